import * as v from 'valibot';
import { civilDate } from '../civil-date.ts';
import { requestKind } from '../legal-clock/deadlines.ts';
import { locale } from '../locale.ts';
import { email } from '../member.ts';
import { line, words } from '../plain-text.ts';
import type { PersonalFields, VaultItem } from '../vault.ts';
import { vaultItem } from '../vault.ts';
import {
  applicantKind,
  deliveryForm,
  paperChannels,
  type RequestId,
  registers,
} from './information-request.ts';

const emptyOr = <T extends v.GenericSchema<string, string>>(schema: T) => v.union([v.literal(''), schema]);

/** The number of an identity card or of a residence document: folded, so that two spellings are one requester. */
export const documentNumber = v.pipe(
  v.string(),
  v.toUpperCase(),
  v.transform((text) => text.replaceAll(/[\s.-]/g, '')),
  v.regex(/^[A-Z0-9]{4,20}$/),
);

/**
 * Whether a number looks like that of a national identity card: one or two letters and three to eight digits. No
 * official format is published, so whoever types another is asked to look again, and believed.
 */
export const looksLikeIdentityCard = (number: string): boolean => /^[A-Z]{1,2}\d{3,8}$/.test(number);

/** Who asks (law 31.13, art. 14): kept in the vault alone. */
export const requester = v.strictObject({
  firstName: line(1, 80),
  lastName: line(1, 80),
  address: words(5, 300),
  documentNumber,
  email: emptyOr(email),
  phone: line(0, 40),
  /** On whose behalf they ask, when they say so; the request stays theirs (arts 3, 4). */
  organisation: line(0, 160),
});

export type Requester = Readonly<v.InferOutput<typeof requester>>;

/** What is asked, in the requester's words: kept in the vault alone. No motive is asked for (art. 14). */
export const askedInformation = v.strictObject({
  wanted: words(10, 4000),
  periodFrom: emptyOr(civilDate),
  periodTo: emptyOr(civilDate),
  /** Whose life, safety or freedom needs it (art. 17); empty when it is not urgent. */
  urgentReason: words(0, 1000),
});

export type AskedInformation = Readonly<v.InferOutput<typeof askedInformation>>;

/** A request as the form of the portal says it. */
export const filedRequest = v.strictObject({
  kind: requestKind,
  applicant: applicantKind,
  delivery: deliveryForm,
  locale,
  ...requester.entries,
  ...askedInformation.entries,
});

export type FiledRequest = Readonly<v.InferOutput<typeof filedRequest>>;

/** A request as staff enter it when it arrived otherwise: the words of a paper may be few. */
export const enteredRequest = v.strictObject({
  ...filedRequest.entries,
  wanted: words(3, 4000),
  // Whoever comes to the counter and fetches the answer there may have left none.
  address: words(0, 300),
  channel: v.picklist(paperChannels),
  receivedOn: civilDate,
  registerOfRecord: v.picklist(registers),
  chafafiyaRef: v.pipe(line(0, 40), v.toUpperCase()),
});

export type EnteredRequest = Readonly<v.InferOutput<typeof enteredRequest>>;

/** A field of a request as it is filed or entered. */
export type FiledField = keyof EnteredRequest;

/** What a form says of a request: the request itself, or the fields to look at again. */
export type ReadRequest<T> =
  | { readonly filed: T; readonly wrong: readonly [] }
  | { readonly filed: undefined; readonly wrong: readonly FiledField[] };

/** What each way of being answered needs to know of the requester. */
const neededFor: Readonly<Record<FiledRequest['delivery'], 'address' | 'email' | 'phone' | undefined>> = {
  email: 'email',
  'electronic-copy': undefined,
  'paper-copy': undefined,
  consultation: undefined,
  post: 'address',
  fax: 'phone',
};

/** What was typed into each field, before it is known to be right. */
type Typed = Readonly<Record<string, unknown>>;

const typedIn = (typed: Typed, field: FiledField): string => String(typed[field] ?? '').trim();

/** The fields that do not go together, whatever is wrong with each by itself. */
const clashes = (typed: Typed): readonly FiledField[] => {
  const text = (field: FiledField) => typedIn(typed, field);
  const delivery = v.safeParse(deliveryForm, typed['delivery']);
  const needed = delivery.success ? neededFor[delivery.output] : undefined;
  const found: readonly (readonly [FiledField, boolean])[] = [
    ...(['address', 'email', 'phone'] as const).map(
      (field) => [field, needed === field && text(field) === ''] as const,
    ),
    ['periodTo', text('periodTo') !== '' && text('periodTo') < text('periodFrom')],
    ['urgentReason', text('kind') === 'urgent' && text('urgentReason').length < 10],
  ];
  return found.flatMap(([field, wrong]) => (wrong ? [field] : []));
};

const entryClashes = (typed: Typed, today: string): readonly FiledField[] => {
  const portal = [typedIn(typed, 'channel'), typedIn(typed, 'registerOfRecord')].includes('chafafiya');
  return [
    ...clashes(typed),
    ...(typedIn(typed, 'receivedOn') > today ? (['receivedOn'] as const) : []),
    ...(portal && typedIn(typed, 'chafafiyaRef') === '' ? (['chafafiyaRef'] as const) : []),
  ];
};

const read = <T>(
  schema: v.GenericSchema<unknown, T>,
  typed: Typed,
  together: readonly FiledField[],
): ReadRequest<T> => {
  const parsed = v.safeParse(schema, typed);
  const wrong = new Set([...together, ...(parsed.success ? [] : fieldsOf(parsed.issues))]);
  return parsed.success && wrong.size === 0
    ? { filed: parsed.output, wrong: [] }
    : { filed: undefined, wrong: fieldNames.filter((name) => wrong.has(name)) };
};

const fieldNames: readonly FiledField[] = v.keyof(enteredRequest).options;

const fieldsOf = (issues: readonly v.BaseIssue<unknown>[]): readonly FiledField[] => {
  const named = new Set(issues.map(({ path }) => path?.[0]?.key));
  return fieldNames.filter((name) => named.has(name));
};

/** Reads what the form of the portal says; names every field to look at again, in the order of the form. */
export const readFiledRequest = (typed: Typed): ReadRequest<FiledRequest> =>
  read(filedRequest, typed, clashes(typed));

/** Reads what staff typed, or a row of a file; a request cannot have been received after today. */
export const readEnteredRequest = (typed: Typed, today: string): ReadRequest<EnteredRequest> =>
  read(enteredRequest, typed, entryClashes(typed, today));

/** Where the vault keeps who asks and what is asked. */
export const requestItem = (id: RequestId): VaultItem => v.parse(vaultItem, `request/${id}`);

/** Where the vault keeps words that were said in the course of a request. */
export const saidItem = (id: RequestId, n: number): VaultItem =>
  v.parse(vaultItem, `request-said/${id}-${n}`);

/** Lenient: what was right when it was kept is never refused because a rule changed since. */
const keptFields = v.object({
  firstName: v.string(),
  lastName: v.string(),
  address: v.string(),
  documentNumber: v.string(),
  email: v.string(),
  phone: v.string(),
  organisation: v.string(),
  wanted: v.string(),
  periodFrom: v.string(),
  periodTo: v.string(),
  urgentReason: v.string(),
});

/** What the vault keeps of a request: who asks, and what in their words. */
export type KeptRequest = Readonly<v.InferOutput<typeof keptFields>>;

/** What of a request goes into the vault. */
export const keptOf = (filed: FiledRequest): KeptRequest => v.parse(keptFields, filed);

/** Reads back what the vault kept of a request. */
export const keptFrom = (fields: PersonalFields): KeptRequest => v.parse(keptFields, fields);
