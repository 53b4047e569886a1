/** The comparatives against what was adopted: `Historik`, where it has the year before. */
import type { Kontroll } from './typer';
import type { Kontrollunderlag } from './kontrollunderlag';
import { accountCandidates, cellSide, hasCell, ref } from './kontrollunderlag';
import { findRapportrad } from '../rapporter/rapportrader';
import type { Cellref } from '../rapporter/typer';

export function checkHistorik(k: Kontrollunderlag): readonly Kontroll[] {
  const { foregaendeAr, manad } = k.underlag;
  if (manad !== 12) return [];
  return k.historik.flatMap(({ etikett, uppgift }): readonly Kontroll[] => {
    const cell = cellOfLabel(k, etikett);
    if (cell === null) return [];
    const rad = findRapportrad(etikett);
    return [
      {
        kod: 'JAMFORELSE_LIKA_HISTORIK',
        baraHelar: true,
        om: etikett,
        ar: foregaendeAr,
        fakta: { rad: etikett },
        vanster: cellSide(cell),
        hoger: { art: 'blad', plats: uppgift.plats, tecken: 1, belopp: uppgift.belopp },
        villkor: 'lika',
        termer: 1,
        sok: { kandidater: rad === null ? [] : accountCandidates(k, foregaendeAr, rad.tecken, (p) => p.placering.rad?.id === rad.id) },
      },
    ];
  });
}

/** The statement's line with that label, last year's column. */
function cellOfLabel(k: Kontrollunderlag, etikett: string): Cellref | null {
  const wanted = etikett.trim().toLowerCase();
  for (const blad of ['RR', 'BR'] as const) {
    const rad = k.rapporter.find((r) => r.blad === blad)?.rader.find((r) => r.etikett.toLowerCase() === wanted);
    const cell = rad === undefined ? null : ref(blad, rad.id, k.underlag.foregaendeAr);
    if (cell !== null && hasCell(k, cell)) return cell;
  }
  return null;
}
