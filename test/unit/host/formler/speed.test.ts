/** The shapes that must scale: bounds are some ten times what was measured on two shared cores, and a quadratic fault breaks them. */
import { Calculator } from '../../../../src/host/formler/calculator';
import type { Workbook } from '../../../../src/host/workbook/model';
import { addTable, setCell, sheetOf, workbookOf } from './workbookOf';

function milliseconds(workbook: Workbook): number {
  const calculator = new Calculator(workbook);
  const start = performance.now();
  calculator.recalculate();
  return performance.now() - start;
}

test('21 000 SUMIFS over a table of 3 000 rows', () => {
  const saldon = sheetOf('Saldon', [['Rad', 'Ansvar', 'Period', 'Belopp']]);
  for (let i = 0; i < 3000; i++) [`RR_${i % 60}`, `A_${i % 25}`, `P_${i % 14}`, i / 4].forEach((value, column) => { setCell(saldon, [i + 1, column], value); });
  addTable(saldon, 'Saldon', { top: 0, left: 0, bottom: 3000, right: 3 });
  const reports = Array.from({ length: 25 }, (_, sheet) => {
    const report = sheetOf(`Rapport ${sheet}`, [[`A_${sheet}`, ...Array.from({ length: 14 }, (__, period) => `P_${period}`)]]);
    for (let row = 1; row <= 60; row++) {
      setCell(report, [row, 0], `RR_${row - 1}`);
      for (let column = 1; column <= 14; column++) {
        setCell(report, [row, column], `=SUMIFS(Saldon[Belopp],Saldon[Rad],$A${row + 1},Saldon[Ansvar],$A$1,Saldon[Period],${String.fromCharCode(65 + column)}$1)`);
      }
    }
    return report;
  });
  expect(milliseconds(workbookOf([...reports, saldon]))).toBeLessThan(5000);
  const total = reports.flatMap(({ cells }) => cells.columns.slice(1).flatMap((column) => column?.values.slice(1) ?? [])).reduce<number>((sum, value) => sum + Number(value), 0);
  expect(total).toBe((2999 * 3000) / 8);
});

test('300 SUMIFS with an account and an interval of dates over 100 000 rows', () => {
  const ledger = sheetOf('Huvudbok', [['Konto', 'Datum', 'Belopp']]);
  for (let i = 0; i < 100_000; i++) [`K_${i % 300}`, 45658 + (i % 365), 1].forEach((value, column) => { setCell(ledger, [i + 1, column], value); });
  const report = sheetOf('Rapport');
  for (let i = 0; i < 300; i++) setCell(report, [i, 0], `=SUMIFS(Huvudbok!C:C,Huvudbok!A:A,"K_${i}",Huvudbok!B:B,">=45658",Huvudbok!B:B,"<="&45658+364)`);
  expect(milliseconds(workbookOf([report, ledger]))).toBeLessThan(3000);
  expect(report.cells.value(0, 0)).toBe(334);
});
