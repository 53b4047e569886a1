/** Addresses and ranges as arguments: "A1:B2", "Blad1!A1", a name, or a range object. */
import { parseArea, splitSheet } from '../workbook/address';
import type { Worksheet } from '../workbook/model';
import { findName, findSheet, resolveReference, type Place } from '../workbook/names';
import { invalidArgument, Refusal } from '../workbook/refusal';
import type { Arguments } from './arguments';
import type { Host } from './host';
import type { LiveRange } from './targets';

/** Office.js cuts longer addresses off. */
const LONGEST_ADDRESS = 8_192;

/** The range's place; refused when its cells or its sheet are gone. */
export function placeOf(range: LiveRange, host: Host): Place {
  if (range.gone || !host.workbook.sheets.includes(range.sheet)) throw new Refusal('InvalidReference', 'The cells that the range stood for are gone.');
  return range;
}

/** The cells that an address means, seen from a sheet. */
export function resolveAddress(address: string, sheet: Worksheet, host: Host): Place {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument(`an address holds at most ${LONGEST_ADDRESS} characters`);
  const parts = splitSheet(address);
  const other = parts?.sheet == null ? sheet : findSheet(host.workbook, parts.sheet);
  const area = parts === null ? null : parseArea(parts.rest);
  if (other !== null && area !== null) return { sheet: other, area };
  const name = findName(host.workbook, address, sheet.id) ?? findName(host.workbook, address, null);
  const place = name === null ? null : resolveReference(host.workbook, name.refersTo);
  if (place === null) throw invalidArgument(`"${address}" is no address or name of a range`);
  return place;
}

/** An argument that is a range object or an address. */
export function placeArgument(args: Arguments, index: number, sheet: Worksheet, host: Host): Place {
  const range = args.object(index, 'Range');
  return range === null ? resolveAddress(args.text(index), sheet, host) : placeOf(range, host);
}

/** An argument that must be a range object or an address on the same sheet. */
export function areaOnSheet(args: Arguments, index: number, sheet: Worksheet, host: Host): Place['area'] {
  const place = placeArgument(args, index, sheet, host);
  if (place.sheet !== sheet) throw invalidArgument('the range lies on another sheet');
  return place.area;
}
