/** Quoting for formulas: a sheet title is always quoted, whatever it holds (excel.md rule 9). */
export function quoteSheet(titel: string): string {
  return `'${titel.replaceAll("'", "''")}'`;
}
