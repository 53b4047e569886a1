/**
 * `Kontroller` as one table (contract.md): both sides, difference and status are formulas, so that a status turns by itself when a
 * figure is overwritten. The cause is text from the refresh and shows as inaktuell when the difference is another.
 */
import type { Kontrollutfall } from '../domain/kontroller/utfall';
import type { Sida, Status } from '../domain/kontroller/typer';
import type { Cellref, Exaktregel } from '../domain/rapporter/typer';
import { sideCell, statusFormula } from './kontrollformel';
import { cellName } from './sheetplan';
import type { Tabellcell, Tabelldel, Tabellkolumn, Tabellplan } from './tabellplan';

export interface Kontrolltexter {
  readonly titel: string;
  readonly forklaring: string;
  readonly inaktuell: string;
  readonly uppdatera: string;
  readonly avlast: string;
  readonly saldon: (nycklar: readonly string[]) => string;
  /** The formula of the sentence above the table. */
  readonly sammanfattning: (antal: (status: Status | null) => string) => string;
}

/** A check with its words. */
export interface Kontrollrad {
  readonly utfall: Kontrollutfall;
  readonly titel: string;
  readonly orsak: string;
  readonly atgard: string;
}

/** The heading of a report cell's column. */
export type Rubrikfinnare = (cell: Cellref) => string;

const AMOUNT = '#,##0.00';
const column = (rubrik: string, bredd: number, format: string | null = null, bryt = false): Tabellkolumn => ({ rubrik, bredd, format, bryt });

/** The name of the sentence above the table, which Översikt repeats. */
export const KONTROLLSTATUS = 'sf_kontrollstatus';

export const STATUS = 'Status';
const PLATS_VANSTER = 'Plats vänster';
export const NYCKEL_VANSTER = 'Nyckel vänster';
export const NYCKEL_HOGER = 'Nyckel höger';

/** The twelve of contract.md, then what the formulas need: which cells it is about, and the cause as it was written. */
export const KONTROLLKOLUMNER: readonly Tabellkolumn[] = [
  { ...column('Kod', 21), storlek: 8 },
  column('Kontroll', 34, null, true),
  column('År', 6),
  column('Vänster', 15, AMOUNT),
  column('Höger', 15, AMOUNT),
  column('Differens', 14, AMOUNT),
  column('Tolerans', 9, AMOUNT),
  { ...column(STATUS, 11), mitt: true },
  column('Orsak', 42, null, true),
  column('Åtgärd', 32, null, true),
  column(PLATS_VANSTER, 34),
  column('Plats höger', 34),
  column(NYCKEL_VANSTER, 30),
  column(NYCKEL_HOGER, 30),
  column('Orsaken gäller differens', 16, AMOUNT),
  column('Orsak vid uppdateringen', 40),
  column('Åtgärd vid uppdateringen', 40),
];

/** Code, title and year. */
const IDENTITET = [0, 1, 2];

export function buildKontrollplan(rader: readonly Kontrollrad[], texter: Kontrolltexter, rubrikOf: Rubrikfinnare): Tabellplan {
  return {
    id: 'KONTROLLER',
    titel: texter.titel,
    tabell: 'Kontroller',
    huvud: [
      { text: texter.titel, varde: null, namn: null },
      { text: texter.forklaring, varde: null, namn: null },
      { text: '', varde: null, namn: null },
    ],
    kolumner: KONTROLLKOLUMNER,
    radhojder: rader.map(linesOf),
    utskriftskolumner: KONTROLLKOLUMNER.findIndex((k) => k.rubrik === PLATS_VANSTER),
    rader: rader.map((rad) => rowOf(rad, texter, rubrikOf)),
    identitet: IDENTITET,
    sammanfattning: { formel: texter.sammanfattning(statusCount), namn: KONTROLLSTATUS },
  };
}

/** How many checks have a status now; of all, where none is given. */
const statusCount = (status: Status | null): string => (status === null ? 'COUNTIFS(Kontroller[Kod],"<>")' : `COUNTIFS(Kontroller[${STATUS}],"${status}")`);

const ORDNING: Readonly<Record<Status, number>> = { fel: 0, varning: 1, avrundning: 2, ok: 3, info: 3 };

/** What is wrong first; else in the order of the checks. By the status at the refresh, so that equal books give equal rows. */
export const worstFirst = (rader: readonly Kontrollrad[]): readonly Kontrollrad[] => [...rader].sort((a, b) => ORDNING[a.utfall.status] - ORDNING[b.utfall.status]);

/** How many lines the longest wrapped text of a check takes. */
function linesOf({ titel, orsak, atgard }: Kontrollrad): number {
  const lines = (text: string, rubrik: string): number => Math.ceil((text.length * 0.95) / (KONTROLLKOLUMNER.find((k) => k.rubrik === rubrik)?.bredd ?? 1));
  return Math.max(1, lines(titel, 'Kontroll'), lines(orsak, 'Orsak'), lines(atgard, 'Åtgärd'));
}

function rowOf({ utfall, titel, orsak, atgard }: Kontrollrad, texter: Kontrolltexter, rubrikOf: Rubrikfinnare): readonly Tabellcell[] {
  const { kontroll, differens, tolerans } = utfall;
  const { vanster, hoger } = kontroll;
  return [
    { text: kontroll.kod },
    { text: titel },
    { tal: kontroll.ar },
    sideCell(vanster),
    sideCell(hoger),
    { delar: ['=ROUND(', cell('Vänster'), '-', cell('Höger'), ',2)'] },
    { tal: Number(tolerans.toString()) },
    { delar: statusFormula(utfall) },
    { delar: ['=IF(OR(', cell(STATUS), '="ok",', cell(STATUS), '="info"),"",IF(', cell('Differens'), '=', cell('Orsaken gäller differens'), ',', cell('Orsak vid uppdateringen'), `,"${texter.inaktuell}"))`] },
    { delar: ['=IF(OR(', cell(STATUS), '="ok",', cell(STATUS), '="info"),"",IF(', cell('Differens'), '=', cell('Orsaken gäller differens'), ',', cell('Åtgärd vid uppdateringen'), `,"${texter.uppdatera}"))`] },
    placeCell(vanster, texter),
    placeCell(hoger, texter),
    { text: keyOf(vanster, rubrikOf) },
    { text: keyOf(hoger, rubrikOf) },
    utfall.status === 'ok' ? { text: '' } : { tal: Number(differens.toString()) },
    { text: orsak },
    { text: atgard },
  ];
}

const cell = (kolumn: string): Tabelldel => ({ kolumn });

/** A link to the cell's name, which follows its row; a place in the user's sheets is only told. */
function placeCell(sida: Sida, texter: Kontrolltexter): Tabellcell {
  if (sida.art === 'blad') return { text: `${sida.plats.blad}!${sida.plats.adress}` };
  if (sida.art === 'avlast') return { text: `${sida.plats.blad}!${sida.plats.adress} (${texter.avlast})` };
  const place = cellOf(sida);
  const celler = cellsOf(sida);
  const [first = null] = place === null ? celler : [place];
  if (first === null) return { text: texter.saldon(keysOf(sida)) };
  return { delar: [`=HYPERLINK("#${cellName(first)}","`, { adresser: celler.length === 0 ? [first] : celler }, '")'] };
}

/** The report cells that a side adds up; of facts alone, none. */
const cellsOf = (sida: Sida): readonly Cellref[] => (sida.art === 'cell' ? [sida.cell] : exactRules(sida).flatMap((r) => (r.art === 'summa' ? r.termer.map((t) => t.cell) : [])));

/** The keys in `Saldon` that a side adds up. */
const keysOf = (sida: Sida): readonly string[] => exactRules(sida).flatMap((r) => (r.art === 'saldo' ? r.termer.map((t) => t.nyckel) : []));

/** A side's rules, before they are rounded. */
const exactRules = (sida: Sida): readonly Exaktregel[] => (sida.art === 'regel' ? sida.regler.map((r) => (r.art === 'avrundad' ? r.regel : r)) : []);

/** What conditional formatting looks for: the row's ID and the column's heading. */
const keyOf = (sida: Sida, rubrikOf: Rubrikfinnare): string => {
  const place = cellOf(sida);
  return place === null ? '' : `${place.rad}|${rubrikOf(place)}`;
};

const cellOf = (sida: Sida): Cellref | null => (sida.art === 'cell' || sida.art === 'regel' ? sida.cell : null);
