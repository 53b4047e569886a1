/** Agreement between the statements: balance, one result everywhere, the cash flow, the equity roll. */
import { placeringarAreLiquid } from '../rapporter/likvida';
import type { Cellref } from '../rapporter/typer';
import type { Kontroll } from './typer';
import type { Kontrollunderlag } from './kontrollunderlag';
import { accountCandidates, cellSide, existing, factSide, hasCell, imbalances, lineCandidates, ref, sumSide, years } from './kontrollunderlag';

type Bas = Pick<Kontroll, 'om' | 'fakta' | 'villkor' | 'termer'>;
const BAS: Bas = { om: '', fakta: {}, villkor: 'lika', termer: 1 };

export function checkBalance(k: Kontrollunderlag): readonly Kontroll[] {
  return years(k).map((ar): Kontroll => ({
    ...BAS,
    kod: 'BALANSRAKNING_BALANSERAR',
    ar,
    vanster: cellSide(ref('BR', 'BR_SUMMA_TILLGANGAR', ar)),
    hoger: cellSide(ref('BR', 'BR_SUMMA_EK_SKULDER', ar)),
    villkor: 'exakt',
    sok: { kandidater: [...imbalances(k, ar, ['IB', 'Utfall'], 1), ...accountCandidates(k, ar, 1, (p) => p.placering.rad === null || p.placering.rad.rapport === 'EJ_RR'), ...lineCandidates(k, 'BR', String(ar), previous(k, ar))], ...previousPair(k, ar) },
  }));
}

/** Årets resultat is one figure, wherever it stands, and it is the sum of classes 3–8 without the closing entry. */
export function checkResult(k: Kontrollunderlag): readonly Kontroll[] {
  return years(k).flatMap((ar): readonly Kontroll[] => {
    const vanster = cellSide(ref('RR', 'RR_ARETS_RESULTAT', ar));
    const sok = { kandidater: accountCandidates(k, ar, -1, (p) => /^[3-8]/.test(p.saldo.konto) && p.saldo.slag === 'Utfall') };
    const against = (kod: Kontroll['kod'], hoger: Kontroll['hoger']): Kontroll => ({ ...BAS, kod, ar, vanster, hoger, sok });
    return [
      { ...against('RESULTAT_LIKA_BOKFORING', factSide('Slagnyckel', [`S_RESULTAT_${ar}`], -1)), villkor: 'exakt' },
      against('RESULTAT_LIKA_BALANSRAKNING', cellSide(ref('BR', 'BR_ARETS_RESULTAT', ar))),
      against('RESULTAT_LIKA_KASSAFLODE', cellSide(ref('KF', 'KF_RESULTAT', ar))),
      against('RESULTAT_LIKA_DRIFT', cellSide(ref('DR', 'DR_ARETS_RESULTAT', `${ar}_NETTO`))),
      ...shownIn(k, ref('BK', 'BK_ARETS_RESULTAT', ar)).map((cell) => against('RESULTAT_LIKA_BALANSKRAV', cellSide(cell))),
      ...shownIn(k, ref('OV', 'OV_ARETS_RESULTAT', ar)).map((cell) => against('RESULTAT_LIKA_OVERSIKT', cellSide(cell))),
    ];
  });
}

const shownIn = (k: Kontrollunderlag, cell: Cellref): readonly Cellref[] => (hasCell(k, cell) ? [cell] : []);

/** The cash flow starts in last year's likvida medel, ends in this year's, and explains the change. */
export function checkKassaflode(k: Kontrollunderlag): readonly Kontroll[] {
  const likvida = (ar: number): Kontroll['hoger'] => sumSide(existing(k, [[ref('BR', 'BR_KASSA', ar), 1], ...(placeringarAreLiquid(k.underlag) ? [[ref('BR', 'BR_PLACERINGAR', ar), 1] as const] : [])]), ref('BR', 'BR_KASSA', ar));
  return years(k).flatMap((ar): readonly Kontroll[] => {
    const sok = { kandidater: [...imbalances(k, ar, ['Utfall'], -1), ...accountCandidates(k, ar, -1, (p) => p.saldo.slag === 'Utfall' && p.placering.kassaflode !== null)] };
    const checks: Kontroll[] = [{ ...BAS, kod: 'KASSAFLODE_SLUT', ar, vanster: cellSide(ref('KF', 'KF_UB', ar)), hoger: likvida(ar), sok }];
    if (!hasCell(k, ref('BR', 'BR_KASSA', ar - 1)) || ar !== k.underlag.ar || k.underlag.manad !== 12) return checks;
    const forandring = sumSide(existing(k, [[ref('BR', 'BR_KASSA', ar), 1], [ref('BR', 'BR_KASSA', ar - 1), -1]]), ref('BR', 'BR_KASSA', ar));
    return [
      ...checks,
      { ...BAS, baraHelar: true, kod: 'KASSAFLODE_BORJAN', ar, vanster: cellSide(ref('KF', 'KF_IB', ar)), hoger: likvida(ar - 1), sok },
      ...(placeringarAreLiquid(k.underlag) ? [] : [{ ...BAS, baraHelar: true as const, kod: 'KASSAFLODE_LIKA_FORANDRING' as const, ar, vanster: cellSide(ref('KF', 'KF_ARETS', ar)), hoger: forandring, termer: 2, sok }]),
    ];
  });
}

/** Opening equity and årets resultat make closing equity. */
export function checkEgetKapital(k: Kontrollunderlag): readonly Kontroll[] {
  const { ar, foregaendeAr, harForegaende, manad } = k.underlag;
  if (!harForegaende || manad !== 12) return [];
  const ib = ref('BR', 'BR_SUMMA_EGET_KAPITAL', foregaendeAr);
  return [
    {
      ...BAS,
      baraHelar: true,
      kod: 'EGET_KAPITAL_ROLL',
      ar,
      vanster: sumSide([[ib, 1], [ref('RR', 'RR_ARETS_RESULTAT', ar), 1]], ib),
      hoger: cellSide(ref('BR', 'BR_SUMMA_EGET_KAPITAL', ar)),
      termer: 2,
      sok: { kandidater: accountCandidates(k, ar, -1, (p) => p.placering.rad?.id === 'BR_OVRIGT_EK' && p.saldo.slag === 'Utfall') },
    },
  ];
}

const previous = (k: Kontrollunderlag, ar: number): string | null => (ar === k.underlag.ar && k.underlag.harForegaende ? String(ar - 1) : null);

function previousPair(k: Kontrollunderlag, ar: number): Pick<Kontroll['sok'], 'foregaende'> {
  const forra = previous(k, ar);
  if (forra === null) return {};
  return { foregaende: { vanster: k.berakning.amountOf(ref('BR', 'BR_SUMMA_TILLGANGAR', forra)), hoger: k.berakning.amountOf(ref('BR', 'BR_SUMMA_EK_SKULDER', forra)) } };
}
