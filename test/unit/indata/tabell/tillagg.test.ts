/** Historik, Medelstilldelning, Mål, Kommentarer and the cells of Uppgifter and Insatser: values with the cell they stand in. */
import { lasHistorik } from '../../../../src/indata/tabell/lasHistorik';
import { lasInsatsceller } from '../../../../src/indata/tabell/lasInsatsceller';
import { lasKommentarer } from '../../../../src/indata/tabell/lasKommentarer';
import { lasMal } from '../../../../src/indata/tabell/lasMal';
import { lasMedelstilldelning } from '../../../../src/indata/tabell/lasMedelstilldelning';
import { lasUppgiftsceller } from '../../../../src/indata/tabell/lasUppgiftsceller';
import { tabell } from '../../../support/tabell';

const koder = (lasning: { issues: readonly { kod: string; kallor: readonly { radnummer?: number; kolumn?: string }[] }[] }): readonly string[] =>
  lasning.issues.map(({ kod, kallor: [k] }) => `${kod} ${k?.kolumn ?? ''}${k?.radnummer ?? ''}`);

test('historik: every number with its cell; a blank and a dash are unknown, a text that looks like a number is told of', () => {
  const lasning = lasHistorik(tabell('Fastställt\n\nRad|=2023|2022|Not\nSoliditet|=0.47||x\nFinansnetto|-|1 234\nSoliditet|=0.5|=0.6', 'Historik'));
  expect(lasning.varde.ar).toEqual([2023, 2022]);
  expect(lasning.varde.rader.map((r) => [r.nyckel, [...r.varden].map(([ar, c]) => `${ar} ${c.tal} ${c.kalla.kolumn}${c.kalla.radnummer}`)])).toEqual([
    ['SOLIDITET', ['2023 0.47 B4']],
    ['FINANSNETTO', []],
  ]);
  expect(koder(lasning)).toEqual(['TAL_SOM_TEXT C5', 'HISTORIK_DUBBEL A6']);
});

test('historik: an error value stops', () => {
  expect(lasHistorik(tabell('Rad|=2023\nSoliditet|!#REF!')).issues).toMatchObject([{ kod: 'CELL_FELVARDE', allvar: 'stopp', fakta: { varde: '#REF!' } }]);
});

test('medelstilldelning: in order of year, a prognosis without amount', () => {
  const lasning = lasMedelstilldelning(tabell('År|Medelstilldelning|Slag\n=2027||prognos\n=2026|=2756000|beslut\ni fjol|=1\n=2026|=2'));
  expect(lasning.varde.map((r) => [r.ar, r.belopp?.tal ?? null, r.slag?.varde])).toEqual([[2026, 2756000, 'beslut'], [2027, null, 'prognos']]);
  expect(koder(lasning)).toEqual(['MEDEL_UTAN_AR A4', 'MEDEL_DUBBELT_AR A5']);
});

test('mål: kinds by any of their words; a text goal has no limit', () => {
  const lasning = lasMal(tabell('Mål|Slag|Gräns|Bedömning|Motivering\nKapital|Högst|=0.2\nLån|max|=0\nTrivsel|Text|=5|Uppnått|Enkäten\nAnnat|Kanske|=1'));
  expect(lasning.varde.map((m) => [m.text, m.slag, m.grans?.tal ?? null, m.bedomning?.varde ?? null])).toEqual([
    ['Kapital', 'Högst', 0.2, null], ['Lån', 'Högst', 0, null], ['Trivsel', 'Text', null, 'Uppnått'], ['Annat', 'Text', null, null],
  ]);
  expect(koder(lasning)).toEqual(['MAL_OKANT_SLAG B5']);
});

test('kommentarer, uppgifter and insatser keep their places', () => {
  expect(lasKommentarer(tabell('Rad|Kommentar|Datum\nÅrets resultat|Bra|=46058\n|Utan rad|')).varde.map((k) => [k.rad, k.text.kalla.kolumn, k.text.kalla.radnummer])).toEqual([['Årets resultat', 'B', 2]]);
  const celler = lasUppgiftsceller(tabell('Uppgift|Värde\nAntal anställda|=2\nEnhet|kr\nTom|'));
  expect([...celler].map(([nyckel, c]) => [nyckel, 'tal' in c ? c.tal : c.varde, `${c.kalla.kolumn}${c.kalla.radnummer}`])).toEqual([['UPPGIFT', 'Värde', 'B1'], ['ANTAL_ANSTALLDA', 2, 'B2'], ['ENHET', 'kr', 'B3']]);
  const insatser = lasInsatsceller(tabell('Projekt|Benämning|Grupp|Beviljade medel|Egen prognos\n=10|A|G|=827000|=-800000.5\n=11|B|G||'));
  expect([...insatser.varde.beviljat].map(([p, c]) => [p, String(c.varde), c.kalla.kolumn])).toEqual([['10', '827000.00', 'D']]);
  expect([...insatser.varde.prognos].map(([p, c]) => [p, String(c.varde)])).toEqual([['10', '-800000.50']]);
});
