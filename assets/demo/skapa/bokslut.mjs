/** Journal entries: bank fees, depreciation, internal pairs, accruals at the end of the year, last year's result moved. */
import { AR } from './kontoplan.mjs';
import { dag, MANADER, sistaDagen } from './datum.mjs';
import { rad } from './bok.mjs';
import { andel, kr } from './slump.mjs';

const KANSLI = { ansvar: '100', projekt: '9020' };
const FINANS = { ansvar: '100', projekt: '9030' };
const SISTA = dag(AR, 12, 31);
const AVGIFT = 0.3142;
const GAMLA_INVENTARIER = kr(2900);
/** 58 400 kr over five years, from July. */
const NYA_INVENTARIER = Math.round(kr(58400) / 60);
/** Planted: internal income and cost on one insats, outside the resultaträkning. */
export const INTERNPAR_PER_KVARTAL = kr(21125);
const SEMESTERSKULD = kr(14826.4);

function postMonths(bok, slump) {
  for (let manad = 1; manad <= 12; manad += 1) {
    const sista = sistaDagen(AR, manad);
    const avgift = slump.heltal(225, 310) * 100;
    bok.post('B', sista, `Bankavgifter ${MANADER[manad - 1]}`, [rad('8591', avgift, FINANS), rad('1930', -avgift)]);
    const avskrivning = GAMLA_INVENTARIER + (manad > 6 ? NYA_INVENTARIER : 0);
    bok.post('A', sista, `Avskrivning inventarier ${MANADER[manad - 1]}`, [rad('7921', avskrivning, KANSLI), rad('1239', -avskrivning)]);
  }
  for (const [manad, datum, kronor] of [[3, 18, 64.5], [8, 20, 142.25], [11, 5, 38]]) {
    bok.post('B', dag(AR, manad, datum), 'Dröjsmålsränta', [rad('8511', kr(kronor), FINANS), rad('1930', -kr(kronor))]);
  }
}

function postInternal(bok) {
  for (let kvartal = 1; kvartal <= 4; kvartal += 1) {
    const koder = { ansvar: '200', projekt: '2010', motpart: '102' };
    bok.post('A', sistaDagen(AR, kvartal * 3), `Internfördelning lokaler Landgången kvartal ${kvartal}`, [rad('7698', INTERNPAR_PER_KVARTAL, koder), rad('3998', -INTERNPAR_PER_KVARTAL, koder)]);
  }
}

function postAccruals(bok, ingaende) {
  const fore = (konto) => -ingaende.find((r) => r.konto === konto).ore;
  const semester = SEMESTERSKULD - fore('2920');
  const avgifter = andel(SEMESTERSKULD, AVGIFT) - fore('2941');
  bok.post('A', SISTA, 'Förändring semesterlöneskuld', [rad('5091', semester, KANSLI), rad('2920', -semester), rad('5611', avgifter, KANSLI), rad('2941', -avgifter)]);
  bok.post('A', SISTA, 'Upplupen revision 2025', [rad('7431', kr(52000), { ...KANSLI, motpart: '299' }), rad('2980', -kr(52000))]);
  for (const [text, projekt, motpart, kronor] of [['Landgången', '2010', '102', 58400], ['Ny rytm', '2030', '104', 66000]]) {
    bok.post('A', SISTA, `Upplupen slutreglering ${text}`, [rad('4531', kr(kronor), { ansvar: '200', projekt, motpart }), rad('2890', -kr(kronor), { motpart })]);
  }
}

/** Every journal entry. The closing entry of the year (8999) is left unbooked on purpose; last year's is moved in March. */
export function postBokslut(bok, ingaende, slump) {
  const resultat = ingaende.find((r) => r.konto === '2099').ore;
  bok.post('A', dag(AR, 3, 28), 'Omföring 2024 års resultat', [rad('2099', -resultat), rad('2010', resultat)]);
  const hyra = ingaende.find((r) => r.konto === '1710').ore;
  bok.post('A', dag(AR, 1, 2), 'Lokalhyra kansli januari, upplöst periodisering', [rad('6011', hyra, { ...KANSLI, motpart: '102' }), rad('1710', -hyra)]);
  postMonths(bok, slump);
  postInternal(bok);
  postAccruals(bok, ingaende);
}
