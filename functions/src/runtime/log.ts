import { Logger } from '@aws-lambda-powertools/logger';
import * as v from 'valibot';

/** Unicode's other line breaks, which JSON leaves as they are and which split a line in some readers of logs. */
const oddBreaks = /[\u0085\u2028\u2029]/g;

const address = /[^\s<>"'(]+@[^\s<>"',)]+/g;

/** The log of the functions: one JSON object per line, without personal data. */
export const logger = new Logger({
  serviceName: 'mahalli',
  jsonReplacerFn: (_, value) => (typeof value === 'string' ? value.replace(oddBreaks, ' ') : value),
});

/** What the log keeps of something thrown. */
export interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly frames: readonly string[];
  readonly cause?: ToldError;
}

/** What may be said of an error's message: parsers quote what they were given, which may be anybody's. */
const messageOf = (error: Error): string => {
  if (v.isValiError(error)) {
    return error.issues.map((issue) => `${v.getDotPath(issue) ?? 'value'}: ${issue.type}`).join(', ');
  }
  return error instanceof SyntaxError ? 'malformed' : error.message.replace(address, '…@…');
};

/** Tells an error without what it was made from: no received value, no address, the stack without its message. */
export const tellError = (error: unknown, depth = 0): ToldError => {
  if (!(error instanceof Error)) return { name: typeof error, message: 'thrown', frames: [] };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
  return {
    name: error.name,
    message: messageOf(error),
    frames,
    ...(error.cause !== undefined && depth < 3 && { cause: tellError(error.cause, depth + 1) }),
  };
};
