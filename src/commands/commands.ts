/**
 * The ribbon's buttons that work without the pane. A command has nowhere to speak: what is done shows in the sheets, and what stops
 * it is said in a small window of our own.
 */
import { uppdateraRapport } from '../app/uppdateraRapport';
import type { Panelbok } from '../app/panelbok';
import type { Issue } from '../domain/issue';
import { excelPanelbok } from '../excel/excelPanelbok';
import { bindCommand, displayLanguage, excelClient, showDialog, startOffice } from '../excel/office';
import type { Result } from '../shared/result';
import { ok } from '../shared/result';
import { describeIssue } from '../text/meddelanden';
import { panetexter } from '../text/panetexter';

const INGA_VAL = { ar: null, period: null, enhet: null } as const;

async function update(sedan: (bok: Panelbok) => Promise<Result<null, Issue>>): Promise<void> {
  try {
    const bok = excelPanelbok(excelClient());
    const utfall = await uppdateraRapport(bok, INGA_VAL);
    const klart = utfall.ok ? await sedan(bok) : utfall;
    if (!klart.ok) tell(sentences(klart.error));
  } catch (error) {
    const { fel } = panetexter(displayLanguage());
    tell(`${fel.internt}. ${fel.interntText}`);
    throw error;
  }
}

const sentences = (stopp: Issue | readonly Issue[]): string => [stopp].flat().map((issue) => Object.values(describeIssue(issue)).join(' ')).join('\n');

/** The text travels in the address after #, which stays in the browser. */
function tell(text: string): void {
  showDialog(`${new URL('meddelande.html', window.location.href).href}#${encodeURIComponent(text)}`);
}

void startOffice().then(() => {
  bindCommand('uppdatera', () => update(() => Promise.resolve(ok(null))));
  bindCommand('kontrollera', () => update((bok) => bok.showChecks()));
});
