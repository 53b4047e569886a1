/**
 * Every sample file with its outcome: type, vouchers, transactions and what is wrong in it. Sums are by an independent count
 * of the files' records.
 */
import { readdirSync } from 'node:fs';
import { sieFakta } from '../../../../src/indata/sie/fakta';
import { parseSie } from '../../../../src/indata/sie/parseSie';
import { describeIssue } from '../../../../src/text/meddelanden';
import { SIEMAPP, koder, readSie, sieBytes } from '../../../support/sie';

const HTML = 'SIE_HTML stopp';
const UTFALL: Readonly<Record<string, string>> = {
  'BL0001_typ1.SE': '1 0/0',
  'BL0001_typ2.SE': '2 0/0',
  'BL0001_typ3.SE': '3 0/0',
  'BL0001_typ4.SE': '4E 84/405',
  'BL0001_typ4I.SI': '4I 1/10',
  'BokOrder.si': '4I 1/4',
  'BokSald.SE': HTML,
  'Bokslut%20Norstedts%20SIE%204E.se': '4E 177/678',
  'BokslutSIE1.se': '1 0/0',
  'Exempelbolaget_SIE_110322_B_33.si': '4I 13/91',
  'FAKT.SI': '4I 1/3',
  'HAS1_1412.se': HTML,
  'HAS2_1412.se': HTML,
  'HAS3_1412.se': HTML,
  'HAS4E_1412.Se': HTML,
  'HAS4i_1412.si': HTML,
  'L%C3%B6n.si': '4I 1/8',
  'LON%20L%C3%B6nek%C3%B6rning.SI': '4I 1/25',
  'MAMUT_SIE1_EXPORT.SE': '1 0/0',
  'MAMUT_SIE2_EXPORT.SE': '2 0/0',
  'MAMUT_SIE3_EXPORT.SE': '3 0/0',
  'Norstedts%20Bokslut%20SIE%201.se': '1 0/0',
  'Norstedts%20Bokslut%20SIE%204I.si': '4I 2/4',
  'Norstedts%20Revision%20SIE%201.SE': '1 0/0',
  'ObjSald.SE': HTML,
  'PerSald.SE': HTML,
  'README.md': 'SIE_INGEN_SIE stopp',
  'SIE-fil%20fr%C3%A5n%20Visma%20Eget%20Aktiebolag%202010.se': '1 0/0 SIE_SALDON_BALANSERAR_EJ fel',
  'SIE-fil%20fr%C3%A5n%20Visma%20Enskild%20Firma%202010.se': '1 0/0 SIE_SALDON_BALANSERAR_EJ fel',
  'SIE4%20Visma%20Anl%C3%A4ggningsregister.si': '4I 1/18',
  'SIE_exempelfil.se': '4E 26/148',
  'Sie%201+2.se': '2 0/0 SIE_SALDON_BALANSERAR_EJ fel',
  'Sie%201.SE': '1 0/0',
  'Sie%202.SE': '2 0/0',
  'Sie%203%20+%204.se': '4E 2/4 SIE_SALDON_BALANSERAR_EJ varning, SIE_KONTO_UTAN_SALDO varning',
  'Sie1.se': '1 0/0',
  'Sie2.se': '2 0/0 SIE_SALDON_BALANSERAR_EJ fel',
  'Sie3.se': '3 0/0 SIE_SALDON_BALANSERAR_EJ fel',
  'Sie4.se': '4E 70/260 SIE_SALDON_BALANSERAR_EJ varning, SIE_TRANSAKTIONER_STAMMER_EJ stopp, SIE_KONTO_UTAN_SALDO varning',
  'Sie4.si': '4I 165/869',
  'TRANSAK.SE': HTML,
  'Test1.SE': '1 0/0',
  'Test2.SE': '2 0/0',
  'Test3.SE': '3 0/0 SIE_SALDON_BALANSERAR_EJ fel',
  'Test4.SE': '4E 167/1464',
  'si.SI': '4I 47/128',
  'sie%203.SE': '3 0/0',
  'sie%204.SE': '4E 20/76',
  'skelleftea-norsjo-2025.se': '4E 262/524',
  'solleftea-2025.se': '4E 137/274',
  'testWrite.se': '4E 65/248 VERIFIKAT_BALANSERAR_EJ varning, SIE_SALDON_BALANSERAR_EJ varning, SIE_SALDON_BALANSERAR_EJ varning',
  'testWrite1.se': '4E 65/248 VERIFIKAT_BALANSERAR_EJ varning, SIE_SALDON_BALANSERAR_EJ varning, SIE_SALDON_BALANSERAR_EJ varning',
  'typ1.se': '1 0/0',
  'typ2.se': '2 0/0',
  'typ3.se': '3 0/0',
  'typ4.se': '4E 81/287',
  'typ4si.si': '4I 81/287',
};

function outcome(fil: string): string {
  const result = parseSie(sieBytes(fil), fil);
  if (!result.ok) return koder(sieBytes(fil), fil).join(', ');
  const { typ, verifikationer, transaktioner } = result.value;
  return `${typ} ${verifikationer.antal}/${transaktioner.antal} ${koder(sieBytes(fil), fil).join(', ')}`.trim();
}

test.each(readdirSync(SIEMAPP))('%s', (fil) => {
  expect(outcome(fil)).toBe(UTFALL[fil]);
});

/** Σ#UB + Σ#RES − Σ#IB of the current year in öre, by a count of the file's lines that shares nothing with the reader. */
function egenKontrollsumma(fil: string): number | null {
  const rader = Buffer.from(sieBytes(fil)).toString('latin1').split('\n');
  const summa = (etikett: string): number =>
    rader.reduce((sum, rad) => {
      const falt = /^#(\w+)\s+"?0"?\s+"?\w+"?\s+"?(-?\d+)(?:\.(\d{0,2}))?"?/.exec(rad.trim());
      if (falt?.[1]?.toUpperCase() !== etikett) return sum;
      const ore = Number(`${(falt[2] ?? '').replace('-', '')}${(falt[3] ?? '').padEnd(2, '0')}`);
      return sum + (falt[2]?.startsWith('-') === true ? -ore : ore);
    }, 0);
  return rader.some((rad) => /^#UB\s/i.test(rad.trim())) ? summa('UB') + summa('RES') - summa('IB') : null;
}

test.each(readdirSync(SIEMAPP))('%s: balances held against each other, or refused in words', (fil) => {
  const result = parseSie(sieBytes(fil), fil);
  const issues = result.ok ? result.value.issues : [result.error];
  for (const issue of issues) {
    const { vad, atgard } = describeIssue(issue);
    expect(`${vad} ${atgard}`).not.toMatch(/undefined|NaN|\[object/);
    expect([vad.length, atgard.length].every((length) => length > 10)).toBe(true);
  }
  if (!result.ok) return;
  const differens = egenKontrollsumma(fil);
  const said = result.value.issues.some(({ kod, fakta }) => kod === 'SIE_SALDON_BALANSERAR_EJ' && fakta['ar'] === 0);
  expect([fil, said]).toEqual([fil, differens !== null && differens !== 0]);
  const stopp = [...result.value.issues, ...sieFakta(result.value).issues].filter(({ allvar }) => allvar === 'stopp').map(({ kod }) => kod);
  expect([fil, ...stopp]).toEqual([fil, ...(STOPPAS[fil] ?? [])]);
});

/** Files that are read but whose books cannot be used, and why. */
const STOPPAS: Readonly<Record<string, readonly string[]>> = {
  'Sie3.se': ['SIE_KONTO_EJ_NUMERISKT'],
  'Sie4.se': ['SIE_TRANSAKTIONER_STAMMER_EJ', 'SIE_KONTO_EJ_NUMERISKT'],
};

test('struck and repeated rows are counted apart', () => {
  expect(readSie(sieBytes('BL0001_typ4.SE')).overhoppade).toEqual({ rtrans: 6, btrans: 3 });
});

test('the reference case', () => {
  const bok = readSie(sieBytes('skelleftea-norsjo-2025.se'));
  expect(bok).toMatchObject({ program: 'Raindance 2025.4', format: 'PC8', teckenkod: 'cp437', forbund: 'Samordningsförbundet Skellefteå-Norsjö', kontoplan: 'Kommun-Bas 25', genererad: { ar: 2026, manad: 1, dag: 28 } });
  expect(bok.ar.map(({ nr, fran, till }) => [nr, fran.ar, till.manad])).toEqual([[0, 2025, 12], [-1, 2024, 12]]);
  expect(bok.konton.get('1511')).toEqual({ namn: 'Fordringar förbundsmedlemmar', ktyp: 'T', sru: '' });
  expect([...bok.dimensioner]).toEqual([['1', 'Ansvar'], ['6', 'Projekt'], ['20', 'Motpart']]);
  expect(bok.objekt.get('6')?.get('3001')).toBe('SÖKA (ESF)');
  expect(bok.ub.get(0)?.get('1930')?.ore).toBe(512_168_220);
  expect(bok.verifikationer.at(0)).toMatchObject({ serie: 'A', nr: '1', datum: { ar: 2025, manad: 1, dag: 1 }, text: 'Driftbidrag från kommun Förbundsgemensamt' });
  expect(bok.transaktioner.konto(0)).toBe('3521');
  expect(bok.transaktioner.objekt(0)).toEqual([{ dimension: '1', kod: '100' }, { dimension: '6', kod: '1000' }, { dimension: '20', kod: '103' }]);
  expect(bok.transaktioner.ore(0)).toBe(-1_811_300);
  expect(bok.transaktioner.text(0)).toBe('Norsjö kommun');
  expect(bok.transaktioner.text(1)).toBe('');
});
