/** The column letters of a 0-based column index: 0 is A, 26 is AA. */
export function columnLetter(columnIndex: number): string {
  let letters = '';
  for (let n = columnIndex + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** The 0-based index of column letters, in either case: A is 0, AA is 26. */
export const columnIndexOf = (letters: string): number => Array.from(letters.toUpperCase()).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
