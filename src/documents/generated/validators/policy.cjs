/* Generated from policies/schema/policy.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy.schema.json","title":"PolicyFile","description":"The policy of aims-gate: which changed files are governed, and what must be true before they merge.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"description":"What reports call this policy. Default: the preset's name, or the file's.","type":"string","minLength":1,"maxLength":80},"extends":{"description":"The policy this one is merged over: `preset:NAME`, `./file` on the same branch, or `github:owner/repo/path@<full commit id>` of another repository.","type":"string","pattern":"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$","examples":["preset:baseline"]},"locked":{"description":"What policies that extend this one may not loosen, besides its locked gates: `tighten-only` for every key, or a list of keys. Left out: every key when the policy of an organisation locks a gate, none of a preset.","anyOf":[{"const":"tighten-only"},{"type":"array","items":{"enum":["mode","governance-role","systems","roles","exceptions","override-review","pushers","reviewers","agents","unread","signing","trusted","changes","ignore","detectors","calendars","let"]},"uniqueItems":true}]},"mode":{"description":"`enforce`: gaps fail the check. `audit`: gaps are reported and nothing is blocked. Default: enforce.","enum":["enforce","audit"]},"systems":{"description":"Folder of the AI system register: one folder a system, named by its id, with a `system.yml`. In paths of requirements `{system}` stands for that system's folder and `{id}` for its id.","type":"string","minLength":1},"roles":{"description":"File that says which people hold which role.","type":"string","minLength":1},"governance-role":{"description":"The role that must approve changes to what the gate trusts, and speaks for systems that have no owner yet.","type":"string","minLength":1},"exceptions":{"description":"Folder of time-boxed exceptions, default `.aims/exceptions`; or the folder, who may grant one, and for how long at most.","oneOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/exceptionRules"}]},"override-review":{"description":"Within which a second person must have reviewed an override: an exception (`reviewed-by`, `reviewed-at`, counted from its `approved-at`), a merge past the gate, an approval with conditions. Left out: exceptions need no second review, the others one within 7 days.","type":"string","pattern":"^[0-9]+ (day|month|year)s?$","examples":["12 months","90 days","1 year"]},"pushers":{"description":"`excluded` (default): who pushed governed content to the branch does not count as independent. `ignored`: only authors, committers and co-authors are excluded, for forks whose pushes the token cannot read.","enum":["excluded","ignored"]},"reviewers":{"description":"`write` (default): a reviewer whom no role names must be allowed to push to this repository, as GitHub asks too. `members`: every member or collaborator may review, whoever can only read included.","enum":["write","members"]},"agents":{"description":"Coding agents. What one wrote is recorded as such, and whoever it worked for is not independent of it.","type":"object","additionalProperties":false,"properties":{"accounts":{"description":"Logins of accounts that are agents, besides apps and the agents that are known: their reviews never count.","type":"array","minItems":1,"items":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*(\\[bot\\])?$","examples":["dana","renovate[bot]"]}},"humans":{"description":"How many people must have reviewed what an agent wrote, where a gate requires a review at all. Default 1.","type":"integer","minimum":1,"maximum":5}},"patternProperties":{"^x-":{}}},"unread":{"description":"How loudly a changed file is reported that nothing could read (no text, too large, no reader) and that lies in the paths of a registered system, by its risk tier, or is named like something of AI (as minimal). Default: `notice`, `failure` at high risk.","anyOf":[{"enum":["off","notice","warning","failure"]},{"type":"object","additionalProperties":false,"properties":{"minimal":{"enum":["off","notice","warning","failure"]},"limited":{"enum":["off","notice","warning","failure"]},"high":{"enum":["off","notice","warning","failure"]},"unacceptable":{"enum":["off","notice","warning","failure"]}},"patternProperties":{"^x-":{}}}]},"signing":{"description":"Files of the target branch that say who may sign approvals.","type":"object","additionalProperties":false,"properties":{"allowed-signers":{"description":"SSH keys, in the format of OpenSSH's allowed signers; the principal is the GitHub login. Default `.aims/allowed_signers`.","type":"string","minLength":1},"revoked-keys":{"description":"Revoked SSH keys: public keys, one a line, or an OpenSSH key revocation list. Default `.aims/revoked_keys`.","type":"string","minLength":1},"identities":{"description":"Sigstore identities by GitHub login. Default `.aims/identities.yml`.","type":"string","minLength":1},"sigstore-root":{"description":"The trusted root of the Sigstore instance, as JSON. Default `.aims/sigstore-root.json`.","type":"string","minLength":1}},"patternProperties":{"^x-":{}}},"trusted":{"description":"More files the gate trusts, as globs: a change to one of them is a governance change.","$ref":"#/$defs/globs"},"confidential":{"description":"Documents whose content stays out of evidence packages, as globs: a package holds their title, git id and SHA-256 instead.","$ref":"#/$defs/globs"},"changes":{"description":"Which files belong to which class of change, as globs from the root; a glob that starts with `!` takes files out again. Added to the globs of the parent policy.","type":"object","additionalProperties":false,"properties":{"model":{"description":"Model weights, their configuration, the list of released models, training code.","$ref":"#/$defs/globs"},"model-id":{"description":"Files that name the hosted model, provider or deployment in use.","$ref":"#/$defs/globs"},"prompt":{"description":"Prompts and prompt templates.","$ref":"#/$defs/globs"},"dataset":{"description":"Training, tuning and retrieval data.","$ref":"#/$defs/globs"},"evaluation":{"description":"Evaluation data, evaluators, thresholds and committed results.","$ref":"#/$defs/globs"},"ai-dependency":{"description":"Manifests through which AI libraries and providers come in.","$ref":"#/$defs/globs"},"agent-config":{"description":"Tools and servers granted to an agent.","$ref":"#/$defs/globs"},"coding-agent":{"description":"Instructions for the developers' own coding agents (AGENTS.md, CLAUDE.md). None by default: they steer tools, not the product.","$ref":"#/$defs/globs"},"governance":{"description":"More documents the gates rely on. The policy, the roles, the register and every required document are in this class already.","$ref":"#/$defs/globs"},"setting":{"description":"Files whose every change is a change of a setting. Settings inside code and configuration are seen by the detector `setting`, where a gate asks for `setting`.","$ref":"#/$defs/globs"}},"patternProperties":{"^x-":{}}},"ignore":{"description":"Files that no detector looks into: tests, vendored code, the developers' own tools. A glob that starts with `!` puts files back. Added to those of the parent policy.","$ref":"#/$defs/globs"},"detectors":{"description":"Which files each detector looks into, after `ignore`: globs add files, globs that start with `!` take files out, `off` switches it off. Added to those of the parent policy.","type":"object","additionalProperties":false,"properties":{"weights":{"description":"Model weights recognised by their content.","$ref":"#/$defs/lookout"},"pointer":{"description":"Git LFS pointers and DVC files that stand for models and data.","$ref":"#/$defs/lookout"},"released-model":{"description":"Weights that code or configuration names for download or loading.","$ref":"#/$defs/lookout"},"model-id":{"description":"Ids of hosted models, deployments, providers and endpoints in code and configuration.","$ref":"#/$defs/lookout"},"inline-prompt":{"description":"Prompts in code and configuration.","$ref":"#/$defs/lookout"},"prompt-file":{"description":"What a prompt file no longer says.","$ref":"#/$defs/lookout"},"training":{"description":"How a model of the product is trained: recipes, architectures, scripts.","$ref":"#/$defs/lookout"},"training-data":{"description":"Fine-tuning data, dataset cards, data sets loaded in code.","$ref":"#/$defs/lookout"},"evaluation":{"description":"Evaluation code, thresholds, cases and results.","$ref":"#/$defs/lookout"},"agent-tools":{"description":"Tools, MCP servers and approval settings of agents.","$ref":"#/$defs/lookout"},"dependency":{"description":"AI packages in manifests and lock files.","$ref":"#/$defs/lookout"},"setting":{"description":"Settings of a model: temperature, limits, region. Looks where a gate asks for changes of `setting`.","$ref":"#/$defs/lookout"}},"patternProperties":{"^x-":{}}},"gates":{"description":"The gates by id. A gate of the parent policy with the same id is changed key by key; `require` replaces the whole list.","type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/$defs/gate"}},"calendars":{"description":"Times by name, for expressions: `calendars.freeze` is true while one of its windows lasts. They stand in the policy, so that no change can take one out.","type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]*$"},"additionalProperties":{"$ref":"#/$defs/calendar"}},"let":{"description":"Names for what several gates say: `$name` stands for the value anywhere under `gates`, `documents.name` and `params.name` in expressions. With `value` and bounds (`min`, `max`, `one-of`) it is a parameter, which a policy that extends this one may set within them. A value may be given by risk tier.","type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]*$"},"maxProperties":100,"additionalProperties":true,"examples":[{"aia":"{system}/aia.yml","limit":{"value":0.3,"max":0.5}}]}},"$defs":{"globs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300}},"lookout":{"anyOf":[{"const":"off"},{"$ref":"#/$defs/globs"}]},"changeClass":{"enum":["model","model-id","prompt","dataset","evaluation","agent-config","setting","governance","coding-agent","unclassified","ai-dependency","ai-dependency:added","ai-dependency:removed","ai-dependency:bumped"]},"transition":{"enum":["registering","deploying","withdrawing","retiring","tier-lowered","owner-changed","paths-narrowed","document-removed"]},"riskTier":{"enum":["minimal","limited","high","unacceptable"]},"stage":{"enum":["design","data","development","deployment","operation","retired"]},"gate":{"type":"object","additionalProperties":false,"properties":{"title":{"description":"Two or three words for people: the name in every report.","type":"string","minLength":1,"maxLength":80},"why":{"description":"Why it matters, one sentence.","type":"string","minLength":1,"maxLength":400},"controls":{"description":"Annex A controls (`A.6.2.5`) and clauses (`8.4`) of ISO/IEC 42001 it serves.","type":"array","items":{"type":"string","pattern":"^(A\\.)?[0-9]+(\\.[0-9]+)*$","examples":["A.6.2.5","6.1.2"]},"uniqueItems":true},"level":{"description":"`failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows. By risk tier: `{ high: failure, limited: warning }`; a tier that is left out is not asked.","oneOf":[{"enum":["failure","warning","notice","off"]},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"#/$defs/level"},"limited":{"$ref":"#/$defs/level"},"high":{"$ref":"#/$defs/level"},"unacceptable":{"$ref":"#/$defs/level"}},"patternProperties":{"^x-":{}}}],"examples":["failure"]},"locked":{"description":"A policy that extends this one may only raise the level and add requirements.","const":"tighten-only"},"scope":{"description":"`system` (default): asked of each AI system. `organisation`: asked once, in a pull request that changes a document it names, and in every sweep.","enum":["system","organisation"]},"reason":{"description":"Why this policy lowers the level or switches the gate off: goes into the Statement of Applicability.","type":"string","minLength":1,"maxLength":400},"when":{"$ref":"#/$defs/when"},"require":{"description":"All of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"},"maxItems":50},"remedy":{"description":"How to fix it, one sentence: used where the requirement has nothing more exact to say.","type":"string","minLength":1,"maxLength":400},"references":{"description":"What else it serves, as people cite it: `OMB M-25-21 §4(b)`, `EU AI Act Art. 14(5)`.","type":"array","items":{"type":"string","minLength":2,"maxLength":120},"uniqueItems":true},"exceptions":{"description":"Who may grant an exception from this gate, and for how long at most; `none`: nobody.","oneOf":[{"const":"none"},{"$ref":"#/$defs/exceptionRules"}],"examples":[{"by":["role:caio"],"max":"30 days"}]}},"patternProperties":{"^x-":{}}},"when":{"description":"When the gate applies. Every key given must match, but of `changes` and `transitions` one; a key left out matches always.","type":"object","additionalProperties":false,"properties":{"changes":{"description":"A change of one of these classes touches the system.","type":"array","minItems":1,"items":{"$ref":"#/$defs/changeClass"},"uniqueItems":true},"risk":{"description":"The system's risk tier. A system without a tier counts as `high`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/riskTier"},"uniqueItems":true},"stage":{"description":"The system's lifecycle stage. A system without a stage counts as every stage.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stage"},"uniqueItems":true},"files":{"description":"`trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.","enum":["all","trusted"]},"transitions":{"description":"What happens to the system as a whole, by the register on the target branch and in the change. `registering`: its entry is new, or no longer says retired. `deploying`: its stage becomes deployment or operation. `withdrawing`: it was in deployment or operation, and its stage goes back, or it retires. `retiring`: its last model, model id or prompt goes, its entry goes, or its stage is retired. `tier-lowered`: its risk tier becomes lower. `owner-changed`: another owner or deputy. `paths-narrowed`: a file that it claims is claimed no more. `document-removed`: a document that a gate relies on goes or is empty. Beside `changes`, either of the two is enough.","type":"array","minItems":1,"items":{"$ref":"#/$defs/transition"},"uniqueItems":true},"lifecycle":{"description":"The former name of `transitions`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/transition"},"uniqueItems":true},"expression":{"description":"A CEL expression that must hold for the gate to apply; one that cannot be decided applies. Documents count as they were and as they are: if it holds for one of them, the gate applies.","$ref":"#/$defs/expression"}},"patternProperties":{"^x-":{}}},"requirement":{"description":"One requirement: one key that says what must be true, and what else is said of it.","type":"object","additionalProperties":false,"properties":{"all":{"$ref":"#/$defs/all"},"any":{"$ref":"#/$defs/any"},"approval":{"$ref":"#/$defs/approval"},"checklist":{"$ref":"#/$defs/checklist"},"distinct":{"$ref":"#/$defs/distinct"},"document":{"$ref":"#/$defs/document"},"expression":{"$ref":"#/$defs/expression"},"fresh":{"$ref":"#/$defs/fresh"},"guardrails":{"$ref":"#/$defs/guardrails"},"if":{"$ref":"#/$defs/if"},"impacts":{"$ref":"#/$defs/impacts"},"incidents":{"$ref":"#/$defs/incidents"},"link":{"$ref":"#/$defs/link"},"metrics":{"$ref":"#/$defs/metrics"},"model-index":{"$ref":"#/$defs/model-index"},"not":{"$ref":"#/$defs/not"},"registered":{"$ref":"#/$defs/registered"},"review":{"$ref":"#/$defs/review"},"risks":{"$ref":"#/$defs/risks"},"signature":{"$ref":"#/$defs/signature"},"supplier":{"$ref":"#/$defs/supplier"},"then":{"description":"What must hold where the condition of `if` holds, or cannot be decided.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"else":{"description":"What must hold where it does not.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"remedy":{"description":"How to fix it, one sentence: instead of the gate's own.","type":"string","minLength":1,"maxLength":400}},"dependentRequired":{"then":["if"],"else":["if"],"if":["then"]},"patternProperties":{"^x-":{}}},"path":{"description":"Where the document is. `{system}` = the system's folder, `{id}` = its id. With `*` every file that matches.","type":"string","minLength":1},"field":{"description":"The key, with dots between the steps: `operational.since`. `[]` stands for each entry of a list: `objectives[].current.date`.","type":"string","minLength":1},"strength":{"enum":["accepted","required"]},"perTier":{"description":"A number for all tiers, or one by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10},"limited":{"type":"integer","minimum":0,"maximum":10},"high":{"type":"integer","minimum":0,"maximum":10},"unacceptable":{"type":"integer","minimum":0,"maximum":10}},"patternProperties":{"^x-":{}}}]},"minutes":{"description":"Minutes for all tiers, or by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10080},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10080},"limited":{"type":"integer","minimum":0,"maximum":10080},"high":{"type":"integer","minimum":0,"maximum":10080},"unacceptable":{"type":"integer","minimum":0,"maximum":10080}},"patternProperties":{"^x-":{}}}]},"calendar":{"type":"object","additionalProperties":false,"required":["zone","windows"],"properties":{"zone":{"description":"Zone of the times: `Europe/Zurich`, `UTC`.","type":"string","minLength":1,"maxLength":60},"windows":{"description":"When it is: from a day or a time to another, or every week on some days.","type":"array","minItems":1,"maxItems":200,"items":{"anyOf":[{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"description":"`2026-12-15`, or `2026-12-15T18:00`.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$","examples":["2026-12-15","2026-12-15T18:00"]},"to":{"description":"The last day, or the time it ends.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$","examples":["2026-12-15","2026-12-15T18:00"]}},"patternProperties":{"^x-":{}}},{"type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"description":"Days of the week.","type":"array","minItems":1,"items":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},"uniqueItems":true},"from":{"description":"`16:00`.","type":"string","pattern":"^([01]\\d|2[0-4]):\\d{2}$","examples":["16:00"]},"to":{"description":"`24:00` is the end of the day.","type":"string","pattern":"^([01]\\d|2[0-4]):\\d{2}$","examples":["16:00"]}},"patternProperties":{"^x-":{}}}]}}},"patternProperties":{"^x-":{}}},"exceptionRules":{"description":"Who may grant an exception, and for how long at most, counted from its `approved-at`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"folder":{"description":"Folder of the exceptions, at the top of the policy only. Default `.aims/exceptions`.","type":"string","minLength":1,"examples":[".aims/exceptions"]},"by":{"description":"Who may grant one: `owner`, `role:NAME`, `@login`. Left out: whoever holds a role on the target branch.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[A-Za-z0-9_-]+|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["role:caio"]},"examples":[["role:caio"]]},"max":{"description":"How long one lasts at most.","type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$","examples":["30 days"]}},"patternProperties":{"^x-":{}}},"level":{"description":"How serious a finding is.","enum":["failure","warning","notice","off"]},"all":{"description":"All of these hold: for use inside `any`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"any":{"description":"One of these holds.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"approval":{"description":"Somebody accountable approves the content that is merged.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Who may give it, any one of them: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, `team:ORG/TEAM`, `@login`, `codeowners` (for each changed file its owners by CODEOWNERS on the target branch), `permission:LEVEL` (whoever has at least that permission in the repository), `app:NAME` (that GitHub App: no human oversight by itself).","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["owner","codeowners","role:governance","team:acme/support","permission:maintain","@dana","app:my-app"]},"uniqueItems":true},"count":{"description":"How many different people. Default 1.","$ref":"#/$defs/perTier"},"signed":{"description":"`accepted`: an approving review or a signature (`aims-gate approve`). `required`: only a signature. For all tiers or by risk tier; a tier that is left out is `accepted`, a system without a tier counts as `high`. Default `accepted`.","oneOf":[{"$ref":"#/$defs/strength"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"#/$defs/strength"},"limited":{"$ref":"#/$defs/strength"},"high":{"$ref":"#/$defs/strength"},"unacceptable":{"$ref":"#/$defs/strength"}},"patternProperties":{"^x-":{}}}]},"methods":{"description":"Which signatures count: an SSH key, a Sigstore identity, or a commit whose signature GitHub verified. Default: all of them.","type":"array","minItems":1,"items":{"enum":["ssh","sigstore","commit"]},"uniqueItems":true},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}},"patternProperties":{"^x-":{}}},"checklist":{"description":"Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"items":{"description":"Ids of the items that must be there and ticked. Left out: every item.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":{}}},"distinct":{"description":"All of these approvals, each given by other people: nobody counts for two of them.","type":"array","minItems":2,"maxItems":5,"items":{"$ref":"#/$defs/approval"}},"document":{"description":"A document exists, follows its schema, is filled in, and changed together with what it describes.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"schema":{"description":"The schema it follows: one of ours by name, or a file of your own beside the policy, `./omb.schema.json`. An own schema is JSON Schema 2020-12 without references to other files.","anyOf":[{"type":"string","pattern":"^\\./[^\\s]+\\.schema\\.(json|ya?ml)$","examples":["./omb.schema.json"]},{"enum":["system","roles","risk-assessment","impact-assessment","model-card","ai-policy","audit","context","data","decommission","disclosure","evaluation","exception","incident-response","incidents","infrastructure","management-review","monitoring","nonconformity","objectives","oversight","oversight-log","pre-deployment","privacy","regulatory","soa","supplier","testing","transparency","methodology","competence"]}]},"fields":{"description":"The parts of the document that are judged, by key, with dots between the steps. They must be there; what is wrong elsewhere in it is for another gate to say. Left out: the whole document.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"sections":{"description":"Headings a Markdown document must have, with text under them.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"headings":{"description":"Other headings that are accepted for a section: `Limitations: [Bias, Risks, and Limitations]`.","type":"object","minProperties":1,"additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"changed":{"description":"`in-substance`: it must change in the same pull request, by more than white space, dates or layout.","enum":["in-substance"]},"optional":{"description":"The document may be missing; where it is there, it is judged.","type":"boolean"}},"patternProperties":{"^x-":{}}},"expression":{"description":"A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `roles`, `owners` (of every system, and their deputies), `today`, `documents` and, with `each`, `one`.","anyOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"description":"The expression.","type":"string","minLength":1,"maxLength":2000},"say":{"description":"What is missing when it does not hold, one sentence.","type":"string","minLength":1,"maxLength":400},"at":{"description":"Which version of the documents decides: `head`, as the change leaves them; `base`, as the target branch has them; `both`: it must hold for both. Left out: both, as far as the target branch has the documents; in a change of nothing but these documents `head`, unless the expression is a condition.","enum":["base","head","both"]},"documents":{"description":"Documents it reads: name → path.","type":"object","additionalProperties":{"$ref":"#/$defs/path"}},"each":{"description":"The expression must hold for each entry of a list, as `one`: the name of a document, and the key of the list in it (`data.quality.criteria`). The name of a document alone: for each file.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$","examples":["risks.risks"]}},"patternProperties":{"^x-":{}}}]},"fresh":{"description":"A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past, nor further ahead than a `within` that is given. Of many files the newest counts.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"},"until":{"description":"The key of a date that must not be past.","type":"string","minLength":1},"within":{"description":"How long the date is good for. Default `12 months`. Beside `until`: how far ahead it may be. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","examples":["12 months","90 days","1 year"],"anyOf":[{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"limited":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"high":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"unacceptable":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"}},"patternProperties":{"^x-":{}}}]}},"patternProperties":{"^x-":{}}},"guardrails":{"description":"No refusal, warning, disclosure or human approval is gone from a prompt or an agent.","type":"object","additionalProperties":false,"properties":{},"patternProperties":{"^x-":{}}},"if":{"description":"A condition: where it holds, `then` must hold, else what stands under `else`. One that cannot be decided, or that the change itself turned, asks for both.","$ref":"#/$defs/requirement"},"impacts":{"description":"The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"}},"patternProperties":{"^x-":{}}},"times":{"type":"object","additionalProperties":false,"required":["detected","resolved"],"properties":{"detected":{"description":"From its start until it is noticed: `4 hours`.","type":"string","pattern":"^[0-9]+ (minute|hour|day)s?$","examples":["4 hours","30 minutes","10 days"]},"resolved":{"description":"From when it is noticed until it is over: `24 hours`.","type":"string","pattern":"^[0-9]+ (minute|hour|day)s?$","examples":["4 hours","30 minutes","10 days"]}},"patternProperties":{"^x-":{}}},"incidents":{"description":"Every incident was noticed and resolved within its time, or says why not; none is overdue.","type":"object","additionalProperties":false,"required":["path","within"],"properties":{"path":{"$ref":"#/$defs/path"},"within":{"description":"For each severity how soon an incident must be noticed and resolved.","type":"object","additionalProperties":false,"required":["critical","high","moderate","low"],"properties":{"critical":{"description":"Incidents of severity critical.","$ref":"#/$defs/times"},"high":{"description":"Incidents of severity high.","$ref":"#/$defs/times"},"moderate":{"description":"Incidents of severity moderate.","$ref":"#/$defs/times"},"low":{"description":"Incidents of severity low.","$ref":"#/$defs/times"}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}},"link":{"description":"A document names a dashboard, a runbook or a process: an https address, or a file of the repository.","type":"object","additionalProperties":false,"required":["path","field"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"}},"patternProperties":{"^x-":{}}},"threshold":{"description":"Bounds of one metric.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number"},"limited":{"type":"number"},"high":{"type":"number"},"unacceptable":{"type":"number"}},"patternProperties":{"^x-":{}}}]},"max":{"description":"At most. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number"},"limited":{"type":"number"},"high":{"type":"number"},"unacceptable":{"type":"number"}},"patternProperties":{"^x-":{}}}]},"no-regression":{"description":"No worse than the same file before the change.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric’s unit. Default 0. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number","minimum":0},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number","minimum":0},"limited":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"unacceptable":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}}}]},"max-gap":{"description":"Between the best and the worst group, in the metric’s unit. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number","minimum":0},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number","minimum":0},"limited":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"unacceptable":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}}}]},"min-ratio":{"description":"Of the worst group to the best. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number","minimum":0,"maximum":1},"limited":{"type":"number","minimum":0,"maximum":1},"high":{"type":"number","minimum":0,"maximum":1},"unacceptable":{"type":"number","minimum":0,"maximum":1}},"patternProperties":{"^x-":{}}}]},"min-cases":{"description":"How many cases the result must be made of. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"integer","minimum":1},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":1},"limited":{"type":"integer","minimum":1},"high":{"type":"integer","minimum":1},"unacceptable":{"type":"integer","minimum":1}},"patternProperties":{"^x-":{}}}]},"groups":{"description":"Bounds of each group. Left out: `min`, `max` and `no-regression` hold for each group, too.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number"},"limited":{"type":"number"},"high":{"type":"number"},"unacceptable":{"type":"number"}},"patternProperties":{"^x-":{}}}]},"max":{"description":"At most. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number"},"limited":{"type":"number"},"high":{"type":"number"},"unacceptable":{"type":"number"}},"patternProperties":{"^x-":{}}}]},"no-regression":{"description":"No worse than the same file before the change.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric’s unit. Default 0. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number","minimum":0},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number","minimum":0},"limited":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"unacceptable":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}}}]},"min-cases":{"description":"Groups of fewer cases are not judged; a group whose number of cases is not given is. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"integer","minimum":1},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":1},"limited":{"type":"integer","minimum":1},"high":{"type":"integer","minimum":1},"unacceptable":{"type":"integer","minimum":1}},"patternProperties":{"^x-":{}}}]},"keep":{"description":"A group that was measured before must be measured. Default true with `no-regression`.","type":"boolean"}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}},"metrics":{"description":"Committed evaluation results are complete, made for this change, and meet their thresholds.","type":"object","additionalProperties":false,"required":["results","thresholds"],"properties":{"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"format":{"description":"The format, when its content does not tell.","enum":["evaluation","promptfoo","lm-eval","inspect","openai-evals","gh-models","model-index","junit","plain"]},"thresholds":{"description":"Bounds by name of the metric.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/threshold"}}},"patternProperties":{"^x-":{}}},"model-index":{"description":"The numbers in a model card's `model-index` are those of the committed results.","type":"object","additionalProperties":false,"required":["path","results"],"properties":{"path":{"$ref":"#/$defs/path"},"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}}},"patternProperties":{"^x-":{}}},"not":{"description":"This does not hold.","$ref":"#/$defs/requirement"},"registered":{"description":"Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.","type":"object","additionalProperties":false,"properties":{},"patternProperties":{"^x-":{}}},"review":{"description":"Independent people reviewed the content: not its author, not a committer, co-author or pusher, not a bot.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"description":"How many independent people.","$ref":"#/$defs/perTier"},"role":{"description":"The reviewers must hold this role. Left out: anybody independent who is allowed to review.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","examples":["governance"]},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}},"patternProperties":{"^x-":{}}},"risks":{"description":"Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"limit":{"description":"Likelihood × impact that is still acceptable. Default 12. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","examples":[12],"anyOf":[{"type":"integer","minimum":1,"maximum":25},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":1,"maximum":25},"limited":{"type":"integer","minimum":1,"maximum":25},"high":{"type":"integer","minimum":1,"maximum":25},"unacceptable":{"type":"integer","minimum":1,"maximum":25}},"patternProperties":{"^x-":{}}}]},"accept":{"description":"Who may accept a risk that stays: `owner`, `role:NAME`, `@login`. Default: the owner, the role `risk`, and the governance role.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["owner","role:governance","@dana"]},"uniqueItems":true}},"patternProperties":{"^x-":{}}},"signature":{"description":"A document is signed (`aims-gate approve --document`) by one of the people named here, and by each person it names itself.","type":"object","additionalProperties":false,"required":["path"],"anyOf":[{"required":["by"]},{"required":["named"]}],"properties":{"path":{"$ref":"#/$defs/path"},"by":{"description":"Who may sign, one of them is enough: `owner`, `role:NAME`, `@login`.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["owner","role:governance","@dana"]},"uniqueItems":true},"named":{"description":"Where the document names people who must have signed it: `chair`, `risks[].accepted-by`.","$ref":"#/$defs/field"},"methods":{"description":"Which signatures count. Default: both. A signed commit is none: it is not seen once it is merged.","type":"array","minItems":1,"items":{"enum":["ssh","sigstore"]},"uniqueItems":true},"optional":{"description":"The document may be missing; where it is there, it must be signed.","type":"boolean"}},"patternProperties":{"^x-":{}}},"supplier":{"description":"Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where the assessments lie. Default `.aims/suppliers`.","type":"string","minLength":1},"reviewed":{"description":"How long ago its performance and incidents may have been looked at. Default `12 months`. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","examples":["12 months"],"anyOf":[{"type":"string","pattern":"^[0-9]+ (day|month|year)s?$"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"string","pattern":"^[0-9]+ (day|month|year)s?$"},"limited":{"type":"string","pattern":"^[0-9]+ (day|month|year)s?$"},"high":{"type":"string","pattern":"^[0-9]+ (day|month|year)s?$"},"unacceptable":{"type":"string","pattern":"^[0-9]+ (day|month|year)s?$"}},"patternProperties":{"^x-":{}}}]}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$", "u");
const pattern8 = new RegExp("^[0-9]+ (day|month|year)s?$", "u");
const pattern10 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*(\\[bot\\])?$", "u");
const pattern15 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern75 = new RegExp("^[a-z][A-Za-z0-9_]*$", "u");
const schema20 = {"description":"Who may grant an exception, and for how long at most, counted from its `approved-at`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"folder":{"description":"Folder of the exceptions, at the top of the policy only. Default `.aims/exceptions`.","type":"string","minLength":1,"examples":[".aims/exceptions"]},"by":{"description":"Who may grant one: `owner`, `role:NAME`, `@login`. Left out: whoever holds a role on the target branch.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[A-Za-z0-9_-]+|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["role:caio"]},"examples":[["role:caio"]]},"max":{"description":"How long one lasts at most.","type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$","examples":["30 days"]}},"patternProperties":{"^x-":{}}};
const pattern6 = new RegExp("^(owner|role:[A-Za-z0-9_-]+|@[A-Za-z0-9][A-Za-z0-9_-]*)$", "u");
const pattern7 = new RegExp("^[1-9][0-9]* (day|month|year)s?$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema20,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "folder") || (key0 === "by")) || (key0 === "max")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data});
errors++;
}
}
if(data.folder !== undefined){
let data0 = data.folder;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/folder",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.folder,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/folder",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema20.properties.folder.type,parentSchema:schema20.properties.folder,data:data0});
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/by",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.by,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/by/" + i0,schemaPath:"",keyword:"pattern",params:{pattern: "^(owner|role:[A-Za-z0-9_-]+|@[A-Za-z0-9][A-Za-z0-9_-]*)$"},schema:"^(owner|role:[A-Za-z0-9_-]+|@[A-Za-z0-9][A-Za-z0-9_-]*)$",parentSchema:schema20.properties.by.items,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/by/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema20.properties.by.items.type,parentSchema:schema20.properties.by.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/by",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema20.properties.by.type,parentSchema:schema20.properties.by,data:data1});
errors++;
}
}
if(data.max !== undefined){
let data3 = data.max;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/max",schemaPath:"",keyword:"pattern",params:{pattern: "^[1-9][0-9]* (day|month|year)s?$"},schema:"^[1-9][0-9]* (day|month|year)s?$",parentSchema:schema20.properties.max,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/max",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema20.properties.max.type,parentSchema:schema20.properties.max,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":300}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
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
if(func2(data0) > 300){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema21.items,data:data0});
errors++;
}
if(func2(data0) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.items,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema21.items.type,parentSchema:schema21.items,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "array"},schema:schema21.type,parentSchema:schema21,data});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"anyOf":[{"const":"off"},{"$ref":"#/$defs/globs"}]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
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
vErrors = addError(vErrors, {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema22.anyOf[0],data});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema22.anyOf,parentSchema:schema22,data});
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
validate69.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema23 = {"type":"object","additionalProperties":false,"properties":{"title":{"description":"Two or three words for people: the name in every report.","type":"string","minLength":1,"maxLength":80},"why":{"description":"Why it matters, one sentence.","type":"string","minLength":1,"maxLength":400},"controls":{"description":"Annex A controls (`A.6.2.5`) and clauses (`8.4`) of ISO/IEC 42001 it serves.","type":"array","items":{"type":"string","pattern":"^(A\\.)?[0-9]+(\\.[0-9]+)*$","examples":["A.6.2.5","6.1.2"]},"uniqueItems":true},"level":{"description":"`failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows. By risk tier: `{ high: failure, limited: warning }`; a tier that is left out is not asked.","oneOf":[{"enum":["failure","warning","notice","off"]},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"#/$defs/level"},"limited":{"$ref":"#/$defs/level"},"high":{"$ref":"#/$defs/level"},"unacceptable":{"$ref":"#/$defs/level"}},"patternProperties":{"^x-":{}}}],"examples":["failure"]},"locked":{"description":"A policy that extends this one may only raise the level and add requirements.","const":"tighten-only"},"scope":{"description":"`system` (default): asked of each AI system. `organisation`: asked once, in a pull request that changes a document it names, and in every sweep.","enum":["system","organisation"]},"reason":{"description":"Why this policy lowers the level or switches the gate off: goes into the Statement of Applicability.","type":"string","minLength":1,"maxLength":400},"when":{"$ref":"#/$defs/when"},"require":{"description":"All of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"},"maxItems":50},"remedy":{"description":"How to fix it, one sentence: used where the requirement has nothing more exact to say.","type":"string","minLength":1,"maxLength":400},"references":{"description":"What else it serves, as people cite it: `OMB M-25-21 §4(b)`, `EU AI Act Art. 14(5)`.","type":"array","items":{"type":"string","minLength":2,"maxLength":120},"uniqueItems":true},"exceptions":{"description":"Who may grant an exception from this gate, and for how long at most; `none`: nobody.","oneOf":[{"const":"none"},{"$ref":"#/$defs/exceptionRules"}],"examples":[{"by":["role:caio"],"max":"30 days"}]}},"patternProperties":{"^x-":{}}};
const pattern17 = new RegExp("^(A\\.)?[0-9]+(\\.[0-9]+)*$", "u");
const schema24 = {"description":"How serious a finding is.","enum":["failure","warning","notice","off"]};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "failure") || (data === "warning")) || (data === "notice")) || (data === "off"))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"When the gate applies. Every key given must match, but of `changes` and `transitions` one; a key left out matches always.","type":"object","additionalProperties":false,"properties":{"changes":{"description":"A change of one of these classes touches the system.","type":"array","minItems":1,"items":{"$ref":"#/$defs/changeClass"},"uniqueItems":true},"risk":{"description":"The system's risk tier. A system without a tier counts as `high`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/riskTier"},"uniqueItems":true},"stage":{"description":"The system's lifecycle stage. A system without a stage counts as every stage.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stage"},"uniqueItems":true},"files":{"description":"`trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.","enum":["all","trusted"]},"transitions":{"description":"What happens to the system as a whole, by the register on the target branch and in the change. `registering`: its entry is new, or no longer says retired. `deploying`: its stage becomes deployment or operation. `withdrawing`: it was in deployment or operation, and its stage goes back, or it retires. `retiring`: its last model, model id or prompt goes, its entry goes, or its stage is retired. `tier-lowered`: its risk tier becomes lower. `owner-changed`: another owner or deputy. `paths-narrowed`: a file that it claims is claimed no more. `document-removed`: a document that a gate relies on goes or is empty. Beside `changes`, either of the two is enough.","type":"array","minItems":1,"items":{"$ref":"#/$defs/transition"},"uniqueItems":true},"lifecycle":{"description":"The former name of `transitions`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/transition"},"uniqueItems":true},"expression":{"description":"A CEL expression that must hold for the gate to apply; one that cannot be decided applies. Documents count as they were and as they are: if it holds for one of them, the gate applies.","$ref":"#/$defs/expression"}},"patternProperties":{"^x-":{}}};
const schema26 = {"enum":["model","model-id","prompt","dataset","evaluation","agent-config","setting","governance","coding-agent","unclassified","ai-dependency","ai-dependency:added","ai-dependency:removed","ai-dependency:bumped"]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((data === "model") || (data === "model-id")) || (data === "prompt")) || (data === "dataset")) || (data === "evaluation")) || (data === "agent-config")) || (data === "setting")) || (data === "governance")) || (data === "coding-agent")) || (data === "unclassified")) || (data === "ai-dependency")) || (data === "ai-dependency:added")) || (data === "ai-dependency:removed")) || (data === "ai-dependency:bumped"))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"enum",params:{allowedValues: schema26.enum},schema:schema26.enum,parentSchema:schema26,data});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"enum":["minimal","limited","high","unacceptable"]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "minimal") || (data === "limited")) || (data === "high")) || (data === "unacceptable"))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"enum",params:{allowedValues: schema27.enum},schema:schema27.enum,parentSchema:schema27,data});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"enum":["design","data","development","deployment","operation","retired"]};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "design") || (data === "data")) || (data === "development")) || (data === "deployment")) || (data === "operation")) || (data === "retired"))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"enum",params:{allowedValues: schema28.enum},schema:schema28.enum,parentSchema:schema28,data});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"enum":["registering","deploying","withdrawing","retiring","tier-lowered","owner-changed","paths-narrowed","document-removed"]};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((data === "registering") || (data === "deploying")) || (data === "withdrawing")) || (data === "retiring")) || (data === "tier-lowered")) || (data === "owner-changed")) || (data === "paths-narrowed")) || (data === "document-removed"))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"enum",params:{allowedValues: schema29.enum},schema:schema29.enum,parentSchema:schema29,data});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"description":"A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `roles`, `owners` (of every system, and their deputies), `today`, `documents` and, with `each`, `one`.","anyOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"description":"The expression.","type":"string","minLength":1,"maxLength":2000},"say":{"description":"What is missing when it does not hold, one sentence.","type":"string","minLength":1,"maxLength":400},"at":{"description":"Which version of the documents decides: `head`, as the change leaves them; `base`, as the target branch has them; `both`: it must hold for both. Left out: both, as far as the target branch has the documents; in a change of nothing but these documents `head`, unless the expression is a condition.","enum":["base","head","both"]},"documents":{"description":"Documents it reads: name → path.","type":"object","additionalProperties":{"$ref":"#/$defs/path"}},"each":{"description":"The expression must hold for each entry of a list, as `one`: the name of a document, and the key of the list in it (`data.quality.criteria`). The name of a document alone: for each file.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$","examples":["risks.risks"]}},"patternProperties":{"^x-":{}}}]};
const pattern21 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$", "u");
const schema31 = {"description":"Where the document is. `{system}` = the system's folder, `{id}` = its id. With `*` every file that matches.","type":"string","minLength":1};

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
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 2000){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema30.anyOf[0],data});
errors++;
}
if(func2(data) < 1){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.anyOf[0],data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema30.anyOf[0].type,parentSchema:schema30.anyOf[0],data});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema30.anyOf[1].required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: prop0},schema:schema30.anyOf[1].required,parentSchema:schema30.anyOf[1],data});
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "cel") || (key0 === "say")) || (key0 === "at")) || (key0 === "documents")) || (key0 === "each")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30.anyOf[1],data});
errors++;
}
}
if(data.cel !== undefined){
let data0 = data.cel;
if(typeof data0 === "string"){
if(func2(data0) > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema30.anyOf[1].properties.cel,data:data0});
errors++;
}
if(func2(data0) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.anyOf[1].properties.cel,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/type",keyword:"type",params:{type: "string"},schema:schema30.anyOf[1].properties.cel.type,parentSchema:schema30.anyOf[1].properties.cel,data:data0});
errors++;
}
}
if(data.say !== undefined){
let data1 = data.say;
if(typeof data1 === "string"){
if(func2(data1) > 400){
vErrors = addError(vErrors, {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema30.anyOf[1].properties.say,data:data1});
errors++;
}
if(func2(data1) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.anyOf[1].properties.say,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/type",keyword:"type",params:{type: "string"},schema:schema30.anyOf[1].properties.say.type,parentSchema:schema30.anyOf[1].properties.say,data:data1});
errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(!(((data2 === "base") || (data2 === "head")) || (data2 === "both"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/anyOf/1/properties/at/enum",keyword:"enum",params:{allowedValues: schema30.anyOf[1].properties.at.enum},schema:schema30.anyOf[1].properties.at.enum,parentSchema:schema30.anyOf[1].properties.at,data:data2});
errors++;
}
}
if(data.documents !== undefined){
let data3 = data.documents;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(validate100(data3[key1], {instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/documents",schemaPath:"#/anyOf/1/properties/documents/type",keyword:"type",params:{type: "object"},schema:schema30.anyOf[1].properties.documents.type,parentSchema:schema30.anyOf[1].properties.documents,data:data3});
errors++;
}
}
if(data.each !== undefined){
let data5 = data.each;
if(typeof data5 === "string"){
if(!pattern21.test(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/each",schemaPath:"#/anyOf/1/properties/each/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$",parentSchema:schema30.anyOf[1].properties.each,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/each",schemaPath:"#/anyOf/1/properties/each/type",keyword:"type",params:{type: "string"},schema:schema30.anyOf[1].properties.each.type,parentSchema:schema30.anyOf[1].properties.each,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema30.anyOf[1].type,parentSchema:schema30.anyOf[1],data});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema30.anyOf,parentSchema:schema30,data});
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
validate99.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "changes") || (key0 === "risk")) || (key0 === "stage")) || (key0 === "files")) || (key0 === "transitions")) || (key0 === "lifecycle")) || (key0 === "expression")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data});
errors++;
}
}
if(data.changes !== undefined){
let data0 = data.changes;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/changes",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.changes,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate90(data0[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
vErrors = addError(vErrors, {instancePath:instancePath+"/changes",schemaPath:"",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema25.properties.changes,data:data0});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/changes",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema25.properties.changes.type,parentSchema:schema25.properties.changes,data:data0});
errors++;
}
}
if(data.risk !== undefined){
let data2 = data.risk;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/risk",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.risk,data:data2});
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
if(!(validate92(data2[i2], {instancePath:instancePath+"/risk/" + i2,parentData:data2,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
vErrors = addError(vErrors, {instancePath:instancePath+"/risk",schemaPath:"",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema25.properties.risk,data:data2});
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/risk",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema25.properties.risk.type,parentSchema:schema25.properties.risk,data:data2});
errors++;
}
}
if(data.stage !== undefined){
let data4 = data.stage;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/stage",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.stage,data:data4});
errors++;
}
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
if(!(validate94(data4[i4], {instancePath:instancePath+"/stage/" + i4,parentData:data4,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
vErrors = addError(vErrors, {instancePath:instancePath+"/stage",schemaPath:"",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema25.properties.stage,data:data4});
errors++;
break outer2;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/stage",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema25.properties.stage.type,parentSchema:schema25.properties.stage,data:data4});
errors++;
}
}
if(data.files !== undefined){
let data6 = data.files;
if(!((data6 === "all") || (data6 === "trusted"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/files",schemaPath:"",keyword:"enum",params:{allowedValues: schema25.properties.files.enum},schema:schema25.properties.files.enum,parentSchema:schema25.properties.files,data:data6});
errors++;
}
}
if(data.transitions !== undefined){
let data7 = data.transitions;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/transitions",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.transitions,data:data7});
errors++;
}
const len3 = data7.length;
for(let i6=0; i6<len3; i6++){
if(!(validate96(data7[i6], {instancePath:instancePath+"/transitions/" + i6,parentData:data7,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
vErrors = addError(vErrors, {instancePath:instancePath+"/transitions",schemaPath:"",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema25.properties.transitions,data:data7});
errors++;
break outer3;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/transitions",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema25.properties.transitions.type,parentSchema:schema25.properties.transitions,data:data7});
errors++;
}
}
if(data.lifecycle !== undefined){
let data9 = data.lifecycle;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/lifecycle",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.lifecycle,data:data9});
errors++;
}
const len4 = data9.length;
for(let i8=0; i8<len4; i8++){
if(!(validate96(data9[i8], {instancePath:instancePath+"/lifecycle/" + i8,parentData:data9,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
vErrors = addError(vErrors, {instancePath:instancePath+"/lifecycle",schemaPath:"",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)",schema:true,parentSchema:schema25.properties.lifecycle,data:data9});
errors++;
break outer4;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/lifecycle",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema25.properties.lifecycle.type,parentSchema:schema25.properties.lifecycle,data:data9});
errors++;
}
}
if(data.expression !== undefined){
if(!(validate99(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"description":"One requirement: one key that says what must be true, and what else is said of it.","type":"object","additionalProperties":false,"properties":{"all":{"$ref":"#/$defs/all"},"any":{"$ref":"#/$defs/any"},"approval":{"$ref":"#/$defs/approval"},"checklist":{"$ref":"#/$defs/checklist"},"distinct":{"$ref":"#/$defs/distinct"},"document":{"$ref":"#/$defs/document"},"expression":{"$ref":"#/$defs/expression"},"fresh":{"$ref":"#/$defs/fresh"},"guardrails":{"$ref":"#/$defs/guardrails"},"if":{"$ref":"#/$defs/if"},"impacts":{"$ref":"#/$defs/impacts"},"incidents":{"$ref":"#/$defs/incidents"},"link":{"$ref":"#/$defs/link"},"metrics":{"$ref":"#/$defs/metrics"},"model-index":{"$ref":"#/$defs/model-index"},"not":{"$ref":"#/$defs/not"},"registered":{"$ref":"#/$defs/registered"},"review":{"$ref":"#/$defs/review"},"risks":{"$ref":"#/$defs/risks"},"signature":{"$ref":"#/$defs/signature"},"supplier":{"$ref":"#/$defs/supplier"},"then":{"description":"What must hold where the condition of `if` holds, or cannot be decided.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"else":{"description":"What must hold where it does not.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"remedy":{"description":"How to fix it, one sentence: instead of the gate's own.","type":"string","minLength":1,"maxLength":400}},"dependentRequired":{"then":["if"],"else":["if"],"if":["then"]},"patternProperties":{"^x-":{}}};
const schema33 = {"description":"All of these hold: for use inside `any`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}};
const wrapper0 = {validate: validate104};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema33,data});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "array"},schema:schema33.type,parentSchema:schema33,data});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"description":"One of these holds.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema34,data});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "array"},schema:schema34.type,parentSchema:schema34,data});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"description":"Somebody accountable approves the content that is merged.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Who may give it, any one of them: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, `team:ORG/TEAM`, `@login`, `codeowners` (for each changed file its owners by CODEOWNERS on the target branch), `permission:LEVEL` (whoever has at least that permission in the repository), `app:NAME` (that GitHub App: no human oversight by itself).","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["owner","codeowners","role:governance","team:acme/support","permission:maintain","@dana","app:my-app"]},"uniqueItems":true},"count":{"description":"How many different people. Default 1.","$ref":"#/$defs/perTier"},"signed":{"description":"`accepted`: an approving review or a signature (`aims-gate approve`). `required`: only a signature. For all tiers or by risk tier; a tier that is left out is `accepted`, a system without a tier counts as `high`. Default `accepted`.","oneOf":[{"$ref":"#/$defs/strength"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"$ref":"#/$defs/strength"},"limited":{"$ref":"#/$defs/strength"},"high":{"$ref":"#/$defs/strength"},"unacceptable":{"$ref":"#/$defs/strength"}},"patternProperties":{"^x-":{}}}]},"methods":{"description":"Which signatures count: an SSH key, a Sigstore identity, or a commit whose signature GitHub verified. Default: all of them.","type":"array","minItems":1,"items":{"enum":["ssh","sigstore","commit"]},"uniqueItems":true},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}},"patternProperties":{"^x-":{}}};
const pattern24 = new RegExp("^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$", "u");
const schema36 = {"description":"A number for all tiers, or one by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10},"limited":{"type":"integer","minimum":0,"maximum":10},"high":{"type":"integer","minimum":0,"maximum":10},"unacceptable":{"type":"integer","minimum":0,"maximum":10}},"patternProperties":{"^x-":{}}}]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
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
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema36.oneOf[0].type,parentSchema:schema36.oneOf[0],data});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema36.oneOf[0],data});
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema36.oneOf[0],data});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema36.oneOf[1],data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "minimal") || (key0 === "limited")) || (key0 === "high")) || (key0 === "unacceptable")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36.oneOf[1],data});
errors++;
}
}
if(data.minimal !== undefined){
let data0 = data.minimal;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimal",schemaPath:"#/oneOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},schema:schema36.oneOf[1].properties.minimal.type,parentSchema:schema36.oneOf[1].properties.minimal,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimal",schemaPath:"#/oneOf/1/properties/minimal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema36.oneOf[1].properties.minimal,data:data0});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimal",schemaPath:"#/oneOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.oneOf[1].properties.minimal,data:data0});
errors++;
}
}
}
if(data.limited !== undefined){
let data1 = data.limited;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/limited",schemaPath:"#/oneOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},schema:schema36.oneOf[1].properties.limited.type,parentSchema:schema36.oneOf[1].properties.limited,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limited",schemaPath:"#/oneOf/1/properties/limited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema36.oneOf[1].properties.limited,data:data1});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limited",schemaPath:"#/oneOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.oneOf[1].properties.limited,data:data1});
errors++;
}
}
}
if(data.high !== undefined){
let data2 = data.high;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/high",schemaPath:"#/oneOf/1/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema36.oneOf[1].properties.high.type,parentSchema:schema36.oneOf[1].properties.high,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/high",schemaPath:"#/oneOf/1/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema36.oneOf[1].properties.high,data:data2});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/high",schemaPath:"#/oneOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.oneOf[1].properties.high,data:data2});
errors++;
}
}
}
if(data.unacceptable !== undefined){
let data3 = data.unacceptable;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/unacceptable",schemaPath:"#/oneOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},schema:schema36.oneOf[1].properties.unacceptable.type,parentSchema:schema36.oneOf[1].properties.unacceptable,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/unacceptable",schemaPath:"#/oneOf/1/properties/unacceptable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema36.oneOf[1].properties.unacceptable,data:data3});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/unacceptable",schemaPath:"#/oneOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.oneOf[1].properties.unacceptable,data:data3});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema36.oneOf[1].type,parentSchema:schema36.oneOf[1],data});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema36.oneOf,parentSchema:schema36,data});
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
validate110.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema37 = {"enum":["accepted","required"]};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "accepted") || (data === "required"))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"enum",params:{allowedValues: schema37.enum},schema:schema37.enum,parentSchema:schema37,data});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"description":"Minutes for all tiers, or by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10080},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10080},"limited":{"type":"integer","minimum":0,"maximum":10080},"high":{"type":"integer","minimum":0,"maximum":10080},"unacceptable":{"type":"integer","minimum":0,"maximum":10080}},"patternProperties":{"^x-":{}}}]};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
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
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema38.oneOf[0].type,parentSchema:schema38.oneOf[0],data});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10080 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},schema:10080,parentSchema:schema38.oneOf[0],data});
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema38.oneOf[0],data});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema38.oneOf[1],data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "minimal") || (key0 === "limited")) || (key0 === "high")) || (key0 === "unacceptable")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38.oneOf[1],data});
errors++;
}
}
if(data.minimal !== undefined){
let data0 = data.minimal;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimal",schemaPath:"#/oneOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},schema:schema38.oneOf[1].properties.minimal.type,parentSchema:schema38.oneOf[1].properties.minimal,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10080 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimal",schemaPath:"#/oneOf/1/properties/minimal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},schema:10080,parentSchema:schema38.oneOf[1].properties.minimal,data:data0});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimal",schemaPath:"#/oneOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.oneOf[1].properties.minimal,data:data0});
errors++;
}
}
}
if(data.limited !== undefined){
let data1 = data.limited;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/limited",schemaPath:"#/oneOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},schema:schema38.oneOf[1].properties.limited.type,parentSchema:schema38.oneOf[1].properties.limited,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10080 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limited",schemaPath:"#/oneOf/1/properties/limited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},schema:10080,parentSchema:schema38.oneOf[1].properties.limited,data:data1});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limited",schemaPath:"#/oneOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.oneOf[1].properties.limited,data:data1});
errors++;
}
}
}
if(data.high !== undefined){
let data2 = data.high;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/high",schemaPath:"#/oneOf/1/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema38.oneOf[1].properties.high.type,parentSchema:schema38.oneOf[1].properties.high,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10080 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/high",schemaPath:"#/oneOf/1/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},schema:10080,parentSchema:schema38.oneOf[1].properties.high,data:data2});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/high",schemaPath:"#/oneOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.oneOf[1].properties.high,data:data2});
errors++;
}
}
}
if(data.unacceptable !== undefined){
let data3 = data.unacceptable;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/unacceptable",schemaPath:"#/oneOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},schema:schema38.oneOf[1].properties.unacceptable.type,parentSchema:schema38.oneOf[1].properties.unacceptable,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10080 || isNaN(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/unacceptable",schemaPath:"#/oneOf/1/properties/unacceptable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},schema:10080,parentSchema:schema38.oneOf[1].properties.unacceptable,data:data3});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/unacceptable",schemaPath:"#/oneOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.oneOf[1].properties.unacceptable,data:data3});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema38.oneOf[1].type,parentSchema:schema38.oneOf[1],data});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema38.oneOf,parentSchema:schema38,data});
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
validate118.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate118.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema35.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema35.required,parentSchema:schema35,data});
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "by") || (key0 === "count")) || (key0 === "signed")) || (key0 === "methods")) || (key0 === "min-minutes")) || (key0 === "rationale")) || (key0 === "max-per-hour")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/by",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.by,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern24.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/by/" + i0,schemaPath:"",keyword:"pattern",params:{pattern: "^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$"},schema:"^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$",parentSchema:schema35.properties.by.items,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/by/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema35.properties.by.items.type,parentSchema:schema35.properties.by.items,data:data1});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/by",schemaPath:"",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema35.properties.by,data:data0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/by",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema35.properties.by.type,parentSchema:schema35.properties.by,data:data0});
errors++;
}
}
if(data.count !== undefined){
if(!(validate110(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.signed !== undefined){
let data3 = data.signed;
const _errs8 = errors;
let valid4 = false;
let passing0 = null;
const _errs9 = errors;
if(!(validate112(data3, {instancePath:instancePath+"/signed",parentData:data,parentDataProperty:"signed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
vErrors = addError(vErrors, {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema35.properties.signed.oneOf[1],data:data3});
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema35.properties.signed.oneOf[1],data:data3});
errors++;
}
}
if(data3.minimal !== undefined){
if(!(validate112(data3.minimal, {instancePath:instancePath+"/signed/minimal",parentData:data3,parentDataProperty:"minimal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data3.limited !== undefined){
if(!(validate112(data3.limited, {instancePath:instancePath+"/signed/limited",parentData:data3,parentDataProperty:"limited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data3.high !== undefined){
if(!(validate112(data3.high, {instancePath:instancePath+"/signed/high",parentData:data3,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data3.unacceptable !== undefined){
if(!(validate112(data3.unacceptable, {instancePath:instancePath+"/signed/unacceptable",parentData:data3,parentDataProperty:"unacceptable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema35.properties.signed.oneOf[1].type,parentSchema:schema35.properties.signed.oneOf[1],data:data3});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/signed",schemaPath:"",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema35.properties.signed.oneOf,parentSchema:schema35.properties.signed,data:data3});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/methods",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.methods,data:data8});
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(!(((data9 === "ssh") || (data9 === "sigstore")) || (data9 === "commit"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/methods/" + i2,schemaPath:"",keyword:"enum",params:{allowedValues: schema35.properties.methods.items.enum},schema:schema35.properties.methods.items.enum,parentSchema:schema35.properties.methods.items,data:data9});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/methods",schemaPath:"",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema35.properties.methods,data:data8});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/methods",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema35.properties.methods.type,parentSchema:schema35.properties.methods,data:data8});
errors++;
}
}
if(data["min-minutes"] !== undefined){
if(!(validate118(data["min-minutes"], {instancePath:instancePath+"/min-minutes",parentData:data,parentDataProperty:"min-minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.rationale !== undefined){
let data11 = data.rationale;
if(!(data11 === "required")){
vErrors = addError(vErrors, {instancePath:instancePath+"/rationale",schemaPath:"",keyword:"enum",params:{allowedValues: schema35.properties.rationale.enum},schema:schema35.properties.rationale.enum,parentSchema:schema35.properties.rationale,data:data11});
errors++;
}
}
if(data["max-per-hour"] !== undefined){
let data12 = data["max-per-hour"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-per-hour",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema35.properties["max-per-hour"].type,parentSchema:schema35.properties["max-per-hour"],data:data12});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-per-hour",schemaPath:"",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema35.properties["max-per-hour"],data:data12});
errors++;
}
if(data12 < 1 || isNaN(data12)){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-per-hour",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema35.properties["max-per-hour"],data:data12});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"description":"Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"items":{"description":"Ids of the items that must be there and ticked. Left out: every item.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":{}}};

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
for(const prop0 of schema39.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema39.required,parentSchema:schema39,data});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "items")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate100(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/items",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema39.properties.items,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/items/" + i0,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema39.properties.items.items,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/items/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema39.properties.items.items.type,parentSchema:schema39.properties.items.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/items",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema39.properties.items.type,parentSchema:schema39.properties.items,data:data1});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"description":"All of these approvals, each given by other people: nobody counts for two of them.","type":"array","minItems":2,"maxItems":5,"items":{"$ref":"#/$defs/approval"}};

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
if(data.length > 5){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema40,data});
errors++;
}
if(data.length < 2){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema40,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "array"},schema:schema40.type,parentSchema:schema40,data});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"description":"A document exists, follows its schema, is filled in, and changed together with what it describes.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"schema":{"description":"The schema it follows: one of ours by name, or a file of your own beside the policy, `./omb.schema.json`. An own schema is JSON Schema 2020-12 without references to other files.","anyOf":[{"type":"string","pattern":"^\\./[^\\s]+\\.schema\\.(json|ya?ml)$","examples":["./omb.schema.json"]},{"enum":["system","roles","risk-assessment","impact-assessment","model-card","ai-policy","audit","context","data","decommission","disclosure","evaluation","exception","incident-response","incidents","infrastructure","management-review","monitoring","nonconformity","objectives","oversight","oversight-log","pre-deployment","privacy","regulatory","soa","supplier","testing","transparency","methodology","competence"]}]},"fields":{"description":"The parts of the document that are judged, by key, with dots between the steps. They must be there; what is wrong elsewhere in it is for another gate to say. Left out: the whole document.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"sections":{"description":"Headings a Markdown document must have, with text under them.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"headings":{"description":"Other headings that are accepted for a section: `Limitations: [Bias, Risks, and Limitations]`.","type":"object","minProperties":1,"additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"changed":{"description":"`in-substance`: it must change in the same pull request, by more than white space, dates or layout.","enum":["in-substance"]},"optional":{"description":"The document may be missing; where it is there, it is judged.","type":"boolean"}},"patternProperties":{"^x-":{}}};
const pattern30 = new RegExp("^\\./[^\\s]+\\.schema\\.(json|ya?ml)$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema41.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema41.required,parentSchema:schema41,data});
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "schema")) || (key0 === "fields")) || (key0 === "sections")) || (key0 === "headings")) || (key0 === "changed")) || (key0 === "optional")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate100(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.schema !== undefined){
let data1 = data.schema;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern30.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\./[^\\s]+\\.schema\\.(json|ya?ml)$"},schema:"^\\./[^\\s]+\\.schema\\.(json|ya?ml)$",parentSchema:schema41.properties.schema.anyOf[0],data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema41.properties.schema.anyOf[0].type,parentSchema:schema41.properties.schema.anyOf[0],data:data1});
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(!(((((((((((((((((((((((((((((((data1 === "system") || (data1 === "roles")) || (data1 === "risk-assessment")) || (data1 === "impact-assessment")) || (data1 === "model-card")) || (data1 === "ai-policy")) || (data1 === "audit")) || (data1 === "context")) || (data1 === "data")) || (data1 === "decommission")) || (data1 === "disclosure")) || (data1 === "evaluation")) || (data1 === "exception")) || (data1 === "incident-response")) || (data1 === "incidents")) || (data1 === "infrastructure")) || (data1 === "management-review")) || (data1 === "monitoring")) || (data1 === "nonconformity")) || (data1 === "objectives")) || (data1 === "oversight")) || (data1 === "oversight-log")) || (data1 === "pre-deployment")) || (data1 === "privacy")) || (data1 === "regulatory")) || (data1 === "soa")) || (data1 === "supplier")) || (data1 === "testing")) || (data1 === "transparency")) || (data1 === "methodology")) || (data1 === "competence"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema41.properties.schema.anyOf[1].enum},schema:schema41.properties.schema.anyOf[1].enum,parentSchema:schema41.properties.schema.anyOf[1],data:data1});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/schema",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema41.properties.schema.anyOf,parentSchema:schema41.properties.schema,data:data1});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/fields",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema41.properties.fields,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/fields/" + i0,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.fields.items,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/fields/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema41.properties.fields.items.type,parentSchema:schema41.properties.fields.items,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/fields",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema41.properties.fields.type,parentSchema:schema41.properties.fields,data:data2});
errors++;
}
}
if(data.sections !== undefined){
let data4 = data.sections;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema41.properties.sections,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/" + i1,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.sections.items,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/" + i1,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema41.properties.sections.items.type,parentSchema:schema41.properties.sections.items,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema41.properties.sections.type,parentSchema:schema41.properties.sections,data:data4});
errors++;
}
}
if(data.headings !== undefined){
let data6 = data.headings;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/headings",schemaPath:"",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema41.properties.headings,data:data6});
errors++;
}
for(const key1 in data6){
let data7 = data6[key1];
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema41.properties.headings.additionalProperties,data:data7});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.headings.additionalProperties.items,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema41.properties.headings.additionalProperties.items.type,parentSchema:schema41.properties.headings.additionalProperties.items,data:data8});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"type",params:{type: "array"},schema:schema41.properties.headings.additionalProperties.type,parentSchema:schema41.properties.headings.additionalProperties,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/headings",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema41.properties.headings.type,parentSchema:schema41.properties.headings,data:data6});
errors++;
}
}
if(data.changed !== undefined){
let data9 = data.changed;
if(!(data9 === "in-substance")){
vErrors = addError(vErrors, {instancePath:instancePath+"/changed",schemaPath:"",keyword:"enum",params:{allowedValues: schema41.properties.changed.enum},schema:schema41.properties.changed.enum,parentSchema:schema41.properties.changed,data:data9});
errors++;
}
}
if(data.optional !== undefined){
let data10 = data.optional;
if(typeof data10 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/optional",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema41.properties.optional.type,parentSchema:schema41.properties.optional,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past, nor further ahead than a `within` that is given. Of many files the newest counts.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"},"until":{"description":"The key of a date that must not be past.","type":"string","minLength":1},"within":{"description":"How long the date is good for. Default `12 months`. Beside `until`: how far ahead it may be. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","examples":["12 months","90 days","1 year"],"anyOf":[{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"limited":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"high":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"},"unacceptable":{"type":"string","pattern":"^[1-9][0-9]* (day|month|year)s?$"}},"patternProperties":{"^x-":{}}}]}},"patternProperties":{"^x-":{}}};
const schema43 = {"description":"The key, with dots between the steps: `operational.since`. `[]` stands for each entry of a list: `objectives[].current.date`.","type":"string","minLength":1};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema42.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema42.required,parentSchema:schema42,data});
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "field")) || (key0 === "until")) || (key0 === "within")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate100(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.field !== undefined){
if(!(validate133(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/until",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.until,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/until",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema42.properties.until.type,parentSchema:schema42.properties.until,data:data2});
errors++;
}
}
if(data.within !== undefined){
let data3 = data.within;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/within",schemaPath:"#/properties/within/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]* (day|month|year)s?$"},schema:"^[1-9][0-9]* (day|month|year)s?$",parentSchema:schema42.properties.within.anyOf[0],data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/within",schemaPath:"#/properties/within/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema42.properties.within.anyOf[0].type,parentSchema:schema42.properties.within.anyOf[0],data:data3});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/within",schemaPath:"#/properties/within/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema42.properties.within.anyOf[1],data:data3});
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/within",schemaPath:"#/properties/within/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema42.properties.within.anyOf[1],data:data3});
errors++;
}
}
if(data3.minimal !== undefined){
let data4 = data3.minimal;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/within/minimal",schemaPath:"#/properties/within/anyOf/1/properties/minimal/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]* (day|month|year)s?$"},schema:"^[1-9][0-9]* (day|month|year)s?$",parentSchema:schema42.properties.within.anyOf[1].properties.minimal,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/within/minimal",schemaPath:"#/properties/within/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "string"},schema:schema42.properties.within.anyOf[1].properties.minimal.type,parentSchema:schema42.properties.within.anyOf[1].properties.minimal,data:data4});
errors++;
}
}
if(data3.limited !== undefined){
let data5 = data3.limited;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/within/limited",schemaPath:"#/properties/within/anyOf/1/properties/limited/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]* (day|month|year)s?$"},schema:"^[1-9][0-9]* (day|month|year)s?$",parentSchema:schema42.properties.within.anyOf[1].properties.limited,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/within/limited",schemaPath:"#/properties/within/anyOf/1/properties/limited/type",keyword:"type",params:{type: "string"},schema:schema42.properties.within.anyOf[1].properties.limited.type,parentSchema:schema42.properties.within.anyOf[1].properties.limited,data:data5});
errors++;
}
}
if(data3.high !== undefined){
let data6 = data3.high;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/within/high",schemaPath:"#/properties/within/anyOf/1/properties/high/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]* (day|month|year)s?$"},schema:"^[1-9][0-9]* (day|month|year)s?$",parentSchema:schema42.properties.within.anyOf[1].properties.high,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/within/high",schemaPath:"#/properties/within/anyOf/1/properties/high/type",keyword:"type",params:{type: "string"},schema:schema42.properties.within.anyOf[1].properties.high.type,parentSchema:schema42.properties.within.anyOf[1].properties.high,data:data6});
errors++;
}
}
if(data3.unacceptable !== undefined){
let data7 = data3.unacceptable;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/within/unacceptable",schemaPath:"#/properties/within/anyOf/1/properties/unacceptable/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]* (day|month|year)s?$"},schema:"^[1-9][0-9]* (day|month|year)s?$",parentSchema:schema42.properties.within.anyOf[1].properties.unacceptable,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/within/unacceptable",schemaPath:"#/properties/within/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "string"},schema:schema42.properties.within.anyOf[1].properties.unacceptable.type,parentSchema:schema42.properties.within.anyOf[1].properties.unacceptable,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/within",schemaPath:"#/properties/within/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema42.properties.within.anyOf[1].type,parentSchema:schema42.properties.within.anyOf[1],data:data3});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/within",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema42.properties.within.anyOf,parentSchema:schema42.properties.within,data:data3});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"description":"No refusal, warning, disclosure or human approval is gone from a prompt or an agent.","type":"object","additionalProperties":false,"properties":{},"patternProperties":{"^x-":{}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern3.test(key0))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"description":"The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"}},"patternProperties":{"^x-":{}}};

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
for(const prop0 of schema45.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema45.required,parentSchema:schema45,data});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "path") || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate100(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"description":"Every incident was noticed and resolved within its time, or says why not; none is overdue.","type":"object","additionalProperties":false,"required":["path","within"],"properties":{"path":{"$ref":"#/$defs/path"},"within":{"description":"For each severity how soon an incident must be noticed and resolved.","type":"object","additionalProperties":false,"required":["critical","high","moderate","low"],"properties":{"critical":{"description":"Incidents of severity critical.","$ref":"#/$defs/times"},"high":{"description":"Incidents of severity high.","$ref":"#/$defs/times"},"moderate":{"description":"Incidents of severity moderate.","$ref":"#/$defs/times"},"low":{"description":"Incidents of severity low.","$ref":"#/$defs/times"}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}};
const schema47 = {"type":"object","additionalProperties":false,"required":["detected","resolved"],"properties":{"detected":{"description":"From its start until it is noticed: `4 hours`.","type":"string","pattern":"^[0-9]+ (minute|hour|day)s?$","examples":["4 hours","30 minutes","10 days"]},"resolved":{"description":"From when it is noticed until it is over: `24 hours`.","type":"string","pattern":"^[0-9]+ (minute|hour|day)s?$","examples":["4 hours","30 minutes","10 days"]}},"patternProperties":{"^x-":{}}};
const pattern43 = new RegExp("^[0-9]+ (minute|hour|day)s?$", "u");

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema47.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema47.required,parentSchema:schema47,data});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "detected") || (key0 === "resolved")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data});
errors++;
}
}
if(data.detected !== undefined){
let data0 = data.detected;
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/detected",schemaPath:"",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day)s?$"},schema:"^[0-9]+ (minute|hour|day)s?$",parentSchema:schema47.properties.detected,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/detected",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema47.properties.detected.type,parentSchema:schema47.properties.detected,data:data0});
errors++;
}
}
if(data.resolved !== undefined){
let data1 = data.resolved;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/resolved",schemaPath:"",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day)s?$"},schema:"^[0-9]+ (minute|hour|day)s?$",parentSchema:schema47.properties.resolved,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/resolved",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema47.properties.resolved.type,parentSchema:schema47.properties.resolved,data:data1});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema46.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema46.required,parentSchema:schema46,data});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "within")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate100(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
let data1 = data.within;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema46.properties.within.required){
if(data1[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/within",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema46.properties.within.required,parentSchema:schema46.properties.within,data:data1});
errors++;
}
}
for(const key1 in data1){
if(!(((((key1 === "critical") || (key1 === "high")) || (key1 === "moderate")) || (key1 === "low")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/within",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema46.properties.within,data:data1});
errors++;
}
}
if(data1.critical !== undefined){
if(!(validate143(data1.critical, {instancePath:instancePath+"/within/critical",parentData:data1,parentDataProperty:"critical",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data1.high !== undefined){
if(!(validate143(data1.high, {instancePath:instancePath+"/within/high",parentData:data1,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data1.moderate !== undefined){
if(!(validate143(data1.moderate, {instancePath:instancePath+"/within/moderate",parentData:data1,parentDataProperty:"moderate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data1.low !== undefined){
if(!(validate143(data1.low, {instancePath:instancePath+"/within/low",parentData:data1,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/within",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema46.properties.within.type,parentSchema:schema46.properties.within,data:data1});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"description":"A document names a dashboard, a runbook or a process: an https address, or a file of the repository.","type":"object","additionalProperties":false,"required":["path","field"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"}},"patternProperties":{"^x-":{}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema48.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema48.required,parentSchema:schema48,data});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "field")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate100(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.field !== undefined){
if(!(validate133(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"description":"Committed evaluation results are complete, made for this change, and meet their thresholds.","type":"object","additionalProperties":false,"required":["results","thresholds"],"properties":{"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"format":{"description":"The format, when its content does not tell.","enum":["evaluation","promptfoo","lm-eval","inspect","openai-evals","gh-models","model-index","junit","plain"]},"thresholds":{"description":"Bounds by name of the metric.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/threshold"}}},"patternProperties":{"^x-":{}}};
const schema50 = {"description":"Bounds of one metric.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number"},"limited":{"type":"number"},"high":{"type":"number"},"unacceptable":{"type":"number"}},"patternProperties":{"^x-":{}}}]},"max":{"description":"At most. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number"},"limited":{"type":"number"},"high":{"type":"number"},"unacceptable":{"type":"number"}},"patternProperties":{"^x-":{}}}]},"no-regression":{"description":"No worse than the same file before the change.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric’s unit. Default 0. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number","minimum":0},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number","minimum":0},"limited":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"unacceptable":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}}}]},"max-gap":{"description":"Between the best and the worst group, in the metric’s unit. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number","minimum":0},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number","minimum":0},"limited":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"unacceptable":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}}}]},"min-ratio":{"description":"Of the worst group to the best. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number","minimum":0,"maximum":1},"limited":{"type":"number","minimum":0,"maximum":1},"high":{"type":"number","minimum":0,"maximum":1},"unacceptable":{"type":"number","minimum":0,"maximum":1}},"patternProperties":{"^x-":{}}}]},"min-cases":{"description":"How many cases the result must be made of. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"integer","minimum":1},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":1},"limited":{"type":"integer","minimum":1},"high":{"type":"integer","minimum":1},"unacceptable":{"type":"integer","minimum":1}},"patternProperties":{"^x-":{}}}]},"groups":{"description":"Bounds of each group. Left out: `min`, `max` and `no-regression` hold for each group, too.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number"},"limited":{"type":"number"},"high":{"type":"number"},"unacceptable":{"type":"number"}},"patternProperties":{"^x-":{}}}]},"max":{"description":"At most. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number"},"limited":{"type":"number"},"high":{"type":"number"},"unacceptable":{"type":"number"}},"patternProperties":{"^x-":{}}}]},"no-regression":{"description":"No worse than the same file before the change.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric’s unit. Default 0. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"number","minimum":0},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"number","minimum":0},"limited":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"unacceptable":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}}}]},"min-cases":{"description":"Groups of fewer cases are not judged; a group whose number of cases is not given is. For all tiers, or by risk tier; a tier that is left out is not asked, a system without one counts as `high`.","anyOf":[{"type":"integer","minimum":1},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":1},"limited":{"type":"integer","minimum":1},"high":{"type":"integer","minimum":1},"unacceptable":{"type":"integer","minimum":1}},"patternProperties":{"^x-":{}}}]},"keep":{"description":"A group that was measured before must be measured. Default true with `no-regression`.","type":"boolean"}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50,data});
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "min") || (key0 === "max")) || (key0 === "no-regression")) || (key0 === "tolerance")) || (key0 === "max-gap")) || (key0 === "min-ratio")) || (key0 === "min-cases")) || (key0 === "groups")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data});
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema50.properties.min.anyOf[0].type,parentSchema:schema50.properties.min.anyOf[0],data:data0});
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties.min.anyOf[1],data:data0});
errors++;
}
for(const key1 in data0){
if(!(((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema50.properties.min.anyOf[1],data:data0});
errors++;
}
}
if(data0.minimal !== undefined){
let data1 = data0.minimal;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min/minimal",schemaPath:"#/properties/min/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "number"},schema:schema50.properties.min.anyOf[1].properties.minimal.type,parentSchema:schema50.properties.min.anyOf[1].properties.minimal,data:data1});
errors++;
}
}
if(data0.limited !== undefined){
let data2 = data0.limited;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min/limited",schemaPath:"#/properties/min/anyOf/1/properties/limited/type",keyword:"type",params:{type: "number"},schema:schema50.properties.min.anyOf[1].properties.limited.type,parentSchema:schema50.properties.min.anyOf[1].properties.limited,data:data2});
errors++;
}
}
if(data0.high !== undefined){
let data3 = data0.high;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min/high",schemaPath:"#/properties/min/anyOf/1/properties/high/type",keyword:"type",params:{type: "number"},schema:schema50.properties.min.anyOf[1].properties.high.type,parentSchema:schema50.properties.min.anyOf[1].properties.high,data:data3});
errors++;
}
}
if(data0.unacceptable !== undefined){
let data4 = data0.unacceptable;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min/unacceptable",schemaPath:"#/properties/min/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "number"},schema:schema50.properties.min.anyOf[1].properties.unacceptable.type,parentSchema:schema50.properties.min.anyOf[1].properties.unacceptable,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema50.properties.min.anyOf[1].type,parentSchema:schema50.properties.min.anyOf[1],data:data0});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/min",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties.min.anyOf,parentSchema:schema50.properties.min,data:data0});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.max !== undefined){
let data5 = data.max;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema50.properties.max.anyOf[0].type,parentSchema:schema50.properties.max.anyOf[0],data:data5});
errors++;
}
var _valid1 = _errs19 === errors;
valid3 = valid3 || _valid1;
const _errs21 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties.max.anyOf[1],data:data5});
errors++;
}
for(const key2 in data5){
if(!(((((key2 === "minimal") || (key2 === "limited")) || (key2 === "high")) || (key2 === "unacceptable")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema50.properties.max.anyOf[1],data:data5});
errors++;
}
}
if(data5.minimal !== undefined){
let data6 = data5.minimal;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/max/minimal",schemaPath:"#/properties/max/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "number"},schema:schema50.properties.max.anyOf[1].properties.minimal.type,parentSchema:schema50.properties.max.anyOf[1].properties.minimal,data:data6});
errors++;
}
}
if(data5.limited !== undefined){
let data7 = data5.limited;
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/max/limited",schemaPath:"#/properties/max/anyOf/1/properties/limited/type",keyword:"type",params:{type: "number"},schema:schema50.properties.max.anyOf[1].properties.limited.type,parentSchema:schema50.properties.max.anyOf[1].properties.limited,data:data7});
errors++;
}
}
if(data5.high !== undefined){
let data8 = data5.high;
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/max/high",schemaPath:"#/properties/max/anyOf/1/properties/high/type",keyword:"type",params:{type: "number"},schema:schema50.properties.max.anyOf[1].properties.high.type,parentSchema:schema50.properties.max.anyOf[1].properties.high,data:data8});
errors++;
}
}
if(data5.unacceptable !== undefined){
let data9 = data5.unacceptable;
if(!((typeof data9 == "number") && (isFinite(data9)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/max/unacceptable",schemaPath:"#/properties/max/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "number"},schema:schema50.properties.max.anyOf[1].properties.unacceptable.type,parentSchema:schema50.properties.max.anyOf[1].properties.unacceptable,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema50.properties.max.anyOf[1].type,parentSchema:schema50.properties.max.anyOf[1],data:data5});
errors++;
}
var _valid1 = _errs21 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/max",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties.max.anyOf,parentSchema:schema50.properties.max,data:data5});
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
if(data["no-regression"] !== undefined){
let data10 = data["no-regression"];
if(typeof data10 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/no-regression",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema50.properties["no-regression"].type,parentSchema:schema50.properties["no-regression"],data:data10});
errors++;
}
}
if(data.tolerance !== undefined){
let data11 = data.tolerance;
const _errs35 = errors;
let valid5 = false;
const _errs36 = errors;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.tolerance.anyOf[0],data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema50.properties.tolerance.anyOf[0].type,parentSchema:schema50.properties.tolerance.anyOf[0],data:data11});
errors++;
}
var _valid2 = _errs36 === errors;
valid5 = valid5 || _valid2;
const _errs38 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties.tolerance.anyOf[1],data:data11});
errors++;
}
for(const key3 in data11){
if(!(((((key3 === "minimal") || (key3 === "limited")) || (key3 === "high")) || (key3 === "unacceptable")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema50.properties.tolerance.anyOf[1],data:data11});
errors++;
}
}
if(data11.minimal !== undefined){
let data12 = data11.minimal;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance/minimal",schemaPath:"#/properties/tolerance/anyOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.tolerance.anyOf[1].properties.minimal,data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance/minimal",schemaPath:"#/properties/tolerance/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "number"},schema:schema50.properties.tolerance.anyOf[1].properties.minimal.type,parentSchema:schema50.properties.tolerance.anyOf[1].properties.minimal,data:data12});
errors++;
}
}
if(data11.limited !== undefined){
let data13 = data11.limited;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance/limited",schemaPath:"#/properties/tolerance/anyOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.tolerance.anyOf[1].properties.limited,data:data13});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance/limited",schemaPath:"#/properties/tolerance/anyOf/1/properties/limited/type",keyword:"type",params:{type: "number"},schema:schema50.properties.tolerance.anyOf[1].properties.limited.type,parentSchema:schema50.properties.tolerance.anyOf[1].properties.limited,data:data13});
errors++;
}
}
if(data11.high !== undefined){
let data14 = data11.high;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance/high",schemaPath:"#/properties/tolerance/anyOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.tolerance.anyOf[1].properties.high,data:data14});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance/high",schemaPath:"#/properties/tolerance/anyOf/1/properties/high/type",keyword:"type",params:{type: "number"},schema:schema50.properties.tolerance.anyOf[1].properties.high.type,parentSchema:schema50.properties.tolerance.anyOf[1].properties.high,data:data14});
errors++;
}
}
if(data11.unacceptable !== undefined){
let data15 = data11.unacceptable;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance/unacceptable",schemaPath:"#/properties/tolerance/anyOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.tolerance.anyOf[1].properties.unacceptable,data:data15});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance/unacceptable",schemaPath:"#/properties/tolerance/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "number"},schema:schema50.properties.tolerance.anyOf[1].properties.unacceptable.type,parentSchema:schema50.properties.tolerance.anyOf[1].properties.unacceptable,data:data15});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema50.properties.tolerance.anyOf[1].type,parentSchema:schema50.properties.tolerance.anyOf[1],data:data11});
errors++;
}
var _valid2 = _errs38 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties.tolerance.anyOf,parentSchema:schema50.properties.tolerance,data:data11});
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
if(data["max-gap"] !== undefined){
let data16 = data["max-gap"];
const _errs50 = errors;
let valid7 = false;
const _errs51 = errors;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap",schemaPath:"#/properties/max-gap/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties["max-gap"].anyOf[0],data:data16});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap",schemaPath:"#/properties/max-gap/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema50.properties["max-gap"].anyOf[0].type,parentSchema:schema50.properties["max-gap"].anyOf[0],data:data16});
errors++;
}
var _valid3 = _errs51 === errors;
valid7 = valid7 || _valid3;
const _errs53 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap",schemaPath:"#/properties/max-gap/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties["max-gap"].anyOf[1],data:data16});
errors++;
}
for(const key4 in data16){
if(!(((((key4 === "minimal") || (key4 === "limited")) || (key4 === "high")) || (key4 === "unacceptable")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap",schemaPath:"#/properties/max-gap/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema50.properties["max-gap"].anyOf[1],data:data16});
errors++;
}
}
if(data16.minimal !== undefined){
let data17 = data16.minimal;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap/minimal",schemaPath:"#/properties/max-gap/anyOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties["max-gap"].anyOf[1].properties.minimal,data:data17});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap/minimal",schemaPath:"#/properties/max-gap/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "number"},schema:schema50.properties["max-gap"].anyOf[1].properties.minimal.type,parentSchema:schema50.properties["max-gap"].anyOf[1].properties.minimal,data:data17});
errors++;
}
}
if(data16.limited !== undefined){
let data18 = data16.limited;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap/limited",schemaPath:"#/properties/max-gap/anyOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties["max-gap"].anyOf[1].properties.limited,data:data18});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap/limited",schemaPath:"#/properties/max-gap/anyOf/1/properties/limited/type",keyword:"type",params:{type: "number"},schema:schema50.properties["max-gap"].anyOf[1].properties.limited.type,parentSchema:schema50.properties["max-gap"].anyOf[1].properties.limited,data:data18});
errors++;
}
}
if(data16.high !== undefined){
let data19 = data16.high;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap/high",schemaPath:"#/properties/max-gap/anyOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties["max-gap"].anyOf[1].properties.high,data:data19});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap/high",schemaPath:"#/properties/max-gap/anyOf/1/properties/high/type",keyword:"type",params:{type: "number"},schema:schema50.properties["max-gap"].anyOf[1].properties.high.type,parentSchema:schema50.properties["max-gap"].anyOf[1].properties.high,data:data19});
errors++;
}
}
if(data16.unacceptable !== undefined){
let data20 = data16.unacceptable;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap/unacceptable",schemaPath:"#/properties/max-gap/anyOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties["max-gap"].anyOf[1].properties.unacceptable,data:data20});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap/unacceptable",schemaPath:"#/properties/max-gap/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "number"},schema:schema50.properties["max-gap"].anyOf[1].properties.unacceptable.type,parentSchema:schema50.properties["max-gap"].anyOf[1].properties.unacceptable,data:data20});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap",schemaPath:"#/properties/max-gap/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema50.properties["max-gap"].anyOf[1].type,parentSchema:schema50.properties["max-gap"].anyOf[1],data:data16});
errors++;
}
var _valid3 = _errs53 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-gap",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties["max-gap"].anyOf,parentSchema:schema50.properties["max-gap"],data:data16});
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data["min-ratio"] !== undefined){
let data21 = data["min-ratio"];
const _errs65 = errors;
let valid9 = false;
const _errs66 = errors;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1 || isNaN(data21)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema50.properties["min-ratio"].anyOf[0],data:data21});
errors++;
}
if(data21 < 0 || isNaN(data21)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties["min-ratio"].anyOf[0],data:data21});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema50.properties["min-ratio"].anyOf[0].type,parentSchema:schema50.properties["min-ratio"].anyOf[0],data:data21});
errors++;
}
var _valid4 = _errs66 === errors;
valid9 = valid9 || _valid4;
const _errs68 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties["min-ratio"].anyOf[1],data:data21});
errors++;
}
for(const key5 in data21){
if(!(((((key5 === "minimal") || (key5 === "limited")) || (key5 === "high")) || (key5 === "unacceptable")) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema50.properties["min-ratio"].anyOf[1],data:data21});
errors++;
}
}
if(data21.minimal !== undefined){
let data22 = data21.minimal;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/minimal",schemaPath:"#/properties/min-ratio/anyOf/1/properties/minimal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.minimal,data:data22});
errors++;
}
if(data22 < 0 || isNaN(data22)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/minimal",schemaPath:"#/properties/min-ratio/anyOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.minimal,data:data22});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/minimal",schemaPath:"#/properties/min-ratio/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "number"},schema:schema50.properties["min-ratio"].anyOf[1].properties.minimal.type,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.minimal,data:data22});
errors++;
}
}
if(data21.limited !== undefined){
let data23 = data21.limited;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/limited",schemaPath:"#/properties/min-ratio/anyOf/1/properties/limited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.limited,data:data23});
errors++;
}
if(data23 < 0 || isNaN(data23)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/limited",schemaPath:"#/properties/min-ratio/anyOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.limited,data:data23});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/limited",schemaPath:"#/properties/min-ratio/anyOf/1/properties/limited/type",keyword:"type",params:{type: "number"},schema:schema50.properties["min-ratio"].anyOf[1].properties.limited.type,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.limited,data:data23});
errors++;
}
}
if(data21.high !== undefined){
let data24 = data21.high;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1 || isNaN(data24)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/high",schemaPath:"#/properties/min-ratio/anyOf/1/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.high,data:data24});
errors++;
}
if(data24 < 0 || isNaN(data24)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/high",schemaPath:"#/properties/min-ratio/anyOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.high,data:data24});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/high",schemaPath:"#/properties/min-ratio/anyOf/1/properties/high/type",keyword:"type",params:{type: "number"},schema:schema50.properties["min-ratio"].anyOf[1].properties.high.type,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.high,data:data24});
errors++;
}
}
if(data21.unacceptable !== undefined){
let data25 = data21.unacceptable;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/unacceptable",schemaPath:"#/properties/min-ratio/anyOf/1/properties/unacceptable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.unacceptable,data:data25});
errors++;
}
if(data25 < 0 || isNaN(data25)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/unacceptable",schemaPath:"#/properties/min-ratio/anyOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.unacceptable,data:data25});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio/unacceptable",schemaPath:"#/properties/min-ratio/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "number"},schema:schema50.properties["min-ratio"].anyOf[1].properties.unacceptable.type,parentSchema:schema50.properties["min-ratio"].anyOf[1].properties.unacceptable,data:data25});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema50.properties["min-ratio"].anyOf[1].type,parentSchema:schema50.properties["min-ratio"].anyOf[1],data:data21});
errors++;
}
var _valid4 = _errs68 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-ratio",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties["min-ratio"].anyOf,parentSchema:schema50.properties["min-ratio"],data:data21});
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
if(data["min-cases"] !== undefined){
let data26 = data["min-cases"];
const _errs80 = errors;
let valid11 = false;
const _errs81 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases",schemaPath:"#/properties/min-cases/anyOf/0/type",keyword:"type",params:{type: "integer"},schema:schema50.properties["min-cases"].anyOf[0].type,parentSchema:schema50.properties["min-cases"].anyOf[0],data:data26});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases",schemaPath:"#/properties/min-cases/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties["min-cases"].anyOf[0],data:data26});
errors++;
}
}
var _valid5 = _errs81 === errors;
valid11 = valid11 || _valid5;
const _errs83 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases",schemaPath:"#/properties/min-cases/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties["min-cases"].anyOf[1],data:data26});
errors++;
}
for(const key6 in data26){
if(!(((((key6 === "minimal") || (key6 === "limited")) || (key6 === "high")) || (key6 === "unacceptable")) || (pattern3.test(key6)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases",schemaPath:"#/properties/min-cases/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema50.properties["min-cases"].anyOf[1],data:data26});
errors++;
}
}
if(data26.minimal !== undefined){
let data27 = data26.minimal;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases/minimal",schemaPath:"#/properties/min-cases/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},schema:schema50.properties["min-cases"].anyOf[1].properties.minimal.type,parentSchema:schema50.properties["min-cases"].anyOf[1].properties.minimal,data:data27});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases/minimal",schemaPath:"#/properties/min-cases/anyOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties["min-cases"].anyOf[1].properties.minimal,data:data27});
errors++;
}
}
}
if(data26.limited !== undefined){
let data28 = data26.limited;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases/limited",schemaPath:"#/properties/min-cases/anyOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},schema:schema50.properties["min-cases"].anyOf[1].properties.limited.type,parentSchema:schema50.properties["min-cases"].anyOf[1].properties.limited,data:data28});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases/limited",schemaPath:"#/properties/min-cases/anyOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties["min-cases"].anyOf[1].properties.limited,data:data28});
errors++;
}
}
}
if(data26.high !== undefined){
let data29 = data26.high;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases/high",schemaPath:"#/properties/min-cases/anyOf/1/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema50.properties["min-cases"].anyOf[1].properties.high.type,parentSchema:schema50.properties["min-cases"].anyOf[1].properties.high,data:data29});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases/high",schemaPath:"#/properties/min-cases/anyOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties["min-cases"].anyOf[1].properties.high,data:data29});
errors++;
}
}
}
if(data26.unacceptable !== undefined){
let data30 = data26.unacceptable;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases/unacceptable",schemaPath:"#/properties/min-cases/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},schema:schema50.properties["min-cases"].anyOf[1].properties.unacceptable.type,parentSchema:schema50.properties["min-cases"].anyOf[1].properties.unacceptable,data:data30});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases/unacceptable",schemaPath:"#/properties/min-cases/anyOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties["min-cases"].anyOf[1].properties.unacceptable,data:data30});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases",schemaPath:"#/properties/min-cases/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema50.properties["min-cases"].anyOf[1].type,parentSchema:schema50.properties["min-cases"].anyOf[1],data:data26});
errors++;
}
var _valid5 = _errs83 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
vErrors = addError(vErrors, {instancePath:instancePath+"/min-cases",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties["min-cases"].anyOf,parentSchema:schema50.properties["min-cases"],data:data26});
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data.groups !== undefined){
let data31 = data.groups;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups",schemaPath:"",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties.groups,data:data31});
errors++;
}
for(const key7 in data31){
if(!(((((((key7 === "min") || (key7 === "max")) || (key7 === "no-regression")) || (key7 === "tolerance")) || (key7 === "min-cases")) || (key7 === "keep")) || (pattern3.test(key7)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema50.properties.groups,data:data31});
errors++;
}
}
if(data31.min !== undefined){
let data32 = data31.min;
const _errs98 = errors;
let valid14 = false;
const _errs99 = errors;
if(!((typeof data32 == "number") && (isFinite(data32)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min",schemaPath:"#/properties/groups/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.min.anyOf[0].type,parentSchema:schema50.properties.groups.properties.min.anyOf[0],data:data32});
errors++;
}
var _valid6 = _errs99 === errors;
valid14 = valid14 || _valid6;
const _errs101 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min",schemaPath:"#/properties/groups/properties/min/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties.groups.properties.min.anyOf[1],data:data32});
errors++;
}
for(const key8 in data32){
if(!(((((key8 === "minimal") || (key8 === "limited")) || (key8 === "high")) || (key8 === "unacceptable")) || (pattern3.test(key8)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min",schemaPath:"#/properties/groups/properties/min/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema50.properties.groups.properties.min.anyOf[1],data:data32});
errors++;
}
}
if(data32.minimal !== undefined){
let data33 = data32.minimal;
if(!((typeof data33 == "number") && (isFinite(data33)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min/minimal",schemaPath:"#/properties/groups/properties/min/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.min.anyOf[1].properties.minimal.type,parentSchema:schema50.properties.groups.properties.min.anyOf[1].properties.minimal,data:data33});
errors++;
}
}
if(data32.limited !== undefined){
let data34 = data32.limited;
if(!((typeof data34 == "number") && (isFinite(data34)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min/limited",schemaPath:"#/properties/groups/properties/min/anyOf/1/properties/limited/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.min.anyOf[1].properties.limited.type,parentSchema:schema50.properties.groups.properties.min.anyOf[1].properties.limited,data:data34});
errors++;
}
}
if(data32.high !== undefined){
let data35 = data32.high;
if(!((typeof data35 == "number") && (isFinite(data35)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min/high",schemaPath:"#/properties/groups/properties/min/anyOf/1/properties/high/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.min.anyOf[1].properties.high.type,parentSchema:schema50.properties.groups.properties.min.anyOf[1].properties.high,data:data35});
errors++;
}
}
if(data32.unacceptable !== undefined){
let data36 = data32.unacceptable;
if(!((typeof data36 == "number") && (isFinite(data36)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min/unacceptable",schemaPath:"#/properties/groups/properties/min/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.min.anyOf[1].properties.unacceptable.type,parentSchema:schema50.properties.groups.properties.min.anyOf[1].properties.unacceptable,data:data36});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min",schemaPath:"#/properties/groups/properties/min/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema50.properties.groups.properties.min.anyOf[1].type,parentSchema:schema50.properties.groups.properties.min.anyOf[1],data:data32});
errors++;
}
var _valid6 = _errs101 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties.groups.properties.min.anyOf,parentSchema:schema50.properties.groups.properties.min,data:data32});
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data31.max !== undefined){
let data37 = data31.max;
const _errs113 = errors;
let valid16 = false;
const _errs114 = errors;
if(!((typeof data37 == "number") && (isFinite(data37)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/max",schemaPath:"#/properties/groups/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.max.anyOf[0].type,parentSchema:schema50.properties.groups.properties.max.anyOf[0],data:data37});
errors++;
}
var _valid7 = _errs114 === errors;
valid16 = valid16 || _valid7;
const _errs116 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/max",schemaPath:"#/properties/groups/properties/max/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties.groups.properties.max.anyOf[1],data:data37});
errors++;
}
for(const key9 in data37){
if(!(((((key9 === "minimal") || (key9 === "limited")) || (key9 === "high")) || (key9 === "unacceptable")) || (pattern3.test(key9)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/max",schemaPath:"#/properties/groups/properties/max/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema50.properties.groups.properties.max.anyOf[1],data:data37});
errors++;
}
}
if(data37.minimal !== undefined){
let data38 = data37.minimal;
if(!((typeof data38 == "number") && (isFinite(data38)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/max/minimal",schemaPath:"#/properties/groups/properties/max/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.max.anyOf[1].properties.minimal.type,parentSchema:schema50.properties.groups.properties.max.anyOf[1].properties.minimal,data:data38});
errors++;
}
}
if(data37.limited !== undefined){
let data39 = data37.limited;
if(!((typeof data39 == "number") && (isFinite(data39)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/max/limited",schemaPath:"#/properties/groups/properties/max/anyOf/1/properties/limited/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.max.anyOf[1].properties.limited.type,parentSchema:schema50.properties.groups.properties.max.anyOf[1].properties.limited,data:data39});
errors++;
}
}
if(data37.high !== undefined){
let data40 = data37.high;
if(!((typeof data40 == "number") && (isFinite(data40)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/max/high",schemaPath:"#/properties/groups/properties/max/anyOf/1/properties/high/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.max.anyOf[1].properties.high.type,parentSchema:schema50.properties.groups.properties.max.anyOf[1].properties.high,data:data40});
errors++;
}
}
if(data37.unacceptable !== undefined){
let data41 = data37.unacceptable;
if(!((typeof data41 == "number") && (isFinite(data41)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/max/unacceptable",schemaPath:"#/properties/groups/properties/max/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.max.anyOf[1].properties.unacceptable.type,parentSchema:schema50.properties.groups.properties.max.anyOf[1].properties.unacceptable,data:data41});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/max",schemaPath:"#/properties/groups/properties/max/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema50.properties.groups.properties.max.anyOf[1].type,parentSchema:schema50.properties.groups.properties.max.anyOf[1],data:data37});
errors++;
}
var _valid7 = _errs116 === errors;
valid16 = valid16 || _valid7;
if(!valid16){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/max",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties.groups.properties.max.anyOf,parentSchema:schema50.properties.groups.properties.max,data:data37});
errors++;
}
else {
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
}
}
if(data31["no-regression"] !== undefined){
let data42 = data31["no-regression"];
if(typeof data42 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/no-regression",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema50.properties.groups.properties["no-regression"].type,parentSchema:schema50.properties.groups.properties["no-regression"],data:data42});
errors++;
}
}
if(data31.tolerance !== undefined){
let data43 = data31.tolerance;
const _errs130 = errors;
let valid18 = false;
const _errs131 = errors;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance",schemaPath:"#/properties/groups/properties/tolerance/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[0],data:data43});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance",schemaPath:"#/properties/groups/properties/tolerance/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.tolerance.anyOf[0].type,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[0],data:data43});
errors++;
}
var _valid8 = _errs131 === errors;
valid18 = valid18 || _valid8;
const _errs133 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1],data:data43});
errors++;
}
for(const key10 in data43){
if(!(((((key10 === "minimal") || (key10 === "limited")) || (key10 === "high")) || (key10 === "unacceptable")) || (pattern3.test(key10)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1],data:data43});
errors++;
}
}
if(data43.minimal !== undefined){
let data44 = data43.minimal;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance/minimal",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.minimal,data:data44});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance/minimal",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.minimal.type,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.minimal,data:data44});
errors++;
}
}
if(data43.limited !== undefined){
let data45 = data43.limited;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance/limited",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.limited,data:data45});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance/limited",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/properties/limited/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.limited.type,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.limited,data:data45});
errors++;
}
}
if(data43.high !== undefined){
let data46 = data43.high;
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance/high",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.high,data:data46});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance/high",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/properties/high/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.high.type,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.high,data:data46});
errors++;
}
}
if(data43.unacceptable !== undefined){
let data47 = data43.unacceptable;
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance/unacceptable",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.unacceptable,data:data47});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance/unacceptable",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "number"},schema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.unacceptable.type,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1].properties.unacceptable,data:data47});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance",schemaPath:"#/properties/groups/properties/tolerance/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema50.properties.groups.properties.tolerance.anyOf[1].type,parentSchema:schema50.properties.groups.properties.tolerance.anyOf[1],data:data43});
errors++;
}
var _valid8 = _errs133 === errors;
valid18 = valid18 || _valid8;
if(!valid18){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/tolerance",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties.groups.properties.tolerance.anyOf,parentSchema:schema50.properties.groups.properties.tolerance,data:data43});
errors++;
}
else {
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
}
}
if(data31["min-cases"] !== undefined){
let data48 = data31["min-cases"];
const _errs145 = errors;
let valid20 = false;
const _errs146 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases",schemaPath:"#/properties/groups/properties/min-cases/anyOf/0/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.groups.properties["min-cases"].anyOf[0].type,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[0],data:data48});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases",schemaPath:"#/properties/groups/properties/min-cases/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[0],data:data48});
errors++;
}
}
var _valid9 = _errs146 === errors;
valid20 = valid20 || _valid9;
const _errs148 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(Object.keys(data48).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1],data:data48});
errors++;
}
for(const key11 in data48){
if(!(((((key11 === "minimal") || (key11 === "limited")) || (key11 === "high")) || (key11 === "unacceptable")) || (pattern3.test(key11)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1],data:data48});
errors++;
}
}
if(data48.minimal !== undefined){
let data49 = data48.minimal;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases/minimal",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.minimal.type,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.minimal,data:data49});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases/minimal",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.minimal,data:data49});
errors++;
}
}
}
if(data48.limited !== undefined){
let data50 = data48.limited;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases/limited",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.limited.type,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.limited,data:data50});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 1 || isNaN(data50)){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases/limited",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.limited,data:data50});
errors++;
}
}
}
if(data48.high !== undefined){
let data51 = data48.high;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases/high",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.high.type,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.high,data:data51});
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 1 || isNaN(data51)){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases/high",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.high,data:data51});
errors++;
}
}
}
if(data48.unacceptable !== undefined){
let data52 = data48.unacceptable;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases/unacceptable",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.unacceptable.type,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.unacceptable,data:data52});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases/unacceptable",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1].properties.unacceptable,data:data52});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases",schemaPath:"#/properties/groups/properties/min-cases/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema50.properties.groups.properties["min-cases"].anyOf[1].type,parentSchema:schema50.properties.groups.properties["min-cases"].anyOf[1],data:data48});
errors++;
}
var _valid9 = _errs148 === errors;
valid20 = valid20 || _valid9;
if(!valid20){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/min-cases",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties.groups.properties["min-cases"].anyOf,parentSchema:schema50.properties.groups.properties["min-cases"],data:data48});
errors++;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
}
if(data31.keep !== undefined){
let data53 = data31.keep;
if(typeof data53 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/keep",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema50.properties.groups.properties.keep.type,parentSchema:schema50.properties.groups.properties.keep,data:data53});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema50.properties.groups.type,parentSchema:schema50.properties.groups,data:data31});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data});
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema49.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema49.required,parentSchema:schema49,data});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "results") || (key0 === "format")) || (key0 === "thresholds")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data});
errors++;
}
}
if(data.results !== undefined){
let data0 = data.results;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/results",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema49.properties.results,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate100(data0[i0], {instancePath:instancePath+"/results/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/results",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema49.properties.results.type,parentSchema:schema49.properties.results,data:data0});
errors++;
}
}
if(data.format !== undefined){
let data2 = data.format;
if(!(((((((((data2 === "evaluation") || (data2 === "promptfoo")) || (data2 === "lm-eval")) || (data2 === "inspect")) || (data2 === "openai-evals")) || (data2 === "gh-models")) || (data2 === "model-index")) || (data2 === "junit")) || (data2 === "plain"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/format",schemaPath:"",keyword:"enum",params:{allowedValues: schema49.properties.format.enum},schema:schema49.properties.format.enum,parentSchema:schema49.properties.format,data:data2});
errors++;
}
}
if(data.thresholds !== undefined){
let data3 = data.thresholds;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/thresholds",schemaPath:"",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema49.properties.thresholds,data:data3});
errors++;
}
for(const key1 in data3){
if(!(validate155(data3[key1], {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/thresholds",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema49.properties.thresholds.type,parentSchema:schema49.properties.thresholds,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"The numbers in a model card's `model-index` are those of the committed results.","type":"object","additionalProperties":false,"required":["path","results"],"properties":{"path":{"$ref":"#/$defs/path"},"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}}},"patternProperties":{"^x-":{}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema51.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema51.required,parentSchema:schema51,data});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "results")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate100(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/results",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema51.properties.results,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate100(data1[i0], {instancePath:instancePath+"/results/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/results",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema51.properties.results.type,parentSchema:schema51.properties.results,data:data1});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data});
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"description":"Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.","type":"object","additionalProperties":false,"properties":{},"patternProperties":{"^x-":{}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern3.test(key0))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"description":"Independent people reviewed the content: not its author, not a committer, co-author or pusher, not a bot.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"description":"How many independent people.","$ref":"#/$defs/perTier"},"role":{"description":"The reviewers must hold this role. Left out: anybody independent who is allowed to review.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","examples":["governance"]},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}},"patternProperties":{"^x-":{}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema53.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema53.required,parentSchema:schema53,data});
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "count") || (key0 === "role")) || (key0 === "min-minutes")) || (key0 === "rationale")) || (key0 === "max-per-hour")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data});
errors++;
}
}
if(data.count !== undefined){
if(!(validate110(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/role",schemaPath:"",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema53.properties.role,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/role",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema53.properties.role.type,parentSchema:schema53.properties.role,data:data1});
errors++;
}
}
if(data["min-minutes"] !== undefined){
if(!(validate118(data["min-minutes"], {instancePath:instancePath+"/min-minutes",parentData:data,parentDataProperty:"min-minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.rationale !== undefined){
let data3 = data.rationale;
if(!(data3 === "required")){
vErrors = addError(vErrors, {instancePath:instancePath+"/rationale",schemaPath:"",keyword:"enum",params:{allowedValues: schema53.properties.rationale.enum},schema:schema53.properties.rationale.enum,parentSchema:schema53.properties.rationale,data:data3});
errors++;
}
}
if(data["max-per-hour"] !== undefined){
let data4 = data["max-per-hour"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-per-hour",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema53.properties["max-per-hour"].type,parentSchema:schema53.properties["max-per-hour"],data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-per-hour",schemaPath:"",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema53.properties["max-per-hour"],data:data4});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/max-per-hour",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema53.properties["max-per-hour"],data:data4});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data});
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"description":"Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"limit":{"description":"Likelihood × impact that is still acceptable. Default 12. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","examples":[12],"anyOf":[{"type":"integer","minimum":1,"maximum":25},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":1,"maximum":25},"limited":{"type":"integer","minimum":1,"maximum":25},"high":{"type":"integer","minimum":1,"maximum":25},"unacceptable":{"type":"integer","minimum":1,"maximum":25}},"patternProperties":{"^x-":{}}}]},"accept":{"description":"Who may accept a risk that stays: `owner`, `role:NAME`, `@login`. Default: the owner, the role `risk`, and the governance role.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["owner","role:governance","@dana"]},"uniqueItems":true}},"patternProperties":{"^x-":{}}};
const pattern65 = new RegExp("^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$", "u");

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema54.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema54.required,parentSchema:schema54,data});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "limit")) || (key0 === "accept")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate100(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/anyOf/0/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.limit.anyOf[0].type,parentSchema:schema54.properties.limit.anyOf[0],data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 25 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25},schema:25,parentSchema:schema54.properties.limit.anyOf[0],data:data1});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema54.properties.limit.anyOf[0],data:data1});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema54.properties.limit.anyOf[1],data:data1});
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema54.properties.limit.anyOf[1],data:data1});
errors++;
}
}
if(data1.minimal !== undefined){
let data2 = data1.minimal;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/minimal",schemaPath:"#/properties/limit/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.limit.anyOf[1].properties.minimal.type,parentSchema:schema54.properties.limit.anyOf[1].properties.minimal,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 25 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/minimal",schemaPath:"#/properties/limit/anyOf/1/properties/minimal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25},schema:25,parentSchema:schema54.properties.limit.anyOf[1].properties.minimal,data:data2});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/minimal",schemaPath:"#/properties/limit/anyOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema54.properties.limit.anyOf[1].properties.minimal,data:data2});
errors++;
}
}
}
if(data1.limited !== undefined){
let data3 = data1.limited;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/limited",schemaPath:"#/properties/limit/anyOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.limit.anyOf[1].properties.limited.type,parentSchema:schema54.properties.limit.anyOf[1].properties.limited,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 25 || isNaN(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/limited",schemaPath:"#/properties/limit/anyOf/1/properties/limited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25},schema:25,parentSchema:schema54.properties.limit.anyOf[1].properties.limited,data:data3});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/limited",schemaPath:"#/properties/limit/anyOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema54.properties.limit.anyOf[1].properties.limited,data:data3});
errors++;
}
}
}
if(data1.high !== undefined){
let data4 = data1.high;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/high",schemaPath:"#/properties/limit/anyOf/1/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.limit.anyOf[1].properties.high.type,parentSchema:schema54.properties.limit.anyOf[1].properties.high,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 25 || isNaN(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/high",schemaPath:"#/properties/limit/anyOf/1/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25},schema:25,parentSchema:schema54.properties.limit.anyOf[1].properties.high,data:data4});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/high",schemaPath:"#/properties/limit/anyOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema54.properties.limit.anyOf[1].properties.high,data:data4});
errors++;
}
}
}
if(data1.unacceptable !== undefined){
let data5 = data1.unacceptable;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/unacceptable",schemaPath:"#/properties/limit/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.limit.anyOf[1].properties.unacceptable.type,parentSchema:schema54.properties.limit.anyOf[1].properties.unacceptable,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 25 || isNaN(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/unacceptable",schemaPath:"#/properties/limit/anyOf/1/properties/unacceptable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25},schema:25,parentSchema:schema54.properties.limit.anyOf[1].properties.unacceptable,data:data5});
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit/unacceptable",schemaPath:"#/properties/limit/anyOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema54.properties.limit.anyOf[1].properties.unacceptable,data:data5});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema54.properties.limit.anyOf[1].type,parentSchema:schema54.properties.limit.anyOf[1],data:data1});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/limit",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema54.properties.limit.anyOf,parentSchema:schema54.properties.limit,data:data1});
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
if(data.accept !== undefined){
let data6 = data.accept;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/accept",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema54.properties.accept,data:data6});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern65.test(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/accept/" + i0,schemaPath:"",keyword:"pattern",params:{pattern: "^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$"},schema:"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$",parentSchema:schema54.properties.accept.items,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/accept/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema54.properties.accept.items.type,parentSchema:schema54.properties.accept.items,data:data7});
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = addError(vErrors, {instancePath:instancePath+"/accept",schemaPath:"",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema54.properties.accept,data:data6});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/accept",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema54.properties.accept.type,parentSchema:schema54.properties.accept,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data});
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"description":"A document is signed (`aims-gate approve --document`) by one of the people named here, and by each person it names itself.","type":"object","additionalProperties":false,"required":["path"],"anyOf":[{"required":["by"]},{"required":["named"]}],"properties":{"path":{"$ref":"#/$defs/path"},"by":{"description":"Who may sign, one of them is enough: `owner`, `role:NAME`, `@login`.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$","examples":["owner","role:governance","@dana"]},"uniqueItems":true},"named":{"description":"Where the document names people who must have signed it: `chair`, `risks[].accepted-by`.","$ref":"#/$defs/field"},"methods":{"description":"Which signatures count. Default: both. A signed commit is none: it is not seen once it is merged.","type":"array","minItems":1,"items":{"enum":["ssh","sigstore"]},"uniqueItems":true},"optional":{"description":"The document may be missing; where it is there, it must be signed.","type":"boolean"}},"patternProperties":{"^x-":{}}};

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
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema55.anyOf[0].required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: prop0},schema:schema55.anyOf[0].required,parentSchema:schema55.anyOf[0],data});
errors++;
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop1 of schema55.anyOf[1].required){
if(data[prop1] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: prop1},schema:schema55.anyOf[1].required,parentSchema:schema55.anyOf[1],data});
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema55.anyOf,parentSchema:schema55,data});
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
for(const prop2 of schema55.required){
if(data[prop2] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema55.required,parentSchema:schema55,data});
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "path") || (key0 === "by")) || (key0 === "named")) || (key0 === "methods")) || (key0 === "optional")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate100(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/by",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.by,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern65.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/by/" + i0,schemaPath:"",keyword:"pattern",params:{pattern: "^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$"},schema:"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$",parentSchema:schema55.properties.by.items,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/by/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema55.properties.by.items.type,parentSchema:schema55.properties.by.items,data:data2});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = addError(vErrors, {instancePath:instancePath+"/by",schemaPath:"",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema55.properties.by,data:data1});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/by",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema55.properties.by.type,parentSchema:schema55.properties.by,data:data1});
errors++;
}
}
if(data.named !== undefined){
if(!(validate133(data.named, {instancePath:instancePath+"/named",parentData:data,parentDataProperty:"named",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.methods !== undefined){
let data4 = data.methods;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/methods",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.methods,data:data4});
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(!((data5 === "ssh") || (data5 === "sigstore"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/methods/" + i2,schemaPath:"",keyword:"enum",params:{allowedValues: schema55.properties.methods.items.enum},schema:schema55.properties.methods.items.enum,parentSchema:schema55.properties.methods.items,data:data5});
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data4[i3], data4[j1])){
vErrors = addError(vErrors, {instancePath:instancePath+"/methods",schemaPath:"",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema55.properties.methods,data:data4});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/methods",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema55.properties.methods.type,parentSchema:schema55.properties.methods,data:data4});
errors++;
}
}
if(data.optional !== undefined){
let data6 = data.optional;
if(typeof data6 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/optional",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema55.properties.optional.type,parentSchema:schema55.properties.optional,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"description":"Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where the assessments lie. Default `.aims/suppliers`.","type":"string","minLength":1},"reviewed":{"description":"How long ago its performance and incidents may have been looked at. Default `12 months`. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.","examples":["12 months"],"anyOf":[{"type":"string","pattern":"^[0-9]+ (day|month|year)s?$"},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"string","pattern":"^[0-9]+ (day|month|year)s?$"},"limited":{"type":"string","pattern":"^[0-9]+ (day|month|year)s?$"},"high":{"type":"string","pattern":"^[0-9]+ (day|month|year)s?$"},"unacceptable":{"type":"string","pattern":"^[0-9]+ (day|month|year)s?$"}},"patternProperties":{"^x-":{}}}]}},"patternProperties":{"^x-":{}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "folder") || (key0 === "reviewed")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data});
errors++;
}
}
if(data.folder !== undefined){
let data0 = data.folder;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/folder",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.folder,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/folder",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema56.properties.folder.type,parentSchema:schema56.properties.folder,data:data0});
errors++;
}
}
if(data.reviewed !== undefined){
let data1 = data.reviewed;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema56.properties.reviewed.anyOf[0],data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema56.properties.reviewed.anyOf[0].type,parentSchema:schema56.properties.reviewed.anyOf[0],data:data1});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema56.properties.reviewed.anyOf[1],data:data1});
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56.properties.reviewed.anyOf[1],data:data1});
errors++;
}
}
if(data1.minimal !== undefined){
let data2 = data1.minimal;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed/minimal",schemaPath:"#/properties/reviewed/anyOf/1/properties/minimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema56.properties.reviewed.anyOf[1].properties.minimal,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed/minimal",schemaPath:"#/properties/reviewed/anyOf/1/properties/minimal/type",keyword:"type",params:{type: "string"},schema:schema56.properties.reviewed.anyOf[1].properties.minimal.type,parentSchema:schema56.properties.reviewed.anyOf[1].properties.minimal,data:data2});
errors++;
}
}
if(data1.limited !== undefined){
let data3 = data1.limited;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed/limited",schemaPath:"#/properties/reviewed/anyOf/1/properties/limited/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema56.properties.reviewed.anyOf[1].properties.limited,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed/limited",schemaPath:"#/properties/reviewed/anyOf/1/properties/limited/type",keyword:"type",params:{type: "string"},schema:schema56.properties.reviewed.anyOf[1].properties.limited.type,parentSchema:schema56.properties.reviewed.anyOf[1].properties.limited,data:data3});
errors++;
}
}
if(data1.high !== undefined){
let data4 = data1.high;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed/high",schemaPath:"#/properties/reviewed/anyOf/1/properties/high/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema56.properties.reviewed.anyOf[1].properties.high,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed/high",schemaPath:"#/properties/reviewed/anyOf/1/properties/high/type",keyword:"type",params:{type: "string"},schema:schema56.properties.reviewed.anyOf[1].properties.high.type,parentSchema:schema56.properties.reviewed.anyOf[1].properties.high,data:data4});
errors++;
}
}
if(data1.unacceptable !== undefined){
let data5 = data1.unacceptable;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed/unacceptable",schemaPath:"#/properties/reviewed/anyOf/1/properties/unacceptable/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema56.properties.reviewed.anyOf[1].properties.unacceptable,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed/unacceptable",schemaPath:"#/properties/reviewed/anyOf/1/properties/unacceptable/type",keyword:"type",params:{type: "string"},schema:schema56.properties.reviewed.anyOf[1].properties.unacceptable.type,parentSchema:schema56.properties.reviewed.anyOf[1].properties.unacceptable,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema56.properties.reviewed.anyOf[1].type,parentSchema:schema56.properties.reviewed.anyOf[1],data:data1});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema56.properties.reviewed.anyOf,parentSchema:schema56.properties.reviewed,data:data1});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data});
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema32.properties, key0)) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data});
errors++;
}
}
if(data.all !== undefined){
if(!(validate105(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
if(!(validate107(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
if(!(validate109(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.checklist !== undefined){
if(!(validate121(data.checklist, {instancePath:instancePath+"/checklist",parentData:data,parentDataProperty:"checklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.distinct !== undefined){
if(!(validate124(data.distinct, {instancePath:instancePath+"/distinct",parentData:data,parentDataProperty:"distinct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
if(!(validate127(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.expression !== undefined){
if(!(validate99(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.fresh !== undefined){
if(!(validate131(data.fresh, {instancePath:instancePath+"/fresh",parentData:data,parentDataProperty:"fresh",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.guardrails !== undefined){
if(!(validate136(data.guardrails, {instancePath:instancePath+"/guardrails",parentData:data,parentDataProperty:"guardrails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate138(data.impacts, {instancePath:instancePath+"/impacts",parentData:data,parentDataProperty:"impacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.incidents !== undefined){
if(!(validate141(data.incidents, {instancePath:instancePath+"/incidents",parentData:data,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.link !== undefined){
if(!(validate149(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate153(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data["model-index"] !== undefined){
if(!(validate158(data["model-index"], {instancePath:instancePath+"/model-index",parentData:data,parentDataProperty:"model-index",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
if(!(validate162(data.registered, {instancePath:instancePath+"/registered",parentData:data,parentDataProperty:"registered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate164(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate168(data.risks, {instancePath:instancePath+"/risks",parentData:data,parentDataProperty:"risks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.signature !== undefined){
if(!(validate171(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.supplier !== undefined){
if(!(validate175(data.supplier, {instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"supplier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.then !== undefined){
let data21 = data.then;
if(Array.isArray(data21)){
if(data21.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/then",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.then,data:data21});
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data21[i0], {instancePath:instancePath+"/then/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/then",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema32.properties.then.type,parentSchema:schema32.properties.then,data:data21});
errors++;
}
}
if(data.else !== undefined){
let data23 = data.else;
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/else",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.else,data:data23});
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data23[i1], {instancePath:instancePath+"/else/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/else",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema32.properties.else.type,parentSchema:schema32.properties.else,data:data23});
errors++;
}
}
if(data.remedy !== undefined){
let data25 = data.remedy;
if(typeof data25 === "string"){
if(func2(data25) > 400){
vErrors = addError(vErrors, {instancePath:instancePath+"/remedy",schemaPath:"",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema32.properties.remedy,data:data25});
errors++;
}
if(func2(data25) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/remedy",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.remedy,data:data25});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/remedy",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema32.properties.remedy.type,parentSchema:schema32.properties.remedy,data:data25});
errors++;
}
}
if(data.then !== undefined){
if(data.if === undefined){
const err8 = {instancePath,schemaPath:"",keyword:"dependentRequired",params:{property: "then",
    missingProperty: "if",
    depsCount: 1,
    deps: "if"},schema:schema32.dependentRequired,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.else !== undefined){
if(data.if === undefined){
const err9 = {instancePath,schemaPath:"",keyword:"dependentRequired",params:{property: "else",
    missingProperty: "if",
    depsCount: 1,
    deps: "if"},schema:schema32.dependentRequired,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.if !== undefined){
if(data.then === undefined){
const err10 = {instancePath,schemaPath:"",keyword:"dependentRequired",params:{property: "if",
    missingProperty: "then",
    depsCount: 1,
    deps: "then"},schema:schema32.dependentRequired,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema23.properties, key0)) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data});
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) > 80){
vErrors = addError(vErrors, {instancePath:instancePath+"/title",schemaPath:"",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema23.properties.title,data:data0});
errors++;
}
if(func2(data0) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/title",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.title,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/title",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema23.properties.title.type,parentSchema:schema23.properties.title,data:data0});
errors++;
}
}
if(data.why !== undefined){
let data1 = data.why;
if(typeof data1 === "string"){
if(func2(data1) > 400){
vErrors = addError(vErrors, {instancePath:instancePath+"/why",schemaPath:"",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema23.properties.why,data:data1});
errors++;
}
if(func2(data1) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/why",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.why,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/why",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema23.properties.why.type,parentSchema:schema23.properties.why,data:data1});
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
if(!pattern17.test(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/controls/" + i0,schemaPath:"",keyword:"pattern",params:{pattern: "^(A\\.)?[0-9]+(\\.[0-9]+)*$"},schema:"^(A\\.)?[0-9]+(\\.[0-9]+)*$",parentSchema:schema23.properties.controls.items,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/controls/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema23.properties.controls.items.type,parentSchema:schema23.properties.controls.items,data:data3});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/controls",schemaPath:"",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema23.properties.controls,data:data2});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/controls",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema23.properties.controls.type,parentSchema:schema23.properties.controls,data:data2});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema23.properties.level.oneOf[0].enum},schema:schema23.properties.level.oneOf[0].enum,parentSchema:schema23.properties.level.oneOf[0],data:data4});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema23.properties.level.oneOf[1],data:data4});
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema23.properties.level.oneOf[1],data:data4});
errors++;
}
}
if(data4.minimal !== undefined){
if(!(validate84(data4.minimal, {instancePath:instancePath+"/level/minimal",parentData:data4,parentDataProperty:"minimal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data4.limited !== undefined){
if(!(validate84(data4.limited, {instancePath:instancePath+"/level/limited",parentData:data4,parentDataProperty:"limited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data4.high !== undefined){
if(!(validate84(data4.high, {instancePath:instancePath+"/level/high",parentData:data4,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data4.unacceptable !== undefined){
if(!(validate84(data4.unacceptable, {instancePath:instancePath+"/level/unacceptable",parentData:data4,parentDataProperty:"unacceptable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema23.properties.level.oneOf[1].type,parentSchema:schema23.properties.level.oneOf[1],data:data4});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/level",schemaPath:"",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema23.properties.level.oneOf,parentSchema:schema23.properties.level,data:data4});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/locked",schemaPath:"",keyword:"const",params:{allowedValue: "tighten-only"},schema:"tighten-only",parentSchema:schema23.properties.locked,data:data9});
errors++;
}
}
if(data.scope !== undefined){
let data10 = data.scope;
if(!((data10 === "system") || (data10 === "organisation"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/scope",schemaPath:"",keyword:"enum",params:{allowedValues: schema23.properties.scope.enum},schema:schema23.properties.scope.enum,parentSchema:schema23.properties.scope,data:data10});
errors++;
}
}
if(data.reason !== undefined){
let data11 = data.reason;
if(typeof data11 === "string"){
if(func2(data11) > 400){
vErrors = addError(vErrors, {instancePath:instancePath+"/reason",schemaPath:"",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema23.properties.reason,data:data11});
errors++;
}
if(func2(data11) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/reason",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.reason,data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reason",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema23.properties.reason.type,parentSchema:schema23.properties.reason,data:data11});
errors++;
}
}
if(data.when !== undefined){
if(!(validate89(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data13 = data.require;
if(Array.isArray(data13)){
if(data13.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/require",schemaPath:"",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema23.properties.require,data:data13});
errors++;
}
if(data13.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/require",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.require,data:data13});
errors++;
}
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
if(!(validate104(data13[i2], {instancePath:instancePath+"/require/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/require",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema23.properties.require.type,parentSchema:schema23.properties.require,data:data13});
errors++;
}
}
if(data.remedy !== undefined){
let data15 = data.remedy;
if(typeof data15 === "string"){
if(func2(data15) > 400){
vErrors = addError(vErrors, {instancePath:instancePath+"/remedy",schemaPath:"",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema23.properties.remedy,data:data15});
errors++;
}
if(func2(data15) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/remedy",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.remedy,data:data15});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/remedy",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema23.properties.remedy.type,parentSchema:schema23.properties.remedy,data:data15});
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
if(func2(data17) > 120){
vErrors = addError(vErrors, {instancePath:instancePath+"/references/" + i3,schemaPath:"",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema23.properties.references.items,data:data17});
errors++;
}
if(func2(data17) < 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/references/" + i3,schemaPath:"",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema23.properties.references.items,data:data17});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/references/" + i3,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema23.properties.references.items.type,parentSchema:schema23.properties.references.items,data:data17});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/references",schemaPath:"",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)",schema:true,parentSchema:schema23.properties.references,data:data16});
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/references",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema23.properties.references.type,parentSchema:schema23.properties.references,data:data16});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/oneOf/0/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema23.properties.exceptions.oneOf[0],data:data18});
errors++;
}
var _valid1 = _errs36 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs37 = errors;
if(!(validate53(data18, {instancePath:instancePath+"/exceptions",parentData:data,parentDataProperty:"exceptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
vErrors = addError(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema23.properties.exceptions.oneOf,parentSchema:schema23.properties.exceptions,data:data18});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"required":["zone","windows"],"properties":{"zone":{"description":"Zone of the times: `Europe/Zurich`, `UTC`.","type":"string","minLength":1,"maxLength":60},"windows":{"description":"When it is: from a day or a time to another, or every week on some days.","type":"array","minItems":1,"maxItems":200,"items":{"anyOf":[{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"description":"`2026-12-15`, or `2026-12-15T18:00`.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$","examples":["2026-12-15","2026-12-15T18:00"]},"to":{"description":"The last day, or the time it ends.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$","examples":["2026-12-15","2026-12-15T18:00"]}},"patternProperties":{"^x-":{}}},{"type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"description":"Days of the week.","type":"array","minItems":1,"items":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},"uniqueItems":true},"from":{"description":"`16:00`.","type":"string","pattern":"^([01]\\d|2[0-4]):\\d{2}$","examples":["16:00"]},"to":{"description":"`24:00` is the end of the day.","type":"string","pattern":"^([01]\\d|2[0-4]):\\d{2}$","examples":["16:00"]}},"patternProperties":{"^x-":{}}}]}}},"patternProperties":{"^x-":{}}};
const pattern78 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$", "u");
const pattern81 = new RegExp("^([01]\\d|2[0-4]):\\d{2}$", "u");

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
for(const prop0 of schema57.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema57.required,parentSchema:schema57,data});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "zone") || (key0 === "windows")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data});
errors++;
}
}
if(data.zone !== undefined){
let data0 = data.zone;
if(typeof data0 === "string"){
if(func2(data0) > 60){
vErrors = addError(vErrors, {instancePath:instancePath+"/zone",schemaPath:"",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema57.properties.zone,data:data0});
errors++;
}
if(func2(data0) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/zone",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema57.properties.zone,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/zone",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema57.properties.zone.type,parentSchema:schema57.properties.zone,data:data0});
errors++;
}
}
if(data.windows !== undefined){
let data1 = data.windows;
if(Array.isArray(data1)){
if(data1.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows",schemaPath:"",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema57.properties.windows,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema57.properties.windows,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema57.properties.windows.items.anyOf[0].required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/anyOf/0/required",keyword:"required",params:{missingProperty: prop1},schema:schema57.properties.windows.items.anyOf[0].required,parentSchema:schema57.properties.windows.items.anyOf[0],data:data2});
errors++;
}
}
for(const key1 in data2){
if(!(((key1 === "from") || (key1 === "to")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema57.properties.windows.items.anyOf[0],data:data2});
errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if(typeof data3 === "string"){
if(!pattern78.test(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/from",schemaPath:"#/properties/windows/items/anyOf/0/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$",parentSchema:schema57.properties.windows.items.anyOf[0].properties.from,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/from",schemaPath:"#/properties/windows/items/anyOf/0/properties/from/type",keyword:"type",params:{type: "string"},schema:schema57.properties.windows.items.anyOf[0].properties.from.type,parentSchema:schema57.properties.windows.items.anyOf[0].properties.from,data:data3});
errors++;
}
}
if(data2.to !== undefined){
let data4 = data2.to;
if(typeof data4 === "string"){
if(!pattern78.test(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/to",schemaPath:"#/properties/windows/items/anyOf/0/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$",parentSchema:schema57.properties.windows.items.anyOf[0].properties.to,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/to",schemaPath:"#/properties/windows/items/anyOf/0/properties/to/type",keyword:"type",params:{type: "string"},schema:schema57.properties.windows.items.anyOf[0].properties.to.type,parentSchema:schema57.properties.windows.items.anyOf[0].properties.to,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/anyOf/0/type",keyword:"type",params:{type: "object"},schema:schema57.properties.windows.items.anyOf[0].type,parentSchema:schema57.properties.windows.items.anyOf[0],data:data2});
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop2 of schema57.properties.windows.items.anyOf[1].required){
if(data2[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/anyOf/1/required",keyword:"required",params:{missingProperty: prop2},schema:schema57.properties.windows.items.anyOf[1].required,parentSchema:schema57.properties.windows.items.anyOf[1],data:data2});
errors++;
}
}
for(const key2 in data2){
if(!((((key2 === "days") || (key2 === "from")) || (key2 === "to")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema57.properties.windows.items.anyOf[1],data:data2});
errors++;
}
}
if(data2.days !== undefined){
let data5 = data2.days;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/days",schemaPath:"#/properties/windows/items/anyOf/1/properties/days/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema57.properties.windows.items.anyOf[1].properties.days,data:data5});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(((((((data6 === "monday") || (data6 === "tuesday")) || (data6 === "wednesday")) || (data6 === "thursday")) || (data6 === "friday")) || (data6 === "saturday")) || (data6 === "sunday"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/days/" + i1,schemaPath:"#/properties/windows/items/anyOf/1/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema57.properties.windows.items.anyOf[1].properties.days.items.enum},schema:schema57.properties.windows.items.anyOf[1].properties.days.items.enum,parentSchema:schema57.properties.windows.items.anyOf[1].properties.days.items,data:data6});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/days",schemaPath:"#/properties/windows/items/anyOf/1/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema57.properties.windows.items.anyOf[1].properties.days,data:data5});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/days",schemaPath:"#/properties/windows/items/anyOf/1/properties/days/type",keyword:"type",params:{type: "array"},schema:schema57.properties.windows.items.anyOf[1].properties.days.type,parentSchema:schema57.properties.windows.items.anyOf[1].properties.days,data:data5});
errors++;
}
}
if(data2.from !== undefined){
let data7 = data2.from;
if(typeof data7 === "string"){
if(!pattern81.test(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/from",schemaPath:"#/properties/windows/items/anyOf/1/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-4]):\\d{2}$"},message:"must match pattern \""+"^([01]\\d|2[0-4]):\\d{2}$"+"\"",schema:"^([01]\\d|2[0-4]):\\d{2}$",parentSchema:schema57.properties.windows.items.anyOf[1].properties.from,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/from",schemaPath:"#/properties/windows/items/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"},schema:schema57.properties.windows.items.anyOf[1].properties.from.type,parentSchema:schema57.properties.windows.items.anyOf[1].properties.from,data:data7});
errors++;
}
}
if(data2.to !== undefined){
let data8 = data2.to;
if(typeof data8 === "string"){
if(!pattern81.test(data8)){
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/to",schemaPath:"#/properties/windows/items/anyOf/1/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-4]):\\d{2}$"},message:"must match pattern \""+"^([01]\\d|2[0-4]):\\d{2}$"+"\"",schema:"^([01]\\d|2[0-4]):\\d{2}$",parentSchema:schema57.properties.windows.items.anyOf[1].properties.to,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0+"/to",schemaPath:"#/properties/windows/items/anyOf/1/properties/to/type",keyword:"type",params:{type: "string"},schema:schema57.properties.windows.items.anyOf[1].properties.to.type,parentSchema:schema57.properties.windows.items.anyOf[1].properties.to,data:data8});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema57.properties.windows.items.anyOf[1].type,parentSchema:schema57.properties.windows.items.anyOf[1],data:data2});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/windows/" + i0,schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema57.properties.windows.items.anyOf,parentSchema:schema57.properties.windows.items,data:data2});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/windows",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema57.properties.windows.type,parentSchema:schema57.properties.windows,data:data1});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema19.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema19.required,parentSchema:schema19,data});
errors++;
}
}
for(const key0 in data){
if(!((func1.call(schema19.properties, key0)) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",schemaPath:"",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 80){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",schemaPath:"",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema19.properties.name,data:data1});
errors++;
}
if(func2(data1) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.name,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.name.type,parentSchema:schema19.properties.name,data:data1});
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/extends",schemaPath:"",keyword:"pattern",params:{pattern: "^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$"},schema:"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$",parentSchema:schema19.properties.extends,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/extends",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.extends.type,parentSchema:schema19.properties.extends,data:data2});
errors++;
}
}
if(data.locked !== undefined){
let data3 = data.locked;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if("tighten-only" !== data3){
vErrors = addError(vErrors, {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/anyOf/0/const",keyword:"const",params:{allowedValue: "tighten-only"},schema:"tighten-only",parentSchema:schema19.properties.locked.anyOf[0],data:data3});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/locked/" + i0,schemaPath:"#/properties/locked/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.locked.anyOf[1].items.enum},schema:schema19.properties.locked.anyOf[1].items.enum,parentSchema:schema19.properties.locked.anyOf[1].items,data:data4});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema19.properties.locked.anyOf[1],data:data3});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema19.properties.locked.anyOf[1].type,parentSchema:schema19.properties.locked.anyOf[1],data:data3});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/locked",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.locked.anyOf,parentSchema:schema19.properties.locked,data:data3});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/mode",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum},schema:schema19.properties.mode.enum,parentSchema:schema19.properties.mode,data:data5});
errors++;
}
}
if(data.systems !== undefined){
let data6 = data.systems;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/systems",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.systems,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/systems",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.systems.type,parentSchema:schema19.properties.systems,data:data6});
errors++;
}
}
if(data.roles !== undefined){
let data7 = data.roles;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.roles,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.roles.type,parentSchema:schema19.properties.roles,data:data7});
errors++;
}
}
if(data["governance-role"] !== undefined){
let data8 = data["governance-role"];
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/governance-role",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties["governance-role"],data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/governance-role",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties["governance-role"].type,parentSchema:schema19.properties["governance-role"],data:data8});
errors++;
}
}
if(data.exceptions !== undefined){
let data9 = data.exceptions;
const _errs21 = errors;
let valid5 = false;
let passing0 = null;
const _errs22 = errors;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.exceptions.oneOf[0],data:data9});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema19.properties.exceptions.oneOf[0].type,parentSchema:schema19.properties.exceptions.oneOf[0],data:data9});
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1){
valid5 = true;
passing0 = 0;
}
const _errs24 = errors;
if(!(validate53(data9, {instancePath:instancePath+"/exceptions",parentData:data,parentDataProperty:"exceptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
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
vErrors = addError(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.properties.exceptions.oneOf,parentSchema:schema19.properties.exceptions,data:data9});
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
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
if(!pattern8.test(data10)){
vErrors = addError(vErrors, {instancePath:instancePath+"/override-review",schemaPath:"",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema19.properties["override-review"],data:data10});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/override-review",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties["override-review"].type,parentSchema:schema19.properties["override-review"],data:data10});
errors++;
}
}
if(data.pushers !== undefined){
let data11 = data.pushers;
if(!((data11 === "excluded") || (data11 === "ignored"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pushers",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.pushers.enum},schema:schema19.properties.pushers.enum,parentSchema:schema19.properties.pushers,data:data11});
errors++;
}
}
if(data.reviewers !== undefined){
let data12 = data.reviewers;
if(!((data12 === "write") || (data12 === "members"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewers",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.reviewers.enum},schema:schema19.properties.reviewers.enum,parentSchema:schema19.properties.reviewers,data:data12});
errors++;
}
}
if(data.agents !== undefined){
let data13 = data.agents;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!(((key1 === "accounts") || (key1 === "humans")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/agents",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.agents,data:data13});
errors++;
}
}
if(data13.accounts !== undefined){
let data14 = data13.accounts;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/agents/accounts",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.agents.properties.accounts,data:data14});
errors++;
}
const len1 = data14.length;
for(let i2=0; i2<len1; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(!pattern10.test(data15)){
vErrors = addError(vErrors, {instancePath:instancePath+"/agents/accounts/" + i2,schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*(\\[bot\\])?$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*(\\[bot\\])?$",parentSchema:schema19.properties.agents.properties.accounts.items,data:data15});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/agents/accounts/" + i2,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.agents.properties.accounts.items.type,parentSchema:schema19.properties.agents.properties.accounts.items,data:data15});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/agents/accounts",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.agents.properties.accounts.type,parentSchema:schema19.properties.agents.properties.accounts,data:data14});
errors++;
}
}
if(data13.humans !== undefined){
let data16 = data13.humans;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/agents/humans",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.agents.properties.humans.type,parentSchema:schema19.properties.agents.properties.humans,data:data16});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 5 || isNaN(data16)){
vErrors = addError(vErrors, {instancePath:instancePath+"/agents/humans",schemaPath:"",keyword:"maximum",params:{comparison: "<=", limit: 5},schema:5,parentSchema:schema19.properties.agents.properties.humans,data:data16});
errors++;
}
if(data16 < 1 || isNaN(data16)){
vErrors = addError(vErrors, {instancePath:instancePath+"/agents/humans",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.agents.properties.humans,data:data16});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/agents",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.agents.type,parentSchema:schema19.properties.agents,data:data13});
errors++;
}
}
if(data.unread !== undefined){
let data17 = data.unread;
const _errs39 = errors;
let valid9 = false;
const _errs40 = errors;
if(!((((data17 === "off") || (data17 === "notice")) || (data17 === "warning")) || (data17 === "failure"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.unread.anyOf[0].enum},schema:schema19.properties.unread.anyOf[0].enum,parentSchema:schema19.properties.unread.anyOf[0],data:data17});
errors++;
}
var _valid2 = _errs40 === errors;
valid9 = valid9 || _valid2;
const _errs41 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
if(!(((((key2 === "minimal") || (key2 === "limited")) || (key2 === "high")) || (key2 === "unacceptable")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.unread.anyOf[1],data:data17});
errors++;
}
}
if(data17.minimal !== undefined){
let data18 = data17.minimal;
if(!((((data18 === "off") || (data18 === "notice")) || (data18 === "warning")) || (data18 === "failure"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/unread/minimal",schemaPath:"#/properties/unread/anyOf/1/properties/minimal/enum",keyword:"enum",params:{allowedValues: schema19.properties.unread.anyOf[1].properties.minimal.enum},schema:schema19.properties.unread.anyOf[1].properties.minimal.enum,parentSchema:schema19.properties.unread.anyOf[1].properties.minimal,data:data18});
errors++;
}
}
if(data17.limited !== undefined){
let data19 = data17.limited;
if(!((((data19 === "off") || (data19 === "notice")) || (data19 === "warning")) || (data19 === "failure"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/unread/limited",schemaPath:"#/properties/unread/anyOf/1/properties/limited/enum",keyword:"enum",params:{allowedValues: schema19.properties.unread.anyOf[1].properties.limited.enum},schema:schema19.properties.unread.anyOf[1].properties.limited.enum,parentSchema:schema19.properties.unread.anyOf[1].properties.limited,data:data19});
errors++;
}
}
if(data17.high !== undefined){
let data20 = data17.high;
if(!((((data20 === "off") || (data20 === "notice")) || (data20 === "warning")) || (data20 === "failure"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/unread/high",schemaPath:"#/properties/unread/anyOf/1/properties/high/enum",keyword:"enum",params:{allowedValues: schema19.properties.unread.anyOf[1].properties.high.enum},schema:schema19.properties.unread.anyOf[1].properties.high.enum,parentSchema:schema19.properties.unread.anyOf[1].properties.high,data:data20});
errors++;
}
}
if(data17.unacceptable !== undefined){
let data21 = data17.unacceptable;
if(!((((data21 === "off") || (data21 === "notice")) || (data21 === "warning")) || (data21 === "failure"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/unread/unacceptable",schemaPath:"#/properties/unread/anyOf/1/properties/unacceptable/enum",keyword:"enum",params:{allowedValues: schema19.properties.unread.anyOf[1].properties.unacceptable.enum},schema:schema19.properties.unread.anyOf[1].properties.unacceptable.enum,parentSchema:schema19.properties.unread.anyOf[1].properties.unacceptable,data:data21});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.unread.anyOf[1].type,parentSchema:schema19.properties.unread.anyOf[1],data:data17});
errors++;
}
var _valid2 = _errs41 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
vErrors = addError(vErrors, {instancePath:instancePath+"/unread",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.unread.anyOf,parentSchema:schema19.properties.unread,data:data17});
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
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
if(!(((((key3 === "allowed-signers") || (key3 === "revoked-keys")) || (key3 === "identities")) || (key3 === "sigstore-root")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/signing",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.signing,data:data22});
errors++;
}
}
if(data22["allowed-signers"] !== undefined){
let data23 = data22["allowed-signers"];
if(typeof data23 === "string"){
if(func2(data23) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/signing/allowed-signers",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.signing.properties["allowed-signers"],data:data23});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/signing/allowed-signers",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.signing.properties["allowed-signers"].type,parentSchema:schema19.properties.signing.properties["allowed-signers"],data:data23});
errors++;
}
}
if(data22["revoked-keys"] !== undefined){
let data24 = data22["revoked-keys"];
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/signing/revoked-keys",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.signing.properties["revoked-keys"],data:data24});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/signing/revoked-keys",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.signing.properties["revoked-keys"].type,parentSchema:schema19.properties.signing.properties["revoked-keys"],data:data24});
errors++;
}
}
if(data22.identities !== undefined){
let data25 = data22.identities;
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/signing/identities",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.signing.properties.identities,data:data25});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/signing/identities",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.signing.properties.identities.type,parentSchema:schema19.properties.signing.properties.identities,data:data25});
errors++;
}
}
if(data22["sigstore-root"] !== undefined){
let data26 = data22["sigstore-root"];
if(typeof data26 === "string"){
if(func2(data26) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/signing/sigstore-root",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.signing.properties["sigstore-root"],data:data26});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/signing/sigstore-root",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.signing.properties["sigstore-root"].type,parentSchema:schema19.properties.signing.properties["sigstore-root"],data:data26});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/signing",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.signing.type,parentSchema:schema19.properties.signing,data:data22});
errors++;
}
}
if(data.trusted !== undefined){
if(!(validate55(data.trusted, {instancePath:instancePath+"/trusted",parentData:data,parentDataProperty:"trusted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.confidential !== undefined){
if(!(validate55(data.confidential, {instancePath:instancePath+"/confidential",parentData:data,parentDataProperty:"confidential",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.changes !== undefined){
let data29 = data.changes;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
if(!((func1.call(schema19.properties.changes.properties, key4)) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/changes",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.changes,data:data29});
errors++;
}
}
if(data29.model !== undefined){
if(!(validate55(data29.model, {instancePath:instancePath+"/changes/model",parentData:data29,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data29["model-id"] !== undefined){
if(!(validate55(data29["model-id"], {instancePath:instancePath+"/changes/model-id",parentData:data29,parentDataProperty:"model-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data29.prompt !== undefined){
if(!(validate55(data29.prompt, {instancePath:instancePath+"/changes/prompt",parentData:data29,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data29.dataset !== undefined){
if(!(validate55(data29.dataset, {instancePath:instancePath+"/changes/dataset",parentData:data29,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data29.evaluation !== undefined){
if(!(validate55(data29.evaluation, {instancePath:instancePath+"/changes/evaluation",parentData:data29,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data29["ai-dependency"] !== undefined){
if(!(validate55(data29["ai-dependency"], {instancePath:instancePath+"/changes/ai-dependency",parentData:data29,parentDataProperty:"ai-dependency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data29["agent-config"] !== undefined){
if(!(validate55(data29["agent-config"], {instancePath:instancePath+"/changes/agent-config",parentData:data29,parentDataProperty:"agent-config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data29["coding-agent"] !== undefined){
if(!(validate55(data29["coding-agent"], {instancePath:instancePath+"/changes/coding-agent",parentData:data29,parentDataProperty:"coding-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data29.governance !== undefined){
if(!(validate55(data29.governance, {instancePath:instancePath+"/changes/governance",parentData:data29,parentDataProperty:"governance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data29.setting !== undefined){
if(!(validate55(data29.setting, {instancePath:instancePath+"/changes/setting",parentData:data29,parentDataProperty:"setting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/changes",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.changes.type,parentSchema:schema19.properties.changes,data:data29});
errors++;
}
}
if(data.ignore !== undefined){
if(!(validate55(data.ignore, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.detectors !== undefined){
let data41 = data.detectors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key5 in data41){
if(!((func1.call(schema19.properties.detectors.properties, key5)) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/detectors",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.detectors,data:data41});
errors++;
}
}
if(data41.weights !== undefined){
if(!(validate69(data41.weights, {instancePath:instancePath+"/detectors/weights",parentData:data41,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41.pointer !== undefined){
if(!(validate69(data41.pointer, {instancePath:instancePath+"/detectors/pointer",parentData:data41,parentDataProperty:"pointer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41["released-model"] !== undefined){
if(!(validate69(data41["released-model"], {instancePath:instancePath+"/detectors/released-model",parentData:data41,parentDataProperty:"released-model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41["model-id"] !== undefined){
if(!(validate69(data41["model-id"], {instancePath:instancePath+"/detectors/model-id",parentData:data41,parentDataProperty:"model-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41["inline-prompt"] !== undefined){
if(!(validate69(data41["inline-prompt"], {instancePath:instancePath+"/detectors/inline-prompt",parentData:data41,parentDataProperty:"inline-prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41["prompt-file"] !== undefined){
if(!(validate69(data41["prompt-file"], {instancePath:instancePath+"/detectors/prompt-file",parentData:data41,parentDataProperty:"prompt-file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41.training !== undefined){
if(!(validate69(data41.training, {instancePath:instancePath+"/detectors/training",parentData:data41,parentDataProperty:"training",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41["training-data"] !== undefined){
if(!(validate69(data41["training-data"], {instancePath:instancePath+"/detectors/training-data",parentData:data41,parentDataProperty:"training-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41.evaluation !== undefined){
if(!(validate69(data41.evaluation, {instancePath:instancePath+"/detectors/evaluation",parentData:data41,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41["agent-tools"] !== undefined){
if(!(validate69(data41["agent-tools"], {instancePath:instancePath+"/detectors/agent-tools",parentData:data41,parentDataProperty:"agent-tools",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41.dependency !== undefined){
if(!(validate69(data41.dependency, {instancePath:instancePath+"/detectors/dependency",parentData:data41,parentDataProperty:"dependency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data41.setting !== undefined){
if(!(validate69(data41.setting, {instancePath:instancePath+"/detectors/setting",parentData:data41,parentDataProperty:"setting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/detectors",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.detectors.type,parentSchema:schema19.properties.detectors,data:data41});
errors++;
}
}
if(data.gates !== undefined){
let data54 = data.gates;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key6 in data54){
const _errs92 = errors;
if(typeof key6 === "string"){
if(!pattern15.test(key6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/gates",schemaPath:"",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema19.properties.gates.propertyNames,data:key6,propertyName:key6});
errors++;
}
}
var valid14 = _errs92 === errors;
if(!valid14){
vErrors = addError(vErrors, {instancePath:instancePath+"/gates",schemaPath:"",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema19.properties.gates.propertyNames,parentSchema:schema19.properties.gates,data:data54});
errors++;
}
}
for(const key7 in data54){
if(!(validate83(data54[key7], {instancePath:instancePath+"/gates/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data54,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/gates",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.type,parentSchema:schema19.properties.gates,data:data54});
errors++;
}
}
if(data.calendars !== undefined){
let data56 = data.calendars;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key8 in data56){
const _errs97 = errors;
if(typeof key8 === "string"){
if(!pattern75.test(key8)){
vErrors = addError(vErrors, {instancePath:instancePath+"/calendars",schemaPath:"",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]*$"},schema:"^[a-z][A-Za-z0-9_]*$",parentSchema:schema19.properties.calendars.propertyNames,data:key8,propertyName:key8});
errors++;
}
}
var valid16 = _errs97 === errors;
if(!valid16){
vErrors = addError(vErrors, {instancePath:instancePath+"/calendars",schemaPath:"",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid",schema:schema19.properties.calendars.propertyNames,parentSchema:schema19.properties.calendars,data:data56});
errors++;
}
}
for(const key9 in data56){
if(!(validate180(data56[key9], {instancePath:instancePath+"/calendars/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data56,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/calendars",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.calendars.type,parentSchema:schema19.properties.calendars,data:data56});
errors++;
}
}
if(data.let !== undefined){
let data58 = data.let;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(Object.keys(data58).length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/let",schemaPath:"",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema19.properties.let,data:data58});
errors++;
}
for(const key10 in data58){
const _errs102 = errors;
if(typeof key10 === "string"){
if(!pattern75.test(key10)){
vErrors = addError(vErrors, {instancePath:instancePath+"/let",schemaPath:"",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]*$"},schema:"^[a-z][A-Za-z0-9_]*$",parentSchema:schema19.properties.let.propertyNames,data:key10,propertyName:key10});
errors++;
}
}
var valid18 = _errs102 === errors;
if(!valid18){
vErrors = addError(vErrors, {instancePath:instancePath+"/let",schemaPath:"",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid",schema:schema19.properties.let.propertyNames,parentSchema:schema19.properties.let,data:data58});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/let",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.let.type,parentSchema:schema19.properties.let,data:data58});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

