/**
 * Mapping, insatser and settings as one JSON file, for the next förbund or the next year. The file says its version: one that is
 * newer than this program is refused in words, since what is new in it would be lost without a trace.
 */
import { Belopp } from '../belopp/belopp';
import { DIMENSIONER } from '../huvudbok/typer';
import type { Issue, Kalla } from '../issue';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Insats, Mappningsregel } from './typer';

export const MAPPNINGSFIL_VERSION = 2;
/** What the file calls itself. */
export const MAPPNINGSFIL = 'finsam-bokslut-mappning';

export interface Mappningsfil {
  readonly regler: readonly Mappningsregel[];
  readonly insatser: readonly Insats[];
  /** Keys and values of `Uppgifter`, as they stand there. */
  readonly uppgifter: ReadonlyMap<string, string | number>;
}

const TEXTS = ['franKonto', 'tillKonto', ...DIMENSIONER, 'rapportrad', 'not', 'notrad', 'kassaflodesrad', 'balanskravsrad', 'varav'] as const;

/** The file's text. The chart's own rules are not the user's, and stay with the program. */
export function toMappningsfil({ regler, insatser, uppgifter }: Mappningsfil): string {
  const filled = (post: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(post).filter(([, value]) => value !== '' && value !== null && value !== undefined));
  const fil = {
    format: MAPPNINGSFIL,
    version: versionOf(insatser),
    regler: regler.filter(({ standard }) => standard !== true).map((regel) => filled(Object.fromEntries(TEXTS.map((namn) => [namn, regel[namn]])))),
    insatser: insatser.map(({ projekt, benamning, alias, grupp, beviljadeMedel, prognos }) => filled({ projekt, benamning, alias, grupp, beviljadeMedel: beviljadeMedel?.toString(), prognos: prognos?.toString() })),
    uppgifter: Object.fromEntries(uppgifter),
  };
  return `${JSON.stringify(fil, null, 2)}\n`;
}

/** The lowest version that loses nothing: a program of version 1 would pass over a prognosis without a word. */
const versionOf = (insatser: readonly Insats[]): number => (insatser.some(({ prognos }) => prognos !== undefined) ? MAPPNINGSFIL_VERSION : 1);

/** Reads the file `namn`, or says why not. */
export function parseMappningsfil(text: string, namn: string): Result<Mappningsfil, Issue> {
  const fil = parseJson(text);
  if (!isRecord(fil) || fil['format'] !== MAPPNINGSFIL || typeof fil['version'] !== 'number') return err(refuse('MAPPNINGSFIL_OLASLIG', namn, { del: 'format' }));
  if (fil['version'] > MAPPNINGSFIL_VERSION) return err(refuse('MAPPNINGSFIL_NYARE', namn, { version: fil['version'], kand: MAPPNINGSFIL_VERSION }));
  const kalla = { namn };
  const regler = listOf(fil['regler'], (post) => regelOf(post, kalla));
  if (regler === null) return err(refuse('MAPPNINGSFIL_OLASLIG', namn, { del: 'regler' }));
  const insatser = listOf(fil['insatser'], (post) => insatsOf(post, kalla));
  if (insatser === null) return err(refuse('MAPPNINGSFIL_OLASLIG', namn, { del: 'insatser' }));
  const uppgifter = fil['uppgifter'] ?? {};
  if (!isRecord(uppgifter) || !Object.values(uppgifter).every(isTextOrNumber)) return err(refuse('MAPPNINGSFIL_OLASLIG', namn, { del: 'uppgifter' }));
  return ok({ regler, insatser, uppgifter: new Map(Object.entries(uppgifter).filter((entry): entry is [string, string | number] => isTextOrNumber(entry[1]))) });
}

type Mappningsfilproblem = 'MAPPNINGSFIL_OLASLIG' | 'MAPPNINGSFIL_NYARE';

const refuse = (kod: Mappningsfilproblem, fil: string, fakta: Issue['fakta']): Issue => ({ kod, allvar: 'stopp', fakta: { fil, ...fakta }, kallor: [{ namn: fil }] });

type Post = Readonly<Record<string, unknown>>;

function regelOf(post: Post, kalla: Kalla): Mappningsregel | null {
  const text = (namn: (typeof TEXTS)[number]): string => { const value = post[namn]; return typeof value === 'string' ? value : ''; };
  if (TEXTS.some((namn) => post[namn] !== undefined && typeof post[namn] !== 'string') || text('franKonto') === '' || text('rapportrad') === '') return null;
  const { franKonto, tillKonto, ansvar, verksamhet, projekt, motpart, rapportrad, not, notrad, kassaflodesrad, balanskravsrad, varav } = Object.fromEntries(TEXTS.map((namn) => [namn, text(namn)])) as Record<(typeof TEXTS)[number], string>;
  return { franKonto, tillKonto: tillKonto || franKonto, ansvar, verksamhet, projekt, motpart, rapportrad, not, notrad, kassaflodesrad, balanskravsrad, varav, kalla };
}

function insatsOf(post: Post, kalla: Kalla): Insats | null {
  const { projekt, benamning = '', grupp = '', alias = [], beviljadeMedel = null, prognos = null } = post;
  const [medel, egen] = [beviljadeMedel, prognos].map((varde) => (typeof varde === 'string' ? Belopp.parse(varde) : null));
  if (typeof projekt !== 'string' || projekt === '' || typeof benamning !== 'string' || typeof grupp !== 'string') return null;
  if (!Array.isArray(alias) || !alias.every((namn) => typeof namn === 'string') || (beviljadeMedel !== null && !medel) || (prognos !== null && !egen)) return null;
  return { projekt, benamning, alias, grupp, beviljadeMedel: medel ?? null, ...(egen ? { prognos: egen } : {}), kalla };
}

/** Null when it is no list, or some post of it cannot be read. */
function listOf<T>(value: unknown, read: (post: Post) => T | null): readonly T[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const posts = value.map((post: unknown) => (isRecord(post) ? read(post) : null));
  return posts.every((post): post is T & NonNullable<typeof post> => post !== null) ? posts : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isRecord = (value: unknown): value is Post => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNumber = (value: unknown): value is string | number => typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
