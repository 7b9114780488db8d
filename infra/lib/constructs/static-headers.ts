import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  type ResponseCustomHeader,
  ResponseHeadersPolicy,
  type ResponseSecurityHeadersBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';

const oneOf = <T extends string>(known: Readonly<Record<string, T>>, value: string): T => {
  const found = Object.values(known).find((one) => one === value);
  if (found === undefined) throw new Error(`CloudFront knows no ${value}`);
  return found;
};

const transportSecurity = (value: string): ResponseSecurityHeadersBehavior => ({
  strictTransportSecurity: {
    accessControlMaxAge: Duration.seconds(Number(/max-age=(\d+)/.exec(value)?.[1])),
    includeSubdomains: /includeSubDomains/i.test(value),
    preload: /preload/.test(value),
    override: true,
  },
});

/** The headers that CloudFront has a setting of its own for, and refuses among the others. */
const settingOf: Readonly<Record<string, (value: string) => ResponseSecurityHeadersBehavior>> = {
  'content-security-policy': (contentSecurityPolicy) => ({
    contentSecurityPolicy: { contentSecurityPolicy, override: true },
  }),
  'referrer-policy': (value) => ({
    referrerPolicy: { referrerPolicy: oneOf(HeadersReferrerPolicy, value), override: true },
  }),
  'strict-transport-security': transportSecurity,
  'x-content-type-options': () => ({ contentTypeOptions: { override: true } }),
  'x-frame-options': (value) => ({
    frameOptions: { frameOption: oneOf(HeadersFrameOption, value), override: true },
  }),
};

/** The same headers on every answer, whatever origin gave it. */
export class StaticHeaders extends Construct {
  readonly policy: ResponseHeadersPolicy;

  constructor(scope: Construct, id: string, headers: Readonly<Record<string, string>>) {
    super(scope, id);
    const customHeaders: ResponseCustomHeader[] = [];
    let securityHeadersBehavior: ResponseSecurityHeadersBehavior = {};
    for (const [header, value] of Object.entries(headers)) {
      const setting = settingOf[header];
      if (setting === undefined) customHeaders.push({ header, value, override: true });
      else securityHeadersBehavior = { ...securityHeadersBehavior, ...setting(value) };
    }
    this.policy = new ResponseHeadersPolicy(this, 'Policy', {
      securityHeadersBehavior,
      customHeadersBehavior: { customHeaders },
    });
  }
}
