/** The workbook's mapping, insatser and settings as one file for the next förbund or year. Nothing in the workbook changes. */
import type { Issue } from '../domain/issue';
import { toMappningsfil } from '../domain/mappning/mappningsfil';
import type { RawCell, RawTable } from '../indata/rawTable';
import { identifieraBlad } from '../indata/tabell/identifieraBlad';
import { lasInsatser } from '../indata/tabell/lasInsatser';
import { lasMappning } from '../indata/tabell/lasMappning';
import { uppgiftsrader } from '../indata/tabell/uppgiftsrader';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import { findEgetBlad } from './egetBlad';
import { findMappningsblad } from './tidigareMappning';

/** The file's text, or why the sheets cannot be read. */
export function exporteraMappning(tabeller: readonly RawTable[], namn: string): Result<string, readonly Issue[]> {
  const [mappning, insatser, uppgifter] = [findMappningsblad(tabeller), findEgetBlad(tabeller, 'insatser'), findEgetBlad(tabeller, 'uppgifter')];
  if (mappning === undefined) return err([{ kod: 'MAPPNING_SAKNAS_I_FIL', allvar: 'stopp', fakta: { fil: namn, sedda: tabeller.map((t) => `${t.blad}: ${identifieraBlad(t).sedda.slice(0, 8).join(', ')}`) }, kallor: [{ namn }] }]);
  const regler = lasMappning(mappning);
  const register = insatser === undefined ? ok([]) : lasInsatser(insatser);
  if (!regler.ok || !register.ok) return err([regler, register].flatMap((r) => (r.ok ? [] : [r.error])));
  const rader = uppgifter === undefined ? [] : uppgiftsrader(uppgifter).flatMap(({ text, varde }) => (isValue(varde) ? [[text, varde] as const] : []));
  return ok(toMappningsfil({ regler: regler.value, insatser: register.value, uppgifter: new Map(rader) }));
}

const isValue = (cell: RawCell): cell is string | number => typeof cell === 'number' || (typeof cell === 'string' && cell.trim() !== '');
