/** The #VER records: date and place in columns; series, number and text read from the file when asked for. */
import type { Datum } from '../../domain/period/period';
import { readPost, textFalt } from './falt';
import type { Sieverifikation, Verifikationslista } from './siebok';
import type { Avkodare } from './teckenkod';
import { copy } from './transaktioner';

const INITIAL = 256;

/** The columns while they are filled. `datum` is yyyymmdd, 0 where it cannot be read. */
export class Verifikationskolumner {
  antal = 0;
  datum = new Int32Array(INITIAL);
  offset = new Uint32Array(INITIAL);
  rad = new Uint32Array(INITIAL);

  nasta(): number {
    if (this.antal === this.rad.length) {
      this.datum = copy(new Int32Array(this.antal * 2), this.datum);
      this.offset = copy(new Uint32Array(this.antal * 2), this.offset);
      this.rad = copy(new Uint32Array(this.antal * 2), this.rad);
    }
    this.antal += 1;
    return this.antal - 1;
  }
}

/** The vouchers of a file of type 4, read from its bytes. */
export class Verifikationer implements Verifikationslista {
  constructor(
    private readonly kolumner: Verifikationskolumner,
    private readonly bytes: Uint8Array,
    private readonly avkoda: Avkodare,
  ) {}

  get antal(): number {
    return this.kolumner.antal;
  }

  dag(index: number): number {
    return this.kolumner.datum[index] ?? 0;
  }

  radnummer(index: number): number {
    return this.kolumner.rad[index] ?? 0;
  }

  at(index: number): Sieverifikation {
    const from = this.kolumner.offset[index] ?? 0;
    const end = this.bytes.indexOf(10, from);
    const { falt } = readPost(this.bytes, this.avkoda, from, end < 0 ? this.bytes.length : end);
    const [serie, nr, , text] = falt.map(textFalt);
    return { serie: serie ?? '', nr: nr ?? '', datum: toDatum(this.dag(index)), text: text ?? '', radnummer: this.radnummer(index) };
  }

  namn(index: number): string {
    const { serie, nr } = this.at(index);
    return `${serie} ${nr}`.trim();
  }
}

/** yyyymmdd taken apart; not checked. */
export const toDatum = (dag: number): Datum => ({ ar: Math.floor(dag / 10_000), manad: Math.floor(dag / 100) % 100, dag: dag % 100 });
