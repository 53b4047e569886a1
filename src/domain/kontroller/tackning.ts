/**
 * The coverage proof: every account with a balance in either year, on its line and its note row, each exactly once, and the sums equal
 * the trial balance. Raw ledger sign. What has no line, or no row in its line's note, says so.
 */
import { headingRow, saldo, saldoterm, sumOf, yearColumns, yearRow } from '../rapporter/byggstenar';
import { coverageId } from '../rapporter/rapportunderlag';
import type { Rapportunderlag } from '../rapporter/rapportunderlag';
import type { Kassaflodesmal } from '../rapporter/rapportrader';
import { isFlytt, targetOfFlytt } from '../rapporter/resultatflytt';
import type { Placerad } from '../rapporter/placering';
import type { Rapport, Rapportkolumn } from '../rapporter/typer';

export interface Tackningsrad {
  readonly id: string;
  readonly konto: string;
  readonly rapportrad: string | null;
  readonly notrad: string | null;
  /** The account's line has a note, but the account has no row in it. */
  readonly saknarNotrad: boolean;
  readonly kassaflode: Kassaflodesmal | null;
}

export const TACKNINGSKOLUMNER: readonly Rapportkolumn[] = [
  { id: 'RAPPORTRAD', rubrik: 'Rapportrad', matt: 'text' },
  { id: 'NOTRAD', rubrik: 'Notrad', matt: 'text' },
  { id: 'KASSAFLODE', rubrik: 'Kassaflödesrad', matt: 'text' },
  { id: 'STATUS', rubrik: 'Anmärkning', matt: 'text' },
];

/** Sorted by account; one row for each line and note row that an account stands on. */
export function coverageRows({ placerade }: Rapportunderlag): readonly Tackningsrad[] {
  const rows = new Map<string, Tackningsrad>();
  for (const p of placerade) {
    if (p.saldo.slag === 'Budget') continue;
    const id = coverageId(p);
    const known = rows.get(id);
    if (known === undefined) rows.set(id, toRow(id, p));
    else if (known.kassaflode === null) rows.set(id, { ...known, kassaflode: targetOf(p) });
  }
  return [...rows.values()].sort((a, b) => (a.konto === b.konto ? (a.id < b.id ? -1 : 1) : a.konto < b.konto ? -1 : 1));
}

function toRow(id: string, p: Placerad): Tackningsrad {
  const { rad, not, saknadNot } = p.placering;
  return { id, konto: p.saldo.konto, rapportrad: rad?.etikett ?? null, notrad: not === null ? null : `${not.not}: ${not.etikett}`, saknarNotrad: saknadNot !== null, kassaflode: targetOf(p) };
}

function targetOf({ placering: { kassaflode } }: Placerad): Kassaflodesmal | null {
  if (kassaflode === null || kassaflode === 'KF_AVSKR_MATERIELLA' || kassaflode === 'KF_AVSKR_IMMATERIELLA') return null;
  return kassaflode === 'KF_IB' ? 'KF_LIKVIDA' : isFlytt(kassaflode) ? targetOfFlytt(kassaflode) : kassaflode;
}

/** The amounts of `Granskning`: the proof and its sum, which is the trial balance and so nothing. */
export function buildTackning(underlag: Rapportunderlag): Rapport {
  const rows = coverageRows(underlag);
  const rader = rows.map((r) => yearRow(underlag, { id: r.id, etikett: r.konto, roll: 'post' }, (ar) => saldo(saldoterm('Täckningsnyckel', `${r.id}_${ar}`, 1))));
  const summa = yearRow(underlag, { id: 'GR_SUMMA', etikett: 'Summa', roll: 'summa' }, (ar) => sumOf('GR', String(ar), rows.map((r) => r.id)));
  return { blad: 'GR', kolumner: [...yearColumns(underlag), ...TACKNINGSKOLUMNER], rader: [headingRow('GR_TACKNING', '', 'underrubrik'), ...rader, summa] };
}
