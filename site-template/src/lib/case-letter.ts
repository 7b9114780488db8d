import type { Site } from '@mahalli/core';
import type { Letter } from '@mahalli/paper';
import type { RequestCase } from './bureau-requests.ts';
import { composeLetter } from './compose-letter.ts';

/** The letter that answered a request, in the language of its requester; null while there is none. */
export const letterOfCase = (
  { request, kept, said, deadlines }: RequestCase,
  site: Pick<Site, 'name' | 'placeName' | 'officer' | 'contacts'>,
): Letter | null => {
  const { answer, locale } = request;
  if (answer === null) return null;
  return composeLetter(
    {
      site,
      request,
      kept,
      answer,
      explanation: said.findLast(({ kind }) => kind === 'answer')?.text ?? '',
      complainUntil: deadlines.find(({ code }) => code === 'D5')?.due ?? answer.on,
    },
    locale,
  );
};
