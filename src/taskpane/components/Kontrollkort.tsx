/** One check: both sides with their cells, the difference, its cause and the next step. A click selects the cells. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Kontrollsvar } from '../../app/kontrollsvar';
import { kronorText } from '../../text/format';
import { kontrollText } from '../bokslut/kontrollText';
import { kopieraText } from '../bokslut/kopieraText';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';
import { Allvarsmarke } from './Allvarsmarke';

/** `status`: as the workbook shows it now; the answer's own is that of the last update. */
export function Kontrollkort({ svar, status }: { readonly svar: Kontrollsvar; readonly status: Kontrollsvar['status'] }): ReactElement {
  const { text } = useBokslut();
  const stil = useStilar();
  const grav = status === 'fel' ? stil.kortFel : status === 'varning' ? stil.kortVarning : undefined;
  return (
    <li className={mergeClasses(stil.kort, grav)} data-kod={svar.kod} data-ar={svar.ar} data-status={status}>
      <Allvarsmarke allvar={status}>{svar.titel} {svar.ar}</Allvarsmarke>
      <dl className={stil.sidor}>
        <Sida namn={text.kontroller.vanster} {...svar.vanster} />
        <Sida namn={text.kontroller.hoger} {...svar.hoger} />
        <Sida namn={text.kontroller.differens} varde={svar.differens} cell="" />
      </dl>
      {svar.orsak === '' ? null : <p className={stil.text}><span className={stil.stark}>{text.kontroller.orsak}:</span> {svar.orsak}</p>}
      {svar.atgard === '' ? null : <p className={stil.text}><span className={stil.stark}>{text.kontroller.atgard}:</span> {svar.atgard}</p>}
      <Knappar svar={svar} />
    </li>
  );
}

function Sida({ namn, varde, cell }: { readonly namn: string; readonly varde: string; readonly cell: string }): ReactElement {
  const stil = useStilar();
  return (
    <>
      <dt>{namn}</dt>
      <dd className={mergeClasses(stil.definition, stil.vaxer)}>{cell}</dd>
      <dd className={mergeClasses(stil.definition, stil.tal)}>{kronorText(varde)}</dd>
    </>
  );
}

function Knappar({ svar }: { readonly svar: Kontrollsvar }): ReactElement {
  const { gor, text } = useBokslut();
  const stil = useStilar();
  const [kopierat, setKopierat] = useState(false);
  const [forsta = '', andra = ''] = [svar.vanster.cell, svar.hoger.cell].filter((c) => c !== '');
  const om = `${svar.titel} ${svar.ar}`;
  return (
    <div className={stil.knappar}>
      {forsta === '' ? null : <Button size="small" aria-label={`${text.kontroller.visa} ${forsta}: ${om}`} onClick={() => { void gor.visa(forsta); }}>{text.kontroller.visa}</Button>}
      {andra === '' ? null : <Button size="small" aria-label={`${text.kontroller.visaAndra} ${andra}: ${om}`} onClick={() => { void gor.visa(andra); }}>{text.kontroller.visaAndra}</Button>}
      <Button size="small" appearance="subtle" aria-label={`${text.kontroller.kopiera}: ${om}`} onClick={() => { void kopieraText(kontrollText(svar)).then(setKopierat); }}>{text.kontroller.kopiera}</Button>
      <span role="status" className={stil.dampad}>{kopierat ? text.kopierat : ''}</span>
    </div>
  );
}
