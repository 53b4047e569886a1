/** A cell's looks as CSS: its style, and on top of it the conditional formats that hold. */
import type { BorderLine, CellValue, ConditionalFormat, Style } from '../../host/workbook/model';
import { CellError } from '../../host/workbook/model';

const WIDTH: Readonly<Record<BorderLine['style'], string>> = { thin: '1px solid', medium: '2px solid', thick: '3px solid', double: '3px double', hair: '1px dotted', dotted: '1px dotted', dashed: '1px dashed' };
const INDENT = 9;
const PADDING = 3;
const POINTS = 4 / 3;

export function applyLooks(css: CSSStyleDeclaration, style: Style, value: CellValue, rules: readonly ConditionalFormat[]): void {
  const rule = <T>(pick: (r: ConditionalFormat) => T | null): T | null => rules.map(pick).find((v) => v !== null) ?? null;
  css.fontFamily = `'${style.fontName}', Carlito, 'Segoe UI', sans-serif`;
  css.fontSize = `${Math.round(style.fontSize * POINTS)}px`;
  css.fontWeight = style.bold || rules.some((r) => r.bold) ? '700' : '400';
  css.fontStyle = style.italic ? 'italic' : 'normal';
  css.textDecoration = style.underline ? 'underline' : 'none';
  css.color = rule((r) => r.color) ?? style.color ?? '#000000';
  const fill = rule((r) => r.fill) ?? style.fill;
  if (fill !== null) css.backgroundColor = fill;
  css.justifyContent = alignmentOf(style, value);
  css.alignItems = { Top: 'flex-start', Center: 'center', Bottom: 'flex-end' }[style.vertical];
  css.whiteSpace = style.wrap ? 'pre-wrap' : 'pre';
  const indent = PADDING + style.indent * INDENT;
  css.paddingLeft = `${style.horizontal === 'Right' ? PADDING : indent}px`;
  css.paddingRight = `${style.horizontal === 'Right' ? indent : PADDING}px`;
  for (const [side, line] of [['Top', style.borderTop], ['Bottom', style.borderBottom], ['Left', style.borderLeft], ['Right', style.borderRight]] as const) {
    if (line !== null) css.setProperty(`border-${side.toLowerCase()}`, `${WIDTH[line.style]} ${line.color}`);
  }
}

function alignmentOf({ horizontal }: Style, value: CellValue): string {
  if (horizontal === 'Center') return 'center';
  if (horizontal === 'Right') return 'flex-end';
  if (horizontal === 'Left') return 'flex-start';
  if (typeof value === 'number') return 'flex-end';
  return typeof value === 'boolean' || value instanceof CellError ? 'center' : 'flex-start';
}
