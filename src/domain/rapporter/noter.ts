/** The notes: rows in the order of `Mappning`, each note with its own sum. What the mapping leaves out is not hidden here: the checks find it. */
import { headingRow, saldo, saldoterm, sumOf, yearColumns, yearRow } from './byggstenar';
import type { Not } from './notregister';
import type { Rapportunderlag } from './rapportunderlag';
import type { Rapport, Rapportradrad } from './typer';
import { hasNotrad } from './valfri';

export function buildNoter(underlag: Rapportunderlag): Rapport {
  const noter = underlag.noter.noter.map((not) => noteRows(underlag, not)).filter((rader) => rader.length > 0);
  return { blad: 'NOT', kolumner: yearColumns(underlag), rader: noter.flat() };
}

function noteRows(underlag: Rapportunderlag, { namn, prefix, rapportrader, rader }: Not): readonly Rapportradrad[] {
  const shown = rader.filter(({ id }) => hasNotrad(underlag, id));
  if (shown.length === 0) return [];
  const titel = `${namn}. ${rapportrader.map((r) => r.etikett).join(', ')}`;
  const poster = shown.map(({ id, etikett, rad }) =>
    yearRow(underlag, { id, etikett, roll: 'post', not: namn }, (ar) => saldo(saldoterm('Notnyckel', `${id}_${ar}`, rad.tecken))),
  );
  const summa = yearRow(underlag, { id: `${prefix}_SUMMA`, etikett: 'Summa', roll: 'summa', not: namn }, (ar) =>
    sumOf('NOT', String(ar), shown.map((r) => r.id)),
  );
  return [headingRow(`${prefix}_RUBRIK`, titel, 'notrubrik'), ...poster, summa, headingRow(`${prefix}_SLUT`, '', 'tom')];
}
