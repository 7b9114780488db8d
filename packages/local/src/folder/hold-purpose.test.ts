import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPurpose, holdForProduction, readInstalled, writeInstalled } from './hold-purpose.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-purpose-'));
});
afterEach(() => rm(folder, { recursive: true }));

const origin = 'https://mahalli.example';

describe('A folder that residents rely on', () => {
  beforeEach(() => holdForProduction(folder, origin));

  test('is opened again under its address, and stays what it is', async () => {
    await checkPurpose(folder, origin);
    await writeInstalled(folder, { demonstration: 'none', origin, madeWith: 'template 1' });
    await holdForProduction(folder, origin);

    expect(await readInstalled(folder)).toEqual({ demonstration: 'none', origin, madeWith: 'template 1' });
  });

  test.each([undefined, 'https://other.example'])('is not opened under %s', async (other) => {
    await expect(checkPurpose(folder, other)).rejects.toMatchObject({ code: 'folder.in-production' });
  });

  test('whose purpose cannot be read is opened by nobody', async () => {
    await writeFile(join(folder, 'installation.json'), '{');

    for (const asked of [undefined, origin])
      await expect(checkPurpose(folder, asked)).rejects.toMatchObject({ code: 'folder.unreadable' });
  });
});

describe('The folder of a demonstration', () => {
  test.each(['begun', 'complete'] as const)(
    'that is %s never becomes one that residents rely on',
    async (how) => {
      await writeInstalled(folder, { demonstration: how, madeWith: '' });

      await checkPurpose(folder, undefined);
      await expect(checkPurpose(folder, origin)).rejects.toMatchObject({
        code: 'folder.holds-demonstration',
      });
    },
  );

  test('that was used before anybody wrote its purpose down is none to rely on either', async () => {
    await writeFile(join(folder, 'version.json'), '{"format":1}');

    await expect(checkPurpose(folder, origin)).rejects.toMatchObject({ code: 'folder.holds-demonstration' });
  });
});
