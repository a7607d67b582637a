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

/** A sentence about the system itself, not about one of its uses: "Must not be released." In lower case: large patterns without regard to case take twice as long to compile. */
const AGAINST: readonly RegExp[] = [
  `(?:${START}(?:${SYSTEM}\\s+)?|,\\s*(?:and\\s+|so\\s+)?${SYSTEM}\\s+)(?:must|may|shall|should|can)(?:not|\\s+not)\\s+(?:yet\\s+)?(?:be\\s+)?(?:${RELEASED})`,
  `(?:${START}|,\\s*so\\s+)(?:do not|don't|never)\\s+(?:${RELEASED})(?!\\s+(?:it|this)\\s+(?:for|to|in|with|without|as)\\b)`,
  `${START}(?:${SYSTEM}\\s+(?:is|are)\\s+)?(?:not|un)\\s?(?:yet\\s+)?(?:fit|ready|suitable|safe|acceptable|approved|recommended|cleared)\\s+(?:for\\s+(?:${RELEASE}|use(?=\\s*(?:[.;:!,]|$)))|to be (?:${RELEASED}))`,
  `(?:${START}|,\\s*(?:so\\s+)?)(?:the\\s+|its\\s+)?(?:${RELEASE})\\s+(?:(?:is|was|must be|has been)\\s+)?(?:not (?:approved|recommended|allowed|permitted|acceptable)|refused|rejected|denied|forbidden|blocked|vetoed|halted)`,
  `${START}(?:${SYSTEM}\\s+)(?:is|was)\\s+(?:not (?:approved|allowed|permitted|acceptable)|rejected|refused)\\s*(?:[.;!]|$)`,
  `${START}(?:no[- ]go|not approved|rejected|refused|unacceptable)\\s*(?:[.;:!,]|$)`,
  `(?:${START}(?:${SYSTEM}\\s+)?|,\\s*(?:so\\s+)?${SYSTEM}\\s+)(?:must|has to|should|needs to|shall)\\s+be\\s+(?:taken out of (?:operation|service|use)|taken offline|withdrawn|stopped|shut down|switched off|discontinued|halted|suspended|retired)(?!\\s+(?:when|if|while|should|as soon as|once|unless|whenever|where|by)\\b)`,
  `${START}(?:stop|withdraw|shut down|switch off|retire)\\s+(?:it|this|the (?:system|model|bot|service))\\b(?!\\s+(?:when|if|while|once|whenever|where)\\b)`,
  `${UNCONDITIONAL}\\b${BODY}\\s+(?:has\\s+|have\\s+)?(?:${ENDED})\\s+(?:the|its|this|our)\\s+(?:${RELEASE}|project|pilot|initiative|system)\\b(?!\\s+of\\b)`,
  `${UNCONDITIONAL}\\b(?:harms?|risks?|costs|disadvantages)\\s+(?:(?!not\\b|never\\b|hardly\\b)\\w+\\s+){0,2}outweighs?\\s+(?:the\\s+|its\\s+|any\\s+|all\\s+|their\\s+)?(?:\\w+\\s+)?(?:benefits?|advantages?|gains?|value)\\b`,
  `${START}(?:we|the ${BODY}|i)\\s+(?:\\w+\\s+){0,2}(?:advise|recommend|decided|decide|argue|counsel)\\s+against\\s+(?:(?:its|the|a|any)\\s+)?(?:${RELEASE}|releasing|deploying|launching|shipping|operating|building|using|putting)(?:\\s+${SYSTEM})?(?:\\s+(?:in|into)\\s+(?:operation|service|use|production))?\\s*(?:[.;:!,]|$|until\\b|and\\b|because\\b|at\\b|now\\b)`,
  // As German, French, Spanish and Italian assessments put it.
  '(?:darf|dürfen|soll|sollte)\\s+(?:so\\s+|derzeit\\s+|noch\\s+)?nicht\\s+(?:gebaut|eingesetzt|veröffentlicht|freigegeben|betrieben|ausgeliefert|in betrieb)',
  '(?:raten|rate|rät|wird)\\s+(?:\\S+\\s+){0,3}(?:davon\\s+ab(?:geraten)?|abgeraten)',
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

/** Whether an assessment concludes that the system itself must not be built, released or used. */
export function concludesAgainst(conclusion: string): boolean {
  const said = conclusion.slice(0, LONGEST).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return AGAINST.some((pattern) => pattern.test(said)) || PROHIBITED.test(said);
}
