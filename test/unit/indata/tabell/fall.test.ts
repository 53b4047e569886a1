/** The two reference cases, read whole: control totals worked out independently of this code. */
import { identifieraBlad } from '../../../../src/indata/tabell/identifieraBlad';
import { lasBudget } from '../../../../src/indata/tabell/lasBudget';
import { lasHuvudbok } from '../../../../src/indata/tabell/lasHuvudbok';
import { lasIngaende } from '../../../../src/indata/tabell/lasIngaende';
import { lasInsatser } from '../../../../src/indata/tabell/lasInsatser';
import { lasMappning } from '../../../../src/indata/tabell/lasMappning';
import type { Lasning } from '../../../../src/indata/tabell/lasning';
import { lasSaldolista } from '../../../../src/indata/tabell/lasSaldolista';
import { lasUppgifter } from '../../../../src/indata/tabell/lasUppgifter';
import type { Issue } from '../../../../src/domain/issue';
import type { Result } from '../../../../src/shared/result';
import { total } from '../../../support/fakta';
import { readBlad, readFall } from '../../../support/tabell';

function value<T>(result: Result<T, Issue>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const skal = (lasning: Lasning): Record<string, number> => {
  const antal: Record<string, number> = {};
  for (const { skal: s } of lasning.asido) antal[s] = (antal[s] ?? 0) + 1;
  return antal;
};

describe('identifieraBlad', () => {
  test('Skellefteå-Norsjö', () => {
    const fynd = readFall('skelleftea-norsjo-2025').map((blad) => [blad.blad, identifieraBlad(blad)] as const);
    expect(fynd.map(([titel, { sort, ar, arKalla }]) => [titel, sort, ar, arKalla])).toEqual([
      ['Huvudbok 2025', 'huvudbok', 2025, 'rubrik'],
      ['Saldolista 2024', 'saldolista', 2024, 'rubrik'],
      ['Ingående balanser 2025', 'ingaende', 2025, 'kolumn'],
      ['Budget 2025', 'budget', 2025, 'rubrik'],
      ['Mappning', 'mappning', null, null],
      ['Insatser', 'insatser', null, null],
      ['Historik', 'historik', null, null],
      ['Uppgifter', 'uppgifter', null, null],
      ['Mål', 'mal', null, null],
    ]);
  });

  test('Sollefteå, and with titles that say nothing', () => {
    const fynd = readFall('solleftea-2025').map((blad, i) => identifieraBlad({ ...blad, blad: `Blad${String(i)}` }));
    expect(fynd.map(({ sort, ar }) => [sort, ar])).toEqual([
      ['huvudbok', 2025],
      ['saldolista', 2024],
      ['budget', 2025],
      ['mappning', null],
      ['insatser', null],
      ['historik', null],
      ['uppgifter', null],
      ['medelstilldelning', null],
      ['mal', null],
    ]);
  });
});

describe('Skellefteå-Norsjö', () => {
  test('transaction list: one signed column, heading block, total row', () => {
    const tabell = readBlad('skelleftea-norsjo-2025', 'Huvudbok 2025');
    const bok = value(lasHuvudbok(tabell, { ar: 2025 }));
    expect(bok.issues).toEqual([]);
    expect(bok.lasta).toBe(524);
    expect(skal(bok)).toEqual({ rubrik: 4, tom: 1, summa: 1 });
    expect(bok.lasta + bok.asido.length).toBe(tabell.celler.length);
    expect(total(bok.rader, () => true)).toBe(0);
    expect(total(bok.rader, ({ konto }) => konto === '3511')).toBe(-282_500_000);
    expect(bok.rader[0]).toEqual({
      slag: 'Utfall', ar: 2025, period: 202501, konto: '3521', ansvar: '100', verksamhet: '', projekt: '1000', motpart: '103',
      ore: -1_811_300, kalla: { namn: 'Huvudbok 2025', radnummer: 6 },
    });
    expect(bok.verifikationer[0]).toEqual({ ver: 'A1', datum: { ar: 2025, manad: 1, dag: 1 }, text: 'Driftbidrag från kommun Förbundsgemensamt' });
    expect(bok.benamningar.konto.get('1930')).toBe('Bank');
    expect(bok.benamningar.projekt.get('3001')).toBe('SÖKA (ESF)');
    expect(bok.benamningar.motpart.get('104')).toBe('Region Västerbotten');
  });

  test('opening balances and movements give the bank 5 121 682,20', () => {
    const ib = value(lasIngaende(readBlad('skelleftea-norsjo-2025', 'Ingående balanser 2025'), { ar: 2025 }));
    const bok = value(lasHuvudbok(readBlad('skelleftea-norsjo-2025', 'Huvudbok 2025'), { ar: 2025 }));
    expect(ib.issues).toEqual([]);
    expect(ib.rader.every(({ slag, period }) => slag === 'IB' && period === 202500)).toBe(true);
    expect(total(ib.rader, () => true)).toBe(0);
    expect(total([...ib.rader, ...bok.rader], ({ konto }) => konto === '1930')).toBe(512_168_220);
  });

  test('saldolista of last year: opening and movement, closing checked', () => {
    const tabell = readBlad('skelleftea-norsjo-2025', 'Saldolista 2024');
    const lista = value(lasSaldolista(tabell, { ar: 2024 }));
    expect(lista.issues).toEqual([]);
    expect(lista.lasta).toBe(48);
    expect(lista.lasta + lista.asido.length).toBe(tabell.celler.length);
    expect(total(lista.rader, ({ konto }) => konto === '1930')).toBe(406_861_680);
    expect(total(lista.rader, ({ slag }) => slag === 'Utfall')).toBe(0);
    expect(lista.benamningar.konto.get('1790')).toBe('Upplupna intäkter');
    expect(lista.rader.some(({ konto }) => konto === '1790')).toBe(false);
  });

  test('budget: the name after Projekt is the project, not the account', () => {
    const budget = value(lasBudget(readBlad('skelleftea-norsjo-2025', 'Budget 2025'), { ar: 2025 }));
    expect(budget.issues).toEqual([]);
    expect(total(budget.rader, () => true)).toBe(0);
    expect(budget.rader[0]).toMatchObject({ slag: 'Budget', period: 202512, konto: '3511', projekt: '1000', motpart: '101', ore: -282_500_000 });
    expect(budget.benamningar.projekt.get('2003')).toBe('Djurens Gård');
    expect(budget.benamningar.konto.get('4531') ?? '').toBe('');
  });

  test('mapping, insatser, uppgifter', () => {
    const regler = value(lasMappning(readBlad('skelleftea-norsjo-2025', 'Mappning')));
    expect(regler).toHaveLength(39);
    expect(regler[0]).toMatchObject({ franKonto: '1511', tillKonto: '1511', motpart: '102', projekt: '', rapportrad: 'Fordringar', not: 'Not 4', notrad: 'Skellefteå Kommun' });
    expect(regler[38]).toMatchObject({ franKonto: '5611', ansvar: '110', notrad: 'Styrelsearvoden', kalla: { namn: 'Mappning', radnummer: 40 } });
    const insatser = value(lasInsatser(readBlad('skelleftea-norsjo-2025', 'Insatser')));
    expect(insatser.map(({ projekt, beviljadeMedel }) => [projekt, beviljadeMedel?.toString() ?? null])[1]).toEqual(['2001', '2700000.00']);
    expect(insatser[0]?.beviljadeMedel).toBeNull();
    const uppgifter = value(lasUppgifter(readBlad('skelleftea-norsjo-2025', 'Uppgifter')));
    expect(uppgifter).toMatchObject({ forbund: 'Samordningsförbundet Skellefteå-Norsjö', rakenskapsar: 2025, enhet: 'kr', decimaler: 0, decimalerBalans: null, periodTillOchMed: 202512, kontoplan: 'Kommun-Bas' });
    expect(uppgifter.beslutadBudget?.toString()).toBe('0.00');
    expect(uppgifter.ovriga.find((u) => u.text === 'Antal anställda')?.varde).toBe(1);
  });
});

describe('Sollefteå', () => {
  test('grouped ledger: Debet and Kredit as text, opening and closing rows', () => {
    const tabell = readBlad('solleftea-2025', 'Huvudbok 2025');
    const bok = value(lasHuvudbok(tabell, { ar: 2025 }));
    expect(bok.issues).toEqual([]);
    expect(bok.lasta).toBe(274);
    expect(skal(bok)).toEqual({ rubrik: 3, tom: 24, ingaende: 24, utgaende: 24 });
    expect(bok.lasta + bok.asido.length).toBe(tabell.celler.length);
    expect(total(bok.rader, ({ slag }) => slag === 'Utfall')).toBe(0);
    expect(total(bok.rader, ({ slag }) => slag === 'IB')).toBe(0);
    expect(total(bok.rader, ({ konto }) => konto === '1930')).toBe(158_440_420);
    expect(bok.verifikationer.find((v) => v?.ver === 'A 137')?.datum).toEqual({ ar: 2025, manad: 12, dag: 31 });
  });

  test('saldolista, budget and uppgifter', () => {
    const lista = value(lasSaldolista(readBlad('solleftea-2025', 'Saldolista 2024'), { ar: 2024 }));
    const budget = value(lasBudget(readBlad('solleftea-2025', 'Budget 2025'), { ar: 2025 }));
    const uppgifter = value(lasUppgifter(readBlad('solleftea-2025', 'Uppgifter')));
    expect([...lista.issues, ...budget.issues]).toEqual([]);
    expect(total(lista.rader, ({ konto }) => konto === '1930')).toBe(98_002_900);
    expect(total(budget.rader, () => true)).toBe(-40_000);
    expect(uppgifter).toMatchObject({ enhet: 'tkr', decimaler: 0, decimalerBalans: 2, rakenskapsar: 2025 });
    expect(uppgifter.beslutadBudget?.toString()).toBe('400.00');
    expect(uppgifter.enhetOversikt).toBe('kr');
  });
});
