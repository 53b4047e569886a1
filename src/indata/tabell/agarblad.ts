/** The headings of the sheets that the user fills in, and which of them make a sheet what it is. */
import { SYNONYMER } from './synonymer';
import type { Ordlista } from './nyckelrad';

const DIMENSIONSORD = {
  ansvar: ['ansvar', 'ansv', 'kst', 'kostnadsstalle', 'resultatenhet'],
  verksamhet: ['verksamhet', 'verks', 'vht'],
  projekt: ['projekt', 'proj', 'projektkod', 'projektnr', 'insats', 'aktivitet', 'objekt'],
  motpart: ['motpart', 'motp'],
} as const;

export const MAPPNING_ORD = {
  franKonto: ['frankonto', 'kontofran', 'fran', ...SYNONYMER.konto],
  tillKonto: ['tillkonto', 'kontotill', 'till', 'tom'],
  ...DIMENSIONSORD,
  rapportrad: ['rapportrad', 'rad'],
  not: ['not'],
  notrad: ['notrad'],
  kassaflodesrad: ['kassaflodesrad', 'kassaflode'],
  balanskravsrad: ['balanskravsrad', 'balanskrav'],
  varav: ['varav'],
} satisfies Ordlista<string>;

export const INSATSER_ORD = {
  projekt: DIMENSIONSORD.projekt,
  benamning: ['benamning', 'namn', 'insats'],
  alias: ['alias', 'aven', 'andranamn'],
  grupp: ['grupp'],
  beviljadeMedel: ['beviljademedel', 'beviljat', 'beviljatbelopp'],
  prognos: ['egenprognos', 'prognos', 'helarsprognos'],
} satisfies Ordlista<string>;

export const HISTORIK_ORD = { rad: ['rad'] } satisfies Ordlista<string>;
export const MEDELSTILLDELNING_ORD = { ar: ['ar'], medelstilldelning: ['medelstilldelning', 'tilldelning'], slag: ['slag'] } satisfies Ordlista<string>;
export const MAL_ORD = { mal: ['mal'], slag: ['slag'], grans: ['grans'], bedomning: ['bedomning'], motivering: ['motivering'] } satisfies Ordlista<string>;
export const KOMMENTARER_ORD = { rad: ['rad'], kommentar: ['kommentar'], datum: ['datum'], signatur: ['signatur'] } satisfies Ordlista<string>;
