import type { XlsxError } from './xlsxError';

/**
 * Thrown inside the reader where a file breaks the rules, and turned into an `XlsxError` by `readXlsx` alone.
 * Deep in a byte scan a Result per tag would cost more than the scan.
 */
export class PackageDamage extends Error {
  constructor(
    detail: string,
    readonly kind: XlsxError['kind'] = 'damaged',
  ) {
    super(detail);
  }
}
