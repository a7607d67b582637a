/** What GitHub runs: workflows, and actions that lie beside them. */
const WORKFLOW = /^\.github\/(?:workflows\/[^/]{1,200}|actions\/.{1,200}\/action)\.ya?ml$/;

export function isWorkflow(path: string): boolean {
  return WORKFLOW.test(path);
}

/** Longer lines are data, characters. */
const MAX_LINE = 2000;
/** The action that a step runs. */
const USES = /^\s{0,80}(?:-\s{1,4})?["']?uses["']?:\s{0,4}["']?([^\s#"']{1,200})/;
/** Agents that write code, as their makers publish them: the developers' own tools, as `AGENTS.md` is. Anybody may call his action so. */
const CODING_AGENT =
  /^(?:anthropics\/claude-code|google-github-actions\/run-gemini-cli|google-gemini\/gemini-cli|openai\/codex|github\/copilot|actions\/copilot|coderabbitai\/|qodo-ai\/|codium-ai\/|the-pr-agent\/|sst\/opencode|anomalyco\/opencode|mirrajabi\/aider|cursor\/|sourcegraph\/amp|qwenlm\/qwen-code|block\/goose|cline\/|google-labs-code\/jules|openhands\/|all-hands-ai\/)/i;
/** Actions that ask a model whatever they are given. */
const ASKING_ACTION = /^(?:actions\/ai-|github\/ai-)/;
/** An input by which an action is told what to say to a model, or to which. */
const ASKED_INPUT =
  /^\s{1,80}["']?(?:[\w-]{1,30}[-_])?(?:prompts?|instructions|model|system[-_]message)(?:[-_](?:file|name|id|template|text))?["']?\s{0,4}:/i;
/** A command or a program that asks a model. */
const ASKS =
  /\bgh\s{1,4}models\s{1,4}(?:run|eval)\b|\b(?:llm|aichat|sgpt|mods)\s{1,4}(?:-|["']|prompt\b|chat\b)|\bollama\s{1,4}run\b|\bapi\.(?:openai|anthropic|mistral|groq|deepseek|cohere|together)\.(?:com|ai|xyz)\b|\bgenerativelanguage\.googleapis\.com\b|\bmodels\.(?:github\.ai|inference\.ai\.azure\.com)\b|\bopenrouter\.ai\/api\b|\.openai\.azure\.com\b|\bbedrock-runtime\b|^\s{0,80}(?:import|from)\s{1,4}(?:openai|anthropic|google\.genai|google\.generativeai|litellm|ollama|mistralai|langchain\w{0,20})\b|\bchat\.completions\.create\b|\bnew\s(?:OpenAI|Anthropic)\(/;

/**
 * A workflow without all but the steps that ask a model with a text of their own, each at its line: what builds and tests a
 * product names models, too, and an agent that writes code is the developers' own tool.
 */
export function stepsThatAsk(text: string): string {
  const lines = text.split('\n');
  const kept = lines.map(() => '');
  for (const { from, to, indent } of stepsOf(lines)) {
    const step = lines.slice(from, to).map((line) => line.slice(0, MAX_LINE));
    if (!asksModel(step)) continue;
    for (let at = from; at < to; at += 1) kept[at] = lines[at]?.slice(indent) ?? '';
  }
  return kept.join('\n');
}

function asksModel(step: readonly string[]): boolean {
  const action = step.map((line) => USES.exec(line)?.[1]).find((one) => one !== undefined);
  if (action === undefined) return step.some((line) => ASKS.test(line));
  if (CODING_AGENT.test(action)) return false;
  return ASKING_ACTION.test(action) || step.some((line) => ASKED_INPUT.test(line) || ASKS.test(line));
}

interface Step {
  readonly from: number;
  /** The line behind the last one. */
  readonly to: number;
  /** How far in it begins. */
  readonly indent: number;
}

/** The items of each list under `steps:`. */
function stepsOf(lines: readonly string[]): readonly Step[] {
  const found: Step[] = [];
  let list: number | undefined;
  let open: { readonly from: number; readonly indent: number } | undefined;
  const close = (to: number): void => {
    if (open !== undefined) found.push({ ...open, to });
    open = undefined;
  };
  for (const [at, line] of lines.entries()) {
    const indent = line.search(/\S/);
    if (indent === -1) continue;
    const item = line.startsWith('- ', indent);
    if (open !== undefined && indent > open.indent) continue;
    close(at);
    if (list !== undefined && (indent < list || (indent === list && !item))) list = undefined;
    if (list !== undefined && item) open = { from: at, indent };
    else if (/^\s{0,80}steps:\s{0,8}(?:#.{0,200})?$/.test(line)) list = indent;
  }
  close(lines.length);
  return found;
}
