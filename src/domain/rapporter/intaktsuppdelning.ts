/**
 * The incomes of the översikt: one row, or the user's own split as the rows of `Historik` say. A split always adds up to
 * verksamhetens intäkter: what no row of it holds stands on the row for the rest, which comes by itself where it is needed.
 */
import { member, saldo, saldoterm } from './byggstenar';
import { DRIFTBIDRAG } from './driftbidrag';
import { slug } from './nyckel';
import type { Oversiktsrad, Oversiktsunderlag } from './oversiktsunderlag';
import type { Historikrad } from './tillagg';
import type { Regel, Saldoterm } from './typer';

const RR_RADER = ['RR_INTAKTER', 'RR_SKATTEINTAKTER', 'RR_STATSBIDRAG'];

type Del = { readonly rad: Historikrad; readonly art: 'medlem' | 'rest' } | { readonly rad: Historikrad; readonly art: 'not'; readonly notrad: string };

/** The income rows of the översikt, and which rows of `Historik` they are. */
export function incomeRows(o: Oversiktsunderlag): readonly Oversiktsrad[] {
  const en = o.historik((n) => n.startsWith('VERKSAMHETENS_INTAKTER'));
  const delar = en === undefined ? splitOf(o) : [];
  if (!delar.some((d) => d.art !== 'rest')) return [{ id: 'OV_INTAKTER', etikett: 'Verksamhetens intäkter', nu: (ar) => o.lines(RR_RADER, ar), forr: en }];
  const rader = delar.filter((d) => d.art !== 'rest').map((d): Oversiktsrad => ({ id: idOf(d.rad), etikett: d.rad.etikett, nu: (ar) => saldo(...termsOf(d, ar)), forr: d.rad }));
  const rest = delar.find((d) => d.art === 'rest')?.rad;
  if (rest === undefined && !hasRest(o, delar)) return rader;
  const restrad: Oversiktsrad = {
    id: 'OV_INTAKTER_REST',
    etikett: 'Övriga intäkter',
    nu: (ar): Regel => ({ art: 'summa', termer: [member('RR', 'RR_INTAKTER', String(ar)), ...rader.map((r) => member('OV', r.id, String(ar), -1))] }),
    forr: rest,
  };
  return [...rader, restrad];
}

const idOf = ({ nyckel }: Historikrad): string => `OV_INTAKT_${nyckel}`;

function splitOf({ underlag }: Oversiktsunderlag): readonly Del[] {
  const notrader = underlag.noter.noter.flatMap((n) => n.rader).filter((r) => r.rad.id === 'RR_INTAKTER');
  return (underlag.tillagg.historik?.rader ?? []).flatMap((rad): readonly Del[] => {
    if (/FINANSIELLA|NETTO/.test(rad.nyckel) && !rad.nyckel.includes('EXKL')) return [];
    if (/(^|_)(MEDLEMS|DRIFT)(BIDRAG|INTAKT)/.test(rad.nyckel) && !rad.nyckel.includes('EGET_KAPITAL')) return [{ rad, art: 'medlem' }];
    if (/OVRIGA/.test(rad.nyckel) && /INTAKTER/.test(rad.nyckel)) return [{ rad, art: 'rest' }];
    const notrad = notrader.find((r) => slug(r.etikett) === rad.nyckel);
    return notrad === undefined ? [] : [{ rad, art: 'not', notrad: notrad.id }];
  });
}

function termsOf(del: Del, ar: number): readonly Saldoterm[] {
  if (del.art === 'not') return [saldoterm('Notnyckel', `${del.notrad}_${ar}`, -1)];
  return Object.values(DRIFTBIDRAG).map((id) => saldoterm('Kontrollnyckel', `${id}_${ar}`, -1));
}

/** Some income has no row of the split. */
function hasRest({ underlag }: Oversiktsunderlag, delar: readonly Del[]): boolean {
  const noter = new Set(delar.flatMap((d) => (d.art === 'not' ? [d.notrad] : [])));
  const bidrag = new Set<string>(delar.some((d) => d.art === 'medlem') ? Object.values(DRIFTBIDRAG) : []);
  return underlag.placerade.some(({ saldo: s, placering: p }) => s.slag === 'Utfall' && p.rad?.id === 'RR_INTAKTER' && !bidrag.has(p.kontroll ?? '') && !noter.has(p.not?.id ?? ''));
}
