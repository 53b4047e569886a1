/**
 * Result accounts that belong to another section of kassaflödesanalysen than the löpande verksamheten: a gain or loss on a sale. The
 * amount is taken out of the löpande block on "Poster som redovisas i annan sektion" and added to the section's own row, so that the
 * sale shows what was paid and årets kassaflöde is the same (RKR R13).
 */
import { FINANSIERING, INFRASTRUKTUR, INVESTERING } from './kassaflodesrader';
import type { Kassaflodesmal, Rapportrad } from './rapportrader';

/** The key of what a result account adds to a row. */
export type Resultatflytt = `${Kassaflodesmal}_RES`;

export const ANNAN_SEKTION = 'KF_ANNAN_SEKTION';

const ANDRA_SEKTIONER: readonly Kassaflodesmal[] = [...INVESTERING, ...FINANSIERING, ...INFRASTRUKTUR].map((r) => r.id);

export const FLYTTAR: readonly Resultatflytt[] = ANDRA_SEKTIONER.map((mal) => `${mal}_RES` as const);

export const isFlytt = (nyckel: string): nyckel is Resultatflytt => nyckel.endsWith('_RES');

/** The row that a key adds to, or null for another kind of key. */
export const targetOfFlytt = (nyckel: string): Kassaflodesmal | null => ANDRA_SEKTIONER.find((mal) => nyckel === `${mal}_RES`) ?? null;

/** Where a result account's own Kassaflödesrad takes it; null where the row belongs to the löpande verksamheten, which årets resultat has already. */
export function flyttOf(rad: Rapportrad, mal: Kassaflodesmal | null, baraImmateriella: boolean): Resultatflytt | null {
  if (mal === ANNAN_SEKTION) return `${saleOf(rad, baraImmateriella)}_RES`;
  return mal !== null && ANDRA_SEKTIONER.includes(mal) ? `${mal}_RES` : null;
}

/** What was sold, where the user has only said that something was. */
function saleOf({ drift }: Rapportrad, baraImmateriella: boolean): Kassaflodesmal {
  if (drift === 'finans') return 'KF_SALJ_FINANSIELLA';
  return baraImmateriella ? 'KF_SALJ_IMMATERIELLA' : 'KF_SALJ_MATERIELLA';
}
