/** Longer conclusions are read by their start, characters. */
const LONGEST = 2000;

const SYSTEM =
  '(?:it|this|the (?:ai )?(?:system|model|bot|assistant|product|tool|service|feature|project|initiative|pilot|roll-?out))';
const RELEASED =
  'built|build|released?|deployed|deploy|launched?|shipped|ship|operated?|put into (?:operation|service|use|production)|(?:kept|stay|remain|continue) in (?:operation|use|service)|go live|used?(?=\\s*(?:[.;!,]|$))';
const RELEASE = 'release|deployment|launch|operation|production|go-live|roll-?out';
/** Not in a clause that only says what would follow from something, or what is not so. */
const UNCONDITIONAL =
  '(?<!\\b(?:if|when|should|unless|once|where|whether|until|in case|not|no|nothing|never|nor)\\b[^.;:]{0,80})';
const BODY =
  '(?:boards?|committees?|councils?|panels?|teams?|management|leadership|owners?|officers?|we|review)';
const ENDED =
  'halted|stopped|blocked|refused|rejected|vetoed|denied|suspended|cancell?ed|turned down|withdrew';
/** Where a clause begins. Behind a comma the system has to be named. */
const START = '(?:^|[.;:!]\\s*|\\n)';
/** Where a clause ends, or goes on to the reason: no use is named that it is limited to. */
const END = '\\s*(?:[.;:!,]|$|until\\b|and\\b|because\\b|at\\b|now\\b|yet\\b|today\\b|anywhere\\b)';
/** "by the operator" says who would do it; "by December" says when it is done. */
const DAY =
  '(?:the end|end|mid|next|last|then|today|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|\\d)';
/** Where a clause, or the part of one that says what follows, begins. */
const THEREFORE = `(?:${START}|,\\s*)(?:(?:but|and|so|therefore|hence|yet|however),?\\s+)?`;
const CONSENT =
  '(?:approval|consent|release|sign-off|go-ahead|authori[sz]ation|clearance|permission|agreement)';
/** "No approval for children": a use, not the system. */
const WHOLLY = `(?!\\s*(?:for|of|to|für|zur?|pour|para|per)\\b)(?=\\s*(?:[.;:!,]|$|by\\b|until\\b|because\\b|and\\b|von\\b|durch\\b|par\\b|por\\b))`;
/** Not what would only follow from something. */
const NOT_IF = `(?!\\s+(?:only\\s+|at the latest\\s+|immediately\\s+|at once\\s+)?(?:when|if|while|should|as soon as|once|unless|whenever|where|in case|by(?!\\s+${DAY}))\\b)`;

/** A sentence about the system itself, not about one of its uses: "Must not be released." In lower case: large patterns without regard to case take twice as long to compile. */
const AGAINST: readonly RegExp[] = [
  `(?:${START}(?:${SYSTEM}\\s+)?|,\\s*(?:and\\s+|so\\s+)?${SYSTEM}\\s+)(?:must|may|shall|should|can)(?:not|\\s+not)\\s+(?:yet\\s+)?(?:be\\s+)?(?:${RELEASED})`,
  `(?:${START}|,\\s*so\\s+)(?:do not|don't|never)\\s+(?:${RELEASED})(?!\\s+(?:it|this)\\s+(?:for|to|in|with|without|as)\\b)`,
  `${START}(?:${SYSTEM}\\s+(?:is|are)\\s+)?(?:not|un)\\s?(?:yet\\s+)?(?:fit|ready|suitable|safe|acceptable|approved|recommended|cleared)\\s+(?:for\\s+(?:${RELEASE}|use(?=\\s*(?:[.;:!,]|$)))|to be (?:${RELEASED}))`,
  `(?:${START}|,\\s*(?:so\\s+)?)(?:the\\s+|its\\s+)?(?:${RELEASE})\\s+(?:(?:is|was|must be|has been)\\s+)?(?:not (?:approved|recommended|allowed|permitted|acceptable)|refused|rejected|denied|forbidden|blocked|vetoed|halted)`,
  `${START}(?:${SYSTEM}\\s+)(?:is|was)\\s+(?:not (?:approved|allowed|permitted|acceptable)|rejected|refused)\\s*(?:[.;!]|$)`,
  `${START}(?:no[- ]go|not approved|rejected|refused|unacceptable)\\s*(?:[.;:!,]|$)`,
  `(?:${START}(?:${SYSTEM}\\s+)?|,\\s*(?:so\\s+)?${SYSTEM}\\s+)(?:must|has to|should|needs to|shall|is to)\\s+be\\s+(?:taken out of (?:operation|service|use)|taken offline|withdrawn|stopped|shut down|switched off|discontinued|halted|suspended|retired|decommissioned)${NOT_IF}`,
  `${START}(?:stop|withdraw|shut down|switch off|retire)\\s+(?:it|this|the (?:system|model|bot|service))\\b${NOT_IF}`,
  `${UNCONDITIONAL}\\b${BODY}\\s+(?:has\\s+|have\\s+)?(?:${ENDED})\\s+(?:the|its|this|our)\\s+(?:${RELEASE}|project|pilot|initiative|system)\\b(?!\\s+of\\b)`,
  `${UNCONDITIONAL}\\b(?:harms?|risks?|costs|disadvantages)\\s+(?:(?!not\\b|never\\b|hardly\\b)\\w+\\s+){0,2}outweighs?\\s+(?:the\\s+|its\\s+|any\\s+|all\\s+|their\\s+)?(?:\\w+\\s+)?(?:benefits?|advantages?|gains?|value)\\b`,
  `${START}(?:we|the ${BODY}|i)\\s+(?:\\w+\\s+){0,2}(?:advise|recommend|decided|decide|argue|counsel)\\s+against\\s+(?:(?:its|the|a|any)\\s+)?(?:${RELEASE}|releasing|deploying|launching|shipping|operating|building|using|putting)(?:\\s+${SYSTEM})?(?:\\s+(?:in|into)\\s+(?:operation|service|use|production))?${END}`,
  `${THEREFORE}(?:we|i|the ${BODY})\\s+(?:still\\s+)?(?:cannot|can not|do not|does not|don't|did not|will not|(?:are|is|am) (?:not able|unable) to|(?:has|have) not)\\s+(?:recommend|support|approved?|endorsed?|accept|supported|recommended|authori[sz]ed?)\\s+(?:(?:(?:its|the|a|any)\\s+)?(?:${RELEASE}|use|releasing|deploying|launching|shipping|operating|using|putting)(?:\\s+${SYSTEM})?(?:\\s+(?:in|into)\\s+(?:operation|service|use|production))?|${SYSTEM})${END}`,
  `${THEREFORE}(?:(?:the|all|its|these|such)\\s+)?(?:(?:residual|remaining|overall|total)\\s+)?(?:risks?|harms?|impacts?)\\s+(?:is|are|remains?|stays?)\\s+(?:still\\s+)?(?:unacceptable|intolerable|too (?:high|great|large|severe|serious)|not (?:acceptable|tolerable|justified))(?:\\s+(?:for|to)\\s+(?:the\\s+)?(?:people|persons|those|public|society)(?:\\s+affected)?)?${END}`,
  `${THEREFORE}(?:we|the (?:\\w+ )?${BODY})\\s+(?:withholds?|withheld|refuses?|refused|denies|denied|declines?|declined|(?:does|do|did|will|can)\\s?not give|(?:has|have) not given)\\s+(?:(?:its|our|their|the|any)\\s+)?${CONSENT}${WHOLLY}`,
  `${START}${CONSENT}:?\\s+(?:(?:is|was|has been|remains)\\s+)?(?:withheld|refused|denied|declined|no|none|not (?:given|granted))${WHOLLY}`,
  `${START}(?:the\\s+)?(?:${RELEASE})\\s+(?:is|would be)\\s+(?:not (?:advisable|justified|justifiable|acceptable)|inadvisable|unacceptable|premature)${WHOLLY}`,
  `${START}(?:no (?:approval|release|go-live|deployment|launch|go-ahead)|not (?:to be (?:${RELEASED})|released|authori[sz]ed|cleared))${WHOLLY}`,
  // As German, French, Spanish and Italian assessments put it.
  '(?:darf|dürfen|soll|sollte)\\s+(?:so\\s+|derzeit\\s+|noch\\s+)?nicht\\s+(?:gebaut|eingesetzt|veröffentlicht|freigegeben|betrieben|ausgeliefert|in betrieb)',
  '(?<!\\bvo[nm] (?:\\S+ ){1,3}(?:für|bei|durch|zur?|zum|mit|ohne|als) [^.;:]{0,80})(?:raten|rate|rät|wird)\\s+(?:\\S+\\s+){0,3}(?:davon\\s+ab(?:geraten)?|abgeraten)',
  `${START}(?:nicht (?:freigegeben|genehmigt|zugelassen|freizugeben|einsetzen|betreiben|vertretbar|akzeptabel|tragbar)|kein(?:e)? (?:freigabe|go-live|inbetriebnahme|einsatz|genehmigung|betrieb)|(?:freigabe|genehmigung)(?: wird| wurde)?:? (?:nein|keine|nicht erteilt|verweigert|abgelehnt)|abgelehnt)${WHOLLY}`,
  '(?:kann|können) (?:\\S+ )?(?:den|die|das) (?:betrieb|einsatz|freigabe|inbetriebnahme|system) (?:\\S+ )?nicht (?:empfehlen|befürworten|freigeben|genehmigen|verantworten)',
  `(?:${START}|, )(?:(?:die|das) )?(?:\\S+ )?(?:risiko|risiken|rest-?risiken|schäden) (?:ist|sind|bleibt|bleiben) (?:nicht (?:tragbar|akzeptabel|vertretbar|hinnehmbar)|untragbar|inakzeptabel|zu (?:hoch|groß))${WHOLLY}`,
  `${START}(?:non (?:autorisée?|approuvée?|approvato|autorizzato|conforme)|no (?:autorizado|aprobado)|(?:refusée?|rejetée?|rechazado|respinto))${WHOLLY}`,
  '(?:freigabe|inbetriebnahme|einsatz|betrieb|veröffentlichung|projekt|system)\\s+(?:wird|wurde|ist|sollte|muss)\\s+(?:\\S+\\s+){0,2}(?:abgelehnt|verweigert|untersagt|gestoppt|eingestellt|nicht (?:erteilt|genehmigt|empfohlen|freigegeben))',
  '(?:risiken|schäden|nachteile)\\s+überwiegen(?![^.;]{0,60}\\bnicht\\b)',
  '(?:déconseill(?:é|ée|ons|e)\\b|les risques l.emportent|(?:mise en (?:service|production)|déploiement) (?:est |a été )?(?:refusée?|rejetée?|interdite?))',
  '(?:desaconseja|los riesgos superan|(?:despliegue|lanzamiento) (?:es |fue |queda )?(?:rechazado|denegado|prohibido))',
  '(?:si sconsiglia|sconsigliamo|i rischi superano)',
  '(?:ne (?:doit|peut|devrait)) pas être (?:mis|mise|utilisé|utilisée|déployé|déployée|publié|publiée|construit|exploité)',
  'no (?:debe|puede|debería) (?:ser )?(?:desplegar|desplegado|utilizarse|utilizado|usarse|ponerse|publicarse|publicado|construirse)',
  'non (?:deve|può|dovrebbe) essere (?:rilasciat|utilizzat|mess|pubblicat|costruit)[oa]',
].map((pattern) => new RegExp(pattern, 'u'));
const PROHIBITED = /(?<!\b(?:not|no|nor|nothing|never)\s+(?:a\s+)?)\bprohibited\b/;

/** A clause that tells of a day that is over. */
const HISTORY = new RegExp(
  `^(?!.*\\b(?:must|shall|should|has to|is to|may not|cannot|do not|not be)\\b).*(?:\\b(?:in|on|last)\\s+(?:(?:early|late)\\s+)?${DAY}|\\b(?:earlier|previously|at first|formerly)\\b)`,
  'u',
);
/** A clause that lets the system go on, without a condition. */
const GOES_ON = new RegExp(
  `(?<!\\b(?:not|no|never|nothing|if|until|unless|only)\\b[^.;:!]{0,80})\\b(?:released now|now released|(?:may|can)\\s+(?:now\\s+)?(?:be\\s+)?(?:${RELEASED})|released)${END}`,
  'u',
);

/** Without what was decided before, where the last word is that the system goes on. */
function withoutHistory(said: string): string {
  const clauses = said.split(/(?<=[.;!])\s/);
  const last = clauses.findLastIndex((clause) => GOES_ON.test(clause));
  return clauses.filter((clause, index) => index >= last || !HISTORY.test(clause)).join(' ');
}

/** Whether an assessment concludes that the system itself must not be built, released or used. */
export function concludesAgainst(conclusion: string): boolean {
  const whole = conclusion.slice(0, LONGEST).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const said = withoutHistory(whole);
  return AGAINST.some((pattern) => pattern.test(said)) || PROHIBITED.test(said);
}
