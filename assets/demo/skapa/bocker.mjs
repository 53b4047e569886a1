/** The whole books: last year's balances, this year's opening balances and vouchers. */
import { createBok } from './bok.mjs';
import { postEsf, postIntakter } from './bidrag.mjs';
import { postBokslut } from './bokslut.mjs';
import { postFakturor } from './fakturor.mjs';
import { buildForraAret } from './forraAret.mjs';
import { postLoner } from './loner.mjs';
import { createSlump } from './slump.mjs';

const FRO = 20250131;

function isBalansKonto(rad) {
  return rad.konto < '3000';
}

/** { forra: rows of 2024, ingaende: opening rows of 2025, verifikationer, resultatForra }. */
export function buildBocker() {
  const slump = createSlump(FRO);
  const { rader: forra, resultat: resultatForra } = buildForraAret();
  const ingaende = forra.filter((r) => isBalansKonto(r) && r.ub !== 0).map(({ konto, ansvar, projekt, motpart, ub }) => ({ konto, ansvar, projekt, motpart, ore: ub }));
  const bok = createBok(ingaende, slump);
  postFakturor(bok, ingaende, slump);
  postLoner(bok, slump);
  postBokslut(bok, ingaende, slump);
  postIntakter(bok, ingaende, slump);
  postEsf(bok);
  return { forra, ingaende, verifikationer: bok.close(), resultatForra };
}
