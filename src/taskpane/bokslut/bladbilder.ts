/** Each sheet of the workbook as the reading saw it: the guess, the user's own word, and what was read. */
import { ANVANDS_INTE, readBladval, SORTORD } from '../../app/bladval';
import { columnsOf, readKolumnratt, withKolumnratt, type Bladkolumn } from '../../app/kolumnratt';
import type { Lage } from '../../app/lasLage';
import type { Bladfynd } from '../../indata/tabell/identifieraBlad';
import { identifieraBlad } from '../../indata/tabell/identifieraBlad';
import { antalText } from './antalText';

export interface Bladbild {
  readonly blad: string;
  /** By content alone. */
  readonly gissad: Bladfynd['sort'];
  /** What it counts as. */
  readonly sort: Bladfynd['sort'];
  readonly ar: number | null;
  /** The user's word as it stands in `Uppgifter`, or null. */
  readonly val: string | null;
  readonly lasta: string | null;
  readonly asido: string | null;
  readonly vant: boolean;
  /** Every column with a heading, and what it was read as: null where it was not used. */
  readonly kolumner: readonly (Bladkolumn & { readonly som: string | null })[];
}

export function bladbilder({ tabeller, underlag }: Lage): readonly Bladbild[] {
  const valda = readBladval(tabeller);
  const ratt = readKolumnratt(tabeller);
  return withKolumnratt(tabeller, ratt).map((tabell, n): Bladbild => {
    const fynd = identifieraBlad(tabell);
    const val = valda.get(tabell.blad.toLowerCase());
    const lasta = underlag?.blad.filter((b) => b.blad === tabell.blad) ?? [];
    const asido = lasta.reduce((sum, b) => sum + b.lasning.asido.filter((a) => a.skal !== 'tom' && a.skal !== 'rubrik').length, 0);
    return {
      blad: tabell.blad,
      gissad: fynd.sort,
      sort: val === undefined ? fynd.sort : (val.sort ?? 'okant'),
      ar: val?.ar ?? fynd.ar,
      val: val === undefined ? null : wordOf(val.sort, val.ar ?? fynd.ar),
      lasta: lasta.length === 0 ? null : antalText(lasta.reduce((sum, b) => sum + b.lasning.lasta, 0)),
      asido: asido === 0 ? null : antalText(asido),
      vant: lasta.some((b) => b.lasning.vant),
      kolumner: isLedger(fynd.sort) || fynd.sort === 'okant' ? columnsOf(tabeller[n] ?? tabell, ratt).map((k) => ({ ...k, som: lasta.flatMap((b) => b.lasning.kolumner).find((l) => l.kolumn === k.kolumn)?.som ?? null })) : [],
    };
  });
}

const isLedger = (sort: Bladfynd['sort']): boolean => sort in SORTORD;

const wordOf = (sort: keyof typeof SORTORD | null, ar: number | null): string => (sort === null ? ANVANDS_INTE : ar === null ? SORTORD[sort] : `${SORTORD[sort]} ${ar}`);
