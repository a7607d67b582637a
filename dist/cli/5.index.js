export const id = 5;
export const ids = [5];
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

/***/ 96757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28360);
/* harmony import */ var _records_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32792);


const COLUMNS = [
    'sequence',
    'type',
    'decidedAt',
    'recordedAt',
    'availableSeconds',
    'repository',
    'pullRequest',
    'systems',
    'who',
    'what',
    'commit',
    'policy',
    'content',
    'gate',
    'run',
    'signedBy',
    'digest',
    'decision',
];
function row({ statement, sequence, type, digest, signature }) {
    const { predicate, subject } = statement;
    const { what, who, systems } = (0,_records_index_js__WEBPACK_IMPORTED_MODULE_0__/* .gist */ .g)(type, predicate);
    const text = (...keys) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(predicate, ...keys) ?? '';
    return {
        sequence,
        type,
        decidedAt: text('decidedAt'),
        recordedAt: text('recordedAt'),
        availableSeconds: text('available', 'seconds'),
        repository: text('repository'),
        pullRequest: text('pullRequest', 'number') || text('pullRequest'),
        systems: systems.join(' '),
        who: who ?? '',
        what,
        commit: subject.map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(one, 'digest', 'gitCommit')).find((id) => id !== undefined) ?? '',
        policy: text('policy', 'sha256'),
        content: text('content', 'sha256'),
        gate: text('gate', 'version'),
        run: text('run'),
        signedBy: signature.state === 'none' ? '' : signature.by,
        digest,
        decision: text('ledger', 'decision'),
    };
}
/** A record without a time of its decision is dated by when it was recorded. */
function isAskedFor({ decidedAt, recordedAt, systems, type }, filter) {
    const { from, to } = filter;
    const at = instant(decidedAt || recordedAt);
    if (from !== undefined && at < instant(from))
        return false;
    if (to !== undefined && at > instant(/^\d{4}-\d{2}-\d{2}$/.test(to) ? `${to}T23:59:59.999Z` : to))
        return false;
    if (filter.type !== undefined && filter.type !== type)
        return false;
    return filter.system === undefined || systems.split(' ').includes(filter.system);
}
function instant(text) {
    return new Date(text).getTime();
}


/***/ }),

/***/ 62005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logEvidence: () => (/* binding */ logEvidence)
/* harmony export */ });
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92936);
/* harmony import */ var _evidence_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96757);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68482);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29532);




/** One line a record, oldest first; the exit code. */
async function logEvidence(options) {
    const trust = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrustToShow */ .xy)(options);
    const through = await (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readThrough */ .i)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .au)(options), trust, (record) => {
        const one = (0,_evidence_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(record);
        if ((0,_evidence_row_js__WEBPACK_IMPORTED_MODULE_1__/* .isAskedFor */ .un)(one, options))
            (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .y)([line(one)]);
        return 'go on';
    });
    return through.ok ? 0 : (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .printBroken */ .F)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerName */ .bo)(options), through.record, through.because);
}
function line({ sequence, type, decidedAt, recordedAt, who, what, signedBy }) {
    const at = (decidedAt || recordedAt).slice(0, 16).replace('T', ' ');
    const by = who === '' ? '' : `  ${who}`;
    return `${String(sequence).padStart(6)}  ${at}  ${type.padEnd(19)} ${what}${by}${signedBy === '' ? '  NOT SIGNED' : ''}`;
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


/***/ })

};
