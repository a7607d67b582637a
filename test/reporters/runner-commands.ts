/**
 * What GitHub's runner takes for a command in a line of a job's log, ported from its source:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (TryParseV2, then TryParse).
 */
export interface RunnerCommand {
  readonly name: string;
  readonly data: string;
}

/** Names that runner 2.3xx registers; a line that names another one is text. */
export const REGISTERED = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
] as const;

const KEY = '::';
const PREFIX = '##[';

/** @param known further names: the token that ends `stop-commands` is one while they are stopped */
export function commandIn(line: string, known: readonly string[] = []): RunnerCommand | undefined {
  const names = new Set<string>([...REGISTERED, ...known]);
  return byColons(line, names) ?? byBrackets(line, names);
}

function byColons(line: string, names: ReadonlySet<string>): RunnerCommand | undefined {
  const message = line.trimStart();
  if (!message.startsWith(KEY)) return undefined;
  const end = message.indexOf(KEY, KEY.length);
  if (end < 0) return undefined;
  const info = message.slice(KEY.length, end);
  const name = info.split(' ', 1)[0] ?? '';
  return names.has(name) ? { name, data: message.slice(end + KEY.length) } : undefined;
}

function byBrackets(line: string, names: ReadonlySet<string>): RunnerCommand | undefined {
  const start = line.indexOf(PREFIX);
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const name = line.slice(start + PREFIX.length, end).split(' ', 1)[0] ?? '';
  return names.has(name) ? { name, data: line.slice(end + 1) } : undefined;
}
