/** A count as Swedes write it, with U+00A0 between thousands; the same in both languages, like the amounts. */
export const antalText = (antal: number): string => String(antal).replace(/\B(?=(\d{3})+$)/gu, '\u00a0');
