/** Codes of `Mappning` and `Insatser` that no amount has, where one that is written almost the same has: "10" for 0010, "00a7" for 00A7. */
import { DIMENSIONER } from '../domain/huvudbok/typer';
import type { Dimension } from '../domain/huvudbok/typer';
import type { Issue, Kalla } from '../domain/issue';
import type { Underlag } from './lasUnderlag';

interface Kod {
  readonly dimension: Dimension;
  readonly kod: string;
  readonly kalla: Kalla;
}

export function papekaKoder({ regler, insatser, fakta }: Underlag): readonly Issue[] {
  const koder: readonly Kod[] = [
    ...regler.filter((r) => r.standard !== true).flatMap((r) => DIMENSIONER.flatMap((dimension) => (r[dimension] === '' ? [] : [{ dimension, kod: r[dimension], kalla: r.kalla }]))),
    ...insatser.map((i): Kod => ({ dimension: 'projekt', kod: i.projekt, kalla: i.kalla })),
  ];
  return DIMENSIONER.flatMap((dimension) => {
    const finns = new Set(fakta.map((f) => f[dimension]));
    const liknar = new Map([...finns].filter((kod) => kod !== '').map((kod) => [compared(kod), kod]));
    const fel = new Map<string, Kalla[]>();
    for (const { kod, kalla } of koder.filter((k) => k.dimension === dimension && !finns.has(k.kod) && liknar.has(compared(k.kod)))) fel.set(kod, [...(fel.get(kod) ?? []), kalla]);
    return [...fel].map(([kod, kallor]): Issue => ({ kod: 'KOD_SKRIVEN_ANNORLUNDA', allvar: 'varning', fakta: { dimension, koden: kod, finns: liknar.get(compared(kod)) ?? '' }, kallor }));
  });
}

/** Without leading zeros, in small letters. */
const compared = (kod: string): string => kod.trim().toLowerCase().replace(/^0+(?=.)/, '');
