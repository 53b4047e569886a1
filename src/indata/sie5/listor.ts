/** The vouchers and transactions of a SIE 5 file, kept as they were read. */
import type { Ore } from '../../domain/belopp/belopp';
import { periodOf } from '../../domain/period/period';
import type { Objekt, Sieverifikation, Transaktionslista, Verifikationslista } from '../sie/siebok';

export class Sie5verifikationer implements Verifikationslista {
  constructor(private readonly lista: readonly Sieverifikation[]) {}

  get antal(): number {
    return this.lista.length;
  }

  dag(index: number): number {
    const { ar, manad, dag } = this.at(index).datum;
    return periodOf(ar, manad) * 100 + dag;
  }

  radnummer(index: number): number {
    return this.at(index).radnummer;
  }

  at(index: number): Sieverifikation {
    const found = this.lista[index];
    if (found === undefined) throw new RangeError(`No voucher ${String(index)}`);
    return found;
  }

  namn(index: number): string {
    const { serie, nr } = this.at(index);
    return `${serie} ${nr}`.trim();
  }
}

export interface Sie5transaktion {
  readonly ver: number;
  readonly konto: string;
  readonly objekt: readonly Objekt[];
  readonly ore: Ore;
  readonly text: string;
  readonly radnummer: number;
}

export class Sie5transaktioner implements Transaktionslista {
  readonly konton: readonly string[];
  readonly listor: readonly (readonly Objekt[])[];
  private readonly kontoIds: readonly number[];
  private readonly listaIds: readonly number[];

  constructor(private readonly lista: readonly Sie5transaktion[]) {
    const konton = new Map<string, number>();
    const listor = new Map<string, { readonly id: number; readonly objekt: readonly Objekt[] }>();
    this.kontoIds = lista.map(({ konto }) => {
      const id = konton.get(konto) ?? konton.size;
      konton.set(konto, id);
      return id;
    });
    this.listaIds = lista.map(({ objekt }) => {
      const key = objekt.map(({ dimension, kod }) => `${dimension}\n${kod}`).join('\n\n');
      const known = listor.get(key) ?? { id: listor.size, objekt };
      listor.set(key, known);
      return known.id;
    });
    this.konton = [...konton.keys()];
    this.listor = [...listor.values()].map(({ objekt }) => objekt);
  }

  get antal(): number {
    return this.lista.length;
  }

  kontoId(index: number): number {
    return this.kontoIds[index] ?? 0;
  }

  listaId(index: number): number {
    return this.listaIds[index] ?? 0;
  }

  konto(index: number): string {
    return this.lista[index]?.konto ?? '';
  }

  objekt(index: number): readonly Objekt[] {
    return this.lista[index]?.objekt ?? [];
  }

  ver(index: number): number {
    return this.lista[index]?.ver ?? 0;
  }

  ore(index: number): Ore {
    return this.lista[index]?.ore ?? 0;
  }

  radnummer(index: number): number {
    return this.lista[index]?.radnummer ?? 0;
  }

  text(index: number): string {
    return this.lista[index]?.text ?? '';
  }
}
