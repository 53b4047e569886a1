/**
 * The chart of accounts: chosen and then saved, since a list may be walked through with the arrow keys, and in sight afterwards, so that it can
 * be chosen again. The word is kept in `Uppgifter`; it is never guessed.
 */
import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { KONTOPLANSNAMN } from '../../domain/kontoplaner/kontoplaner';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';

const NYCKEL = 'Kontoplan';

export function Kontoplansval(): ReactElement | null {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const { lage } = t;
  const sparad = lage?.underlag?.uppgifter?.kontoplan ?? '';
  const [vald, setVald] = useState(sparad);
  if (lage?.underlag == null || (sparad === '' && !t.poster.some((p) => p.status === 'omappad'))) return null;
  return (
    <div className={stil.kort} data-kontoplan={sparad}>
      <Field label={text.mappning.kontoplan} hint={sparad === '' ? text.mappning.kontoplanText : null}>
        <Select className={stil.falt} value={vald} disabled={t.arbete !== null} onChange={(_, { value }) => { setVald(value); }}>
          <option value="">{text.mappning.valjKontoplan}</option>
          {KONTOPLANSNAMN.map((namn) => <option key={namn} value={namn}>{namn}</option>)}
        </Select>
      </Field>
      <div><Button size="small" disabled={t.arbete !== null || vald === sparad} onClick={() => { void gor.ratta(lage, NYCKEL, vald === '' ? null : vald); }}>{text.mappning.sparaKontoplan}</Button></div>
    </div>
  );
}
