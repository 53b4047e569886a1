/**
 * The pane's composition root. Until Office.js has answered there is only plain text in the page (`vakt.ts`), and in an ordinary browser
 * there is no workbook to work in.
 */
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { displayLanguage, startOffice } from '../excel/office';
import { paneSv } from '../text/pane.sv';
import { panetexter } from '../text/panetexter';
import { App } from './App';
import { vakten } from './vakten';

async function start(): Promise<void> {
  const vakt = vakten();
  if (!('Office' in window)) {
    vakt.say(paneSv.uppstart.svararInte);
    return;
  }
  const vard = await startOffice();
  const { uppstart } = panetexter(displayLanguage() || navigator.language);
  if (vard === 'webblasare') vakt.say(uppstart.oppnaIExcel);
  else if (vard === 'gammalExcel') vakt.say(uppstart.gammalExcel);
  else {
    vakt.done();
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
