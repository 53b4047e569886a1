/**
 * The first script of the page, before Office.js: a blocked CDN stops everything that comes after, so whoever tells the user must stand
 * in front. Plain DOM, beside the body if there is none yet. Says so after ten seconds unless the pane has started by then.
 */
import { paneSv } from '../text/pane.sv';
import type { WithVakt } from './vakten';

const ANSWER_WITHIN_MS = 10_000;

const ruta = document.createElement('div');
ruta.setAttribute('role', 'status');
ruta.style.padding = '16px';
ruta.style.fontFamily = "'Segoe UI', system-ui, sans-serif";

function say(text: string): void {
  ruta.textContent = text;
  if (!ruta.isConnected) (document.body as HTMLElement | null ?? document.documentElement).append(ruta);
}

const timer = setTimeout(() => { say(paneSv.uppstart.svararInte); }, ANSWER_WITHIN_MS);
document.addEventListener('DOMContentLoaded', () => { if (ruta.textContent === '') say(paneSv.uppstart.laddar); });

(window as unknown as WithVakt).finsamVakt = {
  say: (text) => {
    clearTimeout(timer);
    say(text);
  },
  done: () => {
    clearTimeout(timer);
    ruta.textContent = paneSv.namn;
    ruta.remove();
  },
};
