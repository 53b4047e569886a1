/** The suggestions by their kind of reason: how many, what accepting them would move, and one button that accepts a whole kind. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { changeOf, type Mappningsandring } from '../../app/mappningsandring';
import type { Mappningspost } from '../../app/mappningslage';
import type { Forslagsskal } from '../../domain/mappning/forslag';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';
import { Flyttlista } from './Flyttlista';

type Art = Forslagsskal['art'];

export function Forslagsgrupper({ poster }: { readonly poster: readonly Mappningspost[] }): ReactElement | null {
  const { text } = useBokslut();
  const stil = useStilar();
  const grupper = groupByKind(poster);
  if (grupper.size === 0) return null;
  return (
    <section className={stil.vy} aria-label={text.mappning.forslagRubrik}>
      <h2 className={stil.underrubrik}>{text.mappning.forslagRubrik}</h2>
      <p className={stil.dampad}>{text.mappning.forslagText}</p>
      <ul className={stil.lista}>{[...grupper].map(([art, { andringar, konton }]) => <Grupp key={art} art={art} andringar={[...andringar.values()]} antal={konton.size} />)}</ul>
    </section>
  );
}

function Grupp({ art, andringar, antal }: { readonly art: Art; readonly andringar: readonly Mappningsandring[]; readonly antal: number }): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const [oppen, setOppen] = useState(false);
  return (
    <li className={stil.kort} data-forslag={art}>
      <div className={stil.rad}><span className={stil.vaxer}>{text.mappning.forslagGrupp[art]}</span><span className={stil.tal}>{text.mappning.konton(antal)}</span></div>
      <div className={stil.knappar}>
        <Button size="small" appearance="primary" disabled={t.arbete !== null || t.lage === null} onClick={() => { if (t.lage !== null) void gor.mappa(t.lage, andringar); }}>{text.mappning.godtaAlla(antal)}</Button>
        <Button size="small" aria-expanded={oppen} onClick={() => { setOppen(!oppen); }}>{oppen ? text.mappning.doljFlytt : text.mappning.seVadSomFlyttas}</Button>
      </div>
      {oppen ? <Flyttlista andringar={andringar} /> : null}
    </li>
  );
}

interface Samling {
  /** By what is written: one rule may serve several accounts. */
  readonly andringar: Map<string, Mappningsandring>;
  readonly konton: Set<string>;
}

function groupByKind(poster: readonly Mappningspost[]): ReadonlyMap<Art, Samling> {
  const grupper = new Map<Art, Samling>();
  for (const post of poster) {
    for (const forslag of post.forslag) {
      const { andringar, konton } = grupper.get(forslag.skal.art) ?? { andringar: new Map<string, Mappningsandring>(), konton: new Set<string>() };
      const andring = changeOf(post, forslag);
      const { franKonto, tillKonto, koder, val } = andring;
      andringar.set(JSON.stringify([franKonto, tillKonto, koder, val]), andring);
      konton.add(post.konto);
      grupper.set(forslag.skal.art, { andringar, konton });
    }
  }
  return grupper;
}
