/** Sheets of the user's own that a report needs and that the ledger can be a start for. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { missingSheets } from '../../app/skapaBlad';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';

export function Saknas(): ReactElement | null {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const { lage } = t;
  const blad = lage === null ? [] : missingSheets(lage);
  if (lage === null || blad.length === 0) return null;
  return (
    <section className={mergeClasses(stil.kort, stil.kortVarning)} data-saknas={blad.join(' ')}>
      <p className={mergeClasses(stil.text, stil.stark)}>{text.underlag.saknas(blad)}</p>
      <p className={stil.dampad}>{text.underlag.saknasText}</p>
      <div className={stil.knappar}><Button size="small" disabled={t.arbete !== null} onClick={() => { void gor.skapa(lage); }}>{text.underlag.skapa(blad)}</Button></div>
    </section>
  );
}
