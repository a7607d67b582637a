export const id = 581;
export const ids = [581];
export const modules = {

/***/ 26133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q5: () => (/* binding */ REAL_NAMES)
/* harmony export */ });
/* unused harmony exports person, spoken */

const REAL_NAMES = { login: (login) => login, account: (id) => id };
function person(names, login, id) {
    return {
        login: login === undefined ? null : names.login(login),
        id: id === undefined ? null : names.account(id),
    };
}
/** Plain text of `text`, with the people in it named as `names` does. */
function spoken(text, names) {
    return plain(text.map((phrase) => phrase.kind === 'person' ? { ...phrase, text: names.login(phrase.text) } : phrase));
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

/***/ 79581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revokeKey: () => (/* binding */ revokeKey)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
;// CONCATENATED MODULE: ./lib/evidence/append.js



const MAX_TRIES = 40;
const SHORTEST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
/**
 * Appends the decisions that are not recorded yet, as one batch, and reads them back.
 *
 * Appending a decision twice records it once. When somebody else was faster, the batch is chained and signed anew
 * to the end as it is then: waits are random over an ever longer time, so that many writers get out of each other's way.
 *
 * Throws `ledger-broken`, `ledger-conflict` or what the store throws; then nothing is claimed to be recorded.
 *
 * @param seen checkpoints of this ledger that somebody else kept: it must continue every one of them
 */
async function append(store, decisions, writer, seen = []) {
    const wanted = [...new Map(decisions.map((decision) => [decision.id, decision])).values()];
    const mine = new Map();
    let tried = [];
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
        const started = writer.clock();
        const now = await store.open();
        if (attempt === 0)
            for (const checkpoint of seen)
                await insistContinues(store, now, checkpoint);
        // Of a batch that was overtaken the beginning may be in; of one whose answer was lost, all.
        for (const record of tried)
            if (await now.holds(record))
                mine.set(record.decision, record);
        const [first, ...more] = wanted.filter(({ id }) => now.sequenceOf(id) === undefined);
        if (first === undefined)
            return appended(wanted, mine);
        const end = await (0,chain/* ledgerEnd */.VE)(now.count, (sequence) => now.read(sequence));
        const { records, checkpoint } = await (0,chain/* chain */.cy)(end, [first, ...more], writer.signer);
        if ((await now.add(records)) === 'added') {
            await readBack(store, records);
            for (const record of records)
                mine.set(record.decision, record);
            return { ...appended(wanted, mine), written: records, checkpoint };
        }
        tried = records;
        // A try takes the longer the more writers there are: a wait that does not keep up with that is none.
        const tryTime = Math.max(writer.clock() - started, SHORTEST_WAIT_MS);
        await writer.sleep(writer.random() * Math.min(tryTime * 2 ** attempt, LONGEST_WAIT_MS));
    }
    const hint = 'run the recording job again: nothing was lost, the decisions are still on the pull request';
    const message = `${store.name} moved ${MAX_TRIES} times while records were appended`;
    throw new errors/* AimsError */.D('ledger-conflict', message, hint);
}
/** Closes a ledger that holds all there is with a checkpoint; somebody who is faster has done so too. */
async function append_close(store, origin, { signer }) {
    const now = await store.open();
    const end = await ledgerEnd(now.count, (sequence) => now.read(sequence));
    const record = end === undefined ? undefined : await closing(end, origin, signer);
    if (record !== undefined)
        await now.add([record]);
}
function appended(wanted, mine) {
    const recorded = wanted.flatMap(({ id }) => {
        const record = mine.get(id);
        return record === undefined ? [] : [{ decision: id, digest: record.digest, path: record.path }];
    });
    return { recorded, known: wanted.length - recorded.length, written: [] };
}
async function insistContinues({ name }, now, { count, head }) {
    // The checkpoint is a record too, right after those it counts.
    const cutOff = now.count <= count;
    if (!cutOff && (await isRecord(now, count, head)))
        return;
    const found = cutOff ? `it holds ${now.count}` : `record ${count} is another one now`;
    const hint = 'look for a mirror or an older clone that has them, and for who pushed. If the ledger was begun anew on purpose, the next recording run records this';
    const message = `${name} was ${cutOff ? 'cut off' : 'rewritten'}: a check saw ${count + 1} records there, and ${found}`;
    throw new errors/* AimsError */.D('ledger-broken', message, hint);
}
async function isRecord(now, sequence, digest) {
    return (0,envelope/* recordDigest */.kd)(await now.read(sequence)) === digest;
}
/** "Recorded" is only said of bytes that were read back from the store. */
async function readBack(store, records) {
    const now = await store.open();
    for (const record of records) {
        if (await now.holds(record))
            continue;
        const hint = 'somebody rewrote the ledger: protect it against that, then run the job again';
        const message = `${record.path} is not in ${store.name} after it was written`;
        throw new errors/* AimsError */.D('ledger-broken', message, hint);
    }
}

// EXTERNAL MODULE: ./lib/evidence/names.js
var names = __webpack_require__(26133);
// EXTERNAL MODULE: ./lib/evidence/reader.js + 1 modules
var reader = __webpack_require__(92936);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/evidence/recording.js

/** @param decidedAt ISO 8601, UTC; undefined: nobody says when */
function origin(recording, decidedAt, timeSource = 'github') {
    return {
        repository: recording.repository,
        run: recording.run ?? null,
        gate: { name: 'aims-gate', version: version/* VERSION */.x },
        decidedAt: decidedAt ?? null,
        timeSource,
        recordedAt: recording.recordedAt,
    };
}

// EXTERNAL MODULE: ./lib/evidence/records/key.js
var key = __webpack_require__(78315);
// EXTERNAL MODULE: ./lib/evidence/signers/ed25519.js
var ed25519 = __webpack_require__(83780);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/evidence/record-index.js


/** Throws `ledger-broken` when the records are not numbered from 1 without a gap. */
function recordIndex(paths) {
    const bySequence = new Map();
    const byHash = new Map();
    let count = 0;
    for (const path of paths) {
        const place = (0,chain/* parseRecordPath */.OT)(path);
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
    return { count, pathOf, sequenceOf: (decision) => byHash.get((0,chain/* decisionHash */.n6)(decision)) };
}
function notWhole(because) {
    const hint = 'find out who changed it with `aims-gate evidence verify` before anything is appended';
    return new errors/* AimsError */.D('ledger-broken', `the ledger is not whole: ${because}`, hint);
}

// EXTERNAL MODULE: ./lib/evidence/records/checkpoint.js
var checkpoint = __webpack_require__(85012);
;// CONCATENATED MODULE: ./lib/evidence/stores/branch.js






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
    const files = head === undefined ? new Map() : await git.list(head, chain/* RECORDS */.ft);
    if (head !== undefined && files.size === 0)
        throw notALedger(branch);
    const { count, pathOf, sequenceOf } = recordIndex(files.keys());
    const blobOf = (path) => files.get(path);
    return {
        count,
        sequenceOf,
        async read(sequence) {
            const path = pathOf(sequence);
            const blob = blobOf(path);
            if (blob !== undefined)
                return git.read(blob);
            throw new errors/* AimsError */.D('internal', `${path} is listed and has no blob`, 'please report this as a bug');
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
    return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
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
    const opened = last === undefined ? undefined : (0,envelope/* open */.ho)(last.bytes);
    const closing = opened?.ok ? (0,checkpoint/* checkpointOf */.S$)(opened.statement) : undefined;
    return closing === undefined ? which : `${which}\n\n${(0,checkpoint/* checkpointLine */.T$)(closing.checkpoint)}`;
}
function notALedger(branch) {
    const hint = 'choose another `evidence-branch`';
    return new errors/* AimsError */.D('ledger-broken', `the branch ${branch} exists and holds no ledger`, hint);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/evidence/stores/directory.js




/** A folder of a file system that has hard links. */
function directoryShelf(directory) {
    return {
        name: `the folder ${directory}`,
        names: (prefix) => doing('list', directory, () => directory_names(directory, prefix)),
        read: (name) => doing('read', directory, () => read((0,external_node_path_.join)(directory, name))),
        create: (name, bytes) => doing('write to', directory, () => create(directory, name, bytes)),
    };
}
async function directory_names(directory, prefix) {
    try {
        const found = await (0,promises_.readdir)((0,external_node_path_.join)(directory, prefix), { recursive: true, withFileTypes: true });
        return found
            .filter((one) => !one.isDirectory())
            .map((one) => (0,external_node_path_.relative)(directory, (0,external_node_path_.join)(one.parentPath, one.name)))
            .map((name) => name.replaceAll('\\', '/'));
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw error;
    }
}
async function read(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Written and flushed under another name first: a process that is killed leaves a whole file or none. */
async function create(directory, name, bytes) {
    const file = (0,external_node_path_.join)(directory, name);
    const draft = (0,external_node_path_.join)(directory, `draft-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const handle = await (0,promises_.open)(draft, 'wx');
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    try {
        // A link is made whole or not at all, and never over a file that is there.
        await (0,promises_.link)(draft, file);
        await flushFolder((0,external_node_path_.dirname)(file));
        return 'created';
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return 'taken';
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function flushFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function doing(what, directory, act) {
    try {
        return await act();
    }
    catch (cause) {
        const code = codeOf(cause);
        if (code === undefined)
            throw cause;
        const hint = 'choose a folder on a file system with hard links that this user may write to';
        throw new errors/* AimsError */.D('bad-input', `could not ${what} the ledger in ${directory}: ${code}`, hint, {
            cause,
        });
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

;// CONCATENATED MODULE: ./lib/evidence/mirror.js



/** Records carried over at once: memory stays flat however long the ledger is. */
const BATCH = 100;
/**
 * Makes `mirror` hold the very records of `primary`, from where it stopped the last time; returns how many were added.
 *
 * Throws `ledger-broken` when the mirror holds another record than the primary at its end: one of the two was rewritten.
 */
async function copyTo(mirror, primary) {
    let target = await mirror.open();
    // Opened after the mirror: so a primary that holds fewer records was cut off.
    const source = await primary.open();
    const start = target.count;
    if (start > source.count) {
        const message = `${mirror.name} holds ${start} records, ${primary.name} only ${source.count}`;
        throw new AimsError('ledger-broken', message, 'records were cut off: restore them from the mirror');
    }
    await insistSame(mirror, primary, target, source);
    while (target.count < source.count) {
        const last = Math.min(target.count + BATCH, source.count);
        const numbers = Array.from({ length: last - target.count }, (_, index) => target.count + 1 + index);
        const records = await Promise.all(numbers.map((sequence) => storedRecord(sequence, source)));
        const before = target.count;
        await target.add(records);
        target = await mirror.open();
        // Another job mirrors too: whatever it added must be the same.
        await insistSame(mirror, primary, target, source);
        if (target.count === before) {
            const message = `${mirror.name} took no records`;
            throw new AimsError('ledger-conflict', message, 'the next recording run carries them over');
        }
    }
    return target.count - start;
}
async function insistSame(mirror, primary, target, source) {
    const shared = Math.min(target.count, source.count);
    if (shared > 0 && (await target.holds(await storedRecord(shared, source))))
        return;
    if (shared === 0 && target.count === 0)
        return;
    const message = `${mirror.name} and ${primary.name} are not the same ledger at record ${Math.max(shared, 1)}`;
    const hint = 'one of the two was rewritten: verify both before anything is added';
    throw new AimsError('ledger-broken', message, hint);
}
async function storedRecord(sequence, source) {
    return recordFrom(await source.read(sequence), sequence);
}
/** The record that `bytes` are, at its place. Throws `ledger-broken` when they are none, or another number. */
function recordFrom(bytes, sequence) {
    const opened = (0,envelope/* open */.ho)(bytes);
    const ledger = opened.ok ? opened.statement.predicate.ledger : undefined;
    const path = ledger?.sequence === sequence ? (0,chain/* recordPath */.lX)(sequence, ledger.decision) : undefined;
    if (path !== undefined && (0,chain/* parseRecordPath */.OT)(path) !== undefined)
        return { path, bytes, sequence };
    const hint = 'find out who changed it with `aims-gate evidence verify` before anything is appended';
    throw new errors/* AimsError */.D('ledger-broken', `the ledger is not whole: record ${sequence} is none`, hint);
}

;// CONCATENATED MODULE: ./lib/evidence/stores/shelf.js




const MARK = 'ledger.txt';
const DESCRIPTION = Buffer.from('An evidence ledger of aims-gate. Check it with `aims-gate evidence verify`.\n');
/**
 * A ledger on a shelf. A record is first created under its number alone (`chain/…`), which only one writer can do:
 * that is the append. Then it is created under its full name (`records/…`) too, so that the ledger reads as it does on a
 * branch. A writer that dies between the two leaves that to the next one.
 */
function shelfStore(shelf) {
    return { name: shelf.name, open: () => openShelf(shelf) };
}
async function openShelf(shelf) {
    const paths = [...(await shelf.names(chain/* RECORDS */.ft))];
    if (paths.length === 0)
        await begin(shelf);
    let count = paths.length;
    for (;;) {
        const bytes = await shelf.read(claim(count + 1));
        if (bytes === undefined)
            break;
        const record = recordFrom(bytes, count + 1);
        await shelf.create(record.path, record.bytes);
        paths.push(record.path);
        count += 1;
    }
    const index = recordIndex(paths);
    return {
        count: index.count,
        sequenceOf: index.sequenceOf,
        read: async (sequence) => insist(await shelf.read(index.pathOf(sequence)), index.pathOf(sequence)),
        holds: async ({ path, sequence, bytes }) => {
            const [published, claimed] = await Promise.all([shelf.read(path), shelf.read(claim(sequence))]);
            return same(published, bytes) && same(claimed, bytes);
        },
        add: async (records) => {
            for (const record of records)
                if (!(await addOne(record, shelf)))
                    return 'moved';
            return 'added';
        },
    };
}
async function addOne({ sequence, path, bytes }, shelf) {
    // Taken by these very bytes: the answer to an earlier try was lost.
    if ((await shelf.create(claim(sequence), bytes)) === 'taken')
        if (!same(await shelf.read(claim(sequence)), bytes))
            return false;
    await shelf.create(path, bytes);
    return true;
}
/** A shelf that overwrites would lose records without a word: it is asked once, before the first of them. */
async function begin(shelf) {
    await shelf.create(MARK, DESCRIPTION);
    if ((await shelf.create(MARK, DESCRIPTION)) === 'taken')
        return;
    const message = `${shelf.name} overwrites what is there although it is told not to`;
    throw new errors/* AimsError */.D('bad-input', message, 'use storage that supports conditional writes');
}
function claim(sequence) {
    const folder = String(Math.floor(sequence / 1000)).padStart(4, '0');
    return `chain/${folder}/${String(sequence).padStart(8, '0')}.json`;
}
function same(a, b) {
    return a !== undefined && Buffer.from(a).equals(b);
}
function insist(bytes, path) {
    if (bytes !== undefined)
        return bytes;
    throw new errors/* AimsError */.D('ledger-broken', `${path} is gone`, 'restore it from a mirror or a copy');
}

// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(15669);
// EXTERNAL MODULE: ./lib/git/run.js
var git_run = __webpack_require__(82893);
;// CONCATENATED MODULE: ./lib/git/git-data.js




/** Appends to a branch with git itself: in a local repository, or through one to its remote. */
function localGitData({ directory, remote }) {
    const run = (args, input) => (0,git_run/* git */.$Y)(directory, args, input);
    const far = (args) => (0,git_run/* git */.$Y)(directory, args, undefined, REMOTES);
    return {
        async head(branch) {
            if (remote === undefined) {
                const found = await run(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`]);
                if (found.code === 0)
                    return (0,ids/* parseSha */.qL)(git_data_text(found).trim());
                // Git answers 1 for a branch that is not there, and 128 where there is no repository.
                if (found.code === 1)
                    return undefined;
                throw failed(found, `read ${branch} in ${directory}`);
            }
            const listed = await far(['ls-remote', '--', remote, `refs/heads/${branch}`]);
            if (listed.code !== 0)
                throw failed(listed, `read ${branch} of ${remote}`);
            const head = (0,ids/* parseSha */.qL)(git_data_text(listed).split('\t')[0]);
            if (head === undefined || (await run(['cat-file', '-e', `${head}^{commit}`])).code === 0)
                return head;
            // By the branch's name: servers need not give out a commit by its id. What is newer by now does no harm.
            const fetched = await far(['fetch', '--quiet', '--no-tags', '--', remote, `refs/heads/${branch}`]);
            if (fetched.code !== 0)
                throw failed(fetched, `fetch ${branch} from ${remote}`);
            return head;
        },
        async list(commit, prefix) {
            const listed = await run(['ls-tree', '-r', '-z', commit, '--', prefix]);
            if (listed.code !== 0)
                throw failed(listed, 'list the ledger');
            const entries = git_data_text(listed).split('\0');
            return new Map(entries.flatMap((entry) => {
                const [, id, path] = /^\d{6} blob (\S+)\t(.*)$/s.exec(entry) ?? [];
                const blob = (0,ids/* parseSha */.qL)(id);
                return blob === undefined || path === undefined ? [] : [[path, blob]];
            }));
        },
        async read(blob) {
            const read = await run(['cat-file', 'blob', blob]);
            if (read.code === 0)
                return read.stdout;
            throw failed(read, 'read a record');
        },
        async commit(parent, files, message) {
            // A reference of its own, so that no other writer and no clean-up takes the commit away before it is pushed.
            const draft = `refs/aims-gate/draft-${(0,external_node_crypto_.randomUUID)()}`;
            const written = await run(['fast-import', '--quiet'], importStream(draft, parent, files, message));
            if (written.code !== 0)
                throw failed(written, 'write the evidence commit');
            const made = await run(['rev-parse', '--verify', draft]);
            await run(['update-ref', '-d', draft]);
            const sha = (0,ids/* parseSha */.qL)(git_data_text(made).trim());
            if (sha !== undefined)
                return sha;
            throw failed(made, 'write the evidence commit');
        },
        async advance(branch, from, to) {
            const ref = `refs/heads/${branch}`;
            if (remote === undefined) {
                const before = from ?? '0'.repeat(to.length);
                const moved = await run(['update-ref', ref, to, before]);
                if (moved.code === 0)
                    return 'advanced';
                return localOutcome(moved, branch);
            }
            // The lease makes it a comparison with what was read: nothing that others pushed is ever overwritten.
            const lease = `--force-with-lease=${ref}:${from ?? ''}`;
            const pushed = await far(['push', '--porcelain', '--no-verify', lease, '--', remote, `${to}:${ref}`]);
            return pushed.code === 0 ? 'advanced' : pushOutcome(pushed, remote, branch);
        },
    };
}
const REMOTES = 'remotes';
/** https://git-scm.com/docs/git-fast-import: one commit with all its files, in one process. */
function importStream(ref, parent, files, message) {
    const block = (bytes) => [
        Buffer.from(`data ${bytes.byteLength}\n`),
        bytes,
        Buffer.from('\n'),
    ];
    const pieces = [
        Buffer.from(`feature done\nfeature date-format=now\ncommit ${ref}\ncommitter aims-gate <aims-gate@localhost> now\n`),
        ...block(Buffer.from(message, 'utf8')),
        ...(parent === undefined ? [] : [Buffer.from(`from ${parent}\n`)]),
        ...[...files].flatMap(([path, bytes]) => [Buffer.from(`M 100644 inline ${path}\n`), ...block(bytes)]),
        // Without the last word an input that was cut off is refused.
        Buffer.from('done\n'),
    ];
    return Buffer.concat(pieces);
}
function localOutcome(answer, branch) {
    if (/but expected|reference already exists|cannot lock ref|Unable to create .*\.lock/.test(answer.stderr))
        return 'moved';
    throw failed(answer, `move the branch ${branch}`);
}
/** A refused push says why on a line that begins with `!`. */
function pushOutcome(answer, remote, branch) {
    const [, why = ''] = /^!\t[^\t]*\t(.*)$/m.exec(git_data_text(answer)) ?? [];
    const raced = /stale info|fetch first|non-fast-forward|failed to update ref|cannot lock ref|incorrect old value|reference already exists/;
    if (raced.test(why))
        return 'moved';
    if (why !== '') {
        const hint = `let whoever runs this push to ${branch}: a rule or a hook of the remote forbids it`;
        throw new errors/* AimsError */.D('api-forbidden', `${remote} does not let the branch ${branch} move: ${why}`, hint);
    }
    throw failed(answer, `push ${branch} to ${remote}`);
}
function failed(answer, doing) {
    const lines = answer.stderr.trim().split('\n');
    const why = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? '';
    const hint = 'check the repository, its remote and the credentials for it, then run this again';
    return new errors/* AimsError */.D('api-unavailable', `could not ${doing}: ${why}`, hint);
}
function git_data_text({ stdout }) {
    return stdout.toString('utf8');
}

// EXTERNAL MODULE: ./lib/run/evidence/ledger.js
var ledger = __webpack_require__(68482);
// EXTERNAL MODULE: ./lib/run/evidence/print.js
var print = __webpack_require__(29532);
;// CONCATENATED MODULE: ./lib/run/evidence/writer.js

/** Appends by the clock and the chance of this machine. */
function writerOf(signer) {
    return {
        ...(signer === undefined ? {} : { signer }),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: () => (0,external_node_crypto_.randomInt)(2 ** 32) / 2 ** 32,
        clock: () => performance.now(),
    };
}

;// CONCATENATED MODULE: ./lib/run/evidence/revoke.js















/** Why a text names no key that can be revoked. */
const HINT = '`aims-gate evidence verify` prints the keys of the ledger';
/**
 * Appends a record after which nothing is believed that a key signs, once the whole ledger holds; the exit code.
 *
 * @param wanted the id of the key, or its beginning: 8 hex digits at least
 */
async function revokeKey(wanted, options) {
    const trust = await (0,ledger/* readTrust */.bn)(options);
    if (trust.keys.length === 0)
        throw new errors/* AimsError */.D('bad-input', 'no key is given to check the ledger with', 'give --key');
    const signer = (0,ed25519/* ed25519Signer */.k)(await (0,ledger/* readText */.yR)(options.signingKey, 'the signing key', 'give --signing-key a private key in PEM'));
    let repository = '';
    const through = await (0,reader/* readThrough */.i)((0,ledger/* openLedger */.au)(options), trust, ({ statement }) => {
        repository = String(statement.predicate.repository);
        return 'go on';
    });
    if (!through.ok)
        return (0,print/* printBroken */.F)((0,ledger/* ledgerName */.bo)(options), through.record, through.because);
    const going = goingKey(wanted, through.keys, signer);
    const at = new Date().toISOString();
    const recording = { repository, recordedAt: at, names: names/* REAL_NAMES */.q5, reviewText: 'digest' };
    const change = { revokes: [going.keyId], reason: options.reason };
    const decision = (0,key/* keyDecision */.E)(change, origin(recording, at, 'runner'));
    const { written } = await append(storeOf(options), [decision], writerOf(signer));
    (0,print/* print */.y)([
        `✓ ${(0,ledger/* ledgerName */.bo)(options)}: record ${written[0]?.sequence} revokes key ${going.keyId.slice(0, 16)}`,
        ...(options.dir === undefined ? [`  push it: git push REMOTE ${options.branch}`] : []),
    ]);
    return 0;
}
/** Throws `bad-input` or `bad-key`. */
function goingKey(wanted, keys, signer) {
    const found = /^[0-9a-f]{8,64}$/.test(wanted) ? keys.filter(({ keyId }) => keyId.startsWith(wanted)) : [];
    const [going, other] = found;
    if (going === undefined || other !== undefined)
        throw new errors/* AimsError */.D('bad-input', `"${wanted}" names ${found.length === 0 ? 'no key' : 'several keys'}`, HINT);
    if (going.revokedBy !== undefined)
        throw new errors/* AimsError */.D('bad-input', `record ${going.revokedBy} revoked that key already`, 'nothing is to do');
    if (going.keyId === signer.keyId) {
        const hint = 'change keys instead: the new one as `signing-key`, this one as `previous-signing-key`';
        throw new errors/* AimsError */.D('bad-key', 'a key cannot revoke itself: nobody could sign any more', hint);
    }
    const known = keys.find(({ keyId }) => keyId === signer.keyId);
    if (known !== undefined && known.revokedBy === undefined)
        return going;
    const hint = 'sign with the key that signs the ledger now';
    throw new errors/* AimsError */.D('bad-key', 'the ledger does not believe the signing key', hint);
}
function storeOf({ repo, branch, dir }) {
    return dir === undefined
        ? branchStore({ git: localGitData({ directory: (0,external_node_path_.resolve)(repo) }), branch })
        : shelfStore(directoryShelf((0,external_node_path_.resolve)(dir)));
}


/***/ })

};
