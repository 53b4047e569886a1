/** What lies over cells and that the model only moves: notes, data validation, page breaks, the pane. They follow their cells as in Excel. */
import path from 'node:path';
import { zipSync } from 'fflate';
import { uppdateraRapport } from '../../../../src/app/uppdateraRapport';
import { fallmapp } from '../../../support/facit';
import { recalculate } from '../../../support/libreoffice';
import type { Vard } from '../../../support/vard';
import { openVard, unwrap } from '../../../support/vard';
import { oneSheet, pack, partsOf, relations, textOf } from './packageSupport';

const SHEET = 'xl/worksheets/sheet1.xml';
const COMMENTS = 'xl/comments1.xml';
const VML = 'xl/drawings/vml1.vml';
const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const shape = (row: number, column: number, type = 'Note'): string =>
  `<v:shape id="s${row}" type="#_x0000_t202" style='position:absolute'><v:textbox/><x:ClientData ObjectType="${type}"><x:MoveWithCells/><x:Anchor>\n    ${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const anchor = (attributes: string, from: number, to: number): string =>
  `<xdr:twoCellAnchor${attributes}><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to><xdr:clientData/></xdr:twoCellAnchor>`;

/** Six rows of numbers with a pane below row 2, and everything that can lie over them. */
function noted(): Uint8Array {
  const rows = [1, 2, 3, 4, 5, 6].map((n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c><c r="B${n}"><v>${n * 10}</v></c></row>`).join('');
  const content = [
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>',
    `<sheetData>${rows}</sheetData>`,
    '<autoFilter ref="A2:B6"><sortState ref="A3:B6"><sortCondition ref="A3"/></sortState></autoFilter>',
    '<conditionalFormatting sqref="A4 B5:B6"><cfRule type="expression" priority="1"><formula>$A4&gt;1</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="B3:B6"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF000000"/></colorScale></cfRule></conditionalFormatting>',
    '<dataValidations count="2" disablePrompts="0"><dataValidation type="list" allowBlank="1" sqref="B4 B6" prompt="Välj"><formula1>$A$3:$A$6</formula1></dataValidation><dataValidation type="whole" sqref="A3"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>',
    '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="5" max="16383" man="1"/></rowBreaks>',
    '<ignoredErrors><ignoredError sqref="B5" numberStoredAsText="1"/></ignoredErrors>',
    '<drawing r:id="rId3"/>',
    '<legacyDrawing r:id="rId1"/>',
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="2" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>Blad1!$B$3:$B$6</xm:f></x14:formula1><xm:sqref>A5</xm:sqref></x14:dataValidation><x14:dataValidation type="list"><x14:formula1><xm:f>Blad1!$B$1</xm:f></x14:formula1><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  ].join('');
  const parts = oneSheet(content);
  return pack({
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace('<Override', '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override'),
    'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId1', 'vmlDrawing', '../drawings/vml1.vml'], ['rId2', 'comments', '../comments1.xml'], ['rId3', 'drawing', '../drawings/drawing1.xml']]),
    [DRAWING]: `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchor('', 2, 7)}${anchor(' editAs="oneCell"', 4, 8)}${anchor(' editAs="absolute"', 4, 8)}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations([['rId1', 'chart', '../charts/chart1.xml']]),
    [CHART]: '<c:chartSpace xmlns:c="c"><c:cat><c:strRef><c:f>Blad1!$A$3:$A$6</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Blad1!$B$6</c:f></c:numRef></c:val></c:chartSpace>',
    [COMMENTS]: `<?xml version="1.0"?><comments xmlns="${MAIN}"><authors><author>Anna</author></authors><commentList><comment ref="A3" authorId="0"><text><t>Tre &amp; så</t></text></comment><comment ref="B5" authorId="0"><text><t>Fem</t></text></comment></commentList></comments>`,
    [VML]: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>${shape(2, 0)}${shape(4, 1)}${shape(4, 1, 'Button')}</xml>`,
  });
}

const edited = async (change: (sheet: Excel.Worksheet) => void): Promise<{ vard: Vard; sheet: string; notes: string; boxes: string; bytes: Uint8Array }> => {
  const vard = openVard(noted());
  await vard.edit((context) => { change(context.workbook.worksheets.getItem('Blad1')); });
  const bytes = vard.bytes();
  return { vard, bytes, sheet: textOf(bytes, SHEET), notes: textOf(bytes, COMMENTS), boxes: textOf(bytes, VML) };
};

const all = (text: string, form: RegExp): readonly string[] => [...text.matchAll(form)].map((m) => m[1] ?? '');
const sqrefs = (sheet: string): readonly string[] => all(sheet, /sqref="([^"]*)"/g);

test('untouched cells, untouched parts', async () => {
  const { bytes } = await edited((sheet) => { sheet.getRange('D1').values = [[1]]; });
  const [before, after] = [partsOf(noted()), partsOf(bytes)];
  for (const part of [COMMENTS, VML, DRAWING, CHART]) expect(Buffer.compare(Buffer.from(after[part] ?? []), Buffer.from(before[part] ?? []))).toBe(0);
});

test('two rows inserted in the middle: what lies below moves, what lies across grows, the pane stays', async () => {
  const { sheet, notes, boxes } = await edited((s) => { s.getRange('4:5').insert('Down'); });
  expect(sqrefs(sheet)).toEqual(['A6 B7:B8', 'B3:B8', 'B6 B8', 'A3', 'B7']);
  expect(sheet).toContain('<formula>$A6&gt;1</formula>');
  expect(sheet).toContain('<formula1>$A$3:$A$8</formula1>');
  expect(sheet).toContain('prompt="Välj"');
  expect(all(sheet, /<brk id="(\d+)"/g)).toEqual(['2', '7']);
  expect(sheet).toContain('<autoFilter ref="A2:B8"');
  expect(sheet).not.toContain('sortState');
  expect(sheet).toContain('ySplit="2"');
  expect(all(notes, /<comment ref="([^"]*)"/g)).toEqual(['A3', 'B7']);
  expect(notes).toContain('<t>Tre &amp; så</t>');
  expect(all(boxes, /<x:Row>(\d+)/g)).toEqual(['2', '6', '4']);
  expect(all(boxes, /<x:Anchor>\s*([^<]*)/g)[1]).toBe('2, 15, 6, 2, 4, 15, 10, 4');
});

test('drawings move with their cells, charts refer to the moved ones, and so do the rules of newer Excel', async () => {
  const { bytes, sheet } = await edited((s) => { s.getRange('4:5').insert('Down'); });
  expect(all(textOf(bytes, DRAWING), /<xdr:row>(\d+)/g)).toEqual(['2', '9', '6', '10', '4', '8']);
  expect(all(textOf(bytes, DRAWING), /<xdr:col>(\d+)/g)).toEqual(['3', '5', '3', '5', '3', '5']);
  expect(all(textOf(bytes, CHART), /<c:f>([^<]*)/g)).toEqual(['Blad1!$A$3:$A$8', 'Blad1!$B$8']);
  expect(all(sheet, /<xm:sqref>([^<]*)/g)).toEqual(['A7', 'A1']);
  expect(all(sheet, /<xm:f>([^<]*)/g)).toEqual(['Blad1!$B$3:$B$8', 'Blad1!$B$1']);
  const fewer = (await edited((s) => { s.getRange('5:5').delete('Up'); })).sheet;
  expect(fewer).toMatch(/<x14:dataValidations count="1"[^>]*><x14:dataValidation .*<xm:sqref>A1</);
  expect((await edited((s) => { s.getRange('1:5').delete('Up'); })).sheet).not.toContain('extLst');
  expect(all(textOf((await edited((s) => { s.name = 'Annat namn'; })).bytes, CHART), /<c:f>([^<]*)/g)[1]).toBe("'Annat namn'!$B$6");
});

test('rows inserted and deleted above the pane move its edge, and the titles that are repeated in print', async () => {
  const { sheet, bytes } = await edited((s) => { s.pageLayout.setPrintTitleRows('$2:$2'); s.getRange('1:1').insert('Down'); });
  expect(sheet).toContain('ySplit="3"');
  expect(textOf(bytes, 'xl/workbook.xml')).toContain("'Blad1'!$3:$3");
  expect((await edited((s) => { s.getRange('1:1').delete('Up'); })).sheet).toContain('ySplit="1"');
  expect((await edited((s) => { s.getRange('3:3').insert('Down'); })).sheet).toContain('ySplit="2"');
  expect((await edited((s) => { s.getRange('1:4').delete('Up'); })).sheet).not.toContain('<pane');
});

test('deleted rows take their notes, boxes, validations and breaks along', async () => {
  const { sheet, notes, boxes } = await edited((s) => { s.getRange('3:5').delete('Up'); });
  expect(sqrefs(sheet)).toEqual(['B3', 'B3', 'B3']);
  expect(sheet).toContain('<dataValidations count="1"');
  expect(all(sheet, /<brk id="(\d+)"/g)).toEqual(['2']);
  expect(sheet).not.toContain('<ignoredErrors');
  expect(all(notes, /<comment ref="([^"]*)"/g)).toEqual([]);
  expect(all(boxes, /ObjectType="(\w+)"/g)).toEqual(['Button']);
});

test('a cell that is moved takes its note and its validation along', async () => {
  const { sheet, notes, boxes } = await edited((s) => { s.getRange('A3:B3').moveTo('A10:B10'); });
  expect(sqrefs(sheet)).toContain('A10');
  expect(all(notes, /<comment ref="([^"]*)"/g)).toEqual(['A10', 'B5']);
  expect(all(boxes, /<x:Row>(\d+)/g)).toEqual(['9', '4', '4']);
});

test('saved, opened and saved again, nothing more moves; LibreOffice opens it', async () => {
  const { bytes } = await edited((s) => { s.getRange('4:5').insert('Down'); });
  const again = openVard(bytes);
  await again.edit((context) => { context.workbook.worksheets.getItem('Blad1').getRange('1:1').insert('Down'); });
  expect(all(textOf(again.bytes(), COMMENTS), /<comment ref="([^"]*)"/g)).toEqual(['A4', 'B8']);
  expect(sqrefs(textOf(again.bytes(), SHEET))).toEqual(['A7 B8:B9', 'B4:B9', 'B7 B9', 'A4', 'B8']);
  const celler = await recalculate(again.bytes());
  expect(celler.get('Blad1')?.get('B9')).toBe(60);
});

/** The report with a note and a list to choose from on the row of Verksamhetens kostnader, as a user of Excel would have it. */
function withNote(bytes: Uint8Array, row: number): Uint8Array {
  const parts = Object.fromEntries(Object.entries(partsOf(bytes)).map(([name, content]) => [name, content]));
  const text = (part: string): string => new TextDecoder().decode(parts[part]);
  const put = (part: string, content: string): void => { parts[part] = new TextEncoder().encode(content); };
  const id = /name="Resultaträkning"[^>]*r:id="(\w+)"/.exec(text('xl/workbook.xml'))?.[1] ?? '';
  const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(text('xl/_rels/workbook.xml.rels'))?.[0] ?? '';
  const part = `xl/${(/Target="(?:\/xl\/)?([^"]*)"/.exec(target)?.[1] ?? '')}`;
  const list = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D${row}"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>`;
  put(part, text(part).replace(/(<(?:hyperlinks|printOptions|pageMargins)\b)/, `${list}$1`).replace(/(<tableParts|<extLst|<\/worksheet>)/, '<legacyDrawing r:id="rIdV"/>$1').replace(/<worksheet (?![^>]*xmlns:r=)/, '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '));
  put(part.replace('worksheets/', 'worksheets/_rels/') + '.rels', relations([['rIdV', 'vmlDrawing', '../drawings/vml1.vml'], ['rIdC', 'comments', '../comments1.xml']]));
  const noted0 = partsOf(noted());
  put(COMMENTS, `<?xml version="1.0"?><comments xmlns="${MAIN}"><authors><author>Anna</author></authors><commentList><comment ref="D${row}" authorId="0"><text><t>Se protokollet</t></text></comment></commentList></comments>`);
  put(VML, `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${shape(row - 1, 3)}</xml>`);
  put('[Content_Types].xml', text('[Content_Types].xml').replace('<Override', `${/<Default Extension="vml"[^>]*>/.exec(new TextDecoder().decode(noted0['[Content_Types].xml']))?.[0] ?? ''}<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override`));
  return zipSync(parts);
}

test('a user’s note and list on a line of the report follow it when the refresh inserts a line above', async () => {
  const VAL = { ar: null, period: null, enhet: null };
  const first = openVard(path.join(fallmapp('solleftea-2025'), 'underlag.xlsx'));
  const celler = unwrap(await uppdateraRapport(first.bok, VAL)).celler;
  const row = Number(/\d+/.exec(celler.find((c) => c.cell.rad === 'RR_ARETS_RESULTAT' && c.cell.kolumn === '2025')?.adress ?? '')?.[0]);
  const vard = openVard(withNote(first.bytes(), row));
  await vard.edit((context) => {
    context.workbook.worksheets.getItem('Huvudbok 2025').getRange('A40').values = [[7921]];
    context.workbook.worksheets.getItem('Mappning').getRange('A60:F60').values = [['7900', '7999', '', '', '', 'Avskrivningar']];
  });
  const after = unwrap(await uppdateraRapport(vard.bok, VAL)).celler.find((c) => c.cell.rad === 'RR_ARETS_RESULTAT' && c.cell.kolumn === '2025')?.adress ?? '';
  expect(after).toBe(`D${row + 1}`);
  const bytes = vard.bytes();
  expect(all(textOf(bytes, COMMENTS), /<comment ref="([^"]*)"/g)).toEqual([after]);
  expect(all(textOf(bytes, VML), /<x:Row>(\d+)/g)).toEqual([String(row)]);
  const listed = Object.entries(partsOf(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet')).flatMap(([, part]) => all(new TextDecoder().decode(part), /<dataValidation [^>]*sqref="([^"]*)"/g));
  expect(listed).toEqual([after]);
  expect(Number((await recalculate(bytes)).get('Resultaträkning')?.get(after))).not.toBeNaN();
});
