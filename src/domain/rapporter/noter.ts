/**
 * The notes: rows in the order of `Mappning`, each note with its own sum, and a subtotal after the rows that are insatser. Not 1 is
 * the user's own text. Varav rows are shown and never added; the cost of räkenskapsrevision stands below its note's sum (LKBR 9).
 * What the mapping leaves out is not hidden here: the checks find it.
 */
import { headingRow, saldo, sumOf, yearColumns, yearRow } from './byggstenar';
import { insatsRun } from './insatsrader';
import { mergeSmall, onePost } from './notsammanslagning';
import type { Notpost } from './notsammanslagning';
import type { Not } from './notregister';
import { principtextIn } from './principtext';
import type { Rapportunderlag } from './rapportunderlag';
import type { Rapport, Rapportradrad, Regel } from './typer';
import { hasNotrad } from './valfri';
import type { Varav } from './varav';

export function buildNoter(underlag: Rapportunderlag): Rapport {
  const noter = underlag.noter.noter.flatMap((not) => noteRows(underlag, not));
  return { blad: 'NOT', kolumner: yearColumns(underlag), rader: [...principleRows(underlag), ...noter] };
}

function principleRows({ tillagg }: Rapportunderlag): readonly Rapportradrad[] {
  const text = principtextIn(tillagg);
  if (text === null) return [];
  return [headingRow('NOT_PRINCIPER', 'Not 1. Redovisningsprinciper', 'notrubrik'), headingRow('NOT_PRINCIPER_TEXT', text, 'brodtext'), headingRow('NOT_SLUT', '', 'tom')];
}

function noteRows(underlag: Rapportunderlag, { namn, prefix, rapportrader, rader }: Not): readonly Rapportradrad[] {
  const shown = rader.filter(({ id }) => hasNotrad(underlag, id));
  if (shown.length === 0) return [];
  const enskilda = shown.map(onePost);
  const poster = mergeSmall(underlag, prefix, { poster: enskilda, insatser: insatsRun(underlag, enskilda) });
  const run = insatsRun(underlag, poster);
  const delsumma = run === null ? [] : [yearRow(underlag, { id: `${prefix}_SUMMA_INSATSER`, etikett: 'Summa insatser', roll: 'delsumma', not: namn }, (ar) => sumOf('NOT', String(ar), run))];
  const efter = run?.at(-1) ?? null;
  const medlemmar = [...delsumma.map((r) => r.id), ...poster.filter((p) => run?.includes(p.id) !== true).map((p) => p.id)];
  const summa = yearRow(underlag, { id: `${prefix}_SUMMA`, etikett: run === null ? 'Summa' : sumLabel(rapportrader.map((r) => r.etikett)), roll: 'summa', not: namn }, (ar) => sumOf('NOT', String(ar), medlemmar));
  return [
    headingRow(`${prefix}_RUBRIK`, `${namn}. ${rapportrader.map((r) => r.etikett).join(', ')}`, 'notrubrik'),
    ...poster.flatMap((p) => [postRow(underlag, namn, p), ...varavRows(underlag, namn, p, (v) => v.visas === 'bada'), ...(p.id === efter ? delsumma : [])]),
    summa,
    ...varavRows(underlag, namn, { id: prefix, etikett: '', platser: shown }, (v) => v.visas === 'not'),
    headingRow(`${prefix}_SLUT`, '', 'tom'),
  ];
}

/** "Summa kostnader" where a subtotal stands above it. */
function sumLabel(etiketter: readonly string[]): string {
  const [etikett = ''] = etiketter;
  return etiketter.length === 1 && /^Verksamhetens /u.test(etikett) ? `Summa ${etikett.slice('Verksamhetens '.length)}` : 'Summa';
}

function postRow(underlag: Rapportunderlag, not: string, { id, etikett, platser }: Notpost): Rapportradrad {
  return yearRow(underlag, { id, etikett, roll: 'post', not }, (ar) => saldo(...platser.map((p) => ({ kolumn: 'Notnyckel' as const, nyckel: `${p.id}_${ar}`, tecken: p.rad.tecken }))));
}

function varavRows(underlag: Rapportunderlag, not: string, { id, platser }: Notpost, visas: (varav: Varav) => boolean): readonly Rapportradrad[] {
  const ids = new Set(platser.map((p) => p.id));
  const mine = new Set(underlag.placerade.flatMap((p) => (p.placering.varav !== null && ids.has(p.placering.not?.id ?? '') ? [p.placering.varav] : [])));
  return [...underlag.varavrader.values()].filter((v) => visas(v) && mine.has(v.nyckel)).map((v) => {
    const regel = (ar: number): Regel => saldo(...platser.map((p) => ({ kolumn: 'Notnyckel' as const, nyckel: `${p.id}_${ar}`, tecken: p.rad.tecken, och: { kolumn: 'Varavnyckel' as const, nyckel: v.nyckel } })));
    return yearRow(underlag, { id: `${id}_${v.nyckel}`, etikett: v.etikett, roll: 'varav', not }, regel);
  });
}
