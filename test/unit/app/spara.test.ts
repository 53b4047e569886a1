/** Every amount of the demo's reports traced: what is listed sums to the number, to the öre, and so do the postings behind each account. */
import path from 'node:path';
import { lasLage } from '../../../src/app/lasLage';
import { Sparning } from '../../../src/app/spara';
import { uppdateraRapport, type Rapportutfall } from '../../../src/app/uppdateraRapport';
import { Belopp } from '../../../src/domain/belopp/belopp';
import { openVard, unwrap } from '../../support/vard';

const DEMO = path.join(__dirname, '../../../assets/demo/underlag.xlsx');
const INGA_VAL = { ar: null, period: null, enhet: null };

async function demo(period: number | null = null): Promise<{ sparning: Sparning; utfall: Rapportutfall }> {
  const { bok } = openVard(DEMO);
  const utfall = unwrap(await uppdateraRapport(bok, { ...INGA_VAL, period }));
  const { underlag, placerat } = unwrap(await lasLage(bok, { ...INGA_VAL, period }));
  if (underlag === null || placerat === null) throw new Error('The demo is not read');
  return { sparning: new Sparning(underlag, placerat), utfall };
}

const sum = (delar: readonly { readonly belopp: Belopp }[]): string => Belopp.sum(delar.map((d) => d.belopp)).toString();

test.each([[null], [202508]])('period %s: lines and accounts sum to the number, postings to the account', async (period) => {
  const { sparning, utfall } = await demo(period);
  let followed = 0;
  let postings = 0;
  for (const { cell } of utfall.celler) {
    const spar = sparning.follow(cell);
    if (spar === null) continue;
    followed += 1;
    expect({ cell, summa: sum([...spar.rader, ...spar.konton]) }).toEqual({ cell, summa: spar.belopp.toString() });
    for (const konto of spar.konton) {
      const poster = sparning.postings(cell, konto.konto);
      postings += poster.length;
      expect({ cell, konto: konto.konto, summa: sum(poster) }).toEqual({ cell, konto: konto.konto, summa: konto.belopp.toString() });
    }
  }
  expect(followed).toBeGreaterThan(150);
  expect(postings).toBeGreaterThan(3000);
});

test('a note row of the demo goes to its account and the vouchers of the ledger', async () => {
  const { sparning, utfall } = await demo();
  const rad = utfall.celler.find((c) => c.cell.blad === 'NOT' && c.etikett === 'Leverantörsskulder' && c.rubrik === '2025');
  if (rad === undefined) throw new Error('No such note row');
  const spar = sparning.follow(rad.cell);
  expect(spar?.konton.map((k) => k.konto)).toEqual(['2510']);
  const poster = sparning.postings(rad.cell, '2510');
  expect(poster.some((p) => p.slag === 'IB' && p.verifikation === null)).toBe(true);
  const forsta = poster.find((p) => p.verifikation !== null);
  expect(forsta).toMatchObject({ slag: 'Utfall', verifikation: { ver: expect.stringMatching(/^\w \d+$/) as string }, kalla: { namn: 'Huvudbok 2025' } });
});

test('a cell is found by its line and column, and nothing else is taken for one', async () => {
  const { sparning } = await demo();
  expect(sparning.cellAt('RR', 'RR_KOSTNADER', 0)).toEqual({ blad: 'RR', rad: 'RR_KOSTNADER', kolumn: '2025' });
  expect(sparning.cellAt('RR', 'RR_KOSTNADER', 40)).toBeNull();
  expect(sparning.cellAt('RR', 'Verksamhetens kostnader', 0)).toBeNull();
  expect(sparning.cellAt('SALDON', 'RR_KOSTNADER', 0)).toBeNull();
});
