/** The #TRANS records in columns: account, object list, öre and voucher by number; texts read from the file when asked for. */
import type { Ore } from '../../domain/belopp/belopp';
import { readPost, textFalt } from './falt';
import type { Objekt, Transaktionslista } from './siebok';
import type { Avkodare } from './teckenkod';

const INITIAL = 1024;

/** The columns while they are filled. */
export class Transaktionskolumner {
  antal = 0;
  konto = new Int32Array(INITIAL);
  lista = new Int32Array(INITIAL);
  ver = new Int32Array(INITIAL);
  offset = new Uint32Array(INITIAL);
  rad = new Uint32Array(INITIAL);
  ore = new Float64Array(INITIAL);

  /** The place of the next row, with room made for it. */
  nasta(): number {
    if (this.antal === this.ore.length) this.grow(this.antal * 2);
    this.antal += 1;
    return this.antal - 1;
  }

  private grow(size: number): void {
    this.konto = copy(new Int32Array(size), this.konto);
    this.lista = copy(new Int32Array(size), this.lista);
    this.ver = copy(new Int32Array(size), this.ver);
    this.offset = copy(new Uint32Array(size), this.offset);
    this.rad = copy(new Uint32Array(size), this.rad);
    this.ore = copy(new Float64Array(size), this.ore);
  }
}

export function copy<T extends Int32Array | Uint32Array | Float64Array>(target: T, source: T): T {
  target.set(source);
  return target;
}

/** What the texts and codes of the columns stand for. */
export interface Transaktionskalla {
  readonly bytes: Uint8Array;
  readonly avkoda: Avkodare;
  readonly konton: readonly string[];
  readonly listor: readonly (readonly Objekt[])[];
}

/** The transactions of a file of type 4, read from its bytes. */
export class Transaktioner implements Transaktionslista {
  constructor(
    private readonly kolumner: Transaktionskolumner,
    private readonly kalla: Transaktionskalla,
  ) {}

  get antal(): number {
    return this.kolumner.antal;
  }

  get konton(): readonly string[] {
    return this.kalla.konton;
  }

  get listor(): readonly (readonly Objekt[])[] {
    return this.kalla.listor;
  }

  kontoId(index: number): number {
    return this.kolumner.konto[index] ?? 0;
  }

  listaId(index: number): number {
    return this.kolumner.lista[index] ?? 0;
  }

  konto(index: number): string {
    return this.kalla.konton[this.kontoId(index)] ?? '';
  }

  objekt(index: number): readonly Objekt[] {
    return this.kalla.listor[this.listaId(index)] ?? [];
  }

  ver(index: number): number {
    return this.kolumner.ver[index] ?? 0;
  }

  ore(index: number): Ore {
    return this.kolumner.ore[index] ?? 0;
  }

  radnummer(index: number): number {
    return this.kolumner.rad[index] ?? 0;
  }

  text(index: number): string {
    const { bytes, avkoda } = this.kalla;
    const from = this.kolumner.offset[index] ?? 0;
    const end = bytes.indexOf(10, from);
    const { falt } = readPost(bytes, avkoda, from, end < 0 ? bytes.length : end);
    const afterList = falt.findIndex((f) => typeof f !== 'string');
    return textFalt(falt[(afterList < 0 ? 0 : afterList) + 3]);
  }
}
