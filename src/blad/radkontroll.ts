/**
 * A control number on each row of a table of data, so that what someone has typed over can be told from what the ledger has changed:
 * the row's place when we wrote it, and a sum over its cells. The last row's is negative, so that rows missing at the end show too.
 * Not a seal against fraud: it tells an honest hand where it has been.
 */
const SUMMA = 100_000_000;

export interface Kontrolltal {
  /** From 1. */
  readonly ordning: number;
  readonly summa: number;
  readonly sist: boolean;
}

/** Below 10^15, so that no program rounds it. */
export function controlOf(celler: readonly unknown[], ordning: number, sist: boolean): number {
  return (sist ? -1 : 1) * (ordning * SUMMA + sumOf(celler));
}

export function readControl(varde: unknown): Kontrolltal | null {
  if (typeof varde !== 'number' || !Number.isSafeInteger(varde) || Math.abs(varde) < SUMMA) return null;
  return { ordning: Math.floor(Math.abs(varde) / SUMMA), summa: Math.abs(varde) % SUMMA, sist: varde < 0 };
}

/** FNV-1a over the cells as text, amounts in whole öre; a number and the same digits as text are not the same. */
export function sumOf(celler: readonly unknown[]): number {
  let hash = 0x811c9dc5;
  for (const cell of celler) {
    const text = typeof cell === 'number' ? `#${Math.round(cell * 100)}` : `"${typeof cell === 'string' ? cell : ''}`;
    for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  }
  return (hash >>> 0) % SUMMA;
}
