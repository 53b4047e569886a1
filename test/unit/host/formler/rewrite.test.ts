import * as fc from 'fast-check';
import { rewriteForDelete } from '../../../../src/host/formler/rewrite/rewriteForDelete';
import { rewriteForInsert } from '../../../../src/host/formler/rewrite/rewriteForInsert';
import { rewriteForMove } from '../../../../src/host/formler/rewrite/rewriteForMove';
import { rewriteSheetName } from '../../../../src/host/formler/rewrite/rewriteSheetName';
import { rewriteTableName } from '../../../../src/host/formler/rewrite/rewriteTableName';
import { translate } from '../../../../src/host/formler/rewrite/translate';

/** Two rows put in before row 5 of Blad1, seen by a formula on Blad1. */
const insertRows = { sheetName: 'Blad1', targetSheet: 'Blad1', axis: 'row', at: 4, count: 2 } as const;

describe('rewriteForInsert', () => {
  test.each([
    ['=A4+A5', '=A4+A7'],
    ['=$A$5+A$5+$A5', '=$A$7+A$7+$A7'],
    ['=SUM(A1:A4)', '=SUM(A1:A4)'],
    ['=SUM(A1:A5)', '=SUM(A1:A7)'],
    ['=SUM(A5:A9)', '=SUM(A7:A11)'],
    ['=SUM(A9:A1)', '=SUM(A11:A1)'],
    ['=SUM(A:C)+SUM($5:6)', '=SUM(A:C)+SUM($7:8)'],
    ["=Blad1!A5+'blad1'!A5+Blad2!A5", "=Blad1!A7+'blad1'!A7+Blad2!A5"],
    ['="A5"&A5&"""A5"', '="A5"&A7&"""A5"'],
    ['=LOG10(A5)+sf_A5+A5_x', '=LOG10(A7)+sf_A5+A5_x'],
    ["=T[A5]+T[@[A5]]+T[['[A5]]]", "=T[A5]+T[@[A5]]+T[['[A5]]]"],
    ['=A5:INDEX(A:A,5)', '=A7:INDEX(A:A,5)'],
    ['=A1048575', '=#REF!'],
    ['=SUM(A1048570:A1048575)', '=SUM(A1048572:A1048576)'],
    ['=#REF!+Blad1!#REF!+A5', '=#REF!+Blad1!#REF!+A7'],
    ["='[1]Blad1'!A5+[1]Blad1!A5", "='[1]Blad1'!A5+[1]Blad1!A5"],
    ['=1E5+A5*1.5E+5', '=1E5+A7*1.5E+5'],
    ['={1,2;3,4}+A5%', '={1,2;3,4}+A7%'],
  ])('%s becomes %s', (before, after) => {
    expect(rewriteForInsert(before, insertRows)).toBe(after);
  });

  test('columns, other sheets, names of the workbook and partial inserts', () => {
    expect(rewriteForInsert('=A1+C1+SUM(B:D)+SUM(1:1)', { ...insertRows, axis: 'column', at: 1, count: 1 })).toBe('=A1+D1+SUM(C:E)+SUM(1:1)');
    expect(rewriteForInsert("=A5+'Blad1'!A5", { ...insertRows, sheetName: 'Blad2' })).toBe("=A5+'Blad1'!A7");
    expect(rewriteForInsert('Blad1!$A$5:$B$9', { ...insertRows, sheetName: null })).toBe('Blad1!$A$7:$B$11');
    const span = { from: 1, to: 2 };
    expect(rewriteForInsert('=A5+B5+SUM(B5:C5)+SUM(A5:C5)+SUM(B:C)+SUM(5:5)', { ...insertRows, span })).toBe('=A5+B7+SUM(B7:C7)+SUM(A5:C5)+SUM(B:C)+SUM(5:5)');
  });
});

describe('rewriteForDelete', () => {
  /** Rows 5 and 6 taken out. */
  test.each([
    ['=A4+A7', '=A4+A5'],
    ['=A5', '=#REF!'],
    ['=Blad1!$A$6*2', '=Blad1!#REF!*2'],
    ['=SUM(A5:A6)', '=SUM(#REF!)'],
    ['=SUM(A1:A9)', '=SUM(A1:A7)'],
    ['=SUM(A1:A5)', '=SUM(A1:A4)'],
    ['=SUM(A6:A9)', '=SUM(A5:A7)'],
    ['=SUM(A:A)+SUM(4:6)', '=SUM(A:A)+SUM(4:4)'],
    ['=SUM(6:5)', '=SUM(#REF!)'],
  ])('%s becomes %s', (before, after) => {
    expect(rewriteForDelete(before, insertRows)).toBe(after);
  });

  test('a partial delete leaves what it only touches', () => {
    expect(rewriteForDelete('=B5+A5+SUM(B1:B9)+SUM(A1:B9)', { ...insertRows, span: { from: 1, to: 1 } })).toBe('=#REF!+A5+SUM(B1:B7)+SUM(A1:B9)');
  });
});

describe('rewriteForMove', () => {
  /** Row 5, A to D, cut and put in row 9. */
  const down = { sheetName: 'Blad1', fromSheet: 'Blad1', from: { top: 4, left: 0, bottom: 4, right: 3 }, toSheet: 'Blad1', toTop: 8, toLeft: 0 };

  test.each([
    ['=A5+$B$5', '=A9+$B$9'],
    ['=A4+E5', '=A4+E5'],
    ['=SUM(A5:B5)', '=SUM(A9:B9)'],
    ['=SUM(A1:A5)', '=SUM(A1:A9)'],
    ['=SUM(A5:A7)', '=SUM(A7:A9)'],
    ['=SUM(A1:A7)', '=SUM(A1:A7)'],
    ['=SUM(A1:F5)', '=SUM(A1:F5)'],
    ['=A9', '=#REF!'],
    ['=Blad2!A5+Blad1!A5', '=Blad2!A5+Blad1!A9'],
  ])('within a sheet %s becomes %s', (before, after) => {
    expect(rewriteForMove(before, down)).toBe(after);
  });

  const away = { ...down, toSheet: "Lenas 'blad'", toTop: 0, toLeft: 1 };
  test.each([
    ['Blad1', '=A5+A4', "='Lenas ''blad'''!B1+A4"],
    ['Blad2', '=Blad1!A5', "='Lenas ''blad'''!B1"],
    ["Lenas 'blad'", '=Blad1!A5+B2', "='Lenas ''blad'''!B1+B2"],
    ["Lenas 'blad'", '=B1', '=#REF!'],
  ])('to another sheet, a formula on %s: %s becomes %s', (sheetName, before, after) => {
    expect(rewriteForMove(before, { ...away, sheetName })).toBe(after);
  });

  test('a formula that moved to another sheet keeps pointing at what it pointed at', () => {
    expect(rewriteForMove("=A4+B5+'Lenas ''blad'''!C9", { ...away, newSheetName: "Lenas 'blad'" })).toBe("='Blad1'!A4+C1+'Lenas ''blad'''!C9");
  });
});

describe('rewriteSheetName and rewriteTableName', () => {
  test.each([
    ['=Blad1!A1+\'BLAD1\'!$B$2:C3+Blad2!A1', "='Nytt ''namn'''!A1+'Nytt ''namn'''!$B$2:C3+Blad2!A1"],
    ['=Blad1!namn+Blad1!#REF!+"Blad1!A1"', "='Nytt ''namn'''!namn+'Nytt ''namn'''!#REF!+\"Blad1!A1\""],
    ['=SUM(Blad1:Blad3!A1)', "=SUM('Nytt ''namn'':Blad3'!A1)"],
    ['=[1]Blad1!A1+T[Blad1!]', '=[1]Blad1!A1+T[Blad1!]'],
  ])('%s becomes %s', (before, after) => {
    expect(rewriteSheetName(before, { from: 'Blad1', to: "Nytt 'namn'" })).toBe(after);
  });

  test('tables', () => {
    expect(rewriteTableName('=SUM(saldon[Belopp],Saldon2[Saldon])&"Saldon[x]"', { from: 'Saldon', to: 'Fakta' })).toBe('=SUM(Fakta[Belopp],Saldon2[Saldon])&"Saldon[x]"');
  });
});

describe('translate', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
    ['=SUM(A1:$B$2)+SUM(C:$D)+SUM(3:$4)', 1, 1, '=SUM(B2:$B$2)+SUM(D:$D)+SUM(4:$4)'],
    ['=A1+Blad2!B2', -1, 0, '=#REF!+Blad2!B1'],
    ['=T[@Kol]&"A1"', 5, 5, '=T[@Kol]&"A1"'],
  ])('%s by %i rows and %i columns is %s', (before, dRow, dColumn, after) => {
    expect(translate(before, dRow, dColumn)).toBe(after);
  });
});

describe('properties', () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 2000 }), column: fc.constantFrom('A', 'B', '$C', 'AA', '$XFD'), dollar: fc.boolean() });
  const cellText = cell.map(({ row, column, dollar }) => `${column}${dollar ? '$' : ''}${row}`);
  const reference = fc.oneof(cellText, fc.tuple(cellText, cellText).map(([a, b]) => `${a}:${b}`), fc.constantFrom('A:C', '$B:$B', '4:9', '$7:8'));
  const formula = fc.array(fc.tuple(fc.constantFrom('', 'Blad1!', "'Blad 2'!"), reference)).map((refs) => `=SUM(${refs.map(([sheet, ref]) => sheet + ref).join(',')})&"A1"`);
  const edit = fc.record({ at: fc.integer({ min: 0, max: 2100 }), count: fc.integer({ min: 1, max: 50 }) }).map((e) => ({ ...insertRows, ...e }));

  test('deleting the rows that were put in gives the formula back', () => {
    fc.assert(fc.property(formula, edit, (text, e) => {
      expect(rewriteForDelete(rewriteForInsert(text, e), e)).toBe(text);
    }));
  });

  test('any sheet name survives quoting, and can be renamed back', () => {
    const name = fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' }).filter((s) => !/[:\\/?*[\]]/.test(s) && s.toLowerCase() !== 'blad1');
    fc.assert(fc.property(name, (fresh) => {
      const there = rewriteSheetName("='Blad1'!A1+A1", { from: 'Blad1', to: fresh });
      expect(there).toBe(`='${fresh.replace(/'/g, "''")}'!A1+A1`);
      expect(rewriteSheetName(there, { from: fresh, to: 'Blad1' })).toBe("='Blad1'!A1+A1");
    }));
  });

  test('a copy there and back is the same formula', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 900 })), fc.nat(100), (rows, by) => {
      const text = `=SUM(${rows.map((row) => `B${row}:$C${row}`).join(',')})`;
      expect(translate(translate(text, by, 3), -by, -3)).toBe(text);
    }));
  });
});
