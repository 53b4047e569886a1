import { DEFAULT_STYLE, type BorderLine, type Style, type StyleTable } from '../../workbook/model';
import { builtInId } from '../numberFormats';
import type { SourceStyles } from '../read/sourceStyles';
import { element } from '../xml/element';
import { attribute, readTree } from '../xml/xmlTree';
import { pieceOf, readShell, setPieces, shellXml, type XmlShell } from '../xml/xmlShell';
import { StyleList } from './styleList';

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
const FIRST_CUSTOM_FORMAT = 164;

/** The styles part on its way out: what it has keeps its index and bytes, new formats are appended. */
export class StyleWriter {
  private readonly shell: XmlShell;
  private readonly lists: Readonly<Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', StyleList>>;
  private readonly formatIds = new Map<string, number>();
  private readonly xfs: (number | undefined)[] = [];
  private nextFormat = FIRST_CUSTOM_FORMAT;

  constructor(
    part: Uint8Array,
    private readonly table: StyleTable,
    private readonly source: SourceStyles,
  ) {
    this.shell = readShell(part);
    const list = (name: string): StyleList => new StyleList(this.shell, name);
    this.lists = { numFmts: list('numFmts'), fonts: list('fonts'), fills: list('fills'), borders: list('borders'), cellXfs: list('cellXfs'), dxfs: list('dxfs') };
    for (const raw of this.lists.numFmts.originals()) {
      const node = readTree(raw);
      const id = Number(attribute(node, 'numFmtId'));
      this.formatIds.set(attribute(node, 'formatCode') ?? '', id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** The cell format index of a style id. */
  xf(styleId: number): number {
    return (this.xfs[styleId] ??= this.makeXf(this.table.get(styleId)));
  }

  /** The index of a differential format for a conditional rule. */
  dxf({ fill, color, bold }: { readonly fill: string | null; readonly color: string | null; readonly bold: boolean }): number {
    const font = (bold ? '<b/><i val="0"/>' : '') + (color === null ? '' : colorElement('color', color));
    const pattern = fill === null ? '' : `<fill><patternFill patternType="solid">${colorElement('fgColor', fill)}${colorElement('bgColor', fill)}</patternFill></fill>`;
    return this.lists.dxfs.add(element('dxf', {}, (font === '' ? '' : `<font>${font}</font>`) + pattern));
  }

  /** The part's new XML, or null where nothing was added. */
  finish(): string | null {
    const changed = Object.values(this.lists).filter((list) => list.changed);
    if (changed.length === 0) return null;
    return shellXml(changed.reduce((shell, list) => setPieces(shell, list.name, [list.xml()], ORDER), this.shell));
  }

  private makeXf(style: Style): number {
    if (this.isFromSource(style)) return style.sourceXf;
    if (sameLook(style, this.source.style(0))) return 0;
    const numFmtId = this.formatId(style.numberFormat);
    const fontId = this.lists.fonts.add(fontXml(style));
    const fillId = style.fill === null ? 0 : this.lists.fills.add(fillXml(style.fill));
    const borderId = hasBorder(style) ? this.lists.borders.add(borderXml(style)) : this.plainBorder();
    const alignment = alignmentXml(style);
    const protection = style.locked ? '' : '<protection locked="0"/>';
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: pieceOf(this.shell, 'cellStyleXfs') === null ? null : 0,
      quotePrefix: style.quotePrefix || null,
      applyNumberFormat: numFmtId !== 0 || null,
      applyFont: true,
      applyFill: fillId !== 0 || null,
      applyBorder: hasBorder(style) || null,
      applyAlignment: alignment !== '' || null,
      applyProtection: protection !== '' || null,
    };
    return this.lists.cellXfs.add(element('xf', attributes, alignment + protection));
  }

  /** True while a style says what its format in the file says; a change that left `sourceXf` behind must not be lost. */
  private isFromSource(style: Style): style is Style & { readonly sourceXf: number } {
    const { sourceXf } = style;
    return sourceXf !== null && sourceXf < this.lists.cellXfs.originals().length && sameLook(style, this.source.style(sourceXf));
  }

  private formatId(code: string): number {
    const known = builtInId(code) ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formatIds.set(code, id);
    this.lists.numFmts.add(element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  /** Index 0 is the empty border in every file that Excel writes; a file that has another gets one of ours. */
  private plainBorder(): number {
    const first = this.source.style(0);
    return hasBorder(first) ? this.lists.borders.add('<border><left/><right/><top/><bottom/><diagonal/></border>') : 0;
  }
}

function sameLook(style: Style, other: Style): boolean {
  return JSON.stringify({ ...DEFAULT_STYLE, ...style, sourceXf: null }) === JSON.stringify({ ...DEFAULT_STYLE, ...other, sourceXf: null });
}

function hasBorder(style: Style): boolean {
  return (style.borderTop ?? style.borderBottom ?? style.borderLeft ?? style.borderRight) !== null;
}

function colorElement(name: string, color: string): string {
  return element(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}

function fontXml(style: Style): string {
  const marks = (style.bold ? '<b/>' : '') + (style.italic ? '<i/>' : '') + (style.underline ? '<u/>' : '');
  const color = style.color === null ? '<color theme="1"/>' : colorElement('color', style.color);
  return `<font>${marks}${element('sz', { val: style.fontSize })}${color}${element('name', { val: style.fontName })}<family val="2"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid">${colorElement('fgColor', color)}<bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(style: Style): string {
  const line = (name: string, border: BorderLine | null): string =>
    border === null ? `<${name}/>` : element(name, { style: border.style }, colorElement('color', border.color));
  const { borderLeft, borderRight, borderTop, borderBottom } = style;
  return `<border>${line('left', borderLeft)}${line('right', borderRight)}${line('top', borderTop)}${line('bottom', borderBottom)}<diagonal/></border>`;
}

function alignmentXml(style: Style): string {
  const attributes = {
    horizontal: style.horizontal === 'General' ? null : style.horizontal.toLowerCase(),
    vertical: style.vertical === 'Bottom' ? null : style.vertical.toLowerCase(),
    wrapText: style.wrap || null,
    indent: style.indent === 0 ? null : style.indent,
  };
  return Object.values(attributes).every((value) => value === null) ? '' : element('alignment', attributes);
}
