/** The reports with what is printed in their cells, where `Uppgifter` asks for it, and the sheet `Avrundning` that declares every adjustment. */
import { buildAvrundningsplan, buildEmptyAvrundningsplan } from '../blad/avrundningsplan';
import type { Uppstallning } from '../blad/rapportplan';
import type { Sheetplan } from '../blad/sheetplan';
import { talformat } from '../blad/talformat';
import type { Tryckning } from '../domain/kontroller/avrundade';
import { yearsWithFigures } from '../domain/rapporter/byggstenar';
import { avrunda } from '../domain/rapporter/avrundning/avrunda';
import { avrundningskolumner } from '../domain/rapporter/avrundning/avrundningsrapport';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import type { Rapport } from '../domain/rapporter/typer';
import { avrundningText, skalText } from '../text/avrundningstexter';
import { bladtitlar } from '../text/bladtexter';
import type { Form } from './uppstallning';
import { heading, printedUnit } from './uppstallning';

/** The reports as their cells are to be. */
export interface Tryck {
  readonly rapporter: readonly Rapport[];
  /** `Avrundning`, as a report and as a sheet; none where the cells are exact. */
  readonly avrundning: readonly Rapport[];
  readonly blad: readonly Sheetplan[];
  /** For a workbook that has the sheet since its cells were rounded: it says that they are not. */
  readonly omFinns: readonly Sheetplan[];
  /** How checks compare; null where they compare the cells as they are. */
  readonly tryckning: Tryckning | null;
}

export function tryck(underlag: Rapportunderlag, rapporter: readonly Rapport[], form: Form): Tryck {
  if (form.avrundning === 'visning') return { rapporter, avrundning: [], blad: [], omFinns: [emptySheet(underlag, form)], tryckning: null };
  const ore: Tryckning['ore'] = (blad) => printedUnit(blad, form);
  const { rapporter: avrundade, avrundning, rader, exakt } = avrunda(underlag, rapporter, ore);
  return { rapporter: avrundade, avrundning: [avrundning], blad: [buildAvrundningsplan(avrundning, rader, TEXTER, formOfSheet(form))], omFinns: [], tryckning: { ore, exakt } };
}

function emptySheet(underlag: Rapportunderlag, form: Form): Sheetplan {
  return buildEmptyAvrundningsplan({ blad: 'AV', kolumner: avrundningskolumner(underlag, yearsWithFigures(underlag)), rader: [] }, TEXTER, formOfSheet(form));
}

const TEXTER: Parameters<typeof buildAvrundningsplan>[2] = { ...avrundningText, tabell: (blad) => bladtitlar[blad], skal: ({ avstamningar }) => skalText(avstamningar) };

function formOfSheet(form: Form): Uppstallning {
  return {
    titel: bladtitlar.AV,
    forbund: form.forbund,
    ingress: avrundningText.ingress,
    notrubrik: '',
    talformat: talformat('kr', 2),
    kolumnrubrik: (kolumn) => heading(kolumn, form.ar),
    sidfot: form.forbund,
  };
}
