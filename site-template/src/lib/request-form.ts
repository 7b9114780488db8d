import {
  type FiledRequest,
  type Locale,
  looksLikeIdentityCard,
  type ReadRequest,
  readFiledRequest,
} from '@mahalli/core';
import * as v from 'valibot';

/** What was typed into a field, kept as it is but for its length. */
const typed = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, 5000)),
  ),
  '',
);

/** The form of a request, as it was typed. */
const requestFields = v.object({
  wanted: typed,
  periodFrom: typed,
  periodTo: typed,
  kind: typed,
  urgentReason: typed,
  applicant: typed,
  firstName: typed,
  lastName: typed,
  address: typed,
  documentNumber: typed,
  email: typed,
  phone: typed,
  organisation: typed,
  delivery: typed,
  locale: typed,
});

export type RequestFields = Readonly<v.InferOutput<typeof requestFields>>;

/** The form as it is first shown. */
export const emptyRequest = (locale: Locale): RequestFields => ({
  wanted: '',
  periodFrom: '',
  periodTo: '',
  kind: 'normal',
  urgentReason: '',
  applicant: 'citizen',
  firstName: '',
  lastName: '',
  address: '',
  documentNumber: '',
  email: '',
  phone: '',
  organisation: '',
  delivery: 'email',
  locale,
});

/** What a form of a request says. */
export type RequestFormRead = ReadRequest<FiledRequest> & {
  readonly fields: RequestFields;
  /** Whether a number that does not look like that of an identity card waits for its owner to be sure of it. */
  readonly doubtful: boolean;
};

/** Reads the form of a request: what is asked, or the fields to look at again; and what was typed, to be kept. */
export const readRequestForm = (form: FormData): RequestFormRead => {
  const fields = v.parse(requestFields, Object.fromEntries(form));
  const read = readFiledRequest(fields);
  const doubtful =
    read.filed?.applicant === 'citizen' &&
    !looksLikeIdentityCard(read.filed.documentNumber) &&
    form.get('sure') !== 'yes';
  return { ...read, fields, doubtful };
};
