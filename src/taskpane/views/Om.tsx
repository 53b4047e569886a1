/** What this is, that nothing leaves the workbook, the keys, and what helps when one asks for help. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { diagnostik } from '../bokslut/diagnostik';
import { kopieraText } from '../bokslut/kopieraText';
import { useBokslut } from '../bokslut/sammanhang';
import { Vyrubrik } from '../components/Vyrubrik';
import { useStilar } from '../stilar';

export function Om(): ReactElement {
  const { t, text } = useBokslut();
  const stil = useStilar();
  const [kopierat, setKopierat] = useState(false);
  return (
    <div className={stil.vy}>
      <Vyrubrik>{text.om.rubrik}</Vyrubrik>
      <p className={stil.text}>{text.namn}. {text.om.version(VERSION)}. {text.om.licens}</p>
      <section>
        <h2 className={stil.underrubrik}>{text.om.lokalt}</h2>
        <p className={stil.text}>{text.om.lokaltText}</p>
      </section>
      <section>
        <h2 className={stil.underrubrik}>{text.om.kortkommandon}</h2>
        <dl className={stil.tangent}>
          {text.om.kommandon.map(([tangent, gor]) => <Kommando key={tangent} tangent={tangent} gor={gor} />)}
        </dl>
      </section>
      <section>
        <p className={stil.dampad}>{text.om.diagnostikText}</p>
        <div className={stil.knappar}>
          <Button onClick={() => { void kopieraText(diagnostik(t)).then(setKopierat); }}>{text.om.kopiera}</Button>
          <span role="status">{kopierat ? text.kopierat : ''}</span>
        </div>
      </section>
    </div>
  );
}

function Kommando({ tangent, gor }: { readonly tangent: string; readonly gor: string }): ReactElement {
  const stil = useStilar();
  return <><dt className={stil.stark}>{tangent}</dt><dd className={stil.definition}>{gor}</dd></>;
}
