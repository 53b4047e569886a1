/** The pane's colours: Fluent's own themes with Excel's green as accent, following Office's theme and Windows' contrast themes. */
import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components';

const GRON: BrandVariants = {
  10: '#02150a', 20: '#072a17', 30: '#0a3d22', 40: '#0c4a29', 50: '#0d5930', 60: '#0e6836', 70: '#0f703b', 80: '#107c41',
  90: '#2c8c57', 100: '#479c6d', 110: '#61ac83', 120: '#7bbc99', 130: '#95cbaf', 140: '#afdac5', 150: '#c9e9db', 160: '#e4f6ed',
};

export type Temaval = 'ljust' | 'morkt' | 'kontrast';

const LJUST: Theme = createLightTheme(GRON);
const MORKT: Theme = { ...createDarkTheme(GRON), colorBrandForeground1: GRON[120], colorBrandForegroundLink: GRON[120], colorBrandForegroundLinkHover: GRON[130] };

export const TEMAN: Readonly<Record<Temaval, Theme>> = { ljust: LJUST, morkt: MORKT, kontrast: teamsHighContrastTheme };
