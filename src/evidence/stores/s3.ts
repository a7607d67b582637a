import type { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { AimsError, badInput } from '../../errors.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { proxyAgent } from '../../proxy.ts';
import type { ObjectStore } from './object-store.ts';

export interface S3Place {
  readonly bucket: string;
  /** Without slashes at its ends; empty: the whole bucket. */
  readonly prefix: string;
  readonly region?: string;
  /** Of another storage than Amazon's. */
  readonly endpoint?: string;
  readonly retention?: Retention;
}

/** Object Lock: until then nobody deletes or replaces a record; with `compliance` not even the account's root user. */
export interface Retention {
  readonly mode: 'governance' | 'compliance';
  readonly days: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** S3 answers 409 when two conditional writes of one key meet, and asks for another try. */
const MAX_TRIES = 5;

/**
 * A bucket in S3, or in storage that speaks its protocol. Credentials come from where Amazon's tools look for them.
 *
 * Appending rests on conditional writes (`If-None-Match: *`):
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 *
 * @param now milliseconds since 1970; retention is counted from it
 */
export function s3Store(place: S3Place, now: () => number): ObjectStore {
  const { bucket, prefix } = place;
  const name = `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}`;
  const keyOf = (file: string): string => (prefix === '' ? file : `${prefix}/${file}`);
  let opened: Promise<S3> | undefined;
  const s3 = (): Promise<S3> => {
    opened ??= openS3(place);
    return opened;
  };
  return {
    name,
    names: async (start) => {
      const { client, sdk } = await s3();
      const found: string[] = [];
      const ask = { Bucket: bucket, Prefix: keyOf(start) };
      return telling(name, 'list', async () => {
        for await (const page of sdk.paginateListObjectsV2({ client }, ask))
          for (const { Key } of page.Contents ?? [])
            if (Key !== undefined) found.push(prefix === '' ? Key : Key.slice(prefix.length + 1));
        return found;
      });
    },
    read: async (file) => {
      const { client, sdk } = await s3();
      return telling(name, 'read', async () => {
        try {
          const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: keyOf(file) }));
          return await Body?.transformToByteArray();
        } catch (error) {
          if (statusOf(error) === 404 && nameOf(error) !== 'NoSuchBucket') return undefined;
          throw error;
        }
      });
    },
    create: async (file, bytes) => {
      const { client, sdk } = await s3();
      const put = {
        Bucket: bucket,
        Key: keyOf(file),
        Body: bytes,
        ContentType: file.endsWith('.json') ? 'application/json' : 'text/plain',
        IfNoneMatch: '*',
        ...lock(place.retention, now()),
      };
      return telling(name, 'write to', async () => {
        for (let attempt = 1; ; attempt += 1) {
          try {
            await client.send(new sdk.PutObjectCommand(put));
            return 'created';
          } catch (error) {
            if (statusOf(error) === 412) return 'taken';
            if (statusOf(error) !== 409 || attempt === MAX_TRIES) throw error;
          }
        }
      });
    },
  };
}

interface S3 {
  readonly client: S3Client;
  readonly sdk: typeof import('@aws-sdk/client-s3');
}

/** Loaded here and not before: only those who keep evidence in a bucket pay for it. */
async function openS3({ bucket, region, endpoint }: S3Place): Promise<S3> {
  const sdk = await import('@aws-sdk/client-s3');
  const amazon = `https://${bucket}.s3.${region ?? process.env.AWS_REGION ?? 'us-east-1'}.amazonaws.com`;
  const agent = await proxyAgent(endpoint ?? amazon);
  const client = new sdk.S3Client({
    ...omitUndefined({
      region,
      requestHandler: agent === undefined ? undefined : { httpAgent: agent, httpsAgent: agent },
    }),
    // Other storages are seldom reached by a name for each bucket.
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
  return { client, sdk };
}

function lock(retention: Retention | undefined, now: number) {
  if (retention === undefined) return {};
  const { mode, days } = retention;
  return {
    ObjectLockMode: mode === 'compliance' ? ('COMPLIANCE' as const) : ('GOVERNANCE' as const),
    ObjectLockRetainUntilDate: new Date(now + days * DAY_MS),
  };
}

async function telling<T>(name: string, what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof AimsError ? error : said(error, name, what);
  }
}

function said(cause: unknown, name: string, what: string): AimsError {
  const status = statusOf(cause);
  const why = status === undefined ? messageOf(cause) : `${nameOf(cause)} (${status})`;
  const message = `could not ${what} ${name}: ${why}`;
  const options = { cause };
  if (status === 501) return badInput(message, 'use storage that supports conditional writes', options);
  if (status === 401 || status === 403 || nameOf(cause) === 'CredentialsProviderError') {
    const hint =
      'the job needs s3:ListBucket, s3:GetObject and s3:PutObject there (and s3:PutObjectRetention)';
    return new AimsError('api-forbidden', message, hint, options);
  }
  if (status === 404 || status === 400)
    return badInput(message, 'check the bucket, its region and its Object Lock', options);
  return new AimsError('api-unavailable', message, 'run the job again', options);
}

function statusOf(error: unknown): number | undefined {
  return isAnswer(error) ? error.$metadata.httpStatusCode : undefined;
}

function isAnswer(error: unknown): error is S3ServiceException {
  return error instanceof Error && '$metadata' in error;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'no answer';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
