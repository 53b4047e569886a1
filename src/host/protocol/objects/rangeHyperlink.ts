/** `Range.hyperlink`: one link for the whole range, to a place in the workbook or to an address. */
import { contains, cellArea } from '../../workbook/area';
import { changeStyles } from '../../workbook/cellStyle';
import { cutOut } from '../../workbook/clearCells';
import { enterCells } from '../../workbook/enterCells';
import { invalidArgument } from '../../workbook/refusal';
import type { Arguments } from '../arguments';
import { guardSheet } from '../guards';
import type { Host } from '../host';
import { placeOf } from '../references';
import type { LiveRange } from '../targets';
import type { Json } from '../wire';

/** The colour of Excel's own style for links. */
const LINK_COLOR = '#0563C1';

/** The link of the range's first cell, or null. */
export function readHyperlink(range: LiveRange, host: Host): Json {
  const { sheet, area } = placeOf(range, host);
  const link = sheet.hyperlinks.find((known) => contains(known.area, cellArea(area.top, area.left)));
  if (link === undefined) return null;
  const value = sheet.cells.value(area.top, area.left);
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: typeof value === 'string' ? value : '',
  };
}

function textOf(record: Readonly<Record<string, Json>>, key: string): string | null {
  const value = record[key] ?? null;
  if (value !== null && typeof value !== 'string') throw invalidArgument(`hyperlink.${key} must be text`);
  return value === '' ? null : value;
}

/** Sets the link, its text when one is given, and the look of a link, as Excel does. */
export function writeHyperlink(range: LiveRange, value: Arguments, host: Host): void {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  const record = value.record(0);
  const [address, documentReference] = [textOf(record, 'address'), textOf(record, 'documentReference')];
  if (address === null && documentReference === null) throw invalidArgument('a hyperlink needs address or documentReference');
  cutOut(sheet.hyperlinks, area);
  sheet.hyperlinks.push({ area, address, documentReference, screenTip: textOf(record, 'screenTip') });
  sheet.dirty.add('hyperlinks');
  const text = textOf(record, 'textToDisplay');
  if (text !== null) {
    enterCells({ workbook: host.workbook, sheet, area }, text, host.rules);
    host.calculation.markChanged();
  }
  changeStyles(host.workbook, sheet, area, (style) => ({ ...style, color: LINK_COLOR, underline: true }));
}
