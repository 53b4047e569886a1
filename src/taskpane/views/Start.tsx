/** Where the user begins: what the books cover, the three lights, and the one button; or the three ways in. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Rapportutfall } from '../../app/uppdateraRapport';
import { kontrollampa, mappningslampa, underlagslampa } from '../bokslut/lampor';
import { useBokslut } from '../bokslut/sammanhang';
import { Lampa } from '../components/Lampa';
import { Saknas } from '../components/Saknas';
import { Vyrubrik } from '../components/Vyrubrik';
import { useStilar } from '../stilar';

const NYCKELTAL = ['RR_ARETS_RESULTAT', 'BR_SUMMA_TILLGANGAR', 'BR_SUMMA_EGET_KAPITAL', 'BR_KASSA'];

export function Start(): ReactElement {
  const { t, text } = useBokslut();
  const stil = useStilar();
  const { lage } = t;
  const forbund = lage?.underlag?.uppgifter?.forbund ?? t.utfall?.forbund ?? '';
  const harBok = lage?.underlag !== null && lage !== null;
  return (
    <div className={stil.vy}>
      <Vyrubrik>{forbund === '' ? (harBok ? text.namn : text.start.rubrikUtanBok) : forbund}</Vyrubrik>
      {lage === null ? <p className={stil.text}>{text.start.inledning}</p> : null}
      {lage !== null && harBok ? <Oversikt /> : null}
      {lage !== null && !harBok ? <p className={stil.text}>{text.start.inledning}</p> : null}
      {lage !== null && lage.lasfel.every((i) => i.kod === 'HUVUDBOK_SAKNAS') && lage.underlag === null ? <Vagar /> : null}
      {lage !== null && lage.underlag === null && lage.lasfel.some((i) => i.kod !== 'HUVUDBOK_SAKNAS') ? <Oversikt /> : null}
    </div>
  );
}

function Oversikt(): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const tid = t.lage?.placerat?.tid;
  return (
    <>
      <div>
        {tid === undefined ? null : <p className={stil.text}>{text.start.avser(tid.ar, `${tid.ar}-${String(tid.manad).padStart(2, '0')}`)}</p>}
        <div className={stil.rad}>
          <p className={stil.dampad}>{text.start.last(t.last)}</p>
          <Button size="small" appearance="subtle" disabled={t.arbete !== null} onClick={() => { void gor.lasOm(); }}>{text.start.lasOm}</Button>
        </div>
      </div>
      {t.inaktuell ? <Inaktuell /> : null}
      <section aria-label={text.start.lampor}>
        <Lampa vy="underlag" {...underlagslampa(t, text)} />
        <Lampa vy="mappning" {...mappningslampa(t, text)} />
        <Lampa vy="kontroller" {...kontrollampa(t, text)} />
      </section>
      <Saknas />
      <Button appearance="primary" size="large" className={stil.fullbredd} disabled={t.arbete !== null} onClick={() => { void gor.uppdatera(); }}>{text.start.uppdatera}</Button>
      {t.utfall === null ? <p className={stil.dampad}>{text.start.skrivning}</p> : <Nyckeltal utfall={t.utfall} />}
    </>
  );
}

function Inaktuell(): ReactElement {
  const { text } = useBokslut();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody><MessageBarTitle>{text.start.inaktuellRubrik}</MessageBarTitle>{text.start.inaktuell}</MessageBarBody>
    </MessageBar>
  );
}

/** As the workbook shows them: read back after the write, not reckoned here. */
function Nyckeltal({ utfall }: { readonly utfall: Rapportutfall }): ReactElement {
  const { gor, text } = useBokslut();
  const stil = useStilar();
  const celler = NYCKELTAL.flatMap((rad) => utfall.celler.filter((c) => c.cell.rad === rad && c.rubrik === String(utfall.ar)).slice(0, 1));
  return (
    <section>
      <h2 className={stil.underrubrik}>{text.start.nyckeltal}</h2>
      {celler.map((c) => (
        <Button key={c.cell.rad} appearance="subtle" className={stil.lampa} onClick={() => { void gor.visa(`${c.blad}!${c.adress}`); }}>
          <span className={stil.vaxer}>{c.etikett}</span>
          <span className={stil.tal}>{c.visat} {utfall.enhet}</span>
        </Button>
      ))}
    </section>
  );
}

function Vagar(): ReactElement {
  const { t, gor, text, visaVy } = useBokslut();
  const stil = useStilar();
  const vagar = [
    { namn: text.start.importera, om: text.start.importeraText, gor: () => { visaVy('underlag'); } },
    { namn: text.start.anvandBlad, om: text.start.anvandBladText, gor: () => { void gor.lasOm().then(() => { visaVy('underlag'); }); } },
    { namn: text.start.exempel, om: text.start.exempelText, gor: () => { void gor.exempel(); } },
  ];
  return (
    <section className={stil.vy}>
      <h2 className={stil.underrubrik}>{text.start.vagar}</h2>
      {vagar.map((v, n) => (
        <Button key={v.namn} appearance={n === 0 ? 'primary' : 'outline'} className={stil.val} disabled={t.arbete !== null} onClick={v.gor}>
          <span className={stil.stark}>{v.namn}</span>
          <span>{v.om}</span>
        </Button>
      ))}
    </section>
  );
}
