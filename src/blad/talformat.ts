/**
 * Number formats: the cell holds exact kronor, the format shows the unit (contract.md, "Report sheets"). US codes, as Office.js wants
 * them; Excel shows them in Swedish. One section only: then Excel gives an amount that rounds to nothing as 0, where a second
 * section for negatives would make it −0, and sections with conditions are read differently by Excel and LibreOffice.
 */
import type { Enhet } from '../domain/mappning/typer';

export function talformat(enhet: Enhet, decimaler: number): string {
  return `#,##0${decimaler > 0 ? `.${'0'.repeat(decimaler)}` : ''}${enhet === 'tkr' ? ',' : ''}`;
}

/** A share in per cent with one decimal, as the reports print key figures. */
export const ANDELSFORMAT = '0.0%';

/** A count: whole, and with decimals where it has them. */
export const ANTALSFORMAT = '#,##0';
