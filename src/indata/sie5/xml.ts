/**
 * A small strict XML reader: elements and their attributes in document order, with the line where each begins. It knows the five
 * entities of XML and character references; a document type is refused, and with it every entity that a file could declare or
 * fetch. Text between elements is passed over, since SIE 5 has none that is kept.
 */
export interface Xmlelement {
  /** Without namespace prefix. */
  readonly namn: string;
  readonly attribut: ReadonlyMap<string, string>;
  readonly radnummer: number;
}

export interface Xmllasare {
  readonly start: (element: Xmlelement) => void;
  readonly slut: (namn: string) => void;
}

/** What is wrong with a document, and on which line. */
export interface Xmlfel {
  readonly skal: 'doctype' | 'entitet' | 'format' | 'oavslutad';
  readonly radnummer: number;
}

const LF = 10;
const NAME = /[^\s/>=<"'&]+/y;
const ATTRIBUTE = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const END = /\s*(\/?)>/y;
const ENTITIES: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

/** Reads a document; null when it is well formed. */
export function readXml(text: string, lasare: Xmllasare): Xmlfel | null {
  return new Xmltolk(text, lasare).read();
}

class Xmltolk {
  private at = 0;
  private rad = 1;
  private readonly oppna: string[] = [];
  private rot = false;

  constructor(
    private readonly text: string,
    private readonly lasare: Xmllasare,
  ) {}

  read(): Xmlfel | null {
    for (;;) {
      const next = this.text.indexOf('<', this.at);
      const between = this.text.slice(this.at, next < 0 ? undefined : next);
      if (this.oppna.length === 0 && between.replace(/^\ufeff/, '').trim() !== '') return this.fel('format');
      if (decode(between) === null) return this.fel('entitet');
      this.advance(next < 0 ? this.text.length : next);
      if (next < 0) return this.rot && this.oppna.length === 0 ? null : this.fel('oavslutad');
      const fel = this.readMarkup();
      if (fel !== null) return fel;
    }
  }

  private readMarkup(): Xmlfel | null {
    const { text, at } = this;
    if (text.startsWith('<!--', at)) return this.skip('-->');
    if (text.startsWith('<![CDATA[', at)) return this.oppna.length === 0 ? this.fel('format') : this.skip(']]>');
    if (text.startsWith('<?', at)) return this.skip('?>');
    if (text.startsWith('<!', at)) return this.fel('doctype');
    return text.startsWith('</', at) ? this.readEnd() : this.readStart();
  }

  private readStart(): Xmlfel | null {
    const radnummer = this.rad;
    const namn = this.match(NAME, this.at + 1)?.[0];
    if (namn === undefined || (this.oppna.length === 0 && this.rot)) return this.fel('format');
    this.advance(this.at + 1 + namn.length);
    const attribut = new Map<string, string>();
    for (let found = this.match(ATTRIBUTE, this.at); found !== null; found = this.match(ATTRIBUTE, this.at)) {
      const [whole, key = '', double, single] = found;
      const value = decode(double ?? single ?? '');
      if (value === null) return this.fel('entitet');
      if (attribut.has(key)) return this.fel('format');
      attribut.set(key, value);
      this.advance(this.at + whole.length);
    }
    const end = this.match(END, this.at);
    if (end === null) return this.fel(this.text.includes('>', this.at) ? 'format' : 'oavslutad');
    this.advance(this.at + end[0].length);
    this.rot = true;
    this.lasare.start({ namn: localName(namn), attribut, radnummer });
    if (end[1] === '/') this.lasare.slut(localName(namn));
    else this.oppna.push(namn);
    return null;
  }

  private readEnd(): Xmlfel | null {
    const namn = this.match(NAME, this.at + 2)?.[0] ?? '';
    if (this.oppna.pop() !== namn) return this.fel('format');
    this.advance(this.at + 2 + namn.length);
    const end = this.match(END, this.at);
    if (end === null || end[1] === '/') return this.fel('format');
    this.advance(this.at + end[0].length);
    this.lasare.slut(localName(namn));
    return null;
  }

  private skip(end: string): Xmlfel | null {
    const found = this.text.indexOf(end, this.at);
    if (found < 0) return this.fel('oavslutad');
    this.advance(found + end.length);
    return null;
  }

  private match(form: RegExp, from: number): RegExpExecArray | null {
    form.lastIndex = from;
    return form.exec(this.text);
  }

  private advance(to: number): void {
    for (let i = this.at; i < to; i += 1) if (this.text.charCodeAt(i) === LF) this.rad += 1;
    this.at = to;
  }

  private fel(skal: Xmlfel['skal']): Xmlfel {
    return { skal, radnummer: this.rad };
  }
}

const localName = (namn: string): string => namn.slice(namn.indexOf(':') + 1);

/** The text with its references resolved; null when one is not XML's own. */
function decode(text: string): string | null {
  if (!text.includes('&')) return text;
  const delar = text.split('&');
  const decoded = delar.slice(1).map((del) => {
    const end = del.indexOf(';');
    const value = end < 0 ? null : entityOf(del.slice(0, end));
    return value === null ? null : value + del.slice(end + 1);
  });
  return decoded.includes(null) ? null : [delar[0], ...decoded].join('');
}

function entityOf(name: string): string | null {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (code === null) return ENTITIES.get(name) ?? null;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : null;
}
