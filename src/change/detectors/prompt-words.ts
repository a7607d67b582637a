export const SYSTEM_NAME =
  /(?:^|_|[a-z](?=[A-Z]))(?:system|developer|sys)[_-]?(?:prompt|message|msg|instruction)s?(?:[_-]?\w+)?$|^prompt_?preamble$|(?:^|_|[a-z](?=[A-Z]))(?:llm|ai|agent|assistant|chat_?bot|copilot)_?instructions?$|^description_?for_?model$/i;

export const PROMPT_NAME = /prompt|(?:^|_)(?:template|preamble)$|(?:user|system|chat)_?message_?template/i;

/** Names that hold `prompt` and mean the question on a terminal. */
export const NOT_PROMPT =
  /prompt_?(?:text|label|title|toolkit|style|symbol|char|color|user|confirm|hash|id|name|path|file|dir|version|tokens?|key|type|url|cost|length)$|confirm|placeholder|^PS[1-4]$/i;

export const AGENT_NAME =
  /^(?:(?:(?:bot|model|chat|tools?|toolset|base|core|default|extra|server|mcp)_?)?instructions?|persona|backstory|goal|expected_output|system|preamble|agent_description|additional_?instructions|custom_?instructions|role_?(?:description|definition|prompt)|when_?to_?use|guidelines|background|behaviou?r|directives?|additional_?context|skill_?instructions|constraints?(?:_?(?:array|list))?)$/i;

/** Names of lists that tell an agent what it may do, where they stand under one: `assistant: { rules: [...] }`. */
export const RULES_NAME =
  /^(?:rules?|polic(?:y|ies)|guard_?rails?|principles|restrictions|do_?nots?|dont_?s?|boundaries|safety_?rules|tone|style)$/i;
export const AGENT_PART =
  /(?:^|[_-]|[a-z](?=[A-Z]))(?:ai|llm|agents?|assistants?|chat_?bots?|bots?|copilot|persona|system_?prompt|prompts?)(?:[_-]|$)/i;

/** Names of functions and classes whose text is a prompt: `def system_prompt`, `buildInstructions()`. */
export const PROMPT_SCOPE =
  /prompt(?!_?(?:cach|token))|instructions?$|system_?message|(?:^|_)persona$|preamble|(?:agents?|assistant|bot|soul|system|chat|llm)_?template$|^(?:build|make|get|create|render|compose|format|construct)_?(?:system|sys|instructions|context)$/i;

/** Decorators by which a function's answer becomes a prompt: `@agent.system_prompt`, `@agent.instructions`. */
export const PROMPT_MARK = /(?:^|\.)(?:system_prompt|instructions|dynamic_prompt|prompt)$/i;

/** Names of questions about a prompt. */
export const PREDICATE = /^(?:is|has|supports?|can|should|count|validate)(?:_|[A-Z])/;

export const PROMPT_CALL =
  /^(?:SystemMessage|SystemChatMessage|ChatMessageSystem|DeveloperMessage|from_template|fromTemplate|from_messages|fromMessages|PromptTemplate|ChatPromptTemplate|SystemMessagePromptTemplate|HumanMessagePromptTemplate|FewShotPromptTemplate|systemPrompt|system_prompt|defaultSystem|systemMessage|AddSystemMessage|CreateSystemMessage|CreateFunctionFromPrompt|InvokePromptAsync|from_string|UserMessage|system|CreateChatSystemMessage|definePrompt|preamble|instructions|AssistantMessage|HumanMessage|ChatMessage|userMessage|AddUserMessage|StructuredPrompt|Prompt|promptedTransformer|Agent|createAgent|create_agent|forSystem|ofUser|generate_reply|generateReply|prompt_template)$/;

/** Setters and builders of a prompt, by the last words of their name: `withSystemPrompt`, `new_system!`, `WithInstructions`. */
export const PROMPT_SETTER =
  /^(?:with|set|add|new|for|of|use|using|create|append|default|put)_?(?:system|developer)(?:_?(?:prompt|message|instructions?|text))?!?$|^(?:with|set|add|new|for|use|using|create|append|default)_?(?:instructions?|preamble|persona|prompt|prompt_?template|user_?prompt)!?$/i;

/** What a user says is put into a conversation: an example for the model, or its task. */
export const USER_TURN =
  /^(?:add|with|append|push|new|create|put)_?(?:user|human)_?(?:message|turn|text)(?:s|async)?!?$/i;

/** Calls that hand a text to a model. */
export const MODEL_CALL =
  /^(?:generate|generate_content|generateContent|generateText|streamText|generateObject|chat|ask|invoke|predict|complete|completion|completions|create|run|query|prompt|user|text|GetResponseAsync|CompleteAsync|GetStreamingResponseAsync|CompleteChatAsync|createObject|generateContentStream|stream|kickoff|call|llm|converse|send_message|sendMessage|respond|ai_?generate|aigenerate|RunAsync|RunStreamingAsync|answer|translate|from|with_prompt|render_prompt|message)$/;

export const TOOL_CALL =
  /^(?:tool|Tool|StructuredTool|FunctionTool|function_tool|registerTool|defineTool|createTool|DynamicTool|DynamicStructuredTool|addTool|AddTool|FunctionDeclaration|LlmTool|McpTool|ai_function|kernel_function|KernelFunction|AIFunctionFactory|ToolParam|ToolSpecification|NewTool|WithDescription|useCopilotReadable|useCopilotAction|useFrontendTool|useCopilotChatSuggestions|ToolDefinition|ToolBuilder)$/;

/** Tools by the name of a class of one's own: `ManagedTool(…)`, `new SearchToolSpec(…)`. */
export const OWN_TOOL = /^[A-Z]\w{0,30}Tool(?:Spec|Info|Definition|Schema)?$/;

/** What draws a page and has calls with the names of a model's: `st.text("…")`. */
export const DRAWS =
  /^(?:me|st|ui|ft|gr|rx|pn|dbc|dcc|html|tk|console|document|page|canvas|ctx|svg|draw|pdf|doc|fig|ax|plt|typer|click|widgets|Text|Label|View)$/;

export const TOOL_MARK =
  /(?:^|\.)(?:tool|function_tool|kernel_function|ai_callable|llm_tool|as_?(?:mcp_?)?tool|register_tool|prompt|resource|action|simple|complex|fn|ai_fn|ai_classifier|ai_model|chatprompt|prompt_chain|tool_plain)$/i;

export const SCHEMA_KEYS = [
  'parameters',
  'input_schema',
  'inputSchema',
  'schema',
  'args_schema',
  'execute',
  'func',
  'handler',
  'Parameters',
  'parameter_definitions',
];

export const ROLE_KEYS = ['role', 'Role', 'type'];

/** Where a record of prompts keeps the text. */
export const BODY_NAME = /^(?:body|content|text|template)$/i;

export const CONTENT_NAME = /^(?:content|text|parts|message|prompt)$/i;

/** Calls that speak to people or to a log. */
export const TO_PEOPLE =
  /^(?:log\w*|info|warn(?:ing)?|debug|trace|print\w*|fprint\w*|puts|write_?line|raise|throw|panic|fatal\w*|expect\w*|assert\w*|echo|add_argument|ArgumentParser|add_parser|usage|it|test|describe|outro|intro|exit|fail|error\w*|Errorf|abort|title|header|markdown|caption|subheader|input|getpass|confirm|toast|alert|success|notify|display|Markdown|deprecated|warn_\w+|logger|Logger|console)$|(?:Error|Exception)$/i;

export const PEOPLE_NAME =
  /^(?:(?:\w{1,40}_)?(?:md|markdown|html)|help|usage|epilog|title|label|placeholder|tooltip|errors?|err|msg|(?:err(?:or)?|log|status|warning|(?:missing|invalid|unsupported|deprecat\w{1,4}|outdated|usage|version|compat\w{0,10}|v\d{1,3}|install\w{0,6}|import)(?:_\w{1,30})?)_?(?:msg|message|text)s?|log|hint|summary|subtitle|caption|heading|notice|warning|license|author|readme|changelog|url|href|html|css|class(?:name)?|sql|script|cmd|command|regex|pattern|alt|desc|doc|docs|long_description|short_description|classifiers|keywords)$/i;

export const PERSONA =
  /^\s{0,40}you are (?:an?|the) [^.]{0,200}\b(?:assistant|agent|expert|bot|ai|model|analyst|helper)\b/i;

/** Marks by which frameworks tell a model what a field or an argument is. */
export const FIELD_MARK =
  /^(?:JsonPropertyDescription|JsonClassDescription|LLMDescription|ToolParam|ToolArg|schemars|Guide|LlmDescription|AiDescription)$/;

/** Keys beside which `instructions` are a model's. */
export const BESIDE_MODEL =
  /^(?:foundation_?|base_?|chat_?|llm_?)?model(?:_?(?:id|name))?$|^(?:(?:referenced_?|available_?|allowed_?)?tools|messages|llm(?:_?model_?settings)?|mcp_?servers|collaborators|sub_?agents)$/i;

/** Calls that put a text together piece by piece. */
export const PUTS_TOGETHER =
  /^(?:append|push|push_str|add|concat|write|writeln|write_str|WriteString|AppendLine|Append|append_line|extend|insert)$/;

/** Functions of data bases that ask a model. */
export const ASKS_MODEL =
  /^(?:COMPLETE|TRY_COMPLETE|AI_(?:COMPLETE|QUERY|GEN|CLASSIFY|FILTER|AGG|EXTRACT)|GENERATE_TEXT|GENERATE|GENERATE_TABLE|openai_chat_complete|ollama_generate)$/i;

/** The mark of a turn and the line break after it, as a program writes a conversation for a model. */
export const TURN =
  /^.{0,3}(?:<\|(?:system|user|assistant|im_start|start_header_id|end_header_id|im_end|end)\|>|<start_of_turn>|\[\/?INST\]|<<\/?SYS>>)(?:\w{0,12})(?:\n|\\n|\{\})/;

/** By this alone some models think before they answer, or do not. */
export const THINKS = /^\/(?:no_?)?think$|^detailed thinking (?:on|off)$/i;

export const OF_EXAMPLES = /^(?:x-[\w-]{2,30}|examples?|code_?samples?|curl)$/i;

/** What is sent to a model: `requestContent`, `llm_task`. */
export const ASKED_NAME = /^(?:request|ai|llm|gpt|model)_?(?:content|text|message|query|task)$/i;

/** Tables of prompts in code: `summaryPrompts = { short: "…" }`. */
export const PROMPT_TABLE = /(?:^|_|[a-z](?=P))prompts$|prompt_?(?:templates|table|map)$/i;

/** Marks between the turns of a conversation, with words beside them. */
export const CHAT_MARKUP =
  /[\p{L}}][^\n]{0,200}(?:<\|(?:im_end|eot_id|end_of_turn|endoftext)\|>|<end_of_turn>|\[\/INST\])|(?:<\|im_start\|>|<\|start_header_id\|>|<start_of_turn>|\[INST\]|<<SYS>>)[^\n]{0,40}[\p{L}{]/u;
