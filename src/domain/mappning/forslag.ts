/**
 * Suggestions for accounts without a rule, each with its reason and never a percentage: the first reason that holds, of the same
 * account in an earlier mapping, the chart that the user has chosen, a mapped account of the same name, and what an SIE file says of
 * it (#SRU, #KTYP).
 */
import type { Dimensionskoder } from '../huvudbok/typer';
import type { Kontoplan } from '../kontoplaner/kontoplaner';
import { Mappning } from './mappning';
import { standardregler } from './standardregler';
import type { Insats, Mappningsregel } from './typer';

export type Forslagsskal =
  | { readonly art: 'fjol' }
  | { readonly art: 'kontoplan'; readonly kontoplan: string; readonly fran: string; readonly till: string }
  | { readonly art: 'namn'; readonly konto: string; readonly namn: string }
  | { readonly art: 'sru'; readonly konto: string; readonly sru: string }
  | { readonly art: 'ktyp'; readonly ktyp: string }
  | { readonly art: 'motpart'; readonly namn: string }
  | { readonly art: 'notrad'; readonly namn: string }
  | { readonly art: 'insats'; readonly namn: string; readonly som: string };

export interface Forslag {
  readonly konto: string;
  readonly skal: Forslagsskal;
  /** The rule as it would be added: for this account alone, but for an insats's, which is as wide as the other insatser's. */
  readonly regel: Mappningsregel;
}

export interface Forslagsunderlag {
  readonly regler: readonly Mappningsregel[];
  readonly insatser: readonly Insats[];
  /** The mapping of an earlier year, or of another förbund. */
  readonly tidigare: readonly Mappningsregel[];
  readonly kontoplan: Kontoplan | null;
  /** What accounts and counterparts are called in the ledger. */
  readonly kontonamn: ReadonlyMap<string, string>;
  readonly motpartsnamn: ReadonlyMap<string, string>;
  /** #SRU and #KTYP by account, where the ledger came as an SIE file. */
  readonly sru: ReadonlyMap<string, string>;
  readonly ktyp: ReadonlyMap<string, string>;
}

const KALLA = { namn: 'Förslag' };
const INGA: Dimensionskoder = { ansvar: '', verksamhet: '', projekt: '', motpart: '' };

/** A suggestion for each account that has none of the user's rules, in the order given; an account that nothing speaks for has none. */
export function buildForslag(konton: readonly string[], underlag: Forslagsunderlag): readonly Forslag[] {
  const egna = underlag.regler.filter(({ standard }) => standard !== true);
  const mappning = new Mappning(egna);
  const kallor = [fromEarlier, fromChart, fromName, fromSru, fromKtyp];
  return konton.flatMap((konto) => {
    if (mappning.match(konto, INGA).art !== 'ingen') return [];
    for (const kalla of kallor) {
      const forslag = kalla(konto, { ...underlag, regler: egna }, mappning);
      if (forslag !== null) return [forslag];
    }
    return [];
  });
}

type Kallfunktion = (konto: string, underlag: Forslagsunderlag, mappning: Mappning) => Forslag | null;

const fromEarlier: Kallfunktion = (konto, { tidigare }) => {
  const traff = new Mappning(tidigare).match(konto, INGA);
  return traff.art === 'regel' ? { konto, skal: { art: 'fjol' }, regel: ruleLike(konto, traff.regel) } : null;
};

const fromChart: Kallfunktion = (konto, { kontoplan, regler }) => {
  const [regel] = kontoplan === null ? [] : standardregler(regler, [{ konto, ...INGA }], kontoplan).regler;
  if (regel === undefined || kontoplan === null) return null;
  return { konto, skal: { art: 'kontoplan', kontoplan: kontoplan.namn, fran: regel.franKonto, till: regel.tillKonto }, regel: ruleLike(konto, regel) };
};

const fromName: Kallfunktion = (konto, { kontonamn }, mappning) => {
  const own = wordsOf(kontonamn.get(konto) ?? '').join(' ');
  if (own === '') return null;
  for (const [annat, namn] of kontonamn) {
    if (annat === konto || annat.charAt(0) !== konto.charAt(0) || wordsOf(namn).join(' ') !== own) continue;
    const traff = mappning.match(annat, INGA);
    if (traff.art === 'regel') return { konto, skal: { art: 'namn', konto: annat, namn }, regel: ruleLike(konto, traff.regel) };
  }
  return null;
};

const fromSru: Kallfunktion = (konto, { sru }, mappning) => {
  const own = sru.get(konto) ?? '';
  if (own === '') return null;
  for (const [annat, kod] of sru) {
    const traff = annat === konto || kod !== own ? null : mappning.match(annat, INGA);
    if (traff?.art === 'regel') return { konto, skal: { art: 'sru', konto: annat, sru: own }, regel: ruleLike(konto, traff.regel) };
  }
  return null;
};

/**
 * A cost or an income of the verksamhet is at least that; of assets and debts the type does not say which, nor of class 8, nor whether a
 * cost is a depreciation.
 */
const fromKtyp: Kallfunktion = (konto, { ktyp, kontonamn }) => {
  const own = /^[3-6]|^7[0-6]/.test(konto) && !/avskr|nedskr|ränt/i.test(kontonamn.get(konto) ?? '') ? (ktyp.get(konto) ?? '') : '';
  const rapportrad = own === 'K' ? 'Verksamhetens kostnader' : own === 'I' ? 'Verksamhetens intäkter' : null;
  const tom = { franKonto: konto, tillKonto: konto, ...INGA, not: '', notrad: '', kassaflodesrad: '', kalla: KALLA };
  return rapportrad === null ? null : { konto, skal: { art: 'ktyp', ktyp: own }, regel: { ...tom, rapportrad } };
};

/** All that another rule says, for this account alone and any code. */
export function ruleLike(konto: string, { rapportrad, not, notrad, kassaflodesrad, balanskravsrad, varav }: Mappningsregel): Mappningsregel {
  return { franKonto: konto, tillKonto: konto, ...INGA, rapportrad, not, notrad, kassaflodesrad, ...(balanskravsrad !== undefined && { balanskravsrad }), ...(varav !== undefined && { varav }), kalla: KALLA };
}

/** Words of a name that tell it apart, folded; kommun and region are what every member is called. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !COMMON.has(word));
const COMMON: ReadonlySet<string> = new Set(['och', 'samt', 'från', 'till', 'för', 'av', 'kommun', 'kommuns', 'region', 'ab']);
