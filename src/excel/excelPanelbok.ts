/** The pane's port over Office.js. */
import type { Panelbok } from '../app/panelbok';
import { excelArbetsbok } from './excelArbetsbok';
import { readSelection } from './readSelection';
import { readStatus } from './readStatus';
import { showOwnSheet } from './showOwnSheet';
import type { ExcelClient } from './runExcel';
import { runExcel } from './runExcel';
import { watchWorkbook } from './watchWorkbook';
import { writeUserCells } from './writeUserCells';

export function excelPanelbok(client: ExcelClient): Panelbok {
  return {
    ...excelArbetsbok(client),
    readSelection: () => runExcel(client, readSelection),
    showChecks: () => runExcel(client, (context) => showOwnSheet(context, 'KONTROLLER')),
    readStatus: () => runExcel(client, readStatus),
    writeCells: (skrivningar) => runExcel(client, (context) => writeUserCells(context, skrivningar)),
    watch: (handlers) => runExcel(client, (context) => watchWorkbook(context, handlers)),
  };
}
