export const id = 113;
export const ids = [113];
export const modules = {

/***/ 19620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Digests)
/* harmony export */ });
const DIGEST_BYTES = 32;
/** SHA-256 digests of the records of a ledger, thirty-two bytes each. */
class Digests {
    #bytes = Buffer.alloc(DIGEST_BYTES * 1024);
    #length = 0;
    push(digest) {
        if (this.#length === this.#bytes.length)
            this.#bytes = Buffer.concat([this.#bytes], this.#length * 2);
        this.#length += this.#bytes.write(digest, this.#length, 'hex');
    }
    /** @param index from 0 */
    at(index) {
        return this.#bytes.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
    }
}


/***/ }),

/***/ 83599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ verifyProof),
/* harmony export */   Qw: () => (/* binding */ proofText),
/* harmony export */   zn: () => (/* binding */ prove)
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
 * @param path of `inclusionPaths` over the digests of these records
 */
function prove(record, checkpoint, path) {
    return {
        type: PROOF_TYPE,
        record: Buffer.from(record.bytes).toString('utf8'),
        checkpoint: Buffer.from(checkpoint.bytes).toString('utf8'),
        hashes: path(record.sequence - 1),
    };
}
/** A proof as the text of a file. */
function proofText(proof) {
    return `${JSON.stringify(proof, undefined, 2)}\n`;
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

/***/ 92936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ LedgerReader),
  i: () => (/* binding */ readThrough)
});

// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
;// CONCATENATED MODULE: ./lib/evidence/decision-set.js
const WORDS = 4;
const HEX_DIGITS_A_WORD = 8;
/**
 * Hashes of decisions (32 hex digits each) that were seen: thirty-two to sixty-four bytes a decision, where a set of
 * strings takes several times that. It is the only thing of a reader that grows with the ledger.
 */
class DecisionSet {
    #slots = new Uint32Array(WORDS * 1024);
    #size = 0;
    /** Adds `hash`; whether it was new. */
    add(hash) {
        if (this.#size * 2 >= this.#slots.length / WORDS)
            this.#grow();
        const added = put(this.#slots, word(hash, 0), word(hash, 1), word(hash, 2), word(hash, 3));
        if (added)
            this.#size += 1;
        return added;
    }
    #grow() {
        const larger = new Uint32Array(this.#slots.length * 2);
        const before = this.#slots;
        for (let at = 0; at < before.length; at += WORDS) {
            const [a = 0, b = 0, c = 0, d = 0] = before.subarray(at, at + WORDS);
            if ((a | b | c | d) !== 0)
                put(larger, a, b, c, d);
        }
        this.#slots = larger;
    }
}
function word(hash, index) {
    return Number.parseInt(hash.slice(index * HEX_DIGITS_A_WORD, (index + 1) * HEX_DIGITS_A_WORD), 16);
}
/** Puts four words into their slot, or the next free one; false when they are there already. */
function put(slots, a, b, c, d) {
    for (let at = (a * WORDS) % slots.length;; at = (at + WORDS) % slots.length) {
        const [ha, hb, hc, hd] = [slots[at], slots[at + 1], slots[at + 2], slots[at + 3]];
        // A free slot is all zero: no SHA-256 begins with sixteen bytes of zero that anybody could find.
        if (ha === 0 && hb === 0 && hc === 0 && hd === 0) {
            slots.set([a, b, c, d], at);
            return true;
        }
        if (ha === a && hb === b && hc === c && hd === d)
            return false;
    }
}

// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/merkle.js
var merkle = __webpack_require__(87495);
// EXTERNAL MODULE: ./lib/evidence/records/checkpoint.js
var records_checkpoint = __webpack_require__(85012);
// EXTERNAL MODULE: ./lib/evidence/schema.js
var schema = __webpack_require__(35498);
// EXTERNAL MODULE: ./lib/evidence/signers/known.js
var known = __webpack_require__(52034);
// EXTERNAL MODULE: ./lib/evidence/statement.js
var evidence_statement = __webpack_require__(40636);
;// CONCATENATED MODULE: ./lib/evidence/reader.js








/** Reads a ledger from its first record on, one record at a time, and stops believing at the first that does not hold. */
class LedgerReader {
    #signers;
    #decisions = new DecisionSet();
    #tree = new merkle/* MerkleTree */.vU();
    #previous = null;
    constructor(trust) {
        this.#signers = new known/* KnownSigners */.V(trust);
    }
    /** Records that hold so far. */
    get count() {
        return this.#tree.size;
    }
    get keys() {
        return this.#signers.keys;
    }
    /** Root of the Merkle tree over the records so far. */
    root() {
        return this.#tree.root();
    }
    read({ path, bytes }) {
        const refused = (because) => ({ ok: false, because });
        const place = (0,chain/* parseRecordPath */.OT)(path);
        if (place === undefined)
            return refused('it does not belong into a ledger');
        const opened = (0,envelope/* open */.ho)(bytes);
        if (!opened.ok)
            return refused(opened.because);
        const { statement } = opened;
        const number = this.count + 1;
        const checked = this.#signers.check(opened.signed, number);
        if (!checked.ok)
            return refused(checked.because);
        const { decision, sequence, previous } = statement.predicate.ledger;
        if (sequence > number)
            return refused(`record ${number} before it is missing`);
        if (sequence < number)
            return refused(`it says it is number ${sequence}, and stands at ${number}`);
        if (previous !== this.#previous)
            return refused('it does not continue the record before it');
        if (path !== (0,chain/* recordPath */.lX)(sequence, decision))
            return refused('its name does not fit its content');
        const type = (0,evidence_statement/* recordType */.io)(statement.predicateType);
        if (type === undefined)
            return refused('this version does not know its type: verify it with a newer aims-gate');
        const problem = (0,schema/* schemaProblem */.Z)(type, statement.predicate);
        if (problem !== undefined)
            return refused(`it is not a ${type} record: ${problem}`);
        const { signature } = checked;
        const checkpoint = type === 'checkpoint' ? (0,records_checkpoint/* checkpointOf */.S$)(statement)?.checkpoint : undefined;
        if (type === 'checkpoint' && !this.#fits(checkpoint))
            return refused('the checkpoint does not fit the records before it');
        const because = this.#signers.change(statement, signature, number);
        if (because !== undefined)
            return refused(because);
        if (!this.#decisions.add(place.hash))
            return refused('its decision is recorded twice');
        const digest = (0,envelope/* recordDigest */.kd)(bytes);
        this.#tree.add(Buffer.from(digest, 'hex'));
        this.#previous = digest;
        const record = { path, bytes, digest, sequence, type, statement, signature };
        return { ok: true, record: checkpoint === undefined ? record : { ...record, checkpoint } };
    }
    #fits(said) {
        return said?.count === this.count && said.head === this.#previous && said.root === this.root();
    }
}
/** Hands every record that holds to `each`, until it says `stop` or one does not hold. */
async function readThrough(files, trust, each) {
    const reader = new LedgerReader(trust);
    for await (const file of files) {
        const read = reader.read(file);
        if (!read.ok)
            return { ok: false, record: file.path, because: read.because };
        if ((await each(read.record)) === 'stop')
            break;
    }
    return { ok: true, records: reader.count, keys: reader.keys };
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
/* harmony import */ var _evidence_digests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19620);
/* harmony import */ var _evidence_merkle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87495);
/* harmony import */ var _evidence_proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83599);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92936);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40088);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68482);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29532);









/** Writes the proof of one record against the last checkpoint, or the one that was asked for; the exit code. */
async function proveRecord(wanted, options) {
    const trust = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .readTrustToShow */ .xy)(options);
    const [asked] = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .readCheckpoints */ .QB)(options.checkpoint ?? []);
    const digests = new _evidence_digests_js__WEBPACK_IMPORTED_MODULE_7__/* .Digests */ .o();
    let found;
    let vouching;
    const through = await (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .readThrough */ .i)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .openLedger */ .au)(options), trust, (record) => {
        digests.push(record.digest);
        if (found === undefined && (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .e)(record, wanted))
            found = record;
        const { checkpoint } = record;
        if (checkpoint !== undefined && (asked === undefined || checkpoint.count === asked.count))
            vouching = { ...record, checkpoint };
        return 'go on';
    });
    if (!through.ok)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .printBroken */ .F)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerName */ .bo)(options), through.record, through.because);
    if (found === undefined)
        throw (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .notFound */ .m)(wanted);
    if (vouching === undefined || vouching.checkpoint.count < found.sequence) {
        const hint = asked === undefined ? 'append again: every append ends with one' : 'give a later --checkpoint';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-input', `no checkpoint counts record ${found.sequence}`, hint);
    }
    if (asked !== undefined && asked.root !== vouching.checkpoint.root)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .printBroken */ .F)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerName */ .bo)(options), vouching.path, 'it is not the checkpoint you kept');
    const paths = (0,_evidence_merkle_js__WEBPACK_IMPORTED_MODULE_2__/* .inclusionPaths */ .hP)(vouching.checkpoint.count, (index) => digests.at(index));
    const text = (0,_evidence_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .proofText */ .Qw)((0,_evidence_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .prove */ .zn)(found, vouching, paths));
    if (options.out === undefined)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .y)(text.trimEnd().split('\n'));
    else {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(options.out, text);
        (0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .y)([`✓ ${options.out}: record ${found.sequence} of ${vouching.checkpoint.count}`]);
    }
    return 0;
}


/***/ })

};
