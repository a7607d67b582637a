export const id = 578;
export const ids = [578];
export const modules = {

/***/ 65441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ recordIndex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4100);


/** Throws `ledger-broken` when the records are not numbered from 1 without a gap. */
function recordIndex(paths) {
    const bySequence = new Map();
    const byHash = new Map();
    let count = 0;
    for (const path of paths) {
        const place = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecordPath */ .OT)(path);
        if (place === undefined)
            throw notWhole(`${path} does not belong into it`);
        if (bySequence.has(place.sequence))
            throw notWhole(`it has two records number ${place.sequence}`);
        bySequence.set(place.sequence, path);
        byHash.set(place.hash, place.sequence);
        count = Math.max(count, place.sequence);
    }
    const pathOf = (sequence) => {
        const path = bySequence.get(sequence);
        if (path === undefined)
            throw notWhole(`it has no record number ${sequence}`);
        return path;
    };
    for (let sequence = 1; bySequence.size < count && sequence <= count; sequence += 1)
        pathOf(sequence);
    return { count, pathOf, sequenceOf: (decision) => byHash.get((0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionHash */ .n6)(decision)) };
}
function notWhole(because) {
    const hint = 'find out who changed it with `aims-gate evidence verify` before anything is appended';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('ledger-broken', `the ledger is not whole: ${because}`, hint);
}


/***/ }),

/***/ 65578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchStore: () => (/* binding */ branchStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4100);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95105);
/* harmony import */ var _record_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65441);
/* harmony import */ var _records_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85012);






const README = `# Evidence

Every human decision about governed AI changes in this repository, as recorded by aims-gate: one file a decision,
each an in-toto statement in a DSSE envelope that names the digest of the record before it.

Check all of it with \`aims-gate evidence verify --key public-key.pem\`. Never edit, rebase or force-push this branch.
`;
/** A ledger on a branch that shares no history with the code: one commit for each batch of records. */
function branchStore(options) {
    return { name: `the branch ${options.branch}`, open: () => openBranch(options) };
}
async function openBranch({ git, branch }) {
    const head = await git.head(branch);
    const files = head === undefined ? new Map() : await git.list(head, _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORDS */ .ft);
    if (head !== undefined && files.size === 0)
        throw notALedger(branch);
    const { count, pathOf, sequenceOf } = (0,_record_index_js__WEBPACK_IMPORTED_MODULE_4__/* .recordIndex */ .C)(files.keys());
    const blobOf = (path) => files.get(path);
    return {
        count,
        sequenceOf,
        async read(sequence) {
            const path = pathOf(sequence);
            const blob = blobOf(path);
            if (blob !== undefined)
                return git.read(blob);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('internal', `${path} is listed and has no blob`, 'please report this as a bug');
        },
        async holds({ path, bytes }) {
            const blob = blobOf(path);
            if (blob === undefined)
                return false;
            // Git's ids are digests: a listing that names the right one needs no look inside.
            return blob === blobId(bytes, blob) || Buffer.from(await git.read(blob)).equals(bytes);
        },
        async add(records) {
            const commit = await git.commit(head, contents(records, head), message(records));
            return (await git.advance(branch, head, commit)) === 'advanced' ? 'added' : 'moved';
        },
    };
}
function blobId(bytes, like) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.byteLength}\0`)
        .update(bytes)
        .digest('hex');
}
function contents(records, head) {
    const files = new Map(records.map(({ path, bytes }) => [path, bytes]));
    if (head === undefined)
        files.set('README.md', Buffer.from(README, 'utf8'));
    return files;
}
/** Which records, and the checkpoint that closes them: whoever reads the tip of the branch alone has it too. */
function message(records) {
    const [first, last] = [records[0], records.at(-1)];
    const which = records.length === 1 ? `Record ${first?.sequence}` : `Records ${first?.sequence}–${last?.sequence}`;
    const opened = last === undefined ? undefined : (0,_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .open */ .ho)(last.bytes);
    const closing = opened?.ok ? (0,_records_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .checkpointOf */ .S$)(opened.statement) : undefined;
    return closing === undefined ? which : `${which}\n\n${(0,_records_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .checkpointLine */ .T$)(closing.checkpoint)}`;
}
function notALedger(branch) {
    const hint = 'choose another `evidence-branch`';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('ledger-broken', `the branch ${branch} exists and holds no ledger`, hint);
}


/***/ })

};
