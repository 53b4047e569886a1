/** A difference within the check's tolerance: rounding, with what it is made of where that is known. */
import { Belopp } from '../../../belopp/belopp';
import type { Sokning } from '../sokning';
import { toOre } from '../toOre';
import type { Avrundning } from '../typer';
import { findNamnda } from './findNamnda';

export function findAvrundning(sok: Sokning, tolerans: Belopp): Avrundning {
  const kandidater = findNamnda(sok, 'utan');
  const exakt = sok.isExact(toOre(Belopp.sum(kandidater.map((k) => k.belopp))));
  return { art: 'avrundning', differens: sok.belopp, exakt, tolerans, kandidater };
}
