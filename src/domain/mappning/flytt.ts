/** What a change of the mapping moves: each account's amount from one place to another, before anything is written. */
import type { Ore } from '../belopp/belopp';
import type { Saldorad } from '../huvudbok/saldobok';
import { Mappning, type Traff } from './mappning';
import type { Mappningsregel } from './typer';

/** A line and a note row, empty where an account has no place; the other rows only where the rule names them. */
export interface Plats {
  readonly rapportrad: string;
  readonly not: string;
  readonly notrad: string;
  readonly kassaflodesrad?: string;
  readonly balanskravsrad?: string;
}

export interface Flytt {
  readonly konto: string;
  readonly ar: number;
  readonly fran: Plats;
  readonly till: Plats;
  /** Movement and opening balance, ledger sign; a budget is not among them. */
  readonly ore: Ore;
}

/** The moves, newest year first and then by account; what stays where it is, or nets to nothing, is left out. */
export function findFlyttar(saldon: readonly Saldorad[], fore: readonly Mappningsregel[], efter: readonly Mappningsregel[]): readonly Flytt[] {
  const [gammal, ny] = [new Mappning(fore), new Mappning(efter)];
  const flyttar = new Map<string, Flytt>();
  for (const saldo of saldon) {
    if (saldo.slag === 'Budget') continue;
    const [fran, till] = [platsOf(gammal.match(saldo.konto, saldo)), platsOf(ny.match(saldo.konto, saldo))];
    const key = [saldo.ar, saldo.konto, ...keyOf(fran), ...keyOf(till)].join('\u001f');
    if (keyOf(fran).join('\u001f') === keyOf(till).join('\u001f')) continue;
    flyttar.set(key, { konto: saldo.konto, ar: saldo.ar, fran, till, ore: (flyttar.get(key)?.ore ?? 0) + saldo.ore });
  }
  return [...flyttar.values()].filter(({ ore }) => ore !== 0).sort((a, b) => b.ar - a.ar || (a.konto < b.konto ? -1 : a.konto > b.konto ? 1 : 0));
}

/** Two rules that tie give no place, as no rule does. */
function platsOf(traff: Traff): Plats {
  if (traff.art !== 'regel') return { rapportrad: '', not: '', notrad: '' };
  const { rapportrad, not, notrad, kassaflodesrad, balanskravsrad = '' } = traff.regel;
  return { rapportrad, not, notrad, ...(kassaflodesrad !== '' && { kassaflodesrad }), ...(balanskravsrad !== '' && { balanskravsrad }) };
}

const keyOf = ({ rapportrad, not, notrad, kassaflodesrad = '', balanskravsrad = '' }: Plats): readonly string[] => [rapportrad, not, notrad, kassaflodesrad, balanskravsrad].map((text) => text.trim().toLowerCase());
