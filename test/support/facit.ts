/** A case's right answers (facit.json, worked out by an independent program) as a list of what must stand where. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Radsvar } from './kommando';

type Tal = Readonly<Record<string, string>>;
type PerAr<T> = Readonly<Record<string, T>>;

interface Facit {
  readonly years: Readonly<Record<string, number>>;
  readonly lines: PerAr<Tal>;
  readonly notes: PerAr<Readonly<Record<string, Tal>>>;
  readonly kassaflode: PerAr<Tal>;
  readonly drift: PerAr<Readonly<Record<string, readonly [string, string]>>>;
  readonly driftsumma: PerAr<readonly [string, string]>;
  readonly finansnettobrygga: PerAr<string>;
  readonly budget: Tal;
  readonly budgetsumma: string;
  readonly result: PerAr<string>;
}

export interface Facitpost {
  readonly vad: string;
  readonly belopp: string;
  readonly cell: Radsvar | undefined;
}

export const fallmapp = (fall: string): string => path.resolve(__dirname, '../fixtures/fall', fall);
export const FALL = ['skelleftea-norsjo-2025', 'solleftea-2025'] as const;

export function facitposter(fall: string, rader: readonly Radsvar[]): readonly Facitpost[] {
  const facit = JSON.parse(readFileSync(path.join(fallmapp(fall), 'facit.json'), 'utf8')) as Facit;
  const find = (ok: (r: Radsvar) => boolean): Radsvar | undefined => rader.find(ok);
  const poster: Facitpost[] = [];
  const add = (vad: string, belopp: string, cell: Radsvar | undefined): void => { poster.push({ vad, belopp, cell }); };
  for (const [nr, ar] of Object.entries(facit.years)) {
    const y = String(ar);
    for (const [etikett, belopp] of Object.entries(facit.lines[nr] ?? {})) add(`${etikett} ${y}`, belopp, find((r) => r.etikett === etikett && (r.kolumn === y || r.kolumn === `${y} Netto`) && /räkning$|^Drift/.test(r.blad)));
    for (const [not, notrader] of Object.entries(facit.notes[nr] ?? {})) {
      for (const [etikett, belopp] of Object.entries(notrader)) add(`${not} ${etikett} ${y}`, belopp, find((r) => r.blad === 'Noter' && r.not === not && r.etikett === etikett && r.kolumn === y));
    }
    for (const [etikett, belopp] of Object.entries(facit.kassaflode[nr] ?? {})) add(`KF ${etikett} ${y}`, belopp, find((r) => r.blad === 'Kassaflödesanalys' && r.etikett === etikett && r.kolumn === y));
    for (const [projekt, [intakt, kostnad]] of [...Object.entries(facit.drift[nr] ?? {}).map(([p, b]) => [`P_${p}`, b] as const), ['SUMMA', facit.driftsumma[nr] ?? ['', '']] as const]) {
      add(`Drift ${projekt} intäkt ${y}`, intakt, find((r) => r.rad === `DR_${projekt}` && r.kolumn === `${y} Intäkt`));
      add(`Drift ${projekt} kostnad ${y}`, kostnad, find((r) => r.rad === `DR_${projekt}` && r.kolumn === `${y} Kostnad`));
    }
    add(`Finansnetto ${y}`, facit.finansnettobrygga[nr] ?? '', find((r) => r.rad === 'DR_FINANSNETTO' && r.kolumn === `${y} Netto`));
    for (const rad of ['RR_ARETS_RESULTAT', 'BR_ARETS_RESULTAT', 'KF_RESULTAT']) add(`${rad} ${y}`, facit.result[nr] ?? '', find((r) => r.rad === rad && r.kolumn === y));
    add(`Drift årets resultat ${y}`, facit.result[nr] ?? '', find((r) => r.rad === 'DR_ARETS_RESULTAT' && r.kolumn === `${y} Netto`));
  }
  for (const [projekt, belopp] of Object.entries(facit.budget)) add(`Budget ${projekt}`, belopp, find((r) => r.rad === `DR_P_${projekt}` && r.kolumn.endsWith('Budget')));
  add('Budget summa', facit.budgetsumma, find((r) => r.rad === 'DR_ARETS_RESULTAT' && r.kolumn.endsWith('Budget')));
  return poster;
}
