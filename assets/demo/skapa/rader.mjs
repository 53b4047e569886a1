/** Report lines of both years straight from the books, for the texts and the adopted figures that the demo quotes. */
import { regelFor } from './kontoplan.mjs';

const SKULDSIDA = new Set(['Övrigt eget kapital', 'Årets resultat', 'Kortfristiga skulder']);
const TILLGANGAR = ['Maskiner och inventarier', 'Fordringar', 'Kassa och bank'];

/** Sums per account and codes of a year: opening plus movements for the balance sheet, movements for the result. */
export function balances(ingaende, rorelser) {
  return [...ingaende, ...rorelser].filter((r) => r.konto !== '8999');
}

/** { rad: öre } as the report shows it (incomes +, costs −, assets + and debts +), `Summa tillgångar`, `Eget kapital`. */
export function buildRader(saldon) {
  const per = {};
  let resultat = 0;
  for (const saldo of saldon) {
    const [, , , , , rad] = regelFor(saldo);
    const tecken = saldo.konto >= '3000' || SKULDSIDA.has(rad) ? -1 : 1;
    per[rad] = (per[rad] ?? 0) + tecken * saldo.ore;
    if (saldo.konto >= '3000') resultat -= saldo.ore;
  }
  const bokfortKapital = (per['Övrigt eget kapital'] ?? 0) + (per['Årets resultat'] ?? 0);
  return { ...per, bokfortKapital, resultat, tillgangar: TILLGANGAR.reduce((a, rad) => a + (per[rad] ?? 0), 0) };
}
