import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Duty } from './constructs/kit-function.ts';
import type { Place } from './stacks/data-stack.ts';

/** Leave to read the search files of every site, from which searches are answered. Missing ones are told by listing. */
export const searchingLeave = ({ arn, exported }: Place): Required<Pick<Duty, 'may' | 'wildcards'>> => ({
  may: [
    new PolicyStatement({ actions: ['s3:GetObject'], resources: [`${arn}/sites/*/search*`] }),
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [arn] }),
  ],
  wildcards: {
    [`${exported}/sites/*/search*`]: 'whose search files are read is known when somebody searches',
  },
});

const becausePages = 'the pages of a site are known when it is published, not when it is deployed';

/**
 * Leave to publish sites: all of them (`*`), or the one of this name.
 *
 * Listing is there for its side effect: without it, S3 answers 403 in place of 404 for the index of a site that was
 * never published, and the first publication would fail.
 */
export const publishingLeave = (
  { arn, exported }: Place,
  site: string,
): Required<Pick<Duty, 'may' | 'wildcards'>> => ({
  may: [
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:PutObject'],
      resources: [`${arn}/indexes/${site}/*`],
    }),
    new PolicyStatement({
      actions: ['s3:PutObject', 's3:DeleteObject'],
      resources: [`${arn}/sites/${site}/*`],
    }),
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [arn] }),
  ],
  wildcards: {
    [`${exported}/indexes/${site}/*`]: becausePages,
    [`${exported}/sites/${site}/*`]: becausePages,
  },
});

/**
 * Leave to read the templates that deployments left beside the pages: what is read is run, and nobody else writes it.
 * Missing ones are told by listing.
 */
export const templatesLeave = ({ arn, exported }: Place): Required<Pick<Duty, 'may' | 'wildcards'>> => ({
  may: [
    new PolicyStatement({ actions: ['s3:GetObject'], resources: [`${arn}/templates/*`] }),
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [arn] }),
  ],
  wildcards: {
    [`${exported}/templates/*`]: 'which template a site still has is known when it is published',
  },
});

/** Leave to bring sites to another template: to look at what was rendered, and to remove what nobody reads. */
export const rolloutLeave = ({ arn, exported }: Place): Required<Pick<Duty, 'may' | 'wildcards'>> => ({
  may: [
    new PolicyStatement({ actions: ['s3:GetObject'], resources: [`${arn}/sites/*`, `${arn}/_app/*`] }),
    new PolicyStatement({ actions: ['s3:DeleteObject'], resources: [`${arn}/indexes/*`] }),
  ],
  wildcards: {
    [`${exported}/sites/*`]: becausePages,
    [`${exported}/_app/*`]: 'which style sheets pages ask for is known when they are taken out',
    [`${exported}/indexes/*`]: becausePages,
  },
});

const becauseFiles =
  'files are named by what they hold, which is known when they are sent, not when it is deployed';

/** Leave to do these things to the objects of a bucket whose keys begin so. */
export const objectsLeave = (
  { arn, exported }: Place,
  prefix: string,
  actions: readonly string[],
): Required<Pick<Duty, 'may' | 'wildcards'>> => ({
  may: [
    new PolicyStatement({
      actions: actions.map((action) => `s3:${action}`),
      resources: [`${arn}/${prefix}*`],
    }),
  ],
  wildcards: { [`${exported}/${prefix}*`]: becauseFiles },
});
