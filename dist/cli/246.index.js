export const id = 246;
export const ids = [246];
export const modules = {

/***/ 69246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _change_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82892);
/* harmony import */ var _change_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40557);
/* harmony import */ var _change_detectors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63887);
/* harmony import */ var _change_register_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98255);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3607);
/* harmony import */ var _policy_globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45017);
/* harmony import */ var _policy_vocabulary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62444);
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75016);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30973);










/** Why a path is governed or not, for people: one fact a line. Throws `bad-input` when the file is nowhere. */
async function explain(request, catalog) {
    const { objects, ...repository } = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h)(request.repo);
    const head = await repository.resolve(request.head);
    const base = request.base === undefined ? undefined : await repository.resolve(request.base);
    const from = base === undefined ? undefined : await repository.mergeBase(base, head);
    const { policy } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_8__/* .localPolicy */ .qH)(request, base ?? head, objects, catalog);
    const trees = await objects.trees([head, ...(from === undefined ? [] : [from])], []);
    const tree = trees.get(head);
    const before = from === undefined ? undefined : trees.get(from)?.entries.get(request.path);
    const after = tree?.entries.get(request.path);
    if (tree === undefined || (before === undefined && after === undefined)) {
        const where = `${request.head}${request.base === undefined ? '' : ` or ${request.base}`}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AimsError */ .D('bad-input', `there is no file ${request.path} in ${where}`, 'give its path from the root');
    }
    const lines = [
        request.path,
        ...classLines(request.path, policy),
        ...(await ownerLines(request.path, policy, tree, objects)),
        ...detectorLines(request.path, policy),
        ...(await sightLines(request.path, policy, { before, after }, objects)),
    ];
    return `${lines.map(_reporters_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .R).join('\n')}\n`;
}
function row(name, text) {
    return `  ${name.padEnd(16)} ${text}`;
}
function classLines(path, policy) {
    const found = (0,_change_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifier */ .kd)(policy).classes(path);
    const taken = found.map(({ class: kind, why }) => row(kind, why));
    const lost = _policy_vocabulary_js__WEBPACK_IMPORTED_MODULE_7__/* .CHANGE_CLASSES */ .id.flatMap((kind) => {
        const ruling = (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .globRuling */ .yF)(policy.changes[kind])(path);
        return ruling?.takes === false ? [row(kind, `no: taken out by ${ruling.glob}`)] : [];
    });
    return taken.length + lost.length === 0 ? [row('class', 'none by its path')] : [...taken, ...lost];
}
async function ownerLines(path, policy, tree, objects) {
    const blobs = await objects.blobs((0,_change_register_js__WEBPACK_IMPORTED_MODULE_3__/* .registerFiles */ .J)(tree, policy).map(({ entry }) => entry.sha));
    const owners = [...(0,_change_register_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegister */ .Q)(tree, policy, blobs).values()].flatMap(({ id, paths }) => {
        const glob = path.startsWith(`${policy.systems}/${id}/`) ? 'its own folder' : (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .fU)(paths)(path);
        return glob === undefined ? [] : [row('system', `${id} (${glob})`)];
    });
    return owners.length === 0 ? [row('system', 'none claims it')] : owners;
}
function detectorLines(path, policy) {
    const reads = _change_detectors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DETECTORS */ .c.filter(({ wants }) => wants(path));
    if (reads.length === 0)
        return [row('detectors', 'none reads such files')];
    return reads.map(({ id }) => {
        const ruling = (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .globRuling */ .yF)((0,_change_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .lookoutGlobs */ .vL)(policy, id))(path);
        return row(id, ruling?.takes === true
            ? `looks into it (${ruling.glob})`
            : `kept out by ${ruling?.glob ?? 'the policy'}`);
    });
}
async function sightLines(path, policy, { before, after }, objects) {
    const file = {
        path,
        status: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
        ...(before === undefined ? {} : { base: before }),
        ...(after === undefined ? {} : { head: after }),
    };
    const prompt = (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .fU)(policy.changes.prompt);
    const candidates = (0,_change_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .candidatesOf */ .kW)([file], (0,_change_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .lookout */ .iX)(policy), (one) => prompt(one) !== undefined);
    const shas = candidates.flatMap((one) => [one.before?.sha ?? [], one.after?.sha ?? []].flat());
    const blobs = await objects.blobs(shas);
    const readers = await (0,_change_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .loadReaders */ .P)(candidates);
    const sights = candidates.map((candidate) => (0,_change_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .Op)(candidate, blobs, readers));
    const seen = sights.flatMap(({ found }) => found.flatMap(seenLines));
    const unseen = sights
        .flatMap((sight) => [...sight.unseen, ...sight.unread])
        .map((because) => row('not seen', because));
    const nothing = seen.length + unseen.length === 0 ? [row('sees', 'nothing')] : [];
    return [...seen, ...unseen, ...nothing];
}
function seenLines({ class: kind, line, before, after, why, detector, certainty, guardrails = [], }) {
    const what = [before, after].map((text) => text ?? '').join(' → ');
    return [
        row('sees', `${kind} at line ${line}${before === undefined && after === undefined ? '' : `: ${what}`}`),
        row('', `${detector}, ${certainty}: ${why}`),
        ...guardrails.map((gone) => row('', `no longer says (line ${gone.line}): ${gone.text}`)),
    ];
}


/***/ })

};
