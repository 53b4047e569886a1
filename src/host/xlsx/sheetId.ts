/** The model's sheet ids, as Office.js shows them, and the numbers that the file has for sheets. */

/** "{00000000-0001-0000-0000-000000000000}" holds the file's number + 0 in its second group. */
export function toSheetId(number: number): string {
  return `{${Math.floor(number / 0x10000).toString(16).toUpperCase().padStart(8, '0')}-${(number % 0x10000).toString(16).toUpperCase().padStart(4, '0')}-0000-0000-000000000000}`;
}

/** The file's number in such an id, or null where the id has another form. */
export function sheetNumber(id: string): number | null {
  const match = /^\{([0-9A-F]{8})-([0-9A-F]{4})-0000-0000-000000000000\}$/i.exec(id);
  return match === null ? null : Number.parseInt(`${match[1] ?? ''}${match[2] ?? ''}`, 16);
}
