/** The coverage proof in short, for other programs (contract.md, `rapport --json`): balances in kronor, ledger sign, at the end of the period. */
import { Belopp } from '../domain/belopp/belopp';
import { amountInPeriod } from '../domain/rapporter/rapportunderlag';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import type { Placerad } from '../domain/rapporter/placering';

export interface Tackningssvar {
  readonly konton: number;
  readonly omappade: readonly { readonly konto: string; readonly saldo: string }[];
  readonly utanNotrad: readonly { readonly konto: string; readonly rad: string; readonly saldo: string }[];
}

export function tackningssvar({ placerade, ar, manad }: Rapportunderlag): Tackningssvar {
  const figures = placerade.filter((p) => p.saldo.slag !== 'Budget');
  const balances = (choose: (p: Placerad) => boolean): readonly (readonly [Placerad, string])[] => {
    const sums = new Map<string, { p: Placerad; ore: number }>();
    for (const p of figures.filter(choose)) {
      const sum = sums.get(p.saldo.konto) ?? { p, ore: 0 };
      if (p.saldo.ar === ar) sum.ore += amountInPeriod(p.saldo, manad);
      sums.set(p.saldo.konto, sum);
    }
    return [...sums.values()].map(({ p, ore }) => [p, Belopp.fromOre(ore).toString()] as const);
  };
  return {
    konton: new Set(figures.map((p) => p.saldo.konto)).size,
    omappade: balances((p) => p.placering.rad === null).map(([p, saldo]) => ({ konto: p.saldo.konto, saldo })),
    utanNotrad: balances((p) => p.placering.saknadNot !== null).map(([p, saldo]) => ({ konto: p.saldo.konto, rad: p.placering.rad?.etikett ?? '', saldo })),
  };
}
