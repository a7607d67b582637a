/** What makes a text sound like an instruction to a model, in the languages that people write prompts in. */
interface Mark {
  readonly says: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Looked through of each text, characters: the beginning of a prompt says what it is. */
const LOOK = 6000;

const MARKS: readonly Mark[] = [
  {
    says: 'speaks to a model as somebody',
    weight: 4,
    pattern: new RegExp(
      [
        String.raw`\byou(?: are|'re|’re) (?:an?|the|acting|now|my|our|going to|being|tasked|given|(?!(?:trying|attempting|using|running|calling|missing|getting|seeing|passing|upgrading|installing)\b)\w{1,20}(?:bot|ing)|\p{Lu}\w{1,20}(?=[,.]))\b`,
        String.raw`\b(?:act|behave|respond|pose) as (?:an?|the|if)\b|\byour (?:task|role|job|goal|objective|mission|purpose|persona) (?:is|will be)\b|\bi want you to\b|\bas an ai\b|\byou will (?:be given|receive|act|answer|help)\b`,
        '你(?:是|将|需要|的任务|的角色|应该|必须)|您(?:是|的任务)|请?扮演|作为(?:一个|一名|一位)|我(?:想|要|希望|需要)(?:让|请)?你|充当(?:一|英|我|专|翻)',
        'あなたは|あなたの(?:役割|タスク)|당신은|당신의|너는 ',
        String.raw`\b(?:du bist|sie sind|deine aufgabe|ihre aufgabe|agiere als|tu es|vous êtes|ta tâche|votre (?:tâche|rôle)|agis comme|eres|usted es|actúa como|tu (?:tarea|trabajo|función) es|você é|sua tarefa|aja como|sei un|il tuo compito|agisci come|je bent|u bent|jouw taak|jesteś|twoim zadaniem|sen bir|du är|anda adalah|kamu adalah|bạn là|sunteți|ești|olet|ets una?|είσαι|είστε|jsi|jste|ti si|ich möchte, dass (?:du|sie)|je veux que (?:tu|vous)|quiero que (?:actúes|seas)|quero que você|voglio che tu)(?![\p{L}])`,
        String.raw`(?:^|[\s"«])(?:ты|вы)\s[—–-]\s|ты являешься|(?:представь|я хочу), (?:что|чтобы) (?:ты|вы)|твоя задача|ваша задача|ти\s[—–-]\s|أنت |إنك |आप एक|คุณคือ|אתה `,
      ].join('|'),
      'iu',
    ),
  },
  {
    says: 'gives a task',
    weight: 3,
    pattern: new RegExp(
      [
        String.raw`\b(?:given|considering|using|based on|according to|consider) (?:only )?(?:the|a|an|this|these|some|your) (?:following|context|above|below|text|document|user|conversation|provided|information|question|chat|list|input|question)`,
        String.raw`\b(?:use|using) (?:only )?the (?:following|provided) (?:context|pieces|information|tools?|documents?)`,
        String.raw`\banswer (?:the|this|any|all|my|to the|user|with|based|only|each|their)\b|\b(?:summari[sz]e|translate|classify|extract|rewrite|generate|write|create|analy[sz]e|identify|evaluate|rate|compare|describe|explain|suggest|determine|convert|review|categori[sz]e|rank|list|provide|tell me|give me|continue|paraphrase|rephrase|shorten|proofread)\b[^.!?\n]{0,60}\b(?:following|below|above|text|document|article|summary|question|conversation|story|poem|joke|sentences?|paragraphs?|words|user|email|review|code|query|image|content|input|recipe|title|keywords?|topic|answers?|response|steps|terms)\b`,
        '请(?:根据|你|将|把|用|分析|总结|翻译|生成|回答|提取|判断|以|按|输出|确保|严格|仔细|结合|帮)|根据(?:以下|上述|提供|给定|下面|已知)|(?:总结|翻译|提取|分析|生成|回答|判断)(?:以下|下面|上述|用户|给定)',
        'してください|に基づいて|以下の(?:文|質問|テキスト|情報)|다음(?:의| 질문| 텍스트| 내용| 문)|하세요|해 ?주세요|하십시오',
        String.raw`\b(?:beantworte|fasse|übersetze|analysiere|verwende nur|erstelle|antworte|gib (?:nur|die|eine)|schreibe|réponds|répondez|résume[zr]?|tradui[stsz]{1,3}ez|utilise[zr]? (?:uniquement|le|les)|analysez?|rédige[zr]?|responde|resume (?:el|la|los)|traduce|utiliza|analiza|genera (?:un|una|el)|escribe|extrae|responda|resuma|traduza|analise|gere (?:um|uma)|escreva|extraia|rispondi|riassumi|traduci|analizza|scrivi|beantwoord|vat .{1,20} samen|gebruik alleen|odpowiedz|podsumuj|przetłumacz)(?![\p{L}])`,
        'ответь|отвечай|используй|переведи|проанализируй|составь|напиши|извлеки|أجب|لخص|ترجم|उत्तर दें|अनुवाद',
      ].join('|'),
      'iu',
    ),
  },
  {
    says: 'asks for a form of output',
    weight: 2,
    pattern:
      /\b(?:respond|reply|answer|return|output|format)\b[^.!?\n]{0,40}\b(?:json|yaml|xml|markdown|only|format|with (?:a|an|the|just|nothing)|in (?:the|one|two|three|\d)|yes or no|nothing else|as a list|bullet)\b|\b(?:output|response|answer) (?:format|should|must|only|in)\b|\bvalid json\b|\bno (?:explanation|preamble|other text)\b|\breturn (?:it|them|only|just|a|an)\b|\bone (?:per|on each) line\b|\b(?:concise|brief|short|helpful|polite|friendly)(?:ly)? (?:answer|response|manner|tone|summary)?\b|\bin (?:one|two|three|\d+) (?:sentences?|words|lines|paragraphs?)\b|输出|格式|返回(?:json|结果)|简洁|出力|形式で|형식|출력|\b(?:im|au|en|no|in) (?:json-?)?format(?:o|ato)?\b|antworte (?:nur|mit|auf)|только json|формат/iu,
  },
  {
    says: 'limits what is said',
    weight: 2,
    pattern:
      /\b(?:do not|don't|never|must not|avoid|always|make sure|ensure|only) (?:to )?(?:answer|respond|reply|include|mention|reveal|use|make|add|output|provide|give|say|tell|write|invent|assume|guess|generate|that you|you|explain|discuss|repeat|share|ask|show|disclose|expose|call|run|execute|delete|send|store|modify|access|perform|claim|refer|speak|follow|ignore|treat|confirm|fabricate)\b|\bif you (?:do not|don't|cannot|can't|are not|aren't) (?:know|sure|find|have|answer)|\byou (?:must|should|can|may|will|need to|have access|cannot|do not|don't)\b|不要|禁止|必须|请勿|不得|不允许|只能|ないでください|必ず|마세요|반드시|\b(?:nicht|niemals|ne .{1,20} pas|nunca|jamais|solo|sólo|apenas|mai|nooit|никогда|не)\s/iu,
  },
  {
    says: 'speaks of user and answer',
    weight: 2,
    pattern:
      /\b(?:the |a )?user(?:'s|’s)? (?:question|input|message|query|request|prompt|will|asks?|wants?|intent|needs?)\b|\b(?:to|from|with|help(?:ing|s)?|by|for|assist(?:ing|s)?) (?:the |our )?(?:users?|customers?)\b|\bthe assistant\b|\bchat history\b|\bconversation (?:history|between)\b|\b(?:question|context|answer|query|input|user|assistant|human|ai)\s?:\s|\b(?:helpful|ai|virtual|intelligent|chat|language) (?:assistant|agent|bot|model)\b|\btool calls?\b|\b(?:use|call|invoke|run) (?:the |this |a |your )?[\w`'-]{1,40} (?:tool|function)s?\b|用户|上下文|问题[:：]|助手|ユーザー|質問[:：]|사용자|질문[:：]|пользовател|utilisateur|usuario|usuário|benutzer|nutzer|utente/iu,
  },
  {
    says: 'is marked up for a model',
    weight: 4,
    pattern:
      /<\|(?:im_start|im_end|system|user|assistant|begin_of_text|start_header_id|end_of_turn|eot_id|endoftext)\|>|\[\/?INST\]|<<SYS>>|###\s?(?:Instructions?|Response|Human|Assistant|System|Input|Task|Role|Context|Output|Examples?)\b|(?:^|\n)\s{0,12}(?:Human|Assistant|System|User|AI):\s|<\/?(?:instructions?|context|system|documents?|examples?|rules|task|role|thinking|question|output_format|guidelines|persona)>|\{\{[#~-]?\s?(?:system|user|assistant)\b|(?:^|\n)#{1,3}\s?(?:role|task|instructions?|rules|output|constraints|goal|persona|guidelines|workflow|(?:available |your )?tools?|tooling|safety|tone|style|memory|limits|restrictions|capabilities|boundaries|response format|安全|工具|记忆|规则|原则|注意|人格|角色|任务|要求|约束|输出|指令)/iu,
  },
  {
    says: 'has a place for what the user gives',
    weight: 2,
    pattern:
      /\{{1,3}[$#]?\s{0,4}(?:[\w.]{0,20}_)?(?:question|context|input|query|chat_?history|history|user|text|document|content|message|conversation|language|topic|task|instructions?|name|answer|code|request|tools?|schema|examples?|article|prompt)(?:s|_\w{1,20})?\s{0,4}(?:\|[^}]{0,60})?\}{1,3}/iu,
  },
  {
    says: 'sets a conversation up',
    weight: 3,
    pattern:
      /^\s{0,40}(?:(?:the following|this|below|here) is (?:an?|the) (?:\p{L}{2,20} ){0,3}(?:conversation|chat|dialog(?:ue)?|discussion|interview|instruction|roleplay)\b|an? (?:\p{L}{2,20} ){0,2}(?:chat|conversation|dialog(?:ue)?) between (?:an?|the|two) )/iu,
  },
  {
    says: 'begins with a task',
    weight: 2,
    pattern:
      /^\s{0,40}(?:please\s\p{Ll}{2,20}\s|(?:please\s)?(?:summari[sz]e|translate|classify|extract|rewrite|rephrase|paraphrase|shorten|proofread|continue|explain|describe|analy[sz]e|act|pretend|answer|respond|reply|generate|write|identify|categori[sz]e|suggest|recommend|convert|compose|draft|speak|talk|you are|you will|your)\s)(?!to\s?$)[\p{L}"'{]/iu,
  },
  {
    says: 'hands something over at the end',
    weight: 2,
    pattern: /:\s{0,4}["'`<\n]{0,6}\{[^}\n]{0,80}\}{1,3}["'`>\n]{0,6}\s{0,10}$/,
  },
  {
    says: 'shows how to think',
    weight: 1,
    pattern:
      /\bstep[- ]by[- ]step\b|\bthink (?:carefully|through|about|first)\b|\b(?:few-shot|for example:|examples?:|e\.g\.)|\bfollow(?:ing)? (?:these|the) (?:steps|rules|guidelines|instructions)\b|\bguidelines?:|例如|示例|例：|예시/iu,
  },
];

/** What no prompt looks like. */
const NOT_SPEECH =
  /^\s{0,40}(?:<!doctype|<html|<\?xml|<svg|<div|<p>|<style|SELECT\s|INSERT\s+INTO|UPDATE\s+\w+\s+SET|CREATE\s+(?:TABLE|INDEX|OR)|ALTER\s+TABLE|DELETE\s+FROM|WITH\s+\w+\s+AS|#!\/|https?:\/\/\S+\s*$|query\s*\{|mutation\s|usage:|import\s|package\s|func\s|def\s|class\s|\{\s*"|Licensed under|Copyright|FROM\s\S+\s*\n)/i;

export interface Speech {
  readonly score: number;
  /** Words that name the strongest marks. */
  readonly says: readonly string[];
}

const SILENT: Speech = { score: 0, says: [] };

/** How much `text` speaks like an instruction to a model: 0 = not at all, 6 and more = whatever it is called. */
export function speechOf(text: string): Speech {
  const start = text.slice(0, LOOK);
  if (NOT_SPEECH.test(start.slice(0, 200))) return SILENT;
  const marks: Pick<Mark, 'says' | 'weight'>[] = MARKS.filter(({ pattern }) => pattern.test(start));
  if (listsRules(start)) marks.push(RULES);
  return {
    score: marks.reduce((sum, { weight }) => sum + weight, 0),
    says: marks.toSorted((a, b) => b.weight - a.weight).map(({ says }) => says),
  };
}

/**
 * Whether `text` scores `least` or more in `speechOf`: no more marks are looked for than that takes. A text that is
 * plainly a prompt, or plainly none, is told by one or two of them.
 */
export function speaksAtLeast(text: string, least: number): boolean {
  const start = text.slice(0, LOOK);
  if (NOT_SPEECH.test(start.slice(0, 200))) return least <= 0;
  let score = 0;
  let open = MOST;
  for (const { weight, pattern } of MARKS) {
    if (score >= least || score + open < least) return score >= least;
    open -= weight;
    if (pattern.test(start)) score += weight;
  }
  return score >= least || (score + RULES.weight >= least && listsRules(start));
}

const RULES = { says: 'gives rules one by one', weight: 3 } as const;
/** What all marks come to. */
const MOST = MARKS.reduce<number>((sum, { weight }) => sum + weight, RULES.weight);
const ITEM = /^\s{0,12}(?:[-*•·]|\d{1,2}[.)、])\s?\S/;
const RULE =
  /\b(?:must|never|always|do not|don't|avoid|only|ensure|make sure|should|cannot|refuse|remember|keep)\b|不要|禁止|必须|请|不得|只能|避免|应|确保|永远|ください|しないで|必ず|하지 ?마|반드시|하세요|(?<!\p{L})(?:nicht|niemals|immer|nur|muss|jamais|toujours|dois|devez|évite[zr]?|nunca|siempre|debes?|evita|sempre|deve|evite|mai|devi|nooit|altijd|moet|nigdy|zawsze|никогда|всегда|нельзя|должен|только|asla|her zaman|jangan|selalu|không|luôn|कभी|हमेशा|لا |دائم)(?!\p{L})/iu;

/** Two items of a list, or more, that each say what must or must not be. */
function listsRules(text: string): boolean {
  let rules = 0;
  for (const line of text.split('\n')) {
    if (ITEM.test(line) && RULE.test(line.slice(0, 300))) rules += 1;
    if (rules >= 2) return true;
  }
  return false;
}

/** How many words a text has; a sign of Chinese, Japanese or Thai counts as half a word. */
export function wordCount(text: string): number {
  const start = text.slice(0, 4000);
  const words = start.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  let count = 0;
  for (const word of words) {
    const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
      ? Math.ceil([...word].length / 2)
      : 1;
    count += signs;
  }
  return count;
}
