/** What a column of a ledger sheet was read as, in words: "ib" is Ingående balans, "projekt: namn" Projekt, namn, "manad 3" mars. */
import { MANADER } from './format';

const ORD: Readonly<Record<string, string>> = {
  konto: 'Konto', kontonamn: 'Kontonamn', ver: 'Vernr', serie: 'Serie', datum: 'Datum', period: 'Period', ar: 'År', text: 'Text', kontotyp: 'Kontotyp', sru: 'SRU',
  belopp: 'Belopp', debet: 'Debet', kredit: 'Kredit', saldo: 'Saldo', ib: 'Ingående balans', ibdebet: 'Ingående balans debet', ibkredit: 'Ingående balans kredit',
  ub: 'Utgående balans', ubdebet: 'Utgående balans debet', ubkredit: 'Utgående balans kredit', forandring: 'Förändring', budget: 'Budget', helar: 'Helår', slag: 'Slag av belopp', dk: 'Debet eller kredit',
  ansvar: 'Ansvar', verksamhet: 'Verksamhet', projekt: 'Projekt', motpart: 'Motpart',
};

export function kolumnrollText(som: string): string {
  const manad = /^(budget )?manad (\d+)$/.exec(som);
  if (manad !== null) return `${manad[1] === undefined ? 'Belopp' : 'Budget'} ${MANADER[Number(manad[2]) - 1] ?? ''}`;
  const [roll = '', namn] = som.split(': ');
  return `${ORD[roll] ?? roll}${namn === undefined ? '' : `, ${namn}`}`;
}
