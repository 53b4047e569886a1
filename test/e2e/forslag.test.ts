/** Suggestions in a real browser: what a new insats lacks, the preview, and a whole kind accepted at once. */
import { LANGE, oppna, skriv, startArbetsbank, vila, visaBlad, visaVy, type Arbetsbank } from './stod/arbetsbank';

jest.setTimeout(240_000);

let bank: Arbetsbank;
beforeAll(async () => { bank = await startArbetsbank(); });
afterAll(() => bank.stang());

test('an insats without a rule is suggested the one that the others have, shown what it moves, and accepted', async () => {
  const sida = await oppna(bank);
  const { panel, page } = sida;
  await visaBlad(sida, 'Mappning');
  const notrad = page.locator('#grid [role=gridcell]').getByText('Trädgårdskraft', { exact: true });
  const rad = ((await notrad.getAttribute('data-cell')) ?? '').replace(/\D/g, '');
  await skriv(sida, `D${rad}`, '9999');
  await visaVy(sida, 'start');
  await panel.getByRole('button', { name: 'Läs om arbetsboken' }).click();
  await vila(panel);
  await visaVy(sida, 'mappning');
  const grupp = panel.locator('[data-forslag=insats]');
  await grupp.getByRole('button', { name: 'Se vad som flyttas' }).click();
  await grupp.locator('[data-flyttar]').waitFor({ timeout: LANGE });
  expect(await grupp.textContent()).toMatch(/till Verksamhetens kostnader › Not 3 › Trädgårdskraft/);
  await grupp.getByRole('button', { name: /^Godta/ }).click();
  await panel.getByText('1 regel ändrad i Mappning').waitFor({ timeout: LANGE });
  expect(await grupp.count()).toBe(0);
  await panel.getByRole('button', { name: 'Ångra senaste' }).click();
  await grupp.waitFor({ timeout: LANGE });
  expect(sida.fel).toEqual([]);
  await sida.stang();
});

test('a column that was read wrong is corrected where it is listed, and the word stands in Uppgifter', async () => {
  const sida = await oppna(bank);
  const { panel, page } = sida;
  await visaVy(sida, 'underlag');
  const kort = panel.locator('[data-blad="Budget 2025"]');
  await kort.locator('summary').click();
  const kolumn = kort.locator('[data-kolumn=B]');
  const rubrik = ((await kolumn.locator('span').first().textContent()) ?? '').replace(/^B\s*/, '');
  await kolumn.getByRole('combobox').selectOption('Används inte');
  await vila(panel);
  await visaBlad(sida, 'Uppgifter');
  expect(await page.locator('#grid [role=gridcell]').getByText('Kolumn B i Budget 2025', { exact: true }).count()).toBe(1);
  expect(rubrik).not.toBe('');
  expect(await kolumn.getByRole('combobox').inputValue()).toBe('Används inte');
  expect(sida.fel).toEqual([]);
  await sida.stang();
});
