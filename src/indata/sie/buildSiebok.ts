/** Puts the collected records together to a `Siebok`, with the type it really has and the issues that its controls give. */
import type { Issuesamlare } from '../issuesamlare';
import { kontonOf, objektlistorOf } from './kodregister';
import { checkSaldon } from './kontroll';
import type { Postsamlare } from './poster';
import { parseSiedatum } from './siedatum';
import type { Siebok, Sietyp } from './siebok';
import type { Avkodare, Teckenkod } from './teckenkod';
import { Transaktioner } from './transaktioner';
import { Verifikationer } from './verifikationer';
import type { Verifikatsamlare } from './verifikatsamlare';

export interface Sieunderlag {
  readonly bytes: Uint8Array;
  readonly namn: string;
  readonly teckenkod: Teckenkod;
  readonly avkoda: Avkodare;
  readonly poster: Postsamlare;
  readonly verifikat: Verifikatsamlare;
  readonly issues: Issuesamlare;
  readonly rader: number;
}

/** The file as records. */
export function buildSiebok(underlag: Sieunderlag): Siebok {
  const { bytes, namn, teckenkod, avkoda, poster, verifikat, rader } = underlag;
  const { genererad, program, format, forbund, organisationsnummer, kontoplan } = poster.huvud;
  const konton = kontonOf(verifikat.konton, avkoda);
  const listor = objektlistorOf(verifikat.listor, bytes, avkoda);
  const bok: Siebok = {
    namn,
    program,
    format,
    forbund,
    organisationsnummer,
    kontoplan,
    teckenkod,
    rader,
    typ: typOf(namn, poster, verifikat.verifikationer.antal),
    genererad: parseSiedatum(genererad),
    ar: [...poster.ar].sort((a, b) => b.nr - a.nr),
    konton: poster.konton,
    dimensioner: poster.dimensioner,
    overdimension: poster.overdimension,
    objekt: poster.objekt,
    ...poster.saldon,
    ...poster.objektposter,
    verifikationer: new Verifikationer(verifikat.verifikationer, bytes, avkoda),
    transaktioner: new Transaktioner(verifikat.transaktioner, { bytes, avkoda, konton, listor }),
    overhoppade: verifikat.overhoppade,
    okandaEtiketter: poster.okanda,
    issues: [],
  };
  return { ...bok, issues: [...headIssues(underlag), ...checkSaldon(bok, verifikat.obalanserade)] };
}

/** 4E has balances. An import file is told by having none, or by its ending where it has only opening ones. */
function typOf(namn: string, { huvud: { sietyp }, saldon, objektposter }: Postsamlare, verifikationer: number): Sietyp {
  if (sietyp === '1' || sietyp === '2' || sietyp === '3') return sietyp;
  if (sietyp === '' && verifikationer === 0) return '1';
  if (/\.si$/i.test(namn) && saldon.res.size === 0) return '4I';
  return saldon.ib.size + saldon.ub.size + saldon.res.size + objektposter.psaldo.length > 0 ? '4E' : '4I';
}

function headIssues({ namn, poster, issues }: Sieunderlag): ReturnType<Issuesamlare['toIssues']> {
  const { sietyp, valuta } = poster.huvud;
  const kallor = [{ namn }];
  if (sietyp !== '' && !/^[1-4]/.test(sietyp)) issues.add({ kod: 'SIE_TYP_OKAND', allvar: 'stopp', fakta: { sietyp }, kallor });
  if (valuta !== '' && valuta.toUpperCase() !== 'SEK') issues.add({ kod: 'SIE_ANNAN_VALUTA', allvar: 'stopp', fakta: { valuta }, kallor });
  if (poster.okanda.size > 0) {
    issues.add({ kod: 'SIE_OKANDA_ETIKETTER', allvar: 'info', fakta: { etiketter: [...poster.okanda].map(([etikett, antal]) => `${etikett} (${antal})`) }, kallor });
  }
  return issues.toIssues();
}
