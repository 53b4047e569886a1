/** A check or an Issue as plain text, for a mail or a working paper. In Swedish, like the report. */
import type { Kontrollsvar } from '../../app/kontrollsvar';
import type { Issue } from '../../domain/issue';
import { kronorText } from '../../text/format';
import { describeIssue } from '../../text/meddelanden';
import { paneSv } from '../../text/pane.sv';

export function kontrollText(x: Kontrollsvar | Issue): string {
  if ('allvar' in x) {
    const { vad, atgard } = describeIssue(x);
    return `${paneSv.allvar[x.allvar]}: ${vad} ${atgard}`;
  }
  const sida = (namn: string, { varde, cell }: Kontrollsvar['vanster']): string => `${namn}: ${kronorText(varde)}${cell === '' ? '' : ` (${cell})`}`;
  const { vanster, hoger, differens, orsak, atgard } = paneSv.kontroller;
  return [
    `${paneSv.allvar[x.status]}: ${x.titel} ${x.ar}`,
    sida(vanster, x.vanster),
    sida(hoger, x.hoger),
    `${differens}: ${kronorText(x.differens)}`,
    ...(x.orsak === '' ? [] : [`${orsak}: ${x.orsak}`]),
    ...(x.atgard === '' ? [] : [`${atgard}: ${x.atgard}`]),
  ].join('\n');
}
