/** The rows of kassaflödesanalysen that an account can be mapped to (RKR R13; domain.md 1.3), with the template's words. */
import type { Kassaflodesmal } from './rapportrader';
import { foldText } from '../../shared/foldText';

export interface Kassaflodesrad {
  readonly id: Kassaflodesmal;
  readonly etikett: string;
  readonly valfri: boolean;
}

const rad = (id: Kassaflodesmal, etikett: string, valfri = true): Kassaflodesrad => ({ id, etikett, valfri });

export const FORE_RORELSEKAPITAL: readonly Kassaflodesrad[] = [
  rad('KF_JUSTERING', 'Justering för ej likviditetspåverkande poster', false),
  rad('KF_OVRIGA', 'Övriga likviditetspåverkande poster som tillhör den löpande verksamheten'),
  rad('KF_ANNAN_SEKTION', 'Poster som redovisas i annan sektion'),
];

export const RORELSEKAPITAL: readonly Kassaflodesrad[] = [
  rad('KF_FORDRINGAR', 'Ökning/minskning kortfristiga fordringar', false),
  rad('KF_FORRAD', 'Ökning/minskning förråd och varulager'),
  rad('KF_PLACERINGAR', 'Ökning/minskning kortfristiga placeringar'),
  rad('KF_SKULDER', 'Ökning/minskning kortfristiga skulder', false),
];

export const INVESTERING: readonly Kassaflodesrad[] = [
  rad('KF_INV_IMMATERIELLA', 'Investering i immateriella anläggningstillgångar'),
  rad('KF_SALJ_IMMATERIELLA', 'Försäljning av immateriella anläggningstillgångar'),
  rad('KF_INV_MATERIELLA', 'Investering i materiella anläggningstillgångar'),
  rad('KF_SALJ_MATERIELLA', 'Försäljning av materiella anläggningstillgångar'),
  rad('KF_INV_FINANSIELLA', 'Investering i finansiella anläggningstillgångar'),
  rad('KF_SALJ_FINANSIELLA', 'Försäljning av finansiella anläggningstillgångar'),
];

export const FINANSIERING: readonly Kassaflodesrad[] = [
  rad('KF_NYA_LAN', 'Nyupptagna lån'),
  rad('KF_AMORTERING', 'Amortering av skuld'),
  rad('KF_LANGFRISTIGA', 'Förändring av långfristiga skulder'),
  rad('KF_LANGFRISTIGA_FORDRINGAR', 'Förändring av långfristiga fordringar'),
];

export const INFRASTRUKTUR: readonly Kassaflodesrad[] = [rad('KF_INFRASTRUKTUR', 'Utbetalning av bidrag till infrastruktur')];

const LIKVIDA = rad('KF_LIKVIDA', 'Likvida medel');

const BY_LABEL: ReadonlyMap<string, Kassaflodesmal> = new Map(
  [...FORE_RORELSEKAPITAL, ...RORELSEKAPITAL, ...INVESTERING, ...FINANSIERING, ...INFRASTRUKTUR, LIKVIDA].map((r) => [foldText(r.etikett), r.id]),
);

/** The row that a label of `Mappning`'s column Kassaflödesrad means, or null. */
export function findKassaflodesrad(etikett: string): Kassaflodesmal | null {
  return BY_LABEL.get(foldText(etikett)) ?? null;
}

const ETIKETTER: ReadonlyMap<string, string> = new Map([...FORE_RORELSEKAPITAL, ...RORELSEKAPITAL, ...INVESTERING, ...FINANSIERING, ...INFRASTRUKTUR, LIKVIDA].map((r) => [r.id, r.etikett]));

/** The label of a row by its ID. */
export const etikettOf = (id: string): string => ETIKETTER.get(id) ?? '';
