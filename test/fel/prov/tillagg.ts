/** Historik, Medelstilldelning, Mål and Kommentarer, spelling, and what someone has changed by hand: none of it stops a report. */
import { runExcel } from '../../../src/excel/runExcel';
import { writeUserCells } from '../../../src/excel/writeUserCells';
import { tempMapp } from '../../support/kommando';
import { openVard } from '../../support/vard';
import { andrad } from './excel';
import type { Lasprov, Prov } from './prov';
import { HEL, bokfil, rapportAv } from './prov';

const varning = (kod: string, namn: string, blad: Readonly<Record<string, string>>, visar: readonly string[]): Prov => rapportAv(kod, namn, 0, { blad, visar });

export const tillaggsprov: readonly Prov[] = [
  varning('TAL_SOM_TEXT', 'ett ord där ett tal ska stå', { Mål: 'Mål|Slag|Gräns\nEget kapital|Lägst|mycket' }, ['Mål!C2', '"mycket"']),
  varning('MAL_OKANT_SLAG', 'ett slag av mål som inte finns', { Mål: 'Mål|Slag|Gräns\nEget kapital|Kanske|=5' }, ['Mål!B2', '"Kanske"']),
  varning('MAL_UTAN_MATT', 'ett mål som inget i rapporten mäter', { Mål: 'Mål|Slag|Gräns\nAlla ska trivas|Lägst|=5' }, ['"Alla ska trivas"', 'Mål']),
  varning('HISTORIK_DUBBEL', 'samma rad två gånger', { Historik: 'Rad|=2023\nÅrets resultat|=5\nÅrets resultat|=6' }, ['"Årets resultat"', 'Historik!A3']),
  varning('OVERSIKT_UTAN_UPPGIFT', 'en egen rad utan årets uppgift', { Historik: 'Rad|=2023\nAntal deltagare|=5' }, ['"Antal deltagare"', '2025']),
  varning('MEDEL_UTAN_AR', 'ett år i ord', { Medelstilldelning: 'År|Medelstilldelning|Slag\ni år|=5|utfall' }, ['Medelstilldelning!A2', '"i år"']),
  varning('MEDEL_DUBBELT_AR', 'samma år två gånger', { Medelstilldelning: 'År|Medelstilldelning|Slag\n=2025|=5|utfall\n=2025|=6|utfall' }, ['2025', 'Medelstilldelning!A3']),
  varning('KOMMENTAR_UTAN_RAD', 'en kommentar till en rad som inte finns', { Kommentarer: 'Rad|Kommentar\nKassan|Den är stor.' }, ['"Kassan"', 'Kommentarer']),
  varning('BALANSKRAVSRAD_SAKNAS', 'en balanskravsrad som inte finns', { Mappning: (HEL['Mappning'] ?? '').replace('Rapportrad', 'Rapportrad|Balanskravsrad').replace('intäkter', 'intäkter|Vinster') }, ['Mappning rad 4', '"Vinster"']),
  varning('BALANSKRAVSRAD_UTAN_VERKAN', 'en balanskravsrad på ett balanskonto', { Mappning: (HEL['Mappning'] ?? '').replace('Rapportrad', 'Rapportrad|Balanskravsrad').replace('Kassa och bank', 'Kassa och bank|Samtliga realisationsvinster') }, ['Mappning rad 2', 'konto 1900']),
  varning('UPPGIFT_OKAND', 'en felstavad nyckel', { Uppgifter: `${HEL['Uppgifter'] ?? ''}\nEnhett|tkr` }, ['Uppgifter!B3', '"Enhett"', '"Enhet"']),
  varning('UPPGIFT_OKAND', 'en nyckel med ord som inte hör dit', { Uppgifter: `${HEL['Uppgifter'] ?? ''}\nDecimaler i noterna|=2` }, ['"Decimaler i noterna"', '"Decimaler"']),
  varning('UPPGIFT_LASES_INTE', 'egna anteckningar', { Uppgifter: `${HEL['Uppgifter'] ?? ''}\nKontaktperson|Anna\nTelefon|0660-123 45` }, ['"Kontaktperson" och "Telefon"', 'Uppgifter!B3, Uppgifter!B4']),
  varning('UPPGIFT_UPPREPAD', 'samma nyckeltal två gånger', { Uppgifter: `${HEL['Uppgifter'] ?? ''}\nAntal anställda|=2\nAntal anställda|=3` }, ['Uppgifter!B4', '"Antal anställda"']),
  varning('TAL_SOM_TEXT', 'antal anställda i ord', { Uppgifter: `${HEL['Uppgifter'] ?? ''}\nAntal anställda|två` }, ['Uppgifter!B3', '"två"']),
  varning('UPPGIFT_UTAN_GRUPP', 'en delsumma för en grupp som inte finns', { Uppgifter: `${HEL['Uppgifter'] ?? ''}\nDelsummor i driftredovisning|Verksamhet; Styrelsen`, Insatser: 'Projekt|Benämning|Grupp\n2001|Arena|Verksamhet\n10|Styrelse|Styrelse och kansli' }, ['Uppgifter!B3', '"Styrelsen"', 'Verksamhet och Styrelse och kansli']),
  varning('BLADVAL_OKANT', 'ett blad som inte kan vara det', { Uppgifter: `${HEL['Uppgifter'] ?? ''}\nBlad Saldolista 2024|Reskontra` }, ['Uppgifter!B3', 'Saldolista 2024', '"Reskontra"', 'Används inte, Huvudbok']),
  varning('BLADVAL_UTAN_BLAD', 'ett blad som inte finns', { Uppgifter: `${HEL['Uppgifter'] ?? ''}\nBlad Export 3|Används inte` }, ['Uppgifter!B3', 'Export 3']),
  varning('INSATS_STAVNING', 'en insats med två stavningar', {
    Insatser: 'Projekt|Benämning|Grupp\n2001|Livstilslyftet|Verksamhet',
    Historik: 'Rad|=2023\nDeltagare Livsstilslyftet|=5', Uppgifter: `${HEL['Uppgifter'] ?? ''}\nDeltagare Livsstilslyftet|=5`,
    Kommentarer: 'Rad|Kommentar\nÅrets resultat|Livsstilslyftet kom igång sent.',
  }, ['Livstilslyftet', '"livsstilslyftet"']),
  andrad('CELLER_ANDRADE', 'ett tal skrivet över en formel', 0, ['En cell', 'Resultaträkning!D'], (context) => { context.workbook.worksheets.getItem('Resultaträkning').getRange('D6').values = [[1]]; }),
];

export const tillaggslasprov: readonly Lasprov[] = [
  { kod: 'CELL_ANDRAD_SEDAN_LASNING', namn: 'cellen ändrades medan åtgärden visades', visar: ['Mappning!C2'], issues: async () => {
    const vard = openVard(await bokfil(tempMapp()));
    const written = await runExcel(vard.host.Excel, (context) => writeUserCells(context, [{ blad: 'Mappning', rowIndex: 1, columnIndex: 2, fore: 'Fordringar', efter: 'Kassa och bank' }]));
    return written.ok ? [] : [written.error];
  } },
];
