/**
 * Every key of the user's `Uppgifter` that some part of the program reads: the one list. Besides these the översikt reads the rows of
 * the user's own in `Historik` under the same name, and `Blad X` says what the sheet X is.
 */
import { folded } from '../rapporter/nyckel';

export interface Uppgiftsnyckel {
  /** As we write it. */
  readonly etikett: string;
  /** Other ways to write it. */
  readonly aven?: readonly string[];
  /** `tal`: a report refers to the cell, which must hold a number. */
  readonly tal?: true;
  /** The same with "föregående år" is the year before's. */
  readonly foregaendeAr?: true;
}

/** Keys that `lasUppgifter` reads and judges. A wrong value stops. */
export const FALTNYCKLAR = {
  forbund: { etikett: 'Förbund', aven: ['Samordningsförbund', 'Förbundets namn'] },
  rakenskapsar: { etikett: 'Räkenskapsår', aven: ['Bokföringsår', 'År'] },
  enhet: { etikett: 'Enhet', aven: ['Belopp i'] },
  enhetOversikt: { etikett: 'Enhet översikt' },
  decimaler: { etikett: 'Decimaler' },
  decimalerBalans: { etikett: 'Decimaler balansräkning', aven: ['Decimaler balansräkning och kassaflödesanalys'] },
  avrundning: { etikett: 'Avrundning' },
  periodTillOchMed: { etikett: 'Period till och med', aven: ['Period tom', 'Till och med'] },
  kontoplan: { etikett: 'Kontoplan' },
  organisationsnummer: { etikett: 'Organisationsnummer', aven: ['Orgnr', 'Organisationsnr'] },
  beslutadBudget: { etikett: 'Beslutad budget, resultat', aven: ['Beslutad budget', 'Budgeterat resultat'], tal: true },
} satisfies Readonly<Record<string, Uppgiftsnyckel>>;

/** Keys whose cells the reports show or follow. */
export const CELLNYCKLAR = {
  principer: { etikett: 'Redovisningsprinciper', aven: ['Not 1', 'Not 1 Redovisningsprinciper'] },
  panter: { etikett: 'Panter och därmed jämförliga säkerheter', tal: true, foregaendeAr: true },
  ansvarsforbindelser: { etikett: 'Ansvarsförbindelser', tal: true, foregaendeAr: true },
  anstallda: { etikett: 'Antal anställda', tal: true, foregaendeAr: true },
  delsummor: { etikett: 'Delsummor i driftredovisning' },
  granser: { etikett: 'Gräns för Övriga i noter', tal: true },
} satisfies Readonly<Record<string, Uppgiftsnyckel>>;

export type Uppgiftsfalt = keyof typeof FALTNYCKLAR;

/** Small letters and digits only, å ä ö folded: how keys are compared. */
export const compared = (text: string): string => folded(text).replaceAll('_', '').toLowerCase();

/** Every way to write a key, best first. */
export const spellings = ({ etikett, aven = [] }: Uppgiftsnyckel): readonly string[] => [etikett, ...aven];

const FALT_AV_ORD = new Map((Object.keys(FALTNYCKLAR) as Uppgiftsfalt[]).flatMap((falt) => spellings(FALTNYCKLAR[falt]).map((ord) => [compared(ord), falt] as const)));

/** The field that a key means, however it is spaced; null where it is none. */
export const fieldOf = (text: string): Uppgiftsfalt | null => FALT_AV_ORD.get(compared(text)) ?? null;

/** The label of the year before's value. */
export const lastYears = (etikett: string): string => `${etikett} föregående år`;
