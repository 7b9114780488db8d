import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';

/** A function that AWS would call with a request. */
export type HttpHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
  // biome-ignore lint/suspicious/noConfusingVoidType: Lambda's own handlers may return nothing
) => Promise<APIGatewayProxyResultV2 | void>;

/** A route of the API: the method (or `ANY`), the path with its `{parameters}` (or `$default`), and what answers. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: HttpHandler;
}

/** The route that a request takes, with the values of its parameters. */
export interface MatchedRoute {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly route: Route;
  readonly segments: readonly string[];
  readonly rank: number;
}

const greedy = /^\{(\w+)\+\}$/;
const single = /^\{(\w+)\}$/;

/** Most specific first, as API Gateway chooses: literal segments, then parameters, then the greedy one. */
const rankOf = (segments: readonly string[], method: string): number =>
  segments.reduce((sum, segment) => sum * 3 + (greedy.test(segment) ? 0 : single.test(segment) ? 1 : 2), 1) *
    2 +
  (method === 'ANY' ? 0 : 1);

const readPattern = (route: Route): Pattern => {
  const segments = (route.path === '$default' ? '/{proxy+}' : route.path).split('/').slice(1);
  // Patterns of different lengths compare at the same depth: what is not there is as specific as a literal.
  const padded = [...segments, ...Array.from({ length: Math.max(0, 12 - segments.length) }, () => 'x')];
  return { route, segments, rank: rankOf(padded, route.method) };
};

const match = ({ route, segments }: Pattern, path: readonly string[]): MatchedRoute | undefined => {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const rest = greedy.exec(segment)?.[1];
    if (rest !== undefined) {
      const value = path.slice(index).join('/');
      return value === '' && segments.length > 1
        ? undefined
        : { route, parameters: { ...parameters, [rest]: value } };
    }
    const value = path[index];
    if (value === undefined) return undefined;
    const name = single.exec(segment)?.[1];
    if (name !== undefined && value !== '') parameters[name] = value;
    else if (value !== segment) return undefined;
  }
  return path.length === segments.length ? { route, parameters } : undefined;
};

/** Turns a list of routes into the function that finds the one for a (decoded) path. */
export const routeTable = (
  routes: readonly Route[],
): ((method: string, path: string) => MatchedRoute | undefined) => {
  const patterns = routes.map(readPattern).sort((a, b) => b.rank - a.rank);
  return (method, path) => {
    const segments = path.split('/').slice(1);
    for (const pattern of patterns) {
      if (pattern.route.method !== 'ANY' && pattern.route.method !== method) continue;
      const found = match(pattern, segments);
      if (found) return found;
    }
    return undefined;
  };
};
