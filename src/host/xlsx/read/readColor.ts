import { attribute, child, numeric, type XmlNode } from '../xml/xmlTree';

/** Colours of a file resolved to #RRGGBB, well enough to show: rgb, theme with tint, indexed. Automatic is null. */

// The palette of ECMA-376 18.8.27; 0–7 repeat 8–15.
const FIRST = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const PALETTE = [
  ...FIRST,
  ...FIRST,
  ...(
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF ' +
    'FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 ' +
    'FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
  ).split(' '),
];

// The order in which `theme="n"` counts the scheme's colours: it swaps the two dark and light pairs of the theme part.
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The colours of a theme part as RRGGBB in the order of `theme="n"`; those of Office where there is no theme. */
export function readTheme(theme: XmlNode | null): readonly string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const value = color === undefined ? null : (attribute(color, 'lastClr') ?? attribute(color, 'val'));
    return value !== null && /^[0-9a-fA-F]{6}$/.test(value) ? value.toUpperCase() : (OFFICE_THEME[index] ?? '000000');
  });
}

/** A `color`, `fgColor`, `bgColor` or `tabColor` element as #RRGGBB; null where it is absent or automatic. */
export function readColor(node: XmlNode | null, theme: readonly string[]): string | null {
  if (node === null) return null;
  const base = baseColor(node, theme);
  if (base === null) return null;
  const tint = numeric(node, 'tint') ?? 0;
  return `#${tint === 0 ? base : tinted(base, tint)}`;
}

function baseColor(node: XmlNode, theme: readonly string[]): string | null {
  const rgb = attribute(node, 'rgb');
  if (rgb !== null && /^(?:[0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(rgb)) return rgb.slice(-6).toUpperCase();
  const themed = numeric(node, 'theme');
  if (themed !== null) return theme[themed] ?? null;
  const indexed = numeric(node, 'indexed');
  return indexed === null ? null : (PALETTE[indexed] ?? null);
}

/** Lightens (tint above 0) or darkens a colour in HSL, as ECMA-376 18.8.19 says. */
function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = max - min;
  if (chroma === 0) return hex([target, target, target]);
  const saturation = chroma / (1 - Math.abs(2 * light - 1));
  const wide = saturation * (1 - Math.abs(2 * target - 1));
  const low = target - wide / 2;
  return hex([red, green, blue].map((part) => low + ((part - min) / chroma) * wide));
}

function hex(parts: readonly number[]): string {
  return parts.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).padStart(2, '0')).join('').toUpperCase();
}
