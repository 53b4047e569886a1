/** How a ledger sheet may look: numbers, signs, units, dates, account cells and sums, each told apart from the layout. */
import { toIso, toSerial, type Datum } from '../../../src/domain/period/period';
import type { RawCell } from '../../../src/indata/rawTable';

export interface Talstil {
  readonly somTal: boolean;
  readonly gap: string;
  readonly komma: string;
  readonly minus: (text: string) => string;
}

export type Enhet = 'kr' | 'tkr' | 'mnkr';

export interface Stil {
  readonly tal: Talstil;
  readonly enhet: Enhet;
  /** Incomes + and costs −, as reports show them. */
  readonly vant: boolean;
  readonly datum: (datum: Datum) => RawCell;
  /** Account and name in two cells, or in one with a blank or a dash between. */
  readonly kontocell: 'tva' | 'en' | 'streck';
  /** No sums, a last row, one sum a group, or sums at three levels. */
  readonly summor: 'inga' | 'total' | 'konto' | 'tre';
  /** Rows above the headings. */
  readonly block: readonly (readonly RawCell[])[];
  readonly tommaRader: boolean;
}

export const TALSTILAR: Readonly<Record<string, Talstil>> = {
  tal: { somTal: true, gap: '', komma: ',', minus: (t) => `-${t}` },
  mellanslag: { somTal: false, gap: ' ', komma: ',', minus: (t) => `-${t}` },
  'hårt mellanslag, U+2212': { somTal: false, gap: '\u00a0', komma: ',', minus: (t) => `\u2212${t}` },
  'smalt mellanslag, minus efter': { somTal: false, gap: '\u202f', komma: ',', minus: (t) => `${t}-` },
  'punkt, löst minus': { somTal: false, gap: '', komma: '.', minus: (t) => `- ${t}` },
  'engelskt, parentes': { somTal: false, gap: ',', komma: '.', minus: (t) => `(${t})` },
  'tusenpunkt, tankstreck': { somTal: false, gap: '.', komma: ',', minus: (t) => `– ${t}` },
};

export const DATUMSTILAR: Readonly<Record<string, (datum: Datum) => RawCell>> = {
  serienummer: toSerial,
  iso: toIso,
  siffror: (d) => toIso(d).replaceAll('-', ''),
  tal: (d) => Number(toIso(d).replaceAll('-', '')),
  'dag först': (d) => `${String(d.dag).padStart(2, '0')}.${String(d.manad).padStart(2, '0')}.${d.ar}`,
};

const FAKTOR: Readonly<Record<Enhet, number>> = { kr: 2, tkr: 5, mnkr: 8 };

/** An amount in öre as the style writes it. */
export function belopp(ore: number, { tal, enhet }: Pick<Stil, 'tal' | 'enhet'>): RawCell {
  const places = FAKTOR[enhet];
  if (tal.somTal) return ore / 10 ** places;
  const digits = String(Math.abs(ore)).padStart(places + 1, '0');
  const whole = digits.slice(0, -places).replace(/\B(?=(\d{3})+$)/g, tal.gap);
  const text = `${whole}${tal.komma}${digits.slice(-places)}`;
  return ore < 0 ? tal.minus(text) : text;
}

/** The account and its name as the style puts them: two cells always, so that columns stay where they are. */
export function kontoceller(konto: string, namn: string, { kontocell }: Stil): readonly [RawCell, RawCell] {
  if (kontocell === 'tva') return [konto, namn];
  return [kontocell === 'en' ? `${konto} ${namn}` : `${konto} - ${namn}`, null];
}

export const ENKEL: Stil = { tal: TALSTILAR['tal'] as Talstil, enhet: 'kr', vant: false, datum: toIso, kontocell: 'tva', summor: 'inga', block: [], tommaRader: false };
