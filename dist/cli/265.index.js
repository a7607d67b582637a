export const id = 265;
export const ids = [265];
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

/***/ 6265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportEvidence: () => (/* binding */ exportEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92936);
/* harmony import */ var _evidence_row_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96757);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68482);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29532);











/** Formats of an export: a table has the columns of `row`, JSON Lines hold everything. */
const EXPORTS = new Map([
    ['jsonl', writeJsonLines],
    ['csv', writeCsv],
    ['parquet', writeParquet],
]);
/**
 * Writes the records asked for, all of them or nothing: a ledger that breaks leaves no file behind. The exit code.
 */
async function exportEvidence(options) {
    const write = EXPORTS.get(options.format);
    if (write === undefined) {
        const hint = `use one of: ${[...EXPORTS.keys()].join(', ')}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .AimsError */ .D('bad-input', `there is no format ${options.format}`, hint);
    }
    if (options.format === 'parquet' && options.out === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .AimsError */ .D('bad-input', 'parquet is not text', 'give --out a file');
    const trust = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .readTrustToShow */ .xy)(options);
    // Beside the file it becomes: a rename across disks would not be one step.
    const folder = await scratch(options.out);
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'export');
        const reading = new Reading(options, trust);
        await write(reading.records(), file);
        if (reading.broken !== undefined)
            return (0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .printBroken */ .F)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerName */ .bo)(options), reading.broken.record, reading.broken.because);
        if (options.out === undefined)
            await toStandardOutput(file);
        else {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(file, options.out);
            (0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .print */ .y)([`✓ ${options.out}: ${reading.count} records`]);
        }
        return 0;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
async function toStandardOutput(file) {
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), process.stdout, { end: false });
    }
    catch (error) {
        // Whoever reads closed the pipe: what they had was enough.
        if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE'))
            throw error;
    }
}
async function scratch(out) {
    const place = out === undefined ? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)() : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(out));
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, '.aims-gate-'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .AimsError */ .D('bad-input', `cannot write to ${place}`, 'give --out a folder that exists', {
            cause,
        });
    }
}
/** The records asked for, and the first that does not hold: the writers see the end of the records there. */
class Reading {
    #options;
    #files;
    #reader;
    broken;
    count = 0;
    constructor(options, trust) {
        this.#options = options;
        this.#files = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .openLedger */ .au)(options);
        this.#reader = new _evidence_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .LedgerReader */ .B(trust);
    }
    async *records() {
        for await (const file of this.#files) {
            const read = this.#reader.read(file);
            if (!read.ok) {
                this.broken = { record: file.path, because: read.because };
                return;
            }
            if (!(0,_evidence_row_js__WEBPACK_IMPORTED_MODULE_8__/* .isAskedFor */ .un)((0,_evidence_row_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)(read.record), this.#options))
                continue;
            this.count += 1;
            yield read.record;
        }
    }
}
async function writeJsonLines(records, file) {
    const lines = async function* () {
        for await (const { path, digest, signature, statement } of records)
            yield `${JSON.stringify({ path, sha256: digest, signature, statement })}\n`;
    };
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(lines()), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file));
}
async function writeCsv(records, file) {
    const { stringify } = await Promise.all(/* import() */[__webpack_require__.e(812), __webpack_require__.e(225)]).then(__webpack_require__.bind(__webpack_require__, 68225));
    const rows = async function* () {
        for await (const record of records)
            yield (0,_evidence_row_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)(record);
    };
    // A name such as `=cmd()` must not run when a spreadsheet opens the file.
    const table = stringify({ header: true, columns: [..._evidence_row_js__WEBPACK_IMPORTED_MODULE_8__/* .COLUMNS */ .cZ], escape_formulas: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(rows()), table, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file));
}
async function writeParquet(records, file) {
    const { fileWriter, parquetWriteRows } = await __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 31263));
    const rows = async function* () {
        for await (const record of records) {
            const { decidedAt, recordedAt, availableSeconds, ...rest } = (0,_evidence_row_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)(record);
            yield {
                ...rest,
                decidedAt: moment(decidedAt),
                recordedAt: moment(recordedAt),
                availableSeconds: availableSeconds === '' ? null : Number(availableSeconds),
            };
        }
    };
    const columns = _evidence_row_js__WEBPACK_IMPORTED_MODULE_8__/* .COLUMNS */ .cZ.map((name) => ({ name, ...parquetType(name), nullable: true }));
    await parquetWriteRows({ writer: await fileWriter(file), rows: rows(), columns, rowGroupSize: 10_000 });
}
function parquetType(name) {
    if (name === 'sequence')
        return { type: 'INT32' };
    if (name === 'availableSeconds')
        return { type: 'DOUBLE' };
    return { type: name.endsWith('At') ? 'TIMESTAMP' : 'STRING' };
}
function moment(text) {
    return text === '' ? null : new Date(text);
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
