import { createHash } from 'node:crypto';
import { catalogueAddress } from '@mahalli/contracts';
import * as v from 'valibot';
import { describe, expect, inject, test } from 'vitest';
import { ask } from './read-page.ts';

const port = inject('port');

const value = v.array(v.looseObject({ '@id': v.optional(v.string()), '@value': v.optional(v.string()) }));
const resource = v.looseObject({ '@id': v.string(), '@type': v.array(v.string()) });
const graph = v.pipe(v.string(), v.parseJson(), v.looseObject({ '@graph': v.array(resource) }));

/** What a resource says under a name: addresses and literals alike. */
const saidBy = (one: v.InferOutput<typeof resource>, name: string): readonly string[] =>
  v.parse(v.optional(value, []), one[name]).map((said) => said['@id'] ?? said['@value'] ?? '');

/** The files that the catalogue of a portal lists with their checksum. */
const listedBy = async (host: string) => {
  const { text } = await ask({ port, host, path: catalogueAddress('jsonld') });
  const resources = v.parse(graph, text)['@graph'];
  const byId = new Map(resources.map((one) => [one['@id'], one]));
  return resources.flatMap((one) => {
    const checksum = byId.get(saidBy(one, 'spdx:checksum')[0] ?? '');
    if (checksum === undefined) return [];
    return [
      {
        address: saidBy(one, 'dcat:downloadURL')[0] ?? '',
        bytes: Number(saidBy(one, 'dcat:byteSize')[0]),
        type: (saidBy(one, 'dcat:mediaType')[0] ?? '').replace(/.*media-types\//, ''),
        sum: saidBy(checksum, 'spdx:checksumValue')[0],
      },
    ];
  });
};

describe('The catalogue of a portal', () => {
  test('lists its tables and its files with the size, the type and the sum of what is read there', async () => {
    const listed = (await Promise.all(['ait-melloul.localhost', 'ourika.localhost'].map(listedBy))).flat();

    expect(listed.map(({ address }) => new URL(address).host)).toEqual(
      expect.arrayContaining([`ourika.localhost:${port}`, `files.localhost:${port}`]),
    );
    for (const { address, bytes, type, sum } of listed) {
      const { host, pathname } = new URL(address);
      const answer = await ask({ port, host: host.replace(/:.*/, ''), path: pathname });

      expect([address, answer.status]).toEqual([address, 200]);
      expect(String(answer.headers['content-type']).split(';')[0]).toBe(type);
      expect(answer.bytes.length).toBe(bytes);
      expect(createHash('sha256').update(answer.bytes).digest('hex')).toBe(sum);
    }
  });
});
