/** What `Avrundning` says: the rule that adjustments follow, and what each of them is for. */
import type { Fakta } from '../domain/issue';
import type { Avstamningskod } from '../domain/rapporter/avrundning/avstamning';

export const avrundningText = {
  ingress: '=sf_ar&" till och med månad "&sf_manad&". Belopp i kronor."',
  regel: [
    'Varje rad i rapporterna är avrundad till sitt blads enhet, och summor är summan av de tryckta raderna. Där det inte räcker får en rad en justering i hela enheter.',
    'Raden är den största av dem som inte redan är jämna, sett till hela året. Kassa och bank justeras aldrig. Övrigt eget kapital följer förra årets utgående kapital.',
    'Justering = det exakta beloppet för det som ska stämma, avrundat, minus de tryckta raderna. Ett fel i böckerna är därför lika stort efter justeringen.',
  ],
  justeringar: 'Justeringar',
  exakta: 'Exakta belopp',
  inte: 'Beloppen i rapporternas celler är exakta. Inget är justerat. (Uppgifter, Avrundning: I cellerna ger avrundade celler.)',
} as const;

const list = (varde: Fakta[string] | undefined): string => (Array.isArray(varde) ? varde.join(' + ') : String(varde ?? ''));

const SKAL: Readonly<Record<Avstamningskod, (f: Fakta) => string>> = {
  RESULTAT: () => 'Årets resultat, avrundat',
  BALANS: () => 'Tillgångar = eget kapital och skulder',
  EGET_KAPITAL: () => 'Förra årets eget kapital + årets resultat',
  KASSA_RAD: () => 'Förändringen i balansräkningen',
  KASSA_BORJAN: () => 'Förra årets likvida medel',
  KASSA_SLUT: () => 'Likvida medel i balansräkningen',
  NOT: (f) => `${list(f['not'])} = ${list(f['rad'])}`,
  DRIFT_INTAKTER: () => 'Intäkter i resultaträkningen',
  DRIFT_KOSTNADER: () => 'Kostnader i resultaträkningen',
  DRIFT_RESULTAT: () => 'Årets resultat i resultaträkningen',
  BUDGET: () => 'Budgetens summa, avrundad',
  BALANSKRAV_BORJAN: () => 'Förra årets eget kapital',
  BALANSKRAV_SLUT: () => 'Eget kapital i balansräkningen',
  OVERSIKT: () => 'Årets resultat i översikten',
  INSATS: (f) => (list(f['not']) === '' ? 'Kostnaden i driftredovisningen' : `Samma rad i ${list(f['not'])}`),
  ARSBUDGET: () => 'Årsbudgetens summa, avrundad',
};

/** What a line's adjustments are for, each once. */
export const skalText = (skal: readonly { readonly kod: Avstamningskod; readonly fakta: Fakta }[]): string => [...new Set(skal.map(({ kod, fakta }) => SKAL[kod](fakta)))].join('; ');

/** After a cause that was found among exact amounts, where what is printed differs by another amount. */
export const exaktText = (belopp: string): string => `Exakt är skillnaden ${belopp}.`;

/** After the title of a check of what is printed. */
export const trycktText = ', som tryckt';
