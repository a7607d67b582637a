/** Longer conclusions are read by their start, characters. */
const LONGEST = 2000;

/**
 * A word of any script, whole: "end-to-end" holds no "end".
 *
 * @param openings what words begin with that count with any ending. They share one class: V8 puts the set of all letters
 *   together again for each `\p{L}`, which costs a short run more than everything else about the pattern.
 */
function whole(words: string, openings?: string): string {
  const all = openings === undefined ? words : `${words}|(?:${openings})\\p{L}*`;
  return `(?<![\\p{L}\\p{N}]|\\p{L}-)(?:${all})(?![\\p{L}\\p{N}]|-\\p{L})`;
}

/** What is done with a system that goes ahead. */
const DONE =
  'built|build|developed?|released?|deployed?|launched?|shipped?|ship|operated?|run|used?|kept|keep|stay|remain|continued?|go|proceed|put into|started?|piloted|rolled out|offered|retained|maintained|sold|published|adopted|enabled';

/** That something may be done with it, said outright: only a word that turns it round counts against that. */
const MAY = new RegExp(
  whole(
    `(?:may|can|could|should|shall|will|is|are|ready|safe|fine|okay|ok|cleared|free|allowed|approved|good|continues?) (?:to )?(?:now |still |therefore |then |also |thus |hence )?(?:be )?(?:${DONE})`,
  ),
  'u',
);
const TURNS_ROUND = new RegExp(
  whole("not|no|never|nor|neither|nothing|nobody|cannot|\\p{L}+n['’]t|would|den(?:y|ies|ied)", 'doubt|refus'),
  'u',
);
/** Words that look like a "no" and are none: of what there is little, of what it is guarded from. */
const NEUTRAL = new RegExp(
  whole(
    '(?:no|without|not any) (?:\\p{L}+ ){0,2}(?:risks?|issues?|findings?|harms?|impacts?|effects?|problems?|gaps?|faults?|limits?|conditions?|changes?|personal data)|(?:safeguards?|measures?|protect\\p{L}*|guard\\p{L}*|tested|tests|checks?|hardened) against|(?:(?:tested|its|of|with|test) )?refusals',
  ),
  'gu',
);

/** On which terms it may: what the system must not do meanwhile, and whom it refuses, says nothing against it. */
const TERMS =
  / (?:while|as long as|so long as|provided(?: that)?|on (?:the )?condition that|because|since|which|who) /u;
/** "It could be released as long as the bias were not there": a wish. */
const WISHES = new RegExp(whole('could|should|would|were'), 'u');

/** Words that let a system go on, in seven languages. */
const GO = new RegExp(
  [
    `^(?:please )?${whole('release|deploy|launch|ship|go(?: ahead| live)?|proceed|continue|keep|approve|use|build|roll out|yes')}(?=$| (?:it|this|the|with|under|on|in|to|as|now|for|from)(?![\\p{L}]))`,
    whole(
      [
        'approved?|accepted|acceptable|released|cleared|endorsed|authori[sz]ed|permitted|allowed|recommended|tolerable|justified|justifiable|suitable|fit|safe|ready|positive|pass(?:ed|es)?|okay|ok|fine|proportionate|manageable|within (?:(?:our|the|its|agreed) )?(?:bounds|limits|appetite|tolerance)|conforms?|go-ahead given|green light|fit for purpose',
        '(?:continues?|stays?|remains?|kept) in (?:operation|use|service|production)|operation continues|(?:we|i|the \\w+|board|committee) (?:approves?|releases?|recommends?|accepts?|supports?|endorses?|authori[sz]es?|clears?)',
        'benefits? (?:\\w+ ){0,2}outweighs?|advantages? (?:\\w+ ){0,2}outweighs?',
        'freigegeben|freigabe (?:ist |wurde |wird )?erteilt|genehmigt|zugelassen|zulässig|vertretbar|akzeptabel|tragbar|hinnehmbar|geeignet|empfohlen|unbedenklich|vorteile überwiegen',
        '(?:darf|dürfen|kann|können|soll|sollte) (?:\\S+ ){0,8}?(?:betrieb\\p{L}*|bleiben|eingesetzt|genutzt|verwendet|gebaut|gehen|laufen|weiter\\p{L}*)',
        '(?:peut|peuvent|pourra) (?:\\S+ ){0,8}?(?:rester|être|continuer|mise?|servir)|autorisée?|approuvée?|acceptables?|acceptée?|validée?|feu vert|recommandée?|justifiée?',
        '(?:puede|pueden|podrá) (?:\\S+ ){0,8}?(?:seguir|ser|continuar|permanecer|utilizarse|usarse|desplegarse|publicarse|mantenerse)|aprobad[oa]|autorizad[oa]|aceptables?|apt[oa]',
        '(?:può|possono) (?:\\S+ ){0,8}?(?:restare|essere|continuare|rimanere)|approvat[oa]|autorizzat[oa]|accettabil[ei]|idone[oa]',
        'pode (?:\\S+ ){0,8}?(?:continuar|permanecer|ser)|aprovad[oa]|aceitável',
        '(?:mag|kan) (?:\\S+ ){0,8}?(?:blijven|worden|gebruikt)|goedgekeurd|aanvaardbaar|toegestaan',
      ].join('|'),
    ),
  ].join('|'),
  'u',
);

/** Words that turn a clause round, or that end what a system does. */
const DOUBTS = new RegExp(
  whole(
    [
      "not|no|never|nor|neither|nothing|nobody|cannot|\\p{L}+n['’]t|den(?:y|ies|ied)|against|ends|ended|ending|(?:must|should|shall|has to|to) end|drop(?:ped)?|scrap(?:ped)?|pull(?:ed)?|ban(?:ned|s)?|off|offline|down|forbidden|hold|pause[ds]?|unacceptable|unsafe|unfit|unsuitable|unlawful|illegal|intolerable|inadvisable|(?:is|was) negative|premature|would|harmful|danger(?:ous)?|instead|wait|pending|rework(?:ed)?",
      'no-go|(?:harms?|risks?|costs|disadvantages?) (?:\\p{L}+ ){0,2}outweighs?|(?:too|zu) (?:high|great|large|severe|serious|hoch|groß)|taken out of|thumbs down',
      'nicht|nie|niemals|weder|abgelehnt|verweigert|untersagt|verboten|gestoppt|eingestellt|einzustellen|abgeschaltet|abzuschalten|wäre|unvertretbar|untragbar|unzulässig|(?:risiken|schäden|nachteile) überwiegen|abzuraten|abgeraten|(?:rate|rät|raten) (?:\\S+ ){0,3}ab|davon ab',
      "n['’]\\p{L}+|ne|pas|non|jamais|aucune?|inacceptables?|suspendre|emportent",
      'superan|superano|nunca|ningun[oa]?|inaceptables?|nessun[oa]?|inaccettabil[ei]|não|niet|geen|verboden',
    ].join('|'),
    [
      'refus|reject|with-?h[eo]ld|stop|halt|shut|withdr|retire|suspen|discontinu|decommission|cancel|abandon|kill|prohibit|forbid|fail|veto|postpon',
      'kein|einstell|beend|abschalt|ablehn',
      'arrêt|interdi|déconseill',
      'desaconseja|sconsigli|rechaz|prohib|vietat|proibid',
    ].join('|'),
  ),
  'u',
);

/**
 * Sentences with such words that say no such thing: nothing speaks against it, it ends only if something happens, one use
 * of it is ruled out.
 */
const ALLOWS = new RegExp(
  [
    '^(?:if|when|as soon as|once|should(?! not\\b)) ',
    whole(
      [
        '(?:no|without|not any) (?:\\w+ )?(?:objections?|concerns?|obstacles?|reservations?|reason (?:not to|to (?:stop|withdraw|refuse))|blockers?)|nothing (?:\\w+ )?(?:speaks?|stands?|argues?|says|said|found|to say) (?:\\w+ )?against|nothing (?:shows|suggests) (?:that )?(?:\\w+ )*?outweighs?',
        'not (?:a |an )?(?:prohibited|unacceptable|unsafe)|not (?:\\w+ )?(?:rejected|refused|denied|forbidden)|not (?:recommend|advise) (?:stopping|ending|withdrawing)|not outweigh',
        '(?:stop|stops|stopped|switched off|shut down|withdrawn|suspended|halted|taken out of (?:operation|use|service)|(?:stops?|ends?|withdraws?) (?:it|this)) (?:\\S+ ){0,4}?(?:when|if|as soon as|(?<!at )once|unless|whenever)',
        '(?:against (?:using|use of) (?:\\S+ )?for|(?:advise|recommend)\\p{L}* (?:\\S+ )?(?:it )?(?:only |not )?for|unacceptable for|(?:not|never) (?:be )?(?:used?|using) (?:it )?(?:for|to)|recommend it for|approval of|freigegeben für|genehmigt für|von einer nutzung durch|vom einsatz für)',
        'keine? (?:einwände|bedenken|einwand)|nichts (?:spricht|steht) dagegen|überwiegen (?:\\S+ )?nicht',
        "(?:aucune|sans) (?:objections?|réserves?)|rien ne s['’]y oppose|sin (?:objeciones|reservas)|nessuna obiezione|senza riserve",
      ].join('|'),
    ),
  ].join('|'),
  'u',
);

/** The system as a clause names it. */
const SYSTEM =
  '(?:it|this|(?:the|der|die|das|le|la|el|il) (?:ai )?(?:system|model|modell|bot|assistant|product|tool|service|feature|project|pilot|roll-?out|système|sistema|modèle|modelo))';
const RELEASE = 'release|deployment|launch|operation|production|go-live|roll-?out';
/** Behind a refusal of the whole: no use, place or condition that it is limited to. */
const WHOLLY =
  '(?!\\s+(?:for|to|with|without|as|only|für|bei|zur?|zum|pour|para|per|(?:when|if|while|unless|whenever|where|once)\\b))';

/** That the system must not be built, released or kept: nothing said before or after turns that round. */
const FORBIDS = new RegExp(
  [
    `^(?:${SYSTEM} )?(?:must|may|shall|should|can)(?:not| not) (?:yet )?(?:be )?(?:${DONE}|live)(?: (?:live|in operation|into operation|it|this))?(?![\\p{L}])${WHOLLY}`,
    `^(?:${SYSTEM} )?(?:darf|dürfen|soll) (?:derzeit |noch )?nicht (?:gebaut|eingesetzt|veröffentlicht|freigegeben|betrieben)`,
    `^(?:${SYSTEM} )?(?:ne (?:doit|peut|devrait) pas être|no (?:debe|puede) (?:ser )?|non (?:deve|può) essere)(?! \\S+ (?:pour|para|per) )`,
  ].join('|'),
  'u',
);
/** That somebody refused it, or has it ended: a later word may turn that round. */
const REFUSES = new RegExp(
  [
    `^(?:(?:the|its|die|der) )?(?:${RELEASE}|approval|consent|freigabe|einsatz|betrieb) (?:(?:is|was|has been|must be|wird|wurde) )?(?:not (?:approved|recommended|allowed|permitted|given|granted)|refused|rejected|denied|withheld|forbidden|blocked|vetoed|halted|abgelehnt|verweigert|untersagt|gestoppt|eingestellt)${WHOLLY}`,
    `^(?:the )?(?:\\p{L}+ )?(?:boards?|committees?|councils?|panels?|team|management|leadership|owners?|we) (?:has |have )?(?:since |now |therefore )?(?:halted|stopped|blocked|refused|rejected|vetoed|denied|suspended|cancell?ed|withdrew|withheld|withholds|advises? against|decided against) (?:(?:the|its|this|our) )?(?:${RELEASE}|project|pilot|system|approval|consent|(?:releas|deploy|launch|us|operat)ing(?: it)?)(?! of )${WHOLLY}`,
    `^(?:${SYSTEM} )(?:must|has to|should|needs to|shall|is to) (?:now )?be (?:taken out of (?:operation|service|use)|taken offline|withdrawn|stopped|shut down|switched off|discontinued|halted|suspended|retired|decommissioned|abandoned)(?! by the )${WHOLLY}`,
    `^(?:${SYSTEM} (?:is|was) )?(?:no[- ]go|not (?:approved|released|authori[sz]ed|cleared|fit for (?:${RELEASE}|use))|rejected|refused|unacceptable|nicht (?:freigegeben|genehmigt))${WHOLLY}`,
  ].join('|'),
  'u',
);
const PROHIBITED = /(?<!\b(?:not|no|nor|nothing|never)\s+(?:a\s+)?)\bprohibited\b/u;

/** The clauses of a conclusion, in lower case. */
function clauses(conclusion: string): readonly string[] {
  return conclusion
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .split(
      /[.;:!?\n…]+|,\s|\s[–—-]\s|\s(?:and|but)\s(?=(?:the|it|its|we|this|they|must|may|should|shall)\s)/u,
    )
    .map((clause) =>
      clause
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^(?:and|but|so|therefore|hence|und|et|y|e) /u, ''),
    )
    .filter((clause) => clause !== '');
}

function isAhead(clause: string): boolean {
  if (ALLOWS.test(clause)) return true;
  const plain = clause.replace(NEUTRAL, '');
  const said = WISHES.test(plain) ? plain : (plain.split(TERMS, 1)[0] ?? plain);
  return (MAY.test(said) && !TURNS_ROUND.test(said)) || (GO.test(plain) && !DOUBTS.test(plain));
}

/** What a conclusion says of building, releasing or keeping the system; `unclear`: nothing in words that are known. */
type Conclusion = 'ahead' | 'against' | 'unclear';

/**
 * Reads a conclusion in prose. What forbids the system decides; of what refuses it and what lets it go on the last word
 * does; any other word of doubt counts where nothing lets it go on.
 */
export function conclusionOf(text: string): Conclusion {
  const said = clauses(text);
  const ahead = said.findLastIndex(isAhead);
  if (said.some((clause) => FORBIDS.test(clause) || PROHIBITED.test(clause))) return 'against';
  if (said.slice(ahead + 1).some((clause) => REFUSES.test(clause))) return 'against';
  if (ahead >= 0) return 'ahead';
  return said.some((clause) => DOUBTS.test(clause)) ? 'against' : 'unclear';
}
