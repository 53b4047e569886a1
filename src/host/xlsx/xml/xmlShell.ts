import { PackageDamage } from '../packageDamage';
import { decodeUtf8 } from './decodeText';
import { patchTag, tagLength } from './patchTag';
import { XmlScanner } from './xmlScanner';
import { utf8Part } from './utf8Part';

/**
 * An element opened one level deep: its open tag, its children as raw XML, its end tag. What is not replaced is written back
 * as it was, which is how everything that the model does not know survives.
 */
export interface XmlShell {
  /** All before the first child, the open tag included; never self-closed. */
  readonly open: string;
  readonly close: string;
  readonly children: readonly XmlPiece[];
  /** What the element's prefix stands for; null where it has none, and elements that we make need none either. */
  readonly namespace: string | null;
}

export interface XmlPiece {
  /** Local name. */
  readonly name: string;
  readonly raw: string;
}

/** Takes over a child while the scanner stands on its open tag: it has moved past the child and gives what to keep of it, or null. */
export type TakeChild = (name: string, scanner: XmlScanner) => string | null;

/** Opens a piece of an opened element, whose namespaces it inherits. */
export function openPiece(parent: XmlShell, raw: string): XmlShell {
  const shell = readShell(raw);
  return { ...shell, namespace: prefixOf(shell.close) === null ? null : (shell.namespace ?? parent.namespace) };
}

/** Opens a part or a piece of XML. */
export function readShell(xml: Uint8Array | string, take?: TakeChild): XmlShell {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : utf8Part(xml);
  const scanner = new XmlScanner(bytes);
  if (!scanner.next() || scanner.isClose()) throw new PackageDamage('a part has no root element');
  const tag = decodeUtf8(bytes, scanner.tagStart, scanner.tagEnd);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  const prolog = decodeUtf8(bytes, 0, scanner.tagStart);
  const namespace = namespaceOf(name, tag);
  if (scanner.isEmpty()) return { open: `${prolog}${tag.slice(0, -2).trimEnd()}>`, close: `</${name}>`, children: [], namespace };
  const children: XmlPiece[] = [];
  for (;;) {
    if (!scanner.next()) throw new PackageDamage(`the part ends inside ${name}`);
    if (scanner.isClose()) break;
    children.push(readPiece(scanner, take));
  }
  return { open: prolog + tag, close: decodeUtf8(bytes, scanner.tagStart, scanner.tagEnd), children, namespace };
}

/** The element as XML again. */
export function shellXml(shell: XmlShell): string {
  if (shell.children.length === 0) return `${shell.open.slice(0, -1)}/>`;
  return shell.open + shell.children.map((piece) => piece.raw).join('') + shell.close;
}

/**
 * Replaces every child of a name by `pieces` at the first one's place, or puts them where `order` (the schema's sequence) says.
 * A child that is not in `order` belongs with the one before it.
 */
export function setPieces(shell: XmlShell, name: string, pieces: readonly string[], order: readonly string[]): XmlShell {
  const made = pieces.map((raw) => ({ name, raw: qualify(shell, raw) }));
  const first = shell.children.findIndex((piece) => piece.name === name);
  const rest = shell.children.filter((piece) => piece.name !== name);
  const at = first >= 0 ? first : insertionPoint(rest, name, order);
  return { ...shell, children: [...rest.slice(0, at), ...made, ...rest.slice(at)] };
}

/** Changes attributes of the element itself. */
export function patchShell(shell: XmlShell, changes: Readonly<Record<string, string | number | null>>): XmlShell {
  const start = shell.open.length - rootTag(shell).length;
  return { ...shell, open: shell.open.slice(0, start) + patchTag(shell.open.slice(start), changes) };
}

/** The first child of a name as it stands, or null. */
export function pieceOf(shell: XmlShell, name: string): string | null {
  return shell.children.find((piece) => piece.name === name)?.raw ?? null;
}

/** The element's own open tag, without what stands before it in the part. */
export function rootTag(shell: XmlShell): string {
  const from = shell.open.lastIndexOf(`<${shell.close.slice(2, -1).trimEnd()}`);
  return shell.open.slice(from);
}

/**
 * Elements that we make have no prefix. Where the file writes its own with one (`<x:worksheet>`), they need the default namespace
 * that the prefix stands for, declared on the element itself.
 */
export function qualify(shell: XmlShell, raw: string): string {
  const prefix = prefixOf(shell.close);
  if (prefix === null || shell.namespace === null || raw.startsWith(`<${prefix}:`)) return raw;
  const length = tagLength(raw);
  return patchTag(raw.slice(0, length), { xmlns: shell.namespace }) + raw.slice(length);
}

function prefixOf(close: string): string | null {
  return /^<\/([^\s:>]+):/.exec(close)?.[1] ?? null;
}

function namespaceOf(name: string, tag: string): string | null {
  const prefix = /^([^:]+):/.exec(name)?.[1];
  if (prefix === undefined) return null;
  return new RegExp(`xmlns:${prefix}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? null;
}

function readPiece(scanner: XmlScanner, take: TakeChild | undefined): XmlPiece {
  const name = scanner.name();
  const start = scanner.tagStart;
  const kept = take?.(name, scanner) ?? null;
  if (kept !== null) return { name, raw: kept };
  scanner.skip();
  return { name, raw: decodeUtf8(scanner.bytes, start, scanner.tagEnd) };
}

function insertionPoint(children: readonly XmlPiece[], name: string, order: readonly string[]): number {
  const place = order.indexOf(name);
  let at = 0;
  children.forEach((piece, index) => {
    const other = order.indexOf(piece.name);
    if (other >= 0 && other < place) at = index + 1;
  });
  while (at > 0 && at < children.length && order.indexOf(children[at]?.name ?? '') < 0) at++;
  return at;
}
