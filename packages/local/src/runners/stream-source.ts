import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import * as v from 'valibot';

/** A shard of a stream, as far as a reader must know it. */
export interface Shard {
  readonly id: string;
  readonly parent: string | undefined;
}

/** One page of a shard; without `next` the shard is closed and has been read. */
export interface StreamPage {
  readonly records: readonly DynamoDBRecord[];
  readonly next: string | undefined;
}

/** Where a reader of a shard begins: at its oldest record, or after one it has finished. */
export type Position = { readonly after: string } | 'oldest';

/** The stream of one table. */
export interface StreamSource {
  readonly arn: string;
  shards(): Promise<readonly Shard[]>;
  iterator(shard: string, position: Position): Promise<string>;
  page(iterator: string, limit: number): Promise<StreamPage>;
}

const streams = v.object({ Streams: v.array(v.object({ StreamArn: v.string() })) });
const description = v.object({
  StreamDescription: v.object({
    Shards: v.array(v.object({ ShardId: v.string(), ParentShardId: v.optional(v.string()) })),
  }),
});
const iterator = v.object({ ShardIterator: v.string() });

const isImage = (value: unknown): value is Record<string, AttributeValue> =>
  typeof value === 'object' && value !== null;
const image = v.custom<Record<string, AttributeValue>>(isImage);

/** The wire form of a record is what Lambda hands to a function, but for the address of the stream. */
const record = v.object({
  eventID: v.string(),
  eventName: v.picklist(['INSERT', 'MODIFY', 'REMOVE']),
  eventVersion: v.string(),
  eventSource: v.string(),
  awsRegion: v.string(),
  userIdentity: v.optional(v.unknown()),
  dynamodb: v.object({
    ApproximateCreationDateTime: v.number(),
    Keys: image,
    NewImage: v.exactOptional(image),
    OldImage: v.exactOptional(image),
    SequenceNumber: v.string(),
    SizeBytes: v.number(),
    StreamViewType: v.picklist(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']),
  }),
});
const page = v.object({ Records: v.array(record), NextShardIterator: v.nullish(v.string()) });

const refused = v.object({ __type: v.string() });

/**
 * Calls the streams API of an engine.
 *
 * Not through the SDK: it decodes what Lambda leaves encoded (binary values, times). The engines listen on this
 * machine only and look at the shape of a signature, never at the signature.
 */
const caller =
  (endpoint: string) =>
  async <T extends v.GenericSchema>(
    operation: string,
    input: object,
    schema: T,
  ): Promise<v.InferOutput<T>> => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
        'x-amz-date': new Date().toISOString().replace(/[-:]|\.\d+/g, ''),
        authorization:
          'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=0',
      },
      body: JSON.stringify(input),
    });
    const body: unknown = await answer.json();
    if (answer.ok) return v.parse(schema, body);
    const reason = v.is(refused, body) ? (body.__type.split('#').at(-1) ?? '') : '';
    throw Object.assign(new Error(`${operation}: ${JSON.stringify(body)}`), { name: reason });
  };

/** Opens the stream of a table. */
export const openStream = async (endpoint: string, table: string): Promise<StreamSource> => {
  const call = caller(endpoint);
  const { Streams } = await call('ListStreams', { TableName: table }, streams);
  const arn = Streams.at(-1)?.StreamArn;
  if (arn === undefined) throw new Error(`The table ${table} has no stream.`);

  return {
    arn,
    async shards() {
      const { StreamDescription } = await call('DescribeStream', { StreamArn: arn }, description);
      return StreamDescription.Shards.map(({ ShardId, ParentShardId }) => ({
        id: ShardId,
        parent: ParentShardId,
      }));
    },
    async iterator(shard, position) {
      const from =
        position === 'oldest'
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: position.after };
      const found = await call('GetShardIterator', { StreamArn: arn, ShardId: shard, ...from }, iterator);
      return found.ShardIterator;
    },
    async page(at, limit) {
      const { Records, NextShardIterator } = await call(
        'GetRecords',
        { ShardIterator: at, Limit: limit },
        page,
      );
      return {
        // The lambda types know no user identity, yet a function must be able to tell what expired by itself.
        records: Records.map((one) => ({ ...one, eventSourceARN: arn })),
        next: NextShardIterator ?? undefined,
      };
    },
  };
};
