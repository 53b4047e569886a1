/** Writes books as ledger sheets: a list of transactions or one grouped by account, in a style. */
import type { RawCell, RawTable } from '../../../src/indata/rawTable';
import type { Provbok, Provpost } from './provbok';
import { belopp, kontoceller, type Stil } from './stil';

export type Huvudbokslayout = 'lista' | 'lista debet kredit' | 'grupperad' | 'grupperad debet kredit' | 'rubrikrader' | 'period';

const isSplit = (layout: Huvudbokslayout): boolean => layout.endsWith('debet kredit') || layout === 'rubrikrader';

/** The sheet, with heading block, rows, sums and total as the style says. */
export function skrivHuvudbok(bok: Provbok, layout: Huvudbokslayout, stil: Stil): RawTable {
  const skrivare = new Skrivare(bok, layout, stil);
  const rows = [...stil.block, skrivare.rubriker(), ...skrivare.rader()];
  return { blad: 'Blad1', rowIndex: 0, columnIndex: 0, celler: enhetsrad(stil).concat(rows) };
}

/** What a sheet in another unit than kronor says above its headings. */
export const enhetsrad = ({ enhet }: Stil): readonly (readonly RawCell[])[] => (enhet === 'kr' ? [] : [[`Belopp i ${enhet}`]]);

class Skrivare {
  constructor(
    private readonly bok: Provbok,
    private readonly layout: Huvudbokslayout,
    private readonly stil: Stil,
  ) {}

  rubriker(): readonly RawCell[] {
    const datum = this.layout === 'period' ? 'Bokf.period' : 'Ver.datum';
    return ['Kontonr', 'Kontonamn', 'Proj', 'Ver.nr', datum, 'Radtext', ...(isSplit(this.layout) ? ['Debet', 'Kredit'] : ['Belopp'])];
  }

  rader(): readonly (readonly RawCell[])[] {
    const grouped = this.layout.startsWith('grupperad') || this.layout === 'rubrikrader';
    const rows = grouped ? this.grupper() : this.bok.poster.map((post) => this.rad(post, true));
    const { summor } = this.stil;
    return summor === 'inga' ? rows : [...rows, ['Totalt', null, null, null, null, null, ...this.summa(this.bok.poster)]];
  }

  private grupper(): readonly (readonly RawCell[])[] {
    const konton = [...new Set([...this.bok.ib.keys(), ...this.bok.poster.map(({ konto }) => konto)])].sort();
    return konton.flatMap((konto) => {
      const own = this.bok.poster.filter((post) => post.konto === konto);
      const rows = own.map((post) => this.rad(post, this.layout !== 'rubrikrader'));
      const head: RawCell[][] = this.layout === 'rubrikrader' ? [[`${konto} ${this.bok.namn.get(konto) ?? ''}`]] : [];
      const blank: RawCell[][] = this.stil.tommaRader ? [[], [null, '', ' ']] : [];
      return [...head, ...this.balans('Ingående saldo', konto, []), ...rows, ...this.delsumma(konto, own), ...this.balans('Utgående saldo', konto, own), ...blank];
    });
  }

  private delsumma(konto: string, own: readonly Provpost[]): readonly (readonly RawCell[])[] {
    const { summor } = this.stil;
    if (summor === 'inga' || summor === 'total') return [];
    const rows: RawCell[][] = [[`Summa ${konto}`, null, null, null, null, null, ...this.summa(own)]];
    if (summor === 'tre') for (const prefix of [konto.slice(0, 3), konto.slice(0, 2)]) if (this.isLast(konto, prefix)) rows.push([`Summa ${prefix} - Grupp`, null, null, null, null, null, ...this.summa(this.bok.poster.filter((p) => p.konto.startsWith(prefix)))]);
    return rows;
  }

  private isLast(konto: string, prefix: string): boolean {
    const konton = [...new Set([...this.bok.ib.keys(), ...this.bok.poster.map((p) => p.konto)])].filter((k) => k.startsWith(prefix)).sort();
    return konton.at(-1) === konto;
  }

  private balans(text: string, konto: string, own: readonly Provpost[]): readonly (readonly RawCell[])[] {
    const ib = this.bok.ib.get(konto) ?? 0;
    const ore = own.reduce((sum, post) => sum + post.ore, ib);
    const cells = this.layout === 'rubrikrader' ? [null, null] : kontoceller(konto, this.bok.namn.get(konto) ?? '', this.stil);
    return [[...cells, null, null, null, text, ...this.pengar(ore)]];
  }

  private rad(post: Provpost, medKonto: boolean): readonly RawCell[] {
    const { datum } = post;
    const dag = this.layout === 'period' ? datum.ar * 100 + datum.manad : this.stil.datum(datum);
    const konto = medKonto ? kontoceller(post.konto, this.bok.namn.get(post.konto) ?? '', this.stil) : [null, null];
    return [...konto, post.projekt === '' ? null : post.projekt, post.ver, dag, post.text, ...this.pengar(post.ore)];
  }

  private pengar(ore: number): readonly RawCell[] {
    if (!isSplit(this.layout)) return [belopp(this.stil.vant ? -ore : ore, this.stil)];
    return ore >= 0 ? [belopp(ore, this.stil), null] : [null, belopp(-ore, this.stil)];
  }

  private summa(poster: readonly Provpost[]): readonly RawCell[] {
    const sum = (rows: readonly Provpost[]): number => rows.reduce((total, { ore }) => total + ore, 0);
    if (!isSplit(this.layout)) return [belopp(this.stil.vant ? -sum(poster) : sum(poster), this.stil)];
    return [belopp(sum(poster.filter(({ ore }) => ore > 0)), this.stil), belopp(-sum(poster.filter(({ ore }) => ore < 0)), this.stil)];
  }
}
