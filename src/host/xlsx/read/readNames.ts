import type { DefinedName } from '../../workbook/model';
import { fromFileFormula } from '../formula/fromFileFormula';
import type { PackageSource } from '../source';
import { decodeEscapes } from '../xml/decodeText';
import { attribute, childrenOf, flag, numeric, readTree } from '../xml/xmlTree';
import { pieceOf } from '../xml/xmlShell';

/**
 * The defined names, print areas and titles among them. `sheetIds` is the workbook's list of sheets in order, null where the model does
 * not hold the sheet; a name of such a sheet stays raw.
 */
export function readNames(owner: PackageSource, sheetIds: readonly (string | null)[]): DefinedName[] {
  const raw = pieceOf(owner.book.shell, 'definedNames');
  if (raw === null) return [];
  const names: DefinedName[] = [];
  for (const node of childrenOf(readTree(raw), 'definedName')) {
    const index = numeric(node, 'localSheetId');
    const scope = index === null ? null : (sheetIds[index] ?? null);
    if (index !== null && scope === null) {
      owner.foreignNames.push({ raw: node.raw, index });
      continue;
    }
    const name: DefinedName = {
      name: decodeEscapes(attribute(node, 'name') ?? ''),
      scope,
      refersTo: fromFileFormula(decodeEscapes(node.text), null).slice(1),
      visible: !flag(node, 'hidden'),
      comment: decodeEscapes(attribute(node, 'comment') ?? ''),
    };
    names.push(name);
    owner.memory.remember(name, node.raw);
  }
  return names;
}
