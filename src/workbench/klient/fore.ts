/** Before Microsoft's client, in the pane's frame: what it expects to find of Office. Stands where Office.js would have stood. */
import { officeContext, officeGlobals } from '../../host/protocol/officeGlobals';
import type { WithBro } from './bro';

const bro = (window.parent as unknown as WithBro).finsamBro;
if (bro === undefined) throw new Error('The pane stands in no workbench');

const context = {
  ...officeContext(bro.requirementSet),
  displayLanguage: bro.sprak,
  contentLanguage: 'sv-SE',
  officeTheme: { isDarkTheme: bro.morkt },
  diagnostics: { host: 'Excel', platform: 'Arbetsbank', version: bro.requirementSet },
  ui: { displayDialogAsync: (url: string) => { bro.dialog(url); } },
};
Object.assign(window, officeGlobals(context as ReturnType<typeof officeContext>));
