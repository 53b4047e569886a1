import { Calculator } from '../../../../src/host/formler/calculator';
import type { CellValue, Worksheet } from '../../../../src/host/workbook/model';
import { CellError } from '../../../../src/host/workbook/model';
import { addTable, setCell, sheetOf, workbookOf } from './workbookOf';

const code = (value: CellValue): CellValue => (value instanceof CellError ? value.code : value);
const at = (sheet: Worksheet, row: number, column: number): CellValue => code(sheet.cells.value(row, column));

/** The value of a formula that stands in D1 of a sheet with these rows. */
function value(formula: string, rows: Parameters<typeof sheetOf>[1] = []): CellValue {
  const sheet = sheetOf('Blad1', rows);
  setCell(sheet, [0, 3], formula);
  new Calculator(workbookOf([sheet])).recalculate();
  return at(sheet, 0, 3);
}

describe('values that Excel gives', () => {
  test.each<[string, CellValue]>([
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(-1.005,2)', -1.01],
    ['=ROUND(1.004999,2)', 1],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['="5"+1', 6],
    ['="1.5"+1', '#VALUE!'],
    ['="1,5"+1', 2.5],
    ['=1.5&""', '1,5'],
    ['=TRUE&""', 'SANT'],
    ['=IF(TRUE,A9)', 0],
    ['=A9', 0],
    ['=A9&""', ''],
    ['=0/-5', 0],
    ['=SUM({1,2;3,4}*{1;10})', 73],
    ['=SUMPRODUCT({1,2,3},{1;2;3})', '#VALUE!'],
    ['=IFS(FALSE,1)', '#N/A'],
    ['=1E308*10', '#NUM!'],
    ['=0^0', '#NUM!'],
    ['=DATE(1900,2,29)', 60],
    ['=DATE(1900,2,28)+1', 60],
    ['=DATE(10000,1,1)', '#NUM!'],
    ['=YEAR(-1)', '#NUM!'],
    ['=DAY(60)', 29],
    ['=DAY(61)', 1],
    ['=COUNT("5",TRUE,"x",)', 3],
    ['=Okänt!A1', '#REF!'],
    ["='Ett okänt blad'!A1:B2", '#REF!'],
    ['=okänt_namn', '#NAME?'],
    ["='Blad 9'!#REF!+1", '#REF!'],
    ['=_xlfn.IFNA(NA(),3)', 3],
    ['=SUM(1:3)', 0],
    [`=${'1+'.repeat(1000)}1`, 1001],
    [`=${'('.repeat(60)}1${')'.repeat(60)}`, 1],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });

  test('a range where one value is wanted gives the cell on its own row, or #VALUE!', () => {
    const rows = [[1, 2], [3, 4]];
    expect(value('=A1:A2+10', rows)).toBe(11);
    expect(value('=A1:B2+10', rows)).toBe('#VALUE!');
    expect(value('=SUM(A2:B2*2)', rows)).toBe('#VALUE!');
  });

  test('öre that balance sum to 0', () => {
    const amounts = [0.1, 0.2, -0.3, 1e9 + 0.07, -1e9, -0.07];
    expect(value(`=SUM(${amounts.join(',')})`)).toBe(0);
    expect(value('=SUM(A1:A6)', amounts.map((amount) => [amount]))).toBe(0);
  });
});

test('numbers that are equal to 15 digits are equal, and text ignores case', () => {
  expect(value('=0.1+0.2=0.3')).toBe(true);
  expect(value('="Ö"="ö"')).toBe(true);
  expect(value('=A1=A2', [['x'], [null]])).toBe(false);
});

describe('names', () => {
  test('hold references, constants and formulas; a sheet’s own name comes first', () => {
    const [a, b] = [sheetOf('A', [[1], [2]]), sheetOf('B')];
    const workbook = workbookOf([a, b], [['Tal', "'A'!$A$2"], ['Text', '"hej"'], ['Summa', 'SUM(Tal,A!$A$1)'], ['Ring', 'Ring+1']]);
    workbook.names.push({ name: 'tal', refersTo: '100', scope: b.id, visible: true, comment: '' });
    ['=TAL', '=Text&"!"', '=Summa', '=Ring', '=B!Tal'].forEach((formula, row) => { setCell(a, [row, 2], formula); });
    setCell(b, [0, 2], '=Tal');
    new Calculator(workbook).recalculate();
    expect([0, 1, 2, 3, 4].map((row) => at(a, row, 2))).toEqual([2, 'hej!', 3, '#NAME?', 100]);
    expect(at(b, 0, 2)).toBe(100);
  });

  test('a relative reference in a name is counted from the cell that uses it', () => {
    const sheet = sheetOf('A', [[1], [2], ['=Ovan'], ['=Ovan']]);
    new Calculator(workbookOf([sheet], [['Ovan', 'A!A1048576']])).recalculate();
    expect([at(sheet, 2, 0), at(sheet, 3, 0)]).toEqual([2, 2]);
  });
});

describe('tables', () => {
  const rows = [['Konto', "Kostnads[ställe]'#@", 'Belopp (kr)'], ['K1', 'a', 10], ['K2', 'b', 20], ['K1', 'c', 30]];

  test.each<[string, CellValue]>([
    ['=SUM(T[Belopp (kr)])', 60],
    ['=SUM(t[[belopp (kr)]])', 60],
    ['=T[[#Headers],[Konto]]', 'Konto'],
    ['=COUNTA(T[#All])', 12],
    ['=COUNTA(T[#Data])', 9],
    ['=ROWS(T)', 3],
    ['=ROWS(T[[#Headers],[#Data],[Konto]])', 4],
    ["=T[Kostnads'[ställe'''#'@]", '#REF!'],
    ["=COUNTA(T[Kostnads'[ställe']'''#'@])", 3],
    ["=T[@[Kostnads'[ställe']'''#'@]]", 'b'],
    ['=T[@Konto]', 'K2'],
    ['=T[[#This Row],[Belopp (kr)]]*2', 40],
    ['=COUNTA(T[@])', 3],
    ['=COUNTA(T[@[Konto]:[Belopp (kr)]])', 3],
    ['=SUM(T[[Konto]:[Belopp (kr)]])', 60],
    ['=SUMIFS(T[Belopp (kr)],T[Konto],"k1")', 40],
    ['=T[[#Totals],[Konto]]', '#REF!'],
    ['=T[Saknas]', '#REF!'],
    ['=Saknas[Konto]', '#REF!'],
  ])('%s', (formula, expected) => {
    const sheet = sheetOf('Blad1', rows);
    addTable(sheet, 'T', { top: 0, left: 0, bottom: 3, right: 2 });
    setCell(sheet, [2, 5], formula);
    const calculator = new Calculator(workbookOf([sheet]));
    calculator.recalculate();
    expect(calculator.unknown).toEqual([]);
    expect(at(sheet, 2, 5)).toBe(expected);
  });

  test('a table that grew, or has a total row, is followed; [@…] is the table around the cell', () => {
    const sheet = sheetOf('Blad1', [...rows.map((row) => [...row]), ['K9', 'd', 40]]);
    const table = addTable(sheet, 'T', { top: 0, left: 0, bottom: 3, right: 2 });
    const other = sheetOf('Blad2', [['=SUM(T[Belopp (kr)])', '=T[[#Totals],[Konto]]']]);
    const calculator = new Calculator(workbookOf([sheet, other]));
    calculator.recalculate();
    expect(at(other, 0, 0)).toBe(60);
    table.area = { ...table.area, bottom: 4 };
    calculator.recalculate();
    expect(at(other, 0, 0)).toBe(100);
    table.showTotals = true;
    setCell(sheet, [2, 1], '=[@[Belopp (kr)]]+1');
    calculator.recalculate();
    expect([at(other, 0, 0), at(other, 0, 1), at(sheet, 2, 1)]).toEqual([60, 'K9', 21]);
  });

  test('a table’s own row is #VALUE! outside its rows', () => {
    const sheet = sheetOf('Blad1', rows);
    addTable(sheet, 'T', { top: 0, left: 0, bottom: 3, right: 2 });
    setCell(sheet, [8, 5], '=T[@Konto]');
    new Calculator(workbookOf([sheet])).recalculate();
    expect(at(sheet, 8, 5)).toBe('#VALUE!');
  });
});

describe('order of computing', () => {
  test('a chain of 100 000 cells, told from either end, needs no stack', () => {
    const length = 100_000;
    const down = sheetOf('Ned', [[1]]);
    const up = sheetOf('Upp');
    for (let row = 1; row < length; row++) setCell(down, [row, 0], `=A${row}+1`);
    for (let row = 0; row < length - 1; row++) setCell(up, [row, 0], `=A${row + 2}+1`);
    setCell(up, [length - 1, 0], 1);
    new Calculator(workbookOf([up, down])).recalculate();
    expect([at(down, length - 1, 0), at(up, 0, 0)]).toEqual([length, length]);
  });

  test('cells that wait for themselves are 0 and told; those that rest on them are computed', () => {
    const sheet = sheetOf('Blad1', [['=B1+1', '=C1', '=A1', '=A1+5', '=SUM(E1:E2)'], [null, null, null, null, 7]]);
    const calculator = new Calculator(workbookOf([sheet]));
    calculator.recalculate();
    expect([0, 1, 2, 3, 4].map((column) => at(sheet, 0, column))).toEqual([0, 0, 0, 5, 0]);
    expect(calculator.circular.map(({ column }) => column).sort()).toEqual([0, 1, 2, 4]);
  });

  test('only the branch that is taken is needed, and INDEX and ROWS do not read what they point at', () => {
    const sheet = sheetOf('Blad1', [[1, '=IF(A1=1,5,B1)'], [2, '=INDEX(B1:B3,1)+ROWS(B1:B9)'], [3, '=SUM(B1:INDEX(B1:B3,2))']]);
    const calculator = new Calculator(workbookOf([sheet]));
    calculator.recalculate();
    expect(calculator.circular).toEqual([]);
    expect([0, 1, 2].map((row) => at(sheet, row, 1))).toEqual([5, 14, 19]);
  });

  test('criteria and sums over formulas wait for them', () => {
    const sheet = sheetOf('Blad1', [['=SUMIFS(C:C,B:B,"k2")', '="k"&2', '=D1*2', 21], ['=MATCH("k3",B:B,0)', '="k"&3', '=C1+1', null]]);
    new Calculator(workbookOf([sheet])).recalculate();
    expect([at(sheet, 0, 0), at(sheet, 1, 0)]).toEqual([42, 2]);
  });

  test('a changed value or formula shows at the next recalculation', () => {
    const sheet = sheetOf('Blad1', [[1, '=A1+1']]);
    const calculator = new Calculator(workbookOf([sheet]));
    calculator.recalculate();
    setCell(sheet, [0, 0], 10);
    calculator.recalculate();
    expect(at(sheet, 0, 1)).toBe(11);
    setCell(sheet, [0, 1], '=A1*3');
    calculator.recalculate();
    expect(at(sheet, 0, 1)).toBe(30);
  });
});

describe('SUBTOTAL', () => {
  test('passes over other SUBTOTALs, and 109 over hidden rows', () => {
    const sheet = sheetOf('Blad1', [[1], [2], ['=SUBTOTAL(9,A1:A2)'], [4], ['=SUBTOTAL(9,A1:A4)'], ['=SUBTOTAL(109,A1:A5)'], ['=SUM(A1:A4)']]);
    sheet.rows.set(1, { height: null, hidden: true, styleId: null });
    new Calculator(workbookOf([sheet])).recalculate();
    expect([2, 4, 5, 6].map((row) => at(sheet, row, 0))).toEqual([3, 7, 5, 10]);
  });
});

describe('what is not known', () => {
  test('a loaded formula keeps its cached value, others use it, and it is told by name', () => {
    const sheet = sheetOf('Blad1', [[null, '=A1*2', null, '=Senast']]);
    setCell(sheet, [0, 0], '=XLOOKUP(1,B:B,C:C)');
    sheet.cells.at(0).values[0] = 21;
    sheet.cells.at(3).values[0] = 'kvar';
    const calculator = new Calculator(workbookOf([sheet], [['Senast', 'OFFSET(Blad1!$A$1,1,0)']]));
    calculator.recalculate();
    expect([at(sheet, 0, 0), at(sheet, 0, 1), at(sheet, 0, 3)]).toEqual([21, 42, 'kvar']);
    expect(calculator.unknown.map(({ column, name }) => [column, name])).toEqual([[0, 'XLOOKUP'], [3, 'OFFSET']]);
  });

  test.each([
    ['=OFFSET(A1,1,1)', 'function', 'OFFSET'],
    ['=SUM(A1,INDIRECT("A"&1))', 'function', 'INDIRECT'],
    ['=TODAY()', 'function', 'TODAY'],
    ['=LET(x,1,x)', 'function', 'LET'],
    ['=LAMBDA(x,x)(1)', 'function', 'LAMBDA'],
    ['=_xlfn._xlws.FILTER(A1:A3,B1:B3)', 'function', 'FILTER'],
    ['=TEXT(1,"#,##0")', 'function', 'TEXT'],
    ['=TEXT(1,A1)', 'function', 'TEXT'],
    ['=Avvikande', 'function', 'RAND'],
    ['=[1]Blad!A1', 'reference', '[1]Blad!A1'],
    ['=SUM(Jan:Mars!A1)', 'reference', 'Jan:Mars!A1'],
    ['=T[Saknas]', 'table', 'T[Saknas]'],
    ['=SUM(Saknas[Konto])', 'table', 'Saknas'],
    ['=[@Konto]', 'table', '[@Konto]'],
    ['=1+', 'syntax', '=1+'],
    ['=ROUND(1)', 'syntax', 'ROUND'],
    ['=A1#', 'syntax', '#'],
    ['=SUM((A1,B1))', 'syntax', ','],
    [`=${'1+'.repeat(4000)}1`, 'syntax', 'nesting'],
  ])('check refuses %s', (formula, kind, name) => {
    const sheet = sheetOf('Blad1', [['Konto'], ['K1']]);
    addTable(sheet, 'T', { top: 0, left: 0, bottom: 1, right: 0 });
    const calculator = new Calculator(workbookOf([sheet], [['Avvikande', 'RAND()']]));
    expect(calculator.check(formula, { sheet, row: 9, column: 9 })).toEqual({ kind, name });
  });

  test.each(['=1', '=Saknat_namn', '=Saknat!A1', '=SUM(T[Konto])', '=TEXT(A1,"0")', '=SUMIFS(A:A,B:B,">=1",C:C,"x*")'])('check lets %s pass', (formula) => {
    const sheet = sheetOf('Blad1', [['Konto'], ['K1']]);
    addTable(sheet, 'T', { top: 0, left: 0, bottom: 1, right: 0 });
    expect(new Calculator(workbookOf([sheet])).check(formula, { sheet, row: 9, column: 9 })).toBeNull();
  });
});
