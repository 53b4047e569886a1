/** How grave something is: shape, colour and word together. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Panetexter } from '../../text/pane.sv';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';
import { Ikon, type Ikonnamn } from './Ikon';

export type Allvarsgrad = keyof Panetexter['allvar'];

const IKON: Readonly<Record<Allvarsgrad, Ikonnamn>> = { stopp: 'fel', fel: 'fel', varning: 'varning', avrundning: 'info', info: 'info', ok: 'klar' };

export function Allvarsmarke({ allvar, children }: { readonly allvar: Allvarsgrad; readonly children?: ReactNode }): ReactElement {
  const { text } = useBokslut();
  const stil = useStilar();
  const farg = { stopp: stil.rod, fel: stil.rod, varning: stil.gul, avrundning: stil.gra, info: stil.gra, ok: stil.gron }[allvar];
  return (
    <div className={stil.rad}>
      <span className={farg}><Ikon namn={IKON[allvar]} /></span>
      <span className={mergeClasses(stil.vaxer, stil.stark)}>{text.allvar[allvar]}{children === undefined ? null : <>: {children}</>}</span>
    </div>
  );
}
