/** Finsam's own rules (FinsamL 5 § and 21 §) and what a reader would stumble on: signs and sizes of lines. */
import { Belopp } from '../belopp/belopp';
import { DRIFTBIDRAG } from '../rapporter/driftbidrag';
import { rapportradById } from '../rapporter/rapportrader';
import type { Cellref } from '../rapporter/typer';
import type { Kontroll } from './typer';
import type { Kontrollunderlag } from './kontrollunderlag';
import { accountCandidates, cellSide, factSide, hasCell, NOLL, ref, years } from './kontrollunderlag';

/** Contributions are rounded to whole tkr, so halves and quarters may differ by one (domain.md 2). */
const EN_TKR = Belopp.fromOre(100_000);

/** Staten pays half, regionen a quarter and the kommuner together a quarter; a kommun outside a region pays half (5 a §). */
export function checkDriftbidrag(k: Kontrollunderlag): readonly Kontroll[] {
  if (k.underlag.manad !== 12) return [];
  return years(k).flatMap((ar): readonly Kontroll[] => {
    const has = (id: string): boolean => k.underlag.placerade.some((p) => p.placering.kontroll === id && p.saldo.ar === ar);
    if (!has(DRIFTBIDRAG.staten)) return [];
    const fact = (...ids: readonly string[]): Kontroll['vanster'] => factSide('Kontrollnyckel', ids.map((id) => `${id}_${ar}`), -1);
    const bas = { om: '', ar, fakta: {}, baraHelar: true as const, villkor: 'lika' as const, termer: 1, tolerans: EN_TKR, sok: { kandidater: accountCandidates(k, ar, -1, (p) => p.placering.kontroll?.startsWith('DB_') === true) } };
    const staten: Kontroll = { ...bas, kod: 'DRIFTBIDRAG_STATEN', vanster: fact(DRIFTBIDRAG.staten), hoger: fact(DRIFTBIDRAG.region, DRIFTBIDRAG.kommun) };
    if (!has(DRIFTBIDRAG.region)) return [staten];
    return [staten, { ...bas, kod: 'DRIFTBIDRAG_REGION', vanster: fact(DRIFTBIDRAG.region), hoger: fact(DRIFTBIDRAG.kommun) }];
  });
}

/** A förbund may not take on debt beyond ordinary credit (FinsamL 21 §). */
export function checkLangfristigSkuld(k: Kontrollunderlag): readonly Kontroll[] {
  return years(k).filter((ar) => hasCell(k, ref('BR', 'BR_LANGFRISTIGA', ar))).map((ar): Kontroll => ({
    kod: 'LANGFRISTIG_SKULD',
    om: '',
    ar,
    fakta: {},
    vanster: cellSide(ref('BR', 'BR_LANGFRISTIGA', ar)),
    hoger: NOLL,
    villkor: 'papeka',
    termer: 0,
    sok: { kandidater: accountCandidates(k, ar, -1, (p) => p.placering.rad?.id === 'BR_LANGFRISTIGA') },
  }));
}

/** Lines that are never on the other side of zero in sound books. */
const TECKENRADER = ['RR_INTAKTER', 'RR_KOSTNADER', 'RR_AVSKRIVNINGAR', 'RR_FINANSIELLA_INTAKTER', 'RR_FINANSIELLA_KOSTNADER', 'BR_INVENTARIER', 'BR_FORDRINGAR', 'BR_KASSA', 'BR_PENSIONER', 'BR_LANGFRISTIGA', 'BR_KORTFRISTIGA'] as const;

export function checkTecken(k: Kontrollunderlag): readonly Kontroll[] {
  return lineCells(k).map(({ id, cell, ar }): Kontroll => {
    const cost = id === 'RR_KOSTNADER' || id === 'RR_AVSKRIVNINGAR' || id === 'RR_FINANSIELLA_KOSTNADER';
    const { etikett, tecken } = rapportradById(id);
    return {
      kod: 'RAD_TECKEN',
      om: etikett,
      ar,
      fakta: { rad: etikett },
      vanster: cost ? NOLL : cellSide(cell),
      hoger: cost ? cellSide(cell) : NOLL,
      villkor: 'minst',
      termer: 0,
      sok: { kandidater: accountCandidates(k, ar, tecken, (p) => p.placering.rad?.id === id) },
    };
  });
}

/** A line a hundred times larger or smaller than last year is more likely another unit than another year. */
const FAKTOR = 100;

export function checkStorlek(k: Kontrollunderlag): readonly Kontroll[] {
  const { ar, foregaendeAr } = k.underlag;
  return lineCells(k).filter((l) => l.ar === ar).flatMap(({ id, cell }): readonly Kontroll[] => {
    const forra = { ...cell, kolumn: String(foregaendeAr) };
    const [nu, da] = [k.berakning.amountOf(cell)?.abs(), k.berakning.amountOf(forra)?.abs()];
    if (nu === undefined || da === undefined || nu.isZero() || da.isZero()) return [];
    const storre = nu.compareTo(da.share(FAKTOR, 1)) > 0;
    if (!storre && da.compareTo(nu.share(FAKTOR, 1)) <= 0) return [];
    const { etikett } = rapportradById(id);
    const fakta = { rad: etikett, hur: storre ? 'stor' : 'liten' };
    return [{ kod: 'RAD_STORLEK', om: etikett, ar, fakta, vanster: cellSide(cell), hoger: cellSide(forra), villkor: 'papeka', termer: 0, sok: { kandidater: [] } }];
  });
}

function lineCells(k: Kontrollunderlag): readonly { id: string; cell: Cellref; ar: number }[] {
  return years(k).flatMap((ar) => TECKENRADER.map((id) => ({ id, ar, cell: ref(id.startsWith('RR') ? 'RR' : 'BR', id, ar) })).filter(({ cell }) => hasCell(k, cell)));
}
