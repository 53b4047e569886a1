/**
 * Rounding as a person rounds the decimal number that the cell shows, not the binary one behind it: 1.005 to two decimals is 1.01.
 * The scaled number is first read to 15 digits, which is what Excel keeps.
 */
export type RoundingMode = 'half' | 'up' | 'down';

const DIGITS = 15;
/** From here on there are no decimals left to round. */
const NO_DECIMALS = 1e15;

function roundWhole(value: number, mode: RoundingMode): number {
  if (mode === 'half') return Math.floor(value + 0.5);
  return mode === 'up' ? Math.ceil(value) : Math.floor(value);
}

/** `value` to so many decimals (negative: tens, hundreds …): half away from zero, away from zero, or toward zero. */
export function roundDecimal(value: number, decimals: number, mode: RoundingMode): number {
  const places = Math.trunc(decimals);
  if (places > 300 || value === 0) return value;
  if (places < -300) return 0;
  const factor = Number(`1e${Math.abs(places)}`);
  const size = Math.abs(value);
  const scaled = places >= 0 ? size * factor : size / factor;
  if (scaled >= NO_DECIMALS) return value;
  const whole = roundWhole(Number(scaled.toPrecision(DIGITS)), mode);
  const rounded = places >= 0 ? whole / factor : whole * factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
