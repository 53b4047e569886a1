/** An account cell: the number alone, or number and name in one cell ("1930 Bank", "60 - Lokal- och markhyror"). */
import type { RawCell } from '../rawTable';
import { toText } from './cell';

export interface Kontokod {
  readonly konto: string;
  /** The name when it stands in the same cell, else empty. */
  readonly namn: string;
}

const ALONE = /^\d[0-9A-Za-z]{0,9}$/;
const WITH_NAME = /^(?:konto:? )?(\d{1,10})(?: ?[-–:,] ?| )([^\d\s].*)$/i;
const WITH_NUMBERED_NAME = /^(\d{3,10}) (\d{1,4} \p{L}.*)$/u;
const LABELLED = /^konto:? (\d{1,10})$/i;

/** The account of a cell, or null when the cell does not begin with one. Codes stay text. */
export function readKontokod(cell: RawCell | undefined): Kontokod | null {
  const text = toText(cell);
  if (ALONE.test(text)) return { konto: text, namn: '' };
  const labelled = LABELLED.exec(text);
  if (labelled?.[1] !== undefined) return { konto: labelled[1], namn: '' };
  const match = WITH_NAME.exec(text) ?? WITH_NUMBERED_NAME.exec(text);
  return match?.[1] === undefined ? null : { konto: match[1], namn: match[2] ?? '' };
}

/** The account's class: its first digit, as text. */
export const kontoklass = (konto: string): string => konto.charAt(0);
