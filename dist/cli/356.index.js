export const id = 356;
export const ids = [356];
export const modules = {

/***/ 28360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fields),
/* harmony export */   Z: () => (/* binding */ field)
/* harmony export */ });
/** A value of a parsed record: its schema was checked, its type is not known to the compiler. */
function at(value, keys) {
    return keys.reduce((inner, key) => {
        if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key))
            return undefined;
        return inner[key];
    }, value);
}
/** The text or number at `keys`; undefined when there is none. */
function field(value, ...keys) {
    const found = at(value, keys);
    return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
        ? String(found)
        : undefined;
}
/** The list at `keys`; empty when there is none. */
function fields(value, ...keys) {
    const found = at(value, keys);
    return Array.isArray(found) ? found : [];
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

/***/ 32792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gist)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28360);

const TABLE = {
    review: (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'decision')} ${pull(predicate)}`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'reviewer', 'login'),
        systems: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O)(predicate, 'counted').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(one, 'system')),
    }),
    verdict: (predicate) => {
        const past = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'mergedPastTheGate') === 'true' ? ', PAST THE GATE' : '';
        return {
            what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'verdict')}, ${pull(predicate)} ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'outcome')}${past}`,
            who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'mergedBy', 'login'),
            systems: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O)(predicate, 'systems').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(one, 'id')),
        };
    },
    'deployment-approval': (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'decision')} ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'system')}, signed, in ${pull(predicate)}`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'approver', 'login'),
        systems: [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'system')],
    }),
    exception: (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'exception')} opened ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'exceptedGate')} for ${pull(predicate)}`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'approvedBy', 'login'),
        systems: [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'system')],
    }),
    override: (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'how')} to ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'ref')}, ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O)(predicate, 'paths').length} governed files, ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'verdict')}`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'actor', 'login'),
        systems: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O)(predicate, 'gaps').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(one, 'system')),
    }),
    'override-review': (predicate) => ({
        what: `looked at ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'override')} (independent: ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'independent')})`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'reviewer', 'login'),
        systems: [],
    }),
    lifecycle: (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'system', 'id')} ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'step')} by ${pull(predicate)}`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'mergedBy', 'login'),
        systems: [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'system', 'id')],
    }),
    checkpoint: (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'count')} records`,
        who: undefined,
        systems: [],
    }),
    key: (predicate) => {
        const introduced = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'introduces', 'keyId')?.slice(0, 16);
        const revoked = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O)(predicate, 'revokes').map((one) => String(one).slice(0, 16));
        const steps = [
            ...(introduced === undefined ? [] : [`introduces ${introduced}`]),
            ...(revoked.length === 0 ? [] : [`revokes ${revoked.join(', ')}`]),
        ];
        return { what: steps.join(', '), who: undefined, systems: [] };
    },
};
function pull(predicate) {
    return `#${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'pullRequest', 'number')}`;
}
function gist(type, predicate) {
    const { what, who, systems } = TABLE[type](predicate);
    const known = [...new Set(systems.filter((system) => system !== undefined))].sort();
    return { what, ...(who === undefined ? {} : { who }), systems: known };
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

/***/ 94356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyEvidence: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: ./lib/evidence/proof.js
var proof = __webpack_require__(83599);
// EXTERNAL MODULE: ./lib/evidence/records/checkpoint.js
var records_checkpoint = __webpack_require__(85012);
// EXTERNAL MODULE: ./lib/evidence/records/index.js
var records = __webpack_require__(32792);
// EXTERNAL MODULE: ./lib/evidence/reader.js + 1 modules
var evidence_reader = __webpack_require__(92936);
;// CONCATENATED MODULE: ./lib/evidence/verify.js

/**
 * Checks a whole ledger: every signature, every schema, the order, that each record continues the one before it, that
 * every checkpoint fits, and that nothing the kept checkpoints saw is gone or another.
 *
 * @param files of the ledger in the order of their paths; one at a time is held
 */
async function verifyLedger(files, keys, { checkpoints = [], ...trust } = {}) {
    const reader = new evidence_reader/* LedgerReader */.B({ keys, ...trust });
    const kept = new KeptCheckpoints(checkpoints);
    const signedBy = new Map();
    const types = new Map();
    let unsigned = 0;
    let head;
    let checkpoint;
    for await (const file of files) {
        const read = reader.read(file);
        if (!read.ok)
            return { ok: false, record: file.path, because: read.because, whole: reader.count };
        const because = kept.objection(read.record, reader);
        if (because !== undefined)
            return { ok: false, record: file.path, because, whole: reader.count - 1 };
        const { type, signature, digest } = read.record;
        count(types, type);
        if (signature.state === 'none')
            unsigned += 1;
        else
            count(signedBy, signature.by);
        head = digest;
        checkpoint = read.record.checkpoint ?? checkpoint;
    }
    const cut = kept.cutOff(reader.count);
    if (cut !== undefined)
        return { ok: false, ...cut, whole: reader.count };
    return {
        ok: true,
        records: reader.count,
        types,
        unsigned,
        signedBy,
        keys: reader.keys,
        ...(head === undefined ? {} : { head }),
        ...(checkpoint === undefined ? {} : { checkpoint }),
    };
}
function count(map, key) {
    map.set(key, (map.get(key) ?? 0) + 1);
}
/** Compares a ledger with what earlier looks saw of it. */
class KeptCheckpoints {
    #byCount = new Map();
    #matched = 0;
    constructor(checkpoints) {
        for (const one of checkpoints)
            this.#byCount.set(one.count, [...(this.#byCount.get(one.count) ?? []), one]);
    }
    /** What `record`, just read by `reader`, contradicts; undefined when nothing does. */
    objection(record, reader) {
        const { sequence, digest, type } = record;
        const before = this.#byCount.get(sequence - 1) ?? [];
        if (before.length > 0 && type !== 'checkpoint')
            return `a checkpoint you kept stood here, and is gone: the ledger was rewritten from here on`;
        const here = this.#byCount.get(sequence) ?? [];
        if (here.length === 0)
            return undefined;
        const root = reader.root();
        if (here.some((kept) => kept.head !== digest || kept.root !== root))
            return `it is not the record ${sequence} that a checkpoint you kept saw: ${this.#since()} was rewritten, or it is another ledger`;
        this.#matched = sequence;
        return undefined;
    }
    /** The first record that a kept checkpoint saw and that is not there any more. */
    cutOff(records) {
        const longest = Math.max(...this.#byCount.keys(), -1);
        // The checkpoint itself is a record too, right after those it counts.
        if (longest < records)
            return undefined;
        const because = `a checkpoint you kept saw ${longest} records and was number ${longest + 1} itself; the ledger holds ${records}: it was cut off`;
        return { record: `record ${records + 1}`, because };
    }
    #since() {
        return this.#matched === 0 ? 'it or a record before it' : `something after record ${this.#matched}`;
    }
}

// EXTERNAL MODULE: ./lib/run/evidence/ledger.js
var ledger = __webpack_require__(68482);
// EXTERNAL MODULE: ./lib/run/evidence/print.js
var print = __webpack_require__(29532);
;// CONCATENATED MODULE: ./lib/run/evidence/verify.js






/** Checks a ledger or a proof, prints what was checked and by whose keys, and returns the exit code: 1 when it is broken. */
async function verifyEvidence(options) {
    const { keys, ...trust } = await (0,ledger/* readTrust */.bn)(options);
    const checkpoints = await (0,ledger/* readCheckpoints */.QB)(options.checkpoint ?? []);
    if (options.proof !== undefined) {
        const text = await (0,ledger/* readText */.yR)(options.proof, 'the proof', 'give --proof a file made by `evidence prove`');
        const verdict = (0,proof/* verifyProof */.Gr)(text, { keys, ...trust }, checkpoints);
        (0,print/* print */.y)(describeProof(verdict, options.proof, checkpoints.length));
        return verdict.ok ? 0 : 1;
    }
    const verification = await verifyLedger((0,ledger/* openLedger */.au)(options), keys, { ...trust, checkpoints });
    (0,print/* print */.y)(describe(verification, (0,ledger/* ledgerName */.bo)(options), checkpoints.length));
    return verification.ok ? 0 : 1;
}
function describe(verification, name, kept) {
    if (!verification.ok) {
        const { record, because, whole } = verification;
        return [
            `✗ ${name} is broken at ${record}`,
            `  ${because}`,
            `  ${plural(whole, 'record')} before it ${whole === 1 ? 'holds' : 'hold'} together`,
        ];
    }
    const { records, types, unsigned, signedBy, keys, checkpoint, head } = verification;
    const kinds = [...types].map(([type, count]) => `${count} ${type}`).join(', ');
    const known = new Map(keys.map((key) => [key.keyId, key]));
    const since = checkpoint === undefined ? records : records - checkpoint.count - 1;
    return [
        `✓ ${name}: ${plural(records, 'record')}, one unbroken chain`,
        ...(kinds === '' ? [] : [`  ${kinds}`]),
        ...[...signedBy].map(([by, count]) => `  ${count} signed by ${signerName(by, known.get(by))}`),
        // Whoever had a key for a moment may have left one of their own for later.
        ...keys
            .filter(({ keyId }) => !signedBy.has(keyId))
            .map((key) => `  0 signed by ${signerName(key.keyId, key)}`),
        ...(unsigned > 0
            ? [`  ${unsigned} NOT SIGNED: the chain shows changes in the middle, not who wrote it`]
            : []),
        ...(kept > 0 ? [`  agrees with ${plural(kept, 'checkpoint')} you kept`] : []),
        ...(checkpoint === undefined ? [] : [`  up to checkpoint: ${(0,records_checkpoint/* checkpointLine */.T$)(checkpoint)}`]),
        ...(since > 0 && checkpoint !== undefined ? [`  ${plural(since, 'record')} after it`] : []),
        ...(head === undefined ? [] : [`  last record ${head}`]),
        ...(kept === 0 && checkpoint !== undefined
            ? [
                '  keep the checkpoint elsewhere: with it a later look shows whether records were cut off or rewritten',
            ]
            : []),
    ];
}
function signerName(by, key) {
    if (key === undefined)
        return by;
    const came = key.introducedBy === undefined ? 'given' : `introduced by record ${key.introducedBy}`;
    const went = key.revokedBy === undefined ? '' : `, revoked by record ${key.revokedBy}`;
    return `key ${by.slice(0, 16)} (${came}${went})`;
}
function describeProof(verdict, name, kept) {
    if (!verdict.ok)
        return [`✗ ${name} proves nothing`, `  ${verdict.because}`];
    const { type, statement, digest, checkpoint } = verdict;
    const { predicate } = statement;
    const { what, who } = (0,records/* gist */.g)(type, predicate);
    return [
        `✓ ${name}: record ${predicate.ledger.sequence} of ${checkpoint.count}`,
        `  ${type}: ${what}${who === undefined ? '' : `, by ${who}`}, ${predicate.decidedAt ?? predicate.recordedAt}`,
        `  the record: ${underSignature(verdict.signature)}, sha256 ${digest}`,
        `  the checkpoint: ${underSignature(verdict.checkpointSignature)}`,
        `  ${(0,records_checkpoint/* checkpointLine */.T$)(checkpoint)}`,
        kept > 0
            ? '  it is a checkpoint you kept'
            : '  compare the checkpoint with one you kept: give it with --checkpoint',
    ];
}
function underSignature(signature) {
    if (signature.state === 'none')
        return 'NOT SIGNED';
    const { by } = signature;
    return `signed by ${/^[0-9a-f]{64}$/.test(by) ? `key ${by.slice(0, 16)}` : by}`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
