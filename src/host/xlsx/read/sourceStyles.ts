import { DEFAULT_STYLE, type BorderLine, type Style } from '../../workbook/model';
import { builtInCode } from '../numberFormats';
import { decodeEscapes } from '../xml/decodeText';
import { attribute, child, childrenOf, flag, numeric, readTree, type XmlNode } from '../xml/xmlTree';
import { readColor } from './readColor';

/** What a conditional format's dxf shows of itself in the model. */
export interface DxfStyle {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

const BORDER_STYLES: Readonly<Record<string, BorderLine['style']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  hair: 'hair',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dashed',
  slantDashDot: 'dashed',
};

/** The styles part of a loaded package, by index. What `Style` cannot say stays in the part, which `sourceXf` points at. */
export class SourceStyles {
  private readonly root: XmlNode | null;
  private readonly xfs: readonly XmlNode[];
  private readonly formats: ReadonlyMap<number, string>;

  constructor(
    part: Uint8Array | null,
    private readonly theme: readonly string[],
  ) {
    this.root = part === null ? null : readTree(part);
    this.xfs = childrenOf(child(this.root, 'cellXfs'), 'xf');
    this.formats = new Map(
      childrenOf(child(this.root, 'numFmts'), 'numFmt').map((node) => [numeric(node, 'numFmtId') ?? 0, decodeEscapes(attribute(node, 'formatCode') ?? '')]),
    );
  }

  /** The style of a cell format index; the default where the part does not have it. */
  style(xfIndex: number): Style {
    const xf = this.xfs[xfIndex];
    if (xf === undefined) return DEFAULT_STYLE;
    const alignment = child(xf, 'alignment');
    const protection = child(xf, 'protection');
    return {
      sourceXf: xfIndex,
      numberFormat: this.numberFormat(numeric(xf, 'numFmtId') ?? 0),
      ...this.font(this.nth('fonts', numeric(xf, 'fontId'))),
      fill: this.fill(this.nth('fills', numeric(xf, 'fillId'))),
      ...this.borders(this.nth('borders', numeric(xf, 'borderId'))),
      ...readAlignment(alignment),
      locked: protection === null || flag(protection, 'locked', true),
      quotePrefix: flag(xf, 'quotePrefix'),
    };
  }

  dxf(index: number): DxfStyle {
    const dxf = this.nth('dxfs', index);
    const pattern = child(child(dxf, 'fill'), 'patternFill');
    const font = child(dxf, 'font');
    // A dxf's solid fill has its colour in bgColor; some programs write fgColor.
    const fill = readColor(child(pattern, 'bgColor'), this.theme) ?? readColor(child(pattern, 'fgColor'), this.theme);
    return { fill, color: readColor(child(font, 'color'), this.theme), bold: isOn(font, 'b') };
  }

  private nth(list: string, index: number | null): XmlNode | null {
    return child(this.root, list)?.children[index ?? 0] ?? null;
  }

  private numberFormat(id: number): string {
    return this.formats.get(id) ?? builtInCode(id) ?? 'General';
  }

  private font(font: XmlNode | null): Pick<Style, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'color'> {
    const name = child(font, 'name');
    const size = child(font, 'sz');
    const underline = child(font, 'u');
    return {
      fontName: (name === null ? null : attribute(name, 'val')) ?? DEFAULT_STYLE.fontName,
      fontSize: (size === null ? null : numeric(size, 'val')) ?? DEFAULT_STYLE.fontSize,
      bold: isOn(font, 'b'),
      italic: isOn(font, 'i'),
      underline: underline !== null && attribute(underline, 'val') !== 'none',
      color: this.fontColor(child(font, 'color')),
    };
  }

  /** Text in the theme's dark colour is what a new workbook has: the model calls that automatic. */
  private fontColor(node: XmlNode | null): string | null {
    if (node !== null && numeric(node, 'theme') === 1 && (numeric(node, 'tint') ?? 0) === 0) return null;
    return readColor(node, this.theme);
  }

  private fill(fill: XmlNode | null): string | null {
    const pattern = child(fill, 'patternFill');
    const kind = pattern === null ? 'none' : (attribute(pattern, 'patternType') ?? 'none');
    if (kind === 'none' || kind === 'gray125' || kind === 'gray0625') return null;
    return readColor(child(pattern, 'fgColor'), this.theme) ?? (kind === 'solid' ? '#FFFFFF' : null);
  }

  private borders(border: XmlNode | null): Pick<Style, 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'> {
    const line = (...names: readonly string[]): BorderLine | null => {
      const node = names.map((name) => child(border, name)).find((each) => each !== null) ?? null;
      const style = node === null ? undefined : BORDER_STYLES[attribute(node, 'style') ?? 'none'];
      return style === undefined ? null : { style, color: readColor(child(node, 'color'), this.theme) ?? '#000000' };
    };
    return { borderTop: line('top'), borderBottom: line('bottom'), borderLeft: line('left', 'start'), borderRight: line('right', 'end') };
  }
}

function readAlignment(node: XmlNode | null): Pick<Style, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  const horizontal = node === null ? null : attribute(node, 'horizontal');
  const vertical = node === null ? null : attribute(node, 'vertical');
  return {
    horizontal: horizontal === 'left' ? 'Left' : horizontal === 'center' ? 'Center' : horizontal === 'right' ? 'Right' : 'General',
    vertical: vertical === 'top' ? 'Top' : vertical === 'center' ? 'Center' : 'Bottom',
    wrap: node !== null && flag(node, 'wrapText'),
    indent: (node === null ? null : numeric(node, 'indent')) ?? 0,
  };
}

function isOn(font: XmlNode | null, name: string): boolean {
  const node = child(font, name);
  return node !== null && flag(node, 'val', true);
}
