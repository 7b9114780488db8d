import type { Messages } from '@mahalli/i18n';

/** Everything that can stand at an address in place of a page. */
export type Notice = Exclude<keyof Messages['notices'], 'home'>;

/** The status each notice is answered with. */
export const noticeStatus: Readonly<Record<Notice, number>> = {
  'not-found': 404,
  'unknown-host': 404,
  provisioned: 503,
  suspended: 503,
  closed: 410,
  error: 500,
  'too-large': 413,
};
