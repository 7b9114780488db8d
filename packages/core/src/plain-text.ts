import * as v from 'valibot';

/** Breaks of lines are kept; what turns the direction of a text around or cannot be seen is not. */
const withoutTricks = v.transform((text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) => (sign === '\n' ? sign : ' '))
    .trim(),
);

/** Several lines of text that anybody may send, of so many characters at least and at most. */
export const words = (least: number, most: number) =>
  v.pipe(v.string(), withoutTricks, v.minLength(least), v.maxLength(most));

/** One line of text that anybody may send. */
export const line = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.replaceAll(/\s+/g, ' ')),
    withoutTricks,
    v.minLength(least),
    v.maxLength(most),
  );
