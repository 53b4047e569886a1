/** What the user can do, each as one piece of work over the use cases. The use cases are fetched when they are first wanted. */
import type { Lage } from '../../app/lasLage';
import type { Mappningsandring } from '../../app/mappningsandring';
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
  mappa(lage: Lage, andringar: readonly Mappningsandring[]): Promise<void>;
  angra(skrivningar: readonly Cellskrivning[]): Promise<void>;
  ratta(lage: Lage, nyckel: string, varde: string | null): Promise<void>;
  skapa(lage: Lage): Promise<void>;
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
    mappa: (lage, andringar) => run('skriverMappning', (bok) => map(bok, { lage, andringar }, send)),
    angra: (skrivningar) => run('skriverMappning', (bok) => undo(bok, skrivningar, send)),
    ratta: (lage, nyckel, varde) => run('skriverUppgift', (bok) => correct(bok, { lage, nyckel, varde }, send)),
    skapa: (lage) => run('skapar', (bok) => create(bok, lage, send)),
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
  let last: ReturnType<Panelbok['read']> | null = null;
  return { ...bok, read: () => (last ??= bok.read()) };
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

async function map(bok: Panelbok, { lage, andringar }: { readonly lage: Lage; readonly andringar: readonly Mappningsandring[] }, send: Send): Promise<readonly Issue[]> {
  const { andraMappning } = await import('../../app/andraMappning');
  const written = await andraMappning(bok, lage.tabeller, andringar);
  if (!written.ok) return [written.error];
  send({ art: 'mappat', antal: andringar.length, skrivningar: written.value });
  return read(bok, send);
}

async function undo(bok: Panelbok, skrivningar: readonly Cellskrivning[], send: Send): Promise<readonly Issue[]> {
  const { angraMappning } = await import('../../app/andraMappning');
  const undone = await angraMappning(bok, skrivningar);
  if (!undone.ok) return [undone.error];
  send({ art: 'angrat' });
  return read(bok, send);
}

async function correct(bok: Panelbok, change: { readonly lage: Lage; readonly nyckel: string; readonly varde: string | null }, send: Send): Promise<readonly Issue[]> {
  const { rattaUppgift } = await import('../../app/rattaUppgift');
  const written = await rattaUppgift(bok, change.lage.tabeller, change);
  return written.ok ? read(bok, send) : [written.error];
}

async function create(bok: Panelbok, lage: Lage, send: Send): Promise<readonly Issue[]> {
  const { skapaBlad } = await import('../../app/skapaBlad');
  const made = await skapaBlad(bok, lage);
  return made.ok ? read(bok, send) : [made.error];
}
