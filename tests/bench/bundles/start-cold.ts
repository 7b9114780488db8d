import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

/**
 * Loads one bundle as a new Lambda would and calls it once, then prints how long both took as JSON.
 *
 * Takes the file and the event. An event that is refused is as good as another: everything is loaded by then.
 */
const [file = '', event = ''] = process.argv.slice(2);
const context = { awsRequestId: 'bench', functionName: 'bench', getRemainingTimeInMillis: () => 30_000 };

const since = performance.now();
const { handler } = await import(pathToFileURL(file).href);
const imported = performance.now();
const outcome = await Promise.resolve(handler(JSON.parse(event), context)).then(
  (answer: { readonly statusCode?: number } | undefined) => `answered ${answer?.statusCode ?? ''}`,
  (refusal: unknown) => `refused: ${String(refusal).slice(0, 100)}`,
);
const called = performance.now();
process.stdout.write(JSON.stringify({ importMs: imported - since, callMs: called - imported, outcome }));
process.exit(0);
