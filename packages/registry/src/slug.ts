import { type CollectivityKind, type Slug, slug } from '@mahalli/core';
import * as v from 'valibot';

/**
 * Host labels that the platform keeps for itself.
 *
 * A collectivity whose name would give one of these takes its parent's name as well.
 */
export const reservedLabels: ReadonlySet<string> = new Set([
  'www',
  'bureau',
  'id',
  'login',
  'auth',
  'api',
  'mail',
  'smtp',
  'mx',
  'ns',
  'ns1',
  'ns2',
  'ftp',
  'files',
  'inbox',
  'media',
  'static',
  'assets',
  'app',
  'cdn',
  'localhost',
  'local',
  'admin',
  'root',
  'status',
  'health',
  'docs',
  'help',
  'test',
  'demo',
  'staging',
  'dev',
  'national',
  'directorate',
  'dgct',
  'data',
  'open-data',
  'search',
  'ar',
  'fr',
  'zgh',
  'mahalli',
  'postmaster',
  'abuse',
  'security',
  'support',
  'contact',
]);

/** A name in the letters of a host label: accents folded, anything else a hyphen. */
export const labelOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

interface Named {
  readonly code: string;
  readonly kind: CollectivityKind;
  readonly nameFr: string;
  readonly parentCode: string | null;
}

/**
 * Gives every collectivity its slug, by code.
 *
 * Communes, whose portals citizens visit most, take the bare name; the other levels say their kind, since a province often bears
 * the name of its chief town. All the communes that share a name take their province's name, so that none looks like the only one.
 * The result depends on the whole list and on nothing else, in any order.
 */
export const slugsOf = (registry: readonly Named[]): ReadonlyMap<string, Slug> => {
  const names = new Map(registry.map(({ code, nameFr }) => [code, labelOf(nameFr)]));
  const bearers = Map.groupBy(
    registry.filter(({ kind }) => kind === 'commune'),
    ({ nameFr }) => labelOf(nameFr),
  );

  const labelFor = ({ kind, nameFr, parentCode }: Named): string => {
    const name = labelOf(nameFr);
    if (kind !== 'commune') return `${kind}-${name}`;
    const alone = bearers.get(name)?.length === 1 && !reservedLabels.has(name);
    return alone ? name : `${name}-${names.get(parentCode ?? '')}`;
  };
  return new Map(registry.map((named) => [named.code, v.parse(slug, labelFor(named))]));
};
