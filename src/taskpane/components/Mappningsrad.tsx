/** One account in the mapping: its balance, where it goes now, and what it lacks. */
import { Badge, Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Mappningspost } from '../../app/mappningslage';
import { DIMENSIONER } from '../../domain/huvudbok/typer';
import { kronorText } from '../../text/format';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';
import { Forslagsrad } from './Forslagsrad';
import { Ikon } from './Ikon';

export function Mappningsrad({ post, vald, setVald }: { readonly post: Mappningspost; readonly vald: boolean; readonly setVald: (vald: boolean) => void }): ReactElement {
  const { text } = useBokslut();
  const stil = useStilar();
  const koder = DIMENSIONER.filter((d) => post.koder[d] !== '').map((d) => `${d} ${post.koder[d]}`).join(', ');
  const farg = post.status === 'klar' ? stil.gron : post.status === 'utanNotrad' ? stil.gul : stil.rod;
  const nu = [post.rapportrad, post.not, post.notrad].filter((x) => x !== '').join(' › ');
  return (
    <li className={stil.radTopp} data-konto={post.konto} data-status={post.status}>
      <Checkbox aria-label={text.mappning.markera(post.konto)} checked={vald} onChange={(_, { checked }) => { setVald(checked === true); }} />
      <div className={stil.vaxer}>
        <div className={stil.rad}>
          <span className={stil.vaxer}><span className={stil.stark}>{post.konto}</span> {post.benamning}{post.nytt ? <> <Badge size="small" appearance="tint" color="informative">{text.mappning.nytt}</Badge></> : null}</span>
          <span className={stil.tal} title={text.mappning.foregaende(kronorText(post.foregaende.toString()))}>{kronorText(post.saldo.toString())}</span>
        </div>
        <div className={stil.rad}>
          <span className={farg}><Ikon namn={post.status === 'klar' ? 'klar' : post.status === 'utanNotrad' ? 'varning' : 'fel'} storlek={16} /></span>
          <span className={stil.dampad}>{post.status === 'klar' ? nu : `${text.mappning.status[post.status]}${nu === '' ? '' : `: ${nu}`}`}{koder === '' ? '' : ` (${text.mappning.villkor(koder)})`}{post.regel?.standard === true ? ` (${text.mappning.enligtKontoplan})` : ''}</span>
        </div>
        <Forslagsrad post={post} />
      </div>
    </li>
  );
}
