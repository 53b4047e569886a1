/**
 * `Avrundning` as a report: first the lines that take an adjustment, with exact, rounded, adjustment and printed amount of each year; then the
 * exact amounts that they come from. In kronor and öre, whatever unit the reports are printed in.
 */
import { headingRow, wholeYearOnly } from '../byggstenar';
import type { BladId, Cellref, Exaktregel, Rapport, Rapportkolumn, Rapportradrad, Regel } from '../typer';
import type { Avstamning } from './avstamning';
import type { Exakta } from './exakta';
import { exactColumn, lineId, partsOf } from './exakta';
import type { Justeringspost } from './justeringar';
import { postCell, SPALTER } from './justeringar';
import { cellKey } from './tabeller';
import type { Tabeller } from './tabeller';
import type { Rapportunderlag } from '../rapportunderlag';

/** A row that the layout gives its words: which table it is of, and what its adjustments are for. */
export interface Avrundningsrad {
  readonly id: string;
  readonly blad: BladId;
  readonly avstamningar: readonly Avstamning[];
}

export const AV_JUSTERINGAR = 'AV_JUSTERINGAR';
export const AV_EXAKTA = 'AV_EXAKTA';
export const VARFOR = 'VARFOR';

const YEAR_COLUMNS = [['EXAKT', 'Exakt'], [SPALTER.avrundat, 'Avrundat'], [SPALTER.justering, 'Justering'], [SPALTER.tryckt, 'Tryckt']] as const;

/** Four columns a year, and why. */
export function avrundningskolumner(underlag: Rapportunderlag, ar: readonly number[]): readonly Rapportkolumn[] {
  const years = ar.flatMap((y) => YEAR_COLUMNS.map(([id, rubrik]): Rapportkolumn => ({ id: `${y}_${id}`, rubrik: `${y} ${rubrik}`, ...wholeYearOnly(underlag, y) })));
  return [...years, { id: VARFOR, rubrik: 'Stäms av mot', matt: 'text' }];
}

export function buildAvrundningsrapport(t: Tabeller, exakta: Exakta, poster: readonly Justeringspost[], kalla: (cell: Cellref) => Exaktregel | null): { readonly rapport: Rapport; readonly rader: readonly Avrundningsrad[] } {
  const ord: Avrundningsrad[] = [];
  const justeringar = adjustmentRows(t, exakta, { poster, kalla, ord });
  const exact = t.rapporter.flatMap((r) => exactRows(r, exakta, ord));
  const rader = [headingRow(AV_JUSTERINGAR, '', 'rubrik'), ...justeringar, headingRow('AV_LUFT_1', '', 'tom'), headingRow(AV_EXAKTA, '', 'rubrik'), ...exact];
  return { rapport: { blad: 'AV', kolumner: avrundningskolumner(t.underlag, t.ar), rader }, rader: ord };
}

interface Justeringsrader {
  readonly poster: readonly Justeringspost[];
  readonly kalla: (cell: Cellref) => Exaktregel | null;
  readonly ord: Avrundningsrad[];
}

/** In the order of the reports and their lines. */
function adjustmentRows(t: Tabeller, exakta: Exakta, { poster, kalla, ord }: Justeringsrader): readonly Rapportradrad[] {
  const byKey = new Map(poster.map((p) => [cellKey(p.cell), p]));
  return t.rapporter.flatMap(({ blad, kolumner, rader }) => rader.flatMap((rad) => {
    const mine = kolumner.flatMap((k) => byKey.get(cellKey({ blad, rad: rad.id, kolumn: k.id })) ?? []);
    return [...new Set(mine.map((p) => lineId('AV_J', p.cell)))].map((id): Rapportradrad => {
      const own = mine.filter((p) => lineId('AV_J', p.cell) === id);
      ord.push({ id, blad, avstamningar: own.flatMap((p) => p.avstamningar) });
      return { id, etikett: labelOf(rad, own[0]?.cell.kolumn ?? '', kolumner), not: null, roll: 'post', celler: new Map(own.flatMap((p) => cellsOf(p, exakta, kalla(p.cell)))) };
    });
  }));
}

function cellsOf({ cell, helar, delar }: Justeringspost, exakta: Exakta, kalla: Exaktregel | null): readonly (readonly [string, Regel])[] {
  const ore = (helar ?? delar)?.ore ?? 1;
  const exakt: Exaktregel = { art: 'summa', termer: exakta.terms(cell) };
  const own: Exaktregel = kalla ?? { art: 'summa', termer: [{ cell: { blad: 'AV', rad: lineId('AV_J', cell), kolumn: exactColumn(partsOf(cell.kolumn).ar) }, tecken: 1 }] };
  return [
    [exactColumn(partsOf(cell.kolumn).ar), exakt],
    [postCell(cell, SPALTER.avrundat).kolumn, { art: 'avrundad', regel: own, ore, justering: null }],
    [postCell(cell, SPALTER.justering).kolumn, { art: 'justering', helar, delar }],
    [postCell(cell, SPALTER.tryckt).kolumn, { art: 'summa', termer: [{ cell, tecken: 1 }] }],
  ];
}

/** The rows that something refers to, under the table's own headings; a note's sum is told by its note. */
function exactRows({ blad, kolumner, rader }: Rapport, exakta: Exakta, ord: Avrundningsrad[]): readonly Rapportradrad[] {
  const rows = rader.flatMap((rad) => {
    const ids = [...new Set(kolumner.map((k) => lineId('AV', { blad, rad: rad.id, kolumn: k.id })))];
    return ids.flatMap((id): readonly Rapportradrad[] => {
      const celler = exakta.cellsOf(id);
      const kolumn = kolumner.find((k) => lineId('AV', { blad, rad: rad.id, kolumn: k.id }) === id)?.id ?? '';
      return celler === undefined ? [] : [{ id, etikett: labelOf(rad, kolumn, kolumner), not: null, roll: rad.roll, celler }];
    });
  });
  if (rows.length === 0) return [];
  const id = `AV_T_${blad}`;
  ord.push({ id, blad, avstamningar: [] });
  return [headingRow(id, '', 'underrubrik'), ...rows];
}

/** "Kassa och bank", "Not 5 Summa", "Arena, kostnad". */
function labelOf(rad: Rapportradrad, kolumn: string, kolumner: readonly Rapportkolumn[]): string {
  const slag = kolumner.find((k) => k.id === kolumn)?.rubrik.slice(5).toLowerCase() ?? '';
  const not = rad.not !== null && rad.id.startsWith('N') ? `${rad.not} ` : '';
  return `${not}${rad.etikett}${slag === '' ? '' : `, ${slag}`}`;
}
