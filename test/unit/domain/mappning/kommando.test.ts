/** Through the command: a chart instead of a mapping, and a mapping as a file. A bureau's books in BAS, with depreciation and a loan. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fallmapp } from '../../../support/facit';
import { kor, rapport, tempMapp } from '../../../support/kommando';

const HUVUDBOK = `Huvudbok 2025;;;;;
Kontonummer;Kontonamn;Verifikationsnr;Transaktionsdatum;Belopp i kr;Objekt
3985;Bidrag från staten;A1;2025-01-15;-500 000,00;007
1930;Bank;A1;2025-01-15;500 000,00;
3987;Bidrag från kommuner;A2;2025-02-15;-250 000,00;007
1510;Kundfordringar;A2;2025-02-15;250 000,00;
5010;Lokalhyra;A3;2025-03-01;60 000,00;007
1930;Bank;A3;2025-03-01;-60 000,00;
7010;Löner;A4;2025-04-25;300 000,00;0A1
2440;Leverantörsskulder;A4;2025-04-25;-300 000,00;
7832;Avskrivningar inventarier;A5;2025-12-31;20 000,00;
1229;Ackumulerade avskrivningar;A5;2025-12-31;-20 000,00;
8410;Räntekostnader;A6;2025-12-31;9 000,00;
8310;Ränteintäkter;A6;2025-12-31;-1 500,00;
2350;Lån;A6;2025-12-31;40 000,00;
1930;Bank;A6;2025-12-31;-47 500,00;
`;
const INGAENDE = `IB 2025;;
Konto;Benämning;Ingående balans
1220;Inventarier;100 000,00
1229;Ackumulerade avskrivningar;-20 000,00
1930;Bank;400 000,00
2010;Eget kapital;-280 000,00
2350;Lån;-200 000,00
`;
const UPPGIFTER = 'Förbund;Samordningsförbundet Byrån\nRäkenskapsår;2025\nKontoplan;BAS 2025\nDecimaler;0\n';

function filer(uppgifter = UPPGIFTER): { readonly underlag: readonly string[]; readonly mappning: string } {
  const mapp = tempMapp();
  const skriv = (namn: string, text: string): string => {
    writeFileSync(path.join(mapp, namn), text);
    return path.join(mapp, namn);
  };
  return { underlag: [skriv('Huvudbok.csv', HUVUDBOK), skriv('Ingående balanser.csv', INGAENDE)], mappning: skriv('Uppgifter.csv', uppgifter) };
}

const belopp = (svar: Awaited<ReturnType<typeof rapport>>, rad: string): string | undefined => svar.svar.rader.find((r) => r.rad === rad && r.kolumn === '2025')?.exakt;

test('the chart places what no mapping covers: lines, notes, kassaflöde, with depreciation and a loan', async () => {
  const { underlag, mappning } = filer();
  const svar = await rapport(...underlag, '--mappning', mappning);
  expect(svar.svar.kontroller.filter(({ status }) => status === 'fel')).toEqual([]);
  const rader = ['RR_INTAKTER', 'RR_KOSTNADER', 'RR_AVSKRIVNINGAR', 'RR_FINANSIELLA_INTAKTER', 'RR_FINANSIELLA_KOSTNADER', 'RR_ARETS_RESULTAT', 'BR_INVENTARIER', 'BR_FORDRINGAR', 'BR_KASSA', 'BR_LANGFRISTIGA', 'BR_KORTFRISTIGA', 'KF_LANGFRISTIGA'];
  expect(Object.fromEntries(rader.map((rad) => [rad, belopp(svar, rad)]))).toEqual({
    RR_INTAKTER: '750000.00', RR_KOSTNADER: '-360000.00', RR_AVSKRIVNINGAR: '-20000.00', RR_FINANSIELLA_INTAKTER: '1500.00', RR_FINANSIELLA_KOSTNADER: '-9000.00', RR_ARETS_RESULTAT: '362500.00',
    BR_INVENTARIER: '60000.00', BR_FORDRINGAR: '250000.00', BR_KASSA: '792500.00', BR_LANGFRISTIGA: '160000.00', BR_KORTFRISTIGA: '300000.00', KF_LANGFRISTIGA: '-40000.00',
  });
  expect(svar.svar.rader.filter(({ blad, kolumn }) => blad === 'Noter' && kolumn === '2025').map(({ etikett, exakt }) => `${etikett} ${exakt}`)).toEqual(expect.arrayContaining(['Bidrag från staten 500000.00', 'Bidrag från kommuner 250000.00', 'Lokalkostnader -60000.00', 'Leverantörsskulder 300000.00']));
});

test('the same numbers under Kommun-Bas are other things, and without a chart nothing is guessed', async () => {
  const { underlag, mappning } = filer(UPPGIFTER.replace('BAS 2025', 'Kommun-Bas'));
  const svar = await rapport(...underlag, '--mappning', mappning);
  expect([belopp(svar, 'RR_FINANSIELLA_INTAKTER'), belopp(svar, 'RR_AVSKRIVNINGAR')]).toEqual(['-9000.00', undefined]);
  const utan = filer(UPPGIFTER.replace('Kontoplan;BAS 2025\n', ''));
  const ogissat = await kor('rapport', ...utan.underlag, '--mappning', utan.mappning, '--ut', path.join(tempMapp(), 'rapport.xlsx'));
  expect([ogissat.kod, ogissat.fel]).toEqual([2, expect.stringContaining('Bladet Mappning saknas')]);
});

test('a mapping written to a file gives the same report as the workbook that it came from', async () => {
  const bok = path.join(fallmapp('skelleftea-norsjo-2025'), 'underlag.xlsx');
  const sie = path.join(fallmapp('skelleftea-norsjo-2025'), 'bokforing-2025.se');
  const fil = path.join(tempMapp(), 'mappning.json');
  const skriven = await kor('mappning', bok, '--ut', fil);
  expect([skriven.kod, skriven.ut]).toEqual([0, expect.stringContaining('mappning.json')]);
  expect(JSON.parse(readFileSync(fil, 'utf8'))).toMatchObject({ version: 1, uppgifter: { Kontoplan: 'Kommun-Bas' } });
  const [a, b] = [await rapport(sie, '--mappning', fil), await rapport(sie, '--mappning', bok)];
  const of = ({ svar }: typeof a): unknown => svar.rader.filter(({ blad }) => /räkning$|Kassaflöde|Noter|Drift/.test(blad)).map(({ rad, kolumn, exakt, not, etikett }) => [rad, kolumn, exakt, not, etikett]);
  expect(of(a)).toEqual(of(b));
});
