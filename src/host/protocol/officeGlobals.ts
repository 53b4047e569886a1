/** What Office.js expects to find of Office itself before its Excel client is loaded: the same in Node and in a page. */
import { isWithin } from './members';

export interface OfficeContext {
  readonly requirements: { readonly isSetSupported: (name: string, version?: string | number) => boolean };
}

/** Answers for the declared ExcelApi requirement set and for nothing else. */
export function officeContext(requirementSet: string): OfficeContext {
  return { requirements: { isSetSupported: (name, version) => name === 'ExcelApi' && isWithin(String(version ?? '1.1'), requirementSet) } };
}

/** The globals `Office`, `OSF` and `Sys`, empty but for what the client reads when it starts. */
export function officeGlobals(context: OfficeContext): Readonly<Record<'Office' | 'OSF' | 'Sys', object>> {
  return { Office: { Promise, context }, OSF: { _OfficeAppFactory: { getContext: () => context }, OUtil: {} }, Sys: {} };
}
