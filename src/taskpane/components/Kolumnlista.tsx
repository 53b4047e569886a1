/** A sheet's columns: what each was read as, and a way to say otherwise. The word is kept in `Uppgifter`. */
import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ANVANDS_INTE } from '../../app/bladval';
import { kolumnnyckel, KOLUMNORD } from '../../app/kolumnratt';
import type { Bladbild } from '../bokslut/bladbilder';
import { kolumnrollText } from '../../text/kolumnroller';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';

export function Kolumnlista({ bild }: { readonly bild: Bladbild }): ReactElement {
  const stil = useStilar();
  return <ul className={stil.lista}>{bild.kolumner.map((k) => <Kolumnrad key={k.kolumn} blad={bild.blad} kolumn={k} />)}</ul>;
}

function Kolumnrad({ blad, kolumn: { kolumn, rubrik, som, val } }: { readonly blad: string; readonly kolumn: Bladbild['kolumner'][number] }): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  return (
    <li className={stil.kolumnrad} data-kolumn={kolumn}>
      <span className={stil.vaxer}><span className={stil.stark}>{kolumn}</span> {rubrik}</span>
      <Select size="small" className={stil.falt} aria-label={text.underlag.valjKolumn(kolumn, rubrik)} disabled={t.arbete !== null || t.lage === null} value={val ?? ''}
        onChange={(_, { value }) => { if (t.lage !== null) void gor.ratta(t.lage, kolumnnyckel(blad, kolumn), value === '' ? null : value); }}>
        <option value="">{text.underlag.automatiskt(val === null ? (som === null ? text.underlag.sorter.okant : kolumnrollText(som)) : '…')}</option>
        {KOLUMNORD.map((ord) => <option key={ord} value={ord}>{ord}</option>)}
        <option value={ANVANDS_INTE}>{text.underlag.sorter.okant}</option>
      </Select>
    </li>
  );
}
