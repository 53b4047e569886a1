/** What a number is made of, and its sum: lines, accounts, or the postings of one account. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Sparpost } from '../../app/spara';
import { Belopp } from '../../domain/belopp/belopp';
import { toIso } from '../../domain/period/period';
import { kronorText } from '../../text/format';
import { useBokslut } from '../bokslut/sammanhang';
import type { Sparvandring, Sparvisning } from '../bokslut/useSparning';
import { useStilar } from '../stilar';

const SIDA = 100;

export function Sparlista({ sparning, lage: { spar, konto } }: { readonly sparning: Sparvandring; readonly lage: Sparvisning }): ReactElement {
  const { text } = useBokslut();
  const stil = useStilar();
  const belopp = konto?.konto.belopp ?? spar.belopp;
  const delar = konto === null ? [...spar.rader, ...spar.konton] : konto.poster;
  const summa = Belopp.sum(delar.map((d) => d.belopp));
  return (
    <section className={stil.vy} data-spar={spar.cell.rad}>
      <div>
        <h2 className={stil.underrubrik}>{spar.etikett} {spar.rubrik}</h2>
        <p className={stil.text}>{konto === null ? '' : `${konto.konto.konto} ${konto.konto.benamning}: `}<span className={stil.stark} data-belopp>{kronorText(belopp.toString())}</span> kr</p>
      </div>
      <h3 className={stil.underrubrik}>{konto !== null ? text.spara.verifikationer : spar.rader.length > 0 ? text.spara.bestarAv : text.spara.konton}</h3>
      {delar.length === 0 ? <p className={stil.text}>{text.spara.tomt}</p> : null}
      {konto === null ? <Delar sparning={sparning} spar={spar} /> : <Poster poster={konto.poster} />}
      <div className={stil.summarad}><span>{text.spara.summa}</span><span className={stil.tal} data-summa>{kronorText(summa.toString())}</span></div>
      {summa.equals(belopp) ? <p className={stil.dampad}>{text.spara.lika}</p> : null}
    </section>
  );
}

function Delar({ sparning, spar }: { readonly sparning: Sparvandring; readonly spar: Sparvisning['spar'] }): ReactElement {
  const stil = useStilar();
  return (
    <ul className={stil.tat}>
      {spar.rader.map((r) => (
        <li key={`${r.cell.blad} ${r.cell.rad} ${r.cell.kolumn}`}>
          <Button appearance="subtle" className={stil.radknapp} onClick={() => { sparning.oppnaRad(r.cell); }}><span className={stil.vaxer}>{r.etikett}</span><span className={stil.tal}>{kronorText(r.belopp.toString())}</span></Button>
        </li>
      ))}
      {spar.konton.map((k) => (
        <li key={k.konto}>
          <Button appearance="subtle" className={stil.radknapp} data-konto={k.konto} onClick={() => { sparning.oppnaKonto(k); }}><span className={stil.vaxer}>{k.konto} {k.benamning}</span><span className={stil.tal}>{kronorText(k.belopp.toString())}</span></Button>
        </li>
      ))}
    </ul>
  );
}

function Poster({ poster }: { readonly poster: readonly Sparpost[] }): ReactElement {
  const { text } = useBokslut();
  const stil = useStilar();
  const [antal, setAntal] = useState(SIDA);
  return (
    <>
      <ul className={stil.lista} data-poster>{poster.slice(0, antal).map((p, n) => <Post key={n} post={p} />)}</ul>
      {poster.length > antal ? <Button appearance="subtle" onClick={() => { setAntal(antal + SIDA); }}>{text.spara.fler(Math.min(SIDA, poster.length - antal))}</Button> : null}
    </>
  );
}

function Post({ post: { slag, verifikation, belopp, kalla, andel } }: { readonly post: Sparpost }): ReactElement {
  const { gor, text } = useBokslut();
  const stil = useStilar();
  const utan = andel ? text.spara.andel : { IB: text.spara.ingaende, Budget: text.spara.budget, Utfall: text.spara.saldo }[slag];
  const vad = verifikation === null ? utan : `${verifikation.ver} ${verifikation.datum === null ? '' : toIso(verifikation.datum)}`;
  const plats = kalla.radnummer === undefined ? kalla.namn : `${kalla.namn}!A${kalla.radnummer}:Z${kalla.radnummer}`;
  return (
    <li className={stil.radTopp}>
      <span className={stil.vaxer}><span className={stil.stark}>{vad}</span><br /><span className={stil.dampad}>{verifikation?.text ?? `${kalla.namn}${kalla.radnummer === undefined ? '' : ` rad ${kalla.radnummer}`}`}</span></span>
      <span className={stil.tal}>{kronorText(belopp.toString())}</span>
      <Button size="small" appearance="subtle" aria-label={`${text.spara.visa} ${vad}`} onClick={() => { void gor.visa(plats); }}>{text.spara.visa}</Button>
    </li>
  );
}
