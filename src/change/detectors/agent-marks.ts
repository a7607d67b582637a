import type { DetectedItem } from './pairs.ts';

/** Longer lines are data, characters. */
const MAX_LINE = 600;

/** A function or class that a model may call: the mark stands before it. */
const MARK =
  /^\s{0,80}(?:@(?:[\w.]{1,60}\.)?(?:tool|function_tool|kernel_function|ai_callable|llm_tool|register_tool|Tool|LlmTool|McpTool|ToolMethod|JsonClassDescription|output_guardrail|input_guardrail|Agent|Agentic|AiService|Ai\.Service|RegisterAiService|SequenceAgent|ParallelAgent|SupervisorAgent|LoopAgent)(?=\s*(?:\(|$|\b[a-z]))|\[(?:KernelFunction|McpServerTool|McpServerToolType|Description)\b|#\[(?:tool|rig_tool|tool_router|tool_handler)\b)(.{0,200})/;
/** Calls by which tools, servers and approval steps are given to an agent; nothing else has these names. */
const GRANT =
  /(?:\.|\b)(bind_?tools|with_?tools?|default_?tools?|default_?functions?|add_?tools|register_?tools?|create_?(?:react|tool_calling|openai_tools|openai_functions|structured_chat|sql|deep|agent|supervisor|swarm)\w{0,16}_?agent|create_?agent|initialize_agent|AgentExecutor|ToolNode|ToolsAgent|AIFunctionFactory\.Create|FunctionTool(?:\.from_defaults)?|FunctionInfo|buildFunctionInfo|QueryEngineTool(?:\.from_defaults)?|StructuredTool(?:\.from_function)?|McpServer|MCPServer\w{1,20}|MCPClient|MultiServerMCPClient|StdioServerParameters|McpClientFactory\.CreateAsync|server\.tool|server\.registerTool|mcp\.AddTool|AddTool|addTool|NewTool|ReActAgent(?:\.from_tools)?|OpenAIAgent(?:\.from_tools)?|FunctionAgent|AgentWorkflow|FunctionCallingAgent\w{0,20}|CodeInterpreterTool(?:Definition)?|FileSearchTool(?:Definition)?|HostedWebSearchTool|BingGroundingTool\w{0,12}|as_tool|asTool|AsAIFunction|handoffs?|GraphFlow|AssistantAgent|UserProxyAgent|CrewAgent|LlmAgent|SequentialAgent|AiServices\.builder|AgentServices?|AgenticServices?|toolProvider|toolGroups?|withToolGroups?|withToolObjects?|interrupt_before|interrupt_after|human_in_the_loop|HumanInTheLoop\w{0,20}|ApprovalRequired\w{0,20}|create_agent_action_group|CreateAgentActionGroup|actionGroup\w{0,20}|action_group\w{0,20}|toolConfig|toolSpec|tool_config|create_guardrail|update_guardrail|guardrailIdentifier|guardrail_?[Cc]onfig|guardrail_id|EnableFunctions|UseFunctionInvocation)\s{0,4}(?:[(<{[]|[=:]\s{0,4}[[{("'\w])|\b(ToolGroup\.\w{1,40}|FunctionChoiceBehavior\.\w{1,20}|ToolCallBehavior\.\w{1,30})|\.(tools)\s{0,4}\(|\b(tools)\s{0,4}(?:=|:)\s{0,4}(?:\[|\{|\w{1,60}\()/;
/** A class that is a tool. */
const TOOL_CLASS =
  /\bclass\s+(\w{1,80})\s{0,4}(?:<|\(|:|extends|implements)\s{0,4}(?:[\w.:]{1,60}[.:])?(\w{0,40}(?:Tool|ToolSpec|Toolkit|BaseTool|StructuredTool|AgentTool|Command))\b/;
const TOOL_CLASS_WORD = /\b(?:extends|implements|<|\(|:)\s{0,4}(?:[\w.:]{0,60})(?:Tool|ToolSpec|Toolkit)\b/;
/** Ruby and others list the tools of an agent in a method or constant of that name. */
const TOOL_METHOD =
  /^\s{0,80}(?:def|fun|func|function|fn|public|private|protected|val|const|let)\b[^(]{0,80}\b(tools|available_tools|default_tools|all_available_tools|required_tools|get_tools|getTools|commands|available_commands)\b/i;
const TOOL_ITEM = /\b((?:Tools|Commands)(?:::|\.)[A-Z]\w{1,60})/g;

/** What a source file grants its agents, line by line: each mark with what it stands before. */
export function grantsOf(text: string): readonly DetectedItem[] {
  const lines = text.split('\n');
  const found: DetectedItem[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.length > MAX_LINE || isComment(line)) continue;
    const add = (name: string, value: string): void => {
      found.push({ name, value: value.trim().slice(0, 160), line: at + 1 });
    };
    const mark = MARK.exec(line);
    if (mark !== null && !/^\s*\[Description/.test(line))
      add('tool', `${line.trim()} ${declared(lines, at)}`);
    const code = withoutText(line);
    const grant = GRANT.exec(code)
      ?.slice(1)
      .find((one) => one !== undefined);
    if (grant !== undefined && !isDeclaration(line)) add(grant, line.slice(0, code.length));
    const own = TOOL_CLASS.exec(line)?.[1];
    if (own !== undefined && TOOL_CLASS_WORD.test(line)) add('tool', `class ${own}`);
    const method = TOOL_METHOD.exec(line)?.[1];
    // A list of its own, not what somebody else's tools are turned into.
    if (
      method !== undefined &&
      lines.slice(at, at + 4).some((one) => /[[{]\s*$|\[\s*\w|Tools?(?:::|\.)/.test(one.slice(0, MAX_LINE)))
    )
      add(method, line);
    for (const [, item = ''] of line.matchAll(TOOL_ITEM)) add('tools', item);
  }
  return found;
}

/** A line without the comment at its end and without what stands in quotes. */
function withoutText(line: string): string {
  const comment = /\s(?:\/\/|#\s)/.exec(line);
  const code = comment === null ? line : line.slice(0, comment.index);
  return code.replace(/"(?:[^"\\]|\\.){0,600}"|'(?:[^'\\]|\\.){0,600}'/g, '""');
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

/** `def with_tools(self, tools):` declares how to grant, and grants nothing. */
function isDeclaration(line: string): boolean {
  return /^\s{0,80}(?:async\s)?(?:def|fun|func|fn|function)\b/.test(line);
}
