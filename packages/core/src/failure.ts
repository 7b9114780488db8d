/**
 * Every way the kit says no.
 *
 * Adding a code here makes the compiler ask for its HTTP status (`functions/src/runtime/problem.ts`) and for
 * its Arabic and French wording (`packages/i18n`). That is the whole procedure for a new refusal.
 */
export const failureCodes = [
  'access.denied',
  'attachment.incomplete',
  'attachment.too-many',
  'calendar.changed',
  'collectivity.unknown',
  'complaint.too-early',
  'complaint.window-over',
  'complaint.unknown',
  'day.kept',
  'day.taken',
  'day.unknown',
  'export.too-large',
  'export.unknown',
  'extension.already-given',
  'extension.incomplete',
  'extension.too-late',
  'form.automatic',
  'form.too-late',
  'form.too-often',
  'form.too-soon',
  'host.invalid',
  'host.taken',
  'host.too-many',
  'host.unknown',
  'host.unproven',
  'input.invalid',
  'input.too-large',
  'job.changed',
  'job.transition-refused',
  'job.unknown',
  'link.unknown',
  'look.incomplete',
  'look.unknown',
  'member.already-invited',
  'member.last-administrator',
  'member.unknown',
  'obligation.unknown',
  'page.changed',
  'page.taken',
  'page.too-many',
  'picture.invalid',
  'page.unknown',
  'publication.already-withdrawn',
  'publication.changed',
  'publication.incomplete',
  'publication.not-published',
  'publication.unknown',
  'publication.unchanged',
  'request.anonymised',
  'request.changed',
  'request.clarification-first',
  'decision.incomplete',
  'request.known',
  'request.module-closed',
  'request.still-running',
  'request.transition-refused',
  'request.unknown',
  'reuse.changed',
  'reuse.unknown',
  'rollout.check-failed',
  'rollout.no-template',
  'rollout.nothing-to-do',
  'rollout.under-way',
  'route.unknown',
  'scheme.changed',
  'session.expired',
  'site.already-open',
  'site.changed',
  'site.not-exported',
  'site.not-ready',
  'site.transition-refused',
  'site.unknown',
  'store.busy',
  'theme.invalid',
  'token.expired',
  'tracking.unknown',
  'version.missing',
  'upload.unknown',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export type FailureDetails = Readonly<Record<string, string | number>>;

/** A refusal the citizen or clerk can act on. Anything else thrown is a bug. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly details: FailureDetails;

  constructor(code: FailureCode, details: FailureDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }
}
