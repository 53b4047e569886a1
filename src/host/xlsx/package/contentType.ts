/** Content types of the parts that we add. */
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPE = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  customXml: 'application/xml',
} as const;
