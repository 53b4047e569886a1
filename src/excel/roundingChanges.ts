/**
 * Formulas that differ by how they are rounded: the user has asked for rounded cells, for another unit or for exact ones again, or the
 * books have moved an adjustment to another line. An adjustment that someone has taken away or added by hand is a change like any other.
 */

/** Names of the amounts' cells: those of the workbook, and those that `Avrundning` is to have. */
export interface Cellnamn {
  readonly finns: ReadonlySet<string>;
  readonly planerade: ReadonlySet<string>;
}

interface Delar {
  readonly inre: string;
  /** What ROUND is told, or null where nothing rounds the amount. */
  readonly siffror: string | null;
  /** The name of the adjustment's cell. */
  readonly justering: string | null;
}

const HELAR = '=IF(sf_manad<12,"",';
const ROUNDED = /^(?:ROUND\()?ROUND\((ROUND\(.*,2\)|\{[^{}]*\}),(-?\d)\)(?:\+\{AV\.([^{}]+)\.([^{}.]+)\},2\))?$/u;
const ADJUSTMENT = 'ROUND(ROUND(ROUND(';

/** How many digits the sheet's amounts were rounded to at the last refresh, and are to be: what most of them are. Null where they are exact. */
export function digitsOf(formler: readonly (readonly [star: string, ska: string])[]): { readonly forra: string | null; readonly nu: string | null } {
  const par = formler.map(([star, ska]) => [partsOf(star), partsOf(ska)] as const).filter(([a, b]) => a.inre === b.inre && (a.siffror !== null || b.siffror !== null));
  return { forra: mostOf(par.map(([a]) => a.siffror)), nu: mostOf(par.map(([, b]) => b.siffror)) };
}

function mostOf(siffror: readonly (string | null)[]): string | null {
  const antal = new Map<string | null, number>();
  for (const s of siffror) antal.set(s, (antal.get(s) ?? 0) + 1);
  const [most] = [...antal].sort((a, b) => b[1] - a[1]);
  return most === undefined ? null : most[0];
}

/**
 * Whether a formula is only made of our cells, keys and functions, with no number of its own: when the user asks for rounded cells or exact
 * ones, sheets in another unit get other formulas, and what stood there is no change by hand.
 */
export const isOfOurs = (formula: string): boolean =>
  /^[-=+(),<0-9]*$/.test(formula.replace(/\{[^{}]*\}|"[^"]*"|Saldon\[[^\]]*\]|SUMIFS|ROUND|SUM|IF|sf_manad|&/gu, '')) && !/\d{3,}|\d\.\d/.test(formula.replace(/\{[^{}]*\}|"[^"]*"/gu, ''));

/** Both formulas in symbols (`blad/formel/symbolik`), without blanks; `forra` is what the sheet had (`earlierDigits`). */
export function differsByRounding(star: string, ska: string, { namn, forra }: { readonly namn: Cellnamn; readonly forra: string | null }): boolean {
  if (star.includes(ADJUSTMENT) && ska.includes(ADJUSTMENT)) return shapeOf(star) === shapeOf(ska);
  if (star.includes('{AV.') !== ska.includes('{AV.') && withoutPlaces(star) === withoutPlaces(ska)) return true;
  const [a, b] = [partsOf(star), partsOf(ska)];
  if (a.inre !== b.inre || star.startsWith(HELAR) !== ska.startsWith(HELAR)) return false;
  if (a.siffror !== b.siffror) return a.siffror === forra;
  return (a.justering === null || !namn.planerade.has(a.justering)) && (b.justering === null || !namn.finns.has(b.justering));
}

function partsOf(formula: string): Delar {
  const text = formula.startsWith(HELAR) ? formula.slice(HELAR.length, -1) : formula.slice(1);
  const [, inre, siffror, rad, kolumn] = ROUNDED.exec(text) ?? [];
  if (inre === undefined || siffror === undefined) return { inre: text, siffror: null, justering: null };
  return { inre, siffror, justering: rad === undefined || kolumn === undefined ? null : `sf_${rad}_${kolumn}` };
}

/** A verdict is of the exact amount, which stands on `Avrundning` where cells are rounded. */
const withoutPlaces = (formula: string): string => formula.replace(/\{[^{}]*\}/gu, '{}');

/** An adjustment's formula whatever lines and unit it has. */
const shapeOf = (formula: string): string => formula.replace(/SUM\([^()]*\)/gu, 'SUM()').replace(/,-?\d\)/gu, ',n)');
