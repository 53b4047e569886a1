/**
 * Writes plans of sheets as an .xlsx (SpreadsheetML by hand, zipped by fflate): bold headings, widths, formats by column,
 * frozen heading row, A4 landscape. No formulas: an export holds values. The same plans give the same bytes.
 */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const TYP = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HUVUD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SKAPAD = '2026-01-22T08:42:00Z';

const xml = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function columnLetter(index) {
  let bokstaver = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) bokstaver = String.fromCharCode(65 + ((n - 1) % 26)) + bokstaver;
  return bokstaver;
}

const UPPTILL = '<alignment vertical="top"/>';
const VANSTER = '<alignment horizontal="left" vertical="top"/>';

/** Cell formats by role, in the order of styles.xml: [font, fill, border, number format, alignment]. */
const FORMAT = {
  standard: [0, 0, 0, 0, ''],
  titel: [2, 0, 0, 0, ''],
  ovan: [3, 0, 0, 0, ''],
  rubrik: [1, 2, 1, 0, '<alignment horizontal="left" vertical="center" wrapText="1"/>'],
  beloppsrubrik: [1, 2, 1, 0, '<alignment horizontal="right" vertical="center" wrapText="1"/>'],
  text: [0, 0, 0, 0, UPPTILL],
  kod: [0, 0, 0, 0, VANSTER],
  datum: [0, 0, 0, 164, VANSTER],
  belopp: [0, 0, 0, 4, UPPTILL],
  heltal: [0, 0, 0, 3, UPPTILL],
  heltalskod: [0, 0, 0, 3, VANSTER],
  procent: [0, 0, 0, 165, UPPTILL],
  radbruten: [0, 0, 0, 0, '<alignment vertical="top" wrapText="1"/>'],
  summatext: [1, 0, 2, 0, ''],
  summa: [1, 0, 2, 4, ''],
};
const ROLLER = Object.keys(FORMAT);
const stil = (roll) => ROLLER.indexOf(roll);
const HOGER = new Set(['belopp', 'heltal', 'procent']);

function styles() {
  const xfs = ROLLER.map((roll) => FORMAT[roll]).map(([font, fill, border, format, justering]) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${justering === '' ? '/>' : ` applyAlignment="1">${justering}</xf>`}`);
  return `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>` +
    '<fonts count="4"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
    '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font><font><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EFE9"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF107C41"/></bottom><diagonal/></border><border><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
}

function createStrangar() {
  const index = new Map();
  let antal = 0;
  return {
    take: (text) => {
      antal += 1;
      if (!index.has(text)) index.set(text, index.size);
      return index.get(text);
    },
    xml: () => `<sst xmlns="${MAIN}" count="${antal}" uniqueCount="${index.size}">${[...index.keys()].map((t) => `<si><t xml:space="preserve">${xml(t)}</t></si>`).join('')}</sst>`,
  };
}

function rowXml(radnummer, celler, strangar, hojd = '') {
  const ifyllda = celler.map((cell, i) => {
    if (cell === null || cell.v === null || cell.v === '') return '';
    const adress = `${columnLetter(i)}${radnummer}`;
    if (typeof cell.v === 'number') return `<c r="${adress}" s="${stil(cell.typ)}"><v>${cell.v}</v></c>`;
    return `<c r="${adress}" s="${stil(cell.typ)}" t="s"><v>${strangar.take(cell.v)}</v></c>`;
  });
  return `<row r="${radnummer}"${hojd}>${ifyllda.join('')}</row>`;
}

const asCell = (varde, typ) => (varde !== null && typeof varde === 'object' ? { ...varde, v: varde.typ === 'datum' ? varde.v + 25569 : varde.v } : { v: varde, typ });

/** A row with a wrapped text gets the height of its lines; a program that opens the file need not work it out. */
function height(rad, kolumner) {
  const antal = Math.max(1, ...rad.map((v, k) => (kolumner[k].typ === 'radbruten' && typeof v === 'string' ? Math.ceil(v.length / (kolumner[k].bredd * 1.15)) : 1)));
  return antal === 1 ? '' : ` ht="${antal * 15}" customHeight="1"`;
}

function sheetRows(plan, rubrikrad, strangar) {
  const ovan = (plan.ovan ?? []).map((text, i) => rowXml(i + 1, [{ v: text, typ: i === 0 ? 'titel' : 'ovan' }], strangar));
  const rubriker = rowXml(rubrikrad, plan.kolumner.map((k) => ({ v: k.rubrik, typ: HOGER.has(k.typ) ? 'beloppsrubrik' : 'rubrik' })), strangar, ' ht="20" customHeight="1"');
  const rader = plan.rader.map((rad, i) => rowXml(rubrikrad + 1 + i, rad.map((v, k) => asCell(v, plan.kolumner[k].typ)), strangar, height(rad, plan.kolumner)));
  if (plan.summa === undefined) return [...ovan, rubriker, ...rader];
  const summa = rowXml(rubrikrad + 1 + rader.length, plan.summa.map((v) => ({ v, typ: typeof v === 'number' ? 'summa' : 'summatext' })), strangar);
  return [...ovan, rubriker, ...rader, summa];
}

function sheetXml(plan, rubrikrad, strangar, forsta) {
  const rader = sheetRows(plan, rubrikrad, strangar);
  const sista = rubrikrad + plan.rader.length + (plan.summa === undefined ? 0 : 1);
  const kolumner = plan.kolumner.map((k, i) => `<col min="${i + 1}" max="${i + 1}" width="${k.bredd}" customWidth="1"/>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${columnLetter(plan.kolumner.length - 1)}${sista}"/>` +
    `<sheetViews><sheetView ${forsta ? 'tabSelected="1" ' : ''}workbookViewId="0"><pane ySplit="${rubrikrad}" topLeftCell="A${rubrikrad + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${rubrikrad + 1}" sqref="A${rubrikrad + 1}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${kolumner}</cols><sheetData>${rader.join('')}</sheetData>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RSida &amp;P av &amp;N</oddFooter></headerFooter></worksheet>';
}

function packageParts(planer) {
  const nr = planer.map((_, i) => i + 1);
  const rubrikrader = planer.map((p) => (p.ovan === undefined ? 1 : p.ovan.length + 2));
  const strangar = createStrangar();
  const blad = planer.map((plan, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(plan, rubrikrader[i], strangar, i === 0)]);
  const override = (del, typ) => `<Override PartName="/${del}" ContentType="${typ}"/>`;
  const rel = (id, typ, mal) => `<Relationship Id="rId${id}" Type="${typ}" Target="${mal}"/>`;
  const rels = (inre) => `<Relationships xmlns="${PAKET}/relationships">${inre}</Relationships>`;
  const titlar = planer.map((p, i) => `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${xml(p.namn)}'!$${rubrikrader[i]}:$${rubrikrader[i]}</definedName>`).join('');
  return [
    ['[Content_Types].xml', `<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${TYP}.sheet.main+xml`)}${nr.map((n) => override(`xl/worksheets/sheet${n}.xml`, `${TYP}.worksheet+xml`)).join('')}${override('xl/styles.xml', `${TYP}.styles+xml`)}${override('xl/sharedStrings.xml', `${TYP}.sharedStrings+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`],
    ['_rels/.rels', rels(rel(1, `${REL}/officeDocument`, 'xl/workbook.xml') + rel(2, `${PAKET}/relationships/metadata/core-properties`, 'docProps/core.xml'))],
    ['docProps/core.xml', `<cp:coreProperties xmlns:cp="${PAKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Underlag till årsredovisning (demo)</dc:title><dc:creator>Finsam Bokslut</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${SKAPAD}</dcterms:created></cp:coreProperties>`],
    ['xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets>${planer.map((p, i) => `<sheet name="${xml(p.namn)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets><definedNames>${titlar}</definedNames></workbook>`],
    ['xl/_rels/workbook.xml.rels', rels(nr.map((n) => rel(n, `${REL}/worksheet`, `worksheets/sheet${n}.xml`)).join('') + rel(nr.length + 1, `${REL}/styles`, 'styles.xml') + rel(nr.length + 2, `${REL}/sharedStrings`, 'sharedStrings.xml'))],
    ['xl/styles.xml', styles()],
    ['xl/sharedStrings.xml', strangar.xml()],
    ...blad,
  ];
}

/** The bytes of a workbook with one sheet a plan: { namn, ovan?, kolumner: [{ rubrik, bredd, typ }], rader, summa? }. */
export function writeXlsx(planer) {
  const delar = packageParts(planer);
  // fflate stores the local time of the given date, so a date made from local parts gives the same bytes in every zone.
  const mtime = new Date(2026, 0, 22, 8, 42, 0);
  return zipSync(Object.fromEntries(delar.map(([namn, innehall]) => [namn, strToU8(HUVUD + innehall)])), { level: 6, mtime });
}
