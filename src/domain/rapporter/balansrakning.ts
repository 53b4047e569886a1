/**
 * Balansräkningen (LKBR 6:2) with the template's rows. Årets resultat is the resultaträkning's; Övrigt eget kapital holds the
 * 20xx accounts and the closing entry, so that nothing is counted twice whether or not the books are closed.
 */
import { CELLNYCKLAR, lastYears } from '../mappning/uppgiftsnycklar';
import { headingRow, member, saldo, saldoterm, sumOf, yearColumns, yearRow, yearsWithFigures } from './byggstenar';
import { folded } from './nyckel';
import { adopted } from './oversiktsunderlag';
import { rapportradById } from './rapportrader';
import type { Rapportunderlag } from './rapportunderlag';
import { ARETS_RESULTAT_RAD } from './resultatrakning';
import type { Radroll, Rapport, Rapportradrad, Regel } from './typer';
import { hasBalance } from './valfri';

type Del =
  | { readonly art: 'rubrik'; readonly id: string; readonly etikett: string; readonly roll: Radroll; readonly kraver?: readonly string[] }
  | { readonly art: 'post'; readonly id: string }
  | { readonly art: 'resultat' }
  | { readonly art: 'summa'; readonly id: string; readonly etikett: string; readonly roll: Radroll; readonly av: readonly string[] };

const RESULTAT = 'BR_ARETS_RESULTAT';
const ANLAGGNING = ['BR_IMMATERIELLA', 'BR_MARK_BYGGNADER', 'BR_INVENTARIER', 'BR_OVRIGA_MATERIELLA', 'BR_FINANSIELLA'];
const OMSATTNING = ['BR_FORRAD', 'BR_FORDRINGAR', 'BR_PLACERINGAR', 'BR_KASSA'];
const EGET_KAPITAL = [RESULTAT, 'BR_RESULTATRESERV', 'BR_OVRIGT_EK'];
const AVSATTNINGAR = ['BR_PENSIONER', 'BR_ANDRA_AVSATTNINGAR'];
const SKULDER = ['BR_LANGFRISTIGA', 'BR_KORTFRISTIGA'];

const UTANFOR = [
  { id: 'BR_PANTER', etikett: CELLNYCKLAR.panter.etikett },
  { id: 'BR_ANSVARSFORBINDELSER', etikett: CELLNYCKLAR.ansvarsforbindelser.etikett },
] as const;

const post = (id: string): Del => ({ art: 'post', id });
const rubrik = (id: string, etikett: string, roll: Radroll, kraver?: readonly string[]): Del => ({ art: 'rubrik', id, etikett, roll, ...(kraver && { kraver }) });
const summa = (id: string, etikett: string, roll: Radroll, av: readonly string[]): Del => ({ art: 'summa', id, etikett, roll, av });

const DELAR: readonly Del[] = [
  rubrik('BR_TILLGANGAR', 'Tillgångar', 'rubrik'),
  rubrik('BR_ANLAGGNINGSTILLGANGAR', 'Anläggningstillgångar', 'underrubrik'),
  ...ANLAGGNING.map(post),
  summa('BR_SUMMA_ANLAGGNING', 'Summa anläggningstillgångar', 'delsumma', ANLAGGNING),
  post('BR_INFRASTRUKTUR'),
  rubrik('BR_OMSATTNINGSTILLGANGAR', 'Omsättningstillgångar', 'underrubrik'),
  ...OMSATTNING.map(post),
  summa('BR_SUMMA_OMSATTNING', 'Summa omsättningstillgångar', 'delsumma', OMSATTNING),
  summa('BR_SUMMA_TILLGANGAR', 'Summa tillgångar', 'summa', ['BR_SUMMA_ANLAGGNING', 'BR_INFRASTRUKTUR', 'BR_SUMMA_OMSATTNING']),
  rubrik('BR_EK_AVSATTNINGAR_SKULDER', 'Eget kapital, avsättningar och skulder', 'rubrik'),
  rubrik('BR_EGET_KAPITAL', 'Eget kapital', 'underrubrik'),
  { art: 'resultat' },
  post('BR_RESULTATRESERV'),
  post('BR_OVRIGT_EK'),
  summa('BR_SUMMA_EGET_KAPITAL', 'Summa eget kapital', 'delsumma', EGET_KAPITAL),
  rubrik('BR_AVSATTNINGAR', 'Avsättningar', 'underrubrik', AVSATTNINGAR),
  ...AVSATTNINGAR.map(post),
  rubrik('BR_SKULDER', 'Skulder', 'underrubrik'),
  ...SKULDER.map(post),
  summa('BR_SUMMA_EK_SKULDER', 'Summa eget kapital, avsättningar och skulder', 'summa', ['BR_SUMMA_EGET_KAPITAL', ...AVSATTNINGAR, ...SKULDER]),
];

export function buildBalansrakning(underlag: Rapportunderlag): Rapport {
  const isShown = (id: string): boolean => id === RESULTAT || id.startsWith('BR_SUMMA_') || !rapportradById(id).valfri || hasBalance(underlag, id);
  const rader = [...DELAR.flatMap((del) => rowsOf(underlag, del, isShown)), ...outsideRows(underlag)];
  return { blad: 'BR', kolumner: yearColumns(underlag), rader };
}

function rowsOf(underlag: Rapportunderlag, del: Del, isShown: (id: string) => boolean): readonly Rapportradrad[] {
  switch (del.art) {
    case 'rubrik':
      return del.kraver === undefined || del.kraver.some(isShown) ? [headingRow(del.id, del.etikett, del.roll)] : [];
    case 'post':
      return isShown(del.id) ? [postRow(underlag, del.id)] : [];
    case 'resultat':
      return [yearRow(underlag, { id: RESULTAT, etikett: 'Årets resultat', roll: 'post' }, (ar) => ({ art: 'summa', termer: [member('RR', ARETS_RESULTAT_RAD, String(ar))] }))];
    case 'summa':
      return [yearRow(underlag, { id: del.id, etikett: del.etikett, roll: del.roll }, (ar) => sumOf('BR', String(ar), del.av.filter(isShown)))];
  }
}

function postRow(underlag: Rapportunderlag, id: string): Rapportradrad {
  const { etikett, tecken } = rapportradById(id);
  return yearRow(underlag, { id, etikett, roll: 'post', not: underlag.noter.notOf(id) }, (ar) => saldo(saldoterm('Radnyckel', `${id}_${ar}`, tecken)));
}

/** Panter och ansvarsförbindelser stand outside the sums (LKBR 6:2): the books do not hold them, `Uppgifter` does. */
function outsideRows(underlag: Rapportunderlag): readonly Rapportradrad[] {
  const { ar, tillagg } = underlag;
  const rader = UTANFOR.map(({ id, etikett }): Rapportradrad => {
    const celler = yearsWithFigures(underlag).flatMap((y): readonly (readonly [string, Regel])[] => {
      const cell = tillagg.uppgifter.get(folded(y === ar ? etikett : lastYears(etikett)));
      const regel = cell !== undefined && 'tal' in cell ? adopted(cell, 'belopp') : null;
      return regel === null ? [] : [[String(y), regel]];
    });
    return { id, etikett, not: null, roll: 'post', celler: new Map(celler) };
  }).filter((r) => r.celler.size > 0);
  return rader.length === 0 ? [] : [headingRow('BR_INOM_LINJEN', 'Panter och ansvarsförbindelser', 'rubrik'), ...rader];
}
