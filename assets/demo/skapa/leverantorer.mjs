/** What suppliers invoice: the monthly invoices and the occasional ones, each as a row of a table. Amounts in whole kronor. */

const KANSLI = { ansvar: '100', projekt: '9020' };
const STYRELSE = { ansvar: '110', projekt: '9010' };
const insats = (projekt) => ({ ansvar: '200', projekt });

const KAFE = ['Bageri Lärkan', 'Kafé Stationen', 'Mathantverket i Mellanby'];
const RESA = ['Länstrafiken Exempel', 'Exempelresor', 'Taxi Mellanby'];
const KONTOR = ['Kontorshörnan i Exempelstad', 'Pappersboden'];
const KURS = ['Kurshuset Norra', 'Exempelstads konferens', 'Utbildningsverkstan'];
const HOTELL = ['Hotell Exempel', 'Exempelgårdens pensionat'];
const TIDNING = ['Exempelbygdens Tidning'];
const TRYCKERI = ['Tryckeriet vid Torget', 'Skyltmakaren'];
const AKTIVITET = ['Studieförbundet Exempel', 'Föreningen Fritid för alla', 'Friskvårdshuset', 'Mellanby Bygdegård'];

/** Monthly: supplier, text, account, codes, counterpart, amount from–to, months from–to, VAT in thousandths. */
export const MANATLIGA = [
  ['Exempelstads kommun', 'Landgången rehabcoacher', '4531', insats('2010'), '102', 87500, 91500, 1, 12, 0],
  ['Exempelstads kommun', 'Landgången arbetsträning', '4531', insats('2010'), '102', 39500, 43500, 1, 12, 0],
  ['Mellanby kommun', 'Kompassrosen ungdomscoach', '4531', insats('2020'), '103', 57500, 61500, 1, 12, 0],
  ['Mellanby kommun', 'Kompassrosen kurator', '4531', insats('2020'), '103', 17800, 19600, 1, 12, 0],
  ['Region Exempellandet', 'Ny rytm samsjuklighetsteam', '4531', insats('2030'), '104', 76500, 82500, 1, 12, 0],
  ['Björkhagens Trädgård', 'Trädgårdskraft platser', '4640', insats('2040'), '201', 49500, 54500, 1, 12, 0],
  ['Exempelstads kommun', 'Språk i arbete språkstödjare', '4531', insats('2050'), '102', 43000, 47000, 8, 12, 0],
  ['Metodbyrån Exempel', 'Nästa hållplats metodstöd', '4640', insats('3010'), '202', 36500, 41500, 1, 12, 250],
  ['Exempelstads kommun', 'lokalhyra projektrum', '6011', insats('3010'), '102', 4500, 4500, 1, 12, 0],
  ['Exempelstads kommun', 'lokalhyra kansli', '6011', KANSLI, '102', 13200, 13200, 2, 12, 0],
  ['Exempelstads kommun', 'IT-arbetsplats och telefoni', '6821', KANSLI, '102', 4900, 4900, 1, 12, 0],
  ['Nätbolaget Exempel', 'mobil och bredband', '6821', KANSLI, '299', 690, 910, 1, 12, 250],
  ['Nätbolaget Exempel', 'mobil projektledare', '6821', insats('3010'), '299', 340, 460, 1, 12, 250],
  ['Exempelstads kommun', 'ekonomi- och löneadministration', '7421', KANSLI, '102', 15800, 15800, 1, 12, 0],
];

/** Occasional: how many a year, suppliers, texts, account, codes, counterpart, amount from–to, VAT in thousandths. */
export const TILLFALLIGA = [
  [36, KAFE, ['gruppträff Landgången', 'fika deltagare Landgången'], '6441', insats('2010'), '299', 190, 720, 120],
  [24, AKTIVITET, ['friskvård Landgången', 'studiebesök Landgången', 'föreläsning Landgången'], '7691', insats('2010'), '299', 700, 3900, 250],
  [24, RESA, ['deltagarresor Landgången', 'resa studiebesök Landgången'], '7021', insats('2010'), '299', 240, 1700, 60],
  [28, KAFE, ['frukostklubb Kompassrosen', 'fika Kompassrosen'], '6441', insats('2020'), '299', 180, 640, 120],
  [30, AKTIVITET, ['aktivitetsdag Kompassrosen', 'prova på-kväll Kompassrosen', 'matlagning Kompassrosen'], '7691', insats('2020'), '299', 500, 2900, 250],
  [18, AKTIVITET, ['föreläsning återhämtning Ny rytm', 'gruppledare Ny rytm'], '7691', insats('2030'), '299', 700, 2700, 250],
  [4, ['Utvärderarna i Exempelstad'], ['följeforskning Nästa hållplats'], '7411', insats('3010'), '299', 27500, 27500, 250],
  [34, RESA, ['resa projektträff', 'resa arbetsgivarbesök Nästa hållplats'], '7021', insats('3010'), '299', 280, 2100, 60],
  [10, HOTELL, ['logi projektträff'], '7021', insats('3010'), '299', 890, 2300, 120],
  [26, KAFE, ['arbetsgivarfrukost', 'projektgrupp Nästa hållplats'], '6441', insats('3010'), '299', 220, 780, 120],
  [10, KURS, ['metodutbildning', 'kurs socialt företagande'], '7051', insats('3010'), '299', 1800, 6200, 250],
  [4, TRYCKERI, ['informationsblad Nästa hållplats', 'rollup Nästa hållplats'], '7221', insats('3010'), '299', 1500, 5800, 250],
  [4, TIDNING, ['annons Nästa hållplats'], '7221', insats('3010'), '299', 1900, 5200, 250],
  [16, AKTIVITET, ['workshop Nästa hållplats', 'föreläsare arbetsliv'], '7691', insats('3010'), '299', 900, 2900, 250],
  [5, KURS, ['utbildningsdag styrelsen', 'finsamkonferens styrelsen'], '7051', STYRELSE, '299', 2800, 6400, 250],
  [10, KAFE, ['förtäring styrelsemöte', 'förtäring ägarsamråd'], '6441', STYRELSE, '299', 320, 860, 120],
  [5, RESA, ['resa styrelsen'], '7021', STYRELSE, '299', 480, 1900, 60],
  [3, HOTELL, ['logi styrelsen'], '7021', STYRELSE, '299', 980, 2100, 120],
  [14, KONTOR, ['bildskärm och tillbehör', 'möbler mötesrum', 'headset och kablar'], '6411', KANSLI, '299', 480, 3900, 250],
  [26, KONTOR, ['kontorsmaterial', 'papper och toner'], '6511', KANSLI, '299', 140, 980, 250],
  [32, RESA, ['resa nätverk förbundschefer', 'resa beredningsgrupp', 'resa nationell konferens'], '7021', KANSLI, '299', 260, 2400, 60],
  [8, HOTELL, ['logi nationell konferens', 'logi nätverk förbundschefer'], '7021', KANSLI, '299', 980, 2600, 120],
  [14, KURS, ['lokal samverkansdag', 'kursavgift', 'processledarutbildning'], '7051', KANSLI, '299', 1400, 5200, 250],
  [5, TIDNING, ['annons öppet hus', 'annons ägarsamråd'], '7221', KANSLI, '299', 1900, 5200, 250],
  [5, TRYCKERI, ['informationsbroschyr', 'skyltar kansliet'], '7221', KANSLI, '299', 900, 5200, 250],
  [2, ['Analysbyrån Kvist'], ['uppföljning av insatser'], '7411', KANSLI, '299', 16500, 19500, 250],
  [8, AKTIVITET, ['föreläsare samverkansfrukost', 'moderator samverkansdag'], '7691', KANSLI, '299', 1400, 3900, 250],
  [2, ['Region Exempellandet'], ['inhyrd processledare'], '7511', KANSLI, '104', 22000, 25000, 0],
  [34, KAFE, ['samverkansfrukost', 'fika beredningsgrupp', 'lunch nätverksträff'], '6441', KANSLI, '299', 160, 640, 120],
];
