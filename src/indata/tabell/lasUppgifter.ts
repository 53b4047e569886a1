/**
 * Reads the user's `Uppgifter`: key and value. A key with a value that cannot be what the key says stops, since a wrong year
 * or unit would pass through every sheet; a key that no field holds is kept under its own text.
 */
import { Belopp } from '../../domain/belopp/belopp';
import type { Issue, Kalla } from '../../domain/issue';
import type { Avrundning, Ovriguppgift, Uppgifter } from '../../domain/mappning/typer';
import { fieldOf, type Uppgiftsfalt } from '../../domain/mappning/uppgiftsnycklar';
import { err, ok, type Result } from '../../shared/result';
import { columnLetter } from '../../shared/columnLetter';
import type { Period } from '../../domain/period/period';
import type { RawCell, RawTable } from '../rawTable';
import { isBlank, isRawError, toText } from './cell';
import { readPeriod } from './dag';
import { readTal } from './svensktTal';
import { uppgiftsrader, type Uppgiftsrad } from './uppgiftsrader';

/** Reads the settings; null where a key is absent or its value blank. */
export function lasUppgifter(tabell: RawTable): Result<Uppgifter, Issue> {
  const rader = uppgiftsrader(tabell).filter(({ varde }) => !isBlank(varde));
  const ovriga: Ovriguppgift[] = [];
  const falt = new Map<Uppgiftsfalt, Uppgiftsrad>();
  for (const rad of rader) {
    const key = fieldOf(rad.text);
    if (isRawError(rad.varde)) return err(refuse('CELL_FELVARDE', tabell, rad));
    if (key !== null && falt.has(key)) return err(refuse('UPPGIFT_DUBBEL', tabell, rad));
    if (key !== null) falt.set(key, rad);
    else ovriga.push({ text: rad.text, varde: typeof rad.varde === 'number' ? rad.varde : toText(rad.varde), kalla: placeOf(tabell, rad) });
  }
  const { uppgifter, bad } = parseFalt(falt);
  return bad === null ? ok({ ...uppgifter, ovriga }) : err(refuse('UPPGIFT_OLASLIG', tabell, bad));
}

interface Tolkade {
  readonly uppgifter: Omit<Uppgifter, 'ovriga'>;
  readonly bad: Uppgiftsrad | null;
}

function parseFalt(falt: ReadonlyMap<Uppgiftsfalt, Uppgiftsrad>): Tolkade {
  let bad: Uppgiftsrad | null = null;
  const read = <T>(key: Uppgiftsfalt, parse: (rad: Uppgiftsrad) => T | null): T | null => {
    const rad = falt.get(key);
    const value = rad === undefined ? null : parse(rad);
    if (rad !== undefined && value === null) bad ??= rad;
    return value;
  };
  const text = ({ varde }: Uppgiftsrad): string => toText(varde);
  const rakenskapsar = read('rakenskapsar', (rad) => wholeNumber(rad, 1990, 2199));
  const uppgifter = {
    forbund: read('forbund', text),
    rakenskapsar,
    enhet: read('enhet', enhetOf),
    enhetOversikt: read('enhetOversikt', enhetOf),
    decimaler: read('decimaler', (rad) => wholeNumber(rad, 0, 2)),
    decimalerBalans: read('decimalerBalans', (rad) => wholeNumber(rad, 0, 2)),
    avrundning: read('avrundning', avrundningOf),
    periodTillOchMed: read('periodTillOchMed', ({ varde }) => periodOfReport(varde, rakenskapsar ?? 0)),
    kontoplan: read('kontoplan', text),
    organisationsnummer: read('organisationsnummer', text),
    beslutadBudget: read('beslutadBudget', beloppOf),
  };
  return { uppgifter, bad };
}

function wholeNumber({ varde }: Uppgiftsrad, min: number, max: number): number | null {
  const text = toText(varde);
  const value = Number(text);
  return /^\d+$/.test(text) && value >= min && value <= max ? value : null;
}

function enhetOf({ varde }: Uppgiftsrad): 'kr' | 'tkr' | null {
  const text = toText(varde).toLowerCase();
  if (['kr', 'kronor', 'sek'].includes(text)) return 'kr';
  return ['tkr', 'tusental kronor', 'ksek'].includes(text) ? 'tkr' : null;
}

/** A month of the year: the closing periods that a ledger may have are no month to report to. */
function periodOfReport(varde: RawCell, ar: number): Period | null {
  return /(?:00|1[3-9])$/.test(toText(varde)) && /^\d{4}-?\d{2}$/.test(toText(varde)) ? null : readPeriod(varde, ar);
}

function avrundningOf({ varde }: Uppgiftsrad): Avrundning | null {
  const text = toText(varde).toLowerCase();
  if (['i cellerna', 'i celler', 'celler'].includes(text)) return 'celler';
  return ['endast visning', 'visning'].includes(text) ? 'visning' : null;
}

function beloppOf({ varde }: Uppgiftsrad): Belopp | null {
  const tal = readTal(varde);
  return tal.slag === 'ore' ? Belopp.fromOre(tal.ore) : null;
}

function refuse(kod: string, tabell: RawTable, rad: Uppgiftsrad): Issue {
  return { kod, allvar: 'stopp', fakta: { nyckel: rad.text, varde: isRawError(rad.varde) ? rad.varde.fel : toText(rad.varde) }, kallor: [placeOf(tabell, rad)] };
}

/** The cell of the value. */
const placeOf = (tabell: RawTable, rad: Uppgiftsrad): Kalla => ({ namn: tabell.blad, radnummer: tabell.rowIndex + rad.rad + 1, kolumn: columnLetter(tabell.columnIndex + rad.index + 1) });
