import type { DraftedValue } from './known.ts';

/** A prompt, or one sentence of it: where it stands, and what it says. */
export interface PromptText {
  readonly path: string;
  /** The line it starts in, 1-based. */
  readonly line: number;
  readonly text: string;
}

/** Names that are listed. */
const MANY_INPUTS = 8;
/** A text that leaves places for more names explains a language of templates. */
const MANY_NAMES = 12;
/** Lines with elements of markup that make a text one that quotes pages: their braces are the pages'. */
const MANY_ELEMENTS = 3;
/** Longer lines are data, characters. */
const MAX_LINE = 2000;

/** `{{ customer.firstName }}` of Mustache, Jinja and Prompty, `{question}` of Python and LangChain, `${question}` of a template literal. */
const INPUT =
  /\{\{[ \t]{0,4}([A-Za-z_][\w.]{2,40})[ \t]{0,4}\}\}|(?<![\w{\\])\{([A-Za-z_][\w.]{2,40})\}(?!\})/g;
const INPUT_ALONE = /^[\s>*-]{0,20}\$?\{{1,3}[ \t]{0,4}[A-Za-z_][\w.]{2,40}[ \t]{0,4}\}{1,3}\s{0,20}$/;
/** `{calculated score for the answer}`: what the model is to write there. */
const TO_BE_WRITTEN = /(?<!\{)\{[A-Za-z]\w{0,30}(?: [\w,'-]{1,30}){2,12}\}(?!\})/;
/** `<a class="x">`: an element as pages have them; the tags that mark the parts of a prompt have no attributes. */
const ELEMENT = /<[A-Za-z][\w-]{0,30}\s{1,4}[@:\w-]{1,30}=["']/;
const HEADING = /^#{1,6}\s/;
/** Headings below which a prompt shows what the model is to write. */
const OF_THE_ANSWER = /\b(?:output|format|examples?|samples?|template|response)\b/i;
/** `{% for item in documentation %}`. */
const LOOP = /\{%-?\s{0,4}for\s{1,4}(\w{1,40})(?:\s{0,4},\s{0,4}(\w{1,40}))?\s{1,4}in\s{1,4}(\w{3,40})/;

/** Names of what is put into the prompts in operation, as the places that they leave for it tell; the commonest first. */
export function inputsOf(prompts: readonly PromptText[]): readonly DraftedValue<string>[] {
  const first = new Map<string, string>();
  const times = new Map<string, number>();
  for (const pieces of Map.groupBy(prompts, ({ path }) => path).values()) {
    const found = new Map<string, string>();
    for (const { value, from } of placesIn(pieces)) if (!found.has(value)) found.set(value, from);
    if (found.size > MANY_NAMES) continue;
    for (const [value, from] of found) {
      times.set(value, (times.get(value) ?? 0) + 1);
      if (!first.has(value)) first.set(value, from);
    }
  }
  return withoutFields(first)
    .sort((a, b) => (times.get(b.value) ?? 0) - (times.get(a.value) ?? 0))
    .slice(0, MANY_INPUTS);
}

/** `customer` for `customer.name` and `customer.age`; a single field stays. */
function withoutFields(names: ReadonlyMap<string, string>): DraftedValue<string>[] {
  const groups = Map.groupBy(names, ([name]) => name.split('.', 1)[0] ?? name);
  return [...groups].flatMap(([head, group]) => {
    const [one] = group;
    if (one === undefined) return [];
    return [{ value: group.length === 1 ? one[0] : head, from: one[1] }];
  });
}

/** The places in one file; `pieces`: its texts, in order. */
function placesIn(pieces: readonly PromptText[]): readonly DraftedValue<string>[] {
  const lines = pieces.flatMap(({ path, line, text }) =>
    text.split('\n').map((one, index) => ({ one: one.slice(0, MAX_LINE), from: `${path}:${line + index}` })),
  );
  if (lines.filter(({ one }) => ELEMENT.test(one)).length >= MANY_ELEMENTS) return [];
  const isForTheModel = lines.some(({ one }) => TO_BE_WRITTEN.test(one));
  const inLoops = new Set<string>();
  let fenced = false;
  let ofTheAnswer = false;
  return lines.flatMap(({ one, from }): readonly DraftedValue<string>[] => {
    if (/^\s{0,20}(?:```|~~~)/.test(one)) fenced = !fenced;
    else if (!fenced && HEADING.test(one)) ofTheAnswer = OF_THE_ANSWER.test(one);
    const loop = LOOP.exec(one);
    for (const variable of [loop?.[1], loop?.[2]]) if (variable !== undefined) inLoops.add(variable);
    // What a prompt is given stands alone there, what the model is to write has words around it.
    if ((fenced || ofTheAnswer) && !INPUT_ALONE.test(one)) return [];
    const names = [...one.matchAll(INPUT)].flatMap(([, doubled, single]) =>
      single !== undefined && isForTheModel ? [] : [doubled ?? single ?? ''],
    );
    const given = names.filter((name) => !inLoops.has(name.split('.', 1)[0] ?? ''));
    return [...(loop?.[3] === undefined ? [] : [loop[3]]), ...given].map((value) => ({ value, from }));
  });
}
