/** The sheets that a mapping file makes: `Mappning`, `Insatser` and `Uppgifter` as contract.md lays them out, without what is empty. */
import { oreFromNumber, type Belopp } from '../domain/belopp/belopp';
import type { Mappningsfil } from '../domain/mappning/mappningsfil';
import type { RawCell, RawTable } from '../indata/rawTable';

const REGEL = [
  ['Från konto', 'franKonto'], ['Till konto', 'tillKonto'], ['Ansvar', 'ansvar'], ['Verksamhet', 'verksamhet'], ['Projekt', 'projekt'], ['Motpart', 'motpart'],
  ['Rapportrad', 'rapportrad'], ['Not', 'not'], ['Notrad', 'notrad'], ['Kassaflödesrad', 'kassaflodesrad'], ['Balanskravsrad', 'balanskravsrad'], ['Varav', 'varav'],
] as const;
const ALLTID: readonly string[] = ['franKonto', 'tillKonto', 'rapportrad'];

/** One sheet for each part that the file has. */
export function mappningsblad({ regler, insatser, uppgifter }: Mappningsfil): readonly RawTable[] {
  const kolumner = REGEL.filter(([, falt]) => ALLTID.includes(falt) || regler.some((regel) => (regel[falt] ?? '') !== ''));
  const mappning = [kolumner.map(([rubrik]) => rubrik), ...regler.map((regel) => kolumner.map(([, falt]) => regel[falt] || null))];
  const harPrognos = insatser.some(({ prognos }) => prognos !== undefined);
  const register = [
    ['Projekt', 'Benämning', 'Alias', 'Grupp', 'Beviljade medel', ...(harPrognos ? ['Egen prognos'] : [])],
    ...insatser.map(({ projekt, benamning, alias, grupp, beviljadeMedel, prognos }): RawCell[] => [
      projekt, benamning || null, alias.join('; ') || null, grupp || null, toCell(beviljadeMedel), ...(harPrognos ? [toCell(prognos ?? null)] : []),
    ]),
  ];
  return [
    ...(regler.length > 0 ? [tabell('Mappning', mappning)] : []),
    ...(insatser.length > 0 ? [tabell('Insatser', register)] : []),
    ...(uppgifter.size > 0 ? [tabell('Uppgifter', [...uppgifter].map(([nyckel, varde]) => [nyckel, varde]))] : []),
  ];
}

const tabell = (blad: string, celler: readonly (readonly RawCell[])[]): RawTable => ({ blad, rowIndex: 0, columnIndex: 0, celler });

/** A cell holds a double; granted money and prognoses are far from where one loses öre. */
function toCell(belopp: Belopp | null): number | null {
  if (belopp === null) return null;
  const value = Number(belopp.toString());
  if (oreFromNumber(value) === null) throw new RangeError(`Not an amount for a cell: ${belopp.toString()}`);
  return value;
}
