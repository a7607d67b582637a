import type { Lexicon } from './lexicon.ts';

/** `not know` as `do not know` and `does not know`, too: the longest phrase wins, and `do not` alone forbids. */
function negated(row: string): string {
  return row
    .split('|')
    .map((phrase) => phrase.trim())
    .flatMap((phrase) =>
      phrase.startsWith('not ')
        ? [phrase, `do ${phrase}`, `does ${phrase}`, `can ${phrase}`, `must ${phrase}`]
        : [phrase],
    )
    .join('|');
}

/** Texts that others write: what they order is not to be followed. */
const FOREIGN = [
  'document*',
  'page',
  'pages',
  'content',
  'email*',
  'output',
  'result*',
  'untrusted',
  'retrieved',
  'website*',
  'tags',
];

/** `ignore ~ task* ~ page` and all other combinations of one of each. */
function phrases(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (made, part) =>
      made.length === 0 ? part : made.flatMap((one) => part.map((next) => `${one} ~ ${next}`)),
    [],
  );
}

export const en: Lexicon = {
  stop: 'a an the you your yours to of and or in on for with is are be been being as it its this that these those do does did please will would by at from so then than there their they them he she his her we our us i me my who which what how where into out up down about some such also just very more most other same own each per has have had having was were not no nor but if when while because since until unless only any all can could may might must shall should always never every both here now too make sure use using used note remember important critical let get say tell user users s re one particular particularly addition furthermore moreover otherwise',
  cues: {
    // First: of two phrases as long as each other the first wins.
    none: 'may not use this file except | may or may not | help verify | helps verify | helps confirm | helps to verify | never give up | do not give up | for example | , optional ) | not be shy | do not be shy | help ~ avoid | helps ~ avoid | not skip any | do not skip any | not stop until | not stop ~ until | do not stop ~ until | ( optional | ( required | exception to rule | for instance | str optional | bool optional | int optional | not only | as required | as needed | as you can | as best you can | as well as you can | do not forget | never forget | must not forget | be careful to | do not miss | not leave out | do not leave out | do not overlook | do not neglect | not to miss | never miss | not miss | without missing | not just | if not | whether or not | or not | why not | not yet  | must have | may have | no one | no matter | no later | not later | may 1 | should be fine | what you can not | not limited to | not least',
    never:
      'never | under no circumstance* | in no case | at no time | on no account | strictly forbidden | strictly prohibited | is forbidden | are forbidden | forbidden to | forbidden from | prohibited | not allowed | not permitted | disallowed | banned | must never | no circumstances | not acceptable | off limits | absolutely no',
    not: 'keep ~ out of | leave ~ out of | do not | must not | may not | shall not | not to be | no longer allowed | can not be used | need to avoid | must avoid | avoid | refrain from | stay away from | exclude | must be excluded | steer clear | not engage | don ot | has no permission | have no permission | no permission | without ever | cannot be shared | can not share | can not reveal | can not disclose | can not provide | can not give | ought not | does not share | does not reveal | does not disclose | does not give | does not provide | does not answer | does not discuss | does not talk | will not share | will not reveal | will not give | will not provide | will not answer | will not discuss | never ever | not using | you can not edit | you can not run | you can not execute | you can not modify | you can not delete | you can not write | you can not change | you can not send | you can not create | you can not complete | not have ~ access | no access to | is not allowed | are not allowed | not be shared | not be disclosed | not be revealed | it is not the job',
    soft: 'should not | should avoid | try not to | try to avoid | better not | be careful | be cautious | with caution | with care | discouraged | not recommended | would not | think twice',
    bare: 'no | not | can not | you can not',
    without: 'without',
    instead: 'rather than | instead of',
    keep: 'keep | leave | preserve | retain | maintain | retained | preserved | kept | ignore | omit | skip',
    strict: 'verbatim | exactly | word for word | literally | strictly',
    refuse: [
      ...phrases(
        ['ignore', 'disregard', 'do not follow', 'never follow', 'do not obey', 'never obey'],
        ['instruction*', 'task*', 'command*', 'directive*'],
        FOREIGN,
      ),
      'must stop | have to stop | need to stop | always stop | stop replying | stop responding | stop answering | end the conversation | end this conversation | end the chat | end the call | hang up | must halt | must cease | must abort | must terminate the conversation | refuse | refuses | refusing | be refused | refusal | decline | declines | declining | be declined | reject | rejects | deny | turn down | say no to | do not comply | block any | block all | block the | block every | block request* | block it | ignore ~ user request* | disregard ~ user request* | ignore request* | must block | should block | always block | and block | politely refuse | must refuse | must decline',
    ].join(' | '),
    only: 'only if | only when | only after | only use | only answer | only respond | only reply | only include | only provide | only discuss | only help | only report | only share | only call | only rely | rely only | use only | may only | can only | must only | should only | answer only | respond only | reply only | based only | based solely | only based | solely | exclusively | nothing but | use at most | limited to | restricted to | limit yourself | restrict yourself | stick to | confine yourself | read only | only ever | only the | only on | only from | only with | only to | only in | only for | strictly from | strictly based | strictly within | purely from | purely based | purely on | entirely based | only allowed | allowed only | only',
    must: 'must | always | need to | needs to | have to | has to | required to | is required | are required | be required | make sure | ensure | shall | it is critical | it is essential | it is important | are obliged to | at all times | in all cases | mandatory | every time | require explicit | requires explicit',
    should: 'should | ought to | recommended | consider | prefer | better to | encouraged | it is good',
    guard:
      'request approval | request ~ approval | request permission | request confirmation | request consent | seek approval | seek ~ approval | seek permission | seek consent | seek confirmation | obtain approval | obtain ~ approval | obtain consent | obtain permission | present ~ for approval | ask for approval | ask for permission | ask for confirmation | ask for consent | ask the user | ask ~ before | ask ~ for approval | ask ~ for permission | ask ~ for consent | ask ~ for confirmation | ask ~ to confirm | ask ~ for clarification | wait for | wait until | wait ~ confirm* | await | get approval | get ~ approval | get permission | get ~ permission | get sign off | get sign - off | get ~ sign - off | obtain sign - off | require ~ verification | require ~ authentication | require ~ review | is confidential | are confidential | is secret | are secret | keep ~ to yourself | obtain | seek approval | seek ~ consent | seek ~ approval | request approval | request confirmation | request permission | confirm | confirms | confirm with | confirm ~ before | verify | double check | cross check | cite | cites | quote the source | give the source | give the sources | state the source | state the sources | name the source | name the sources | include citations | include ~ citations | include the source | include a source | include sources | reference the source | reference ~ sources | attribute ~ to | attribute every | attribute each | redact | redacts | mask | masks | anonymi* | pseudonymi* | escalate | escalates | escalating | be escalated | hand over | hand ~ over | hand off | hand ~ off | transfer ~ human | transfer ~ agent | refer ~ to | politely redirect | redirect user* | redirect the user | redirect the customer | redirect the conversation | redirect them | redirect ~ to a human | redirect off topic | steer ~ back | acknowledge when | acknowledge that you | acknowledge uncertainty | consult ~ professional | consult ~ doctor | consult ~ lawyer | advise ~ to consult | recommend ~ professional | see a doctor | seek ~ help | call emergency | warn | warns | disclose that | disclose ~ ai | identify yourself as | introduce yourself as an ai | state that you are | say that you are | mention that you are | tell ~ you are an ai | remind ~ that you are | add a disclaimer | include a disclaimer | disclaimer | be transparent | be honest | admit | admits | acknowledge ~ limit* | treat ~ as untrusted | treat ~ as data | treat ~ as passive data | treat ~ as unverified | treat ~ as confidential | keep ~ confidential | keep ~ private | keep ~ secret | flag ~ for review | report it to | report ~ to the authorities | report ~ to the operator | report ~ to a supervisor | log every | stop and ask | stop and wait | check with | check ~ before | review ~ before | say so | say you | say not found | put the answer as | read ~ before | human review | human approval | human in the loop | needs approval | need approval | requires approval | require approval | requires ~ approval | require ~ approval | requires confirmation | requires ~ confirmation | require ~ confirmation',
    permit:
      'may | you can | are allowed | is allowed | allowed to | are permitted | permitted to | free to | feel free | it is ok | it is okay | it is fine | is okay | is fine | are fine | fine to | ok to | okay to | optional | optionally | at your discretion | welcome to | acceptable to | is acceptable | are acceptable | may also | might | permission to | use your judgment | use your judgement | use your best judgment | no restrictions | without restriction* | freely',
    release: negated(
      'no need to | no need for | need not | not need | not need to | not have to | not necessary | not required | not needed | unnecessary to | without having to | not obliged | not mandatory | no longer required | no longer need* | not worry about | skip the | skip confirm* | without asking | without confirm* | without approval | without permission | without waiting | without any confirm* | without explicit approval | not be afraid | not hesitate | not ask for permission | not ask for confirmation | not ask for approval | not wait | not wait for | not ask the user | not refuse | never refuse | not decline | never decline | not avoid | not apologi* | not warn | not add ~ disclaimer* | not include ~ disclaimer* | no disclaimer* | not ask ~ confirm* | never ask for | not bother | not block | not escalate | not stop to ask | should not ask | should not need | not use ~ ask* | must not refuse | instead of asking | rather than asking | not seek ~ approval',
    ),
    unless:
      'unless | except | excepting | exception | exceptions | other than | apart from | aside from | with the exception | excluding | save for | but you may | but may | however you may | barring | outside of | if not explicitly',
    until:
      'until | before | without first | prior to | till | not before | after ~ confirm* | once ~ confirm*',
    hedge:
      'primarily | mainly | mostly | generally | usually | typically | normally | in general | as a rule | where possible | if possible | when possible | whenever possible | as far as possible | where feasible | if feasible | when feasible | where practical | where appropriate | when appropriate | if appropriate | ideally | preferably | try to | try not | aim to | attempt to | as much as possible | largely | by default | rush to | be mindful | unnecessarily | in most cases | for the most part | when convenient | if convenient | at your discretion | reasonable effort* | best effort* | to the extent possible | if you can | when you can | where you can | wherever you can | excessively | needlessly | too much',
    if: 'if | when | whenever | once | in case | as long as | provided that | assuming | for | during | in the event | given that | after | until',
    because: 'because | since | so that | in order to | hence | therefore | as this | as it | as your',
    above:
      'max | maximum | maximal | at most | more than | up to | over | above | exceed* | no more than | greater than | higher than | larger than | longer than | within | limit of | older than | limit | first | last',
    below:
      'min | minimum | minimal | at least | less than | fewer than | below | under | lower than | smaller than | younger than',
    unknown: negated(
      'not know | not mentioned | not stated | not explicitly mentioned | not explicitly stated | you can not answer | you can not find | you can not help | could not find | could not be found | nothing relevant | nothing found | not have sufficient | not have enough | not have any | not sure | unsure | not certain | uncertain | unclear | no answer | not found | not find | not enough information | insufficient | no source | not contain the answer | not contain ~ answer | not in the context | not in the sources | no relevant | can not answer | cannot find | unavailable | not available | if not sure | if not certain | if not found | if not available | if not enough | irrelevant | not related to | not relevant | unrelated | off topic | out of scope | outside the scope | beyond the scope | not in scope | no information | lack* information | unverif* | unmet | unable to answer | can not be answered | can not be created | can not be addressed | can not be determined | not sufficient',
    ),
    say: 'say | state | tell | admit | reply | respond | answer | inform | explain | let ~ know | put | report | mention | write | says | tells | states | ask | indicate | return',
    override:
      'ignore ~ above | ignore ~ rules | ignore ~ restriction* | ignore ~ guideline* | ignore ~ instructions | ignore ~ limits | ignore ~ safety | disregard ~ above | disregard ~ rules | disregard ~ instructions | disregard ~ restriction* | disregard ~ previous | ignore ~ previous | forget ~ above | forget ~ rules | forget ~ previous | override* ~ rules | override* ~ above | override* ~ restriction* | takes precedence | take precedence | overrides | supersedes | supersede | rules ~ do not apply | rule ~ does not apply | rules ~ no longer apply | restrictions ~ do not apply | restrictions ~ no longer apply | restrictions ~ are lifted | restrictions ~ suspended | limits ~ do not apply | above does not apply | above do not apply | rules ~ are suspended | rules ~ can be ignored | rules ~ may be ignored | rules ~ may be relaxed | rules ~ are only suggestions | rules ~ are guidelines | rules ~ are suggestions | rules ~ are optional | rule ~ is optional | guidelines ~ are optional | guidelines ~ not rules | above ~ only suggestions | above ~ optional | regardless of the above | regardless of ~ rules | notwithstanding | despite the above | despite ~ rules | even if ~ forbid* | even if ~ above | whatever the user asks | no matter what ~ above | do anything the user | always comply | comply with every | comply with any | comply with all | answer every question | answer any question | answer all questions | fulfil* every request | fulfil* any request | fulfill* any request | fulfill* every request | fulfill* all requests | always fulfil* | follow the user ~ over',
    dead: 'bad example | wrong example | negative example | example of bad | examples of bad | bad examples | counterexample | counter example | example of what not | deprecated | obsolete | outdated | old rule | old rules | old version | previous version | formerly | no longer valid | no longer applies | no longer in force | historical | for reference only | disabled | inactive | legacy | removed | retired | too strict | overly cautious | do not answer like this | do not write like this | incorrect',
  },
  topics: {
    reveal:
      'reveal* | disclos* | expos* | shar* | leak* | show* | display* | output* | print* | divulg* | mention* | discuss* | talk* | provid* | giv* | offer* | reference | state | return*',
    private:
      'personal* | private* | privac* | pii | sensitive | confidential* | secret* | password* | credential* | api key* | access token* | private key* | ssn | social security | credit card* | customer data | user data | health data | medical record* | address | addresses | phone number* | email address* | identif* information | bank account*',
    hidden:
      'system prompt* | these instructions | your instructions | internal instruction* | internal detail* | internal prompt* | prompt injection | jailbreak* | hidden prompt*',
    harm: 'harm* | unsafe | illegal* | unlawful* | dangerous* | toxic* | offensive* | hate* | hateful | discriminat* | bias* | suicid* | self harm | violen* | abus* | weapon* | explosive* | malware | exploit* | sexual* | minors | drugs | racis* | sexis* | insult* | misinform* | malicious* | attack* | crime* | fraud* | extremis* | political* | religio*',
    advice:
      'medical | legal | financial | tax | investment* | health | diagnos* | dosage* | medication* | prescription* | treatment* | advice',
    source:
      'source* | cit* | citation* | context | document* | knowledge | provided | given | evidence | grounded | grounding | verbatim | observed | tool output* | tool result* | search result* | extracted | fact | facts | factual* | passages | excerpts | references',
    invent:
      'invent* | fabricat* | fudge* | make up | makes up | made up | making up | making things up | hallucinat* | guess* | assum* | speculat* | construct | constructs | generate plausible* | imagin* | fictional | mock | placeholder* | representative | training knowledge | prior knowledge | outside knowledge | general knowledge | from memory | infer | infers',
    confirm:
      'confirm* | approv* | permission* | consent* | authori* | clarif* | explicitly requested | explicitly ask* | explicit request | sign off | sign - off | agree*',
    person:
      'human* | doctor* | lawyer* | physician* | professional* | operator* | support team | supervisor* | manager* | emergency* | hotline* | reviewer*',
    machine:
      'an ai | ai assistant | language model | virtual assistant | bot | chatbot | automated | machine | not a human | not human | artificial intelligence',
    act: 'provided tool* | tool* provided | given tool* | provided function* | delet* | execut* | run | running | modif* | overwrit* | overwrite* | payment* | pay | pays | transfer* | purchas* | buy | refund* | send* | submit* | submission* | destructive | irreversible | drop table* | deploy* | install* | force push* | push | commit* | write access | read only | login* | credentials | production | shell | command* | tool | tools | api call* | external | file | files | network | internet | url | urls | link | links | switch mode* | editing | edit',
    check: 'verif* | validat* | double check* | review* | check* | inspect* | test*',
    layout:
      'time-sensitive entr* | date suffix* | markdown | json | xml | yaml | html | latex | csv | emoji* | bullet* | backtick* | quotation mark* | single quote* | double quote* | heading* | header* | formatting | format | formatted | capital* | uppercase | lowercase | newline* | line break* | whitespace | indent* | prefix* | suffix* | preamble* | prelude* | line number* | punctuation | bold | italic* | code fence* | code block* | code snippet* | snippet | snippets | triple | extra text | additional text | other text | plain text | bulleted | numbered list* | use lists | character | any explanation* | explanation | explanations | lengthy | explanatory | concise | verbose | brief | tone | greeting* | small talk | apolog* | thank you | thanks | words | characters | sentence | sentences | nothing else | anything else | paragraph* | length | filler | conversational | abbreviat* | introduct* | conclud* | title | deliverable* | commentaries | explain | explaining | docstring in | ellipsis | todo md | bracket* | separator* | commas | comma | colon* | hyphen* | dash | dashes | asterisk* | repeat | repeats | repeating | repetit* | wordy | section | sections | table of contents | this example | these examples | wrap | wrapped | watermark* | logo | logos | empty | blank | integer | boolean',
  },
};
