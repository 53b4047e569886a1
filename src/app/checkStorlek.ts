/**
 * Amounts are counted in whole öre, exact up to 2^53 (some ninety thousand billion kronor). Books beyond that are a column of something
 * else, and are refused before anything is summed: the debits of one year are the most that any sum of it can be.
 */
import type { Faktarad } from '../domain/huvudbok/typer';
import type { Issue } from '../domain/issue';

/** The Issue that stops, or null. */
export function checkStorlek(fakta: readonly Faktarad[]): Issue | null {
  const debet = new Map<string, number>();
  for (const { slag, ar, ore } of fakta) debet.set(`${slag} ${ar}`, (debet.get(`${slag} ${ar}`) ?? 0) + Math.max(0, ore));
  const over = [...debet].find(([, ore]) => ore > Number.MAX_SAFE_INTEGER);
  if (over === undefined) return null;
  const [slag = '', ar = ''] = over[0].split(' ');
  return { kod: 'BELOPP_FOR_STORA', allvar: 'stopp', fakta: { slag, ar }, kallor: [] };
}
