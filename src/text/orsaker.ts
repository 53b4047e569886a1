/**
 * The Swedish of a diagnosed difference: what it is, with the accounts or lines and their amounts, and the next step
 * (features.md 36). What is only likely says so ("ser ut som", "kan vara").
 */
import { assertNever } from '../shared/assertNever';
import type { Avrundning, Brutto, Dubbel, Enskild, Faktor, Foregaende, Konton, Led, Okand, Omkastade, Orsak, Siffra } from '../domain/kontroller/diagnos/typer';
import { egenskapText } from './orsaker/egenskaper';
import { beloppText, kandidatText, kandidaterText, likaText } from './orsaker/kandidater';
import { misstanktaAtgard, misstanktaText } from './orsaker/misstankta';
import { kronorText } from './format';

export interface Orsakstext {
  readonly orsak: string;
  readonly atgard: string;
}

/** What the two sides are called in the sentence; `Kontroller` calls its columns Vänster and Höger. */
export type Lednamn = Readonly<Record<Led, string>>;

/** The name of a side that is nothing. */
export const NOLL = 'noll';

const KOLUMNER: Lednamn = { vanster: 'Vänster', hoger: 'Höger' };

export function orsakText(orsak: Orsak, led: Lednamn = KOLUMNER): Orsakstext {
  switch (orsak.art) {
    case 'konto':
    case 'rad':
    case 'finansnetto':
      return enskildText(orsak, led);
    case 'konton':
      return kontonText(orsak, led);
    case 'dubbel':
      return dubbelText(orsak, led);
    case 'foregaende':
      return foregaendeText(orsak, led);
    case 'faktor':
      return faktorText(orsak, led);
    case 'omkastade':
      return omkastadeText(orsak);
    case 'siffra':
      return siffraText(orsak);
    case 'brutto':
      return bruttoText(orsak);
    case 'avrundning':
      return avrundningText(orsak);
    case 'okand':
      return okandText(orsak);
    default:
      return assertNever(orsak);
  }
}

const MOTPOST = 'Se efter om motposten saknas i underlaget.';

const ungefar = (exakt: boolean): string => (exakt ? '' : ', så när som på avrundning');

/** A check against nothing has one side: what is not balanced lacks its other half. */
const isEnsidig = (led: Lednamn): boolean => led.hoger === NOLL;

const saknas = (led: Lednamn, saknasI: Led): string => isEnsidig(led) ? 'saknar motpost' : `finns i ${led[saknasI === 'vanster' ? 'hoger' : 'vanster']} men inte i ${led[saknasI]}`;

function enskildText({ art, kandidat, saknasI, lika, exakt }: Enskild, led: Lednamn): Orsakstext {
  const egenskap = kandidat.egenskap === undefined ? null : egenskapText(kandidat.egenskap, 1);
  if (egenskap === null && isEnsidig(led)) return { orsak: `Skillnaden är lika stor som ${kandidatText(kandidat)}${likaText(lika)}.`, atgard: MOTPOST };
  if (egenskap !== null) return { orsak: `Skillnaden är ${kandidatText(kandidat)}, ${egenskap.som}${ungefar(exakt)}${likaText(lika)}.`, atgard: egenskap.atgard };
  if (art === 'finansnetto') {
    return {
      orsak: `Skillnaden är ${kandidatText(kandidat)}, som bara räknas med i den ena av ${led.vanster} och ${led.hoger}${ungefar(exakt)}.`,
      atgard: 'Visa finansnettot på en egen rad, eller räkna med det på båda sidor.',
    };
  }
  return {
    orsak: `Skillnaden är ${kandidatText(kandidat)}, som ${saknas(led, saknasI)}${ungefar(exakt)}${likaText(lika)}.`,
    atgard: `Lägg till ${art === 'konto' ? 'kontot' : 'raden'} i ${led[saknasI]}, eller ta bort beloppet på den andra sidan.`,
  };
}

function kontonText({ kandidater, saknasI, urval, exakt }: Konton, led: Lednamn): Orsakstext {
  const namn = `${kandidaterText(kandidater)}${ungefar(exakt)}`;
  switch (urval) {
    case 'hela':
    case 'delmangd':
    case 'blandad':
      return {
        orsak: `Skillnaden är ${misstanktaText(kandidater, `som ${saknas(led, saknasI)}`)}${ungefar(exakt)}.`,
        atgard: misstanktaAtgard(kandidater, isEnsidig(led) ? MOTPOST : `Lägg till resten i ${led[saknasI]} om det hör hemma där.`),
      };
    case 'foljd':
      return {
        orsak: `Skillnaden är ${namn}: de står intill varandra och ${saknas(led, saknasI)}.`,
        atgard: isEnsidig(led) ? MOTPOST : `Kontrollera att summan eller kontointervallet bakom ${led[saknasI]} omfattar alla rader.`,
      };
    case 'summa':
      return { orsak: `Skillnaden kan vara ${namn}: tillsammans är de precis så mycket, men inget annat talar för det.`, atgard: isEnsidig(led) ? MOTPOST : `Se efter om de finns i ${led[saknasI]}.` };
    default:
      return assertNever(urval);
  }
}

function dubbelText({ satt, kandidat, sida, lika, differens, exakt }: Dubbel, led: Lednamn): Orsakstext {
  if (satt === 'tva_ganger') {
    const plats = sida === null || isEnsidig(led) ? 'på ena sidan' : `i ${led[sida]}`;
    return { orsak: `Skillnaden är ${kandidatText(kandidat)}, som räknas två gånger ${plats}${ungefar(exakt)}${likaText(lika)}.`, atgard: `Ta bort det ena av de två ställena ${plats}.` };
  }
  const fel = kandidat.egenskap === 'fel_tecken' ? ` ${egenskapText('fel_tecken', 1).som.replace(/^som /u, 'Den ')}.` : '';
  return {
    orsak: `Skillnaden ${kronorText(differens.toString())} är två gånger ${kandidatText(kandidat)}: den har plus på ena sidan och minus på den andra${ungefar(exakt)}${likaText(lika)}.${fel}`,
    atgard: `Rätta tecknet${sida === null ? ' på den sida där det är fel' : isEnsidig(led) ? '' : `, troligen i ${led[sida]}`}. Intäkter har plus och kostnader minus.`,
  };
}

function foregaendeText({ sida, kandidat, star, iAr, exakt }: Foregaende, led: Lednamn): Orsakstext {
  const vad = kandidat === null ? led[sida] : `${kandidatText({ ...kandidat, belopp: iAr })}${isEnsidig(led) ? '' : ` i ${led[sida]}`}`;
  const arets = kandidat === null ? `; ${led[sida === 'vanster' ? 'hoger' : 'vanster']} har ${beloppText(iAr)}` : '';
  return {
    orsak: `${upperFirst(vad)} står kvar med förra årets belopp, ${beloppText(star)}${ungefar(exakt)}${arets}.`,
    atgard: 'Byt till årets belopp. Kontrollera också kolumnens andra rader, som kan vara lika gamla.',
  };
}

const GANGER: Readonly<Record<Faktor['faktor'], string>> = { 100: '100', 1000: '1\u00a0000', 1_000_000: '1\u00a0000\u00a0000' };

function faktorText({ faktor, storre, vanster, hoger, kandidat, exakt }: Faktor, led: Lednamn): Orsakstext {
  const [stor, liten] = storre === 'vanster' ? [vanster, hoger] : [hoger, vanster];
  const vad = kandidat === null ? `${led[storre]} (${beloppText(stor)}) är` : `${upperFirst(kandidatText(kandidat))} står på ena sidan som ${beloppText(stor)}, vilket är`;
  return {
    orsak: `${vad} ${GANGER[faktor]} gånger ${beloppText(liten)}${ungefar(exakt)}: ${faktor === 100 ? 'decimaltecknet saknas på ena sidan' : 'sidorna har olika enhet (kr, tkr eller mnkr)'}.`,
    atgard: faktor === 100 ? 'Skriv beloppet med decimaltecken.' : 'Ange samma enhet på båda sidor, eller räkna om den ena.',
  };
}

function omkastadeText({ vanster, hoger, kandidat }: Omkastade): Orsakstext {
  const tal = `${beloppText(vanster)} och ${beloppText(hoger)}`;
  if (kandidat === null) return { orsak: `Två siffror bredvid varandra har bytt plats: ${tal}.`, atgard: 'Se efter i underlaget vilket av talen som är rätt, och rätta det andra.' };
  return { orsak: `Skillnaden kan vara att två siffror har bytt plats i ${kandidatText(kandidat)}: ${tal}.`, atgard: 'Jämför beloppet med underlaget.' };
}

function siffraText({ satt, vanster, hoger }: Siffra): Orsakstext {
  const tal = `${beloppText(vanster)} och ${beloppText(hoger)}`;
  return {
    orsak: satt === 'tappad_siffra' ? `Det ser ut som en siffra för mycket eller för lite: ${tal}.` : `Det ser ut som ett skrivfel, bara en siffra skiljer: ${tal}.`,
    atgard: 'Se efter i underlaget vilket av talen som är rätt, och rätta det andra.',
  };
}

function bruttoText({ kandidater, motkandidater, differens, exakt }: Brutto): Orsakstext {
  const belopp = beloppText(differens.abs());
  const namn = [...kandidater, ...motkandidater];
  if (namn.length === 0) {
    return {
      orsak: `Intäkter och kostnader skiljer lika mycket, ${belopp}${ungefar(exakt)}: samma belopp är med på båda sidor i den ena tabellen och inte i den andra.`,
      atgard: 'Se efter om interna poster eller ett äldre utkast finns kvar, och visa samma belopp i båda tabellerna.',
    };
  }
  return {
    orsak: `Intäkter och kostnader skiljer lika mycket, ${belopp}: ${kandidaterText(namn)} är med i den ena tabellen och inte i den andra${ungefar(exakt)}.`,
    atgard: `Ta med ${namn.length > 1 ? 'dem' : 'kontot'} i båda tabellerna eller i ingen av dem. Resultatet påverkas inte.`,
  };
}

function avrundningText({ kandidater, tolerans }: Avrundning): Orsakstext {
  const gransen = `ryms i avrundningen (högst ${beloppText(tolerans)})`;
  if (kandidater.length === 0) return { orsak: `Skillnaden ${gransen}.`, atgard: 'Ingen åtgärd behövs.' };
  const bort = misstanktaAtgard(kandidater, '');
  return {
    orsak: `Skillnaden är ${misstanktaText(kandidater, '')}. Den ${gransen}.`,
    atgard: bort === '' ? 'Ingen åtgärd behövs.' : `Ingen åtgärd behövs. Ska skillnaden bort: ${lowerFirst(bort)}`,
  };
}

function okandText({ differens, misstankta, rest }: Okand): Orsakstext {
  const inget = `Skillnaden ${beloppText(differens)} är inget enskilt konto och ingen enskild rad, och inget känt mönster.`;
  if (misstankta.length === 0) return { orsak: inget, atgard: 'Jämför de två sidorna rad för rad, och börja med det som har ändrats sist.' };
  return {
    orsak: `${inget} ${upperFirst(misstanktaText(misstankta, ''))}, förklarar inte allt: ${beloppText(rest)} återstår.`,
    atgard: `${misstanktaAtgard(misstankta, '')} Se sedan vad som återstår.`,
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
