export const id = 341;
export const ids = [341];
export const modules = {

/***/ 56577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ evaluateStanding)
});

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

// EXTERNAL MODULE: ./lib/run/evaluate.js + 10 modules
var evaluate = __webpack_require__(71311);
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


/***/ }),

/***/ 89341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweep: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3607);
/* harmony import */ var _reporters_sweep_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14411);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30973);
/* harmony import */ var _report_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18142);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56577);






/**
 * Judges a commit of a local repository as it stands, prints the verdict and returns the exit code: 1 when gaps block,
 * else 0. What only expires soon fails nothing.
 */
async function sweep(request, catalog) {
    const print = _reporters_sweep_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SWEEP_FORMATS */ .G.get(request.format);
    if (print === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('bad-input', `there is no format "${request.format}"`, `choose one of: ${[..._reporters_sweep_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SWEEP_FORMATS */ .G.keys()].join(', ')}`);
    const { ahead, now } = request;
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(request.repo);
    const commit = await repository.resolve(request.rev);
    const { policy, adopted } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .localPolicy */ .qH)(request, commit, repository.objects, catalog);
    const mode = adopted ? 'audit' : (policy.mode ?? 'enforce');
    const standing = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateStanding */ .y)({ policy, mode, commit, now, ahead }, repository.objects);
    const swept = { ...standing, ahead };
    const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
    process.stdout.write(print(swept, { colour, width: process.stdout.columns ?? 100 }));
    if (adopted)
        process.stderr.write(_report_check_js__WEBPACK_IMPORTED_MODULE_4__/* .ADOPT */ .H);
    return standing.evaluation.verdict === 'fail' && mode === 'enforce' ? 1 : 0;
}


/***/ })

};
