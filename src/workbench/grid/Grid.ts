/**
 * A grid on the host's model: it draws the rows that are in view and holds nothing of its own but where one is. Rows and columns that
 * the sheet has frozen stay. Keys as in Excel: arrows, Page Up and Down, Home, F2 or typing to edit, Enter, Escape, Delete.
 */
import { styleAt } from '../../host/workbook/cellStyle';
import { displayText } from '../../host/formler/display/displayText';
import type { RuleFinder } from '../../host/formler/ruleEvaluator';
import type { Worksheet } from '../../host/workbook/model';
import { columnLetter } from '../../shared/columnLetter';
import type { Bank } from '../bank';
import { applyLooks } from './cellutseende';
import { HUVUDHOJD, indexAt, measure, RADHUVUD, type Matt } from './matt';

const BEFORE_AND_AFTER = 6;

export interface Gridhandelser {
  readonly vald: (row: number, column: number) => void;
  readonly redigera: (cell: HTMLElement, start: string | null) => void;
  readonly tom: (row: number, column: number) => void;
}

export class Grid {
  private readonly topp = element('div', 'topp');
  private readonly kropp = element('div', 'kropp');
  private matt: Matt;
  private rules: RuleFinder;
  private rad = 0;
  private kolumn = 0;

  constructor(
    readonly root: HTMLElement,
    private readonly bank: Bank,
    private sheet: Worksheet,
    private readonly handelser: Gridhandelser,
  ) {
    this.matt = measure(sheet, bank.workbook.styles);
    this.rules = bank.rules.finder(sheet);
    root.replaceChildren(this.topp, this.kropp);
    root.setAttribute('role', 'grid');
    root.tabIndex = 0;
    root.onscroll = () => { this.drawRows(); };
    root.onkeydown = (event) => { this.press(event); };
    root.onpointerdown = (event) => { this.point(event); };
    root.ondblclick = () => { this.edit(null); };
  }

  /** Shows a sheet as it is now, with the host's selection in view. */
  show(sheet: Worksheet): void {
    const other = sheet !== this.sheet;
    this.sheet = sheet;
    this.matt = measure(sheet, this.bank.workbook.styles);
    this.rules = this.bank.rules.finder(sheet);
    const { top, left } = this.bank.selection(sheet);
    const moved = other || top !== this.rad || left !== this.kolumn;
    this.rad = top;
    this.kolumn = left;
    this.root.setAttribute('aria-label', sheet.name);
    this.root.setAttribute('aria-rowcount', String(this.matt.rader));
    this.kropp.style.height = `${this.matt.y[this.matt.rader] ?? 0}px`;
    this.kropp.style.width = this.topp.style.width = `${RADHUVUD + (this.matt.x[this.matt.kolumner] ?? 0)}px`;
    this.drawTop();
    if (moved) this.scrollToCell();
    this.drawRows();
  }

  get valdCell(): { readonly rad: number; readonly kolumn: number } {
    return { rad: this.rad, kolumn: this.kolumn };
  }

  edit(start: string | null): void {
    const cell = this.root.querySelector<HTMLElement>(`[data-cell="${this.address(this.rad, this.kolumn)}"]`);
    if (cell !== null) this.handelser.redigera(cell, start);
  }

  move(rader: number, kolumner: number): void {
    this.select(Math.min(this.matt.rader - 1, Math.max(0, this.rad + rader)), Math.min(this.matt.kolumner - 1, Math.max(0, this.kolumn + kolumner)));
  }

  private select(rad: number, kolumn: number): void {
    this.rad = rad;
    this.kolumn = kolumn;
    this.scrollToCell();
    this.drawTop();
    this.drawRows();
    this.handelser.vald(rad, kolumn);
  }

  private get frysta(): { readonly rows: number; readonly columns: number } {
    return this.sheet.freeze ?? { rows: 0, columns: 0 };
  }

  private scrollToCell(): void {
    const { x, y } = this.matt;
    const { rows, columns } = this.frysta;
    const [toppH, vansterB] = [HUVUDHOJD + (y[rows] ?? 0), RADHUVUD + (x[columns] ?? 0)];
    if (this.rad >= rows) this.root.scrollTop = into(this.root.scrollTop, [(y[this.rad] ?? 0) - (y[rows] ?? 0), (y[this.rad + 1] ?? 0)], this.root.clientHeight - toppH + (y[rows] ?? 0));
    if (this.kolumn >= columns) this.root.scrollLeft = into(this.root.scrollLeft, [(x[this.kolumn] ?? 0) - (x[columns] ?? 0), (x[this.kolumn + 1] ?? 0)], this.root.clientWidth - vansterB + (x[columns] ?? 0));
  }

  private drawTop(): void {
    const rubriker = element('div', 'rad rubriker');
    rubriker.style.height = `${HUVUDHOJD}px`;
    rubriker.append(this.head('', RADHUVUD, 0));
    for (let c = 0; c < this.matt.kolumner; c += 1) rubriker.append(this.head(columnLetter(c), this.width(c), c < this.frysta.columns ? RADHUVUD + (this.matt.x[c] ?? 0) : null));
    const frysta = Array.from({ length: this.frysta.rows }, (_, r) => this.row(r, null));
    this.topp.replaceChildren(rubriker, ...frysta);
    this.kropp.style.marginTop = `${-(this.matt.y[this.frysta.rows] ?? 0)}px`;
  }

  private drawRows(): void {
    const first = Math.max(this.frysta.rows, indexAt(this.matt.y, this.root.scrollTop) - BEFORE_AND_AFTER);
    const last = Math.min(this.matt.rader - 1, indexAt(this.matt.y, this.root.scrollTop + this.root.clientHeight) + BEFORE_AND_AFTER);
    this.kropp.replaceChildren(...Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => this.row(first + n, this.matt.y[first + n] ?? 0)));
  }

  private row(r: number, top: number | null): HTMLElement {
    const rad = element('div', 'rad');
    rad.setAttribute('role', 'row');
    rad.setAttribute('aria-rowindex', String(r + 1));
    rad.style.height = `${(this.matt.y[r + 1] ?? 0) - (this.matt.y[r] ?? 0)}px`;
    if (top !== null) {
      rad.style.position = 'absolute';
      rad.style.top = `${top}px`;
    }
    rad.append(this.head(String(r + 1), RADHUVUD, 0));
    for (let c = 0; c < this.matt.kolumner; c += 1) rad.append(this.cell(r, c));
    return rad;
  }

  private cell(r: number, c: number): HTMLElement {
    const value = this.sheet.cells.value(r, c);
    const style = styleAt(this.bank.workbook, this.sheet, r, c);
    const cell = element('div', this.sheet.showGridlines ? 'cell linjer' : 'cell');
    cell.setAttribute('role', 'gridcell');
    cell.dataset['cell'] = this.address(r, c);
    const rules = this.rules(r, c);
    applyLooks(cell.style, style, value, rules);
    if (rules.length > 0) cell.dataset['villkor'] = String(rules.length);
    cell.style.width = `${this.width(c)}px`;
    if (this.width(c) === 0) cell.style.display = 'none';
    if (c < this.frysta.columns) stick(cell, RADHUVUD + (this.matt.x[c] ?? 0));
    cell.textContent = displayText(value, style.numberFormat);
    const spills = typeof value === 'string' && !style.wrap && this.sheet.cells.value(r, c + 1) === null;
    if (spills) cell.classList.add('over');
    if (r === this.rad && c === this.kolumn) {
      cell.classList.add('vald');
      cell.setAttribute('aria-selected', 'true');
    }
    return cell;
  }

  private head(text: string, width: number, left: number | null): HTMLElement {
    const head = element('div', 'huvud');
    head.style.width = `${width}px`;
    if (width === 0) head.style.display = 'none';
    head.textContent = text;
    if (left !== null) stick(head, left);
    return head;
  }

  private press(event: KeyboardEvent): void {
    if (event.target !== this.root || event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(this.root.clientHeight / 20) - 3);
    const moves: Readonly<Record<string, readonly [number, number]>> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], Enter: [1, 0], PageDown: [page, 0], PageUp: [-page, 0], Home: [0, -this.kolumn] };
    const move = moves[event.key];
    if (move !== undefined) this.move(...move);
    else if (event.key === 'F2') this.edit(null);
    else if (event.key === 'Delete') this.handelser.tom(this.rad, this.kolumn);
    else if (event.key.length === 1) this.edit(event.key);
    else return;
    event.preventDefault();
  }

  private point({ target }: PointerEvent): void {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(target instanceof HTMLElement ? (target.dataset['cell'] ?? '') : '') ?? [];
    if (letters === undefined || digits === undefined) return;
    const kolumn = Array.from(letters).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    if (Number(digits) - 1 !== this.rad || kolumn !== this.kolumn) this.select(Number(digits) - 1, kolumn);
  }

  private width(c: number): number {
    return (this.matt.x[c + 1] ?? 0) - (this.matt.x[c] ?? 0);
  }

  private address(r: number, c: number): string {
    return `${columnLetter(c)}${r + 1}`;
  }
}

function element(tag: 'div', className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function stick(cell: HTMLElement, left: number): void {
  cell.classList.add('fast');
  cell.style.left = `${left}px`;
}

/** The scroll that brings a span into view: unchanged when it is. */
function into(scroll: number, [from, to]: readonly [number, number], size: number): number {
  if (from < scroll) return from;
  return to > scroll + size ? to - size : scroll;
}
