import { written } from '#lib/catalogue/answer.ts';
import { describeCountry } from '#lib/catalogue/describe.ts';
import { nationalOf } from '#lib/national.ts';
import type { RequestHandler } from './$types';

/** The catalogue of the country: the catalogues of the portals that are open. */
export const GET: RequestHandler = async ({ platform }) => {
  const national = nationalOf(platform);
  const [origin, portals] = await Promise.all([national.origin(), national.portals()]);
  return written(describeCountry(origin, portals), 'ttl');
};
