/** Before there is a pane, and around it: no Office.js, no Excel, a slow Excel that is stopped, the ribbon, a wrong guess, a file opened and saved. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../../src/host/xlsx/readXlsx';
import { tempMapp } from '../support/kommando';
import { bladen, LANGE, OFFICE_JS, oppna, ROOT, skriv, startArbetsbank, vald, vila, visaBlad, visaVy, type Arbetsbank } from './stod/arbetsbank';

jest.setTimeout(240_000);

let bank: Arbetsbank;
beforeAll(async () => { bank = await startArbetsbank(); });
afterAll(() => bank.stang());

/** The pane's page by itself, with a given answer to its request for Office.js: a script, "blocked" or "hangs". */
async function panelsidan(office: string) {
  const context = await bank.browser.newContext({ viewport: { width: 350, height: 700 }, locale: 'sv-SE' });
  const page = await context.newPage();
  await page.route(OFFICE_JS, async (route) => {
    if (office === 'blocked') await route.abort();
    else if (office !== 'hangs') await route.fulfill({ contentType: 'text/javascript', body: office });
  });
  await page.goto(`${bank.url}panel/taskpane.html`, { waitUntil: 'commit' });
  return { page, stang: () => context.close() };
}

test('the built manifest names the origin that it was built for, and no other', () => {
  const urls = [...readFileSync(path.join(ROOT, 'build/panel/manifest.xml'), 'utf8').matchAll(/"(https?:\/\/localhost[^/"]*)/g)].map((m) => m[1]);
  expect(new Set(urls)).toEqual(new Set(['http://localhost:3010']));
});

test('Office.js that never answers: a plain sentence after ten seconds, not an empty pane', async () => {
  const { page, stang } = await panelsidan('hangs');
  await page.waitForTimeout(9000);
  expect(await page.getByText('Office svarar inte').count()).toBe(0);
  await page.getByText('Office svarar inte').waitFor({ timeout: 3000 });
  await stang();
});

test('Office.js that is blocked: the same sentence at once', async () => {
  const { page, stang } = await panelsidan('blocked');
  await page.getByText('Office svarar inte').waitFor({ timeout: 5000 });
  await stang();
});

test('an ordinary browser, as Office.js answers there: Öppna i Excel', async () => {
  const { page, stang } = await panelsidan("window.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null, platform: null }) };");
  await page.getByText('Öppna i Excel', { exact: false }).waitFor({ timeout: 5000 });
  await stang();
});

test('an Excel without the requirement set is told so', async () => {
  const { page, stang } = await panelsidan("window.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: 'Excel' }), context: { displayLanguage: 'sv-SE', requirements: { isSetSupported: () => false } } };");
  await page.getByText('för gammal', { exact: false }).waitFor({ timeout: 5000 });
  await stang();
});

test('a slow reading can be stopped, and nothing is written', async () => {
  const sida = await oppna(bank, { fraga: 'paus=400' });
  const before = await bladen(sida);
  await sida.panel.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await sida.panel.getByRole('button', { name: 'Avbryt' }).click();
  await sida.panel.getByText('Avbrutet', { exact: false }).waitFor({ timeout: LANGE });
  await vila(sida.panel);
  expect(await bladen(sida)).toEqual(before);
  expect(sida.fel).toEqual([]);
  await sida.stang();
});

test("the ribbon's Kontrollera updates the report and shows the checks, without the pane", async () => {
  const sida = await oppna(bank);
  await sida.page.getByRole('button', { name: 'Kontrollera' }).click();
  await sida.page.locator('#flikar [role=tab][aria-selected=true]').getByText('Kontroller', { exact: true }).waitFor({ timeout: LANGE });
  expect(await vald(sida)).toBe('Kontroller!A1');
  expect(sida.fel).toEqual([]);
  await sida.stang();
});

test('a wrong guess is corrected in the pane, and the word stands in Uppgifter', async () => {
  const sida = await oppna(bank);
  await visaVy(sida, 'underlag');
  await sida.panel.getByLabel('Vad är bladet Budget 2025?').selectOption('Används inte');
  await sida.panel.locator('[data-blad="Budget 2025"][data-sort=okant]').waitFor({ timeout: LANGE });
  await vila(sida.panel);
  await visaBlad(sida, 'Uppgifter');
  expect(await sida.page.locator('#grid [role=gridcell]').getByText('Blad Budget 2025', { exact: true }).count()).toBe(1);
  expect(sida.fel).toEqual([]);
  await sida.stang();
});

test('a workbook is opened, a cell with a formula on it recalculated, and the file saved with both', async () => {
  const sida = await oppna(bank);
  await sida.page.locator('#oppna').setInputFiles(path.join(ROOT, 'assets/demo/underlag.xlsx'));
  await vila(sida.panel);
  await visaBlad(sida, 'Insatser');
  await skriv(sida, 'G1', '1 234,50');
  await skriv(sida, 'G2', '=G1*2');
  expect(await sida.page.locator('#grid [data-cell=G2]').first().textContent()).toBe('2469');
  await skriv(sida, 'G1', '-10');
  expect(await sida.page.locator('#grid [data-cell=G2]').first().textContent()).toBe('-20');
  const [download] = await Promise.all([sida.page.waitForEvent('download'), sida.page.getByRole('button', { name: /^Spara/ }).click()]);
  const fil = path.join(tempMapp(), 'sparad.xlsx');
  await download.saveAs(fil);
  const read = readXlsx(readFileSync(fil));
  if (!read.ok) throw new Error(read.error.kind);
  const sheet = read.value.sheets.find((s) => s.name === 'Insatser');
  expect([sheet?.cells.value(0, 6), sheet?.cells.value(1, 6), sheet?.cells.formula(1, 6)]).toEqual([-10, -20, '=G1*2']);
  await sida.stang();
});

test('the cell that does not tie is marked in the grid, as conditional formatting says', async () => {
  const sida = await oppna(bank);
  await sida.panel.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await sida.panel.getByText('Rapporten är uppdaterad', { exact: true }).waitFor({ timeout: LANGE });
  await visaBlad(sida, 'Kontroller');
  const fel = sida.page.locator('#grid [role=gridcell]').getByText('fel', { exact: true }).first();
  expect(await fel.getAttribute('data-villkor')).not.toBeNull();
  await sida.stang();
});
