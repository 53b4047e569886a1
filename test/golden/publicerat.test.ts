/**
 * Every table of the two published reports that the books determine: table, line, column, published, ours, as LibreOffice recalculates
 * our workbook. The whole list stands in publicerat/, to be read in review (UPDATE_GOLDEN=1 records it again). Where the two differ,
 * the case's `avvikelser.json` says why, and ours is right; a line that the books do not hold was published as nil.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fallmapp } from '../support/facit';
import { rapport } from '../support/kommando';
import type { Bokceller } from '../support/libreofficeCeller';
import { recalculateAll } from '../support/libreoffice';
import type { Jamforelse, Plats, Tabell } from '../support/publicerat';
import { avvikelser, compare, figureAt, printed, publiceradeTabeller } from '../support/publicerat';

interface Fall {
  readonly namn: string;
  /** Published labels that are ours under another name. */
  readonly alias: Readonly<Record<string, string>>;
  /** What the published line or column is, where the print has it elsewhere. */
  readonly plats: (tabell: Tabell, rad: string, kolumn: string) => Partial<Plats>;
  /** Tables whose costs are printed without a sign. */
  readonly utanTecken: RegExp;
  readonly decimaler: (blad: string) => number | null;
  /** Differing figures by key → the entry of avvikelser.json that says why. */
  readonly skal: readonly (readonly [RegExp, string])[];
}

const SKELLEFTEA: Fall = {
  namn: 'skelleftea-norsjo-2025',
  alias: {},
  plats: ({ blad }, rad, kolumn) => {
    if (rad === '(summa utan benämning)') return { rad: 'Summa' };
    if (blad === 'Balansräkning' && rad === 'Eget kapital') return { rad: 'Övrigt eget kapital' };
    if (blad !== 'Driftredovisning') return {};
    return { rad: /Intäkt|Kostnad/.test(kolumn) ? 'Summa' : 'Årets resultat' };
  },
  utanTecken: /^Not 3|Driftredovisning/,
  decimaler: () => null,
  skal: [
    [/Översikt.*Verksamhetens intäkter \| 2025/, 'Översikt Verksamhetens intäkter 2025 vs RR'],
    [/Översikt.*Verksamhetens kostnader \| 2025/, 'Översikt Verksamhetens kostnader 2025 vs RR'],
    [/Soliditet \| 2025/, 'Översikt Soliditet 2025'],
    [/Summa omsättningstillgångar \| 2024/, 'BR Summa omsättningstillgångar 2024'],
    [/Driftredovisning.*2024 Netto/, 'Driftredovisning Netto 2024 vs RR Årets resultat 2024'],
    [/Not 3.*Summa \| 2025/, 'RR Verksamhetens kostnader 2025 vs Not 3 summa'],
  ],
};

const SOLLEFTEA: Fall = {
  namn: 'solleftea-2025',
  alias: {
    'Intäkter övriga (exklusive finansiella intäkter)': 'Intäkter övriga',
    'Verksamhetens kostnader (exklusive finansiell kostnad)': 'Verksamhetens kostnader',
    'Eget kapital/medlemsintäkter': 'Eget kapital/medelstilldelning',
    'Utgående eget kapital kr': 'Utgående eget kapital',
    'Samsjuklighets-koordinator': 'Samsjuklighetskoordinator',
    Livstilslyftet: 'Livsstilslyftet',
    Livstilsckicken: 'Livsstilslyftet',
    SamCoach: 'Samcoach',
    'Samverkansteamet Sollefteå': 'Beredningsgruppen',
    'Fokus Psykisk hälsa (Psykiatriveckan)': 'Psykiatriveckan',
    Verksamhet: 'Summa verksamhet',
    'Styrelsen (varav arvode & soc.avg)': 'Styrelsen',
    Resultat: 'Årets resultat',
  },
  plats: ({ blad, titel }, rad, kolumn) => {
    if (blad === 'Medelstilldelning') return { blad: 'Medelstilldelning och prognos', kolumn: 'Medelstilldelning' };
    if (blad === 'Insatser') return { blad: 'Insatsuppföljning', rad: titel.replace('Insats: ', ''), kolumn: `2025 ${/^Ej/.test(rad) ? 'Ej förbrukade' : /^Förbrukade/.test(rad) ? 'Förbrukade' : 'Beviljade'} medel` };
    if (blad === 'Noter') return /Not 3/.test(titel) ? {} : { rad: SOLLEFTEA.alias[rad] ?? rad };
    if (blad !== 'Driftredovisning') return {};
    // avvikelser.json, "Driftredovisning 2025 kolumn Netto": the column holds utfall − budget.
    const shifted = kolumn === '2025 Netto' ? { kolumn: '2025 Avvikelse' } : {};
    return rad === 'Resultat' && /Intäkt|Kostnad/.test(kolumn) ? { rad: 'Summa', ...shifted } : shifted;
  },
  utanTecken: /^Insats/,
  decimaler: (blad) => (/^(Balansräkning|Kassaflödesanalys)$/.test(blad) ? 2 : null),
  skal: [
    [/Driftredovisning.*Andra insatser \| Utfall 2025 Netto/, 'Driftredovisning Andra insatser avvikelse'],
    [/Driftredovisning.*Verksamhet \| Utfall 2025 Netto/, 'Driftredovisning Verksamhet, avvikelse'],
    [/Driftredovisning.*Verksamhet \| Budget/, 'Driftredovisning Verksamhet, Budget 2025'],
    [/Driftredovisning.*Norrlandskonferensen \| Budget/, 'Driftredovisning Norrlandskonferensen Budget 2025'],
    [/Driftredovisning.*Kansli \| Utfall 2025 Kostnad/, 'Driftredovisning Kansli kostnad 2025 vs Not 3'],
    [/Driftredovisning.*Resultat \| Utfall 2025 Kostnad/, 'Driftredovisning Resultat Kostnad 2025'],
    [/Driftredovisning.*Resultat \| Utfall 2024 Intäkt/, 'Driftredovisning Resultat Intäkt 2024'],
    [/Not 3.*Nya projekt" \| 2024/, 'Not 3 vs drift 2024: Nya projekt'],
    [/Not 3.*Psykiatriveckan \| 2024/, 'Not 3 vs drift 2024: Psykiatriveckan'],
    [/Not 3.*Kompetenshöjande insatser \| 2024/, 'Not 3 vs drift 2024: Kompetenshöjande insatser'],
    [/Not 3.*Övrig verksamhet\/insatser \| 2024/, 'Not 3 vs drift 2024: Övrig verksamhet'],
  ],
};

const YEARS = [/^(\d{4})-12-31$/, /^(?:Utfall|Budget|Avvikelse) (\d{4}) ?(.*)$/] as const;

/** "2025-12-31" → "2025", "Utfall 2025 Intäkt" → "2025 Intäkt", "Budget 2025 Netto*" → "2025 Budget". */
function heading(kolumn: string): string {
  const dag = YEARS[0].exec(kolumn);
  if (dag) return dag[1] ?? '';
  const [, ar = kolumn, slag = ''] = YEARS[1].exec(kolumn) ?? [];
  if (kolumn.startsWith('Budget')) return `${ar} Budget`;
  if (kolumn.startsWith('Avvikelse')) return `${ar} Avvikelse`;
  return slag === '' ? ar : `${ar} ${slag}`;
}

function jamfor(fall: Fall, bok: Bokceller): readonly Jamforelse[] {
  return publiceradeTabeller(fall.namn).flatMap((tabell) =>
    tabell.rader.flatMap(({ rad, varden }) =>
      Object.entries(varden).map(([tryckt, publicerat]): Jamforelse => {
        const kolumn = heading(tryckt);
        const egen = fall.plats(tabell, rad, kolumn);
        const etikett = egen.rad ?? rad;
        const plats = { blad: tabell.blad, kolumn, ...egen, rad: tabell.blad === 'Noter' ? etikett : (fall.alias[etikett] ?? etikett) };
        const tal = printed(publicerat, { procent: /^(Soliditet|Eget kapital\/)/.test(rad), decimaler: fall.decimaler(tabell.blad) });
        // avvikelser.json, "Driftredovisning enhet": the heading says tkr, the amounts are kronor.
        const enhet = tabell.blad === 'Driftredovisning' && fall === SKELLEFTEA ? 'kr' : tabell.enhet;
        const svar = compare(tal, figureAt(bok, tabell, plats), { enhet, absolut: fall.utanTecken.test(tabell.titel.replace(/^\d\. /, '')) });
        return { nyckel: `${tabell.titel} | ${rad} | ${tryckt}`, publicerat, ...svar };
      }),
    ),
  );
}

const FALL = [SKELLEFTEA, SOLLEFTEA];
const resultat = new Map<string, readonly Jamforelse[]>();

beforeAll(async () => {
  const bytes: Uint8Array[] = [];
  for (const { namn } of FALL) bytes.push((await rapport(path.join(fallmapp(namn), 'underlag.xlsx'))).bytes);
  const bocker = await recalculateAll(bytes);
  FALL.forEach((fall, n) => resultat.set(fall.namn, jamfor(fall, bocker[n] ?? new Map())));
}, 300_000);

describe.each(FALL)('$namn', (fall) => {
  const alla = (): readonly Jamforelse[] => resultat.get(fall.namn) ?? [];
  const reason = ({ nyckel }: Jamforelse): string | undefined => fall.skal.find(([form]) => form.test(nyckel))?.[1];

  test('every figure is the published one, or differs for a known reason', () => {
    expect(alla().length).toBeGreaterThan(100);
    expect(alla().filter((j) => !j.lika && reason(j) === undefined).map((j) => `${j.nyckel}: publicerat ${j.publicerat}, vår ${String(j.var)}`)).toEqual([]);
  });

  test('every reason is in avvikelser.json, and is needed', () => {
    const known = new Set(avvikelser(fall.namn).map((a) => a.where));
    expect(fall.skal.filter(([, where]) => !known.has(where)).map(([, where]) => where)).toEqual([]);
    expect(fall.skal.filter(([form]) => !alla().some((j) => !j.lika && form.test(j.nyckel))).map(([form]) => form.source)).toEqual([]);
  });

  test('the list is the recorded one', () => {
    const text = alla().map((j) => `${j.nyckel} | ${j.publicerat} | ${j.var === null ? 'saknas' : String(j.var)}${j.lika ? '' : ` | ${reason(j) ?? '?'}`}`).join('\n');
    const fil = path.join(__dirname, 'publicerat', `${fall.namn}.txt`);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(fil, `${text}\n`);
    expect(`${text}\n`).toBe(readFileSync(fil, 'utf8'));
  });
});
