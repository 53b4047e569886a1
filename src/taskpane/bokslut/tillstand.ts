/** What the pane knows: the last reading, the last report, what is going on and what went wrong. All of it can be read anew from the workbook. */
import type { Importutfall } from '../../app/importeraSie';
import type { Lage } from '../../app/lasLage';
import type { Mappningspost } from '../../app/mappningslage';
import type { Cellskrivning } from '../../app/panelbok';
import type { Rapportutfall } from '../../app/uppdateraRapport';
import type { Issue } from '../../domain/issue';

export type Arbetsslag = 'laser' | 'skriver' | 'skriverMappning' | 'skriverUppgift' | 'skapar' | 'importerar' | 'exempel' | 'visar' | 'sparar';

export interface Arbete {
  readonly slag: Arbetsslag;
  /** Round trips so far: shows that it moves. */
  readonly steg: number;
  readonly kanAvbrytas: boolean;
}

/** What stopped the last work. `internt`: a fault of ours, with what helps to find it. */
export type Fel = { readonly art: 'issues'; readonly issues: readonly Issue[] } | { readonly art: 'internt'; readonly detaljer: string } | { readonly art: 'avbrutet' };

/** Told once, where the work was done. */
export type Besked = { readonly art: 'uppdaterad' } | { readonly art: 'mappat'; readonly antal: number } | { readonly art: 'angrat' };

export interface Tillstand {
  readonly lage: Lage | null;
  readonly poster: readonly Mappningspost[];
  /** When the workbook was read, as a clock shows it. */
  readonly last: string;
  readonly utfall: Rapportutfall | null;
  /** The user has changed something since the reading. */
  readonly inaktuell: boolean;
  /** Grows with every change and every moved selection: what follows the workbook looks again. */
  readonly andringar: number;
  readonly markeringar: number;
  readonly arbete: Arbete | null;
  readonly fel: Fel | null;
  readonly besked: Besked | null;
  readonly importutfall: Importutfall | null;
  /** Changes of `Mappning` that can be undone, the last one last. */
  readonly angra: readonly (readonly Cellskrivning[])[];
}

export const TOMT: Tillstand = {
  lage: null, poster: [], last: '', utfall: null, inaktuell: false, andringar: 0, markeringar: 0, arbete: null, fel: null, besked: null, importutfall: null, angra: [],
};

export type Handelse =
  | { readonly art: 'borjar'; readonly slag: Arbetsslag }
  | { readonly art: 'steg' }
  | { readonly art: 'skriver' }
  | { readonly art: 'slut'; readonly fel: Fel | null }
  | { readonly art: 'last'; readonly lage: Lage; readonly poster: readonly Mappningspost[]; readonly klocka: string }
  | { readonly art: 'uppdaterad'; readonly utfall: Rapportutfall }
  | { readonly art: 'importerad'; readonly importutfall: Importutfall }
  | { readonly art: 'mappat'; readonly antal: number; readonly skrivningar: readonly Cellskrivning[] }
  | { readonly art: 'angrat' }
  | { readonly art: 'andrad' }
  | { readonly art: 'markerad' }
  /** What was told once has been read when the user goes elsewhere; what stopped the work stays. */
  | { readonly art: 'vyByte' }
  | { readonly art: 'stang' };

export function reduce(t: Tillstand, h: Handelse): Tillstand {
  switch (h.art) {
    case 'borjar':
      return { ...t, arbete: { slag: h.slag, steg: 0, kanAvbrytas: true }, fel: null, besked: null };
    case 'steg':
      return t.arbete === null ? t : { ...t, arbete: { ...t.arbete, steg: t.arbete.steg + 1 } };
    case 'skriver':
      return t.arbete === null ? t : { ...t, arbete: { ...t.arbete, slag: t.arbete.slag === 'laser' ? 'skriver' : t.arbete.slag, kanAvbrytas: false } };
    case 'slut':
      return { ...t, arbete: null, fel: h.fel };
    case 'last':
      return { ...t, lage: h.lage, poster: h.poster, last: h.klocka };
    case 'uppdaterad':
      return { ...t, utfall: h.utfall, inaktuell: false, besked: { art: 'uppdaterad' } };
    case 'importerad':
      return { ...t, importutfall: h.importutfall, inaktuell: t.utfall !== null };
    case 'mappat':
      return { ...t, angra: [...t.angra, h.skrivningar], inaktuell: t.utfall !== null, besked: { art: 'mappat', antal: h.antal } };
    case 'angrat':
      return { ...t, angra: t.angra.slice(0, -1), inaktuell: t.utfall !== null, besked: { art: 'angrat' } };
    case 'andrad':
      return { ...t, inaktuell: t.utfall !== null, andringar: t.andringar + 1 };
    case 'markerad':
      return { ...t, markeringar: t.markeringar + 1 };
    case 'vyByte':
      return { ...t, besked: null };
    case 'stang':
      return { ...t, fel: null, besked: null };
  }
}
