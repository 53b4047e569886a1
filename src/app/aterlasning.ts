/** What was read back after a write, held against decimal.js: money to the öre, shares and counts to what a double can tell, texts as they are. */
import { Belopp, oreFromNumber } from '../domain/belopp/belopp';
import type { Issue } from '../domain/issue';
import { Berakning } from '../domain/rapporter/berakning';
import type { Nyckelsummor } from '../domain/rapporter/rapportunderlag';
import type { Rapport, Varde } from '../domain/rapporter/typer';
import type { Utskrivencell } from './ports';

export interface Rapportcell extends Utskrivencell {
  /** By decimal.js. */
  readonly exakt: Belopp;
}

export interface Aterlasning {
  /** Every cell that shows an amount. */
  readonly celler: readonly Rapportcell[];
  readonly issues: readonly Issue[];
}

const SMALLEST = 1e-9;

export function compareReadback(skrivet: readonly Utskrivencell[], rapporter: readonly Rapport[], summor: Nyckelsummor): Aterlasning {
  const keyOf = ({ cell }: Utskrivencell): string => `${cell.blad} ${cell.rad} ${cell.kolumn}`;
  const lasta = new Map(skrivet.map((c) => [keyOf(c), c.varde]));
  const berakning = new Berakning(rapporter, summor, ({ blad, rad, kolumn }) => numberOrNull(lasta.get(`${blad} ${rad} ${kolumn}`)));
  const pairs = skrivet.map((cell) => ({ cell, exakt: berakning.valueOf(cell.cell) }));
  const celler = pairs.flatMap(({ cell, exakt }) => (exakt instanceof Belopp ? [{ ...cell, exakt }] : []));
  return { celler, issues: pairs.filter(({ cell, exakt }) => !agrees(cell.varde, exakt)).map(({ cell, exakt }) => differs(cell, exakt)) };
}

const numberOrNull = (varde: unknown): number | null => (typeof varde === 'number' ? varde : null);

function agrees(varde: Utskrivencell['varde'], exakt: Varde | null): boolean {
  if (exakt === null) return varde === '';
  if (typeof exakt === 'string') return varde === exakt;
  if (typeof varde !== 'number') return false;
  if (typeof exakt === 'number') return Math.abs(varde - exakt) <= SMALLEST * Math.max(1, Math.abs(exakt));
  const ore = oreFromNumber(varde);
  return ore !== null && Belopp.fromOre(ore).equals(exakt);
}

/** The workbook and decimal.js do not agree: a fault of ours or a formula that someone has changed. */
function differs({ blad, adress, varde }: Utskrivencell, exakt: Varde | null): Issue {
  return { kod: 'ATERLASNING_SKILJER', allvar: 'fel', fakta: { blad, adress, varde: String(varde), exakt: exakt === null ? '' : exakt.toString() }, kallor: [{ namn: blad }] };
}
