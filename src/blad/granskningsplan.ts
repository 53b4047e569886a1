/**
 * `Granskning`, the auditor's sheet: what was read and what was set aside, the coverage proof, and the cells of the report sheets that
 * someone had changed since the last refresh, with what stood there.
 */
import type { Tackningsrad } from '../domain/kontroller/tackning';
import type { Rapport } from '../domain/rapporter/typer';
import type { Uppstallning } from './rapportplan';
import { buildRapportplan } from './rapportplan';
import type { Cellplan, Radplan, Sheetplan } from './sheetplan';

/** A ledger sheet and how its rows were counted, in words. */
export interface Kallrad {
  readonly blad: string;
  readonly sort: string;
  readonly lasta: string;
  readonly asido: string;
  readonly kolumner: string;
}

/** A cell of a report sheet that was not as we had written it. */
export interface Andring {
  readonly plats: string;
  readonly vad: string;
  readonly stod: string;
  readonly ska: string;
}

/** Something that the reading found, as a sentence and a next step. */
export interface Anmarkning {
  readonly vad: string;
  readonly atgard: string;
}

export interface Granskningstexter {
  readonly kallor: string;
  readonly anmarkningar: string;
  readonly ingaAnmarkningar: string;
  readonly tackning: string;
  readonly andringar: string;
  readonly ingaAndringar: string;
  readonly utanRad: string;
  readonly utanNotrad: string;
  readonly kassaflode: (id: string) => string;
}

export interface Granskningsdata {
  readonly kallor: readonly Kallrad[];
  readonly tackning: readonly Tackningsrad[];
  readonly kontonamn: ReadonlyMap<string, string>;
  readonly anmarkningar: readonly Anmarkning[];
  readonly andringar: readonly Andring[];
}

const AMOUNTS = 2;
const WIDTHS = [11, 46, 2, 18, 18, 34, 44, 40, 44];

export function buildGranskningsplan(rapport: Rapport, data: Granskningsdata, texter: Granskningstexter, form: Uppstallning): Sheetplan {
  const plan = buildRapportplan(rapport, form);
  const byId = new Map(data.tackning.map((t) => [t.id, t]));
  const proof = plan.rader.map((rad) => {
    const rader = byId.get(rad.id);
    if (rad.id === 'GR_TACKNING') return heading(rad.id, texter.tackning);
    return rader === undefined ? rad : coverageRow(rad, rader, data, texter);
  });
  const head = proof.slice(0, plan.huvudrader);
  const rader = [...head, ...sourceRows(data, texter), ...remarkRows(data, texter), ...proof.slice(plan.huvudrader), ...changeRows(data, texter)];
  return { ...plan, rader, bredder: WIDTHS, liggande: true };
}

function coverageRow(rad: Radplan, t: Tackningsrad, data: Granskningsdata, texter: Granskningstexter): Radplan {
  const namn = [t.konto, data.kontonamn.get(t.konto) ?? ''].join(' ').trim();
  const status = t.rapportrad === null ? texter.utanRad : t.saknarNotrad ? texter.utanNotrad : '';
  const amounts = rad.celler.slice(1, 2 + AMOUNTS);
  const texts = [t.rapportrad ?? '', t.notrad ?? '', t.kassaflode === null ? '' : texter.kassaflode(t.kassaflode), status];
  return { ...rad, etikett: namn, celler: [text(namn), ...amounts, ...texts.map(text)] };
}

function sourceRows({ kallor }: Granskningsdata, texter: Granskningstexter): readonly Radplan[] {
  const rows = kallor.map((k, n) => textRow(`GR_K_${n + 1}`, k.blad, [k.sort, k.lasta, k.asido, k.kolumner]));
  return [heading('GR_KALLOR', texter.kallor), ...rows];
}

function remarkRows({ anmarkningar }: Granskningsdata, texter: Granskningstexter): readonly Radplan[] {
  const rows = anmarkningar.map((a, n) => textRow(`GR_I_${n + 1}`, a.vad, ['', '', '', a.atgard]));
  return [heading('GR_ANMARKNINGAR', texter.anmarkningar), ...(rows.length > 0 ? rows : [textRow('GR_I_INGA', texter.ingaAnmarkningar, [])])];
}

function changeRows({ andringar }: Granskningsdata, texter: Granskningstexter): readonly Radplan[] {
  const rows = andringar.map((a, n) => textRow(`GR_A_${n + 1}`, a.plats, [a.vad, a.stod, a.ska, '']));
  return [heading('GR_ANDRINGAR', texter.andringar), ...(rows.length > 0 ? rows : [textRow('GR_A_INGA', texter.ingaAndringar, [])])];
}

const text = (t: string): Cellplan => (t === '' ? null : { art: 'text', text: t });

function textRow(id: string, etikett: string, texter: readonly string[]): Radplan {
  const celler = [text(etikett), null, null, null, ...[0, 1, 2, 3].map((n) => text(texter[n] ?? ''))];
  return { id, stil: 'post', celler, etikett, not: null };
}

const heading = (id: string, etikett: string): Radplan => ({ ...textRow(id, etikett, []), stil: 'underrubrik' });
