/** Damaged SIE files: no crash, no hang, and no record that counts is lost without a word. */
import * as fc from 'fast-check';
import { ledgerblad } from '../../src/blad/ledgerblad';
import { sieFakta } from '../../src/indata/sie/fakta';
import { parseSie } from '../../src/indata/sie/parseSie';
import type { Siebok } from '../../src/indata/sie/siebok';
import { readSie, sieBytes } from '../support/sie';
import { skrivSie5 } from '../support/sie5';
import { korningar, ofHang } from './korningar';

/** A file with its first vouchers only, without the balances that they would have to give. */
function kortad(fil: string): Uint8Array {
  const text = Buffer.from(sieBytes(fil)).toString('latin1');
  const [huvud = '', ...verifikat] = text.split(/^(?=#VER)/m);
  const rader = huvud.split('\n').filter((rad, i) => i < 15 || /^#(RAR|DIM|OBJEKT|IB 0|PBUDGET|OIB)/.test(rad));
  return Buffer.from([rader.slice(0, 60).join('\n'), '\n', ...verifikat.slice(0, 6)].join(''), 'latin1');
}

const KORTA = ['BL0001_typ4.SE', 'solleftea-2025.se', 'skelleftea-norsjo-2025.se', 'typ4.se', 'Sie4.si', 'SIE_exempelfil.se', 'Bokslut%20Norstedts%20SIE%204E.se'].map(kortad);
const HELA = ['Test1.SE', 'si.SI', 'FAKT.SI', 'BL0001_typ1.SE', 'BL0001_typ2.SE', 'BL0001_typ3.SE', 'L%C3%B6n.si', 'Exempelbolaget_SIE_110322_B_33.si'].map(sieBytes);
const FILER = [...KORTA, ...HELA];
const XML = ['solleftea-2025.se'].map(kortad).map((bytes) => new TextEncoder().encode(skrivSie5(readSie(bytes))));

type Andring = (bytes: Uint8Array) => Uint8Array;
const plats = fc.nat(1_000_000);
const byte = fc.oneof(fc.nat(255), fc.constantFrom(9, 10, 13, 32, 34, 35, 45, 46, 48, 57, 60, 62, 38, 92, 123, 125));
const skarv = (bytes: Uint8Array, at: number, langd: number, nytt: Uint8Array): Uint8Array => Buffer.concat([bytes.subarray(0, at), nytt, bytes.subarray(at + langd)]);
/** The line round a place, its break included. */
function rad(bytes: Uint8Array, at: number): readonly [number, number] {
  const from = bytes.lastIndexOf(10, at) + 1;
  const to = bytes.indexOf(10, at);
  return [from, to < 0 ? bytes.length : to + 1];
}
const i = (bytes: Uint8Array, at: number): number => (bytes.length === 0 ? 0 : at % bytes.length);
const BITAR = ['#TRANS 1930 {} 5.00\n', '#RTRANS 1930 {} 5.00\n', '{', '}\n', '"', '#KSUMMA\n', '#VER A 1 20250101\n{\n', '#RAR 0 20240101 20241231\n', '#IB 0 1930 1.005\n', '#PSALDO 0 202501 1930 {} 1\n', '\r', '\ufeff', '<!DOCTYPE x>', '&x;', '</Journal>'].map((text) => new TextEncoder().encode(text));

const andring: fc.Arbitrary<Andring> = fc.oneof(
  fc.tuple(plats, byte).map(([at, varde]): Andring => (b) => skarv(b, i(b, at), 1, Uint8Array.of(varde))),
  fc.tuple(plats, byte).map(([at, varde]): Andring => (b) => skarv(b, i(b, at), 0, Uint8Array.of(varde))),
  fc.tuple(plats, fc.nat(30)).map(([at, langd]): Andring => (b) => skarv(b, i(b, at), langd, new Uint8Array())),
  plats.map((at): Andring => (b) => { const [from, to] = rad(b, i(b, at)); return skarv(b, from, to - from, new Uint8Array()); }),
  plats.map((at): Andring => (b) => { const [from, to] = rad(b, i(b, at)); return skarv(b, from, 0, b.subarray(from, to)); }),
  fc.tuple(plats, fc.constantFrom(...BITAR)).map(([at, bit]): Andring => (b) => skarv(b, rad(b, i(b, at))[0], 0, bit)),
  plats.map((at): Andring => (b) => b.subarray(0, i(b, at))),
);
const skadad = (filer: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...filer), fc.array(andring, { minLength: 1, maxLength: 5 })).map(([fil, andringar]) => andringar.reduce((bytes, andra) => andra(bytes), fil));

const isStopp = ({ allvar }: { readonly allvar: string }): boolean => allvar === 'stopp';
const kod = (issues: readonly { readonly kod: string }[], ...koder: readonly string[]): boolean => issues.some((issue) => koder.includes(issue.kod));

/** Every row that is read is in the facts, unless an Issue says that its voucher lies outside the year. */
function checkFakta(bok: Siebok): void {
  const fakta = sieFakta(bok);
  expect(fakta.rader.every(({ ore }) => Number.isSafeInteger(ore))).toBe(true);
  if (fakta.issues.some(isStopp)) return;
  let summa = 0;
  for (let n = 0; n < bok.transaktioner.antal; n += 1) summa += bok.transaktioner.ore(n);
  const nu = fakta.ar.find(({ nr }) => nr === 0)?.ar;
  const utfall = fakta.rader.filter(({ slag, ar }) => slag === 'Utfall' && ar === nu).reduce((sum, { ore }) => sum + ore, 0);
  if (bok.transaktioner.antal > 0 && !kod(fakta.issues, 'DATUM_UTANFOR_AR')) expect(utfall).toBe(summa);
  ledgerblad(bok, fakta);
}

test('SIE 1–4: mutated bytes and lines', () => {
  fc.assert(fc.property(skadad(FILER), (bytes) => {
    const result = ofHang(() => parseSie(bytes, 'bok.se'));
    if (!result.ok || result.value.issues.some(isStopp)) return;
    const rader = Buffer.from(bytes).toString('latin1').split('\n').map((line, n) => (n === 0 ? line.replace(/^\u00ef\u00bb\u00bf/, '') : line).replace(/^[\0-\x20]+/, ''));
    const trans = rader.filter((line) => /^#trans(?:[\0-\x20]|$)/i.test(line)).length;
    expect(result.value.transaktioner.antal).toBe(trans);
    const okanda = kod(result.value.issues, 'SIE_RAD_OKAND', 'SIE_OKANDA_ETIKETTER');
    const ib = [...result.value.ib.values()].reduce((sum, konton) => sum + konton.size, 0);
    const ibrader = rader.filter((line) => /^#ib(?:[\t\r ]|$)/i.test(line)).length;
    if (!kod(result.value.issues, 'SIE_DUBBEL_POST')) expect(ib).toBe(ibrader);
    expect(okanda || result.value.rader > 0).toBe(true);
    checkFakta(result.value);
  }), { numRuns: korningar(80_000) });
});

test('SIE 5: mutated bytes and lines', () => {
  fc.assert(fc.property(skadad(XML), (bytes) => {
    const result = ofHang(() => parseSie(bytes, 'bok.xml'));
    if (!result.ok || !result.value.typ.startsWith('5') || result.value.issues.some(isStopp)) return;
    const entries = Buffer.from(bytes).toString('latin1').replaceAll(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g, '').split('<LedgerEntry').length - 1;
    const { transaktioner, overhoppade, issues } = result.value;
    if (!kod(issues, 'SIE5_VERIFIKAT_ANNAT_AR', 'SIE5_OKANT_ELEMENT')) expect(transaktioner.antal + overhoppade.btrans).toBe(entries);
    checkFakta(result.value);
  }), { numRuns: korningar(20_000) });
});
