/** A sale: what result accounts with a Kassaflödesrad of their own do to kassaflödesanalysen. */
import { fakta, rapporterOf, regler } from '../../../support/bocker';

const GRUND = `
  1231 | Maskiner och inventarier
  1239 | Maskiner och inventarier
  1930 | Kassa och bank
  2010 | Övrigt eget kapital
  4531 | Verksamhetens kostnader
  7921 | Avskrivningar`;

/** Bought for 58 400; sold for 25 000 what had cost 60 000 and been written down by 48 000. */
const BOCKER = fakta(`
  IB     202500 1231  258400
  IB     202500 1239  -124800
  IB     202500 2010  -133600
  Utfall 202506 1231  58400
  Utfall 202506 1930  -58400
  Utfall 202506 1238  -12000
  Utfall 202506 3811  -13000
  Utfall 202506 1930  25000
  Utfall 202512 7921  2900
  Utfall 202512 1239  -2900`);

const kf = (rader: string, bocker = BOCKER) => {
  const r = rapporterOf({ fakta: bocker, regler: regler(`${GRUND}\n${rader}`) });
  const row = (id: string): string | null => r.amount('KF', id);
  return { ...r, row };
};

const SALJ = 'Försäljning av materiella anläggningstillgångar';

test('gain and book value on the sale row are the proceeds; the löpande block holds neither', () => {
  const r = kf(`1238 | Maskiner och inventarier | | | ${SALJ}\n3811 | Verksamhetens intäkter | | | ${SALJ}`);
  expect([r.row('KF_ANNAN_SEKTION'), r.row('KF_SALJ_MATERIELLA'), r.row('KF_INV_MATERIELLA'), r.row('KF_LOPANDE')]).toEqual(['-13000.00', '25000.00', '-58400.00', '0.00']);
  expect([r.row('KF_ARETS'), r.row('KF_UB')]).toEqual(['-33400.00', r.amount('BR', 'BR_KASSA')]);
});

test('without the user’s word on the book value it stays among the investments, and the gain still leaves the löpande block', () => {
  const r = kf('1238 | Maskiner och inventarier\n3811 | Verksamhetens intäkter | | | Poster som redovisas i annan sektion');
  expect([r.row('KF_ANNAN_SEKTION'), r.row('KF_SALJ_MATERIELLA'), r.row('KF_INV_MATERIELLA')]).toEqual(['-13000.00', '13000.00', '-46400.00']);
  expect(r.row('KF_ARETS')).toBe('-33400.00');
});

test('a loss is given back and lowers the proceeds', () => {
  const forlust = fakta(`
    Utfall 202506 1238  -12000
    Utfall 202506 7411  4000
    Utfall 202506 1930  8000`);
  const r = kf(`1238 | Maskiner och inventarier | | | ${SALJ}\n7411 | Verksamhetens kostnader | | | ${SALJ}`, forlust);
  expect([r.row('KF_ANNAN_SEKTION'), r.row('KF_SALJ_MATERIELLA'), r.row('KF_LOPANDE'), r.row('KF_ARETS')]).toEqual(['4000.00', '8000.00', '0.00', '8000.00']);
});

test('a financial gain is of the financial assets, and a gain where there are only immateriella of those', () => {
  const finans = kf('1351 | Finansiella anläggningstillgångar\n8411 | Finansiella intäkter | | | Poster som redovisas i annan sektion', fakta('Utfall 202506 8411 -500\n Utfall 202506 1930 500'));
  expect([finans.row('KF_ANNAN_SEKTION'), finans.row('KF_SALJ_FINANSIELLA')]).toEqual(['-500.00', '500.00']);
  const immateriella = kf('1011 | Immateriella anläggningstillgångar\n3811 | Verksamhetens intäkter | | | Poster som redovisas i annan sektion', fakta('IB 202500 1011 900\n Utfall 202506 1011 -900\n Utfall 202506 3811 -100\n Utfall 202506 1930 1000'));
  expect([immateriella.row('KF_ANNAN_SEKTION'), immateriella.row('KF_SALJ_IMMATERIELLA'), immateriella.row('KF_ARETS')]).toEqual(['-100.00', '100.00', '1000.00']);
});

test('depreciation that is told to be of investments, or an adjustment, is depreciation still', () => {
  const r = kf('1238 | Maskiner och inventarier\n3811 | Verksamhetens intäkter\n7922 | Avskrivningar | | | Justering för ej likviditetspåverkande poster', fakta('Utfall 202512 7922 300\n Utfall 202512 1239 -300'));
  expect([r.row('KF_JUSTERING'), r.row('KF_INVESTERING'), r.row('KF_ARETS'), r.rows('KF').includes('KF_ANNAN_SEKTION')]).toEqual(['300.00', '0.00', '0.00', false]);
  expect(r.issues).toEqual([]);
});

test('a row of the löpande block says nothing on a result account: it is told, not followed in silence', () => {
  const r = kf('3811 | Verksamhetens intäkter\n4532 | Verksamhetens kostnader | | | Ökning/minskning kortfristiga skulder', fakta('Utfall 202512 4532 300\n Utfall 202512 1930 -300'));
  expect(r.issues.map((i) => [i.kod, i.allvar, i.fakta['konto'], i.fakta['belopp']])).toEqual([['KASSAFLODESRAD_UTAN_VERKAN', 'varning', '4532', '300.00']]);
  expect(r.row('KF_ARETS')).toBe('-300.00');
});
