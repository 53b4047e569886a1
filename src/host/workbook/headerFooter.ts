/** Excel's header and footer code: "&Lleft&Ccentre&Rright" as one text, and as the three parts that Office.js sets. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Splits the code into its parts. Text before any mark belongs to the centre; "&&" is an ampersand and no mark. */
export function parseHeader(code: string): HeaderParts {
  const parts = { left: '', center: '', right: '' };
  let at: keyof HeaderParts = 'center';
  for (const piece of code.split(/(&.)/su)) {
    const mark = piece.toUpperCase();
    if (mark === '&L') at = 'left';
    else if (mark === '&C') at = 'center';
    else if (mark === '&R') at = 'right';
    else parts[at] += piece;
  }
  return parts;
}

/** The code for three parts; an empty part leaves no mark. */
export function composeHeader(parts: HeaderParts): string {
  const piece = (mark: string, text: string): string => (text === '' ? '' : `&${mark}${text}`);
  return piece('L', parts.left) + piece('C', parts.center) + piece('R', parts.right);
}
