/**
 * What the pages need of Office itself: whether they run in Excel at all, the user's language and theme, and the ribbon's functions.
 * The one place besides the batches that names Office.
 */
import type { ExcelClient } from './runExcel';

export type Vard = 'excel' | 'gammalExcel' | 'webblasare';

export interface Officetema {
  readonly morkt: boolean;
}

/** The set that the manifest asks for; an Excel without it is told so instead of failing later. */
const BASELINE = '1.14';

/** Answers when Office.js has started. In an ordinary browser Office.js answers that there is no host. */
export async function startOffice(): Promise<Vard> {
  const { host } = await Office.onReady();
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return 'webblasare';
  return Office.context.requirements.isSetSupported('ExcelApi', BASELINE) ? 'excel' : 'gammalExcel';
}

export const excelClient = (): ExcelClient => Excel;

/** Such as "sv-SE"; empty outside Office. */
export const displayLanguage = (): string => (Office.context as Office.Context | undefined)?.displayLanguage ?? '';

/** Excel sends no event when the theme changes: it is read again when the pane gets focus. Null where Office does not tell. */
export function officeTheme(): Officetema | null {
  const theme = (Office.context as Office.Context | undefined)?.officeTheme;
  return theme === undefined ? null : { morkt: theme.isDarkTheme };
}

/** The versions that help to find a fault: nothing about the user or the workbook. */
export function officeDiagnostics(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return `${host} ${platform} ${version}`;
}

/** Binds a ribbon button to its work. Office waits for `completed`, whatever happened. */
export function bindCommand(id: string, work: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void work().finally(() => { event.completed(); });
  });
}

/** Shows a page of ours in a small window of its own, for a command that has no pane to speak in. */
export function showDialog(url: string): void {
  Office.context.ui.displayDialogAsync(url, { height: 30, width: 30, displayInIframe: true });
}
