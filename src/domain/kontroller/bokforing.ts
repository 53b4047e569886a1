/** The books themselves: trial balances, ledger sheets against the fact table, accounts without a line, opening against closing. */
import { Belopp } from '../belopp/belopp';
import type { Slag } from '../huvudbok/typer';
import type { Rapportrad } from '../rapporter/rapportrader';
import type { Kandidat } from './diagnos/typer';
import type { Kontroll } from './typer';
import type { Kontrollunderlag } from './kontrollunderlag';
import { accountCandidates, cellSide, factSide, hasCell, NOLL, ref, sumSide, years } from './kontrollunderlag';
import { kontoKey } from '../rapporter/rapportunderlag';

/** Σ of a year's movements is 0, Σ of its opening balances too. */
export function checkTrialBalance(k: Kontrollunderlag): readonly Kontroll[] {
  return years(k).flatMap((ar): readonly Kontroll[] => {
    const bas = { om: '', ar, fakta: {}, hoger: NOLL, villkor: 'exakt' as const, termer: 0 };
    const sok = (slag: Slag): Kontroll['sok'] => ({ kandidater: accountCandidates(k, ar, 1, ({ saldo }) => saldo.slag === slag) });
    return [
      { ...bas, kod: 'SALDON_BALANSERAR', vanster: factSide('Slagnyckel', [`S_RESULTAT_${ar}`, `S_BALANS_${ar}`], 1), sok: sok('Utfall') },
      { ...bas, kod: 'IB_BALANSERAR', vanster: factSide('Slagnyckel', [`S_IB_${ar}`], 1), sok: sok('IB') },
    ];
  });
}

/** The result accounts of each ledger sheet against the same accounts in `Saldon`. */
export function checkLedger(k: Kontrollunderlag): readonly Kontroll[] {
  if (k.underlag.manad !== 12) return [];
  return k.ledger.filter(({ ar }) => years(k).includes(ar)).map(({ blad, ar, sida }) => ({
    kod: 'HUVUDBOK_LIKA_SALDON',
    baraHelar: true,
    om: blad,
    ar,
    fakta: { blad },
    vanster: sida,
    hoger: factSide('Slagnyckel', [`S_RESULTAT_${ar}`], 1),
    villkor: 'exakt',
    termer: 0,
    sok: { kandidater: accountCandidates(k, ar, 1, ({ saldo }) => /^[3-8]/.test(saldo.konto) && saldo.slag === 'Utfall') },
  }));
}

/** One row for each account with a balance and no line: what is not in the report, by name and amount. */
export function checkPlacement(k: Kontrollunderlag): readonly Kontroll[] {
  return years(k).flatMap((ar) => {
    const konton = [...new Set(k.underlag.placerade.filter((p) => p.saldo.ar === ar && p.placering.rad === null && p.saldo.slag !== 'Budget').map((p) => p.saldo.konto))];
    return konton.map((konto): Kontroll => ({
      kod: 'KONTO_OMAPPAT',
      om: konto,
      ar,
      fakta: { konto },
      vanster: factSide('Radnyckel', [`OPLACERAD_${kontoKey({ konto })}_${ar}`], 1),
      hoger: NOLL,
      villkor: 'exakt',
      termer: 0,
      sok: { kandidater: accountCandidates(k, ar, 1, (p) => p.saldo.konto === konto && p.placering.rad === null) },
    }));
  });
}

/** The comparative is last year's books: each line's closing balance is this year's opening one. */
export function checkOpening(k: Kontrollunderlag): readonly Kontroll[] {
  const { ar, foregaendeAr, harForegaende, manad, placerade } = k.underlag;
  if (!harForegaende || manad !== 12) return [];
  const rader = [...new Set(placerade.flatMap((p) => (p.saldo.slag === 'IB' && p.saldo.ar === ar && p.placering.rad !== null ? [p.placering.rad] : [])))];
  return rader.filter((rad) => hasCell(k, ref('BR', rad.id, foregaendeAr))).map((rad): Kontroll => {
    const iBalans = ref('BR', rad.id, foregaendeAr);
    const kapital = rad.id === 'BR_OVRIGT_EK';
    const resultat = ref('BR', 'BR_ARETS_RESULTAT', foregaendeAr);
    return {
      kod: 'JAMFORELSE_LIKA_IB',
      baraHelar: true,
      om: rad.etikett,
      ar: foregaendeAr,
      fakta: { rad: kapital ? 'Eget kapital' : rad.etikett, ar: foregaendeAr },
      vanster: kapital ? sumSide([[iBalans, 1], [resultat, 1]], iBalans) : cellSide(iBalans),
      hoger: factSide('Kontrollnyckel', [`IB_${rad.id}_${ar}`], rad.tecken),
      villkor: 'exakt',
      termer: 1,
      sok: { kandidater: openingDifferences(k, rad) },
    };
  });
}


/** Accounts of a line whose opening balance is not last year's closing one, each with what differs. */
function openingDifferences({ underlag: { placerade, ar } }: Kontrollunderlag, rad: Rapportrad): readonly Kandidat[] {
  const differences = new Map<string, number>();
  for (const { saldo, placering } of placerade) {
    if (placering.rad?.id !== rad.id || saldo.slag === 'Budget' || (saldo.ar === ar && saldo.slag !== 'IB')) continue;
    const sign = saldo.ar === ar ? -1 : 1;
    differences.set(saldo.konto, (differences.get(saldo.konto) ?? 0) + sign * rad.tecken * saldo.ore);
  }
  return [...differences].filter(([, ore]) => ore !== 0).map(([konto, ore]) => ({ slag: 'konto', namn: konto, belopp: Belopp.fromOre(ore), forra: null }));
}
