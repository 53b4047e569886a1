/**
 * Reads an SIE file. Type 5 is XML and has a reader of its own; types 1–4 (SIE 4B/4C) are read here: one pass over the bytes, with
 * #TRANS and #VER straight into columns and every other record by label. What is no SIE file, or is cut off, is refused; what is
 * wrong in the books is an Issue with its line.
 */
import type { Issue } from '../../domain/issue';
import { err, ok, type Result } from '../../shared/result';
import { Issuesamlare } from '../issuesamlare';
import { parseSie5 } from '../sie5/parseSie5';
import { isSie5 } from '../sie5/xmltext';
import { avvisaFil, avvisning } from './avvisaFil';
import { buildSiebok, type Sieunderlag } from './buildSiebok';
import { readPost } from './falt';
import { checkKsumma } from './ksumma';
import { Postsamlare } from './poster';
import type { Siebok } from './siebok';
import { bomLength, buildAvkodare, detectTeckenkod, type Avkodare, type Teckenkod } from './teckenkod';
import { fromUtf16, utf16Of } from './utf16';
import { Verifikatsamlare } from './verifikatsamlare';

const LF = 10;
const HASH = 35;
const OPEN = 123;
const CLOSE = 125;

/** Reads the file `namn`. Issues with `stopp` among `value.issues` mean that the books in it cannot be used. */
export function parseSie(fil: Uint8Array, namn: string): Result<Siebok, Issue> {
  if (isSie5(fil)) return parseSie5(fil, namn);
  const utf16 = utf16Of(fil);
  const bytes = utf16 === null ? fil : fromUtf16(fil, utf16);
  if (bytes === null) return err(avvisning('SIE_UTF16', namn));
  const refusal = avvisaFil(bytes, namn);
  if (refusal !== null) return err(refusal);
  const bytekod = detectTeckenkod(bytes);
  const tolk = new Sietolk(bytes, namn, buildAvkodare(bytes, bytekod));
  const cut = tolk.read() ?? (tolk.harKsumma() ? ksummaFault(bytes, namn, tolk.issues) : null);
  if (cut !== null) return err(cut);
  if (!tolk.isSie()) return err(avvisning('SIE_INGEN_SIE', namn));
  return ok(buildSiebok(tolk.underlag(utf16 ?? bytekod)));
}

function ksummaFault(bytes: Uint8Array, namn: string, issues: Issuesamlare): Issue | null {
  const fynd = checkKsumma(bytes);
  if (fynd === 'oavslutad') return { kod: 'SIE_AVKLIPPT', allvar: 'stopp', fakta: { tecken: '#KSUMMA' }, kallor: [{ namn }] };
  if (fynd === 'fel') issues.add({ kod: 'SIE_KSUMMA_FEL', allvar: 'fel', kallor: [{ namn }] });
  return null;
}

class Sietolk {
  readonly issues = new Issuesamlare();
  private readonly poster: Postsamlare;
  private readonly verifikat: Verifikatsamlare;
  private rader = 0;
  private kanda = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly namn: string,
    private readonly avkoda: Avkodare,
  ) {
    this.poster = new Postsamlare(namn, this.issues);
    this.verifikat = new Verifikatsamlare({ bytes, namn, avkoda, issues: this.issues });
  }

  /** Reads every record; the Issue when the file ends in the middle of one. */
  read(): Issue | null {
    const { bytes } = this;
    let hel = true;
    for (let from = bomLength(bytes); from < bytes.length; ) {
      const found = bytes.indexOf(LF, from);
      const end = found < 0 ? bytes.length : found;
      this.rader += 1;
      hel = this.readLine(from, end);
      from = end + 1;
    }
    if (hel && !this.verifikat.oppen) return null;
    return { kod: 'SIE_AVKLIPPT', allvar: 'stopp', fakta: { tecken: hel ? '}' : '"' }, kallor: [{ namn: this.namn, radnummer: this.rader }] };
  }

  harKsumma(): boolean {
    return this.poster.harKsumma;
  }

  /** All that was read. */
  underlag(teckenkod: Teckenkod): Sieunderlag {
    const { bytes, namn, avkoda, poster, verifikat, issues, rader } = this;
    return { bytes, namn, teckenkod, avkoda, poster, verifikat, issues, rader };
  }

  /** Whether any record was one that SIE has. */
  isSie(): boolean {
    return this.kanda > 0;
  }

  /** Reads one line; false when a record on it is not whole. */
  private readLine(from: number, end: number): boolean {
    const { bytes, verifikat } = this;
    let at = from;
    while (at < end && (bytes[at] ?? 0) <= 32) at += 1;
    if (at >= end) return true;
    const first = bytes[at];
    if (first === HASH) return this.readRecord(at, end);
    if (first === OPEN) verifikat.open(this.rader);
    else if (first === CLOSE) verifikat.close(this.rader);
    else this.issues.add({ kod: 'SIE_RAD_OKAND', allvar: 'varning', kallor: [{ namn: this.namn, radnummer: this.rader }] });
    return true;
  }

  private readRecord(from: number, end: number): boolean {
    const { bytes, verifikat, rader } = this;
    if (isLabel(bytes, from, TRANS)) return verifikat.trans({ from, fields: from + TRANS.length, end }, rader);
    if (isLabel(bytes, from, VER)) return verifikat.ver({ from, fields: from + VER.length, end }, rader);
    if (isLabel(bytes, from, RTRANS)) verifikat.overhoppade.rtrans += 1;
    else if (isLabel(bytes, from, BTRANS)) verifikat.overhoppade.btrans += 1;
    else return this.readOther(from, end);
    return true;
  }

  private readOther(from: number, end: number): boolean {
    const post = readPost(this.bytes, this.avkoda, from, end);
    const okanda = this.poster.okanda.size;
    if (post.hel) this.poster.add(post, this.rader);
    else if (end < this.bytes.length) this.poster.ofullstandig(post.etikett, this.rader);
    if (this.poster.okanda.size === okanda && !this.poster.okanda.has(post.etikett)) this.kanda += 1;
    return post.hel || end < this.bytes.length;
  }
}

const bytesOf = (label: string): Uint8Array => new TextEncoder().encode(label);
const TRANS = bytesOf('#TRANS');
const VER = bytesOf('#VER');
const RTRANS = bytesOf('#RTRANS');
const BTRANS = bytesOf('#BTRANS');

/** Whether the record has this label, in either case, and not a longer one. */
function isLabel(bytes: Uint8Array, from: number, label: Uint8Array): boolean {
  for (let i = 1; i < label.length; i += 1) if (((bytes[from + i] ?? 0) & 0xdf) !== label[i]) return false;
  return (bytes[from + label.length] ?? 0) <= 32;
}
