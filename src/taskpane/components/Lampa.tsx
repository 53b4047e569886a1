/** One of the three lights: a shape, a word and a sentence, and the way to the view behind it. Never by colour alone. */
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useBokslut, type Vy } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';
import { Ikon, type Ikonnamn } from './Ikon';

export type Ljus = 'klar' | 'varning' | 'fel' | 'okand';

const IKON: Readonly<Record<Ljus, Ikonnamn>> = { klar: 'klar', varning: 'varning', fel: 'fel', okand: 'okand' };

export function Lampa({ ljus, vy, beskrivning }: { readonly ljus: Ljus; readonly vy: Vy; readonly beskrivning: string }): ReactElement {
  const { text, visaVy } = useBokslut();
  const stil = useStilar();
  const farg = { klar: stil.gron, varning: stil.gul, fel: stil.rod, okand: stil.gra }[ljus];
  return (
    <Button appearance="subtle" className={stil.lampa} data-lampa={vy} data-ljus={ljus} onClick={() => { visaVy(vy); }}>
      <span className={farg}><Ikon namn={IKON[ljus]} storlek={24} /></span>
      <span className={stil.vaxer}>
        <span className={stil.stark}>{text.vyer[vy]}: {text.lage[ljus]}</span>
        <br />
        <span className={stil.dampad}>{beskrivning}</span>
      </span>
    </Button>
  );
}
