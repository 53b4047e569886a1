/** The checks, worst first: what, where, how much, why, and what to do. What agrees is folded away. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Kontrollsvar } from '../../app/kontrollsvar';
import type { Issue } from '../../domain/issue';
import { kontrollText } from '../bokslut/kontrollText';
import { kopieraText } from '../bokslut/kopieraText';
import { useBokslut } from '../bokslut/sammanhang';
import { useBladstatus } from '../bokslut/useBladstatus';
import { Anmarkning } from '../components/Anmarkning';
import { Kontrollkort } from '../components/Kontrollkort';
import { Vyrubrik } from '../components/Vyrubrik';
import { useStilar } from '../stilar';

const ORDNING = ['fel', 'varning', 'avrundning', 'info'] as const;

export function Kontroller(): ReactElement {
  const { t, text } = useBokslut();
  const stil = useStilar();
  return (
    <div className={stil.vy}>
      <Vyrubrik>{text.kontroller.rubrik}</Vyrubrik>
      {t.utfall === null ? <Innan /> : <Svar kontroller={t.utfall.kontroller} issues={t.utfall.issues} />}
    </div>
  );
}

function Innan(): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  return (
    <>
      <p className={stil.text}>{text.kontroller.inga}</p>
      <Button appearance="primary" disabled={t.arbete !== null || t.lage?.underlag == null} onClick={() => { void gor.uppdatera(); }}>{text.start.uppdatera}</Button>
    </>
  );
}

function Svar({ kontroller, issues }: { readonly kontroller: readonly Kontrollsvar[]; readonly issues: readonly Issue[] }): ReactElement {
  const { t, text } = useBokslut();
  const stil = useStilar();
  const statusar = useBladstatus();
  const [oppna, setOppna] = useState(false);
  const nu = kontroller.map((k, n) => ({ k, n, status: statusar?.[n] ?? k.status }));
  const antal = (status: string): number => nu.filter((x) => x.status === status).length;
  const anmarkta = ORDNING.flatMap((o) => [...nu.filter((x) => x.status === o), ...issues.filter((i) => (i.allvar === 'stopp' ? 'fel' : i.allvar) === o)]);
  const stammer = nu.filter((x) => x.status === 'ok');
  const felen = antal('fel') + issues.filter((i) => i.allvar === 'fel').length;
  const varningar = antal('varning') + issues.filter((i) => i.allvar === 'varning').length;
  return (
    <>
      {t.inaktuell ? <MessageBar intent="warning" layout="multiline" politeness="polite"><MessageBarBody><MessageBarTitle>{text.start.inaktuellRubrik}</MessageBarTitle>{text.kontroller.inaktuell}</MessageBarBody></MessageBar> : null}
      <p className={stil.text} data-sammanfattning>{felen + varningar === 0 ? text.kontroller.allaStammer : text.kontroller.sammanfattning(felen, varningar, antal('avrundning'), stammer.length)}</p>
      <div className={stil.knappar}><Kopieraknapp texter={anmarkta.map((x) => kontrollText('kod' in x ? x : x.k))} /></div>
      <ul className={stil.lista}>{anmarkta.map((x, n) => ('kod' in x ? <Anmarkning key={`i${n}`} issue={x} /> : <Kontrollkort key={x.n} svar={x.k} status={x.status} />))}</ul>
      {stammer.length === 0 ? null : (
        <>
          <Button aria-expanded={oppna} onClick={() => { setOppna(!oppna); }}>{oppna ? text.kontroller.doljStammer : text.kontroller.visaStammer(stammer.length)}</Button>
          {oppna ? <ul className={stil.lista}>{stammer.map((x) => <Kontrollkort key={x.n} svar={x.k} status={x.status} />)}</ul> : null}
        </>
      )}
    </>
  );
}

function Kopieraknapp({ texter }: { readonly texter: readonly string[] }): ReactElement {
  const { text } = useBokslut();
  const [klar, setKlar] = useState(false);
  return (
    <>
      <Button size="small" disabled={texter.length === 0} onClick={() => { void kopieraText(texter.join('\n\n')).then(setKlar); }}>{text.kontroller.kopieraAlla}</Button>
      <span role="status">{klar ? text.kopierat : ''}</span>
    </>
  );
}
