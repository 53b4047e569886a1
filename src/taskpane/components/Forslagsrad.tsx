/** What one account is suggested, why, and the button that accepts it. */
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { changeOf } from '../../app/mappningsandring';
import type { Mappningspost } from '../../app/mappningslage';
import type { Forslagsskal } from '../../domain/mappning/forslag';
import type { Panetexter } from '../../text/pane.sv';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';
import { placeText } from './Flyttlista';

export function Forslagsrad({ post }: { readonly post: Mappningspost }): ReactElement | null {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  if (post.forslag.length === 0) return null;
  const accept = (): void => { if (t.lage !== null) void gor.mappa(t.lage, post.forslag.map((f) => changeOf(post, f))); };
  return (
    <div className={stil.rad}>
      <span className={stil.vaxer}>{post.forslag.map((f, n) => <span key={n} className={stil.dampad}>{text.mappning.forslag(placeText(f.regel), skalOf(f.skal, text))} </span>)}</span>
      <Button size="small" disabled={t.arbete !== null} aria-label={text.mappning.godtaKonto(post.konto)} onClick={accept}>{text.mappning.godta}</Button>
    </div>
  );
}

const skalOf = (skal: Forslagsskal, text: Panetexter): string => (text.mappning.forslagSkal[skal.art] as (s: Forslagsskal) => string)(skal);
