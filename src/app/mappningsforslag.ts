/** What is suggested for an account, from everything the workbook tells: the mapping, an earlier one, the chart chosen, names and SIE's marks. */
import { findKontoplan } from '../domain/kontoplaner/kontoplaner';
import { buildForslag, type Forslag, type Forslagsunderlag } from '../domain/mappning/forslag';
import { buildInsatsforslag } from '../domain/mappning/insatsforslag';
import { buildNotradsforslag } from '../domain/mappning/notradsforslag';
import type { Mappningsregel } from '../domain/mappning/typer';
import type { Underlag } from './lasUnderlag';

export interface Forslagsfraga {
  readonly konto: string;
  readonly rapportrad: string;
  readonly status: 'omappad' | 'oklar' | 'utanNotrad' | 'klar';
  /** The rule that it follows now; one of the chart's is suggested as the user's own. */
  readonly regel: Mappningsregel | null;
  readonly motparter: readonly string[];
  readonly projekt: readonly string[];
}

/** A line where it has none of the user's own, a note row where its line's note lacks one, else nothing. Two rules that tie are the user's to settle. */
export function suggestFor({ konto, rapportrad, status, regel, motparter, projekt }: Forslagsfraga, underlag: Underlag): readonly Forslag[] {
  if (status === 'omappad' || (status === 'klar' && regel?.standard === true)) {
    const insats = buildInsatsforslag(konto, projekt, forslagsunderlag(underlag));
    return insats.length > 0 ? insats : buildForslag([konto], forslagsunderlag(underlag));
  }
  return status === 'utanNotrad' ? buildNotradsforslag({ konto, rapportrad, motparter }, forslagsunderlag(underlag)) : [];
}

function forslagsunderlag({ regler, insatser, tidigareRegler, uppgifter, benamningar }: Underlag): Forslagsunderlag {
  return {
    regler: regler.filter(({ standard }) => standard !== true),
    insatser,
    tidigare: tidigareRegler,
    kontoplan: findKontoplan(uppgifter?.kontoplan ?? ''),
    kontonamn: benamningar.konto,
    motpartsnamn: benamningar.motpart,
    sru: benamningar.sru,
    ktyp: benamningar.kontotyp,
  };
}
