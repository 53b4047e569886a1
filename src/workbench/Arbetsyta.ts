/** The sheet side of the page: grid, tabs, formula bar. Drawn from the host's model, anew after every answer and every edit. */
import type { Worksheet } from '../host/workbook/model';
import { columnLetter } from '../shared/columnLetter';
import type { Bank } from './bank';
import { Grid } from './grid/Grid';
import { parseEntry } from './grid/inmatning';
import { redigera } from './grid/Redigering';

export interface Ytor {
  readonly grid: HTMLElement;
  readonly flikar: HTMLElement;
  readonly adress: HTMLElement;
  readonly formel: HTMLInputElement;
  readonly besked: HTMLElement;
}

export class Arbetsyta {
  private readonly grid: Grid;
  private planerad = false;

  constructor(
    private readonly ytor: Ytor,
    private readonly bank: Bank,
  ) {
    this.grid = new Grid(ytor.grid, bank, bank.activeSheet, {
      vald: (row, column) => {
        this.bank.select(this.bank.activeSheet, row, column);
        this.showFormula();
      },
      redigera: (cell, start) => { this.edit(cell, start); },
      tom: (row, column) => { this.enter(row, column, ''); },
    });
    ytor.formel.onkeydown = (event) => {
      if (event.key !== 'Enter') return;
      const { rad, kolumn } = this.grid.valdCell;
      this.enter(rad, kolumn, ytor.formel.value);
      ytor.grid.focus();
    };
    this.draw();
  }

  /** Draws once, however often it is asked before the next frame. */
  plan(): void {
    if (this.planerad) return;
    this.planerad = true;
    requestAnimationFrame(() => {
      this.planerad = false;
      this.draw();
    });
  }

  private draw(): void {
    this.drawTabs();
    this.grid.show(this.bank.activeSheet);
    this.showFormula();
  }

  private edit(cell: HTMLElement, start: string | null): void {
    const { rad, kolumn } = this.grid.valdCell;
    redigera(cell, start ?? this.contentOf(rad, kolumn), ({ text, steg }) => {
      if (text !== null && (start !== null || text !== this.contentOf(rad, kolumn))) this.enter(rad, kolumn, text);
      else this.draw();
      this.grid.move(...steg);
      this.ytor.grid.focus();
    });
  }

  private enter(row: number, column: number, text: string): void {
    const refused = this.bank.enter(this.bank.activeSheet, row, column, parseEntry(text));
    this.ytor.besked.textContent = refused ?? '';
    this.draw();
  }

  private contentOf(row: number, column: number): string {
    const { cells } = this.bank.activeSheet;
    const value = cells.value(row, column);
    return cells.formula(row, column) ?? (value === null ? '' : typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'object' ? value.code : String(value));
  }

  private showFormula(): void {
    const { rad, kolumn } = this.grid.valdCell;
    this.ytor.adress.textContent = `${columnLetter(kolumn)}${rad + 1}`;
    this.ytor.formel.value = this.contentOf(rad, kolumn);
  }

  private drawTabs(): void {
    const sheets = this.bank.workbook.sheets.filter((s) => s.visibility === 'Visible');
    const active = this.bank.activeSheet;
    this.ytor.flikar.replaceChildren(...sheets.map((sheet) => this.tab(sheet, sheet === active)));
    this.ytor.flikar.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private tab(sheet: Worksheet, vald: boolean): HTMLElement {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(vald));
    tab.textContent = sheet.name;
    tab.onclick = () => {
      this.bank.activate(sheet);
      this.draw();
    };
    return tab;
  }
}
