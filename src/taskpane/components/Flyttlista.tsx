/** Which accounts go from where to where, with how much this year and last: shown before anything is written. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Forflyttning } from '../../app/forhandsvisaMappning';
import type { Mappningsandring } from '../../app/mappningsandring';
import { Belopp } from '../../domain/belopp/belopp';
import type { Plats } from '../../domain/mappning/flytt';
import { kronorText } from '../../text/format';
import { useBokslut } from '../bokslut/sammanhang';
import { useForhandsvisning } from '../bokslut/useForhandsvisning';
import { useStilar } from '../stilar';

/** Accounts that a line names. */
const NAMNDA = 4;

export function Flyttlista({ andringar }: { readonly andringar: readonly Mappningsandring[] }): ReactElement | null {
  const { t, text } = useBokslut();
  const stil = useStilar();
  const flyttar = useForhandsvisning(t.lage, andringar);
  if (flyttar === null) return null;
  return (
    <section className={stil.vy} data-flyttar={flyttar.length} aria-label={text.mappning.flyttRubrik}>
      {flyttar.length === 0 ? <p className={stil.dampad}>{text.mappning.flyttInget}</p> : (
        <>
          <p className={mergeClasses(stil.dampad, stil.stark)}>{text.mappning.flyttRubrik}</p>
          <ul className={stil.lista}>{flyttar.map((f, n) => <Flyttrad key={n} flytt={f} />)}</ul>
        </>
      )}
    </section>
  );
}

function Flyttrad({ flytt: { konton, fran, till, ore, foregaende } }: { readonly flytt: Forflyttning }): ReactElement {
  const { text } = useBokslut();
  const stil = useStilar();
  const belopp = (o: number): string => kronorText(Belopp.fromOre(o).toString());
  const namnda = konton.slice(0, NAMNDA).join(', ');
  const vilka = konton.length > NAMNDA ? text.mappning.flyttFler(namnda, konton.length - NAMNDA) : namnda;
  const plats = (p: Plats): string => placeText(p) || text.mappning.ingenPlats;
  return (
    <li className={stil.radTopp}>
      <span className={mergeClasses(stil.vaxer, stil.dampad)}>{text.mappning.flytt(vilka, plats(fran), plats(till))}</span>
      <span className={mergeClasses(stil.tal, stil.detaljer)} title={text.mappning.foregaende(belopp(foregaende))}>{belopp(ore)}</span>
    </li>
  );
}

export const placeText = ({ rapportrad, not, notrad, kassaflodesrad = '', balanskravsrad = '' }: Plats): string => [rapportrad, not, notrad, kassaflodesrad, balanskravsrad].filter((t) => t !== '').join(' › ');
