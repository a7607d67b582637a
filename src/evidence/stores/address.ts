import { defined } from '../../defined.ts';
import { AimsError } from '../../errors.ts';
import type { S3Place } from './s3.ts';

/** Where evidence is kept, as the input `evidence` says it. */
export type StoreAddress =
  | { readonly kind: 'branch' }
  | { readonly kind: 'git'; readonly directory: string; readonly remote?: string; readonly branch?: string }
  | { readonly kind: 'dir'; readonly directory: string }
  | ({ readonly kind: 's3' } & S3Place);

/** Everything that the input names. */
export interface Places {
  /** The leading store first. */
  readonly stores: readonly [StoreAddress, ...StoreAddress[]];
  /** Whether GitHub attests each append besides. */
  readonly attestations: boolean;
}

const ATTESTATIONS = 'attestations';
const GRAMMAR =
  'write `branch`, `git:FOLDER`, `dir:FOLDER` or `s3://BUCKET/PREFIX`, with `attestations` after it if you like, or `none` alone';

/**
 * What `text` names: `branch, s3://audit/shop?retention=compliance&days=3650, attestations`.
 * Undefined: `none`. Throws `bad-input`.
 */
export function parseStores(text: string): Places | undefined {
  const named = text.split(/[\s,]+/).filter((one) => one !== '');
  if (named.length === 0 || (named.length === 1 && named[0] === 'none')) return undefined;
  const [first, ...more] = named.filter((one) => one !== ATTESTATIONS).map(parseStore);
  // GitHub finds an attestation by what it is about only: a ledger cannot be read back from them.
  if (first === undefined) throw bad(text, 'attestations accompany a store: write `branch, attestations`');
  return { stores: [first, ...more], attestations: named.includes(ATTESTATIONS) };
}

function parseStore(text: string): StoreAddress {
  if (text === 'branch') return { kind: 'branch' };
  const [scheme = '', rest = ''] = split(text, ':');
  const [path = '', query = ''] = split(rest, '?');
  const options = new Options(text, new URLSearchParams(query));
  if (scheme === 'dir' && path !== '') return options.all({ kind: 'dir', directory: path });
  if (scheme === 'git' && path !== '') {
    const remote = options.take('remote');
    const branch = options.take('branch');
    return options.all({
      kind: 'git',
      directory: path,
      ...defined({ remote, branch }),
    });
  }
  const [, bucket, prefix = ''] = /^\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(path) ?? [];
  if (scheme !== 's3' || bucket === undefined) throw bad(text, GRAMMAR);
  const [region, endpoint] = [options.take('region'), options.take('endpoint')];
  const [mode, days] = [options.take('retention'), options.take('days')];
  const retention = mode === undefined && days === undefined ? {} : { retention: lock(text, mode, days) };
  return options.all({
    kind: 's3',
    bucket,
    prefix: prefix.replace(/^\/+|\/+$/g, ''),
    ...defined({ region, endpoint }),
    ...retention,
  });
}

function lock(text: string, mode: string | undefined, days: string | undefined) {
  const count = Number(days);
  if ((mode === 'governance' || mode === 'compliance') && Number.isInteger(count) && count > 0)
    return { mode, days: count } as const;
  throw bad(
    text,
    'Object Lock needs both: `retention=governance` or `retention=compliance`, and `days=NUMBER`',
  );
}

/** What follows the `?`: an option nobody knows is a mistake, never ignored. */
class Options {
  readonly #text: string;
  readonly #left: Map<string, string>;

  constructor(text: string, given: URLSearchParams) {
    this.#text = text;
    this.#left = new Map(given);
  }

  take(name: string): string | undefined {
    const value = this.#left.get(name);
    this.#left.delete(name);
    return value === '' ? undefined : value;
  }

  all(address: StoreAddress): StoreAddress {
    const [unknown] = this.#left.keys();
    if (unknown === undefined) return address;
    throw bad(this.#text, `\`${unknown}\` is no option of it: see docs/stores.md`);
  }
}

/** At the first `at`: the text before and after it. */
function split(text: string, at: string): readonly string[] {
  const index = text.indexOf(at);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function bad(text: string, hint: string): AimsError {
  return new AimsError('bad-input', `input \`evidence\` names a store that cannot be used: "${text}"`, hint);
}
