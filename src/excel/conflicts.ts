/** Reasons not to write: a title or table name of the user's that we would need, a sheet of ours that is protected. */
import type { Skrivplan } from '../app/ports';
import type { Issue } from '../domain/issue';
import type { OurSheetId, SheetIndex } from './ourSheets';

export async function findConflict(context: Excel.RequestContext, plan: Skrivplan, index: SheetIndex): Promise<Issue | null> {
  const needed: readonly { id: OurSheetId; titel: string }[] = [...plan.tabeller, ...plan.blad.map((b) => ({ id: b.blad, titel: b.titel }))];
  const titlar = new Map(index.titlar.map((t) => [t.toLowerCase(), t]));
  const taken = needed.find(({ id, titel }) => !index.vara.has(id) && titlar.has(titel.toLowerCase()));
  if (taken !== undefined) return stop('BLAD_UPPTAGET', titlar.get(taken.titel.toLowerCase()) ?? taken.titel);
  const tables = plan.tabeller.filter((t) => !index.vara.has(t.id)).map((t) => context.workbook.tables.getItemOrNullObject(t.tabell).load('name'));
  const sheets = [...index.vara.values()].map((titel) => {
    const sheet = context.workbook.worksheets.getItem(titel);
    sheet.protection.load('protected');
    return { titel, sheet };
  });
  await context.sync();
  const own = tables.find((t) => !t.isNullObject);
  if (own !== undefined) return stop('TABELL_UPPTAGEN', own.name);
  const skyddat = sheets.find(({ sheet }) => sheet.protection.protected);
  return skyddat === undefined ? null : stop('BLAD_SKYDDAT', skyddat.titel);
}

const stop = (kod: string, blad: string): Issue => ({ kod, allvar: 'stopp', fakta: { blad }, kallor: [{ namn: blad }] });
