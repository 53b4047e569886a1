/** A number typed over a formula of a statement or a note: a check turns by formula alone, and the next look names the cell. */
import path from 'node:path';
import fc from 'fast-check';
import { uppdateraRapport } from '../../src/app/uppdateraRapport';
import { fallmapp } from '../support/facit';
import { openVard, unwrap } from '../support/vard';

const VAL = { ar: null, period: null, enhet: null };
const STATUS = 7;

test('any amount of the statements, notes and drift that some total or note rests on', async () => {
  const vard = openVard(path.join(fallmapp('skelleftea-norsjo-2025'), 'underlag.xlsx'));
  const { celler, kontroller } = unwrap(await uppdateraRapport(vard.bok, VAL));
  const cells = celler.filter((c) => !/_V_/.test(c.cell.rad)).filter((c) => ['RR', 'BR', 'KF', 'NOT'].includes(c.cell.blad) || (c.cell.blad === 'DR' && /_(INTAKT|KOSTNAD)$/.test(c.cell.kolumn) && c.cell.rad.startsWith('DR_P_')));
  const statuses = async (): Promise<readonly unknown[]> => (await vard.values('Kontroller', `A5:H${4 + kontroller.length}`)).map((r) => r[STATUS]);
  const differences = async (): Promise<readonly unknown[]> => (await vard.values('Kontroller', `A5:F${4 + kontroller.length}`)).map((r) => r[5]);
  const before = await statuses();
  const balanced = await differences();
  /** A check that was fel already tells by another difference. */
  const turnedDifferences = async (): Promise<number> => (await differences()).filter((d, n) => before[n] === 'fel' && d !== balanced[n]).length;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cells), fc.integer({ min: 1_000, max: 9_999_999 }), async (cell, more) => {
      await vard.edit((context) => { context.workbook.worksheets.getItem(cell.blad).getRange(cell.adress).values = [[Number(cell.varde) + more]]; });
      const after = await statuses();
      expect(after.filter((s, n) => s === 'fel' && before[n] !== 'fel').length + (await turnedDifferences())).toBeGreaterThan(0);
      const { andringar } = unwrap(await uppdateraRapport(vard.bok, VAL));
      expect(andringar.map((a) => [a.plats, a.vad, a.stod])).toEqual([[`${cell.blad}!${cell.adress}`, 'Formeln är ersatt med ett tal', String(Number(cell.varde) + more)]]);
      expect(await statuses()).toEqual(before);
    }),
    { numRuns: 12, seed: 7 },
  );
}, 120_000);
