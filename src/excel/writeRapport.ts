/**
 * Creates or refreshes our sheets: look, then decide, then write everything in one batch, then read back. The number of round
 * trips does not depend on the number of sheets or rows. Nothing is queued before every reason to refuse has been looked for.
 */
import type { Skrivplan, Utskrift } from '../app/ports';
import type { Andring } from '../blad/granskningsplan';
import type { Plats, Platsfinnare } from '../blad/formel/losFormel';
import type { Radordning } from '../blad/radordning';
import { planRows } from '../blad/radordning';
import type { Sheetplan } from '../blad/sheetplan';
import { figureOf, FORSTA_BELOPPSKOLUMN, sheetMark } from '../blad/sheetplan';
import type { Tabellplan } from '../blad/tabellplan';
import type { BladId, Cellref } from '../domain/rapporter/typer';
import type { Issue } from '../domain/issue';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import { arrangeRows } from './arrangeRows';
import { writeComments } from './commentColumns';
import { findConflict } from './conflicts';
import { changesInTable, findChanges } from './findChanges';
import { readHidden } from './hiddenRows';
import type { SheetIndex } from './ourSheets';
import { findSheets } from './ourSheets';
import { markAmounts, markStatuses } from './markFaults';
import { readBack } from './readBack';
import type { Bladlage } from './reportSheet';
import { loadSheet, newSheet, ownColumnCount, toBladlage } from './reportSheet';
import { dropNames, dropStaleNames, nameCells } from './sheetNames';
import { layOutSheet, setPrintArea } from './sheetLayout';
import { formatAmounts, styleRows } from './styleRows';
import type { Tabellage } from './tableSheet';
import { applyTable, loadTable, newTable, tableNames, toTabellage } from './tableSheet';
import { changedRows, writeRows } from './writeCells';

interface Tabellarbete {
  readonly plan: Tabellplan;
  readonly lage: Tabellage;
}

interface Lage {
  readonly blad: readonly Bladarbete[];
  readonly tabeller: readonly Tabellarbete[];
  readonly andringar: readonly Andring[];
}

interface Bladarbete {
  readonly plan: Sheetplan;
  readonly lage: Bladlage;
  readonly ordning: Radordning;
}

export async function writeRapport(context: Excel.RequestContext, given: Skrivplan): Promise<Result<Utskrift, Issue>> {
  const index = await findSheets(context);
  const plan: Skrivplan = { ...given, blad: [...given.blad, ...(given.omFinns ?? []).filter((p) => index.vara.has(p.blad))] };
  const conflict = await findConflict(context, plan, index);
  if (conflict !== null) return err(conflict);
  const { blad, tabeller, andringar } = await readState(context, plan, index);
  const find = platsfinnare(blad);
  context.application.suspendApiCalculationUntilNextSync();
  for (const { lage } of [...blad, ...tabeller]) if (lage.ny) context.workbook.worksheets.add(lage.titel);
  for (const { plan: p, lage } of tabeller) if (lage.ny) dropNames(context, tableNames(p), index);
  const [fakta, ...ovriga] = tabeller;
  if (fakta !== undefined) applyTable(context, fakta.plan, fakta.lage, find);
  for (const arbete of blad) arrange(context, arbete);
  const flyttat = blad.some(({ lage, ordning }) => !lage.ny && ordning.steg.length > 0);
  for (const arbete of blad) fill(context, arbete, find, flyttat);
  for (const { plan: p, lage } of ovriga) applyTable(context, p, flyttat ? { ...lage, formulas: [] } : lage, find);
  markNewSheets(context, blad, ovriga);
  nameSheets(context, { blad, tabeller, index }, find);
  await context.sync();
  const celler = await readBack(context, blad.map((b) => ({ plan: b.plan, titel: b.lage.titel })), find);
  return ok({ celler, andringar });
}

/** How everything stands. The auditor's sheet is planned last, since it lists what was found changed in the others. */
async function readState(context: Excel.RequestContext, plan: Skrivplan, index: SheetIndex): Promise<Lage> {
  const askedTables = plan.tabeller.map((p) => {
    const titel = index.vara.get(p.id);
    return { p, titel, loaded: titel === undefined ? null : loadTable(context, p, titel) };
  });
  const asked = [...plan.blad.map((p) => p.blad), 'GR' as const].map((blad) => {
    const titel = index.vara.get(blad);
    return { titel: titel ?? null, range: titel === undefined ? null : loadSheet(context, titel) };
  });
  await context.sync();
  const dolda = await readHidden(context, asked);
  const workOf = (p: Sheetplan, n: number): Bladarbete => {
    const { titel = null, range = null } = asked[n] ?? {};
    const lage = titel === null || range === null ? newSheet(p.titel) : toBladlage(titel, p, range, dolda.get(titel) ?? new Set());
    return { plan: p, lage, ordning: planRows(lage.rader, p.rader.map((r) => r.id)) };
  };
  const tabeller = askedTables.map(({ p, titel, loaded }): Tabellarbete => ({ plan: p, lage: titel === undefined || loaded === null ? newTable(p.titel) : toTabellage(titel, loaded, index.namn) }));
  const blad = plan.blad.map(workOf);
  const andringar = isNewYear(tabeller) ? [] : [...findChanges(blad, index.namn), ...tabeller.flatMap(changesInTable)];
  return { blad: [...blad, workOf(plan.granskning(andringar), plan.blad.length)], tabeller, andringar };
}

/** The columns mean other years than at the last refresh. */
const isNewYear = (tabeller: readonly Tabellarbete[]): boolean => tabeller.some(({ plan, lage }) => plan.id === 'SALDON' && plan.huvud[1]?.varde !== lage.head[1]?.[3]);

/** Conditional formats are made with the sheet they stand on. */
function markNewSheets(context: Excel.RequestContext, blad: readonly Bladarbete[], tabeller: readonly Tabellarbete[]): void {
  const kontroller = tabeller.find((t) => t.plan.id === 'KONTROLLER');
  if (kontroller === undefined) return;
  const place = { titel: kontroller.lage.titel, firstRow: kontroller.plan.huvud.length + 2 };
  if (kontroller.lage.ny) markStatuses(context.workbook.worksheets.getItem(place.titel), place.firstRow);
  for (const { plan, lage } of blad) if (lage.ny && plan.blad !== 'GR' && plan.kolumner.length > 0) markAmounts(context.workbook.worksheets.getItem(lage.titel), plan, place);
}

/** The marks of new sheets, the names of amounts, and no names of ours that mean nothing any longer. */
function nameSheets(context: Excel.RequestContext, arbete: { blad: readonly Bladarbete[]; tabeller: readonly Tabellarbete[]; index: SheetIndex }, find: Platsfinnare): void {
  const { blad, tabeller, index } = arbete;
  const nyaAr = isNewYear(tabeller);
  for (const { plan, lage, ordning } of blad) {
    if (lage.ny) markSheet(context, plan.blad, lage.titel, index);
    nameCells(context, plan, { finns: index.namn, nyaAr, nyaRader: ordning.nya }, find);
  }
  dropStaleNames(context, blad.map((b) => b.plan), { finns: index.namn, nyaAr }, tabeller.flatMap((t) => tableNames(t.plan)));
}

/** Where each amount will stand once the rows are in order. */
function platsfinnare(blad: readonly Bladarbete[]): Platsfinnare {
  const byBlad = new Map<BladId, Bladarbete>(blad.map((b) => [b.plan.blad, b]));
  return ({ blad: id, rad, kolumn }: Cellref): Plats => {
    const arbete = byBlad.get(id);
    const rowIndex = arbete?.ordning.plats.get(rad);
    const n = arbete?.plan.kolumner.findIndex((k) => k.id === kolumn) ?? -1;
    if (arbete === undefined || rowIndex === undefined || n < 0) throw new Error(`No cell ${id} ${rad} ${kolumn}`);
    return { bladtitel: arbete.lage.titel, rowIndex, columnIndex: FORSTA_BELOPPSKOLUMN + n };
  };
}

function arrange(context: Excel.RequestContext, { plan, lage, ordning }: Bladarbete): void {
  if (!lage.ny) arrangeRows(context.workbook.worksheets.getItem(lage.titel), ordning.steg, ownColumnCount(plan));
}

function fill(context: Excel.RequestContext, arbete: Bladarbete, find: Platsfinnare, flyttat: boolean): void {
  const { plan, lage, ordning } = arbete;
  const sheet = context.workbook.worksheets.getItem(lage.titel);
  const rows = changedRows(arbete, find, flyttat);
  writeRows(sheet, plan, rows);
  const rowOf = (id: string): number => ordning.plats.get(id) ?? -1;
  const nya = plan.rader.filter((r) => ordning.nya.has(r.id)).map((rad) => ({ rad, rowIndex: rowOf(rad.id) }));
  styleRows(sheet, plan, nya);
  const belopp = plan.rader.filter((r) => r.celler.some((c) => figureOf(c) !== null));
  const formatera = lage.talformat === plan.talformat ? belopp.filter((r) => ordning.nya.has(r.id)) : belopp;
  formatAmounts(sheet, plan, formatera.map((rad) => ({ rad, rowIndex: rowOf(rad.id) })));
  if (lage.ny) layOutSheet(sheet, plan);
  writeComments(sheet, { plan, lage, ordning }, find);
  if (nya.length > 0 || ordning.steg.length > 0) setPrintArea(sheet, plan, Math.max(...ordning.plats.values()));
}

function markSheet(context: Excel.RequestContext, blad: BladId, titel: string, index: SheetIndex): void {
  const mark = sheetMark(blad);
  if (index.namn.has(mark)) context.workbook.names.getItem(mark).delete();
  context.workbook.names.add(mark, context.workbook.worksheets.getItem(titel).getRange('A1'));
}

