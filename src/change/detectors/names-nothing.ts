/** Who is an agent, and what limits one: always worth telling, whatever is given to it. */
const OF_AGENT =
  /agent|crew|supervisor|workflow|services|handoff|mcp|approval|human|interrupt|guard|plugin|graphflow|safety|on_fail|toolnode/i;
/** Limits of a run count by their number. */
const LIMIT =
  /^(?:max_?turns|(?:with_?)?max(?:imum)?_?iterations(?:PerRequest)?|recursion_?limit|stepCountIs)$/i;

/** `create_agent(call.agent_config)`: what the agent may do stands in a configuration. */
const MADE_FROM =
  /^\s{0,4}\(\s{0,4}(?:\w{1,40}\.){0,4}\w{0,40}(?:config|cfg|settings|spec|options|request|params|type|kind|name|id)(?:,\s{0,4}\w{1,40}\s{0,2}=\s{0,2}(?:\w{1,40}\.){0,3}\w{1,40}){0,3},?\s{0,4}\)/i;

/** Words by which code handles tools that are chosen elsewhere. */
const GENERIC =
  /^(?:self|this|return|await|async|new|let|const|var|val|mut|ref|if|else|for|in|of|is|as|and|or|not|some|none|ok|nil|null|true|false|undefined|len|length|append|make|clone|cloned|collect|iter|into|into_iter|to_vec|to_list|toList|toArray|map|filter|unwrap|unwrap_or|unwrap_or_default|value|values|item|items|list|array|vec|result|results|req|request|resp|response|param|params|parameters|option|options|opts|args|kwargs|form|formData|payload|dto|config|settings|body|data|input|ctx|context|client|name|type|info|spec|specs|specification|specifications|definition|definitions|declaration|declarations|schema|schemas|func|fn|function|functions|callable|tool|t|f|x|it|(?:[a-z_]\w{0,30})?(?:tools|Tools|_functions|Functions|Declarations|Definitions|Specs|Specifications))$/;

/**
 * Whether a call that gives tools names none: all it is given are variables of the code that passes them on, as
 * `FunctionDeclaration{declaration}`, `.tools(request.tools)`; or a limit that is no number, `max_iterations: limit`.
 *
 * @param name what was found in `code`, at `index`
 * @param code the line without what stands in quotes
 */
export function namesNothing(name: string, code: string, index: number): boolean {
  const given = code.slice(index, index + 200);
  const at = given.indexOf(name);
  const rest = at === -1 ? '' : given.slice(at + name.length);
  if (LIMIT.test(name))
    return !/\d/.test(rest) && !/[A-Z]{3}/.test(rest) && /\w/.test(rest) && /[=:(]\s{0,4}\w/.test(rest);
  if (/^create_?agent$/i.test(name) && MADE_FROM.test(rest)) return true;
  // A page about servers: `McpServer()`; an agent of one's own, made from what it is given: `&ReActAgent{llm: llm}`.
  if (/^Mc[pP]\w{3,20}$/.test(name) && /^\(\s{0,4}\)/.test(rest)) return true;
  if (/^\w{0,20}Agent$/.test(name) && /^\s{0,2}\{\s{0,4}\w/.test(rest) && !/tools?\b/i.test(rest))
    return true;
  if (OF_AGENT.test(name) || rest.includes('""')) return false;
  const words = argumentsIn(rest).match(/[A-Za-z_]\w*/g);
  return words?.every((word) => GENERIC.test(word)) ?? false;
}

/** What stands in the first brackets of `rest`: all of it where they do not close in this line. */
function argumentsIn(rest: string): string {
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    const sign = rest[at] ?? '';
    if ('([{<'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign) || (sign === '>' && depth > 0 && !/[-=]/.test(rest[at - 1] ?? ''))) {
      depth -= 1;
      if (depth <= 0) return rest.slice(0, at);
    }
  }
  return rest;
}
