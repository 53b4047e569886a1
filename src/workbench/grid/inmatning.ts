/** What a Swede types into a cell, as the host takes it: "1 234,50" is a number, "=…" a formula in English, the rest text. */
export function parseEntry(text: string): string | number {
  if (text.startsWith('=') || text.startsWith("'")) return text;
  const tal = text.replace(/[\s\u00a0\u202f]/g, '').replace(/\u2212/g, '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(tal) && !/^-?0\d/.test(tal) ? Number(tal) : text;
}
