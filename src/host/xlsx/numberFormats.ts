/**
 * The number formats that have an id and no code in the file (ECMA-376 18.8.30), by the codes that Office.js gives for them.
 * Ids 5–8, 14 and 37–44 vary with the reader's locale; these are the English ones.
 */
const BUILT_IN: readonly (readonly [number, string])[] = [
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
];

/** Whether an id means another format in another locale: then a code is safer than the id. */
function isLocal(id: number): boolean {
  return (id >= 5 && id <= 8) || (id >= 37 && id <= 44);
}

const CODES = new Map(BUILT_IN);
const IDS = new Map(BUILT_IN.filter(([id]) => !isLocal(id)).map(([id, code]) => [code, id]));

/** The code of a built-in id, or null. */
export function builtInCode(id: number): string | null {
  return CODES.get(id) ?? null;
}

/** The id to write for a code, or null where the code must be written out. */
export function builtInId(code: string): number | null {
  return IDS.get(code) ?? null;
}
