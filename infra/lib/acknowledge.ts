import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Says beside a resource why a rule of cdk-nag's AwsSolutions does not hold for it.
 *
 * The tests pin every one of these, so none appears unnoticed.
 */
export const acknowledge = (construct: IConstruct, rule: string, reason: string): void => {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${rule}`, reason });
};
