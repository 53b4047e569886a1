/**
 * What a change of the mapping would move, before anything is written. The cells that would be written are put into a copy of the
 * sheet, which is then read as any mapping is, so that the preview and the next report cannot differ.
 */
import type { Ore } from '../domain/belopp/belopp';
import { findFlyttar, type Flytt, type Plats } from '../domain/mappning/flytt';
import { withBenamningar } from '../domain/mappning/insatsnamn';
import { amountInPeriod } from '../domain/rapporter/rapportunderlag';
import type { RawCell, RawTable } from '../indata/rawTable';
import { lasMappning } from '../indata/tabell/lasMappning';
import { emptyMappning, planMappning } from './andraMappning';
import { kontoplansregler } from './kontoplansregler';
import type { Lage } from './lasLage';
import type { Mappningsandring } from './mappningsandring';
import type { Cellskrivning } from './panelbok';
import { findMappningsblad } from './tidigareMappning';

/** Accounts that go from one place to one other. Amounts with ledger sign, in the period that the reports run to. */
export interface Forflyttning {
  readonly fran: Plats;
  readonly till: Plats;
  readonly konton: readonly string[];
  readonly ore: Ore;
  readonly foregaende: Ore;
}

/** The moves, in the order of the accounts; empty when nothing with an amount moves. */
export function forhandsvisaMappning({ tabeller, underlag, placerat }: Lage, andringar: readonly Mappningsandring[]): readonly Forflyttning[] {
  if (underlag === null || placerat === null) return [];
  const tabell = findMappningsblad(tabeller) ?? emptyMappning();
  const last = lasMappning(withCells(tabell, planMappning(tabell, andringar)));
  if (!last.ok) throw new Error(`A change of the mapping cannot be read back: ${last.error.kod}`);
  const egna = withBenamningar(last.value, underlag.insatser);
  const efter = [...egna, ...kontoplansregler(underlag.uppgifter, egna, underlag.fakta).regler];
  const saldon = placerat.underlag.placerade.map(({ saldo }) => ({ ...saldo, ore: amountInPeriod(saldo, placerat.tid.manad) }));
  return groupMoves(findFlyttar(saldon, underlag.regler, efter), placerat.tid.ar);
}

function withCells(tabell: RawTable, skrivningar: readonly Cellskrivning[]): RawTable {
  const celler: RawCell[][] = tabell.celler.map((rad) => [...rad]);
  for (const { rowIndex, columnIndex, efter } of skrivningar) {
    const [rad, kolumn] = [rowIndex - tabell.rowIndex, columnIndex - tabell.columnIndex];
    while (celler.length <= rad) celler.push([]);
    const cells = celler[rad] ?? [];
    while (cells.length < kolumn) cells.push(null);
    cells[kolumn] = efter;
  }
  return { ...tabell, celler };
}

function groupMoves(flyttar: readonly Flytt[], ar: number): readonly Forflyttning[] {
  const grupper = new Map<string, { readonly fran: Plats; readonly till: Plats; readonly konton: Set<string>; ore: Ore; foregaende: Ore }>();
  for (const { fran, till, konto, ar: ett, ore } of flyttar) {
    const key = JSON.stringify([fran, till]);
    const grupp = grupper.get(key) ?? { fran, till, konton: new Set<string>(), ore: 0, foregaende: 0 };
    grupp.konton.add(konto);
    if (ett === ar) grupp.ore += ore;
    else grupp.foregaende += ore;
    grupper.set(key, grupp);
  }
  return [...grupper.values()].map((g) => ({ ...g, konton: [...g.konton].sort() }));
}
