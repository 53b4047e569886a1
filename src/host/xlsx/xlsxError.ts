/** Why bytes could not be read as a workbook. It is data about the user's file, never an exception; `detail` is technical. */
export interface XlsxError {
  readonly kind: 'notZip' | 'notWorkbook' | 'encrypted' | 'damaged';
  readonly detail: string;
}
