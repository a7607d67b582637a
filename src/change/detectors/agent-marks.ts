import { namesNothing } from './names-nothing.ts';
import { OuterLines } from './outer-lines.ts';
import type { DetectedItem } from './pairs.ts';

/** Longer lines are data, characters. */
const MAX_LINE = 600;

/** A function or class that a model may call: the mark stands before it. */
const MARK =
  /^\s{0,80}(?:@(?:[\w.]{1,60}\.)?(?:tool|function_tool|kernel_function|ai_callable|llm_tool|register_tool|Tool|LlmTool|McpTool|ToolMethod|JsonClassDescription|output_guardrail|input_guardrail|list_tools|call_tool|Agent|Agentic|AiService|Ai\.Service|RegisterAiService|SequenceAgent|ParallelAgent|SupervisorAgent|LoopAgent)(?=\s*(?:\(|$|\b[a-z]))|\[(?:KernelFunction|McpServerTool|McpServerToolType|Description)\b|#\[(?:tool|rig_tool|tool_router|tool_handler|AsTool|McpTool|AsMcpTool)\b)(.{0,200})/;
/** Calls by which tools, servers and approval steps are given to an agent; nothing else has these names. */
const GRANT =
  /(?:\.|\b)(bind_?[tT]ools|with_?[tT]ools?|default_?[tT]ools?|default_?[fF]unctions?|[aA]dd_?[tT]ools?|(?:register|load)_?[tT]ools?|create_?(?:[rR]eact|[tT]ool_?[cC]alling|[oO]pen[aA][iI]_?[tT]ools|[oO]pen[aA][iI]_?[fF]unctions|[sS]tructured_?[cC]hat|[sS]ql|[dD]eep|[aA]gent|[sS]upervisor|[sS]warm)\w{0,16}_?[aA]gent|create_?(?:[aA]gent|Supervisor|Swarm)|initialize_agent|initializeAgentExecutor\w{0,16}|AgentExecutor|ToolNode|ToolsAgent|AIFunctionFactory\.Create|FunctionTool(?:\.from_defaults)?|FunctionInfo|buildFunctionInfo|types\.Tool|QueryEngineTool(?:\.from_defaults)?|StructuredTool(?:\.from_function)?|McpServer|MCPServer\w{1,20}|MCPClient|MultiServerMCPClient|StdioServerParameters|McpClientFactory\.CreateAsync|server\.tool|server\.registerTool|mcp\.With(?:String|Number|Boolean|Array|Object|ToolAnnotation|Description)|mcp\.AddTool|AddTool|addTool|NewTool|def(?:Tool|Agent)|ReActAgent(?:\.from_tools)?|OpenAIAgent(?:\.from_tools)?|FunctionAgent|AgentWorkflow|FunctionCallingAgent\w{0,20}|CodeInterpreterTool(?:Definition)?|FileSearchTool(?:Definition)?|HostedWebSearchTool|BingGroundingTool\w{0,12}|as_tool|asTool|AsAIFunction|handoffs?|GraphFlow|AssistantAgent|UserProxyAgent|CrewAgent|LlmAgent|SequentialAgent|AiServices\.builder|AgentServices?|AgenticServices?|toolProvider|toolGroups?|withToolGroups?|withToolObjects?|interrupt_before|interrupt_after|human_in_the_loop|HumanInTheLoop\w{0,20}|ApprovalRequired\w{0,20}|create_agent_action_group|CreateAgentActionGroup|actionGroup\w{0,20}|action_group\w{0,20}|toolConfig|toolSpec|tool_config|create_guardrail|add_?(?:[cC]ontent|[dD]enied_?[tT]opic|(?:[mM]anaged_?)?[wW]ord(?:_?[lL]ist)?|PII|pii|[rR]egex|[cC]ontextual_?[gG]rounding)_?[fF]ilters?|update_guardrail|guardrailIdentifier|guardrail_?[Cc]onfig|guardrail_id|EnableFunctions|UseFunctionInvocation|Plugins\.AddFrom\w{1,20}|ImportPluginFrom\w{1,20}|AddMcpServer|WithTools(?:FromAssembly)?(?=<)|FunctionDeclaration|Function\.new!?|(?:experimental_)?createMCPClient|create_?mcp_?client|input_guardrails|output_guardrails|guardrailVersion|SafeGuardAdvisor|stepCountIs|max_?[tT]urns|(?:(?:[wW]ith_?)?[mM]ax(?:imum)?_?[iI]terations(?:PerRequest)?)|(?:Input|Output)Guardrails|kernel\.add_(?:plugin|function)s?|recursion_?limit|safety_checker|on_fail|additional_authorized_imports|interrupt|tripwire_?[tT]riggered)!?\s{0,4}(?:[(<{[]|[=:]\s{0,4}[[{("'\w])|(?<!:\s?)\b(ToolRegistry)\s{0,4}(?:\{|\((?=\s?(?:Seq|List|listOf|\[)))|\bTool(?:Builder\[|::(?:as|make)\()(?=(.?))|(?<!Message|Role|role|[(,[=:]\s?)\.(tool)\((?!\s{0,4}\))|\b(tool)\([A-Z]|\b(ToolGroup\.\w{1,40}|FunctionChoiceBehavior\.\w{1,20}|ToolCallBehavior\.\w{1,30})|\.(tools)\s{0,4}\((?!\s{0,4}\))|\b(tools)\s{0,4}(?:=|:)\s{0,4}(?:\[|\{|\w{1,60}\()|\b(Tools)\s{0,4}=\s{0,4}(?:\[|new\b)|\.(add_?(?:[cC]onditional_?)?[eE]dges?|set_?[eE]ntry_?[pP]oint)\(\s{0,4}(?:START|"")|(?<![.\w])(Tool)\((?=\s{0,4}(?:$|(?:name|id|description)\s{0,3}[=:]))|\bself\.(register)\(\s{0,4}(?:func(?:tion)?\s{0,2}=\s{0,2})?self\.\w/;
/** Tools that providers run themselves, and what looks through what is asked and answered: by names that nothing else has. */
const OF_PROVIDERS =
  /\b(?:openai|azure|anthropic|google|vertex|xai|groq|gateway|perplexity|openrouter|mistral)\.(tools\.\w{3,40})\(|["']?\b(google_?search(?:_?retrieval)?|googleSearch(?:Retrieval)?|url_?context|urlContext|codeExecution)["']?\s{0,4}[:=]\s{0,4}(?:\{|[\w.]{1,40}\(|true|True)|["'](guardrail(?:Version|Identifier|_id))["']\s{0,4}:|\btype["']?\s{0,4}(?::|=>?)\s{0,4}["'](web_search(?:_preview|_\d{8})?|code_interpreter|file_search|computer(?:_use_preview|_\d{8})|bash_\d{8}|text_editor_\d{8}|code_execution_\d{8}|local_shell)["']/;
/** `return FileSearchTool(…)`, `search = new SerperDevTool()`: a tool of an SDK is made, whoever it is given to. */
const MADE =
  /(?:\b(?:return|yield)|[^=!<>]=)\s{1,4}(?:await\s|new\s)?(?:\w{1,40}\.){0,3}((?!(?:Resolve|Get|Find|Execute|Call|Invoke|Select|Choose|Lookup|Load|Convert|Parse|Is|Has|To|From|Update|Delete|Remove)[A-Z])[A-Z]\w{0,60}[a-z\d](?<!Function|Base|Structured|Dynamic)Tool)\(/;
/** Whether a model must, may or must not call a tool, and whether a person is asked before; and tools put on a list. */
const CHOICE =
  /\b((?:input|output)_?strength)["']?\s{0,4}[:=]\s{0,4}["'\w]|\b((?:destructive|read_?only|idempotent|open_?world)_?hint)["']?\s{0,4}[:=]\s{0,12}\S|\b(tool_?choices?)["']?\]?(?:\s{0,4}:\s{0,4}[A-Z]\w{1,40})?\s{0,4}(?:=>|[:=(])\s{0,4}(?:["'](?:auto|required|none|any)["']|[{[]\s{0,2}["']?:?type\b|[\w.:]{0,60}ToolChoice\w{0,20}(?:\.|::)\w{2,40}(?!\w|\s{0,2}\(\s{0,2}[$\w])|\.(?:auto|required|none|any)\b)|\b((?:require|needs)_?approval|approval_?policy|toolCallApprovalPolicy)\b.{0,120}\b(?:\w{0,10}always\w{0,20}|\w{0,10}never\w{0,20})\b|\b((?:require|needs)_?approval)["']?\s{0,4}[:=]\s{0,4}(?:async\b|function\b|lambda\b|\(|\w{1,40}\s{0,2}=>)|\b((?:agent|available|enabled|default|all|my|built_?in)?_?tools)(?:\.(?:append|push|insert|extend|concat|unshift)\(|\s{0,4}<<)\s{0,4}[\w.:"'[{@&]/i;
const LOOKS_THROUGH =
  /\b(?:(moderations?\.create|moderations?\.run|omniModeration|analyze_text|AnalyzeText|ContentSafetyClient|scan_prompt|scan_output)\b|(analyzer\.analyze|anonymizer\.anonymize|Guard\(\)\.\w{1,20}|Guard\.(?:from|for|use)\w{0,12}|PromptInjection|BanTopics|Anonymize|Toxicity|NoRefusal|ToxicLanguage|DetectPII|DetectJailbreak)\s{0,4}\()/;

/** A class that is a tool. */
const TOOL_CLASS =
  /\bclass\s+(\w{1,80})\s{0,4}(?:<|\(|:|extends|implements)\s{0,4}(?:[\w.:]{1,60}[.:])?(\w{0,40}(?:Tool|ToolSpec|Toolkit|BaseTool|StructuredTool|AgentTool|Command))\b/;
/** `impl Tool for Search`, `type Search struct{}` with a tool's methods, `ToolDescription::new("x", …)`. */
const TOOL_IMPL =
  /\bimpl(?:<[^>]{0,60}>)?\s+(?:\w{1,40}::)?(?:Tool|ToolDyn|ToolBox|ToolEmbedding|ToolT)\s+for\s+(\w{1,80})|\bTool(?:Description|Spec|Definition|Info)?::(?:new|builder)\(/;
const TOOL_CLASS_WORD = /\b(?:extends|implements|<|\(|:)\s{0,4}(?:[\w.:]{0,60})(?:Tool|ToolSpec|Toolkit)\b/;
/** Ruby and others list the tools of an agent in a method or constant of that name. */
const TOOL_METHOD =
  /^\s{0,80}(?:def|fun|func|function|fn|public|private|protected|val|const|let)\b[^(=]{0,80}\b(tools|available_tools|default_tools|all_available_tools|required_tools|get_tools|getTools|commands|available_commands)\b/i;
const TOOL_ITEM =
  /(?<!\b[a-z]\w{0,40}\.)\b((?:(?:Tools|Commands)(?:::|\.)|Functions?::)(?!(?:Select\w*|Where|Any|All|Count|Add\w*|First\w*|Last\w*|Single\w*|To[A-Z]\w*|Length|Contains\w*|Remove\w*|Clear|Insert\w*|OfType|Cast|Concat|Append|Values?|Keys|Map|Filter|ForEach|Find\w*|Get\w*|Set\w*|IsEmpty|Empty|HasValue|Items)\b)[A-Z]\w{1,60})\b(?!\s{0,2}(?:\{[^}\n]{0,200}\}|\([^)\n]{0,200}\))?\s{0,2}[=-]>)/g;

/** `extension FunctionDeclaration: Hashable {`, `public struct McpServer {`: a type, and nobody who gets a tool. */
const DECLARES_TYPE =
  /\b(?:class|struct|interface|enum|protocol|extension|trait|type|record|object|namespace|typealias)\s{1,4}$/;

const QUOTED = /"(?:[^"\\]|\\.){0,600}"|'(?:[^'\\]|\\.){0,600}'/g;

/** What the code of a source file grants its agents, line by line: each mark with what it stands before. */
export function grantsOf(lines: readonly string[]): readonly DetectedItem[] {
  const found: DetectedItem[] = [];
  const outer = new OuterLines();
  for (const [at, line] of lines.entries()) {
    outer.add(line);
    if (line.length > MAX_LINE || isComment(line)) continue;
    const add = (name: string, value: string): void => {
      found.push({
        name,
        value: withoutSentences(value).trim().slice(0, 160),
        line: at + 1,
        place: outer.before(''),
      });
    };
    const end = commentAt(line);
    const mark = MARK.exec(line);
    if (mark !== null && !/^\s*\[Description/.test(line))
      add('tool', `${line.slice(0, end).trim()} ${declared(lines, at)}`);
    const code = withoutText(line.slice(0, end));
    const granting = GRANT.exec(code);
    const isType = DECLARES_TYPE.test(code.slice(0, granting?.index ?? 0));
    const grant = isType ? undefined : granting?.slice(1).find((one) => one !== undefined);
    if (
      grant !== undefined &&
      !isDeclared(code, granting?.index ?? 0) &&
      !isHandedThrough(code) &&
      !turnsTools(lines, at) &&
      !namesNothing(grant, code, granting?.index ?? 0) &&
      !isEmptyList(code) &&
      !takesItsName(lines, at)
    )
      add(grant, line.slice(0, end));
    const other = [
      OF_PROVIDERS.exec(line),
      CHOICE.exec(line),
      LOOKS_THROUGH.exec(code),
      MADE.exec(code),
    ].flatMap((match) => match?.slice(1).find((one) => one !== undefined) ?? [])[0];
    if (
      grant === undefined &&
      other !== undefined &&
      !isDeclaration(line) &&
      !isHandedThrough(code) &&
      !GIVES_CHOICE_ON.test(line.slice(0, MAX_LINE)) &&
      !/^\s{0,80}case\s[\w.:]{0,60}(?:auto|required|none|any)\w{0,20}:\s{0,4}$/i.test(lines[at - 1] ?? '')
    )
      add(other, line.slice(0, end));
    const own = TOOL_CLASS.exec(line)?.[1];
    if (own !== undefined && TOOL_CLASS_WORD.test(line)) add('tool', `class ${own}`);
    const impl = TOOL_IMPL.exec(code);
    if (impl !== null) add('tool', impl[1] === undefined ? line.slice(0, end) : `impl ${impl[1]}`);
    const method = TOOL_METHOD.exec(line)?.[1];
    // A list of its own, not what somebody else's tools are turned into.
    if (method !== undefined && !isEmptyList(code) && !listsNothing(lines, at))
      add(method, declares(line) ? method : line);
    for (const [, item = ''] of line.matchAll(TOOL_ITEM)) add('tools', item);
  }
  return found;
}

/** What is said in words is a prompt's matter: only names are granted. */
function withoutSentences(line: string): string {
  return line.replace(QUOTED, (text) => (/\s\S+\s/.test(text) ? '""' : text));
}

/** Where the comment at the end of a line begins. */
function commentAt(line: string): number {
  return /\s(?:\/\/|#\s)/.exec(line)?.index ?? line.length;
}

/** A line without what stands in quotes. */
function withoutText(code: string): string {
  return (
    code
      .replace(QUOTED, '""')
      .replace(/\/\*[^*]{0,200}\*\//g, '')
      // A text that goes on in the next line.
      .replace(/"[^"]{0,600}\\\s{0,4}$/, '"')
  );
}

/** The name of what a mark stands before. */
function declared(lines: readonly string[], at: number): string {
  for (const line of lines.slice(at + 1, at + 8)) {
    if (line.length > MAX_LINE) return '';
    const name =
      /\b(?:def|fun|func|fn|function|class|interface|record|async|public|private|static|suspend)\b[^(\n]{0,120}?(\w{1,80})\s{0,4}[({:]/.exec(
        line,
      )?.[1];
    if (name !== undefined) return name;
  }
  return '';
}

function isComment(line: string): boolean {
  return /^\s{0,200}(?:\/\/|#(?!\[)|\*|\/\*|--|<!--|import\b|from\b|using\b|use\b|package\b)/.test(line);
}

/** `tool = client.tool("read_file")`: one is looked up that is there. */
const LOOKED_UP = /\btool\s{0,4}=\s{0,4}(?:await\s)?[@$]?\w{1,40}\.tool\(/;

/** `.tool(spec.tool())`, `<List tools={tools} />`: the tools of one thing become those of another, none is named. */
function isHandedThrough(code: string): boolean {
  if (LOOKED_UP.test(code)) return true;
  // `handoffs=handoffs,`, `tool_config: self.tool_config.clone(),`, and a parameter `handoffs: list[Handoff],`.
  if (
    /^\s{0,80}(\w{3,40})\s{0,4}[=:]\s{0,4}&?(?:(?:self|this|cls|config|cfg|conf|args|options|opts|params|request|req|spec|settings|state|ctx|context|input|props|body|payload|parent|other|def|data|inner|\w)\.){0,3}\1(?:\.(?:clone|copy|as_ref|to_vec|to_owned)\(\))?\s{0,4},?\)?$/.test(
      code,
    )
  )
    return true;
  if (
    /\b\w{3,40}\s{0,4}:\s{0,4}(?:list|List|Sequence|Optional|Iterable|tuple|set)\[[\w.[\], |]{1,80}\](?:\s?\|\s?None)?(?:\s?=\s?None)?,?\)?$/.test(
      code,
    )
  )
    return true;
  // `tools = append(tools, fnDefToOllamaTool(fn))`.
  if (
    /\b(?:append|push|add|extend)\(.{0,60}\b(?:(?:to|convert|from|extract|parse|map|build)[A-Z_]?\w{0,30}|\w{1,40}(?:To|_to_)\w{0,30})[tT]ools?\w{0,40}\(/.test(
      code,
    )
  )
    return true;
  if (GIVEN_ON.test(code) || /\btoolGroups?\s{0,4}=\s{0,4}(?:computed|ref|reactive|useMemo)\b/.test(code))
    return true;
  if (/\btools=\{\s{0,4}(?:\w{1,40}\.){0,3}\w{0,40}[tT]ools\s{0,4}\}/.test(code)) return true;
  return /\.(tools?|with_?tools?)\(\s{0,4}(?:this\.|self\.)?\w{1,60}\.(?:get_?)?(tools?)\(?\)?\s{0,4}\)/i.test(
    code,
  );
}

/** `"tool_choice": toolChoice is String ? …`: what somebody else chose is sent. */
const GIVES_CHOICE_ON = /\btool_choice["']{0,2}\]?\s{0,4}(?:[:=]|=>)\s{0,4}\$?tool(?:_c|C)hoice\b/;

/** `tools = convert(self.tools)`, `tools: Some(tools)`, `toolConfig = config`: a value of the same kind is given on. */
const GIVEN_ON =
  /\b(?:tools|functions)["']?\]?\s{0,4}(?:=>|[:=])\s{0,4}(?:await\s)?(?:[\w.:$>-]{1,60}\(\s{0,4}(?:&(?:mut\s)?|\*{1,2}|\.{3})?(?:[\w$?]{1,30}(?:\.|->|::)){0,3}\$?\w{0,30}[tT]ools?(?:\(\))?\s{0,4}\)|(?:array_(?:map|values|filter)|Enum\.map|lo\.Map)\()|\b(?:toolConfig|tool_config|toolSpec)\s{0,4}[:=]\s{0,4}[\w.$]{1,80}\s{0,2}(?:[?|,;)}]|=\s?null|$)|\b(?:FunctionTool|StructuredTool|DynamicTool|AgentTool)\(\s{0,4}(?:t|f|fn|tool|func|function|spec|def|definition|schema|it|item|callable|delegate|method)[A-Z_]?\w{0,12}\s{0,4}\)/;

/** `tools = [as_json(t) for t in self.tools]`, over some lines: the form of tools that are chosen elsewhere. */
function turnsTools(lines: readonly string[], at: number): boolean {
  if (
    !/\b(?:tools|functions)["']?\]?\s{0,4}(?:=>|[:=])\s{0,4}[[{(]/.test(lines[at]?.slice(0, MAX_LINE) ?? '')
  )
    return false;
  const text = lines
    .slice(at, at + 12)
    .map((line) => line.slice(0, 200).trim())
    .join(' ');
  return /^[^\n]{0,80}?\b(?:tools|functions)["']?\]?\s{0,4}(?:=>|[:=])\s{0,4}[[{(][^\n]{0,500}?\bfor \w{1,40}(?:, ?\w{1,40})? in (?:\w{1,40}\.){0,3}\w{0,40}(?:tools?|functions?)\b/i.test(
    text,
  );
}

/**
 * Whether what is called `tools` at a line names none: a function that answers with an empty list, a property that is only
 * declared, a variable that gets no list.
 */
function listsNothing(lines: readonly string[], at: number): boolean {
  const line = lines[at]?.slice(0, MAX_LINE) ?? '';
  if (/^\s{0,80}(?:const|let|var|val)\s{0,4}[[{(]/.test(line) || /\{\s?get;[^=]{0,60}\}\s{0,4}$/.test(line))
    return true;
  const next = lines.slice(at + 1, at + 4).map((one) => one.slice(0, MAX_LINE));
  if (/\{\s{0,4}$|\bdo\s{0,4}$/.test(line) && EMPTY.test(next[0] ?? '')) return true;
  const opens = isVariable(line)
    ? /\[\s*$|\[\s*\w|Tools?(?:::|\.)|[oO]f\(\s*$/
    : /[[{]\s*$|\[\s*\w|Tools?(?:::|\.)/;
  return ![line, ...next].some((one) => opens.test(one));
}

function isVariable(line: string): boolean {
  return /^\s{0,80}(?:(?:export|static|private|public|internal|protected|final|readonly|lazy|override)\s){0,3}(?:const|let|var|val)\s/.test(
    line,
  );
}

const EMPTY =
  /^\s{0,80}(?:return\s)?(?:vec!\[\s?\]|\[\s?\]|\{\s?\}|nil|null|Vec::new\(\)|(?:List|Set|Collections|Seq|Array)\.(?:of|empty\w{0,6})(?:<\w{0,40}>)?\(\)|empty(?:List|Set)\(\)|(?:List|Seq)\(\)|Nil|None);?\s{0,4}$/;

/** `def get_tools() -> dict[str, Tool]:` and nothing after it: what is granted stands in the lines below. */
function declares(line: string): boolean {
  return isDeclaration(line) && /[:({]\s{0,4}$|\)\s{0,4}$|\bdo\s{0,4}$/.test(line);
}

/** `FunctionDeclaration { name: tool.name, … }`: a tool of one library becomes that of another, none is named. */
function takesItsName(lines: readonly string[], at: number): boolean {
  return (
    /[({[]\s{0,4}$/.test(lines[at]?.slice(0, MAX_LINE) ?? '') &&
    lines
      .slice(at + 1, at + 4)
      .some((line) =>
        /^\s{0,80}["']?[nN]ame["']?\s{0,4}[:=]\s{0,4}[&*]{0,2}(?:\w{1,40}\.){1,4}(?:get_?)?name\b/i.test(
          line.slice(0, MAX_LINE),
        ),
      )
  );
}

/** `array $tools = [],`, `tools: [Tool]? = nil`: none is granted. */
function isEmptyList(code: string): boolean {
  if (/\btools\s{0,4}:\s{0,4}\[[A-Z][\w.<> ]{0,80}\]\s{0,4}(?:\?|=\s{0,4}(?:nil|\[\s{0,4}\]))/.test(code))
    return true;
  if (/\btools\s{0,4}:\s{0,4}[\w.<>]{1,40}\[\]\s{0,4}=\s{0,4}\[\s{0,4}\]/.test(code)) return true;
  return /(?<![A-Za-z])tools\s{0,4}[:=]\s{0,4}(?:\[\s{0,4}\]|\{\s{0,4}\}|(?:new\s)?(?:(?:empty|mutable)?(?:List|Set|Array)(?:Of)?|(?:Array|List|Set|Collections|Seq|Vec)(?:\.|::)(?:[eE]mpty\w{0,8}|of|new))(?:<[\w?]{0,40}>)?\(\s{0,4}\)|make\((?:map\[|\[\])[\w.*\][]{1,60}(?:,\s?\w{1,20})?\))\s{0,4}(?:[,;)]|$)/i.test(
    code,
  );
}

/** Whether what stands at `index` is what a function declares, and not what it does: `def chain(llm), do: add_tools([…])`. */
function isDeclared(code: string, index: number): boolean {
  if (FIELD.test(code) || CONSTRUCTOR.test(code)) return true;
  return isDeclaration(code) && !/\bdo:\s|=>|[^=!<>]=(?!=)|\{/.test(code.slice(0, index));
}

/** `pub tool_config: Option<ToolConfig>,`, `val toolConfig: ToolConfig?`: a field that is only declared. */
const FIELD =
  /^\s{0,80}(?:(?:pub|pub\([\w: ]{1,20}\)|public|private|protected|internal|readonly|final|override|static|abstract|val|var|let)\s){1,4}\w{1,60}[?!]?\s{0,2}:\s{0,4}[\w.<>[\]?|&:', ]{1,120}[,;]?\s{0,4}$/;
/** `public CodeInterpreterTool() { }`: how a class makes itself. */
const CONSTRUCTOR =
  /^\s{0,80}(?:public|internal|protected|private)\s{1,4}[A-Z]\w{1,60}\s{0,2}\([^()]{0,200}\)\s{0,4}(?:\{[^{}()]{0,200}\}?)?\s{0,4}$/;

/** `def with_tools(self, tools):` declares how to grant, and grants nothing. */
function isDeclaration(line: string): boolean {
  return /^\s{0,80}(?:(?:export|default|declare|public|private|protected|internal|override|suspend|infix|operator|static|final|open|inline|async|abstract|pub|pub\(crate\))\s){0,5}(?:def|fun|func|fn|function)\b/.test(
    line,
  );
}
