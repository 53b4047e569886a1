/** Resultaträkningen (LKBR 5:1) with the template's rows; the tax lines, and the subtotal they need, only where they have a balance. */
import { saldo, saldoterm, sumOf, yearColumns, yearRow } from './byggstenar';
import type { Rapportunderlag } from './rapportunderlag';
import { rapportradById } from './rapportrader';
import type { Rapport, Rapportradrad } from './typer';
import { hasBalance } from './valfri';

interface Summasteg {
  readonly poster: readonly string[];
  readonly summa: { readonly id: string; readonly etikett: string; readonly slut: boolean };
  /** A subtotal that is only printed when a line after it is there. */
  readonly kraver?: readonly string[];
}

const STEG: readonly Summasteg[] = [
  {
    poster: ['RR_INTAKTER', 'RR_KOSTNADER', 'RR_AVSKRIVNINGAR'],
    summa: { id: 'RR_NETTOKOSTNADER', etikett: 'Verksamhetens nettokostnader', slut: false },
    kraver: ['RR_SKATTEINTAKTER', 'RR_STATSBIDRAG'],
  },
  { poster: ['RR_SKATTEINTAKTER', 'RR_STATSBIDRAG'], summa: { id: 'RR_VERKSAMHETENS_RESULTAT', etikett: 'Verksamhetens resultat', slut: false } },
  { poster: ['RR_FINANSIELLA_INTAKTER', 'RR_FINANSIELLA_KOSTNADER'], summa: { id: 'RR_EFTER_FINANSIELLA', etikett: 'Resultat efter finansiella poster', slut: false } },
  { poster: ['RR_EXTRAORDINARA'], summa: { id: 'RR_ARETS_RESULTAT', etikett: 'Årets resultat', slut: true } },
];

export const ARETS_RESULTAT_RAD = 'RR_ARETS_RESULTAT';

/** Each subtotal is the sum of the subtotal before it and the lines since. */
export function buildResultatrakning(underlag: Rapportunderlag): Rapport {
  const rader: Rapportradrad[] = [];
  let medlemmar: string[] = [];
  for (const steg of STEG) {
    const poster = steg.poster.filter((id) => !rapportradById(id).valfri || hasBalance(underlag, id));
    rader.push(...poster.map((id) => postRow(underlag, id)));
    medlemmar.push(...poster);
    if (steg.kraver !== undefined && !steg.kraver.some((id) => hasBalance(underlag, id))) continue;
    const delar = medlemmar;
    const { id, etikett, slut } = steg.summa;
    rader.push(yearRow(underlag, { id, etikett, roll: slut ? 'summa' : 'delsumma' }, (ar) => sumOf('RR', String(ar), delar)));
    medlemmar = [id];
  }
  return { blad: 'RR', kolumner: yearColumns(underlag), rader };
}

function postRow(underlag: Rapportunderlag, id: string): Rapportradrad {
  const { etikett, tecken } = rapportradById(id);
  return yearRow(underlag, { id, etikett, roll: 'post', not: underlag.noter.notOf(id) }, (ar) => saldo(saldoterm('Radnyckel', `${id}_${ar}`, tecken)));
}
