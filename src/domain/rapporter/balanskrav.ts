/**
 * Balanskravsresultatet (KL 11:10–11, RKR R15) with every row of the template, zero where no accounts are mapped, and the roll of
 * eget kapital from opening to closing balance.
 */
import type { Balanskravsrad } from './balanskravsrader';
import { JUSTERINGAR, RESERVER } from './balanskravsrader';
import { headingRow, member, saldo, saldoterm, sumOf, yearColumns, yearRow } from './byggstenar';
import type { Rapportunderlag } from './rapportunderlag';
import { ARETS_RESULTAT_RAD } from './resultatrakning';
import type { Rapport, Rapportradrad, Regel, Saldoterm, Tecken } from './typer';

export const BALANSKRAVSRESULTAT = 'BK_RESULTAT';
const KAPITALRADER = ['BR_RESULTATRESERV', 'BR_OVRIGT_EK'];

export function buildBalanskrav(underlag: Rapportunderlag): Rapport {
  const reserver = RESERVER.filter((r) => isMapped(underlag, r.id));
  const resultat = yearRow(underlag, { id: 'BK_ARETS_RESULTAT', etikett: '= Årets resultat enligt resultaträkningen', roll: 'post' }, result);
  const justeringar = [...JUSTERINGAR, ...reserver].map((r) => adjustment(underlag, r));
  const fore = [resultat, ...justeringar.slice(0, JUSTERINGAR.length)];
  const efter = yearRow(underlag, { id: 'BK_EFTER_JUSTERINGAR', etikett: '= Årets resultat efter balanskravsjusteringar', roll: 'delsumma' }, (ar) => sumOf('BK', String(ar), fore.map((r) => r.id)));
  const reserverader = justeringar.slice(JUSTERINGAR.length);
  const summa = yearRow(underlag, { id: BALANSKRAVSRESULTAT, etikett: '= Balanskravsresultat', roll: 'summa' }, (ar) => sumOf('BK', String(ar), [efter.id, ...reserverader.map((r) => r.id)]));
  return {
    blad: 'BK',
    kolumner: yearColumns(underlag),
    rader: [headingRow('BK_RUBRIK', 'Balanskravsresultat', 'rubrik'), ...fore, efter, ...reserverader, summa, headingRow('BK_LUFT_2', '', 'tom'), ...equityRows(underlag)],
  };
}

const result = (ar: number): Regel => ({ art: 'summa', termer: [member('RR', ARETS_RESULTAT_RAD, String(ar))] });

const isMapped = (underlag: Rapportunderlag, id: string): boolean => underlag.placerade.some((p) => p.placering.balanskrav === id);

function adjustment(underlag: Rapportunderlag, { id, etikett, tecken, aven }: Balanskravsrad): Rapportradrad {
  return yearRow(underlag, { id, etikett, roll: 'post' }, (ar) => saldo(...[id, ...aven].map((n) => saldoterm('Balanskravsnyckel', `${n}_${ar}`, tecken))));
}

/** Some month changes eget kapital by more than the closing entry, which is nothing in sum. */
function isBookedDirectly({ placerade }: Rapportunderlag): boolean {
  const perManad = new Map<number, number>();
  for (const { saldo: s, placering: p } of placerade) {
    if (s.slag === 'Utfall' && KAPITALRADER.includes(p.rad?.id ?? '')) perManad.set(s.period, (perManad.get(s.period) ?? 0) + s.ore);
  }
  return [...perManad.values()].some((ore) => ore !== 0);
}

/** Opening and closing balance come from the facts and from balansräkningen each for itself; what is booked directly on eget kapital has a row where there is any. */
function equityRows(underlag: Rapportunderlag): readonly Rapportradrad[] {
  const oppning = (ar: number, tecken: Tecken): readonly Saldoterm[] => KAPITALRADER.map((id) => saldoterm('Kontrollnyckel', `IB_${id}_${ar}`, tecken));
  const allt = (ar: number): readonly Saldoterm[] => KAPITALRADER.map((id) => saldoterm('Radnyckel', `${id}_${ar}`, -1));
  const ib = yearRow(underlag, { id: 'BK_EK_IB', etikett: 'Ingående eget kapital', roll: 'post' }, (ar) => saldo(...oppning(ar, -1)));
  const resultat = yearRow(underlag, { id: 'BK_EK_RESULTAT', etikett: 'Årets resultat', roll: 'post' }, result);
  const ovrigt = isBookedDirectly(underlag) ? [yearRow(underlag, { id: 'BK_EK_OVRIGT', etikett: 'Övriga förändringar av eget kapital', roll: 'post' }, (ar) => saldo(...allt(ar), ...oppning(ar, 1)))] : [];
  const delar = [ib, resultat, ...ovrigt];
  const ub = yearRow(underlag, { id: 'BK_EK_UB', etikett: 'Utgående eget kapital', roll: 'summa' }, (ar) => sumOf('BK', String(ar), delar.map((r) => r.id)));
  return [headingRow('BK_EK_RUBRIK', 'Eget kapital', 'rubrik'), ...delar, ub];
}
