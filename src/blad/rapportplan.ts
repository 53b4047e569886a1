/** A report as a sheet: title block, column headings, and one row per line with the formula of each amount. */
import type { Rapport, Rapportkolumn, Rapportradrad } from '../domain/rapporter/typer';
import { regelFormula } from './formel/regelformel';
import type { Cellplan, Radplan, Sheetplan } from './sheetplan';

export interface Uppstallning {
  readonly titel: string;
  readonly forbund: string;
  /** "1 januari – 31 december 2025. Belopp i kronor." */
  readonly ingress: string;
  readonly notrubrik: string;
  readonly talformat: string;
  /** The year of a column as it is printed, e.g. the formula =sf_ar. */
  readonly kolumnrubrik: (kolumn: Rapportkolumn) => Cellplan;
  readonly sidfot: string;
}

/** Wide enough for the IDs of rows that have no label: a longer text would run on into column B. */
const ID_WIDTH = 11;
const NOT_WIDTH = 9;

export function buildRapportplan(rapport: Rapport, u: Uppstallning): Sheetplan {
  const drift = rapport.blad === 'DR';
  const huvud = headRows(rapport, u);
  return {
    blad: rapport.blad,
    titel: u.titel,
    rader: [...huvud, ...rapport.rader.map((rad) => rowPlan(rapport, rad))],
    kolumner: rapport.kolumner,
    bredder: [ID_WIDTH, drift ? 42 : 62, drift ? 2 : NOT_WIDTH, ...rapport.kolumner.map(() => (drift ? 14 : 17))],
    talformat: u.talformat,
    huvudrader: huvud.length,
    liggande: drift,
    sidfot: u.sidfot,
  };
}

function headRows({ blad, kolumner }: Rapport, u: Uppstallning): readonly Radplan[] {
  const textRow = (id: string, stil: Radplan['stil'], text: string): Radplan => ({
    id: `${blad}_${id}`, stil, celler: [{ art: 'text', text }, null, ...kolumner.map(() => null)], etikett: text, not: null,
  });
  const not: Cellplan = u.notrubrik === '' ? null : { art: 'text', text: u.notrubrik };
  return [
    textRow('TITEL', 'titel', u.titel),
    textRow('FORBUND', 'ingress', u.forbund),
    textRow('ENHET', 'ingress', u.ingress),
    textRow('LUFT', 'tom', ''),
    { id: `${blad}_KOLUMNER`, stil: 'kolumner', celler: [null, not, ...kolumner.map((k) => u.kolumnrubrik(k))], etikett: '', not: null },
  ];
}

function rowPlan({ blad, kolumner }: Rapport, rad: Rapportradrad): Radplan {
  const belopp = kolumner.map((kolumn): Cellplan => {
    const regel = rad.celler.get(kolumn.id);
    if (regel === undefined) return null;
    const cell = { blad, rad: rad.id, kolumn: kolumn.id };
    return { art: 'formel', delar: regelFormula(regel, cell), belopp: cell };
  });
  const not: Cellplan = rad.not === null || blad === 'NOT' ? null : { art: 'text', text: rad.not };
  const etikett: Cellplan = rad.etikett === '' ? null : { art: 'text', text: rad.etikett };
  return { id: rad.id, stil: rad.roll, celler: [etikett, not, ...belopp], etikett: rad.etikett, not: rad.not };
}
