/**
 * Opening balances against last year's closing ones: by line, and by account where differences cancel within a line. A balance that has
 * moved whole to another account of its line is a new number and no difference. Eget kapital is compared by line only, since the result
 * is booked to another account of it when the year is closed.
 */
import { Belopp } from '../belopp/belopp';
import type { Ore } from '../belopp/belopp';
import type { Issue } from '../issue';
import type { Rapportrad } from '../rapporter/rapportrader';
import type { Rapportunderlag } from '../rapporter/rapportunderlag';
import { coverageId, openingKey } from '../rapporter/rapportunderlag';
import type { Kandidat } from './diagnos/typer';
import type { Kontrollunderlag } from './kontrollunderlag';
import { cellSide, factSide, hasCell, ref, sumSide } from './kontrollunderlag';
import type { Kontroll } from './typer';

const EGET_KAPITAL: ReadonlySet<string> = new Set(['BR_OVRIGT_EK', 'BR_RESULTATRESERV']);

interface Kontobalans {
  readonly konto: string;
  readonly rad: Rapportrad;
  /** Keys of last year's facts of the account on the line. */
  readonly tackning: ReadonlySet<string>;
  /** Last year's closing balance and this year's opening one, signed as the line shows them. */
  readonly utgaende: Ore;
  readonly ingaende: Ore;
}

/** Every balance-sheet account of the two years, by its line; none where last year is not known. */
function balances({ placerade, ar, foregaendeAr, harForegaendeRader }: Rapportunderlag): readonly Kontobalans[] {
  if (!harForegaendeRader) return [];
  const konton = new Map<string, { konto: string; rad: Rapportrad; tackning: Set<string>; utgaende: Ore; ingaende: Ore }>();
  for (const p of placerade) {
    const { saldo, placering: { rad } } = p;
    const opening = saldo.ar === ar && saldo.slag === 'IB';
    if (rad?.rapport !== 'BR' || saldo.slag === 'Budget' || !(opening || saldo.ar === foregaendeAr)) continue;
    const key = `${rad.id} ${saldo.konto}`;
    const balans = konton.get(key) ?? { konto: saldo.konto, rad, tackning: new Set<string>(), utgaende: 0, ingaende: 0 };
    if (opening) balans.ingaende += rad.tecken * saldo.ore;
    else balans.utgaende += rad.tecken * saldo.ore;
    if (!opening) balans.tackning.add(`${coverageId(p)}_${foregaendeAr}`);
    konton.set(key, balans);
  }
  return [...konton.values()];
}

const difference = ({ utgaende, ingaende }: Kontobalans): Ore => utgaende - ingaende;
const total = (konton: readonly Kontobalans[]): Ore => konton.reduce((summa, k) => summa + difference(k), 0);

interface Rad {
  readonly rad: Rapportrad;
  /** Accounts whose two balances differ, less those that have only changed number. */
  readonly olika: readonly Kontobalans[];
  readonly omnumrerade: readonly { readonly fran: readonly Kontobalans[]; readonly till: readonly Kontobalans[] }[];
}

function differingLines(underlag: Rapportunderlag): readonly Rad[] {
  const olika = balances(underlag).filter((k) => difference(k) !== 0 && !EGET_KAPITAL.has(k.rad.id));
  return [...new Set(olika.map((k) => k.rad))].map((rad) => withoutRenumbered(rad, olika.filter((k) => k.rad === rad)));
}

/** One account for one, else all that have gone for all that have come. */
function withoutRenumbered(rad: Rapportrad, olika: readonly Kontobalans[]): Rad {
  const kvar = new Set(olika);
  const omnumrerade: { fran: readonly Kontobalans[]; till: readonly Kontobalans[] }[] = [];
  const pair = (fran: readonly Kontobalans[], till: readonly Kontobalans[]): void => {
    if (fran.length === 0 || till.length === 0 || total([...fran, ...till]) !== 0) return;
    omnumrerade.push({ fran, till });
    for (const k of [...fran, ...till]) kvar.delete(k);
  };
  for (const borta of olika.filter((k) => k.ingaende === 0)) pair([borta], [...kvar].filter((k) => k.ingaende !== 0 && total([borta, k]) === 0).slice(0, 1));
  pair([...kvar].filter((k) => k.ingaende === 0), [...kvar].filter((k) => k.utgaende === 0));
  return { rad, olika: [...kvar], omnumrerade };
}

/** Accounts whose balance has another number this year. Amounts as the line shows them. */
export function findOmnumrerade(underlag: Rapportunderlag): readonly Issue[] {
  const { ar, foregaendeAr } = underlag;
  return differingLines(underlag).flatMap(({ rad, omnumrerade }) => omnumrerade.map(({ fran, till }): Issue => ({
    kod: 'IB_ANNAT_KONTO',
    allvar: 'varning',
    fakta: { ar, foregaendeAr, rad: rad.etikett, fran: fran.map((k) => told(k, k.utgaende)), till: till.map((k) => told(k, k.ingaende - k.utgaende)) },
    kallor: [],
  })));
}

const told = ({ konto }: Kontobalans, ore: Ore): string => `${konto} (${Belopp.fromOre(ore).toString()})`;

/** The comparative is last year's books: each line's closing balance is this year's opening one, and so is each account's. */
export function checkOpening(k: Kontrollunderlag): readonly Kontroll[] {
  const { ar, foregaendeAr, harForegaende, manad, placerade } = k.underlag;
  if (!harForegaende || manad !== 12) return [];
  const olika = differingLines(k.underlag);
  const oppnade = placerade.flatMap((p) => (p.saldo.slag === 'IB' && p.saldo.ar === ar && p.placering.rad !== null ? [p.placering.rad] : []));
  if (oppnade.length === 0) return [];
  const rader = [...new Set([...oppnade, ...balances(k.underlag).filter((b) => difference(b) !== 0).map((b) => b.rad)])];
  return rader.filter((rad) => hasCell(k, ref('BR', rad.id, foregaendeAr))).flatMap((rad): readonly Kontroll[] => {
    const konton = olika.find((o) => o.rad === rad)?.olika ?? [];
    return [checkLine(k, rad), ...(total(konton) === 0 ? konton.map((konto) => checkAccount(k, konto)) : [])];
  });
}

function checkLine(k: Kontrollunderlag, rad: Rapportrad): Kontroll {
  const { ar, foregaendeAr } = k.underlag;
  const iBalans = ref('BR', rad.id, foregaendeAr);
  const kapital = rad.id === 'BR_OVRIGT_EK';
  return {
    kod: 'JAMFORELSE_LIKA_IB',
    baraHelar: true,
    om: rad.etikett,
    ar: foregaendeAr,
    fakta: { rad: kapital ? 'Eget kapital' : rad.etikett, ar: foregaendeAr },
    vanster: kapital ? sumSide([[iBalans, 1], [ref('BR', 'BR_ARETS_RESULTAT', foregaendeAr), 1]], iBalans) : cellSide(iBalans),
    hoger: factSide('Kontrollnyckel', [`IB_${rad.id}_${ar}`], rad.tecken),
    villkor: 'exakt',
    termer: 1,
    sok: { kandidater: balances(k.underlag).filter((b) => b.rad === rad && difference(b) !== 0).map((b) => toCandidate(b, difference(b), !kapital)) },
  };
}

/** Where the line agrees and its accounts do not. */
function checkAccount(k: Kontrollunderlag, { konto, rad, tackning, ...saldo }: Kontobalans): Kontroll {
  const { ar, foregaendeAr } = k.underlag;
  return {
    kod: 'KONTO_LIKA_IB',
    baraHelar: true,
    om: konto,
    ar: foregaendeAr,
    fakta: { konto, rad: rad.etikett, ar },
    vanster: factSide('Täckningsnyckel', [...tackning], rad.tecken),
    hoger: factSide('Ingåendenyckel', [openingKey({ konto, ar }, rad)], rad.tecken),
    villkor: 'exakt',
    termer: 0,
    sok: { kandidater: [toCandidate({ konto, rad, tackning, ...saldo }, difference({ konto, rad, tackning, ...saldo }), true)] },
  };
}

/** What opening balances that do not balance may be: accounts that differ from last year. Ledger sign, opening less closing. */
export function openingCandidates(k: Kontrollunderlag, ar: number): readonly Kandidat[] {
  if (ar !== k.underlag.ar || !k.underlag.harForegaende) return [];
  return differingLines(k.underlag).flatMap(({ rad, olika }) => olika.map((b) => toCandidate(b, -rad.tecken * difference(b), true)));
}

const toCandidate = ({ konto }: Kontobalans, ore: Ore, misstankt: boolean): Kandidat =>
  ({ slag: 'konto', namn: konto, belopp: Belopp.fromOre(ore), forra: null, ...(misstankt && { egenskap: 'annan_ib' as const }) });
