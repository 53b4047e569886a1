/** The ledger sheets as a kommun exports them: a heading block, a row of headings, one row a posting, a total. */
import { AR, FORBUND, INSATSER, KONTON } from './kontoplan.mjs';
import { serienummer } from './datum.mjs';
import { summa } from './slump.mjs';

const kol = (rubrik, bredd, typ) => ({ rubrik, bredd, typ });
const KONTO = kol('Konto', 9, 'kod');
const BENAMNING = kol('Benämning', 36, 'text');
const ANSVAR = kol('Ansvar', 9, 'kod');
const PROJEKT = kol('Projekt', 9, 'kod');
const MOTPART = kol('Motpart', 9, 'kod');
const kod = (v) => (v === '' ? null : Number(v));
const namn = (konto) => KONTON.get(konto);

function huvudbok(verifikationer) {
  const rader = verifikationer.flatMap((v) => v.rader.map((r) => [kod(r.konto), namn(r.konto), kod(r.ansvar), kod(r.projekt), kod(r.motpart), `${v.serie} ${v.nr}`, serienummer(v.datum), v.text, r.ore / 100]));
  return {
    namn: `Huvudbok ${AR}`,
    ovan: [FORBUND, `Transaktionslista ${AR}-01-01 - ${AR}-12-31`, `Utskriven ${AR + 1}-01-22 08:42`],
    kolumner: [KONTO, BENAMNING, ANSVAR, PROJEKT, MOTPART, kol('Ver', 9, 'text'), kol('Datum', 12, 'datum'), kol('Text', 58, 'text'), kol('Belopp', 15, 'belopp')],
    rader,
    summa: ['Totalt', ...Array(7).fill(null), summa(verifikationer.flatMap((v) => v.rader).map((r) => r.ore)) / 100],
  };
}

function saldolista(forra) {
  const belopp = (rubrik) => kol(rubrik, 18, 'belopp');
  return {
    namn: `Saldolista ${AR - 1}`,
    ovan: [FORBUND, `Saldolista ${AR - 1}01-${AR - 1}12`],
    kolumner: [KONTO, BENAMNING, ANSVAR, PROJEKT, MOTPART, belopp('Ingående balans'), belopp('Förändring'), belopp('Utgående balans')],
    rader: forra.map((r) => [kod(r.konto), namn(r.konto), kod(r.ansvar), kod(r.projekt), kod(r.motpart), r.ib / 100, (r.ub - r.ib) / 100, r.ub / 100]),
  };
}

function ingaendeBalanser(ingaende) {
  return {
    namn: `Ingående balanser ${AR}`,
    ovan: [FORBUND, `Ingående balanser ${AR}-01-01`],
    kolumner: [KONTO, BENAMNING, MOTPART, kol(`IB ${AR}`, 18, 'belopp')],
    rader: ingaende.map((r) => [kod(r.konto), namn(r.konto), kod(r.motpart), r.ore / 100]),
  };
}

function budgetblad(budget) {
  const projekt = new Map(INSATSER.map((i) => [i.projekt, i.benamning]));
  return {
    namn: `Budget ${AR}`,
    ovan: [FORBUND, `Budget ${AR}, beslutad av styrelsen ${AR - 1}-11-22`],
    kolumner: [KONTO, BENAMNING, ANSVAR, PROJEKT, kol('Projekt (T)', 24, 'text'), MOTPART, kol('Budget helår', 16, 'heltal')],
    rader: budget.rader.map((r) => [kod(r.konto), namn(r.konto), kod(r.ansvar), kod(r.projekt), projekt.get(r.projekt), kod(r.motpart), r.ore / 100]),
  };
}

/** Plans of the four ledger sheets: { namn, ovan, kolumner, rader, summa? }. */
export function buildLedgerblad({ forra, ingaende, verifikationer, budget }) {
  return [huvudbok(verifikationer), saldolista(forra), ingaendeBalanser(ingaende), budgetblad(budget)];
}
