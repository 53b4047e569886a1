/** The decoding tables against iconv-lite's, byte by byte. */
import { decode } from 'iconv-lite';
import { buildAvkodare, detectTeckenkod } from '../../../../src/indata/sie/teckenkod';

const ALLA = Uint8Array.from({ length: 256 }, (_, i) => i);
/** Bytes that Windows-1252 leaves open: nobody writes them, and decoders differ. */
const OPPNA = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

test('CP437 is the table that iconv-lite has', () => {
  expect(buildAvkodare(ALLA, 'cp437')(0, 256)).toBe(decode(Buffer.from(ALLA), 'cp437'));
});

test('Windows-1252 is the table that iconv-lite has', () => {
  const [vart, facit] = [buildAvkodare(ALLA, 'windows-1252')(0, 256), decode(Buffer.from(ALLA), 'windows-1252')];
  expect([...ALLA].filter((b) => !OPPNA.has(b) && vart[b] !== facit[b])).toEqual([]);
});

test.each([['cp437', [0x86, 0x84, 0x94]], ['windows-1252', [0xe5, 0xe4, 0xf6]], ['utf-8', [0xc3, 0xa5]]] as const)('å ä ö in %s is told from the bytes', (kod, bytes) => {
  expect(detectTeckenkod(Uint8Array.from(bytes))).toBe(kod);
});
