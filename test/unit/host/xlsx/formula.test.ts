import { fromFileFormula } from '../../../../src/host/xlsx/formula/fromFileFormula';
import { SharedFormula } from '../../../../src/host/xlsx/formula/sharedFormula';
import { toFileFormula } from '../../../../src/host/xlsx/formula/toFileFormula';

/** As typed, as in the file; the table around the cell is `Saldon`. */
const PAIRS: readonly (readonly [typed: string, file: string])[] = [
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=[@Belopp]*2', 'Saldon[[#This Row],[Belopp]]*2'],
  ['=[@[Kr och öre]]', 'Saldon[[#This Row],[Kr och öre]]'],
  ['=SUM([@[a]:[b]])', 'SUM(Saldon[[#This Row],[a]:[b]])'],
  ['=Annan[@Konto]', 'Annan[[#This Row],[Konto]]'],
  ['=T[#This Row]', 'T[#This Row]'],
  ["=[@[Kostnads'[ställe']]]", "Saldon[[#This Row],[Kostnads'[ställe']]]"],
  ['=SUMIFS(Saldon[Belopp],Saldon[Rad],$A2)', 'SUMIFS(Saldon[Belopp],Saldon[Rad],$A2)'],
  ['=IFNA(XLOOKUP(A1,B:B,C:C),"_xlfn.IFNA(")', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),"_xlfn.IFNA(")'],
  ['=FILTER(A1:A3,SORT(A1:A3)>1)', '_xlfn._xlws.FILTER(A1:A3,_xlfn._xlws.SORT(A1:A3)>1)'],
  ['=LET(x,1,y,x+1,x*y+namn)', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y+namn)'],
  ['=MAP(A1:A3,LAMBDA(a,a*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2))'],
  ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ['=SUM(@A1:A5,@INDEX(A:A,1))', 'SUM(_xlfn.SINGLE(A1:A5),_xlfn.SINGLE(INDEX(A:A,1)))'],
  ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
];

describe('formulas as typed and as in the file', () => {
  test.each(PAIRS)('%s', (typed, file) => {
    expect(toFileFormula(typed, 'Saldon')).toBe(file);
  });

  test.each(PAIRS.filter(([typed]) => !typed.includes('@INDEX')))('back to %s', (typed, file) => {
    expect(fromFileFormula(file, 'Saldon')).toBe(typed);
  });

  test('outside a table its name stays, and a reference without one in it gets it', () => {
    expect(fromFileFormula('Saldon[[#This Row],[Belopp]]', null)).toBe('=Saldon[@Belopp]');
    expect(toFileFormula('=SUM([Belopp])', 'Saldon')).toBe('SUM(Saldon[Belopp])');
  });

  test('an intersection outside every call is what a plain formula does', () => {
    expect(toFileFormula('=@A1:A5+1', null)).toBe('A1:A5+1');
  });
});

test('a shared formula shifts what is relative, in every form of reference', () => {
  const shared = new SharedFormula("A1+$A1+A$1+$A$1+SUM(B:C,1:2)+'x y'!D4+T[a]+\"A1\"", 0, 0);
  expect(shared.at(2, 1)).toBe("B3+$A3+B$1+$A$1+SUM(C:D,3:4)+'x y'!E6+T[a]+\"A1\"");
});
