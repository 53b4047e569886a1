/** PLANTERADE-FEL.md: what is planted, where, how much, and how a check should name it. */
import { FELSTAVAD_INSATS, FLYTTADE_SIFFROR } from './anvandarblad.mjs';
import { BESLUTAT_RESULTAT } from './budget.mjs';
import { regelFor } from './kontoplan.mjs';
import { krText, summa } from './slump.mjs';

const text = (ore) => krText(ore).replaceAll('\u00a0', ' ');
const hela = (ore) => krText(ore, 0).replaceAll('\u00a0', ' ');
const saldo = (saldon, konto) => -summa(saldon.filter((s) => s.konto === konto).map((s) => s.ore));
const rowNumber = (planer, namn, hittad) => {
  const plan = planer.find((p) => p.namn === namn);
  return (plan.ovan === undefined ? 1 : plan.ovan.length + 2) + 1 + plan.rader.findIndex(hittad);
};

function notrad({ saldon25, saldon24, rader25, rader24, planer }) {
  const rad = rowNumber(planer, 'Mappning', (r) => r[0] === 2900);
  const del = (saldon) => ['2920', '2941'].map((konto) => saldo(saldon, konto));
  const mening = (ar, saldon, rader) => {
    const [semester, avgifter] = del(saldon);
    const balans = rader['Kortfristiga skulder'];
    return `- ${ar}: Not 5 summerar till ${text(balans - semester - avgifter)} kr men balansräkningens rad Kortfristiga skulder är ${text(balans)} kr. Skillnad ${text(semester + avgifter)} kr = konto 2920 (${text(semester)}) + konto 2941 (${text(avgifter)}), som saknar notrad.`;
  };
  return ['## a. Två skuldkonton utan notrad', '', `Var: bladet Mappning, rad ${rad} (konto 2900–2949: Rapportrad Kortfristiga skulder, men ingen Not och ingen Notrad). Konton: 2920 och 2941. Felet finns båda åren.`, '', 'Så ska en kontroll säga:', '', mening(2025, saldon25, rader25), mening(2024, saldon24, rader24)];
}

function internpar({ saldon25, rader25 }) {
  const intern = -summa(saldon25.filter((s) => s.konto === '3998').map((s) => s.ore));
  const drift = rader25['Verksamhetens intäkter'] + intern;
  return ['## b. Internt par utanför resultaträkningen', '', `Var: Huvudbok 2025, konto 3998 Interna intäkter och 7698 Interna kostnader på insatsen Landgången (projekt 2010), fyra verifikationer "Internfördelning lokaler Landgången". Belopp: ${text(intern)} kr på vardera sidan. Mappning: Ej i resultaträkningen.`, '', 'Så ska en kontroll säga:', '', `- Driftredovisningens verksamhetsintäkter är ${text(drift)} kr (före Finansiella poster) men resultaträkningens Verksamhetens intäkter ${text(rader25['Verksamhetens intäkter'])} kr. Skillnad ${text(intern)} kr, lika på kostnadssidan, = konto 3998 och 7698, som hålls utanför resultaträkningen. Resultatet påverkas inte.`];
}

function historik({ planer }) {
  const rad = rowNumber(planer, 'Historik', (r) => r[0] === FLYTTADE_SIFFROR.rad);
  const { ratt, fel, ar } = FLYTTADE_SIFFROR;
  return ['## c. Omkastade siffror i ett jämförelsetal', '', `Var: bladet Historik, cell B${rad} (${FLYTTADE_SIFFROR.rad} ${ar}). Står ${hela(fel)}; bokföringen ${ar} (Saldolista ${ar}, #RES -1) ger ${hela(ratt)}.`, '', 'Så ska en kontroll säga:', '', `- ${FLYTTADE_SIFFROR.rad} ${ar} är ${hela(fel)} kr i Historik men ${hela(ratt)} kr i bokföringen. Skillnad ${hela(Math.abs(fel - ratt))} kr, delbar med 9: två siffror har bytt plats (3 och 8).`, `- Följd: kolumnen ${ar} i Historik summerar inte till sitt Årets resultat.`];
}

function budgettecken({ planer, budget }) {
  const { konto, projekt, ore } = budget.planterad;
  const rad = rowNumber(planer, 'Budget 2025', (r) => r[0] === Number(konto) && r[3] === Number(projekt));
  const resultat = -summa(budget.rader.map((r) => r.ore));
  return ['## d. Budgetrad med fel tecken', '', `Var: bladet Budget 2025, cell G${rad} (konto ${konto}, projekt ${projekt} Kansli). Står ${hela(ore)}; ska vara ${hela(-ore)}. Samma fel i SIE-filens #PBUDGET.`, '', 'Så ska en kontroll säga:', '', `- Budget 2025 summerar till ${hela(resultat)} kr men beslutad budget är ${hela(BESLUTAT_RESULTAT)} kr (Uppgifter). Skillnad ${hela(resultat - BESLUTAT_RESULTAT)} kr = två gånger konto ${konto} projekt ${projekt} (${hela(ore)}), som har en kostnads konto men en intäkts tecken.`];
}

function stavning({ planer }) {
  const rad = rowNumber(planer, 'Kommentarer', (r) => r[1].includes(FELSTAVAD_INSATS.fel));
  return ['## e. En insats stavad på två sätt', '', `Var: bladet Kommentarer, cell B${rad}: "${FELSTAVAD_INSATS.fel}". Insatsregistret har Benämning ${FELSTAVAD_INSATS.ratt} och Alias Gröna spåret. (Gröna spåret i bladet Mål är ett alias och inget fel.)`, '', 'Så ska en kontroll säga:', '', `- "${FELSTAVAD_INSATS.fel}" i Kommentarer liknar insatsen ${FELSTAVAD_INSATS.ratt} (projekt 2040) men är varken dess benämning eller alias.`];
}

/** The text of the file. */
export function writeFelen(demo) {
  const utan = new Set(demo.saldon25.map(regelFor).filter((r) => r[5] === 'Kortfristiga skulder' && r[6] === '').map((r) => r[0]));
  if (utan.size !== 1) throw new Error('The list of faults names one rule without note row');
  return [
    '# Planterade fel i demoförbundet', '',
    'Samordningsförbundet Exempelbygden finns inte, och inte heller dess medlemmar, insatser, leverantörer eller verifikationer. Filerna i den här mappen görs av `skapa.mjs`, som också skriver den här listan ur böckerna.', '',
    'Allt annat i underlaget stämmer: verifikationerna balanserar, ingående balanser 2025 är utgående 2024, bokslutet 2024 är bokat (8999 mot 2099) och bokslutet 2025 är det inte, vilket är tillåtet. Inget av felen hindrar att rapporten görs.', '',
    ...[notrad, internpar, historik, budgettecken, stavning].flatMap((fel) => [...fel(demo), '']),
  ].join('\n');
}
