/**
 * Number formats: the cell holds exact kronor, the format shows the unit (contract.md, "Report sheets"). Three sections by size, so
 * that an amount that rounds to nothing shows as 0 and never as −0. US codes, as Office.js wants them; Excel shows them in Swedish.
 */
import type { Enhet } from '../domain/mappning/typer';

export function talformat(enhet: Enhet, decimaler: number): string {
  const scale = enhet === 'tkr' ? ',' : '';
  const fraction = decimaler > 0 ? `.${'0'.repeat(decimaler)}` : '';
  const half = (enhet === 'tkr' ? 1000 : 1) / 10 ** decimaler / 2;
  const number = `#,##0${fraction}${scale}`;
  return `[<=-${half}]-${number};[<${half}]0${fraction}${scale};${number}`;
}
