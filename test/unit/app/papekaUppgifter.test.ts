/** What `Uppgifter` holds that nothing reads: a misspelt key is told with the one it looks like, a note is only mentioned. */
import { papekaUppgifter } from '../../../src/app/papekaUppgifter';
import type { Issue } from '../../../src/domain/issue';
import { CELLNYCKLAR, FALTNYCKLAR, lastYears, spellings, type Uppgiftsnyckel } from '../../../src/domain/mappning/uppgiftsnycklar';
import { lasUppgifter } from '../../../src/indata/tabell/lasUppgifter';
import { lasUppgiftsceller } from '../../../src/indata/tabell/lasUppgiftsceller';
import { fakta, rapporterOf, regler } from '../../support/bocker';
import { historik } from '../../support/tillagg';
import { tabell } from '../../support/tabell';

const BOCKER = { fakta: fakta('Utfall 202501 1930 100\nUtfall 202501 3511 -100\nUtfall 202401 1930 50\nUtfall 202401 3511 -50'), regler: regler('1900 1999 | Kassa och bank\n3500 3599 | Verksamhetens intäkter') };

function found(rader: string, rader23 = ''): readonly Issue[] {
  const lasta = lasUppgifter(tabell(rader, 'Uppgifter'));
  if (!lasta.ok) throw new Error(lasta.error.kod);
  const { underlag } = rapporterOf({ ...BOCKER, ...(rader23 !== '' && { tillagg: { historik: historik(`Rad|2023\n${rader23}`) } }) });
  return papekaUppgifter(lasta.value.ovriga, underlag);
}

test.each([
  ['Enhett', 'Enhet'],
  ['Enhetöversikt', null],
  ['Decimaler i noter', 'Decimaler'],
  ['Räkenskapsåret', 'Räkenskapsår'],
  ['Period', 'Period till och med'],
  ['Antalanställda', 'Antal anställda'],
  ['Antal anstälda föregående år', 'Antal anställda föregående år'],
  ['Ansvarsförbindelse', 'Ansvarsförbindelser'],
  ['Org nr', null],
])('%s looks like %s', (nyckel, liknar) => {
  expect(found(`${nyckel}|=5`.replace('Enhetöversikt|=5', 'Enhetöversikt|kr')).map((i) => [i.kod, i.fakta['liknar']])).toEqual(liknar === null ? [] : [['UPPGIFT_OKAND', liknar]]);
});

test.each(['Kontaktperson', 'Förbundschef', 'Telefon', 'Beslut', 'Arkiv', 'Anmärkning', 'Revisor', 'Ordförande', 'Justerare'])('%s is a note', (nyckel) => {
  expect(found(`${nyckel}|x`)).toMatchObject([{ kod: 'UPPGIFT_LASES_INTE', allvar: 'info', fakta: { nycklar: [nyckel] } }]);
});

test('headings, blank values and running text are passed over', () => {
  expect(found('Uppgift|Värde\nEnhett|\nHär står förbundets uppgifter')).toEqual([]);
});

test('the rows of the user’s own in Historik are keys, for both years', () => {
  expect(found('Antal deltagare|=5\nAntal deltagare föregående år|=4', 'Antal deltagare|3')).toEqual([]);
  expect(found('Antal deltagare|=5\nAntal deltagre föregående år|=4', 'Antal deltagare|3')).toMatchObject([{ fakta: { liknar: 'Antal deltagare föregående år' } }]);
  expect(found('Antal deltagare|=5').map((i) => i.kod)).toEqual(['UPPGIFT_LASES_INTE']);
});

test('every key of the list is read without a word', () => {
  const celler = Object.values<Uppgiftsnyckel>(CELLNYCKLAR).flatMap((n) => (n.foregaendeAr === true ? [n.etikett, lastYears(n.etikett)] : [n.etikett]).map((e) => `${e}|${n.tal === true ? '=5' : 'Inga'}`));
  const falt = Object.values<Uppgiftsnyckel>(FALTNYCKLAR).flatMap(spellings);
  expect(found(celler.join('\n'))).toEqual([]);
  expect(lasUppgifter(tabell(falt.map((e) => `${e}|`).join('\n'), 'Uppgifter'))).toMatchObject({ ok: true, value: { ovriga: [] } });
});

test('a long label is told from the same label of the year before', () => {
  const etikett = 'Andel deltagare som gått vidare till arbete eller studier';
  const celler = lasUppgiftsceller(tabell(`${etikett}|=0.5\n${lastYears(etikett)}|=0.4`, 'Uppgifter'));
  const r = rapporterOf({ ...BOCKER, tillagg: { uppgifter: celler, historik: historik(`Rad|2023\n${etikett}|0.3`) } });
  const [egen] = r.rows('OV').filter((id) => id.startsWith('OV_EGEN_'));
  expect(['2025', '2024', '2023'].map((ar) => r.value('OV', egen ?? '', ar))).toEqual([0.5, 0.4, 0.3]);
});
