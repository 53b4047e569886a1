/**
 * Events to a client, in the form that Office.js takes them (seen in @microsoft/office-js 1.1.110, through the two hooks that it has
 * for its own tests). Only what the add-in listens to: cells changed, and the selection moved, anywhere in the workbook.
 */

export interface EventfulExtension {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly object[] }): void;
}

export type HostEvent =
  | { readonly kind: 'changed'; readonly worksheetId: string; readonly address: string }
  | { readonly kind: 'selectionChanged'; readonly worksheetId: string; readonly address: string };

const EVENT_MESSAGE = 65536;
const TYPE: Readonly<Record<HostEvent['kind'], number>> = { changed: 10, selectionChanged: 14 };
const WHOLE_WORKBOOK = 'Workbook';
const LOCAL = 0;

/** Tells the client that events can come; without it a registration waits for ever. */
export function allowEvents(extension: EventfulExtension): void {
  if (typeof extension._testSetRichApiMessageReadyImpl !== 'function') throw new Error('This Office.js takes no events: its hooks have changed');
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

/** Sends one event to the handlers of a client. */
export function sendEvent(extension: EventfulExtension, { kind, worksheetId, address }: HostEvent): void {
  const message = JSON.stringify({ worksheetId, address, changeType: 0, source: LOCAL, triggerSource: 0 });
  extension._testTriggerRichApiMessageEvent({ entries: [{ messageCategory: EVENT_MESSAGE, messageType: TYPE[kind], targetId: WHOLE_WORKBOOK, message }] });
}
