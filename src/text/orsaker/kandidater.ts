/** Accounts and lines with their amounts, as they stand in a sentence. */
import { Belopp } from '../../domain/belopp/belopp';
import type { Kandidat, Kandidatslag } from '../../domain/kontroller/diagnos/typer';
import { kronorText, listText } from '../format';

const MAX_NAMN = 6;

export const beloppText = (belopp: Belopp): string => kronorText(belopp.toString());

/** "konto 2710 (9 874,00)", "budgetraden "Norrlandskonferensen" (30,00)" */
export function kandidatText({ slag, namn, belopp }: Kandidat): string {
  return `${slagText(slag, namn)} (${beloppText(belopp)})`;
}

function slagText(slag: Kandidatslag, namn: string): string {
  const former: Readonly<Record<Kandidatslag, string>> = {
    konto: `konto ${namn}`,
    rad: `raden "${namn}"`,
    notrad: `notraden "${namn}"`,
    insats: `insatsen "${namn}"`,
    budgetrad: `budgetraden "${namn}"`,
    finansnetto: 'finansnettot',
    obalans_ib: 'obalansen i de ingående balanserna',
    obalans_arets: 'obalansen i årets bokföring',
  };
  return former[slag];
}

/** All of them, or the first few and what the whole comes to. */
export function kandidaterText(kandidater: readonly Kandidat[]): string {
  if (kandidater.length <= MAX_NAMN) return listText(kandidater.map(kandidatText));
  const shown = kandidater.slice(0, MAX_NAMN - 1).map(kandidatText).join(', ');
  return `${shown} och ${kandidater.length - MAX_NAMN + 1} till, tillsammans ${beloppText(Belopp.sum(kandidater.map((k) => k.belopp)))}`;
}

/** Others that the amount fits as well. */
export function likaText(lika: readonly Kandidat[]): string {
  return lika.length === 0 ? '' : ` (eller ${kandidaterText(lika)}, som har samma belopp)`;
}
