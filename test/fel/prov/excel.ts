/** Excel's own refusals, which the embedded host is told to act out, and sheets that the user has guarded. */
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { uppdateraRapport } from '../../../src/app/uppdateraRapport';
import type { Issue } from '../../../src/domain/issue';
import { tempMapp } from '../../support/kommando';
import type { Vard } from '../../support/vard';
import { openVard, unwrap } from '../../support/vard';
import type { Lasprov, Prov } from './prov';
import { bokfil } from './prov';

const VAL = { ar: null, period: null, enhet: null };

/** A workbook with a report in it. */
async function medRapport(mapp: string): Promise<Vard> {
  const vard = openVard(await bokfil(mapp));
  unwrap(await uppdateraRapport(vard.bok, VAL));
  return vard;
}

async function refresh(vard: Vard): Promise<readonly Issue[]> {
  const utfall = await uppdateraRapport(vard.bok, VAL);
  return utfall.ok ? utfall.value.issues : utfall.error;
}

const svarar = (kod: string, namn: string, code: string): Lasprov => ({
  kod, namn, visar: [],
  issues: async () => {
    const vard = openVard(await bokfil(tempMapp()));
    vard.host.faults.failAtAction = { action: vard.host.counters.actions + 2, code };
    return refresh(vard);
  },
});

export const excellasprov: readonly Lasprov[] = [
  { kod: 'EXCEL_CELL_REDIGERAS', namn: 'en cell redigeras', visar: ['cell'], issues: async () => {
    const vard = openVard(await bokfil(tempMapp()));
    vard.host.faults.cellEdit = true;
    return refresh(vard);
  } },
  { kod: 'EXCEL_TAPPADE_KONTAKTEN', namn: 'sessionen försvinner', visar: ['kontakten'], issues: async () => {
    const vard = openVard(await bokfil(tempMapp()));
    vard.host.faults.loseSessionAtAction = vard.host.counters.actions + 2;
    return refresh(vard);
  } },
  svarar('EXCEL_SKYDDAT', 'arbetsbokens struktur är skyddad', 'AccessDenied'),
  svarar('EXCEL_SAKNAS', 'ett blad tas bort under tiden', 'ItemNotFound'),
  svarar('EXCEL_FINNS_REDAN', 'ett namn finns redan', 'ItemAlreadyExists'),
  svarar('EXCEL_FOR_STORT', 'minnet räcker inte', 'MemoryLimitReached'),
  svarar('EXCEL_SAMMANFOGAT', 'sammanfogade celler', 'MergedRangeConflict'),
  svarar('EXCEL_EJ_AKTIV', 'arbetsboken är inte aktiv', 'InactiveWorkbook'),
  svarar('EXCEL_FOR_GAMMAL', 'en äldre Excel', 'ApiNotFound'),
  svarar('EXCEL_FEL_BLADTYP', 'ett diagramblad', 'UnsupportedSheet'),
];

/** A report of ours, changed by the user, as the next input. */
export const andrad = (kod: string, namn: string, slut: Prov['slut'], visar: readonly string[], change: (context: Excel.RequestContext) => void): Prov => ({
  kod, namn, slut, visar,
  args: async (mapp) => {
    const vard = await medRapport(mapp);
    await vard.edit(change);
    const fil = path.join(mapp, 'forra.xlsx');
    writeFileSync(fil, vard.bytes());
    return ['rapport', fil];
  },
});

export const excelprov: readonly Prov[] = [
  andrad('DOLDA_RADER', 'en huvudbok med dolda rader', 0, ['Huvudbok 2025', '2 dolda rader och 1 dold kolumn'], (context) => {
    const sheet = context.workbook.worksheets.getItem('Huvudbok 2025');
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('E:E').columnHidden = true;
  }),
  andrad('TABELL_SKADAD', 'en kolumn borttagen ur Saldon', 2, ['Saldon'], (context) => { context.workbook.worksheets.getItem('Saldon').getRange('C:C').delete('Left'); }),
  andrad('TABELL_SKADAD', 'Saldon tömt', 2, ['Saldon'], (context) => { context.workbook.worksheets.getItem('Saldon').getRange().clear('Contents'); }),
  andrad('TABELL_SKADAD', 'en rad infogad ovanför Kontroller', 2, ['Kontroller'], (context) => { context.workbook.worksheets.getItem('Kontroller').getRange('1:1').insert('Down'); }),
  andrad('TABELL_SKADAD', 'tabellen Saldon omdöpt', 2, ['Saldon'], (context) => { context.workbook.tables.getItem('Saldon').name = 'Annat'; }),
  andrad('BLAD_SKYDDAT', 'ett rapportblad är skyddat', 2, ['Resultaträkning'], (context) => { context.workbook.worksheets.getItem('Resultaträkning').protection.protect(); }),
  andrad('TABELL_UPPTAGEN', 'en egen tabell med vårt namn', 2, ['Saldon'], (context) => {
    context.workbook.worksheets.getItem('Saldon').delete();
    const sheet = context.workbook.worksheets.add('Egen');
    sheet.getRange('A1:B2').values = [['X', 'Y'], [1, 2]];
    sheet.tables.add('A1:B2', true).name = 'Saldon';
  }),
];
