/** What the user can do, each as one piece of work over the use cases. The use cases are fetched when they are first wanted. */
import type { Mappningsval } from '../../app/andraMappning';
import type { Lage } from '../../app/lasLage';
import type { Mappningspost } from '../../app/mappningslage';
import type { Cellskrivning, Panelbok } from '../../app/panelbok';
import type { Val } from '../../app/placeraUnderlag';
import type { Issue } from '../../domain/issue';
import type { RawTable } from '../../indata/rawTable';
import { Arbetsgang, runWork, stopsOf } from './arbetsgang';
import type { Arbetsslag, Handelse } from './tillstand';

export interface Siefil {
  readonly namn: string;
  readonly bytes: Uint8Array;
}

export interface Handlingar {
  lasOm(): Promise<void>;
  uppdatera(): Promise<void>;
  importera(fil: Siefil): Promise<void>;
  exempel(): Promise<void>;
  visa(plats: string): Promise<void>;
  mappa(lage: Lage, poster: readonly Mappningspost[], val: Mappningsval): Promise<void>;
  angra(skrivningar: readonly Cellskrivning[]): Promise<void>;
  rattaBlad(lage: Lage, blad: string, sort: string | null): Promise<void>;
  avbryt(): void;
  stang(): void;
}

/** Everything is told by `Uppgifter` and the ledger. */
const INGA_VAL: Val = { ar: null, period: null, enhet: null };
const EXEMPEL = { sie: 'exempel/bokforing-2025.se', blad: 'exempel/anvandarblad.json' } as const;
const KLOCKA = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });

export function buildHandlingar(send: (h: Handelse) => void): Handlingar {
  let pagar: Arbetsgang | null = null;
  const run = async (slag: Arbetsslag, work: (bok: Panelbok) => Promise<readonly Issue[]>): Promise<void> => {
    if (pagar !== null) return;
    const gang = new Arbetsgang(send);
    pagar = gang;
    send({ art: 'borjar', slag });
    const fel = await runWork(() => work(gang.bok()));
    pagar = null;
    send({ art: 'slut', fel });
  };
  return {
    lasOm: () => run('laser', (bok) => read(bok, send)),
    uppdatera: () => run('laser', (bok) => update(bok, send)),
    importera: (fil) => run('importerar', (bok) => importFile(bok, fil, send)),
    exempel: () => run('exempel', (bok) => loadExample(bok, send)),
    visa: (plats) => run('visar', (bok) => show(bok, plats)),
    mappa: (lage, poster, val) => run('skriverMappning', async (bok) => map(bok, { lage, poster, val }, send)),
    angra: (skrivningar) => run('skriverMappning', (bok) => undo(bok, skrivningar, send)),
    rattaBlad: (lage, blad, sort) => run('skriverUppgift', (bok) => correct(bok, { lage, blad, sort }, send)),
    avbryt: () => { pagar?.avbryt(); },
    stang: () => { send({ art: 'stang' }); },
  };
}

type Send = (h: Handelse) => void;

async function read(bok: Panelbok, send: Send): Promise<readonly Issue[]> {
  const [{ lasLage }, { mappningslage }] = await Promise.all([import('../../app/lasLage'), import('../../app/mappningslage')]);
  const lage = await lasLage(bok, INGA_VAL);
  if (lage.ok) send({ art: 'last', lage: lage.value, poster: mappningslage(lage.value), klocka: KLOCKA.format() });
  return stopsOf(lage);
}

/** The report, and a reading of the same sheets for the views that stand on it. */
async function update(bok: Panelbok, send: Send): Promise<readonly Issue[]> {
  const { uppdateraRapport } = await import('../../app/uppdateraRapport');
  const once = readingOnce(bok);
  const utfall = await uppdateraRapport(once, INGA_VAL);
  if (utfall.ok) send({ art: 'uppdaterad', utfall: utfall.value });
  const stopps = await read(once, send);
  return utfall.ok ? stopps : stopsOf(utfall);
}

/** One reading serves the report and the views: nothing of the user's is written in between. */
function readingOnce(bok: Panelbok): Panelbok {
  let last: ReturnType<Panelbok['readTables']> | null = null;
  return { ...bok, readTables: () => (last ??= bok.readTables()) };
}

async function importFile(bok: Panelbok, { namn, bytes }: Siefil, send: Send): Promise<readonly Issue[]> {
  const { importeraSie } = await import('../../app/importeraSie');
  const imported = await importeraSie(bok, bytes, namn);
  if (!imported.ok) return imported.error;
  send({ art: 'importerad', importutfall: imported.value });
  return read(bok, send);
}

/** The demo's files come from our own origin, and only now. */
async function loadExample(bok: Panelbok, send: Send): Promise<readonly Issue[]> {
  const [{ laddaExempel }, sie, blad] = await Promise.all([import('../../app/laddaExempel'), fetchFile(EXEMPEL.sie), fetchFile(EXEMPEL.blad)]);
  const exempel = { sie: new Uint8Array(await sie.arrayBuffer()), namn: 'bokforing-2025.se', blad: (await blad.json()) as readonly RawTable[] };
  const loaded = await laddaExempel(bok, exempel);
  if (!loaded.ok) return loaded.error;
  send({ art: 'importerad', importutfall: loaded.value });
  return read(bok, send);
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** `plats` as "Blad!D7" or the title of a sheet. */
async function show(bok: Panelbok, plats: string): Promise<readonly Issue[]> {
  const at = plats.lastIndexOf('!');
  return stopsOf(await (at < 0 ? bok.show(plats, 'A1') : bok.show(plats.slice(0, at), plats.slice(at + 1))));
}

async function map(bok: Panelbok, change: { readonly lage: Lage; readonly poster: readonly Mappningspost[]; readonly val: Mappningsval }, send: Send): Promise<readonly Issue[]> {
  const { andraMappning } = await import('../../app/andraMappning');
  const written = await andraMappning(bok, change.lage.tabeller, change.poster, change.val);
  if (!written.ok) return [written.error];
  send({ art: 'mappat', antal: change.poster.length, skrivningar: written.value });
  return read(bok, send);
}

async function undo(bok: Panelbok, skrivningar: readonly Cellskrivning[], send: Send): Promise<readonly Issue[]> {
  const { angraMappning } = await import('../../app/andraMappning');
  const undone = await angraMappning(bok, skrivningar);
  if (!undone.ok) return [undone.error];
  send({ art: 'angrat' });
  return read(bok, send);
}

async function correct(bok: Panelbok, change: { readonly lage: Lage; readonly blad: string; readonly sort: string | null }, send: Send): Promise<readonly Issue[]> {
  const { rattaBlad } = await import('../../app/rattaBlad');
  const written = await rattaBlad(bok, change.lage.tabeller, change);
  return written.ok ? read(bok, send) : [written.error];
}
