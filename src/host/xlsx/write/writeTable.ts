import type { Table } from '../../workbook/model';
import { areaName } from '../cellName';
import { element } from '../xml/element';
import { decodeEscapes } from '../xml/decodeText';
import { encodeAttribute } from '../xml/encodeText';
import { attribute, numeric, readTree } from '../xml/xmlTree';
import { openPiece, patchShell, pieceOf, readShell, setPieces, shellXml, type XmlShell } from '../xml/xmlShell';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** A table part. `raw` is the part as it was read, whose columns keep their ids, totals and formulas; null for a new table. */
export function writeTable(table: Table, raw: string | null, namespace: string): string {
  const fresh = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}" id="${table.id}" name="${encodeAttribute(table.name)}" displayName="${encodeAttribute(table.name)}" ref="A1" totalsRowShown="0"></table>`;
  const shell = readShell(raw ?? fresh);
  const root = {
    id: table.id,
    ...(raw === null ? {} : { name: table.name }),
    displayName: table.name,
    ref: areaName(table.area),
    totalsRowCount: table.showTotals ? 1 : null,
    ...(table.showTotals ? { totalsRowShown: null } : {}),
  };
  let out = patchShell(shell, root);
  out = writeFilter(out, table);
  out = setPieces(out, 'tableColumns', [columnsXml(out, table)], ORDER);
  return shellXml(writeStyle(out, table));
}

/** The filter covers the header and the data, not the totals. Its criteria stay while its columns do. */
function writeFilter(shell: XmlShell, table: Table): XmlShell {
  if (!table.showFilterButton) return setPieces(setPieces(shell, 'autoFilter', [], ORDER), 'sortState', [], ORDER);
  const ref = areaName({ ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) });
  const filter = openPiece(shell, pieceOf(shell, 'autoFilter') ?? '<autoFilter/>');
  return setPieces(shell, 'autoFilter', [shellXml(patchShell(filter, { ref }))], ORDER);
}

function columnsXml(shell: XmlShell, table: Table): string {
  const raw = pieceOf(shell, 'tableColumns');
  const list = openPiece(shell, raw ?? '<tableColumns></tableColumns>');
  const old = list.children.map((piece) => ({ raw: piece.raw, name: decodeEscapes(attribute(readTree(piece.raw), 'name') ?? ''), id: numeric(readTree(piece.raw), 'id') ?? 0 }));
  let nextId = old.reduce((highest, { id }) => Math.max(highest, id), 0);
  const names = new Set(table.columns);
  const columns = table.columns.map((name, index) => {
    const place = old[index];
    const same = old.find((column) => column.name === name) ?? (place !== undefined && !names.has(place.name) ? place : undefined);
    if (same === undefined) return element('tableColumn', { id: ++nextId, name });
    return same.name === name ? same.raw : shellXml(patchShell(openPiece(list, same.raw), { name }));
  });
  return shellXml(patchShell(setPieces(list, 'tableColumn', columns, ['tableColumn']), { count: columns.length }));
}

function writeStyle(shell: XmlShell, table: Table): XmlShell {
  const raw = pieceOf(shell, 'tableStyleInfo');
  if (raw === null && table.style === '') return shell;
  const fresh = '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>';
  const info = patchShell(openPiece(shell, raw ?? fresh), { name: table.style === '' ? null : table.style, showRowStripes: table.showBandedRows ? 1 : 0 });
  return setPieces(shell, 'tableStyleInfo', [shellXml(info)], ORDER);
}
