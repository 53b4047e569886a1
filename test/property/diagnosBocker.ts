/** Random candidate sets with one cause planted, as a ledger has them: amounts of very unlike size, some of them round. */
import fc from 'fast-check';
import { Belopp } from '../../src/domain/belopp/belopp';
import type { Fraga, Kandidat, Kandidatslag, Orsak } from '../../src/domain/kontroller/diagnos/typer';

export type Profil = 'ore' | 'tkr';

/** `tkr`: a budget or a printed report in thousands, where every amount is round and sums coincide by accident. */
const UNIT: Readonly<Record<Profil, number>> = { ore: 1, tkr: 100_000 };

const ore = (profil: Profil): fc.Arbitrary<number> =>
  fc.tuple(fc.double({ min: profil === 'ore' ? 3 : 5.5, max: 9, noNaN: true }), fc.constantFrom(1, 1, 1, 1, 10, 100, 100, 10_000), fc.boolean()).map(([exponent, round, negative]) => {
    const unit = Math.max(round, UNIT[profil]);
    return (negative ? -1 : 1) * Math.max(unit, Math.round(10 ** exponent / unit) * unit);
  });

const kandidat = (profil: Profil, slag: Kandidatslag): fc.Arbitrary<Kandidat> =>
  fc.record({ belopp: ore(profil), forra: fc.option(ore(profil), { freq: 4 }) }).map(({ belopp, forra }) => ({
    slag, namn: '', belopp: Belopp.fromOre(belopp), forra: forra === null ? null : Belopp.fromOre(forra),
  }));

/** A base that both sides share, and candidates, of which the first few are what a fault is planted in. */
export interface Bok {
  readonly bas: number;
  readonly poster: readonly Kandidat[];
  /** Which of them, as fractions of the list. */
  readonly val: readonly number[];
  readonly antal: number;
  /** The two sides change places. */
  readonly vand: boolean;
}

export const bok = (profil: Profil, slag: Kandidatslag, max = 60): fc.Arbitrary<Bok> =>
  fc.record({
    bas: ore(profil),
    poster: fc.array(kandidat(profil, slag), { minLength: 4, maxLength: max }).map((lista) => lista.map((k, i) => ({ ...k, namn: `${slag} ${i}` }))),
    val: fc.array(fc.nat({ max: 9999 }), { minLength: 8, maxLength: 8 }),
    antal: fc.integer({ min: 2, max: 6 }),
    vand: fc.boolean(),
  });

export interface Prov {
  readonly fraga: Fraga;
  /** Whether a cause is the planted one. */
  readonly isRight: (orsak: Orsak) => boolean;
}

/** The k-th chosen item; distinct for distinct k. */
export function valda(b: Bok, antal: number): readonly number[] {
  const kvar = b.poster.map((_, i) => i);
  return b.val.slice(0, antal).flatMap((v) => kvar.splice(v % kvar.length, 1));
}

export function sida(b: Bok, a: number, annan: number, mer: Partial<Fraga> = {}): Fraga {
  const [vanster, hoger] = b.vand ? [annan, a] : [a, annan];
  return { vanster: Belopp.fromOre(vanster), hoger: Belopp.fromOre(hoger), kandidater: b.poster, ...mer };
}

export const oreOf = (belopp: Belopp): number => Number(belopp.toString().replace('.', ''));

export const namn = (orsak: Orsak): readonly string[] => {
  if ('kandidater' in orsak) return orsak.kandidater.map((k) => k.namn);
  return 'kandidat' in orsak && orsak.kandidat !== null ? [orsak.kandidat.namn] : [];
};
