import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorksheet } from '../../../../src/host/workbook/createWorksheet';
import type { Workbook, Worksheet } from '../../../../src/host/workbook/model';
import { writeXlsx } from '../../../../src/host/xlsx/writeXlsx';
import { cellsOf, oneSheet, open, pack, partsOf, plain, relations, textOf } from './packageSupport';
import { put, sampleWorkbook } from './sampleWorkbook';

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, '../../../fixtures/xlsx', name));

function first(workbook: Workbook): Worksheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Names of the parts that are not the same bytes in both packages. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)].filter((name) => !name.endsWith('/')));
  return [...names].filter((name) => !Buffer.from(a[name] ?? []).equals(Buffer.from(b[name] ?? []))).sort();
}

describe.each(['skelleftea-norsjo-underlag.xlsx', 'solleftea-underlag.xlsx', 'libreoffice.xlsx'])('%s', (name) => {
  const bytes = fixture(name);

  test('untouched, every part is written byte for byte', () => {
    expect(differing(bytes, writeXlsx(open(bytes)))).toEqual([]);
  });

  test('with a sheet added, no other sheet and nothing that is not ours changes', () => {
    const workbook = open(bytes);
    const sheet = createWorksheet('{00000000-0063-0000-0000-000000000000}', 'Resultaträkning');
    put(sheet, [0, 0], { value: 'Årets resultat åäö' });
    workbook.sheets.push(sheet);
    const changed = differing(bytes, writeXlsx(workbook));
    const added = changed.filter((part) => part.startsWith('xl/worksheets/'));
    expect(added).toHaveLength(1);
    expect(Object.keys(partsOf(bytes))).not.toContain(added[0]);
    expect(changed.filter((part) => !part.startsWith('xl/worksheets/'))).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/workbook.xml']);
  });

  test('with every sheet written anew, the model is the same', () => {
    const workbook = open(bytes);
    for (const sheet of workbook.sheets) for (const kind of ['cells', 'layout', 'pageSetup', 'merges', 'conditionalFormats', 'hyperlinks', 'tables'] as const) sheet.dirty.add(kind);
    expect(plain(open(writeXlsx(workbook)))).toEqual(plain(open(bytes)));
  });
});

/** A package with a chart, a drawing, notes, a custom part, a chain of calculation and a chart sheet. */
function richPackage(): Record<string, string> {
  const parts = oneSheet(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData><dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{x}"><y/></ext></extLst>',
  );
  return {
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('</sheets>', '<sheet name="Diagram" sheetId="7" r:id="rId9"/></sheets><definedNames><definedName name="Egen" localSheetId="1">1</definedName></definedNames><!-- kvar --><calcPr calcId="1" iterate="1"/>'),
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId4', 'calcChain', 'calcChain.xml'],
      ['rId5', 'customXml', '../customXml/item1.xml'],
    ]),
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/></calcChain>',
    'customXml/item1.xml': '<egen>\r\n<!-- orörd --></egen>',
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vml1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
    ]),
    'xl/drawings/drawing1.xml': '<wsDr/>',
    'xl/drawings/_rels/drawing1.xml.rels': relations([['rId1', 'chart', '/xl/charts/chart1.xml']]),
    'xl/drawings/vml1.vml': '<xml/>',
    'xl/charts/chart1.xml': '<chartSpace/>',
    'xl/comments1.xml': '<comments/>',
    'docProps/egen.bin': 'ej relaterad',
  };
}

describe('a package with parts that are not ours', () => {
  test('a changed cell changes the sheet, the workbook part and the chain of calculation, and nothing else', () => {
    const bytes = pack(richPackage());
    const workbook = open(bytes);
    put(first(workbook), [0, 0], { value: 5 });
    first(workbook).dirty.add('cells');
    const out = writeXlsx(workbook);
    expect(differing(bytes, out)).toEqual(['xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(Object.keys(partsOf(out))).not.toContain('xl/calcChain.xml');
    expect(textOf(out, 'xl/workbook.xml')).toContain('<calcPr calcId="1" iterate="1" fullCalcOnLoad="1"/>');
    const sheet = textOf(out, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>2</v></c>');
    expect(sheet.slice(sheet.indexOf('</sheetData>'))).toBe(
      '</sheetData><dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{x}"><y/></ext></extLst></worksheet>',
    );
  });

  test('a chart sheet stays in its place and its names follow it', () => {
    const workbook = open(pack(richPackage()));
    workbook.sheets.unshift(createWorksheet('{00000000-0003-0000-0000-000000000000}', 'Först'));
    const book = textOf(writeXlsx(workbook), 'xl/workbook.xml');
    expect([...book.matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)].map(([, name, id]) => `${name ?? ''} ${id ?? ''}`)).toEqual(['Först 3', 'Blad1 1', 'Diagram 7']);
    expect(book).toContain('<definedName name="Egen" localSheetId="2">1</definedName>');
  });

  test('a removed sheet takes the parts with it that only it led to, and its content types', () => {
    const parts = richPackage();
    parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace('</Types>', '<Override PartName="/xl/charts/chart1.xml" ContentType="x/chart"/></Types>');
    const workbook = open(pack(parts));
    workbook.sheets.splice(0, 1, createWorksheet('{00000000-0003-0000-0000-000000000000}', 'Ny'));
    const out = writeXlsx(workbook);
    expect(Object.keys(partsOf(out)).sort()).toEqual(
      ['[Content_Types].xml', '_rels/.rels', 'customXml/item1.xml', 'docProps/egen.bin', 'xl/_rels/workbook.xml.rels', 'xl/chartsheets/sheet1.xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet2.xml'].filter((part) => part !== 'xl/styles.xml'),
    );
    expect(textOf(out, '[Content_Types].xml')).not.toContain('chart1');
    expect(open(out).sheets.map((sheet) => sheet.name)).toEqual(['Ny']);
  });
});

describe('only what is dirty is written anew', () => {
  const bytes = writeXlsx(sampleWorkbook());
  const children = (xml: string): Record<string, string> =>
    Object.fromEntries([...xml.matchAll(/<(sheetPr|dimension|sheetViews|cols|sheetData|mergeCells|conditionalFormatting|hyperlinks|pageSetup|headerFooter|sheetProtection)\b.*?(?=<(?:dimension|sheetViews|sheetFormatPr|sheetData|sheetProtection|mergeCells|conditionalFormatting|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|tableParts)\b|<\/worksheet>)/gs)].map(([raw, name]) => [name ?? '', raw]));
  const changedChildren = (out: Uint8Array): string[] => {
    const [a, b] = [children(textOf(bytes, 'xl/worksheets/sheet2.xml')), children(textOf(out, 'xl/worksheets/sheet2.xml'))];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
  };
  const edit = (change: (sheet: Worksheet) => void): string[] => {
    const workbook = open(bytes);
    change(workbook.sheets[1] as Worksheet);
    return changedChildren(writeXlsx(workbook));
  };

  test('merges', () => {
    expect(edit((sheet) => { sheet.merges.push({ top: 20, left: 0, bottom: 21, right: 0 }); sheet.dirty.add('merges'); })).toEqual(['mergeCells']);
  });

  test('layout', () => {
    expect(edit((sheet) => { sheet.freeze = { rows: 3, columns: 0 }; sheet.dirty.add('layout'); })).toEqual(['sheetViews']);
    expect(edit((sheet) => { sheet.tabColor = null; sheet.dirty.add('layout'); })).toEqual(['sheetPr']);
  });

  test('page set-up', () => {
    expect(edit((sheet) => { if (sheet.pageSetup) sheet.pageSetup.footer = '&Cny'; sheet.dirty.add('pageSetup'); })).toEqual(['headerFooter']);
  });

  test('cells', () => {
    expect(edit((sheet) => { put(sheet, [30, 6], { value: 'ny' }); sheet.dirty.add('cells'); })).toEqual(['dimension', 'sheetData']);
  });

  test('conditional formats and hyperlinks', () => {
    expect(edit((sheet) => { sheet.conditionalFormats.splice(0); sheet.dirty.add('conditionalFormats'); })).toEqual(['conditionalFormatting']);
    expect(edit((sheet) => { sheet.hyperlinks.splice(1); sheet.dirty.add('hyperlinks'); })).toEqual(['hyperlinks']);
  });

  test('protection needs no mark', () => {
    expect(edit((sheet) => { sheet.protected = false; })).toEqual(['sheetProtection']);
  });

  test('another active sheet moves the mark of the selected one, so that no two sheets are grouped', () => {
    const workbook = open(bytes);
    workbook.activeSheetId = first(workbook).id;
    const out = writeXlsx(workbook);
    expect(textOf(out, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
    expect(textOf(out, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
    expect(open(out).activeSheetId).toBe(first(workbook).id);
  });

  test('a hyperlink that goes takes its relation, and the others keep theirs', () => {
    const workbook = open(bytes);
    const sheet = workbook.sheets[1] as Worksheet;
    sheet.hyperlinks.push({ area: { top: 5, left: 5, bottom: 5, right: 5 }, documentReference: null, address: 'https://skr.se/', screenTip: null });
    sheet.hyperlinks.splice(1, 1);
    sheet.dirty.add('hyperlinks');
    const out = writeXlsx(workbook);
    expect(textOf(out, 'xl/worksheets/_rels/sheet2.xml.rels')).not.toContain('rkr.se');
    expect(open(out).sheets[1]?.hyperlinks.map((link) => link.address ?? link.documentReference)).toEqual(["'Saldon'!A1", 'https://skr.se/']);
  });

  test('a column added to a table keeps the others as they are, and its header is text', () => {
    const workbook = open(bytes);
    const sheet = first(workbook);
    const [table] = sheet.tables;
    if (table === undefined) throw new Error('no table');
    table.columns.push('2025');
    table.area = { ...table.area, right: 4 };
    put(sheet, [0, 4], { value: 2025 });
    sheet.dirty.add('cells').add('tables');
    const out = writeXlsx(workbook);
    expect(textOf(out, 'xl/tables/table1.xml')).toContain('<tableColumn id="4" name="Dubbelt"/><tableColumn id="5" name="2025"/>');
    expect(open(out).sheets[0]?.cells.value(0, 4)).toBe('2025');
    expect(cellsOf(first(open(out)))['1,3']).toBe('=[@Belopp]*2 → -2469');
  });

  test('a header that was renamed in its cell renames the column', () => {
    const workbook = open(bytes);
    put(first(workbook), [0, 2], { value: 'Kronor & öre' });
    first(workbook).dirty.add('cells');
    expect(first(open(writeXlsx(workbook))).tables[0]?.columns).toEqual(['Konto', 'Rad', 'Kronor & öre', 'Dubbelt']);
  });
});
