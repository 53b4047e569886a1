/**
 * The last line of defence: a fault of ours ends the command with one sentence and code 2. Nothing has been written then, since a
 * file is written whole as the last step. `BOKSLUT_DETALJER=1` shows where it happened.
 */
const STOPPED = 2;

/** Runs the command; an exception becomes a sentence on stderr and code 2. */
export async function guard(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const detalj = (error instanceof Error ? error.message : text).split('\n')[0] ?? '';
    process.stderr.write(`Internt fel i programmet, ingenting är skrivet: ${detalj}\nKör igen med BOKSLUT_DETALJER=1 och skicka utskriften till den som sköter programmet.\n`);
    if (process.env['BOKSLUT_DETALJER'] === '1') process.stderr.write(`${text}\n`);
    return STOPPED;
  }
}
