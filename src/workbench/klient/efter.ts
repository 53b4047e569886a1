/** After Microsoft's client, in the pane's frame: its requests go to the workbench's host, and Office says that it is ready. */
import { connectClient, type HookableExtension } from '../../host/protocol/connectClient';
import { allowEvents, sendEvent, type EventfulExtension } from '../../host/protocol/sendEvent';
import type { Response } from '../../host/protocol/wire';
import type { WithBro } from './bro';

interface Globals extends WithBro {
  readonly OfficeExtension: HookableExtension & EventfulExtension;
  readonly Office: object;
}

const globals = window as unknown as Globals;
const bro = (window.parent as unknown as WithBro).finsamBro;
if (bro === undefined) throw new Error('The pane stands in no workbench');

/** Excel answers from another process; here a pause lets the page draw and the user click in between. */
const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, bro.paus); });

connectClient(globals.OfficeExtension, {
  answer: async (body) => {
    await pause();
    return JSON.parse(bro.answer(JSON.stringify(body))) as Response;
  },
});
allowEvents(globals.OfficeExtension);
bro.listen((event) => { sendEvent(globals.OfficeExtension, event); });

Object.assign(globals.Office, {
  HostType: { Excel: 'Excel' },
  onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
  actions: { associate: (id: string, work: (event: { completed: () => void }) => void) => { bro.command(id, work); } },
});
