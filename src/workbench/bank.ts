/** One open workbook on the bench: the host behind it, what the grid shows of it, and the bridge that the pane's client talks over. */
import { embedHost, type EmbeddedHost } from '../host/embedHost';
import { Calculator } from '../host/formler/calculator';
import { displayText } from '../host/formler/display/displayText';
import { RuleEvaluator } from '../host/formler/ruleEvaluator';
import type { HostEvent } from '../host/protocol/sendEvent';
import type { RequestBody } from '../host/protocol/wire';
import { enterCells } from '../host/workbook/enterCells';
import type { Area, Workbook, Worksheet } from '../host/workbook/model';
import { Refusal } from '../host/workbook/refusal';
import type { Bro } from './klient/bro';

export class Bank {
  readonly rules: RuleEvaluator;
  readonly commands = new Map<string, (event: { completed: () => void }) => void>();
  private readonly embedded: EmbeddedHost;
  private listeners: ((event: HostEvent) => void)[] = [];

  constructor(
    readonly workbook: Workbook,
    fileName: string,
    private readonly answered: () => void,
  ) {
    const calculator = new Calculator(workbook);
    this.embedded = embedHost({ workbook, calculator, display: displayText, fileName });
    this.rules = new RuleEvaluator(workbook);
  }

  get activeSheet(): Worksheet {
    const sheet = this.workbook.sheets.find((s) => s.id === this.workbook.activeSheetId) ?? this.workbook.sheets.find((s) => s.visibility === 'Visible');
    if (sheet === undefined) throw new Error('A workbook without sheets');
    return sheet;
  }

  selection(sheet: Worksheet): Area {
    return this.embedded.host.selections.get(sheet.id) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  activate(sheet: Worksheet): void {
    this.workbook.activeSheetId = sheet.id;
    this.tell({ kind: 'selectionChanged', worksheetId: sheet.id, address: 'A1' });
  }

  select(sheet: Worksheet, row: number, column: number): void {
    this.embedded.host.selections.set(sheet.id, { top: row, left: column, bottom: row, right: column });
    this.tell({ kind: 'selectionChanged', worksheetId: sheet.id, address: 'A1' });
  }

  /** What a user types, recalculated at once. Answers why it was refused, or null. */
  enter(sheet: Worksheet, row: number, column: number, entry: string | number): string | null {
    const { host } = this.embedded;
    const area = { top: row, left: column, bottom: row, right: column };
    try {
      enterCells({ workbook: this.workbook, sheet, area }, [[entry]], host.rules);
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
    host.calculation.markChanged();
    host.calculation.ensure();
    this.tell({ kind: 'changed', worksheetId: sheet.id, address: 'A1' });
    return null;
  }

  /** Told once the page is drawn anew, and not while the client is in the middle of something. */
  private tell(event: HostEvent): void {
    const told = [...this.listeners];
    setTimeout(() => { for (const listener of told) listener(event); }, 0);
  }

  bro(office: Pick<Bro, 'sprak' | 'morkt' | 'paus'>): Bro {
    return {
      requirementSet: this.embedded.host.requirementSet,
      ...office,
      answer: (body) => {
        const response = JSON.stringify(this.embedded.responder.answer(JSON.parse(body) as RequestBody));
        this.answered();
        return response;
      },
      listen: (send) => { this.listeners = [...this.listeners, send]; },
      command: (id, work) => { this.commands.set(id, work); },
      dialog: (url) => { window.open(url, '_blank', 'width=480,height=320'); },
    };
  }
}
