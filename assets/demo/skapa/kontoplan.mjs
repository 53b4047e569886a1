/** Chart of accounts (Kommun-Bas), codes and names of the demo förbund. Every name of a place, body or insats is invented. */

export const FORBUND = 'Samordningsförbundet Exempelbygden';
export const ORGNR = '222000-0000';
export const AR = 2025;

export const KONTON = new Map(Object.entries({
  1231: 'Inventarier',
  1239: 'Ackumulerade avskrivningar inventarier',
  1511: 'Fordringar förbundsmedlemmar',
  1681: 'Ingående moms',
  1710: 'Förutbetalda hyror',
  1790: 'Upplupna intäkter',
  1930: 'Bank',
  2010: 'Eget kapital',
  2099: 'Årets resultat',
  2510: 'Leverantörsskulder',
  2710: 'Personalens källskatt',
  2731: 'Arbetsgivaravgifter, avräkning',
  2890: 'Skulder till samverkansparter',
  2920: 'Upplupna semesterlöner',
  2941: 'Upplupna sociala avgifter',
  2980: 'Upplupna revisionskostnader',
  2991: 'Förutbetalda ESF-medel',
  3511: 'Driftbidrag från staten',
  3521: 'Driftbidrag från kommun',
  3531: 'Driftbidrag från region',
  3561: 'EU-bidrag',
  3990: 'Övriga intäkter',
  3998: 'Interna intäkter',
  3999: 'Öresutjämning',
  4531: 'Lämnade bidrag till insatser',
  4640: 'Köp av verksamhet',
  5011: 'Arvoden förtroendevalda',
  5021: 'Månadslön',
  5091: 'Förändring semesterlöneskuld',
  5521: 'Reseersättningar',
  5611: 'Arbetsgivaravgifter',
  5711: 'Pensionspremier',
  6011: 'Lokalhyra',
  6411: 'Förbrukningsinventarier',
  6441: 'Förtäring vid möten',
  6511: 'Kontorsmaterial',
  6821: 'Telefoni och IT',
  7021: 'Resor och logi',
  7051: 'Konferenser och utbildning',
  7221: 'Annonser och information',
  7311: 'Försäkringar',
  7411: 'Konsulttjänster',
  7421: 'Administrativa tjänster kommunen',
  7431: 'Revision',
  7511: 'Tillfälligt inhyrd personal',
  7691: 'Föreläsare och aktiviteter',
  7698: 'Interna kostnader',
  7921: 'Avskrivningar inventarier',
  8411: 'Ränteintäkter',
  8511: 'Räntekostnader',
  8591: 'Bankkostnader',
  8999: 'Årets resultat',
}));

export const ANSVAR = new Map([['100', 'Kansli'], ['110', 'Styrelse'], ['200', 'Insatser']]);

/** Insatser with code, name, alias and group. `Beviljade medel` is the budget of the insats. */
export const INSATSER = [
  { projekt: '1000', benamning: 'Driftbidrag', alias: '', grupp: 'Finansiering' },
  { projekt: '2010', benamning: 'Landgången', alias: '', grupp: 'Verksamhet' },
  { projekt: '2020', benamning: 'Kompassrosen', alias: '', grupp: 'Verksamhet' },
  { projekt: '2030', benamning: 'Ny rytm', alias: 'Samsjuklighetsteamet', grupp: 'Verksamhet' },
  { projekt: '2040', benamning: 'Trädgårdskraft', alias: 'Gröna spåret', grupp: 'Verksamhet' },
  { projekt: '2050', benamning: 'Språk i arbete', alias: '', grupp: 'Verksamhet' },
  { projekt: '3010', benamning: 'Nästa hållplats (ESF)', alias: 'Nästa hållplats', grupp: 'Verksamhet' },
  { projekt: '9010', benamning: 'Styrelse', alias: '', grupp: 'Styrelse och kansli' },
  { projekt: '9020', benamning: 'Kansli', alias: '', grupp: 'Styrelse och kansli' },
  { projekt: '9030', benamning: 'Finansiella poster', alias: '', grupp: 'Finansiella poster' },
];

export const MOTPART = new Map([
  ['101', 'Staten (Försäkringskassan)'],
  ['102', 'Exempelstads kommun'],
  ['103', 'Mellanby kommun'],
  ['104', 'Region Exempellandet'],
  ['201', 'Björkhagens Trädgård'],
  ['202', 'Metodbyrån Exempel'],
  ['204', 'Svenska ESF-rådet'],
  ['299', 'Övriga leverantörer'],
]);

const RR = 'Verksamhetens kostnader';
const insatsregler = INSATSER.filter((i) => Number(i.projekt) >= 2000 && i.projekt !== '9030')
  .map((i) => ['4000', '7799', '', i.projekt, '', RR, 'Not 3', i.benamning]);

/** Rows of `Mappning`: from, to, ansvar, projekt, motpart, line, note, note row. The order is that of the note rows. */
export const MAPPNING = [
  ['1200', '1299', '', '', '', 'Maskiner och inventarier', '', ''],
  ['1511', '1511', '', '', '102', 'Fordringar', 'Not 4', 'Exempelstads kommun'],
  ['1511', '1511', '', '', '103', 'Fordringar', 'Not 4', 'Mellanby kommun'],
  ['1511', '1511', '', '', '104', 'Fordringar', 'Not 4', 'Region Exempellandet'],
  ['1681', '1681', '', '', '', 'Fordringar', 'Not 4', 'Fordran moms'],
  ['1700', '1799', '', '', '', 'Fordringar', 'Not 4', 'Förutbetalda kostnader och upplupna intäkter'],
  ['1900', '1999', '', '', '', 'Kassa och bank', '', ''],
  ['2010', '2010', '', '', '', 'Övrigt eget kapital', '', ''],
  ['2099', '2099', '', '', '', 'Årets resultat', '', ''],
  ['2890', '2890', '', '', '102', 'Kortfristiga skulder', 'Not 5', 'Exempelstads kommun'],
  ['2890', '2890', '', '', '103', 'Kortfristiga skulder', 'Not 5', 'Mellanby kommun'],
  ['2890', '2890', '', '', '104', 'Kortfristiga skulder', 'Not 5', 'Region Exempellandet'],
  ['2510', '2510', '', '', '', 'Kortfristiga skulder', 'Not 5', 'Leverantörsskulder'],
  ['2700', '2739', '', '', '', 'Kortfristiga skulder', 'Not 5', 'Personalens skatter och avgifter'],
  ['2980', '2980', '', '', '', 'Kortfristiga skulder', 'Not 5', 'Upplupna revisionskostnader'],
  ['2991', '2991', '', '', '', 'Kortfristiga skulder', 'Not 5', 'Förutbetalda ESF-medel'],
  ['2900', '2949', '', '', '', 'Kortfristiga skulder', '', ''],
  ['3511', '3511', '', '', '', 'Verksamhetens intäkter', 'Not 2', 'Driftbidrag från staten'],
  ['3521', '3521', '', '', '102', 'Verksamhetens intäkter', 'Not 2', 'Driftbidrag från Exempelstads kommun'],
  ['3521', '3521', '', '', '103', 'Verksamhetens intäkter', 'Not 2', 'Driftbidrag från Mellanby kommun'],
  ['3531', '3531', '', '', '', 'Verksamhetens intäkter', 'Not 2', 'Driftbidrag från region'],
  ['3561', '3561', '', '', '', 'Verksamhetens intäkter', 'Not 2', 'EU-medel och andra bidrag'],
  ['3990', '3990', '', '', '', 'Verksamhetens intäkter', 'Not 2', 'Övriga intäkter'],
  ['3999', '3999', '', '', '', 'Verksamhetens intäkter', 'Not 2', 'Övriga intäkter'],
  ['3998', '3998', '', '2010', '', 'Ej i resultaträkningen', '', ''],
  ['7698', '7698', '', '2010', '', 'Ej i resultaträkningen', '', ''],
  ...insatsregler,
  ['7900', '7999', '', '', '', 'Avskrivningar', '', ''],
  ['8400', '8499', '', '', '', 'Finansiella intäkter', '', ''],
  ['8500', '8599', '', '', '', 'Finansiella kostnader', '', ''],
];

/** The line of the RR, BR or neither that a row falls on, by the rules of Mappning: most dimensions, then narrowest. */
export function regelFor(rad) {
  const traffar = MAPPNING.filter(([fran, till, ansvar, projekt, motpart]) =>
    rad.konto >= fran && rad.konto <= till && [[ansvar, rad.ansvar], [projekt, rad.projekt], [motpart, rad.motpart]].every(([krav, kod]) => krav === '' || krav === kod));
  const rang = (r) => [r.slice(2, 5).filter((kod) => kod !== '').length, -(Number(r[1]) - Number(r[0]))];
  const ordnade = traffar.map((r) => [rang(r), r]).sort(([a], [b]) => b[0] - a[0] || b[1] - a[1]);
  const [forsta, andra] = ordnade;
  if (forsta === undefined) throw new Error(`No rule for ${JSON.stringify(rad)}`);
  if (andra !== undefined && `${forsta[0]}` === `${andra[0]}`) throw new Error(`Two rules tie for ${JSON.stringify(rad)}`);
  return forsta[1];
}
