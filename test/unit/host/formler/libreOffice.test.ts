/** Every probe formula gives what LibreOffice gives, or what Excel is known to give where the two differ. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Calculator } from '../../../../src/host/formler/calculator';
import type { CellValue } from '../../../../src/host/workbook/model';
import { CellError } from '../../../../src/host/workbook/model';
import { addTable, setCell, sheetOf, workbookOf } from './workbookOf';
import type { Row } from './workbookOf';

type Recorded = number | string | boolean | null | { readonly error: string };

interface Probe {
  readonly formula: string;
  readonly libreOffice: Recorded;
  readonly excel?: Recorded;
}

interface Fixture {
  readonly sheets: { readonly Data: readonly Row[]; readonly Tab: readonly Row[] };
  readonly names: readonly (readonly [string, string])[];
  readonly probes: readonly Probe[];
}

const PROBE_COLUMN = 9;
const fixture = JSON.parse(readFileSync(join(__dirname, '../../../fixtures/formler/probes.json'), 'utf8')) as Fixture;

function compute(): readonly CellValue[] {
  const data = sheetOf('Data', fixture.sheets.Data);
  setCell(data, [4, 1], '=""');
  const table = sheetOf('Tab', fixture.sheets.Tab);
  addTable(table, 'Saldon', { top: 0, left: 0, bottom: 4, right: 3 });
  fixture.probes.forEach(({ formula }, row) => { setCell(data, [row, PROBE_COLUMN], formula); });
  const calculator = new Calculator(workbookOf([data, table], fixture.names));
  calculator.recalculate();
  expect(calculator.unknown).toEqual([]);
  return fixture.probes.map((_, row) => data.cells.value(row, PROBE_COLUMN));
}

const values = compute();

function recorded(value: CellValue): Recorded {
  return value instanceof CellError ? { error: value.code } : value;
}

test('there are enough probes', () => {
  expect(fixture.probes.length).toBeGreaterThan(250);
});

test.each(fixture.probes.map((probe, i) => [probe.formula, probe, i] as const))('%s', (_, probe, i) => {
  const expected = probe.excel ?? probe.libreOffice;
  const actual = recorded(values[i] ?? null);
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 9);
  else expect(actual).toEqual(expected);
});
