/** A sheet title that no other sheet has. Excel allows 31 characters and none of [ ] : * ? / \ (excel.md 5). */
const MAX_TITLE = 31;
const MAX_FROM = 14;

/** The title as it is or, where it is taken, with where the sheet comes from: "Huvudbok 2025 (kommunen)"; with a number where that is taken too. */
export function freeTitle(titel: string, fran: string, upptagna: ReadonlySet<string>): string {
  const from = fran.replace(/[[\]:*?/\\']/g, ' ').trim().slice(0, MAX_FROM);
  const withEnd = (slut: string): string => `${titel.slice(0, MAX_TITLE - slut.length)}${slut}`;
  const isFree = (namn: string): boolean => !upptagna.has(namn.toLowerCase());
  const named = [titel, withEnd(` (${from})`)].find(isFree);
  if (named !== undefined) return named;
  let n = 2;
  while (!isFree(withEnd(` (${n})`))) n += 1;
  return withEnd(` (${n})`);
}
