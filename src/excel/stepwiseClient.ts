/** A client that says before each round trip that it is about to make one: where long work shows that it moves, and where it can be stopped. */
import type { ExcelClient } from './runExcel';

/** `beforeSync` may throw: then the round trip is not made, and the batch ends with what was thrown. */
export function stepwiseClient(client: ExcelClient, beforeSync: () => void): ExcelClient {
  const run = <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    client.run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = <R>(value?: R) => {
        beforeSync();
        return sync(value as R);
      };
      return batch(context);
    });
  return { run: run as ExcelClient['run'] };
}
