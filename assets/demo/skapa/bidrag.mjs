/** Money in: contributions of the four members, ESF advances, conference fees, interest, VAT refunds. */
import { AR } from './kontoplan.mjs';
import { dag, vardag } from './datum.mjs';
import { rad } from './bok.mjs';
import { andel, kr } from './slump.mjs';

const BIDRAG = { ansvar: '100', projekt: '1000' };
const KANSLI = { ansvar: '100', projekt: '9020' };
const FINANS = { ansvar: '100', projekt: '9030' };
const KVARTAL = ['kvartal 1', 'kvartal 2', 'kvartal 3', 'kvartal 4'];
const INBETALNING = [[1, 27], [4, 28], [7, 28], [10, 27]];
const SISTA = dag(AR, 12, 31);

/** The year's contributions: half from the state, a quarter from the region, a quarter from the kommuner together. */
export const DRIFTBIDRAG = [
  { konto: '3511', motpart: '101', namn: 'Försäkringskassan', arsbelopp: kr(3560000) },
  { konto: '3521', motpart: '102', namn: 'Exempelstads kommun', arsbelopp: kr(1210400) },
  { konto: '3521', motpart: '103', namn: 'Mellanby kommun', arsbelopp: kr(569600) },
  { konto: '3531', motpart: '104', namn: 'Region Exempellandet', arsbelopp: kr(1780000) },
];
/** Members who pay their last quarter after the turn of the year. */
const SENA = new Set(['103', '104']);
const ESF_ANDEL = 0.75;

function postContributions(bok, ingaende) {
  for (const { motpart, ore } of ingaende.filter((r) => r.konto === '1511')) {
    bok.post('I', dag(AR, 1, 21), 'Inbetalning driftbidrag kvartal 4 2024', [rad('1930', ore), rad('1511', -ore, { motpart })]);
  }
  for (const { konto, motpart, namn, arsbelopp } of DRIFTBIDRAG) {
    const kvartal = arsbelopp / 4;
    KVARTAL.forEach((text, i) => {
      const [manad, datum] = INBETALNING[i];
      if (motpart === '101') {
        bok.post('I', dag(AR, manad, 8), `${namn}, driftbidrag ${text}`, [rad('1930', kvartal), rad(konto, -kvartal, { ...BIDRAG, motpart })]);
        return;
      }
      bok.post('K', dag(AR, 1 + i * 3, 2), `${namn}, driftbidrag ${text}`, [rad('1511', kvartal, { motpart }), rad(konto, -kvartal, { ...BIDRAG, motpart })]);
      if (i < 3 || !SENA.has(motpart)) bok.post('I', vardag(dag(AR, manad, datum)), `Inbetalning ${namn}`, [rad('1930', kvartal), rad('1511', -kvartal, { motpart })]);
    });
  }
}

function postConference(bok, slump) {
  for (const [motpart, namn, antal] of [['102', 'Exempelstads kommun', 5], ['103', 'Mellanby kommun', 3], ['104', 'Region Exempellandet', 5]]) {
    for (let i = 0; i < antal; i += 1) {
      const ore = slump.heltal(2, 6) * kr(650);
      const datum = vardag(dag(AR, 5, 12 + i * 2));
      bok.post('K', datum, `${namn}, deltagaravgifter Samverkansdagen`, [rad('1511', ore, { motpart }), rad('3990', -ore, { ...KANSLI, motpart })]);
      bok.post('I', vardag(datum + slump.heltal(20, 30)), `Inbetalning ${namn}`, [rad('1930', ore), rad('1511', -ore, { motpart })]);
    }
  }
  for (let i = 0; i < 12; i += 1) {
    const ore = slump.heltal(1, 4) * kr(650);
    bok.post('I', vardag(dag(AR, 5, 6 + i)), 'Deltagaravgift Samverkansdagen', [rad('1930', ore), rad('3990', -ore, { ...KANSLI, motpart: '299' })]);
  }
}

function postInterest(bok, ingaende) {
  const upplupen = ingaende.find((r) => r.konto === '1790').ore;
  bok.post('I', dag(AR, 1, 3), 'Ränta kvartal 4 2024', [rad('1930', upplupen), rad('1790', -upplupen)]);
  [5832.15, 6104.8, 5571.35].forEach((kronor, i) => {
    bok.post('I', vardag(dag(AR, 4 + i * 3, 2)), `Ränta ${KVARTAL[i]}`, [rad('1930', kr(kronor)), rad('8411', -kr(kronor), FINANS)]);
  });
  bok.post('A', SISTA, 'Upplupen ränta kvartal 4', [rad('1790', kr(5390.7)), rad('8411', -kr(5390.7), FINANS)]);
}

/** VAT is claimed back every other month; the last claim stands as a receivable at the end of the year. */
function postVat(bok) {
  for (let manad = 2; manad <= 12; manad += 2) {
    const fordran = bok.balance((r) => r.konto === '1681', dag(AR, manad - 1, 1) - 1);
    bok.post('I', vardag(dag(AR, manad, 14)), 'Skatteverket, återbetalning moms', [rad('1930', fordran), rad('1681', -fordran)]);
  }
}

/** ESF pays in advance; a quarter's share of the project's costs becomes income, the rest stays a liability. Call last. */
export function postEsf(bok) {
  for (const [manad, kronor] of [[4, 610000], [10, 520000]]) {
    bok.post('I', dag(AR, manad, 14), 'Svenska ESF-rådet, förskott Nästa hållplats', [rad('1930', kr(kronor)), rad('2991', -kr(kronor), { motpart: '204' })]);
  }
  KVARTAL.forEach((text, i) => {
    const [fran, till] = [dag(AR, 1 + i * 3, 1), dag(AR, 4 + i * 3, 1) - 1];
    const kostnad = bok.movement((r) => r.projekt === '3010' && r.konto >= '4000' && r.konto <= '7799', fran, till);
    const bidrag = andel(kostnad, ESF_ANDEL);
    bok.post('A', till, `Intäktsförda ESF-medel ${text}`, [rad('2991', bidrag, { motpart: '204' }), rad('3561', -bidrag, { ansvar: '200', projekt: '3010', motpart: '204' })]);
  });
}

/** Every receipt of the year but ESF's. */
export function postIntakter(bok, ingaende, slump) {
  postContributions(bok, ingaende);
  postConference(bok, slump);
  postInterest(bok, ingaende);
  postVat(bok);
}
