export const id = 561;
export const ids = [561];
export const modules = {

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defaultBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15669);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70636);



/** The default branch with its tip, at this moment. */
async function defaultBranch(client, repo) {
    try {
        const { default_branch: name } = (await client.rest.repos.get({ ...repo })).data;
        const tip = (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)((await client.rest.git.getRef({ ...repo, ref: `heads/${name}` })).data.object.sha);
        if (tip !== undefined)
            return { name, tip };
    }
    catch (error) {
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .apiError */ .pb)(error, 'read the default branch', 'contents: read');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('api-unexpected', 'the default branch has no commit', 'push a first commit');
}


/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ reopenOverrideIssue),
/* harmony export */   S0: () => (/* binding */ openOverrideIssue),
/* harmony export */   WC: () => (/* binding */ closedOverrideIssue),
/* harmony export */   tI: () => (/* binding */ pendingOverrides)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15669);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70636);


const LABEL = 'aims-override';
const MARK = /<!-- aims-gate:override:v1:([a-z-]+):([0-9a-f]{40,64})(?::(\d{4}-\d{2}-\d{2}))? -->\s*$/;
/** Only who works in the repository can put the label on an issue; a mark of anybody else is not believed. */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Opens one issue about an override, unless there is one, open or closed. */
async function openOverrideIssue(client, repo, issue) {
    try {
        const ask = { ...repo, labels: LABEL, state: 'all', per_page: 100 };
        const known = (await client.rest.paginate(client.rest.issues.listForRepo, ask)).find((one) => {
            const about = aboutOverride(one);
            return about?.how === issue.how && about.commit === issue.commit;
        });
        if (known !== undefined)
            return { state: 'published', url: known.html_url };
        const due = issue.due === undefined ? '' : `:${issue.due}`;
        const body = `${issue.body}\n\n<!-- aims-gate:override:v1:${issue.how}:${issue.commit}${due} -->`;
        const made = await client.rest.issues.create({ ...repo, title: issue.title, body, labels: [LABEL] });
        return { state: 'published', url: made.data.html_url };
    }
    catch (error) {
        return { state: 'failed', error: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .pb)(error, 'open an issue about the override', 'issues: write') };
    }
}
/** Overrides that wait for a second person, the oldest first. Throws when GitHub does not list the issues. */
async function pendingOverrides(client, repo) {
    try {
        const ask = { ...repo, labels: LABEL, state: 'open', per_page: 100 };
        const open = await client.rest.paginate(client.rest.issues.listForRepo, ask);
        return open
            .flatMap((one) => {
            const about = aboutOverride(one);
            return about === undefined ? [] : [{ ...about, issue: one.number, url: one.html_url }];
        })
            .toSorted((a, b) => a.issue - b.issue);
    }
    catch (error) {
        // Issues are switched off.
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 410)
            return [];
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .pb)(error, 'list the overrides that wait for a review', 'issues: read');
    }
}
/** The override that a closed issue is about; undefined: it is about something else, or open. */
async function closedOverrideIssue(client, repo, number) {
    try {
        const { data } = await client.rest.issues.get({ ...repo, issue_number: number });
        const about = aboutOverride(data);
        if (about === undefined || data.state !== 'closed')
            return undefined;
        const { closed_by: by, closed_at: at } = data;
        // A bot that tidies up has not looked at it.
        const person = by?.type === 'User' && !by.login.endsWith('[bot]') && data.state_reason !== 'not_planned';
        return {
            ...about,
            ...(person ? { closedBy: (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(by.login), closedById: by.id } : {}),
            ...(at === null ? {} : { closedAt: at }),
        };
    }
    catch (error) {
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .pb)(error, `read issue #${number}`, 'issues: read');
    }
}
/** Opens the issue of an override again, and says why: what closed it was no review by a second person. */
async function reopenOverrideIssue(client, repo, number, because) {
    try {
        const issue = { ...repo, issue_number: number };
        await client.rest.issues.update({ ...issue, state: 'open' });
        await client.rest.issues.createComment({ ...issue, body: because });
        return { state: 'published' };
    }
    catch (error) {
        return { state: 'failed', error: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .pb)(error, `open #${number} again`, 'issues: write') };
    }
}
function aboutOverride({ body, user, author_association: is, }) {
    const [, how, id, due] = MARK.exec(body ?? '') ?? [];
    const commit = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(id);
    const insider = user?.type === 'Bot' || INSIDERS.has(is ?? '');
    if (how === undefined || commit === undefined || !insider)
        return undefined;
    return { how, commit, ...(due === undefined ? {} : { due }) };
}


/***/ }),

/***/ 32561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepBranch: () => (/* binding */ sweepBranch)
});

// EXTERNAL MODULE: ./lib/github/default-branch.js
var default_branch = __webpack_require__(9375);
// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/publish/order.js
var publish_order = __webpack_require__(79411);
;// CONCATENATED MODULE: ./lib/github/publish/issue.js


const MARK = /<!-- aims-gate:sweep:v1:(\S+) -->\s*$/;
const LABEL = 'aims-gate';
/**
 * Keeps one issue open while something is missing: edits its own in place, closes it with a line when nothing is, and
 * opens a new one when people closed the last and something is missing still.
 *
 * An issue is the gate's own when it carries the mark and was opened by the account that this token writes as, which for
 * an app's token is known no closer than a bot: a copied mark in anybody's issue captures nothing.
 */
async function publishIssue(client, repo, issue) {
    try {
        const [newest, ...copies] = await ownIssues(client, repo);
        if (newest !== undefined && newest.order > issue.order)
            return { state: 'superseded' };
        // Two runs at once may both have opened one: the older number stays, whoever comes next closes the others.
        for (const { number } of copies)
            await client.rest.issues.update({
                ...repo,
                issue_number: number,
                state: 'closed',
                state_reason: 'not_planned',
            });
        if (issue.clean)
            return newest === undefined ? { state: 'not-needed' } : await issue_close(client, repo, newest, issue);
        const body = `${issue.body}\n\n<!-- aims-gate:sweep:v1:${issue.order} -->`;
        if (newest === undefined)
            return { state: 'published', url: await issue_open(client, repo, issue.title, body) };
        if (newest.text === textOf(issue))
            return { state: 'published', url: newest.url };
        const { title } = issue;
        const edited = await client.rest.issues.update({ ...repo, issue_number: newest.number, title, body });
        return { state: 'published', url: edited.data.html_url };
    }
    catch (error) {
        const status = (0,github_client/* statusOf */.c2)(error);
        if (status !== 410)
            return { state: 'failed', error: (0,github_client/* apiError */.pb)(error, 'keep the issue', 'issues: write') };
        const hint = 'switch issues on in the settings of the repository, or read the job summary';
        const refused = (0,github_client/* apiError */.pb)(error, 'keep the issue', 'issues: write');
        return { state: 'failed', error: Object.assign(refused, { hint }) };
    }
}
async function issue_close(client, repo, { number }, issue) {
    const body = `${issue.body}\n\n<!-- aims-gate:sweep:v1:${issue.order} -->`;
    await client.rest.issues.createComment({
        ...repo,
        issue_number: number,
        body: 'Nothing is missing any more.',
    });
    const { title } = issue;
    const closed = await client.rest.issues.update({
        ...repo,
        issue_number: number,
        title,
        body,
        state: 'closed',
        state_reason: 'completed',
    });
    return { state: 'published', url: closed.data.html_url };
}
/** With the label where the repository has it: opening must not fail for want of one. */
async function issue_open(client, repo, title, body) {
    const labelled = await client.rest.issues.getLabel({ ...repo, name: LABEL }).then(() => ({ labels: [LABEL] }), () => ({}));
    return (await client.rest.issues.create({ ...repo, title, body, ...labelled })).data.html_url;
}
/** Open ones, the oldest first. */
async function ownIssues(client, repo) {
    const all = await client.rest.paginate(client.rest.issues.listForRepo, {
        ...repo,
        state: 'open',
        per_page: 100,
    });
    const marked = all.flatMap((one) => {
        const order = (0,publish_order/* parseOrder */.o)(MARK.exec(one.body ?? '')?.[1]);
        if (order === undefined || one.pull_request !== undefined || one.user === null)
            return [];
        const text = textOf({ title: one.title, body: (one.body ?? '').replace(MARK, '') });
        return [{ number: one.number, order, url: one.html_url, text, by: one.user.login.toLowerCase() }];
    });
    if (marked.length === 0)
        return [];
    const self = await ownLogin(client);
    return marked
        .filter(({ by }) => (self === undefined ? by.endsWith('[bot]') : by === self))
        .toSorted((a, b) => a.number - b.number);
}
function textOf({ title, body }) {
    return `${title}\n${body.trim()}`;
}
/** Who the token writes as; undefined: it is an app's, as every job's own token is, and those may not ask. */
async function ownLogin(client) {
    try {
        return (await client.rest.users.getAuthenticated()).data.login.toLowerCase();
    }
    catch (error) {
        if ((0,github_client/* statusOf */.c2)(error) === 403 || (0,github_client/* statusOf */.c2)(error) === 401)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/github/publish/override-issue.js
var override_issue = __webpack_require__(86925);
// EXTERNAL MODULE: ./lib/reporters/layout.js
var layout = __webpack_require__(31606);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(96484);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(81991);
// EXTERNAL MODULE: ./lib/reporters/words.js
var words = __webpack_require__(76079);
;// CONCATENATED MODULE: ./lib/reporters/sweep.js





/** The gaps of today, then what expires soon, apart from each other. */
function sweptTerminal(swept, screen) {
    const { evaluation, soon, ahead } = swept;
    const colours = (0,picocolors.createColors)(screen.colour);
    const today = [(0,terminal/* terminal */.Fo)(evaluation, screen, sweptHeadline(swept)), ...overrideLines(swept, colours)].join('\n');
    if (soon.length === 0)
        return today;
    const title = `  ${colours.bold(`Expires within ${(0,words/* counted */.hS)(ahead, 'day')}`)}`;
    const systems = [...new Set(soon.map(({ system }) => system))];
    const blocks = systems.map((id) => {
        const lines = soon
            .filter(({ system }) => system === id)
            .flatMap((one) => (0,terminal/* findingLines */.hq)(one, (0,terminal/* screenWidth */.hF)(screen), colours));
        return [`  ${id ?? 'organisation'}`, ...lines].join('\n');
    });
    return `${today}\n${[title, ...blocks].join('\n\n')}\n`;
}
function overrideLines({ overrides = [] }, colours) {
    if (overrides.length === 0)
        return [];
    const lines = overrides.map(({ issue, how, commit, due, overdue }) => `    #${issue} ${how} at ${commit.slice(0, 7)}, ${due === undefined ? 'to be looked at' : overdue ? `was due on ${due}` : `due on ${due}`}`);
    return [`  ${colours.bold('Overrides that wait for a second person')}\n\n${lines.join('\n')}\n`];
}
/** `result` is what `check --format json` prints; `soon` are findings of the same shape. */
function sweptJson({ evaluation, soon, ahead, overrides }) {
    const swept = {
        result: result(evaluation),
        ahead,
        soon: findingsOf({ ...evaluation, findings: soon }),
        ...(overrides === undefined ? {} : { overrides }),
    };
    return `${JSON.stringify(swept, null, 2)}\n`;
}
function sweptHeadline({ evaluation, soon, ahead }) {
    const { gaps, advice } = (0,words/* totals */.Sd)(evaluation);
    if (evaluation.verdict === 'not-applicable')
        return { sign: 'quiet', text: (0,prose/* prose */.CS) `nothing to judge: no AI system is registered here` };
    const later = soon.length === 0 ? '' : `, ${soon.length} more within ${(0,words/* counted */.hS)(ahead, 'day')}`;
    const but = advice === 0 ? '' : `, with ${(0,words/* counted */.hS)(advice, 'piece of advice', 'pieces of advice')}`;
    if (gaps === 0)
        return { sign: 'passed', text: (0,prose/* prose */.CS) `no gaps as the branch stands${but}${later}` };
    const count = `${(0,words/* counted */.hS)(gaps, 'gap')} as the branch stands${later}`;
    if (evaluation.mode === 'audit')
        return { sign: 'warning', text: (0,prose/* prose */.CS) `audit mode: ${count}` };
    return { sign: 'gap', text: (0,prose/* prose */.CS) `${count}` };
}

// EXTERNAL MODULE: ./lib/reporters/folds.js
var folds = __webpack_require__(7654);
// EXTERNAL MODULE: ./lib/reporters/links.js
var links = __webpack_require__(82391);
// EXTERNAL MODULE: ./lib/reporters/markdown.js
var markdown = __webpack_require__(20333);
// EXTERNAL MODULE: ./lib/reporters/sections.js
var sections = __webpack_require__(54096);
;// CONCATENATED MODULE: ./lib/reporters/sweep-issue.js







/** One issue for the whole branch: what is missing today, what lets it pass for a time, and what expires soon. */
function sweepIssue(swept, page) {
    const parts = headings(swept);
    const foot = {
        open: '<sub>Kept up to date by every scheduled run, and closed by the run that finds nothing.</sub>',
        rows: [],
    };
    const body = (0,layout/* layOut */.v8)([...sweep_issue_sections(swept, page), foot], page.budget);
    return { title: title(parts), body, clean: parts.length === 0 };
}
/** The same as a page of its own. */
function sweepPage(swept, page) {
    const head = { open: `### ${title(headings(swept))}`, rows: [] };
    return layOut([head, ...sweep_issue_sections(swept, page)], page.budget);
}
/** `2 gaps`, `1 gate expires within 30 days`: what there is to say; nothing when all is well. */
function headings(swept) {
    const { soon, ahead, overrides = [] } = swept;
    const gaps = gapsOf(swept);
    return [
        ...(gaps.length === 0 ? [] : [(0,words/* counted */.hS)(gaps.length, 'gap')]),
        ...(overrides.length === 0 ? [] : [`${(0,words/* counted */.hS)(overrides.length, 'override')} to review`]),
        ...(soon.length === 0
            ? []
            : [
                `${(0,words/* counted */.hS)(soon.length, 'gate')} ${soon.length === 1 ? 'expires' : 'expire'} within ${(0,words/* counted */.hS)(ahead, 'day')}`,
            ]),
    ];
}
function title(parts) {
    return `AI lifecycle: ${parts.length === 0 ? 'nothing is missing' : parts.join(', ')}`;
}
function gapsOf({ evaluation }) {
    return evaluation.findings.filter(({ level }) => level !== 'notice');
}
function sweep_issue_sections(swept, page) {
    const { evaluation, soon, ahead, overrides = [] } = swept;
    return [
        (0,sections/* systemsSection */.GQ)(evaluation, page),
        ...table('What is missing today', gapsOf(swept), swept, page),
        ...overridesSection(overrides, page),
        ...(0,folds/* exceptionsSection */.Ui)(evaluation),
        ...table(`What expires within ${(0,words/* counted */.hS)(ahead, 'day')}`, soon, swept, page),
    ];
}
/** Each has an issue of its own, which is where the second person says that it is done. */
function overridesSection(overrides, { site }) {
    if (overrides.length === 0)
        return [];
    const titles = ['', 'issue', 'what happened', 'until when', 'how to mend it'];
    const rows = overrides.map(({ issue, how, commit, due, overdue }) => (0,markdown/* row */.nM)([
        sections/* ICONS */.Ze[overdue ? 'gap' : 'waiting'],
        // GitHub makes a link of it, in this repository.
        `#${issue}`,
        `${(0,markdown/* inline */.mG)([(0,prose/* words */.aL)(how)])} at ${(0,markdown/* link */.nf)((0,markdown/* codeSpan */.SS)(commit.slice(0, 7)), site === undefined ? undefined : (0,links/* commitUrl */.Bg)(site, commit))}`,
        due === undefined ? '' : `${due}${overdue ? ', overdue' : ''}`,
        'a second person looks at it, and closes its issue as completed',
    ]));
    const open = `**Overrides that wait for a second person**\n\n${(0,markdown/* tableHead */.PP)(titles)}`;
    return [{ open, rows, more: (0,sections/* moreRow */.iE)(titles.length, 2) }];
}
/** By system, so that each owner finds what is theirs. */
function table(heading, findings, { evaluation }, page) {
    if (findings.length === 0)
        return [];
    const owners = new Map(evaluation.systems.map((system) => [system.id, system]));
    const titles = ['', 'system', 'gate', 'what is missing', 'where', 'how to mend it'];
    const absent = new Set(evaluation.documents.filter(({ sha }) => sha === undefined).map(({ path }) => path));
    const rows = findings
        .toSorted((a, b) => (a.system ?? '') < (b.system ?? '') ? -1 : (a.system ?? '') > (b.system ?? '') ? 1 : 0)
        .map((finding) => {
        const { path, line, system } = finding;
        const linked = path !== undefined && page.site !== undefined && !absent.has(path);
        const url = linked ? (0,links/* fileUrl */.iw)(page.site, evaluation.head, path, line) : undefined;
        return (0,markdown/* row */.nM)([
            sections/* ICONS */.Ze[(0,words/* signOf */.rL)(finding)],
            system === undefined ? 'organisation' : owned(owners.get(system), system),
            (0,markdown/* inline */.mG)([(0,prose/* words */.aL)(finding.title)]),
            (0,markdown/* inline */.mG)(finding.message),
            path === undefined
                ? ''
                : (0,markdown/* link */.nf)((0,markdown/* codeSpan */.SS)(line === undefined || line === 1 ? path : `${path}:${line}`), url),
            (0,markdown/* inline */.mG)(finding.remedy),
        ]);
    });
    return [{ open: `**${heading}**\n\n${(0,markdown/* tableHead */.PP)(titles)}`, rows, more: (0,sections/* moreRow */.iE)(titles.length, 3) }];
}
/** The system with who answers for it: named, not notified at every run. */
function owned(system, id) {
    const owner = system?.owner;
    return (0,markdown/* inline */.mG)(owner === undefined ? [(0,prose/* words */.aL)(id)] : (0,prose/* prose */.CS) `${(0,prose/* words */.aL)(id)} (${{ kind: 'person', text: owner }})`);
}

// EXTERNAL MODULE: ./lib/run/outputs.js + 2 modules
var outputs = __webpack_require__(85176);
// EXTERNAL MODULE: ./lib/run/publish.js + 5 modules
var publish = __webpack_require__(95852);
// EXTERNAL MODULE: ./lib/run/pull-requests.js + 1 modules
var pull_requests = __webpack_require__(87509);
// EXTERNAL MODULE: ./lib/approval/signed/facts.js
var signed_facts = __webpack_require__(27095);
// EXTERNAL MODULE: ./lib/change/register.js
var change_register = __webpack_require__(98255);
// EXTERNAL MODULE: ./lib/gates/exceptions.js + 1 modules
var exceptions = __webpack_require__(50137);
// EXTERNAL MODULE: ./lib/gates/judge.js
var judge = __webpack_require__(31663);
// EXTERNAL MODULE: ./lib/gates/plan.js
var gates_plan = __webpack_require__(64761);
// EXTERNAL MODULE: ./lib/gates/reading.js
var reading = __webpack_require__(36900);
// EXTERNAL MODULE: ./lib/change/classify.js
var classify = __webpack_require__(82892);
// EXTERNAL MODULE: ./lib/change/systems.js
var change_systems = __webpack_require__(41758);
// EXTERNAL MODULE: ./lib/gates/requirements/index.js + 40 modules
var requirements = __webpack_require__(3386);
;// CONCATENATED MODULE: ./lib/gates/standing.js





/** Requirements that speak of a change and its reviewers: a branch as it stands has neither. */
const OF_CHANGES = new Set(['approval', 'review', 'guardrails']);
/** `policy` without what only a change can be asked. A gate that asks nothing else is left out. */
function standingPolicy(policy) {
    const gates = policy.gates.flatMap((gate) => {
        const require = gate.require.filter(({ kind }) => !OF_CHANGES.has(kind));
        return require.length === 0 ? [] : [{ ...gate, require }];
    });
    return { ...policy, gates };
}
/**
 * Which gates a branch as it stands is asked: each gate of each registered system that its tier, its stage and the
 * classes of its files call for, and each gate of the organisation.
 *
 * Classes come from paths alone. A model id or a prompt inside code is not seen that way, so a system whose paths show
 * none of the three counts as having both: every AI system has something that answers.
 *
 * @param policy as `standingPolicy` gives it
 */
function planStanding(policy, tree, blobs) {
    const register = (0,change_register/* readRegister */.Q)(tree, policy, blobs);
    const systems = (0,change_systems/* joinRegisters */.D)(register, register, policy);
    const by = (0,classify/* classifier */.kd)(policy);
    const trees = { base: tree, mergeBase: tree, head: tree };
    const organisation = { changes: [] };
    const subjects = [...systems.map((system) => ({ system, changes: [] })), organisation];
    const asked = subjects.flatMap((subject) => {
        const kinds = subject.system === undefined ? undefined : classesIn(subject.system, tree, by);
        return policy.gates
            .filter((gate) => gate.level !== 'off' && (kinds === undefined) === (gate.scope === 'organisation'))
            .filter((gate) => kinds === undefined || ((0,gates_plan/* suits */.Fk)(gate, subject) && speaksOf(gate, kinds)))
            .map((gate) => ({ gate, subject, changes: [] }));
    });
    const content = new Map();
    const needed = [];
    for (const subject of subjects) {
        const paths = asked
            .filter((one) => one.subject === subject)
            .flatMap(({ gate }) => gate.require.flatMap((one) => (0,requirements/* documentsOf */.u)(one, subject, trees)));
        content.set(subject, [...new Set(paths)].sort());
        needed.push(...paths.flatMap((path) => tree.entries.get(path) ?? []));
    }
    return { governed: [], systems, subjects, asked, content, needed: (0,gates_plan/* blobsOf */.OR)(needed) };
}
/** Something of a system that answers: one of these is always there. */
const ANSWERING = ['model', 'model-id', 'prompt'];
function classesIn(system, tree, by) {
    const found = new Set(['governance']);
    for (const path of tree.entries.keys())
        if (system.claims(path))
            for (const { class: kind } of by.classes(path))
                found.add(kind);
    if (!ANSWERING.some((kind) => found.has(kind)))
        found.add('model-id').add('prompt');
    return found;
}
function speaksOf({ when }, kinds) {
    return when.changes === undefined || when.changes.some((kind) => kinds.has(kind));
}

// EXTERNAL MODULE: ./lib/run/evaluate.js + 23 modules
var evaluate = __webpack_require__(68060);
;// CONCATENATED MODULE: ./lib/run/standing.js








/**
 * Judges every registered system, and the organisation's records, as a commit has them.
 *
 * The judge is a function of the facts and the time: asked again as of a later day, it says what expires by then.
 */
async function evaluateStanding(question, source) {
    const { commit, mode, now } = question;
    const policy = standingPolicy(question.policy);
    // Every folder counts: what a system claims may lie anywhere.
    const listed = (await source.trees([commit], ['']))?.get(commit);
    const tree = listed ?? { commit, entries: new Map(), unread: [{ path: '', because: 'no answer' }] };
    const first = [
        ...(0,change_register/* registerFiles */.J)(tree, policy).map(({ entry }) => entry),
        ...(0,exceptions/* exceptionFiles */.Ng)(tree, policy.exceptions),
        ...[tree.entries.get(policy.roles) ?? []].flat(),
    ];
    const blobs = new Map(await source.blobs((0,gates_plan/* blobsOf */.OR)(first)));
    const plan = planStanding(policy, tree, blobs);
    for (const [sha, blob] of await source.blobs(plan.needed))
        blobs.set(sha, blob);
    const facts = {
        policy,
        mode,
        trees: { base: tree, mergeBase: tree, head: tree },
        blobs,
        roles: (0,evaluate/* rolesAt */.P8)(tree, policy, blobs),
        oversight: { known: false },
        signed: signed_facts/* NOTHING_SIGNED */.D,
        weakenings: [],
        unseen: [],
        shortfalls: (0,reading/* unreadFolders */.PC)(tree),
    };
    const evaluation = (0,judge/* judge */.S)(plan, facts, now);
    const later = new Date(Date.parse(now) + question.ahead * 86_400_000).toISOString();
    const today = new Set(evaluation.findings.filter(({ level }) => level !== 'notice').map(place));
    const soon = (0,judge/* judge */.S)(plan, facts, later).findings.filter((finding) => !today.has(place(finding)));
    return { evaluation, soon: soon.filter(({ level }) => level !== 'notice'), asked: plan.asked };
}
/** Where a finding stands: its words hold dates and days, which move. */
function place({ gate, system, path, line, column }) {
    return JSON.stringify([gate, system, path, line, column]);
}

;// CONCATENATED MODULE: ./lib/run/sweep-branch.js











/**
 * Judges the default branch as it stands, with the overrides nobody has reviewed, and keeps one issue about it; whether
 * gaps and overdue reviews block.
 *
 * What could not be published is said in the log, and changes nothing of the verdict.
 */
async function sweepBranch(bench, inputs, run, summaryFile) {
    const { client, repo, objects, now } = bench;
    const [{ tip }, pending] = await Promise.all([(0,default_branch/* defaultBranch */.O)(client, repo), (0,override_issue/* pendingOverrides */.tI)(client, repo)]);
    const { policy, mode } = await (0,pull_requests/* trustedPolicy */.UM)(tip, bench);
    const ahead = inputs.sweepDays;
    const standing = await evaluateStanding({ policy, mode, commit: tip, now, ahead }, objects);
    const overrides = pending.map(({ how, due, ...one }) => {
        const overdue = due !== undefined && due < now.slice(0, 10);
        return { ...one, how: how.replaceAll('-', ' '), ...(due === undefined ? {} : { due }), overdue };
    });
    const swept = { ...standing, ahead, overrides };
    process.stdout.write(sweptTerminal(swept, { colour: false, width: 100 }));
    (0,outputs/* writeEvaluations */.JN)([standing.evaluation], 0, inputs, run);
    const site = { serverUrl: run.serverUrl, repository: `${repo.owner}/${repo.repo}` };
    const issue = sweepIssue(swept, { site, budget: layout/* GITHUB_BUDGET */._h });
    (0,outputs/* writeSummary */.Sy)(`### ${issue.title}\n\n${issue.body}\n`, summaryFile);
    const order = (0,publish_order/* orderOf */.m)(now, run.id, run.attempt);
    (0,publish/* say */.c)('issue', await publishIssue(client, repo, { ...issue, order }));
    const fails = standing.evaluation.verdict === 'fail' || overrides.some(({ overdue }) => overdue);
    return fails && mode === 'enforce' ? 'failed' : 'passed';
}


/***/ })

};
