/** axe-core on every view in light, dark and forced colours, in Swedish and English; and pictures of every view at 320 and 450 pixels. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { LANGE, oppna, ROOT, startArbetsbank, visaBlad, visaVy, type Arbetsbank, type Sida, type Sidval } from './stod/arbetsbank';

jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const BILDER = path.join(ROOT, 'demo/skarmbilder');
const VYER = ['start', 'underlag', 'mappning', 'kontroller', 'spara', 'om'] as const;

let bank: Arbetsbank;
beforeAll(async () => {
  mkdirSync(BILDER, { recursive: true });
  bank = await startArbetsbank();
});
afterAll(() => bank.stang());

interface Regelbrott {
  readonly regel: string;
  readonly allvar: string;
  readonly var: readonly string[];
}

/** Serious and critical violations. Fluent's invisible focus guards are no content: `aria-hidden-focus` takes them for such. */
async function granska(sida: Sida): Promise<readonly Regelbrott[]> {
  const frame = sida.page.frame({ url: /taskpane\.html/ });
  if (frame === null) throw new Error('No pane');
  await frame.evaluate(AXE);
  const result = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
    return axe.run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  expect(result.passes.length).toBeGreaterThan(10);
  return result.violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => ({ regel: v.id, allvar: v.impact ?? '', var: v.nodes.map((n) => n.html.slice(0, 160)) }));
}

async function uppdaterad(val: Sidval, knapp = 'Uppdatera rapporten', klart = 'Rapporten är uppdaterad'): Promise<Sida> {
  const sida = await oppna(bank, val);
  await sida.panel.getByRole('button', { name: knapp }).click();
  await sida.panel.getByText(klart, { exact: true }).waitFor({ timeout: LANGE });
  return sida;
}

/** Something to see in each view: accounts chosen, a number traced. */
async function fyll(sida: Sida, vy: (typeof VYER)[number]): Promise<void> {
  const { page, panel } = sida;
  if (vy === 'mappning') await panel.locator('li[data-konto] input[type=checkbox]').first().check();
  if (vy !== 'spara') return;
  await visaBlad(sida, 'Resultaträkning');
  const rad = ((await page.locator('#grid [role=gridcell]').getByText('Verksamhetens kostnader', { exact: true }).first().getAttribute('data-cell')) ?? '').replace(/\D/g, '');
  await page.locator(`#grid [data-cell="D${rad}"]`).first().click();
  await panel.locator('[data-spar]').waitFor({ timeout: LANGE });
}

async function granskaAlla(sida: Sida): Promise<void> {
  for (const vy of VYER) {
    await visaVy(sida, vy);
    await fyll(sida, vy);
    expect({ vy, brott: await granska(sida) }).toEqual({ vy, brott: [] });
  }
}

test.each<[string, Sidval]>([
  ['light', {}],
  ['dark', { fraga: 'tema=morkt', context: { colorScheme: 'dark' } }],
  ['forced colours', { context: { forcedColors: 'active' } }],
])('every view in %s: nothing serious or critical', async (_, val) => {
  const sida = await uppdaterad(val);
  await granskaAlla(sida);
  expect(sida.fel).toEqual([]);
  await sida.stang();
});

test('every view in English: nothing serious or critical, and no word of the pane in Swedish', async () => {
  const sida = await uppdaterad({ fraga: 'sprak=en-US' }, 'Update the report', 'The report is updated');
  await granskaAlla(sida);
  expect(await sida.panel.locator('nav').textContent()).toBe('StartSourceMappingChecksTraceAbout');
  expect(await sida.page.frame({ url: /taskpane/ })?.evaluate(() => document.documentElement.lang)).toBe('en');
  await sida.stang();
});

test('first run, and a stop in a sentence: nothing serious or critical', async () => {
  const sida = await oppna(bank, { fraga: 'bok=tom', bredd: 320 });
  expect(await granska(sida)).toEqual([]);
  await sida.page.locator('#panel').screenshot({ path: path.join(BILDER, 'forsta-start-320.png') });
  await visaVy(sida, 'underlag');
  await sida.panel.locator('input[data-sie]').setInputFiles({ name: 'bok.se', mimeType: 'text/plain', buffer: Buffer.from('detta är ingen SIE-fil') });
  await sida.panel.getByText('Det gick inte').waitFor({ timeout: LANGE });
  expect(await granska(sida)).toEqual([]);
  await sida.page.locator('#panel').screenshot({ path: path.join(BILDER, 'stopp-320.png') });
  await sida.stang();
});

test.each([320, 450])('pictures of every view at %i pixels; nothing is wider than the pane', async (bredd) => {
  const sida = await uppdaterad({ bredd });
  for (const vy of VYER) {
    await visaVy(sida, vy);
    await fyll(sida, vy);
    const frame = sida.page.frame({ url: /taskpane\.html/ });
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await frame?.evaluate(() => { const main = document.querySelector('main'); return main === null ? 1 : main.scrollWidth - main.clientWidth; })).toBe(0);
    await sida.page.locator('#panel').screenshot({ path: path.join(BILDER, `${vy}-${bredd}.png`) });
  }
  await sida.stang();
});

test('a picture of the whole workbench, and of the dark pane', async () => {
  const sida = await uppdaterad({});
  await visaVy(sida, 'kontroller');
  await sida.panel.locator('[data-kod=NOT_LIKA_RAD]').first().getByRole('button', { name: /^Visa andra sidan/ }).click();
  await sida.page.waitForTimeout(500);
  await sida.page.screenshot({ path: path.join(BILDER, 'arbetsbank.png') });
  await sida.stang();
  const mork = await uppdaterad({ fraga: 'tema=morkt', context: { colorScheme: 'dark' } });
  await visaVy(mork, 'kontroller');
  await mork.page.locator('#panel').screenshot({ path: path.join(BILDER, 'kontroller-morkt.png') });
  await mork.stang();
});
