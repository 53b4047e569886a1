/** The three lights, from what has been read and reckoned. */
import type { Mappningspost } from '../../app/mappningslage';
import type { Panetexter } from '../../text/pane.sv';
import type { Ljus } from '../components/Lampa';
import type { Tillstand } from './tillstand';

export interface Lamplage {
  readonly ljus: Ljus;
  readonly beskrivning: string;
}

export function underlagslampa({ lage }: Tillstand, text: Panetexter): Lamplage {
  if (lage === null) return { ljus: 'okand', beskrivning: text.lage.okand };
  if (lage.underlag === null || lage.placerat === null) return { ljus: 'fel', beskrivning: lage.lasfel.some((i) => i.kod === 'HUVUDBOK_SAKNAS') ? text.start.underlagSaknas : text.lage.fel };
  const ljus = lage.lasfel.some((i) => i.allvar === 'fel' || i.allvar === 'stopp') ? 'fel' : lage.lasfel.some((i) => i.allvar === 'varning') ? 'varning' : 'klar';
  return { ljus, beskrivning: text.start.underlagKlart(new Set(lage.underlag.blad.map((b) => b.blad)).size) };
}

export const countPosts = (poster: readonly Mappningspost[], ...status: readonly Mappningspost['status'][]): number => new Set(poster.filter((p) => status.includes(p.status)).map((p) => p.konto)).size;

export function mappningslampa({ lage, poster }: Tillstand, text: Panetexter): Lamplage {
  if (lage?.placerat == null) return { ljus: 'okand', beskrivning: text.lage.okand };
  const saknas = countPosts(poster, 'omappad', 'oklar');
  if (saknas > 0) return { ljus: 'fel', beskrivning: text.start.mappningSaknas(saknas) };
  const notrad = countPosts(poster, 'utanNotrad');
  if (notrad > 0) return { ljus: 'varning', beskrivning: text.start.mappningNotrad(notrad) };
  return { ljus: 'klar', beskrivning: text.start.mappningKlar(countPosts(poster, 'klar')) };
}

export function kontrollampa({ utfall, inaktuell }: Tillstand, text: Panetexter): Lamplage {
  if (utfall === null) return { ljus: 'okand', beskrivning: text.start.kontrollerOkorda };
  const alla = [...utfall.kontroller.map((k) => k.status), ...utfall.issues.map((i) => i.allvar)];
  const [fel, varningar] = [alla.filter((s) => s === 'fel').length, alla.filter((s) => s === 'varning').length];
  const beskrivning = fel + varningar > 0 ? text.start.kontrollerFel(fel, varningar) : text.start.kontrollerKlara(utfall.kontroller.length);
  if (inaktuell) return { ljus: 'okand', beskrivning: `${beskrivning}. ${text.start.inaktuellRubrik}.` };
  return { ljus: fel > 0 ? 'fel' : varningar > 0 ? 'varning' : 'klar', beskrivning };
}
