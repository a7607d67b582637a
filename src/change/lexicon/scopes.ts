import type { Scope } from '../../policy/vocabulary.ts';

/** What a tool, a server or a grant lets an agent do, by the words of its name and its scopes. */

/** Verbs between the separators of names: `issue_refund`, `createTicket`, `repo:write`. */
const VERBS: readonly (readonly [scope: Scope, words: string])[] = [
  ['delete', 'delete remove drop purge erase destroy truncate revoke terminate uninstall cancel'],
  ['execute', 'execute exec run eval deploy invoke sudo'],
  ['pay', 'pay refund charge transfer purchase buy payout withdraw checkout'],
  ['send', 'send notify post publish tweet forward dial share invite broadcast'],
  [
    'write',
    'write create update insert put patch edit modify set save store upload add append move rename copy merge commit push approve assign grant book reset replace upsert close reopen admin readwrite rw issue submit',
  ],
  [
    'read',
    'read get list search fetch find query view lookup look retrieve show describe browse check count download select readonly ro inspect summarize explain translate',
  ],
];

/** What a tool works on: it says what it does only where no verb reads. */
const THINGS: readonly (readonly [scope: Scope, words: string])[] = [
  [
    'execute',
    'shell bash terminal command cmd python interpreter code sandbox subprocess browser computer kubectl ssh',
  ],
  ['pay', 'payment payments invoice invoices order orders'],
  ['send', 'email emails mail sms message messages reply call webhook'],
  ['write', 'filesystem full'],
  ['read', 'weather calculator clock time docs documentation'],
];

function table(rows: readonly (readonly [scope: Scope, words: string])[]): ReadonlyMap<string, Scope> {
  return new Map(rows.flatMap(([scope, words]) => words.split(' ').map((word) => [word, scope] as const)));
}

const OF_VERBS = table(VERBS);
const OF_THINGS = table(THINGS);

/** Names are user bytes: what is longer says no more. */
const MAX_TEXT = 500;

/**
 * The scopes of what an agent is granted, each once and in order. `unknown` alone: no word says, so nobody may take it
 * for reading only.
 */
export function scopesOf(text: string): readonly Scope[] {
  const words = text
    .slice(0, MAX_TEXT)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    // `read-only` is one word; `--read-only` switches writing off.
    .replace(/read[-_ ]?only/g, 'readonly')
    .split(/[^a-z]+/);
  const found = new Set(words.flatMap((word) => OF_VERBS.get(word) ?? []));
  if (words.includes('readonly'))
    for (const scope of ['write', 'delete', 'execute'] as const) found.delete(scope);
  if (!found.has('read'))
    for (const word of words) for (const scope of [OF_THINGS.get(word) ?? []].flat()) found.add(scope);
  return found.size === 0 ? ['unknown'] : [...found].sort();
}
