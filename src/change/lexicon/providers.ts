/** Who serves a model, and where: read out of its id, its address or its name for a region. */

/** Provider → how ids, prefixes and hosts of it look. The first that matches is the one. */
const PROVIDERS: readonly (readonly [provider: string, looks: RegExp])[] = [
  ['openrouter', /^openrouter[/:]|(?:^|[/.])openrouter\.ai/i],
  [
    'azure',
    /^azure[\w-]*[/:]|\.(?:openai|cognitiveservices|services\.ai|inference\.ai)\.azure\.(?:com|us|cn)|azureml/i,
  ],
  [
    'aws',
    /^bedrock[\w-]*[/:]|\.amazonaws\.com|^arn:aws|^(?:(?:us|eu|apac|global)\.)?(?:anthropic|amazon|cohere|meta|mistral|ai21|stability|deepseek|openai)\.[a-z]/i,
  ],
  [
    'google',
    /^(?:google[\w-]*|vertex[\w-]*|gemini|palm|models)[/:]|aiplatform\.googleapis\.com|generativelanguage\.googleapis\.com|^(?:gemini|gemma|palm|imagen|veo|(?:chat|code|text)-bison)[\w.@:-]*$/i,
  ],
  ['deepseek', /deepseek/i],
  ['alibaba', /(?:^|[/:.])(?:qwen|qwq|alibaba|dashscope)/i],
  ['xai', /(?:^|[/:.])(?:grok|x-?ai)(?:$|[/:.-])/i],
  [
    'openai',
    /^openai[/:]|api\.openai\.com|^(?:ft:)?(?:gpt|chatgpt|o[1-9](?:-|$)|dall-e|whisper|tts-1|text-embedding-(?:3|ada)|davinci|babbage|codex|omni-moderation)/i,
  ],
  ['anthropic', /^anthropic[/:]|api\.anthropic\.com|^claude/i],
  [
    'mistral',
    /^mistral(?:ai)?[/:]|api\.mistral\.ai|^(?:open-)?(?:mistral|mixtral|ministral|codestral|devstral|magistral|pixtral)/i,
  ],
  ['cohere', /^cohere[/:]|api\.cohere\.(?:ai|com)|^(?:command|embed-|rerank-)/i],
  ['meta', /^(?:meta|meta-llama)[/:]|^(?:code)?-?llama/i],
  ['groq', /^groq[/:]|api\.groq\.com/i],
  ['together', /^together[\w]*[/:]|api\.together\.(?:ai|xyz)/i],
  ['perplexity', /^perplexity[/:]|^sonar/i],
];

/** Regions as the large clouds write them. */
const REGION =
  /(?:^|[^a-z0-9])((?:us|eu|ap|sa|ca|me|af|il|mx)(?:-gov)?-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-?\d|(?:us|europe|asia|australia|northamerica|southamerica|me|africa)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)\d+|(?:east|west|central|north|south)(?:us|europe|asia|india|central)?us\d?|(?:eastus|westus|centralus|northcentralus|southcentralus|westcentralus)\d?|(?:north|west)europe|(?:france|germany|switzerland|norway|sweden|uk|poland|italy|spain|uae|qatar|israel|brazil|canada|australia|japan|korea)(?:central|north|south|west|east|northeast|southeast|westcentral)\d?|(?:east|southeast)asia)(?![a-z0-9])/i;

interface Valued {
  readonly after?: string;
  readonly before?: string;
}

/** Who serves what the change brings in; empty: nobody says. */
export function providerOf({ after, before }: Valued): string {
  const text = after ?? before ?? '';
  return PROVIDERS.find(([, looks]) => looks.test(text.slice(0, 500)))?.[0] ?? '';
}

/** The region of an address, an id or a setting; empty: none is named. */
export function regionOf({ after, before }: Valued): string {
  return regionIn(after ?? before ?? '');
}

export function regionIn(text: string): string {
  const short = text.slice(0, 500);
  const found = REGION.exec(short)?.[1]?.toLowerCase();
  // Amazon Bedrock's inference profiles carry a continent in front.
  return (
    found ??
    /^(us|eu|apac)\.(?:anthropic|amazon|cohere|meta|mistral|deepseek|openai)\./i
      .exec(short)?.[1]
      ?.toLowerCase() ??
    ''
  );
}
