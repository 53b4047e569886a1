/** Changes of the mapping as data: which account, with which codes, goes where. From what the user chose, or from a suggestion. */
import type { Dimensionskoder } from '../domain/huvudbok/typer';
import type { Forslag } from '../domain/mappning/forslag';
import type { Mappningsregel } from '../domain/mappning/typer';
import type { Mappningspost } from './mappningslage';

export interface Mappningsval {
  readonly rapportrad: string;
  readonly not: string;
  readonly notrad: string;
}

/** Accounts, one or an interval, with the codes that it shall hold for, and their place. */
export interface Mappningsandring {
  readonly franKonto: string;
  readonly tillKonto: string;
  readonly koder: Dimensionskoder;
  /** The rule that they follow now: changed where it stands if it is for just these accounts and codes. */
  readonly regel: Mappningsregel | null;
  readonly val: Mappningsval & { readonly kassaflodesrad: string; readonly balanskravsrad: string; readonly varav: string };
}

/** The same place for all. What else their rules say (kassaflöde, balanskrav, varav) holds as long as the line is the same. */
export const changesOf = (poster: readonly Mappningspost[], val: Mappningsval): readonly Mappningsandring[] =>
  poster.map(({ konto, koder, regel, rapportrad }) => {
    const kvar = val.rapportrad === rapportrad ? regel : null;
    return { franKonto: konto, tillKonto: konto, koder, regel, val: { ...val, kassaflodesrad: kvar?.kassaflodesrad ?? '', balanskravsrad: kvar?.balanskravsrad ?? '', varav: kvar?.varav ?? '' } };
  });

/** A suggestion as a change: with the counterpart or the project that it names, where it names one. A note row alone leaves the rest of the rule. */
export function changeOf({ koder, regel }: Mappningspost, { skal, regel: ny }: Forslag): Mappningsandring {
  const { kassaflodesrad, balanskravsrad = '', varav = '' } = (skal.art === 'motpart' || skal.art === 'notrad' ? regel : null) ?? ny;
  return {
    franKonto: ny.franKonto,
    tillKonto: ny.tillKonto,
    koder: { ...koder, motpart: ny.motpart || koder.motpart, projekt: ny.projekt || koder.projekt },
    regel: ny.motpart === '' && ny.projekt === '' ? regel : null,
    val: { rapportrad: ny.rapportrad, not: ny.not, notrad: ny.notrad, kassaflodesrad, balanskravsrad, varav },
  };
}
