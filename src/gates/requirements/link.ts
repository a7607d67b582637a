import type { Tree } from '../../objects.ts';
import type { Link as LinkFile } from '../../policy/generated/policy-file.ts';
import { aboutDocument, otherwise } from '../../policy/kinds.ts';
import { code, prose } from '../../prose.ts';
import type { Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { filesAt, gapAt, NO_SYSTEM, openValues, outcome, resolvePath, valuesAt } from './support/paper.ts';

interface LinkRequirement {
  readonly kind: 'link';
  readonly path: string;
  /** Dotted path of the address or file. */
  readonly field: string;
}

/**
 * A document names a dashboard, a runbook or a process: by an https address, or by a file that exists. Of a list each
 * entry that names one; whether it must is for the schema to say.
 */
export const link = defineRequirement<LinkRequirement, LinkFile>({
  kind: 'link',
  schema: {
    description:
      'A document names a dashboard, a runbook or a process: an https address, or a file of the repository.',
    type: 'object',
    additionalProperties: false,
    required: ['path', 'field'],
    properties: { path: { $ref: '#/$defs/path' }, field: { $ref: '#/$defs/field' } },
  },
  needsChange: 'no',
  parse: (file) => ({ kind: 'link', ...file }),
  documents: ({ path }) => [path],
  describe: aboutDocument,
  weaker: otherwise((before, after) => before.path === after.path),

  judge({ path, field }, asked, context) {
    const resolved = resolvePath(path, asked.subject);
    if (resolved === undefined) return NO_SYSTEM;
    const { head } = context.trees;
    const gaps: Gap[] = [];
    for (const file of filesAt(resolved, head)) {
      const opened = openValues(file, asked, context);
      if (!opened.ok) return opened.outcome;
      for (const { value, path: keys } of valuesAt(opened.document.value, field)) {
        if (value === undefined && field.includes('[]')) continue;
        const message = refusal(value, field, opened.path, head);
        const at = opened.document.at(keys);
        if (message !== undefined) gaps.push(gapAt(opened.path, at, message, prose`${asked.gate.remedy}`));
      }
    }
    return outcome(gaps, prose`${code(field)} leads somewhere`);
  },
});

/** Why `said` leads nowhere. */
function refusal(said: unknown, field: string, path: string, head: Tree): Gap['message'] | undefined {
  if (typeof said !== 'string' || said.trim() === '') return prose`${code(path)} names no ${code(field)}`;
  const target = said.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(target))
    return isAddress(target)
      ? undefined
      : prose`${code(field)} is no https address: ${code(target.slice(0, 120))}`;
  const file = target.replace(/^\.?\//, '').replace(/#.*$/, '');
  if (head.entries.has(file)) return undefined;
  return prose`${code(field)} names a file that does not exist: ${code(file.slice(0, 120))}`;
}

/** A place on the web that a person can open; the gate does not open it. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);

  return protocol === 'https:' && hostname.includes('.') && username + password === '';
}
