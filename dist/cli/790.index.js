export const id = 790;
export const ids = [790];
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


/***/ })

};
