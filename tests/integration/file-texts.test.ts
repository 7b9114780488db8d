import type { FileHash } from '@mahalli/core';
import { aCode } from '@mahalli/core/testing';
import { dynamoFileTexts } from '@mahalli/functions/adapters/dynamo-uploads';
import { maxTextLength } from '@mahalli/inspection';
import { expect, test } from 'vitest';
import { clientOf, emptyStore, engines } from './engines.ts';

const file = 'a'.repeat(64) as FileHash;

/** Arabic that packs badly: letters without rhyme or reason. */
const letters = (count: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(0x627 + ((at * at * 31 + at * 7) % 36))).join(
    '',
  );

test.each(engines)(
  'what a file says is kept whole on $name, for its collectivity alone',
  async ({ start }) => {
    const engine = await start();
    try {
      const texts = dynamoFileTexts(await emptyStore(clientOf(engine)));
      const longest = letters(maxTextLength);

      await texts.put(aCode(), file, 'ميزانية');
      await texts.put(aCode(), file, longest);

      expect(await texts.find(aCode(), file)).toBe(longest);
      expect(await texts.find(aCode(2), file)).toBeUndefined();
    } finally {
      await engine.stop();
    }
  },
);
