/**
 * One piece of work at a time: it tells where it is, can be stopped while it only reads, and ends in an answer, an Issue or a fault of
 * ours. Nothing is swallowed: what is no Issue becomes "Internt fel" with its details.
 */
import { Avbrott } from '../../app/avbrott';
import type { Panelbok } from '../../app/panelbok';
import type { Issue } from '../../domain/issue';
import { excelPanelbok } from '../../excel/excelPanelbok';
import { excelClient } from '../../excel/office';
import { stepwiseClient } from '../../excel/stepwiseClient';
import type { Result } from '../../shared/result';
import type { Fel, Handelse } from './tillstand';

export class Arbetsgang {
  private avbruten = false;
  private skriver = false;

  constructor(private readonly send: (h: Handelse) => void) {}

  /** Takes effect before the next round trip, unless something is being written. */
  avbryt(): void {
    this.avbruten = true;
  }

  /** The workbook as this work sees it: every round trip is a step, and writing cannot be stopped half-way. */
  bok(): Panelbok {
    const bok = excelPanelbok(stepwiseClient(excelClient(), () => { this.beforeSync(); }));
    const writing = <A extends unknown[], R>(write: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => {
      this.refuseIfStopped();
      this.skriver = true;
      this.send({ art: 'skriver' });
      try {
        return await write(...args);
      } finally {
        this.skriver = false;
      }
    };
    return {
      ...bok,
      writeRapport: writing((plan: Parameters<Panelbok['writeRapport']>[0]) => bok.writeRapport(plan)),
      addLedger: writing((blad: Parameters<Panelbok['addLedger']>[0]) => bok.addLedger(blad)),
      copyTables: writing((blad: Parameters<Panelbok['copyTables']>[0]) => bok.copyTables(blad)),
      writeCells: writing((celler: Parameters<Panelbok['writeCells']>[0]) => bok.writeCells(celler)),
    };
  }

  private beforeSync(): void {
    this.refuseIfStopped();
    this.send({ art: 'steg' });
  }

  private refuseIfStopped(): void {
    if (this.avbruten && !this.skriver) throw new Avbrott();
  }
}

/** What the work ended in, for the user; null when it is done. */
export async function runWork(work: () => Promise<readonly Issue[]>): Promise<Fel | null> {
  try {
    const issues = await work();
    return issues.length === 0 ? null : { art: 'issues', issues };
  } catch (error) {
    return error instanceof Avbrott ? { art: 'avbrutet' } : { art: 'internt', detaljer: detailsOf(error) };
  }
}

/** The Issues of a Result that stops the work, or none. */
export const stopsOf = (result: Result<unknown, Issue | readonly Issue[]>): readonly Issue[] => (result.ok ? [] : Array.isArray(result.error) ? (result.error as readonly Issue[]) : [result.error as Issue]);

/** Excel's own errors hold which statement failed; ours hold a stack. Neither holds figures from the books. */
export function detailsOf(error: unknown): string {
  const rich = error as { readonly code?: unknown; readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string } };
  const plats = rich.debugInfo === undefined ? '' : ` ${rich.debugInfo.errorLocation ?? ''} ${rich.debugInfo.statement ?? ''}`;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Finsam Bokslut ${VERSION}\n${typeof rich.code === 'string' ? `${rich.code}${plats}\n` : ''}${text}`;
}
