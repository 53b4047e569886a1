/** Each note against the lines it explains, both years; and each account whose line has a note but that has no row in it. */
import type { Not } from '../rapporter/notregister';
import { kontoKey } from '../rapporter/rapportunderlag';
import type { Kontroll } from './typer';
import type { Kontrollunderlag } from './kontrollunderlag';
import { accountCandidates, existing, factSide, hasCell, NOLL, ref, sumSide, years, cellSide } from './kontrollunderlag';

export function checkNoter(k: Kontrollunderlag): readonly Kontroll[] {
  return years(k).flatMap((ar) => k.underlag.noter.noter.filter((not) => hasCell(k, ref('NOT', `${not.prefix}_SUMMA`, ar))).flatMap((not) => [checkNot(k, not, ar), ...checkMissing(k, not, ar)]));
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
