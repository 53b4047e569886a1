import { PackageDamage } from '../packageDamage';
import { decodeUtf8 } from './decodeText';
import { XmlScanner } from './xmlScanner';
import { utf8Part } from './utf8Part';

/** A small element with its children, for the parts that are short: styles, relations, tables. Never for sheet data. */
export interface XmlNode {
  /** Local name. */
  readonly name: string;
  /** By qualified name as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Its own text; only for elements without children. */
  readonly text: string;
  /** Its XML as written. */
  readonly raw: string;
}

/** The root element of a part or of a piece of XML. */
export function readTree(xml: Uint8Array | string): XmlNode {
  const scanner = new XmlScanner(typeof xml === 'string' ? new TextEncoder().encode(xml) : utf8Part(xml));
  if (!scanner.next()) throw new PackageDamage('a part is empty');
  return readNode(scanner);
}

/** The element whose open tag the scanner stands on; moves past its end. */
export function readNode(scanner: XmlScanner): XmlNode {
  const start = scanner.tagStart;
  const name = scanner.name();
  const attributes = readAttributes(scanner);
  const children: XmlNode[] = [];
  let text = '';
  if (scanner.isOpen()) {
    if (isLeaf(scanner)) text = scanner.text();
    else readChildren(scanner, children);
  }
  return { name, attributes, children, text, raw: decodeUtf8(scanner.bytes, start, scanner.tagEnd) };
}

/** The attributes of the tag the scanner stands on, by qualified name. */
export function readAttributes(scanner: XmlScanner): Map<string, string> {
  const attributes = new Map<string, string>();
  while (scanner.nextAttribute()) {
    const name = decodeUtf8(scanner.bytes, scanner.attributeNameStart, scanner.attributeNameEnd);
    attributes.set(name, scanner.attributeValue());
  }
  return attributes;
}

/** An attribute by local name, whatever its prefix; an unprefixed one goes first. */
export function attribute(node: Pick<XmlNode, 'attributes'>, local: string): string | null {
  const exact = node.attributes.get(local);
  if (exact !== undefined) return exact;
  for (const [name, value] of node.attributes) if (name.endsWith(`:${local}`)) return value;
  return null;
}

/** An xsd:boolean attribute. */
export function flag(node: Pick<XmlNode, 'attributes'>, local: string, absent = false): boolean {
  const value = attribute(node, local);
  return value === null ? absent : value === '1' || value === 'true' || value === 'on';
}

/** A numeric attribute, null where it is absent or no number. */
export function numeric(node: Pick<XmlNode, 'attributes'>, local: string): number | null {
  const value = attribute(node, local);
  if (value === null || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The first child of this name. */
export function child(node: XmlNode | null | undefined, name: string): XmlNode | null {
  return node?.children.find((each) => each.name === name) ?? null;
}

/** All children of this name. */
export function childrenOf(node: XmlNode | null | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

function readChildren(scanner: XmlScanner, children: XmlNode[]): void {
  for (;;) {
    if (!scanner.next()) throw new PackageDamage('the part ends inside an element');
    if (scanner.isClose()) return;
    children.push(readNode(scanner));
  }
}

/** Looks ahead: the next tag closes the element, so what is between is text. */
function isLeaf(scanner: XmlScanner): boolean {
  const ahead = new XmlScanner(scanner.bytes, scanner.tagEnd);
  return ahead.next() && ahead.isClose();
}
