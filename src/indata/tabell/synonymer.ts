/**
 * The words that ledger exports head their columns with, by what the column holds (domain.md 3.4). Written as `toNyckel`
 * folds them. Where a sheet has two columns of one kind, the word that stands first here is taken.
 */

export const ENKLA_ROLLER = ['konto', 'kontonamn', 'namn', 'ver', 'serie', 'datum', 'period', 'ar', 'text', 'kontotyp', 'sru', 'dk', 'ignorera'] as const;
export const BELOPPSROLLER = ['belopp', 'debet', 'kredit', 'saldo', 'ib', 'ibdebet', 'ibkredit', 'ub', 'ubdebet', 'ubkredit', 'forandring', 'budget', 'helar'] as const;

/** A column with one value a row that is text, a code or a date. */
export type Enkelroll = (typeof ENKLA_ROLLER)[number];
/** A column of amounts. `helar` is a total beside month columns. */
export type Beloppsroll = (typeof BELOPPSROLLER)[number];
export type Ledgerroll = Enkelroll | Beloppsroll;

export const SYNONYMER: Readonly<Record<Ledgerroll, readonly string[]>> = {
  konto: ['konto', 'kontonr', 'kontonummer', 'kto', 'ktonr', 'kontokod', 'kontoid', 'kontostruktur', 'slag', 'kontoslag', 'bokforingskonto', 'redovisningskonto', 'huvudbokskonto', 'konton', 'baskonto', 'kontoochbenamning', 'kontobenamningkonto', 'kontonrochnamn'],
  kontonamn: ['kontonamn', 'kontobenamning', 'kontotext', 'kontoklartext', 'kontobeskrivning', 'ktonamn', 'kontoidtext'],
  namn: ['benamning', 'namn', 'klartext'],
  ver: ['vernr', 'ver', 'verifikatnr', 'verifikationsnr', 'verifikatnummer', 'verifikationsnummer', 'vernummer', 'verifikat', 'verifikation', 'verid', 'verno', 'verifikatid', 'verifikationsid', 'vernrserie', 'verifikatserieochnummer', 'internvernr', 'bilaga', 'bilagenr', 'transaktionsnr', 'transnr', 'journalnr'],
  serie: ['serie', 'verserie', 'verifikationsserie', 'verifikatserie', 'vertyp', 'verifikattyp', 'verifikationstyp'],
  datum: ['bokforingsdatum', 'bokfdatum', 'bokfdat', 'bokdatum', 'bokforingsdag', 'bokfdag', 'bokforddatum', 'verdatum', 'verifikationsdatum', 'verifikatdatum', 'verdat', 'verifikationsdag', 'datum', 'transaktionsdatum', 'transdatum', 'transdat', 'transaktionsdag'],
  period: ['period', 'bokfperiod', 'bokforingsperiod', 'per', 'redovisningsperiod', 'bokfper', 'manad'],
  ar: ['ar', 'rakenskapsar', 'bokforingsar', 'redovisningsar'],
  text: ['text', 'radtext', 'vertext', 'verifikationstext', 'verifikattext', 'transaktionstext', 'transtext', 'bokforingstext', 'beskrivning', 'huvudtext', 'handelse', 'notering', 'anmarkning'],
  kontotyp: ['kontotyp', 'ktyp'],
  dk: ['dk', 'debetkredit', 'debkred', 'debetkreditkod', 'dkkod'],
  sru: ['sru', 'srukod', 'srunr'],
  belopp: ['belopp', 'utfall', 'netto', 'utfv', 'bokfortbelopp', 'bokfbelopp', 'transaktionsbelopp', 'redovisatbelopp', 'bokfort', 'redovisat', 'periodensutfall', 'utfallperiod', 'utfallperioden', 'aretsutfall', 'utfallhelar', 'helarsutfall', 'ackutfall', 'utfallack', 'ackumuleratutfall', 'utfallackumulerat', 'ack', 'utfallhittills', 'hittills', 'ackbelopp', 'beloppack', 'ackforandring'],
  debet: ['debet', 'deb', 'debetbelopp', 'beloppdebet'],
  kredit: ['kredit', 'kred', 'kre', 'kreditbelopp', 'beloppkredit'],
  saldo: ['saldo', 'acksaldo', 'saldoack', 'ackumulerat', 'ackumuleratsaldo', 'aktuelltsaldo'],
  ib: ['ib', 'ingaendebalans', 'ingaendesaldo', 'ingbalans', 'ingsaldo', 'ingbal', 'ingaendebalanser', 'ingaende', 'ingaendebal', 'ingaendevarde'],
  ibdebet: [],
  ibkredit: [],
  ub: ['ub', 'utgaendebalans', 'utgaendesaldo', 'utgbalans', 'utgsaldo', 'utgbal', 'utgaendebalanser', 'utgaende', 'utgaendebal'],
  ubdebet: [],
  ubkredit: [],
  forandring: ['forandring', 'periodensforandring', 'periodforandring', 'aretsforandring', 'arsforandring', 'rorelse', 'rorelser', 'periodensrorelse', 'aretsrorelse', 'forandr', 'periodensomslutning'],
  budget: ['budget', 'arsbudget', 'budgethelar', 'helarsbudget', 'budgetar', 'aretsbudget', 'budgetbelopp', 'beslutadbudget', 'budgetv', 'budv', 'budgetperiod', 'budgetperioden', 'periodbudget', 'periodensbudget', 'ackbudget', 'budgetack', 'ackumuleradbudget'],
  helar: ['helar', 'totalt', 'total', 'summa', 'helaret', 'aret'],
  ignorera: ['avvikelse', 'diff', 'differens', 'avvik', 'avvikelsebudget', 'budgetavvikelse', 'prognos', 'anvandsinte'],
};

const ROLL_OF: ReadonlyMap<string, { readonly roll: Ledgerroll; readonly rang: number }> = new Map(
  [...ENKLA_ROLLER, ...BELOPPSROLLER].flatMap((roll) =>
    SYNONYMER[roll].map((ord, rang): [string, { roll: Ledgerroll; rang: number }] => [ord, { roll, rang }]),
  ),
);

export interface Rubrikroll {
  readonly roll: Ledgerroll;
  readonly rang: number;
}

/** What a heading word means in a ledger sheet; `rang` orders columns of one kind, best first. */
export const rollOfRubrik = (nyckel: string): Rubrikroll | null => ROLL_OF.get(nyckel) ?? pairOf(nyckel);

/** "Ingående balans Debet" under a merged heading, or "Debet UB": one side of a balance or of the movement. */
function pairOf(nyckel: string): Rubrikroll | null {
  for (const sida of ['debet', 'kredit'] as const) {
    if (!nyckel.startsWith(sida) && !nyckel.endsWith(sida)) continue;
    const of = ROLL_OF.get(nyckel.startsWith(sida) ? nyckel.slice(sida.length) : nyckel.slice(0, -sida.length))?.roll;
    if (of === 'ib') return { roll: `ib${sida}`, rang: 0 };
    if (of === 'ub' || of === 'saldo') return { roll: `ub${sida}`, rang: of === 'ub' ? 0 : 1 };
    if (of === 'forandring' || of === 'belopp') return { roll: sida, rang: 1 };
  }
  return null;
}

export const isBeloppsroll = (roll: string): roll is Beloppsroll => (BELOPPSROLLER as readonly string[]).includes(roll);
