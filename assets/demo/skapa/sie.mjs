/** The same books as SIE 4E (SIE 4B: CP437, CRLF, credit negative), closed by a #KSUMMA over labels and field contents. */
import { ANSVAR, AR, FORBUND, INSATSER, KONTON, MOTPART, ORGNR } from './kontoplan.mjs';
import { iso } from './datum.mjs';

const CP437 = new Map([...'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ'].map((tecken, i) => [tecken, 0x80 + i]));
const DIM = { ansvar: 1, projekt: 6, motpart: 20 };

function encode(text) {
  return [...text].map((tecken) => {
    const kod = tecken.charCodeAt(0);
    const byte = kod < 0x80 ? kod : CP437.get(tecken);
    if (byte === undefined) throw new Error(`No CP437 for ${tecken}`);
    return byte;
  });
}

const belopp = (ore) => (ore / 100).toFixed(2);
const datum = (d) => iso(d).replaceAll('-', '');
/** A text field: written in quotes, a quote within it escaped. */
const citat = (text) => ({ text: String(text) });
const objekt = (rad) => ({ par: Object.entries(DIM).filter(([namn]) => rad[namn] !== '').flatMap(([namn, nr]) => [String(nr), citat(rad[namn])]) });

const KTYP = { 1: 'T', 2: 'S', 3: 'I' };
const ktyp = (konto) => KTYP[konto[0]] ?? (konto.startsWith('84') ? 'I' : 'K');

function sumPer(rader, nyckel) {
  const per = new Map();
  for (const rad of rader) {
    const k = nyckel(rad);
    const fore = per.get(k);
    per.set(k, { ...rad, ore: (fore?.ore ?? 0) + rad.ore });
  }
  return [...per.values()].sort((a, b) => Number(a.konto) - Number(b.konto) || nyckel(a).localeCompare(nyckel(b)));
}

const perKonto = (rader) => sumPer(rader, (r) => r.konto);
const perKod = (rader) => sumPer(rader, (r) => [r.konto, r.ansvar, r.projekt, r.motpart].join('|'));
const isBalans = (rad) => rad.konto < '3000';

function identification() {
  return [
    ['#PROGRAM', citat('Exempelsystem Ekonomi'), citat('1.0')], ['#FORMAT', 'PC8'], ['#GEN', `${AR + 1}0122`], ['#SIETYP', '4'],
    ['#ORGNR', ORGNR], ['#FNAMN', citat(FORBUND)],
    ['#RAR', '0', `${AR}0101`, `${AR}1231`], ['#RAR', '-1', `${AR - 1}0101`, `${AR - 1}1231`],
    ['#KPTYP', citat('Kommun-Bas 25')], ['#VALUTA', 'SEK'],
    ...[...KONTON].flatMap(([konto, namn]) => [['#KONTO', konto, citat(namn)], ['#KTYP', konto, ktyp(konto)]]),
    ['#DIM', '1', citat('Ansvar')], ['#DIM', '6', citat('Projekt')], ['#DIM', '20', citat('Motpart')],
    ...[...ANSVAR].map(([kod, namn]) => ['#OBJEKT', '1', citat(kod), citat(namn)]),
    ...INSATSER.map((i) => ['#OBJEKT', '6', citat(i.projekt), citat(i.benamning)]),
    ...[...MOTPART].map(([kod, namn]) => ['#OBJEKT', '20', citat(kod), citat(namn)]),
  ];
}

function balances({ forra, ingaende, verifikationer, budget }) {
  const transaktioner = verifikationer.flatMap((v) => v.rader);
  const balans = (rader) => rader.filter(isBalans);
  const medMotpart = (rader) => perKod(balans(rader)).filter((r) => r.motpart !== '');
  const forraIb = forra.map((r) => ({ ...r, ore: r.ib }));
  const forraUb = forra.map((r) => ({ ...r, ore: r.ub }));
  const utgaende = [...ingaende, ...balans(transaktioner)];
  const saldo = (etikett, ar, rader) => perKonto(balans(rader)).map((r) => [etikett, ar, r.konto, belopp(r.ore)]);
  const objektsaldo = (etikett, ar, rader) => medMotpart(rader).map((r) => [etikett, ar, r.konto, objekt(r), belopp(r.ore)]);
  const resultat = (ar, rader) => perKonto(rader.filter((r) => !isBalans(r))).map((r) => ['#RES', ar, r.konto, belopp(r.ore)]);
  return [
    ...saldo('#IB', '0', ingaende), ...saldo('#IB', '-1', forraIb), ...saldo('#UB', '0', utgaende), ...saldo('#UB', '-1', forraUb),
    ...objektsaldo('#OIB', '0', ingaende), ...objektsaldo('#OIB', '-1', forraIb), ...objektsaldo('#OUB', '0', utgaende), ...objektsaldo('#OUB', '-1', forraUb),
    ...resultat('0', transaktioner), ...resultat('-1', forraUb),
    ...perKod(forraUb.filter((r) => !isBalans(r) && r.konto !== '8999')).map((r) => ['#PSALDO', '-1', `${AR - 1}12`, r.konto, objekt(r), belopp(r.ore)]),
    ...perKod(budget.rader).map((r) => ['#PBUDGET', '0', `${AR}12`, r.konto, objekt(r), belopp(r.ore)]),
  ];
}

function voucher(v) {
  return [['#VER', citat(v.serie), citat(v.nr), datum(v.datum), citat(v.text)], '{', ...v.rader.map((r) => ['   #TRANS', r.konto, objekt(r), belopp(r.ore)]), '}'];
}

const escape = (text) => text.replaceAll('"', '\\"');
const asText = (falt) => (typeof falt === 'string' ? falt : falt.par === undefined ? `"${escape(falt.text)}"` : `{${falt.par.map(asText).join(' ')}}`);
const asSumText = (falt) => (typeof falt === 'string' ? falt.trim() : falt.par === undefined ? falt.text : falt.par.map(asSumText).join(''));

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The bytes of the SIE file. */
export function writeSie(bocker) {
  const poster = [...identification(), ...balances(bocker), ...bocker.verifikationer.flatMap(voucher)];
  const innehall = poster.filter((post) => typeof post !== 'string').map((post) => post.map(asSumText).join('')).join('');
  const rader = ['#FLAGGA 0', '#KSUMMA', ...poster.map((post) => (typeof post === 'string' ? post : post.map(asText).join(' '))), `#KSUMMA ${crc32(encode(innehall))}`];
  return Uint8Array.from(encode(rader.map((rad) => `${rad}\r\n`).join('')));
}
