/** Longer lines are data, characters. */
const MAX_LINE = 600;

/** What a model is told: `prompt = goal`, `system: RULES`, `SystemMessage(intro)`, `from_template(TEMPLATE)`. */
const HANDED =
  /\b(?:(?:system_?|developer_?|user_?)?prompts?|system|instructions|system_?(?:message|instruction)s?|(?:prompt_?)?template|preamble)\s{0,4}(?:=|:|=>)\s{0,4}\$?([A-Za-z_]\w{2,60})\b(?!\s{0,4}[.([{:])|\b(?:SystemMessage|HumanMessage|SystemChatMessage|from_template|fromTemplate|from_string|PromptTemplate|ChatPromptTemplate|generate_content|generateContent|generateText|systemPrompt|defaultSystem|preamble|AddSystemMessage|CreateFunctionFromPrompt|InvokePromptAsync|with_system_prompt|system_prompt|forSystem|ofSystem|(?:with|set|add|create|new)_?(?:system|developer)_?(?:prompt|message|instructions?)?)\s{0,4}\(\s{0,4}\$?([A-Za-z_]\w{2,60})\s{0,4}[,)]|\brole["']?\s{0,4}(?::|=>?)\s{0,4}["'](?:system|developer)["']\s{0,4},\s{0,4}["']?content["']?\s{0,4}(?::|=>?)\s{0,4}\$?([A-Za-z_]\w{2,60})\b/gi;
/** `"content": "\n".join(parts)`, `system: parts.join("\n")`: the lines of what a model is told. */
const JOINED =
  /\b(?:content|system|(?:system_?|user_?)?prompt|instructions|system_?message)["']?\s{0,4}(?::|=|=>)\s{0,4}(?:["'`][^"'`\n]{0,8}["'`]\.join\(\s{0,4}([A-Za-z_]\w{1,60})\s{0,4}\)|([A-Za-z_$]\w{1,60})\.join\()/gi;
const NO_TEXT =
  /^(?:prompt|string|str|None|null|nil|undefined|true|false|self|this|new|await|await|String|Text|text|input|message|messages|content|question|query|user|system|template|value|data|args|kwargs|options|config|params|result|response|request|name|type|model|context|body|item|element|node|event|state|props)$/i;

export const NO_NAMES: ReadonlySet<string> = new Set();

/** The names whose text a source file hands to a model as a prompt. */
export function handedNames(source: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of source.split('\n')) {
    if (line.length > MAX_LINE || !/prompt|system|instruction|template|preamble|generate|content/i.test(line))
      continue;
    for (const [, ...found] of line.matchAll(HANDED))
      for (const name of found) if (name !== undefined && !NO_TEXT.test(name)) names.add(name);
    if (!line.includes('join(')) continue;
    for (const [, ...found] of line.matchAll(JOINED))
      for (const name of found) if (name !== undefined) names.add(name);
  }
  return names;
}
