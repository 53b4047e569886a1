/** What an import read, and what it passed over. */
import type { ReactElement } from 'react';
import type { Importutfall } from '../../app/importeraSie';
import { antalText } from '../bokslut/antalText';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';
import { Anmarkning } from './Anmarkning';

export function Importrapport({ utfall: { bok, blad, issues } }: { readonly utfall: Importutfall }): ReactElement {
  const { text } = useBokslut();
  const stil = useStilar();
  const overhoppade = [...bok.okandaEtiketter].map(([etikett, antal]) => `${etikett} ${antal}`).join(', ');
  const ar = bok.ar.map((a) => a.fran.ar).join(', ');
  return (
    <section className={stil.vy} data-import>
      <h2 className={stil.underrubrik}>{text.underlag.importrapport}: {bok.forbund || bok.namn}</h2>
      <div>
        <p className={stil.text}>{text.underlag.importrad(bok.program, bok.typ, ar)}</p>
        <p className={stil.text}>{text.underlag.importantal(antalText(bok.konton.size), antalText(bok.verifikationer.antal), antalText(bok.transaktioner.antal))}</p>
        <p className={stil.text}>{text.underlag.importblad(blad.join(', '))}</p>
        {overhoppade === '' ? null : <p className={stil.dampad}>{text.underlag.overhoppat(overhoppade)}</p>}
      </div>
      <ul className={stil.lista}>{issues.map((issue, n) => <Anmarkning key={n} issue={issue} />)}</ul>
    </section>
  );
}
