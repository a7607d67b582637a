/** When a request is sent again, and how many are under way at once, as GitHub asks of its clients. */
export interface RequestPace {
  /** How often a request that GitHub could not answer is sent again. */
  readonly retries: number;
  /** Seconds that a rate limit may ask to wait; beyond it the failure stands. */
  readonly longestWait: number;
  /** Whether it changes something on GitHub. */
  readonly writes: boolean;
}

/** What is read of an answer and of an error of Octokit's. */
interface Heard {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The quota of GraphQL is used up, which it says with status 200. */
  readonly noQuota: boolean;
}

type Attempt<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: unknown };

/** GitHub takes a hundred requests of one client, and would have what writes come one after the other. */
const AT_ONCE = 32;
const WRITES_AT_ONCE = 4;
/** How often one request waits for a limit to end. */
const MOST_LIMITS = 3;
/** What GitHub asks to wait where a secondary limit names no time. */
const UNNAMED_WAIT_S = 60;
/** Another attempt would be answered likewise. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];
const BROKEN_QUERY = /Something went wrong while executing your query/;

/**
 * Sends requests for one client. What the last attempt brings is handed on: its answer, or its error thrown.
 *
 * @param wait waits for so many seconds
 */
export function pacer(wait: (seconds: number) => Promise<unknown>) {
  const reads = turns(AT_ONCE);
  const writes = turns(WRITES_AT_ONCE);
  return async <Answer extends object>(send: () => Promise<Answer>, pace: RequestPace): Promise<Answer> => {
    let [failures, limits] = [0, 0];
    for (;;) {
      const outcome = await (pace.writes ? writes : reads)(() => outcomeOf(send));
      const heard = hear(outcome.ok ? outcome.answer : outcome.error);
      const limit = heard === undefined ? undefined : secondsOfLimit(heard);
      if (limit !== undefined && limit <= pace.longestWait && limits < MOST_LIMITS) {
        limits += 1;
        await wait(limit);
      } else if (isFailure(heard) && failures < pace.retries) {
        failures += 1;
        await wait(failures ** 2);
      } else if (outcome.ok) return outcome.answer;
      else throw outcome.error;
    }
  };
}

/** The limiters of Octokit's plug-ins set four timers for each request, and a run waits for them longer than for GitHub. */
function turns(atOnce: number) {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((start) => waiting.push(start));
    else free -= 1;
    const done = await work();
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
    return done;
  };
}

async function outcomeOf<Answer>(send: () => Promise<Answer>): Promise<Attempt<Answer>> {
  try {
    return { ok: true, answer: await send() };
  } catch (error) {
    return { ok: false, error };
  }
}

/** Undefined: neither an answer of GitHub's nor an error about one. */
function hear(said: unknown): Heard | undefined {
  const status = field(said, 'status');
  if (typeof status !== 'number') return undefined;
  const answer = said instanceof Error ? field(said, 'response') : said;
  const errors = field(field(answer, 'data'), 'errors');
  const [first] = Array.isArray(errors) ? errors : [];
  const type = String(field(first, 'type'));
  return {
    status,
    message: String(said instanceof Error ? said.message : field(first, 'message')),
    headers: Object.fromEntries(Object.entries(field(answer, 'headers') ?? {})),
    noQuota: type === 'RATE_LIMITED' || type === 'RATE_LIMIT',
  };
}

function secondsOfLimit({ status, message, headers, noQuota }: Heard): number | undefined {
  if (status !== 403 && status !== 429 && !noQuota) return undefined;
  const named = Number(headers['retry-after']);
  if (named > 0) return named;
  if (/\bsecondary rate\b/i.test(message)) return UNNAMED_WAIT_S;
  if (headers['x-ratelimit-remaining'] !== '0' && !noQuota) return undefined;
  const reset = Number(headers['x-ratelimit-reset']);
  // A second more: the quota is full again after the time that is named.
  return reset > 0 ? Math.max(Math.ceil(reset - Date.now() / 1000) + 1, 0) : undefined;
}

function isFailure(heard: Heard | undefined): boolean {
  if (heard === undefined) return false;
  return heard.status >= 400 ? !FINAL.includes(heard.status) : BROKEN_QUERY.test(heard.message);
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}
