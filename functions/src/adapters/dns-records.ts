import { Resolver } from 'node:dns/promises';

/** A clerk waits for the answer: what is not there after this is not there. */
const patience = { timeout: 2_000, tries: 2 };

/**
 * The TXT records that stand at a name, as the resolver of this machine reads them; each may come in several strings.
 *
 * None when there is no such name, or nobody answers: to a clerk both mean that the record cannot be read yet.
 */
export const txtRecords = async (
  name: string,
  resolver: Pick<Resolver, 'resolveTxt'> = new Resolver(patience),
): Promise<readonly string[]> => {
  try {
    return (await resolver.resolveTxt(name)).map((strings) => strings.join(''));
  } catch {
    return [];
  }
};
