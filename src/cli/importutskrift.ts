/** What `importera` says: what was read, the totals that were checked, and what was passed over. */
import type { Importutfall } from '../app/importeraSie';
import { Belopp } from '../domain/belopp/belopp';
import { describeIssue } from '../text/meddelanden';
import { issueLines } from './utskrift';

export function importJson({ bok, issues }: Importutfall): string {
  return JSON.stringify({
    program: bok.program,
    typ: bok.typ,
    ar: bok.ar.map((a) => a.fran.ar),
    konton: bok.konton.size,
    verifikat: bok.verifikationer.antal,
    transaktioner: bok.transaktioner.antal,
    kontrollsummor: totalsOf(bok),
    kontroller: issues.map((issue) => ({ kod: issue.kod, allvar: issue.allvar, ...describeIssue(issue) })),
  });
}

export function importText({ bok, blad, issues }: Importutfall, ut: string): string {
  const passed = [...bok.okandaEtiketter].map(([etikett, antal]) => `${etikett} ${antal}`);
  return [
    `${bok.forbund || bok.namn}: ${bok.program}, SIE typ ${bok.typ}, ${bok.ar.map((a) => a.fran.ar).join(' och ')}`,
    `  ${bok.konton.size} konton, ${bok.verifikationer.antal} verifikat, ${bok.transaktioner.antal} rader`,
    ...(passed.length > 0 ? [`  Överhoppade poster: ${passed.join(', ')}`] : []),
    ...issueLines(issues),
    `Bladen ${blad.join(', ')} finns i ${ut}`,
  ].join('\n');
}

/** Σ#IB, Σ#UB and Σ#RES of each year, in kronor. */
function totalsOf({ ar, ib, ub, res }: Importutfall['bok']): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const sum = (saldon: Importutfall['bok']['ib'], nr: number): string => Belopp.sum([...(saldon.get(nr)?.values() ?? [])].map((p) => Belopp.fromOre(p.ore))).toString();
  return Object.fromEntries(ar.map((a) => [String(a.fran.ar), { ib: sum(ib, a.nr), ub: sum(ub, a.nr), res: sum(res, a.nr) }]));
}
