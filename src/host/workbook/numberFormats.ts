/** Number formats over an area: one for all cells, or a matrix in which null leaves a cell's format alone. */
import { columnCount, rowCount } from './area';
import { changeStyles, styleIdAt } from './cellStyle';
import { refuseShape, type Entered, type Entry } from './enterCells';
import type { Workbook } from './model';
import type { Place } from './names';
import { invalidArgument } from './refusal';

const LONGEST_FORMAT = 255;

function checked(format: Entered): string {
  if (typeof format !== 'string' || format.length > LONGEST_FORMAT) throw invalidArgument(`"${String(format)}" is no number format`);
  return format === '' ? 'General' : format;
}

/** The one format of an entry: a scalar, or a 1 × 1 matrix, which Excel spreads over the range for formats. */
function single(entry: Entry): Entered | undefined {
  if (!Array.isArray(entry)) return entry as Entered;
  const rows = entry as readonly (readonly Entered[])[];
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

function setEach(workbook: Workbook, { sheet, area }: Place, rows: readonly (readonly Entered[])[]): void {
  const known = new Map<string, number>();
  for (let column = 0; column < columnCount(area); column++) {
    const { styles } = sheet.cells.at(area.left + column);
    for (let row = 0; row < rowCount(area); row++) {
      const format = rows[row]?.[column] ?? null;
      if (format === null) continue;
      const before = styleIdAt(sheet, area.top + row, area.left + column);
      const key = `${before}|${String(format)}`;
      const style = workbook.styles.get(before);
      const after = known.get(key) ?? (style.numberFormat === format ? before : workbook.styles.intern({ ...style, sourceXf: null, numberFormat: checked(format) }));
      known.set(key, after);
      styles[area.top + row] = after;
    }
  }
  sheet.dirty.add('cells');
}

/** Sets number formats. */
export function setNumberFormats(workbook: Workbook, place: Place, entry: Entry): void {
  const one = single(entry);
  if (one === null) return;
  if (one !== undefined) {
    const numberFormat = checked(one);
    changeStyles(workbook, place.sheet, place.area, (style) => ({ ...style, numberFormat }));
    return;
  }
  refuseShape(place.area, entry);
  setEach(workbook, place, entry as readonly (readonly Entered[])[]);
}
