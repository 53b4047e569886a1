/** The ekonom's journey in a real browser, on the demo förbund: first run, report, a planted fault, the mapping mended, a number traced. */
import path from 'node:path';
import { bladen, LANGE, OFFICE_JS, oppna, ROOT, skriv, startArbetsbank, vald, vila, visaBlad, visaVy, type Arbetsbank } from './stod/arbetsbank';

jest.setTimeout(240_000);

let bank: Arbetsbank;
beforeAll(async () => { bank = await startArbetsbank(); });
afterAll(() => bank.stang());

const RAPPORTBLAD = ['Resultaträkning', 'Balansräkning', 'Kassaflödesanalys', 'Driftredovisning', 'Noter', 'Saldon', 'Kontroller'];
const kort = (kod: string, ar: number): string => `[data-kod=${kod}][data-ar="${ar}"]`;

test('first run: the example, the report, a planted fault, the mapping mended, the light turns', async () => {
  const sida = await oppna(bank, { fraga: 'bok=tom' });
  const { panel } = sida;
  await panel.getByRole('button', { name: /Prova med exempelförbundet/ }).click();
  await panel.getByRole('heading', { level: 1, name: 'Samordningsförbundet Exempelbygden' }).waitFor({ timeout: LANGE });
  await vila(panel);
  expect(await panel.locator('[data-lampa=mappning]').getAttribute('data-ljus')).toBe('varning');

  await panel.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await panel.getByText('Rapporten är uppdaterad', { exact: true }).waitFor({ timeout: LANGE });
  expect(await bladen(sida)).toEqual(expect.arrayContaining(RAPPORTBLAD));
  expect(await panel.locator('[data-lampa=kontroller]').getAttribute('data-ljus')).toBe('fel');

  await visaVy(sida, 'kontroller');
  const not5 = panel.locator(kort('NOT_LIKA_RAD', 2025)).filter({ hasText: 'Not 5' });
  expect(await not5.getAttribute('data-status')).toBe('fel');
  expect(await not5.textContent()).toMatch(/1\s099\s181,06.*-19\s484,85.*2920.*14\s826,40.*2941.*4\s658,45/s);
  await not5.getByRole('button', { name: /^Visa Noter/ }).click();
  await vila(panel);
  expect(await vald(sida)).toMatch(/^Noter!D\d+$/);
  await not5.getByRole('button', { name: /^Visa andra sidan/ }).click();
  await vila(panel);
  expect(await vald(sida)).toMatch(/^Balansräkning!D\d+$/);

  await visaVy(sida, 'mappning');
  expect(await panel.locator('li[data-konto]').evaluateAll((rows) => rows.map((r) => r.getAttribute('data-konto')))).toEqual(['2920', '2941']);
  await panel.getByRole('checkbox', { name: 'Välj alla som visas' }).check();
  await panel.getByLabel('Notrad', { exact: true }).fill('Upplupna kostnader');
  await panel.getByRole('button', { name: 'Spara i Mappning' }).click();
  await panel.getByText('Alla konton har sin plats.').waitFor({ timeout: LANGE });
  await visaVy(sida, 'start');
  expect(await panel.locator('[data-lampa=mappning]').getAttribute('data-ljus')).toBe('klar');

  await panel.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await panel.getByText('Rapporten är uppdaterad', { exact: true }).waitFor({ timeout: LANGE });
  await visaVy(sida, 'kontroller');
  expect(await panel.locator(kort('NOT_LIKA_RAD', 2025)).count()).toBe(0);

  expect(sida.fel).toEqual([]);
  const okanda = sida.hamtat.filter((url) => !url.startsWith(bank.url) && url !== OFFICE_JS);
  expect(okanda).toEqual([]);
  expect(sida.hamtat.filter((url) => url === OFFICE_JS).length).toBeGreaterThan(0);
  await sida.stang();
});

test('a change of the mapping can be undone', async () => {
  const sida = await oppna(bank);
  const { panel, page } = sida;
  await visaVy(sida, 'mappning');
  await panel.getByRole('checkbox', { name: 'Välj konto 2920' }).check();
  await panel.getByLabel('Notrad', { exact: true }).fill('Semesterlöneskuld');
  await panel.getByRole('button', { name: 'Spara i Mappning' }).click();
  await panel.getByText('1 regel ändrad i Mappning').waitFor({ timeout: LANGE });
  await visaBlad(sida, 'Mappning');
  await page.locator('#grid').press('End');
  const nya = page.locator('#grid [role=gridcell]').getByText('Semesterlöneskuld');
  expect(await nya.count()).toBe(1);
  await panel.getByRole('button', { name: 'Ångra senaste' }).click();
  await panel.getByText('Ändringen i Mappning är ångrad.').waitFor({ timeout: LANGE });
  expect(await nya.count()).toBe(0);
  expect(sida.fel).toEqual([]);
  await sida.stang();
});

test('an SIE file by the file chooser becomes ledger sheets, with a report of what was read', async () => {
  const sida = await oppna(bank, { fraga: 'bok=tom' });
  const { panel } = sida;
  await panel.getByRole('button', { name: /^Importera SIE/ }).click();
  const [chooser] = await Promise.all([sida.page.waitForEvent('filechooser'), panel.getByRole('button', { name: 'Välj SIE-fil' }).click()]);
  await chooser.setFiles(path.join(ROOT, 'assets/demo/bokforing-2025.se'));
  await panel.locator('[data-import]').waitFor({ timeout: LANGE });
  await vila(panel);
  expect(await panel.locator('[data-import]').textContent()).toMatch(/1\s457 verifikat/);
  expect(await bladen(sida)).toEqual(expect.arrayContaining(['Huvudbok 2025']));
  expect(await panel.locator('[data-blad="Huvudbok 2025"]').getAttribute('data-sort')).toBe('huvudbok');
  expect(sida.fel).toEqual([]);
  await sida.stang();
});

test('a file that is no SIE is refused in a sentence, and nothing is added', async () => {
  const sida = await oppna(bank, { fraga: 'bok=tom' });
  await visaVy(sida, 'underlag');
  await sida.panel.locator('input[data-sie]').setInputFiles({ name: 'bok.se', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><html><body>Logga in</body></html>') });
  await sida.panel.getByText('Det gick inte').waitFor({ timeout: LANGE });
  expect((await bladen(sida)).length).toBe(1);
  expect(sida.fel).toEqual([]);
  await sida.stang();
});

test('a number written over in the grid turns its check, without the add-in being asked', async () => {
  const sida = await oppna(bank);
  const { panel } = sida;
  await panel.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await panel.getByText('Rapporten är uppdaterad', { exact: true }).waitFor({ timeout: LANGE });
  await visaVy(sida, 'kontroller');
  await panel.getByRole('button', { name: /^Visa de \d+ som stämmer/ }).click();
  const balans = panel.locator(kort('BALANSRAKNING_BALANSERAR', 2025));
  expect(await balans.getAttribute('data-status')).toBe('ok');
  await balans.getByRole('button', { name: /^Visa Balansräkning/ }).click();
  await vila(panel);
  const cell = (await vald(sida)).split('!')[1] ?? '';
  await skriv(sida, cell, '1 000');
  await panel.locator(`${kort('BALANSRAKNING_BALANSERAR', 2025)}[data-status=fel]`).waitFor({ timeout: LANGE });
  expect(await panel.getByText('Siffrorna har ändrats').first().isVisible()).toBe(true);
  await visaVy(sida, 'start');
  expect(await panel.locator('[data-lampa=kontroller]').getAttribute('data-ljus')).toBe('okand');
  expect(sida.fel).toEqual([]);
  await sida.stang();
});

test('a note row is traced to its vouchers, and what is listed sums to it', async () => {
  const sida = await oppna(bank);
  const { panel, page } = sida;
  await panel.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await panel.getByText('Rapporten är uppdaterad', { exact: true }).waitFor({ timeout: LANGE });
  await visaBlad(sida, 'Noter');
  const etikett = page.locator('#grid [role=gridcell]').getByText('Leverantörsskulder', { exact: true }).first();
  const rad = ((await etikett.getAttribute('data-cell')) ?? '').replace(/\D/g, '');
  await page.locator(`#grid [data-cell="D${rad}"]`).first().click();
  const visat = await page.locator(`#grid [data-cell="D${rad}"]`).first().textContent();
  await visaVy(sida, 'spara');
  await panel.getByRole('button', { name: 'Spåra markerad cell' }).click();
  await panel.locator('[data-spar]').waitFor({ timeout: LANGE });
  const heltal = (text: string | null): string => (text ?? '').replace(/,\d\d$/, '').replace(/\s/g, '');
  const summa = await panel.locator('[data-summa]').textContent();
  expect(Math.abs(Number(heltal(summa)) - Number(heltal(visat)))).toBeLessThanOrEqual(1);
  await panel.locator('[data-spar] [data-konto="2510"]').click();
  await panel.locator('[data-poster] li').first().waitFor();
  expect(await panel.locator('[data-poster] li').count()).toBeGreaterThan(10);
  expect(await panel.locator('[data-summa]').textContent()).toBe(await panel.locator('[data-belopp]').textContent());
  await panel.locator('[data-poster] li').last().getByRole('button').click();
  await vila(panel);
  expect(await vald(sida)).toMatch(/^Huvudbok 2025!A\d+$/);
  expect(sida.fel).toEqual([]);
  await sida.stang();
});
