/** Defined names: a sheet's own before the workbook's. What a name refers to is compiled as a formula that stands in A1. */
import type { DefinedName, Workbook, Worksheet } from '../../workbook/model';
import type { NameUse, Template, TemplateCache } from '../compile/templateCache';
import type { FormulaProblem } from '../parse/expression';

const ORIGIN = { row: 0, column: 0 };

function keyOf(name: string, scope: string | null): string {
  return `${scope ?? ''}\u0000${name.toLowerCase()}`;
}

export class NameLookup {
  private readonly names: ReadonlyMap<string, DefinedName>;
  private readonly compiled = new Map<DefinedName, Template>();

  constructor(
    workbook: Workbook,
    private readonly templates: TemplateCache,
    private readonly sheetNamed: (name: string) => Worksheet | null,
  ) {
    this.names = new Map(workbook.names.map((name) => [keyOf(name.name, name.scope), name]));
  }

  /** The name as it is seen from a sheet, or null when it is not defined. */
  find({ sheet: sheetName, name }: NameUse, from: Worksheet): Template | null {
    const sheet = sheetName === null ? from : this.sheetNamed(sheetName);
    const defined = (sheet === null ? undefined : this.names.get(keyOf(name, sheet.id))) ?? this.names.get(keyOf(name, null));
    return defined === undefined ? null : this.template(defined);
  }

  /** The first thing that cannot be computed in the names that are used, or in the names that these use. */
  problem(uses: readonly NameUse[], from: Worksheet, seen: ReadonlySet<Template> = new Set()): FormulaProblem | null {
    for (const use of uses) {
      const template = this.find(use, from);
      if (template === null || seen.has(template)) continue;
      const problem = template.problem ?? this.problem(template.names, from, new Set([...seen, template]));
      if (problem !== null) return problem;
    }
    return null;
  }

  private template(defined: DefinedName): Template {
    const known = this.compiled.get(defined);
    if (known !== undefined) return known;
    const template = this.templates.get(`=${defined.refersTo.replace(/^=/, '')}`, ORIGIN);
    this.compiled.set(defined, template);
    return template;
  }
}
