import type { Reception } from './bureau.ts';
import type { NationalContent, PortalContent } from './content.ts';
import type { PortalVisit } from './visit.ts';

/** What a request is answered from: one of these, according to the surface it asks for. */
export interface Sources {
  readonly portal?: PortalContent;
  readonly visit?: PortalVisit;
  readonly national?: NationalContent;
  readonly reception?: Reception;
}

/**
 * Answers a request for any page of any site; the built template, alone.
 *
 * The path of the request begins with the surface: `/portal`, `/national`, `/bureau` or `/notices`.
 */
export declare const respond: (request: Request, sources: Sources) => Promise<Response>;
