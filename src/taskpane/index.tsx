/**
 * The pane's composition root. Until Office.js has answered there is only plain text in the page: a blocked CDN must not leave the
 * user with an empty pane, and in an ordinary browser there is no workbook to work in.
 */
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { displayLanguage, startOffice } from '../excel/office';
import { paneSv } from '../text/pane.sv';
import { panetexter } from '../text/panetexter';
import { App } from './App';
import { showWaiting } from './showWaiting';

const ANSWER_WITHIN_MS = 10_000;

async function start(): Promise<void> {
  const waiting = showWaiting(paneSv.uppstart.laddar);
  const timer = setTimeout(() => { waiting.say(paneSv.uppstart.svararInte); }, ANSWER_WITHIN_MS);
  if (!('Office' in window)) {
    clearTimeout(timer);
    waiting.say(paneSv.uppstart.svararInte);
    return;
  }
  const vard = await startOffice();
  clearTimeout(timer);
  const { uppstart } = panetexter(displayLanguage() || navigator.language);
  if (vard === 'webblasare') waiting.say(uppstart.oppnaIExcel);
  else if (vard === 'gammalExcel') waiting.say(uppstart.gammalExcel);
  else {
    waiting.done();
    renderPane();
  }
}

function renderPane(): void {
  const root = document.getElementById('panel');
  if (root === null) throw new Error('The page has no pane');
  document.documentElement.lang = panetexter(displayLanguage()) === paneSv ? 'sv' : 'en';
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: STYLE_NONCE } });
  createRoot(root).render(<RendererProvider renderer={renderer} targetDocument={document}><App /></RendererProvider>);
}

void start();
