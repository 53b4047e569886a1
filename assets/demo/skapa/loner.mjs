/** Pay: two employees, the board's fees and travel, employer's contributions, pensions, and the taxes paid the month after. */
import { AR } from './kontoplan.mjs';
import { dag, iso, MANADER, vardag } from './datum.mjs';
import { rad } from './bok.mjs';
import { andel, kr, summa } from './slump.mjs';

const AVGIFT = 0.3142;
const PENSION = 0.07;
const KANSLI = { ansvar: '100', projekt: '9020' };
const ESF = { ansvar: '200', projekt: '3010' };
const STYRELSE = { ansvar: '110', projekt: '9010' };
const MOTEN = [[2, 7], [3, 21], [5, 9], [6, 13], [9, 12], [10, 24], [11, 28]];
const LEDAMOTER = 8;

function postPay(bok, datum, text, konto, koder, ore, skatt) {
  const avdrag = andel(ore, skatt / 100) - (andel(ore, skatt / 100) % 100);
  bok.post('P', datum, text, [rad(konto, ore, koder), rad('2710', -avdrag), rad('1930', avdrag - ore)]);
}

function postContributions(bok, datum, text, delar) {
  const rader = delar.map(([koder, ore]) => rad('5611', andel(ore, AVGIFT), koder));
  bok.post('P', datum, text, [...rader, rad('2731', -summa(rader.map((r) => r.ore)))]);
}

/** Mileage: 18,50 kr per ten kilometres. */
function postTravel(bok, datum, text, koder, slump) {
  const ersattning = slump.heltal(9, 40) * 1850;
  bok.post('P', datum, text, [rad('5521', ersattning, koder), rad('1930', -ersattning)]);
}

function postMonth(bok, manad) {
  const namn = MANADER[manad - 1];
  const datum = vardag(dag(AR, manad, manad === 12 ? 23 : 25));
  const chef = kr(manad < 4 ? 53200 : 54600);
  const projektledare = kr(manad < 4 ? 42500 : 43600);
  const ordforande = kr(4400);
  postPay(bok, datum, `Lön ${namn} förbundschef`, '5021', KANSLI, chef, 31);
  postPay(bok, datum, `Lön ${namn} projektledare`, '5021', ESF, projektledare, 29);
  postPay(bok, datum, `Årsarvode ordförande ${namn}`, '5011', STYRELSE, ordforande, 30);
  postContributions(bok, datum, `Arbetsgivaravgifter ${namn}`, [[KANSLI, chef], [ESF, projektledare], [STYRELSE, ordforande]]);
  const premie = (koder, ore) => rad('5711', andel(ore, PENSION), { ...koder, motpart: '299' });
  bok.invoice({ datum: vardag(dag(AR, manad, 27)), leverantor: 'Pensionsbolaget Ekbacken', text: `pensionspremier ${namn}`, motpart: '299', rader: [premie(KANSLI, chef), premie(ESF, projektledare)] });
}

function postMeetings(bok, slump) {
  for (const [manad, datum] of MOTEN) {
    const mote = dag(AR, manad, datum);
    const ore = LEDAMOTER * kr(1150);
    postPay(bok, mote + 5, `Sammanträdesarvoden styrelsemöte ${iso(mote)}`, '5011', STYRELSE, ore, 30);
    postContributions(bok, mote + 5, `Arbetsgivaravgifter styrelsemöte ${iso(mote)}`, [[STYRELSE, ore]]);
    for (let ledamot = 1; ledamot <= LEDAMOTER; ledamot += 1) {
      if (slump.heltal(1, 3) > 1) postTravel(bok, mote + 5, `Reseersättning styrelsemöte ${iso(mote)}, ledamot ${ledamot}`, STYRELSE, slump);
    }
  }
}

/** Taxes and contributions are paid on the 12th of the month after; last year's stand in the opening balances. */
function postTaxes(bok) {
  for (let manad = 1; manad <= 12; manad += 1) {
    const forfallo = vardag(dag(AR, manad, 12));
    const skuld = (konto) => bok.balance((r) => r.konto === konto, dag(AR, manad, 1) - 1);
    const [skatt, avgifter] = [skuld('2710'), skuld('2731')];
    bok.post('B', forfallo, 'Skatteverket, källskatt och arbetsgivaravgifter', [rad('2710', -skatt), rad('2731', -avgifter), rad('1930', skatt + avgifter)]);
  }
}

/** Every pay voucher of the year. */
export function postLoner(bok, slump) {
  for (let manad = 1; manad <= 12; manad += 1) postMonth(bok, manad);
  postMeetings(bok, slump);
  for (let i = 0; i < 26; i += 1) {
    postTravel(bok, vardag(dag(AR, 1 + (i % 12), 24 + (i % 4))), 'Reseräkning förbundschef', KANSLI, slump);
  }
  postTaxes(bok);
}
