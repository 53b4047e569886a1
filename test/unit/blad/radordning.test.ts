import fc from 'fast-check';
import type { BefintligRad, Radsteg } from '../../../src/blad/radordning';
import { planRows } from '../../../src/blad/radordning';

const ours = (id: string): BefintligRad => ({ id, delad: false });
const users = (): BefintligRad => ({ id: null, delad: false });

/** What Excel would do with the steps, on rows that carry a tag of their own. */
function carryOut(rader: readonly string[], steg: readonly Radsteg[]): readonly string[] {
  const rows = [...rader];
  for (const s of steg) {
    if (s.art === 'radera') rows.splice(s.rad, 1);
    else if (s.art === 'infoga') rows.splice(s.rad, 0, ...Array.from({ length: s.antal }, () => 'ny'));
    else if (s.art === 'slapp') rows[s.rad] = `fri ${rows[s.rad] ?? ''}`;
    else {
      const [row = ''] = rows.splice(s.fran, 1);
      rows.splice(s.fran < s.till ? s.till - 1 : s.till, 0, row);
    }
  }
  return rows;
}

test('an unchanged sheet needs no steps', () => {
  const { steg, plats } = planRows([ours('A'), users(), ours('B')], ['A', 'B']);
  expect(steg).toEqual([]);
  expect([...plats]).toEqual([['A', 0], ['B', 2]]);
});

test('a new row goes in after its predecessor, before the user’s own row', () => {
  const { steg, nya } = planRows([ours('A'), users(), ours('C')], ['A', 'B', 'C']);
  expect(steg).toEqual([{ art: 'infoga', rad: 1, antal: 1 }]);
  expect([...nya]).toEqual(['B']);
});

test('a row with the user’s text beside it is let go, not deleted', () => {
  expect(planRows([ours('A'), { id: 'B', delad: true }], ['A']).steg).toEqual([{ art: 'slapp', rad: 1 }]);
});

test('one row moved is one step', () => {
  expect(planRows(['A', 'B', 'C', 'D'].map(ours), ['B', 'C', 'D', 'A']).steg).toEqual([{ art: 'flytta', fran: 0, till: 4 }]);
});

const IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

test('property: afterwards every wanted row stands in order where the plan says, and no row of the user’s is gone', () => {
  const befintliga = fc.array(fc.record({ id: fc.option(fc.constantFrom(...IDS)), delad: fc.boolean() }), { maxLength: 14 });
  fc.assert(
    fc.property(befintliga, fc.shuffledSubarray(IDS), (rader, onskade) => {
      const { steg, plats } = planRows(rader, onskade);
      const tags = rader.map((r, n) => (r.id === null ? `egen ${n}` : r.delad ? `delad ${n}` : `vår ${n}`));
      const after = carryOut(tags, steg);
      const places = onskade.map((id) => plats.get(id) ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(places).size).toBe(onskade.length);
      const kept = after.map((t) => t.replace('fri ', ''));
      expect(tags.filter((t) => !t.startsWith('vår') && !kept.includes(t))).toEqual([]);
      expect(kept.filter((t) => t.startsWith('egen'))).toEqual(tags.filter((t) => t.startsWith('egen')));
    }),
    { numRuns: 2000 },
  );
});
