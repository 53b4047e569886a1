import type { Worksheet } from '../../workbook/model';
import { parseArea } from '../cellName';
import { fromFileFormula } from '../formula/fromFileFormula';
import type { ConditionalGroup, SheetSource } from '../source';
import { decodeEscapes } from '../xml/decodeText';
import { attribute, childrenOf, numeric, type XmlNode } from '../xml/xmlTree';
import { readShell } from '../xml/xmlShell';

/**
 * One `conditionalFormatting` element. Rules with a formula over one area go into the model; scales, bars, icons, cell rules and
 * rules over several areas stay raw.
 */
export function readConditionalFormat(node: XmlNode, sheet: Worksheet, source: SheetSource): ConditionalGroup {
  const area = parseArea(attribute(node, 'sqref') ?? '');
  const rules = node.children.map((rule) => {
    const formula = childrenOf(rule, 'formula')[0]?.text;
    if (rule.name !== 'cfRule' || attribute(rule, 'type') !== 'expression' || area === null || formula === undefined) return { raw: rule.raw, model: null };
    const dxfId = numeric(rule, 'dxfId');
    const look = dxfId === null ? { fill: null, color: null, bold: false } : source.owner.book.styles.dxf(dxfId);
    const model = { area, formula: fromFileFormula(decodeEscapes(formula), null), ...look };
    sheet.conditionalFormats.push(model);
    source.memory.remember(model, rule.raw);
    return { raw: rule.raw, model };
  });
  return { shell: readShell(node.raw), rules };
}
