import { type MarkdownDocument, parseMarkdown } from '../../documents/markdown.ts';
import { markdownPlaceholders, yamlPlaceholders } from '../../documents/placeholders.ts';
import type { Problem } from '../../documents/position.ts';
import { validate } from '../../documents/schema.ts';
import { changedInSubstance } from '../../documents/substance.ts';
import { parseYaml } from '../../documents/yaml.ts';
import type { DocumentRequirement, DocumentSchema } from '../../policy/policy.ts';
import { code, prose } from '../../prose.ts';
import type { Asked, GovernedChange } from '../subject.ts';
import type { Context, Gap, Outcome, RequirementKind } from './kind.ts';
import { problemGap, resolvePath, textOf, unmet } from './paper.ts';

/** A document exists, follows its schema, is filled in, and changed together with what it describes. */
export const document: RequirementKind<'document'> = {
  documents: ({ path }, subject) => [resolvePath(path, subject) ?? []].flat(),

  judge(requirement, asked, context): Outcome {
    const path = resolvePath(requirement.path, asked.subject);
    if (path === undefined) {
      return { state: 'met', because: prose`asked once the file belongs to a registered system` };
    }
    const entry = context.trees.head.entries.get(path);
    if (entry === undefined) return unmet([missing(path, requirement, asked)]);
    const text = textOf(entry, context.blobs);
    if (!text.ok) {
      const remedy = prose`replace ${code(path)} by a plain UTF-8 file`;
      return unmet([
        { kind: 'gap', path, line: 1, message: prose`${code(path)} cannot be read: ${text.because}`, remedy },
      ]);
    }
    const gaps = contentGaps(path, text.text, requirement, asked.gate.remedy);
    const [first, ...rest] = [...gaps, ...unchanged(path, text.text, requirement, asked, context)];
    return first === undefined
      ? { state: 'met', because: prose`${code(path)} is complete` }
      : unmet([first, ...rest]);
  },
};

function missing(path: string, requirement: DocumentRequirement, { gate }: Asked): Gap {
  const remedy =
    requirement.schema === undefined
      ? prose`${gate.remedy}`
      : prose`${code(`aims-gate template ${requirement.schema} > ${path}`)}, then fill it in`;
  return { kind: 'gap', path, line: 1, message: prose`${code(path)} does not exist`, remedy };
}

function contentGaps(
  path: string,
  text: string,
  requirement: DocumentRequirement,
  fallback: string,
): readonly Gap[] {
  const problems = /\.ya?ml$/i.test(path)
    ? yamlProblems(text, requirement.schema)
    : markdownProblems(parseMarkdown(text), requirement);
  return problems.map((problem) => problemGap(path, problem, fallback));
}

function yamlProblems(text: string, schema: DocumentSchema | undefined): readonly Problem[] {
  const parsed = parseYaml(text);
  if (!parsed.ok) return parsed.problems;
  const problems = schema === undefined ? [] : validate(schema, parsed.document);
  return [...problems, ...yamlPlaceholders(parsed.document)];
}

function markdownProblems(markdown: MarkdownDocument, requirement: DocumentRequirement): readonly Problem[] {
  const { schema, sections } = requirement;
  const problems = schema === undefined ? [] : validate(schema, markdown.view);
  return [
    ...markdown.problems,
    ...problems,
    ...absent(markdown, sections),
    ...markdownPlaceholders(markdown),
  ];
}

function absent(markdown: MarkdownDocument, sections: readonly string[]): readonly Problem[] {
  return sections.flatMap((name) => {
    const section = markdown.section(name);
    if (section === undefined) {
      const position = { line: 1, column: 1 };
      return [
        {
          position,
          message: `there is no section "${name}"`,
          hint: `add a heading "${name}" with text under it`,
        },
      ];
    }
    const position = { line: section.line, column: 1 };
    const hint = `say something under "${name}"`;
    return section.text.trim() === '' ? [{ position, message: `the section "${name}" is empty`, hint }] : [];
  });
}

/** The document must speak of this change: not only white space, layout or a date may differ. */
function unchanged(
  path: string,
  text: string,
  requirement: DocumentRequirement,
  { changes, gate }: Asked,
  context: Context,
): readonly Gap[] {
  if (requirement.changed === undefined) return [];
  const described = changes.find((change) => change.path !== path);
  if (described === undefined) return [];
  const before = context.trees.mergeBase.entries.get(path);
  const remedy = prose`${gate.remedy}`;
  const gap = (message: Gap['message']): Gap => ({ kind: 'gap', path, line: 1, message, remedy });
  const same = prose`${what(described)} changed; ${code(path)} did not`;
  if (before === undefined) return [];
  if (before.sha === context.trees.head.entries.get(path)?.sha) return [gap(same)];
  const old = textOf(before, context.blobs);
  if (!old.ok || changedInSubstance(path, old.text, text)) return [];
  return [gap(prose`${what(described)} changed; ${code(path)} only changed in white space, layout or dates`)];
}

function what(change: GovernedChange): Gap['message'] {
  return prose`the ${change.class === 'governance' ? 'document' : change.class.replace('-', ' ')} ${code(change.path)}`;
}
