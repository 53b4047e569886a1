/** An account's type as SIE's #KTYP writes it, or as a sheet spells it out. */
import { toNyckel } from './tabell/cell';

const ORD: ReadonlyMap<string, string> = new Map([
  ...['T', 'S', 'K', 'I'].map((typ) => [typ.toLowerCase(), typ] as const),
  ['tillgang', 'T'], ['tillgangar', 'T'], ['skuld', 'S'], ['skulder', 'S'], ['kostnad', 'K'], ['kostnader', 'K'], ['intakt', 'I'], ['intakter', 'I'],
]);

/** T, S, K or I; empty where the text is none of them. */
export const kontotypOf = (text: string): string => ORD.get(toNyckel(text)) ?? '';
