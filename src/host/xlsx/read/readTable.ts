import type { Table } from '../../workbook/model';
import { parseArea } from '../cellName';
import { PackageDamage } from '../packageDamage';
import { decodeEscapes } from '../xml/decodeText';
import { utf8Part } from '../xml/utf8Part';
import { attribute, child, childrenOf, flag, numeric, readTree } from '../xml/xmlTree';

/** A table part, with its XML as it stands. */
export function readTable(bytes: Uint8Array, part: string): { readonly table: Table; readonly raw: string } {
  const root = readTree(bytes);
  const area = parseArea(attribute(root, 'ref') ?? '');
  if (area === null) throw new PackageDamage(`${part} has no area`);
  const style = child(root, 'tableStyleInfo');
  const table: Table = {
    id: numeric(root, 'id') ?? 0,
    name: decodeEscapes(attribute(root, 'displayName') ?? attribute(root, 'name') ?? ''),
    area,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) => decodeEscapes(attribute(column, 'name') ?? '')),
    style: (style === null ? null : attribute(style, 'name')) ?? '',
    showBandedRows: style !== null && flag(style, 'showRowStripes'),
    showFilterButton: child(root, 'autoFilter') !== null,
    showTotals: (numeric(root, 'totalsRowCount') ?? 0) > 0,
    part,
  };
  return { table, raw: new TextDecoder().decode(utf8Part(bytes)) };
}
