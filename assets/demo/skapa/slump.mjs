/** The script's own chance: the same seed gives the same books on every machine. Amounts are whole öre throughout. */

/** A generator of numbers in [0, 1) (mulberry32). */
export function createSlump(fro) {
  let tillstand = fro >>> 0;
  const nasta = () => {
    tillstand = (tillstand + 0x6d2b79f5) >>> 0;
    let t = tillstand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /** A whole number from `fran` to `till`, both included. */
    heltal: (fran, till) => fran + Math.floor(nasta() * (till - fran + 1)),
    valj: (lista) => lista[Math.floor(nasta() * lista.length)],
    /** The index of one of `vikter`, by its weight. */
    vagt: (vikter) => {
      let rest = nasta() * vikter.reduce((a, b) => a + b, 0);
      return Math.max(0, vikter.findIndex((vikt) => (rest -= vikt) < 0));
    },
  };
}

/** Whole öre from kronor given with at most two decimals. */
export function kr(kronor) {
  const ore = Math.round(kronor * 100);
  if (Math.abs(ore / 100 - kronor) > 1e-6) throw new Error(`Not whole öre: ${kronor}`);
  return ore;
}

/** "1 234,50" or, for whole kronor, "1 234": amounts in running text. */
export function krText(ore, decimaler = 2) {
  const [hel, del] = (Math.abs(ore) / 100).toFixed(decimaler).split('.');
  const grupperad = hel.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return (ore < 0 ? '-' : '') + grupperad + (del === undefined ? '' : `,${del}`);
}

/** A share of an amount, rounded to the öre, half away from zero. */
export function andel(ore, faktor) {
  const exakt = ore * faktor;
  return Math.sign(exakt) * Math.round(Math.abs(exakt));
}

export function summa(tal) {
  return tal.reduce((a, b) => a + b, 0);
}
