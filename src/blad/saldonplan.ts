/**
 * `Saldon`, the fact table: one row per balance, amounts as data, and the keys that every report formula finds it by. Above the
 * table stand the year and the month that the reports run to; one column says how much of each balance that period holds.
 */
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import { keysOf } from '../domain/rapporter/rapportunderlag';
import type { Placerad } from '../domain/rapporter/placering';
import { columnLetter } from '../shared/columnLetter';

export const SALDON_TABELL = 'Saldon';

export const SALDON_KOLUMNER = [
  'År', 'Period', 'Slag', 'Konto', 'Benämning', 'Ansvar', 'Verksamhet', 'Projekt', 'Motpart', 'Belopp', 'Helår',
  'Belopp i perioden', 'Radnyckel', 'Notnyckel', 'Insatsnyckel', 'Kassaflödesnyckel',
] as const;

export type Saldonkolumn = (typeof SALDON_KOLUMNER)[number];

/** Rows above the table: title, year, year before, month, blank. The header row follows. */
export const SALDON_HUVUDRADER = 5;

/** A cell of the table: a number is data, a text is written through textCell, a formula is English with the row filled in. */
export type Saldoncell = { readonly tal: number } | { readonly text: string } | { readonly formel: (rowNumber: number) => string };

export interface Saldonplan {
  readonly titel: string;
  readonly ar: number;
  readonly foregaendeAr: number;
  readonly manad: number;
  readonly rader: readonly (readonly Saldoncell[])[];
}

const column = (namn: Saldonkolumn): string => columnLetter(SALDON_KOLUMNER.indexOf(namn));

export function buildSaldonplan(underlag: Rapportunderlag, kontonamn: ReadonlyMap<string, string>): Saldonplan {
  return {
    titel: SALDON_TABELL,
    ar: underlag.ar,
    foregaendeAr: underlag.foregaendeAr,
    manad: underlag.manad,
    rader: underlag.placerade.map((p) => rowOf(p, kontonamn.get(p.saldo.konto) ?? '')),
  };
}

function rowOf(placerad: Placerad, benamning: string): readonly Saldoncell[] {
  const { saldo } = placerad;
  const nycklar = keysOf(placerad);
  const text = (t: string): Saldoncell => ({ text: t });
  return [
    { tal: saldo.ar },
    { tal: saldo.period },
    text(saldo.slag),
    text(saldo.konto),
    text(benamning),
    text(saldo.ansvar),
    text(saldo.verksamhet),
    text(saldo.projekt),
    text(saldo.motpart),
    { tal: saldo.ore / 100 },
    text(saldo.helar ? 'Ja' : ''),
    { formel: periodFormula },
    text(nycklar.Radnyckel),
    text(nycklar.Notnyckel),
    text(nycklar.Insatsnyckel),
    text(nycklar.Kassaflödesnyckel),
  ];
}

/** The same rule as `amountInPeriod`, in Excel's words. */
function periodFormula(row: number): string {
  const cell = (namn: Saldonkolumn): string => `${column(namn)}${row}`;
  const budget = `ROUND(${cell('Belopp')}*sf_manad/12,2)`;
  const helar = `IF(${cell('Slag')}="Budget",${budget},IF(sf_manad=12,${cell('Belopp')},0))`;
  return `=IF(${cell('Helår')}="Ja",${helar},IF(MOD(${cell('Period')},100)<=sf_manad,${cell('Belopp')},0))`;
}
