/**
 * What someone has changed in our cells since the last refresh: a formula replaced or cut short, a label, a unit, a hidden row. Told
 * from the plan itself, so that nothing need be stored; a formula that only differs by lines that have come or gone is no change.
 */
import type { Andring } from '../blad/granskningsplan';
import { comparable } from '../blad/formel/citat';
import type { Symbolfinnare } from '../blad/formel/symbolik';
import { cellSymbol, ID_SYMBOL, membersOf, plannedSymbols, symbolsOf } from '../blad/formel/symbolik';
import type { Radordning } from '../blad/radordning';
import type { Cellplan, Formelcell, Radplan, Sheetplan } from '../blad/sheetplan';
import { cellName, figureOf, FORSTA_BELOPPSKOLUMN } from '../blad/sheetplan';
import type { Tabellplan } from '../blad/tabellplan';
import { dataOf, rowKey } from '../blad/tabellplan';
import { columnLetter } from '../shared/columnLetter';
import { andringText } from '../text/andringstexter';
import { changesInData } from './findDataChanges';
import type { Bladlage } from './reportSheet';
import type { Cellnamn } from './roundingChanges';
import { differsByRounding, digitsOf, isOfOurs } from './roundingChanges';
import type { Tabellage } from './tableSheet';

export interface Jamforelse {
  readonly plan: Sheetplan;
  readonly lage: Bladlage;
  readonly ordning: Radordning;
}

/** Sheets whose labels are the product's own words; elsewhere a label follows the user's register. */
const FASTA_ETIKETTER: ReadonlySet<string> = new Set(['RR', 'BR', 'KF', 'BK']);

/** `namn`: the workbook's names; an amount that has one but no row had its row removed. */
export function findChanges(blad: readonly Jamforelse[], namn: ReadonlySet<string>): readonly Andring[] {
  const places = symbolPlaces(blad);
  const nya = new Set(blad.flatMap(({ plan, ordning }) => [...ordning.nya].map((id) => `${plan.blad}.${id}`)));
  const fore = blad.filter(({ lage }) => !lage.ny);
  const vidare = fore.flatMap((b) => b.plan.rader.flatMap((rad) => leavingMembers(b, rad, places(b.lage.titel))));
  const bas = { nya, vidare: new Set(vidare), namn: { finns: namn, planerade: adjustmentNames(blad) } };
  const siffror = new Map(fore.map((b) => [b, digitsOf(b.plan.rader.flatMap((rad) => formulaPairs(b, rad, places(b.lage.titel))))] as const));
  const omgivning = { ...bas, omrundad: [...siffror.values()].some(({ forra, nu }) => forra !== nu) };
  return fore.flatMap((b) => {
    const placesAt = places(b.lage.titel);
    const forra = siffror.get(b)?.forra ?? null;
    return [...removedRows(b, namn), ...b.plan.rader.flatMap((rad) => changesInRow(b, rad, { ...omgivning, forra, placesAt }))];
  });
}

/** The amounts that `Avrundning` is to have. */
const adjustmentNames = (blad: readonly Jamforelse[]): ReadonlySet<string> =>
  new Set(blad.filter(({ plan }) => plan.blad === 'AV').flatMap(({ plan }) => plan.rader.flatMap((rad) => rad.celler.flatMap((cell) => figureOf(cell) ?? []).map(cellName))));

/** What stands in the row's cells and what is to stand there, in symbols; without cells where no formula stands. */
function formulaPairs({ lage }: Jamforelse, rad: Radplan, placesAt: (rowIndex: number) => Symbolfinnare): readonly (readonly [star: string, ska: string])[] {
  const now = lage.innehall.get(rad.id);
  const rowIndex = lage.rader.findIndex((r) => r.id === rad.id);
  if (now === undefined || rowIndex < 0) return [];
  return rad.celler.flatMap((cell, n): readonly (readonly [string, string])[] => {
    const formula = now.formulas[n + 1];
    return cell?.art !== 'formel' || typeof formula !== 'string' ? [] : [[comparable(symbolsOf(formula, placesAt(rowIndex))), comparable(plannedSymbols(cell.delar))]];
  });
}

/** Members that a sum has and is not to have any longer: the ledger has moved them, perhaps into another sum. */
function leavingMembers(blad: Jamforelse, rad: Radplan, placesAt: (rowIndex: number) => Symbolfinnare): readonly string[] {
  return formulaPairs(blad, rad, placesAt).flatMap(([star, ska]) => {
    const wants = membersOf(ska);
    return wants === null ? [] : (membersOf(star) ?? []).filter((m) => !wants.includes(m));
  });
}

function removedRows({ plan, lage, ordning }: Jamforelse, namn: ReadonlySet<string>): readonly Andring[] {
  const borta = plan.rader.filter((rad) => ordning.nya.has(rad.id) && rad.celler.some((cell) => { const figure = figureOf(cell); return figure !== null && namn.has(cellName(figure)); }));
  return borta.map((rad) => ({ plats: lage.titel, vad: andringText.radBorttagen, stod: '', ska: rad.etikett }));
}

/** Formulas of a table that something else stands in; of a table with control numbers, its data. */
export function changesInTable({ plan, lage }: { readonly plan: Tabellplan; readonly lage: Tabellage }): readonly Andring[] {
  if (lage.ny) return [];
  if (plan.radkontroll !== undefined) return changesInData({ plan, lage, radkontroll: plan.radkontroll });
  const planned = new Map(plan.rader.map((rad) => [rowKey(plan.identitet, rad.map(dataOf)), rad]));
  return lage.values.flatMap((values, r) =>
    (planned.get(rowKey(plan.identitet, values)) ?? []).flatMap((cell, c): readonly Andring[] => {
      const formula = lage.formulas[r]?.[c];
      if (!('delar' in cell) || (typeof formula === 'string' && formula.startsWith('='))) return [];
      const stod = typeof formula === 'string' || typeof formula === 'number' ? String(formula) : '';
      return [{ plats: `${lage.titel}!${columnLetter(c)}${plan.huvud.length + 2 + r}`, vad: typeof formula === 'number' ? andringText.tal : andringText.text, stod, ska: andringText.formel }];
    }),
  );
}

/** What stands where now, before any row is moved. */
function symbolPlaces(blad: readonly Jamforelse[]): (titel: string) => (rowIndex: number) => Symbolfinnare {
  const byTitle = new Map(blad.map((b) => [b.lage.titel, b]));
  return (own) => (rowIndex) => (titel, adress) => {
    const target = byTitle.get(titel ?? own);
    const match = /^\$?([A-Z]+)\$?(\d+)$/u.exec(adress);
    if (target === undefined || match === null) return null;
    const row = Number(match[2]) - 1;
    if (match[1] === 'A') return titel === null && row === rowIndex ? ID_SYMBOL : null;
    const kolumn = target.plan.kolumner.find((_, n) => columnLetter(FORSTA_BELOPPSKOLUMN + n) === match[1]);
    const id = target.lage.rader[row]?.id;
    return id === undefined || id === null || kolumn === undefined ? null : cellSymbol(target.plan.blad, id, kolumn.id);
  };
}

function changesInRow({ plan, lage }: Jamforelse, rad: Radplan, { placesAt, ...omgivning }: Omgivning & { readonly placesAt: (rowIndex: number) => Symbolfinnare }): readonly Andring[] {
  const now = lage.innehall.get(rad.id);
  const rowIndex = lage.rader.findIndex((r) => r.id === rad.id);
  if (now === undefined || rowIndex < 0) return [];
  const place = (column: number): string => `${lage.titel}!${columnLetter(column)}${rowIndex + 1}`;
  const hidden: readonly Andring[] = lage.dolda.has(rowIndex) ? [{ plats: place(1), vad: andringText.dold, stod: '', ska: andringText.visa }] : [];
  const cells = rad.celler.flatMap((cell, n): readonly Andring[] => {
    const [value, formula] = [now.values[n + 1], now.formulas[n + 1]];
    const vad = cell?.art === 'formel' ? changeOfFormula(cell, { value, formula, find: placesAt(rowIndex) }, omgivning) : isHead(plan, rad) ? null : changeOfText(plan, cell, n, value);
    return vad === null ? [] : [{ plats: place(n + 1), vad, stod: typeof formula === 'string' || typeof formula === 'number' ? String(formula) : '', ska: cell?.art === 'text' ? cell.text : andringText.formel }];
  });
  return [...hidden, ...cells];
}

/** Rows that are new, and members that leave a sum: a sum may lack them as it stands. */
interface Omgivning {
  readonly nya: ReadonlySet<string>;
  readonly vidare: ReadonlySet<string>;
  readonly namn: Cellnamn;
  /** Whether the cells are to be rounded otherwise than they were. */
  readonly omrundad: boolean;
  /** What the sheet's amounts were rounded to. */
  readonly forra: string | null;
}

interface Cellage {
  readonly value: unknown;
  readonly formula: unknown;
  readonly find: Symbolfinnare;
}

function changeOfFormula(cell: Formelcell, { value, formula, find }: Cellage, { nya, vidare, namn, forra, omrundad }: Omgivning): string | null {
  if (formula === '') return andringText.borttagen;
  if (typeof formula === 'number') return andringText.tal;
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return andringText.text;
  const [star, ska] = [comparable(symbolsOf(formula, find)), comparable(plannedSymbols(cell.delar))];
  if (star === ska || withoutUnit(star) === withoutUnit(ska) || differsByRounding(star, ska, { namn, forra }) || (omrundad && isOfOurs(star))) return null;
  const [has, wants] = [membersOf(star), membersOf(ska)];
  if (has === null || wants === null) return refersToNew(ska, nya) ? null : andringText.andrad;
  const expected = wants.filter((m) => !isNew(m, nya) && !vidare.has(m));
  if (expected.some((m) => !has.includes(m))) return andringText.kortad;
  return null;
}

/** A caption follows the unit that the user has chosen. */
const withoutUnit = (formula: string): string => formula.replace(/Beloppi[\p{L}()]+\.(?="\)?$)/u, '');

const isNew = (symbol: string, nya: ReadonlySet<string>): boolean => nya.has(symbol.slice(1, symbol.lastIndexOf('.')));
const refersToNew = (symbols: string, nya: ReadonlySet<string>): boolean => (symbols.match(/\{[^{}]*\}/gu) ?? []).some((s) => isNew(s, nya));

/** Title and headings follow `Uppgifter`. */
const isHead = ({ rader, huvudrader }: Sheetplan, { id }: Radplan): boolean => rader.slice(0, huvudrader).some((rad) => rad.id === id);

function changeOfText(plan: Sheetplan, cell: Cellplan, column: number, value: unknown): string | null {
  if (column !== 0 || cell?.art !== 'text' || !FASTA_ETIKETTER.has(plan.blad)) return null;
  return value === cell.text || value === undefined ? null : andringText.etikett;
}
