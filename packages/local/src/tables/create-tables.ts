import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { type TableName, type TableShape, tables } from '@mahalli/contracts';

const names = Object.keys(tables) as TableName[];

/** The full names of the five tables of an installation. */
export const tableNames = (prefix: string): Readonly<Record<TableName, string>> => ({
  core: `${prefix}-core`,
  civic: `${prefix}-civic`,
  national: `${prefix}-national`,
  journal: `${prefix}-journal`,
  transient: `${prefix}-transient`,
});

const keyed = (index: '' | 'gsi1' | 'gsi2'): NonNullable<CreateTableCommandInput['KeySchema']> => [
  { AttributeName: `${index}pk`, KeyType: 'HASH' },
  { AttributeName: `${index}sk`, KeyType: 'RANGE' },
];

const shapeOf = (name: string, { stream }: TableShape): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: keyed(''),
  AttributeDefinitions: ['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'].map((attribute) => ({
    AttributeName: attribute,
    AttributeType: 'S' as const,
  })),
  GlobalSecondaryIndexes: (['gsi1', 'gsi2'] as const).map((index) => ({
    IndexName: index,
    KeySchema: keyed(index),
    Projection: { ProjectionType: 'ALL' as const },
  })),
  ...(stream && {
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' as const },
  }),
});

const expire = async (client: DynamoDBClient, name: string): Promise<void> => {
  const { TimeToLiveDescription: ttl } = await client.send(
    new DescribeTimeToLiveCommand({ TableName: name }),
  );
  if (ttl?.TimeToLiveStatus === 'ENABLED') return;
  const TimeToLiveSpecification = { AttributeName: 'expiresAt', Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }));
};

/** Creates those of the five tables that are missing, in the shape that `@mahalli/contracts` gives them. */
export const createTables = async (client: DynamoDBClient, prefix: string): Promise<void> => {
  const named = tableNames(prefix);
  for (const name of names) {
    try {
      await client.send(new CreateTableCommand(shapeOf(named[name], tables[name])));
    } catch (error) {
      if (!(error instanceof ResourceInUseException)) throw error;
    }
    if (tables[name].expires) await expire(client, named[name]);
  }
};
