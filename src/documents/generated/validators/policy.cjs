/* Generated from policies/schema/policy.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy.schema.json","title":"PolicyFile","description":"The policy of aims-gate: which changed files are governed, and what must be true before they merge.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"description":"What reports call this policy. Default: the preset's name, or the file's.","type":"string","minLength":1,"maxLength":80},"extends":{"description":"The policy this one is merged over: `preset:NAME`, `./file` on the same branch, or `github:owner/repo/path@<full commit id>` of another repository.","type":"string","pattern":"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$","examples":["preset:baseline"]},"locked":{"description":"What policies that extend this one may not loosen, besides its locked gates: `tighten-only` for every key, or a list of keys. Left out: every key when the policy of an organisation locks a gate, none of a preset.","anyOf":[{"const":"tighten-only"},{"type":"array","items":{"enum":["mode","governance-role","systems","roles","exceptions","override-review","pushers","reviewers","agents","unread","signing","trusted","changes","ignore","detectors","calendars","let"]},"uniqueItems":true}]},"mode":{"description":"`enforce`: gaps fail the check. `audit`: gaps are reported and nothing is blocked. Default: enforce.","enum":["enforce","audit"]},"systems":{"description":"Folder of the AI system register: one folder a system, named by its id, with a `system.yml`. In paths of requirements `{system}` stands for that system's folder and `{id}` for its id.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"roles":{"description":"File that says which people hold which role.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"governance-role":{"description":"The role that must approve changes to what the gate trusts, and speaks for systems that have no owner yet.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"exceptions":{"description":"Folder of time-boxed exceptions, default `.aims/exceptions`; or the folder, who may grant one, and for how long at most.","oneOf":[{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"},{"$ref":"#/$defs/exceptionRules"}]},"override-review":{"description":"Within which a second person must have reviewed an override: an exception (`reviewed-by`, `reviewed-at`, counted from its `approved-at`), a merge past the gate, an approval with conditions. Left out: exceptions need no second review, the others one within 7 days.","type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"pushers":{"description":"`excluded` (default): who pushed governed content to the branch does not count as independent. `ignored`: only authors, committers and co-authors are excluded, for forks whose pushes the token cannot read.","enum":["excluded","ignored"]},"reviewers":{"description":"`write` (default): a reviewer whom no role names must be allowed to push to this repository, as GitHub asks too. `members`: every member or collaborator may review, also with read access only.","enum":["write","members"]},"agents":{"description":"Coding agents. What one wrote is recorded as such, and the person it worked for is not independent of it.","type":"object","additionalProperties":false,"properties":{"accounts":{"description":"Logins of accounts that are agents, besides apps and the agents that are known: their reviews never count.","type":"array","minItems":1,"items":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*(\\[bot\\])?$"}},"humans":{"description":"How many people must have reviewed what an agent wrote, where a gate requires a review at all. Default 1.","type":"integer","minimum":1,"maximum":5}},"patternProperties":{"^x-":{}}},"unread":{"description":"How loudly a changed file is reported that nothing could read (no text, too large, no reader) and that lies in the paths of a registered system, by its risk tier, or is named like something of AI (as minimal). Default: `notice`, `failure` at high risk.","anyOf":[{"enum":["off","notice","warning","failure"]},{"type":"object","additionalProperties":false,"properties":{"minimal":{"enum":["off","notice","warning","failure"]},"limited":{"enum":["off","notice","warning","failure"]},"high":{"enum":["off","notice","warning","failure"]},"unacceptable":{"enum":["off","notice","warning","failure"]}},"patternProperties":{"^x-":{}}}]},"signing":{"description":"Files of the target branch that say who may sign approvals.","type":"object","additionalProperties":false,"properties":{"allowed-signers":{"description":"SSH keys, in the format of OpenSSH's allowed signers; the principal is the GitHub login. Default `.aims/allowed_signers`.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"revoked-keys":{"description":"Revoked SSH keys: public keys, one a line, or an OpenSSH key revocation list. Default `.aims/revoked_keys`.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"identities":{"description":"Sigstore identities by GitHub login. Default `.aims/identities.yml`.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"sigstore-root":{"description":"The trusted root of the Sigstore instance, as JSON. Default `.aims/sigstore-root.json`.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"patternProperties":{"^x-":{}}},"trusted":{"description":"More files the gate trusts, as globs: a change to one of them is a governance change.","$ref":"#/$defs/globs"},"confidential":{"description":"Documents whose content stays out of evidence packages, as globs: a package holds their title, git id and SHA-256 instead.","$ref":"#/$defs/globs"},"changes":{"description":"Which files belong to which class of change, as globs from the root; a glob that starts with `!` takes files out again. Added to the globs of the parent policy.","type":"object","additionalProperties":false,"properties":{"model":{"description":"Model weights, their configuration, the list of released models, training code.","$ref":"#/$defs/globs"},"model-id":{"description":"Files that name the hosted model, provider or deployment in use.","$ref":"#/$defs/globs"},"prompt":{"description":"Prompts and prompt templates.","$ref":"#/$defs/globs"},"dataset":{"description":"Training, tuning and retrieval data.","$ref":"#/$defs/globs"},"evaluation":{"description":"Evaluation data, evaluators, thresholds and committed results.","$ref":"#/$defs/globs"},"ai-dependency":{"description":"Manifests through which AI libraries and providers come in.","$ref":"#/$defs/globs"},"agent-config":{"description":"Tools and servers granted to an agent.","$ref":"#/$defs/globs"},"coding-agent":{"description":"Instructions for the developers' own coding agents (AGENTS.md, CLAUDE.md). None by default: they steer tools, not the product.","$ref":"#/$defs/globs"},"governance":{"description":"More documents the gates rely on. The policy, the roles, the register and every required document are in this class already.","$ref":"#/$defs/globs"},"setting":{"description":"Files whose every change is a change of a setting. Settings inside code and configuration are seen by the detector `setting`, where a gate asks for `setting`.","$ref":"#/$defs/globs"}},"patternProperties":{"^x-":{}}},"ignore":{"description":"Files that no detector looks into: tests, vendored code, the developers' own tools. A glob that starts with `!` puts files back. Added to those of the parent policy.","$ref":"#/$defs/globs"},"detectors":{"description":"Which files each detector looks into, after `ignore`: globs add files, globs that start with `!` take files out, `off` switches it off. Added to those of the parent policy.","type":"object","additionalProperties":false,"properties":{"weights":{"description":"Model weights recognised by their content.","$ref":"#/$defs/lookout"},"pointer":{"description":"Git LFS pointers and DVC files that stand for models and data.","$ref":"#/$defs/lookout"},"released-model":{"description":"Weights that code or configuration names for download or loading.","$ref":"#/$defs/lookout"},"model-id":{"description":"Ids of hosted models, deployments, providers and endpoints in code and configuration.","$ref":"#/$defs/lookout"},"inline-prompt":{"description":"Prompts in code and configuration.","$ref":"#/$defs/lookout"},"prompt-file":{"description":"What a prompt file no longer says.","$ref":"#/$defs/lookout"},"training":{"description":"How a model of the product is trained: recipes, architectures, scripts.","$ref":"#/$defs/lookout"},"training-data":{"description":"Fine-tuning data, dataset cards, data sets loaded in code.","$ref":"#/$defs/lookout"},"evaluation":{"description":"Evaluation code, thresholds, cases and results.","$ref":"#/$defs/lookout"},"agent-tools":{"description":"Tools, MCP servers and approval settings of agents.","$ref":"#/$defs/lookout"},"dependency":{"description":"AI packages in manifests and lock files.","$ref":"#/$defs/lookout"},"setting":{"description":"Settings of a model: temperature, limits, region. Looks where a gate asks for changes of `setting`.","$ref":"#/$defs/lookout"}},"patternProperties":{"^x-":{}}},"when":{"description":"When the gates of this file apply that require something: what a gate says in its own `when` counts instead, key by key.","$ref":"#/$defs/when"},"gates":{"description":"The gates by id. A gate of the parent policy with the same id is changed key by key; `require` replaces the whole list.","type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/$defs/gate"}},"calendars":{"description":"Times by name, for expressions: `calendars.freeze` (with a hyphen `calendars[\"year-end\"]`) is true while one of its windows lasts. They stand in the policy, so that no change can take one out.","type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_-]*$"},"additionalProperties":{"$ref":"#/$defs/calendar"}},"let":{"description":"Names for what several gates say: `$name` stands for the value anywhere under `gates`, `documents.name` and `params.name` in expressions. With `value` and bounds (`min`, `max`, `one-of`) it is a parameter, which a policy that extends this one may set within them. A value may be given by risk tier.","type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_-]*$"},"maxProperties":100,"additionalProperties":true,"examples":[{"aia":"{system}/aia.yml","limit":{"value":0.3,"max":0.5}}]}},"$defs":{"globs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300}},"lookout":{"anyOf":[{"const":"off"},{"$ref":"#/$defs/globs"}]},"changeClass":{"enum":["model","model-id","prompt","dataset","evaluation","agent-config","setting","governance","coding-agent","unclassified","ai-dependency","ai-dependency:added","ai-dependency:removed","ai-dependency:bumped"]},"transition":{"enum":["registering","deploying","withdrawing","retiring","tier-lowered","owner-changed","paths-narrowed","document-removed"]},"riskTier":{"enum":["minimal","limited","high","unacceptable"]},"stage":{"enum":["design","data","development","deployment","operation","retired"]},"gate":{"type":"object","additionalProperties":false,"properties":{"title":{"description":"Two or three words for people: the name in every report.","type":"string","minLength":1,"maxLength":80},"why":{"description":"Why it matters, one sentence.","type":"string","minLength":1,"maxLength":400},"controls":{"description":"Annex A controls (`A.6.2.5`) and clauses (`8.4`) of ISO/IEC 42001 it serves.","type":"array","items":{"type":"string","pattern":"^(A\\.)?[0-9]+(\\.[0-9]+)*$"},"uniqueItems":true},"level":{"description":"`failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows. By risk tier: `{ high: failure, limited: warning }`; a tier that is left out has the level of the next lower one, and below all of them it is not asked.","oneOf":[{"enum":["failure","warning","notice","off"]},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"#/$defs/level"},"limited":{"$ref":"#/$defs/level"},"high":{"$ref":"#/$defs/level"},"unacceptable":{"$ref":"#/$defs/level"}},"patternProperties":{"^x-":{}}}],"examples":["failure"]},"locked":{"description":"A policy that extends this one may only raise the level and add requirements.","const":"tighten-only"},"scope":{"description":"`system` (default): asked of each AI system. `organisation`: asked once, in a pull request that changes a document it names, and in every sweep.","enum":["system","organisation"]},"reason":{"description":"Why this policy lowers the level or switches the gate off: goes into the Statement of Applicability.","type":"string","minLength":1,"maxLength":400},"when":{"$ref":"#/$defs/when"},"require":{"description":"All of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"},"maxItems":50},"remedy":{"description":"How to fix it, one sentence: used where the requirement has nothing more exact to say.","type":"string","minLength":1,"maxLength":400},"references":{"description":"What else it serves, as people cite it: `OMB M-25-21 §4(b)`, `EU AI Act Art. 14(5)`.","type":"array","items":{"type":"string","minLength":2,"maxLength":120},"uniqueItems":true},"exceptions":{"description":"Who may grant an exception from this gate, and for how long at most; `none`: nobody.","oneOf":[{"const":"none"},{"$ref":"#/$defs/exceptionRules"}],"examples":[{"by":["role:caio"],"max":"30 days"}]}},"patternProperties":{"^x-":{}}},"when":{"description":"When the gate applies. Every key given must match, but of `changes` and `transitions` one; a key left out matches always.","type":"object","additionalProperties":false,"properties":{"changes":{"description":"A change of one of these classes touches the system.","type":"array","minItems":1,"items":{"$ref":"#/$defs/changeClass"},"uniqueItems":true},"risk":{"description":"The system's risk tier. A system without a tier counts as `high`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/riskTier"},"uniqueItems":true},"stage":{"description":"The system's lifecycle stage. A system without a stage counts as every stage.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stage"},"uniqueItems":true},"files":{"description":"`trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.","enum":["all","trusted"]},"transitions":{"description":"What happens to the system as a whole, by the register on the target branch and in the change. `registering`: its entry is new, or no longer says retired. `deploying`: its stage becomes deployment or operation. `withdrawing`: it was in deployment or operation, and its stage goes back, or it retires. `retiring`: its last model, model id or prompt goes, its entry goes, or its stage is retired. `tier-lowered`: its risk tier becomes lower. `owner-changed`: another owner or deputy. `paths-narrowed`: a file that it claims is claimed no more. `document-removed`: a document that a gate relies on goes or is empty. Beside `changes`, either of the two is enough.","type":"array","minItems":1,"items":{"$ref":"#/$defs/transition"},"uniqueItems":true},"lifecycle":{"description":"The former name of `transitions`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/transition"},"uniqueItems":true},"expression":{"description":"A CEL expression that must hold for the gate to apply; one that cannot be decided applies. Documents count as they were and as they are: if it holds for one of them, the gate applies.","$ref":"#/$defs/expression"}},"patternProperties":{"^x-":{}}},"requirement":{"description":"One requirement: one key that says what must be true, and what else is said of it.","type":"object","additionalProperties":false,"properties":{"all":{"$ref":"#/$defs/all"},"any":{"$ref":"#/$defs/any"},"approval":{"$ref":"#/$defs/approval"},"checklist":{"$ref":"#/$defs/checklist"},"distinct":{"$ref":"#/$defs/distinct"},"document":{"$ref":"#/$defs/document"},"expression":{"$ref":"#/$defs/expression"},"fresh":{"$ref":"#/$defs/fresh"},"guardrails":{"$ref":"#/$defs/guardrails"},"if":{"$ref":"#/$defs/if"},"impacts":{"$ref":"#/$defs/impacts"},"incidents":{"$ref":"#/$defs/incidents"},"independent":{"$ref":"#/$defs/independent"},"link":{"$ref":"#/$defs/link"},"metrics":{"$ref":"#/$defs/metrics"},"model-index":{"$ref":"#/$defs/model-index"},"not":{"$ref":"#/$defs/not"},"registered":{"$ref":"#/$defs/registered"},"review":{"$ref":"#/$defs/review"},"risks":{"$ref":"#/$defs/risks"},"signature":{"$ref":"#/$defs/signature"},"supplier":{"$ref":"#/$defs/supplier"},"then":{"description":"What must hold where the condition of `if` holds, or cannot be decided.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"else":{"description":"What must hold where it does not.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"remedy":{"description":"How to fix it, one sentence: instead of the gate's own.","type":"string","minLength":1,"maxLength":400},"trust":{"description":"In a way of `any` beside one that waits for people: what the author of the change writes is enough. Left out: who changes the document needs the governance role.","const":"author"}},"dependentRequired":{"then":["if"],"else":["if"],"if":["then"]},"patternProperties":{"^x-":{}}},"path":{"description":"Where the document is. `{system}` = the system's folder, `{id}` = its id. With `*` every file that matches. In an expression `{schema:NAME}` = where the gates look for documents of that schema.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"field":{"description":"The key, with dots between the steps: `operational.since`. `[]` stands for each entry of a list, `?` for a key that need not be there: `objectives[].current?.date`.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"fields":{"description":"The key, or several: with dots between the steps (`operational.since`), `[]` for each entry of a list, `?` for a key that need not be there.","anyOf":[{"$ref":"#/$defs/field"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/field"}}]},"strength":{"enum":["accepted","required"]},"perTier":{"description":"A number for all tiers, or one by risk tier. A tier that is left out needs as many as the next lower one, and below all of them none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10},"limited":{"type":"integer","minimum":0,"maximum":10},"high":{"type":"integer","minimum":0,"maximum":10},"unacceptable":{"type":"integer","minimum":0,"maximum":10}},"patternProperties":{"^x-":{}}}]},"minutes":{"description":"Minutes for all tiers, or by risk tier. A tier that is left out needs as many as the next lower one, and below all of them none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10080},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10080},"limited":{"type":"integer","minimum":0,"maximum":10080},"high":{"type":"integer","minimum":0,"maximum":10080},"unacceptable":{"type":"integer","minimum":0,"maximum":10080}},"patternProperties":{"^x-":{}}}]},"calendar":{"type":"object","additionalProperties":false,"required":["zone","windows"],"properties":{"zone":{"description":"Zone of the times: `Europe/Zurich`, `UTC`.","type":"string","minLength":1,"maxLength":60},"windows":{"description":"When it is: from a day or a time to another, every year from a day to another, or every week on some days.","type":"array","minItems":1,"maxItems":200,"items":{"anyOf":[{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"description":"`2026-12-15`, or `2026-12-15T18:00`; every year: `12-15`.","type":"string","pattern":"^((\\d{4}-)?\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})$"},"to":{"description":"The last day, or the time it ends; every year: `01-04`.","type":"string","pattern":"^((\\d{4}-)?\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})$"}},"patternProperties":{"^x-":{}}},{"type":"object","additionalProperties":false,"required":["days"],"properties":{"days":{"description":"Days of the week.","type":"array","minItems":1,"items":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},"uniqueItems":true},"from":{"description":"`16:00`. Default: the start of the day.","type":"string","pattern":"^([01]\\d|2[0-4]):\\d{2}$"},"to":{"description":"`24:00`, the default, is the end of the day; a time before `from` is one of the next day.","type":"string","pattern":"^([01]\\d|2[0-4]):\\d{2}$"},"between":{"description":"Only on the days from the first of these to the last: `[12-01, 12-31]`.","type":"array","minItems":2,"maxItems":2,"items":{"type":"string","pattern":"^(\\d{4}-)?\\d{2}-\\d{2}$","examples":["12-01","2026-12-01"]}}},"patternProperties":{"^x-":{}}}]}}},"patternProperties":{"^x-":{}}},"exceptionRules":{"description":"Who may grant an exception, and for how long at most, counted from its `approved-at`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"folder":{"description":"Folder of the exceptions, at the top of the policy only. Default `.aims/exceptions`.","type":"string","minLength":1,"examples":[".aims/exceptions"]},"by":{"description":"Who may grant one: `owner`, `role:NAME`, `@login`. Left out: every holder of a role on the target branch.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[A-Za-z0-9_-]+|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["role:caio"]},"examples":[["role:caio"]]},"max":{"description":"How long one lasts at most.","type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$","examples":["30 days"]}},"patternProperties":{"^x-":{}}},"level":{"description":"How serious a finding is.","enum":["failure","warning","notice","off"]},"all":{"description":"All of these hold: for use inside `any`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"any":{"description":"One of these holds.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"approval":{"description":"Somebody accountable approves the content that is merged.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Who may give it, any one of them: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, `team:ORG/TEAM`, `@login`, `codeowners` (for each changed file its owners by CODEOWNERS on the target branch), `permission:LEVEL` (whoever has at least that permission in the repository), `app:NAME` (that GitHub App: no human oversight by itself).","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["owner","codeowners","role:governance","team:acme/support","permission:maintain","@dana","app:my-app"]},"uniqueItems":true},"count":{"description":"How many different people. Default 1.","$ref":"#/$defs/perTier"},"signed":{"description":"`accepted`: an approving review or a signature (`aims-gate approve`). `required`: only a signature. For all tiers or by risk tier; a tier that is left out is `accepted`, a system without a tier counts as `high`. Default `accepted`.","oneOf":[{"$ref":"#/$defs/strength"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"#/$defs/strength"},"limited":{"$ref":"#/$defs/strength"},"high":{"$ref":"#/$defs/strength"},"unacceptable":{"$ref":"#/$defs/strength"}},"patternProperties":{"^x-":{}}}]},"methods":{"description":"Which signatures count: an SSH key, a Sigstore identity, or a commit whose signature GitHub verified. Default: all of them.","type":"array","minItems":1,"items":{"enum":["ssh","sigstore","commit"]},"uniqueItems":true},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}},"patternProperties":{"^x-":{}}},"checklist":{"description":"Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"items":{"description":"Ids of the items that must be there and ticked. Left out: every item.","type":"array","minItems":1,"items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}}},"patternProperties":{"^x-":{}}},"distinct":{"description":"All of these approvals, each given by other people: nobody counts for two of them.","type":"array","minItems":2,"maxItems":5,"items":{"$ref":"#/$defs/approval"}},"document":{"description":"A document exists, follows its schema, is filled in, and changed together with what it describes.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"schema":{"description":"The schema it follows: one of ours by name, or a file of your own beside the policy, `./omb.schema.json`. An own schema is JSON Schema 2020-12 without references to other files.","anyOf":[{"type":"string","pattern":"^\\./[^\\s]+\\.schema\\.(json|ya?ml)$","examples":["./omb.schema.json"]},{"enum":["system","roles","risk-assessment","impact-assessment","model-card","ai-policy","audit","context","data","decommission","disclosure","evaluation","exception","incident-response","incidents","infrastructure","management-review","monitoring","nonconformity","objectives","oversight","oversight-log","pre-deployment","privacy","regulatory","soa","supplier","testing","transparency","methodology","competence","treatment-plan","ai-act","fundamental-rights","instructions-for-use","post-market-monitoring","technical-documentation","event-logs"]}]},"fields":{"description":"The parts of the document that are judged, by key, with dots between the steps. They must be there; what is wrong elsewhere in it is for another gate to say. Left out: the whole document.","type":"array","minItems":1,"items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"sections":{"description":"Headings a Markdown document must have, with text under them.","type":"array","minItems":1,"items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"headings":{"description":"Other headings that are accepted for a section: `Limitations: [Bias, Risks, and Limitations]`.","type":"object","minProperties":1,"additionalProperties":{"type":"array","minItems":1,"items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}}},"changed":{"description":"`in-substance`: it must change in the same pull request, by more than white space, dates or layout.","enum":["in-substance"]},"optional":{"description":"The document may be missing; where it is there, it is judged.","type":"boolean"}},"patternProperties":{"^x-":{}}},"expression":{"description":"A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `roles`, `owners` (of every system, and their deputies), `today`, `documents` and, with `each`, `one`.","anyOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"description":"The expression.","type":"string","minLength":1,"maxLength":2000},"say":{"description":"What is missing when it does not hold, one sentence.","type":"string","minLength":1,"maxLength":400},"at":{"description":"Which version of the documents decides: `head`, as the change leaves them; `base`, as the target branch has them; `both`: it must hold for both. Left out: both, as far as the target branch has the documents; in a change of nothing but these documents `head`, unless the expression is a condition.","enum":["base","head","both"]},"documents":{"description":"Documents it reads: name → path.","type":"object","additionalProperties":{"$ref":"#/$defs/path"}},"empty":{"description":"There may be no entry of `each`, and no file at a path with `*`. Left out: nothing there is a finding, as nothing was looked at.","const":"allowed"},"each":{"description":"The expression must hold for each entry of a list, as `one`: the name of a document, and the key of the list in it (`data.quality.criteria`). The name of a document alone: for each file.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*$"}},"patternProperties":{"^x-":{}}}]},"fresh":{"description":"A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past, nor further ahead than a `within` that is given. Of many files the newest counts.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/fields"},"until":{"description":"The key of a date that must not be past.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"within":{"description":"How long the date is good for. Default `12 months`. Beside `until`: how far ahead it may be. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated0"}},"patternProperties":{"^x-":{}}},"guardrails":{"description":"No refusal, warning, disclosure or human approval is gone from a prompt or an agent.","type":"object","additionalProperties":false,"properties":{},"patternProperties":{"^x-":{}}},"if":{"description":"A condition: where it holds, `then` must hold, else what stands under `else`. One that cannot be decided, or that the change itself turned, asks for both.","$ref":"#/$defs/requirement"},"impacts":{"description":"The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"empty":{"description":"What stands under `impacts` may be empty, or not be there. Left out: then it is a finding.","const":"allowed"},"decision-from":{"description":"The tier from which on the assessment must have a `decision`. Left out: a `conclusion` in words is enough.","$ref":"#/$defs/riskTier"}},"patternProperties":{"^x-":{}}},"times":{"description":"How soon an incident of this severity is noticed and resolved.","type":"object","additionalProperties":false,"required":["detected","resolved"],"properties":{"detected":{"description":"From its start until it is noticed: `4 hours`. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated1"},"resolved":{"description":"From when it is noticed until it is over: `24 hours`. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated1"}},"patternProperties":{"^x-":{}}},"incidents":{"description":"Every incident was noticed and resolved within its time, or says why not; none is overdue.","type":"object","additionalProperties":false,"required":["path","within"],"properties":{"path":{"$ref":"#/$defs/path"},"within":{"description":"For each severity how soon an incident must be noticed and resolved.","type":"object","additionalProperties":false,"required":["critical","high","moderate","low"],"properties":{"critical":{"description":"Incidents of severity critical.","$ref":"#/$defs/times"},"high":{"description":"Incidents of severity high.","$ref":"#/$defs/times"},"moderate":{"description":"Incidents of severity moderate.","$ref":"#/$defs/times"},"low":{"description":"Incidents of severity low.","$ref":"#/$defs/times"}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}},"independent":{"description":"The person whom a document names committed none of the files that it is about in the year before its date: an auditor audits nothing of their own. By the history of the target branch.","type":"object","additionalProperties":false,"required":["path","person","date","of"],"properties":{"path":{"$ref":"#/$defs/path"},"person":{"$ref":"#/$defs/field"},"date":{"$ref":"#/$defs/field"},"of":{"description":"Files and folders that it is about; `{paths}`: what the registered systems claim.","type":"array","minItems":1,"maxItems":20,"items":{"type":"string","minLength":1,"examples":[".aims/systems","{paths}"]}}},"patternProperties":{"^x-":{}}},"link":{"description":"A document names a dashboard, a runbook or a process: an https address, or a file of the repository.","type":"object","additionalProperties":false,"required":["path","field"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/fields"},"empty":{"description":"The list of `field` may be empty, or not be there. Left out: then it is a finding.","const":"allowed"}},"patternProperties":{"^x-":{}}},"threshold":{"description":"Bounds of one metric.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated2"},"max":{"description":"At most. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated2"},"no-regression":{"description":"No worse than the same file before the change, or than `baseline`.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric’s unit. Default 0. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","$ref":"#/$defs/repeated3"},"max-gap":{"description":"Between the best and the worst group, in the metric’s unit. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated3"},"min-ratio":{"description":"Of the worst group to the best. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number","minimum":0,"maximum":1},"limited":{"type":"number","minimum":0,"maximum":1},"high":{"type":"number","minimum":0,"maximum":1},"unacceptable":{"type":"number","minimum":0,"maximum":1}},"patternProperties":{"^x-":{}}}]},"min-cases":{"description":"How many cases the result must be made of. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated4"},"groups":{"description":"Bounds of each group. Left out: `min`, `max` and `no-regression` hold for each group, too.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated2"},"max":{"description":"At most. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated2"},"no-regression":{"description":"No worse than the same file before the change, or than `baseline`.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric’s unit. Default 0. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","$ref":"#/$defs/repeated3"},"min-cases":{"description":"Groups of fewer cases are not judged; a group whose number of cases is not given is. For all tiers, or by risk tier; a tier that is left out has none, a system without one counts as `high`.","$ref":"#/$defs/repeated4"},"keep":{"description":"A group that was measured before must be measured. Default true with `no-regression`.","type":"boolean"}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}},"metrics":{"description":"Committed evaluation results are complete, made for this change, and meet their thresholds.","type":"object","additionalProperties":false,"required":["results","thresholds"],"properties":{"results":{"description":"Where the results lie: files, or globs of files that are all read.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"baseline":{"description":"Results on the target branch that `no-regression` compares with. Left out: the same file before the change.","$ref":"#/$defs/path"},"card":{"description":"The model card: the results must be those of the model that its `base_model` names.","$ref":"#/$defs/path"},"format":{"description":"The format, when its content does not tell.","enum":["promptfoo","lm-eval","inspect","gh-models","deepeval","mlflow","openai-evals","openai-run","garak","mteb","model-index","eval-results","helm","junit","test-report","evaluation","table","plain"]},"thresholds":{"description":"Bounds by name of the metric.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/threshold"}}},"patternProperties":{"^x-":{}}},"model-index":{"description":"The numbers in a model card's `model-index` are those of the committed results.","type":"object","additionalProperties":false,"required":["path","results"],"properties":{"path":{"$ref":"#/$defs/path"},"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"empty":{"description":"The `model-index` of the card may be empty, or not be there. Left out: then it is a finding.","const":"allowed"}},"patternProperties":{"^x-":{}}},"not":{"description":"This does not hold.","$ref":"#/$defs/requirement"},"registered":{"description":"Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.","type":"object","additionalProperties":false,"properties":{},"patternProperties":{"^x-":{}}},"review":{"description":"Independent people reviewed the content: not its author, not a committer, co-author or pusher, not a bot.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"description":"How many independent people.","$ref":"#/$defs/perTier"},"role":{"description":"The reviewers must hold this role. Left out: anybody independent who is allowed to review.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","examples":["governance"]},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}},"patternProperties":{"^x-":{}}},"risks":{"description":"Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"limit":{"description":"Likelihood × impact that is still acceptable. Default 12. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","examples":[12],"anyOf":[{"type":"integer","minimum":1,"maximum":25},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":1,"maximum":25},"limited":{"type":"integer","minimum":1,"maximum":25},"high":{"type":"integer","minimum":1,"maximum":25},"unacceptable":{"type":"integer","minimum":1,"maximum":25}},"patternProperties":{"^x-":{}}}]},"empty":{"description":"The list of risks may be empty, or not be there. Left out: then it is a finding.","const":"allowed"},"accept":{"description":"Who may accept a risk that stays: `owner`, `role:NAME`, `@login`. Default: the owner, the role `risk`, and the governance role.","$ref":"#/$defs/repeated5"}},"patternProperties":{"^x-":{}}},"signature":{"description":"A document is signed (`aims-gate approve --document`) by one of the people named here, and by each person it names itself.","type":"object","additionalProperties":false,"required":["path"],"anyOf":[{"required":["by"]},{"required":["named"]}],"properties":{"path":{"$ref":"#/$defs/path"},"by":{"description":"Who may sign, one of them is enough: `owner`, `role:NAME`, `@login`.","$ref":"#/$defs/repeated5"},"named":{"description":"Where the document names people who must have signed it: `chair`, `risks[].accepted-by`.","$ref":"#/$defs/field"},"methods":{"description":"Which signatures count. Default: both. A signed commit is none: it is not seen once it is merged.","type":"array","minItems":1,"items":{"enum":["ssh","sigstore"]},"uniqueItems":true},"optional":{"description":"The document may be missing; where it is there, it must be signed.","type":"boolean"}},"patternProperties":{"^x-":{}}},"supplier":{"description":"Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where the assessments lie. Default `.aims/suppliers`.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"reviewed":{"description":"How long ago its performance and incidents may have been looked at. Default `12 months`. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","$ref":"#/$defs/repeated0"}},"patternProperties":{"^x-":{}}},"repeated0":{"examples":["12 months"],"anyOf":[{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"limited":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"high":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"unacceptable":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"}},"patternProperties":{"^x-":{}}}]},"repeated1":{"anyOf":[{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"},"limited":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"},"high":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"},"unacceptable":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"}},"patternProperties":{"^x-":{}}}]},"repeated2":{"anyOf":[{"type":"number"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number"},"limited":{"type":"number"},"high":{"type":"number"},"unacceptable":{"type":"number"}},"patternProperties":{"^x-":{}}}]},"repeated3":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/shared/amount"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"https://github.com/aims-gate/aims-gate/shared/amount"},"limited":{"$ref":"https://github.com/aims-gate/aims-gate/shared/amount"},"high":{"$ref":"https://github.com/aims-gate/aims-gate/shared/amount"},"unacceptable":{"$ref":"https://github.com/aims-gate/aims-gate/shared/amount"}},"patternProperties":{"^x-":{}}}]},"repeated4":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"limited":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"high":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"unacceptable":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"}},"patternProperties":{"^x-":{}}}]},"repeated5":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["owner","role:governance","@dana"]},"uniqueItems":true}},"patternProperties":{"^x-":{}}};
const func4 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern5 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$", "u");
const pattern9 = new RegExp("^[1-9][0-9]* (day|month|year)s?$", "u");
const pattern12 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*(\\[bot\\])?$", "u");
const pattern20 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern69 = new RegExp("^[a-z][A-Za-z0-9_-]*$", "u");

const validate53 = require('./shared.cjs').word;

const schema28 = {"description":"Who may grant an exception, and for how long at most, counted from its `approved-at`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"folder":{"description":"Folder of the exceptions, at the top of the policy only. Default `.aims/exceptions`.","type":"string","minLength":1,"examples":[".aims/exceptions"]},"by":{"description":"Who may grant one: `owner`, `role:NAME`, `@login`. Left out: every holder of a role on the target branch.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[A-Za-z0-9_-]+|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["role:caio"]},"examples":[["role:caio"]]},"max":{"description":"How long one lasts at most.","type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$","examples":["30 days"]}},"patternProperties":{"^x-":{}}};
const pattern8 = new RegExp("^(owner|role:[A-Za-z0-9_-]+|@[A-Za-z0-9][A-Za-z0-9_-]*)$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = failed(vErrors, instancePath, "minProperties", {limit: 1}, schema28, data);
errors++;
}
for(const key0 in data){
if(!((((key0 === "folder") || (key0 === "by")) || (key0 === "max")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema28, data);
errors++;
}
}
if(data.folder !== undefined){
let data0 = data.folder;
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = failed(vErrors, instancePath+"/folder", "minLength", {limit: 1}, schema28.properties.folder, data0);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/folder", "type", {type: "string"}, schema28.properties.folder, data0);
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = failed(vErrors, instancePath+"/by", "minItems", {limit: 1}, schema28.properties.by, data1);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
vErrors = failed(vErrors, instancePath+"/by/" + i0, "pattern", {pattern: "^(owner|role:[A-Za-z0-9_-]+|@[A-Za-z0-9][A-Za-z0-9_-]*)$"}, schema28.properties.by.items, data2);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/by/" + i0, "type", {type: "string"}, schema28.properties.by.items, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/by", "type", {type: "array"}, schema28.properties.by, data1);
errors++;
}
}
if(data.max !== undefined){
let data3 = data.max;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
vErrors = failed(vErrors, instancePath+"/max", "pattern", {pattern: "^[1-9][0-9]* (day|month|year)s?$"}, schema28.properties.max, data3);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/max", "type", {type: "string"}, schema28.properties.max, data3);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema28, data);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":300}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func1(data0) > 300){
vErrors = failed(vErrors, instancePath+"/" + i0, "maxLength", {limit: 300}, schema29.items, data0, undefined, "must NOT have more than 300 characters");
errors++;
}
if(func1(data0) < 1){
vErrors = failed(vErrors, instancePath+"/" + i0, "minLength", {limit: 1}, schema29.items, data0);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/" + i0, "type", {type: "string"}, schema29.items, data0);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "array"}, schema29, data);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"anyOf":[{"const":"off"},{"$ref":"#/$defs/globs"}]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if("off" !== data){
vErrors = failed(vErrors, instancePath, "const", {allowedValue: "off"}, schema30.anyOf[0], data, "#/anyOf/0/const");
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "anyOf", {}, schema30, data, "#/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate85.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema31 = {"description":"When the gate applies. Every key given must match, but of `changes` and `transitions` one; a key left out matches always.","type":"object","additionalProperties":false,"properties":{"changes":{"description":"A change of one of these classes touches the system.","type":"array","minItems":1,"items":{"$ref":"#/$defs/changeClass"},"uniqueItems":true},"risk":{"description":"The system's risk tier. A system without a tier counts as `high`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/riskTier"},"uniqueItems":true},"stage":{"description":"The system's lifecycle stage. A system without a stage counts as every stage.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stage"},"uniqueItems":true},"files":{"description":"`trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.","enum":["all","trusted"]},"transitions":{"description":"What happens to the system as a whole, by the register on the target branch and in the change. `registering`: its entry is new, or no longer says retired. `deploying`: its stage becomes deployment or operation. `withdrawing`: it was in deployment or operation, and its stage goes back, or it retires. `retiring`: its last model, model id or prompt goes, its entry goes, or its stage is retired. `tier-lowered`: its risk tier becomes lower. `owner-changed`: another owner or deputy. `paths-narrowed`: a file that it claims is claimed no more. `document-removed`: a document that a gate relies on goes or is empty. Beside `changes`, either of the two is enough.","type":"array","minItems":1,"items":{"$ref":"#/$defs/transition"},"uniqueItems":true},"lifecycle":{"description":"The former name of `transitions`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/transition"},"uniqueItems":true},"expression":{"description":"A CEL expression that must hold for the gate to apply; one that cannot be decided applies. Documents count as they were and as they are: if it holds for one of them, the gate applies.","$ref":"#/$defs/expression"}},"patternProperties":{"^x-":{}}};
const schema32 = {"enum":["model","model-id","prompt","dataset","evaluation","agent-config","setting","governance","coding-agent","unclassified","ai-dependency","ai-dependency:added","ai-dependency:removed","ai-dependency:bumped"]};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((data === "model") || (data === "model-id")) || (data === "prompt")) || (data === "dataset")) || (data === "evaluation")) || (data === "agent-config")) || (data === "setting")) || (data === "governance")) || (data === "coding-agent")) || (data === "unclassified")) || (data === "ai-dependency")) || (data === "ai-dependency:added")) || (data === "ai-dependency:removed")) || (data === "ai-dependency:bumped"))){
vErrors = failed(vErrors, instancePath, "enum", {allowedValues: schema32.enum}, schema32, data);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"enum":["minimal","limited","high","unacceptable"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "minimal") || (data === "limited")) || (data === "high")) || (data === "unacceptable"))){
vErrors = failed(vErrors, instancePath, "enum", {allowedValues: schema33.enum}, schema33, data);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"enum":["design","data","development","deployment","operation","retired"]};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "design") || (data === "data")) || (data === "development")) || (data === "deployment")) || (data === "operation")) || (data === "retired"))){
vErrors = failed(vErrors, instancePath, "enum", {allowedValues: schema34.enum}, schema34, data);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"enum":["registering","deploying","withdrawing","retiring","tier-lowered","owner-changed","paths-narrowed","document-removed"]};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((data === "registering") || (data === "deploying")) || (data === "withdrawing")) || (data === "retiring")) || (data === "tier-lowered")) || (data === "owner-changed")) || (data === "paths-narrowed")) || (data === "document-removed"))){
vErrors = failed(vErrors, instancePath, "enum", {allowedValues: schema35.enum}, schema35, data);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `roles`, `owners` (of every system, and their deputies), `today`, `documents` and, with `each`, `one`.","anyOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"description":"The expression.","type":"string","minLength":1,"maxLength":2000},"say":{"description":"What is missing when it does not hold, one sentence.","type":"string","minLength":1,"maxLength":400},"at":{"description":"Which version of the documents decides: `head`, as the change leaves them; `base`, as the target branch has them; `both`: it must hold for both. Left out: both, as far as the target branch has the documents; in a change of nothing but these documents `head`, unless the expression is a condition.","enum":["base","head","both"]},"documents":{"description":"Documents it reads: name → path.","type":"object","additionalProperties":{"$ref":"#/$defs/path"}},"empty":{"description":"There may be no entry of `each`, and no file at a path with `*`. Left out: nothing there is a finding, as nothing was looked at.","const":"allowed"},"each":{"description":"The expression must hold for each entry of a list, as `one`: the name of a document, and the key of the list in it (`data.quality.criteria`). The name of a document alone: for each file.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*$"}},"patternProperties":{"^x-":{}}}]};
const pattern19 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*$", "u");
const schema20 = {"$id":"https://github.com/aims-gate/aims-gate/shared/word","type":"string","minLength":1};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/word" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = failed(vErrors, instancePath, "minLength", {limit: 1}, schema20, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema20, data);
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func1(data) > 2000){
vErrors = failed(vErrors, instancePath, "maxLength", {limit: 2000}, schema36.anyOf[0], data, "#/anyOf/0/maxLength", "must NOT have more than 2000 characters");
errors++;
}
if(func1(data) < 1){
vErrors = failed(vErrors, instancePath, "minLength", {limit: 1}, schema36.anyOf[0], data, "#/anyOf/0/minLength");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema36.anyOf[0], data, "#/anyOf/0/type");
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema36.anyOf[1].required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema36.anyOf[1], data, "#/anyOf/1/required");
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "cel") || (key0 === "say")) || (key0 === "at")) || (key0 === "documents")) || (key0 === "empty")) || (key0 === "each")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema36.anyOf[1], data, "#/anyOf/1/additionalProperties");
errors++;
}
}
if(data.cel !== undefined){
let data0 = data.cel;
if(typeof data0 === "string"){
if(func1(data0) > 2000){
vErrors = failed(vErrors, instancePath+"/cel", "maxLength", {limit: 2000}, schema36.anyOf[1].properties.cel, data0, "#/anyOf/1/properties/cel/maxLength", "must NOT have more than 2000 characters");
errors++;
}
if(func1(data0) < 1){
vErrors = failed(vErrors, instancePath+"/cel", "minLength", {limit: 1}, schema36.anyOf[1].properties.cel, data0, "#/anyOf/1/properties/cel/minLength");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/cel", "type", {type: "string"}, schema36.anyOf[1].properties.cel, data0, "#/anyOf/1/properties/cel/type");
errors++;
}
}
if(data.say !== undefined){
let data1 = data.say;
if(typeof data1 === "string"){
if(func1(data1) > 400){
vErrors = failed(vErrors, instancePath+"/say", "maxLength", {limit: 400}, schema36.anyOf[1].properties.say, data1, "#/anyOf/1/properties/say/maxLength", "must NOT have more than 400 characters");
errors++;
}
if(func1(data1) < 1){
vErrors = failed(vErrors, instancePath+"/say", "minLength", {limit: 1}, schema36.anyOf[1].properties.say, data1, "#/anyOf/1/properties/say/minLength");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/say", "type", {type: "string"}, schema36.anyOf[1].properties.say, data1, "#/anyOf/1/properties/say/type");
errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(!(((data2 === "base") || (data2 === "head")) || (data2 === "both"))){
vErrors = failed(vErrors, instancePath+"/at", "enum", {allowedValues: schema36.anyOf[1].properties.at.enum}, schema36.anyOf[1].properties.at, data2, "#/anyOf/1/properties/at/enum");
errors++;
}
}
if(data.documents !== undefined){
let data3 = data.documents;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(validate110(data3[key1], {instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/documents", "type", {type: "object"}, schema36.anyOf[1].properties.documents, data3, "#/anyOf/1/properties/documents/type");
errors++;
}
}
if(data.empty !== undefined){
let data5 = data.empty;
if("allowed" !== data5){
vErrors = failed(vErrors, instancePath+"/empty", "const", {allowedValue: "allowed"}, schema36.anyOf[1].properties.empty, data5, "#/anyOf/1/properties/empty/const");
errors++;
}
}
if(data.each !== undefined){
let data6 = data.each;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
vErrors = failed(vErrors, instancePath+"/each", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*$"}, schema36.anyOf[1].properties.each, data6, "#/anyOf/1/properties/each/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/each", "type", {type: "string"}, schema36.anyOf[1].properties.each, data6, "#/anyOf/1/properties/each/type");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema36.anyOf[1], data, "#/anyOf/1/type");
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "anyOf", {}, schema36, data, "#/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate109.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "changes") || (key0 === "risk")) || (key0 === "stage")) || (key0 === "files")) || (key0 === "transitions")) || (key0 === "lifecycle")) || (key0 === "expression")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema31, data);
errors++;
}
}
if(data.changes !== undefined){
let data0 = data.changes;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = failed(vErrors, instancePath+"/changes", "minItems", {limit: 1}, schema31.properties.changes, data0);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate100(data0[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
vErrors = failed(vErrors, instancePath+"/changes", "uniqueItems", {i: i1, j: j0}, schema31.properties.changes, data0, undefined, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/changes", "type", {type: "array"}, schema31.properties.changes, data0);
errors++;
}
}
if(data.risk !== undefined){
let data2 = data.risk;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = failed(vErrors, instancePath+"/risk", "minItems", {limit: 1}, schema31.properties.risk, data2);
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
if(!(validate102(data2[i2], {instancePath:instancePath+"/risk/" + i2,parentData:data2,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data2[i3], data2[j1])){
vErrors = failed(vErrors, instancePath+"/risk", "uniqueItems", {i: i3, j: j1}, schema31.properties.risk, data2, undefined, "must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)");
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/risk", "type", {type: "array"}, schema31.properties.risk, data2);
errors++;
}
}
if(data.stage !== undefined){
let data4 = data.stage;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = failed(vErrors, instancePath+"/stage", "minItems", {limit: 1}, schema31.properties.stage, data4);
errors++;
}
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
if(!(validate104(data4[i4], {instancePath:instancePath+"/stage/" + i4,parentData:data4,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
let i5 = data4.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data4[i5], data4[j2])){
vErrors = failed(vErrors, instancePath+"/stage", "uniqueItems", {i: i5, j: j2}, schema31.properties.stage, data4, undefined, "must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)");
errors++;
break outer2;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/stage", "type", {type: "array"}, schema31.properties.stage, data4);
errors++;
}
}
if(data.files !== undefined){
let data6 = data.files;
if(!((data6 === "all") || (data6 === "trusted"))){
vErrors = failed(vErrors, instancePath+"/files", "enum", {allowedValues: schema31.properties.files.enum}, schema31.properties.files, data6);
errors++;
}
}
if(data.transitions !== undefined){
let data7 = data.transitions;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = failed(vErrors, instancePath+"/transitions", "minItems", {limit: 1}, schema31.properties.transitions, data7);
errors++;
}
const len3 = data7.length;
for(let i6=0; i6<len3; i6++){
if(!(validate106(data7[i6], {instancePath:instancePath+"/transitions/" + i6,parentData:data7,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
let i7 = data7.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data7[i7], data7[j3])){
vErrors = failed(vErrors, instancePath+"/transitions", "uniqueItems", {i: i7, j: j3}, schema31.properties.transitions, data7, undefined, "must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)");
errors++;
break outer3;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/transitions", "type", {type: "array"}, schema31.properties.transitions, data7);
errors++;
}
}
if(data.lifecycle !== undefined){
let data9 = data.lifecycle;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = failed(vErrors, instancePath+"/lifecycle", "minItems", {limit: 1}, schema31.properties.lifecycle, data9);
errors++;
}
const len4 = data9.length;
for(let i8=0; i8<len4; i8++){
if(!(validate106(data9[i8], {instancePath:instancePath+"/lifecycle/" + i8,parentData:data9,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
let i9 = data9.length;
let j4;
if(i9 > 1){
outer4:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data9[i9], data9[j4])){
vErrors = failed(vErrors, instancePath+"/lifecycle", "uniqueItems", {i: i9, j: j4}, schema31.properties.lifecycle, data9, undefined, "must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)");
errors++;
break outer4;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/lifecycle", "type", {type: "array"}, schema31.properties.lifecycle, data9);
errors++;
}
}
if(data.expression !== undefined){
if(!(validate109(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema31, data);
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"properties":{"title":{"description":"Two or three words for people: the name in every report.","type":"string","minLength":1,"maxLength":80},"why":{"description":"Why it matters, one sentence.","type":"string","minLength":1,"maxLength":400},"controls":{"description":"Annex A controls (`A.6.2.5`) and clauses (`8.4`) of ISO/IEC 42001 it serves.","type":"array","items":{"type":"string","pattern":"^(A\\.)?[0-9]+(\\.[0-9]+)*$"},"uniqueItems":true},"level":{"description":"`failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows. By risk tier: `{ high: failure, limited: warning }`; a tier that is left out has the level of the next lower one, and below all of them it is not asked.","oneOf":[{"enum":["failure","warning","notice","off"]},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"#/$defs/level"},"limited":{"$ref":"#/$defs/level"},"high":{"$ref":"#/$defs/level"},"unacceptable":{"$ref":"#/$defs/level"}},"patternProperties":{"^x-":{}}}],"examples":["failure"]},"locked":{"description":"A policy that extends this one may only raise the level and add requirements.","const":"tighten-only"},"scope":{"description":"`system` (default): asked of each AI system. `organisation`: asked once, in a pull request that changes a document it names, and in every sweep.","enum":["system","organisation"]},"reason":{"description":"Why this policy lowers the level or switches the gate off: goes into the Statement of Applicability.","type":"string","minLength":1,"maxLength":400},"when":{"$ref":"#/$defs/when"},"require":{"description":"All of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"},"maxItems":50},"remedy":{"description":"How to fix it, one sentence: used where the requirement has nothing more exact to say.","type":"string","minLength":1,"maxLength":400},"references":{"description":"What else it serves, as people cite it: `OMB M-25-21 §4(b)`, `EU AI Act Art. 14(5)`.","type":"array","items":{"type":"string","minLength":2,"maxLength":120},"uniqueItems":true},"exceptions":{"description":"Who may grant an exception from this gate, and for how long at most; `none`: nobody.","oneOf":[{"const":"none"},{"$ref":"#/$defs/exceptionRules"}],"examples":[{"by":["role:caio"],"max":"30 days"}]}},"patternProperties":{"^x-":{}}};
const pattern22 = new RegExp("^(A\\.)?[0-9]+(\\.[0-9]+)*$", "u");
const schema39 = {"description":"How serious a finding is.","enum":["failure","warning","notice","off"]};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "failure") || (data === "warning")) || (data === "notice")) || (data === "off"))){
vErrors = failed(vErrors, instancePath, "enum", {allowedValues: schema39.enum}, schema39, data);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"description":"One requirement: one key that says what must be true, and what else is said of it.","type":"object","additionalProperties":false,"properties":{"all":{"$ref":"#/$defs/all"},"any":{"$ref":"#/$defs/any"},"approval":{"$ref":"#/$defs/approval"},"checklist":{"$ref":"#/$defs/checklist"},"distinct":{"$ref":"#/$defs/distinct"},"document":{"$ref":"#/$defs/document"},"expression":{"$ref":"#/$defs/expression"},"fresh":{"$ref":"#/$defs/fresh"},"guardrails":{"$ref":"#/$defs/guardrails"},"if":{"$ref":"#/$defs/if"},"impacts":{"$ref":"#/$defs/impacts"},"incidents":{"$ref":"#/$defs/incidents"},"independent":{"$ref":"#/$defs/independent"},"link":{"$ref":"#/$defs/link"},"metrics":{"$ref":"#/$defs/metrics"},"model-index":{"$ref":"#/$defs/model-index"},"not":{"$ref":"#/$defs/not"},"registered":{"$ref":"#/$defs/registered"},"review":{"$ref":"#/$defs/review"},"risks":{"$ref":"#/$defs/risks"},"signature":{"$ref":"#/$defs/signature"},"supplier":{"$ref":"#/$defs/supplier"},"then":{"description":"What must hold where the condition of `if` holds, or cannot be decided.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"else":{"description":"What must hold where it does not.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"remedy":{"description":"How to fix it, one sentence: instead of the gate's own.","type":"string","minLength":1,"maxLength":400},"trust":{"description":"In a way of `any` beside one that waits for people: what the author of the change writes is enough. Left out: who changes the document needs the governance role.","const":"author"}},"dependentRequired":{"then":["if"],"else":["if"],"if":["then"]},"patternProperties":{"^x-":{}}};
const schema41 = {"description":"All of these hold: for use inside `any`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}};
const wrapper0 = {validate: validate121};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = failed(vErrors, instancePath, "minItems", {limit: 1}, schema41, data);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "array"}, schema41, data);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"One of these holds.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = failed(vErrors, instancePath, "minItems", {limit: 1}, schema42, data);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "array"}, schema42, data);
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"description":"Somebody accountable approves the content that is merged.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Who may give it, any one of them: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, `team:ORG/TEAM`, `@login`, `codeowners` (for each changed file its owners by CODEOWNERS on the target branch), `permission:LEVEL` (whoever has at least that permission in the repository), `app:NAME` (that GitHub App: no human oversight by itself).","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["owner","codeowners","role:governance","team:acme/support","permission:maintain","@dana","app:my-app"]},"uniqueItems":true},"count":{"description":"How many different people. Default 1.","$ref":"#/$defs/perTier"},"signed":{"description":"`accepted`: an approving review or a signature (`aims-gate approve`). `required`: only a signature. For all tiers or by risk tier; a tier that is left out is `accepted`, a system without a tier counts as `high`. Default `accepted`.","oneOf":[{"$ref":"#/$defs/strength"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"#/$defs/strength"},"limited":{"$ref":"#/$defs/strength"},"high":{"$ref":"#/$defs/strength"},"unacceptable":{"$ref":"#/$defs/strength"}},"patternProperties":{"^x-":{}}}]},"methods":{"description":"Which signatures count: an SSH key, a Sigstore identity, or a commit whose signature GitHub verified. Default: all of them.","type":"array","minItems":1,"items":{"enum":["ssh","sigstore","commit"]},"uniqueItems":true},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}},"patternProperties":{"^x-":{}}};
const pattern26 = new RegExp("^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$", "u");
const schema44 = {"description":"A number for all tiers, or one by risk tier. A tier that is left out needs as many as the next lower one, and below all of them none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10},"limited":{"type":"integer","minimum":0,"maximum":10},"high":{"type":"integer","minimum":0,"maximum":10},"unacceptable":{"type":"integer","minimum":0,"maximum":10}},"patternProperties":{"^x-":{}}}]};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = failed(vErrors, instancePath, "type", {type: "integer"}, schema44.oneOf[0], data, "#/oneOf/0/type");
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10 || isNaN(data)){
vErrors = failed(vErrors, instancePath, "maximum", {comparison: "<=", limit: 10}, schema44.oneOf[0], data, "#/oneOf/0/maximum");
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = failed(vErrors, instancePath, "minimum", {comparison: ">=", limit: 1}, schema44.oneOf[0], data, "#/oneOf/0/minimum");
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = failed(vErrors, instancePath, "minProperties", {limit: 1}, schema44.oneOf[1], data, "#/oneOf/1/minProperties");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "minimal") || (key0 === "limited")) || (key0 === "high")) || (key0 === "unacceptable")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema44.oneOf[1], data, "#/oneOf/1/additionalProperties");
errors++;
}
}
if(data.minimal !== undefined){
let data0 = data.minimal;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = failed(vErrors, instancePath+"/minimal", "type", {type: "integer"}, schema44.oneOf[1].properties.minimal, data0, "#/oneOf/1/properties/minimal/type");
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
vErrors = failed(vErrors, instancePath+"/minimal", "maximum", {comparison: "<=", limit: 10}, schema44.oneOf[1].properties.minimal, data0, "#/oneOf/1/properties/minimal/maximum");
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = failed(vErrors, instancePath+"/minimal", "minimum", {comparison: ">=", limit: 0}, schema44.oneOf[1].properties.minimal, data0, "#/oneOf/1/properties/minimal/minimum");
errors++;
}
}
}
if(data.limited !== undefined){
let data1 = data.limited;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/limited", "type", {type: "integer"}, schema44.oneOf[1].properties.limited, data1, "#/oneOf/1/properties/limited/type");
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/limited", "maximum", {comparison: "<=", limit: 10}, schema44.oneOf[1].properties.limited, data1, "#/oneOf/1/properties/limited/maximum");
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/limited", "minimum", {comparison: ">=", limit: 0}, schema44.oneOf[1].properties.limited, data1, "#/oneOf/1/properties/limited/minimum");
errors++;
}
}
}
if(data.high !== undefined){
let data2 = data.high;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = failed(vErrors, instancePath+"/high", "type", {type: "integer"}, schema44.oneOf[1].properties.high, data2, "#/oneOf/1/properties/high/type");
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/high", "maximum", {comparison: "<=", limit: 10}, schema44.oneOf[1].properties.high, data2, "#/oneOf/1/properties/high/maximum");
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/high", "minimum", {comparison: ">=", limit: 0}, schema44.oneOf[1].properties.high, data2, "#/oneOf/1/properties/high/minimum");
errors++;
}
}
}
if(data.unacceptable !== undefined){
let data3 = data.unacceptable;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = failed(vErrors, instancePath+"/unacceptable", "type", {type: "integer"}, schema44.oneOf[1].properties.unacceptable, data3, "#/oneOf/1/properties/unacceptable/type");
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/unacceptable", "maximum", {comparison: "<=", limit: 10}, schema44.oneOf[1].properties.unacceptable, data3, "#/oneOf/1/properties/unacceptable/maximum");
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/unacceptable", "minimum", {comparison: ">=", limit: 0}, schema44.oneOf[1].properties.unacceptable, data3, "#/oneOf/1/properties/unacceptable/minimum");
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema44.oneOf[1], data, "#/oneOf/1/type");
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "oneOf", {passingSchemas: passing0}, schema44, data, "#/oneOf", "must match exactly one schema in oneOf");
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate127.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema45 = {"enum":["accepted","required"]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "accepted") || (data === "required"))){
vErrors = failed(vErrors, instancePath, "enum", {allowedValues: schema45.enum}, schema45, data);
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema46 = {"description":"Minutes for all tiers, or by risk tier. A tier that is left out needs as many as the next lower one, and below all of them none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10080},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10080},"limited":{"type":"integer","minimum":0,"maximum":10080},"high":{"type":"integer","minimum":0,"maximum":10080},"unacceptable":{"type":"integer","minimum":0,"maximum":10080}},"patternProperties":{"^x-":{}}}]};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = failed(vErrors, instancePath, "type", {type: "integer"}, schema46.oneOf[0], data, "#/oneOf/0/type");
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10080 || isNaN(data)){
vErrors = failed(vErrors, instancePath, "maximum", {comparison: "<=", limit: 10080}, schema46.oneOf[0], data, "#/oneOf/0/maximum");
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = failed(vErrors, instancePath, "minimum", {comparison: ">=", limit: 1}, schema46.oneOf[0], data, "#/oneOf/0/minimum");
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = failed(vErrors, instancePath, "minProperties", {limit: 1}, schema46.oneOf[1], data, "#/oneOf/1/minProperties");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "minimal") || (key0 === "limited")) || (key0 === "high")) || (key0 === "unacceptable")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema46.oneOf[1], data, "#/oneOf/1/additionalProperties");
errors++;
}
}
if(data.minimal !== undefined){
let data0 = data.minimal;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = failed(vErrors, instancePath+"/minimal", "type", {type: "integer"}, schema46.oneOf[1].properties.minimal, data0, "#/oneOf/1/properties/minimal/type");
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10080 || isNaN(data0)){
vErrors = failed(vErrors, instancePath+"/minimal", "maximum", {comparison: "<=", limit: 10080}, schema46.oneOf[1].properties.minimal, data0, "#/oneOf/1/properties/minimal/maximum");
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = failed(vErrors, instancePath+"/minimal", "minimum", {comparison: ">=", limit: 0}, schema46.oneOf[1].properties.minimal, data0, "#/oneOf/1/properties/minimal/minimum");
errors++;
}
}
}
if(data.limited !== undefined){
let data1 = data.limited;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/limited", "type", {type: "integer"}, schema46.oneOf[1].properties.limited, data1, "#/oneOf/1/properties/limited/type");
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10080 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/limited", "maximum", {comparison: "<=", limit: 10080}, schema46.oneOf[1].properties.limited, data1, "#/oneOf/1/properties/limited/maximum");
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/limited", "minimum", {comparison: ">=", limit: 0}, schema46.oneOf[1].properties.limited, data1, "#/oneOf/1/properties/limited/minimum");
errors++;
}
}
}
if(data.high !== undefined){
let data2 = data.high;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = failed(vErrors, instancePath+"/high", "type", {type: "integer"}, schema46.oneOf[1].properties.high, data2, "#/oneOf/1/properties/high/type");
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10080 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/high", "maximum", {comparison: "<=", limit: 10080}, schema46.oneOf[1].properties.high, data2, "#/oneOf/1/properties/high/maximum");
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/high", "minimum", {comparison: ">=", limit: 0}, schema46.oneOf[1].properties.high, data2, "#/oneOf/1/properties/high/minimum");
errors++;
}
}
}
if(data.unacceptable !== undefined){
let data3 = data.unacceptable;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = failed(vErrors, instancePath+"/unacceptable", "type", {type: "integer"}, schema46.oneOf[1].properties.unacceptable, data3, "#/oneOf/1/properties/unacceptable/type");
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10080 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/unacceptable", "maximum", {comparison: "<=", limit: 10080}, schema46.oneOf[1].properties.unacceptable, data3, "#/oneOf/1/properties/unacceptable/maximum");
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/unacceptable", "minimum", {comparison: ">=", limit: 0}, schema46.oneOf[1].properties.unacceptable, data3, "#/oneOf/1/properties/unacceptable/minimum");
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema46.oneOf[1], data, "#/oneOf/1/type");
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "oneOf", {passingSchemas: passing0}, schema46, data, "#/oneOf", "must match exactly one schema in oneOf");
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate135.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema43.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema43, data);
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "by") || (key0 === "count")) || (key0 === "signed")) || (key0 === "methods")) || (key0 === "min-minutes")) || (key0 === "rationale")) || (key0 === "max-per-hour")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema43, data);
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = failed(vErrors, instancePath+"/by", "minItems", {limit: 1}, schema43.properties.by, data0);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
vErrors = failed(vErrors, instancePath+"/by/" + i0, "pattern", {pattern: "^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$"}, schema43.properties.by.items, data1);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/by/" + i0, "type", {type: "string"}, schema43.properties.by.items, data1);
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = failed(vErrors, instancePath+"/by", "uniqueItems", {i: i1, j: j0}, schema43.properties.by, data0, undefined, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/by", "type", {type: "array"}, schema43.properties.by, data0);
errors++;
}
}
if(data.count !== undefined){
if(!(validate127(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.signed !== undefined){
let data3 = data.signed;
const _errs8 = errors;
let valid4 = false;
let passing0 = null;
const _errs9 = errors;
if(!(validate129(data3, {instancePath:instancePath+"/signed",parentData:data,parentDataProperty:"signed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
vErrors = failed(vErrors, instancePath+"/signed", "minProperties", {limit: 1}, schema43.properties.signed.oneOf[1], data3, "#/properties/signed/oneOf/1/minProperties");
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/signed", "additionalProperties", {additionalProperty: key1}, schema43.properties.signed.oneOf[1], data3, "#/properties/signed/oneOf/1/additionalProperties");
errors++;
}
}
if(data3.minimal !== undefined){
if(!(validate129(data3.minimal, {instancePath:instancePath+"/signed/minimal",parentData:data3,parentDataProperty:"minimal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data3.limited !== undefined){
if(!(validate129(data3.limited, {instancePath:instancePath+"/signed/limited",parentData:data3,parentDataProperty:"limited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data3.high !== undefined){
if(!(validate129(data3.high, {instancePath:instancePath+"/signed/high",parentData:data3,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data3.unacceptable !== undefined){
if(!(validate129(data3.unacceptable, {instancePath:instancePath+"/signed/unacceptable",parentData:data3,parentDataProperty:"unacceptable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/signed", "type", {type: "object"}, schema43.properties.signed.oneOf[1], data3, "#/properties/signed/oneOf/1/type");
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
vErrors = failed(vErrors, instancePath+"/signed", "oneOf", {passingSchemas: passing0}, schema43.properties.signed, data3, "#/properties/signed/oneOf", "must match exactly one schema in oneOf");
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.methods !== undefined){
let data8 = data.methods;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = failed(vErrors, instancePath+"/methods", "minItems", {limit: 1}, schema43.properties.methods, data8);
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(!(((data9 === "ssh") || (data9 === "sigstore")) || (data9 === "commit"))){
vErrors = failed(vErrors, instancePath+"/methods/" + i2, "enum", {allowedValues: schema43.properties.methods.items.enum}, schema43.properties.methods.items, data9);
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data8[i3], data8[j1])){
vErrors = failed(vErrors, instancePath+"/methods", "uniqueItems", {i: i3, j: j1}, schema43.properties.methods, data8, undefined, "must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/methods", "type", {type: "array"}, schema43.properties.methods, data8);
errors++;
}
}
if(data["min-minutes"] !== undefined){
if(!(validate135(data["min-minutes"], {instancePath:instancePath+"/min-minutes",parentData:data,parentDataProperty:"min-minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.rationale !== undefined){
let data11 = data.rationale;
if(!(data11 === "required")){
vErrors = failed(vErrors, instancePath+"/rationale", "enum", {allowedValues: schema43.properties.rationale.enum}, schema43.properties.rationale, data11);
errors++;
}
}
if(data["max-per-hour"] !== undefined){
let data12 = data["max-per-hour"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = failed(vErrors, instancePath+"/max-per-hour", "type", {type: "integer"}, schema43.properties["max-per-hour"], data12);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
vErrors = failed(vErrors, instancePath+"/max-per-hour", "maximum", {comparison: "<=", limit: 100}, schema43.properties["max-per-hour"], data12);
errors++;
}
if(data12 < 1 || isNaN(data12)){
vErrors = failed(vErrors, instancePath+"/max-per-hour", "minimum", {comparison: ">=", limit: 1}, schema43.properties["max-per-hour"], data12);
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema43, data);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"description":"Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"items":{"description":"Ids of the items that must be there and ticked. Left out: every item.","type":"array","minItems":1,"items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}}},"patternProperties":{"^x-":{}}};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema47.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema47, data);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "items")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema47, data);
errors++;
}
}
if(data.path !== undefined){
if(!(validate110(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = failed(vErrors, instancePath+"/items", "minItems", {limit: 1}, schema47.properties.items, data1);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/items", "type", {type: "array"}, schema47.properties.items, data1);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema47, data);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"description":"All of these approvals, each given by other people: nobody counts for two of them.","type":"array","minItems":2,"maxItems":5,"items":{"$ref":"#/$defs/approval"}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 5){
vErrors = failed(vErrors, instancePath, "maxItems", {limit: 5}, schema48, data, undefined, "must NOT have more than 5 items");
errors++;
}
if(data.length < 2){
vErrors = failed(vErrors, instancePath, "minItems", {limit: 2}, schema48, data);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate126(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "array"}, schema48, data);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"description":"A document exists, follows its schema, is filled in, and changed together with what it describes.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"schema":{"description":"The schema it follows: one of ours by name, or a file of your own beside the policy, `./omb.schema.json`. An own schema is JSON Schema 2020-12 without references to other files.","anyOf":[{"type":"string","pattern":"^\\./[^\\s]+\\.schema\\.(json|ya?ml)$","examples":["./omb.schema.json"]},{"enum":["system","roles","risk-assessment","impact-assessment","model-card","ai-policy","audit","context","data","decommission","disclosure","evaluation","exception","incident-response","incidents","infrastructure","management-review","monitoring","nonconformity","objectives","oversight","oversight-log","pre-deployment","privacy","regulatory","soa","supplier","testing","transparency","methodology","competence","treatment-plan","ai-act","fundamental-rights","instructions-for-use","post-market-monitoring","technical-documentation","event-logs"]}]},"fields":{"description":"The parts of the document that are judged, by key, with dots between the steps. They must be there; what is wrong elsewhere in it is for another gate to say. Left out: the whole document.","type":"array","minItems":1,"items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"sections":{"description":"Headings a Markdown document must have, with text under them.","type":"array","minItems":1,"items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"headings":{"description":"Other headings that are accepted for a section: `Limitations: [Bias, Risks, and Limitations]`.","type":"object","minProperties":1,"additionalProperties":{"type":"array","minItems":1,"items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}}},"changed":{"description":"`in-substance`: it must change in the same pull request, by more than white space, dates or layout.","enum":["in-substance"]},"optional":{"description":"The document may be missing; where it is there, it is judged.","type":"boolean"}},"patternProperties":{"^x-":{}}};
const pattern32 = new RegExp("^\\./[^\\s]+\\.schema\\.(json|ya?ml)$", "u");

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema49.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema49, data);
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "schema")) || (key0 === "fields")) || (key0 === "sections")) || (key0 === "headings")) || (key0 === "changed")) || (key0 === "optional")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema49, data);
errors++;
}
}
if(data.path !== undefined){
if(!(validate110(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.schema !== undefined){
let data1 = data.schema;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern32.test(data1)){
vErrors = failed(vErrors, instancePath+"/schema", "pattern", {pattern: "^\\./[^\\s]+\\.schema\\.(json|ya?ml)$"}, schema49.properties.schema.anyOf[0], data1, "#/properties/schema/anyOf/0/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/schema", "type", {type: "string"}, schema49.properties.schema.anyOf[0], data1, "#/properties/schema/anyOf/0/type");
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(!((((((((((((((((((((((((((((((((((((((data1 === "system") || (data1 === "roles")) || (data1 === "risk-assessment")) || (data1 === "impact-assessment")) || (data1 === "model-card")) || (data1 === "ai-policy")) || (data1 === "audit")) || (data1 === "context")) || (data1 === "data")) || (data1 === "decommission")) || (data1 === "disclosure")) || (data1 === "evaluation")) || (data1 === "exception")) || (data1 === "incident-response")) || (data1 === "incidents")) || (data1 === "infrastructure")) || (data1 === "management-review")) || (data1 === "monitoring")) || (data1 === "nonconformity")) || (data1 === "objectives")) || (data1 === "oversight")) || (data1 === "oversight-log")) || (data1 === "pre-deployment")) || (data1 === "privacy")) || (data1 === "regulatory")) || (data1 === "soa")) || (data1 === "supplier")) || (data1 === "testing")) || (data1 === "transparency")) || (data1 === "methodology")) || (data1 === "competence")) || (data1 === "treatment-plan")) || (data1 === "ai-act")) || (data1 === "fundamental-rights")) || (data1 === "instructions-for-use")) || (data1 === "post-market-monitoring")) || (data1 === "technical-documentation")) || (data1 === "event-logs"))){
vErrors = failed(vErrors, instancePath+"/schema", "enum", {allowedValues: schema49.properties.schema.anyOf[1].enum}, schema49.properties.schema.anyOf[1], data1, "#/properties/schema/anyOf/1/enum");
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = failed(vErrors, instancePath+"/schema", "anyOf", {}, schema49.properties.schema, data1, "#/properties/schema/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = failed(vErrors, instancePath+"/fields", "minItems", {limit: 1}, schema49.properties.fields, data2);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data2[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/fields", "type", {type: "array"}, schema49.properties.fields, data2);
errors++;
}
}
if(data.sections !== undefined){
let data4 = data.sections;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = failed(vErrors, instancePath+"/sections", "minItems", {limit: 1}, schema49.properties.sections, data4);
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data4[i1], {instancePath:instancePath+"/sections/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/sections", "type", {type: "array"}, schema49.properties.sections, data4);
errors++;
}
}
if(data.headings !== undefined){
let data6 = data.headings;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
vErrors = failed(vErrors, instancePath+"/headings", "minProperties", {limit: 1}, schema49.properties.headings, data6);
errors++;
}
for(const key1 in data6){
let data7 = data6[key1];
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = failed(vErrors, instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", {limit: 1}, schema49.properties.headings.additionalProperties, data7);
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data7[i2], {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "array"}, schema49.properties.headings.additionalProperties, data7);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/headings", "type", {type: "object"}, schema49.properties.headings, data6);
errors++;
}
}
if(data.changed !== undefined){
let data9 = data.changed;
if(!(data9 === "in-substance")){
vErrors = failed(vErrors, instancePath+"/changed", "enum", {allowedValues: schema49.properties.changed.enum}, schema49.properties.changed, data9);
errors++;
}
}
if(data.optional !== undefined){
let data10 = data.optional;
if(typeof data10 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/optional", "type", {type: "boolean"}, schema49.properties.optional, data10);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema49, data);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"description":"A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past, nor further ahead than a `within` that is given. Of many files the newest counts.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/fields"},"until":{"description":"The key of a date that must not be past.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"within":{"description":"How long the date is good for. Default `12 months`. Beside `until`: how far ahead it may be. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated0"}},"patternProperties":{"^x-":{}}};
const schema51 = {"description":"The key, or several: with dots between the steps (`operational.since`), `[]` for each entry of a list, `?` for a key that need not be there.","anyOf":[{"$ref":"#/$defs/field"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/field"}}]};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/word" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = failed(vErrors, instancePath, "minLength", {limit: 1}, schema20, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema20, data);
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length > 20){
vErrors = failed(vErrors, instancePath, "maxItems", {limit: 20}, schema51.anyOf[1], data, "#/anyOf/1/maxItems", "must NOT have more than 20 items");
errors++;
}
if(data.length < 1){
vErrors = failed(vErrors, instancePath, "minItems", {limit: 1}, schema51.anyOf[1], data, "#/anyOf/1/minItems");
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate155(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = failed(vErrors, instancePath, "uniqueItems", {i: i1, j: j0}, schema51.anyOf[1], data, "#/anyOf/1/uniqueItems", "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "array"}, schema51.anyOf[1], data, "#/anyOf/1/type");
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "anyOf", {}, schema51, data, "#/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate154.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate154.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema53 = {"examples":["12 months"],"anyOf":[{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"limited":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"high":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"unacceptable":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"}},"patternProperties":{"^x-":{}}}]};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors = failed(vErrors, instancePath, "pattern", {pattern: "^[1-9][0-9]* (day|month|year)s?$"}, schema53.anyOf[0], data, "#/anyOf/0/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema53.anyOf[0], data, "#/anyOf/0/type");
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = failed(vErrors, instancePath, "minProperties", {limit: 1}, schema53.anyOf[1], data, "#/anyOf/1/minProperties");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "minimal") || (key0 === "limited")) || (key0 === "high")) || (key0 === "unacceptable")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema53.anyOf[1], data, "#/anyOf/1/additionalProperties");
errors++;
}
}
if(data.minimal !== undefined){
let data0 = data.minimal;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = failed(vErrors, instancePath+"/minimal", "pattern", {pattern: "^[1-9][0-9]* (day|month|year)s?$"}, schema53.anyOf[1].properties.minimal, data0, "#/anyOf/1/properties/minimal/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/minimal", "type", {type: "string"}, schema53.anyOf[1].properties.minimal, data0, "#/anyOf/1/properties/minimal/type");
errors++;
}
}
if(data.limited !== undefined){
let data1 = data.limited;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
vErrors = failed(vErrors, instancePath+"/limited", "pattern", {pattern: "^[1-9][0-9]* (day|month|year)s?$"}, schema53.anyOf[1].properties.limited, data1, "#/anyOf/1/properties/limited/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/limited", "type", {type: "string"}, schema53.anyOf[1].properties.limited, data1, "#/anyOf/1/properties/limited/type");
errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
vErrors = failed(vErrors, instancePath+"/high", "pattern", {pattern: "^[1-9][0-9]* (day|month|year)s?$"}, schema53.anyOf[1].properties.high, data2, "#/anyOf/1/properties/high/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/high", "type", {type: "string"}, schema53.anyOf[1].properties.high, data2, "#/anyOf/1/properties/high/type");
errors++;
}
}
if(data.unacceptable !== undefined){
let data3 = data.unacceptable;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
vErrors = failed(vErrors, instancePath+"/unacceptable", "pattern", {pattern: "^[1-9][0-9]* (day|month|year)s?$"}, schema53.anyOf[1].properties.unacceptable, data3, "#/anyOf/1/properties/unacceptable/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/unacceptable", "type", {type: "string"}, schema53.anyOf[1].properties.unacceptable, data3, "#/anyOf/1/properties/unacceptable/type");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema53.anyOf[1], data, "#/anyOf/1/type");
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "anyOf", {}, schema53, data, "#/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate160.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate160.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema50.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema50, data);
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "field")) || (key0 === "until")) || (key0 === "within")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema50, data);
errors++;
}
}
if(data.path !== undefined){
if(!(validate110(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.field !== undefined){
if(!(validate154(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate53(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate160(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema50, data);
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"description":"No refusal, warning, disclosure or human approval is gone from a prompt or an agent.","type":"object","additionalProperties":false,"properties":{},"patternProperties":{"^x-":{}}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern5.test(key0))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema54, data);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema54, data);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"description":"The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"empty":{"description":"What stands under `impacts` may be empty, or not be there. Left out: then it is a finding.","const":"allowed"},"decision-from":{"description":"The tier from which on the assessment must have a `decision`. Left out: a `conclusion` in words is enough.","$ref":"#/$defs/riskTier"}},"patternProperties":{"^x-":{}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema55.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema55, data);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "empty")) || (key0 === "decision-from")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema55, data);
errors++;
}
}
if(data.path !== undefined){
if(!(validate110(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.empty !== undefined){
let data1 = data.empty;
if("allowed" !== data1){
vErrors = failed(vErrors, instancePath+"/empty", "const", {allowedValue: "allowed"}, schema55.properties.empty, data1);
errors++;
}
}
if(data["decision-from"] !== undefined){
if(!(validate102(data["decision-from"], {instancePath:instancePath+"/decision-from",parentData:data,parentDataProperty:"decision-from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema55, data);
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"description":"Every incident was noticed and resolved within its time, or says why not; none is overdue.","type":"object","additionalProperties":false,"required":["path","within"],"properties":{"path":{"$ref":"#/$defs/path"},"within":{"description":"For each severity how soon an incident must be noticed and resolved.","type":"object","additionalProperties":false,"required":["critical","high","moderate","low"],"properties":{"critical":{"description":"Incidents of severity critical.","$ref":"#/$defs/times"},"high":{"description":"Incidents of severity high.","$ref":"#/$defs/times"},"moderate":{"description":"Incidents of severity moderate.","$ref":"#/$defs/times"},"low":{"description":"Incidents of severity low.","$ref":"#/$defs/times"}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}};
const schema57 = {"description":"How soon an incident of this severity is noticed and resolved.","type":"object","additionalProperties":false,"required":["detected","resolved"],"properties":{"detected":{"description":"From its start until it is noticed: `4 hours`. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated1"},"resolved":{"description":"From when it is noticed until it is over: `24 hours`. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated1"}},"patternProperties":{"^x-":{}}};
const schema58 = {"anyOf":[{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"},"limited":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"},"high":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"},"unacceptable":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"}},"patternProperties":{"^x-":{}}}]};
const pattern45 = new RegExp("^[1-9][0-9]* (minute|hour|day)s?$", "u");

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern45.test(data)){
vErrors = failed(vErrors, instancePath, "pattern", {pattern: "^[1-9][0-9]* (minute|hour|day)s?$"}, schema58.anyOf[0], data, "#/anyOf/0/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema58.anyOf[0], data, "#/anyOf/0/type");
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = failed(vErrors, instancePath, "minProperties", {limit: 1}, schema58.anyOf[1], data, "#/anyOf/1/minProperties");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "minimal") || (key0 === "limited")) || (key0 === "high")) || (key0 === "unacceptable")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema58.anyOf[1], data, "#/anyOf/1/additionalProperties");
errors++;
}
}
if(data.minimal !== undefined){
let data0 = data.minimal;
if(typeof data0 === "string"){
if(!pattern45.test(data0)){
vErrors = failed(vErrors, instancePath+"/minimal", "pattern", {pattern: "^[1-9][0-9]* (minute|hour|day)s?$"}, schema58.anyOf[1].properties.minimal, data0, "#/anyOf/1/properties/minimal/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/minimal", "type", {type: "string"}, schema58.anyOf[1].properties.minimal, data0, "#/anyOf/1/properties/minimal/type");
errors++;
}
}
if(data.limited !== undefined){
let data1 = data.limited;
if(typeof data1 === "string"){
if(!pattern45.test(data1)){
vErrors = failed(vErrors, instancePath+"/limited", "pattern", {pattern: "^[1-9][0-9]* (minute|hour|day)s?$"}, schema58.anyOf[1].properties.limited, data1, "#/anyOf/1/properties/limited/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/limited", "type", {type: "string"}, schema58.anyOf[1].properties.limited, data1, "#/anyOf/1/properties/limited/type");
errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
vErrors = failed(vErrors, instancePath+"/high", "pattern", {pattern: "^[1-9][0-9]* (minute|hour|day)s?$"}, schema58.anyOf[1].properties.high, data2, "#/anyOf/1/properties/high/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/high", "type", {type: "string"}, schema58.anyOf[1].properties.high, data2, "#/anyOf/1/properties/high/type");
errors++;
}
}
if(data.unacceptable !== undefined){
let data3 = data.unacceptable;
if(typeof data3 === "string"){
if(!pattern45.test(data3)){
vErrors = failed(vErrors, instancePath+"/unacceptable", "pattern", {pattern: "^[1-9][0-9]* (minute|hour|day)s?$"}, schema58.anyOf[1].properties.unacceptable, data3, "#/anyOf/1/properties/unacceptable/pattern");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/unacceptable", "type", {type: "string"}, schema58.anyOf[1].properties.unacceptable, data3, "#/anyOf/1/properties/unacceptable/type");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema58.anyOf[1], data, "#/anyOf/1/type");
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "anyOf", {}, schema58, data, "#/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate172.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate172.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema57.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema57, data);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "detected") || (key0 === "resolved")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema57, data);
errors++;
}
}
if(data.detected !== undefined){
if(!(validate172(data.detected, {instancePath:instancePath+"/detected",parentData:data,parentDataProperty:"detected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.resolved !== undefined){
if(!(validate172(data.resolved, {instancePath:instancePath+"/resolved",parentData:data,parentDataProperty:"resolved",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema57, data);
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema56.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema56, data);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "within")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema56, data);
errors++;
}
}
if(data.path !== undefined){
if(!(validate110(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
let data1 = data.within;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema56.properties.within.required){
if(data1[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/within", "required", {missingProperty: prop1}, schema56.properties.within, data1);
errors++;
}
}
for(const key1 in data1){
if(!(((((key1 === "critical") || (key1 === "high")) || (key1 === "moderate")) || (key1 === "low")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/within", "additionalProperties", {additionalProperty: key1}, schema56.properties.within, data1);
errors++;
}
}
if(data1.critical !== undefined){
if(!(validate171(data1.critical, {instancePath:instancePath+"/within/critical",parentData:data1,parentDataProperty:"critical",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data1.high !== undefined){
if(!(validate171(data1.high, {instancePath:instancePath+"/within/high",parentData:data1,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data1.moderate !== undefined){
if(!(validate171(data1.moderate, {instancePath:instancePath+"/within/moderate",parentData:data1,parentDataProperty:"moderate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data1.low !== undefined){
if(!(validate171(data1.low, {instancePath:instancePath+"/within/low",parentData:data1,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/within", "type", {type: "object"}, schema56.properties.within, data1);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema56, data);
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"description":"The person whom a document names committed none of the files that it is about in the year before its date: an auditor audits nothing of their own. By the history of the target branch.","type":"object","additionalProperties":false,"required":["path","person","date","of"],"properties":{"path":{"$ref":"#/$defs/path"},"person":{"$ref":"#/$defs/field"},"date":{"$ref":"#/$defs/field"},"of":{"description":"Files and folders that it is about; `{paths}`: what the registered systems claim.","type":"array","minItems":1,"maxItems":20,"items":{"type":"string","minLength":1,"examples":[".aims/systems","{paths}"]}}},"patternProperties":{"^x-":{}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema59.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema59, data);
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "person")) || (key0 === "date")) || (key0 === "of")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema59, data);
errors++;
}
}
if(data.path !== undefined){
if(!(validate110(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
if(!(validate155(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate155(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
let data3 = data.of;
if(Array.isArray(data3)){
if(data3.length > 20){
vErrors = failed(vErrors, instancePath+"/of", "maxItems", {limit: 20}, schema59.properties.of, data3, undefined, "must NOT have more than 20 items");
errors++;
}
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/of", "minItems", {limit: 1}, schema59.properties.of, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func1(data4) < 1){
vErrors = failed(vErrors, instancePath+"/of/" + i0, "minLength", {limit: 1}, schema59.properties.of.items, data4);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/of/" + i0, "type", {type: "string"}, schema59.properties.of.items, data4);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/of", "type", {type: "array"}, schema59.properties.of, data3);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema59, data);
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"description":"A document names a dashboard, a runbook or a process: an https address, or a file of the repository.","type":"object","additionalProperties":false,"required":["path","field"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/fields"},"empty":{"description":"The list of `field` may be empty, or not be there. Left out: then it is a finding.","const":"allowed"}},"patternProperties":{"^x-":{}}};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema60.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema60, data);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "field")) || (key0 === "empty")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema60, data);
errors++;
}
}
if(data.path !== undefined){
if(!(validate110(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.field !== undefined){
if(!(validate154(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.empty !== undefined){
let data2 = data.empty;
if("allowed" !== data2){
vErrors = failed(vErrors, instancePath+"/empty", "const", {allowedValue: "allowed"}, schema60.properties.empty, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema60, data);
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"description":"Committed evaluation results are complete, made for this change, and meet their thresholds.","type":"object","additionalProperties":false,"required":["results","thresholds"],"properties":{"results":{"description":"Where the results lie: files, or globs of files that are all read.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"baseline":{"description":"Results on the target branch that `no-regression` compares with. Left out: the same file before the change.","$ref":"#/$defs/path"},"card":{"description":"The model card: the results must be those of the model that its `base_model` names.","$ref":"#/$defs/path"},"format":{"description":"The format, when its content does not tell.","enum":["promptfoo","lm-eval","inspect","gh-models","deepeval","mlflow","openai-evals","openai-run","garak","mteb","model-index","eval-results","helm","junit","test-report","evaluation","table","plain"]},"thresholds":{"description":"Bounds by name of the metric.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/threshold"}}},"patternProperties":{"^x-":{}}};
const schema62 = {"description":"Bounds of one metric.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated2"},"max":{"description":"At most. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated2"},"no-regression":{"description":"No worse than the same file before the change, or than `baseline`.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric’s unit. Default 0. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","$ref":"#/$defs/repeated3"},"max-gap":{"description":"Between the best and the worst group, in the metric’s unit. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated3"},"min-ratio":{"description":"Of the worst group to the best. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number","minimum":0,"maximum":1},"limited":{"type":"number","minimum":0,"maximum":1},"high":{"type":"number","minimum":0,"maximum":1},"unacceptable":{"type":"number","minimum":0,"maximum":1}},"patternProperties":{"^x-":{}}}]},"min-cases":{"description":"How many cases the result must be made of. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated4"},"groups":{"description":"Bounds of each group. Left out: `min`, `max` and `no-regression` hold for each group, too.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated2"},"max":{"description":"At most. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.","$ref":"#/$defs/repeated2"},"no-regression":{"description":"No worse than the same file before the change, or than `baseline`.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric’s unit. Default 0. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","$ref":"#/$defs/repeated3"},"min-cases":{"description":"Groups of fewer cases are not judged; a group whose number of cases is not given is. For all tiers, or by risk tier; a tier that is left out has none, a system without one counts as `high`.","$ref":"#/$defs/repeated4"},"keep":{"description":"A group that was measured before must be measured. Default true with `no-regression`.","type":"boolean"}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}};
const schema63 = {"anyOf":[{"type":"number"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number"},"limited":{"type":"number"},"high":{"type":"number"},"unacceptable":{"type":"number"}},"patternProperties":{"^x-":{}}}]};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = failed(vErrors, instancePath, "type", {type: "number"}, schema63.anyOf[0], data, "#/anyOf/0/type");
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = failed(vErrors, instancePath, "minProperties", {limit: 1}, schema63.anyOf[1], data, "#/anyOf/1/minProperties");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "minimal") || (key0 === "limited")) || (key0 === "high")) || (key0 === "unacceptable")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema63.anyOf[1], data, "#/anyOf/1/additionalProperties");
errors++;
}
}
if(data.minimal !== undefined){
let data0 = data.minimal;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = failed(vErrors, instancePath+"/minimal", "type", {type: "number"}, schema63.anyOf[1].properties.minimal, data0, "#/anyOf/1/properties/minimal/type");
errors++;
}
}
if(data.limited !== undefined){
let data1 = data.limited;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/limited", "type", {type: "number"}, schema63.anyOf[1].properties.limited, data1, "#/anyOf/1/properties/limited/type");
errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = failed(vErrors, instancePath+"/high", "type", {type: "number"}, schema63.anyOf[1].properties.high, data2, "#/anyOf/1/properties/high/type");
errors++;
}
}
if(data.unacceptable !== undefined){
let data3 = data.unacceptable;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = failed(vErrors, instancePath+"/unacceptable", "type", {type: "number"}, schema63.anyOf[1].properties.unacceptable, data3, "#/anyOf/1/properties/unacceptable/type");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema63.anyOf[1], data, "#/anyOf/1/type");
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "anyOf", {}, schema63, data, "#/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate194.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate194.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema64 = {"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/shared/amount"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"https://github.com/aims-gate/aims-gate/shared/amount"},"limited":{"$ref":"https://github.com/aims-gate/aims-gate/shared/amount"},"high":{"$ref":"https://github.com/aims-gate/aims-gate/shared/amount"},"unacceptable":{"$ref":"https://github.com/aims-gate/aims-gate/shared/amount"}},"patternProperties":{"^x-":{}}}]};

const validate58 = require('./shared.cjs').amount;


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = failed(vErrors, instancePath, "minProperties", {limit: 1}, schema64.anyOf[1], data, "#/anyOf/1/minProperties");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "minimal") || (key0 === "limited")) || (key0 === "high")) || (key0 === "unacceptable")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema64.anyOf[1], data, "#/anyOf/1/additionalProperties");
errors++;
}
}
if(data.minimal !== undefined){
if(!(validate58(data.minimal, {instancePath:instancePath+"/minimal",parentData:data,parentDataProperty:"minimal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.limited !== undefined){
if(!(validate58(data.limited, {instancePath:instancePath+"/limited",parentData:data,parentDataProperty:"limited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validate58(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.unacceptable !== undefined){
if(!(validate58(data.unacceptable, {instancePath:instancePath+"/unacceptable",parentData:data,parentDataProperty:"unacceptable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema64.anyOf[1], data, "#/anyOf/1/type");
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "anyOf", {}, schema64, data, "#/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate197.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate197.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema65 = {"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"limited":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"high":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"unacceptable":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"}},"patternProperties":{"^x-":{}}}]};

const validate59 = require('./shared.cjs').count;


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = failed(vErrors, instancePath, "minProperties", {limit: 1}, schema65.anyOf[1], data, "#/anyOf/1/minProperties");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "minimal") || (key0 === "limited")) || (key0 === "high")) || (key0 === "unacceptable")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema65.anyOf[1], data, "#/anyOf/1/additionalProperties");
errors++;
}
}
if(data.minimal !== undefined){
if(!(validate59(data.minimal, {instancePath:instancePath+"/minimal",parentData:data,parentDataProperty:"minimal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.limited !== undefined){
if(!(validate59(data.limited, {instancePath:instancePath+"/limited",parentData:data,parentDataProperty:"limited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validate59(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.unacceptable !== undefined){
if(!(validate59(data.unacceptable, {instancePath:instancePath+"/unacceptable",parentData:data,parentDataProperty:"unacceptable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema65.anyOf[1], data, "#/anyOf/1/type");
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "anyOf", {}, schema65, data, "#/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate205.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = failed(vErrors, instancePath, "minProperties", {limit: 1}, schema62, data);
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "min") || (key0 === "max")) || (key0 === "no-regression")) || (key0 === "tolerance")) || (key0 === "max-gap")) || (key0 === "min-ratio")) || (key0 === "min-cases")) || (key0 === "groups")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema62, data);
errors++;
}
}
if(data.min !== undefined){
if(!(validate194(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate194(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data["no-regression"] !== undefined){
let data2 = data["no-regression"];
if(typeof data2 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/no-regression", "type", {type: "boolean"}, schema62.properties["no-regression"], data2);
errors++;
}
}
if(data.tolerance !== undefined){
if(!(validate197(data.tolerance, {instancePath:instancePath+"/tolerance",parentData:data,parentDataProperty:"tolerance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data["max-gap"] !== undefined){
if(!(validate197(data["max-gap"], {instancePath:instancePath+"/max-gap",parentData:data,parentDataProperty:"max-gap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data["min-ratio"] !== undefined){
let data5 = data["min-ratio"];
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = failed(vErrors, instancePath+"/min-ratio", "maximum", {comparison: "<=", limit: 1}, schema62.properties["min-ratio"].anyOf[0], data5, "#/properties/min-ratio/anyOf/0/maximum");
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = failed(vErrors, instancePath+"/min-ratio", "minimum", {comparison: ">=", limit: 0}, schema62.properties["min-ratio"].anyOf[0], data5, "#/properties/min-ratio/anyOf/0/minimum");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/min-ratio", "type", {type: "number"}, schema62.properties["min-ratio"].anyOf[0], data5, "#/properties/min-ratio/anyOf/0/type");
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
vErrors = failed(vErrors, instancePath+"/min-ratio", "minProperties", {limit: 1}, schema62.properties["min-ratio"].anyOf[1], data5, "#/properties/min-ratio/anyOf/1/minProperties");
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/min-ratio", "additionalProperties", {additionalProperty: key1}, schema62.properties["min-ratio"].anyOf[1], data5, "#/properties/min-ratio/anyOf/1/additionalProperties");
errors++;
}
}
if(data5.minimal !== undefined){
let data6 = data5.minimal;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
vErrors = failed(vErrors, instancePath+"/min-ratio/minimal", "maximum", {comparison: "<=", limit: 1}, schema62.properties["min-ratio"].anyOf[1].properties.minimal, data6, "#/properties/min-ratio/anyOf/1/properties/minimal/maximum");
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = failed(vErrors, instancePath+"/min-ratio/minimal", "minimum", {comparison: ">=", limit: 0}, schema62.properties["min-ratio"].anyOf[1].properties.minimal, data6, "#/properties/min-ratio/anyOf/1/properties/minimal/minimum");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/min-ratio/minimal", "type", {type: "number"}, schema62.properties["min-ratio"].anyOf[1].properties.minimal, data6, "#/properties/min-ratio/anyOf/1/properties/minimal/type");
errors++;
}
}
if(data5.limited !== undefined){
let data7 = data5.limited;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors = failed(vErrors, instancePath+"/min-ratio/limited", "maximum", {comparison: "<=", limit: 1}, schema62.properties["min-ratio"].anyOf[1].properties.limited, data7, "#/properties/min-ratio/anyOf/1/properties/limited/maximum");
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = failed(vErrors, instancePath+"/min-ratio/limited", "minimum", {comparison: ">=", limit: 0}, schema62.properties["min-ratio"].anyOf[1].properties.limited, data7, "#/properties/min-ratio/anyOf/1/properties/limited/minimum");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/min-ratio/limited", "type", {type: "number"}, schema62.properties["min-ratio"].anyOf[1].properties.limited, data7, "#/properties/min-ratio/anyOf/1/properties/limited/type");
errors++;
}
}
if(data5.high !== undefined){
let data8 = data5.high;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors = failed(vErrors, instancePath+"/min-ratio/high", "maximum", {comparison: "<=", limit: 1}, schema62.properties["min-ratio"].anyOf[1].properties.high, data8, "#/properties/min-ratio/anyOf/1/properties/high/maximum");
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = failed(vErrors, instancePath+"/min-ratio/high", "minimum", {comparison: ">=", limit: 0}, schema62.properties["min-ratio"].anyOf[1].properties.high, data8, "#/properties/min-ratio/anyOf/1/properties/high/minimum");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/min-ratio/high", "type", {type: "number"}, schema62.properties["min-ratio"].anyOf[1].properties.high, data8, "#/properties/min-ratio/anyOf/1/properties/high/type");
errors++;
}
}
if(data5.unacceptable !== undefined){
let data9 = data5.unacceptable;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
vErrors = failed(vErrors, instancePath+"/min-ratio/unacceptable", "maximum", {comparison: "<=", limit: 1}, schema62.properties["min-ratio"].anyOf[1].properties.unacceptable, data9, "#/properties/min-ratio/anyOf/1/properties/unacceptable/maximum");
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = failed(vErrors, instancePath+"/min-ratio/unacceptable", "minimum", {comparison: ">=", limit: 0}, schema62.properties["min-ratio"].anyOf[1].properties.unacceptable, data9, "#/properties/min-ratio/anyOf/1/properties/unacceptable/minimum");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/min-ratio/unacceptable", "type", {type: "number"}, schema62.properties["min-ratio"].anyOf[1].properties.unacceptable, data9, "#/properties/min-ratio/anyOf/1/properties/unacceptable/type");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/min-ratio", "type", {type: "object"}, schema62.properties["min-ratio"].anyOf[1], data5, "#/properties/min-ratio/anyOf/1/type");
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = failed(vErrors, instancePath+"/min-ratio", "anyOf", {}, schema62.properties["min-ratio"], data5, "#/properties/min-ratio/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data["min-cases"] !== undefined){
if(!(validate205(data["min-cases"], {instancePath:instancePath+"/min-cases",parentData:data,parentDataProperty:"min-cases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
let data11 = data.groups;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
vErrors = failed(vErrors, instancePath+"/groups", "minProperties", {limit: 1}, schema62.properties.groups, data11);
errors++;
}
for(const key2 in data11){
if(!(((((((key2 === "min") || (key2 === "max")) || (key2 === "no-regression")) || (key2 === "tolerance")) || (key2 === "min-cases")) || (key2 === "keep")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/groups", "additionalProperties", {additionalProperty: key2}, schema62.properties.groups, data11);
errors++;
}
}
if(data11.min !== undefined){
if(!(validate194(data11.min, {instancePath:instancePath+"/groups/min",parentData:data11,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data11.max !== undefined){
if(!(validate194(data11.max, {instancePath:instancePath+"/groups/max",parentData:data11,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data11["no-regression"] !== undefined){
let data14 = data11["no-regression"];
if(typeof data14 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/groups/no-regression", "type", {type: "boolean"}, schema62.properties.groups.properties["no-regression"], data14);
errors++;
}
}
if(data11.tolerance !== undefined){
if(!(validate197(data11.tolerance, {instancePath:instancePath+"/groups/tolerance",parentData:data11,parentDataProperty:"tolerance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data11["min-cases"] !== undefined){
if(!(validate205(data11["min-cases"], {instancePath:instancePath+"/groups/min-cases",parentData:data11,parentDataProperty:"min-cases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data11.keep !== undefined){
let data17 = data11.keep;
if(typeof data17 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/groups/keep", "type", {type: "boolean"}, schema62.properties.groups.properties.keep, data17);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/groups", "type", {type: "object"}, schema62.properties.groups, data11);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema62, data);
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema61.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema61, data);
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "results") || (key0 === "baseline")) || (key0 === "card")) || (key0 === "format")) || (key0 === "thresholds")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema61, data);
errors++;
}
}
if(data.results !== undefined){
let data0 = data.results;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = failed(vErrors, instancePath+"/results", "minItems", {limit: 1}, schema61.properties.results, data0);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate110(data0[i0], {instancePath:instancePath+"/results/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/results", "type", {type: "array"}, schema61.properties.results, data0);
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate110(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.card !== undefined){
if(!(validate110(data.card, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data4 = data.format;
if(!((((((((((((((((((data4 === "promptfoo") || (data4 === "lm-eval")) || (data4 === "inspect")) || (data4 === "gh-models")) || (data4 === "deepeval")) || (data4 === "mlflow")) || (data4 === "openai-evals")) || (data4 === "openai-run")) || (data4 === "garak")) || (data4 === "mteb")) || (data4 === "model-index")) || (data4 === "eval-results")) || (data4 === "helm")) || (data4 === "junit")) || (data4 === "test-report")) || (data4 === "evaluation")) || (data4 === "table")) || (data4 === "plain"))){
vErrors = failed(vErrors, instancePath+"/format", "enum", {allowedValues: schema61.properties.format.enum}, schema61.properties.format, data4);
errors++;
}
}
if(data.thresholds !== undefined){
let data5 = data.thresholds;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
vErrors = failed(vErrors, instancePath+"/thresholds", "minProperties", {limit: 1}, schema61.properties.thresholds, data5);
errors++;
}
for(const key1 in data5){
if(!(validate193(data5[key1], {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/thresholds", "type", {type: "object"}, schema61.properties.thresholds, data5);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema61, data);
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"description":"The numbers in a model card's `model-index` are those of the committed results.","type":"object","additionalProperties":false,"required":["path","results"],"properties":{"path":{"$ref":"#/$defs/path"},"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"empty":{"description":"The `model-index` of the card may be empty, or not be there. Left out: then it is a finding.","const":"allowed"}},"patternProperties":{"^x-":{}}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema66.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema66, data);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "results")) || (key0 === "empty")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema66, data);
errors++;
}
}
if(data.path !== undefined){
if(!(validate110(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = failed(vErrors, instancePath+"/results", "minItems", {limit: 1}, schema66.properties.results, data1);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate110(data1[i0], {instancePath:instancePath+"/results/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/results", "type", {type: "array"}, schema66.properties.results, data1);
errors++;
}
}
if(data.empty !== undefined){
let data3 = data.empty;
if("allowed" !== data3){
vErrors = failed(vErrors, instancePath+"/empty", "const", {allowedValue: "allowed"}, schema66.properties.empty, data3);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema66, data);
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"description":"Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.","type":"object","additionalProperties":false,"properties":{},"patternProperties":{"^x-":{}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern5.test(key0))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema67, data);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema67, data);
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"description":"Independent people reviewed the content: not its author, not a committer, co-author or pusher, not a bot.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"description":"How many independent people.","$ref":"#/$defs/perTier"},"role":{"description":"The reviewers must hold this role. Left out: anybody independent who is allowed to review.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","examples":["governance"]},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}},"patternProperties":{"^x-":{}}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema68.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema68, data);
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "count") || (key0 === "role")) || (key0 === "min-minutes")) || (key0 === "rationale")) || (key0 === "max-per-hour")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema68, data);
errors++;
}
}
if(data.count !== undefined){
if(!(validate127(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
vErrors = failed(vErrors, instancePath+"/role", "pattern", {pattern: "^[a-z0-9][a-z0-9-]*$"}, schema68.properties.role, data1);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/role", "type", {type: "string"}, schema68.properties.role, data1);
errors++;
}
}
if(data["min-minutes"] !== undefined){
if(!(validate135(data["min-minutes"], {instancePath:instancePath+"/min-minutes",parentData:data,parentDataProperty:"min-minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.rationale !== undefined){
let data3 = data.rationale;
if(!(data3 === "required")){
vErrors = failed(vErrors, instancePath+"/rationale", "enum", {allowedValues: schema68.properties.rationale.enum}, schema68.properties.rationale, data3);
errors++;
}
}
if(data["max-per-hour"] !== undefined){
let data4 = data["max-per-hour"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = failed(vErrors, instancePath+"/max-per-hour", "type", {type: "integer"}, schema68.properties["max-per-hour"], data4);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
vErrors = failed(vErrors, instancePath+"/max-per-hour", "maximum", {comparison: "<=", limit: 100}, schema68.properties["max-per-hour"], data4);
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = failed(vErrors, instancePath+"/max-per-hour", "minimum", {comparison: ">=", limit: 1}, schema68.properties["max-per-hour"], data4);
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema68, data);
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"description":"Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"limit":{"description":"Likelihood × impact that is still acceptable. Default 12. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","examples":[12],"anyOf":[{"type":"integer","minimum":1,"maximum":25},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":1,"maximum":25},"limited":{"type":"integer","minimum":1,"maximum":25},"high":{"type":"integer","minimum":1,"maximum":25},"unacceptable":{"type":"integer","minimum":1,"maximum":25}},"patternProperties":{"^x-":{}}}]},"empty":{"description":"The list of risks may be empty, or not be there. Left out: then it is a finding.","const":"allowed"},"accept":{"description":"Who may accept a risk that stays: `owner`, `role:NAME`, `@login`. Default: the owner, the role `risk`, and the governance role.","$ref":"#/$defs/repeated5"}},"patternProperties":{"^x-":{}}};
const schema70 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["owner","role:governance","@dana"]},"uniqueItems":true};
const pattern66 = new RegExp("^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$", "u");

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = failed(vErrors, instancePath, "minItems", {limit: 1}, schema70, data);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern66.test(data0)){
vErrors = failed(vErrors, instancePath+"/" + i0, "pattern", {pattern: "^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$"}, schema70.items, data0);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/" + i0, "type", {type: "string"}, schema70.items, data0);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = failed(vErrors, instancePath, "uniqueItems", {i: i1, j: j0}, schema70, data, undefined, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "array"}, schema70, data);
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema69.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema69, data);
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "limit")) || (key0 === "empty")) || (key0 === "accept")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema69, data);
errors++;
}
}
if(data.path !== undefined){
if(!(validate110(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/limit", "type", {type: "integer"}, schema69.properties.limit.anyOf[0], data1, "#/properties/limit/anyOf/0/type");
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 25 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/limit", "maximum", {comparison: "<=", limit: 25}, schema69.properties.limit.anyOf[0], data1, "#/properties/limit/anyOf/0/maximum");
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/limit", "minimum", {comparison: ">=", limit: 1}, schema69.properties.limit.anyOf[0], data1, "#/properties/limit/anyOf/0/minimum");
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = failed(vErrors, instancePath+"/limit", "minProperties", {limit: 1}, schema69.properties.limit.anyOf[1], data1, "#/properties/limit/anyOf/1/minProperties");
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/limit", "additionalProperties", {additionalProperty: key1}, schema69.properties.limit.anyOf[1], data1, "#/properties/limit/anyOf/1/additionalProperties");
errors++;
}
}
if(data1.minimal !== undefined){
let data2 = data1.minimal;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = failed(vErrors, instancePath+"/limit/minimal", "type", {type: "integer"}, schema69.properties.limit.anyOf[1].properties.minimal, data2, "#/properties/limit/anyOf/1/properties/minimal/type");
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 25 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/limit/minimal", "maximum", {comparison: "<=", limit: 25}, schema69.properties.limit.anyOf[1].properties.minimal, data2, "#/properties/limit/anyOf/1/properties/minimal/maximum");
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/limit/minimal", "minimum", {comparison: ">=", limit: 1}, schema69.properties.limit.anyOf[1].properties.minimal, data2, "#/properties/limit/anyOf/1/properties/minimal/minimum");
errors++;
}
}
}
if(data1.limited !== undefined){
let data3 = data1.limited;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = failed(vErrors, instancePath+"/limit/limited", "type", {type: "integer"}, schema69.properties.limit.anyOf[1].properties.limited, data3, "#/properties/limit/anyOf/1/properties/limited/type");
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 25 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/limit/limited", "maximum", {comparison: "<=", limit: 25}, schema69.properties.limit.anyOf[1].properties.limited, data3, "#/properties/limit/anyOf/1/properties/limited/maximum");
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/limit/limited", "minimum", {comparison: ">=", limit: 1}, schema69.properties.limit.anyOf[1].properties.limited, data3, "#/properties/limit/anyOf/1/properties/limited/minimum");
errors++;
}
}
}
if(data1.high !== undefined){
let data4 = data1.high;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = failed(vErrors, instancePath+"/limit/high", "type", {type: "integer"}, schema69.properties.limit.anyOf[1].properties.high, data4, "#/properties/limit/anyOf/1/properties/high/type");
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 25 || isNaN(data4)){
vErrors = failed(vErrors, instancePath+"/limit/high", "maximum", {comparison: "<=", limit: 25}, schema69.properties.limit.anyOf[1].properties.high, data4, "#/properties/limit/anyOf/1/properties/high/maximum");
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = failed(vErrors, instancePath+"/limit/high", "minimum", {comparison: ">=", limit: 1}, schema69.properties.limit.anyOf[1].properties.high, data4, "#/properties/limit/anyOf/1/properties/high/minimum");
errors++;
}
}
}
if(data1.unacceptable !== undefined){
let data5 = data1.unacceptable;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = failed(vErrors, instancePath+"/limit/unacceptable", "type", {type: "integer"}, schema69.properties.limit.anyOf[1].properties.unacceptable, data5, "#/properties/limit/anyOf/1/properties/unacceptable/type");
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 25 || isNaN(data5)){
vErrors = failed(vErrors, instancePath+"/limit/unacceptable", "maximum", {comparison: "<=", limit: 25}, schema69.properties.limit.anyOf[1].properties.unacceptable, data5, "#/properties/limit/anyOf/1/properties/unacceptable/maximum");
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = failed(vErrors, instancePath+"/limit/unacceptable", "minimum", {comparison: ">=", limit: 1}, schema69.properties.limit.anyOf[1].properties.unacceptable, data5, "#/properties/limit/anyOf/1/properties/unacceptable/minimum");
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/limit", "type", {type: "object"}, schema69.properties.limit.anyOf[1], data1, "#/properties/limit/anyOf/1/type");
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = failed(vErrors, instancePath+"/limit", "anyOf", {}, schema69.properties.limit, data1, "#/properties/limit/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.empty !== undefined){
let data6 = data.empty;
if("allowed" !== data6){
vErrors = failed(vErrors, instancePath+"/empty", "const", {allowedValue: "allowed"}, schema69.properties.empty, data6);
errors++;
}
}
if(data.accept !== undefined){
if(!(validate230(data.accept, {instancePath:instancePath+"/accept",parentData:data,parentDataProperty:"accept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema69, data);
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"description":"A document is signed (`aims-gate approve --document`) by one of the people named here, and by each person it names itself.","type":"object","additionalProperties":false,"required":["path"],"anyOf":[{"required":["by"]},{"required":["named"]}],"properties":{"path":{"$ref":"#/$defs/path"},"by":{"description":"Who may sign, one of them is enough: `owner`, `role:NAME`, `@login`.","$ref":"#/$defs/repeated5"},"named":{"description":"Where the document names people who must have signed it: `chair`, `risks[].accepted-by`.","$ref":"#/$defs/field"},"methods":{"description":"Which signatures count. Default: both. A signed commit is none: it is not seen once it is merged.","type":"array","minItems":1,"items":{"enum":["ssh","sigstore"]},"uniqueItems":true},"optional":{"description":"The document may be missing; where it is there, it must be signed.","type":"boolean"}},"patternProperties":{"^x-":{}}};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema71.anyOf[0].required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema71.anyOf[0], data, "#/anyOf/0/required");
errors++;
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop1 of schema71.anyOf[1].required){
if(data[prop1] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop1}, schema71.anyOf[1], data, "#/anyOf/1/required");
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
vErrors = failed(vErrors, instancePath, "anyOf", {}, schema71, data, "#/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop2 of schema71.required){
if(data[prop2] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop2}, schema71, data);
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "path") || (key0 === "by")) || (key0 === "named")) || (key0 === "methods")) || (key0 === "optional")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema71, data);
errors++;
}
}
if(data.path !== undefined){
if(!(validate110(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate230(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.named !== undefined){
if(!(validate155(data.named, {instancePath:instancePath+"/named",parentData:data,parentDataProperty:"named",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.methods !== undefined){
let data3 = data.methods;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/methods", "minItems", {limit: 1}, schema71.properties.methods, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((data4 === "ssh") || (data4 === "sigstore"))){
vErrors = failed(vErrors, instancePath+"/methods/" + i0, "enum", {allowedValues: schema71.properties.methods.items.enum}, schema71.properties.methods.items, data4);
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
vErrors = failed(vErrors, instancePath+"/methods", "uniqueItems", {i: i1, j: j0}, schema71.properties.methods, data3, undefined, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/methods", "type", {type: "array"}, schema71.properties.methods, data3);
errors++;
}
}
if(data.optional !== undefined){
let data5 = data.optional;
if(typeof data5 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/optional", "type", {type: "boolean"}, schema71.properties.optional, data5);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema71, data);
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"description":"Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where the assessments lie. Default `.aims/suppliers`.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"reviewed":{"description":"How long ago its performance and incidents may have been looked at. Default `12 months`. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","$ref":"#/$defs/repeated0"}},"patternProperties":{"^x-":{}}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "folder") || (key0 === "reviewed")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema72, data);
errors++;
}
}
if(data.folder !== undefined){
if(!(validate53(data.folder, {instancePath:instancePath+"/folder",parentData:data,parentDataProperty:"folder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate160(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema72, data);
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func4.call(schema40.properties, key0)) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema40, data);
errors++;
}
}
if(data.all !== undefined){
if(!(validate122(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
if(!(validate124(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
if(!(validate126(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.checklist !== undefined){
if(!(validate138(data.checklist, {instancePath:instancePath+"/checklist",parentData:data,parentDataProperty:"checklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.distinct !== undefined){
if(!(validate142(data.distinct, {instancePath:instancePath+"/distinct",parentData:data,parentDataProperty:"distinct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
if(!(validate145(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.expression !== undefined){
if(!(validate109(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.fresh !== undefined){
if(!(validate152(data.fresh, {instancePath:instancePath+"/fresh",parentData:data,parentDataProperty:"fresh",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.guardrails !== undefined){
if(!(validate163(data.guardrails, {instancePath:instancePath+"/guardrails",parentData:data,parentDataProperty:"guardrails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
if(!(wrapper0.validate(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.impacts !== undefined){
if(!(validate165(data.impacts, {instancePath:instancePath+"/impacts",parentData:data,parentDataProperty:"impacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.incidents !== undefined){
if(!(validate169(data.incidents, {instancePath:instancePath+"/incidents",parentData:data,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.independent !== undefined){
if(!(validate180(data.independent, {instancePath:instancePath+"/independent",parentData:data,parentDataProperty:"independent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.link !== undefined){
if(!(validate185(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate189(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data["model-index"] !== undefined){
if(!(validate218(data["model-index"], {instancePath:instancePath+"/model-index",parentData:data,parentDataProperty:"model-index",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.not !== undefined){
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.registered !== undefined){
if(!(validate222(data.registered, {instancePath:instancePath+"/registered",parentData:data,parentDataProperty:"registered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate224(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate228(data.risks, {instancePath:instancePath+"/risks",parentData:data,parentDataProperty:"risks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.signature !== undefined){
if(!(validate233(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.supplier !== undefined){
if(!(validate238(data.supplier, {instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"supplier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.then !== undefined){
let data22 = data.then;
if(Array.isArray(data22)){
if(data22.length < 1){
vErrors = failed(vErrors, instancePath+"/then", "minItems", {limit: 1}, schema40.properties.then, data22);
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data22[i0], {instancePath:instancePath+"/then/" + i0,parentData:data22,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/then", "type", {type: "array"}, schema40.properties.then, data22);
errors++;
}
}
if(data.else !== undefined){
let data24 = data.else;
if(Array.isArray(data24)){
if(data24.length < 1){
vErrors = failed(vErrors, instancePath+"/else", "minItems", {limit: 1}, schema40.properties.else, data24);
errors++;
}
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data24[i1], {instancePath:instancePath+"/else/" + i1,parentData:data24,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/else", "type", {type: "array"}, schema40.properties.else, data24);
errors++;
}
}
if(data.remedy !== undefined){
let data26 = data.remedy;
if(typeof data26 === "string"){
if(func1(data26) > 400){
vErrors = failed(vErrors, instancePath+"/remedy", "maxLength", {limit: 400}, schema40.properties.remedy, data26, undefined, "must NOT have more than 400 characters");
errors++;
}
if(func1(data26) < 1){
vErrors = failed(vErrors, instancePath+"/remedy", "minLength", {limit: 1}, schema40.properties.remedy, data26);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/remedy", "type", {type: "string"}, schema40.properties.remedy, data26);
errors++;
}
}
if(data.trust !== undefined){
let data27 = data.trust;
if("author" !== data27){
vErrors = failed(vErrors, instancePath+"/trust", "const", {allowedValue: "author"}, schema40.properties.trust, data27);
errors++;
}
}
if(data.then !== undefined){
if(data.if === undefined){
const err9 = {instancePath,schemaPath:"",keyword:"dependentRequired",params:{property: "then",
    missingProperty: "if",
    depsCount: 1,
    deps: "if"},schema:schema40.dependentRequired,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.else !== undefined){
if(data.if === undefined){
const err10 = {instancePath,schemaPath:"",keyword:"dependentRequired",params:{property: "else",
    missingProperty: "if",
    depsCount: 1,
    deps: "if"},schema:schema40.dependentRequired,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.if !== undefined){
if(data.then === undefined){
const err11 = {instancePath,schemaPath:"",keyword:"dependentRequired",params:{property: "if",
    missingProperty: "then",
    depsCount: 1,
    deps: "then"},schema:schema40.dependentRequired,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema40, data);
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func4.call(schema38.properties, key0)) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema38, data);
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func1(data0) > 80){
vErrors = failed(vErrors, instancePath+"/title", "maxLength", {limit: 80}, schema38.properties.title, data0, undefined, "must NOT have more than 80 characters");
errors++;
}
if(func1(data0) < 1){
vErrors = failed(vErrors, instancePath+"/title", "minLength", {limit: 1}, schema38.properties.title, data0);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/title", "type", {type: "string"}, schema38.properties.title, data0);
errors++;
}
}
if(data.why !== undefined){
let data1 = data.why;
if(typeof data1 === "string"){
if(func1(data1) > 400){
vErrors = failed(vErrors, instancePath+"/why", "maxLength", {limit: 400}, schema38.properties.why, data1, undefined, "must NOT have more than 400 characters");
errors++;
}
if(func1(data1) < 1){
vErrors = failed(vErrors, instancePath+"/why", "minLength", {limit: 1}, schema38.properties.why, data1);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/why", "type", {type: "string"}, schema38.properties.why, data1);
errors++;
}
}
if(data.controls !== undefined){
let data2 = data.controls;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern22.test(data3)){
vErrors = failed(vErrors, instancePath+"/controls/" + i0, "pattern", {pattern: "^(A\\.)?[0-9]+(\\.[0-9]+)*$"}, schema38.properties.controls.items, data3);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/controls/" + i0, "type", {type: "string"}, schema38.properties.controls.items, data3);
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = failed(vErrors, instancePath+"/controls", "uniqueItems", {i: i1, j: j0}, schema38.properties.controls, data2, undefined, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/controls", "type", {type: "array"}, schema38.properties.controls, data2);
errors++;
}
}
if(data.level !== undefined){
let data4 = data.level;
const _errs11 = errors;
let valid4 = false;
let passing0 = null;
const _errs12 = errors;
if(!((((data4 === "failure") || (data4 === "warning")) || (data4 === "notice")) || (data4 === "off"))){
vErrors = failed(vErrors, instancePath+"/level", "enum", {allowedValues: schema38.properties.level.oneOf[0].enum}, schema38.properties.level.oneOf[0], data4, "#/properties/level/oneOf/0/enum");
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
vErrors = failed(vErrors, instancePath+"/level", "minProperties", {limit: 1}, schema38.properties.level.oneOf[1], data4, "#/properties/level/oneOf/1/minProperties");
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/level", "additionalProperties", {additionalProperty: key1}, schema38.properties.level.oneOf[1], data4, "#/properties/level/oneOf/1/additionalProperties");
errors++;
}
}
if(data4.minimal !== undefined){
if(!(validate115(data4.minimal, {instancePath:instancePath+"/level/minimal",parentData:data4,parentDataProperty:"minimal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data4.limited !== undefined){
if(!(validate115(data4.limited, {instancePath:instancePath+"/level/limited",parentData:data4,parentDataProperty:"limited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data4.high !== undefined){
if(!(validate115(data4.high, {instancePath:instancePath+"/level/high",parentData:data4,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data4.unacceptable !== undefined){
if(!(validate115(data4.unacceptable, {instancePath:instancePath+"/level/unacceptable",parentData:data4,parentDataProperty:"unacceptable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/level", "type", {type: "object"}, schema38.properties.level.oneOf[1], data4, "#/properties/level/oneOf/1/type");
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
vErrors = failed(vErrors, instancePath+"/level", "oneOf", {passingSchemas: passing0}, schema38.properties.level, data4, "#/properties/level/oneOf", "must match exactly one schema in oneOf");
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.locked !== undefined){
let data9 = data.locked;
if("tighten-only" !== data9){
vErrors = failed(vErrors, instancePath+"/locked", "const", {allowedValue: "tighten-only"}, schema38.properties.locked, data9);
errors++;
}
}
if(data.scope !== undefined){
let data10 = data.scope;
if(!((data10 === "system") || (data10 === "organisation"))){
vErrors = failed(vErrors, instancePath+"/scope", "enum", {allowedValues: schema38.properties.scope.enum}, schema38.properties.scope, data10);
errors++;
}
}
if(data.reason !== undefined){
let data11 = data.reason;
if(typeof data11 === "string"){
if(func1(data11) > 400){
vErrors = failed(vErrors, instancePath+"/reason", "maxLength", {limit: 400}, schema38.properties.reason, data11, undefined, "must NOT have more than 400 characters");
errors++;
}
if(func1(data11) < 1){
vErrors = failed(vErrors, instancePath+"/reason", "minLength", {limit: 1}, schema38.properties.reason, data11);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/reason", "type", {type: "string"}, schema38.properties.reason, data11);
errors++;
}
}
if(data.when !== undefined){
if(!(validate99(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data13 = data.require;
if(Array.isArray(data13)){
if(data13.length > 50){
vErrors = failed(vErrors, instancePath+"/require", "maxItems", {limit: 50}, schema38.properties.require, data13, undefined, "must NOT have more than 50 items");
errors++;
}
if(data13.length < 1){
vErrors = failed(vErrors, instancePath+"/require", "minItems", {limit: 1}, schema38.properties.require, data13);
errors++;
}
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
if(!(validate121(data13[i2], {instancePath:instancePath+"/require/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/require", "type", {type: "array"}, schema38.properties.require, data13);
errors++;
}
}
if(data.remedy !== undefined){
let data15 = data.remedy;
if(typeof data15 === "string"){
if(func1(data15) > 400){
vErrors = failed(vErrors, instancePath+"/remedy", "maxLength", {limit: 400}, schema38.properties.remedy, data15, undefined, "must NOT have more than 400 characters");
errors++;
}
if(func1(data15) < 1){
vErrors = failed(vErrors, instancePath+"/remedy", "minLength", {limit: 1}, schema38.properties.remedy, data15);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/remedy", "type", {type: "string"}, schema38.properties.remedy, data15);
errors++;
}
}
if(data.references !== undefined){
let data16 = data.references;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i3=0; i3<len2; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func1(data17) > 120){
vErrors = failed(vErrors, instancePath+"/references/" + i3, "maxLength", {limit: 120}, schema38.properties.references.items, data17, undefined, "must NOT have more than 120 characters");
errors++;
}
if(func1(data17) < 2){
vErrors = failed(vErrors, instancePath+"/references/" + i3, "minLength", {limit: 2}, schema38.properties.references.items, data17);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/references/" + i3, "type", {type: "string"}, schema38.properties.references.items, data17);
errors++;
}
}
let i4 = data16.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data16[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = failed(vErrors, instancePath+"/references", "uniqueItems", {i: i4, j: j1}, schema38.properties.references, data16, undefined, "must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)");
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/references", "type", {type: "array"}, schema38.properties.references, data16);
errors++;
}
}
if(data.exceptions !== undefined){
let data18 = data.exceptions;
const _errs35 = errors;
let valid11 = false;
let passing1 = null;
const _errs36 = errors;
if("none" !== data18){
vErrors = failed(vErrors, instancePath+"/exceptions", "const", {allowedValue: "none"}, schema38.properties.exceptions.oneOf[0], data18, "#/properties/exceptions/oneOf/0/const");
errors++;
}
var _valid1 = _errs36 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs37 = errors;
if(!(validate65(data18, {instancePath:instancePath+"/exceptions",parentData:data,parentDataProperty:"exceptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid1 = _errs37 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
}
if(!valid11){
vErrors = failed(vErrors, instancePath+"/exceptions", "oneOf", {passingSchemas: passing1}, schema38.properties.exceptions, data18, "#/properties/exceptions/oneOf", "must match exactly one schema in oneOf");
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema38, data);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","additionalProperties":false,"required":["zone","windows"],"properties":{"zone":{"description":"Zone of the times: `Europe/Zurich`, `UTC`.","type":"string","minLength":1,"maxLength":60},"windows":{"description":"When it is: from a day or a time to another, every year from a day to another, or every week on some days.","type":"array","minItems":1,"maxItems":200,"items":{"anyOf":[{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"description":"`2026-12-15`, or `2026-12-15T18:00`; every year: `12-15`.","type":"string","pattern":"^((\\d{4}-)?\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})$"},"to":{"description":"The last day, or the time it ends; every year: `01-04`.","type":"string","pattern":"^((\\d{4}-)?\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})$"}},"patternProperties":{"^x-":{}}},{"type":"object","additionalProperties":false,"required":["days"],"properties":{"days":{"description":"Days of the week.","type":"array","minItems":1,"items":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},"uniqueItems":true},"from":{"description":"`16:00`. Default: the start of the day.","type":"string","pattern":"^([01]\\d|2[0-4]):\\d{2}$"},"to":{"description":"`24:00`, the default, is the end of the day; a time before `from` is one of the next day.","type":"string","pattern":"^([01]\\d|2[0-4]):\\d{2}$"},"between":{"description":"Only on the days from the first of these to the last: `[12-01, 12-31]`.","type":"array","minItems":2,"maxItems":2,"items":{"type":"string","pattern":"^(\\d{4}-)?\\d{2}-\\d{2}$","examples":["12-01","2026-12-01"]}}},"patternProperties":{"^x-":{}}}]}}},"patternProperties":{"^x-":{}}};
const pattern72 = new RegExp("^((\\d{4}-)?\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})$", "u");
const pattern75 = new RegExp("^([01]\\d|2[0-4]):\\d{2}$", "u");
const pattern77 = new RegExp("^(\\d{4}-)?\\d{2}-\\d{2}$", "u");

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema73.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema73, data);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "zone") || (key0 === "windows")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema73, data);
errors++;
}
}
if(data.zone !== undefined){
let data0 = data.zone;
if(typeof data0 === "string"){
if(func1(data0) > 60){
vErrors = failed(vErrors, instancePath+"/zone", "maxLength", {limit: 60}, schema73.properties.zone, data0, undefined, "must NOT have more than 60 characters");
errors++;
}
if(func1(data0) < 1){
vErrors = failed(vErrors, instancePath+"/zone", "minLength", {limit: 1}, schema73.properties.zone, data0);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/zone", "type", {type: "string"}, schema73.properties.zone, data0);
errors++;
}
}
if(data.windows !== undefined){
let data1 = data.windows;
if(Array.isArray(data1)){
if(data1.length > 200){
vErrors = failed(vErrors, instancePath+"/windows", "maxItems", {limit: 200}, schema73.properties.windows, data1, undefined, "must NOT have more than 200 items");
errors++;
}
if(data1.length < 1){
vErrors = failed(vErrors, instancePath+"/windows", "minItems", {limit: 1}, schema73.properties.windows, data1);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema73.properties.windows.items.anyOf[0].required){
if(data2[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/windows/" + i0, "required", {missingProperty: prop1}, schema73.properties.windows.items.anyOf[0], data2, "#/properties/windows/items/anyOf/0/required");
errors++;
}
}
for(const key1 in data2){
if(!(((key1 === "from") || (key1 === "to")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/windows/" + i0, "additionalProperties", {additionalProperty: key1}, schema73.properties.windows.items.anyOf[0], data2, "#/properties/windows/items/anyOf/0/additionalProperties");
errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if(typeof data3 === "string"){
if(!pattern72.test(data3)){
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/from", "pattern", {pattern: "^((\\d{4}-)?\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})$"}, schema73.properties.windows.items.anyOf[0].properties.from, data3, "#/properties/windows/items/anyOf/0/properties/from/pattern", "must match pattern \""+"^((\\d{4}-)?\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/from", "type", {type: "string"}, schema73.properties.windows.items.anyOf[0].properties.from, data3, "#/properties/windows/items/anyOf/0/properties/from/type");
errors++;
}
}
if(data2.to !== undefined){
let data4 = data2.to;
if(typeof data4 === "string"){
if(!pattern72.test(data4)){
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/to", "pattern", {pattern: "^((\\d{4}-)?\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})$"}, schema73.properties.windows.items.anyOf[0].properties.to, data4, "#/properties/windows/items/anyOf/0/properties/to/pattern", "must match pattern \""+"^((\\d{4}-)?\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/to", "type", {type: "string"}, schema73.properties.windows.items.anyOf[0].properties.to, data4, "#/properties/windows/items/anyOf/0/properties/to/type");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/windows/" + i0, "type", {type: "object"}, schema73.properties.windows.items.anyOf[0], data2, "#/properties/windows/items/anyOf/0/type");
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop2 of schema73.properties.windows.items.anyOf[1].required){
if(data2[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/windows/" + i0, "required", {missingProperty: prop2}, schema73.properties.windows.items.anyOf[1], data2, "#/properties/windows/items/anyOf/1/required");
errors++;
}
}
for(const key2 in data2){
if(!(((((key2 === "days") || (key2 === "from")) || (key2 === "to")) || (key2 === "between")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/windows/" + i0, "additionalProperties", {additionalProperty: key2}, schema73.properties.windows.items.anyOf[1], data2, "#/properties/windows/items/anyOf/1/additionalProperties");
errors++;
}
}
if(data2.days !== undefined){
let data5 = data2.days;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/days", "minItems", {limit: 1}, schema73.properties.windows.items.anyOf[1].properties.days, data5, "#/properties/windows/items/anyOf/1/properties/days/minItems");
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(((((((data6 === "monday") || (data6 === "tuesday")) || (data6 === "wednesday")) || (data6 === "thursday")) || (data6 === "friday")) || (data6 === "saturday")) || (data6 === "sunday"))){
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/days/" + i1, "enum", {allowedValues: schema73.properties.windows.items.anyOf[1].properties.days.items.enum}, schema73.properties.windows.items.anyOf[1].properties.days.items, data6, "#/properties/windows/items/anyOf/1/properties/days/items/enum");
errors++;
}
}
let i2 = data5.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data5[i2], data5[j0])){
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/days", "uniqueItems", {i: i2, j: j0}, schema73.properties.windows.items.anyOf[1].properties.days, data5, "#/properties/windows/items/anyOf/1/properties/days/uniqueItems", "must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/days", "type", {type: "array"}, schema73.properties.windows.items.anyOf[1].properties.days, data5, "#/properties/windows/items/anyOf/1/properties/days/type");
errors++;
}
}
if(data2.from !== undefined){
let data7 = data2.from;
if(typeof data7 === "string"){
if(!pattern75.test(data7)){
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/from", "pattern", {pattern: "^([01]\\d|2[0-4]):\\d{2}$"}, schema73.properties.windows.items.anyOf[1].properties.from, data7, "#/properties/windows/items/anyOf/1/properties/from/pattern", "must match pattern \""+"^([01]\\d|2[0-4]):\\d{2}$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/from", "type", {type: "string"}, schema73.properties.windows.items.anyOf[1].properties.from, data7, "#/properties/windows/items/anyOf/1/properties/from/type");
errors++;
}
}
if(data2.to !== undefined){
let data8 = data2.to;
if(typeof data8 === "string"){
if(!pattern75.test(data8)){
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/to", "pattern", {pattern: "^([01]\\d|2[0-4]):\\d{2}$"}, schema73.properties.windows.items.anyOf[1].properties.to, data8, "#/properties/windows/items/anyOf/1/properties/to/pattern", "must match pattern \""+"^([01]\\d|2[0-4]):\\d{2}$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/to", "type", {type: "string"}, schema73.properties.windows.items.anyOf[1].properties.to, data8, "#/properties/windows/items/anyOf/1/properties/to/type");
errors++;
}
}
if(data2.between !== undefined){
let data9 = data2.between;
if(Array.isArray(data9)){
if(data9.length > 2){
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/between", "maxItems", {limit: 2}, schema73.properties.windows.items.anyOf[1].properties.between, data9, "#/properties/windows/items/anyOf/1/properties/between/maxItems", "must NOT have more than 2 items");
errors++;
}
if(data9.length < 2){
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/between", "minItems", {limit: 2}, schema73.properties.windows.items.anyOf[1].properties.between, data9, "#/properties/windows/items/anyOf/1/properties/between/minItems");
errors++;
}
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(!pattern77.test(data10)){
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/between/" + i3, "pattern", {pattern: "^(\\d{4}-)?\\d{2}-\\d{2}$"}, schema73.properties.windows.items.anyOf[1].properties.between.items, data10, "#/properties/windows/items/anyOf/1/properties/between/items/pattern", "must match pattern \""+"^(\\d{4}-)?\\d{2}-\\d{2}$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/between/" + i3, "type", {type: "string"}, schema73.properties.windows.items.anyOf[1].properties.between.items, data10, "#/properties/windows/items/anyOf/1/properties/between/items/type");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/windows/" + i0+"/between", "type", {type: "array"}, schema73.properties.windows.items.anyOf[1].properties.between, data9, "#/properties/windows/items/anyOf/1/properties/between/type");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/windows/" + i0, "type", {type: "object"}, schema73.properties.windows.items.anyOf[1], data2, "#/properties/windows/items/anyOf/1/type");
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid3){
vErrors = failed(vErrors, instancePath+"/windows/" + i0, "anyOf", {}, schema73.properties.windows.items, data2, "#/properties/windows/items/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/windows", "type", {type: "array"}, schema73.properties.windows, data1);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema73, data);
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema27.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema27, data);
errors++;
}
}
for(const key0 in data){
if(!((func4.call(schema27.properties, key0)) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema27, data);
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = failed(vErrors, instancePath+"/version", "const", {allowedValue: 1}, schema27.properties.version, data0);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) > 80){
vErrors = failed(vErrors, instancePath+"/name", "maxLength", {limit: 80}, schema27.properties.name, data1, undefined, "must NOT have more than 80 characters");
errors++;
}
if(func1(data1) < 1){
vErrors = failed(vErrors, instancePath+"/name", "minLength", {limit: 1}, schema27.properties.name, data1);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/name", "type", {type: "string"}, schema27.properties.name, data1);
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
vErrors = failed(vErrors, instancePath+"/extends", "pattern", {pattern: "^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$"}, schema27.properties.extends, data2);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/extends", "type", {type: "string"}, schema27.properties.extends, data2);
errors++;
}
}
if(data.locked !== undefined){
let data3 = data.locked;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if("tighten-only" !== data3){
vErrors = failed(vErrors, instancePath+"/locked", "const", {allowedValue: "tighten-only"}, schema27.properties.locked.anyOf[0], data3, "#/properties/locked/anyOf/0/const");
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((((((((((((((((data4 === "mode") || (data4 === "governance-role")) || (data4 === "systems")) || (data4 === "roles")) || (data4 === "exceptions")) || (data4 === "override-review")) || (data4 === "pushers")) || (data4 === "reviewers")) || (data4 === "agents")) || (data4 === "unread")) || (data4 === "signing")) || (data4 === "trusted")) || (data4 === "changes")) || (data4 === "ignore")) || (data4 === "detectors")) || (data4 === "calendars")) || (data4 === "let"))){
vErrors = failed(vErrors, instancePath+"/locked/" + i0, "enum", {allowedValues: schema27.properties.locked.anyOf[1].items.enum}, schema27.properties.locked.anyOf[1].items, data4, "#/properties/locked/anyOf/1/items/enum");
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
vErrors = failed(vErrors, instancePath+"/locked", "uniqueItems", {i: i1, j: j0}, schema27.properties.locked.anyOf[1], data3, "#/properties/locked/anyOf/1/uniqueItems", "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/locked", "type", {type: "array"}, schema27.properties.locked.anyOf[1], data3, "#/properties/locked/anyOf/1/type");
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = failed(vErrors, instancePath+"/locked", "anyOf", {}, schema27.properties.locked, data3, "#/properties/locked/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.mode !== undefined){
let data5 = data.mode;
if(!((data5 === "enforce") || (data5 === "audit"))){
vErrors = failed(vErrors, instancePath+"/mode", "enum", {allowedValues: schema27.properties.mode.enum}, schema27.properties.mode, data5);
errors++;
}
}
if(data.systems !== undefined){
if(!(validate53(data.systems, {instancePath:instancePath+"/systems",parentData:data,parentDataProperty:"systems",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate53(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["governance-role"] !== undefined){
if(!(validate53(data["governance-role"], {instancePath:instancePath+"/governance-role",parentData:data,parentDataProperty:"governance-role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.exceptions !== undefined){
let data9 = data.exceptions;
const _errs18 = errors;
let valid5 = false;
let passing0 = null;
const _errs19 = errors;
if(!(validate53(data9, {instancePath:instancePath+"/exceptions",parentData:data,parentDataProperty:"exceptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid1 = _errs19 === errors;
if(_valid1){
valid5 = true;
passing0 = 0;
}
const _errs20 = errors;
if(!(validate65(data9, {instancePath:instancePath+"/exceptions",parentData:data,parentDataProperty:"exceptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
if(_valid1 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
vErrors = failed(vErrors, instancePath+"/exceptions", "oneOf", {passingSchemas: passing0}, schema27.properties.exceptions, data9, "#/properties/exceptions/oneOf", "must match exactly one schema in oneOf");
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data["override-review"] !== undefined){
let data10 = data["override-review"];
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
vErrors = failed(vErrors, instancePath+"/override-review", "pattern", {pattern: "^[1-9][0-9]* (day|month|year)s?$"}, schema27.properties["override-review"], data10);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/override-review", "type", {type: "string"}, schema27.properties["override-review"], data10);
errors++;
}
}
if(data.pushers !== undefined){
let data11 = data.pushers;
if(!((data11 === "excluded") || (data11 === "ignored"))){
vErrors = failed(vErrors, instancePath+"/pushers", "enum", {allowedValues: schema27.properties.pushers.enum}, schema27.properties.pushers, data11);
errors++;
}
}
if(data.reviewers !== undefined){
let data12 = data.reviewers;
if(!((data12 === "write") || (data12 === "members"))){
vErrors = failed(vErrors, instancePath+"/reviewers", "enum", {allowedValues: schema27.properties.reviewers.enum}, schema27.properties.reviewers, data12);
errors++;
}
}
if(data.agents !== undefined){
let data13 = data.agents;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!(((key1 === "accounts") || (key1 === "humans")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/agents", "additionalProperties", {additionalProperty: key1}, schema27.properties.agents, data13);
errors++;
}
}
if(data13.accounts !== undefined){
let data14 = data13.accounts;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = failed(vErrors, instancePath+"/agents/accounts", "minItems", {limit: 1}, schema27.properties.agents.properties.accounts, data14);
errors++;
}
const len1 = data14.length;
for(let i2=0; i2<len1; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(!pattern12.test(data15)){
vErrors = failed(vErrors, instancePath+"/agents/accounts/" + i2, "pattern", {pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*(\\[bot\\])?$"}, schema27.properties.agents.properties.accounts.items, data15);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/agents/accounts/" + i2, "type", {type: "string"}, schema27.properties.agents.properties.accounts.items, data15);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/agents/accounts", "type", {type: "array"}, schema27.properties.agents.properties.accounts, data14);
errors++;
}
}
if(data13.humans !== undefined){
let data16 = data13.humans;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = failed(vErrors, instancePath+"/agents/humans", "type", {type: "integer"}, schema27.properties.agents.properties.humans, data16);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 5 || isNaN(data16)){
vErrors = failed(vErrors, instancePath+"/agents/humans", "maximum", {comparison: "<=", limit: 5}, schema27.properties.agents.properties.humans, data16);
errors++;
}
if(data16 < 1 || isNaN(data16)){
vErrors = failed(vErrors, instancePath+"/agents/humans", "minimum", {comparison: ">=", limit: 1}, schema27.properties.agents.properties.humans, data16);
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/agents", "type", {type: "object"}, schema27.properties.agents, data13);
errors++;
}
}
if(data.unread !== undefined){
let data17 = data.unread;
const _errs35 = errors;
let valid9 = false;
const _errs36 = errors;
if(!((((data17 === "off") || (data17 === "notice")) || (data17 === "warning")) || (data17 === "failure"))){
vErrors = failed(vErrors, instancePath+"/unread", "enum", {allowedValues: schema27.properties.unread.anyOf[0].enum}, schema27.properties.unread.anyOf[0], data17, "#/properties/unread/anyOf/0/enum");
errors++;
}
var _valid2 = _errs36 === errors;
valid9 = valid9 || _valid2;
const _errs37 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
if(!(((((key2 === "minimal") || (key2 === "limited")) || (key2 === "high")) || (key2 === "unacceptable")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/unread", "additionalProperties", {additionalProperty: key2}, schema27.properties.unread.anyOf[1], data17, "#/properties/unread/anyOf/1/additionalProperties");
errors++;
}
}
if(data17.minimal !== undefined){
let data18 = data17.minimal;
if(!((((data18 === "off") || (data18 === "notice")) || (data18 === "warning")) || (data18 === "failure"))){
vErrors = failed(vErrors, instancePath+"/unread/minimal", "enum", {allowedValues: schema27.properties.unread.anyOf[1].properties.minimal.enum}, schema27.properties.unread.anyOf[1].properties.minimal, data18, "#/properties/unread/anyOf/1/properties/minimal/enum");
errors++;
}
}
if(data17.limited !== undefined){
let data19 = data17.limited;
if(!((((data19 === "off") || (data19 === "notice")) || (data19 === "warning")) || (data19 === "failure"))){
vErrors = failed(vErrors, instancePath+"/unread/limited", "enum", {allowedValues: schema27.properties.unread.anyOf[1].properties.limited.enum}, schema27.properties.unread.anyOf[1].properties.limited, data19, "#/properties/unread/anyOf/1/properties/limited/enum");
errors++;
}
}
if(data17.high !== undefined){
let data20 = data17.high;
if(!((((data20 === "off") || (data20 === "notice")) || (data20 === "warning")) || (data20 === "failure"))){
vErrors = failed(vErrors, instancePath+"/unread/high", "enum", {allowedValues: schema27.properties.unread.anyOf[1].properties.high.enum}, schema27.properties.unread.anyOf[1].properties.high, data20, "#/properties/unread/anyOf/1/properties/high/enum");
errors++;
}
}
if(data17.unacceptable !== undefined){
let data21 = data17.unacceptable;
if(!((((data21 === "off") || (data21 === "notice")) || (data21 === "warning")) || (data21 === "failure"))){
vErrors = failed(vErrors, instancePath+"/unread/unacceptable", "enum", {allowedValues: schema27.properties.unread.anyOf[1].properties.unacceptable.enum}, schema27.properties.unread.anyOf[1].properties.unacceptable, data21, "#/properties/unread/anyOf/1/properties/unacceptable/enum");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/unread", "type", {type: "object"}, schema27.properties.unread.anyOf[1], data17, "#/properties/unread/anyOf/1/type");
errors++;
}
var _valid2 = _errs37 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
vErrors = failed(vErrors, instancePath+"/unread", "anyOf", {}, schema27.properties.unread, data17, "#/properties/unread/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.signing !== undefined){
let data22 = data.signing;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key3 in data22){
if(!(((((key3 === "allowed-signers") || (key3 === "revoked-keys")) || (key3 === "identities")) || (key3 === "sigstore-root")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/signing", "additionalProperties", {additionalProperty: key3}, schema27.properties.signing, data22);
errors++;
}
}
if(data22["allowed-signers"] !== undefined){
if(!(validate53(data22["allowed-signers"], {instancePath:instancePath+"/signing/allowed-signers",parentData:data22,parentDataProperty:"allowed-signers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data22["revoked-keys"] !== undefined){
if(!(validate53(data22["revoked-keys"], {instancePath:instancePath+"/signing/revoked-keys",parentData:data22,parentDataProperty:"revoked-keys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data22.identities !== undefined){
if(!(validate53(data22.identities, {instancePath:instancePath+"/signing/identities",parentData:data22,parentDataProperty:"identities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data22["sigstore-root"] !== undefined){
if(!(validate53(data22["sigstore-root"], {instancePath:instancePath+"/signing/sigstore-root",parentData:data22,parentDataProperty:"sigstore-root",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/signing", "type", {type: "object"}, schema27.properties.signing, data22);
errors++;
}
}
if(data.trusted !== undefined){
if(!(validate71(data.trusted, {instancePath:instancePath+"/trusted",parentData:data,parentDataProperty:"trusted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.confidential !== undefined){
if(!(validate71(data.confidential, {instancePath:instancePath+"/confidential",parentData:data,parentDataProperty:"confidential",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.changes !== undefined){
let data29 = data.changes;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
if(!((func4.call(schema27.properties.changes.properties, key4)) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/changes", "additionalProperties", {additionalProperty: key4}, schema27.properties.changes, data29);
errors++;
}
}
if(data29.model !== undefined){
if(!(validate71(data29.model, {instancePath:instancePath+"/changes/model",parentData:data29,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data29["model-id"] !== undefined){
if(!(validate71(data29["model-id"], {instancePath:instancePath+"/changes/model-id",parentData:data29,parentDataProperty:"model-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data29.prompt !== undefined){
if(!(validate71(data29.prompt, {instancePath:instancePath+"/changes/prompt",parentData:data29,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data29.dataset !== undefined){
if(!(validate71(data29.dataset, {instancePath:instancePath+"/changes/dataset",parentData:data29,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data29.evaluation !== undefined){
if(!(validate71(data29.evaluation, {instancePath:instancePath+"/changes/evaluation",parentData:data29,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data29["ai-dependency"] !== undefined){
if(!(validate71(data29["ai-dependency"], {instancePath:instancePath+"/changes/ai-dependency",parentData:data29,parentDataProperty:"ai-dependency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data29["agent-config"] !== undefined){
if(!(validate71(data29["agent-config"], {instancePath:instancePath+"/changes/agent-config",parentData:data29,parentDataProperty:"agent-config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data29["coding-agent"] !== undefined){
if(!(validate71(data29["coding-agent"], {instancePath:instancePath+"/changes/coding-agent",parentData:data29,parentDataProperty:"coding-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data29.governance !== undefined){
if(!(validate71(data29.governance, {instancePath:instancePath+"/changes/governance",parentData:data29,parentDataProperty:"governance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data29.setting !== undefined){
if(!(validate71(data29.setting, {instancePath:instancePath+"/changes/setting",parentData:data29,parentDataProperty:"setting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/changes", "type", {type: "object"}, schema27.properties.changes, data29);
errors++;
}
}
if(data.ignore !== undefined){
if(!(validate71(data.ignore, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.detectors !== undefined){
let data41 = data.detectors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key5 in data41){
if(!((func4.call(schema27.properties.detectors.properties, key5)) || (pattern5.test(key5)))){
vErrors = failed(vErrors, instancePath+"/detectors", "additionalProperties", {additionalProperty: key5}, schema27.properties.detectors, data41);
errors++;
}
}
if(data41.weights !== undefined){
if(!(validate85(data41.weights, {instancePath:instancePath+"/detectors/weights",parentData:data41,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41.pointer !== undefined){
if(!(validate85(data41.pointer, {instancePath:instancePath+"/detectors/pointer",parentData:data41,parentDataProperty:"pointer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41["released-model"] !== undefined){
if(!(validate85(data41["released-model"], {instancePath:instancePath+"/detectors/released-model",parentData:data41,parentDataProperty:"released-model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41["model-id"] !== undefined){
if(!(validate85(data41["model-id"], {instancePath:instancePath+"/detectors/model-id",parentData:data41,parentDataProperty:"model-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41["inline-prompt"] !== undefined){
if(!(validate85(data41["inline-prompt"], {instancePath:instancePath+"/detectors/inline-prompt",parentData:data41,parentDataProperty:"inline-prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41["prompt-file"] !== undefined){
if(!(validate85(data41["prompt-file"], {instancePath:instancePath+"/detectors/prompt-file",parentData:data41,parentDataProperty:"prompt-file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41.training !== undefined){
if(!(validate85(data41.training, {instancePath:instancePath+"/detectors/training",parentData:data41,parentDataProperty:"training",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41["training-data"] !== undefined){
if(!(validate85(data41["training-data"], {instancePath:instancePath+"/detectors/training-data",parentData:data41,parentDataProperty:"training-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41.evaluation !== undefined){
if(!(validate85(data41.evaluation, {instancePath:instancePath+"/detectors/evaluation",parentData:data41,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41["agent-tools"] !== undefined){
if(!(validate85(data41["agent-tools"], {instancePath:instancePath+"/detectors/agent-tools",parentData:data41,parentDataProperty:"agent-tools",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41.dependency !== undefined){
if(!(validate85(data41.dependency, {instancePath:instancePath+"/detectors/dependency",parentData:data41,parentDataProperty:"dependency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data41.setting !== undefined){
if(!(validate85(data41.setting, {instancePath:instancePath+"/detectors/setting",parentData:data41,parentDataProperty:"setting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/detectors", "type", {type: "object"}, schema27.properties.detectors, data41);
errors++;
}
}
if(data.when !== undefined){
if(!(validate99(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
let data55 = data.gates;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key6 in data55){
const _errs85 = errors;
if(typeof key6 === "string"){
if(!pattern20.test(key6)){
vErrors = failed(vErrors, instancePath+"/gates", "pattern", {pattern: "^[a-z0-9][a-z0-9-]*$"}, schema27.properties.gates.propertyNames, key6, undefined, undefined, key6);
errors++;
}
}
var valid14 = _errs85 === errors;
if(!valid14){
vErrors = failed(vErrors, instancePath+"/gates", "propertyNames", {propertyName: key6}, schema27.properties.gates, data55, undefined, "property name must be valid");
errors++;
}
}
for(const key7 in data55){
if(!(validate114(data55[key7], {instancePath:instancePath+"/gates/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data55,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/gates", "type", {type: "object"}, schema27.properties.gates, data55);
errors++;
}
}
if(data.calendars !== undefined){
let data57 = data.calendars;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key8 in data57){
const _errs90 = errors;
if(typeof key8 === "string"){
if(!pattern69.test(key8)){
vErrors = failed(vErrors, instancePath+"/calendars", "pattern", {pattern: "^[a-z][A-Za-z0-9_-]*$"}, schema27.properties.calendars.propertyNames, key8, undefined, undefined, key8);
errors++;
}
}
var valid16 = _errs90 === errors;
if(!valid16){
vErrors = failed(vErrors, instancePath+"/calendars", "propertyNames", {propertyName: key8}, schema27.properties.calendars, data57, undefined, "property name must be valid");
errors++;
}
}
for(const key9 in data57){
if(!(validate245(data57[key9], {instancePath:instancePath+"/calendars/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data57,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/calendars", "type", {type: "object"}, schema27.properties.calendars, data57);
errors++;
}
}
if(data.let !== undefined){
let data59 = data.let;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(Object.keys(data59).length > 100){
vErrors = failed(vErrors, instancePath+"/let", "maxProperties", {limit: 100}, schema27.properties.let, data59, undefined, "must NOT have more than 100 properties");
errors++;
}
for(const key10 in data59){
const _errs95 = errors;
if(typeof key10 === "string"){
if(!pattern69.test(key10)){
vErrors = failed(vErrors, instancePath+"/let", "pattern", {pattern: "^[a-z][A-Za-z0-9_-]*$"}, schema27.properties.let.propertyNames, key10, undefined, undefined, key10);
errors++;
}
}
var valid18 = _errs95 === errors;
if(!valid18){
vErrors = failed(vErrors, instancePath+"/let", "propertyNames", {propertyName: key10}, schema27.properties.let, data59, undefined, "property name must be valid");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/let", "type", {type: "object"}, schema27.properties.let, data59);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema27, data);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

