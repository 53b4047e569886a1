import { Belopp } from '../../../../src/domain/belopp/belopp';
import { buildKontroller } from '../../../../src/domain/kontroller/kontroller';
import { evaluateKontroll } from '../../../../src/domain/kontroller/utfall';
import { fakta, rapporterOf, regler } from '../../../support/bocker';

const MAPPNING = regler(`
  1930 | Kassa och bank
  2010 | Övrigt eget kapital
  2310 | Långfristiga skulder
  2510 | Kortfristiga skulder
  3511 | Verksamhetens intäkter
  3521 | Verksamhetens intäkter
  3531 | Verksamhetens intäkter
  4531 | Verksamhetens kostnader
  8710 | Extraordinära poster`);

/** "KOD status differens" of every check that is not ok. */
function told(bok: string, mappning = MAPPNING): readonly string[] {
  const { underlag, rapporter, berakning } = rapporterOf({ fakta: fakta(bok), regler: mappning });
  return buildKontroller({ underlag, rapporter, berakning, beslutadBudget: null, ledger: [], historik: [] })
    .map((k) => evaluateKontroll(k, berakning, () => Belopp.fromOre(50)))
    .filter((u) => u.status !== 'ok')
    .map((u) => `${u.kontroll.kod} ${u.status} ${u.differens.toString()}`);
}

const SUNDA = `
  Utfall 202501 3511 -200000
  Utfall 202501 3521 -100000
  Utfall 202501 3531 -100000
  Utfall 202501 4531 400000`;

test('sound books: nothing is told', () => {
  expect(told(SUNDA)).toEqual([]);
});

test('driftbidrag: half, a quarter, a quarter, within one tkr', () => {
  expect(told(SUNDA.replace('3511 -200000', '3511 -201000').replace('400000', '401000'))).toEqual(['DRIFTBIDRAG_STATEN avrundning 1000.00']);
  expect(told(SUNDA.replace('3511 -200000', '3511 -250000').replace('400000', '450000'))).toEqual(['DRIFTBIDRAG_STATEN fel 50000.00']);
  expect(told(SUNDA.replace('3521 -100000', '3521 -50000').replace('3531 -100000', '3531 -150000'))).toEqual(['DRIFTBIDRAG_REGION fel 100000.00']);
});

test('a long-term debt is pointed out', () => {
  expect(told(`${SUNDA}\n  Utfall 202502 2310 -5000\n  Utfall 202502 1930 5000`)).toEqual(['LANGFRISTIG_SKULD varning 5000.00']);
});

test('a bank account in debt is on the wrong side', () => {
  expect(told(`${SUNDA}\n  Utfall 202502 1930 -5000\n  Utfall 202502 2510 5000`)).toEqual(['RAD_TECKEN varning -5000.00', 'RAD_TECKEN varning -5000.00']);
});

test('a line a hundred times last year’s may be in another unit', () => {
  const forra = SUNDA.replaceAll('202501', '202412').replaceAll('00000', '00');
  expect(told(`${SUNDA}${forra}`).filter((t) => t.startsWith('RAD_STORLEK'))).toHaveLength(2);
});

test('books that do not balance say so, and so does the balance sheet', () => {
  expect(told(`${SUNDA}\n  Utfall 202502 1930 700`).map((t) => t.split(' ').slice(0, 2).join(' '))).toEqual(['SALDON_BALANSERAR fel', 'BALANSRAKNING_BALANSERAR fel', 'KASSAFLODE_SLUT fel']);
});

test('extraordinary items are part of drift and statement alike', () => {
  expect(told(`${SUNDA}\n  Utfall 202506 8710 700\n  Utfall 202506 1930 -700\n  Utfall 202507 1930 900\n  Utfall 202507 2510 -900`)).toEqual([]);
});

test('the closing entry is the result, or it is told', () => {
  const stangt = (belopp: string): string => `${SUNDA.replace('400000', '397000')}\n  Utfall 202501 1930 3000\n  Utfall 202512 8999 ${belopp}\n  Utfall 202512 2010 -${belopp}`;
  expect(told(stangt('3000'))).toEqual([]);
  expect(told(stangt('2900'))).toEqual(['BOKSLUT_LIKA_RESULTAT fel -100.00']);
});

test('a claim among the debts is told by its row of the note, and not when the row is a debt', () => {
  const momsmappning = regler(`
  1930 | Kassa och bank
  2440 | Kortfristiga skulder | Not 5 | Leverantörsskulder
  2640 | Kortfristiga skulder | Not 5 | Momsskuld
  4531 | Verksamhetens kostnader`);
  const bok = (moms: number): string => `Utfall 202501 4531 1000\n  Utfall 202501 2440 -5000\n  Utfall 202501 2640 ${moms}\n  Utfall 202501 1930 ${4000 - moms}`;
  expect(told(bok(700), momsmappning)).toEqual(['NOTRAD_TECKEN varning -700.00']);
  expect(told(bok(-700), momsmappning)).toEqual([]);
});

test('a monthly budget on the wrong side is told once for each account', () => {
  expect(told(`${SUNDA}\n  Budget 202501 3511 700\n  Budget 202502 3511 700\n  Budget 202502 4531 -9`).filter((t) => t.startsWith('BUDGET_TECKEN'))).toHaveLength(2);
});
