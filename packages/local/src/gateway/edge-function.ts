import { AsyncLocalStorage } from 'node:async_hooks';
import { readFile } from 'node:fs/promises';
import { createContext, Script } from 'node:vm';
import * as v from 'valibot';
import type { KeyValueStore } from './key-value-store.ts';

const value = v.object({ value: v.string() });
const values = v.record(
  v.string(),
  v.object({ value: v.string(), multiValue: v.exactOptional(v.array(value)) }),
);

const edgeRequest = v.object({
  method: v.string(),
  uri: v.string(),
  querystring: values,
  headers: values,
  cookies: values,
});

const body = v.union([v.string(), v.object({ encoding: v.optional(v.string()), data: v.string() })]);

const edgeResponse = v.object({
  statusCode: v.number(),
  statusDescription: v.optional(v.string()),
  headers: v.optional(values, {}),
  cookies: v.optional(
    v.record(v.string(), v.object({ value: v.string(), attributes: v.optional(v.string()) })),
    {},
  ),
  body: v.optional(body),
});

/** A request as CloudFront shows it to a function: header names in lower case, everything still encoded. */
export type EdgeRequest = v.InferOutput<typeof edgeRequest>;

/** An answer that a function gives in place of an origin. */
export type EdgeResponse = v.InferOutput<typeof edgeResponse>;

/** What a function decided: to pass a request on, to the default or to another origin, or to answer. */
export type EdgeDecision =
  | { readonly request: EdgeRequest; readonly origin: string | undefined }
  | { readonly response: EdgeResponse };

/** A viewer function, ready to run. */
export type EdgeFunction = (request: EdgeRequest, ip: string) => Promise<EdgeDecision>;

const decision = v.union([edgeResponse, edgeRequest]);

/** The `cf` module of the cloudfront-js-2.0 runtime, as far as a viewer function needs it. */
const cloudfront = (store: KeyValueStore, select: (origin: string) => void) => ({
  kvs: () => ({
    get: async (key: string, { format = 'string' }: { format?: string } = {}): Promise<unknown> => {
      const found = store.get(key);
      if (found === undefined) throw new Error(`KeyNotFound: ${key}`);
      return format === 'json' ? JSON.parse(found) : found;
    },
    exists: async (key: string): Promise<boolean> => store.get(key) !== undefined,
  }),
  selectRequestOriginById: select,
  // The gateway has its own page for what the first origin does not know.
  createRequestOriginGroup: ({
    originIds: [first],
  }: {
    originIds: readonly { originId: string }[];
  }): void => {
    if (first !== undefined) select(first.originId);
  },
});

/**
 * Loads the source of a CloudFront viewer function and returns it as a function of a request.
 *
 * It is the file that is deployed to AWS, evaluated as it stands; only its import of `cloudfront`, which exists
 * nowhere but there, becomes ours.
 */
export const loadEdgeFunction = async (sourcePath: string, store: KeyValueStore): Promise<EdgeFunction> => {
  const source = await readFile(sourcePath, 'utf8');
  const chosen = new AsyncLocalStorage<{ origin: string | undefined }>();
  const cf = cloudfront(store, (origin) => {
    const current = chosen.getStore();
    if (current) current.origin = origin;
  });
  const context = createContext({ console });
  const script = source.replace(/^\s*import\s+(\w+)\s+from\s+['"]cloudfront['"];?/m, '');
  const name = /^\s*import\s+(\w+)\s+from\s+['"]cloudfront['"]/m.exec(source)?.[1] ?? 'cf';
  const made: unknown = new Script(`(function (${name}) { ${script}\nreturn handler; })`, {
    filename: sourcePath,
  }).runInContext(context);
  if (typeof made !== 'function') throw new Error(`${sourcePath} is not a viewer function.`);
  const handler: unknown = made(cf);
  if (typeof handler !== 'function') throw new Error(`${sourcePath} declares no function named handler.`);

  return (request, ip) =>
    chosen.run({ origin: undefined }, async () => {
      const event = {
        version: '1.0',
        context: { distributionDomainName: 'local', eventType: 'viewer-request', requestId: 'local' },
        viewer: { ip },
        request,
      };
      const result = v.parse(decision, await handler(event));
      return 'statusCode' in result
        ? { response: result }
        : { request: result, origin: chosen.getStore()?.origin };
    });
};
