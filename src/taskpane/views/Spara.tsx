/** From a number in the report to lines, accounts and vouchers. It follows the user's selection; what is listed sums to the number. */
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { describeIssue } from '../../text/meddelanden';
import { useBokslut } from '../bokslut/sammanhang';
import { useSparning, type Sparlage } from '../bokslut/useSparning';
import { Sparlista } from '../components/Sparlista';
import { Vyrubrik } from '../components/Vyrubrik';
import { useStilar } from '../stilar';

export function Spara(): ReactElement {
  const { t, text } = useBokslut();
  const stil = useStilar();
  const sparning = useSparning();
  return (
    <div className={stil.vy}>
      <Vyrubrik>{text.spara.rubrik}</Vyrubrik>
      <p className={stil.text}>{text.spara.inledning}</p>
      <div className={stil.knappar}>
        <Button appearance="primary" disabled={t.arbete !== null || t.lage?.placerat == null} onClick={() => { void sparning.folj(); }}>{text.spara.spara}</Button>
        {sparning.djup > 0 ? <Button onClick={sparning.tillbaka}>{text.spara.tillbaka}</Button> : null}
      </div>
      <div role="status"><Svar lage={sparning.lage} /></div>
      {sparning.lage?.art === 'spar' ? <Sparlista sparning={sparning} lage={sparning.lage} /> : null}
    </div>
  );
}

function Svar({ lage }: { readonly lage: Sparlage | null }): ReactElement | null {
  const { text } = useBokslut();
  const stil = useStilar();
  if (lage === null || lage.art === 'spar') return null;
  if (lage.art === 'vagrad') {
    const { vad, atgard } = describeIssue(lage.issue);
    return <p className={stil.text}>{vad} {atgard}</p>;
  }
  const satser = { ingen: text.spara.ingenRapportcell, ejSparbar: text.spara.inteSparbar };
  return <p className={stil.text}>{lage.art === 'gammal' ? text.spara.inaktuell : satser[lage.art](lage.plats)}</p>;
}
