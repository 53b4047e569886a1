/** Accounts and their places: those without first; lines and note rows from lists; many at once; every change a row in `Mappning` that can be undone. */
import { Button, Checkbox, Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Mappningspost } from '../../app/mappningslage';
import { useBokslut } from '../bokslut/sammanhang';
import { Anmarkning } from '../components/Anmarkning';
import { Forslagsgrupper } from '../components/Forslagsgrupper';
import { Kontoplansval } from '../components/Kontoplansval';
import { Mappningsrad } from '../components/Mappningsrad';
import { Mappningsval } from '../components/Mappningsval';
import { Vyrubrik } from '../components/Vyrubrik';
import { useStilar } from '../stilar';

const SIDA = 60;
type Filter = 'attGora' | 'alla';

export function Mappning(): ReactElement {
  const { t, text } = useBokslut();
  const stil = useStilar();
  return (
    <div className={stil.vy}>
      <Vyrubrik>{text.mappning.rubrik}</Vyrubrik>
      {t.lage?.placerat == null ? <p className={stil.text}>{text.mappning.ingetLage}</p> : <Konton poster={t.poster} />}
    </div>
  );
}

function Konton({ poster }: { readonly poster: readonly Mappningspost[] }): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const attGora = new Set(poster.filter((p) => p.status !== 'klar' || p.nytt).map((p) => p.konto)).size;
  const [filter, setFilter] = useState<Filter>(attGora > 0 ? 'attGora' : 'alla');
  const [sok, setSok] = useState('');
  const [valda, setValda] = useState<ReadonlySet<string>>(new Set());
  const visade = poster.filter((p) => (filter === 'alla' || p.status !== 'klar' || p.nytt) && matches(p, sok));
  const valdaPoster = poster.filter((p) => valda.has(p.nyckel));
  const senaste = t.angra.at(-1);
  return (
    <>
      <p className={stil.text}>{text.mappning.inledning}</p>
      <div className={stil.sokrad}>
        <Input className={stil.falt} type="search" aria-label={text.mappning.sok} placeholder={text.mappning.sok} value={sok} onChange={(_, { value }) => { setSok(value); }} />
        <Select className={stil.falt} aria-label={text.mappning.visa} value={filter} onChange={(_, { value }) => { setFilter(value === 'alla' ? 'alla' : 'attGora'); }}>
          <option value="attGora">{text.mappning.visaAttGora(attGora)}</option>
          <option value="alla">{text.mappning.visaAlla(new Set(poster.map((p) => p.konto)).size)}</option>
        </Select>
      </div>
      {senaste === undefined ? null : <div><Button size="small" disabled={t.arbete !== null} onClick={() => { void gor.angra(senaste); }}>{text.mappning.angra}</Button></div>}
      <Kontoplansval />
      <Forslagsgrupper poster={poster} />
      <Lista poster={visade} valda={valda} setValda={setValda} tomt={attGora === 0 && sok === '' ? text.mappning.tomt : text.mappning.ingenTraff} />
      {valdaPoster.length === 0 ? null : <Mappningsval key={[...valda].sort().join()} poster={valdaPoster} klar={() => { setValda(new Set()); }} />}
      <Regler />
    </>
  );
}

/** What is wrong with the rules themselves; what an account lacks stands on its row. */
function Regler(): ReactElement | null {
  const { t, text } = useBokslut();
  const stil = useStilar();
  const issues = t.lage?.mappningsfel.filter((i) => i.kod !== 'KONTO_OMAPPAT') ?? [];
  if (issues.length === 0) return null;
  return (
    <section className={stil.vy} aria-label={text.mappning.regler}>
      <h2 className={stil.underrubrik}>{text.mappning.regler}</h2>
      <ul className={stil.lista}>{issues.map((issue, n) => <Anmarkning key={n} issue={issue} />)}</ul>
    </section>
  );
}

interface Listval {
  readonly poster: readonly Mappningspost[];
  readonly valda: ReadonlySet<string>;
  readonly setValda: (valda: ReadonlySet<string>) => void;
  readonly tomt: string;
}

function Lista({ poster, valda, setValda, tomt }: Listval): ReactElement {
  const { text } = useBokslut();
  const stil = useStilar();
  const [antal, setAntal] = useState(SIDA);
  if (poster.length === 0) return <p className={stil.text}>{tomt}</p>;
  const visade = poster.slice(0, antal);
  const alla = visade.every((p) => valda.has(p.nyckel));
  const toggle = (nycklar: readonly string[], val: boolean): void => {
    const nya = new Set(valda);
    for (const nyckel of nycklar) if (val) nya.add(nyckel); else nya.delete(nyckel);
    setValda(nya);
  };
  return (
    <div>
      <Checkbox label={text.mappning.markeraAlla} checked={alla} onChange={(_, { checked }) => { toggle(visade.map((p) => p.nyckel), checked === true); }} />
      <ul className={stil.lista}>{visade.map((p) => <Mappningsrad key={p.nyckel} post={p} vald={valda.has(p.nyckel)} setVald={(val) => { toggle([p.nyckel], val); }} />)}</ul>
      {poster.length > antal ? <Button appearance="subtle" onClick={() => { setAntal(antal + SIDA); }}>{text.mappning.fler(Math.min(SIDA, poster.length - antal))}</Button> : null}
    </div>
  );
}

function matches(p: Mappningspost, sok: string): boolean {
  const words = sok.toLowerCase().split(/\s+/).filter((w) => w !== '');
  const text = [p.konto, p.benamning, p.rapportrad, p.not, p.notrad].join(' ').toLowerCase();
  return words.every((w) => text.includes(w));
}
