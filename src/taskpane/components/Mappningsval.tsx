/** Where the chosen accounts shall go: a line from the template, and a note and a row in it, from the mapping's own or new. */
import { Button, Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { changesOf } from '../../app/mappningsandring';
import type { Mappningspost } from '../../app/mappningslage';
import type { Mappningsregel } from '../../domain/mappning/typer';
import { RAPPORTRADER, type Rapportrad } from '../../domain/rapporter/rapportrader';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';
import { Flyttlista } from './Flyttlista';

export function Mappningsval({ poster, klar }: { readonly poster: readonly Mappningspost[]; readonly klar: () => void }): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const [rapportrad, setRapportrad] = useState(common(poster.map((p) => p.rapportrad)));
  const regler = t.lage?.underlag?.regler ?? [];
  const [not, setNot] = useState(common(poster.map((p) => p.not)) || (notesOf(regler, rapportrad)[0] ?? ''));
  const [notrad, setNotrad] = useState(common(poster.map((p) => p.notrad)));
  const chooseRad = (rad: string): void => {
    setRapportrad(rad);
    setNot(notesOf(regler, rad)[0] ?? '');
    setNotrad('');
  };
  const andringar = changesOf(poster, { rapportrad, not, notrad });
  const save = (): void => {
    if (t.lage !== null) void gor.mappa(t.lage, andringar).then(klar);
  };
  return (
    <section className={stil.ruta} aria-label={text.mappning.valda(poster.length)}>
      <p className={mergeClasses(stil.text, stil.stark)}>{text.mappning.valda(poster.length)}</p>
      <Field label={text.mappning.rapportrad}>
        <Select className={stil.falt} value={rapportrad} onChange={(_, { value }) => { chooseRad(value); }}>
          <option value="">{text.mappning.valjRad}</option>
          <Radgrupp namn={text.mappning.resultatrakning} rader={RAPPORTRADER.filter((r) => r.rapport !== 'BR')} />
          <Radgrupp namn={text.mappning.balansrakning} rader={RAPPORTRADER.filter((r) => r.rapport === 'BR')} />
          {rapportrad === '' || RAPPORTRADER.some((r) => r.etikett === rapportrad) ? null : <option value={rapportrad}>{rapportrad}</option>}
        </Select>
      </Field>
      <Valfalt etikett={text.mappning.not} varde={not} val={notesOf(regler, rapportrad)} satt={setNot} />
      <Valfalt etikett={text.mappning.notrad} varde={notrad} val={rowsOf(regler, not)} satt={setNotrad} hjalp={text.mappning.skrivNy} />
      {rapportrad === '' ? null : <Flyttlista andringar={andringar} />}
      <div className={stil.knappar}><Button appearance="primary" disabled={rapportrad === '' || t.arbete !== null} onClick={save}>{text.mappning.spara}</Button></div>
    </section>
  );
}

function Radgrupp({ namn, rader }: { readonly namn: string; readonly rader: readonly Rapportrad[] }): ReactElement {
  return <optgroup label={namn}>{rader.map((r) => <option key={r.id} value={r.etikett}>{r.etikett}</option>)}</optgroup>;
}

interface Falt {
  readonly etikett: string;
  readonly varde: string;
  readonly val: readonly string[];
  readonly satt: (varde: string) => void;
  readonly hjalp?: string;
}

/** A field with a list to choose from, in which a new value may be written. */
function Valfalt({ etikett, varde, val, satt, hjalp }: Falt): ReactElement {
  const id = useId();
  const stil = useStilar();
  return (
    <Field label={etikett} {...(hjalp === undefined ? {} : { hint: hjalp })}>
      <Input className={stil.falt} list={id} autoComplete="off" value={varde} onChange={(_, { value }) => { satt(value); }} contentAfter={<datalist id={id}>{val.map((v) => <option key={v} value={v} />)}</datalist>} />
    </Field>
  );
}

const distinct = (texter: readonly string[]): readonly string[] => [...new Set(texter)];
/** The notes that accounts of a line stand in already. */
const notesOf = (regler: readonly Mappningsregel[], rad: string): readonly string[] => distinct(regler.filter((r) => r.rapportrad === rad && r.not !== '').map((r) => r.not));
const rowsOf = (regler: readonly Mappningsregel[], not: string): readonly string[] => distinct(regler.filter((r) => r.not === not && r.notrad !== '').map((r) => r.notrad));

/** What all have, or nothing. */
function common(texter: readonly string[]): string {
  const [forsta = '', ...andra] = distinct(texter);
  return andra.length === 0 ? forsta : '';
}
