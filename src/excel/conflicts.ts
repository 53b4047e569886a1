/** Reasons not to write: a title or table name of the user's that we would need, a sheet of ours that is protected, a table of ours that is no longer whole. */
import type { Skrivplan } from '../app/ports';
import type { TabellId, Tabellplan } from '../blad/tabellplan';
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
  const vara = plan.tabeller.flatMap((t) => {
    const titel = index.vara.get(t.id);
    return titel === undefined ? [] : [{ titel, plan: t, hel: loadHeadings(context, t, titel) }];
  });
  await context.sync();
  const own = tables.find((t) => !t.isNullObject);
  if (own !== undefined) return stop('TABELL_UPPTAGEN', own.name);
  const skyddat = sheets.find(({ sheet }) => sheet.protection.protected);
  if (skyddat !== undefined) return stop('BLAD_SKYDDAT', skyddat.titel);
  const skadad = vara.find(({ plan: t, hel }) => !isWhole(t, hel));
  return skadad === undefined ? null : stop('TABELL_SKADAD', skadad.titel);
}

/** How many columns the first version had. */
const FORSTA_VERSIONEN: Readonly<Record<TabellId, number>> = { SALDON: 21, KONTROLLER: 17 };

interface Rubriker {
  readonly table: Excel.Table;
  readonly place: Excel.Range;
}

/** The table, and the cells where its headings must be. */
function loadHeadings(context: Excel.RequestContext, plan: Tabellplan, titel: string): Rubriker {
  const place = context.workbook.worksheets.getItem(titel).getRangeByIndexes(plan.huvud.length, 0, 1, plan.kolumner.length).load('values');
  return { table: context.workbook.tables.getItemOrNullObject(plan.tabell).load('name,columns/count'), place };
}

/**
 * Rows and columns within the table may come and go with its data, but its headings stand where they were put, in their order. Columns
 * that an earlier version did not have may be missing at the end.
 */
function isWhole({ id, kolumner }: Tabellplan, { table, place }: Rubriker): boolean {
  if (table.isNullObject) return false;
  const bredd = table.columns.count;
  return bredd >= FORSTA_VERSIONEN[id] && kolumner.slice(0, bredd).every(({ rubrik }, n) => place.values[0]?.[n] === rubrik);
}

const stop = (kod: string, blad: string): Issue => ({ kod, allvar: 'stopp', fakta: { blad }, kallor: [{ namn: blad }] });
