import { requestId, type TrackingKey } from '@mahalli/core';
import * as v from 'valibot';

/** What is typed to follow a request. */
export interface TrackingFields {
  readonly reference: string;
  readonly code: string;
}

/** A number as it stands on a receipt, with or without the code of the collectivity before it, in any case. */
const referenced = v.pipe(
  v.string(),
  v.transform((text) => /(\d{4}-\d{5,7})\s*$/.exec(text)?.[1]),
  requestId,
);

/** A number that no request has: what is no number at all is answered as a wrong one. */
const nobodys = v.parse(requestId, '0000-00000');

/** Reads the number and the code. */
export const readTrackingForm = (
  form: FormData,
): { readonly fields: TrackingFields; readonly key: TrackingKey } => {
  const fields = {
    reference: String(form.get('reference') ?? '').slice(0, 60),
    code: String(form.get('code') ?? '').slice(0, 60),
  };
  const id = v.safeParse(referenced, fields.reference);
  return { fields, key: { id: id.success ? id.output : nobodys, code: fields.code } };
};

const acted = v.object({
  version: v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1)),
  once: v.pipe(v.string(), v.uuid()),
});

/** From which version the requester acts and with which form; nothing when the form is not one of ours. */
export const readSentByRequester = (form: FormData): v.InferOutput<typeof acted> | undefined => {
  const read = v.safeParse(acted, Object.fromEntries(form));
  return read.success ? read.output : undefined;
};
