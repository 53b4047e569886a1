/**
 * The result accounts' sum of each ledger, for the check against `Saldon`: a formula over the sheet where it gives what was read,
 * else the value that was read, with its range (contract.md, `Kontroller`). A formula cannot sum amounts as text, in tkr, of one
 * year among several or in several columns, and none is made for a ledger on several sheets.
 */
import { Belopp, oreFromNumber } from '../domain/belopp/belopp';
import { isBokslutsnummer } from '../domain/huvudbok/bokslutskonto';
import type { Ledgertotal } from '../domain/kontroller/kontrollunderlag';
import type { Sida } from '../domain/kontroller/typer';
import type { RawTable } from '../indata/rawTable';
import { columnLetter } from '../shared/columnLetter';
import { overlaps } from './kallval';
import type { Lasblad } from './lasUnderlag';

/** `stangning`: accounts that the mapping gives the closing entry, besides 8999. */
export function ledgertotaler(blad: readonly Lasblad[], tabeller: readonly RawTable[], stangning: ReadonlySet<string>): readonly Ledgertotal[] {
  const isResult = (konto: string): boolean => /^[3-8]/.test(konto) && !isBokslutsnummer(konto) && !stangning.has(konto);
  const resultat = blad.map((b) => ({ b, rader: b.lasning.rader.filter((r) => r.slag === 'Utfall' && isResult(r.konto)) })).filter(({ rader }) => rader.length > 0);
  return [...new Set(resultat.map(({ b }) => b.ar))].flatMap((ar) => {
    const [first, ...others] = resultat.filter(({ b }) => b.ar === ar);
    const tabell = tabeller.find((t) => t.blad === first?.b.blad);
    if (first === undefined || tabell === undefined) return [];
    const delar = others.reduce((known, { b, rader }) => (b.sort === first.b.sort && known.every((k) => !overlaps(k.rader, rader)) ? [...known, { b, rader }] : known), [first]);
    const belopp = Belopp.fromOre(delar.flatMap(({ rader }) => rader).reduce((sum, r) => sum + r.ore, 0));
    const sida = sideOf(first.b, tabell, belopp, { konton: first.rader.map((r) => r.konto), utom: closingIn(first.b, isResult) });
    return [{ blad: delar.map(({ b }) => b.blad).join(' + '), ar, sida }];
  });
}

/** Accounts of class 8 that stand on the sheet and are no result. */
const closingIn = (b: Lasblad, isResult: (konto: string) => boolean): readonly string[] => [...new Set(b.lasning.rader.map((r) => r.konto))].filter((k) => k.startsWith('8') && !isResult(k));

function sideOf(b: Lasblad, tabell: RawTable, belopp: Belopp, { konton, utom }: { readonly konton: readonly string[]; readonly utom: readonly string[] }): Sida {
  const { kolumner, vant } = b.lasning;
  const amounts = kolumner.filter((k) => k.som === 'belopp' || k.som === 'forandring' || k.som === 'debet' || k.som === 'kredit' || k.som === 'ub');
  const konto = kolumner.find((k) => k.som === 'konto')?.kolumn;
  const [amount] = amounts;
  const [first, last] = [tabell.rowIndex + 1, tabell.rowIndex + tabell.celler.length];
  const range = (kolumn: string): string => `${kolumn}${first}:${kolumn}${last}`;
  const plats = { blad: b.blad, adress: range(amount?.kolumn ?? columnLetter(tabell.columnIndex)) };
  const lengths = new Set(konton.map((k) => k.length));
  const [length = 0] = lengths;
  const bound = (digit: string): string => digit.padEnd(length, '0');
  const sum = konto === undefined || amount === undefined || amounts.length > 1 || lengths.size > 1 || !isNumeric(tabell, konto) || !isNumeric(tabell, amount.kolumn)
    ? null
    : sumIn(tabell, { konto, belopp: amount.kolumn, fran: Number(bound('3')), till: Number(bound('9')), utom: utom.map(Number) });
  if (konto === undefined || sum === null || !(vant ? sum.negate() : sum).equals(belopp)) return { art: 'avlast', plats, belopp };
  const villkor = [`>=${bound('3')}`, `<${bound('9')}`, ...utom.map((k) => `<>${k}`)];
  return { art: 'blad', plats, tecken: vant ? -1 : 1, belopp, urval: { adress: range(konto), villkor } };
}

interface Summaurval {
  readonly konto: string;
  readonly belopp: string;
  readonly fran: number;
  readonly till: number;
  readonly utom: readonly number[];
}

/** What the sheet's own formula would give; null when some amount is no whole öre. */
function sumIn(tabell: RawTable, { konto, belopp, fran, till, utom }: Summaurval): Belopp | null {
  const [k, b] = [indexOf(tabell, konto), indexOf(tabell, belopp)];
  const own = tabell.celler.filter((row) => { const nr = row[k]; return typeof nr === 'number' && nr >= fran && nr < till && !utom.includes(nr); });
  const ore = own.map((row) => (typeof row[b] === 'number' ? oreFromNumber(row[b]) : 0));
  return ore.includes(null) ? null : Belopp.fromOre(ore.reduce<number>((total, o) => total + (o ?? 0), 0));
}

const indexOf = (tabell: RawTable, kolumn: string): number => tabell.celler[0]?.findIndex((_, n) => columnLetter(tabell.columnIndex + n) === kolumn) ?? -1;

/** Below the headings every cell that is not blank is a number. Headings themselves are text, and sum as nothing. */
function isNumeric(tabell: RawTable, kolumn: string): boolean {
  const index = indexOf(tabell, kolumn);
  const cells = tabell.celler.map((row) => row[index] ?? null);
  const firstNumber = cells.findIndex((c) => typeof c === 'number');
  return firstNumber >= 0 && cells.slice(firstNumber).every((c) => c === null || typeof c === 'number' || (typeof c === 'string' && !/\d/.test(c)));
}
