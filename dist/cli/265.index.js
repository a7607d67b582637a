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
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15135);
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
