import { fileHash } from '@mahalli/core';
import * as v from 'valibot';
import type { FileWords } from '../files/file-words.ts';
import { coreEntities } from './core-entities.ts';
import type { Store } from './store.ts';

const row = v.object({ file: fileHash, words: v.array(v.string()) });

/** The words of files in DynamoDB. */
export const dynamoFileWords = (store: Store): FileWords => {
  const { fileWords } = coreEntities(store);
  return {
    async put(collectivity, file, words) {
      await fileWords.put({ collectivity, file, words }).go();
    },
    async find(collectivity, files) {
      const rows = await Promise.all(
        // A page never asks for them again: they must be there the first time.
        files.map((file) => fileWords.get({ collectivity, file }).go({ consistent: true })),
      );
      return new Map(
        rows.flatMap(({ data }) => {
          if (data === null) return [];
          const { file, words } = v.parse(row, data);
          return [[file, words] as const];
        }),
      );
    },
  };
};
