import {
  type EnteredRequest,
  type FiledField,
  type Locale,
  looksLikeIdentityCard,
  type ReadRequest,
  readEnteredRequest,
} from '@mahalli/core';
import * as v from 'valibot';
import { type FormFields, typed } from './form-fields.ts';

const names = [
  'channel',
  'receivedOn',
  'wanted',
  'firstName',
  'lastName',
  'address',
  'documentNumber',
  'email',
  'phone',
  'kind',
  'urgentReason',
  'applicant',
  'periodFrom',
  'periodTo',
  'organisation',
  'delivery',
  'locale',
  'registerOfRecord',
  'chafafiyaRef',
] as const satisfies readonly FiledField[];

/** The form with which staff enter a request, as it was typed. */
export type EntryFields = Readonly<Record<(typeof names)[number], string>>;

/** The form as it is first shown: what comes most often at a counter. */
export const newEntry = (locale: Locale, today: string): EntryFields => ({
  channel: 'counter',
  receivedOn: today,
  wanted: '',
  firstName: '',
  lastName: '',
  address: '',
  documentNumber: '',
  email: '',
  phone: '',
  kind: 'normal',
  urgentReason: '',
  applicant: 'citizen',
  periodFrom: '',
  periodTo: '',
  organisation: '',
  delivery: 'paper-copy',
  locale,
  registerOfRecord: 'mahalli',
  chafafiyaRef: '',
});

const entry = v.object(v.entriesFromList(names, v.string()));

/** What an entry form says. */
export type EntryRead = ReadRequest<EnteredRequest> & {
  readonly fields: EntryFields;
  /** Whether a number that does not look like that of an identity card waits for somebody to be sure of it. */
  readonly doubtful: boolean;
};

/** Reads a request that staff enter: the request, or the fields to look at again; and what was typed, to be kept. */
export const readEntryForm = (form: FormFields, today: string): EntryRead => {
  const fields = v.parse(
    entry,
    Object.fromEntries(names.map((name) => [name, typed(form, name).slice(0, 5000)])),
  );
  const read = readEnteredRequest(fields, today);
  const doubtful =
    read.filed?.applicant === 'citizen' &&
    !looksLikeIdentityCard(read.filed.documentNumber) &&
    form.get('sure') !== 'yes';
  return { ...read, fields, doubtful };
};
