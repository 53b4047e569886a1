/** Days as whole numbers (days since 1970-01-01), so that no time zone can move a posting. */
const DYGN = 86400000;

export const MANADER = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

export function dag(ar, manad, datum) {
  return Date.UTC(ar, manad - 1, datum) / DYGN;
}

/** The day moved to the nearest working day before it (Monday to Friday; holidays are not known). */
export function vardag(d) {
  const veckodag = new Date(d * DYGN).getUTCDay();
  return d - (veckodag === 6 ? 1 : veckodag === 0 ? 2 : 0);
}

export function sistaDagen(ar, manad) {
  return dag(ar, manad + 1, 0);
}

/** "2025-01-31". */
export function iso(d) {
  return new Date(d * DYGN).toISOString().slice(0, 10);
}

/** The date as Excel counts it (days since 1899-12-30). */
export function serienummer(d) {
  return d + 25569;
}
