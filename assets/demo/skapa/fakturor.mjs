/** Posts the suppliers' year: opening liabilities, monthly and occasional invoices, and the few that stand alone. */
import { AR } from './kontoplan.mjs';
import { dag, MANADER, sistaDagen, vardag } from './datum.mjs';
import { rad } from './bok.mjs';
import { kr } from './slump.mjs';
import { MANATLIGA, TILLFALLIGA } from './leverantorer.mjs';

const SASONG = [9, 10, 11, 9, 10, 7, 2, 7, 10, 11, 11, 8];
const KANSLI = { ansvar: '100', projekt: '9020' };
/** Round hundreds of kronor for agreed work, öre for what is bought over a counter. */
const JAMNA = new Set(['4531', '4640', '6011', '7411', '7421', '7511']);

function amount(konto, fran, till, slump) {
  return JAMNA.has(konto) ? slump.heltal(fran / 100, till / 100) * kr(100) : slump.heltal(fran * 10, till * 10) * 10;
}

function postOpening(bok, ingaende) {
  for (const { motpart, ore } of ingaende.filter((r) => r.konto === '2510')) {
    bok.pay(vardag(dag(AR, 1, 14 + Number(motpart) % 9)), 'Utbetalning leverantörsfakturor 2024', motpart, -ore);
  }
  for (const { motpart, ore } of ingaende.filter((r) => r.konto === '2890')) {
    bok.invoice({ datum: dag(AR, 1, 16), leverantor: motpart === '102' ? 'Exempelstads kommun' : 'Region Exempellandet', text: 'slutreglering insats 2024', motpart, rader: [rad('2890', -ore, { motpart })] });
  }
}

function postMonthly(bok, slump) {
  for (const [leverantor, text, konto, koder, motpart, lagst, hogst, fran, till, moms] of MANATLIGA) {
    for (let manad = fran; manad <= till; manad += 1) {
      const datum = vardag(Math.min(dag(AR, manad, slump.heltal(20, 29)), sistaDagen(AR, manad)));
      bok.invoice({ datum, leverantor, text: `${text} ${MANADER[manad - 1]}`, motpart, rader: [rad(konto, amount(konto, lagst, hogst, slump), { ...koder, motpart })], moms });
    }
  }
}

function postOccasional(bok, slump) {
  for (const [antal, leverantorer, texter, konto, koder, motpart, lagst, hogst, moms] of TILLFALLIGA) {
    for (let i = 0; i < antal; i += 1) {
      const manad = slump.vagt(SASONG) + 1;
      const datum = Math.max(vardag(dag(AR, manad, slump.heltal(2, 28))), dag(AR, 1, 2));
      bok.invoice({
        datum, leverantor: slump.valj(leverantorer), text: slump.valj(texter), motpart,
        rader: [rad(konto, amount(konto, lagst, hogst, slump), { ...koder, motpart })], moms, avrunda: slump.heltal(1, 3) === 1,
      });
    }
  }
}

function postSingle(bok) {
  const kansli = (konto, kronor, motpart) => rad(konto, kr(kronor), { ...KANSLI, motpart });
  bok.invoice({ datum: dag(AR, 2, 3), leverantor: 'Försäkringsbolaget Trygg Bygd', text: 'företagsförsäkring 2025', motpart: '299', rader: [kansli('7311', 14820, '299')] });
  bok.invoice({ datum: dag(AR, 4, 16), leverantor: 'Revisionsbyrån Granen', text: 'granskning bokslut 2024', motpart: '299', moms: 250, rader: [rad('2980', kr(48000)), kansli('7431', 1800, '299')] });
  bok.invoice({ datum: dag(AR, 6, 11), leverantor: 'Inredning & Teknik i Exempelstad', text: 'konferensutrustning och möbler', motpart: '299', moms: 250, rader: [rad('1231', kr(58400))] });
  bok.invoice({ datum: dag(AR, 12, 15), leverantor: 'Exempelstads kommun', text: 'lokalhyra kansli januari 2026', motpart: '102', rader: [rad('1710', kr(13500))] });
}

/** Every invoice of the year, with its payment where that falls within it. */
export function postFakturor(bok, ingaende, slump) {
  postOpening(bok, ingaende);
  postMonthly(bok, slump);
  postOccasional(bok, slump);
  postSingle(bok);
}
