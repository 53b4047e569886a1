/** Overlaps, gaps, moves, suggestions, one spelling, and the mapping as a file. */
import * as fc from 'fast-check';
import { Belopp } from '../../../../src/domain/belopp/belopp';
import { Saldobok } from '../../../../src/domain/huvudbok/saldobok';
import { findKontoplan } from '../../../../src/domain/kontoplaner/kontoplaner';
import { findFlyttar } from '../../../../src/domain/mappning/flytt';
import { buildForslag, type Forslagsunderlag } from '../../../../src/domain/mappning/forslag';
import { withBenamningar, withProjektkoder } from '../../../../src/domain/mappning/insatsnamn';
import { buildInsatsforslag } from '../../../../src/domain/mappning/insatsforslag';
import { Mappning } from '../../../../src/domain/mappning/mappning';
import { parseMappningsfil, toMappningsfil } from '../../../../src/domain/mappning/mappningsfil';
import { buildNotradsforslag } from '../../../../src/domain/mappning/notradsforslag';
import { findLuckor, findOverlapp } from '../../../../src/domain/mappning/overlapp';
import type { Insats, Mappningsregel } from '../../../../src/domain/mappning/typer';
import { fakta, regler } from '../../../support/bocker';

const INGA = { ansvar: '', verksamhet: '', projekt: '', motpart: '' };
const par = (text: string): readonly string[] => findOverlapp(regler(text)).map(({ art, regler: [a, b] }) => `${art} ${a.franKonto}–${a.tillKonto} ${b.franKonto}–${b.tillKonto}`);

describe('overlaps', () => {
  test('rules of one rank that meet; a narrower or more exact one does not', () => {
    expect(par('5000 5999 | Verksamhetens kostnader | Not 3 | A\n5500 6499 | Verksamhetens kostnader | Not 3 | B')).toEqual(['oavgjord 5000–5999 5500–6499']);
    expect(par('5000 5999 | Verksamhetens kostnader | Not 3 | A\n5010 5010 | Verksamhetens kostnader | Not 3 | B')).toEqual([]);
    expect(par('5000 5999 | Verksamhetens kostnader | Not 3 | A | | 7\n5000 5999 | Verksamhetens kostnader | Not 3 | B | | 8')).toEqual([]);
    expect(par('1930 | Kassa och bank\n1930 | kassa och bank')).toEqual(['upprepad 1930–1930 1930–1930']);
  });

  test('what is found is what ties, and only that', () => {
    const regel = fc.record({ fran: fc.integer({ min: 10, max: 39 }), bredd: fc.integer({ min: 0, max: 9 }), projekt: fc.constantFrom('', '1', '2'), motpart: fc.constantFrom('', 'a'), rad: fc.constantFrom('A', 'B') });
    fc.assert(fc.property(fc.array(regel, { minLength: 2, maxLength: 4 }), (rader) => {
      const alla = rader.map((r, n): Mappningsregel => ({ ...INGA, franKonto: String(r.fran), tillKonto: String(Math.min(r.fran + r.bredd, 39)), projekt: r.projekt, motpart: r.motpart, rapportrad: r.rad, not: '', notrad: String(n), kassaflodesrad: '', kalla: { namn: '' } }));
      const pairs = findOverlapp(alla);
      for (let konto = 10; konto <= 39; konto += 1) {
        for (const projekt of ['', '1', '2', '3']) {
          const traff = new Mappning(alla).match(String(konto), { ...INGA, projekt, motpart: 'a' });
          if (traff.art === 'oavgjord') expect(pairs.some(({ regler: both }) => both.every((one) => traff.regler.includes(one)))).toBe(true);
        }
      }
      if (pairs.length === 0) return;
      const [first] = pairs;
      const [a, b] = first?.regler ?? [];
      const konto = [a, b].map((one) => one?.franKonto ?? '').sort().at(-1) ?? '';
      const koder = { ansvar: '', verksamhet: '', projekt: a?.projekt || b?.projekt || '', motpart: a?.motpart || b?.motpart || '' };
      const both = [a, b].filter((one): one is Mappningsregel => one !== undefined);
      expect(new Mappning(both).match(konto, koder).art).toBe('oavgjord');
    }));
  });
});

test('gaps: accounts without a rule, and with rules for certain codes only', () => {
  expect(findLuckor(regler('5000 5999 | Verksamhetens kostnader\n4531 | Verksamhetens kostnader | Not 3 | X | | 7'), ['6010', '5010', '4531', '8999', '6010'])).toEqual([{ art: 'delvis', konto: '4531' }, { art: 'utan', konto: '6010' }]);
});

test('a change shows what it moves, from where and to where', () => {
  const bok = new Saldobok();
  for (const f of fakta('Utfall 202501 5010 1 100\nUtfall 202502 5010 2 50\nUtfall 202401 5010 7\nUtfall 202501 6010 5\nBudget 202501 5010 900')) bok.add(f);
  const fore = regler('5000 6999 | Verksamhetens kostnader | Not 3 | Övrigt');
  const efter = [...fore, ...regler('5010 | Verksamhetens kostnader | Not 3 | Arvoden | | 1'), ...regler('5010 | Verksamhetens intäkter | | | | 2')];
  const till = (rapportrad: string, not: string, notrad: string) => ({ rapportrad, not, notrad });
  const gammal = till('Verksamhetens kostnader', 'Not 3', 'Övrigt');
  expect(findFlyttar(bok.saldon(), fore, efter)).toEqual([
    { konto: '5010', ar: 2025, fran: gammal, till: till('Verksamhetens kostnader', 'Not 3', 'Arvoden'), ore: 10_000 },
    { konto: '5010', ar: 2025, fran: gammal, till: till('Verksamhetens intäkter', '', ''), ore: 5000 },
  ]);
  expect(findFlyttar(bok.saldon(), fore, []).map(({ konto, ar, ore }) => [konto, ar, ore])).toEqual([['5010', 2025, 15_000], ['6010', 2025, 500], ['5010', 2024, 700]]);
  expect(findFlyttar(bok.saldon(), fore, fore)).toEqual([]);
});

describe('suggestions say why', () => {
  const underlag: Forslagsunderlag = {
    regler: regler('5010 | Verksamhetens kostnader | Not 3 | Styrelsearvoden\n3521 | Verksamhetens intäkter | Not 2 | Driftbidrag från Norsjö kommun'),
    insatser: [],
    tidigare: regler('6110 | Verksamhetens kostnader | Not 3 | Kontorsmaterial'),
    kontoplan: findKontoplan('Kommun-Bas'),
    kontonamn: new Map([['5010', 'Arvoden, förtroendevalda'], ['5019', 'Arvoden förtroendevalda'], ['9999', 'Okänt']]),
    motpartsnamn: new Map([['103', 'Norsjö kommun'], ['104', 'Region Västerbotten'], ['105', 'Kommun']]),
    sru: new Map([['5010', '7513'], ['5090', '7513']]),
    ktyp: new Map([['5777', 'K'], ['3777', 'I'], ['1777', 'T']]),
  };
  const utan: Forslagsunderlag = { ...underlag, kontoplan: null };
  const of = (konto: string, u: Forslagsunderlag): unknown => buildForslag([konto], u).map(({ skal, regel }) => [skal, regel.franKonto, regel.rapportrad, regel.notrad])[0];

  test.each<[string, Forslagsunderlag, unknown]>([
    ['6110', underlag, [{ art: 'fjol' }, '6110', 'Verksamhetens kostnader', 'Kontorsmaterial']],
    ['7911', underlag, [{ art: 'kontoplan', kontoplan: 'Kommun-Bas', fran: '79', till: '79' }, '7911', 'Avskrivningar', '']],
    ['5019', utan, [{ art: 'namn', konto: '5010', namn: 'Arvoden, förtroendevalda' }, '5019', 'Verksamhetens kostnader', 'Styrelsearvoden']],
    ['5090', utan, [{ art: 'sru', konto: '5010', sru: '7513' }, '5090', 'Verksamhetens kostnader', 'Styrelsearvoden']],
    ['5777', utan, [{ art: 'ktyp', ktyp: 'K' }, '5777', 'Verksamhetens kostnader', '']],
    ['3777', utan, [{ art: 'ktyp', ktyp: 'I' }, '3777', 'Verksamhetens intäkter', '']],
    ['1777', utan, undefined],
    ['9999', utan, undefined],
    ['5010', underlag, undefined],
  ])('%s', (konto, u, expected) => {
    expect(of(konto, u)).toEqual(expected);
  });

  test('a counterpart gets the row that carries its name, and a bare "Kommun" none', () => {
    const of = (rapportrad: string, ...motparter: readonly string[]): unknown => buildNotradsforslag({ konto: '3521', rapportrad, motparter }, underlag).map(({ skal, regel }) => [skal, regel.franKonto, regel.motpart, regel.notrad]);
    expect(of('verksamhetens  Intäkter', '103', '104', '105')).toEqual([[{ art: 'motpart', namn: 'Norsjö kommun' }, '3521', '103', 'Driftbidrag från Norsjö kommun']]);
    expect([of('Verksamhetens intäkter', '104', '105'), of('Verksamhetens kostnader', '103')]).toEqual([[], []]);
  });

  test('an account named as a row of the note gets that row', () => {
    const rader = { ...underlag, regler: regler('2510 | Kortfristiga skulder | Not 5 | Leverantörsskulder\n2920 | Kortfristiga skulder'), kontonamn: new Map([['2511', 'Leverantörsskulder'], ['2920', 'Upplupna löner']]) };
    const of = (konto: string): unknown => buildNotradsforslag({ konto, rapportrad: 'Kortfristiga skulder', motparter: [] }, rader).map(({ skal, regel }) => [skal, regel.not, regel.notrad]);
    expect([of('2511'), of('2920')]).toEqual([[[{ art: 'notrad', namn: 'Leverantörsskulder' }, 'Not 5', 'Leverantörsskulder']], []]);
  });
});

test('a new insats gets the rule that the others have, under its own name', () => {
  const insats = (projekt: string, benamning: string, grupp = 'Verksamhet'): Insats => ({ projekt, benamning, alias: [], grupp, beviljadeMedel: null, egenPrognos: null, kalla: { namn: 'Insatser' } } as Insats);
  const insatser = [insats('1', 'Kansli', 'Styrelse och kansli'), insats('7', 'Café'), insats('8', 'Ny rytm'), insats('9', '')];
  const rader = regler('4000 7799 | Verksamhetens kostnader | Not 3 | Kansli | | 1\n4000 7799 | Verksamhetens kostnader | Not 3 | CAFÉ | | 7\n8500 | Finansiella kostnader | | | | 7');
  const of = (konto: string, ...projekt: readonly string[]): unknown => buildInsatsforslag(konto, projekt, { regler: rader, insatser, tidigare: [], kontoplan: null, kontonamn: new Map(), motpartsnamn: new Map(), sru: new Map(), ktyp: new Map() }).map(({ skal, regel: r }) => [skal, r.franKonto, r.tillKonto, r.projekt, r.not, r.notrad]);
  expect(of('5010', '8', '9', '10')).toEqual([[{ art: 'insats', namn: 'Ny rytm', som: 'CAFÉ' }, '4000', '7799', '8', 'Not 3', 'Ny rytm']]);
  expect(of('8500', '8')).toEqual([]);
});

const INSATSER: readonly Insats[] = [
  { projekt: '2003', benamning: 'Djurens Gård', alias: ['Djurens gard', '2013'], grupp: 'Verksamhet', beviljadeMedel: Belopp.parse('400000.50'), kalla: { namn: 'Insatser' } },
  { projekt: '2004', benamning: 'Café Klockaren', alias: [], grupp: 'Verksamhet', beviljadeMedel: null, kalla: { namn: 'Insatser' } },
];

test('aliases: one code in the books, one name in the notes', () => {
  const [kod, alias, annan] = withProjektkoder(fakta('Utfall 202501 5010 2003 1\nUtfall 202501 5010 2013 1\nUtfall 202501 5010 9 1'), INSATSER);
  expect([kod, alias, annan].map((f) => f?.projekt)).toEqual(['2003', '2003', '9']);
  expect(withBenamningar(regler('4531 | Verksamhetens kostnader | Not 3 | djurens  GARD\n4532 | Verksamhetens kostnader | Not 3 | Annat'), INSATSER).map(({ notrad }) => notrad)).toEqual(['Djurens Gård', 'Annat']);
});

describe('the mapping as a file', () => {
  const egna = regler('5000 5999 | Verksamhetens kostnader | Not 3 | Löner | | 7\n1930 | Kassa och bank');
  const uppgifter = new Map<string, string | number>([['Förbund', 'Samordningsförbundet Åäö'], ['Decimaler', 0]]);

  test('what is written is read', () => {
    const text = toMappningsfil({ regler: [...egna, { ...(egna[0] as Mappningsregel), standard: true }], insatser: INSATSER, uppgifter });
    const last = parseMappningsfil(`\ufeff${text}`, 'm.json');
    if (!last.ok) throw new Error(last.error.kod);
    expect(last.value.regler.map((regel) => ({ ...regel, kalla: null }))).toEqual(egna.map((regel) => ({ ...regel, balanskravsrad: '', varav: '', kalla: null })));
    expect(last.value.insatser.map((i) => [i.projekt, i.benamning, i.alias, i.grupp, i.beviljadeMedel?.toString() ?? null])).toEqual(INSATSER.map((i) => [i.projekt, i.benamning, i.alias, i.grupp, i.beviljadeMedel?.toString() ?? null]));
    expect(last.value.uppgifter).toEqual(uppgifter);
    expect(toMappningsfil(last.value)).toBe(text);
  });

  test.each<[string, string, unknown]>([
    ['a newer version', '{"format":"finsam-bokslut-mappning","version":3,"regler":[],"nytt":{}}', { kod: 'MAPPNINGSFIL_NYARE', fakta: { version: 3, kand: 2 } }],
    ['no version', '{"format":"finsam-bokslut-mappning"}', { kod: 'MAPPNINGSFIL_OLASLIG', fakta: { del: 'format' } }],
    ['another file', '{"a":1}', { kod: 'MAPPNINGSFIL_OLASLIG', fakta: { del: 'format' } }],
    ['no JSON', '{', { kod: 'MAPPNINGSFIL_OLASLIG' }],
    ['a rule without a line', '{"format":"finsam-bokslut-mappning","version":1,"regler":[{"franKonto":"1"}]}', { fakta: { del: 'regler' } }],
    ['an account as a number', '{"format":"finsam-bokslut-mappning","version":1,"regler":[{"franKonto":1930,"rapportrad":"x"}]}', { fakta: { del: 'regler' } }],
    ['money as words', '{"format":"finsam-bokslut-mappning","version":1,"insatser":[{"projekt":"1","beviljadeMedel":"mycket"}]}', { fakta: { del: 'insatser' } }],
    ['a prognosis as words', '{"format":"finsam-bokslut-mappning","version":2,"insatser":[{"projekt":"1","prognos":"mycket"}]}', { fakta: { del: 'insatser' } }],
    ['settings as a list', '{"format":"finsam-bokslut-mappning","version":1,"uppgifter":[1]}', { fakta: { del: 'uppgifter' } }],
  ])('%s is refused', (_, text, error) => {
    expect(parseMappningsfil(text, 'm.json')).toMatchObject({ ok: false, error });
  });

  test('no text crashes it', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const body = JSON.stringify({ format: 'finsam-bokslut-mappning', version: 1, regler: value, insatser: value, uppgifter: value });
      expect(typeof parseMappningsfil(body, 'm.json').ok).toBe('boolean');
    }));
  });
});
