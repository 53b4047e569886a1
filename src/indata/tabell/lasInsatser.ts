/** Reads the user's `Insatser`: the register that gives an insats one spelling, its other spellings and its group. */
import { Belopp } from '../../domain/belopp/belopp';
import type { Issue, Kalla } from '../../domain/issue';
import type { Insats } from '../../domain/mappning/typer';
import { err, ok, type Result } from '../../shared/result';
import { columnLetter } from '../../shared/columnLetter';
import type { RawCell, RawTable } from '../rawTable';
import { INSATSER_ORD } from './agarblad';
import { isBlankRow, toKod, toText } from './cell';
import { findNyckelrad, type Nyckelrad } from './nyckelrad';
import { sedda } from './rubriker';
import { readTal, type Tal } from './svensktTal';

type Kolumner = Nyckelrad<keyof typeof INSATSER_ORD>['kolumn'];

/** Reads every insats in the sheet's order. */
export function lasInsatser(tabell: RawTable): Result<readonly Insats[], Issue> {
  const found = findNyckelrad(tabell, INSATSER_ORD, ['projekt', 'benamning', 'grupp']);
  if (found === null) return err(stop('INSATSER_SAKNAR_RUBRIKER', { sedda: sedda(tabell) }, { namn: tabell.blad }));
  const insatser: Insats[] = [];
  for (const [i, cells] of tabell.celler.slice(found.rad + 1).entries()) {
    if (isBlankRow(cells)) continue;
    const kalla = { namn: tabell.blad, radnummer: tabell.rowIndex + found.rad + 2 + i };
    const insats = insatsOf(cells, found.kolumn, { kalla, columnIndex: tabell.columnIndex });
    if (!insats.ok) return insats;
    if (insatser.some(({ projekt }) => projekt === insats.value.projekt)) return err(stop('INSATS_DUBBEL', { projekt: insats.value.projekt }, kalla));
    insatser.push(insats.value);
  }
  return ok(insatser);
}

interface Plats {
  readonly kalla: Kalla;
  readonly columnIndex: number;
}

function insatsOf(cells: readonly RawCell[], kolumn: Kolumner, { kalla, columnIndex }: Plats): Result<Insats, Issue> {
  const text = (index: number | undefined): string => (index === undefined ? '' : toText(cells[index]));
  const projekt = toKod(cells[kolumn.projekt ?? -1]);
  if (projekt === '') return err(stop('INSATS_UTAN_PROJEKT', { benamning: text(kolumn.benamning) }, kalla));
  const medel: Tal = kolumn.beviljadeMedel === undefined ? { slag: 'tom' } : readTal(cells[kolumn.beviljadeMedel]);
  if (medel.slag === 'olasligt') {
    const kalla2 = { ...kalla, kolumn: columnLetter(columnIndex + (kolumn.beviljadeMedel ?? 0)) };
    return err(stop('BELOPP_OLASLIGT', { varde: text(kolumn.beviljadeMedel), skal: medel.skal }, kalla2));
  }
  const beviljadeMedel = medel.slag === 'tom' ? null : Belopp.fromOre(medel.ore);
  const alias = text(kolumn.alias).split(/[;,]/).map((del) => del.trim()).filter((del) => del !== '');
  const egen: Tal = kolumn.prognos === undefined ? { slag: 'tom' } : readTal(cells[kolumn.prognos]);
  const prognos = egen.slag === 'ore' ? { prognos: Belopp.fromOre(egen.ore) } : {};
  return ok({ projekt, benamning: text(kolumn.benamning), alias, grupp: text(kolumn.grupp), beviljadeMedel, ...prognos, kalla });
}

const stop = (kod: string, fakta: Issue['fakta'], kalla: Kalla): Issue => ({ kod, allvar: 'stopp', fakta, kallor: [kalla] });
