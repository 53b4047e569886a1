/**
 * Reads the user's `Uppgifter`: key and value. A key with a value that cannot be what the key says stops, since a wrong year
 * or unit would pass through every sheet; a key that no field holds is kept under its own text.
 */
import { Belopp } from '../../domain/belopp/belopp';
import type { Issue } from '../../domain/issue';
import type { Uppgifter } from '../../domain/mappning/typer';
import { err, ok, type Result } from '../../shared/result';
import { columnLetter } from '../../shared/columnLetter';
import type { RawTable } from '../rawTable';
import { UPPGIFT_ORD } from './agarblad';
import { isBlank, isRawError, toText } from './cell';
import { readPeriod } from './dag';
import { readTal } from './svensktTal';
import { uppgiftsrader, type Uppgiftsrad } from './uppgiftsrader';

type Falt = keyof typeof UPPGIFT_ORD;

/** Reads the settings; null where a key is absent or its value blank. */
export function lasUppgifter(tabell: RawTable): Result<Uppgifter, Issue> {
  const rader = uppgiftsrader(tabell).filter(({ varde }) => !isBlank(varde));
  const ovriga = new Map<string, string | number>();
  const falt = new Map<Falt, Uppgiftsrad>();
  for (const rad of rader) {
    const key = faltOf(rad.nyckel);
    if (isRawError(rad.varde)) return err(refuse('CELL_FELVARDE', tabell, rad));
    if (key !== null && falt.has(key)) return err(refuse('UPPGIFT_DUBBEL', tabell, rad));
    if (key !== null) falt.set(key, rad);
    else ovriga.set(rad.text, typeof rad.varde === 'number' ? rad.varde : toText(rad.varde));
  }
  const { uppgifter, bad } = parseFalt(falt);
  return bad === null ? ok({ ...uppgifter, ovriga }) : err(refuse('UPPGIFT_OLASLIG', tabell, bad));
}

const FALT = Object.keys(UPPGIFT_ORD) as Falt[];
const faltOf = (nyckel: string): Falt | null => FALT.find((falt) => (UPPGIFT_ORD[falt] as readonly string[]).includes(nyckel)) ?? null;

interface Tolkade {
  readonly uppgifter: Omit<Uppgifter, 'ovriga'>;
  readonly bad: Uppgiftsrad | null;
}

function parseFalt(falt: ReadonlyMap<Falt, Uppgiftsrad>): Tolkade {
  let bad: Uppgiftsrad | null = null;
  const read = <T>(key: Falt, parse: (rad: Uppgiftsrad) => T | null): T | null => {
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
    periodTillOchMed: read('periodTillOchMed', ({ varde }) => readPeriod(varde, rakenskapsar ?? 0)),
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

function beloppOf({ varde }: Uppgiftsrad): Belopp | null {
  const tal = readTal(varde);
  return tal.slag === 'ore' ? Belopp.fromOre(tal.ore) : null;
}

function refuse(kod: string, tabell: RawTable, rad: Uppgiftsrad): Issue {
  const kalla = { namn: tabell.blad, radnummer: tabell.rowIndex + rad.rad + 1, kolumn: columnLetter(tabell.columnIndex + rad.index + 1) };
  return { kod, allvar: 'stopp', fakta: { nyckel: rad.text, varde: isRawError(rad.varde) ? rad.varde.fel : toText(rad.varde) }, kallor: [kalla] };
}
