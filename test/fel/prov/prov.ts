/** What a reproducer is: input that raises one code, and what the user must be told. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../../src/domain/issue';
import type { RawCell } from '../../../src/indata/rawTable';
import { newVard } from '../../support/vard';
import { cp437 } from '../../support/sie';
import { tabell } from '../../support/tabell';

/** Run through the command. */
export interface Prov {
  readonly kod: string;
  /** What is wrong, in a few words. */
  readonly namn: string;
  /** Writes the input into the folder and gives the command line; `--ut` is added when it is missing. */
  readonly args: (mapp: string) => Promise<readonly string[]> | readonly string[];
  /** Exit code. */
  readonly slut: 0 | 1 | 2;
  /** What the sentence must hold: place and amount. U+00A0 may be written as a space. */
  readonly visar: readonly string[];
  /** A check says it too, in its own words, and the command prints that. */
  readonly somKontroll?: true;
}

/** Of what the command cannot come to: a reader's own refusal, or Excel's. */
export interface Lasprov {
  readonly kod: string;
  readonly namn: string;
  readonly issues: () => Promise<readonly Issue[]> | readonly Issue[];
  readonly visar: readonly string[];
}

/** Sheets as text: cells between "|", numbers as `=5`, error values as `!#REF!`, as in test/support/tabell.ts. */
export type Blad = Readonly<Record<string, string>>;

/** Books without a fault: two years, every account named and mapped. */
export const HEL: Blad = {
  'Huvudbok 2025': `
Konto|Benämning|Ver|Datum|Text|Belopp
1930|Bank|A 1|2025-02-01|Avgifter|=500000
3120|Avgifter|A 1|2025-02-01|Avgifter|=-500000
4010|Köp av verksamhet|A 2|2025-03-01|Faktura|=300000
1930|Bank|A 2|2025-03-01|Faktura|=-300000`,
  'Saldolista 2024': `
Konto|Benämning|Ingående balans|Förändring|Utgående balans
1930|Bank|=100000|=50000|=150000
2010|Eget kapital|=-100000|=-50000|=-150000
3120|Avgifter|=0|=-50000|=-50000
8999|Årets resultat|=0|=50000|=50000`,
  Mappning: `
Från konto|Till konto|Rapportrad
1900|1999|Kassa och bank
2000|2099|Övrigt eget kapital
3000|3999|Verksamhetens intäkter
4000|7899|Verksamhetens kostnader`,
  Uppgifter: `
Förbund|Samordningsförbundet Prov
Räkenskapsår|=2025`,
};

/** The sound books with some sheets changed, added, or (null) left out, as a workbook file. */
export async function bokfil(mapp: string, andrade: Readonly<Record<string, string | null>> = {}, namn = 'underlag.xlsx'): Promise<string> {
  const alla = Object.entries({ ...HEL, ...andrade }).flatMap(([titel, text]) => (text === null ? [] : [[titel, text] as const]));
  return arbetsbok(mapp, Object.fromEntries(alla), namn);
}

/** A workbook file with these sheets and no others. */
export async function arbetsbok(mapp: string, blad: Blad, namn = 'underlag.xlsx'): Promise<string> {
  const vard = newVard();
  await vard.edit((context) => {
    for (const [titel, text] of Object.entries(blad)) {
      const sheet = context.workbook.worksheets.add(titel);
      tabell(text).celler.forEach((rad, r) => {
        rad.forEach((cell, c) => {
          if (cell !== null) sheet.getRangeByIndexes(r, c, 1, 1).formulas = [[toFormula(cell)]];
        });
      });
    }
  });
  return fil(mapp, namn, vard.bytes());
}

/** An error value stands in the cell because a formula gives it. */
const FELFORMEL: Readonly<Record<string, string>> = { '#REF!': '=#REF!', '#N/A': '=NA()', '#DIV/0!': '=1/0' };

function toFormula(cell: NonNullable<RawCell>): string | number | boolean {
  if (typeof cell === 'string') return `'${cell}`;
  return typeof cell === 'object' ? (FELFORMEL[cell.fel] ?? '') : cell;
}

export function fil(mapp: string, namn: string, innehall: string | Uint8Array): string {
  const sokvag = path.join(mapp, namn);
  writeFileSync(sokvag, typeof innehall === 'string' ? cp437(innehall) : innehall);
  return sokvag;
}

/** An SIE 4 file without a fault, as lines that a reproducer changes. */
export const SIE = `#FLAGGA 0
#PROGRAM "Prov" 1
#FORMAT PC8
#GEN 20260115
#SIETYP 4
#FNAMN "Samordningsförbundet Prov"
#RAR 0 20250101 20251231
#RAR -1 20240101 20241231
#KONTO 1930 "Bank"
#KONTO 2010 "Eget kapital"
#KONTO 3511 "Driftbidrag"
#IB 0 1930 100.00
#UB 0 1930 1334.50
#IB 0 2010 -100.00
#UB 0 2010 -100.00
#RES 0 3511 -1234.50
#IB -1 1930 40.00
#UB -1 1930 100.00
#IB -1 2010 -40.00
#UB -1 2010 -40.00
#RES -1 3511 -60.00
#VER A 1 20250115 "Bidrag"
{
#TRANS 1930 {} 1234.50
#TRANS 3511 {} -1234.50
}
`;

/** The sound SIE file with each text replaced; a text that is not there is a fault of the test. */
export function sieMed(...byten: readonly (readonly [string, string])[]): string {
  return byten.reduce((text, [fran, till]) => {
    if (!text.includes(fran)) throw new Error(`Not in the file: ${fran}`);
    return text.replace(fran, till);
  }, SIE);
}

/** A report of a workbook. */
export const rapportAv = (kod: string, namn: string, slut: Prov['slut'], val: { readonly blad?: Readonly<Record<string, string | null>>; readonly flaggor?: readonly string[]; readonly visar: readonly string[]; readonly somKontroll?: true }): Prov => ({
  kod, namn, slut, visar: val.visar, ...(val.somKontroll === true ? { somKontroll: true as const } : {}), args: async (mapp) => ['rapport', await bokfil(mapp, val.blad), ...(val.flaggor ?? [])],
});

/** An import of an SIE file. */
export const importAv = (kod: string, namn: string, slut: Prov['slut'], val: { readonly text: string | Uint8Array; readonly fil?: string; readonly visar: readonly string[] }): Prov => ({
  kod, namn, slut, visar: val.visar, args: (mapp) => ['importera', fil(mapp, val.fil ?? 'bok.se', val.text)],
});
