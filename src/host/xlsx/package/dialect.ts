/** The two sets of namespace addresses that ECMA-376 knows. A part added to a strict package must be strict too. */
export interface Dialect {
  readonly main: string;
  /** Relation types are this and a slash and a word; it is also the namespace of `r:id`. */
  readonly relations: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
