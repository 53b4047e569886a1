/**
 * Small ledger sheets, layout × number style × sign × unit × sums: each is read to the same known books, and every row of the
 * sheet is counted once.
 */
import type { RawTable } from '../../../../src/indata/rawTable';
import type { Lasning } from '../../../../src/indata/tabell/lasning';
import { FJOL, PROVBOK, ingaende, rorelser, type Provbok } from '../../../support/blad/provbok';
import { skrivHuvudbok, type Huvudbokslayout } from '../../../support/blad/skrivHuvudbok';
import { budgetOf, saldonOf, skrivSaldon, type Saldolayout } from '../../../support/blad/skrivSaldon';
import { DATUMSTILAR, ENKEL, TALSTILAR, type Stil } from '../../../support/blad/stil';
import { summera } from '../../../support/fakta';
import { lasDelar } from '../../../support/lasBlad';

const NYCKEL = ['slag', 'period', 'konto', 'projekt'] as const;
const BLOCK: Stil['block'] = [['Samordningsförbundet Provet', null, null, 'Sida 1'], ['Period: 202501 - 202512'], []];

function lasHel(tabell: RawTable): readonly Lasning[] {
  const lasningar = lasDelar(tabell);
  for (const lasning of lasningar) {
    expect(lasning.lasta + lasning.asido.length).toBe(tabell.celler.length);
    expect(lasning.issues.filter(({ allvar }) => allvar === 'stopp' || allvar === 'fel')).toEqual([]);
  }
  return lasningar;
}

const bokAv = (tabell: RawTable): Record<string, number> => summera(lasHel(tabell).flatMap(({ rader }) => rader), NYCKEL);

function* stilar(): Generator<readonly [string, Stil]> {
  const talstilar = Object.entries(TALSTILAR);
  const datumstilar = Object.values(DATUMSTILAR);
  let n = 0;
  for (const [talnamn, tal] of talstilar) {
    for (const [i, summor] of (['inga', 'total', 'konto', 'tre'] as const).entries()) {
      for (const vant of [false, true]) {
        const enhet = (['kr', 'tkr', 'kr', 'mnkr', 'kr'] as const)[n % 5] ?? 'kr';
        const kontocell = (['tva', 'en', 'streck'] as const)[n % 3] ?? 'tva';
        const datum = datumstilar[n % datumstilar.length] ?? ENKEL.datum;
        n += 1;
        yield [`${talnamn}, summor ${summor}, ${vant ? 'vänt' : 'rätt'} tecken, ${enhet}, konto ${kontocell}`, { tal, summor, vant, enhet, kontocell, datum, block: i % 2 === 0 ? BLOCK : [['Huvudbok 2025'], []], tommaRader: n % 2 === 0 }];
      }
    }
  }
}
const STILAR = [...stilar()];

const rows = (fakta: Parameters<typeof summera>[0]): Record<string, number> => summera(fakta, NYCKEL);

describe.each<Huvudbokslayout>(['lista', 'lista debet kredit', 'grupperad', 'grupperad debet kredit', 'rubrikrader', 'period'])('huvudbok: %s', (layout) => {
  const grouped = layout.startsWith('grupperad') || layout === 'rubrikrader';
  const expected = rows([...rorelser(PROVBOK), ...(grouped ? ingaende(PROVBOK) : [])]);
  const own = STILAR.filter(([, { vant, kontocell }]) => !(vant && layout.includes('debet')) && !(layout === 'rubrikrader' && (vant || kontocell !== 'tva')));
  test.each(own)('%s', (_, stil) => {
    expect(bokAv(skrivHuvudbok(PROVBOK, layout, stil))).toEqual(expected);
  });
});

/** The year's movement on the last month, as a sheet without months tells it. */
const helar = (bok: Provbok, slag: 'Utfall' | 'Budget' = 'Utfall'): Parameters<typeof summera>[0] => rorelser(bok).map((f) => ({ ...f, slag, period: bok.ar * 100 + 12 }));
const fjolfakta = [...FJOL].map(([konto, ore]) => ({ ...(rorelser(PROVBOK)[0] as NonNullable<Parameters<typeof summera>[0][number]>), ar: 2024, period: 202412, konto, projekt: '', ore }));
/** Last year's figure stands on the account's first row. */
const forsta = (konto: string, projekt: string): boolean => saldonOf(PROVBOK).find((s) => s.konto === konto)?.projekt === projekt;
const fjolOf = (saldo: { konto: string; projekt: string }): number => (forsta(saldo.konto, saldo.projekt) ? (FJOL.get(saldo.konto) ?? 0) : 0);
const fjolKoder = fjolfakta.map((f) => ({ ...f, projekt: saldonOf(PROVBOK).find((s) => s.konto === f.konto)?.projekt ?? '' }));
const budgetfakta = saldonOf(PROVBOK).map((s) => ({ ...(helar(PROVBOK, 'Budget')[0] as NonNullable<Parameters<typeof summera>[0][number]>), konto: s.konto, projekt: s.projekt, ore: budgetOf(s) }));
const manader = (slag: 'Utfall' | 'Budget'): Parameters<typeof summera>[0] => rorelser(PROVBOK).map((f) => ({ ...f, slag }));

const SALDON: Readonly<Record<Saldolayout, Parameters<typeof summera>[0]>> = {
  saldolista: [...ingaende(PROVBOK), ...helar(PROVBOK)],
  'utan UB': [...ingaende(PROVBOK), ...helar(PROVBOK)],
  'utan förändring': [...ingaende(PROVBOK), ...helar(PROVBOK)],
  'debet kredit': [...ingaende(PROVBOK), ...helar(PROVBOK)],
  månader: [...ingaende(PROVBOK), ...manader('Utfall')],
  'år i kolumner': [...helar(PROVBOK), ...fjolKoder, ...budgetfakta],
  'tvåradig rubrik': [...helar(PROVBOK), ...fjolKoder, ...budgetfakta],
  kontostruktur: helar(PROVBOK),
  budget: helar(PROVBOK, 'Budget'),
  'budget månader': manader('Budget'),
};

describe.each(Object.keys(SALDON) as Saldolayout[])('%s', (layout) => {
  const budget = layout.startsWith('budget');
  const own = STILAR.filter(([, { vant }]) => !(vant && layout === 'debet kredit'));
  test.each(own)('%s', (_, stil) => {
    const block = budget ? [['Budget 2025'], []] : stil.block;
    expect(bokAv(skrivSaldon(PROVBOK, layout, { ...stil, block }, fjolOf))).toEqual(rows(SALDON[layout]));
  });
});
