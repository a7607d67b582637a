/** Longer texts name no model, characters. */
const LONGEST = 400;

/** A name as its words and what tells its version: `chat` and `2026`, `05`, `01` of `example-ai/chat-2026-05-01`. */
interface ModelName {
  readonly core: string;
  readonly version: ReadonlySet<string>;
}

/**
 * Whether a text names another version of `model` and not `model` itself: `chat-2024-01-01` beside `chat-2026-05-01`. A
 * name without a date or number may be that of any version, and other words say nothing.
 */
export function namesOtherVersion(model: string, text: string): boolean {
  if (model.length > LONGEST || text.length > LONGEST) return false;
  const wanted = parsed(model.trim());
  if (wanted === undefined) return false;
  const alike = text
    .split(/[\s,;()[\]"']+/)
    .flatMap((part) => parsed(part) ?? [])
    .filter(({ core }) => core === wanted.core);
  return alike.length > 0 && !alike.some(({ version }) => fits(version, wanted.version));
}

function parsed(name: string): ModelName | undefined {
  const bare = name.slice(name.search(/[^/:]*$/)).toLowerCase();
  const parts = bare.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const isVersion = (part: string): boolean => /\p{N}/u.test(part);
  const core = parts.filter((part) => !isVersion(part)).join(' ');
  return core.length < 3 ? undefined : { core, version: new Set(parts.filter(isVersion)) };
}

function fits(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].every((part) => many.has(part));
}
