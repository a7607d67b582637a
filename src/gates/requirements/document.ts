import { cycloneDxView, inBom, isCycloneDx } from '../../documents/cyclonedx.ts';
import { withHeadings } from '../../documents/headings.ts';
import { type MarkdownDocument, parseMarkdown } from '../../documents/markdown.ts';
import { markdownPlaceholders, yamlPlaceholders } from '../../documents/placeholders.ts';
import type { Problem } from '../../documents/position.ts';
import { validate } from '../../documents/schema.ts';
import { changedInSubstance } from '../../documents/substance.ts';
import { parseYaml } from '../../documents/yaml.ts';
import type { DocumentRequirement } from '../../policy/policy.ts';
import { code, prose } from '../../prose.ts';
import type { Asked, GovernedChange } from '../subject.ts';
import type { Context, Gap, RequirementKind } from './support/kind.ts';
import {
  documentsAt,
  filesAt,
  gapAt,
  NO_SYSTEM,
  outcome,
  problemGap,
  resolvePath,
  textOf,
} from './support/paper.ts';

/** A document exists, follows its schema, is filled in, and changed together with what it describes. */
export const document: RequirementKind<'document'> = {
  documents: ({ path }, subject, trees) => documentsAt(path, subject, trees),

  judge(requirement, asked, context) {
    const resolved = resolvePath(requirement.path, asked.subject);
    if (resolved === undefined) return NO_SYSTEM;
    const files = filesAt(resolved, context.trees.head).filter(
      (path) => !requirement.optional || context.trees.head.entries.has(path),
    );
    if (files.length === 0 && !requirement.optional)
      return outcome([missing(resolved, requirement, asked)], prose``);
    const gaps = files.flatMap((path) => fileGaps(path, requirement, asked, context));
    const because =
      files.length === 1
        ? prose`${code(files[0] ?? resolved)} is complete`
        : prose`${files.length} files of ${code(resolved)} are complete`;
    return outcome([...gaps, ...unchanged(files, requirement, asked, context)], because);
  },
};

function missing(path: string, { schema }: DocumentRequirement, { gate }: Asked): Gap {
  const file = path.replace(/\*+/g, 'NAME');
  const remedy =
    schema === undefined
      ? prose`${gate.remedy}`
      : prose`${code(`aims-gate template ${schema} > ${file}`)}, then fill it in`;
  const message = path.includes('*') ? prose`there is no ${code(path)}` : prose`${code(path)} does not exist`;
  return gapAt(file, undefined, message, remedy);
}

function fileGaps(
  path: string,
  requirement: DocumentRequirement,
  asked: Asked,
  context: Context,
): readonly Gap[] {
  const entry = context.trees.head.entries.get(path);
  if (entry === undefined) return [missing(path, requirement, asked)];
  const text = textOf(entry, context.blobs);
  if (!text.ok) {
    const remedy = prose`replace ${code(path)} by a plain UTF-8 file`;
    return [gapAt(path, undefined, prose`${code(path)} cannot be read: ${text.because}`, remedy)];
  }
  const problems = /\.(?:ya?ml|json)$/i.test(path)
    ? yamlProblems(text.text, requirement)
    : markdownProblems(parseMarkdown(text.text), requirement);
  return problems.map((problem) => problemGap(path, problem, asked.gate.remedy));
}

function yamlProblems(text: string, { schema, fields }: DocumentRequirement): readonly Problem[] {
  const parsed = parseYaml(text);
  if (!parsed.ok) return parsed.problems;
  const { document: whole } = parsed;
  // A bill of materials holds the card of each model in it.
  const bom = schema === 'model-card' && isCycloneDx(whole);
  const problems =
    schema === undefined
      ? []
      : bom
        ? cycloneDxView(whole).flatMap((card) => validate(schema, card).map(inBom))
        : validate(schema, whole);
  const unfilled = yamlPlaceholders(whole).filter(({ keys }) => !bom || keys?.includes('modelCard') === true);
  return [...problems, ...unfilled].filter((problem) => isWithin(problem, fields));
}

/** Whether a problem is in one of the parts that are judged, or is about the document as a whole. */
function isWithin({ keys = [] }: Problem, fields: readonly string[]): boolean {
  if (fields.length === 0 || keys.length === 0) return true;
  return fields.some((field) => {
    const steps = field.split('.');
    const shared = Math.min(steps.length, keys.length);
    return steps.slice(0, shared).every((step, index) => step === String(keys[index]));
  });
}

function markdownProblems(written: MarkdownDocument, requirement: DocumentRequirement): readonly Problem[] {
  const { schema, sections, fields, headings } = requirement;
  const markdown = withHeadings(written, headings);
  const problems = schema === undefined ? [] : validate(schema, markdown.view);
  return [
    ...markdown.problems,
    ...problems.filter((problem) => isWithin(problem, fields)),
    ...absent(markdown, sections),
    ...markdownPlaceholders(written),
  ];
}

function absent(markdown: MarkdownDocument, sections: readonly string[]): readonly Problem[] {
  return sections.flatMap((name) => {
    const section = markdown.section(name);
    if (section === undefined) {
      const position = { line: 1, column: 1 };
      const hint = `add a heading "${name}" with text under it`;
      return [{ position, message: `there is no section "${name}"`, hint }];
    }
    const position = { line: section.line, column: 1 };
    const hint = `say something under "${name}"`;
    return section.text.trim() === '' ? [{ position, message: `the section "${name}" is empty`, hint }] : [];
  });
}

/** The document must speak of this change: not only white space, layout or a date may differ. Of many files, one must. */
function unchanged(
  files: readonly string[],
  { changed }: DocumentRequirement,
  { changes, gate }: Asked,
  context: Context,
): readonly Gap[] {
  const described = changes.find((change) => !files.includes(change.path));
  if (changed === undefined || described === undefined) return [];
  const gaps: Gap[] = [];
  for (const path of files) {
    const before = context.trees.mergeBase.entries.get(path);
    const after = context.trees.head.entries.get(path);
    if (before === undefined || after === undefined) return [];
    const gap = (message: Gap['message']): void => {
      gaps.push(gapAt(path, undefined, message, prose`${gate.remedy}`));
    };
    if (before.sha === after.sha) {
      gap(prose`${what(described)}; ${code(path)} did not`);
      continue;
    }
    const [was, is] = [textOf(before, context.blobs), textOf(after, context.blobs)];
    if (!was.ok || !is.ok || changedInSubstance(path, was.text, is.text)) return [];
    gap(prose`${what(described)}; ${code(path)} only changed in white space, layout or dates`);
  }
  return gaps.slice(0, 1);
}

function what({ class: kind, path, detector, before, after }: GovernedChange): Gap['message'] {
  const name = kind === 'governance' ? 'document' : kind.replace('-', ' ');
  if (kind === 'model-id' && before !== undefined && after !== undefined)
    return prose`the model in ${code(path)} changed (${code(before)} → ${code(after)})`;
  return prose`the ${name} ${detector === undefined || detector === 'prompt-file' ? '' : 'in '}${code(path)} changed`;
}
