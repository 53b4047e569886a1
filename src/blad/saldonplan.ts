/**
 * `Saldon`, the fact table: one row per balance, amounts as data, and the keys that every report formula finds it by. Above the
 * table stand the year and the month that the reports run to; one column says how much of each balance that period holds.
 */
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import { keysOf } from '../domain/rapporter/rapportunderlag';
import type { Placerad } from '../domain/rapporter/placering';
import { controlOf } from './radkontroll';
import type { Radkontroll, Tabellcell, Tabelldel, Tabellkolumn, Tabellplan } from './tabellplan';
import { dataOf } from './tabellplan';

export interface Saldontexter {
  readonly titel: string;
  readonly ar: string;
  readonly foregaendeAr: string;
  readonly manad: string;
  readonly forklaring: string;
  /** The month by formula on the user's cell; null where the month is a number of its own. */
  readonly manadsformel: string | null;
}

const SALDON = 'Saldon';
const AMOUNT = '#,##0.00';
const column = (rubrik: string, bredd: number, format: string | null = null): Tabellkolumn => ({ rubrik, bredd, format, bryt: false });

const KOLUMNER: readonly Tabellkolumn[] = [
  column('År', 7),
  column('Period', 9),
  column('Slag', 9),
  column('Konto', 9),
  column('Benämning', 32),
  column('Ansvar', 9),
  column('Verksamhet', 12),
  column('Projekt', 9),
  column('Motpart', 9),
  column('Belopp', 16, AMOUNT),
  column('Helår', 7),
  column('Belopp i perioden', 18, AMOUNT),
  column('Radnyckel', 30),
  column('Notnyckel', 40),
  column('Insatsnyckel', 24),
  column('Kassaflödesnyckel', 24),
  column('Slagnyckel', 20),
  column('Kontrollnyckel', 26),
  column('Varavnyckel', 24),
  column('Balanskravsnyckel', 24),
  column('Täckningsnyckel', 40),
  column('Ingåendenyckel', 28),
  column('Kontrolltal', 18, '0'),
];

const indexOf = (rubrik: string): number => KOLUMNER.findIndex((k) => k.rubrik === rubrik);
const KONTROLLTAL = indexOf('Kontrolltal');

const RADKONTROLL: Radkontroll = {
  kolumn: KONTROLLTAL,
  data: KOLUMNER.flatMap(({ rubrik }, n) => (rubrik === 'Belopp i perioden' || n === KONTROLLTAL ? [] : [n])),
};

const IDENTITET = ['År', 'Period', 'Slag', 'Konto', 'Ansvar', 'Verksamhet', 'Projekt', 'Motpart', 'Helår'].map(indexOf);

export function buildSaldonplan(underlag: Rapportunderlag, kontonamn: ReadonlyMap<string, string>, texter: Saldontexter): Tabellplan {
  return {
    id: 'SALDON',
    titel: SALDON,
    tabell: SALDON,
    huvud: [
      { text: texter.titel, varde: null, namn: null },
      { text: texter.ar, varde: underlag.ar, namn: 'sf_ar' },
      { text: texter.foregaendeAr, varde: underlag.foregaendeAr, namn: 'sf_foregaende_ar' },
      { text: texter.manad, varde: texter.manadsformel ?? underlag.manad, namn: 'sf_manad' },
      { text: texter.forklaring, varde: null, namn: null },
    ],
    kolumner: KOLUMNER,
    radhojder: [],
    utskriftskolumner: KONTROLLTAL,
    rader: underlag.placerade.map((p, n, alla) => withControl(rowOf(p, kontonamn.get(p.saldo.konto) ?? ''), n + 1, n === alla.length - 1)),
    identitet: IDENTITET,
    radkontroll: RADKONTROLL,
  };
}

function withControl(rad: readonly Tabellcell[], ordning: number, sist: boolean): readonly Tabellcell[] {
  return [...rad, { tal: controlOf(RADKONTROLL.data.map((n) => dataOf(rad[n])), ordning, sist) }];
}

function rowOf(placerad: Placerad, benamning: string): readonly Tabellcell[] {
  const { saldo } = placerad;
  const nycklar = keysOf(placerad);
  const texts = (...all: readonly string[]): readonly Tabellcell[] => all.map((text) => ({ text }));
  return [
    { tal: saldo.ar },
    { tal: saldo.period },
    ...texts(saldo.slag, saldo.konto, benamning, saldo.ansvar, saldo.verksamhet, saldo.projekt, saldo.motpart),
    { tal: saldo.ore / 100 },
    { text: saldo.helar ? 'Ja' : '' },
    { delar: PERIOD_FORMULA },
    ...texts(nycklar.Radnyckel, nycklar.Notnyckel, nycklar.Insatsnyckel, nycklar.Kassaflödesnyckel, nycklar.Slagnyckel, nycklar.Kontrollnyckel, nycklar.Varavnyckel, nycklar.Balanskravsnyckel, nycklar.Täckningsnyckel, nycklar.Ingåendenyckel),
  ];
}

const cell = (kolumn: string): Tabelldel => ({ kolumn });

/** The same rule as `amountInPeriod`, in Excel's words. */
const PERIOD_FORMULA: readonly Tabelldel[] = [
  '=IF(', cell('Helår'), '="Ja",IF(', cell('Slag'), '="Budget",ROUND(', cell('Belopp'), '*sf_manad/12,2),IF(sf_manad=12,', cell('Belopp'), ',0)),',
  'IF(MOD(', cell('Period'), ',100)<=sf_manad,', cell('Belopp'), ',0))',
];
