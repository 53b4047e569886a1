/** An Issue as a card: how grave, what, where, and the next step; the way to its cells when they are in the workbook. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Issue, Kalla } from '../../domain/issue';
import { describeIssue } from '../../text/meddelanden';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';
import { Allvarsmarke } from './Allvarsmarke';

const SISTA_KOLUMN = 'Z';

export function Anmarkning({ issue }: { readonly issue: Issue }): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const { vad, atgard } = describeIssue(issue);
  const plats = placeOf(issue.kallor, new Set(t.lage?.tabeller.map((tabell) => tabell.blad)));
  const grav = issue.allvar === 'stopp' || issue.allvar === 'fel' ? stil.kortFel : issue.allvar === 'varning' ? stil.kortVarning : undefined;
  return (
    <li className={mergeClasses(stil.kort, grav)} data-kod={issue.kod}>
      <Allvarsmarke allvar={issue.allvar} />
      <p className={stil.text}>{vad}</p>
      <p className={stil.dampad}>{atgard}</p>
      {plats === null ? null : <div className={stil.knappar}><Button size="small" onClick={() => { void gor.visa(plats); }}>{text.kontroller.visa} {plats}</Button></div>}
    </li>
  );
}

/** The first place that is a cell or a row of a sheet that is here; a file's line is nowhere to go. */
export function placeOf(kallor: readonly Kalla[], blad: ReadonlySet<string>): string | null {
  const kalla = kallor.find((k) => blad.has(k.namn));
  if (kalla === undefined) return null;
  if (kalla.radnummer === undefined) return kalla.namn;
  return kalla.kolumn === undefined ? `${kalla.namn}!A${kalla.radnummer}:${SISTA_KOLUMN}${kalla.radnummer}` : `${kalla.namn}!${kalla.kolumn}${kalla.radnummer}`;
}
