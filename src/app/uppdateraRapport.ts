/**
 * The main job: read the ledger sheets, place every balance, write the report sheets with formulas, read the amounts back and
 * compare them with decimal.js to the öre. The same in Excel, on the command line and in every test.
 */
import type { Andring } from '../blad/granskningsplan';
import { buildSaldonplan } from '../blad/saldonplan';
import type { Issue } from '../domain/issue';
import type { Enhet } from '../domain/mappning/typer';
import type { Period } from '../domain/period/period';
import { buildTackning } from '../domain/kontroller/tackning';
import { Berakning } from '../domain/rapporter/berakning';
import { Nyckelsummor } from '../domain/rapporter/rapportunderlag';
import { checkTillagg } from '../domain/rapporter/checkTillagg';
import { placeKommentarer } from '../domain/rapporter/kommentarer';
import { buildRapporter } from '../domain/rapporter/rapporter';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import { saldonText } from '../text/bladtexter';
import type { Rapportcell } from './aterlasning';
import { compareReadback } from './aterlasning';
import { tryck } from './avrundning';
import { granskning } from './granskning';
import { kontrollera } from './kontrollera';
import type { Kontrollsvar } from './kontrollsvar';
import { kontrollsvar } from './kontrollsvar';
import { lasUnderlag } from './lasUnderlag';
import { nyaKonton } from './nyaKonton';
import { papekaBladval } from './papekaBladval';
import { papekaPeriod } from './papekaPeriod';
import { papekaUnderlag } from './papekaUnderlag';
import { papekaUppgifter } from './papekaUppgifter';
import type { Val } from './placeraUnderlag';
import { place, timeOf } from './placeraUnderlag';
import type { Arbetsbok } from './ports';
import { monthFormula } from './periodcell';
import type { Tackningssvar } from './tackningssvar';
import { tackningssvar } from './tackningssvar';
import { formOf, sheetOf } from './uppstallning';

export interface Rapportutfall {
  readonly forbund: string;
  readonly ar: number;
  readonly period: Period;
  readonly enhet: Enhet;
  readonly celler: readonly Rapportcell[];
  readonly kontroller: readonly Kontrollsvar[];
  readonly tackning: Tackningssvar;
  /** Cells of the report sheets that someone had changed by hand; they have been written back. */
  readonly andringar: readonly Andring[];
  readonly issues: readonly Issue[];
}

export async function uppdateraRapport(bok: Arbetsbok, val: Val): Promise<Result<Rapportutfall, readonly Issue[]>> {
  const read = await bok.read();
  if (!read.ok) return err([read.error]);
  const { tabeller, tidigareKonton } = read.value;
  const last = lasUnderlag(tabeller);
  if (!last.ok) return last;
  const underlag = last.value;
  const tid = timeOf(underlag, val);
  if (!tid.ok) return err([tid.error]);
  if (underlag.regler.length === 0) return err([{ kod: 'MAPPNING_SAKNAS', allvar: 'stopp', fakta: {}, kallor: [] }]);
  const { underlag: placerat, issues } = place(underlag, tid.value);
  const stopp = issues.filter((i) => i.allvar === 'stopp');
  if (stopp.length > 0) return err(stopp);
  const tackning = buildTackning(placerat);
  const exakta = buildRapporter(placerat);
  const form = formOf(underlag.uppgifter, val, tid.value.ar);
  const { rapporter, avrundning, blad, omFinns, tryckning } = tryck(placerat, exakta, form);
  const summor = new Nyckelsummor(placerat);
  const berakning = new Berakning([...rapporter, ...avrundning], summor);
  const { kommenterade, issues: utanRad } = placeKommentarer(placerat, rapporter);
  const kontroll = kontrollera({ tabeller, last: underlag, underlag: placerat, rapporter: exakta, berakning, tryckning, visning: form });
  const tabellplaner = [buildSaldonplan(placerat, underlag.benamningar.konto, { ...saldonText, manadsformel: monthFormula(underlag, val, tid.value) }), kontroll.plan];
  const funna = [...underlag.issues, ...papekaPeriod(underlag, val, tid.value), ...papekaUnderlag(underlag, placerat), ...papekaUppgifter(underlag.uppgifter?.ovriga ?? [], placerat), ...papekaBladval(underlag.uppgifter?.ovriga ?? [], tabeller), ...issues, ...checkTillagg(placerat, rapporter, underlag.regler), ...utanRad];
  const skrivet = await bok.writeRapport({ tabeller: tabellplaner, blad: [...rapporter.map((r) => sheetOf(r, form, kommenterade, berakning)), ...blad], omFinns, granskning: granskning(tackning, { last: underlag, underlag: placerat, issues: funna }, form) });
  if (!skrivet.ok) return err([skrivet.error]);
  const { celler, andringar } = skrivet.value;
  const lasta = compareReadback(celler, [...rapporter, ...avrundning, tackning], summor);
  const rapportceller = lasta.celler.filter((c) => c.cell.blad !== 'GR');
  const period = tid.value.ar * 100 + tid.value.manad;
  const alla = [...nyaKonton(placerat, tidigareKonton, underlag.benamningar.konto), ...funna, ...lasta.issues, ...changesIssue(andringar)];
  return ok({ forbund: form.forbund, ar: tid.value.ar, period, enhet: form.enhet, celler: rapportceller, kontroller: kontrollsvar(kontroll.rader, rapportceller), tackning: tackningssvar(placerat), andringar, issues: alla });
}

/** What someone had changed by hand is told once, with where and what stood there; `Granskning` has the list. */
function changesIssue(andringar: readonly Andring[]): readonly Issue[] {
  if (andringar.length === 0) return [];
  const fakta = { antalCeller: andringar.length, celler: andringar.map((a) => `${a.plats}: ${a.vad.toLowerCase()}${a.stod === '' ? '' : ` (${a.stod})`}`) };
  return [{ kod: 'CELLER_ANDRADE', allvar: 'varning', fakta, kallor: [] }];
}
