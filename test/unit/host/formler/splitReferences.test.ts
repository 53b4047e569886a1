import { tokenize } from '@borgar/fx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitReferences } from '../../../../src/host/formler/parse/splitReferences';

const { probes } = JSON.parse(readFileSync(join(__dirname, '../../../fixtures/formler/probes.json'), 'utf8')) as {
  readonly probes: readonly { readonly formula: string }[];
};

const OTHERS = [
  "=SUM('It''s'!A1:B2,Blad1!$C$3,'a b'!A:$C,3:$5)",
  '=A1:B2:C3+A1:INDEX(B:B,2)',
  '=IF(A1="x ""A1"" y",B2,C3)',
  '=LOG10(A1)+AB12_c+Åäö!Ö1+ab1',
  '=A1&B1:B2&-C1%',
  '=namn+Blad1!namn+A1048577+XFE1',
];

/** What fx takes for references to cells. */
function byTokenizer(formula: string): readonly string[] {
  return tokenize(formula).filter(({ type }) => type === 'range' || type === 'range_beam').map(({ value }) => value);
}

test.each([...probes.map(({ formula }) => formula), ...OTHERS])('the same references as the tokenizer: %s', (formula) => {
  const pieces = splitReferences(formula);
  expect(pieces.map(({ text }) => text).join('')).toBe(formula);
  expect(pieces.filter(({ kind }) => kind === 'reference').map(({ text }) => text)).toEqual(byTokenizer(formula));
});

test('broken text is cut without end and without loss', () => {
  for (const text of ['="abc', "='abc", '=T[abc', '=[', '=#', "='a'!", '=A1:', '=!A1', '']) {
    expect(splitReferences(text).map((piece) => piece.text).join('')).toBe(text);
  }
});
