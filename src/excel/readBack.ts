/** Every amount as the workbook computes and shows it, read after the write; what the user is told comes from here (excel.md rule 21). */
import type { Utskrivencell } from '../app/ports';
import type { Platsfinnare } from '../blad/formel/losFormel';
import type { Sheetplan } from '../blad/sheetplan';
import { figureOf } from '../blad/sheetplan';
import { columnLetter } from '../shared/columnLetter';

export async function readBack(context: Excel.RequestContext, blad: readonly { readonly plan: Sheetplan; readonly titel: string }[], find: Platsfinnare): Promise<readonly Utskrivencell[]> {
  context.application.load('calculationMode');
  const asked = blad.map(({ plan, titel }) => {
    const cells = amountsOf(plan, find);
    const sheet = context.workbook.worksheets.getItem(titel);
    const range = sheet.getUsedRange(true).getBoundingRect(sheet.getRange('A1'));
    range.load('values,text');
    return { cells, range, sheet };
  });
  await context.sync();
  if (context.application.calculationMode !== 'Automatic') {
    for (const { sheet, range } of asked) {
      sheet.calculate(true);
      range.load('values,text');
    }
    await context.sync();
  }
  return asked.flatMap(({ cells, range }) => cells.map((c) => ({ ...c.cell, varde: valueAt(range.values, c.plats), visat: range.text[c.plats.rowIndex]?.[c.plats.columnIndex] ?? '' })));
}

interface Amount {
  readonly plats: { readonly bladtitel: string; readonly rowIndex: number; readonly columnIndex: number };
  readonly cell: Omit<Utskrivencell, 'varde' | 'visat'>;
}

function amountsOf(plan: Sheetplan, find: Platsfinnare): readonly Amount[] {
  const rubriker = new Map(plan.kolumner.map((k) => [k.id, k.rubrik]));
  return plan.rader.flatMap((rad) =>
    rad.celler.flatMap((cell): readonly Amount[] => {
      const figur = figureOf(cell);
      if (figur === null) return [];
      const plats = find(figur);
      const adress = `${columnLetter(plats.columnIndex)}${plats.rowIndex + 1}`;
      return [{ plats, cell: { cell: figur, etikett: rad.etikett, not: rad.not, rubrik: rubriker.get(figur.kolumn) ?? '', blad: plats.bladtitel, adress } }];
    }),
  );
}

function valueAt(values: readonly (readonly unknown[])[], { rowIndex, columnIndex }: { rowIndex: number; columnIndex: number }): number | string | boolean {
  const value = values[rowIndex]?.[columnIndex];
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}
