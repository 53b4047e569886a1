/**
 * Last year (2024) as balances: opening, change and closing per account and codes, with the closing entry booked.
 * Every report line is whole kronor, so that the adopted figures in `Historik` equal the books exactly.
 */
import { kr, summa } from './slump.mjs';

/** Adopted costs of 2024; what is not listed below falls on travel for the kansli. */
const KOSTNADER_2024 = kr(-7738526);
const RESULTAT_2023 = kr(84210);
const EK_2022 = kr(727790);

const BALANS = [
  // konto, motpart, UB 2023, UB 2024
  ['1231', '', 174000, 174000],
  ['1239', '', -52200, -87000],
  ['1511', '103', 148000, 145600],
  ['1511', '104', 462500, 455000],
  ['1681', '', 57931.25, 61284.40],
  ['1710', '', 12600, 13000],
  ['1790', '', 9204.75, 8120.60],
  ['2510', '102', -131400, -148220],
  ['2510', '201', -44800, -48600],
  ['2510', '202', 0, -61250],
  ['2510', '299', -29871.87, -38914.69],
  ['2710', '', -18204, -27480],
  ['2731', '', -27655, -33940],
  ['2890', '102', -38500, -42000],
  ['2890', '104', -57000, -61500],
  ['2920', '', -11902.40, -13248.60],
  ['2941', '', -3739.73, -4162.71],
  ['2980', '', -46000, -48000],
  ['2991', '204', 0, -312480],
];

const RESULTAT = [
  // konto, ansvar, projekt, motpart, 2024
  ['3511', '100', '1000', '101', -3640000],
  ['3521', '100', '1000', '102', -1237600],
  ['3521', '100', '1000', '103', -582400],
  ['3531', '100', '1000', '104', -1820000],
  ['3561', '200', '3010', '204', -587520],
  ['3990', '100', '9020', '102', -18500],
  ['3990', '100', '9020', '104', -22000],
  ['3990', '100', '9020', '299', -6250],
  ['3999', '100', '9020', '', -4],
  ['4531', '200', '2010', '102', 1782000],
  ['4531', '200', '2020', '103', 1004500],
  ['4531', '200', '2030', '104', 1098000],
  ['4640', '200', '2040', '201', 668400],
  ['4640', '200', '3010', '202', 401250],
  ['5011', '110', '9010', '', 138800],
  ['5021', '100', '9020', '', 640000],
  ['5021', '200', '3010', '', 315000],
  ['5091', '100', '9020', '', 1346.20],
  ['5521', '100', '9020', '', 8120],
  ['5521', '110', '9010', '', 16430],
  ['5611', '100', '9020', '', 201088],
  ['5611', '100', '9020', '', 422.98],
  ['5611', '110', '9010', '', 43610.96],
  ['5611', '200', '3010', '', 98973],
  ['5711', '100', '9020', '299', 42840],
  ['5711', '200', '3010', '299', 18900],
  ['6011', '100', '9020', '102', 154800],
  ['6011', '200', '3010', '102', 27000],
  ['6411', '100', '9020', '299', 33118.50],
  ['6441', '100', '9020', '299', 11406.35],
  ['6441', '110', '9010', '299', 5207.60],
  ['6441', '200', '2010', '299', 16842.25],
  ['6441', '200', '2020', '299', 9214.40],
  ['6441', '200', '3010', '299', 7331.85],
  ['6511', '100', '9020', '299', 9462.30],
  ['6821', '100', '9020', '102', 57600],
  ['6821', '100', '9020', '299', 10212],
  ['7021', '110', '9010', '299', 9318.40],
  ['7021', '200', '2010', '299', 21377],
  ['7021', '200', '3010', '299', 31604.20],
  ['7051', '100', '9020', '299', 68300],
  ['7051', '110', '9010', '299', 28750],
  ['7051', '200', '3010', '299', 22400],
  ['7221', '100', '9020', '299', 26900],
  ['7311', '100', '9020', '299', 14250],
  ['7411', '100', '9020', '299', 38000],
  ['7411', '200', '3010', '299', 90000],
  ['7421', '100', '9020', '102', 192000],
  ['7431', '100', '9020', '299', 58000],
  ['7511', '100', '9020', '102', 144000],
  ['7691', '200', '2010', '299', 58210.50],
  ['7691', '200', '2020', '299', 41960.75],
  ['7691', '200', '2030', '299', 24318],
  ['7921', '100', '9020', '', 34800],
  ['8411', '100', '9030', '', -31890],
  ['8591', '100', '9030', '', 3250],
];

function merge(rader) {
  const per = new Map();
  for (const rad of rader) {
    const nyckel = [rad.konto, rad.ansvar, rad.projekt, rad.motpart].join('|');
    const fore = per.get(nyckel);
    if (fore === undefined) per.set(nyckel, { ...rad });
    else per.set(nyckel, { ...fore, ib: fore.ib + rad.ib, ub: fore.ub + rad.ub });
  }
  return [...per.values()].sort((a, b) => Number(a.konto) - Number(b.konto) || `${a.ansvar}|${a.projekt}|${a.motpart}`.localeCompare(`${b.ansvar}|${b.projekt}|${b.motpart}`));
}

/** Rows { konto, ansvar, projekt, motpart, ib, ub } in öre (debit +), and the result of the year. */
export function buildForraAret() {
  const balans = BALANS.map(([konto, motpart, ib, ub]) => ({ konto, ansvar: '', projekt: '', motpart, ib: kr(ib), ub: kr(ub) }));
  const rorelser = RESULTAT.map(([konto, ansvar, projekt, motpart, belopp]) => ({ konto, ansvar, projekt, motpart, ib: 0, ub: kr(belopp) }));
  const kostnader = summa(rorelser.filter((r) => r.konto >= '4000' && r.konto <= '7799').map((r) => r.ub));
  rorelser.push({ konto: '7021', ansvar: '100', projekt: '9020', motpart: '299', ib: 0, ub: -KOSTNADER_2024 - kostnader });
  const resultat = -summa(rorelser.map((r) => r.ub));
  const egetKapital = [
    { konto: '2010', ansvar: '', projekt: '', motpart: '', ib: -EK_2022, ub: -EK_2022 - RESULTAT_2023 },
    { konto: '2099', ansvar: '', projekt: '', motpart: '', ib: -RESULTAT_2023, ub: -resultat },
    { konto: '8999', ansvar: '', projekt: '', motpart: '', ib: 0, ub: resultat },
  ];
  const utanBank = [...balans, ...rorelser, ...egetKapital];
  const bank = { konto: '1930', ansvar: '', projekt: '', motpart: '', ib: -summa(utanBank.map((r) => r.ib)), ub: -summa(utanBank.map((r) => r.ub)) };
  return { rader: merge([...utanBank, bank]), resultat };
}
