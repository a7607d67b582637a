import type { FileFacts, Link, Literal } from './facts.ts';

/** Longer lines are data, characters. */
const MAX_LINE = 1500;
/** What a line must hold to be looked at more closely: most lines of a script run nothing that concerns a model. */
const WORTH =
  /model|ollama|vllm|llama|hf\.co|hf-mirror|hf-repo|huggingface|\bhf\s|\b(?:llm|claude|gemini|codex|aichat|sgpt|mods|gptme|lms)\s|MODEL/;
const VALUE = String.raw`["']?([\w./][\w./:@-]{1,119})["']?(?=[\s"'\\;|&)\],]|$)`;
const FLAG = new RegExp(
  String.raw`(?:^|[\s"'])(?:--(?:base[-_])?(?:model(?:[-_](?:id|name|path|name[-_]or[-_]path))?|served-model-name|embedding[-_]model|hf[-_]repo|checkpoint|ckpt)|-m(?=\s+["']?\S+\.gguf)|-hf)[= ]\s{0,4}${VALUE}`,
  'g',
);
const RUNS = new RegExp(
  String.raw`\b(?:ollama\s+(?:pull|run|create)|vllm\s+serve|(?:hf|huggingface-cli)\s+download|lms\s+(?:load|get)|docker\s+model\s+(?:pull|run)|spacy\s+download|(?:llm|aichat|mods|gemini|sgpt)\s+(?:-m|--model))\s+(?:--?[\w-]{1,30}\s+){0,2}${VALUE}`,
  'g',
);
/** A model of a hub that is cloned, and which version of one is fetched. */
const CLONES = new RegExp(
  String.raw`\bgit\s+(?:lfs\s+)?clone\s+(?:--?[\w-]{1,30}(?:[= ]\d{1,6})?\s+){0,4}["']?https?://(?:[\w:.$}{-]{1,80}@)?(?:huggingface\.co|hf\.co|hf-mirror\.com|(?:www\.)?modelscope\.cn(?:/models)?)/(?!datasets/|spaces/)${VALUE}`,
  'g',
);
const REVISION = new RegExp(
  String.raw`\b(?:hf|huggingface-cli)\s+download\s+(?:--?[\w-]{1,30}\s+){0,2}${VALUE}[^\n]{0,200}?\s--revision[= ]${VALUE}`,
);
const SET = new RegExp(
  String.raw`^\s{0,60}(?:(?:ENV|ARG|export|set|declare(?:\s-\w)?|readonly|local)\s+)?([A-Za-z_]\w{0,60})(?:\s{0,4}[?:]{0,2}=\s{0,4}|\s+(?=\S+$))${VALUE}`,
);
/** Flags of a run that trains. */
const TRAINS =
  /--(?:(?:\w{1,12}[-_])?(?:learning[-_]rate|lr)|(?:num|max)[-_](?:train[-_])?epochs|epochs|lora[-_]\w{1,8}|per[-_]device\w{1,30}|max[-_]steps|train[-_](?:iters|batch[-_]size)|micro[-_](?:train[-_])?batch[-_]size)[= ]/;
const TRAIN_FLAG = /(?:^|\s)--([A-Za-z][\w-]{1,40})[= ]["']?([^\s"'\\]{1,120})/g;
/** A text that is handed to a client of models on the command line. */
const SAYS =
  /(?:^|[|;&(`]|\bdo\s|\bthen\s)\s{0,8}(?:llm|claude|gemini|codex(?:\s+exec)?|aichat|sgpt|mods|gptme|ollama\s+run\s+[\w.:/-]{1,60})\s(?:[^"'|;&]{0,160}\s)?(["'])((?:(?!\1).){12,1200})\1/g;

/** What the command lines of a text run and set: models by name, texts that are handed to one. */
function commandLiterals(text: string): readonly Literal[] {
  const trains = TRAINS.test(text);
  if (!trains && !WORTH.test(text)) return [];
  const found: Literal[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (
      line.length > MAX_LINE ||
      !(WORTH.test(line) || (trains && line.includes('--'))) ||
      /^\s{0,60}(?:#|\/\/|echo\b|printf\b)/.test(line)
    )
      continue;
    const add = (value: string, names: readonly string[], ...beside: (readonly [string, string])[]): void => {
      const chain: readonly Link[] = names.map((name) => ({ kind: 'key', name }));
      found.push({
        text: value,
        line: at + 1,
        chain,
        siblings: new Map([[names[0] ?? '', value], ...beside]),
      });
    };
    for (const [, value = ''] of line.matchAll(FLAG)) add(value, ['model']);
    if (trains)
      for (const [, name = '', value = ''] of line.matchAll(TRAIN_FLAG))
        add(value, [name.replaceAll('-', '_')]);
    for (const [, value = ''] of [...line.matchAll(RUNS), ...line.matchAll(CLONES)])
      add(value, ['model', 'llm']);
    const [, hub = '', version = ''] = REVISION.exec(line) ?? [];
    if (version !== '') add(version, ['revision'], ['repo_id', hub]);
    const [, name = '', value = ''] = SET.exec(line) ?? [];
    if (/model/i.test(name)) add(value, [name]);
    for (const [, , said = ''] of line.matchAll(SAYS)) add(said, ['system_prompt', 'llm']);
  }
  return found;
}

/** `facts` with what the command lines among its texts say, or, of a script, the whole of it. */
export function withCommands(facts: FileFacts, script?: string): FileFacts {
  if (script !== undefined) {
    const fresh = commandLiterals(script);
    if (fresh.length === 0) return facts;
    // What a command line binds is more than the same text alone.
    const bound = new Set(fresh.map(({ text, line }) => `${line}\0${text}`));
    const others = facts.literals.filter(({ text, line }) => !bound.has(`${line}\0${text}`));
    return { ...facts, literals: [...others, ...fresh] };
  }
  const fresh = facts.literals.flatMap((literal): readonly Literal[] =>
    literal.as !== undefined || !/\s/.test(literal.text) || literal.text.length > 4000
      ? []
      : commandLiterals(literal.text).map((one) => ({
          ...one,
          line: literal.line + one.line - 1,
          chain: [...one.chain, ...literal.chain],
        })),
  );
  return fresh.length === 0 ? facts : { ...facts, literals: [...facts.literals, ...fresh] };
}
