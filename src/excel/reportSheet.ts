/** One report sheet as it stands: its rows by our ID, what our cells hold, and where the user has written beside them. */
import type { BefintligRad } from '../blad/radordning';
import type { Cellplan, Sheetplan } from '../blad/sheetplan';
import { FORSTA_BELOPPSKOLUMN } from '../blad/sheetplan';
import { kommentarText } from '../text/bladtexter';

export interface Bladlage {
  readonly titel: string;
  readonly ny: boolean;
  readonly rader: readonly BefintligRad[];
  /** Values and formulas of our columns by ID. */
  readonly innehall: ReadonlyMap<string, Radinnehall>;
  /** 0-based rows that are hidden. */
  readonly dolda: ReadonlySet<number>;
  /** Whose the two columns beside the amounts are: ours with comments, nobody's, or the user's, who has written there. */
  readonly kommentarsplats: 'vara' | 'fri' | 'upptagen';
  /** Number format of the first amount that is there. */
  readonly talformat: string | null;
}

export interface Radinnehall {
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  /** The comment's formula and the amount beside it; absent where the sheet has no comments. */
  readonly kommentar?: readonly [unknown, unknown];
}

/** ID, label, note and amounts. */
export const amountsEnd = (plan: Sheetplan): number => FORSTA_BELOPPSKOLUMN + plan.kolumner.length;

export const ownColumnCount = amountsEnd;

export const newSheet = (titel: string): Bladlage => ({ titel, ny: true, rader: [], innehall: new Map(), dolda: new Set(), kommentarsplats: 'fri', talformat: null });

/** Asks for what is needed; `toBladlage` reads the answer after the sync. */
export function loadSheet(context: Excel.RequestContext, titel: string): Excel.Range {
  const used = context.workbook.worksheets.getItem(titel).getUsedRange(true);
  const range = used.getBoundingRect(context.workbook.worksheets.getItem(titel).getRange('A1'));
  return range.load('values,formulas,numberFormat,rowHidden');
}

export function toBladlage(titel: string, plan: Sheetplan, range: Excel.Range, dolda: ReadonlySet<number>): Bladlage {
  const own = ownColumnCount(plan);
  const innehall = new Map<string, Radinnehall>();
  let talformat: string | null = null;
  const isOurs = ourIdTest(plan);
  const kommentarsplats = commentPlace(plan, range.values);
  const reserved = own + (kommentarsplats === 'vara' ? 2 : 0);
  const inUnit = new Set(plan.rader.filter((r) => isInUnit(r.celler[FORSTA_BELOPPSKOLUMN - 1])).map((r) => r.id));
  const rader = range.values.map((values: readonly unknown[], n): BefintligRad => {
    const id = typeof values[0] === 'string' && isOurs(values[0]) ? values[0] : null;
    const formulas: readonly unknown[] = range.formulas[n] ?? [];
    if (id !== null && !innehall.has(id)) {
      innehall.set(id, { values: values.slice(0, own), formulas: formulas.slice(0, own), ...(kommentarsplats === 'vara' && { kommentar: [formulas[own] ?? '', formulas[own + 1] ?? ''] as const }) });
      if (inUnit.has(id)) talformat ??= String(range.numberFormat[n]?.[FORSTA_BELOPPSKOLUMN] ?? '');
    }
    return { id, delad: values.slice(reserved).some((v) => v !== '') };
  });
  return { titel, ny: false, rader: isEmptied(range.values) ? [] : rader, innehall, dolda, kommentarsplats, talformat };
}

/** Ours where our headings stand above them. */
function commentPlace(plan: Sheetplan, values: readonly (readonly unknown[])[]): Bladlage['kommentarsplats'] {
  const own = ownColumnCount(plan);
  if (plan.kommentarer !== null && values.some((rad) => rad[own] === kommentarText.rubrik && rad[own + 1] === kommentarText.belopp)) return 'vara';
  return values.some((rad) => rad.slice(own, own + 2).some((v) => v !== '')) ? 'upptagen' : 'fri';
}

/** A sheet of ours that someone has emptied has no rows to put ours beside: they go back to where they stood, and references with them. */
const isEmptied = (values: readonly (readonly unknown[])[]): boolean => values.every((rad) => rad.every((v) => v === ''));

const isInUnit = (cell: Cellplan | undefined): boolean => cell?.art === 'formel' && cell.belopp !== null && cell.form === undefined;

/** Column A of a report sheet holds our IDs; whatever else stands there is the user's row. */
function ourIdTest({ blad }: Sheetplan): (text: string) => boolean {
  const form = blad === 'NOT' ? /^(NOT|N[A-Z0-9_]+?)_[A-Z0-9_.]+$/ : new RegExp(`^${blad}_[A-Z0-9_.]+$`);
  return (text) => form.test(text);
}
