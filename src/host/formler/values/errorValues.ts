import { CellError } from '../../workbook/model';

/** One shared instance for each error, so that evaluation allocates none. Compare by `code`: loaded cells hold instances of their own. */
export const errorValues = {
  div0: new CellError('#DIV/0!'),
  na: new CellError('#N/A'),
  name: new CellError('#NAME?'),
  null: new CellError('#NULL!'),
  num: new CellError('#NUM!'),
  ref: new CellError('#REF!'),
  value: new CellError('#VALUE!'),
} as const;

const BY_CODE: ReadonlyMap<string, CellError> = new Map(Object.values(errorValues).map((error) => [error.code, error]));

/** The error with this code as it is written in a formula ("#N/A"), or null when the text is no error. */
export function errorByCode(text: string): CellError | null {
  return BY_CODE.get(text.toUpperCase()) ?? null;
}
