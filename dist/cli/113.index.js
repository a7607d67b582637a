export const id = 113;
export const ids = [113];
export const modules = {

/***/ 83599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verifyProof),
/* harmony export */   z: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15669);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95105);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87495);
/* harmony import */ var _records_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85012);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35498);
/* harmony import */ var _signers_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52034);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40636);







const PROOF_TYPE = 'https://github.com/aims-gate/aims-gate/evidence/inclusion-proof/v1';
/**
 * The proof that `record` is among the records that `checkpoint` counts.
 *
 * @param digest SHA-256 of the record at an index, from 0
 */
function prove(record, checkpoint, digest) {
    const { count } = checkpoint.checkpoint;
    return {
        type: PROOF_TYPE,
        record: Buffer.from(record.bytes).toString('utf8'),
        checkpoint: Buffer.from(checkpoint.bytes).toString('utf8'),
        hashes: (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .inclusionPath */ .cq)(record.sequence - 1, count, digest),
    };
}
/**
 * Checks a proof with nothing but the keys.
 *
 * @param kept checkpoints that were kept elsewhere: then the proof has to be one for one of them
 */
function verifyProof(text, trust, kept) {
    const proof = parseProof(text);
    if (proof === undefined)
        return no('it is not an inclusion proof');
    const record = signedRecord(proof.record, trust);
    if (!record.ok)
        return no(`the record: ${record.because}`);
    const vouching = signedRecord(proof.checkpoint, trust);
    if (!vouching.ok)
        return no(`the checkpoint: ${vouching.because}`);
    const checkpoint = (0,_records_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointOf */ .S$)(vouching.statement)?.checkpoint;
    if (checkpoint === undefined)
        return no('the checkpoint is none');
    const known = kept.length === 0 || kept.some((one) => (0,_records_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointLine */ .T$)(one) === (0,_records_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointLine */ .T$)(checkpoint));
    if (!known)
        return no('its checkpoint is not one of those you kept');
    const { count, root } = checkpoint;
    const index = record.statement.predicate.ledger.sequence - 1;
    if (!(0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .isIncluded */ .R4)(Buffer.from(record.digest, 'hex'), index, count, proof.hashes, root))
        return no(`the record is not number ${index + 1} of the ${count} that the checkpoint counts`);
    const { type, statement, digest, signature } = record;
    return {
        ok: true,
        type,
        statement,
        digest,
        signature,
        checkpoint,
        checkpointSignature: vouching.signature,
    };
}
function signedRecord(text, trust) {
    const bytes = Buffer.from(text, 'utf8');
    const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)(bytes);
    if (!opened.ok)
        return opened;
    const { statement, signed } = opened;
    const checked = new _signers_known_js__WEBPACK_IMPORTED_MODULE_4__/* .KnownSigners */ .V(trust).check(signed, statement.predicate.ledger.sequence);
    if (!checked.ok)
        return checked;
    const type = (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .recordType */ .io)(statement.predicateType);
    if (type === undefined)
        return { ok: false, because: 'this version does not know its type' };
    const problem = (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaProblem */ .Z)(type, statement.predicate);
    if (problem !== undefined)
        return { ok: false, because: `it is not a ${type} record: ${problem}` };
    return { ok: true, type, statement, digest: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(bytes), signature: checked.signature };
}
function no(because) {
    return { ok: false, because };
}
function parseProof(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { type, record, checkpoint, hashes } = value;
    if (type !== PROOF_TYPE || typeof record !== 'string' || typeof checkpoint !== 'string')
        return undefined;
    if (!Array.isArray(hashes))
        return undefined;
    const digests = hashes.flatMap((hash) => typeof hash === 'string' ? ((0,_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha256 */ .tz)(hash) ?? []) : []);
    return digests.length === hashes.length ? { type, record, checkpoint, hashes: digests } : undefined;
}


/***/ }),

/***/ 40088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNamed),
/* harmony export */   m: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Whether `record` is the one that `wanted` names: its number, its path, its decision, or the start of its digest. */
function isNamed({ sequence, path, digest, statement }, wanted) {
    if (/^\d{1,9}$/.test(wanted))
        return sequence === Number(wanted);
    if (/^[0-9a-f]{10,64}$/.test(wanted))
        return digest.startsWith(wanted);
    return path === wanted || statement.predicate.ledger.decision === wanted;
}
function notFound(wanted) {
    const hint = 'name it by its number, its path, its decision, or the first ten digits of its sha256: see `evidence log`';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('bad-input', `the ledger holds no record ${wanted}`, hint);
}


/***/ }),

/***/ 29532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ printBroken),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75016);

/** Lines on standard output. What records hold was written by others: nothing of it steers the terminal. */
function print(lines) {
    process.stdout.write(lines.map((line) => `${(0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line)}\n`).join(''));
}
/** Says where a ledger breaks; the exit code. */
function printBroken(name, record, because) {
    print([`✗ ${name} is broken at ${record}`, `  ${because}`]);
    return 1;
}


/***/ }),

/***/ 56113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveRecord: () => (/* binding */ proveRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _evidence_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83599);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92936);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40088);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15135);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29532);







const DIGEST_BYTES = 32;
/** Writes the proof of one record against the last checkpoint, or the one that was asked for; the exit code. */
async function proveRecord(wanted, options) {
    const trust = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrustToShow */ .xy)(options);
    const [asked] = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .readCheckpoints */ .QB)(options.checkpoint ?? []);
    const digests = new Digests();
    let found;
    let vouching;
    const through = await (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readThrough */ .i)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .au)(options), trust, (record) => {
        digests.push(record.digest);
        if (found === undefined && (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .e)(record, wanted))
            found = record;
        const { checkpoint } = record;
        if (checkpoint !== undefined && (asked === undefined || checkpoint.count === asked.count))
            vouching = { ...record, checkpoint };
        return 'go on';
    });
    if (!through.ok)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printBroken */ .F)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerName */ .bo)(options), through.record, through.because);
    if (found === undefined)
        throw (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .notFound */ .m)(wanted);
    if (vouching === undefined || vouching.checkpoint.count < found.sequence) {
        const hint = asked === undefined ? 'append again: every append ends with one' : 'give a later --checkpoint';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-input', `no checkpoint counts record ${found.sequence}`, hint);
    }
    if (asked !== undefined && asked.root !== vouching.checkpoint.root)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printBroken */ .F)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerName */ .bo)(options), vouching.path, 'it is not the checkpoint you kept');
    const text = `${JSON.stringify((0,_evidence_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .prove */ .z)(found, vouching, (index) => digests.at(index)), undefined, 2)}\n`;
    if (options.out === undefined)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .y)(text.trimEnd().split('\n'));
    else {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(options.out, text);
        (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .y)([`✓ ${options.out}: record ${found.sequence} of ${vouching.checkpoint.count}`]);
    }
    return 0;
}
/** Digests of all records, thirty-two bytes each. */
class Digests {
    #bytes = Buffer.alloc(DIGEST_BYTES * 1024);
    #length = 0;
    push(hex) {
        if (this.#length === this.#bytes.length)
            this.#bytes = Buffer.concat([this.#bytes], this.#length * 2);
        this.#length += this.#bytes.write(hex, this.#length, 'hex');
    }
    at(index) {
        return this.#bytes.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
    }
}


/***/ })

};
