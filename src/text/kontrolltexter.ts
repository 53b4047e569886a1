/** What the checks are called, and what a difference means where its kind already says so. */
import type { Fakta } from '../domain/issue';
import type { Kontrollkod, Status } from '../domain/kontroller/typer';

const text = (fakta: Fakta, nyckel: string): string => {
  const varde = fakta[nyckel];
  return Array.isArray(varde) ? varde.join(' och ') : String(varde ?? '');
};

const TITLAR: Readonly<Record<Kontrollkod, (f: Fakta) => string>> = {
  SALDON_BALANSERAR: () => 'Årets bokföring balanserar',
  IB_BALANSERAR: () => 'Ingående balanser balanserar',
  HUVUDBOK_LIKA_SALDON: (f) => `Resultatkontona i ${text(f, 'blad')} = Saldon`,
  BOKSLUT_LIKA_RESULTAT: (f) => `Bokslutet: konto ${text(f, 'konton')} = årets resultat`,
  KONTO_OMAPPAT: (f) => `Konto ${text(f, 'konto')} är med i rapporten`,
  BALANSRAKNING_BALANSERAR: () => 'Tillgångar = eget kapital, avsättningar och skulder',
  RESULTAT_LIKA_BOKFORING: () => 'Årets resultat: resultaträkningen = klass 3–8 i bokföringen',
  RESULTAT_LIKA_BALANSRAKNING: () => 'Årets resultat: resultaträkningen = balansräkningen',
  RESULTAT_LIKA_KASSAFLODE: () => 'Årets resultat: resultaträkningen = kassaflödesanalysen',
  RESULTAT_LIKA_DRIFT: () => 'Årets resultat: resultaträkningen = driftredovisningen',
  RESULTAT_LIKA_BALANSKRAV: () => 'Årets resultat: resultaträkningen = balanskravsresultatet',
  RESULTAT_LIKA_OVERSIKT: () => 'Årets resultat: resultaträkningen = översikten',
  NOT_LIKA_RAD: (f) => `${text(f, 'not')} = ${text(f, 'rad')}`,
  KONTO_UTAN_NOTRAD: (f) => `Konto ${text(f, 'konto')} har en rad i ${text(f, 'not')}`,
  NOTRAD_TECKEN: (f) => `${text(f, 'not')}: ${text(f, 'notrad')} står på rätt sida av balansräkningen`,
  KASSAFLODE_LIKA_FORANDRING: () => 'Årets kassaflöde = förändringen av kassa och bank',
  KASSAFLODE_BORJAN: () => 'Likvida medel vid årets början = förra årets balansräkning',
  KASSAFLODE_SLUT: () => 'Likvida medel vid årets slut = balansräkningen',
  EGET_KAPITAL_ROLL: () => 'Ingående eget kapital + årets resultat = utgående eget kapital',
  JAMFORELSE_LIKA_IB: (f) => `${text(f, 'rad')}: jämförelseåret = årets ingående balanser`,
  KONTO_LIKA_IB: (f) => `Konto ${text(f, 'konto')}: utgående balans = ingående balans ${text(f, 'ar')}`,
  JAMFORELSE_LIKA_HISTORIK: (f) => `${text(f, 'rad')}: jämförelseåret = Historik`,
  DRIFT_INTAKTER: () => 'Intäkter: driftredovisningen = resultaträkningen',
  DRIFT_KOSTNADER: () => 'Kostnader: driftredovisningen = resultaträkningen',
  BUDGET_LIKA_BESLUT: () => 'Budgeten = det resultat som styrelsen har beslutat',
  BUDGET_TECKEN: (f) => `Budgeten för ${text(f, 'budgetrad')} har rätt tecken`,
  DRIFTBIDRAG_STATEN: () => 'Driftbidrag: staten hälften, region och kommuner hälften',
  DRIFTBIDRAG_REGION: () => 'Driftbidrag: regionen en fjärdedel, kommunerna en fjärdedel',
  LANGFRISTIG_SKULD: () => 'Inga långfristiga skulder',
  RAD_TECKEN: (f) => `${text(f, 'rad')} har rätt tecken`,
  RAD_STORLEK: (f) => `${text(f, 'rad')} är av samma storlek som förra året`,
};

export interface Fastorsak {
  readonly orsak: string;
  readonly atgard: string;
}

/** Checks whose difference has one meaning. The others are searched. */
const FASTA: Partial<Readonly<Record<Kontrollkod, (f: Fakta) => Fastorsak>>> = {
  KONTO_OMAPPAT: (f) => ({ orsak: `Konto ${text(f, 'konto')} har ett saldo men ingen rad i Mappning.`, atgard: 'Lägg till en rad i Mappning med kontot och en rapportrad.' }),
  BOKSLUT_LIKA_RESULTAT: (f) => ({ orsak: `Bokslutsposten på konto ${text(f, 'konton')} (Vänster) är inte lika stor som resultatet i klass 3–8 (Höger). Rapporten visar det senare.`, atgard: 'Rätta bokslutsposten, eller se efter vad som har bokförts efter den.' }),
  KONTO_UTAN_NOTRAD: (f) => ({ orsak: `Konto ${text(f, 'konto')} hör till ${text(f, 'rad')} men saknar notrad.`, atgard: `Ge kontot en notrad i ${text(f, 'not')} i Mappning.` }),
  NOTRAD_TECKEN: (f) => ({
    orsak: `Raden är negativ och hör då till ${text(f, 'annan')}. Bland ${text(f, 'rad')} gör den båda sidor av balansräkningen för små. Saldot ligger på konto ${text(f, 'konton')}.`,
    atgard: `Ge kontot ${text(f, 'annan')} och en rad i dess not i Mappning, om beloppet inte ska kvittas mot en annan post.`,
  }),
  LANGFRISTIG_SKULD: () => ({ orsak: 'Ett samordningsförbund får inte ta andra krediter än sedvanliga (lagen 2003:1210, 21 §).', atgard: 'Kontrollera vad skulden är, och om den hör till en annan rad.' }),
  BUDGET_TECKEN: (f) => ({ orsak: `Budgeten för ${text(f, 'budgetrad')} har motsatt tecken mot ${text(f, 'rad')}.`, atgard: 'Vänd tecknet i budgetbladet, eller bekräfta att raden ska vara så.' }),
  RAD_STORLEK: (f) => ({ orsak: `${text(f, 'rad')} är mer än hundra gånger så ${text(f, 'hur')} som förra året. Det kan vara kronor mot tusental kronor.`, atgard: 'Kontrollera enheten i det blad som beloppet kommer från.' }),
  RAD_TECKEN: (f) => ({ orsak: `${text(f, 'rad')} ligger på fel sida om noll.`, atgard: 'Kontrollera kontona på raden i Mappning, och om ett konto hör hemma på en annan rad.' }),
};

export const kontrollTitel = (kod: Kontrollkod, fakta: Fakta): string => TITLAR[kod](fakta);
export const fastOrsak = (kod: Kontrollkod, fakta: Fakta): Fastorsak | null => FASTA[kod]?.(fakta) ?? null;

/**
 * "Alla 87 kontroller stämmer." or "3 fel, 2 varningar, 1 avrundning och 81 utan anmärkning." by formula. A check whose formula is broken has
 * no status, and counts as fel.
 */
function sammanfattning(antal: (status: Status | null) => string): string {
  const utan = `(${antal('ok')}+${antal('info')})`;
  const fel = `(${antal(null)}-${utan}-${antal('varning')}-${antal('avrundning')})`;
  const flera = (n: string, ord: string): string => `${n}&" ${ord}"&IF(${n}=1,"","ar")`;
  const alla = `"Alla "&${antal(null)}&" kontroller stämmer"&IF(${antal('avrundning')}=0,".",", "&${antal('avrundning')}&" så när som på avrundning.")`;
  return `=IF(${fel}+${antal('varning')}=0,${alla},${fel}&" fel, "&${flera(antal('varning'), 'varning')}&", "&${flera(antal('avrundning'), 'avrundning')}&" och "&${utan}&" utan anmärkning.")`;
}

export const kontrollbladText = {
  titel: 'Kontroller',
  forklaring: 'Vänster, höger, differens och status är formler. Orsaken är skriven vid uppdateringen och gäller den differens som då fanns.',
  inaktuell: 'inaktuell',
  uppdatera: 'Uppdatera rapporten, så söks orsaken på nytt.',
  avlast: 'avläst',
  saldon: (nycklar: readonly string[]): string => (nycklar.length === 0 ? '' : `Saldon: ${nycklar.slice(0, 3).join(', ')}${nycklar.length > 3 ? ' …' : ''}`),
  sammanfattning,
  bokforingen: 'bokföringen',
  noll: 'noll',
  sidor: { vanster: 'vänster sida', hoger: 'höger sida' },
} as const;
