import { compact } from '../../compact.ts';
import { besideBlanks } from '../../documents/complete.ts';
import { cycloneDxView, inBom, isCycloneDx } from '../../documents/cyclonedx.ts';
import { EXAMPLE_SYSTEM, markdownOfExamples, yamlOfExamples } from '../../documents/example-texts.ts';
import { isYamlFile } from '../../documents/file-forms.ts';
import { writtenFrontMatter } from '../../documents/front-matter.ts';
import type validators from '../../documents/generated/validators.cjs';
import { cardHeadings, headingsIn, withHeadings } from '../../documents/headings.ts';
import type { MarkdownDocument } from '../../documents/markdown.ts';
import { holdsNothing } from '../../documents/nothing.ts';
import { markdownPlaceholders, yamlPlaceholders } from '../../documents/placeholders.ts';
import type { Problem } from '../../documents/position.ts';
import { repeatedIds } from '../../documents/repeated-ids.ts';
import { validate } from '../../documents/schema.ts';
import type { LocatedDocument, ParsedYaml } from '../../documents/yaml.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Document as DocumentFile } from '../../policy/generated/policy-file.ts';
import { checkDocument } from '../../policy/own-schema/check.ts';
import type { OwnSchemaFile } from '../../policy/own-schema/read.ts';
import type { Requirement } from '../../policy/policy.ts';
import { code, joinClauses, list, type Prose, prose, words } from '../../prose.ts';
import type { GateApplication } from '../subject.ts';
import { catalogue, make } from './support/document-findings.ts';
import { documentSchema } from './support/document-schema.ts';
import { unchangedGaps } from './support/document-unchanged.ts';
import { filesAt } from './support/files-at.ts';
import type { Gap } from './support/gap.ts';
import { isWithin } from './support/judged-fields.ts';
import type { Context } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { unchangedCard } from './support/no-card-change.ts';
import { outcome } from './support/outcome.ts';
import {
  missingDocument,
  problemGap,
  resolvePath,
  unreadableDocument,
  valueAt,
  withoutSystem,
} from './support/read-document.ts';
import { restoreAdvice } from './support/way-back.ts';

/** A schema of `policies/schema` that describes a document people keep. */
type DocumentSchema = Exclude<validators.SchemaName, 'policy' | 'policy-test' | 'reviews'>;

export interface DocumentRequirement extends Requirement {
  readonly kind: 'document';
  /** With `*`: every file that matches. */
  readonly path: string;
  readonly schema?: DocumentSchema;
  /** A schema of the organisation's own, from beside the policy. */
  readonly own?: OwnSchemaFile;
  /** Dotted paths of the parts that are judged; empty: the whole document. */
  readonly fields: readonly string[];
  readonly sections: readonly string[];
  /** Section → other headings that are accepted for it. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly changed?: 'in-substance';
  readonly optional: boolean;
}

/** The value in the policy; loading put a schema of its own under a key of its own. */
type DocumentValue = Omit<DocumentFile, 'schema'> & {
  readonly schema?: DocumentSchema;
  readonly own?: OwnSchemaFile;
};

/** A document exists, follows its schema, is filled in, and changed together with what it describes. */
export const document = defineRequirement<DocumentRequirement, DocumentValue>({
  kind: 'document',
  schema: documentSchema,
  short: { type: 'string', minLength: 1 },
  needsChange: 'no',
  fulfilledBy: () => 'author',
  parse: (file) => ({ kind: 'document', fields: [], sections: [], headings: {}, optional: false, ...file }),
  documents: ({ path }) => [path],
  describe({ path, fields, sections, changed, optional, schema, own }) {
    const parts =
      fields.length === 0 ? prose`${code(path)}` : prose`${list(fields.map(code))} in ${code(path)}`;
    const headed = sections.length === 0 ? prose`` : prose` with ${list(sections.map(words))}`;
    const follows = own?.path ?? schema;
    const more = `${follows === undefined ? '' : ` that fits the schema ${follows}`}${changed === undefined ? '' : ', changed together with what it describes'}${optional ? ', where it is there' : ''}`;
    return prose`${parts}${headed}${more}`;
  },
  detail: ({ path, headings }) =>
    joinClauses(
      Object.entries(headings).map(
        ([section, others]) =>
          prose`${words(section)} in ${code(path)} may be called ${list(others.map(words), 'or')}`,
      ),
    ),
  weaker: lessOfDocument,

  findings: catalogue,

  judge(requirement, asked, context) {
    const resolved = resolvePath(requirement.path, asked.subject);
    if (resolved === undefined) return withoutSystem(requirement.path, asked.subject, context);
    const files = filesAt(resolved, context.trees.head).filter(
      (path) => !requirement.optional || context.trees.head.entries.has(path),
    );
    if (files.length === 0 && !requirement.optional)
      return outcome([missingDocument(resolved, context.trees, requirement.schema)], prose``);
    const judged = { requirement, foreign: isForeign(asked, context) };
    const gaps = files.flatMap((path) => fileGaps(path, judged, context));
    const because =
      files.length === 1
        ? prose`${code(files[0] ?? resolved)} is complete`
        : prose`${files.length} files of ${code(resolved)} are complete`;
    const [stale] = requirement.changed === undefined ? [] : unchangedGaps(files, asked, context);
    if (stale === undefined) return outcome(gaps, because);
    if (requirement.schema !== 'model-card') return outcome([...gaps, stale], because);
    const kept = unchangedCard(stale, stale.path ?? resolved, asked, context);
    if (kept.state === 'open') return outcome([...gaps, kept.gap], because);
    return { ...outcome(gaps, kept.because), said: kept.said };
  },
});

export function isDocument(requirement: Requirement): requirement is DocumentRequirement {
  return requirement.kind === 'document';
}

/** A document as it is judged. */
interface Judged {
  readonly requirement: DocumentRequirement;
  /** Whether it is another system's than the one our examples are filled in for. */
  readonly foreign: boolean;
}

/** The texts of our examples are true of the system that they are filled in for, and of its owner. */
function isForeign({ subject: { system } }: GateApplication, { systems }: Context): boolean {
  const isExample = ({ id }: { readonly id: string }) => id === EXAMPLE_SYSTEM;
  return system === undefined ? !systems.some(isExample) : !isExample(system);
}

function fileGaps(path: string, judged: Judged, context: Context): readonly Gap[] {
  const entry = context.trees.head.entries.get(path);
  if (entry === undefined) return [missingDocument(path, context.trees, judged.requirement.schema)];
  const opened = context.documents.open(entry);
  if (!opened.ok) return [unreadableDocument(path, opened.because, context.trees)];
  const { document } = opened;
  if (holdsNothing(path, document)) {
    const restore = restoreAdvice([path], context.trees);
    const { schema } = judged.requirement;
    return [
      make.empty({ path, ...omitUndefined({ schema, restore }) }, { path, position: { line: 1, column: 1 } }),
    ];
  }
  return isYamlFile(path)
    ? yamlGaps(path, document.yaml, judged)
    : markdownGaps(path, document.markdown, judged);
}

function yamlGaps(
  path: string,
  parsed: ParsedYaml,
  { requirement: { schema, own, fields, sections }, foreign }: Judged,
): readonly Gap[] {
  if (!parsed.ok) return parsed.problems.map((problem) => problemGap(path, problem, schema));
  const { document: whole } = parsed;
  // A bill of materials holds the card of each model in it.
  const bom = schema === 'model-card' && isCycloneDx(whole);
  const problems =
    schema === undefined
      ? []
      : bom
        ? cycloneDxView(whole).flatMap((card) => validate(schema, card).map(inBom))
        : [...validate(schema, whole), ...repeatedIds(whole)];
  const unfilled = [...yamlPlaceholders(whole), ...(foreign ? yamlOfExamples(whole) : [])].filter(
    ({ keys }) => !bom || keys?.includes('modelCard') === true,
  );
  const wrong = besideBlanks(problems, unfilled);
  return [
    ...wrong.filter((problem) => isWithin(problem, fields)).map((problem) => problemGap(path, problem)),
    ...unfilled.filter((problem) => isWithin(problem, fields)).map((problem) => placeholder(path, problem)),
    ...ownProblems(own, whole)
      .filter((problem) => isWithin(problem, fields))
      .map((problem) => problemGap(path, problem)),
    // A document of keys and values has no headings: what a policy asks for there can never be found.
    ...sections.map((section) =>
      make['section-missing']({ path, section }, { path, position: { line: 1, column: 1 } }),
    ),
    ...(schema === undefined && own === undefined ? fields : []).flatMap((field) =>
      absentField(path, field, whole, unfilled),
    ),
  ];
}

function ownProblems(own: DocumentRequirement['own'], document: LocatedDocument): readonly Problem[] {
  if (own === undefined) return [];
  return checkDocument(own.schema, document);
}

/** Without a schema nothing else says that a part must be there. */
function absentField(
  path: string,
  field: string,
  { value, at }: LocatedDocument,
  unfilled: readonly Problem[],
): readonly Gap[] {
  const found = valueAt(value, field);
  // What is there and not filled in is told so, and not as missing.
  if (found !== undefined && unfilled.some(({ keys = [] }) => keys.map(String).join('.') === field))
    return [];
  const empty =
    found === undefined || found === null || found === '' || (Array.isArray(found) && found.length === 0);
  return empty ? [make['field-missing']({ path, field }, { path, position: at(field.split('.')) })] : [];
}

function placeholder(path: string, { message, hint = '', position, lack }: Problem): Gap {
  return make.placeholder({ path, problem: message, hint }, { path, position, lack });
}

function markdownGaps(
  path: string,
  written: MarkdownDocument,
  { requirement: { schema, own, sections, fields, headings: accepted }, foreign }: Judged,
): readonly Gap[] {
  const headings = headingsIn(written, accepted);
  const markdown = withHeadings(written, headings);
  const problems = [
    ...(schema === undefined ? [] : validate(schema, markdown.view)),
    ...ownProblems(own, markdown.view),
  ];
  const asked = schema === 'model-card' ? [...sections, ...cardHeadings(headings)] : undefined;
  const unfilled = [...markdownPlaceholders(written, asked), ...(foreign ? markdownOfExamples(written) : [])];
  // That "n/a" is too short, too, is of no use.
  const wrong = besideBlanks(problems, unfilled).filter(
    ({ keys: [part] = [], position }) =>
      part !== 'sections' || unfilled.every((blank) => blank.position.line !== position.line),
  );
  return [
    ...[...markdown.problems, ...wrong.filter((problem) => isWithin(problem, fields))].map((problem) =>
      problemGap(path, problem),
    ),
    ...sections.flatMap((name) => sectionGaps(path, markdown, name)),
    ...(schema === undefined && own === undefined ? fields : []).flatMap((field) =>
      absentField(path, field, writtenFrontMatter(written), unfilled),
    ),
    ...unfilled.map((problem) => placeholder(path, problem)),
  ];
}

function sectionGaps(path: string, markdown: MarkdownDocument, name: string): readonly Gap[] {
  const section = markdown.section(name);
  if (section === undefined)
    return [make['section-missing']({ path, section: name }, { path, position: { line: 1, column: 1 } })];
  if (section.text.trim() !== '') return [];
  return [
    make['section-empty']({ path, section: name }, { path, position: { line: section.line, column: 1 } }),
  ];
}

function lessOfDocument(
  before: DocumentRequirement,
  after: DocumentRequirement,
): readonly Prose[] | undefined {
  if (before.path !== after.path) return undefined;
  const sections = before.sections.filter((name) => !after.sections.includes(name));
  // No fields at all are the whole document.
  const fields =
    before.fields.length === 0 ? after.fields : before.fields.filter((name) => !after.fields.includes(name));
  const unjudged = after.fields.length > 0 && fields.length > 0;
  const headings = Object.entries(after.headings).flatMap(([name, accepted]) =>
    accepted.filter((heading) => before.headings[name]?.includes(heading) !== true),
  );
  return compact([
    unjudged &&
      before.fields.length === 0 &&
      prose`of ${code(before.path)} only ${list(fields.map(code))} is judged`,
    unjudged &&
      before.fields.length > 0 &&
      prose`of ${code(before.path)} no longer ${list(fields.map(code))}`,
    // Without a schema nothing but the fields that are named is asked of a document.
    before.fields.length > 0 &&
      after.fields.length === 0 &&
      after.schema === undefined &&
      prose`of ${code(before.path)} no longer ${list(before.fields.map(code))}`,
    after.optional && !before.optional && prose`${code(before.path)} may be missing`,
    headings.length > 0 &&
      prose`${code(before.path)} may have the headings ${list(headings.map(words))} instead`,
    ((before.schema !== undefined && after.schema !== before.schema) ||
      (before.own !== undefined && after.own?.text !== before.own.text)) &&
      prose`${code(before.path)} need not follow its schema`,
    before.changed !== undefined &&
      after.changed === undefined &&
      prose`${code(before.path)} need not change any more`,
    sections.length > 0 && prose`${code(before.path)} without sections ${list(sections.map(words))}`,
  ]);
}
