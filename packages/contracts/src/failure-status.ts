import type { FailureCode } from '@mahalli/core';

/** The HTTP status of each refusal. A new code does not compile until it has one. */
export const failureStatus: Readonly<Record<FailureCode, number>> = {
  'access.denied': 403,
  'collectivity.unknown': 404,
  'input.invalid': 422,
  'input.too-large': 413,
  'member.already-invited': 409,
  'member.last-administrator': 409,
  'obligation.unknown': 404,
  'publication.already-withdrawn': 409,
  'publication.changed': 412,
  'publication.incomplete': 422,
  'publication.not-published': 409,
  'publication.unknown': 404,
  'publication.unchanged': 409,
  'route.unknown': 404,
  'scheme.changed': 412,
  'session.expired': 401,
  'site.already-open': 409,
  'site.changed': 412,
  'site.not-ready': 409,
  'site.transition-refused': 409,
  'site.unknown': 404,
  'store.busy': 503,
  'token.expired': 401,
  'version.missing': 428,
};
