/**
 * Puts a responder behind a loaded Office.js client: every `Excel.run` of that client lands in it. The hook is internal to
 * Office.js (seen in @microsoft/office-js 1.1.110), so an upgrade that moves it must fail loudly, and does.
 */
import type { RequestBody, Response } from './wire';

interface Session {
  _resolveRequestUrlAndHeaderInfo: () => Promise<{ readonly url: string; readonly headers: Readonly<Record<string, string>> }>;
  _createRequestExecutorOrNull: () => { readonly executeAsync: (customData: unknown, flags: number, message: { readonly Body: RequestBody }) => Promise<Response> };
}

/** The part of the client's `OfficeExtension` that the hook needs. */
export interface HookableExtension {
  readonly SessionBase: { new (): Session; _overrideSession?: Session };
}

const LOCAL_DOCUMENT = 'http://document.localhost/';

/** Connects a client to a responder, or to what passes a request on to one. */
export function connectClient(extension: HookableExtension, responder: { answer(body: RequestBody): Response | Promise<Response> }): void {
  const { SessionBase } = extension;
  if (typeof SessionBase !== 'function') throw new Error('This Office.js has no SessionBase: its request protocol has changed');
  const session = new SessionBase();
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: LOCAL_DOCUMENT, headers: {} });
  session._createRequestExecutorOrNull = () => ({
    executeAsync: (_customData, _flags, message) => new Promise((resolve) => { resolve(responder.answer(message.Body)); }),
  });
  SessionBase._overrideSession = session;
}
