export const id = 933;
export const ids = [933,790];
export const modules = {

/***/ 53790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainGate: () => (/* binding */ explainGate),
/* harmony export */   lintPolicy: () => (/* binding */ lintPolicy),
/* harmony export */   showPolicy: () => (/* binding */ showPolicy),
/* harmony export */   t: () => (/* binding */ openPolicy)
/* harmony export */ });
/* harmony import */ var _documents_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1476);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _policy_describe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63397);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96484);
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75016);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30973);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22831);







/** A policy file on disk, or `preset:NAME`; throws `bad-policy` with each mistake at its place. */
async function openPolicy(file, catalog) {
    if (file.startsWith('preset:')) {
        const name = file.slice('preset:'.length);
        if (catalog.preset(name) === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-input', `there is no ${file}`, 'the presets are in the folder `policies`');
        return (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .presetPolicy */ .W)(name, catalog);
    }
    const loaded = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(file, _check_js__WEBPACK_IMPORTED_MODULE_2__/* .fromDisk */ .Qt, catalog);
    if (loaded.ok === 'missing')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-input', `there is no policy file ${file}`, 'give the path of one, or `preset:baseline`');
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .insist */ .R6)(loaded);
}
async function lintPolicy(file, catalog) {
    const { gates, name } = await openPolicy(file, catalog);
    const off = gates.filter(({ level }) => level === 'off').length;
    const said = off === 0 ? '' : `, ${off} of them switched off`;
    return `${(0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(file)}: no mistakes; ${(0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(name)} has ${gates.length === 1 ? '1 gate' : `${gates.length} gates`}${said}\n`;
}
async function showPolicy(file, catalog) {
    const policy = await openPolicy(file, catalog);
    const width = Math.max(...policy.gates.map(({ id }) => id.length));
    const rows = policy.gates.map((gate) => {
        const reason = gate.level === 'off' ? ` (${gate.reason ?? 'no reason given'})` : '';
        return `${gate.id.padEnd(width)}  ${`${gate.level}${gate.locked ? ' locked' : ''}`.padEnd(14)} ${requires(gate).join('; ')}${reason}`;
    });
    const head = `${policy.name} (sha256:${policy.digest.slice(0, 12)}) · register ${policy.systems} · roles ${policy.roles}`;
    return `${[head, '', ...rows].map(_reporters_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R).join('\n')}\n`;
}
async function explainGate(id, file, catalog) {
    const { gates } = await openPolicy(file, catalog);
    const gate = gates.find((one) => one.id === id);
    if (gate === undefined) {
        const near = (0,_documents_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(id, gates.map((one) => one.id));
        const hint = near === undefined ? '`aims-gate policy show` lists them' : `did you mean \`${near}\`?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-input', `${file} has no gate ${id}`, hint);
    }
    const lines = [
        `${gate.title} (${gate.id})`,
        `  ${gate.why}`,
        '',
        row('level', `${gate.level}${gate.locked ? ', locked: other policies may only tighten it' : ''}`),
        row('controls', gate.controls.join(', ')),
        ...conditions(gate.when),
        ...requires(gate).map((text, index) => row(index === 0 ? 'requires' : '', text)),
        row('to mend it', gate.remedy),
    ];
    return `${lines.map(_reporters_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R).join('\n')}\n`;
}
function requires(gate) {
    return gate.require.map((requirement) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_policy_describe_js__WEBPACK_IMPORTED_MODULE_6__/* .describe */ .q)(requirement)));
}
function conditions(when) {
    return [
        ...(when.changes === undefined ? [] : [row('on changes of', when.changes.join(', '))]),
        ...(when.risk === undefined ? [] : [row('at risk', when.risk.join(', '))]),
        ...(when.stage === undefined ? [] : [row('in stage', when.stage.join(', '))]),
        ...(when.lifecycle === undefined ? [] : [row('when it is', when.lifecycle.join(', '))]),
        ...(when.files === 'trusted' ? [row('on files', 'that the gate itself trusts')] : []),
    ];
}
function row(name, text) {
    return `  ${name.padEnd(14)} ${text}`;
}


/***/ }),

/***/ 21933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testPolicy: () => (/* binding */ testPolicy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/frame.js
var documents_frame = __webpack_require__(75647);
// EXTERNAL MODULE: ./lib/documents/schema.js
var schema = __webpack_require__(85283);
// EXTERNAL MODULE: ./lib/documents/yaml.js
var yaml = __webpack_require__(27347);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(15669);
// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(75016);
// EXTERNAL MODULE: ./lib/run/evaluate.js + 10 modules
var evaluate = __webpack_require__(71311);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/run/memory-objects.js


/** Commits that exist only here: for cases of a policy. */
class MemoryObjects {
    #commits = new Map();
    #blobs = new Map();
    /** A commit with these files, text by path. */
    commit(name, files) {
        const entries = new Map();
        for (const [path, text] of Object.entries(files)) {
            if (text === null)
                continue;
            const sha = objectId('blob', text);
            entries.set(path, { path, mode: '100644', sha });
            this.#blobs.set(sha, { state: 'read', bytes: Buffer.from(text) });
        }
        const sha = objectId('commit', name);
        this.#commits.set(sha, entries);
        return sha;
    }
    async trees(commits) {
        const tree = (commit) => ({ commit, entries: this.#commits.get(commit) ?? new Map(), unread: [] });
        return new Map(commits.map((commit) => [commit, tree(commit)]));
    }
    async entries(commit, paths) {
        const entries = this.#commits.get(commit);
        const found = paths.flatMap((path) => {
            const entry = entries?.get(path);
            return entry === undefined ? [] : [[path, entry]];
        });
        return entries === undefined ? undefined : new Map(found);
    }
    async blobs(shas) {
        const missing = { state: 'unreadable', because: 'it is not there' };
        return new Map(shas.map((sha) => [sha, this.#blobs.get(sha) ?? missing]));
    }
}
function objectId(type, text) {
    const id = (0,ids/* parseSha */.qL)((0,external_node_crypto_.createHash)('sha1')
        .update(`${type} ${Buffer.byteLength(text)}\0${text}`)
        .digest('hex'));
    if (id === undefined)
        throw new TypeError('SHA-1 gives forty hexadecimal digits');
    return id;
}

// EXTERNAL MODULE: ./lib/run/policy-commands.js
var policy_commands = __webpack_require__(53790);
;// CONCATENATED MODULE: ./lib/run/policy-test.js











/** Runs every case in `directory`; what it says ends with the count, as a test runner's does. */
async function testPolicy(directory, policyFile, catalog) {
    const policy = await (0,policy_commands/* openPolicy */.t)(policyFile, catalog);
    const lines = [];
    let [passed, failed] = [0, 0];
    for (const file of await caseFiles(directory)) {
        const { base = {}, cases } = await readCases(file);
        for (const one of cases) {
            const found = await findings(policy, base, one, catalog);
            const [want, got] = [[...new Set(one.expect)].sort(), found];
            const same = want.join() === got.join();
            if (same)
                passed += 1;
            else
                failed += 1;
            lines.push(`${same ? '✓' : '✗'} ${one.name}`);
            if (!same)
                lines.push(`    expected ${want.join(', ') || 'nothing'}`, `    found    ${got.join(', ') || 'nothing'}`);
        }
    }
    return { text: `${[...lines, `${passed} passed, ${failed} failed`].map(visible/* visible */.R).join('\n')}\n`, failed };
}
async function caseFiles(directory) {
    const names = await (0,promises_.readdir)(directory).catch((cause) => {
        throw new errors/* AimsError */.D('bad-input', `cannot read the folder ${directory}`, 'give a folder with cases', {
            cause,
        });
    });
    const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
    if (files.length > 0)
        return files.map((name) => (0,external_node_path_.join)(directory, name));
    throw new errors/* AimsError */.D('bad-input', `there are no cases in ${directory}`, 'write a .yml file with `cases`');
}
async function readCases(file) {
    const text = await (0,promises_.readFile)(file, 'utf8');
    const parsed = (0,yaml/* parseYaml */.hN)(text);
    const problems = parsed.ok ? (0,schema/* validate */.t)('policy-test', parsed.document) : parsed.problems;
    if (parsed.ok && problems.length === 0)
        return parsed.document.value;
    const frames = problems.map((problem) => (0,documents_frame/* codeFrame */.l)(file, text, problem));
    throw new errors/* AimsError */.D('bad-input', `the cases have mistakes\n\n${frames.join('\n\n')}\n`, 'correct them');
}
/** Ids of the gates that find something, sorted. */
async function findings(policy, shared, one, catalog) {
    const objects = new MemoryObjects();
    const files = { ...shared, ...one.base };
    const base = objects.commit('base', files);
    const head = objects.commit('head', { ...files, ...one.change });
    const author = (0,ids/* login */.iD)(one.author ?? 'author');
    const reviews = (one.approvals ?? []).map((name, index) => ({
        id: index + 1,
        login: (0,ids/* login */.iD)(name),
        account: 'human',
        association: 'member',
        state: 'approved',
        commit: head,
    }));
    const people = Promise.resolve({
        author,
        committers: new Set([author]),
        requested: new Set(),
        reviews,
    });
    const now = `${one.today ?? '2026-01-01'}T12:00:00.000Z`;
    const question = { policy, mode: 'enforce', base, mergeBase: base, head, people, now };
    const evaluation = await (0,evaluate/* evaluate */._3)(question, objects, catalog);
    return [...new Set(evaluation.findings.map(({ gate }) => gate))].sort();
}


/***/ })

};
