/**
 * The period cell: where `Uppgifter` has `Period till och med`, the month that every statement follows is a formula on that cell, so
 * that changing the cell is enough. A period that the command asks for goes before it, and is written as it is.
 */
import { quoteSheet } from '../blad/formel/citat';
import { fieldOf } from '../domain/mappning/uppgiftsnycklar';
import { fromSerial } from '../domain/period/period';
import type { Underlag } from './lasUnderlag';
import type { Tid, Val } from './placeraUnderlag';
import { wholeYearSheets } from './rapportperiod';

/** The month by formula, or null where it must stand as a number: also where amounts known for the whole year only have no part of it to show. */
export function monthFormula(underlag: Underlag, val: Val, { ar, manad }: Tid): string | null {
  const { tillagg } = underlag;
  if (val.period !== null || wholeYearSheets(underlag, ar).length > 0) return null;
  const found = [...tillagg.uppgifter].find(([nyckel]) => fieldOf(nyckel) === 'periodTillOchMed');
  if (found === undefined) return null;
  const [, cell] = found;
  const varde = 'tal' in cell ? cell.tal : cell.varde;
  if ((typeof varde !== 'number' && typeof varde !== 'string') || monthOf(varde) !== manad) return null;
  return formula(`${quoteSheet(cell.kalla.namn)}!${cell.kalla.kolumn}${cell.kalla.radnummer}`);
}

/** A month 1–12, yyyymm, yyyymmdd or a date's serial as a number; the same with signs between as text. */
function formula(adress: string): string {
  const tal = `IF(${adress}<13,${adress},IF(${adress}<190001,MONTH(${adress}),IF(${adress}<1000000,MOD(${adress},100),MOD(INT(${adress}/100),100))))`;
  const siffror = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${adress}),"-",""),"/",""),".","")`;
  const text = `IF(LEN(${siffror})<3,VALUE(${siffror}),VALUE(MID(${siffror},5,2)))`;
  return `=IF(${adress}="",12,MIN(12,IF(ISNUMBER(${adress}),${tal},${text})))`;
}

/** What the formula gives, so that a cell that it would read otherwise than the product does keeps its number. */
function monthOf(varde: string | number): number | null {
  if (typeof varde === 'string') {
    const siffror = varde.trim().replace(/[-/.]/g, '');
    return /^\d+$/.test(siffror) ? Math.min(12, Number(siffror.length < 3 ? siffror : siffror.slice(4, 6))) : null;
  }
  if (varde < 13) return varde;
  if (varde < 190_001) return fromSerial(varde)?.manad ?? null;
  return Math.min(12, varde < 1_000_000 ? varde % 100 : Math.floor(varde / 100) % 100);
}
