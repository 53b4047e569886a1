/**
 * The result accounts' sum of each ledger sheet, for the check against `Saldon`: a formula over the sheet where accounts and amounts
 * are numbers, else the value that was read, with its range (contract.md, `Kontroller`).
 */
import { Belopp } from '../domain/belopp/belopp';
import { BOKSLUTSKONTO } from '../domain/rapporter/placering';
import type { Ledgertotal } from '../domain/kontroller/kontrollunderlag';
import type { Sida } from '../domain/kontroller/typer';
import type { RawTable } from '../indata/rawTable';
import { columnLetter } from '../shared/columnLetter';
import type { Lasblad } from './lasUnderlag';

export function ledgertotaler(blad: readonly Lasblad[], tabeller: readonly RawTable[]): readonly Ledgertotal[] {
  const years = new Set<number>();
  return blad.flatMap((b) => {
    const tabell = tabeller.find((t) => t.blad === b.blad);
    const rader = b.lasning.rader.filter((r) => r.slag === 'Utfall' && isResult(r.konto));
    if (tabell === undefined || rader.length === 0 || years.has(b.ar)) return [];
    years.add(b.ar);
    const belopp = Belopp.fromOre(rader.reduce((sum, r) => sum + r.ore, 0));
    return [{ blad: b.blad, ar: b.ar, sida: sideOf(b, tabell, belopp, rader.map((r) => r.konto)) }];
  });
}

const isResult = (konto: string): boolean => /^[3-8]/.test(konto) && konto !== BOKSLUTSKONTO;

function sideOf(b: Lasblad, tabell: RawTable, belopp: Belopp, konton: readonly string[]): Sida {
  const { kolumner, vant } = b.lasning;
  const amounts = kolumner.filter((k) => k.som === 'belopp' || k.som === 'forandring' || k.som === 'debet' || k.som === 'kredit' || k.som === 'ub');
  const konto = kolumner.find((k) => k.som === 'konto')?.kolumn;
  const [amount] = amounts;
  const [first, last] = [tabell.rowIndex + 1, tabell.rowIndex + tabell.celler.length];
  const range = (kolumn: string): string => `${kolumn}${first}:${kolumn}${last}`;
  const plats = { blad: b.blad, adress: range(amount?.kolumn ?? columnLetter(tabell.columnIndex)) };
  const lengths = new Set(konton.map((k) => k.length));
  const [length = 0] = lengths;
  const numeric = amounts.length === 1 && konto !== undefined && amount !== undefined && lengths.size === 1 && isNumeric(tabell, konto) && isNumeric(tabell, amount.kolumn);
  if (!numeric) return { art: 'avlast', plats, belopp };
  const bound = (digit: string): string => digit.padEnd(length, '0');
  const villkor = [`>=${bound('3')}`, `<${bound('9')}`, `<>${BOKSLUTSKONTO}`];
  return { art: 'blad', plats, tecken: vant ? -1 : 1, belopp, urval: { adress: range(konto), villkor } };
}

/** Below the headings every cell that is not blank is a number. Headings themselves are text, and sum as nothing. */
function isNumeric(tabell: RawTable, kolumn: string): boolean {
  const index = tabell.celler[0]?.findIndex((_, n) => columnLetter(tabell.columnIndex + n) === kolumn) ?? -1;
  const cells = tabell.celler.map((row) => row[index] ?? null);
  const firstNumber = cells.findIndex((c) => typeof c === 'number');
  return firstNumber >= 0 && cells.slice(firstNumber).every((c) => c === null || typeof c === 'number' || (typeof c === 'string' && !/\d/.test(c)));
}
