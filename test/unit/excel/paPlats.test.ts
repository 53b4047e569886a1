/** In place: a refresh changes the sheets where they stand, and touches nothing that is not ours. */
import path from 'node:path';
import type { Rapportcell } from '../../../src/app/aterlasning';
import { uppdateraRapport } from '../../../src/app/uppdateraRapport';
import { fallmapp } from '../../support/facit';
import type { Vard } from '../../support/vard';
import { openVard, unwrap } from '../../support/vard';

const VAL = { ar: null, period: null, enhet: null };
const underlag = (fall: string): string => path.join(fallmapp(fall), 'underlag.xlsx');

const refresh = async (vard: Vard) => unwrap(await uppdateraRapport(vard.bok, VAL));
const cellOf = (celler: readonly Rapportcell[], rad: string, kolumn = '2025'): Rapportcell => {
  const cell = celler.find((c) => c.cell.rad === rad && c.cell.kolumn === kolumn);
  if (cell === undefined) throw new Error(`No ${rad} ${kolumn}`);
  return cell;
};

async function made(fall = 'solleftea-2025'): Promise<Vard> {
  const vard = openVard(underlag(fall));
  await refresh(vard);
  return vard;
}

/** Books something more: the next empty row of a transaction list. */
const book = (vard: Vard, rows: readonly (readonly (string | number)[])[]): Promise<void> =>
  vard.edit((context) => {
    const sheet = context.workbook.worksheets.getItem('Huvudbok 2025');
    sheet.getRange('530:530').delete('Up');
    sheet.getRangeByIndexes(529, 0, rows.length, 11).values = rows.map((r) => [...r]);
  });

test('the same input writes nothing, and the file is the same to the byte', async () => {
  const vard = await made();
  const bytes = vard.bytes();
  const actions = vard.host.counters.actions;
  const { issues } = await refresh(vard);
  expect(issues).toEqual([]);
  expect(Buffer.compare(Buffer.from(vard.bytes()), Buffer.from(bytes))).toBe(0);
  expect(vard.host.counters.actions - actions).toBeGreaterThan(0);
});

test('saved and opened again, it is still recognised and still unchanged', async () => {
  const first = (await made()).bytes();
  const again = openVard(first);
  await refresh(again);
  expect(Buffer.compare(Buffer.from(again.bytes()), Buffer.from(first))).toBe(0);
});

test('a new insats and a new line are inserted where they belong; the user’s row, column, sheet and link follow', async () => {
  const vard = await made('skelleftea-norsjo-2025');
  const before = await refresh(vard);
  const resultat = cellOf(before.celler, 'RR_ARETS_RESULTAT');
  await vard.edit((context) => {
    const rr = context.workbook.worksheets.getItem('Resultaträkning');
    rr.getRange('8:8').insert('Down');
    rr.getRange('B8').values = [['Styrelsens egen rad']];
    rr.getRange('H7').values = [['Se bilaga']];
    rr.name = 'Vår resultaträkning';
    const egen = context.workbook.worksheets.add('Egen');
    egen.getRange('A1:A2').formulas = [["='Vår resultaträkning'!D13"], ['=sf_RR_ARETS_RESULTAT_2025']];
  });
  expect(await vard.values('Egen', 'A1:A2')).toEqual([[1317907], [1317907]]);
  await book(vard, [
    [7921, 'Avskrivningar', 200, 2099, 'Ny insats', '', '', 'A900', 46000, 'Avskrivning', 1000],
    [1229, 'Inventarier', '', '', '', '', '', 'A900', 46000, 'Avskrivning', -1000],
  ]);
  await vard.edit((context) => {
    context.workbook.worksheets.getItem('Mappning').getRange('A41:F42').values = [['7900', '7999', '', '', '', 'Avskrivningar'], ['1200', '1299', '', '', '', 'Maskiner och inventarier']];
  });
  const after = await refresh(vard);
  expect(after.issues.map((i) => i.kod)).toEqual(['KONTO_NYTT', 'PROJEKT_SAKNAS_I_INSATSER']);
  expect(cellOf(after.celler, 'RR_AVSKRIVNINGAR')).toMatchObject({ blad: 'Vår resultaträkning', varde: -1000, adress: 'D8' });
  expect(cellOf(after.celler, 'RR_ARETS_RESULTAT')).toMatchObject({ varde: 1316907, adress: 'D14' });
  expect(resultat.adress).toBe('D12');
  expect(await vard.values('Vår resultaträkning', 'B7:H9')).toEqual([
    ['Verksamhetens kostnader', 'Not 3', -6920381.6, -5686779.2, '', '', 'Se bilaga'],
    ['Avskrivningar', '', -1000, 0, '', '', ''],
    ['Styrelsens egen rad', '', '', '', '', '', ''],
  ]);
  expect(await vard.values('Egen', 'A1:A2')).toEqual([[1316907], [1316907]]);
  expect(after.celler.find((c) => c.etikett === 'Ny insats')?.cell.rad).toBe('DR_P_2099');
  expect(cellOf(after.celler, 'DR_P_2099', '2025_KOSTNAD').varde).toBe(-1000);
});

test('a row moved by hand takes its amount along, and the refresh puts it back', async () => {
  const vard = await made();
  await vard.edit((context) => {
    const dr = context.workbook.worksheets.getItem('Driftredovisning');
    dr.getRange('26:26').insert('Down');
    dr.getRange('10:10').moveTo(dr.getRange('26:26'));
  });
  const rows = await vard.values('Driftredovisning', 'A1:F60');
  expect(rows.find((r) => r[0] === 'DR_SUMMA')?.[5]).toBe(253127.2);
  const { celler, issues } = await refresh(vard);
  expect(issues).toEqual([]);
  expect(cellOf(celler, 'DR_P_10', '2025_NETTO').varde).toBe(-827000);
  const order = await vard.values('Driftredovisning', 'A7:A14');
  expect(order.flat().filter((id) => id !== '')).toEqual(['DR_P_1', 'DR_G_FINANSIERING_SUMMA', 'DR_G_VERKSAMHET', 'DR_P_10', 'DR_P_11', 'DR_P_12', 'DR_P_13']);
});

test('a line that has gone is removed, but not what the user wrote beside it', async () => {
  const vard = await made();
  await vard.edit((context) => {
    context.workbook.worksheets.getItem('Noter').getRange('H35').values = [['Min anteckning']];
    const mappning = context.workbook.worksheets.getItem('Mappning');
    mappning.getRange('H6').values = [['Skatter']];
  });
  const before = await vard.values('Noter', 'A35:B35');
  expect(before).toEqual([['N5_PERSONALSKATT', 'Personalskatt']]);
  await refresh(vard);
  const sheet = await vard.values('Noter', 'A32:H42');
  expect(sheet.filter((r) => r[7] === 'Min anteckning').map((r) => r.slice(0, 4))).toEqual([['', '', '', '']]);
  expect(sheet.filter((r) => r[1] === 'Skatter')).toHaveLength(1);
  expect(sheet.filter((r) => r[1] === 'Personalskatt')).toHaveLength(0);
});

test('an amount changed in Saldon moves everything that rests on it', async () => {
  const vard = await made();
  const celler = (await refresh(vard)).celler;
  const saldon = await vard.values('Saldon', 'A7:P218');
  const row = saldon.findIndex((r) => r[2] === 'Utfall' && r[0] === 2025 && r[14] === 'DR_P_10_2025_K');
  const now = Number(saldon[row]?.[9]);
  await vard.edit((context) => { context.workbook.worksheets.getItem('Saldon').getRangeByIndexes(6 + row, 9, 1, 1).values = [[now + 1000]]; });
  const moved: string[] = [];
  for (const c of celler) {
    const [[value] = []] = await vard.values(c.blad, c.adress);
    if (value !== c.varde) moved.push(`${c.cell.rad} ${c.cell.kolumn} ${Math.round(Number(value) - Number(c.varde))}`);
  }
  expect(moved.filter((m) => /^(RR|BR|KF|DR|N\d)_/.test(m))).toEqual([
    'RR_KOSTNADER 2025 -1000', 'RR_VERKSAMHETENS_RESULTAT 2025 -1000', 'RR_EFTER_FINANSIELLA 2025 -1000', 'RR_ARETS_RESULTAT 2025 -1000',
    'BR_ARETS_RESULTAT 2025 -1000', 'BR_SUMMA_EGET_KAPITAL 2025 -1000', 'BR_SUMMA_EK_SKULDER 2025 -1000',
    'KF_RESULTAT 2025 -1000', 'KF_FORE_RORELSEKAPITAL 2025 -1000', 'KF_LOPANDE 2025 -1000', 'KF_ARETS 2025 -1000', 'KF_UB 2025 -1000',
    'DR_P_10 2025_KOSTNAD -1000', 'DR_P_10 2025_NETTO -1000', 'DR_P_10 2025_AVVIKELSE -1000', 'DR_G_VERKSAMHET_SUMMA 2025_KOSTNAD -1000', 'DR_G_VERKSAMHET_SUMMA 2025_NETTO -1000',
    'DR_G_VERKSAMHET_SUMMA 2025_AVVIKELSE -1000', 'DR_SUMMA 2025_KOSTNAD -1000', 'DR_SUMMA 2025_NETTO -1000', 'DR_SUMMA 2025_AVVIKELSE -1000',
    'DR_ARETS_RESULTAT 2025_NETTO -1000', 'DR_ARETS_RESULTAT 2025_AVVIKELSE -1000', 'N3_SAMCOACH 2025 -1000', 'N3_SUMMA_INSATSER 2025 -1000', 'N3_SUMMA 2025 -1000',
  ]);
});

test('a sheet of the user’s with our title, a protected sheet: refused in one sentence, nothing written', async () => {
  const egen = openVard(underlag('solleftea-2025'));
  await egen.edit((context) => { context.workbook.worksheets.add('Balansräkning').getRange('A1').values = [['Min']]; });
  const before = egen.bytes();
  const result = await uppdateraRapport(egen.bok, VAL);
  expect(!result.ok && result.error.map((i) => [i.kod, i.fakta['blad']])).toEqual([['BLAD_UPPTAGET', 'Balansräkning']]);
  expect(Buffer.compare(Buffer.from(egen.bytes()), Buffer.from(before))).toBe(0);
  const skyddad = await made();
  await skyddad.edit((context) => { context.workbook.worksheets.getItem('Noter').protection.protect(); });
  const refused = await uppdateraRapport(skyddad.bok, VAL);
  expect(!refused.ok && refused.error.map((i) => [i.kod, i.fakta['blad']])).toEqual([['BLAD_SKYDDAT', 'Noter']]);
});

describe('What someone has changed in our cells is found, put back and listed', () => {
  const find = async (blad: string, id: string, vard: Vard): Promise<number> => (await vard.values(blad, 'A1:A80')).findIndex((r) => r[0] === id) + 1;

  test('a number over a formula, a formula taken away, a sum cut short, a label, a unit, a hidden row', async () => {
    const vard = await made();
    const [kassa, tillgangar, kostnader, kansli] = [await find('Balansräkning', 'BR_KASSA', vard), await find('Balansräkning', 'BR_SUMMA_OMSATTNING', vard), await find('Resultaträkning', 'RR_KOSTNADER', vard), await find('Noter', 'N3_KANSLI', vard)];
    await vard.edit((context) => {
      const [br, rr, not] = ['Balansräkning', 'Resultaträkning', 'Noter'].map((n) => context.workbook.worksheets.getItem(n));
      br?.getRange(`D${kassa}`).set({ values: [[1]] });
      br?.getRange(`E${kassa}`).clear('Contents');
      br?.getRange(`D${tillgangar}`).set({ formulas: [[`=ROUND(SUM(D${kassa}),2)`]] });
      rr?.getRange(`B${kostnader}`).set({ values: [['Verksamhetens utgifter']] });
      rr?.getRange('B3').set({ values: [['Belopp i kronor']] });
      not?.getRange(`${kansli}:${kansli}`).set({ rowHidden: true });
    });
    const utfall = await refresh(vard);
    expect(utfall.andringar.map((a) => [a.plats, a.vad, a.stod])).toEqual([
      ['Resultaträkning!B3', 'Formeln är ersatt med text', 'Belopp i kronor'],
      [`Resultaträkning!B${kostnader}`, 'Radens namn är ändrat', 'Verksamhetens utgifter'],
      [`Balansräkning!D${kassa}`, 'Formeln är ersatt med ett tal', '1'],
      [`Balansräkning!E${kassa}`, 'Formeln är borttagen', ''],
      [`Balansräkning!D${tillgangar}`, 'Summan omfattar inte alla rader', `=ROUND(SUM(D${kassa}),2)`],
      [`Noter!B${kansli}`, 'Raden är dold', ''],
    ]);
    expect(utfall.issues.map((i) => i.kod)).toEqual(['CELLER_ANDRADE']);
    expect(cellOf(utfall.celler, 'BR_KASSA').varde).toBe(1584404.2);
    const granskning = (await vard.values('Granskning', 'A1:G120')).filter((r) => String(r[0]).startsWith('GR_A_'));
    expect(granskning.map((r) => r[1])).toEqual(utfall.andringar.map((a) => a.plats));
    expect((await refresh(vard)).andringar.map((a) => a.vad)).toEqual(['Raden är dold']);
  });

  test('lines that come and go are no change', async () => {
    const vard = await made('skelleftea-norsjo-2025');
    await book(vard, [[4531, 'Lämnade bidrag', 200, 2099, 'Ny insats', '', '', 'A900', 46000, 'Bidrag', 1000], [1930, 'Bank', '', '', '', '', '', 'A900', 46000, 'Bidrag', -1000]]);
    expect((await refresh(vard)).andringar).toEqual([]);
  });
});

test('a note row renamed leaves no broken reference, and the next refresh finds nothing changed', async () => {
  const vard = await made('skelleftea-norsjo-2025');
  await vard.edit((context) => { context.workbook.worksheets.getItem('Mappning').getRange('H2').values = [['Skellefteå kommuns fordran']]; });
  const once = await refresh(vard);
  expect([once.issues, once.andringar]).toEqual([[], []]);
  const sheets = ['Resultaträkning', 'Balansräkning', 'Kassaflödesanalys', 'Driftredovisning', 'Noter', 'Granskning', 'Kontroller'];
  for (const blad of sheets) expect((await vard.formulas(blad, 'A1:Q140')).flat().filter((f) => String(f).includes('#REF!'))).toEqual([]);
  const bytes = vard.bytes();
  const twice = await refresh(vard);
  expect([twice.issues, twice.andringar]).toEqual([[], []]);
  expect(Buffer.compare(Buffer.from(vard.bytes()), Buffer.from(bytes))).toBe(0);
});

test('another unit is no change by hand, there and back', async () => {
  const vard = await made();
  const i = async (enhet: 'kr' | 'tkr') => unwrap(await uppdateraRapport(vard.bok, { ...VAL, enhet })).andringar;
  expect([await i('kr'), await i('tkr')]).toEqual([[], []]);
});

test('a row deleted by hand is put back and told; a status typed over too; saved by another program is no change', async () => {
  const vard = await made();
  await vard.edit((context) => {
    context.workbook.worksheets.getItem('Balansräkning').getRange('12:12').delete('Up');
    context.workbook.worksheets.getItem('Kontroller').getRange('H9').values = [['ok']];
    const noter = context.workbook.worksheets.getItem('Balansräkning');
    noter.getRange('D16').formulas = [['=Resultaträkning!D12']];
  });
  const utfall = await refresh(vard);
  expect(utfall.andringar.map((a) => [a.plats, a.vad])).toEqual([['Balansräkning', 'Raden var borttagen'], ['Kontroller!H9', 'Formeln är ersatt med text']]);
  expect(cellOf(utfall.celler, 'BR_SUMMA_TILLGANGAR').varde).toBe(1601662.2);
  expect((await refresh(vard)).andringar).toEqual([]);
});

test('another name of the förbund is no change by hand', async () => {
  const vard = await made();
  const rad = (await vard.values('Uppgifter', 'A1:A30')).findIndex((r) => r[0] === 'Förbund') + 1;
  await vard.edit((context) => { context.workbook.worksheets.getItem('Uppgifter').getRange(`B${rad}`).values = [['Samordningsförbundet Nytt Namn']]; });
  const { andringar } = await refresh(vard);
  expect(andringar).toEqual([]);
  expect((await vard.values('Resultaträkning', 'B2'))[0]).toEqual(['Samordningsförbundet Nytt Namn']);
});

test('an amount rounded by hand is a change', async () => {
  const vard = await made();
  await vard.edit((context) => {
    const cell = context.workbook.worksheets.getItem('Resultaträkning').getRange('D6');
    cell.formulas = [['=ROUND(SUMIFS(Saldon[Belopp i perioden],Saldon[Radnyckel],$A6&"_2025"),-3)']];
  });
  expect((await refresh(vard)).andringar.map((a) => a.plats)).toEqual(['Resultaträkning!D6']);
});
