/**
 * Loads Microsoft's own Office.js client in Node, in a global object of its own. Development and test only: the production
 * build takes Office.js from Microsoft's CDN.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { HookableExtension } from './connectClient';
import { officeContext, officeGlobals } from './officeGlobals';

/** The globals that the client leaves behind. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & HookableExtension;
}

function once<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => (made[0] ??= make());
}

/** A megabyte of script: compiled once, run anew for each client. */
const clientScript = once(() => {
  const path = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
  return new Script(readFileSync(path, 'utf8'), { filename: path });
});

/** The globals that the script wants, and nothing more. */
export function clientGlobals(requirementSet: string): Record<string, unknown> {
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    Error,
    navigator: { userAgent: 'node' },
    document: { getElementsByTagName: () => [], location: {} },
    ...officeGlobals(officeContext(requirementSet)),
  };
  globals['window'] = globals;
  globals['self'] = globals;
  return globals;
}

/** A client with a global object of its own. */
export function loadClient(requirementSet: string): OfficeClient {
  const globals = clientGlobals(requirementSet);
  clientScript().runInContext(createContext(globals));
  return globals as unknown as OfficeClient;
}
