/**
 * Kassaflödesanalysen by the indirect method (LKBR 8, RKR R13). Every movement on a balance-sheet account stands on exactly one
 * row, so årets kassaflöde is the change in likvida medel by construction of double entry, and a hole shows as a difference.
 * Depreciation is added back in the löpande verksamhet and taken from the investments whose book value it lowered; a gain or loss that
 * belongs to another section is moved there.
 */
import { headingRow, member, saldo, saldoterm, sumOf, yearColumns, yearRow } from './byggstenar';
import type { Kassaflodesrad } from './kassaflodesrader';
import { FINANSIERING, FORE_RORELSEKAPITAL, INFRASTRUKTUR, INVESTERING, RORELSEKAPITAL } from './kassaflodesrader';
import type { Rapportunderlag } from './rapportunderlag';
import { ANNAN_SEKTION, FLYTTAR } from './resultatflytt';
import { ARETS_RESULTAT_RAD } from './resultatrakning';
import type { Rapport, Rapportradrad, Saldoterm } from './typer';
import { hasKassaflode } from './valfri';

/** Depreciation by where it lands: key of the facts → the investment row that it belongs to. */
const AVSKRIVNINGAR = { KF_AVSKR_MATERIELLA: 'KF_INV_MATERIELLA', KF_AVSKR_IMMATERIELLA: 'KF_INV_IMMATERIELLA' } as const;

interface Sektion {
  readonly id: string;
  readonly rubrik: string;
  readonly rader: readonly Kassaflodesrad[];
  readonly summa: string;
}

const SEKTIONER: readonly Sektion[] = [
  { id: 'KF_INVESTERING', rubrik: 'Investeringsverksamheten', rader: INVESTERING, summa: 'Kassaflöde från investeringsverksamheten' },
  { id: 'KF_FINANSIERING', rubrik: 'Finansieringsverksamheten', rader: FINANSIERING, summa: 'Kassaflöde från finansieringsverksamheten' },
  { id: 'KF_BIDRAG', rubrik: 'Bidrag till infrastruktur', rader: INFRASTRUKTUR, summa: 'Kassaflöde från bidrag till infrastruktur' },
];

export function buildKassaflodesanalys(underlag: Rapportunderlag): Rapport {
  const resultat = yearRow(underlag, { id: 'KF_RESULTAT', etikett: 'Årets resultat', roll: 'post' }, (ar) => ({
    art: 'summa',
    termer: [member('RR', ARETS_RESULTAT_RAD, String(ar))],
  }));
  const fore = shownRows(underlag, FORE_RORELSEKAPITAL);
  const rorelse = shownRows(underlag, RORELSEKAPITAL);
  const sektioner = SEKTIONER.map((s) => sectionRows(underlag, s)).filter((rader) => rader.length > 0);
  const delsummor = ['KF_LOPANDE', ...sektioner.map((rader) => rader.at(-1)?.id ?? '')];
  return {
    blad: 'KF',
    kolumner: yearColumns(underlag),
    rader: [
      headingRow('KF_LOPANDE_RUBRIK', 'Den löpande verksamheten', 'underrubrik'),
      resultat,
      ...fore,
      sumRow(underlag, 'KF_FORE_RORELSEKAPITAL', 'Medel från verksamheten före förändring av rörelsekapital', ['KF_RESULTAT', ...ids(fore)]),
      ...rorelse,
      sumRow(underlag, 'KF_LOPANDE', 'Kassaflöde från den löpande verksamheten', ['KF_FORE_RORELSEKAPITAL', ...ids(rorelse)]),
      ...sektioner.flat(),
      { ...sumRow(underlag, 'KF_ARETS', 'Årets kassaflöde', delsummor), roll: 'summa' },
      yearRow(underlag, { id: 'KF_IB', etikett: 'Likvida medel vid årets början', roll: 'post' }, (ar) => saldo(saldoterm('Kassaflödesnyckel', `KF_IB_${ar}`, 1))),
      { ...sumRow(underlag, 'KF_UB', 'Likvida medel vid årets slut', ['KF_IB', 'KF_ARETS']), roll: 'delsumma' },
    ],
  };
}

function sectionRows(underlag: Rapportunderlag, { id, rubrik, rader, summa }: Sektion): readonly Rapportradrad[] {
  const shown = shownRows(underlag, rader);
  if (shown.length === 0) return [];
  return [headingRow(`${id}_RUBRIK`, rubrik, 'underrubrik'), ...shown, sumRow(underlag, id, summa, ids(shown))];
}

function shownRows(underlag: Rapportunderlag, rader: readonly Kassaflodesrad[]): readonly Rapportradrad[] {
  return rader
    .filter(({ id, valfri }) => !valfri || hasKassaflode(underlag, [id, ...avskrivningarOf(id), ...flyttarOf(id)]))
    .map(({ id, etikett }) => {
      const flyttar = flyttarOf(id).filter((f) => hasKassaflode(underlag, [f]));
      return yearRow(underlag, { id, etikett, roll: 'post' }, (ar) => saldo(...termsOf(id, ar), ...flyttar.map((f) => saldoterm('Kassaflödesnyckel', `${f}_${ar}`, id === ANNAN_SEKTION ? 1 : -1))));
    });
}

/** A debit is money out, a credit money in: every row turns the ledger's sign. */
function termsOf(id: string, ar: number): readonly Saldoterm[] {
  const terms = [saldoterm('Kassaflödesnyckel', `${id}_${ar}`, -1)];
  if (id === 'KF_JUSTERING') return [...terms, ...Object.keys(AVSKRIVNINGAR).map((k) => saldoterm('Kassaflödesnyckel', `${k}_${ar}`, 1))];
  return [...terms, ...avskrivningarOf(id).map((k) => saldoterm('Kassaflödesnyckel', `${k}_${ar}`, -1))];
}

/** What result accounts add to a row; all of it is taken out of the löpande block on one. */
const flyttarOf = (id: string): readonly string[] => (id === ANNAN_SEKTION ? FLYTTAR : FLYTTAR.filter((f) => f === `${id}_RES`));

const avskrivningarOf = (id: string): readonly string[] => Object.entries(AVSKRIVNINGAR).filter(([, rad]) => rad === id).map(([k]) => k);

const ids = (rader: readonly Rapportradrad[]): readonly string[] => rader.map((r) => r.id);

function sumRow(underlag: Rapportunderlag, id: string, etikett: string, av: readonly string[]): Rapportradrad {
  return yearRow(underlag, { id, etikett, roll: 'delsumma' }, (ar) => sumOf('KF', String(ar), av));
}
