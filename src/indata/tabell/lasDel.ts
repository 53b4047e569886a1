/** Reads one part of a ledger sheet by the reader of its kind. */
import type { Issue } from '../../domain/issue';
import type { Result } from '../../shared/result';
import type { RawTable } from '../rawTable';
import type { Bladdel } from './bladdelar';
import { lasBudget } from './lasBudget';
import { lasHuvudbok } from './lasHuvudbok';
import { lasIngaende } from './lasIngaende';
import type { Lascontext, Lasning } from './lasning';
import { lasSaldolista } from './lasSaldolista';
import type { Ledgersort } from './ledgersort';

const LASARE: Readonly<Record<Ledgersort, (tabell: RawTable, ctx: Lascontext) => Result<Lasning, Issue>>> = {
  huvudbok: lasHuvudbok,
  saldolista: lasSaldolista,
  ingaende: lasIngaende,
  budget: lasBudget,
};

/** The part's facts, or the Issue that refuses it. */
export const lasDel = (tabell: RawTable, del: Bladdel): Result<Lasning, Issue> => LASARE[del.sort](tabell, del);
