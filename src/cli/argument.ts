/** The command line as contract.md gives it. */
import type { Enhet } from '../domain/mappning/typer';
import type { Period } from '../domain/period/period';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';

export type Kommando =
  | { readonly art: 'rapport'; readonly underlag: readonly string[]; readonly ut: string; readonly mappning: string | null; readonly ar: number | null; readonly period: Period | null; readonly enhet: Enhet | null; readonly avrunda: boolean; readonly json: boolean }
  | { readonly art: 'importera'; readonly fil: string; readonly ut: string; readonly json: boolean }
  | { readonly art: 'mappning'; readonly fil: string; readonly ut: string }
  | { readonly art: 'hjalp' };

export interface Argumentfel {
  readonly kod: 'ARGUMENT';
  readonly vad: string;
}

const VALUED = ['--ut', '--mappning', '--ar', '--period', '--enhet'] as const;
type Valued = (typeof VALUED)[number];

interface Split {
  readonly ord: readonly string[];
  readonly varden: ReadonlyMap<string, string>;
  readonly json: boolean;
  readonly avrunda: boolean;
}

export function parseArgument(args: readonly string[]): Result<Kommando, Argumentfel> {
  const [namn, ...rest] = args;
  if (namn === undefined || namn === '--help' || namn === 'hjalp') return ok({ art: 'hjalp' });
  const split = splitArgument(rest);
  if (!split.ok) return split;
  if (namn === 'rapport') return parseRapport(split.value);
  if (namn === 'importera') return parseImportera(split.value);
  if (namn === 'mappning') return parseMappning(split.value);
  return fel(`Kommandot ${namn} finns inte.`);
}

function splitArgument(args: readonly string[]): Result<Split, Argumentfel> {
  const ord: string[] = [];
  const varden = new Map<string, string>();
  let json = false;
  let avrunda = false;
  for (let n = 0; n < args.length; n += 1) {
    const arg = args[n] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--avrunda') avrunda = true;
    else if (isValued(arg)) {
      const varde = args[(n += 1)];
      if (varde === undefined || varde === '' || varde.startsWith('--')) return fel(`${arg} saknar värde.`);
      varden.set(arg, varde);
    } else if (arg.startsWith('--')) return fel(`Flaggan ${arg} finns inte.`);
    else ord.push(arg);
  }
  return ok({ ord, varden, json, avrunda });
}

function parseRapport({ ord, varden, json, avrunda }: Split): Result<Kommando, Argumentfel> {
  const ut = varden.get('--ut');
  if (ord.length === 0) return fel('Ange minst en fil med underlag.');
  if (ut === undefined) return fel('Ange med --ut vilken fil rapporten ska skrivas till.');
  const ar = varden.get('--ar') ?? null;
  if (ar !== null && !/^(19|20|21)\d\d$/.test(ar)) return fel(`--ar ${ar} är inte ett årtal. Skriv till exempel --ar 2025.`);
  const period = varden.get('--period') ?? null;
  if (period !== null && !/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(period)) return fel(`--period ${period} är inte en månad. Skriv till exempel --period 2025-08.`);
  const enhet = varden.get('--enhet') ?? null;
  if (enhet !== null && enhet !== 'kr' && enhet !== 'tkr') return fel(`--enhet ${enhet} finns inte. Skriv kr eller tkr.`);
  return ok({
    art: 'rapport', underlag: ord, ut, mappning: varden.get('--mappning') ?? null,
    ar: ar === null ? null : Number(ar), period: period === null ? null : Number(period.replace('-', '')), enhet, avrunda, json,
  });
}

function parseImportera({ ord, varden, json }: Split): Result<Kommando, Argumentfel> {
  const [fil, ...fler] = ord;
  const ut = varden.get('--ut');
  if (fil === undefined || fler.length > 0) return fel('Ange en SIE-fil.');
  if (ut === undefined) return fel('Ange med --ut vilken fil bladen ska skrivas till.');
  return ok({ art: 'importera', fil, ut, json });
}

function parseMappning({ ord, varden }: Split): Result<Kommando, Argumentfel> {
  const [fil, ...fler] = ord;
  const ut = varden.get('--ut');
  if (fil === undefined || fler.length > 0) return fel('Ange en arbetsbok med bladet Mappning.');
  if (ut === undefined) return fel('Ange med --ut vilken fil mappningen ska skrivas till.');
  return ok({ art: 'mappning', fil, ut });
}

const isValued = (arg: string): arg is Valued => (VALUED as readonly string[]).includes(arg);
const fel = (vad: string): Result<never, Argumentfel> => err({ kod: 'ARGUMENT', vad });
