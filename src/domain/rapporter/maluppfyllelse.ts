/**
 * Måluppfyllelse: the board's goals as the user's sheet `Mål` has them. A goal with a limit is measured where the report has the
 * figure that it speaks of; the board's own verdict and reasons are shown beside, never written over.
 */
import type { Issue } from '../issue';
import { member, saldo, saldoterm } from './byggstenar';
import { BALANSKRAVSRESULTAT } from './balanskrav';
import { Nyckelgivare } from './nyckel';
import { EK_MEDEL } from './oversikt';
import { adopted } from './oversiktsunderlag';
import type { Rapportunderlag } from './rapportunderlag';
import type { Malrad } from './tillagg';
import type { Agarcell, BladId, Cellref, Matt, Rapport, Rapportradrad, Regel } from './typer';

interface Matning {
  readonly regel: Regel;
  readonly matt: Matt;
}

/** A limit below this is a share, one above is kronor; between them nobody can tell. */
const STORSTA_ANDEL = 5;
const MINSTA_BELOPP = 1000;

export function buildMaluppfyllelse(underlag: Rapportunderlag, fore: readonly Rapport[]): Rapport {
  const { ar, tillagg } = underlag;
  const keys = new Nyckelgivare('MU_M_');
  return {
    blad: 'MU',
    kolumner: [
      { id: 'UTFALL', rubrik: `${ar} Utfall` },
      { id: 'GRANS', rubrik: `${ar} Gräns` },
      { id: 'BEDOMNING', rubrik: 'Enligt gränsen', matt: 'text' },
      { id: 'EGEN', rubrik: 'Styrelsens bedömning', matt: 'text' },
      { id: 'MOTIVERING', rubrik: 'Motivering', matt: 'text' },
    ],
    rader: tillagg.mal.map((mal) => goalRow(mal, keys.keyOf(mal.text, `${mal.text}\u001f${mal.mal.kalla.radnummer}`), measure(mal, ar, fore))),
  };
}

/** Goals with a limit whose measure cannot be told. */
export function checkMal({ ar, tillagg }: Rapportunderlag, fore: readonly Rapport[]): readonly Issue[] {
  return tillagg.mal
    .filter((mal) => mal.grans !== null && mal.bedomning === null && measure(mal, ar, fore) === null)
    .map((mal) => ({ kod: 'MAL_UTAN_MATT', allvar: 'varning', fakta: { mal: mal.text }, kallor: [mal.mal.kalla] }));
}

function goalRow({ text, slag, grans, bedomning, motivering }: Malrad, id: string, matning: Matning | null): Rapportradrad {
  const cell = (kolumn: string): Cellref => ({ blad: 'MU', rad: id, kolumn });
  const celler = new Map<string, Regel>();
  const limit = adopted(grans, matning?.matt ?? 'antal');
  if (matning !== null) celler.set('UTFALL', matning.regel);
  if (limit !== null) celler.set('GRANS', limit);
  if (matning !== null && limit !== null && slag !== 'Text') celler.set('BEDOMNING', { art: 'bedomning', utfall: cell('UTFALL'), grans: cell('GRANS'), slag });
  const kept = (kolumn: string, agarcell: Agarcell | null): void => {
    if (agarcell !== null) celler.set(kolumn, { art: 'hamtad', cell: agarcell });
  };
  kept('EGEN', bedomning);
  kept('MOTIVERING', motivering);
  return { id, etikett: `${text}${slag === 'Text' ? '' : ` (${slag.toLowerCase()})`}`, not: null, roll: 'post', matt: matning?.matt ?? 'antal', celler };
}

/** Whole words: långtidsarbetslösa are no lån, and Försäkringskassan is no kassa. */
const ord = (delar: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${delar})(?![\\p{L}])`, 'u');
const LAN = ord('lån(?:en|et|ens|ets|eskulder?|eskulden)?|krediter(?:na)?|kredit(?:en)?|långfristiga? skuld(?:er|en|erna)?');
const KASSA = ord('likvida medel|likviditet(?:en)?|kassan?|kassa och bank');
const RESULTAT = ord('(?:årets )?resultat(?:et)?');
/** A deviation, a share of something, or what somebody is to do or get: the report has no such figure. */
const ANNAT = /avvik|budget|prognos|insats|deltag|projekt|person|individ|unga|kvinn|män |klient|resor|verksamhetsresultat|(?<!\p{L})(?:per|ska få|ta lån)(?!\p{L})/u;

/** What a goal's words measure. The first that fits, from the most particular. */
function measure({ text, slag, grans }: Malrad, ar: number, fore: readonly Rapport[]): Matning | null {
  if (slag === 'Text' || grans === null) return null;
  const share = Math.abs(grans.tal) < STORSTA_ANDEL;
  const amount = grans.tal === 0 || Math.abs(grans.tal) >= MINSTA_BELOPP;
  const cell = (matt: Matt, blad: BladId, rad: string): Matning | null => {
    const there = fore.find((r) => r.blad === blad)?.rader.some((r) => r.id === rad && r.celler.has(String(ar))) === true;
    return there ? { matt, regel: { art: 'summa', termer: [member(blad, rad, String(ar))] } } : null;
  };
  const is = (form: RegExp): boolean => form.test(text.toLowerCase());
  if (is(ANNAT)) return null;
  if (is(/soliditet/)) return share ? cell('andel', 'OV', 'OV_SOLIDITET') : null;
  if (is(/balanskrav/)) return amount ? cell('belopp', 'BK', BALANSKRAVSRESULTAT) : null;
  if (is(/eget kapital|egna kapital/)) return share && grans.tal !== 0 ? cell('andel', 'OV', EK_MEDEL) : amount ? cell('belopp', 'BR', 'BR_SUMMA_EGET_KAPITAL') : null;
  if (!amount) return null;
  if (is(LAN)) return { matt: 'belopp', regel: saldo(saldoterm('Radnyckel', `BR_LANGFRISTIGA_${ar}`, -1)) };
  if (is(KASSA)) return cell('belopp', 'BR', 'BR_KASSA');
  return is(RESULTAT) ? cell('belopp', 'RR', 'RR_ARETS_RESULTAT') : null;
}
