/** Longer texts are read by their start, characters. */
const LONGEST = 4000;

/** Words by which people are told that AI is at work, in the languages of most users. In lower case. */
const AI =
  '(?<![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{N}])(?:ai|a\\.i|ki|ia|i\\.a|ии|ші|yz|llms?|gpt|bots?|chat ?-?bots?)(?![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{N}])|artificial|künstliche|artificiel|artificial|artificiale|kunstmatige|sztuczn|umělá|umelá|mesterséges|искусственн|штучн|yapay|τεχνητ|konstgjord|kunstig|tekoäly|人工|智能|機械学習|ロボット|로봇|인공|الاصطناعي|בינה|कृत्रिम|robot|automat|automát|автомат|algor[ií]t|algorith|machine|maschin|computer|language model|sprachmodell|modèle de langage|neural|generative|generated|synthetic|synthétique|(?:virtual|digital|virtuell|virtuel)\\p{L}* (?:assistan|agent|asisten)|(?:assistan|asisten|agente?)\\p{L}* (?:virtual|digital|numérique|virtuel)';
const NAMED = new RegExp(AI, 'u');

const REAL = '(?:(?:a|an|one|of|our|the|some|real|live|actual|genuine|human) ){0,4}';
/** Statements that a person answers, or that no AI is at work. In lower case. */
const PERSON: readonly string[] = [
  `you(?:'re|’re| are) (?:now |currently |always |only |really ){0,2}(?:talking|chatting|speaking|writing|texting|connected) (?:to|with) ${REAL}(?:humans?|persons?|people|employees?|colleagues?|members? of (?:our |the )?(?:staff|team)|someone from our team)(?![-\\p{L}])`,
  `(?:i am|i'm|i’m|this is|we are) ${REAL}(?:human being|human|person|people)(?![-\\p{L}])`,
  "(?:i am|i'm|i’m|this is|we are|you(?:'re|’re| are) (?:talking|chatting|speaking|writing) (?:to|with)|it is) (?:not|no) (?:an? |the )?(?:ai|artificial intelligence|bots?|robots?|machines?|computers?|chatbots?)(?![-\\p{L}])",
  'no (?:ai|artificial intelligence|bots?) (?:is|are) (?:used|involved|at work)\\W*(?:$|[.;!?])|we (?:do not|don.t|never) use (?:any )?(?:ai|artificial intelligence)\\W*(?:$|[.;!?])',
  '(?:sie|du) (?:sprechen|chatten|schreiben|sprichst|chattest|schreibst) (?:hier |gerade |jetzt |immer )?mit (?:eine[mr] |unsere[mr] )?(?:echten |menschlichen |realen )?(?:menschen?|person|mitarbeiter)|(?:ich bin|das ist) (?:kein bot|keine ki|kein roboter|ein (?:echter )?mensch)|es wird keine ki (?:eingesetzt|verwendet|genutzt)',
  'vous (?:parlez|discutez|échangez|conversez) (?:ici |actuellement )?avec (?:une? |notre |l.un de nos )?(?:vraie? |véritable )?(?:humaine?|personne|être humain|conseiller|conseillère|employée?)|je (?:ne )?suis (?:pas un (?:robot|bot)|un (?:être )?humain)',
  'est[áa]s? (?:hablando|chateando|conversando) con (?:una? |nuestr[oa] )?(?:persona|humano|agente humano|empleado)|st(?:ai|a) (?:parlando|chattando) con (?:una? )?(?:vera )?(?:persona|umano|operatore umano)|está (?:falando|a falar|conversando) com (?:uma? )?(?:pessoa|humano|atendente humano)|(?:u|je) (?:spreekt|praat|chat) (?:hier )?met (?:een )?(?:echte? )?(?:mens|persoon|medewerker)',
];
const CLAIMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PERSON.join('|')})`, 'u');
/** A person whom AI helps is a person. */
const HELPED = new RegExp(
  `(?:supported|assisted|aided|helped|unterstützt|assistée?|(?:with|mit) (?:the )?(?:help|support|hilfe)|(?:who|that) uses?)[^.;!?]{0,30}(?:${AI})`,
  'u',
);

/** Whether a text says a word of AI, of whatever kind. */
export function mentionsAi(text: string): boolean {
  return NAMED.test(comparable(text));
}

/** Whether a text tells people that a person answers them, or that no AI is used. */
export function deniesAi(text: string): boolean {
  const said = comparable(text);
  return CLAIMED.test(said) && !HELPED.test(said);
}

function comparable(text: string): string {
  return text.slice(0, LONGEST).normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
