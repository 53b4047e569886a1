import fc from 'fast-check';
import { createWorkbook } from '../../../../src/host/workbook/createWorkbook';
import { createWorksheet } from '../../../../src/host/workbook/createWorksheet';
import { CellError, DEFAULT_STYLE, type CellValue, type Style, type Workbook, type Worksheet } from '../../../../src/host/workbook/model';
import { writeXlsx } from '../../../../src/host/xlsx/writeXlsx';
import { open, plain } from './packageSupport';
import { put, sampleWorkbook } from './sampleWorkbook';

const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0').toUpperCase()}`);
const border = fc.option(fc.record({ style: fc.constantFrom('thin', 'medium', 'thick', 'double', 'hair', 'dotted', 'dashed'), color }));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', 'D', '\r', '\n', '\t', '\u0001', '\ud800', '\ufffe', ' ', '&', '<', '"') }),
  fc.constantFrom('=1+1', '+46', '-5', '@a', '_x0041_', '_x0041\u0001', ' blank ', 'å'.repeat(32_767)),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100),
  anyText,
  fc.boolean(),
  fc.constantFrom('#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!').map((code) => new CellError(code as '#N/A')),
);
const formula = fc.constantFrom(
  '=SUM(A1:A3)',
  '=SUMIFS(\'Blad "1" å\'!$A:$A,B1,"<>&""x")',
  '=IFNA(XLOOKUP(1,A:A,B:B),"_xlfn.")',
  '=LET(x,1,y,x*2,x+y)',
  '=A1#',
  '=SUM(@A1:A5)',
  '=" två  blanka "&"_x0041_"',
);
const style: fc.Arbitrary<Style> = fc.record({
  sourceXf: fc.constant(null),
  numberFormat: fc.constantFrom('General', '#,##0;-#,##0;"–"', 'yyyy-mm-dd', '0.00%', '# ##0,00 "kr"', '@', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'),
  fontName: fc.constantFrom('Calibri', 'Arial', 'Åäö & Co'),
  fontSize: fc.constantFrom(8, 10.5, 11, 16),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  color: fc.option(color),
  fill: fc.option(color),
  borderTop: border,
  borderBottom: border,
  borderLeft: border,
  borderRight: border,
  horizontal: fc.constantFrom('General', 'Left', 'Center', 'Right'),
  vertical: fc.constantFrom('Top', 'Center', 'Bottom'),
  wrap: fc.boolean(),
  indent: fc.integer({ min: 0, max: 5 }),
  locked: fc.boolean(),
  quotePrefix: fc.boolean(),
});
const area = fc
  .tuple(fc.nat(50), fc.nat(20), fc.nat(9), fc.nat(9))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

interface SheetPlan {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue; readonly formula: string | null; readonly style: Style | null }[];
  readonly sheet: Partial<Worksheet>;
  readonly widths: readonly (readonly [number, number, boolean])[];
  readonly heights: readonly (readonly [number, number, boolean])[];
  readonly merges: Worksheet['merges'];
  readonly formats: Worksheet['conditionalFormats'];
  readonly links: Worksheet['hyperlinks'];
}

const plan: fc.Arbitrary<SheetPlan> = fc.record({
  cells: fc.array(
    fc.record({ row: fc.nat(60), column: fc.oneof(fc.nat(30), fc.constant(16_383)), value, formula: fc.option(formula), style: fc.option(style) }),
    { maxLength: 25 },
  ),
  sheet: fc.record({
    visibility: fc.constantFrom('Visible', 'Hidden', 'VeryHidden'),
    freeze: fc.option(fc.record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.nat(5) })),
    showGridlines: fc.boolean(),
    tabColor: fc.option(color),
    protected: fc.boolean(),
    pageSetup: fc.option(
      fc.record({
        orientation: fc.constantFrom('Portrait', 'Landscape'),
        paperSize: fc.constantFrom(8, 9),
        fitToWidth: fc.option(fc.integer({ min: 1, max: 3 })),
        fitToHeight: fc.option(fc.integer({ min: 1, max: 3 })),
        margins: fc.option(fc.constant({ left: 0.5, right: 0.25, top: 1, bottom: 0.7, header: 0.3, footer: 0.2 })),
        header: fc.constantFrom('', '&L&"Arial"Å & Ä', '&C <titel>'),
        footer: fc.constantFrom('', '&RSida &P av &N'),
        centerHorizontally: fc.boolean(),
      }),
    ),
  }) as fc.Arbitrary<Partial<Worksheet>>,
  widths: fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 4, max: 400 }).map((n) => n / 4), fc.boolean()), { maxLength: 5 }),
  heights: fc.array(fc.tuple(fc.nat(70), fc.integer({ min: 40, max: 400 }).map((n) => n / 4), fc.boolean()), { maxLength: 5 }),
  merges: fc.array(area, { maxLength: 3 }),
  formats: fc.array(fc.record({ area, formula: fc.constantFrom('=$A1<0', '=AND(A1>1,B$2="å & ö")'), fill: fc.option(color), color: fc.option(color), bold: fc.boolean() }), { maxLength: 3 }),
  links: fc.uniqueArray(
    fc.record({
      area,
      documentReference: fc.option(fc.constantFrom("'Blad 1'!A1", 'sf_RR')),
      address: fc.option(fc.constantFrom('https://www.rkr.se/?a=1&b="2"', 'mailto:a@b.se')),
      screenTip: fc.option(fc.constantFrom('Till & från', '<b>')),
    }),
    { maxLength: 3, selector: (link) => `${link.area.top},${link.area.left}` },
  ),
});

function build(plans: readonly SheetPlan[]): Workbook {
  const workbook = createWorkbook();
  plans.forEach((each, index) => {
    const sheet = createWorksheet(`{00000000-000${index + 1}-0000-0000-000000000000}`, index === 0 ? 'Blad "1" å' : `Blad ${index + 1}`);
    Object.assign(sheet, each.sheet);
    for (const { row, column, value: cell, formula: text, style: look } of each.cells) {
      put(sheet, [row, column], { value: cell, ...(text === null ? {} : { formula: text }), ...(look === null ? {} : { styleId: workbook.styles.intern(look) }) });
    }
    for (const [column, width, hidden] of each.widths) sheet.columns.set(column, { width, hidden, styleId: null });
    for (const [row, height, hidden] of each.heights) sheet.rows.set(row, { height, hidden, styleId: null });
    sheet.merges.push(...each.merges);
    sheet.conditionalFormats.push(...each.formats);
    sheet.hyperlinks.push(...each.links);
    workbook.sheets.push(sheet);
    workbook.names.push({ name: `sf_${index}`, scope: index % 2 === 0 ? null : sheet.id, refersTo: `'Blad "1" å'!$A$${index + 1}`, visible: index !== 2, comment: '' });
  });
  workbook.activeSheetId = workbook.sheets[0]?.id ?? null;
  return workbook;
}

describe('model to bytes and back', () => {
  test('any workbook reads back as it was, and again after a rewrite of everything', () => {
    fc.assert(
      fc.property(fc.array(plan, { minLength: 1, maxLength: 3 }), (plans) => {
        const workbook = build(plans);
        const bytes = writeXlsx(workbook);
        const read = open(bytes);
        expect(plain(read)).toEqual(plain(workbook));
        for (const sheet of read.sheets) for (const kind of ['cells', 'layout', 'pageSetup', 'merges', 'conditionalFormats', 'hyperlinks', 'tables'] as const) sheet.dirty.add(kind);
        expect(plain(open(writeXlsx(read)))).toEqual(plain(workbook));
      }),
      { numRuns: 150 },
    );
  });

  test('the same model gives the same bytes', () => {
    expect(Buffer.from(writeXlsx(sampleWorkbook())).equals(Buffer.from(writeXlsx(sampleWorkbook())))).toBe(true);
  });

  test('the sample reads back, table included', () => {
    expect(plain(open(writeXlsx(sampleWorkbook())))).toEqual(plain(sampleWorkbook()));
  });

  test('minus zero is written as 0 and a number that is not finite is refused', () => {
    const workbook = sampleWorkbook();
    const [sheet] = workbook.sheets as [Worksheet];
    put(sheet, [9, 9], { value: -0 });
    expect(Object.is(open(writeXlsx(workbook)).sheets[0]?.cells.value(9, 9), 0)).toBe(true);
    put(sheet, [9, 9], { value: Number.NaN });
    expect(() => writeXlsx(workbook)).toThrow(RangeError);
  });

  test('a default style that the file does not share gets a format of its own', () => {
    const workbook = sampleWorkbook();
    const [sheet] = workbook.sheets as [Worksheet];
    put(sheet, [9, 9], { value: 1, styleId: workbook.styles.intern(DEFAULT_STYLE) });
    expect(open(writeXlsx(workbook)).sheets[0]?.cells.styleId(9, 9)).toBeNull();
  });
});
