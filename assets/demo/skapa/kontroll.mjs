/** Asserts that the books are right but for the planted faults, and that those are exactly as PLANTERADE-FEL.md lists them. */
import assert from 'node:assert/strict';
import { AR, INSATSER, KONTON, regelFor } from './kontoplan.mjs';
import { BESLUTAT_RESULTAT } from './budget.mjs';
import { FELSTAVAD_INSATS, FLYTTADE_SIFFROR } from './anvandarblad.mjs';
import { dag } from './datum.mjs';
import { kr, summa } from './slump.mjs';

const ore = (rader) => summa(rader.map((r) => r.ore));

function checkBooks({ forra, ingaende, verifikationer }) {
  for (const v of verifikationer) assert.equal(ore(v.rader), 0, `${v.serie} ${v.nr}`);
  assert.equal(summa(forra.map((r) => r.ib)), 0);
  assert.equal(summa(forra.map((r) => r.ub)), 0);
  assert.equal(ore(ingaende), 0);
  const transaktioner = verifikationer.flatMap((v) => v.rader);
  for (const rad of [...ingaende, ...transaktioner]) {
    assert.ok(KONTON.has(rad.konto), rad.konto);
    if (rad.konto !== '8999') regelFor(rad);
    if (rad.konto >= '3000') assert.ok(INSATSER.some((i) => i.projekt === rad.projekt), `projekt of ${rad.konto}`);
  }
  assert.ok(!transaktioner.some((r) => r.konto === '8999'), 'no closing entry this year');
  assert.ok(forra.some((r) => r.konto === '8999' && r.ub !== 0), 'closing entry last year');
  assert.ok(verifikationer.length > 1400 && verifikationer.length < 1600, `${verifikationer.length} vouchers`);
}

function checkBank({ ingaende, verifikationer }) {
  let saldo = ore(ingaende.filter((r) => r.konto === '1930'));
  for (let d = dag(AR, 1, 1); d <= dag(AR, 12, 31); d += 1) {
    saldo += ore(verifikationer.filter((v) => v.datum === d).flatMap((v) => v.rader).filter((r) => r.konto === '1930'));
    assert.ok(saldo > 0, `bank on day ${d}`);
  }
}

function checkShares({ verifikationer }) {
  const bidrag = (konto) => -ore(verifikationer.flatMap((v) => v.rader).filter((r) => r.konto === konto));
  assert.equal(bidrag('3511'), bidrag('3521') + bidrag('3531'));
  assert.equal(bidrag('3521'), bidrag('3531'));
}

/** Accounts with a balance on a line that has a note, but without a note row. */
function accountsWithoutNote(saldon) {
  const harNot = new Set(saldon.map(regelFor).filter((r) => r[6] !== '').map((r) => r[5]));
  return [...new Set(saldon.filter((s) => regelFor(s)[6] === '' && harNot.has(regelFor(s)[5])).map((s) => s.konto))].sort();
}

function checkPlanted({ saldon25, saldon24, rader24, budget, planer }) {
  assert.deepEqual(accountsWithoutNote(saldon25), ['2920', '2941']);
  assert.deepEqual(accountsWithoutNote(saldon24), ['2920', '2941']);
  const ejIRr = saldon25.filter((s) => regelFor(s)[5] === 'Ej i resultaträkningen');
  assert.equal(ore(ejIRr), 0);
  assert.equal(ore(ejIRr.filter((r) => r.konto === '3998')), -kr(84500));
  assert.equal(rader24[FLYTTADE_SIFFROR.rad], FLYTTADE_SIFFROR.ratt);
  assert.equal([...String(FLYTTADE_SIFFROR.ratt)].sort().join(''), [...String(FLYTTADE_SIFFROR.fel)].sort().join(''));
  for (const [rad, belopp] of Object.entries(rader24)) assert.equal(Math.abs(belopp % 100), 0, `whole kronor 2024: ${rad}`);
  assert.equal(-ore(budget.beslutade), BESLUTAT_RESULTAT);
  assert.equal(ore(budget.beslutade) - ore(budget.rader), -2 * budget.planterad.ore);
  assert.deepEqual(budget.rader.filter((r) => (r.konto < '4000' || r.konto.startsWith('84')) !== (r.ore < 0)), [budget.planterad]);
  const texter = planer.filter((p) => ['Mål', 'Kommentarer'].includes(p.namn)).flatMap((p) => p.rader.flat()).filter((v) => typeof v === 'string');
  assert.equal(texter.filter((t) => t.includes(FELSTAVAD_INSATS.fel)).length, 1);
  assert.ok(!INSATSER.some((i) => [i.benamning, i.alias].includes(FELSTAVAD_INSATS.fel)));
}

/** @throws when anything is wrong in the demo that is not planted, or a planted fault is not there. */
export function checkDemo(demo) {
  checkBooks(demo);
  checkBank(demo);
  checkShares(demo);
  checkPlanted(demo);
}
