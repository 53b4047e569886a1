/**
 * The workbench: a workbook in the embedded Excel with a grid, and the real task pane in a frame beside it. For whoever has no Excel
 * at hand, and for the end-to-end tests. `?bok=tom` begins with an empty workbook, `?sprak=en-US` and `?tema=morkt` change what
 * Office tells the pane, `?paus=300` how long it takes to answer.
 */
import { createWorkbook } from '../host/workbook/createWorkbook';
import { addSheet } from '../host/workbook/sheets';
import type { Workbook } from '../host/workbook/model';
import { readXlsx } from '../host/xlsx/readXlsx';
import { writeXlsx } from '../host/xlsx/writeXlsx';
import { Arbetsyta } from './Arbetsyta';
import { Bank } from './bank';
import type { Bro } from './klient/bro';

const DEMO = 'underlag.xlsx';

interface Sida {
  finsamBro?: Bro;
}

function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
}

const val = new URLSearchParams(window.location.search);
const ytor = { grid: byId('grid', HTMLElement), flikar: byId('flikar', HTMLElement), adress: byId('adress', HTMLElement), formel: byId('formel', HTMLInputElement), besked: byId('besked', HTMLElement) };
const panel = byId('panel', HTMLIFrameElement);

function emptyWorkbook(): Workbook {
  const workbook = createWorkbook();
  if (workbook.sheets.length === 0) addSheet(workbook, 'Blad1');
  return workbook;
}

/** Puts a workbook on the bench and lets the pane start anew beside it. */
function open(workbook: Workbook, namn: string): void {
  const yta: { nu: Arbetsyta | null } = { nu: null };
  const bank = new Bank(workbook, namn, () => { yta.nu?.plan(); });
  yta.nu = new Arbetsyta(ytor, bank);
  (window as unknown as Sida).finsamBro = bank.bro({ sprak: val.get('sprak') ?? 'sv-SE', morkt: val.get('tema') === 'morkt', paus: Number(val.get('paus') ?? 0) });
  byId('namn', HTMLElement).textContent = namn;
  byId('spara', HTMLElement).onclick = () => { save(bank.workbook, namn); };
  for (const id of ['uppdatera', 'kontrollera']) byId(id, HTMLElement).onclick = () => { bank.commands.get(id)?.({ completed: () => undefined }); };
  panel.src = '/panel/taskpane.html';
  byId('band', HTMLIFrameElement).src = '/panel/commands.html';
}

function openBytes(bytes: Uint8Array, namn: string): void {
  const read = readXlsx(bytes);
  if (read.ok) open(read.value, namn);
  else ytor.besked.textContent = `${namn} går inte att öppna: ${read.error.kind}`;
}

function save(workbook: Workbook, namn: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeXlsx(workbook) as Uint8Array<ArrayBuffer>], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  link.download = namn;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The pane's page is let in only when its request for Office.js will be answered here. */
async function startMiddleman(): Promise<void> {
  await navigator.serviceWorker.register('/mellanhand.js');
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller !== null) return;
  await new Promise((resolve) => { navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }); });
}

async function start(): Promise<void> {
  await startMiddleman();
  byId('oppna', HTMLInputElement).onchange = async (event) => {
    const fil = (event.target as HTMLInputElement).files?.[0];
    if (fil !== undefined) openBytes(new Uint8Array(await fil.arrayBuffer()), fil.name);
  };
  if (val.get('bok') === 'tom') open(emptyWorkbook(), 'Arbetsbok.xlsx');
  else openBytes(new Uint8Array(await (await fetch(`/exempel/${DEMO}`)).arrayBuffer()), DEMO);
}

void start();
