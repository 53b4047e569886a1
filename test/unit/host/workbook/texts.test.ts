/** Small readers and writers of the workbook: entered text, dates, headers, names of tables' columns, widths. */
import fc from 'fast-check';
import { toCharacters, toPoints } from '../../../../src/host/workbook/columnWidth';
import { composeHeader, parseHeader } from '../../../../src/host/workbook/headerFooter';
import { interpretInput } from '../../../../src/host/workbook/interpretInput';
import { nameProblem } from '../../../../src/host/workbook/names';
import { parseDateText } from '../../../../src/host/workbook/parseDateText';
import { mayReferTo, mentionsRowFrom } from '../../../../src/host/workbook/rewriteFormulas';
import { uniqueHeaders } from '../../../../src/host/workbook/tableHeaders';

test.each([
  ['1/1/1900', 1],
  ['2/28/1900', 59],
  ['3/1/1900', 61],
  ['2000-01-01', 36526],
  ['2024-02-29', 45351],
  ['2024-03-01', 45352],
  ['12/31/99', 36525],
  ['1/1/25', 45658],
  ['1-Jan-2025', 45658],
  ['January 2025', 45658],
  ['2025/12/31', 46022],
])('%s has the serial %d', (text, serial) => {
  expect(parseDateText(text)?.serial).toBe(serial);
});

test.each(['2025-02-29', '13/1/2025', '2025-13-01', '0/1/2025', 'maj 2025', 'Marskatt 2025', 'Not 5', '3:75', '24:00', '1.1.2025', '2025-1-1-1', 'Konto 12'])('%s is no date', (text) => {
  expect(parseDateText(text)).toBeNull();
});

test('a quoted text is never anything but text, whatever it says', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(interpretInput(`'${text}`, 'General', () => true)).toEqual({ kind: 'quoted', value: text });
  }));
});

test('a number is itself, and -0 is 0', () => {
  fc.assert(fc.property(fc.double({ noNaN: true }), (number) => {
    const input = interpretInput(number, 'General', () => true);
    expect(input).toEqual({ kind: 'value', value: number === 0 ? 0 : number, numberFormat: null });
    expect(Object.is(input.kind === 'value' ? input.value : null, -0)).toBe(false);
  }));
});

test('a sign is a formula only where the rest parses', () => {
  expect(interpretInput('-A1', 'General', () => true)).toEqual({ kind: 'formula', formula: '=-A1' });
  expect(interpretInput('-A1', 'General', () => false)).toEqual({ kind: 'value', value: '-A1', numberFormat: null });
});

test('headers and footers survive being taken apart and put together', () => {
  const part = fc.array(fc.constantFrom('Sida ', '&P', '&N', '&&', 'å', ' ', '&"Calibri,Bold"')).map((pieces) => pieces.join(''));
  fc.assert(fc.property(fc.record({ left: part, center: part, right: part }), (parts) => { expect(parseHeader(composeHeader(parts))).toEqual(parts); }));
  expect(parseHeader('Ensam')).toEqual({ left: '', center: 'Ensam', right: '' });
});

test('headers become unique and none is empty', () => {
  expect(uniqueHeaders(['Konto', '', 'konto', 'Konto2', ''])).toEqual(['Konto', 'Kolumn2', 'konto3', 'Konto2', 'Kolumn5']);
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'A', '', 'a2', 'Kolumn1')), (wanted) => {
    const names = uniqueHeaders(wanted).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(wanted.length);
    expect(names).not.toContain('');
  }));
});

test('widths are whole pixels and come back', () => {
  expect([toPoints(null), toPoints(9.140625), toCharacters(48)]).toEqual([48, 48, 9.140625]);
  fc.assert(fc.property(fc.integer({ min: 1, max: 1700 }), (pixels) => { expect(toPoints(toCharacters(pixels * 0.75))).toBe(pixels * 0.75); }));
});

test.each(['sf_BR_KASSA_2026', '_x', 'Räkenskapsår', 'ABCD1', 'a.b'])('%s may be a name', (name) => {
  expect(nameProblem(name)).toBeNull();
});

test('formulas that cannot refer to a place are told by their text', () => {
  expect([mayReferTo("=SUM('Min rapport'!A1)", 'x', 'min rapport'), mayReferTo('=Rapport!A1', 'x', 'port'), mayReferTo('=A1', 'x', 'x'), mayReferTo('=Ab!A1+Blad1!B2', null, 'Blad1')]).toEqual([true, true, true, true]);
  expect([mayReferTo('=A1', 'x', 'y'), mayReferTo('=Blad2!A1', 'x', 'Blad1')]).toEqual([false, false]);
  expect([mentionsRowFrom('=A10+B2', 9), mentionsRowFrom('=A10+B2', 10), mentionsRowFrom('=SUM(Saldon[Belopp])', 0)]).toEqual([true, false, false]);
});
