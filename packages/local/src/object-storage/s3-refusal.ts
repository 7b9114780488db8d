/** Every way this store says no, by the code that S3 clients expect, with its HTTP status and sentence. */
export const refusals = {
  AccessDenied: [403, 'Access Denied'],
  AuthorizationHeaderMalformed: [400, 'The authorization header is malformed.'],
  BadDigest: [400, 'The checksum you specified did not match what we received.'],
  EntityTooLarge: [400, 'Your proposed upload exceeds the maximum allowed size.'],
  EntityTooSmall: [400, 'Your proposed upload is smaller than the minimum allowed size.'],
  ExpiredToken: [403, 'Request has expired.'],
  IncompleteBody: [400, 'The request body is shorter than it announced.'],
  InternalError: [500, 'We encountered an internal error. Please try again.'],
  InvalidAccessKeyId: [403, 'The access key id you provided does not exist in our records.'],
  InvalidArgument: [400, 'Invalid argument.'],
  InvalidRange: [416, 'The requested range is not satisfiable.'],
  InvalidRequest: [400, 'Invalid request.'],
  InvalidURI: [400, 'The address could not be decoded.'],
  KeyTooLongError: [400, 'Your key is too long.'],
  MalformedPOSTRequest: [400, 'The body of your POST request is not well-formed multipart/form-data.'],
  MalformedXML: [400, 'The XML you provided was not well-formed.'],
  MethodNotAllowed: [405, 'The specified method is not allowed against this resource.'],
  NoSuchBucket: [404, 'The specified bucket does not exist.'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  NotImplemented: [501, 'A header or operation you asked for is not implemented here.'],
  PreconditionFailed: [412, 'At least one of the preconditions you specified did not hold.'],
  RequestTimeTooSkewed: [403, 'The difference between the request time and the current time is too large.'],
  SignatureDoesNotMatch: [403, 'The request signature we calculated does not match the one you provided.'],
  XAmzContentSHA256Mismatch: [400, 'The provided x-amz-content-sha256 does not match what was computed.'],
} as const satisfies Readonly<Record<string, readonly [status: number, sentence: string]>>;

export type RefusalCode = keyof typeof refusals;

const isRefusalCode = (text: string): text is RefusalCode => Object.hasOwn(refusals, text);

/** A refusal as an error to throw: its message is the S3 code, its cause says more where there is more to say. */
export const refusal = (code: RefusalCode, because?: string): Error => new Error(code, { cause: because });

/** The refusal that an error stands for; anything that is not a refusal is an internal error. */
export const refusalOf = (error: unknown): { code: RefusalCode; status: number; sentence: string } => {
  const code = error instanceof Error && isRefusalCode(error.message) ? error.message : 'InternalError';
  const [status, sentence] = refusals[code];
  const because = error instanceof Error && typeof error.cause === 'string' ? error.cause : undefined;
  return { code, status, sentence: because ?? sentence };
};
