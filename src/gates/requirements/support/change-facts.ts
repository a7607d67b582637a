import { UNKNOWN_VALUE } from '../../../change/detectors/setting.ts';
import { regionIn } from '../../../change/lexicon/regions.ts';
import { scopesOf } from '../../../change/lexicon/scopes.ts';
import { providerIn } from '../../../change/lexicon/vendors.ts';
import type { GovernedChange } from '../../subject.ts';
import type { Context } from './kind.ts';

/** Texts of a pull request that reach an expression; a pattern over more takes too long. */
const MAX_TEXT = 1000;

export function shorten(text: string): string {
  return text.slice(0, MAX_TEXT);
}

/**
 * One change as an expression sees it. An empty `after` may mean three things, which are told apart: the file was seen as a
 * `whole`, the thing is `gone`, or it still stands there and its value is `unseen`, because the code takes it from elsewhere.
 */
export function changeFacts(
  change: GovernedChange,
  documents: Context['documents'],
): Readonly<Record<string, unknown>> {
  const { path, previousPath, status, class: kind, before, after, line, detector } = change;
  const lost = status === 'removed' || (before !== undefined && after === undefined);
  const unseen = after === UNKNOWN_VALUE || (lost && stillNamed(change, documents));
  return {
    path: shorten(path),
    previousPath: shorten(previousPath ?? path),
    status,
    class: kind,
    before: shorten(before ?? ''),
    after: shorten(after ?? ''),
    line: line ?? 1,
    whole: detector === undefined,
    gone: lost && !unseen,
    unseen,
    added: status === 'added' || (before === undefined && after !== undefined),
    ...settingFacts(change),
    ...servedBy(change),
  };
}

/** A setting: its name, and both values as numbers, truths or texts. */
function settingFacts({
  class: kind,
  key,
  before,
  after,
}: GovernedChange): Readonly<Record<string, unknown>> {
  if (kind !== 'setting') return { key: '', value: null, previous: null };
  return { key: key ?? '', value: valueIn(after), previous: valueIn(before) };
}

/** Who serves a model and where, and what an agent may do: now, and before the change. What is gone counts as it was. */
function servedBy({ class: kind, before, after }: GovernedChange): Readonly<Record<string, unknown>> {
  const [was, is] = [before ?? '', after ?? before ?? ''];
  const isAgent = kind === 'agent-config';
  return {
    provider: providerIn(is),
    previousProvider: providerIn(was),
    region: regionIn(is),
    previousRegion: regionIn(was),
    // Of anything else nobody asks what it may do.
    scopes: isAgent ? scopesOf(is) : [],
    previousScopes: isAgent && before !== undefined ? scopesOf(was) : [],
  };
}

/** A number or a truth where the text is one; a name in the code, of which nobody knows the value, is `null`. */
function valueIn(text: string | undefined): number | boolean | string | null {
  if (text === undefined || text === UNKNOWN_VALUE) return null;
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}

/**
 * Whether the file still names what no value is seen of any more: `model: gpt-4.1` is `model: ${MODEL}` now. The name is
 * what stands before the value on its line; it is gone where fewer lines of the file bear it.
 */
function stillNamed(
  { before = '', line, base, head }: GovernedChange,
  documents: Context['documents'],
): boolean {
  if (base === undefined || head === undefined || line === undefined) return false;
  const [was, is] = [documents.open(base), documents.open(head)];
  if (!was.ok || !is.ok) return false;
  const [old, now] = [was.document.text.split('\n'), is.document.text.split('\n')];
  const name = nameBefore(old[line - 1] ?? '', before);
  if (name === undefined) return false;
  const bearing = (lines: readonly string[]) => lines.filter((one) => bears(one, name)).length;
  return bearing(now) >= bearing(old);
}

/** `temperature` of `temperature=0.2, seed=1`. Some values are written with their name: "temperature 0.2". */
function nameBefore(line: string, value: string): string | undefined {
  const [first = '', second] = value.split(' ');
  if (second !== undefined && bears(line, first)) return first;
  const at = line.slice(0, MAX_TEXT).indexOf(value);
  return /([\w.-]+)["']?\s*(?:[:=(]|=>)\s*["'`]?$/.exec(line.slice(0, Math.max(at, 0)))?.[1];
}

/** Whether a value is set under this name on the line. */
function bears(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
    const isWhole = !/[\w-]/.test(line[at - 1] ?? '');
    if (isWhole && /^["']?\s*[:=(]/.test(line.slice(at + name.length, at + name.length + 20))) return true;
  }
  return false;
}
