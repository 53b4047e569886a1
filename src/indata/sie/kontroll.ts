/**
 * What an SIE file must agree with itself about: opening balance + transactions = closing balance per account, #RES = the
 * transactions of its account, Σ#UB + Σ#RES = Σ#IB, and every voucher in balance.
 */
import type { Ore } from '../../domain/belopp/belopp';
import type { Allvar, Issue, Kalla } from '../../domain/issue';
import { periodOf, type Datum } from '../../domain/period/period';
import { Issuesamlare } from '../issuesamlare';
import type { Arssaldon, Siear, Siebok } from './siebok';

/** How many accounts a message names. */
const NAMED = 10;

export interface Obalans {
  readonly ver: number;
  readonly ore: Ore;
}

/** The issues of one file. */
export function checkSaldon(bok: Siebok, obalanserade: readonly Obalans[]): readonly Issue[] {
  const issues = new Issuesamlare();
  checkVouchers(bok, obalanserade, issues);
  for (const { nr } of bok.ar) checkSumma(bok, nr, issues);
  if (bok.typ === '4E' || (bok.typ === '5' && bok.transaktioner.antal > 0)) checkKonton(bok, issues);
  checkVerifikatFinns(bok, issues);
  return issues.toIssues();
}

function checkVouchers({ namn, verifikationer }: Siebok, obalanserade: readonly Obalans[], issues: Issuesamlare): void {
  for (const { ver, ore } of obalanserade) {
    const kallor: Kalla[] = [{ namn, radnummer: verifikationer.radnummer(ver) }];
    issues.add({ kod: 'VERIFIKAT_BALANSERAR_EJ', allvar: 'varning', fakta: { ver: verifikationer.namn(ver), differens: kronor(ore) }, kallor });
  }
}

/** A file of type 4 is its vouchers; without them it is cut off or badly exported. One of the other types is its balances. */
function checkVerifikatFinns({ namn, typ, transaktioner, ib, ub, res, oub, psaldo, pbudget }: Siebok, issues: Issuesamlare): void {
  const poster = transaktioner.antal + ib.size + ub.size + res.size + oub.length + psaldo.length + pbudget.length;
  if (poster === 0) issues.add({ kod: 'SIE_UTAN_BELOPP', allvar: 'stopp', kallor: [{ namn }] });
  else if (['4E', '4I', '5I'].includes(typ) && transaktioner.antal === 0) issues.add({ kod: 'SIE_UTAN_VERIFIKAT', allvar: 'stopp', fakta: { typ }, kallor: [{ namn }] });
}

function checkSumma({ namn, typ, ib, ub, res }: Siebok, nr: number, issues: Issuesamlare): void {
  const summa = (saldon: Arssaldon): Ore => [...(saldon.get(nr)?.values() ?? [])].reduce((sum, { ore }) => sum + ore, 0);
  const differens = summa(ub) + summa(res) - summa(ib);
  if (!ub.has(nr) || differens === 0) return;
  issues.add({ kod: 'SIE_SALDON_BALANSERAR_EJ', allvar: /^[45]/.test(typ) ? 'varning' : 'fel', fakta: { ar: nr, differens: kronor(differens) }, kallor: [{ namn }], grupp: String(nr) });
}

/**
 * An account that has balances must have them right: a difference means that vouchers are missing, as when a file is cut off
 * between two of them. An account with transactions and no balance at all is named, since some programs leave out statistics
 * accounts.
 */
function checkKonton(bok: Siebok, issues: Issuesamlare): void {
  const rorelser = rorelserOf(bok);
  const [ib, ub, res] = [bok.ib.get(0), bok.ub.get(0), bok.res.get(0)];
  if (ub === undefined && res === undefined) return;
  const avvikande: string[] = [];
  const utanSaldo: string[] = [];
  for (const konto of new Set([...rorelser.keys(), ...(ib?.keys() ?? []), ...(ub?.keys() ?? []), ...(res?.keys() ?? [])])) {
    const rorelse = rorelser.get(konto) ?? 0;
    const resultat = res?.get(konto);
    const known = resultat !== undefined || ib?.has(konto) === true || ub?.has(konto) === true;
    const saldo = resultat ?? ub?.get(konto);
    const differens = (resultat === undefined ? (ib?.get(konto)?.ore ?? 0) : 0) + rorelse - (saldo?.ore ?? 0);
    if (differens !== 0) (known ? avvikande : utanSaldo).push(`${konto} (${kronor(differens)})`);
  }
  report('SIE_TRANSAKTIONER_STAMMER_EJ', 'stopp', avvikande);
  report('SIE_KONTO_UTAN_SALDO', 'varning', utanSaldo);

  function report(kod: string, allvar: Allvar, konton: readonly string[]): void {
    if (konton.length === 0) return;
    issues.add({ kod, allvar, fakta: { konton: konton.slice(0, NAMED), antalKonton: konton.length }, kallor: [{ namn: bok.namn }] });
  }
}

/** Movement per account of the vouchers dated in year 0. */
function rorelserOf({ ar, transaktioner, verifikationer }: Siebok): ReadonlyMap<string, Ore> {
  const current = ar.find(({ nr }) => nr === 0);
  const summor = new Map<string, Ore>();
  for (let i = 0; i < transaktioner.antal; i += 1) {
    if (current !== undefined && !isInYear(verifikationer.dag(transaktioner.ver(i)), current)) continue;
    const konto = transaktioner.konto(i);
    summor.set(konto, (summor.get(konto) ?? 0) + transaktioner.ore(i));
  }
  return summor;
}

const dagOf = ({ ar, manad, dag }: Datum): number => periodOf(ar, manad) * 100 + dag;

/** Whether a yyyymmdd lies in a year. */
export const isInYear = (dag: number, { fran, till }: Siear): boolean => dag >= dagOf(fran) && dag <= dagOf(till);

const kronor = (ore: Ore): string => (ore / 100).toFixed(2);
