import { strToU8, unzipSync, zipSync } from 'fflate';
import { CellError, type Workbook, type Worksheet } from '../../../../src/host/workbook/model';
import { readXlsx } from '../../../../src/host/xlsx/readXlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Reads bytes that must be a workbook. */
export function open(bytes: Uint8Array): Workbook {
  const result = readXlsx(bytes);
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.detail}`);
  return result.value;
}

/** A package's parts, unpacked by a program that is not ours. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function textOf(bytes: Uint8Array, part: string): string {
  const found = partsOf(bytes)[part];
  if (found === undefined) throw new Error(`no ${part}`);
  return new TextDecoder().decode(found);
}

/** Packs parts as they are given. */
export function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The parts of a workbook with one sheet, `Blad1`, whose `worksheet` holds `content`. */
export function oneSheet(content: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...('xl/sharedStrings.xml' in more ? [['rId2', 'sharedStrings', 'sharedStrings.xml'] as const] : []),
      ...('xl/styles.xml' in more ? [['rId3', 'styles', 'styles.xml'] as const] : []),
    ]),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</worksheet>`,
    ...more,
  };
}

/** A relations part. */
export function relations(entries: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const list = entries.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** A sheet's cells as rows of readable text: formulas as they stand, errors as "!#N/A", text in quotes. */
export function cellsOf(sheet: Worksheet): Record<string, string> {
  const cells: Record<string, string> = {};
  sheet.cells.columns.forEach((column, index) => {
    if (column === undefined) return;
    const rows = new Set([...Object.keys(column.values).map(Number), ...column.formulas.keys()]);
    for (const row of rows) {
      const value = column.values[row] ?? null;
      const shown = value instanceof CellError ? `!${value.code}` : JSON.stringify(value);
      const formula = column.formulas.get(row);
      if (value !== null || formula !== undefined) cells[`${row},${index}`] = formula === undefined ? shown : `${formula} → ${shown}`;
    }
  });
  return cells;
}

/** All that the model says of a workbook but its sources, styles spelled out: two that are equal here are equal to a user. */
export function plain(workbook: Workbook): unknown {
  const style = (id: number | null | undefined): unknown => (id == null ? null : { ...workbook.styles.get(id), sourceXf: null });
  return {
    names: workbook.names,
    mode: workbook.calculationMode,
    active: workbook.activeSheetId,
    settings: [...workbook.settings],
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      source: null,
      dirty: null,
      cells: cellsOf(sheet),
      styles: shownStyles(sheet).map(([row, column, id]) => [row, column, style(id)]),
      tables: sheet.tables.map((table) => ({ ...table, part: null })),
      columns: [...sheet.columns].map(([index, info]) => [index, { ...info, styleId: style(info.styleId) }]).sort(),
      rows: [...sheet.rows].map(([index, info]) => [index, { ...info, styleId: style(info.styleId) }]).sort(),
    })),
  };
}

/** The style that each used cell shows: its own, else its row's, else its column's. */
function shownStyles(sheet: Worksheet): [number, number, number | null][] {
  return sheet.cells.columns.flatMap((column, c) => {
    if (column === undefined) return [];
    const used = new Set([column.values, column.styles].flatMap((list) => Object.keys(list).map(Number)).concat([...column.formulas.keys()]));
    const shown = [...used].sort((a, b) => a - b).map((r): [number, number, number | null] => {
      return [r, c, column.styles[r] ?? sheet.rows.get(r)?.styleId ?? sheet.columns.get(c)?.styleId ?? null];
    });
    return shown.filter(([r, , id]) => id !== null || column.values[r] != null);
  });
}
