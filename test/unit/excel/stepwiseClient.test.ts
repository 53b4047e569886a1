/** Long work says each step and can be stopped between two of them; what is stopped leaves the workbook as it was. */
import path from 'node:path';
import { Avbrott } from '../../../src/app/avbrott';
import { uppdateraRapport } from '../../../src/app/uppdateraRapport';
import { excelPanelbok } from '../../../src/excel/excelPanelbok';
import { stepwiseClient } from '../../../src/excel/stepwiseClient';
import { openVard, unwrap } from '../../support/vard';

const DEMO = path.join(__dirname, '../../../assets/demo/underlag.xlsx');
const INGA_VAL = { ar: null, period: null, enhet: null };

test('each round trip is a step', async () => {
  const vard = openVard(DEMO);
  let steps = 0;
  const bok = excelPanelbok(stepwiseClient(vard.host.Excel, () => { steps += 1; }));
  unwrap(await bok.read());
  expect(steps).toBe(vard.host.counters.requests);
  expect(steps).toBeGreaterThan(2);
});

test.each([1, 2, 3])('stopped before round trip %i: no sheet is made, and the next run works', async (at) => {
  const vard = openVard(DEMO);
  const before = Buffer.from(vard.bytes());
  let steps = 0;
  const client = stepwiseClient(vard.host.Excel, () => {
    steps += 1;
    if (steps === at) throw new Avbrott();
  });
  await expect(uppdateraRapport(excelPanelbok(client), INGA_VAL)).rejects.toBeInstanceOf(Avbrott);
  expect(Buffer.from(vard.bytes()).equals(before)).toBe(true);
  unwrap(await uppdateraRapport(vard.bok, INGA_VAL));
});
