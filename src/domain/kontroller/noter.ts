/** Each note against the lines it explains, both years; each account whose line has a note but that has no row in it; claims among debts. */
import { Belopp } from '../belopp/belopp';
import type { Not } from '../rapporter/notregister';
import { kontoKey } from '../rapporter/rapportunderlag';
import { rapportradById } from '../rapporter/rapportrader';
import type { Kontroll } from './typer';
import type { Kontrollunderlag } from './kontrollunderlag';
import { accountCandidates, existing, factSide, hasCell, NOLL, ref, sumSide, years, cellSide } from './kontrollunderlag';

export function checkNoter(k: Kontrollunderlag): readonly Kontroll[] {
  return years(k).flatMap((ar) => k.underlag.noter.noter.filter((not) => hasCell(k, ref('NOT', `${not.prefix}_SUMMA`, ar))).flatMap((not) => [checkNot(k, not, ar), ...checkMissing(k, not, ar), ...checkSida(k, not, ar)]));
}

function checkNot(k: Kontrollunderlag, not: Not, ar: number): Kontroll {
  const rader = existing(k, not.rapportrader.map((r) => [ref(r.rapport === 'BR' ? 'BR' : 'RR', r.id, ar), 1] as const));
  const ids = new Set(not.rapportrader.map((r) => r.id));
  const tecken = not.rapportrader[0]?.tecken ?? 1;
  const antal = not.rader.length;
  const [first] = rader;
  return {
    kod: 'NOT_LIKA_RAD',
    om: not.namn,
    ar,
    fakta: { not: not.namn, rad: not.rapportrader.map((r) => r.etikett) },
    vanster: cellSide(ref('NOT', `${not.prefix}_SUMMA`, ar)),
    hoger: first !== undefined && rader.length === 1 ? cellSide(first[0]) : sumSide(rader, first?.[0] ?? null),
    villkor: 'lika',
    termer: antal,
    sok: { kandidater: accountCandidates(k, ar, tecken, (p) => p.placering.rad !== null && ids.has(p.placering.rad.id)) },
  };
}

function checkMissing(k: Kontrollunderlag, not: Not, ar: number): readonly Kontroll[] {
  const missing = k.underlag.placerade.filter((p) => p.saldo.ar === ar && p.placering.saknadNot === not.prefix);
  const konton = [...new Map(missing.map((p) => [p.saldo.konto, p.placering.rad]))];
  return konton.map(([konto, rad]): Kontroll => ({
    kod: 'KONTO_UTAN_NOTRAD',
    om: `${not.namn} ${konto}`,
    ar,
    fakta: { konto, not: not.namn, rad: rad?.etikett ?? '' },
    vanster: factSide('Notnyckel', [`${not.prefix}_UTAN_${kontoKey({ konto })}_${ar}`], rad?.tecken ?? 1),
    hoger: NOLL,
    villkor: 'papeka',
    termer: 0,
    sok: { kandidater: accountCandidates(k, ar, rad?.tecken ?? 1, (p) => p.saldo.konto === konto && p.placering.saknadNot === not.prefix) },
  }));
}

/** Where a row that is negative belongs: moms is a claim one year and a debt the next, and is not set off against others (domain.md 2). */
const ANDRA_SIDAN: Readonly<Record<string, string>> = { BR_FORDRINGAR: 'BR_KORTFRISTIGA', BR_KORTFRISTIGA: 'BR_FORDRINGAR' };

/** A debt among the claims or the reverse, which makes both sides of the balance sheet too small and disturbs no sum. */
function checkSida(k: Kontrollunderlag, not: Not, ar: number): readonly Kontroll[] {
  return not.rader.flatMap(({ id, etikett, rad }): readonly Kontroll[] => {
    const [cell, annan] = [ref('NOT', id, ar), ANDRA_SIDAN[rad.id]];
    const belopp = k.berakning.amountOf(cell);
    if (annan === undefined || belopp === null || belopp.compareTo(Belopp.noll) >= 0) return [];
    const kandidater = accountCandidates(k, ar, rad.tecken, (p) => p.placering.not?.id === id);
    return [{
      kod: 'NOTRAD_TECKEN',
      om: `${not.namn} ${etikett}`,
      ar,
      fakta: { not: not.namn, notrad: etikett, rad: rad.etikett, annan: rapportradById(annan).etikett, konton: kandidater.map(({ namn }) => namn) },
      vanster: cellSide(cell),
      hoger: NOLL,
      villkor: 'minst',
      termer: 0,
      sok: { kandidater },
    }];
  });
}
