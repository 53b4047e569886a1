/**
 * Draws the product's icons (a balance sheet with a check mark) as PNG in the sizes that the manifest names.
 * Shapes are given in a square of 100 × 100 and sampled 8 × 8 times a pixel; the PNG is encoded here, with zlib.
 *
 *   node assets/ikoner.mjs [FOLDER]     writes icon-16.png … icon-128.png beside itself unless a folder is given
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const STORLEKAR = [16, 20, 32, 64, 80, 128];
const PROV = 8;
const GRON = [0x10, 0x7c, 0x41];
const LJUSGRON = [0x9f, 0xcd, 0xb3];
const VIT = [0xff, 0xff, 0xff];

const rect = (x1, y1, x2, y2, radie = 0) => (x, y) => {
  const dx = Math.max(x1 + radie - x, x - (x2 - radie), 0);
  const dy = Math.max(y1 + radie - y, y - (y2 - radie), 0);
  return x >= x1 && x <= x2 && y >= y1 && y <= y2 && dx * dx + dy * dy <= radie * radie + 1e-9;
};
const cirkel = (cx, cy, r) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r;
const streck = (punkter, bredd) => (x, y) => punkter.slice(1).some(([bx, by], i) => {
  const [ax, ay] = punkter[i];
  const langd = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / langd));
  return (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2 <= (bredd / 2) ** 2;
});

/** Shapes from the back to the front. The smallest size keeps only what still reads. */
function shapes(storlek) {
  const liten = storlek < 32;
  const kant = storlek < 64 ? 6.25 : 5;
  const sida = [[rect(12.5, 6.25, 75, 93.75, 7), GRON], [rect(12.5 + kant, 6.25 + kant, 75 - kant, 93.75 - kant, 3), VIT]];
  const poster = [37.5, 50, 62.5, 75].flatMap((y) => [[rect(25, y, 40.625, y + 6.25), LJUSGRON], [rect(46.875, y, 62.5, y + 6.25), LJUSGRON]]);
  const rader = liten
    ? [[rect(25, 18.75, 62.5, 31.25), GRON], [rect(25, 43.75, 62.5, 50), LJUSGRON]]
    : [[rect(25, 18.75, 62.5, 28.125), GRON], ...poster, ...(storlek < 64 ? [] : [[rect(42.5, 35, 45, 81.25), GRON]])];
  const marke = [[cirkel(69, 69, 29), VIT], [cirkel(69, 69, 25), GRON], [streck([[57.5, 69.5], [65.5, 78], [81, 60.5]], liten ? 8 : 7), VIT]];
  return [...sida, ...rader, ...marke];
}

/** RGBA of one pixel: the mean of its samples, each the colour of the topmost shape that covers it. */
function pixel(former, storlek, px, py) {
  const summa = [0, 0, 0, 0];
  for (let prov = 0; prov < PROV * PROV; prov += 1) {
    const x = ((px + ((prov % PROV) + 0.5) / PROV) * 100) / storlek;
    const y = ((py + (Math.floor(prov / PROV) + 0.5) / PROV) * 100) / storlek;
    const overst = former.findLast(([inuti]) => inuti(x, y));
    if (overst !== undefined) [...overst[1], 255].forEach((kanal, i) => (summa[i] += i < 3 ? kanal : 1));
  }
  const tackta = summa[3];
  return tackta === 0 ? [0, 0, 0, 0] : [...summa.slice(0, 3).map((kanal) => Math.round(kanal / tackta)), Math.round((tackta * 255) / PROV ** 2)];
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(typ, data) {
  const innehall = Buffer.concat([Buffer.from(typ, 'latin1'), data]);
  const ut = Buffer.alloc(innehall.length + 8);
  ut.writeUInt32BE(data.length, 0);
  innehall.copy(ut, 4);
  ut.writeUInt32BE(crc32(innehall), innehall.length + 4);
  return ut;
}

function encodePng(storlek) {
  const former = shapes(storlek);
  const rader = [];
  for (let y = 0; y < storlek; y += 1) {
    rader.push(0);
    for (let x = 0; x < storlek; x += 1) rader.push(...pixel(former, storlek, x, y));
  }
  const huvud = Buffer.alloc(13);
  huvud.writeUInt32BE(storlek, 0);
  huvud.writeUInt32BE(storlek, 4);
  huvud.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', huvud), chunk('IDAT', deflateSync(Buffer.from(rader), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

const ut = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
for (const storlek of STORLEKAR) writeFileSync(join(ut, `icon-${storlek}.png`), encodePng(storlek));
