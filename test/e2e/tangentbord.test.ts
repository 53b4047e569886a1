/** The journey of the first run by keyboard alone: no pointer touches the page after it has been opened. */
import { bladen, LANGE, oppna, startArbetsbank, vald, vila, type Arbetsbank, type Sida } from './stod/arbetsbank';

jest.setTimeout(240_000);

let bank: Arbetsbank;
beforeAll(async () => { bank = await startArbetsbank(); });
afterAll(() => bank.stang());

const MAX_TABS = 120;

/** The name of what has focus in the pane, as a screen reader would say it, roughly. */
const fokus = async (sida: Sida): Promise<string> =>
  (await sida.page.frame({ url: /taskpane\.html/ })?.evaluate(() => {
    const e = document.activeElement;
    if (e === null || e === document.body) return '';
    const label = e instanceof HTMLInputElement || e instanceof HTMLSelectElement ? e.labels?.[0]?.textContent : null;
    return (e.getAttribute('aria-label') ?? label ?? e.textContent).trim();
  })) ?? '';

/** Tabs forward until something with that name has focus. */
async function tabbaTill(sida: Sida, namn: RegExp): Promise<void> {
  for (let n = 0; n < MAX_TABS; n += 1) {
    if (namn.test(await fokus(sida))) return;
    await sida.page.keyboard.press('Tab');
  }
  throw new Error(`${String(namn)} is not reached by Tab; focus is on ${await fokus(sida)}`);
}

async function tryck(sida: Sida, namn: RegExp): Promise<void> {
  await tabbaTill(sida, namn);
  await sida.page.keyboard.press('Enter');
}

test('first run to a mended mapping by keyboard', async () => {
  const sida = await oppna(bank, { fraga: 'bok=tom' });
  const { page, panel } = sida;
  await tryck(sida, /^Prova med exempelförbundet/);
  await panel.getByRole('heading', { level: 1, name: 'Samordningsförbundet Exempelbygden' }).waitFor({ timeout: LANGE });
  await vila(panel);
  await page.keyboard.press('Control+Enter');
  await panel.getByText('Rapporten är uppdaterad', { exact: true }).waitFor({ timeout: LANGE });
  expect(await bladen(sida)).toEqual(expect.arrayContaining(['Noter', 'Kontroller']));
  await tryck(sida, /^Kontroller$/);
  expect(await fokus(sida)).toBe('Kontroller');
  await tryck(sida, /^Visa Noter!D\d+: Not 5/);
  await vila(panel);
  expect(await vald(sida)).toMatch(/^Noter!D\d+$/);
  await tryck(sida, /^Mappning$/);
  await tabbaTill(sida, /^Välj alla som visas/);
  await page.keyboard.press('Space');
  await tabbaTill(sida, /^Notrad$/);
  await page.keyboard.type('Upplupna kostnader');
  await tryck(sida, /^Spara i Mappning$/);
  await panel.getByText('Alla konton har sin plats.').waitFor({ timeout: LANGE });
  await tryck(sida, /^Start$/);
  expect(await panel.locator('[data-lampa=mappning]').getAttribute('data-ljus')).toBe('klar');
  expect(sida.fel).toEqual([]);
  await sida.stang();
});
