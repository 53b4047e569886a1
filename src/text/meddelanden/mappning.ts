/** The mapping and the insatser. */
import { kronorText, listText } from '../format';
import type { Faktalasare, Meddelandeform } from './typer';

const DIMENSIONER = ['ansvar', 'verksamhet', 'projekt', 'motpart'] as const;

/** "konto 4531 (projekt 2001)" */
function kontoText(f: Faktalasare): string {
  const koder = DIMENSIONER.flatMap((d) => (f.text(d) === '' ? [] : [`${d} ${f.text(d)}`]));
  return `konto ${f.text('konto')}${koder.length > 0 ? ` (${koder.join(', ')})` : ''}`;
}

const intervallText = (f: Faktalasare): string => (f.text('fran') === f.text('till') ? `konto ${f.text('fran')}` : `konto ${f.text('fran')}–${f.text('till')}`);

/** What is not told pair by pair. */
const flerText = (f: Faktalasare): string => (Number(f.text('fler')) > 0 ? ` Detsamma gäller ${f.text('fler')} par till.` : '');

/** What a sale without rows of its own does. */
const SAKNAR: Readonly<Record<string, string>> = { balanskrav: 'dras inte av i balanskravsresultatet', kassaflode: 'står i den löpande verksamheten i kassaflödesanalysen' };

export const mappningMeddelanden: Readonly<Record<string, Meddelandeform>> = {
  KONTO_OMAPPAT: (f) => ({
    vad: `Konto ${f.text('konto')} har ${kronorText(f.text('belopp'))} kr ${f.text('ar')} men ingen rad i Mappning, så beloppet är inte med i rapporten.`,
    atgard: 'Lägg till en rad i Mappning med kontot och dess rapportrad.',
  }),
  KONTO_NYTT: (f) => {
    const [konton, belopp, rader] = [f.lista('konton'), f.lista('belopp'), f.lista('rader')];
    const vart = konton.map((konto, n) => `${konto} (${kronorText(belopp[n] ?? '0')} kr, ${(rader[n] ?? '') === '' ? 'saknar rapportrad' : `på raden ${rader[n]}`})`);
    const fler = Number(f.text('antalKonton')) - konton.length;
    const vad = konton.length === 1 ? 'Konto' : 'Kontona';
    const ar = konton.length === 1 ? 'är nytt' : 'är nya';
    return { vad: `${vad} ${fler > 0 ? `${vart.join(', ')} och ${fler} till` : listText(vart)} ${ar} sedan rapporten senast uppdaterades.`, atgard: 'Se efter att raden är rätt, och ge annars kontot en egen rad i Mappning.' };
  },
  MAPPNING_KROCKAR: (f, plats) => ({
    vad: `${plats} passar lika bra på ${intervallText(f)} men säger olika.${flerText(f)}`,
    atgard: 'Ge en av dem färre konton eller en kod, innan något bokförs där: då stoppar rapporten.',
  }),
  MAPPNING_UPPREPAD: (f, plats) => ({ vad: `${plats} säger samma sak om ${intervallText(f)}.${flerText(f)}`, atgard: 'Ta bort den ena.' }),
  KOD_SKRIVEN_ANNORLUNDA: (f, plats) => ({
    vad: `${plats}: inget belopp har ${f.text('dimension')} ${f.text('koden')}, men i underlaget finns ${f.text('finns')}. Raden följs därför inte.`,
    atgard: `Skriv koden som ${f.text('finns')}, med cellen formaterad som text om den börjar med nollor.`,
  }),
  MAPPNING_BARA_VISSA_KODER: (f) => ({
    vad: `${f.text('antalKonton') === '1' ? 'Konto' : 'Kontona'} ${listText(f.lista('konton'))}${Number(f.text('antalKonton')) > f.lista('konton').length ? ' med flera' : ''} har regler bara för vissa koder i Mappning.`,
    atgard: 'Lägg till en rad utan kod, så att en bokföring med en annan kod också får en plats.',
  }),
  MAPPNING_SAKNAS: () => ({ vad: 'Bladet Mappning saknas, så inget konto har någon rad i rapporten.', atgard: 'Lägg till bladet med kolumnerna Från konto, Till konto och Rapportrad, eller ta det ur en annan arbetsbok med --mappning. Står Kontoplan i Uppgifter får kontona sina vanliga rader.' }),
  MAPPNING_OAVGJORD: (f, plats) => ({
    vad: `Flera rader i Mappning passar lika bra på ${kontoText(f)}: ${plats}.`,
    atgard: 'Behåll en av dem, eller ge en av dem färre konton eller en kod.',
  }),
  RAPPORTRAD_SAKNAS: (f, plats) => ({
    vad: `${plats}: rapportraden "${f.text('rad')}" finns inte.${f.text('liknar') === '' ? '' : ` Den liknar "${f.text('liknar')}".`}`,
    atgard: f.text('liknar') === '' ? 'Skriv raden som den står i rapporten, till exempel Verksamhetens kostnader.' : `Skriv "${f.text('liknar')}" om det är den som menas.`,
  }),
  KASSAFLODESRAD_SAKNAS: (f, plats) => ({ vad: `${plats}: kassaflödesraden "${f.text('rad')}" finns inte.`, atgard: 'Skriv raden som den står i kassaflödesanalysen, eller lämna cellen tom.' }),
  KASSAFLODESRAD_UTAN_VERKAN: (f, plats) => ({
    vad: `${plats}: kassaflödesraden "${f.text('rad')}" följs inte, för konto ${f.text('konto')} är ett resultatkonto och beloppet är redan med i årets resultat.`,
    atgard: 'Lämna cellen tom, eller skriv en rad i en annan sektion om beloppet hör dit, till exempel Försäljning av materiella anläggningstillgångar.',
  }),
  FORSALJNING_UTAN_RAD: (f) => ({
    vad: `${['Konto', f.text('konto'), f.text('namn')].filter((t) => t !== '').join(' ')} (${kronorText(f.text('belopp'))} kr ${f.text('ar')}) ser ut att vara en vinst eller förlust vid försäljning av anläggningstillgångar, men ${listText(f.lista('saknar').map((s) => SAKNAR[s] ?? ''))}.`,
    atgard: `Är det en sådan försäljning, ge kontot ${listText(f.lista('saknar').map((s) => (s === 'balanskrav' ? 'balanskravsraden "Samtliga realisationsvinster"' : `kassaflödesraden "${f.text('rad')}"`)))} i Mappning.`,
  }),
  FORSALJNING_I_INVESTERING: (f) => ({
    vad: `Konto ${f.text('konto')} minskar med ${kronorText(f.text('belopp'))} kr ${f.text('ar')}, och något har sålts. Det bokförda värdet på det sålda är avdraget på raden ${f.text('rad')} i kassaflödesanalysen, eftersom kontot är ett för både köp och försäljning.`,
    atgard: `För över det bokförda värdet till ett eget konto och ge det kassaflödesraden "${f.text('salj')}" i Mappning, så visar den raden hela försäljningspriset.`,
  }),
  MAPPNINGSFIL_OLASLIG: (f) => ({
    vad: f.text('del') === 'format' ? `${f.text('fil')} är ingen mappningsfil, eller är skadad.` : `${f.text('fil')}: delen ${f.text('del')} går inte att läsa.`,
    atgard: 'Spara mappningen på nytt ur den arbetsbok som den kommer från.',
  }),
  MAPPNINGSFIL_NYARE: (f) => ({
    vad: `${f.text('fil')} är sparad av en nyare version (${f.text('version')}) än den här kan läsa (${f.text('kand')}).`,
    atgard: 'Uppdatera Finsam Bokslut, eller använd arbetsboken som mappningen kommer från.',
  }),
  KONTOPLAN_OKAND: (f) => ({ vad: `Kontoplanen "${f.text('kontoplan')}" i Uppgifter finns inte.`, atgard: `Skriv ${f.lista('finns').join(' eller ')}.` }),
  KONTO_ENLIGT_KONTOPLAN: (f) => {
    const [konton, antal] = [f.lista('konton'), Number(f.text('antalKonton'))];
    const vilka = antal > konton.length ? `${konton.join(', ')} och ${antal - konton.length} till` : listText(konton);
    const vad = antal === 1 ? `Konto ${vilka} saknar rad i Mappning och är placerat` : `Kontona ${vilka} saknar rad i Mappning och är placerade`;
    return { vad: `${vad} enligt ${f.text('kontoplan')}.`, atgard: 'Lägg till rader i Mappning om något ska stå på en annan rad.' };
  },
  MAPPNING_SAKNAR_RUBRIKER: (f, plats) => ({ vad: `Bladet ${plats} saknar rubriken Från konto eller Rapportrad. ${seddaText(f)}`, atgard: 'Rätta rubrikerna på bladets översta rad, eller byt namn på bladet om det är något annat.' }),
  MAPPNING_KONTO_OLASLIGT: (_, plats) => ({ vad: `${plats}: Från konto och Till konto ska vara kontonummer.`, atgard: 'Skriv kontonumren med siffror, och texter i en egen kolumn.' }),
  MAPPNING_INTERVALL_BAKVANT: (_, plats) => ({ vad: `${plats}: Från konto är större än Till konto.`, atgard: 'Låt kontona byta plats.' }),
  MAPPNING_UTAN_RAPPORTRAD: (_, plats) => ({ vad: `${plats}: raden har konton men ingen rapportrad.`, atgard: 'Skriv rapportraden, eller ta bort raden ur Mappning.' }),
  INSATSER_SAKNAR_RUBRIKER: (f, plats) => ({ vad: `Bladet ${plats} saknar rubriken Projekt, Benämning eller Grupp. ${seddaText(f)}`, atgard: 'Rätta rubrikerna på bladets översta rad, eller byt namn på bladet om det är något annat.' }),
  INSATS_DUBBEL: (f, plats) => ({ vad: `Projekt ${f.text('projekt')} står mer än en gång bland insatserna, senast i ${plats}.`, atgard: 'Behåll en rad för projektet.' }),
  PROJEKT_SAKNAS_I_INSATSER: (f) => ({
    vad: `Projekt ${f.text('koder')} har belopp men finns inte i Insatser. ${f.text('antalKoder') === '1' ? 'Det får' : 'De får'} egna rader i driftredovisningen.`,
    atgard: 'Lägg till koden i Insatser, eller rätta den om den är skriven på två sätt (till exempel 101 och 0101).',
  }),
  INSATS_STAVNING: (f, plats) => ({ vad: `${plats}: insatsen ${f.text('insats')} är skriven "${f.text('star')}".`, atgard: 'Skriv den som i Insatser, eller lägg till stavningen som alias där.' }),
  INSATS_UTAN_PROJEKT: (f, plats) => ({ vad: `${plats}: insatsen ${f.text('benamning') === '' ? '' : `${f.text('benamning')} `}saknar projektkod.`, atgard: 'Skriv den projektkod som insatsen har i huvudboken.' }),
};

const seddaText = (f: Faktalasare): string => (f.lista('sedda').length === 0 ? 'Det har inga rubriker.' : `Rubrikerna är ${f.lista('sedda').join(', ')}.`);
