import { rootInPlace, type Site } from '@mahalli/core';
import { nationalSite } from './addresses.ts';

/** The key under which the edge looks a host up, and what it finds: 1 KB at most. */
export interface HostRecord {
  readonly host: string;
  readonly record: string;
}

/** What the edge knows of each host of a site: the collectivity, the root of its pages, its state. */
export const hostRecords = ({
  code,
  hosts,
  root,
  state,
}: Pick<Site, 'code' | 'hosts' | 'root' | 'state'>): readonly HostRecord[] =>
  hosts.map((host) => ({ host, record: JSON.stringify({ c: code, r: root, s: state }) }));

/** The hosts that every installation has, whatever collectivities it serves. */
export const fixedHostRecords = (domain: string): readonly HostRecord[] => [
  { host: domain, record: JSON.stringify({ c: nationalSite, r: rootInPlace, s: 'national' }) },
  { host: `bureau.${domain}`, record: JSON.stringify({ s: 'bureau' }) },
];

/** What the edge asks of the bureau, by any method, as the API writes paths; the bureau is asked nothing else. */
export const bureauRoutes = { bureau: '/bureau', 'bureau-pages': '/bureau/{proxy+}' } as const;

/** How the addresses of an installation are written: all follow from that of its national site. */
export interface Origins {
  /** For example `https://mahalli.ma`, or `http://localhost:8080` on one machine. */
  readonly national: string;
  readonly bureau: string;
  /** Where the files of publications are read: a host of its own, which holds no page and no session. */
  readonly files: string;
  readonly domain: string;
  /** The origin of a host of this installation, with its scheme and port. */
  readonly of: (host: string) => string;
}

/** The addresses of the installation whose national site stands at this origin. */
export const originsOf = (nationalOrigin: string): Origins => {
  const { hostname, origin, port, protocol } = new URL(nationalOrigin);
  const of = (host: string): string => `${protocol}//${host}${port === '' ? '' : `:${port}`}`;
  return {
    national: origin,
    bureau: of(`bureau.${hostname}`),
    files: of(`files.${hostname}`),
    domain: hostname,
    of,
  };
};

/** The address of a file of a publication, under the origin of files. */
export const fileAddress = (files: string, code: string, file: string, name: string): string =>
  `${files}/${code}/${file}/${encodeURIComponent(name)}`;
