/** What the command says to a person, and to a program (`--json`, contract.md). */
import type { Rapportutfall } from '../app/uppdateraRapport';
import type { Kontrollsvar } from '../app/kontrollsvar';
import { Belopp } from '../domain/belopp/belopp';
import type { Issue } from '../domain/issue';
import { kronorText } from '../text/format';
import { describeIssue } from '../text/meddelanden';
import type { Synk } from './bok';

const period = (p: number): string => `${String(p).slice(0, 4)}-${String(p).slice(4)}`;

/** Every amount of the report sheets; shares, counts and texts are no amounts. */
export function rapportJson(utfall: Rapportutfall, ut: string, synk: Synk): string {
  const belopp = utfall.celler.filter((c) => c.exakt instanceof Belopp);
  return JSON.stringify({
    forbund: utfall.forbund,
    ar: utfall.ar,
    period: period(utfall.period),
    enhet: utfall.enhet,
    ut,
    rader: belopp.map((c) => ({ blad: c.blad, rad: c.cell.rad, not: c.not, etikett: c.etikett, kolumn: c.rubrik, cell: c.adress, exakt: c.exakt.toString(), visat: c.visat })),
    kontroller: utfall.kontroller,
    tackning: utfall.tackning,
    synk,
  });
}

const KEY_FIGURES = ['RR_ARETS_RESULTAT', 'BR_SUMMA_TILLGANGAR', 'BR_SUMMA_EGET_KAPITAL', 'KF_ARETS'];

export function rapportText(utfall: Rapportutfall, ut: string): string {
  const figures = KEY_FIGURES.flatMap((rad) => {
    const cells = utfall.celler.filter((c) => c.cell.rad === rad);
    const [first] = cells;
    return first === undefined ? [] : [`  ${first.etikett.padEnd(24)} ${cells.map((c) => `${c.rubrik}: ${c.visat} ${utfall.enhet}`).join('   ')}`];
  });
  const nya = utfall.issues.filter((i) => i.kod === 'KONTO_NYTT');
  const ovriga = utfall.issues.filter((i) => i.kod !== 'KONTO_OMAPPAT' && i.kod !== 'KONTO_NYTT');
  return [`${utfall.forbund || 'Samordningsförbund'}, till och med ${period(utfall.period)}`, ...figures, ...issueLines(nya), ...kontrollLines(utfall.kontroller), ...issueLines(ovriga), `Rapporten: ${ut}`].join('\n');
}

/** How many checks there are, and each that is not ok, worst first. */
function kontrollLines(kontroller: readonly Kontrollsvar[]): readonly string[] {
  const told = (['fel', 'varning', 'avrundning'] as const).flatMap((status) => kontroller.filter((k) => k.status === status));
  const lines = told.map((k) => `  ${STATUSORD[k.status] ?? ''}: ${k.titel} ${k.ar}. Skillnad ${kronorText(k.differens)} kr. ${k.orsak} ${k.status === 'avrundning' ? '' : k.atgard}`.trimEnd());
  return [`  ${kontroller.length} kontroller, ${kontroller.length - told.length} utan anmärkning`, ...lines];
}

const STATUSORD: Readonly<Record<string, string>> = { fel: 'Fel', varning: 'Varning', avrundning: 'Avrundning' };

/** Worst first; information is not printed. */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  const told = (['stopp', 'fel', 'varning'] as const).flatMap((allvar) => issues.filter((i) => i.allvar === allvar));
  return unique(told.map((issue) => {
    const { vad, atgard } = describeIssue(issue);
    return `  ${issue.allvar === 'varning' ? 'Varning' : 'Fel'}: ${vad} ${atgard}`;
  }));
}

/** One sentence that names place and next step: what stands on stderr with exit code 2. */
export function stopText(issues: readonly Issue[]): string {
  return unique(issues.map((issue) => {
    const { vad, atgard } = describeIssue(issue);
    return `${vad} ${atgard}`;
  })).join('\n');
}

/** One cause that stops several accounts is said once. */
const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

