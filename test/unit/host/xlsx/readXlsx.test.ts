import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worksheet } from '../../../../src/host/workbook/model';
import { readXlsx } from '../../../../src/host/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/host/xlsx/writeXlsx';
import { cellsOf, oneSheet, open, pack, relations, textOf } from './packageSupport';
import { sampleWorkbook } from './sampleWorkbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sheetOf(content: string, more: Readonly<Record<string, string>> = {}): Worksheet {
  const [sheet] = open(pack(oneSheet(content, more))).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const cells = (rows: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => cellsOf(sheetOf(`<sheetData>${rows}</sheetData>`, more));

describe('cells as other programs write them', () => {
  test('attribute order, missing places, scientific notation, blanks and types', () => {
    const rows =
      '<row><c><v>1</v></c><c t="n"><v>-1.5E-3</v></c></row><row spans="1:3" r="3"><c s="0" r="C3"><v>12345678901234567890</v></c><c><v>.5</v></c><c><v/></c><c/></row>' +
      '<row r="4"><c t="b" r="A4"><v>1</v></c><c t="b"><v>false</v></c><c t="e"><v>#REF!</v></c><c t="e"><v>#SPILL!</v></c><c t="str"><f>""</f><v></v></c><c t="d"><v>2025-12-31T12:00:00</v></c><c t="d"><v>1900-02-28</v></c></row>';
    expect(cells(rows)).toEqual({
      '0,0': '1',
      '0,1': '-0.0015',
      '2,2': '12345678901234567000',
      '2,3': '0.5',
      '3,0': 'true',
      '3,1': 'false',
      '3,2': '!#REF!',
      '3,3': '!#VALUE!',
      '3,4': '="" → ""',
      '3,5': '46022.5',
      '3,6': '59',
    });
  });

  test('numbers come back as the same double', () => {
    for (const text of ['0.1', '123456789012345.6', '9007199254740993', '1e-7', '5e-324', '1.7976931348623157E308', '-0.30000000000000004', '100000000000000000000000', '8702.31']) {
      expect(cells(`<row><c><v>${text}</v></c></row>`)['0,0']).toBe(String(Number(text)));
    }
  });

  test('inline and shared texts: runs joined, phonetic guides left out, entities, escapes, CDATA, comments', () => {
    const strings =
      `<sst xmlns="${MAIN}" count="4"><si><t>A &amp; B &#229;&#xE4;</t></si><si><r><rPr><b/></rPr><t>fet</t></r><r><t xml:space="preserve"> och tunn</t></r><rPh sb="0" eb="1"><t>FEL</t></rPh></si>` +
      '<si/><si><t>rad_x000D_\r\n2 _x005F_x0041_</t></si><extLst/></sst>';
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c t="inlineStr"><is><t><![CDATA[<a & b>]]><!-- nej -->!</t></is></c></row>';
    expect(cells(rows, { 'xl/sharedStrings.xml': strings })).toEqual({
      '0,0': '"A & B åä"',
      '0,1': '"fet och tunn"',
      '0,2': '""',
      '0,3': JSON.stringify('rad\r\n2 _x0041_'),
      '0,4': '"inline"',
      '0,5': '"<a & b>!"',
    });
  });

  test('runs of formatted text survive a rewrite of their sheet', () => {
    const strings = `<sst xmlns="${MAIN}" uniqueCount="1"><si><r><rPr><b/></rPr><t>fet</t></r><r><t>!</t></r></si></sst>`;
    const workbook = open(pack(oneSheet('<sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><rPr><i/></rPr><t>lut</t></r></is></c></row></sheetData>', { 'xl/sharedStrings.xml': strings })));
    workbook.sheets[0]?.dirty.add('cells');
    const out = writeXlsx(workbook);
    expect(textOf(out, 'xl/sharedStrings.xml')).toBe(
      `<sst xmlns="${MAIN}" uniqueCount="2" count="2"><si><r><rPr><b/></rPr><t>fet</t></r><r><t>!</t></r></si><si><r><rPr><i/></rPr><t>lut</t></r></si></sst>`,
    );
  });

  test('shared formulas are spelled out in each cell, and array formulas stay as they were', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(A:A)&amp;"A1"</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="B3" cm="1"><f t="array" ref="B3:B4">_xlfn._xlws.SORT(A1:A2)</f><v>4</v></c></row>';
    const workbook = open(pack(oneSheet(`<sheetData>${rows}</sheetData>`)));
    const [sheet] = workbook.sheets as [Worksheet];
    expect([0, 1, 2].map((row) => sheet.cells.formula(row, 1))).toEqual(['=A1*$C$1+SUM(A:A)&"A1"', '=A2*$C$1+SUM(A:A)&"A1"', '=SORT(A1:A2)']);
    sheet.dirty.add('cells');
    const xml = textOf(writeXlsx(workbook), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="B3" cm="1"><f t="array" ref="B3:B4">_xlfn._xlws.SORT(A1:A2)</f><v>4</v></c>');
    expect(xml).toContain('<c r="B2"><f>A2*$C$1+SUM(A:A)&amp;"A1"</f><v>3</v></c>');
  });

  test('rows: height, hidden, style, outline; automatic heights stay automatic', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="8"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts><cellXfs><xf/><xf fontId="1" numFmtId="4"><alignment horizontal="justify" textRotation="45"/></xf></cellXfs></styleSheet>`;
    const workbook = open(pack(oneSheet('<cols><col min="2" max="16384" width="9.5" style="1" bestFit="1"/></cols><sheetData><row r="2" ht="30" s="1" customFormat="1" outlineLevel="1"><c r="A2"><v>1</v></c></row><row r="5" ht="12" customHeight="1" hidden="1"/></sheetData>', { 'xl/styles.xml': styles })));
    const [sheet] = workbook.sheets as [Worksheet];
    const id = sheet.rows.get(1)?.styleId ?? -1;
    expect(workbook.styles.get(id)).toMatchObject({ sourceXf: 1, bold: true, fontSize: 8, fontName: 'Arial', color: '#2F5597', numberFormat: '#,##0.00', horizontal: 'General' });
    expect(sheet.rows.get(4)).toEqual({ height: 12, hidden: true, styleId: null });
    expect(sheet.columns.get(16_383)?.width).toBe(9.5);
    sheet.dirty.add('cells').add('layout');
    const xml = textOf(writeXlsx(workbook), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<row r="2" s="1" customFormat="1" ht="30" outlineLevel="1"><c r="A2"><v>1</v></c></row><row r="5" ht="12" customHeight="1" hidden="1"/>');
    expect(xml).toContain('<col min="2" max="16384" width="9.5" customWidth="1" style="1" bestFit="1"/>');
  });
});

describe('packages as other programs write them', () => {
  test('prefixes on every element, a strict namespace, absolute targets', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = {
      ...oneSheet(''),
      '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]).replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', office),
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="${office}"><x:workbookPr date1904="1"/><x:sheets><x:sheet q:id="rId1" sheetId="3" name="Bl&amp;d" state="veryHidden"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': relations([['rId1', 'worksheet', '/xl/worksheets/sheet1.xml']]).replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', office),
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetViews><x:sheetView workbookViewId="0"/></x:sheetViews><x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>hej</x:t></x:is></x:c></x:row></x:sheetData><x:phoneticPr/></x:worksheet>`,
    };
    const workbook = open(pack(parts));
    const [sheet] = workbook.sheets as [Worksheet];
    expect([sheet.name, sheet.visibility, sheet.id, sheet.cells.value(0, 1)]).toEqual(['Bl&d', 'VeryHidden', '{00000000-0003-0000-0000-000000000000}', 'hej']);
    sheet.freeze = { rows: 1, columns: 0 };
    sheet.dirty.add('cells').add('layout');
    workbook.names.push({ name: 'a', scope: null, refersTo: '1', visible: true, comment: '' });
    const out = writeXlsx(workbook);
    expect(textOf(out, 'xl/worksheets/sheet1.xml')).toMatch(new RegExp(`<pane [^>]*xmlns="${strict}"/>.*<sheetData xmlns="${strict}"><row r="1">.*</sheetData><x:phoneticPr/></x:worksheet>$`));
    expect(textOf(out, 'xl/sharedStrings.xml')).toContain(`<sst xmlns="${strict}"`);
    expect(textOf(out, 'xl/workbook.xml')).toContain(`<definedNames xmlns="${strict}"><definedName name="a">1</definedName></definedNames>`);
    expect(textOf(out, 'xl/_rels/workbook.xml.rels')).toContain(`Type="${office}/sharedStrings"`);
    expect(open(out).sheets[0]?.freeze).toEqual({ rows: 1, columns: 0 });
  });

  test('UTF-16 parts and a byte order mark', () => {
    const parts = oneSheet('<sheetData><row><c t="inlineStr"><is><t>åäö</t></is></c></row></sheetData><phoneticPr/>');
    const encoded: Record<string, Uint8Array> = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
    encoded['xl/workbook.xml'] = strToU8(`\ufeff${parts['xl/workbook.xml'] ?? ''}`);
    encoded['xl/worksheets/sheet1.xml'] = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${(parts['xl/worksheets/sheet1.xml'] ?? '').replace(/^.*\n/, '')}`, 'utf16le');
    const workbook = open(zipSync(encoded));
    expect(workbook.sheets[0]?.cells.value(0, 0)).toBe('åäö');
    workbook.sheets[0]?.merges.push({ top: 0, left: 0, bottom: 1, right: 0 });
    workbook.sheets[0]?.dirty.add('merges');
    const xml = textOf(writeXlsx(workbook), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('encoding="UTF-8"');
    expect(xml).toContain('<t>åäö</t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><phoneticPr/>');
  });

  test('conditional formats: one-area formulas in the model, everything else raw and in place', () => {
    const raw =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A1&lt;0</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B1 C1"><cfRule type="expression" priority="3"><formula>1</formula></cfRule></conditionalFormatting>';
    const workbook = open(pack(oneSheet(`<sheetData/>${raw}`)));
    const [sheet] = workbook.sheets as [Worksheet];
    expect(sheet.conditionalFormats.map((format) => format.formula)).toEqual(['=$A1<0']);
    sheet.dirty.add('conditionalFormats');
    expect(textOf(writeXlsx(workbook), 'xl/worksheets/sheet1.xml')).toContain(raw);
    const [format] = sheet.conditionalFormats;
    if (format) format.area = { top: 3, left: 0, bottom: 9, right: 0 };
    expect(textOf(writeXlsx(workbook), 'xl/worksheets/sheet1.xml')).toContain(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1 C1"><cfRule type="expression" priority="3"><formula>1</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A4:A10"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A1&lt;0</formula></cfRule></conditionalFormatting>',
    );
  });

  test('what LibreOffice made of our sample reads as the sample', () => {
    const file = open(readFileSync(join(__dirname, '../../../fixtures/xlsx/libreoffice.xlsx')));
    const sample = open(writeXlsx(sampleWorkbook()));
    // Without a window LibreOffice writes no view: frozen panes and gridlines are not compared.
    expect(file.sheets.map((sheet) => [sheet.name, sheet.merges, sheet.protected])).toEqual(sample.sheets.map((sheet) => [sheet.name, sheet.merges, sheet.protected]));
    const shown = (sheet: Worksheet | undefined): Record<string, string> => (sheet === undefined ? {} : cellsOf(sheet));
    expect(shown(file.sheets[0])).toEqual(shown(sample.sheets[0]));
    expect(file.sheets[0]?.tables.map(({ name, area, columns }) => ({ name, area, columns }))).toEqual(sample.sheets[0]?.tables.map(({ name, area, columns }) => ({ name, area, columns })));
    expect(file.sheets[1]?.pageSetup).toMatchObject({ orientation: 'Landscape', paperSize: 9, fitToWidth: 1, fitToHeight: null, centerHorizontally: true });
    expect(file.names.filter(({ name }) => name.startsWith('sf_')).map(({ name }) => name)).toEqual(['sf_RR_INTAKTER_2025', 'sf_VERSION']);
  });
});

describe('files that cannot be read are told as data', () => {
  const kind = (bytes: Uint8Array): string => {
    const result = readXlsx(bytes);
    return result.ok ? 'ok' : result.error.kind;
  };
  const ole = (name: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [index, char] of Array.from(name).entries()) bytes.set([char.charCodeAt(0), 0], 1024 + 2 * index);
    return bytes;
  };

  test('no ZIP, an old .xls, an encrypted workbook', () => {
    expect([new Uint8Array(), new TextEncoder().encode('#FLAGGA 0\n#PROGRAM x'), ole('Workbook'), ole('EncryptedPackage')].map(kind)).toEqual(['notZip', 'notZip', 'notZip', 'encrypted']);
  });

  test('a ZIP that is no workbook', () => {
    expect(kind(pack({ 'a.txt': 'hej' }))).toBe('notWorkbook');
    expect(kind(pack({ ...oneSheet('<sheetData/>'), 'xl/workbook.xml': '<w:document xmlns:w="x"/>' }))).toBe('notWorkbook');
    const binary = oneSheet('<sheetData/>');
    expect(kind(pack({ ...binary, '[Content_Types].xml': (binary['[Content_Types].xml'] ?? '').replace(/application[^"]*sheet\.main\+xml/, 'application/vnd.ms-excel.sheet.binary.macroEnabled.main') }))).toBe('notWorkbook');
  });

  test('broken inside', () => {
    const cut = pack(oneSheet('<sheetData/>'));
    expect(kind(cut.subarray(0, cut.length - 30))).toBe('notZip');
    const missing = oneSheet('<sheetData/>');
    delete missing['xl/worksheets/sheet1.xml'];
    for (const parts of [
      missing,
      oneSheet('<sheetData><row><c><v>1'),
      oneSheet('<sheetData><row><c><v>abc</v></c></row></sheetData>'),
      oneSheet('<sheetData><row><c t="s"><v>3</v></c></row></sheetData>'),
      oneSheet('<sheetData><row><c r="XFE1"><v>3</v></c></row></sheetData>'),
      oneSheet('<sheetData><row r="1048577"/></sheetData>'),
      oneSheet('<sheetData><row><c><f t="shared" si="4"/></c></row></sheetData>'),
      { ...oneSheet('<sheetData/>'), 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' },
    ]) {
      expect(kind(pack(parts))).toBe('damaged');
    }
  });

  test('a flipped bit is found by the checksum', () => {
    const bytes = writeXlsx(sampleWorkbook());
    const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 80;
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0x40;
    expect(kind(flipped)).toBe('damaged');
  });

  test('any prefix of a workbook is an error, never an exception', () => {
    const bytes = writeXlsx(sampleWorkbook());
    for (let length = 0; length < bytes.length; length += 97) expect(kind(bytes.subarray(0, length))).not.toBe('ok');
  });
});
