/** A message's parts, and how its facts are read into a sentence. */
import type { Fakta } from '../../domain/issue';

export interface Meddelande {
  /** What, where and how much: a whole sentence. */
  readonly vad: string;
  /** The next step: a whole sentence. */
  readonly atgard: string;
}

/** `plats`: the places of the issue as text, empty when it has none. */
export type Meddelandeform = (fakta: Faktalasare, plats: string) => Meddelande;

export class Faktalasare {
  constructor(private readonly fakta: Fakta) {}

  text(nyckel: string): string {
    const varde = this.fakta[nyckel];
    return Array.isArray(varde) ? varde.join(', ') : String(varde ?? '');
  }

  lista(nyckel: string): readonly string[] {
    const varde = this.fakta[nyckel];
    return Array.isArray(varde) ? (varde as readonly string[]) : varde === undefined ? [] : [String(varde)];
  }
}
