/**
 * The words that ledger exports head their columns with, by what the column holds (domain.md 3.4). Written as `toNyckel`
 * folds them. Where a sheet has two columns of one kind, the word that stands first here is taken.
 */

export const ENKLA_ROLLER = ['konto', 'kontonamn', 'namn', 'ver', 'serie', 'datum', 'period', 'text', 'ignorera'] as const;
export const BELOPPSROLLER = ['belopp', 'debet', 'kredit', 'saldo', 'ib', 'ub', 'forandring', 'budget', 'helar'] as const;

/** A column with one value a row that is text, a code or a date. */
export type Enkelroll = (typeof ENKLA_ROLLER)[number];
/** A column of amounts. `helar` is a total beside month columns. */
export type Beloppsroll = (typeof BELOPPSROLLER)[number];
export type Ledgerroll = Enkelroll | Beloppsroll;

export const SYNONYMER: Readonly<Record<Ledgerroll, readonly string[]>> = {
  konto: ['konto', 'kontonr', 'kontonummer', 'kto', 'kontokod', 'kontoid', 'kontostruktur', 'slag', 'kontoslag', 'bokforingskonto', 'kontoochbenamning', 'kontobenamningkonto'],
  kontonamn: ['kontonamn', 'kontobenamning', 'kontotext', 'kontoklartext'],
  namn: ['benamning', 'namn', 'klartext'],
  ver: ['vernr', 'ver', 'verifikatnr', 'verifikationsnr', 'verifikatnummer', 'verifikationsnummer', 'vernummer', 'verifikat', 'verifikation', 'verid', 'verno'],
  serie: ['serie', 'verserie', 'verifikationsserie', 'verifikatserie'],
  datum: ['bokforingsdatum', 'bokfdatum', 'bokfdat', 'bokdatum', 'verdatum', 'verifikationsdatum', 'verifikatdatum', 'verdat', 'datum', 'transaktionsdatum', 'transdatum', 'transdat'],
  period: ['period', 'bokfperiod', 'bokforingsperiod', 'per', 'redovisningsperiod'],
  text: ['text', 'radtext', 'vertext', 'verifikationstext', 'verifikattext', 'transaktionstext', 'beskrivning', 'huvudtext', 'handelse'],
  belopp: ['belopp', 'utfall', 'netto', 'utfv', 'periodensutfall', 'ackutfall', 'ackumuleratutfall'],
  debet: ['debet', 'deb', 'debetbelopp'],
  kredit: ['kredit', 'kred', 'kre', 'kreditbelopp'],
  saldo: ['saldo', 'acksaldo', 'ackumulerat', 'ackumuleratsaldo', 'aktuelltsaldo'],
  ib: ['ib', 'ingaendebalans', 'ingaendesaldo', 'ingbalans', 'ingsaldo', 'ingbal', 'ingaendebalanser', 'ingaende'],
  ub: ['ub', 'utgaendebalans', 'utgaendesaldo', 'utgbalans', 'utgsaldo', 'utgbal', 'utgaendebalanser', 'utgaende'],
  forandring: ['forandring', 'periodensforandring', 'periodforandring', 'aretsforandring', 'arsforandring', 'rorelse', 'periodensrorelse', 'forandr'],
  budget: ['budget', 'arsbudget', 'budgethelar', 'helarsbudget', 'budgetbelopp', 'beslutadbudget', 'budgetv', 'budv', 'ackbudget'],
  helar: ['helar', 'totalt', 'total', 'summa', 'helaret', 'aret'],
  ignorera: ['avvikelse', 'diff', 'differens', 'avvik'],
};

const ROLL_OF: ReadonlyMap<string, { readonly roll: Ledgerroll; readonly rang: number }> = new Map(
  [...ENKLA_ROLLER, ...BELOPPSROLLER].flatMap((roll) =>
    SYNONYMER[roll].map((ord, rang): [string, { roll: Ledgerroll; rang: number }] => [ord, { roll, rang }]),
  ),
);

/** What a heading word means in a ledger sheet; `rang` orders columns of one kind, best first. */
export const rollOfRubrik = (nyckel: string): { readonly roll: Ledgerroll; readonly rang: number } | null => ROLL_OF.get(nyckel) ?? null;

export const isBeloppsroll = (roll: string): roll is Beloppsroll => (BELOPPSROLLER as readonly string[]).includes(roll);
