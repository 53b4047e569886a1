/** Nothing fits. Never an empty hand: what is suspicious is named, with what would be left of the difference when it is mended. */
import { Belopp } from '../../../belopp/belopp';
import type { Sokning } from '../sokning';
import { sumOf } from '../sokning';
import type { Okand } from '../typer';

export function findOkand(sok: Sokning): Okand {
  const summa = sumOf(sok.misstankta);
  const rest = Math.abs(sok.differens - summa) <= Math.abs(sok.differens + summa) ? sok.differens - summa : sok.differens + summa;
  return { art: 'okand', differens: sok.belopp, exakt: false, misstankta: sok.misstankta.map((p) => p.kandidat), rest: Belopp.fromOre(rest) };
}
