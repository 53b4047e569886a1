/** The checks as they are told to the pane and to other programs (contract.md, `rapport --json`): decimal strings, places as "Blad!D7". */
import type { Kontrollrad } from '../blad/kontrollplan';
import type { Belopp } from '../domain/belopp/belopp';
import type { Kontrollkod, Sida, Status } from '../domain/kontroller/typer';
import type { Cellref } from '../domain/rapporter/typer';
import type { Utskrivencell } from './ports';

export interface Kontrollsida {
  readonly varde: string;
  /** "Blad!D7", or empty for a sum that stands in no cell. */
  readonly cell: string;
}

export interface Kontrollsvar {
  readonly kod: Kontrollkod;
  readonly titel: string;
  readonly ar: number;
  readonly status: Status;
  readonly vanster: Kontrollsida;
  readonly hoger: Kontrollsida;
  readonly differens: string;
  readonly tolerans: string;
  readonly orsak: string;
  readonly atgard: string;
}

export function kontrollsvar(rader: readonly Kontrollrad[], celler: readonly Utskrivencell[]): readonly Kontrollsvar[] {
  const places = new Map(celler.map((c) => [keyOf(c.cell), `${c.blad}!${c.adress}`]));
  const side = (sida: Sida, belopp: Belopp): Kontrollsida => ({ varde: belopp.toString(), cell: placeOf(sida, places) });
  return rader.map(({ utfall, titel, orsak, atgard }) => ({
    kod: utfall.kontroll.kod,
    titel,
    ar: utfall.kontroll.ar,
    status: utfall.status,
    vanster: side(utfall.kontroll.vanster, utfall.vanster),
    hoger: side(utfall.kontroll.hoger, utfall.hoger),
    differens: utfall.differens.toString(),
    tolerans: utfall.tolerans.toString(),
    orsak,
    atgard,
  }));
}

function placeOf(sida: Sida, places: ReadonlyMap<string, string>): string {
  switch (sida.art) {
    case 'cell':
      return places.get(keyOf(sida.cell)) ?? '';
    case 'regel':
      return sida.cell === null ? '' : (places.get(keyOf(sida.cell)) ?? '');
    case 'blad':
    case 'avlast':
      return `${sida.plats.blad}!${sida.plats.adress}`;
    case 'noll':
      return '';
  }
}

const keyOf = ({ blad, rad, kolumn }: Cellref): string => `${blad}|${rad}|${kolumn}`;
