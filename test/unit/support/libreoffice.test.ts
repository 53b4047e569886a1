/** Proves that the judge judges: wrong cached values come back right, so agreement with it means something. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { findProgram, recalculate, recalculateAll, toPngPages } from '../../support/libreoffice';
import { readCells } from '../../support/libreofficeCeller';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const OOXML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HUVUD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The least workbook that opens: two sheets, the second with the given rows. */
function workbook(rader: string): Uint8Array {
  const delar = {
    '[Content_Types].xml': `<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${OOXML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OOXML}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${OOXML}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Tom &amp; blank" sheetId="1" r:id="rId1"/><sheet name="Räkning" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rader}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(delar).map(([namn, xml]) => [namn, strToU8(HUVUD + xml)])));
}

const FORGIFTAD = workbook(
  '<row r="1"><c r="A1"><v>100.25</v></c><c r="B1" t="inlineStr"><is><t>k3511</t></is></c></row>' +
    '<row r="2"><c r="A2"><v>-0.05</v></c><c r="B2" t="inlineStr"><is><t>k4531</t></is></c></row>' +
    '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>999</v></c><c r="B3"><f>SUMIFS(A1:A2,B1:B2,"k3511")</f><v>999</v></c></row>' +
    '<row r="4"><c r="A4" t="str"><f>IF(A3=100.2,"lika","olika")</f><v>fel</v></c><c r="B4" t="b"><f>A3&gt;0</f><v>0</v></c></row>' +
    '<row r="5"><c r="A5"><f>1/0</f><v>999</v></c><c r="B5" t="inlineStr"><is><t>=SUM(A1) å &lt;ä&gt;</t></is></c></row>',
);

describe('recalculate', () => {
  it('reads poisoned values as they stand before, and right after', async () => {
    expect(readCells(FORGIFTAD).get('Räkning')?.get('A3')).toBe(999);
    const raknad = (await recalculate(FORGIFTAD)).get('Räkning');
    expect(raknad?.get('A3')).toBeCloseTo(100.2, 10);
    expect(raknad?.get('B3')).toBe(100.25);
    expect(raknad?.get('A4')).toBe('lika');
    expect(raknad?.get('B4')).toBe(true);
    expect(raknad?.get('A5')).toEqual({ fel: '#DIV/0!' });
  });

  it('keeps texts, blanks and sheet titles, and takes several workbooks in order', async () => {
    const enkel = workbook('<row r="1"><c r="A1"><v>2</v></c><c r="C1"><f>A1*3</f><v>7</v></c></row>');
    const [forsta, andra] = await recalculateAll([enkel, FORGIFTAD]);
    expect([...(forsta?.keys() ?? [])]).toEqual(['Tom & blank', 'Räkning']);
    expect([...(forsta?.get('Räkning') ?? [])]).toEqual([['A1', 2], ['C1', 6]]);
    expect(andra?.get('Räkning')?.get('B5')).toBe('=SUM(A1) å <ä>');
    expect(andra?.get('Tom & blank')?.size).toBe(0);
  });

  it('says what to install when a program is missing', async () => {
    await expect(findProgram(['finns-inte-4711'], 'paketet-x')).rejects.toThrow('Saknar finns-inte-4711: kör "npm run setup" eller installera paketet-x.');
  });
});

describe('toPngPages', () => {
  it('draws a page', async () => {
    const mapp = await mkdtemp(join(tmpdir(), 'bokslut-png-'));
    try {
      const sidor = await toPngPages(FORGIFTAD, mapp);
      expect(sidor).toHaveLength(1);
      const png = await readFile(sidor[0] ?? '');
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.length).toBeGreaterThan(1000);
    } finally {
      await rm(mapp, { recursive: true, force: true });
    }
  });
});
