/** What does not stop a report but will be seen in it: accounts that nothing names, and a year before that nothing tells of. */
import type { Issue } from '../domain/issue';
import { findOmnumrerade } from '../domain/kontroller/ingaende';
import type { Lopandetext } from '../domain/mappning/stavning';
import { findStavningar } from '../domain/mappning/stavning';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import type { Underlag } from './lasUnderlag';
import { papekaForsaljning } from './papekaForsaljning';
import { papekaKoder } from './papekaKoder';
import { papekaTecken } from './papekaTecken';
import { papekaMappning } from './papekaMappning';

/** How many accounts a message names. */
const NAMED = 10;

/** The varningar of what was read, for the years that the report shows. */
export const papekaUnderlag = (underlag: Underlag, placerat: Rapportunderlag): readonly Issue[] => [
  ...checkKontonamn(underlag, placerat),
  ...checkJamforelsear(underlag, placerat),
  ...checkProjekt(underlag, placerat),
  ...checkIngaende(underlag, placerat),
  ...papekaTecken(underlag),
  ...findOmnumrerade(placerat),
  ...checkEgnaBlad(underlag),
  ...papekaMappning(underlag),
  ...papekaKoder(underlag),
  ...papekaForsaljning(underlag, placerat),
  ...findStavningar(runningTexts(underlag), underlag.insatser),
];

/** Codes with amounts that the register does not have: they get rows of their own, which may be a code written in two ways. */
function checkProjekt({ insatser }: Underlag, { placerade }: Rapportunderlag): readonly Issue[] {
  const kanda = new Set(insatser.map((i) => i.projekt));
  const okanda = [...new Set(placerade.map(({ saldo }) => saldo.projekt))].filter((kod) => kod !== '' && !kanda.has(kod)).sort();
  if (insatser.length === 0 || okanda.length === 0) return [];
  return [{ kod: 'PROJEKT_SAKNAS_I_INSATSER', allvar: 'varning', fakta: { koder: okanda.slice(0, NAMED), antalKoder: okanda.length }, kallor: [] }];
}

/** A balance sheet without opening balances shows the year's changes and not what the förbund has. An empty sheet of them says there were none. */
function checkIngaende({ blad, fakta }: Underlag, { ar }: Rapportunderlag): readonly Issue[] {
  const finns = fakta.some((f) => f.slag === 'IB' && f.ar === ar) || blad.some((b) => b.sort === 'ingaende' && b.ar === ar);
  const balans = fakta.some((f) => f.slag === 'Utfall' && f.ar === ar && /^[12]/.test(f.konto));
  return finns || !balans ? [] : [{ kod: 'IB_SAKNAS', allvar: 'fel', fakta: { ar }, kallor: [] }];
}

/** Sheets that a report can do without, but seldom should. */
function checkEgnaBlad({ insatser, uppgifter, fakta }: Underlag): readonly Issue[] {
  const issues: Issue[] = [];
  if (uppgifter === null) issues.push({ kod: 'UPPGIFTER_SAKNAS', allvar: 'varning', fakta: {}, kallor: [] });
  if (insatser.length === 0 && fakta.some((f) => f.projekt !== '')) issues.push({ kod: 'INSATSER_SAKNAS', allvar: 'varning', fakta: {}, kallor: [] });
  return issues;
}

/** What the board has written of the insatser. */
function runningTexts({ tillagg }: Underlag): readonly Lopandetext[] {
  const mal = tillagg.mal.flatMap((m) => [m.mal, m.bedomning, m.motivering]);
  return [...mal, ...tillagg.kommentarer.map((k) => k.text)].flatMap((cell) => (cell !== null && typeof cell.varde === 'string' ? [{ text: cell.varde, kalla: cell.kalla }] : []));
}

function checkKontonamn({ benamningar, fakta }: Underlag, { placerade }: Rapportunderlag): readonly Issue[] {
  const utan = [...new Set(placerade.map(({ saldo }) => saldo.konto))].filter((konto) => (benamningar.konto.get(konto) ?? '') === '').sort();
  if (utan.length === 0) return [];
  const kallor = utan.flatMap((konto) => fakta.filter((f) => f.konto === konto).slice(0, 1).map((f) => f.kalla));
  return [{ kod: 'KONTO_UTAN_NAMN', allvar: 'varning', fakta: { konton: utan.slice(0, NAMED), antalKonton: utan.length }, kallor }];
}

/** The year before may be missing (contract.md); its columns are then blank, which a reader may take for zero. */
function checkJamforelsear({ blad }: Underlag, { foregaendeAr }: Rapportunderlag): readonly Issue[] {
  const finns = blad.some(({ ar, sort }) => ar === foregaendeAr && (sort === 'huvudbok' || sort === 'saldolista'));
  return finns ? [] : [{ kod: 'JAMFORELSEAR_SAKNAS', allvar: 'varning', fakta: { ar: foregaendeAr }, kallor: [] }];
}
