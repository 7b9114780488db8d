import type { TableShape } from '@mahalli/contracts';
import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  CfnGlobalTable,
  ProjectionType,
  StreamViewType,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Protection } from '../settings.ts';

/** One thing that may be done to the items of a table; nothing scans. */
export type ItemAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

/** The two generic indexes that every table has. */
export type IndexName = 'gsi1' | 'gsi2';

export interface TableProps {
  readonly shape: TableShape;
  /** The key that encrypts the table, for tables that hold personal data. */
  readonly key?: IKey;
  /** Whether a mistake can delete the table, and why. */
  readonly protect: Protection;
  /** Whether the table can be brought back to any second of the last 35 days, or why that is of no use. */
  readonly recover: Protection;
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The CDK encrypts a TableV2 with a key only in stacks bound to a region, since replicas would each need theirs. */
const encrypt = ({ node }: TableV2, { keyArn }: IKey): void => {
  const table = node.defaultChild;
  if (!(table instanceof CfnGlobalTable)) throw new Error(`${node.path} is not a table`);
  table.addPropertyOverride('SSESpecification', { SSEEnabled: true, SSEType: 'KMS' });
  table.addPropertyOverride('Replicas.0.SSESpecification', { KMSMasterKeyId: keyArn });
};

/** One of the five tables, and the only way to be allowed to touch it. */
export class Table extends Construct {
  readonly name: string;
  private readonly table: TableV2;
  private readonly key: IKey | undefined;

  constructor(scope: Construct, id: string, { shape, key, protect, recover }: TableProps) {
    super(scope, id);
    this.key = key;
    this.table = new TableV2(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      globalSecondaryIndexes: (['gsi1', 'gsi2'] as const).map((indexName) => ({
        indexName,
        partitionKey: text(`${indexName}pk`),
        sortKey: text(`${indexName}sk`),
        projectionType: ProjectionType.ALL,
      })),
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: recover === true },
      deletionProtection: protect === true,
      removalPolicy: protect === true ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(shape.stream && { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES }),
      ...(shape.expires && { timeToLiveAttribute: 'expiresAt' }),
    });
    this.name = this.table.tableName;
    if (key !== undefined) encrypt(this.table, key);
    if (recover !== true) acknowledge(this, 'DDB3', recover.becauseNot);
  }

  /** The address of the table. */
  get arn(): string {
    return this.table.tableArn;
  }

  /** Where the changes of the table are read. */
  get streamArn(): string {
    const { tableStreamArn } = this.table;
    if (tableStreamArn === undefined) throw new Error(`${this.node.path} has no stream`);
    return tableStreamArn;
  }

  /** Leave to do these things to items, and to query by these indexes; nothing else. */
  allows(actions: readonly ItemAction[], indexes: readonly IndexName[] = []): readonly PolicyStatement[] {
    const writes = actions.some((action) => action !== 'GetItem' && action !== 'Query');
    return [
      ...(actions.length === 0 ? [] : [this.leave(actions, [this.table.tableArn])]),
      ...(indexes.length === 0
        ? []
        : [
            this.leave(
              ['Query'],
              indexes.map((index) => `${this.table.tableArn}/index/${index}`),
            ),
          ]),
      ...this.keyLeave(writes),
    ];
  }

  /** Leave to read the items of one partition, whose key is written out, and no others. */
  allowsReading(partition: string): readonly PolicyStatement[] {
    const leave = this.leave(['GetItem'], [this.table.tableArn]);
    leave.addCondition('ForAllValues:StringEquals', { 'dynamodb:LeadingKeys': [partition] });
    return [leave, ...this.keyLeave(false)];
  }

  /** Leave to follow the changes of the table. */
  allowsFollowing(): readonly PolicyStatement[] {
    return [
      this.leave(['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'], [this.streamArn]),
      ...this.keyLeave(false),
    ];
  }

  private leave(actions: readonly string[], resources: string[]): PolicyStatement {
    return new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources });
  }

  /** DynamoDB uses the key in the name of whoever reads or writes. */
  private keyLeave(writes: boolean): readonly PolicyStatement[] {
    if (this.key === undefined) return [];
    const actions = [
      'kms:Decrypt',
      'kms:DescribeKey',
      ...(writes ? ['kms:Encrypt', 'kms:GenerateDataKey'] : []),
    ];
    return [
      new PolicyStatement({
        actions,
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: { 'kms:ViaService': `dynamodb.${this.table.stack.region}.amazonaws.com` },
        },
      }),
    ];
  }
}
