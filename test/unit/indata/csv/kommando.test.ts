/** The command takes separated files like a workbook of one sheet each: the cases' ledger sheets as files give the same report. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { toIso, fromSerial } from '../../../../src/domain/period/period';
import type { RawCell } from '../../../../src/indata/rawTable';
import { toText } from '../../../../src/indata/tabell/cell';
import { FALL, fallmapp } from '../../../support/facit';
import { rapport, tempMapp } from '../../../support/kommando';
import { readFall } from '../../../support/tabell';

const SEPARATOR = ';';

/** A cell as a Swedish Excel exports it. */
function falt(cell: RawCell | undefined, datum: boolean): string {
  if (cell === null || cell === undefined || typeof cell === 'object') return '';
  const dag = datum && typeof cell === 'number' ? fromSerial(cell) : null;
  const text = dag !== null ? toIso(dag) : String(cell).replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

test.each(FALL)('%s', async (fall) => {
  const mapp = tempMapp();
  const filer = readFall(fall).filter(({ blad }) => /^(Huvudbok|Saldolista|Ingående|Budget)/.test(blad)).map(({ blad, celler }) => {
    const rubrik = celler.find((rad) => rad.some((cell) => /datum/i.test(toText(cell)))) ?? [];
    const fil = path.join(mapp, `${blad}.csv`);
    writeFileSync(fil, `\ufeff${celler.map((rad) => rad.map((cell, i) => falt(cell, /datum/i.test(toText(rubrik[i])))).join(SEPARATOR)).join('\r\n')}\r\n`);
    return fil;
  });
  expect(filer.length).toBeGreaterThan(2);
  const underlag = path.join(fallmapp(fall), 'underlag.xlsx');
  const [text, bok] = [await rapport(...filer, '--mappning', underlag), await rapport(underlag)];
  expect(text.svar.rader.map(({ rad, kolumn, exakt }) => [rad, kolumn, exakt])).toEqual(bok.svar.rader.map(({ rad, kolumn, exakt }) => [rad, kolumn, exakt]));
  expect(text.svar.rader.length).toBeGreaterThan(100);
});
