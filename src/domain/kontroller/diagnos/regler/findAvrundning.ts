/** A difference within the check's tolerance: rounding, with what it is made of where one item or the suspicious ones are it. */
import type { Belopp } from '../../../belopp/belopp';
import type { Sokning } from '../sokning';
import type { Avrundning, Kandidat, Orsak } from '../typer';
import { findEnskilda } from './findEnskilda';
import { findMisstankta } from './findMisstankta';

export function findAvrundning(sok: Sokning, tolerans: Belopp): Avrundning {
  const [first] = [...findMisstankta(sok), ...findEnskilda(sok, sok.ovriga).starka];
  const kandidater = first === undefined ? [] : namedBy(first);
  return { art: 'avrundning', differens: sok.belopp, exakt: first?.exakt ?? false, tolerans, kandidater };
}

function namedBy(orsak: Orsak): readonly Kandidat[] {
  if (orsak.art === 'konton') return orsak.kandidater;
  return 'kandidat' in orsak && orsak.kandidat !== null ? [orsak.kandidat] : [];
}
