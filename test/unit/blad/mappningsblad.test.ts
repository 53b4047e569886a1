/** Out as a file and in again as sheets: nothing that the sheets are said to hold is lost. */
import { exporteraMappning } from '../../../src/app/exporteraMappning';
import { mappningsblad } from '../../../src/blad/mappningsblad';
import { parseMappningsfil } from '../../../src/domain/mappning/mappningsfil';
import { lasInsatser } from '../../../src/indata/tabell/lasInsatser';
import { lasMappning } from '../../../src/indata/tabell/lasMappning';
import { uppgiftsrader } from '../../../src/indata/tabell/uppgiftsrader';
import type { RawTable } from '../../../src/indata/rawTable';
import { tabell } from '../../support/tabell';

const MAPPNING = tabell(`
  Från konto | Till konto | Ansvar | Verksamhet | Projekt | Motpart | Rapportrad | Not | Notrad | Kassaflödesrad | Balanskravsrad | Varav
  1510 | 1599 | | | | 0102 | Fordringar | Not 4 | Kommun | Ökning/minskning kortfristiga fordringar | |
  3970 | 3970 | 01 | 9 | 007 | | Verksamhetens intäkter | | | | Samtliga realisationsvinster | Jämförelsestörande`, 'Mappning');
const INSATSER = tabell(`
  Projekt | Benämning | Alias | Grupp | Beviljade medel | Egen prognos
  007 | Steget vidare | Steget; Vidare | Verksamhet | =150000.5 | =-140000.25
  008 | Utan | | | | =0
  9 | Kansli | | Styrelse och kansli | |`, 'Insatser');
const UPPGIFTER = tabell('Förbund|Samordningsförbundet Prov\nRäkenskapsår|=2025\nEget|0101\nPeriod till och med|=45870', 'Uppgifter');

function tillbaka(tabeller: readonly RawTable[]): { readonly version: number; readonly blad: readonly RawTable[] } {
  const text = exporteraMappning(tabeller, 'bok.xlsx');
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  const fil = parseMappningsfil(text.value, 'm.json');
  if (!fil.ok) throw new Error(fil.error.kod);
  return { version: (JSON.parse(text.value) as { version: number }).version, blad: mappningsblad(fil.value) };
}
const utanKalla = (result: { readonly ok: boolean; readonly value?: readonly object[] }): unknown => JSON.stringify((result.value ?? []).map((post) => ({ ...post, kalla: null })));

test('every column of Mappning, Insatser and Uppgifter', () => {
  const { version, blad: [mappning, insatser, uppgifter] } = tillbaka([MAPPNING, INSATSER, UPPGIFTER]);
  if (mappning === undefined || insatser === undefined || uppgifter === undefined) throw new Error('Sheets missing');
  expect(version).toBe(2);
  expect(utanKalla(lasMappning(mappning))).toEqual(utanKalla(lasMappning(MAPPNING)));
  expect(utanKalla(lasInsatser(insatser))).toEqual(utanKalla(lasInsatser(INSATSER)));
  expect(insatser.celler.slice(1).map((rad) => rad[5])).toEqual([-140000.25, 0, null]);
  expect(uppgiftsrader(uppgifter).map(({ text, varde }) => [text, varde])).toEqual(uppgiftsrader(UPPGIFTER).map(({ text, varde }) => [text, varde]));
});

test('without a prognosis the file is one that the first version reads', () => {
  const { version, blad } = tillbaka([MAPPNING, { ...INSATSER, celler: INSATSER.celler.map((rad) => rad.slice(0, 5)) }]);
  expect([version, blad[1]?.celler[0]]).toEqual([1, ['Projekt', 'Benämning', 'Alias', 'Grupp', 'Beviljade medel']]);
});
