const everywhere: Readonly<Record<string, string>> = {
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/** The two places of an installation, beside its own hosts, that pages know of. */
export interface OtherPlaces {
  /** The origin of the host of files: pages show its pictures. */
  readonly files: string;
  /** The origin to which forms of the bureau send files. */
  readonly inbox: string;
}

/**
 * The headers of every answer of every host but that of files, pages and functions alike: one list for CloudFront and
 * for the gateway of one machine. Nothing inline, nothing from elsewhere, no framing, no referrer to other sites.
 */
export const securityHeaders = ({ files, inbox }: OtherPlaces): Readonly<Record<string, string>> => ({
  ...everywhere,
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${files}`,
    "font-src 'self'",
    `connect-src 'self' ${inbox}`,
    `form-action 'self' ${inbox}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
});

/**
 * The headers of every answer of the host of files: what somebody sent is shown by itself and can do nothing, and the
 * pages of the installation may show its pictures.
 */
export const filesHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'cross-origin',
};
