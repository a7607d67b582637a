import type { Tree } from '../../objects.ts';
import type { Link as LinkFile } from '../../policy/generated/policy-file.ts';
import { anyDifference } from '../../policy/kinds.ts';
import { code, list, prose } from '../../prose.ts';
import { emptyAllowed, fillOrAllow, type MayBeEmpty, sayEmpty } from './support/empty-allowed.ts';
import { filesAt } from './support/files-at.ts';
import type { FindingPlace } from './support/findings.ts';
import { defineFindings, type Texts } from './support/findings.ts';
import type { Gap } from './support/gap.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import {
  missingDocument,
  openValues,
  resolvePath,
  valuesAt,
  withoutSystem,
} from './support/read-document.ts';

interface LinkRequirement extends MayBeEmpty {
  readonly kind: 'link';
  readonly path: string;
  /** Dotted paths of the addresses or files. */
  readonly fields: readonly string[];
}

const { make, catalogue } = defineFindings('link', {
  missing: {
    about: 'A document names no address, and the policy requires one.',
    words: ({ field, path }: Texts<'field' | 'path'>) => ({
      message: prose`${code(path)} names no ${code(field)}`,
      defaultRemedy: prose`name an https address, or a file of the repository, at ${code(field)} in ${code(path)}`,
    }),
  },
  'no-entries': {
    about: 'A list of addresses that the policy names is empty or missing.',
    words: ({ field, path }: Texts<'field' | 'path'>) => ({
      message: prose`${code(path)} has no entry for ${code(field)}: there is nothing to judge`,
      defaultRemedy: fillOrAllow(prose`add an entry`),
    }),
  },
  'not-https': {
    about: 'An address cannot be opened over https.',
    words: ({ field, target }: Texts<'field' | 'target'>) => ({
      message: prose`${code(field)} is not an https address: ${code(target)}`,
      defaultRemedy: prose`write an address that starts with ${code('https://')}, or a file of the repository`,
    }),
  },
  'file-missing': {
    about: 'A document names a file of the repository that does not exist.',
    words: ({ field, file }: Texts<'field' | 'file'>) => ({
      message: prose`${code(field)} names a file that does not exist: ${code(file)}`,
      defaultRemedy: prose`add ${code(file)}, or correct ${code(field)}`,
    }),
  },
});

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
    properties: {
      path: { $ref: '#/$defs/path' },
      field: { $ref: '#/$defs/fields' },
      empty: emptyAllowed('The list of `field`'),
    },
  },
  needsChange: 'no',
  fulfilledBy: () => 'author',
  parse: ({ field, ...file }) => ({ kind: 'link', ...file, fields: [field].flat() }),
  documents: ({ path }) => [path],
  describe: ({ path, fields, ...rest }) =>
    prose`an address or a file at ${list(fields.map(code))} in ${code(path)}${sayEmpty(rest)}`,
  weaker(before, after, kinds) {
    if (before.path !== after.path) return undefined;
    const gone = before.fields.filter((field) => !after.fields.includes(field));
    if (gone.length === 0 && before.empty === after.empty) return [];
    return anyDifference<LinkRequirement>(() => true)(before, after, kinds);
  },

  findings: catalogue,

  judge({ path, fields, empty }, asked, context) {
    const resolved = resolvePath(path, asked.subject);
    if (resolved === undefined) return withoutSystem(path, asked.subject, context);
    const { head } = context.trees;
    const gaps: Gap[] = [];
    const files = filesAt(resolved, head);
    if (files.length === 0) return outcome([missingDocument(resolved, context.trees)], prose``);
    for (const file of files) {
      const opened = openValues(file, asked, context);
      if (!opened.ok) return opened.outcome;
      for (const field of fields) {
        const values = valuesAt(opened.document.value, field);
        if (values.length === 0 && empty === undefined) {
          const position = opened.document.at(field.slice(0, field.indexOf('[]')).split('.'));
          gaps.push(make['no-entries']({ field, path: opened.path }, { path: opened.path, position }));
        }
        for (const { value, path: keys } of values) {
          if (value === undefined && field.includes('[]')) continue;
          const at = { path: opened.path, position: opened.document.at(keys) };
          gaps.push(...refusals(value, field, at, head));
        }
      }
    }
    return outcome(gaps, prose`${list(fields.map(code))}: an address or a file that is there`);
  },
});

/** Why `said` leads nowhere. */
function refusals(said: unknown, field: string, at: FindingPlace, head: Tree): readonly Gap[] {
  if (typeof said !== 'string' || said.trim() === '') return [make.missing({ field, path: at.path }, at)];
  const target = said.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(target))
    return isAddress(target) ? [] : [make['not-https']({ field, target: target.slice(0, 120) }, at)];
  const file = target.replace(/^\.?\//, '').replace(/#.*$/, '');
  return head.entries.has(file) ? [] : [make['file-missing']({ field, file: file.slice(0, 120) }, at)];
}

/** A place on the web that a person can open; the gate does not open it. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);

  return protocol === 'https:' && hostname.includes('.') && username + password === '';
}
