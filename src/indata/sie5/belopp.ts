/** xsd:decimal as whole öre: an optional sign, digits and a point. A part of an öre is refused, zeros after it are not. */
import type { Ore } from '../../domain/belopp/belopp';

/** NaN when the text is no amount in whole öre. */
export function oreOfDecimal(text: string): Ore {
  const match = /^\s*([+-]?)(\d*)(?:\.(\d*))?\s*$/.exec(text);
  const [heltal, decimaler] = [match?.[2] ?? '', match?.[3] ?? ''];
  if (match === null || heltal + decimaler === '' || /[1-9]/.test(decimaler.slice(2))) return Number.NaN;
  const ore = Number(heltal + decimaler.slice(0, 2).padEnd(2, '0'));
  if (!Number.isSafeInteger(ore)) return Number.NaN;
  return match[1] === '-' && ore !== 0 ? -ore : ore;
}
