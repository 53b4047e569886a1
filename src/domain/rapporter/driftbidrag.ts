/**
 * Whose driftbidrag an income is (FinsamL 5 §: staten half, regionen a quarter, kommunerna together a quarter). Told by account in
 * Kommun-Bas (351 staten, 352 kommuner, 353 regioner), by the note rows of the user's mapping, or by the motpart's name.
 */
import type { Saldorad } from '../huvudbok/saldobok';
import type { Mappning } from '../mappning/mappning';

export const DRIFTBIDRAG = { staten: 'DB_STATEN', kommun: 'DB_KOMMUN', region: 'DB_REGION' } as const;

interface Konterad {
  readonly konto: string;
  readonly motpart: string;
}

export function driftbidragByAccount({ konto }: Konterad): string | null {
  if (konto.startsWith('351')) return DRIFTBIDRAG.staten;
  if (konto.startsWith('352')) return DRIFTBIDRAG.kommun;
  return konto.startsWith('353') ? DRIFTBIDRAG.region : null;
}

/** By the note row that the user has given the account: "Driftbidrag från staten", "Driftbidrag från Norsjö kommun". */
export function driftbidragByNotrad(mappning: Mappning): (saldo: Saldorad) => string | null {
  return (saldo) => {
    const traff = mappning.match(saldo.konto, saldo);
    const notrad = traff.art === 'regel' ? traff.regel.notrad : '';
    if (!isDriftbidrag(notrad)) return null;
    if (/stat|försäkringskassan|arbetsförmedlingen/iu.test(notrad)) return DRIFTBIDRAG.staten;
    if (/region|landsting/iu.test(notrad)) return DRIFTBIDRAG.region;
    return /kommun/iu.test(notrad) ? DRIFTBIDRAG.kommun : null;
  };
}

export const isDriftbidrag = (notrad: string): boolean => /driftbidrag/iu.test(notrad);

/** Contributions (35x) by what the motpart is called in the ledger. */
export function driftbidragByMotpart(namn: ReadonlyMap<string, string>): (rad: Konterad) => string | null {
  return ({ konto, motpart }) => {
    if (!konto.startsWith('35')) return null;
    const giver = namn.get(motpart) ?? '';
    if (/staten|försäkringskassan|arbetsförmedlingen/iu.test(giver)) return DRIFTBIDRAG.staten;
    if (/region|landsting/iu.test(giver)) return DRIFTBIDRAG.region;
    return /kommun/iu.test(giver) ? DRIFTBIDRAG.kommun : null;
  };
}
