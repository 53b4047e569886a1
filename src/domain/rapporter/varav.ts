/**
 * Varav rows: a part of a line, shown under it and never added. The user names one in `Mappning` (column Varav); two come by
 * themselves, told by the accounts' names: arvoden och sociala avgifter of the styrelse, and the cost of räkenskapsrevision
 * (LKBR 9: a required disclosure).
 */
import type { Saldorad } from '../huvudbok/saldobok';
import type { Insats, Mappningsregel } from '../mappning/typer';
import { slug } from './nyckel';
import type { Rapportrad } from './rapportrader';

export interface Varav {
  readonly nyckel: string;
  readonly etikett: string;
  /** Where it is shown: under the insats, in the note, or both. */
  readonly visas: 'drift' | 'not' | 'bada';
}

export const VARAV_ARVODEN: Varav = { nyckel: 'V_ARVODEN', etikett: 'varav arvoden och sociala avgifter', visas: 'drift' };
export const VARAV_REVISION: Varav = { nyckel: 'V_REVISION', etikett: 'varav kostnad för räkenskapsrevision', visas: 'not' };

export interface Varavregler {
  readonly kontonamn: ReadonlyMap<string, string>;
  readonly insatser: ReadonlyMap<string, Insats>;
}

/** The varav row that a balance belongs to, or null. */
export function varavOf(saldo: Saldorad, regel: Mappningsregel, rad: Rapportrad, { kontonamn, insatser }: Varavregler): Varav | null {
  if (regel.varav !== undefined && regel.varav !== '') return ownVarav(regel.varav);
  if (rad.drift !== 'kostnad') return null;
  const namn = kontonamn.get(saldo.konto) ?? '';
  if (/revision/iu.test(namn)) return VARAV_REVISION;
  const styrelse = /^styrelse/iu.test(insatser.get(saldo.projekt)?.benamning ?? '');
  return styrelse && /arvode|arbetsgivaravg|sociala avg/iu.test(namn) ? VARAV_ARVODEN : null;
}

function ownVarav(text: string): Varav {
  return { nyckel: `V_EGEN_${slug(text)}`, etikett: /^varav/iu.test(text) ? text : `varav ${text}`, visas: 'bada' };
}
