/** Reasons not to write: a title or table name of the user's that we would need, a sheet of ours that is protected. */
import type { Skrivplan } from '../app/ports';
import { SALDON_TABELL } from '../blad/saldonplan';
import type { Issue } from '../domain/issue';
import type { OurSheetId, SheetIndex } from './ourSheets';

export async function findConflict(context: Excel.RequestContext, plan: Skrivplan, index: SheetIndex): Promise<Issue | null> {
  const needed: readonly { id: OurSheetId; titel: string }[] = [{ id: 'SALDON', titel: plan.saldon.titel }, ...plan.blad.map((b) => ({ id: b.blad, titel: b.titel }))];
  const titlar = new Map(index.titlar.map((t) => [t.toLowerCase(), t]));
  const taken = needed.find(({ id, titel }) => !index.vara.has(id) && titlar.has(titel.toLowerCase()));
  if (taken !== undefined) return stop('BLAD_UPPTAGET', titlar.get(taken.titel.toLowerCase()) ?? taken.titel);
  const table = index.vara.has('SALDON') ? null : context.workbook.tables.getItemOrNullObject(SALDON_TABELL).load('name');
  const sheets = [...index.vara.values()].map((titel) => {
    const sheet = context.workbook.worksheets.getItem(titel);
    sheet.protection.load('protected');
    return { titel, sheet };
  });
  await context.sync();
  if (table !== null && !table.isNullObject) return stop('TABELL_UPPTAGEN', SALDON_TABELL);
  const skyddat = sheets.find(({ sheet }) => sheet.protection.protected);
  return skyddat === undefined ? null : stop('BLAD_SKYDDAT', skyddat.titel);
}

const stop = (kod: string, blad: string): Issue => ({ kod, allvar: 'stopp', fakta: { blad }, kallor: [{ namn: blad }] });
