/**
 * How many runs a fuzzing test makes: a short round with the other tests, and what `npm run fuzz` asks for (jest.config.cjs). A run that
 * takes long is a hang in the making and fails.
 */
declare const FUZZ_ANDEL: number | undefined;

/** Milliseconds that one input of some kilobytes may take. */
const SLOW = 3000;

/** The runs of a test whose full round is `alla`. */
export const korningar = (alla: number): number => (typeof FUZZ_ANDEL === 'number' ? Math.ceil(alla * FUZZ_ANDEL) : Math.ceil(alla / 400));

/** Runs it, and fails when it takes long. */
export function ofHang<T>(run: () => T): T {
  const start = performance.now();
  const value = run();
  const time = performance.now() - start;
  if (time > SLOW) throw new Error(`Took ${String(Math.round(time))} ms`);
  return value;
}
