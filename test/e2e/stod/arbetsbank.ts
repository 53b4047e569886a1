/** A real browser on the real pages: the workbench served on this machine, everything that is fetched written down, every fault in the page a fault of the test. */
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';

export const ROOT = path.resolve(__dirname, '../../..');
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PROGRAM = ['chromium', 'chromium-browser', 'google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
/** Time for a work of the pane on a busy machine. */
export const LANGE = 60_000;

export interface Arbetsbank {
  readonly url: string;
  readonly browser: Browser;
  stang(): Promise<void>;
}

export interface Sida {
  readonly page: Page;
  readonly panel: FrameLocator;
  /** Every address that page, frames and service worker asked for. */
  readonly hamtat: readonly string[];
  readonly fel: readonly string[];
  stang(): Promise<void>;
}

/** Builds what is old and serves it; the browser is found as `npm run setup` finds it. */
export async function startArbetsbank(): Promise<Arbetsbank> {
  const server = spawn(process.execPath, [path.join(ROOT, 'src/workbench/start.mjs')], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await addressOf(server);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  return {
    url,
    browser,
    stang: async () => {
      await browser.close();
      server.kill();
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
    server.on('exit', (code) => { reject(new Error(`The workbench ended with ${String(code)}: ${said}`)); });
  });
}

function findBrowser(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = PROGRAM.flatMap((p) => (isAbsolute(p) ? [p] : folders.map((f) => join(f, p)))).find(isProgram);
  if (found === undefined) throw new Error('No Chromium: run npm run setup');
  return found;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Sidval {
  /** What follows ? in the address, such as "bok=tom". */
  readonly fraga?: string;
  readonly bredd?: number;
  readonly context?: Parameters<Browser['newContext']>[0];
}

/** The workbench's page with the pane started and at rest. */
export async function oppna(bank: Arbetsbank, { fraga = '', bredd = 350, context = {} }: Sidval = {}): Promise<Sida> {
  const own: BrowserContext = await bank.browser.newContext({ viewport: { width: 1300, height: 850 }, ...context });
  const hamtat: string[] = [];
  const fel: string[] = [];
  own.on('request', (request) => { hamtat.push(request.url()); });
  const page = await own.newPage();
  page.on('pageerror', (error) => { fel.push(String(error.stack ?? error)); });
  page.on('console', (message) => { if (message.type() === 'error') fel.push(message.text()); });
  await page.goto(`${bank.url}${fraga === '' ? '' : `?${fraga}`}`);
  await page.addStyleTag({ content: `#panel { width: ${bredd}px !important; flex: none; }` });
  const panel = page.frameLocator('#panel');
  await panel.locator('nav').waitFor({ timeout: LANGE });
  await vila(panel);
  return { page, panel, hamtat, fel, stang: () => own.close() };
}

/** Waits until the pane has nothing going on. */
export async function vila(panel: FrameLocator): Promise<void> {
  await panel.locator('h1').first().waitFor({ timeout: LANGE });
  await panel.locator('[role=progressbar]').waitFor({ state: 'detached', timeout: LANGE });
}

export async function visaVy({ panel }: Sida, vy: string): Promise<void> {
  await panel.locator(`nav [data-vy=${vy}]`).click();
}

/** The sheet tabs' names in order. */
export const bladen = ({ page }: Sida): Promise<string[]> => page.locator('#flikar [role=tab]').allTextContents();

/** The sheet and cell that the grid shows as selected. */
export async function vald({ page }: Sida): Promise<string> {
  const blad = await page.locator('#flikar [role=tab][aria-selected=true]').textContent();
  const cell = await page.locator('#grid [role=gridcell][aria-selected=true]').first().getAttribute('data-cell');
  return `${String(blad)}!${String(cell)}`;
}

/** Types into a cell of the sheet that is shown, as a user does. */
export async function skriv({ page }: Sida, adress: string, text: string): Promise<void> {
  await page.locator(`#grid [data-cell="${adress}"]`).first().click();
  await page.keyboard.press('F2');
  await page.locator('.redigering').fill(text);
  await page.keyboard.press('Enter');
}

export const visaBlad = ({ page }: Sida, blad: string): Promise<void> => page.locator('#flikar [role=tab]').getByText(blad, { exact: true }).click();
