import type { Follower, Worksheet } from '../../workbook/model';
import { parseArea, parseAreas } from '../cellName';
import { formulasIn } from '../formula/formulaTexts';
import { fromFileFormula } from '../formula/fromFileFormula';
import type { ConditionalGroup, SheetSource } from '../source';
import { decodeEscapes } from '../xml/decodeText';
import { attribute, childrenOf, numeric, type XmlNode } from '../xml/xmlTree';
import { readShell } from '../xml/xmlShell';
import { addFollower } from './addFollower';

/** What moves the rules that stay raw. */
function followerOf(node: XmlNode, isRaw: readonly boolean[], sheet: Worksheet): Follower | null {
  if (!isRaw.includes(true)) return null;
  const formulas = node.children.filter((_, index) => isRaw[index]).flatMap(({ raw }) => formulasIn(raw));
  return addFollower(sheet, { areas: parseAreas(attribute(node, 'sqref') ?? ''), formulas });
}

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
  const follower = followerOf(node, rules.map(({ model }) => model === null), sheet);
  if (follower !== null) source.memory.remember(follower, node.raw);
  return { shell: readShell(node.raw), rules, follower };
}
