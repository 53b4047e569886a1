/** The chart of accounts, where accounts lack a line and none has been chosen. The word is kept in `Uppgifter`; it is never guessed. */
import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { KONTOPLANSNAMN } from '../../domain/kontoplaner/kontoplaner';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';

const NYCKEL = 'Kontoplan';

export function Kontoplansval(): ReactElement | null {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const { lage } = t;
  if (lage?.underlag == null || lage.underlag.uppgifter?.kontoplan != null || !t.poster.some((p) => p.status === 'omappad')) return null;
  return (
    <Field className={stil.kort} label={text.mappning.kontoplan} hint={text.mappning.kontoplanText}>
      <Select className={stil.falt} value="" disabled={t.arbete !== null} onChange={(_, { value }) => { if (value !== '') void gor.ratta(lage, NYCKEL, value); }}>
        <option value="">{text.mappning.valjKontoplan}</option>
        {KONTOPLANSNAMN.map((namn) => <option key={namn} value={namn}>{namn}</option>)}
      </Select>
    </Field>
  );
}
