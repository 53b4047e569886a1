/** The words of `Granskning`. */
import { listText } from './format';

export const granskningText = {
  ingress: '=sf_ar&" till och med månad "&sf_manad&". Belopp i kronor, debet +, kredit −."',
  kallor: 'Underlag som har lästs',
  anmarkningar: 'Anmärkningar vid inläsningen',
  ingaAnmarkningar: 'Inga',
  tackning: 'Konton med saldo: vart och ett på en rapportrad och, där raden har en not, på en notrad',
  andringar: 'Celler i rapportbladen som var ändrade för hand, och vad som stod där (uppdateringen har skrivit tillbaka formeln)',
  ingaAndringar: 'Inga',
  utanRad: 'Saknar rapportrad: beloppet finns inte i rapporten',
  utanNotrad: 'Saknar notrad',
} as const;

/** By the reason that the reader gives. */
const SKAL: Readonly<Record<string, readonly [string, string]>> = {
  rubrik: ['rubrikrad', 'rubrikrader'],
  'upprepad rubrik': ['upprepad rubrik', 'upprepade rubriker'],
  kontorubrik: ['kontorubrik', 'kontorubriker'],
  tom: ['tom rad', 'tomma rader'],
  summa: ['summarad', 'summarader'],
  ingaende: ['rad med ingående saldo', 'rader med ingående saldo'],
  utgaende: ['rad med utgående saldo', 'rader med utgående saldo'],
  transport: ['transportrad', 'transportrader'],
  'utan belopp': ['rad utan belopp', 'rader utan belopp'],
  'annat ar': ['rad från annat år', 'rader från annat år'],
  'annat slag': ['rad av annat slag', 'rader av annat slag'],
  olaslig: ['oläslig rad', 'oläsliga rader'],
};

/** "524 rader lästa" */
export const lastaText = (antal: number): string => `${antal} ${antal === 1 ? 'rad läst' : 'rader lästa'}`;

/** "6 åt sidan: 5 rubrikrader och 1 summarad" */
export function asidoText(skal: readonly string[]): string {
  if (skal.length === 0) return 'Inga rader åt sidan';
  const counts = new Map<string, number>();
  for (const s of skal) counts.set(s, (counts.get(s) ?? 0) + 1);
  return `${skal.length} åt sidan: ${listText([...counts].map(([s, n]) => `${n} ${SKAL[s]?.[n === 1 ? 0 : 1] ?? s}`))}`;
}

export const sortText = { huvudbok: 'Huvudbok', saldolista: 'Saldolista', ingaende: 'Ingående balanser', budget: 'Budget' } as const;
