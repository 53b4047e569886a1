/** Questions for the diagnosis, written as an ekonom would list them. */
import { Belopp } from '../../../../../src/domain/belopp/belopp';
import type { Egenskap, Fraga, Kandidat, Kandidatslag, Orsak } from '../../../../../src/domain/kontroller/diagnos/typer';

export function kr(text: string): Belopp {
  const belopp = Belopp.parse(text.replaceAll(' ', ''));
  if (belopp === null) throw new Error(`Not an amount: ${text}`);
  return belopp;
}

/** Lines of "slag namn | belopp | last year's or nothing | egenskap or nothing". */
export function kandidater(text: string): readonly Kandidat[] {
  return text.trim().split('\n').map((line) => {
    const [head = '', belopp = '', forra = '', egenskap = ''] = line.split('|').map((c) => c.trim());
    const [slag = '', ...namn] = head.split(/\s+/);
    return {
      slag: slag as Kandidatslag, namn: namn.join(' '), belopp: kr(belopp), forra: forra === '' ? null : kr(forra),
      ...(egenskap === '' ? {} : { egenskap: egenskap as Egenskap }),
    };
  });
}

export function fraga(vanster: string, hoger: string, lista = '', mer: Partial<Fraga> = {}): Fraga {
  return { vanster: kr(vanster), hoger: kr(hoger), kandidater: lista.trim() === '' ? [] : kandidater(lista), ...mer };
}

/** Every candidate that a cause names. */
export function namnda(orsak: Orsak | null): readonly Kandidat[] {
  if (orsak === null) return [];
  if ('kandidater' in orsak) return [...orsak.kandidater, ...('motkandidater' in orsak ? orsak.motkandidater : [])];
  if (orsak.art === 'okand') return orsak.misstankta;
  return 'kandidat' in orsak && orsak.kandidat !== null ? [orsak.kandidat] : [];
}

/** "konton 2710+2731" */
export function kort(orsak: Orsak | null): string {
  if (orsak === null) return 'inget';
  const satt = 'satt' in orsak ? `:${orsak.satt}` : 'urval' in orsak ? `:${orsak.urval}` : '';
  return `${orsak.art}${satt} ${namnda(orsak).map((k) => k.namn).join('+')}`.trim();
}
