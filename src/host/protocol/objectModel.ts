/** The whole object model of the host: one description per kind of object. */
import type { ObjectModel } from './members';
import { conditionalFormatCollectionType, conditionalFormatRuleType, conditionalFormatType, conditionalRangeFillType, conditionalRangeFontType, conditionalRangeFormatType, customConditionalFormatType } from './objects/conditionalFormatTypes';
import { namedItemCollectionType, namedItemType } from './objects/namedItemTypes';
import { headerFooterGroupType, headerFooterType, pageLayoutType } from './objects/pageLayoutTypes';
import { rangeAreasType, rangeCollectionType } from './objects/rangeAreasTypes';
import { rangeBorderCollectionType, rangeBorderType } from './objects/rangeBorderTypes';
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from './objects/rangeFormatTypes';
import { rangeType } from './objects/rangeType';
import { rangeViewType } from './objects/rangeViewType';
import { settingCollectionType, settingType, worksheetCustomPropertyCollectionType, worksheetCustomPropertyType } from './objects/settingTypes';
import { worksheetFreezePanesType, worksheetProtectionType } from './objects/sheetPartTypes';
import { tableColumnCollectionType, tableColumnType, tableRowCollectionType } from './objects/tableColumnTypes';
import { tableCollectionType, tableType } from './objects/tableTypes';
import { applicationType, cultureInfoType, numberFormatInfoType, workbookType } from './objects/workbookTypes';
import { worksheetCollectionType } from './objects/worksheetCollectionType';
import { worksheetType } from './objects/worksheetType';

export const objectModel: ObjectModel = {
  Workbook: workbookType,
  Application: applicationType,
  CultureInfo: cultureInfoType,
  NumberFormatInfo: numberFormatInfoType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  WorksheetProtection: worksheetProtectionType,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionType,
  WorksheetCustomProperty: worksheetCustomPropertyType,
  PageLayout: pageLayoutType,
  HeaderFooterGroup: headerFooterGroupType,
  HeaderFooter: headerFooterType,
  Range: rangeType,
  RangeFormat: rangeFormatType,
  RangeFont: rangeFontType,
  RangeFill: rangeFillType,
  FormatProtection: formatProtectionType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeBorder: rangeBorderType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeView: rangeViewType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormat: conditionalFormatType,
  CustomConditionalFormat: customConditionalFormatType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFill: conditionalRangeFillType,
  TableCollection: tableCollectionType,
  Table: tableType,
  TableColumnCollection: tableColumnCollectionType,
  TableColumn: tableColumnType,
  TableRowCollection: tableRowCollectionType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
};
