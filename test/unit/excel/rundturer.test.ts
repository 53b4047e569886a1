/** The number of round trips does not grow with sheets, rows or accounts (excel.md rule 3); no request comes near the web's limit. */
import path from 'node:path';
import { uppdateraRapport } from '../../../src/app/uppdateraRapport';
import { fallmapp } from '../../support/facit';
import { openVard, unwrap } from '../../support/vard';

const VAL = { ar: null, period: null, enhet: null };
const BOCKER = [path.join(fallmapp('solleftea-2025'), 'underlag.xlsx'), path.join(fallmapp('skelleftea-norsjo-2025'), 'underlag.xlsx'), path.resolve(__dirname, '../../../assets/demo/underlag.xlsx')];
const WEB_BUDGET = 4_000_000;

async function count(fil: string): Promise<{ first: number; again: number; largest: number; writes: number }> {
  const vard = openVard(fil);
  const { counters } = vard.host;
  unwrap(await uppdateraRapport(vard.bok, VAL));
  const [first, bytes] = [counters.requests, counters.requestBytes];
  unwrap(await uppdateraRapport(vard.bok, VAL));
  return { first, again: counters.requests - first, largest: Math.max(counters.largestRequest, counters.largestResponse), writes: bytes };
}

test('two small förbund and one with ten times the vouchers need the same round trips', async () => {
  const counts: Awaited<ReturnType<typeof count>>[] = [];
  for (const fil of BOCKER) counts.push(await count(fil));
  expect(new Set(counts.map((c) => `${c.first} ${c.again}`)).size).toBe(1);
  expect(counts[0]?.first).toBeLessThanOrEqual(12);
  expect(counts[0]?.again).toBeLessThanOrEqual(12);
  expect(Math.max(...counts.map((c) => c.largest))).toBeLessThan(WEB_BUDGET);
});
