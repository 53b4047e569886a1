/**
 * Medelstilldelning over the years: what the user's sheet says, and for a year to come without an amount the year before changed by an
 * assumption; what has been decided or received is never reckoned. The standard is −10 % a year, the most that statens fördelningsmodell takes away; the user may write over it.
 */
import { headingRow } from './byggstenar';
import { adopted } from './oversiktsunderlag';
import type { Rapportunderlag } from './rapportunderlag';
import type { Medelsrad } from './tillagg';
import type { Cellref, Rapport, Rapportradrad, Regel } from './typer';

const STANDARD = -0.1;
const BELOPP = 'BELOPP';
const SLAG = 'SLAG';
const ANTAGANDE: Cellref = { blad: 'MT', rad: 'MT_ANTAGANDE', kolumn: BELOPP };

export function buildMedelstilldelning({ tillagg: { medel } }: Rapportunderlag): Rapport {
  const rader: Rapportradrad[] = [];
  const known = new Set<number>();
  for (const m of medel) {
    const rad = yearOf(m, known);
    if (rad.celler.has(BELOPP)) known.add(m.ar);
    rader.push(rad);
  }
  const prognos = rader.some((r) => r.celler.get(BELOPP)?.art === 'framskriven');
  return {
    blad: 'MT',
    kolumner: [{ id: BELOPP, rubrik: 'Medelstilldelning' }, { id: SLAG, rubrik: 'Slag', matt: 'text' }],
    rader: prognos ? [...rader, ...assumption()] : rader,
  };
}

function yearOf({ ar, belopp, slag }: Medelsrad, known: ReadonlySet<number>): Rapportradrad {
  const id = (y: number): string => `MT_${y}`;
  const avgjort = slag !== null && /^(utfall|beslut)/iu.test(String(slag.varde).trim());
  const framskriven: Regel | null = known.has(ar - 1) && !avgjort ? { art: 'framskriven', fran: { blad: 'MT', rad: id(ar - 1), kolumn: BELOPP }, forandring: ANTAGANDE } : null;
  const regel = adopted(belopp, 'belopp') ?? framskriven;
  const celler: readonly (readonly [string, Regel])[] = [...(regel === null ? [] : [[BELOPP, regel] as const]), ...(slag === null ? [] : [[SLAG, { art: 'hamtad', cell: slag }] as const])];
  return { id: id(ar), etikett: String(ar), not: null, roll: 'post', celler: new Map(celler) };
}

function assumption(): readonly Rapportradrad[] {
  return [
    headingRow('MT_ANTAGANDEN', 'Antagande som går att ändra', 'underrubrik'),
    { id: ANTAGANDE.rad, etikett: 'Förändring per år där belopp saknas i Medelstilldelning', not: null, roll: 'post', matt: 'andel', celler: new Map([[BELOPP, { art: 'antagande', standard: STANDARD }]]) },
    headingRow('MT_FORKLARING', 'Statens fördelningsmodell kan minska medelstilldelningen med högst 10 % från ett år till nästa.', 'fotnot'),
  ];
}
