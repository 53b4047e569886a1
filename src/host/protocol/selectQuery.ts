/**
 * Answers a `load`: an object with the asked members, capitalised, navigations nested, and a collection as `_Items`.
 * Paths are as the client sends them: "values", "format/font/bold", "*" for all scalars.
 */
import { notImplemented } from '../workbook/refusal';
import type { HostObject } from './hostObject';
import type { Json, QueryInfo } from './wire';

/** A tree of paths; "*" is among the keys when all scalars are asked for. */
type Paths = Map<string, Paths>;

function toTree(query: QueryInfo): Paths {
  const tree: Paths = new Map();
  const add = (path: string): void => {
    let at = tree;
    for (const step of path.split(/[/.]/).filter((name) => name !== '')) {
      const next = at.get(step) ?? new Map<string, Paths>();
      at.set(step, next);
      at = next;
    }
  };
  for (const path of query.Select ?? []) add(path);
  for (const path of query.Expand ?? []) add(`${path}/*`);
  return tree;
}

type Answer = Record<string, Json>;

function readPath(object: HostObject, name: string, rest: Paths, answer: Answer): void {
  if (name === '*') {
    for (const scalar of object.scalarNames()) answer[scalar] = object.read(scalar);
    return;
  }
  const found = object.find(name);
  if (found === null) throw notImplemented(`${object.kind}.${name}`);
  answer[found.name] = found.kind === 'scalar' ? object.read(found.name) : select(object.navigate(found.name), rest);
}

function readMembers(object: HostObject, paths: Paths): Answer {
  const answer: Answer = { ...object.identity() };
  for (const [name, rest] of paths.size === 0 ? [['*', new Map()] as const] : paths) readPath(object, name, rest, answer);
  return answer;
}

function itemAnswer(item: HostObject, paths: Paths): Answer {
  const identity = item.identity();
  const id = identity['Id'] ?? identity['_Id'];
  return { ...(id === undefined ? {} : { _Id: id }), ...readMembers(item, paths) };
}

function selectItems(object: HostObject, items: readonly HostObject[], paths: Paths, query: QueryInfo): Answer {
  const own = new Map([...paths].filter(([name]) => name !== '*' && object.find(name) !== null));
  const ofItems = new Map([...paths].filter(([name]) => !own.has(name)));
  const answer: Answer = own.size === 0 ? {} : readMembers(object, own);
  if (own.size > 0 && ofItems.size === 0) return answer;
  const first = query.Skip ?? 0;
  const asked = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  return { ...answer, _Items: asked.map((item) => itemAnswer(item, ofItems)) };
}

function select(object: HostObject | null, paths: Paths, query: QueryInfo = {}): Json {
  if (object === null) return null;
  const items = object.items();
  return items === null ? readMembers(object, paths) : selectItems(object, items, paths, query);
}

/** The answer to a query of an object; null for a null object. */
export function selectQuery(object: HostObject | null, query: QueryInfo): Json {
  return select(object, toTree(query), query);
}
