import { DynamoDBClient, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { readRun } from '@mahalli/local';

/** Makes the eight hours of somebody's sessions pass at once, in the tables of a running installation. */
export const endSessionsOf = async (folder: string, email: string): Promise<void> => {
  const run = await readRun(folder);
  if (run === undefined) throw new Error(`nothing runs over ${folder}`);
  const { environment } = run;
  const client = new DynamoDBClient({
    endpoint: environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
    region: environment['AWS_REGION'] ?? '',
    credentials: {
      accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '',
    },
  });
  const TableName = environment['TRANSIENT_TABLE'];
  const { Items = [] } = await client.send(
    new ScanCommand({
      TableName,
      FilterExpression: 'begins_with(pk, :session) AND email = :email',
      ExpressionAttributeValues: { ':session': { S: 'SESSION#' }, ':email': { S: email } },
    }),
  );
  for (const { pk, sk } of Items) {
    if (pk === undefined || sk === undefined) continue;
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: { pk, sk },
        UpdateExpression: 'SET endsAt = :past',
        ExpressionAttributeValues: { ':past': { S: '2026-01-01T00:00:00.000Z' } },
      }),
    );
  }
  client.destroy();
};
