/** The books themselves: trial balances, ledger sheets against the fact table, the closing entry, accounts without a line. */
import type { Slag } from '../huvudbok/typer';
import type { Kandidat } from './diagnos/typer';
import type { Kontroll } from './typer';
import type { Kontrollunderlag } from './kontrollunderlag';
import { openingCandidates } from './ingaende';
import { accountCandidates, factSide, NOLL, years } from './kontrollunderlag';
import { BOKSLUT } from '../rapporter/placering';
import { kontoKey } from '../rapporter/rapportunderlag';

/** Σ of a year's movements is 0, Σ of its opening balances too. */
export function checkTrialBalance(k: Kontrollunderlag): readonly Kontroll[] {
  return years(k).flatMap((ar): readonly Kontroll[] => {
    const bas = { om: '', ar, fakta: {}, hoger: NOLL, villkor: 'exakt' as const, termer: 0 };
    const konton = (slag: Slag): readonly Kandidat[] => accountCandidates(k, ar, 1, ({ saldo }) => saldo.slag === slag);
    const olika = openingCandidates(k, ar);
    const namnda = new Set(olika.map((o) => o.namn));
    return [
      { ...bas, kod: 'SALDON_BALANSERAR', vanster: factSide('Slagnyckel', [`S_RESULTAT_${ar}`, `S_BALANS_${ar}`], 1), sok: { kandidater: konton('Utfall') } },
      { ...bas, kod: 'IB_BALANSERAR', vanster: factSide('Slagnyckel', [`S_IB_${ar}`], 1), sok: { kandidater: [...olika, ...konton('IB').filter((o) => !namnda.has(o.namn))] } },
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

/** The closing entry, where it is booked, is the result of classes 3–8. Nothing is said of books that are not closed. */
export function checkClosing(k: Kontrollunderlag): readonly Kontroll[] {
  if (k.underlag.manad !== 12) return [];
  return years(k).flatMap((ar): readonly Kontroll[] => {
    const vanster = factSide('Kontrollnyckel', [`${BOKSLUT}_${ar}`], 1);
    const booked = k.underlag.placerade.filter((p) => p.placering.kontroll === BOKSLUT && p.saldo.ar === ar);
    if (booked.reduce((sum, p) => sum + p.saldo.ore, 0) === 0) return [];
    const konton = [...new Set(booked.map((p) => p.saldo.konto))];
    return [{ kod: 'BOKSLUT_LIKA_RESULTAT', baraHelar: true, om: '', ar, fakta: { konton }, vanster, hoger: factSide('Slagnyckel', [`S_RESULTAT_${ar}`], -1), villkor: 'exakt', termer: 0, sok: { kandidater: [] } }];
  });
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
