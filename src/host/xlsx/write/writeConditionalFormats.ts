import type { ConditionalFormat, Follower } from '../../workbook/model';
import { areaName, areaNames } from '../cellName';
import { formulasIn, withFormulas } from '../formula/formulaTexts';
import { toFileFormula } from '../formula/toFileFormula';
import type { ConditionalGroup, SheetSource } from '../source';
import { element } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import { attribute, numeric, readTree } from '../xml/xmlTree';
import { openPiece, patchShell, setPieces, shellXml, type XmlShell } from '../xml/xmlShell';
import { SHEET_ORDER, type SheetWriting } from './sheetWriting';

const RULE_ORDER = ['formula', 'colorScale', 'dataBar', 'iconSet', 'extLst'];

/**
 * Writes the conditional formats: elements whose rules all stand as they were read stay raw, rules that the model does not know stay in
 * theirs, and changed and new rules get elements of their own, the new ones after all others in priority.
 */
export function writeConditionalFormats(shell: XmlShell, writing: SheetWriting): XmlShell {
  const { sheet, source } = writing;
  const kept = new Set<ConditionalFormat>();
  const pieces = source.conditionalGroups.map((group) => groupXml(group, writing, kept)).filter((xml) => xml !== null);
  let priority = highestPriority(source);
  for (const format of sheet.conditionalFormats) {
    if (kept.has(format)) continue;
    const original = source.memory.original(format);
    const rule = original === null ? newRule(format, writing, ++priority) : changedRule(shell, original, { format, writing });
    pieces.push(element('conditionalFormatting', { sqref: areaName(format.area) }, rule));
  }
  return setPieces(shell, 'conditionalFormatting', pieces, SHEET_ORDER);
}

function groupXml(group: ConditionalGroup, { sheet, source }: SheetWriting, kept: Set<ConditionalFormat>): string | null {
  const { follower } = group;
  const gone = follower !== null && !sheet.followers.includes(follower);
  const rules = group.rules.filter(({ model }) => (model === null ? !gone : sheet.conditionalFormats.includes(model) && source.memory.unchanged(model) !== null));
  for (const { model } of rules) if (model !== null) kept.add(model);
  if (rules.length === 0) return null;
  if (follower !== null && source.memory.unchanged(follower) === null) return movedXml(group, follower, rules);
  const children = rules.map(({ raw }) => ({ name: 'cfRule', raw }));
  return shellXml(rules.length === group.rules.length ? group.shell : { ...group.shell, children });
}

/** The raw rules where their cells have come to stand, with their formulas as they are now. */
function movedXml({ shell }: ConditionalGroup, follower: Follower, rules: ConditionalGroup['rules']): string {
  let used = 0;
  const children = rules.map(({ raw, model }) => {
    const from = used;
    if (model === null) used += formulasIn(raw).length;
    return { name: 'cfRule', raw: model === null ? withFormulas(raw, follower.formulas.slice(from)) : raw };
  });
  return shellXml(patchShell({ ...shell, children }, { sqref: areaNames(follower.areas) }));
}

function highestPriority(source: SheetSource): number {
  const rules = source.conditionalGroups.flatMap((group) => group.rules);
  return rules.reduce((highest, { raw }) => Math.max(highest, numeric(readTree(raw), 'priority') ?? 0), 0);
}

function newRule(format: ConditionalFormat, { styles }: SheetWriting, priority: number): string {
  return element('cfRule', { type: 'expression', dxfId: styles.dxf(format), priority }, formulaXml(format));
}

/** A rule from the file with another formula, area or look; its priority and the rest stay, and its dxf while the look is the same. */
function changedRule(shell: XmlShell, original: string, { format, writing }: { format: ConditionalFormat; writing: SheetWriting }): string {
  const dxfId = Number(attribute(readTree(original), 'dxfId') ?? -1);
  const look = writing.source.owner.book.styles.dxf(dxfId);
  const same = look.fill === format.fill && look.color === format.color && look.bold === format.bold;
  const rule = setPieces(openPiece(shell, original), 'formula', [formulaXml(format)], RULE_ORDER);
  return shellXml(same ? rule : patchShell(rule, { dxfId: writing.styles.dxf(format) }));
}

function formulaXml(format: ConditionalFormat): string {
  return `<formula>${encodeText(toFileFormula(format.formula, null))}</formula>`;
}
