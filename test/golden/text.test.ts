/** Text from a ledger that looks like a formula stays text in every cell it reaches, from sheets and from SIE, also in LibreOffice. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import type { Rapportsvar } from '../support/kommando';
import { rapport, tempMapp } from '../support/kommando';
import { recalculateAll } from '../support/libreoffice';
import { newVard, openVard } from '../support/vard';

const FARLIGA = ['=1+1', '+46 70', '-5', '@SUM(A1)', '\tTabb', '\nRad', "'citat", '=HYPERLINK("x")', '2025-12', '1E5', 'SANT', '_x0041_'] as const;
const UTOM_RADBRYT = FARLIGA.filter((t) => !/[\n\t]/.test(t));

/** A small ledger whose every text is dangerous. */
async function farligBok(): Promise<string> {
  const vard = newVard();
  const text = (t: string): string => `'${t}`;
  const namn = (n: number): string => FARLIGA[n % FARLIGA.length] ?? '';
  await vard.edit((context) => {
    const add = (titel: string, rows: readonly (readonly (string | number)[])[]): void => {
      const sheet = context.workbook.worksheets.add(titel);
      sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).values = rows.map((r) => [...r]);
    };
    add('Huvudbok 2025', [
      ['Konto', 'Konto (T)', 'Projekt', 'Projekt (T)', 'Ver', 'Datum', 'Text', 'Belopp'],
      ...FARLIGA.flatMap((t, n) => [
        [4000 + n, text(t), text(`P${n}`), text(namn(n + 1)), text(`A${n}`), 45700, text(t), 100 + n],
        [1930, 'Bank', '', '', text(`A${n}`), 45700, text(t), -100 - n],
      ]),
      ...FARLIGA.map((t, n) => [3000 + n, text(t), '', '', 'B1', 45701, text(t), 0]),
    ]);
    add('Mappning', [['Från konto', 'Till konto', 'Rapportrad', 'Not', 'Notrad'], [1900, 1999, 'Kassa och bank', '', ''], ...FARLIGA.map((t, n) => [4000 + n, 4000 + n, 'Verksamhetens kostnader', 'Not 3', text(t)])]);
    add('Insatser', [['Projekt', 'Benämning', 'Grupp'], ...FARLIGA.slice(0, 6).map((t, n) => [text(`P${n}`), text(t), text(namn(n + 2))])]);
    add('Uppgifter', [['Förbund', text('=Samordningsförbundet & Co')], ['Räkenskapsår', 2025]]);
  });
  const fil = path.join(tempMapp(), 'farlig.xlsx');
  writeFileSync(fil, vard.bytes());
  return fil;
}

function farligSie(): string {
  const quote = (t: string): string => `"${t.replaceAll('"', '\\"')}"`;
  const lines = [
    '#FLAGGA 0', '#PROGRAM "=x" 1', '#FORMAT PC8', '#GEN 20260101', '#SIETYP 4', `#FNAMN ${quote('=Förbund')}`, '#RAR 0 20250101 20251231',
    '#KONTO 1930 Bank', ...UTOM_RADBRYT.map((t, n) => `#KONTO ${4000 + n} ${quote(t)}`),
    '#DIM 6 Projekt', ...UTOM_RADBRYT.map((t, n) => `#OBJEKT 6 "P${n}" ${quote(t)}`),
    ...UTOM_RADBRYT.flatMap((t, n) => [`#VER ${quote(t)} ${n} 20250201 ${quote(t)}`, '{', `#TRANS ${4000 + n} {6 "P${n}"} 100 "" ${quote(t)}`, '#TRANS 1930 {} -100', '}']),
  ];
  const fil = path.join(tempMapp(), 'farlig.se');
  writeFileSync(fil, iconv.encode(`${lines.join('\r\n')}\r\n`, 'cp437'));
  return fil;
}

/** Our formulas begin so; anything else that a formula cell holds came from somewhere else. */
const OUR_FORMULA = /^=(ROUND\(|SUM\(|IF\(|SUMIFS\(|COUNTIFS\(|ABS\(|HYPERLINK\("#sf_|sf_|'?[A-ZÅÄÖ][\wåäöÅÄÖ ]*'?!|[A-Z]+\d+)/;

async function formulasIn(svar: Rapportsvar): Promise<readonly string[]> {
  const vard = openVard(svar.bytes);
  const tables = await vard.host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const ranges = sheets.items.map((s) => s.getUsedRange(true).load('formulas,values'));
    await context.sync();
    return ranges.map((r) => ({ formulas: r.formulas as unknown[][], values: r.values as unknown[][] }));
  });
  return tables.flatMap(({ formulas, values }) => formulas.flatMap((row, r) => row.filter((f, c): f is string => typeof f === 'string' && f.startsWith('=') && f !== values[r]?.[c])));
}

const svar: Rapportsvar[] = [];
beforeAll(async () => {
  const bok = await farligBok();
  svar.push(await rapport(bok), await rapport(farligSie(), '--mappning', bok));
});

test('no formula comes from the ledger', async () => {
  for (const s of svar) expect((await formulasIn(s)).filter((f) => !OUR_FORMULA.test(f))).toEqual([]);
});

test('every text arrives whole in labels, names and notes', () => {
  const etiketter = new Set(svar[0]?.svar.rader.map((r) => r.etikett));
  expect(FARLIGA.filter((t) => !etiketter.has(t.trim()) && !etiketter.has(t))).toEqual([]);
  expect(svar[0]?.svar.forbund).toBe('=Samordningsförbundet & Co');
});

test('LibreOffice shows the texts, and the same amounts', async () => {
  const celler = await recalculateAll(svar.map((s) => s.bytes));
  svar.forEach((s, n) => {
    const bok = celler[n];
    const wrong = s.svar.rader.filter((r) => bok?.get(r.blad)?.get(r.cell) !== Number(r.exakt) || bok.get(r.blad)?.get(`B${r.cell.slice(1)}`) !== r.etikett);
    expect(wrong.map((w) => [w.blad, w.cell, w.etikett, bok?.get(w.blad)?.get(w.cell), bok?.get(w.blad)?.get(`B${w.cell.slice(1)}`)])).toEqual([]);
  });
});
