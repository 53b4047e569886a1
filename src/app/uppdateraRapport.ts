/**
 * The main job: read the ledger sheets, place every balance, write the report sheets with formulas, read the amounts back and
 * compare them with decimal.js to the öre. The same in Excel, on the command line and in every test.
 */
import { buildSaldonplan } from '../blad/saldonplan';
import type { Issue } from '../domain/issue';
import type { Enhet } from '../domain/mappning/typer';
import type { Period } from '../domain/period/period';
import { Berakning } from '../domain/rapporter/berakning';
import { Nyckelsummor } from '../domain/rapporter/rapportunderlag';
import { buildRapporter } from '../domain/rapporter/rapporter';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import { saldonText } from '../text/bladtexter';
import type { Rapportcell } from './aterlasning';
import { compareReadback } from './aterlasning';
import { kontrollera } from './kontrollera';
import type { Kontrollsvar } from './kontrollsvar';
import { kontrollsvar } from './kontrollsvar';
import { lasUnderlag } from './lasUnderlag';
import { papekaUnderlag } from './papekaUnderlag';
import type { Val } from './placeraUnderlag';
import { place, timeOf } from './placeraUnderlag';
import type { Arbetsbok } from './ports';
import { formOf, sheetOf } from './uppstallning';

export interface Rapportutfall {
  readonly forbund: string;
  readonly ar: number;
  readonly period: Period;
  readonly enhet: Enhet;
  readonly celler: readonly Rapportcell[];
  readonly kontroller: readonly Kontrollsvar[];
  readonly issues: readonly Issue[];
}

export async function uppdateraRapport(bok: Arbetsbok, val: Val): Promise<Result<Rapportutfall, readonly Issue[]>> {
  const tabeller = await bok.readTables();
  if (!tabeller.ok) return err([tabeller.error]);
  const last = lasUnderlag(tabeller.value);
  if (!last.ok) return last;
  const underlag = last.value;
  const tid = timeOf(underlag, val);
  if (!tid.ok) return err([tid.error]);
  const { underlag: placerat, issues } = place(underlag, tid.value);
  const stopp = issues.filter((i) => i.allvar === 'stopp');
  if (stopp.length > 0) return err(stopp);
  const rapporter = buildRapporter(placerat);
  const form = formOf(underlag.uppgifter, val.enhet, tid.value.ar);
  const summor = new Nyckelsummor(placerat);
  const kontroll = kontrollera({ tabeller: tabeller.value, last: underlag, underlag: placerat, rapporter, berakning: new Berakning(rapporter, summor), visning: form });
  const tabellplaner = [buildSaldonplan(placerat, underlag.benamningar.konto, saldonText), kontroll.plan];
  const skrivet = await bok.writeRapport({ tabeller: tabellplaner, blad: rapporter.map((r) => sheetOf(r, form)) });
  if (!skrivet.ok) return err([skrivet.error]);
  const lasta = compareReadback(skrivet.value, rapporter, summor);
  const period = tid.value.ar * 100 + tid.value.manad;
  const alla = [...underlag.issues, ...papekaUnderlag(underlag, placerat), ...issues, ...lasta.issues];
  return ok({ forbund: form.forbund, ar: tid.value.ar, period, enhet: form.enhet, celler: lasta.celler, kontroller: kontrollsvar(kontroll.rader, lasta.celler), issues: alla });
}
