/**
 * What people write where they have nothing to say yet, in the languages of those who keep documents here. The whole of a
 * line, but for signs at its end: within a sentence each of these may be real text. In lower case.
 */
const FRAGMENTS: readonly string[] = [
  // English
  'todo|to do|tbd|tba|tbc|fixme|xxx+|wip|work in progress|under construction|coming soon|pending|placeholder|dummy(?: text)?',
  '(?:still |yet )?to be (?:\\w+ )?(?:defined|determined|decided|done|confirmed|completed|added|filled(?: in| out)?|written|announced|specified|updated|agreed|assessed|provided|documented|clarified|discussed|reviewed|drafted)(?: later| soon)?',
  '(?:more |further )?(?:info|information|details?) (?:is |are )?(?:needed|required|missing|to come)|needs more information',
  '(?:not|none) yet(?: (?:defined|determined|decided|done|known|written|available|specified|assessed|documented))?|not (?:defined|determined|specified|filled in)(?: yet)?',
  '(?:will|shall) (?:be )?(?:follow|added|defined|written|completed|filled in|updated|provided)(?: later| soon)?|(?:please )?fill (?:me |this |it )?in(?: later)?|insert (?:text|content|answer)(?: here)?|your (?:text|answer) here|(?:some|sample|example) text',
  // German
  '(?:muss |wird )?noch (?:zu )?(?:offen|ergänzt(?: werden)?|ergänzen|definiert(?: werden)?|definieren|ausgefüllt(?: werden)?|ausfüllen|klären|geklärt|festgelegt|festlegen|bestimmen)|zu (?:definieren|ergänzen|klären|bestimmen)|(?:wird )?(?:nachgereicht|nachgetragen)|folgt(?: noch| später)?|in (?:arbeit|bearbeitung|klärung)|k\\. ?a|keine angaben?',
  // French
  'à (?:définir|compléter|déterminer|remplir|préciser|venir|faire|confirmer|rédiger)|en cours(?: de rédaction)?|s\\. ?o|non (?:défini|renseigné|précisé)e?',
  // Spanish, Portuguese
  '(?:por|a) (?:definir|completar|determinar|confirmar|rellenar|preencher|concretar|especificar)|pendiente|pendente|sin definir|em (?:elaboração|definição)',
  // Italian
  'da (?:definire|completare|compilare|determinare|confermare|inserire|precisare)|in (?:corso|lavorazione)',
  // Dutch
  '(?:nader|nog) (?:te bepalen|in te vullen|aan te vullen|te doen)|in te vullen|volgt(?: nog)?|n\\. ?v\\. ?t|nvt|ntb',
  // Polish
  'do (?:uzupełnienia|ustalenia|określenia|zrobienia|wypełnienia)|w trakcie|nie dotyczy',
  // Swedish, Danish, Norwegian
  '(?:ska |skal )?(?:fylls i|kompletteras|udfyldes|fylles ut)(?: senare| senere)?|ej (?:ifyllt|definierat)|att definiera',
  // Russian, Ukrainian
  'уточняется|будет (?:определено|дополнено|указано)(?: позже)?|подлежит (?:уточнению|заполнению)|нет данных|заполнить|буде (?:визначено|доповнено)',
  // Turkish
  'belirlenecek|doldurulacak|eklenecek|tamamlanacak',
  // Japanese
  '未定|未記入|未作成|要確認|検討中|調整中|作成中|記入予定|後で(?:記入|追記)(?:する|します)?|追って(?:記載|連絡)',
  // Chinese
  '待定|待(?:补充|補充|填写|填寫|完善|确定|確定|确认|確認|更新)|暂无|暫無|未填写',
  // Korean
  '미정|추후 (?:작성|기재|결정)(?: 예정)?|작성 (?:예정|중)|해당 ?없음',
];

const WHOLE = new RegExp(`^(?:${FRAGMENTS.join('|')})$`, 'u');

const HERE = '(?:this|the) (?:section|part|chapter|paragraph|text|field|answer)';
const PART =
  '(?:this|the|that|these) (?:section|part|chapter|text|field|answer|documentation|content|information|details?)s?';
const WRITTEN =
  '(?:completed|added|written|filled(?: in| out)?|supplied|provided|drafted|expanded|finali[sz]ed|documented|described|defined|determined|updated)';
const LATER =
  '(?:later|soon|shortly|eventually|in due course|follow[- ]?up|upcoming|(?:in|with|before|for) (?:a|an|the|our)? ?(?:future|next|later|separate|subsequent|coming)|at a later|ticket|issue|jira|backlog)';
/** Sentences that put off what they should say: about the section itself, or with the time at which somebody will say it. */
const PUT_OFF: readonly RegExp[] = [
  `${HERE} (?:will|shall|is|has|needs?|must|still needs?)(?: still)?(?: yet)?(?: to)? be (?:completed|added|written|filled(?: in| out)?|drafted|expanded|finali[sz]ed)(?:\\b.{0,80})?`,
  `(?:${PART}|details|more details|more information) (?:will|shall|is|are)(?: still)?(?: to)? be ${WRITTEN}\\b.{0,60}\\b${LATER}\\b.{0,40}`,
  `(?:to be|(?:it |this )?(?:will|shall|is to|are to) (?:still )?be) ${WRITTEN}\\b.{0,60}\\b${LATER}\\b.{0,40}`,
  '(?:dieser|der) (?:abschnitt|text|teil) (?:wird|muss)\\b.{0,60}\\b(?:ergänzt|nachgereicht|ausgefüllt|geschrieben|vervollständigt|nachgetragen)(?: werden)?',
  '(?:wird|werden|muss) (?:noch |später |nachträglich |zeitnah |in kürze )+(?:ergänzt|nachgereicht|ausgefüllt|geschrieben|vervollständigt|nachgetragen|beschrieben)(?: werden)?',
  '(?:cette (?:section|partie)|ce (?:texte|champ)) (?:sera|doit être|est à) (?:complétée?|rédigée?|remplie?|ajoutée?)\\b.{0,60}',
  '(?:esta (?:sección|parte)|este (?:texto|campo)) (?:se completará|será completad[oa]|se añadirá)\\b.{0,60}',
  '(?:questa (?:sezione|parte)|questo (?:testo|campo)) (?:sarà|verrà) (?:completat|aggiunt|scritt)[oa]\\b.{0,60}',
].map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));

/** No fragment is longer, characters. */
const LONGEST = 160;

const TRACKED =
  /(?<=[\p{L}\p{N}])\s*\([^()]{0,80}\)[\s.!…]{0,5}$|\s*[,;–—-]\s*(?:see|siehe|voir|ver|cf)\b.{0,60}$/iu;

/** Whether a line says only that it is still to be written. */
export function isUnwritten(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line.normalize('NFC');
  const whole = bare(text.toLowerCase());
  // Where it is tracked says no more: "Wird noch ergänzt (siehe Ticket 12)".
  const said = bare(text.toLowerCase().replace(TRACKED, ''));
  // A wrapped line that goes on from the one above is no sentence.
  const begins = /^(?:\p{Lu}|to be )/u.test(bare(text));
  return WHOLE.test(said) || (begins && PUT_OFF.some((pattern) => pattern.test(said) || pattern.test(whole)));
}

/** Without the signs around it. */
function bare(text: string): string {
  return text.replace(/^[\s"'“”„«»([{<*_~#>-]+|[\s"'“”„«»)\]}>*_~.!…。！、:]+$/gu, '');
}
