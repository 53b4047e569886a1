/** The mapping and the insatser. */
import { kronorText } from '../format';
import type { Faktalasare, Meddelandeform } from './typer';

const DIMENSIONER = ['ansvar', 'verksamhet', 'projekt', 'motpart'] as const;

/** "konto 4531 (projekt 2001)" */
function kontoText(f: Faktalasare): string {
  const koder = DIMENSIONER.flatMap((d) => (f.text(d) === '' ? [] : [`${d} ${f.text(d)}`]));
  return `konto ${f.text('konto')}${koder.length > 0 ? ` (${koder.join(', ')})` : ''}`;
}

export const mappningMeddelanden: Readonly<Record<string, Meddelandeform>> = {
  KONTO_OMAPPAT: (f) => ({
    vad: `Konto ${f.text('konto')} har ${kronorText(f.text('belopp'))} kr ${f.text('ar')} men ingen rad i Mappning, så beloppet finns inte i rapporten.`,
    atgard: 'Lägg till en rad i Mappning med kontot och en rapportrad.',
  }),
  MAPPNING_OAVGJORD: (f, plats) => ({
    vad: `Två rader i Mappning passar lika bra på ${kontoText(f)}: ${plats}.`,
    atgard: 'Gör den ena snävare, eller ta bort den.',
  }),
  RAPPORTRAD_SAKNAS: (f, plats) => ({ vad: `${plats}: rapportraden "${f.text('rad')}" finns inte.`, atgard: 'Skriv en av rapporternas rader, till exempel Verksamhetens kostnader.' }),
  KASSAFLODESRAD_SAKNAS: (f, plats) => ({ vad: `${plats}: kassaflödesraden "${f.text('rad')}" finns inte.`, atgard: 'Skriv en av kassaflödesanalysens rader, eller lämna cellen tom.' }),
  MAPPNING_SAKNAR_RUBRIKER: (_, plats) => ({ vad: `${plats} saknar någon av rubrikerna Från konto och Rapportrad.`, atgard: 'Skriv rubrikerna på bladets första rad.' }),
  MAPPNING_KONTO_OLASLIGT: (_, plats) => ({ vad: `${plats}: Från konto och Till konto ska vara kontonummer.`, atgard: 'Rätta raden i Mappning.' }),
  MAPPNING_INTERVALL_BAKVANT: (_, plats) => ({ vad: `${plats}: Från konto är större än Till konto.`, atgard: 'Byt plats på kontona.' }),
  MAPPNING_UTAN_RAPPORTRAD: (_, plats) => ({ vad: `${plats}: raden har konton men ingen rapportrad.`, atgard: 'Skriv rapportraden, eller ta bort raden.' }),
  INSATSER_SAKNAR_RUBRIKER: (_, plats) => ({ vad: `${plats} saknar någon av rubrikerna Projekt, Benämning och Grupp.`, atgard: 'Skriv rubrikerna på bladets första rad.' }),
  INSATS_DUBBEL: (f, plats) => ({ vad: `Projekt ${f.text('projekt')} står mer än en gång i Insatser: ${plats}.`, atgard: 'Behåll en rad för projektet.' }),
  INSATS_UTAN_PROJEKT: (_, plats) => ({ vad: `${plats}: insatsen saknar projektkod.`, atgard: 'Skriv den kod som insatsen har i huvudboken.' }),
};

