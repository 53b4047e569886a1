import type { Workbook } from '../../workbook/model';
import type { PackageSource } from '../source';
import type { PackageWriter } from './packageWriter';
import type { StringWriter } from './stringWriter';
import type { StyleWriter } from './styleWriter';

/** What the writers of a workbook's parts share while one package is written. */
export interface BookWriting {
  readonly workbook: Workbook;
  readonly owner: PackageSource;
  readonly writer: PackageWriter;
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  /** Ids of all tables so far; an id is given once in a package. */
  readonly tableIds: Set<number>;
  readonly activeSheetId: string;
}
