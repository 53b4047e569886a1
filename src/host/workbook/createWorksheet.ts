import { CellStore, type Worksheet } from './model';

/** An empty worksheet that is in no workbook yet. */
export function createWorksheet(id: string, name: string): Worksheet {
  return {
    id,
    name,
    visibility: 'Visible',
    cells: new CellStore(),
    columns: new Map(),
    rows: new Map(),
    tables: [],
    merges: [],
    conditionalFormats: [],
    hyperlinks: [],
    followers: [],
    freeze: null,
    showGridlines: true,
    tabColor: null,
    pageSetup: null,
    protected: false,
    source: null,
    dirty: new Set(),
  };
}
