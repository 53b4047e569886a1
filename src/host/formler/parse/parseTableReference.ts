/**
 * Structured references: Tabell[Kol], Tabell[[#Headers],[A]:[B]], [@Kol]. In a column's name ' stands before [ ] # ' @.
 * Which table and columns they are shows when they are computed.
 */
import type { TableReference, TableSection } from './expression';

const SECTIONS: ReadonlyMap<string, TableSection> = new Map([
  ['#all', 'all'],
  ['#headers', 'headers'],
  ['#data', 'data'],
  ['#totals', 'totals'],
  ['#this row', 'this row'],
]);

interface Parts {
  readonly sections: readonly TableSection[];
  readonly columns: readonly string[];
}

/** [one],[two]:[three] with its separators; an apostrophe takes the character after it along. */
const ITEM = /\s*\[((?:'[^]|[^'[\]])*)\]\s*([,:]?)/y;

function unescape(text: string): string {
  return text.replace(/'([^])/g, '$1');
}

/** The bracketed items, each with the separator after it; null when something else stands between or after. */
function splitItems(text: string): readonly (readonly [item: string, separator: string])[] | null {
  const item = new RegExp(ITEM);
  const items: [string, string][] = [];
  while (item.lastIndex < text.length) {
    const match = item.exec(text);
    if (match === null) return null;
    items.push([match[1] ?? '', match[2] ?? '']);
  }
  return items.at(-1)?.[1] === '' && items.slice(0, -1).every(([, separator]) => separator !== '') ? items : null;
}

function parseItems(text: string): Parts | null {
  const items = splitItems(text);
  if (items === null) return null;
  const sections: TableSection[] = [];
  const columns: string[] = [];
  for (const [item] of items) {
    const section = SECTIONS.get(item.trim().toLowerCase());
    if (section !== undefined) sections.push(section);
    else if (item.trim().startsWith('#')) return null;
    else columns.push(unescape(item));
  }
  const joined = items.filter(([, separator]) => separator === ':').length;
  return columns.length <= 2 && joined === Math.max(0, columns.length - 1) ? { sections, columns } : null;
}

function parseInside(text: string): Parts | null {
  const inside = text.trim();
  if (inside === '') return { sections: [], columns: [] };
  if (inside.startsWith('@')) {
    const rest = parseInside(inside.slice(1));
    return rest === null || rest.sections.length > 0 ? null : { sections: ['this row'], columns: rest.columns };
  }
  if (inside.startsWith('[')) return parseItems(inside);
  if (!inside.startsWith('#')) return { sections: [], columns: [unescape(text)] };
  const section = SECTIONS.get(inside.toLowerCase());
  return section === undefined ? null : { sections: [section], columns: [] };
}

/** Tabell[…] or […] as a reference; null when the brackets cannot be read. */
export function parseTableReference(text: string): TableReference | null {
  const bracket = text.indexOf('[');
  if (bracket < 0 || !text.endsWith(']')) return null;
  const parts = parseInside(text.slice(bracket + 1, -1));
  return parts === null ? null : { table: text.slice(0, bracket), ...parts, text };
}
