/** A report as a sheet: title block, column headings, and one row per line with the formula of each figure. */
import type { Matt, Rapport, Rapportkolumn, Rapportradrad, Regel } from '../domain/rapporter/typer';
import { columnWidths, headingHeight, mattOf, rowHeight } from './bladmatt';
import { regelFormula, wholeYearOnly } from './formel/regelformel';
import type { Cellform, Cellplan, Radplan, Sheetplan } from './sheetplan';
import { ANDELSFORMAT, ANTALSFORMAT } from './talformat';

export interface Uppstallning {
  readonly titel: string;
  readonly forbund: string;
  /** Formula of "1 januari – 31 december 2025. Belopp i kronor." */
  readonly ingress: string;
  readonly notrubrik: string;
  readonly talformat: string;
  /** The heading of a column as it is printed: a formula where it has a year, e.g. =sf_ar. */
  readonly kolumnrubrik: (kolumn: Rapportkolumn) => Cellplan;
  readonly sidfot: string;
  /** By row ID; left out where the sheet has none. */
  readonly kommentarer?: Sheetplan['kommentarer'];
}

export function buildRapportplan(rapport: Rapport, u: Uppstallning): Sheetplan {
  const { liggande, brytEtiketter } = mattOf(rapport.blad);
  const huvud = headRows(rapport, u);
  return {
    blad: rapport.blad,
    titel: u.titel,
    rader: [...huvud, ...rapport.rader.map((rad) => rowPlan(rapport, rad))],
    kolumner: rapport.kolumner,
    bredder: columnWidths(rapport),
    talformat: u.talformat,
    huvudrader: huvud.length,
    liggande,
    brytEtiketter,
    sidfot: u.sidfot,
    kommentarer: u.kommentarer ?? null,
    kommenteradKolumn: Math.max(0, rapport.kolumner.findIndex((k) => /_(NETTO|FORBRUKAT)$/.test(k.id))),
  };
}

function headRows(rapport: Rapport, u: Uppstallning): readonly Radplan[] {
  const { blad, kolumner } = rapport;
  const hojd = headingHeight(rapport);
  const row = (id: string, stil: Radplan['stil'], cell: Cellplan): Radplan => ({
    id: `${blad}_${id}`, stil, celler: [cell, null, ...kolumner.map(() => null)], etikett: cell?.art === 'text' ? cell.text : '', not: null,
  });
  const text = (t: string): Cellplan => ({ art: 'text', text: t });
  return [
    row('TITEL', 'titel', text(u.titel)),
    row('FORBUND', 'ingress', text(u.forbund)),
    row('ENHET', 'ingress', { art: 'formel', delar: [u.ingress], belopp: null }),
    row('LUFT', 'tom', text('')),
    { id: `${blad}_KOLUMNER`, stil: 'kolumner', celler: [null, u.notrubrik === '' ? null : text(u.notrubrik), ...kolumner.map((k) => u.kolumnrubrik(k))], etikett: '', not: null, ...(hojd !== null && { hojd }) },
  ];
}

function rowPlan(rapport: Rapport, rad: Rapportradrad): Radplan {
  const { blad, kolumner } = rapport;
  const hojd = rowHeight(rapport, rad);
  const belopp = kolumner.map((kolumn): Cellplan => {
    const regel = rad.celler.get(kolumn.id);
    if (regel === undefined) return null;
    const form = formOf(kolumn.matt ?? rad.matt ?? 'belopp');
    return { ...figureCell(regel, { blad, rad: rad.id, kolumn: kolumn.id }, kolumn), ...(form !== null && { form }) };
  });
  const not: Cellplan = rad.not === null || blad === 'NOT' ? null : { art: 'text', text: rad.not };
  const etikett: Cellplan = rad.etikett === '' ? null : { art: 'text', text: rad.etikett };
  return { id: rad.id, stil: rad.roll, celler: [etikett, not, ...belopp], etikett: rad.etikett, not: rad.not, ...(hojd !== null && { hojd }) };
}

function figureCell(regel: Regel, cell: { blad: Rapport['blad']; rad: string; kolumn: string }, { baraHelar }: Rapportkolumn): Exclude<Cellplan, null | { art: 'text' }> {
  if (regel.art === 'antagande') return { art: 'antagande', standard: regel.standard, belopp: cell };
  const delar = regelFormula(regel, cell);
  return { art: 'formel', delar: baraHelar === true ? wholeYearOnly(delar) : delar, belopp: cell };
}

function formOf(matt: Matt): Cellform | null {
  switch (matt) {
    case 'belopp':
      return null;
    case 'andel':
      return { talformat: ANDELSFORMAT };
    case 'antal':
      return { talformat: ANTALSFORMAT };
    case 'text':
      return 'text';
  }
}
