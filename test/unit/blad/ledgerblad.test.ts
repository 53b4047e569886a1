/** The sheets that an SIE import makes say what the file says: read back, they give its facts. */
import { readdirSync } from 'node:fs';
import { ledgerblad, type Ledgerblad, type Ledgercell } from '../../../src/blad/ledgerblad';
import { toSerial } from '../../../src/domain/period/period';
import { sieFakta } from '../../../src/indata/sie/fakta';
import { parseSie } from '../../../src/indata/sie/parseSie';
import type { RawCell, RawTable } from '../../../src/indata/rawTable';
import { summera } from '../../support/fakta';
import { lasLedger } from '../../support/lasBlad';
import { SIEMAPP, cp437, readSie, sieBytes } from '../../support/sie';
import { readFall, type Fall } from '../../support/tabell';

const NYCKEL = ['slag', 'ar', 'period', 'konto', 'ansvar', 'verksamhet', 'projekt', 'motpart'] as const;

function toTabell({ titel, kolumner, rader }: Ledgerblad): RawTable {
  const cell = (value: Ledgercell, index: number): RawCell => {
    if (typeof value === 'number') return kolumner[index]?.typ === 'belopp' ? value / 100 : value;
    return value !== null && typeof value === 'object' ? toSerial(value) : value;
  };
  return { blad: titel, rowIndex: 0, columnIndex: 0, celler: [kolumner.map(({ rubrik }) => rubrik), ...rader.map((rad) => rad.map(cell))] };
}

test('the sheets of the reference case', () => {
  const bok = readSie(sieBytes('skelleftea-norsjo-2025.se'));
  const blad = ledgerblad(bok, sieFakta(bok));
  expect(blad.map(({ titel, rader }) => [titel, rader.length])).toEqual([['Huvudbok 2025', 524], ['Ingående balanser 2025', 21], ['Budget 2025', 25], ['Saldolista 2024', 46]]);
  expect(blad[0]?.kolumner.map(({ rubrik }) => rubrik)).toEqual(['Konto', 'Benämning', 'Ansvar', 'Projekt', 'Projekt (T)', 'Motpart', 'Motpart (T)', 'Ver', 'Datum', 'Text', 'Belopp', 'Kontotyp']);
  expect(blad[0]?.rader[0]).toEqual(['3521', 'Driftbidrag från kommun', '100', '1000', 'Förbundsgemensamt', '103', 'Norsjö kommun', 'A 1', { ar: 2025, manad: 1, dag: 1 }, 'Norsjö kommun', -1_811_300, 'I']);
  expect(blad[1]?.kolumner.map(({ rubrik }) => rubrik)).toEqual(['Konto', 'Benämning', 'Motpart', 'Motpart (T)', 'IB 2025', 'Kontotyp']);
  expect(blad[3]?.kolumner.map(({ rubrik }) => rubrik)).toEqual(['Konto', 'Benämning', 'Ansvar', 'Projekt', 'Projekt (T)', 'Motpart', 'Motpart (T)', 'Ingående balans', 'Förändring', 'Utgående balans', 'Kontotyp']);
});

/** Files that are refused, stop, or have a broken year (a sheet has calendar years). */
const isUsable = (fil: string): boolean => {
  const result = parseSie(sieBytes(fil), fil);
  if (!result.ok || result.value.issues.some(({ allvar }) => allvar === 'stopp')) return false;
  return sieFakta(result.value).issues.every(({ kod, allvar }) => kod !== 'SIE_BRUTET_AR' && allvar !== 'stopp');
};
const USABLE = readdirSync(SIEMAPP).filter(isUsable);

test('most samples are usable', () => {
  expect(USABLE.length).toBeGreaterThan(30);
});

test.each(USABLE)('%s: read back, the sheets give the facts', (fil) => {
  const bok = readSie(sieBytes(fil), fil);
  const fakta = sieFakta(bok);
  const lasningar = ledgerblad(bok, fakta).map(toTabell).map(lasLedger);
  expect(lasningar.flatMap(({ issues }) => issues.filter(({ allvar }) => allvar === 'stopp'))).toEqual([]);
  expect(summera(lasningar.flatMap(({ rader }) => rader), NYCKEL)).toEqual(summera(fakta.rader, NYCKEL));
  for (const lista of ['kontotyp', 'sru'] as const) {
    for (const { benamningar } of lasningar) for (const [konto, varde] of benamningar[lista]) expect([konto, varde]).toEqual([konto, fakta.benamningar[lista].get(konto)]);
  }
});

test('what the file says that an account is stands in the sheets and is read back', () => {
  const bok = readSie(cp437('#FLAGGA 0\n#SIETYP 4\n#RAR 0 20250101 20251231\n#KONTO 1930 Bank\n#KTYP 1930 T\n#SRU 1930 7281\n#KTYP 3511 i\n#KTYP 2999 X\n#KTYP 2010 S\n#IB 0 1930 10\n#IB 0 2010 -10\n#VER A 1 20250131\n{\n#TRANS 1930 {} 5\n#TRANS 3511 {} -5\n}\n'));
  const fakta = sieFakta(bok);
  const lasningar = ledgerblad(bok, fakta).map(toTabell).map(lasLedger);
  const merged = (lista: 'kontotyp' | 'sru'): object => Object.fromEntries(lasningar.flatMap(({ benamningar }) => [...benamningar[lista]]));
  expect([Object.fromEntries(fakta.benamningar.kontotyp), Object.fromEntries(fakta.benamningar.sru)]).toEqual([{ 1930: 'T', 3511: 'I', 2010: 'S' }, { 1930: '7281' }]);
  expect([merged('kontotyp'), merged('sru')]).toEqual([{ 1930: 'T', 3511: 'I', 2010: 'S' }, { 1930: '7281' }]);
});

describe('the two sources of one case give the same facts', () => {
  test.each<[Fall]>([['skelleftea-norsjo-2025'], ['solleftea-2025']])('%s', (fall) => {
    const sheets = readFall(fall).filter(({ blad }) => /^(Huvudbok|Saldolista|Ingående|Budget)/.test(blad));
    const blad = sheets.flatMap((sheet) => lasLedger(sheet).rader);
    const sie = sieFakta(readSie(sieBytes(`${fall}.se`))).rader;
    const nyckel = ['slag', 'ar', 'period', 'konto', 'projekt', 'motpart'] as const;
    expect(Object.keys(summera(blad, nyckel)).length).toBeGreaterThan(100);
    expect(summera(blad, nyckel)).toEqual(summera(sie, nyckel));
  });
});
