/** Versions and counts for whoever helps: no amounts, no names of people, accounts or sheets. */
import { officeDiagnostics } from '../../excel/office';
import type { Tillstand } from './tillstand';

export function diagnostik({ lage, poster, utfall, fel }: Tillstand): string {
  const sorter = (lage?.underlag?.blad ?? []).map((b) => `${b.sort} ${b.ar} (${b.lasning.lasta} rader)`);
  const statusar = (utfall?.kontroller ?? []).filter((k) => k.status !== 'ok').map((k) => `${k.kod} ${k.ar} ${k.status}`);
  return [
    `Finsam Bokslut ${VERSION}`,
    officeDiagnostics(),
    navigator.userAgent,
    `Blad: ${sorter.join(', ') || 'inga lästa'}`,
    `Konton: ${poster.length}, ej klara: ${poster.filter((p) => p.status !== 'klar').length}`,
    `Anmärkningar: ${[...(lage?.lasfel ?? []), ...(lage?.mappningsfel ?? []), ...(utfall?.issues ?? [])].map((i) => i.kod).join(', ') || 'inga'}`,
    `Kontroller: ${statusar.join(', ') || 'inga avvikelser'}`,
    ...(fel?.art === 'internt' ? [fel.detaljer] : []),
  ].join('\n');
}
