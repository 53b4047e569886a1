/** Notes on small books: subtotals, numbers that follow, small rows together, Not 1, varav rows; and the sums of driftredovisningen. */
import type { Agarcell } from '../../../../src/domain/rapporter/typer';
import { fakta, insatser, rapporterOf, regler } from '../../../support/bocker';
import { uppgift } from '../../../support/tillagg';

const INSATSER = insatser('10 Samcoach | Verksamhet\n11 Loksam | Verksamhet\n90 Styrelsen | Styrelse och kansli');
const MAPPNING = `
  1900 1999 | Kassa och bank
  2440 2449 | Kortfristiga skulder | Not 7 | Leverantörer
  2700 2799 | Kortfristiga skulder | Not 7 | Skatter
  2900 2999 | Kortfristiga skulder | Not 7 | Övriga skulder
  3000 3999 | Verksamhetens intäkter | Not 2 | Bidrag
  4000 7799 | Verksamhetens kostnader | Not 3 | Samcoach | | 10
  4000 7799 | Verksamhetens kostnader | Not 3 | Loksam | | 11
  4000 7799 | Verksamhetens kostnader | Not 3 | Styrelse | | 90
  1500 1599 | Fordringar | Not 4 | Kunder`;

const BOCKER = fakta(`
  Utfall 202501 3511  -1000
  Utfall 202502 4531 10  300
  Utfall 202502 4531 11  70
  Utfall 202502 7431 90  25
  Utfall 202502 5011 90  30
  Utfall 202503 2440  -90
  Utfall 202503 2710  -8
  Utfall 202503 2990  -4
  Utfall 202512 1930  677`);

const text = (nyckel: string, varde: string): [string, Agarcell] => [nyckel, { kalla: { namn: 'Uppgifter', radnummer: 9, kolumn: 'B' }, varde }];
const bok = (extra: Partial<Parameters<typeof rapporterOf>[0]> = {}) => rapporterOf({ fakta: BOCKER, regler: regler(MAPPNING), insatser: INSATSER, kontonamn: new Map([['7431', 'Revision']]), ...extra });

test('the rows that are insatser get a sum before the others; the note’s sum adds it, and the cost of revision is shown, not added', () => {
  const r = bok();
  expect(r.rows('NOT').filter((id) => id.startsWith('N3_'))).toEqual(['N3_RUBRIK', 'N3_SAMCOACH', 'N3_LOKSAM', 'N3_SUMMA_INSATSER', 'N3_STYRELSE', 'N3_SUMMA', 'N3_V_REVISION', 'N3_SLUT']);
  expect(['N3_SUMMA_INSATSER', 'N3_SUMMA', 'N3_V_REVISION'].map((rad) => r.amount('NOT', rad))).toEqual(['-370.00', '-425.00', '-25.00']);
  expect(r.rapporter.find((x) => x.blad === 'NOT')?.rader.find((x) => x.id === 'N3_SUMMA')?.etikett).toBe('Summa kostnader');
});

test('no subtotal where every row, or none, is an insats', () => {
  const alla = bok({ fakta: BOCKER.filter((f) => f.projekt !== '90') });
  expect(alla.rows('NOT')).not.toContain('N3_SUMMA_INSATSER');
  expect(bok({ insatser: [] }).rows('NOT')).not.toContain('N3_SUMMA_INSATSER');
});

test('numbers and references follow the notes that have something to show; IDs stay', () => {
  const r = bok();
  const rad = (blad: 'RR' | 'BR', id: string) => r.rapporter.find((x) => x.blad === blad)?.rader.find((x) => x.id === id)?.not;
  expect([rad('RR', 'RR_INTAKTER'), rad('RR', 'RR_KOSTNADER'), rad('BR', 'BR_FORDRINGAR'), rad('BR', 'BR_KORTFRISTIGA')]).toEqual(['Not 2', 'Not 3', null, 'Not 4']);
  expect(r.rapporter.find((x) => x.blad === 'NOT')?.rader.find((x) => x.id === 'N7_RUBRIK')?.etikett).toBe('Not 4. Kortfristiga skulder');
  const med = bok({ fakta: [...BOCKER, ...fakta('Utfall 202504 1510 5\nUtfall 202504 1930 -5')] });
  expect(med.rapporter.find((x) => x.blad === 'NOT')?.rader.filter((x) => x.roll === 'notrubrik').map((x) => x.etikett.slice(0, 5))).toEqual(['Not 2', 'Not 3', 'Not 4', 'Not 5']);
});

test('rows below the user’s limit stand together, on the note’s own row for the rest where it has one', () => {
  const r = bok({ tillagg: { uppgifter: new Map([uppgift('Gräns för Övriga i noter', 10)]) } });
  expect(r.rows('NOT').filter((id) => id.startsWith('N7_'))).toEqual(['N7_RUBRIK', 'N7_LEVERANTORER', 'N7_OVRIGA_SKULDER', 'N7_SUMMA', 'N7_SLUT']);
  expect([r.amount('NOT', 'N7_OVRIGA_SKULDER'), r.amount('NOT', 'N7_SUMMA')]).toEqual(['12.00', '102.00']);
  const utan = bok({ tillagg: { uppgifter: new Map([uppgift('Gräns för Övriga i noter', 100)]) }, regler: regler(MAPPNING.replace('Övriga skulder', 'Interim')) });
  expect([utan.amount('NOT', 'N7_OVRIGA_SAMLADE'), utan.amount('NOT', 'N3_OVRIGA_SAMLADE')]).toEqual(['102.00', null]);
});

test('small insatser stand together among the insatser, so that their sum is whole', () => {
  const r = bok({
    fakta: [...BOCKER, ...fakta('Utfall 202502 4531 12  20')], regler: regler(MAPPNING.replace('  4000 7799 | Verksamhetens kostnader | Not 3 | Styrelse', '  4000 7799 | Verksamhetens kostnader | Not 3 | Nätverk | | 12\n  4000 7799 | Verksamhetens kostnader | Not 3 | Styrelse')),
    insatser: [...INSATSER, ...insatser('12 Nätverk | Verksamhet')], tillagg: { uppgifter: new Map([uppgift('Gräns för Övriga i noter', 100)]) },
  });
  expect(r.rows('NOT').filter((id) => id.startsWith('N3_') && !id.includes('_V_'))).toEqual(['N3_RUBRIK', 'N3_SAMCOACH', 'N3_OVRIGA_INSATSER', 'N3_SUMMA_INSATSER', 'N3_STYRELSE', 'N3_SUMMA', 'N3_SLUT']);
  expect(['N3_OVRIGA_INSATSER', 'N3_SUMMA_INSATSER', 'N3_SUMMA'].map((rad) => r.amount('NOT', rad))).toEqual(['-90.00', '-390.00', '-445.00']);
});

test('Not 1 is the user’s text', () => {
  const r = bok({ tillagg: { uppgifter: new Map([text('REDOVISNINGSPRINCIPER', 'Årsredovisningen följer LKBR.')]) } });
  expect(r.rapporter.find((x) => x.blad === 'NOT')?.rader.slice(0, 2).map((x) => [x.etikett, x.roll])).toEqual([['Not 1. Redovisningsprinciper', 'notrubrik'], ['Årsredovisningen följer LKBR.', 'brodtext']]);
  expect(bok().rows('NOT')).not.toContain('NOT_PRINCIPER');
  const rubriker = (extra: object) => bok({ regler: regler(MAPPNING.replaceAll('Not 2', 'Not 1')), ...extra }).rapporter.find((x) => x.blad === 'NOT')?.rader.filter((x) => x.roll === 'notrubrik').map((x) => x.etikett.slice(0, 6));
  const principer = { tillagg: { uppgifter: new Map([text('REDOVISNINGSPRINCIPER', 'Årsredovisningen följer LKBR.')]) } };
  expect(rubriker({})?.slice(0, 2)).toEqual(['Not 1.', 'Not 2.']);
  expect(rubriker(principer)?.slice(0, 3)).toEqual(['Not 1.', 'Not 2.', 'Not 3.']);
});

test('driftredovisningen has sums for the groups that the user chooses, and the same total', () => {
  const r = bok({ tillagg: { uppgifter: new Map([text('DELSUMMOR_I_DRIFTREDOVISNING', 'verksamhet')]) } });
  const rows = r.rows('DR');
  expect([rows.includes('DR_G_VERKSAMHET_SUMMA'), rows.includes('DR_G_STYRELSE_OCH_KANSLI_SUMMA'), rows.includes('DR_P_90')]).toEqual([true, false, true]);
  expect([r.amount('DR', 'DR_SUMMA', '2025_NETTO'), bok().amount('DR', 'DR_SUMMA', '2025_NETTO')]).toEqual(['575.00', '575.00']);
});
