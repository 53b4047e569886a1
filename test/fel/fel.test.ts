/**
 * The error catalogue: every code has an input that raises it, run through the command, and the whole text that the user gets
 * stands in katalog.txt, for an ekonom to read. `SPELA_IN=1 npx jest test/fel` records it anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { uppdateraRapport } from '../../src/app/uppdateraRapport';
import { parseArgument } from '../../src/cli/argument';
import { guard } from '../../src/cli/guard';
import { gatherBok } from '../../src/cli/samlaBok';
import type { Issue } from '../../src/domain/issue';
import type * as Meddelanden from '../../src/text/meddelanden';
import { describeIssue } from '../../src/text/meddelanden';
import type { Korning } from '../support/kommando';
import { kor, tempMapp } from '../support/kommando';
import { raisedCodes } from './kodsamling';
import { bladprov, lasprov } from './prov/blad';
import { excellasprov, excelprov } from './prov/excel';
import { filprov } from './prov/filer';
import { mappningsprov } from './prov/mappning';
import type { Prov } from './prov/prov';
import { sielasprov, sieprov } from './prov/sie';
import { tillaggslasprov, tillaggsprov } from './prov/tillagg';

const PROV: readonly Prov[] = [...filprov, ...bladprov, ...sieprov, ...excelprov, ...tillaggsprov, ...mappningsprov];
const LASPROV = [...lasprov, ...sielasprov, ...excellasprov, ...tillaggslasprov];
const KATALOG = path.join(__dirname, 'katalog.txt');

/** Every issue that the command has put into words since it was last emptied; the words are the product's own. */
const mockSagda: Issue[] = [];
jest.mock('../../src/text/meddelanden', () => {
  const own = jest.requireActual<typeof Meddelanden>('../../src/text/meddelanden');
  return { ...own, describeIssue: (issue: Issue) => { mockSagda.push(issue); return own.describeIssue(issue); } };
});

const katalog: { readonly kod: string; readonly namn: string; readonly text: string }[] = [];

const sentence = (issue: Issue): string => `${describeIssue(issue).vad} ${describeIssue(issue).atgard}`;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What must never be in a sentence: a hole where a fact should be, or a fact as the program holds it. */
function faultsOf(issue: Issue): readonly string[] {
  const { vad, atgard } = describeIssue(issue);
  const text = `${vad} ${atgard}`;
  const holes = /undefined|NaN|null|\[object|""|\(\)| {2}| [.,:;](?:\s|$)|[.,:;]{2}|rad 0\b|: *$|\d\.\d\d kr|\bstopp\b/.exec(text);
  return [
    ...(holes === null ? [] : [`${issue.kod}: hole at "${holes[0]}" in "${text}"`]),
    ...[vad, atgard].filter((t) => !/^\S.*[.!]$/s.test(t)).map((t) => `${issue.kod}: not a whole sentence: "${t}"`),
    ...(/^[A-ZÅÄÖ]/.test(atgard) ? [] : [`${issue.kod}: the next step does not begin a sentence`]),
  ];
}

/** Runs the command, and of a run that was not refused also the information that it does not print. */
async function run(args: readonly string[]): Promise<{ korning: Korning; issues: readonly Issue[] }> {
  mockSagda.length = 0;
  const korning = await kor(...args);
  const kommando = parseArgument(args);
  if (korning.kod !== 2 && kommando.ok && kommando.value.art === 'importera') await kor(...args, '--json');
  const said = [...mockSagda];
  if (korning.kod === 2 || !kommando.ok || kommando.value.art !== 'rapport') return { korning, issues: said };
  const bok = await gatherBok(kommando.value.underlag, kommando.value.mappning);
  const utfall = bok.ok ? await uppdateraRapport(bok.value.bok.arbetsbok, kommando.value) : bok;
  return { korning, issues: utfall.ok ? [...said, ...utfall.value.issues] : said };
}

function expectText(korning: Korning, issue: Issue, { somKontroll, visar }: Prov): void {
  const said = plain(korning.kod === 2 ? korning.fel : korning.ut);
  if (somKontroll === true) expect(visar.filter((del) => !said.includes(del))).toEqual([]);
  else if (issue.allvar !== 'info') expect(said).toContain(plain(sentence(issue)));
}

describe.each(PROV)('$kod: $namn', (prov) => {
  const { kod, namn, args, slut, visar } = prov;
  test('the command says so', async () => {
    const mapp = tempMapp();
    const given = await args(mapp);
    const ut = given.includes('--ut') ? (given[given.indexOf('--ut') + 1] ?? '') : path.join(mapp, 'rapport.xlsx');
    const before = new Map(readdirSync(mapp).filter((f) => /\./.test(f)).map((f) => [f, readFileSync(path.join(mapp, f)).toString('base64')]));
    const { korning, issues } = await run(given.includes('--ut') ? given : [...given, '--ut', ut]);
    const issue = issues.find((i) => i.kod === kod);
    const text = kod === 'ARGUMENT' ? (korning.fel.split('\n')[0] ?? '') : issue === undefined ? '' : sentence(issue);
    katalog.push({ kod, namn, text: plain(text).replaceAll(`${mapp}/`, '') });
    expect([korning.kod, ...issues.map((i) => i.kod)]).toEqual(kod === 'ARGUMENT' ? [2] : expect.arrayContaining([slut, kod]));
    expect(korning.kod).toBe(slut);
    expect(visar.filter((del) => !plain(text).includes(del))).toEqual([]);
    expect(issues.flatMap(faultsOf)).toEqual([]);
    if (issue !== undefined) expectText(korning, issue, prov);
    expect(korning.fel).not.toMatch(/^\s+at |Error:|Internt fel/m);
    if (slut !== 2) {
      expect(existsSync(ut)).toBe(true);
      return;
    }
    expect(korning.ut).toBe('');
    const after = new Map(readdirSync(mapp).filter((f) => /\./.test(f)).map((f) => [f, readFileSync(path.join(mapp, f)).toString('base64')]));
    expect(after).toEqual(before);
    if (issue !== undefined) expect(issue.allvar).toBe('stopp');
  });
});

describe.each(LASPROV)('$kod: $namn', ({ kod, namn, issues, visar }) => {
  test('the sentence', async () => {
    const found = await issues();
    const issue = found.find((i) => i.kod === kod);
    expect(found.map((i) => i.kod)).toContain(kod);
    if (issue === undefined) return;
    katalog.push({ kod, namn, text: plain(sentence(issue)) });
    expect(faultsOf(issue)).toEqual([]);
    expect(visar.filter((del) => !plain(sentence(issue)).includes(del))).toEqual([]);
  });
});

describe('complete', () => {
  const raised = raisedCodes();
  const { MEDDELANDEKODER } = jest.requireActual<typeof Meddelanden>('../../src/text/meddelanden');

  test('the collector finds codes in every form that they are written in', () => {
    expect(raised).toEqual(expect.arrayContaining(['ARGUMENT', 'KALLA_DUBBEL', 'SIE_HTML', 'EXCEL_EJ_AKTIV', 'BLAD_SKYDDAT', 'KONTO_OMAPPAT', 'FIL_KRYPTERAD', 'INSATS_DUBBEL', 'UPPGIFT_DUBBEL']));
  });

  test('every code that the program raises has a sentence', () => {
    expect(raised.filter((kod) => kod !== 'ARGUMENT' && !MEDDELANDEKODER.includes(kod))).toEqual([]);
  });

  test('every code that the program raises has a reproducer', () => {
    const prov = new Set([...PROV, ...LASPROV].map((p) => p.kod));
    expect(raised.filter((kod) => !prov.has(kod))).toEqual([]);
  });

  test('no sentence and no reproducer is of a code that nothing raises', () => {
    expect([...MEDDELANDEKODER, ...[...PROV, ...LASPROV].map((p) => p.kod)].filter((kod) => !raised.includes(kod))).toEqual([]);
  });
});

test('a fault of ours is one sentence, not a stack trace', async () => {
  const sagt: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => { sagt.push(String(text)); return true; });
  const kod = await guard(() => Promise.reject(new Error('No rule for X\n    at y'))).finally(() => { spy.mockRestore(); });
  expect([kod, sagt.join('')]).toEqual([2, expect.stringMatching(/^Internt fel i programmet, ingenting är skrivet: No rule for X\nKör igen [^\n]+\n$/)]);
});

test('the catalogue reads as it was last read', () => {
  const text = katalog.map(({ kod, namn, text: t }) => `${kod}: ${namn}\n    ${t}\n`).join('\n');
  if (process.env['SPELA_IN'] === '1') writeFileSync(KATALOG, text);
  expect(text.split('\n')).toEqual(readFileSync(KATALOG, 'utf8').split('\n'));
});
