/**
 * Both published förbund, from ledger sheets and from SIE: every line, note row, kassaflöde row, insats and budget equals the
 * answers of an independent program, in the workbook as LibreOffice recalculates it.
 */
import path from 'node:path';
import { FALL, facitposter, fallmapp } from '../support/facit';
import type { Rapportsvar } from '../support/kommando';
import { rapport } from '../support/kommando';
import type { Bokceller } from '../support/libreofficeCeller';
import { recalculateAll } from '../support/libreoffice';

const KALLOR = {
  blad: (mapp: string) => [path.join(mapp, 'underlag.xlsx')],
  SIE: (mapp: string) => [path.join(mapp, 'bokforing-2025.se'), '--mappning', path.join(mapp, 'underlag.xlsx')],
};

const KORNINGAR = FALL.flatMap((fall) => (Object.keys(KALLOR) as (keyof typeof KALLOR)[]).map((kalla) => ({ fall, kalla })));
const svar = new Map<string, { rapport: Rapportsvar; celler: Bokceller }>();
const of = (fall: string, kalla: string) => {
  const found = svar.get(`${fall} ${kalla}`);
  if (found === undefined) throw new Error(`No run of ${fall} from ${kalla}`);
  return found;
};

beforeAll(async () => {
  const rapporter: Rapportsvar[] = [];
  for (const { fall, kalla } of KORNINGAR) rapporter.push(await rapport(...KALLOR[kalla](fallmapp(fall))));
  const celler = await recalculateAll(rapporter.map((r) => r.bytes));
  KORNINGAR.forEach(({ fall, kalla }, n) => {
    const [r, c] = [rapporter[n], celler[n]];
    if (r !== undefined && c !== undefined) svar.set(`${fall} ${kalla}`, { rapport: r, celler: c });
  });
}, 300_000);

describe.each(KORNINGAR)('$fall from $kalla', ({ fall, kalla }) => {
  test('every amount of facit stands in the report', () => {
    const poster = facitposter(fall, of(fall, kalla).rapport.svar.rader);
    expect(poster.length).toBeGreaterThan(80);
    expect(poster.filter((p) => Number(p.cell?.exakt) !== Number(p.belopp)).map((p) => `${p.vad}: ${p.belopp}, men ${p.cell?.exakt ?? 'saknas'}`)).toEqual([]);
  });

  test('LibreOffice recalculates every amount to the öre', () => {
    const { rapport: r, celler } = of(fall, kalla);
    const wrong = r.svar.rader.filter(({ blad, cell, exakt }) => {
      const varde = celler.get(blad)?.get(cell);
      return typeof varde !== 'number' || varde.toFixed(2).replace(/^-0\.00$/, '0.00') !== exakt;
    });
    expect(wrong.map((w) => `${w.blad}!${w.cell} ${w.exakt} ${JSON.stringify(celler.get(w.blad)?.get(w.cell))}`)).toEqual([]);
  });
});

test.each(FALL)('%s: the two sources give the same report sheets', (fall) => {
  const [a, b] = [of(fall, 'blad').rapport.svar.rader, of(fall, 'SIE').rapport.svar.rader];
  expect(b).toEqual(a);
});
