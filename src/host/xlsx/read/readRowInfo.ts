import type { RowInfo } from '../../workbook/model';
import { PackageDamage } from '../packageDamage';
import type { RowExtra } from '../source';
import { decodeUtf8 } from '../xml/decodeText';
import type { XmlScanner } from '../xml/xmlScanner';
import { parseNumber } from './parseNumber';

/** A `row` tag: where it stands, what the model holds of it (null for nothing), and what else it says. */
export interface ReadRow {
  readonly index: number;
  readonly info: RowInfo | null;
  readonly extra: RowExtra | null;
}

/** Reads the attributes of the `row` tag that the scanner stands on. A row without a number follows the one before it. */
export function readRowInfo(scanner: XmlScanner, expected: number, styleId: (xf: number) => number): ReadRow {
  let index = expected;
  let height: number | null = null;
  let customHeight = false;
  let hidden = false;
  let xf: number | null = null;
  let customFormat = false;
  let attributes = '';
  while (scanner.nextAttribute()) {
    const name = decodeUtf8(scanner.bytes, scanner.attributeNameStart, scanner.attributeNameEnd);
    if (name === 'r') index = numberOf(scanner) - 1;
    else if (name === 'ht') height = numberOf(scanner);
    else if (name === 's') xf = numberOf(scanner);
    else if (name === 'customHeight') customHeight = isTrue(scanner);
    else if (name === 'hidden') hidden = isTrue(scanner);
    else if (name === 'customFormat') customFormat = isTrue(scanner);
    else if (KEPT.has(name)) attributes += ` ${name}="${scanner.attributeValue()}"`;
  }
  if (!Number.isInteger(index) || index < 0) throw new PackageDamage('a row has no number');
  const style = customFormat && xf !== null ? styleId(xf) : null;
  return {
    index,
    info: height !== null || hidden || style !== null ? { height, hidden, styleId: style } : null,
    extra: attributes !== '' || (height !== null && !customHeight) ? { height, customHeight, attributes } : null,
  };
}

const KEPT: ReadonlySet<string> = new Set(['outlineLevel', 'collapsed', 'thickTop', 'thickBot', 'ph']);

function numberOf(scanner: XmlScanner): number {
  return parseNumber(scanner.bytes, scanner.attributeStart, scanner.attributeEnd);
}

function isTrue(scanner: XmlScanner): boolean {
  const value = scanner.attributeValue();
  return value === '1' || value === 'true';
}
