import { omitUndefined } from '../../../omit-undefined.ts';
import { type AddressOptions, defineStore } from '../define-store.ts';
import type { Retention, S3Place } from '../s3.ts';

/** A bucket in S3, or in storage that speaks its protocol. */
export const s3 = defineStore<S3Place>({
  kind: 's3',
  form: 's3://BUCKET/PREFIX',
  parse: (path = '', options) => {
    const [, bucket, prefix = ''] = /^\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(path) ?? [];
    if (bucket === undefined) return undefined;
    return {
      bucket,
      prefix: prefix.replace(/^\/+|\/+$/g, ''),
      ...omitUndefined({
        region: options.take('region'),
        endpoint: options.take('endpoint'),
        retention: retentionOf(options),
      }),
    };
  },
  open: async (place) => {
    const { objectStoreLedger } = await import('../object-store.ts');
    const { s3Store } = await import('../s3.ts');
    return objectStoreLedger(s3Store(place, Date.now));
  },
});

function retentionOf(options: AddressOptions): Retention | undefined {
  const [mode, days] = [options.take('retention'), options.take('days')];
  if (mode === undefined && days === undefined) return undefined;
  const count = Number(days);
  if ((mode === 'governance' || mode === 'compliance') && Number.isInteger(count) && count > 0)
    return { mode, days: count };
  return options.refuse(
    'Object Lock needs both: `retention=governance` or `retention=compliance`, and `days=NUMBER`',
  );
}
