import type * as v from 'valibot';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The names that a path leaves open: `id` in `/publications/{id}`. */
type Placeholder<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** What a query or a path gives: texts, which schemas turn into something. */
type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** One operation of the JSON API: where it is, what it takes and what it answers. */
export interface Route<
  P extends v.GenericSchema = v.GenericSchema,
  Q extends v.GenericSchema = v.GenericSchema,
  B extends v.GenericSchema = v.GenericSchema,
  R extends v.GenericSchema = v.GenericSchema,
> {
  readonly method: Method;
  readonly path: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly result: R;
}

/**
 * Declares an operation; the parameters it reads must be those that its path leaves open.
 *
 * @example
 * route({
 *   method: 'GET',
 *   path: '/api/v1/collectivities/{code}',
 *   params: v.object({ code: collectivityCode }),
 *   query: v.object({}),
 *   body: v.undefined(),
 *   result: collectivity,
 * })
 */
export const route = <
  const Path extends `/${string}`,
  P extends v.GenericSchema<Texts<Placeholder<Path>>, unknown>,
  Q extends v.GenericSchema,
  B extends v.GenericSchema,
  R extends v.GenericSchema,
>(
  declared: Route<P, Q, B, R> & { readonly path: Path },
): Route<P, Q, B, R> & { readonly path: Path } => declared;
