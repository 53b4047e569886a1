/** What `Granskning` holds, put together from the reading, the placements and what was found changed. */
import type { Andring, Granskningsdata, Kallrad } from '../blad/granskningsplan';
import { buildGranskningsplan } from '../blad/granskningsplan';
import type { Sheetplan } from '../blad/sheetplan';
import { talformat } from '../blad/talformat';
import { coverageRows } from '../domain/kontroller/tackning';
import { etikettOf } from '../domain/rapporter/kassaflodesrader';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import type { Rapport } from '../domain/rapporter/typer';
import type { Issue } from '../domain/issue';
import { bladtitlar } from '../text/bladtexter';
import { asidoText, granskningText, lastaText, sortText } from '../text/granskningstexter';
import { describeIssue } from '../text/meddelanden';
import type { Lasblad, Underlag } from './lasUnderlag';
import type { Form } from './uppstallning';
import { heading } from './uppstallning';

export interface Granskningsinput {
  readonly last: Underlag;
  readonly underlag: Rapportunderlag;
  /** What the reading and the placing found. */
  readonly issues: readonly Issue[];
}

/** The sheet's plan, once it is known what was changed. */
export function granskning(rapport: Rapport, { last, underlag, issues }: Granskningsinput, form: Form): (andringar: readonly Andring[]) => Sheetplan {
  const anmarkningar = [...issues.filter((i) => i.allvar !== 'info'), ...issues.filter((i) => i.allvar === 'info')].map(describeIssue);
  const data: Omit<Granskningsdata, 'andringar'> = { kallor: last.blad.map(sourceOf), tackning: coverageRows(underlag), kontonamn: last.benamningar.konto, anmarkningar };
  return (andringar) =>
    buildGranskningsplan(rapport, { ...data, andringar }, { ...granskningText, kassaflode: etikettOf }, {
      titel: bladtitlar.GR,
      forbund: form.forbund,
      ingress: granskningText.ingress,
      notrubrik: '',
      talformat: talformat('kr', 2),
      kolumnrubrik: (kolumn) => heading(kolumn, form.ar),
      sidfot: form.forbund,
    });
}

function sourceOf({ blad, sort, ar, lasning }: Lasblad): Kallrad {
  return {
    blad,
    sort: `${sortText[sort]} ${ar}`,
    lasta: lastaText(lasning.lasta),
    asido: asidoText(lasning.asido.map((a) => a.skal)),
    kolumner: lasning.kolumner.map((k) => `${k.kolumn} ${k.rubrik}`).join(', '),
  };
}
