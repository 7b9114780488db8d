import type { Origins } from '@mahalli/contracts';

/** The file that a page becomes: `/fr` is `fr/index.html`, so that any server, or none, can show it. */
export const fileOf = (address: string): string => {
  const name = address.replace(/^\//, '');
  const last = name.slice(name.lastIndexOf('/') + 1);
  if (name === '') return 'index.html';
  return last.includes('.') ? name : `${name}/index.html`;
};

/** Where an attached file lies in the folder of the portal, as an address. */
export const attachedAddress = (file: string, name: string): string =>
  `/files/${file}/${encodeURIComponent(name)}`;

/** A portal that leaves: what its folder holds, and the hosts that its links must not lead to any more. */
export interface Leaving {
  readonly code: string;
  /** The origin of the portal. */
  readonly origin: string;
  readonly origins: Pick<Origins, 'files' | 'domain'>;
  /** Every address that the folder has a file for: pages, style sheets, attached files. */
  readonly held: ReadonlySet<string>;
}

/** What an address that stands in a page becomes: the way to a file, `gone` with us, or `elsewhere`, which is kept. */
export type Fate = { readonly to: string } | 'gone' | 'elsewhere';

/** Whether an address is under a host of the installation, whatever portal or bureau it is. */
const isOurs = (target: string, domain: string): boolean => {
  const hostname = URL.parse(target)?.hostname ?? '';
  return hostname === domain || hostname.endsWith(`.${domain}`);
};

const pathIn = ({ code, origin, origins }: Leaving, target: string): string | 'gone' | 'elsewhere' => {
  if (target.startsWith('/') && !target.startsWith('//')) return target;
  const under = (host: string): string | undefined =>
    target === host ? '/' : target.startsWith(`${host}/`) ? target.slice(host.length) : undefined;
  const path = under(origin);
  if (path !== undefined) return path;
  const file = under(`${origins.files}/${code}`);
  if (file !== undefined) return `/files${file}`;
  return isOurs(target, origins.domain) ? 'gone' : 'elsewhere';
};

/** What becomes of an address that stands in the page at another address. */
export const fateOf = (leaving: Leaving, from: string, target: string): Fate => {
  const path = pathIn(leaving, target);
  if (path === 'gone' || path === 'elsewhere') return path;
  const [address = '', fragment] = path.split('#');
  const bare = address.split('?')[0] ?? '';
  if (!leaving.held.has(bare)) return 'gone';
  const up = '../'.repeat(fileOf(from).split('/').length - 1);
  return { to: `${up}${fileOf(bare)}${fragment === undefined ? '' : `#${fragment}`}` };
};
