import { type FactsReader, type Literal, lineFinder } from './facts.ts';

/** Vue, Svelte, Astro and HTML: what stands in `<script>` (and between Astro's dashes) is code, read at its own lines. */
export function componentReader(code: FactsReader): FactsReader {
  return (text) => {
    const facts = code(scripts(text));
    return { ...facts, literals: [...facts.literals, ...attributes(text)] };
  };
}

/** `<ChatBox system-prompt="You are…" model="gpt-4o" />`: what a template says to a model. */
const ATTRIBUTE =
  /[\s"']((?:system|default|initial|chat|llm|ai)?-?(?:prompt|instructions?|persona|model(?:-?id|-?name)?|temperature))=(["'])([^"'<>]{1,4000})\2/gi;

/** `<option value="gpt-4o">`, `<el-option value="…">`: what a page offers, which may be a model. */
const OFFERED = /<(?:[\w-]{1,30}-)?option\s[^<>]{0,200}?\bvalue=(["'])(?=[^"']{0,60}\d)([\w.:/@-]{3,80})\1/gi;

function attributes(text: string): readonly Literal[] {
  const line = lineFinder(text);
  const literal = (index: number, name: string, value: string): Literal => ({
    text: value,
    line: line(index),
    chain: [{ kind: 'key', name }],
    siblings: new Map(),
  });
  const offered = /option/i.test(text) ? [...text.matchAll(OFFERED)] : [];
  return [
    ...[...text.matchAll(ATTRIBUTE)].map(({ index, 1: name = '', 3: value = '' }) =>
      literal(index, name.replaceAll('-', '_'), value),
    ),
    ...offered.map(({ index, 2: value = '' }) => literal(index, 'model_option', value)),
  ];
}

/** The text with everything but the scripts taken out; line breaks stay. */
function scripts(text: string): string {
  const kept: string[] = [];
  let from = 0;
  const skip = (to: number): void => {
    kept.push(text.slice(from, to).replace(/[^\n]/g, ''));
    from = to;
  };
  const take = (to: number): void => {
    kept.push(text.slice(from, to), ';');
    from = to;
  };
  if (text.startsWith('---\n')) {
    const end = text.indexOf('\n---', 4);
    skip(4);
    if (end !== -1) take(end);
  }
  const lower = text.toLowerCase();
  for (let open = lower.indexOf('<script', from); open !== -1; open = lower.indexOf('<script', from)) {
    const body = text.indexOf('>', open);
    const end = body === -1 ? -1 : lower.indexOf('</script', body);
    if (end === -1) break;
    skip(body + 1);
    // Data of another format is no code.
    if (
      /type=["'](?:application\/(?:ld\+)?json|text\/(?:html|template|x-\w+))/.test(
        text.slice(open, body).slice(0, 300),
      )
    )
      skip(end);
    else take(end);
  }
  skip(text.length);
  return kept.join('');
}
