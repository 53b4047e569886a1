/** Opening balances against last year's closing ones, account by account, and what books that do not balance do to the other checks. */
import { Belopp } from '../../../../src/domain/belopp/belopp';
import { findOmnumrerade } from '../../../../src/domain/kontroller/ingaende';
import { buildKontroller } from '../../../../src/domain/kontroller/kontroller';
import { evaluateKontroll } from '../../../../src/domain/kontroller/utfall';
import { orsakText } from '../../../../src/text/orsaker';
import { fakta, rapporterOf, regler } from '../../../support/bocker';

const MAPPNING = regler(`
  1200 1299 | Maskiner och inventarier
  1500 1799 | Fordringar
  1930 | Kassa och bank
  2000 2099 | Övrigt eget kapital
  2400 2999 | Kortfristiga skulder
  3000 3999 | Verksamhetens intäkter
  4000 4999 | Verksamhetens kostnader`);

const FORRA = `
  IB     202400 1930 1000
  IB     202400 2010 -1000
  Utfall 202412 1511 5000
  Utfall 202412 1681 7000
  Utfall 202412 2710 -2000
  Utfall 202412 3511 -10000`;

/** The tiny books are unlike each other on purpose, so that other checks speak too. */
const OM_BALANSER = /^(SALDON|IB|KONTO|JAMFORELSE|BALANSRAKNING|KASSAFLODE)_/;

function told(ib: string, i_ar = '') {
  const { underlag, rapporter, berakning } = rapporterOf({ fakta: fakta(`${FORRA}\n${ib}\n${i_ar}`), regler: MAPPNING });
  const utfall = buildKontroller({ underlag, rapporter, berakning, beslutadBudget: null, ledger: [], historik: [] })
    .map((k) => evaluateKontroll(k, berakning, () => Belopp.fromOre(0)))
    .filter((u) => u.status !== 'ok' && OM_BALANSER.test(u.kontroll.kod));
  const rader = utfall.map((u) => `${u.kontroll.kod} ${u.kontroll.om} ${u.status} ${u.differens.toString()}: ${u.orsak === null ? '' : orsakText(u.orsak).orsak}`.replaceAll('\u00a0', ' '));
  return { rader, omnumrerade: findOmnumrerade(underlag) };
}

const ib = (konton: string): string => `IB 202500 1930 1000\nIB 202500 2010 -11000\n${konton}\nIB 202500 2710 -2000\nUtfall 202501 1930 0.01\nUtfall 202501 3511 -0.01`;

test('the same balances, account by account: nothing is told', () => {
  expect(told(ib('IB 202500 1511 5000\nIB 202500 1681 7000'))).toEqual({ rader: [], omnumrerade: [] });
});

test('differences that cancel within a line are told by account', () => {
  const { rader, omnumrerade } = told(ib('IB 202500 1511 5400\nIB 202500 1681 6600'));
  expect(rader.map((r) => r.split(':')[0])).toEqual(['KONTO_LIKA_IB 1511 fel -400.00', 'KONTO_LIKA_IB 1681 fel 400.00']);
  expect(omnumrerade).toEqual([]);
});

test('a balance that has moved whole to another account is a new number, not a fault', () => {
  const { rader, omnumrerade } = told(ib('IB 202500 1512 5000\nIB 202500 1681 7000'));
  expect(rader).toEqual([]);
  expect(omnumrerade.map((i) => [i.kod, i.allvar, i.fakta['fran'], i.fakta['till']])).toEqual([['IB_ANNAT_KONTO', 'varning', ['1511 (5000.00)'], ['1512 (5000.00)']]]);
});

test('two accounts that are gone and cancel each other are no new number; a line that is gone altogether is told', () => {
  const forra = 'Utfall 202412 1515 100\nUtfall 202412 1516 -100\nUtfall 202412 1220 500\nUtfall 202412 3511 -500';
  const { rader, omnumrerade } = told(`${ib('IB 202500 1511 5000\nIB 202500 1681 7000')}\n${forra}`);
  expect(omnumrerade).toEqual([]);
  expect(rader.map((r) => r.split(':')[0])).toEqual(expect.arrayContaining(['KONTO_LIKA_IB 1515 fel 100.00', 'KONTO_LIKA_IB 1516 fel -100.00', 'JAMFORELSE_LIKA_IB Maskiner och inventarier fel 500.00']));
});

test('the result of last year may have been booked to another account of eget kapital', () => {
  expect(told(ib('IB 202500 1511 5000\nIB 202500 1681 7000').replace('2010 -11000', '2010 -1000\nIB 202500 2099 -10000')).rader).toEqual([]);
});

test('one account that differs is the cause, by what it differs, everywhere', () => {
  const { rader } = told(ib('IB 202500 1511 5400\nIB 202500 1681 7000'));
  expect(rader).toEqual([
    'IB_BALANSERAR  fel 400.00: Skillnaden är konto 1511 (400,00), som har en annan ingående balans än förra årets utgående.',
    'BALANSRAKNING_BALANSERAR  fel 400.00: Skillnaden är obalansen i de ingående balanserna (400,00), som följer med hit.',
    'JAMFORELSE_LIKA_IB Fordringar fel -400.00: Skillnaden är konto 1511 (-400,00), som har en annan ingående balans än förra årets utgående.',
  ]);
});

test('a year that does not balance is the cause of what follows from it', () => {
  const { rader } = told(ib('IB 202500 1511 5000\nIB 202500 1681 7000'), 'Utfall 202506 4531 100');
  expect(rader.filter((r) => r.startsWith('BALANS') || r.startsWith('KASSA'))).toEqual([
    expect.stringContaining('obalansen i årets bokföring (100,00), som följer med hit'),
    expect.stringContaining('obalansen i årets bokföring (-100,00), som följer med hit'),
    expect.stringContaining('obalansen i årets bokföring (-100,00), som följer med hit'),
  ]);
});
