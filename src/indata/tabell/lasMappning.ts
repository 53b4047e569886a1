/**
 * Reads the user's `Mappning`: account intervals and codes to report lines. Order is kept, since it is the order of note
 * rows. Whether lines exist and rules collide is for `domain/mappning`; here a rule must only be readable.
 */
import type { Issue, Kalla } from '../../domain/issue';
import type { Mappningsregel } from '../../domain/mappning/typer';
import { err, ok, type Result } from '../../shared/result';
import { columnLetter } from '../../shared/columnLetter';
import type { RawCell, RawTable } from '../rawTable';
import { MAPPNING_ORD } from './agarblad';
import { isBlankRow, isRawError, toKod, toText } from './cell';
import { findNyckelrad, type Nyckelrad } from './nyckelrad';
import { sedda } from './rubriker';

type Kolumner = Nyckelrad<keyof typeof MAPPNING_ORD>['kolumn'];

/** Reads every rule, or says what is wrong with the first kind of unreadable row, and where. */
export function lasMappning(tabell: RawTable): Result<readonly Mappningsregel[], Issue> {
  const found = findNyckelrad(tabell, MAPPNING_ORD, ['franKonto', 'rapportrad']);
  if (found === null) return err({ kod: 'MAPPNING_SAKNAR_RUBRIKER', allvar: 'stopp', fakta: { sedda: sedda(tabell) }, kallor: [{ namn: tabell.blad }] });
  const regler: Mappningsregel[] = [];
  const faults = new Map<string, Kalla[]>();
  tabell.celler.slice(found.rad + 1).forEach((cells, i) => {
    if (isBlankRow(cells)) return;
    const kalla = { namn: tabell.blad, radnummer: tabell.rowIndex + found.rad + 2 + i };
    const regel = regelOf(cells, found.kolumn, kalla);
    const fault = faultOf(cells, regel);
    if (fault === null) regler.push(regel);
    else faults.set(fault.kod, [...(faults.get(fault.kod) ?? []), placeOf(tabell, found.kolumn, kalla, fault)]);
  });
  const [first] = faults;
  return first === undefined ? ok(regler) : err({ kod: first[0], allvar: 'stopp', fakta: { antal: first[1].length }, kallor: first[1] });
}

function regelOf(cells: readonly RawCell[], kolumn: Kolumner, kalla: Kalla): Mappningsregel {
  const kod = (roll: keyof typeof MAPPNING_ORD): string => (kolumn[roll] === undefined ? '' : toKod(cells[kolumn[roll]]));
  const franKonto = kod('franKonto');
  const dimensioner = { ansvar: kod('ansvar'), verksamhet: kod('verksamhet'), projekt: kod('projekt'), motpart: kod('motpart') };
  const text = { rapportrad: kod('rapportrad'), not: noteOf(kod('not')), notrad: kod('notrad'), kassaflodesrad: kod('kassaflodesrad'), balanskravsrad: kod('balanskravsrad'), varav: kod('varav') };
  return { franKonto, tillKonto: kod('tillKonto') || franKonto, ...dimensioner, ...text, kalla };
}

/** "4" under Not is "Not 4". */
const noteOf = (text: string): string => (/^\d+$/.test(text) ? `Not ${text}` : text.replace(/^not\b/i, 'Not'));

interface Fault {
  readonly kod: string;
  readonly roll: keyof typeof MAPPNING_ORD | null;
}

function faultOf(cells: readonly RawCell[], { franKonto, tillKonto, rapportrad }: Mappningsregel): Fault | null {
  if (cells.some(isRawError)) return { kod: 'CELL_FELVARDE', roll: null };
  if (!isKonto(franKonto)) return { kod: 'MAPPNING_KONTO_OLASLIGT', roll: 'franKonto' };
  if (!isKonto(tillKonto)) return { kod: 'MAPPNING_KONTO_OLASLIGT', roll: 'tillKonto' };
  if (/\D/.test(franKonto) !== /\D/.test(tillKonto)) return { kod: 'MAPPNING_KONTO_OLASLIGT', roll: /\D/.test(franKonto) ? 'franKonto' : 'tillKonto' };
  if (franKonto.length === tillKonto.length && franKonto > tillKonto) return { kod: 'MAPPNING_INTERVALL_BAKVANT', roll: 'franKonto' };
  return toText(rapportrad) === '' ? { kod: 'MAPPNING_UTAN_RAPPORTRAD', roll: 'rapportrad' } : null;
}

/** Digits, or with a letter as some charts have; "4xxx" means something else. */
const isKonto = (text: string): boolean => /^\d[0-9A-Za-z]*$/.test(text) && !/x{2,}$/i.test(text);

function placeOf(tabell: RawTable, kolumn: Kolumner, kalla: Kalla, { roll }: Fault): Kalla {
  const index = roll === null ? undefined : kolumn[roll];
  return index === undefined ? kalla : { ...kalla, kolumn: columnLetter(tabell.columnIndex + index) };
}
