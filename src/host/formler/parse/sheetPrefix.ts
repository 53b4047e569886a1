/** The sheet part of a reference: 'It''s'! and Blad1!, with its quotes. */

/** A sheet's name as a prefix with its "!": always in quotes, each ' doubled, so that no name can be read as anything else. */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** The sheet's name in a prefix. A name with "[" is another workbook's, one with ":" is several sheets: both are left to the caller. */
export function sheetOfPrefix(prefix: string): string {
  const bare = prefix.slice(0, -1);
  return bare.startsWith("'") && bare.endsWith("'") && bare.length > 1 ? bare.slice(1, -1).replace(/''/g, "'") : bare;
}

/** True when two sheet names are one to Excel. */
export function sameSheetName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
