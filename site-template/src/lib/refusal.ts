import { failureStatus } from '@mahalli/contracts';
import { type FailureCode, type FailureDetails, failureCodes } from '@mahalli/core';
import { type ActionFailure, error, fail, type RequestEvent } from '@sveltejs/kit';

/** A refusal as a page shows it. */
export interface Refused {
  readonly code: FailureCode;
  readonly details: FailureDetails;
}

/**
 * The refusal that was thrown, or nothing when it was a bug.
 *
 * Told by its shape: the bundle of the template and the function that runs it each have their own class.
 */
export const refusalOf = (thrown: unknown): Refused | undefined => {
  if (!(thrown instanceof Error) || thrown.name !== 'Failure' || !('code' in thrown)) return undefined;
  const code = failureCodes.find((one) => one === thrown.code);
  if (code === undefined) return undefined;
  const details: FailureDetails =
    'details' in thrown && typeof thrown.details === 'object' && thrown.details !== null
      ? Object.fromEntries(
          Object.entries(thrown.details).filter(
            ([, value]) => typeof value === 'string' || typeof value === 'number',
          ),
        )
      : {};
  return { code, details };
};

/** Reads for a page: a refusal becomes the error page of its status. */
export const orRefuse = async <T>(reading: Promise<T>): Promise<T> => {
  try {
    return await reading;
  } catch (thrown) {
    const refused = refusalOf(thrown);
    if (refused === undefined) throw thrown;
    error(failureStatus[refused.code], refused.code, { code: refused.code });
  }
};

/** Answers a form with a refusal and what was typed; throws what is a bug. */
export const refuse = <T extends object>(
  thrown: unknown,
  kept: T,
): ActionFailure<T & { readonly refused: Refused }> => {
  const refused = refusalOf(thrown);
  if (refused === undefined) throw thrown;
  return fail(failureStatus[refused.code], { ...kept, refused });
};

/** In how many seconds it is worth trying again: what is busy is free in a moment, and who sends too often is told. */
const worthTryingAfter = ({ code, details }: Refused): number | undefined => {
  const status = failureStatus[code];
  if (status === 503) return 1;
  return status === 429 ? Number(details['seconds'] ?? 60) : undefined;
};

/** Answers a form that anybody may send, as `refuse` does; programs are told when to come back, too. */
export const refuseVisitor = <T extends object>(
  { setHeaders }: Pick<RequestEvent, 'setHeaders'>,
  thrown: unknown,
  kept: T,
): ActionFailure<T & { readonly refused: Refused }> => {
  const refused = refusalOf(thrown);
  const seconds = refused === undefined ? undefined : worthTryingAfter(refused);
  if (seconds !== undefined) setHeaders({ 'retry-after': String(Math.ceil(seconds)) });
  return refuse(thrown, kept);
};
