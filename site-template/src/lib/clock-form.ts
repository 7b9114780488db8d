import { clockQuery } from '@mahalli/contracts';
import type { AskedOfClock } from '@mahalli/core';
import * as v from 'valibot';

/** The form of the calculator as it was typed. */
export interface ClockFields {
  readonly received: string;
  readonly urgent: boolean;
  readonly extended: boolean;
}

/** What an address asks of the clock: as it was typed, and what it means when that can be counted. */
export const readClockForm = (
  sent: URLSearchParams,
): { readonly fields: ClockFields; readonly asked: AskedOfClock | undefined } => {
  const fields = {
    received: (sent.get('received') ?? '').trim().slice(0, 30),
    urgent: sent.get('kind') === 'urgent',
    extended: sent.get('extended') === 'true',
  };
  const { success, output } = v.safeParse(clockQuery, {
    received: fields.received,
    kind: fields.urgent ? 'urgent' : 'normal',
    extended: String(fields.extended),
  });
  return { fields, asked: success ? output : undefined };
};
