/**
 * Översikt över verksamhetens utveckling (LKBR 11, RKR R15): five years. Finansnetto has a row, since intäkter and kostnader do not
 * add up to årets resultat without it. Each key figure has one definition for all years, printed below with täljare and nämnare.
 */
import { CELLNYCKLAR } from '../mappning/uppgiftsnycklar';
import { headingRow, member } from './byggstenar';
import { incomeRows } from './intaktsuppdelning';
import { slug } from './nyckel';
import type { Oversiktsrad } from './oversiktsunderlag';
import { adopted, Oversiktsunderlag, textRow } from './oversiktsunderlag';
import { RAPPORTRADER } from './rapportrader';
import type { Rapportunderlag } from './rapportunderlag';
import type { Historikrad } from './tillagg';
import type { Matt, Rapport, Rapportradrad } from './typer';
import { hasBalance } from './valfri';

export const EK_MEDEL = 'OV_EK_MEDEL';

const is = (...nycklar: readonly string[]) => (nyckel: string): boolean => nycklar.includes(nyckel);
const starts = (...borjan: readonly string[]) => (nyckel: string): boolean => borjan.some((b) => nyckel.startsWith(b));

/** Rows of `Historik` that the översikt or the statements have a place for; the others are the user's own. */
const EGNA_NAMN = new Set(['FINANSNETTO', 'SOLIDITET', 'ANTAL_ANSTALLDA', 'SUMMA_TILLGANGAR', 'MEDELSTILLDELNING', 'SUMMA_EGET_KAPITAL', 'EGET_KAPITAL', 'ARETS_RESULTAT', ...RAPPORTRADER.map((r) => slug(r.etikett))]);

export function buildOversikt(underlag: Rapportunderlag): Rapport {
  const o = new Oversiktsunderlag(underlag);
  const resultat = resultRows(o);
  const taljare = o.row({ id: 'OV_EGET_KAPITAL', etikett: 'Utgående eget kapital', nu: (ar) => ({ art: 'summa', termer: [member('BR', 'BR_SUMMA_EGET_KAPITAL', String(ar))] }), forr: o.historik((n) => starts('UTGAENDE_EGET_KAPITAL')(n) || is('EGET_KAPITAL', 'SUMMA_EGET_KAPITAL')(n)) });
  const tillgangar = o.row({ id: 'OV_TILLGANGAR', etikett: 'Nämnare: summa tillgångar', nu: (ar) => ({ art: 'summa', termer: [member('BR', 'BR_SUMMA_TILLGANGAR', String(ar))] }), forr: o.historik(is('SUMMA_TILLGANGAR')) });
  const medel = medelRow(o);
  const soliditet = o.ratioRow({ id: 'OV_SOLIDITET', etikett: 'Soliditet', forr: o.historik(is('SOLIDITET')) }, taljare, tillgangar);
  const ekMedel = medel.celler.size === 0 ? [] : [o.ratioRow({ id: EK_MEDEL, etikett: 'Eget kapital/medelstilldelning', forr: o.historik(starts('EGET_KAPITAL_MED', 'EGET_KAPITAL_I_FORH')) }, taljare, medel)];
  return {
    blad: 'OV',
    kolumner: o.kolumner(),
    rader: [...resultat, soliditet, ...ekMedel, taljare, staffRow(o), ...ownRows(o).map((r) => o.row(r)), ...definitions(o, tillgangar, ekMedel.length > 0 ? medel : null)],
  };
}

function resultRows(o: Oversiktsunderlag): readonly Rapportradrad[] {
  const optional = (id: string, etikett: string, rr: string): readonly Oversiktsrad[] => {
    const forr = o.historik(is(slug(etikett)));
    const used = hasBalance(o.underlag, rr) || [...(forr?.varden.values() ?? [])].some((v) => v.tal !== 0);
    return used ? [{ id, etikett, nu: (ar) => o.lines([rr], ar), forr }] : [];
  };
  const rader: readonly Oversiktsrad[] = [
    ...incomeRows(o),
    { id: 'OV_KOSTNADER', etikett: 'Verksamhetens kostnader', nu: (ar) => o.lines(['RR_KOSTNADER'], ar), forr: o.historik(starts('VERKSAMHETENS_KOSTNADER')) },
    ...optional('OV_AVSKRIVNINGAR', 'Avskrivningar', 'RR_AVSKRIVNINGAR'),
    { id: 'OV_FINANSNETTO', etikett: 'Finansnetto', nu: (ar) => o.lines(['RR_FINANSIELLA_INTAKTER', 'RR_FINANSIELLA_KOSTNADER'], ar), forr: o.historik(is('FINANSNETTO')) },
    ...optional('OV_EXTRAORDINARA', 'Extraordinära poster', 'RR_EXTRAORDINARA'),
    { id: 'OV_ARETS_RESULTAT', etikett: 'Årets resultat', roll: 'summa', nu: (ar) => ({ art: 'summa', termer: [member('RR', 'RR_ARETS_RESULTAT', String(ar))] }), forr: o.historik(is('ARETS_RESULTAT')) },
  ];
  return rader.map((r) => o.row(r));
}

function medelRow(o: Oversiktsunderlag): Rapportradrad {
  const etikett = o.medelByBlad() ? 'Nämnare: medelstilldelning' : 'Nämnare: driftbidrag från medlemmarna';
  const rad = o.row({ id: 'OV_MEDEL', etikett, nu: (ar) => o.medel(ar), forr: undefined });
  const forr = o.historik(is('MEDELSTILLDELNING'));
  const tidigare = o.ar.filter((ar) => !rad.celler.has(String(ar))).flatMap((ar) => {
    const regel = o.medel(ar) ?? adopted(forr?.varden.get(ar), 'belopp');
    return regel === null ? [] : [[String(ar), regel] as const];
  });
  return { ...rad, celler: new Map([...rad.celler, ...tidigare]) };
}

function staffRow(o: Oversiktsunderlag): Rapportradrad {
  const { etikett } = CELLNYCKLAR.anstallda;
  return o.row({ id: 'OV_ANSTALLDA', etikett, matt: 'antal', nu: (ar) => adopted(o.uppgift(etikett, ar), 'antal'), forr: o.historik(is('ANTAL_ANSTALLDA')) });
}

/** Rows of the user's own: earlier years in `Historik`, the current two in `Uppgifter` under the same name. */
export function ownRows(o: Oversiktsunderlag): readonly Oversiktsrad[] {
  const used = new Set(incomeRows(o).flatMap((r) => r.forr?.nyckel ?? []));
  const isOwn = (r: Historikrad): boolean =>
    !used.has(r.nyckel) && !EGNA_NAMN.has(r.nyckel) && !/^(VERKSAMHETENS_|UTGAENDE_EGET_KAPITAL|EGET_KAPITAL_)/.test(r.nyckel);
  return (o.underlag.tillagg.historik?.rader ?? []).filter(isOwn).map((forr) => {
    const matt = measureOf(forr);
    return { id: `OV_EGEN_${forr.nyckel}`, etikett: forr.etikett, matt, nu: (ar) => adopted(o.uppgift(forr.etikett, ar), matt), forr };
  });
}

/** What the label says, "(antal)", "(%)" or "(kr)"; else what the figures look like: small whole numbers are no kronor of a förbund. */
function measureOf({ etikett, varden }: Historikrad): Matt {
  if (/^antal(?!\p{L})|\((?:antal|st)\)/iu.test(etikett)) return 'antal';
  if (/andel|procent|%/iu.test(etikett)) return 'andel';
  if (PENGAR.test(etikett)) return 'belopp';
  const tal = [...varden.values()].map((v) => v.tal);
  if (tal.some((t) => t % 1 !== 0) && tal.every((t) => Math.abs(t) <= 2)) return 'andel';
  return tal.length > 0 && tal.every((t) => t % 1 === 0 && Math.abs(t) < STORSTA_ANTAL) ? 'antal' : 'belopp';
}

const PENGAR = /kr\)|kronor|belopp|kostnad|intäkt|bidrag|resultat|kapital|skuld|fordr|medel|budget|netto/iu;
const STORSTA_ANTAL = 10_000;

/** One definition for all years, with what was divided by what. The täljare is a row of the table itself. */
function definitions(o: Oversiktsunderlag, tillgangar: Rapportradrad, medel: Rapportradrad | null): readonly Rapportradrad[] {
  const bokforda = o.ar.filter((ar) => tillgangar.celler.has(String(ar)));
  const historik = o.ar.filter((ar) => !bokforda.includes(ar) && o.historik(() => true) !== undefined);
  return [
    headingRow('OV_DEFINITIONER', 'Så räknas nyckeltalen', 'underrubrik'),
    textRow('OV_DEF_SOLIDITET', 'Soliditet = utgående eget kapital, med årets resultat, delat med summa tillgångar.'),
    tillgangar,
    ...(medel === null ? [] : [textRow('OV_DEF_EK_MEDEL', `Eget kapital/medelstilldelning = utgående eget kapital delat med årets ${o.medelByBlad() ? 'medelstilldelning' : 'driftbidrag'}.`), medel]),
    ...(historik.length === 0 ? [] : [textRow('OV_DEF_HISTORIK', `${yearSpan(historik)}: fastställda uppgifter ur Historik, hela år.`)]),
  ];
}

const yearSpan = (ar: readonly number[]): string => (ar.length === 1 ? String(ar[0]) : `${Math.min(...ar)}–${Math.max(...ar)}`);
