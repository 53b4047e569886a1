/** The demo förbund in assets/demo: made again it is the same bytes, it balances, and its sheets and its SIE file agree. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'iconv-lite';
import { type Bladceller, type Cellvarde, readCells } from '../../support/libreofficeCeller';

const DEMO = join(__dirname, '..', '..', '..', 'assets', 'demo');
const FILER = ['underlag.xlsx', 'bokforing-2025.se', 'anvandarblad.json', 'PLANTERADE-FEL.md'];

type Rad = Readonly<Record<string, string | number>>;

/** A number or a text; an empty cell is an empty text. */
function asPlain(varde: Cellvarde | undefined): string | number {
  if (varde === undefined) return '';
  if (typeof varde === 'number' || typeof varde === 'string') return varde;
  throw new Error(`Neither number nor text: ${JSON.stringify(varde)}`);
}

/** The rows under a heading row, by heading, down to the first row without account. */
function rowsBelow(celler: Bladceller, rubrikrad: number): readonly Rad[] {
  const kolumner = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((bokstav) => [bokstav, asPlain(celler.get(`${bokstav}${rubrikrad}`))] as const);
  const rader: Rad[] = [];
  for (let nr = rubrikrad + 1; typeof celler.get(`A${nr}`) === 'number'; nr += 1) {
    rader.push(Object.fromEntries(kolumner.map(([bokstav, rubrik]) => [rubrik, asPlain(celler.get(`${bokstav}${nr}`))])));
  }
  return rader;
}

const ore = (varde: string | number | undefined): number => Math.round(Number(varde) * 100);

function sumPer(par: readonly (readonly [string, number])[]): Record<string, number> {
  const per = new Map<string, number>();
  for (const [nyckel, belopp] of par) per.set(nyckel, (per.get(nyckel) ?? 0) + belopp);
  return Object.fromEntries([...per].filter(([, belopp]) => belopp !== 0).sort(([a], [b]) => a.localeCompare(b)));
}

const sheets = readCells(readFileSync(join(DEMO, 'underlag.xlsx')));
const sheet = (namn: string): Bladceller => sheets.get(namn) ?? new Map<string, never>();
const huvudbok = rowsBelow(sheet('Huvudbok 2025'), 5);
const saldolista = rowsBelow(sheet('Saldolista 2024'), 4);
const ingaende = rowsBelow(sheet('Ingående balanser 2025'), 4);
const budget = rowsBelow(sheet('Budget 2025'), 4);

const sie = decode(readFileSync(join(DEMO, 'bokforing-2025.se')), 'cp437').split('\r\n');
const key = (...delar: readonly unknown[]): string => delar.map(String).join('|');

/** Amounts of a record type of one year by account, or by account and codes where the record has an object list. */
function sieSums(monster: RegExp): Record<string, number> {
  return sumPer(sie.flatMap((rad) => {
    const traff = monster.exec(rad);
    if (traff === null) return [];
    const koder = [...(traff[2] ?? '').matchAll(/\d+ "(\w+)"/g)].map((m) => m[1]);
    return [[key(traff[1], koder.join(',')), ore(traff[3])] as const];
  }));
}

const sheetSums = (rader: readonly Rad[], kolumn: string, val: (rad: Rad) => boolean = () => true): Record<string, number> =>
  sumPer(rader.filter(val).map((r) => [key(r['Konto'], [r['Ansvar'], r['Projekt'], r['Motpart']].filter((kod) => kod !== '' && kod !== undefined).join(',')), ore(r[kolumn])] as const));
const perKonto = (summor: Record<string, number>): Record<string, number> =>
  sumPer(Object.entries(summor).map(([nyckel, belopp]) => [nyckel.split('|')[0] ?? '', belopp] as const));
const total = (summor: Record<string, number>): number => Object.values(summor).reduce((a, b) => a + b, 0);

const TRANS = sieSums(/^\s+#TRANS (\d+) \{(.*)\} (-?[\d.]+)$/);

describe('the demo förbund', () => {
  it('is the same bytes when it is made again', () => {
    const mapp = mkdtempSync(join(tmpdir(), 'bokslut-demo-'));
    try {
      execFileSync(process.execPath, [join(DEMO, 'skapa.mjs'), mapp], { stdio: 'pipe', env: { ...process.env, TZ: 'America/Los_Angeles' } });
      for (const fil of FILER) expect(readFileSync(join(mapp, fil)).equals(readFileSync(join(DEMO, fil)))).toBe(true);
    } finally {
      rmSync(mapp, { recursive: true, force: true });
    }
  });

  it('has some 1 500 vouchers in the sheet, and each balances', () => {
    const perVer = new Map<unknown, number>();
    for (const rad of huvudbok) perVer.set(rad['Ver'], (perVer.get(rad['Ver']) ?? 0) + ore(rad['Belopp']));
    expect(perVer.size).toBeGreaterThan(1400);
    expect(perVer.size).toBeLessThan(1600);
    expect([...perVer].filter(([, summa]) => summa !== 0)).toEqual([]);
    expect(sie.filter((rad) => rad.startsWith('#VER ')).length).toBe(perVer.size);
  });

  it('has the same postings in the sheet as in the SIE file, per account and codes', () => {
    expect(huvudbok.length).toBeGreaterThan(3000);
    expect(sheetSums(huvudbok, 'Belopp')).toEqual(TRANS);
    expect(sie.filter((rad) => rad.includes('#TRANS ')).length).toBe(huvudbok.length);
  });

  it('opens with what last year closed with, in both', () => {
    const ib = sheetSums(ingaende, 'IB 2025');
    expect(total(ib)).toBe(0);
    expect(sheetSums(saldolista, 'Utgående balans', (r) => Number(r['Konto']) < 3000)).toEqual(ib);
    expect(sieSums(/^#IB 0 (\d+)()? (-?[\d.]+)$/)).toEqual(Object.fromEntries(Object.entries(perKonto(ib)).map(([k, v]) => [`${k}|`, v])));
    expect(sieSums(/^#OIB 0 (\d+) \{(.*)\} (-?[\d.]+)$/)).toEqual(Object.fromEntries(Object.entries(ib).filter(([k]) => !k.endsWith('|'))));
  });

  it('holds last year, balanced, with its closing entry, alike in both', () => {
    const ub = sheetSums(saldolista, 'Utgående balans');
    expect(total(ub)).toBe(0);
    expect(total(sheetSums(saldolista, 'Ingående balans'))).toBe(0);
    expect(saldolista.every((r) => ore(r['Ingående balans']) + ore(r['Förändring']) === ore(r['Utgående balans']))).toBe(true);
    const resultat = Object.fromEntries(Object.entries(ub).filter(([k]) => k >= '3' && !k.startsWith('8999')));
    expect(sieSums(/^#PSALDO -1 202412 (\d+) \{(.*)\} (-?[\d.]+)$/)).toEqual(resultat);
    expect(ub['8999|']).toBe(-total(resultat));
    expect(ub['2099|']).toBe(total(resultat));
    expect(huvudbok.some((r) => r['Konto'] === 8999)).toBe(false);
  });

  it('states closing balances in the SIE file that follow from its own opening balances and vouchers', () => {
    const balans = Object.entries(perKonto(TRANS)).filter(([konto]) => konto < '3');
    const ib = Object.entries(perKonto(sieSums(/^#IB 0 (\d+)()? (-?[\d.]+)$/)));
    expect(perKonto(sieSums(/^#UB 0 (\d+)()? (-?[\d.]+)$/))).toEqual(sumPer([...ib, ...balans]));
    expect(perKonto(sieSums(/^#RES 0 (\d+)()? (-?[\d.]+)$/))).toEqual(sumPer(Object.entries(perKonto(TRANS)).filter(([konto]) => konto >= '3')));
  });

  it('has the same budget in both, off the decided one by twice the planted row', () => {
    const beslutad = ore(sheet('Uppgifter').get('B9') as number);
    expect(sheet('Uppgifter').get('A9')).toBe('Beslutad budget, resultat');
    const rader = sheetSums(budget, 'Budget helår');
    expect(sieSums(/^#PBUDGET 0 202512 (\d+) \{(.*)\} (-?[\d.]+)$/)).toEqual(rader);
    expect(-total(rader) - beslutad).toBe(-2 * (rader['7051|100,9020,299'] ?? 0));
    expect(rader['7051|100,9020,299']).toBe(-4_500_000);
  });

  it('gives the driftbidrag in half, a quarter and a quarter', () => {
    const konto = perKonto(TRANS);
    expect(konto['3511']).toBe((konto['3521'] ?? 0) + (konto['3531'] ?? 0));
    expect(konto['3521']).toBe(konto['3531']);
    expect(konto['3511']).toBe(-356_000_000);
  });

  it('lists what the two accounts without note row leave out of Not 5', () => {
    const utgaende = sumPer([...Object.entries(perKonto(sheetSums(ingaende, 'IB 2025'))), ...Object.entries(perKonto(TRANS))]);
    const utanfor = -((utgaende['2920'] ?? 0) + (utgaende['2941'] ?? 0));
    expect(utanfor).toBe(1_948_485);
    expect(readFileSync(join(DEMO, 'PLANTERADE-FEL.md'), 'utf8')).toContain('Skillnad 19 484,85 kr = konto 2920 (14 826,40) + konto 2941 (4 658,45)');
  });
});
