/**
 * Cell values of a saved .xlsx, by sheet title and A1. Written apart from src/host/xlsx on purpose: it reads what the
 * judge (LibreOffice) saved, and a fault in our own reader must not be able to hide in it. Values only: no formulas, no
 * styles, no dates (a date is its serial number). What it does not know it throws on.
 */
import { strFromU8, unzipSync } from 'fflate';

/** An error value of a cell, such as `#NAME?`: an object, so that it never equals the text that it looks like. */
export interface Cellfel {
  readonly fel: string;
}

export type Cellvarde = number | string | boolean | Cellfel;

/** Values by A1 address. An empty cell has no entry. */
export type Bladceller = ReadonlyMap<string, Cellvarde>;

/** Sheets by title, in the order of the workbook. */
export type Bokceller = ReadonlyMap<string, Bladceller>;

type Delar = Readonly<Record<string, Uint8Array>>;

const ENTITETER: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (hela, namn: string) => {
    if (namn.startsWith('#x')) return String.fromCodePoint(parseInt(namn.slice(2), 16));
    if (namn.startsWith('#')) return String.fromCodePoint(Number(namn.slice(1)));
    const tecken = ENTITETER[namn];
    if (tecken === undefined) throw new Error(`Unknown entity ${hela}`);
    return tecken;
  });
}

/** Every element of a name, with its attribute text and what stands in it. Elements of one name do not nest in a sheet. */
function* elements(xml: string, namn: string): Generator<{ readonly attribut: string; readonly inre: string }> {
  const monster = new RegExp(`<${namn}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${namn}>)`, 'g');
  for (const traff of xml.matchAll(monster)) yield { attribut: traff[1] ?? '', inre: traff[2] ?? '' };
}

function attribute(attribut: string, namn: string): string | undefined {
  const varde = new RegExp(`\\s${namn}="([^"]*)"`).exec(attribut)?.[1];
  return varde === undefined ? undefined : unescapeXml(varde);
}

/** The text of a string item: plain or in runs, without the phonetic parts. */
function textOf(inre: string): string {
  const utanUttal = inre.replace(/<rPh[\s\S]*?<\/rPh>/g, '');
  return [...elements(utanUttal, 't')].map((t) => unescapeCharacters(unescapeXml(t.inre))).join('');
}

/** The file format writes what XML cannot hold as _xHHHH_, and a text that looks like that with its underscore written so. */
const unescapeCharacters = (text: string): string => text.replace(/_x([0-9a-f]{4})_/gi, (_, kod: string) => String.fromCharCode(parseInt(kod, 16)));

function part(delar: Delar, namn: string): string {
  const innehall = delar[namn];
  if (innehall === undefined) throw new Error(`The package has no part ${namn}`);
  return strFromU8(innehall);
}

function sharedStrings(delar: Delar): readonly string[] {
  if (delar['xl/sharedStrings.xml'] === undefined) return [];
  return [...elements(part(delar, 'xl/sharedStrings.xml'), 'si')].map((si) => textOf(si.inre));
}

function cellValue(typ: string, inre: string, strangar: readonly string[]): Cellvarde | undefined {
  if (typ === 'inlineStr') return textOf(inre);
  const ratt = [...elements(inre, 'v')][0];
  if (ratt === undefined) return undefined;
  const text = unescapeXml(ratt.inre);
  switch (typ) {
    case 'n':
      return Number(text);
    case 's': {
      const delad = strangar[Number(text)];
      if (delad === undefined) throw new Error(`No shared string ${text}`);
      return delad;
    }
    case 'str':
      return text;
    case 'b':
      return text === '1';
    case 'e':
      return { fel: text };
    default:
      throw new Error(`Unknown cell type ${typ}`);
  }
}

function sheetCells(xml: string, strangar: readonly string[]): Bladceller {
  const celler = new Map<string, Cellvarde>();
  for (const { attribut, inre } of elements(xml, 'c')) {
    const adress = attribute(attribut, 'r');
    if (adress === undefined) throw new Error('A cell without address');
    const varde = cellValue(attribute(attribut, 't') ?? 'n', inre, strangar);
    if (varde !== undefined) celler.set(adress, varde);
  }
  return celler;
}

/** Reads the values that stand in an .xlsx (cached values of formulas; nothing is computed here). */
export function readCells(xlsx: Uint8Array): Bokceller {
  const delar = unzipSync(xlsx);
  const mal = new Map<string, string>();
  for (const { attribut } of elements(part(delar, 'xl/_rels/workbook.xml.rels'), 'Relationship')) {
    mal.set(attribute(attribut, 'Id') ?? '', (attribute(attribut, 'Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/'));
  }
  const strangar = sharedStrings(delar);
  const bok = new Map<string, Bladceller>();
  for (const { attribut } of elements(part(delar, 'xl/workbook.xml'), 'sheet')) {
    const del = mal.get(attribute(attribut, 'r:id') ?? '');
    if (del === undefined) throw new Error('A sheet without part');
    bok.set(attribute(attribut, 'name') ?? '', sheetCells(part(delar, del), strangar));
  }
  return bok;
}
