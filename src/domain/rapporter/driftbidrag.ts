/**
 * Whose driftbidrag an income is (FinsamL 5 §: staten half, regionen a quarter, kommunerna together a quarter). Told by account in
 * Kommun-Bas (351 staten, 352 kommuner, 353 regioner), or by the motpart's name where the user says so.
 */
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

/** In BAS: contributions received from staten (3985) and from kommuner (3987); what 351–353 are there is no driftbidrag. */
export function driftbidragByBas({ konto }: Konterad): string | null {
  if (konto.startsWith('3985')) return DRIFTBIDRAG.staten;
  return konto.startsWith('3987') ? DRIFTBIDRAG.kommun : null;
}

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
