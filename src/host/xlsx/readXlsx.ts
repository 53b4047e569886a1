import { err, ok, type Result } from '../../shared/result';
import type { Workbook } from '../workbook/model';
import { Parts } from './package/parts';
import { PackageDamage } from './packageDamage';
import { readPackage } from './read/readPackage';
import type { XlsxError } from './xlsxError';
import { readZip } from './zip/readZip';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Reads the bytes of an .xlsx or .xlsm file. A file that is none, is locked by a password or is broken is an error that says so. */
export function readXlsx(bytes: Uint8Array): Result<Workbook, XlsxError> {
  if (OLE.every((byte, index) => bytes[index] === byte)) return err(describeOle(bytes));
  try {
    return ok(readPackage(new Parts(readZip(bytes))));
  } catch (error) {
    if (error instanceof PackageDamage) return err({ kind: error.kind, detail: error.message });
    throw error;
  }
}

/** An OLE container is an old .xls, or a newer workbook that is encrypted: the latter has a stream of that name. */
function describeOle(bytes: Uint8Array): XlsxError {
  const mark = Array.from('EncryptedPackage', (char) => char.charCodeAt(0));
  for (let at = 512; at + 32 <= bytes.length; at += 2) {
    if (mark.every((code, index) => bytes[at + 2 * index] === code)) return { kind: 'encrypted', detail: 'an encrypted package' };
  }
  return { kind: 'notZip', detail: 'an OLE container, such as .xls' };
}
