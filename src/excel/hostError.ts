/** Excel's refusals by their stable code (excel.md 11). Messages are the host's language and are never shown; codes are. */
import type { Issue } from '../domain/issue';

const KODER: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'EXCEL_CELL_REDIGERAS',
  AccessDenied: 'EXCEL_SKYDDAT',
  ItemNotFound: 'EXCEL_SAKNAS',
  ItemAlreadyExists: 'EXCEL_FINNS_REDAN',
  RequestPayloadSizeLimitExceeded: 'EXCEL_FOR_STORT',
  ResponsePayloadSizeLimitExceeded: 'EXCEL_FOR_STORT',
  RangeExceedsLimit: 'EXCEL_FOR_STORT',
  MemoryLimitReached: 'EXCEL_FOR_STORT',
  MergedRangeConflict: 'EXCEL_SAMMANFOGAT',
  FilteredRangeConflict: 'EXCEL_SAMMANFOGAT',
  PivotTableRangeConflict: 'EXCEL_SAMMANFOGAT',
  NonBlankCellOffSheet: 'EXCEL_SAMMANFOGAT',
  InactiveWorkbook: 'EXCEL_EJ_AKTIV',
  ApiNotFound: 'EXCEL_FOR_GAMMAL',
  ApiNotAvailable: 'EXCEL_FOR_GAMMAL',
  NotImplemented: 'EXCEL_FOR_GAMMAL',
  InvalidOrTimedOutSession: 'EXCEL_TAPPADE_KONTAKTEN',
  UnsupportedSheet: 'EXCEL_FEL_BLADTYP',
};

interface RichError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string; readonly message?: string };
}

/** The Issue of a refusal by Excel, or null when the error is not Excel's but a fault of ours. */
export function hostIssue(error: unknown): Issue | null {
  if (!isRichError(error)) return null;
  const kod = KODER[error.code];
  if (kod === undefined) return null;
  return { kod, allvar: 'stopp', fakta: { kod: error.code, plats: error.debugInfo?.errorLocation ?? '', sats: error.debugInfo?.statement ?? '', meddelande: error.message }, kallor: [] };
}

/** By shape, not by class: the client may stand in another realm. */
function isRichError(error: unknown): error is RichError {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'RichApi.Error' && 'code' in error && typeof error.code === 'string';
}
