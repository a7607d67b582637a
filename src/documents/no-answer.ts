import type { Path } from './yaml.ts';

/** Keys under which a person is named. */
const PERSON: ReadonlySet<string> = new Set([
  ...['owner', 'deputies', 'people', 'assessor', 'reviewer', 'auditor', 'audited', 'by', 'chair', 'present'],
  ...['signed-by', 'approved-by', 'accepted-by', 'decided-by', 'reviewed-by', 'reported-to'],
]);
const NOBODY =
  /^@?(?:nobody|no-?one|none|nil|(?:any|some|every)(?:one|body)|(?:(?:the|our)-)?(?:team|staff|company|committee|department|management)|ai|(?:\w{1,40}[-_]){0,5}bot|model|system|llm|agent|software|automation|automatic(?:ally)?|automated|machine|computer|pipeline|cron|ci|chatgpt|gpt(?:-[\w.-]{1,40})?|copilot|github-(?:actions|copilot)|dependabot|renovate|claude-code|codex|devin|niemand|personne|nadie|nessuno)(?:\[bot\])?$/i;

/** Keys that are asked for what there is: that there is nothing of it is no answer. */
const NEEDED: ReadonlySet<string> = new Set([
  // monitoring, infrastructure
  ...['alert', 'threshold', 'encryption', 'secrets', 'limits', 'logs.what', 'logs.where'],
  // suppliers
  ...['contract.reference', 'failure', 'assessment.security', 'assessment.privacy', 'assessment.quality'],
  // data, privacy, testing
  ...['right', 'collected', 'rights', 'minimisation', 'explanation'],
  // competence, methodology
  ...['evidence', 'record', 'needs', 'awareness.what', 'awareness.who', 'criteria', 'repeat'],
  // context
  ...['external', 'internal', 'party', 'requires', 'met-by', 'units', 'jurisdictions', 'scope.systems'],
  'excluded.why',
  // AI policy, audits, reviews
  ...['available', 'scope', 'impartial', 'suitability'],
  // incidents, nonconformities
  ...['cause', 'correction', 'action'],
]);
/** Of more words an answer says more than that there is nothing. */
const MOST = 8;
/** Its first clause says that there is none: what is said after it, is said of nothing. */
const NONE =
  /^\W{0,5}(?:(?:none|nothing|nobody|no ?-?one|nowhere|never|unknown|not (?:known|done|at all)|keine?[nrs]?|nichts|niemand|nie|aucune?|rien|jamais|ninguno|nada|nunca|nessuno|niente)(?: (?:at all|yet|of them|so far))?\W{0,5}(?:$|[.;,:(–—-])|(?:failed|skipped)\b)/i;
/** A word of assent, where it is asked what, how or why. */
const ASSENT =
  /^\W{0,5}(?:ok|okay|yes|fine|good|done|passed|true|ja|oui|s[ií]|gut|tak|да|是|(?:all |is |alles )?(?:in order|in ordnung|good|fine))\W{0,5}$/i;
/** The same as the one clause that there is. */
const NOTHING =
  /^\W{0,5}(?:nothing (?:happens|is|was|has)\b|(?:nobody|no ?-?one) (?:is (?:responsible|accountable|in charge)|answers)\b|(?:there|we|they|people|users|customers|staff) (?:is|are|was|were|have|has|had|get|gets) (?:no|none|nothing|nobody|never)\b|(?:has|have|had) (?:none|nothing|no|never)\b|we (?:do not|don't|don’t|cannot|never) \w|(?:(?:it|they|he|she) )?(?:is|are|was|were) (?:not|never) (?:met|impartial|objective|independent|known|done|recorded|logged|encrypted)\b|not (?:met|encrypted|logged|recorded|stored|given|defined|decided|planned|available|tested|trained|yet|monitored|assessed|investigated|limited)\b|(?:unencrypted|untrained|untested)\b|no (?:contract|agreement|records?|limits?|logs?|logging|encryption|alerts?|thresholds?|rights?|explanation|legal basis|permission|consent|training|evidence|cause|action|certificates?)\b|without (?:any )?(?:permission|consent|a contract|encryption|licen[cs]e)\b)[^.;,:]{0,200}[.;,:]?\W{0,5}$/i;

/** Whether `text` names nobody where a person is to be named: "nobody", or a machine. */
export function isNobody(text: string): boolean {
  return text.length <= 100 && NOBODY.test(text.trim());
}

/** Why what stands at `path` is no answer to what is asked there; undefined: it may be one. */
export function whyNoAnswer(path: Path, text: string): string | undefined {
  const at = path.findLastIndex((key) => typeof key === 'string');
  const key = String(path[at] ?? '');
  if (PERSON.has(key)) return isNobody(text) ? 'names no person' : undefined;
  const within = path.slice(0, Math.max(at, 0)).findLast((step) => typeof step === 'string');
  if (!NEEDED.has(key) && !NEEDED.has(`${within}.${key}`)) return undefined;
  if (text.length <= 30 && ASSENT.test(text)) return 'says no more than that it is so';
  const isShort = text.length <= 200 && text.trim().split(/\s+/).length <= MOST;
  return isShort && (NONE.test(text) || NOTHING.test(text)) ? 'says that there is none' : undefined;
}

/** What is written behind a tick that was set for nothing. */
const UNDONE =
  /^\W{0,5}(?:not (?:yet|done|tested|tried|run|started|finished|completed|made|performed)\b|skipped\b|failed\b(?! over)|pending\b|to ?do\b|outstanding\b|unfinished\b|postponed\b|deferred\b|planned (?:for|next|in)\b|will be\b|still (?:open|to)\b|(?:is|are) (?:still )?(?:open|missing)\b|noch (?:nicht|offen)\b|nicht (?:getestet|geprüft|erledigt|durchgeführt)\b|übersprungen\b|offen\b|pas (?:encore|fait)\b)/i;

/** Whether the words of something that is ticked say that it is not done. */
export function saysUndone(text: string): boolean {
  return UNDONE.test(text.slice(0, 200));
}
