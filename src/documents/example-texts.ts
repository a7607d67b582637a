import { comparableWords, someCoreIn } from './comparable-words.ts';
import { everyValue } from './every-value.ts';
import EXAMPLE_TEXTS from './generated/example-texts.json' with { type: 'json' };
import type { MarkdownDocument } from './markdown.ts';
import type { Problem } from './position.ts';
import { dottedPath, type LocatedDocument } from './yaml.ts';

/** The folder that the examples are filled in for: there they say what is true. */
export const EXAMPLE_SYSTEM = 'support-bot';

/** Fewer words may be anybody's answer. */
const FEWEST = 6;
/** Longer than any text of an example, characters. */
const LONGEST = 1000;

const KNOWN = new Set(EXAMPLE_TEXTS);

/** The words of a text as they are compared; undefined: it is too short, or too long, to be told by. */
export function comparedWords(text: string): readonly string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const words = comparableWords(text);
  return words.length < FEWEST ? undefined : words;
}

/** Whether an example says this, whatever is said before or after it. */
function isOfExample(text: string): boolean {
  return text.length <= LONGEST && someCoreIn(comparableWords(text), KNOWN);
}

/** Values that are those of an example, each at its place. */
export function yamlOfExamples(document: LocatedDocument): readonly Problem[] {
  const known = IN_YAML.get(document);
  if (known !== undefined) return known;
  const problems = everyValue(document.value).flatMap(({ value, path }) =>
    typeof value === 'string' && isOfExample(value)
      ? [{ position: document.at(path), keys: path, ...copied(`\`${dottedPath(path)}\``, value) }]
      : [],
  );
  IN_YAML.set(document, problems);
  return problems;
}

/** Several gates ask for one document. */
const IN_YAML = new WeakMap<LocatedDocument, readonly Problem[]>();

/** Sections that say what a section of an example says. */
export function markdownOfExamples({ sections }: MarkdownDocument): readonly Problem[] {
  return sections.flatMap(({ heading, line, own }) => {
    if (!isOfExample(own)) return [];
    return [{ position: { line, column: 1 }, ...copied(`the section "${heading}"`, own) }];
  });
}

function copied(what: string, text: string): Pick<Problem, 'message' | 'hint' | 'lack'> {
  const short = text.trim().replace(/\s+/g, ' ');
  return {
    message: `${what} says what an example of aims-gate says: "${short.length > 50 ? `${short.slice(0, 49)}…` : short}"`,
    hint: 'write what is true for this system',
    lack: { kind: 'example', name: what },
  };
}
