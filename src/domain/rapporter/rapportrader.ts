/**
 * The lines that an account can be mapped to, with the words of the national template (LKBR 5:1, 6:2; domain.md 1.1–1.2).
 * IDs are stable and letter-first, since SUMIFS compares keys made from them; labels are what `Mappning` and the reports say.
 */
import { edits } from '../mappning/stavning';
import { foldText } from '../../shared/foldText';

/** Where a line's amounts stand in driftredovisningen. */
export type Driftslag = 'intakt' | 'kostnad' | 'finans' | 'klass';

/** Default kassaflöde row of a balance-sheet line; `likvida` is what the analysis explains. */
export type Kassaflodesmal =
  | 'KF_JUSTERING'
  | 'KF_OVRIGA'
  | 'KF_ANNAN_SEKTION'
  | 'KF_FORDRINGAR'
  | 'KF_FORRAD'
  | 'KF_PLACERINGAR'
  | 'KF_SKULDER'
  | 'KF_INV_IMMATERIELLA'
  | 'KF_SALJ_IMMATERIELLA'
  | 'KF_INV_MATERIELLA'
  | 'KF_SALJ_MATERIELLA'
  | 'KF_INV_FINANSIELLA'
  | 'KF_SALJ_FINANSIELLA'
  | 'KF_NYA_LAN'
  | 'KF_AMORTERING'
  | 'KF_LANGFRISTIGA'
  | 'KF_LANGFRISTIGA_FORDRINGAR'
  | 'KF_INFRASTRUKTUR'
  | 'KF_LIKVIDA';

export interface Rapportrad {
  readonly id: string;
  readonly etikett: string;
  readonly rapport: 'RR' | 'BR' | 'EJ_RR';
  /** Shown amount = tecken × raw ledger amount: incomes +, costs −, assets and debts +. */
  readonly tecken: 1 | -1;
  /** Stands in the report only where it has a balance in some year. */
  readonly valfri: boolean;
  readonly drift: Driftslag | null;
  readonly kassaflode: Kassaflodesmal | null;
}

/** Lines of the balance sheet that the template prints also when they are zero. */
const ALLTID: ReadonlySet<string> = new Set(['BR_INVENTARIER', 'BR_FORDRINGAR', 'BR_KASSA', 'BR_OVRIGT_EK', 'BR_KORTFRISTIGA']);

const rr = (id: string, etikett: string, drift: Driftslag, valfri = false): Rapportrad => ({
  id, etikett, rapport: 'RR', tecken: -1, valfri, drift, kassaflode: null,
});

const br = (id: string, etikett: string, tecken: 1 | -1, mal: Kassaflodesmal): Rapportrad => ({
  id, etikett, rapport: 'BR', tecken, valfri: !ALLTID.has(id), drift: null, kassaflode: mal,
});

export const RAPPORTRADER: readonly Rapportrad[] = [
  rr('RR_INTAKTER', 'Verksamhetens intäkter', 'intakt'),
  rr('RR_KOSTNADER', 'Verksamhetens kostnader', 'kostnad'),
  rr('RR_AVSKRIVNINGAR', 'Avskrivningar', 'kostnad', true),
  rr('RR_SKATTEINTAKTER', 'Skatteintäkter', 'intakt', true),
  rr('RR_STATSBIDRAG', 'Generella statsbidrag och utjämning', 'intakt', true),
  rr('RR_FINANSIELLA_INTAKTER', 'Finansiella intäkter', 'finans'),
  rr('RR_FINANSIELLA_KOSTNADER', 'Finansiella kostnader', 'finans'),
  rr('RR_EXTRAORDINARA', 'Extraordinära poster', 'kostnad', true),
  { ...rr('EJ_RR', 'Ej i resultaträkningen', 'klass', true), rapport: 'EJ_RR' },
  br('BR_IMMATERIELLA', 'Immateriella anläggningstillgångar', 1, 'KF_INV_IMMATERIELLA'),
  br('BR_MARK_BYGGNADER', 'Mark, byggnader och tekniska anläggningar', 1, 'KF_INV_MATERIELLA'),
  br('BR_INVENTARIER', 'Maskiner och inventarier', 1, 'KF_INV_MATERIELLA'),
  br('BR_OVRIGA_MATERIELLA', 'Övriga materiella anläggningstillgångar', 1, 'KF_INV_MATERIELLA'),
  br('BR_FINANSIELLA', 'Finansiella anläggningstillgångar', 1, 'KF_INV_FINANSIELLA'),
  br('BR_INFRASTRUKTUR', 'Bidrag till infrastruktur', 1, 'KF_INFRASTRUKTUR'),
  br('BR_FORRAD', 'Förråd m.m.', 1, 'KF_FORRAD'),
  br('BR_FORDRINGAR', 'Fordringar', 1, 'KF_FORDRINGAR'),
  br('BR_PLACERINGAR', 'Kortfristiga placeringar', 1, 'KF_PLACERINGAR'),
  br('BR_KASSA', 'Kassa och bank', 1, 'KF_LIKVIDA'),
  br('BR_RESULTATRESERV', 'Resultatreserv', -1, 'KF_JUSTERING'),
  br('BR_OVRIGT_EK', 'Övrigt eget kapital', -1, 'KF_JUSTERING'),
  br('BR_PENSIONER', 'Avsättningar för pensioner', -1, 'KF_JUSTERING'),
  br('BR_ANDRA_AVSATTNINGAR', 'Andra avsättningar', -1, 'KF_JUSTERING'),
  br('BR_LANGFRISTIGA', 'Långfristiga skulder', -1, 'KF_LANGFRISTIGA'),
  br('BR_KORTFRISTIGA', 'Kortfristiga skulder', -1, 'KF_SKULDER'),
];

/**
 * What `Mappning` calls the accounts that hold this year's result (2099, and 8999 itself). They have no line of their own:
 * the result comes from the resultaträkning, so these accounts are part of total eget kapital (contract.md, "Rules of reckoning").
 */
export const ARETS_RESULTAT = 'Årets resultat';

const SYNONYMER: Readonly<Record<string, string>> = {
  'resultatutjämningsreserv': 'BR_RESULTATRESERV',
  'eget kapital': 'BR_OVRIGT_EK',
  'avsättningar för pensioner och liknande förpliktelser': 'BR_PENSIONER',
  'avsättningar': 'BR_ANDRA_AVSATTNINGAR',
  'förråd': 'BR_FORRAD',
  'kortfristiga fordringar': 'BR_FORDRINGAR',
  'likvida medel': 'BR_KASSA',
};

const BY_LABEL: ReadonlyMap<string, Rapportrad> = new Map(RAPPORTRADER.map((rad) => [foldText(rad.etikett), rad]));
const BY_ID: ReadonlyMap<string, Rapportrad> = new Map(RAPPORTRADER.map((rad) => [rad.id, rad]));

/** The line that a label of `Mappning` means, or null: an unknown line is the user's to mend. */
export function findRapportrad(etikett: string): Rapportrad | null {
  const folded = foldText(etikett);
  if (folded === foldText(ARETS_RESULTAT)) return rapportradById('BR_OVRIGT_EK');
  return BY_LABEL.get(folded) ?? BY_ID.get(SYNONYMER[folded] ?? '') ?? null;
}

/** The line whose label is a few letters from the text, or an empty text. */
export function nearestRapportrad(etikett: string): string {
  const folded = foldText(etikett);
  const [best] = RAPPORTRADER.map((rad) => ({ rad, d: edits(folded, foldText(rad.etikett)) })).filter(({ d }) => d <= 3 && d * 3 < folded.length).sort((a, b) => a.d - b.d);
  return best?.rad.etikett ?? '';
}

export function rapportradById(id: string): Rapportrad {
  const rad = BY_ID.get(id);
  if (rad === undefined) throw new Error(`No report line ${id}`);
  return rad;
}
