import type { FileHash } from '@mahalli/core';
import { aCode } from '@mahalli/core/testing';
import { dynamoFileWords } from '@mahalli/functions/adapters/dynamo-file-words';
import { expect, test } from 'vitest';
import { clientOf, emptyStore, engines } from './engines.ts';

const [file, other, none] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [
  FileHash,
  FileHash,
  FileHash,
];

test.each(engines)('words of files are kept on $name, for their collectivity alone', async ({ start }) => {
  const engine = await start();
  try {
    const words = dynamoFileWords(await emptyStore(clientOf(engine)));
    await words.put(aCode(), file, ['ancien']);
    await words.put(aCode(), file, ['ميزانيه', 'budget']);
    await words.put(aCode(), other, ['plan']);

    expect(await words.find(aCode(), [file, none, other])).toEqual(
      new Map([
        [file, ['ميزانيه', 'budget']],
        [other, ['plan']],
      ]),
    );
    expect(await words.find(aCode(2), [file])).toEqual(new Map());
  } finally {
    await engine.stop();
  }
});
