/** A file written by a program may have formulas without values: Excel reckons them when it opens it, and so do we. */
import { openVard } from '../../../support/vard';
import { oneSheet, pack } from './packageSupport';

const blad = (cell: string): Uint8Array => pack(oneSheet(`<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f></c>${cell}</row></sheetData>`));

test('a formula without a value gets one', async () => {
  expect(await openVard(blad('<c r="C1"><f>A1+B1</f></c>')).values('Blad1', 'A1:C1')).toEqual([[2, 6, 8]]);
});

test('one that cannot be reckoned is an error, and not an empty cell', async () => {
  expect(await openVard(blad('<c r="C1"><f>OKANDFUNKTION(A1)</f></c>')).values('Blad1', 'C1')).toEqual([['#NAME?']]);
});

test('a file whose formulas have values keeps them', async () => {
  const bytes = pack(oneSheet('<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>7</v></c></row></sheetData>'));
  expect(await openVard(bytes).values('Blad1', 'B1')).toEqual([[7]]);
});
