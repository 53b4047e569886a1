/** Import of an SIE file: ledger sheets of the same form as a kommun's own, so that one reader and one trace serve both. */
import { ledgerblad } from '../blad/ledgerblad';
import type { Issue } from '../domain/issue';
import { sieFakta } from '../indata/sie/fakta';
import { parseSie } from '../indata/sie/parseSie';
import type { Siebok } from '../indata/sie/siebok';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import type { Arbetsbok } from './ports';

export interface Importutfall {
  readonly bok: Siebok;
  readonly blad: readonly string[];
  readonly issues: readonly Issue[];
}

export async function importeraSie(arbetsbok: Arbetsbok, bytes: Uint8Array, namn: string): Promise<Result<Importutfall, readonly Issue[]>> {
  const parsed = parseSie(bytes, namn);
  if (!parsed.ok) return err([parsed.error]);
  const fakta = sieFakta(parsed.value);
  const issues = [...parsed.value.issues, ...fakta.issues];
  const stopp = issues.filter((i) => i.allvar === 'stopp');
  if (stopp.length > 0) return err(stopp);
  const added = await arbetsbok.addLedger(ledgerblad(parsed.value, fakta));
  return added.ok ? ok({ bok: parsed.value, blad: added.value, issues }) : err([{ ...added.error, fakta: { ...added.error.fakta, fil: namn } }]);
}
