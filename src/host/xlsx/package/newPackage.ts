import { readBook } from '../read/readBook';
import { PackageSource } from '../source';
import { makeEntry } from '../zip/zipEntry';
import { CONTENT_TYPE } from './contentType';
import { TRANSITIONAL } from './dialect';
import { NEW_THEME } from './newTheme';
import { Parts } from './parts';

/** The package of a workbook that came from no file: the parts that Excel expects, without sheets and without dates. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const { main, relations } = TRANSITIONAL;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument';

/** Styles with the one format that every workbook has: Calibri 11, as `DEFAULT_STYLE` says. */
export const NEW_STYLES =
  `${XML}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${DOCUMENT}.spreadsheetml.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPE.styles}"/>` +
  `<Override PartName="/xl/theme/theme1.xml" ContentType="${DOCUMENT}.theme+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  `<Override PartName="/docProps/app.xml" ContentType="${DOCUMENT}.extended-properties+xml"/></Types>`;

const ROOT_RELATIONS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  `<Relationship Id="rId3" Type="${relations}/extended-properties" Target="docProps/app.xml"/></Relationships>`;

const BOOK_RELATIONS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/>` +
  `<Relationship Id="rId2" Type="${relations}/theme" Target="theme/theme1.xml"/></Relationships>`;

const CORE =
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Finsam Bokslut</dc:creator></cp:coreProperties>`;

const APP = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Finsam Bokslut</Application></Properties>`;

const BOOK =
  `${XML}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>` +
  '<sheets></sheets><calcPr calcId="191029"/></workbook>';

/** A package without sheets, opened as if it had been read. */
export function newPackage(): PackageSource {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', ROOT_RELATIONS],
    ['xl/workbook.xml', BOOK],
    ['xl/_rels/workbook.xml.rels', BOOK_RELATIONS],
    ['xl/styles.xml', NEW_STYLES],
    ['xl/theme/theme1.xml', NEW_THEME],
    ['docProps/core.xml', CORE],
    ['docProps/app.xml', APP],
  ];
  const opened = new Parts(parts.map(([name, text]) => makeEntry(name, new TextEncoder().encode(text))));
  return new PackageSource(opened, readBook(opened, 'xl/workbook.xml').book);
}
