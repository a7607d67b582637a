export const id = 135;
export const ids = [135];
export const modules = {

/***/ 96056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ parseRecordPath),
/* harmony export */   ft: () => (/* binding */ RECORDS),
/* harmony export */   lX: () => (/* binding */ recordPath)
/* harmony export */ });
/* unused harmony exports chain, closing, ledgerEnd, decisionHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95105);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87495);
/* harmony import */ var _records_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85012);
/* harmony import */ var _records_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78315);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40636);







const RECORDS = 'records/';
/**
 * The records of `decisions`, chained to `end` (undefined = an empty ledger), in order, and a checkpoint over all.
 *
 * When the signer is not the one that signed before, its predecessor introduces it first. Throws `bad-key` when the
 * signer may not continue this ledger: its records would not be believed.
 */
async function chain(end, decisions, signer) {
    const tree = MerkleTree.of(end?.sequence ?? 0, end?.peaks ?? []);
    if (tree === undefined)
        throw broken('its last checkpoint does not fit');
    const records = [];
    let last = end;
    const add = async (decision, by) => {
        const record = await sealed(decision, last, by);
        records.push(record);
        tree.add(Buffer.from(record.digest, 'hex'));
        last = record;
        return record;
    };
    const predecessor = introducer(end, signer);
    if (predecessor !== undefined && signer?.kind === 'key')
        await add(rotation(predecessor, signer, decisions[0]), predecessor);
    const stored = [];
    for (const decision of decisions)
        stored.push(await add(decision, signer));
    const head = stored.at(-1)?.digest;
    if (head === undefined)
        throw new AimsError('internal', 'nothing to record', 'please report this as a bug');
    const checkpoint = { count: tree.size, head, root: tree.root() };
    const { sequence, digest } = await add(checkpointDecision(tree, head, (decisions.at(-1) ?? decisions[0]).predicate), signer);
    const now = { sequence, digest, peaks: tree.peaks, signer: nameOf(signer), checkpoint };
    return { records, decisions: stored, checkpoint, end: now };
}
function nameOf(signer) {
    if (signer === undefined)
        return { kind: 'none' };
    return signer.kind === 'key' ? { kind: 'key', keyId: signer.keyId } : { kind: 'bundle' };
}
async function sealed({ id, predicate, ...decision }, last, signer) {
    const sequence = (last?.sequence ?? 0) + 1;
    const ledger = { decision: id, sequence, previous: last?.digest ?? null };
    const bytes = await seal({ _type: STATEMENT_TYPE, ...decision, predicate: { ...predicate, ledger } }, signer);
    return { path: recordPath(sequence, id), bytes, digest: recordDigest(bytes), sequence, decision: id };
}
/**
 * A checkpoint of its own: nothing was decided, and at this moment the ledger holds all there is.
 *
 * Undefined when another key than the one at the end would sign it: a key is only introduced with a decision.
 */
async function closing(end, origin, signer) {
    const tree = MerkleTree.of(end.sequence, end.peaks);
    if (tree === undefined)
        throw broken('its last checkpoint does not fit');
    if (introducer(end, signer) !== undefined)
        return undefined;
    return sealed(checkpointDecision(tree, end.digest, origin), end, signer);
}
/** The key that has to introduce `signer` to the ledger; undefined when the signer needs no introduction. */
function introducer(end, signer) {
    if (end === undefined || end.signer.kind === 'none')
        return undefined;
    if (signer === undefined) {
        const hint = 'give the action the `signing-key` again, or start a new ledger with another `evidence-branch`';
        throw new AimsError('bad-key', 'the ledger is signed, and no signing key is given', hint);
    }
    if (signer.kind !== 'key' || end.signer.kind !== 'key' || end.signer.keyId === signer.keyId)
        return undefined;
    if (signer.predecessor?.keyId === end.signer.keyId)
        return signer.predecessor;
    const hint = 'give that key as `previous-signing-key` once: it introduces the new one to the ledger';
    const before = end.signer.keyId.slice(0, 16);
    throw new AimsError('bad-key', `the ledger is signed by another key, ${before}…`, hint);
}
function rotation(from, to, { predicate }) {
    const { repository, run, gate, recordedAt } = predicate;
    const introduces = { keyId: to.keyId, publicKey: to.publicKey };
    return keyDecision({ introduces, revokes: [from.keyId], reason: 'rotation' }, { repository, run, gate, decidedAt: recordedAt, timeSource: 'runner', recordedAt });
}
/**
 * The end of a ledger of `count` records, read from its last one back to the last checkpoint.
 *
 * Signatures are left to auditors, who hold the keys; but nothing is chained to records that do not hold together:
 * then it throws `ledger-broken`.
 *
 * @param read the record of a sequence number
 */
async function ledgerEnd(count, read) {
    if (count === 0)
        return undefined;
    const since = [];
    let signer;
    let expected;
    let found;
    for (let sequence = count; sequence > 0 && found === undefined; sequence -= 1) {
        const bytes = await read(sequence);
        const opened = open(bytes);
        if (!opened.ok)
            throw broken(`record ${sequence}: ${opened.because}`);
        const digest = recordDigest(bytes);
        const { ledger } = opened.statement.predicate;
        const follows = expected === undefined || expected === digest;
        if (ledger.sequence !== sequence || !follows)
            throw broken(`record ${sequence} is not the one its neighbours name`);
        expected = ledger.previous;
        signer ??= endSigner(opened.statement, opened.signed);
        since.push(digest);
        found = checkpointOf(opened.statement);
        if (found !== undefined && found.checkpoint.count !== sequence - 1)
            throw broken(`record ${sequence} is a checkpoint of another ledger`);
    }
    const tree = found?.tree ?? new MerkleTree();
    for (const digest of since.toReversed())
        tree.add(Buffer.from(digest, 'hex'));
    const [digest] = since;
    if (digest === undefined || signer === undefined)
        return undefined;
    const checkpoint = found === undefined ? {} : { checkpoint: found.checkpoint };
    return { sequence: count, digest, peaks: tree.peaks, signer, ...checkpoint };
}
function endSigner(statement, signed) {
    const introduced = keyChangeOf(statement)?.introduces;
    return introduced === undefined ? signed : { kind: 'key', keyId: introduced.keyId };
}
function broken(because) {
    const hint = 'find out who changed it with `aims-gate evidence verify` before anything is appended';
    return new AimsError('ledger-broken', `the ledger is not whole: ${because}`, hint);
}
/**
 * `records/0000/00000001-<hash of the decision>.json`: a thousand files a folder at most, in order by name, and
 * the name alone tells whether a decision is recorded.
 */
function recordPath(sequence, decision) {
    const folder = String(Math.floor(sequence / 1000)).padStart(4, '0');
    return `${RECORDS}${folder}/${String(sequence).padStart(8, '0')}-${decisionHash(decision)}.json`;
}
function decisionHash(decision) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', decision, 'hex').slice(0, 32);
}
/** The sequence and decision hash in a record's path; undefined when it is none. */
function parseRecordPath(path) {
    const found = /^records\/\d{4,}\/(\d{8,})-([0-9a-f]{32})\.json$/.exec(path);
    return found?.[1] === undefined || found[2] === undefined
        ? undefined
        : { sequence: Number(found[1]), hash: found[2] };
}


/***/ }),

/***/ 95105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ openAs),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   kd: () => (/* binding */ recordDigest),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83917);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40636);




/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/**
 * A statement as the bytes that are stored: a DSSE envelope, or a Sigstore bundle around one, as canonical JSON and
 * a line break. Without a signer it is not signed.
 */
async function seal(statement, signer) {
    const payload = Buffer.from(_sigstore_core__WEBPACK_IMPORTED_MODULE_2__.json.canonicalize(statement), 'utf8');
    if (signer?.kind === 'bundle')
        return canonical(await signer.bundle(payload, PAYLOAD_TYPE));
    const signed = signer === undefined ? [] : [{ keyid: signer.keyId, sig: await signer.sign(signedBytes(payload)) }];
    const signatures = signed.map(({ keyid, sig }) => ({ keyid, sig: Buffer.from(sig).toString('base64') }));
    return canonical({ payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures });
}
function canonical(value) {
    return Buffer.from(`${_sigstore_core__WEBPACK_IMPORTED_MODULE_2__.json.canonicalize(value)}\n`, 'utf8');
}
function recordDigest(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', bytes, 'hex');
}
/**
 * Reads a stored record. Its signature is only handed on.
 *
 * There is one way to write a record: any other spelling of the same JSON or base64 is refused, so that no byte can
 * be changed unseen, not even one that no signature covers.
 */
function open(bytes) {
    return openAs(bytes, parseStatement);
}
/** As `open`, for statements of another kind. */
function openAs(bytes, parse) {
    const envelope = ENVELOPE.exec(latin1(bytes));
    if (envelope === null)
        return openBundle(bytes, parse);
    const [, text = '', keyId, sig = ''] = envelope;
    const payload = Buffer.from(text, 'base64');
    const signature = Buffer.from(sig, 'base64');
    if (!isCanonical(text) || !isCanonical(sig))
        return RESPELLED;
    const statement = parse(payload);
    if (statement === undefined)
        return NO_STATEMENT;
    if (keyId === undefined)
        return { ok: true, statement, signed: { kind: 'none' } };
    return { ok: true, statement, signed: { kind: 'key', keyId, bytes: signedBytes(payload), signature } };
}
/** An envelope as `seal` writes it. */
const ENVELOPE = /^\{"payload":"([A-Za-z0-9+/]*={0,2})","payloadType":"application\/vnd\.in-toto\+json","signatures":\[(?:\{"keyid":"([0-9a-f]{64})","sig":"([A-Za-z0-9+/]*={0,2})"\})?\]\}\n$/;
const RESPELLED = { ok: false, because: 'it is not written as records are' };
const NO_STATEMENT = {
    ok: false,
    because: 'its payload is not an in-toto statement of this ledger',
};
/** A record that is a Sigstore bundle, or the reason why the bytes are no record. */
function openBundle(bytes, parse) {
    const value = parseJson(bytes);
    const bundle = isRecord(value) && isRecord(value.dsseEnvelope) ? value : undefined;
    const envelope = parseEnvelope(bundle?.dsseEnvelope ?? value);
    if (envelope === undefined)
        return { ok: false, because: 'it is not a DSSE envelope' };
    if (envelope.payloadType !== PAYLOAD_TYPE)
        return { ok: false, because: `its payload is ${JSON.stringify(envelope.payloadType)}` };
    if (envelope.signatures.length > 1)
        return { ok: false, because: 'it has more than one signature' };
    const payload = Buffer.from(envelope.payload, 'base64');
    if (bundle === undefined || Buffer.compare(canonical(bundle), bytes) !== 0)
        return RESPELLED;
    const statement = parse(payload);
    return statement === undefined ? NO_STATEMENT : { ok: true, statement, signed: { kind: 'bundle', bundle } };
}
/** Whether base64 text of the right letters is the one spelling of its bytes: only its end can be spelled in two ways. */
function isCanonical(base64) {
    const end = base64.slice(-4);
    return base64.length % 4 === 0 && Buffer.from(end, 'base64').toString('base64') === end;
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
function signedBytes(payload) {
    return _sigstore_core__WEBPACK_IMPORTED_MODULE_2__.dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
}
function parseEnvelope(value) {
    if (!isRecord(value) || typeof value.payloadType !== 'string' || typeof value.payload !== 'string')
        return undefined;
    const { payload, payloadType, signatures } = value;
    if (!Array.isArray(signatures))
        return undefined;
    const read = signatures.flatMap((one) => {
        if (!isRecord(one) || typeof one.sig !== 'string')
            return [];
        const { keyid = '', sig } = one;
        return typeof keyid === 'string' ? [{ keyid, sig }] : [];
    });
    return read.length === signatures.length ? { payload, payloadType, signatures: read } : undefined;
}
function parseStatement(payload) {
    const value = parseJson(payload);
    if (!isRecord(value) || value._type !== _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG || typeof value.predicateType !== 'string')
        return undefined;
    if (!isRecord(value.predicate))
        return undefined;
    const { ledger } = value.predicate;
    const placed = isRecord(ledger) &&
        typeof ledger.decision === 'string' &&
        Number.isSafeInteger(ledger.sequence) &&
        (ledger.previous === null || typeof ledger.previous === 'string');
    return placed ? value : undefined;
}
/** The value of JSON in UTF-8; undefined when the bytes are none. */
function parseJson(bytes) {
    // Bytes that are not UTF-8 would all read as the same replacement character.
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    try {
        return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 87495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ isIncluded),
/* harmony export */   cq: () => (/* binding */ inclusionPath),
/* harmony export */   vU: () => (/* binding */ MerkleTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * The Merkle tree of RFC 6962 (section 2.1), so that one record can be proven without the others.
 * The leaves are the SHA-256 digests of the records, in order.
 */

const DIGEST_BYTES = 32;
/** What is hashed is put together in one place each: a ledger of many records has as many nodes. */
const LEAF = new Uint8Array(1 + DIGEST_BYTES);
const NODE = new Uint8Array(1 + 2 * DIGEST_BYTES);
/** The two prefixes, 0 and 1, keep a leaf from being passed off as a node. */
NODE[0] = 1;
function leafHash(leaf) {
    if (leaf.length !== DIGEST_BYTES)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat([Buffer.of(0), leaf]), 'buffer');
    LEAF.set(leaf, 1);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', LEAF, 'buffer');
}
function nodeHash(left, right) {
    NODE.set(left, 1);
    NODE.set(right, 1 + DIGEST_BYTES);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', NODE, 'buffer');
}
/**
 * A tree that grows at its end and keeps only the roots of its full subtrees ("peaks", largest first): as many as
 * the size has ones in binary.
 */
class MerkleTree {
    #size = 0;
    #peaks = [];
    /** The tree of `size` leaves with these peaks; undefined when a tree of that size has another number of them. */
    static of(size, peaks) {
        if (!Number.isSafeInteger(size) || size < 0 || ones(size) !== peaks.length)
            return undefined;
        const tree = new MerkleTree();
        tree.#size = size;
        tree.#peaks = peaks.map((peak) => Buffer.from(peak, 'hex'));
        return tree;
    }
    get size() {
        return this.#size;
    }
    get peaks() {
        return this.#peaks.map((peak) => peak.toString('hex'));
    }
    add(leaf) {
        let peak = leafHash(leaf);
        for (let size = this.#size; size % 2 === 1; size = (size - 1) / 2) {
            const left = this.#peaks.pop();
            if (left !== undefined)
                peak = nodeHash(left, peak);
        }
        this.#peaks.push(peak);
        this.#size += 1;
    }
    root() {
        const root = this.#peaks.reduceRight((right, left) => (right === undefined ? left : nodeHash(left, right)), undefined);
        return (root ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.alloc(0), 'buffer')).toString('hex');
    }
}
function ones(size) {
    return size.toString(2).replaceAll('0', '').length;
}
/** The hashes beside the way from leaf `index` to the root of a tree of `size` leaves (RFC 6962, 2.1.1). */
function inclusionPath(index, size, leaf) {
    const path = [];
    let [start, end] = [0, size];
    while (end - start > 1) {
        const middle = start + split(end - start);
        const beside = index < middle ? subtree(middle, end, leaf) : subtree(start, middle, leaf);
        path.push(beside.toString('hex'));
        if (index < middle)
            end = middle;
        else
            start = middle;
    }
    return path.reverse();
}
/** Whether `path` leads from the leaf at `index` to `root` in a tree of `size` leaves (RFC 9162, 2.1.3.2). */
function isIncluded(leaf, index, size, path, root) {
    if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
        return false;
    let [at, last] = [index, size - 1];
    let found = leafHash(leaf);
    for (const hex of path) {
        if (last === 0)
            return false;
        const beside = Buffer.from(hex, 'hex');
        const isRight = at % 2 === 1;
        if (isRight || at === last) {
            found = nodeHash(beside, found);
            // The last leaf of a level without a partner goes up as it is.
            while (at % 2 === 0 && at !== 0)
                [at, last] = [at / 2, Math.floor(last / 2)];
        }
        else {
            found = nodeHash(found, beside);
        }
        [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    }
    return last === 0 && found.toString('hex') === root;
}
function subtree(start, end, leaf) {
    if (end - start === 1)
        return leafHash(leaf(start));
    const middle = start + split(end - start);
    return nodeHash(subtree(start, middle, leaf), subtree(middle, end, leaf));
}
/** The largest power of two smaller than `size`. */
function split(size) {
    let power = 1;
    while (power * 2 < size)
        power *= 2;
    return power;
}


/***/ }),

/***/ 85012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ checkpointOf),
/* harmony export */   T$: () => (/* binding */ checkpointLine),
/* harmony export */   h3: () => (/* binding */ parseCheckpoints)
/* harmony export */ });
/* unused harmony export checkpointDecision */
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15669);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87495);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40636);



/** The record that closes every append: it vouches for all records before it. */
function checkpointDecision(tree, head, origin) {
    const { repository, run, gate, recordedAt } = origin;
    const root = tree.root();
    return {
        id: `checkpoint ${tree.size} ${root}`,
        predicateType: PREDICATE_TYPES.checkpoint,
        subject: [{ name: 'ledger', digest: { sha256: root } }],
        predicate: {
            ...{ repository, run, gate, decidedAt: recordedAt, timeSource: 'runner', recordedAt },
            count: tree.size,
            head,
            root,
            // With these the next writer continues the tree without reading the records before.
            peaks: tree.peaks,
        },
    };
}
/** The checkpoint that `statement` is, with its tree; undefined when it is none, or does not fit itself. */
function checkpointOf(statement) {
    if (statement.predicateType !== _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPES */ .Cs.checkpoint)
        return undefined;
    const { count, head, root, peaks } = statement.predicate;
    if (typeof count !== 'number' || !Array.isArray(peaks))
        return undefined;
    const hashes = peaks.flatMap((peak) => sha256(peak) ?? []);
    const [parsedHead, parsedRoot] = [sha256(head), sha256(root)];
    const tree = hashes.length === peaks.length ? _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .MerkleTree */ .vU.of(count, hashes) : undefined;
    if (tree === undefined || parsedHead === undefined || parsedRoot === undefined)
        return undefined;
    if (tree.root() !== parsedRoot)
        return undefined;
    return { checkpoint: { count, head: parsedHead, root: parsedRoot }, tree };
}
function sha256(value) {
    return typeof value === 'string' ? (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha256 */ .tz)(value) : undefined;
}
/** A checkpoint in one line, to be kept where the ledger's writers cannot change it: a check run, a mail, a notebook. */
function checkpointLine({ count, head, root }) {
    return `aims-checkpoint v1 ${count} ${head} ${root}`;
}
/** Every checkpoint line in `text`, whatever is around them. */
function parseCheckpoints(text) {
    const lines = text.matchAll(/\baims-checkpoint v1 (\d{1,15}) ([0-9a-f]{64}) ([0-9a-f]{64})\b/g);
    return [...lines].flatMap(([, count, head, root]) => {
        const [parsedHead, parsedRoot] = [sha256(head), sha256(root)];
        return parsedHead === undefined || parsedRoot === undefined
            ? []
            : [{ count: Number(count), head: parsedHead, root: parsedRoot }];
    });
}


/***/ }),

/***/ 78315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ keyChangeOf)
/* harmony export */ });
/* unused harmony export keyDecision */
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40636);

function keyDecision(change, from) {
    const { introduces, revokes, reason } = change;
    return {
        id: `key ${introduces?.keyId ?? '-'} ${revokes.join(',')}`,
        predicateType: PREDICATE_TYPES.key,
        subject: [introduces?.keyId ?? [], revokes]
            .flat()
            .map((keyId) => ({ name: 'signing-key', digest: { sha256: keyId } })),
        predicate: { ...from, introduces: introduces ?? null, revokes, reason },
    };
}
/** What a `key` record changes; undefined when `statement` is none. */
function keyChangeOf(statement) {
    if (statement.predicateType !== _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPES */ .Cs.key)
        return undefined;
    const { introduces, revokes, reason } = statement.predicate;
    if (!Array.isArray(revokes) || typeof reason !== 'string')
        return undefined;
    const ids = revokes.filter((id) => typeof id === 'string');
    if (introduces === null)
        return { revokes: ids, reason };
    if (typeof introduces !== 'object' || !('keyId' in introduces) || !('publicKey' in introduces))
        return undefined;
    const { keyId, publicKey } = introduces;
    if (typeof keyId !== 'string' || typeof publicKey !== 'string')
        return undefined;
    return { introduces: { keyId, publicKey }, revokes: ids, reason };
}


/***/ }),

/***/ 83780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ed25519Verifier),
/* harmony export */   k: () => (/* binding */ ed25519Signer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const HINT = 'make one with `openssl genpkey -algorithm ed25519` and store all of its text as the secret';
/** A signer from a PKCS #8 private key in PEM, or that in base64 (secrets that lose line breaks). */
function ed25519Signer(secret) {
    const key = privateKey(secret);
    const open = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
    return {
        kind: 'key',
        keyId: keyIdOf(open),
        publicKey: open.export({ type: 'spki', format: 'pem' }).toString(),
        sign: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, bytes, key),
    };
}
/** A verifier from a public key in PEM (SPKI). */
function ed25519Verifier(pem) {
    const key = parse(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), 'the public key cannot be read');
    return { keyId: keyIdOf(key), verify: (bytes, signature) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, bytes, key, signature) };
}
function privateKey(secret) {
    const text = secret.includes('-----BEGIN') ? secret : Buffer.from(secret, 'base64').toString('utf8');
    // A PEM whose line breaks became spaces in a secret store is still whole.
    const pem = text.replace(/-----BEGIN PRIVATE KEY-----\s*([\s\S]*?)\s*-----END PRIVATE KEY-----/, (_, body) => {
        return `-----BEGIN PRIVATE KEY-----\n${body.replace(/\s+/g, '\n')}\n-----END PRIVATE KEY-----`;
    });
    return parse(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem), 'the signing key cannot be read');
}
function parse(read, message) {
    let key;
    try {
        key = read();
    }
    catch {
        // The cause is left out on purpose: it may quote the key.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-key', message, HINT);
    }
    if (key.asymmetricKeyType === 'ed25519')
        return key;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-key', `the key is ${key.asymmetricKeyType ?? 'of another kind'}, not Ed25519`, HINT);
}
function keyIdOf(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(key.export({ type: 'spki', format: 'der' }))
        .digest('hex');
}


/***/ }),

/***/ 4915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ledgerFiles),
/* harmony export */   p: () => (/* binding */ resolveBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96056);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15669);
/* harmony import */ var _cat_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91511);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3607);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82893);






/** Records read at once. The next ones are read while these are looked at; more are never held. */
const BATCH = 250;
/** Larger than any record; a file that fills the memory is not read. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/**
 * The records on a branch of a clone, bare or not, in the order of their paths, a folder of at most a thousand at a
 * time: memory stays flat however long the ledger is.
 */
async function* ledgerFiles(directory, branch) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(directory);
    const commit = await resolveBranch(branch, (revision) => repository.resolve(revision));
    const cat = new _cat_file_js__WEBPACK_IMPORTED_MODULE_2__/* .CatFile */ .t(directory);
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['rev-parse', '--verify', '--quiet', `${commit}:${_evidence_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORDS */ .ft}`]);
    const top = (0,_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(answer.stdout.toString('utf8').trim());
    if (top === undefined) {
        const hint = 'give the branch of a ledger with --branch';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('ledger-broken', `there are no records on ${branch}`, hint);
    }
    for (const { path, kind, sha } of await list(cat, top, _evidence_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORDS */ .ft)) {
        if (kind === 'folder')
            yield* folder(await list(cat, sha, `${path}/`), cat);
        // Nothing but folders belongs here: read as an empty file, it is found to be no record.
        else
            yield { path, bytes: NOTHING };
    }
}
const NOTHING = new Uint8Array();
async function* folder(entries, cat) {
    const part = (index) => entries.slice(index * BATCH, (index + 1) * BATCH);
    let ahead = read(part(0), cat);
    for (let index = 0; index * BATCH < entries.length; index += 1) {
        const files = await ahead;
        ahead = read(part(index + 1), cat);
        // Whoever stops reading never asks for it: then its failure is nobody's.
        ahead.catch(() => undefined);
        yield* files;
    }
}
async function read(entries, cat) {
    const shas = entries.map(({ sha }) => sha);
    const known = await cat.info(shas);
    const fits = (index) => {
        const { type, size = 0 } = known[index] ?? {};
        return entries[index]?.kind === 'file' && type === 'blob' && size <= MAX_RECORD_BYTES;
    };
    const contents = await cat.contents(shas.filter((_, index) => fits(index)));
    const bytes = new Map(contents.map((answer, index) => [index, answer.bytes]));
    let next = 0;
    return entries.map(({ path, kind }, index) => {
        if (known[index]?.type === undefined && kind === 'file')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('ledger-broken', `${path} is not in this clone`, 'fetch the branch again, in full');
        if (!fits(index))
            return { path, bytes: NOTHING };
        const found = bytes.get(next);
        next += 1;
        return { path, bytes: found ?? NOTHING };
    });
}
/** What lies right under a folder, sorted by path; `prefix` ends with a slash. */
async function list(cat, tree, prefix) {
    const [answer] = await cat.contents([tree]);
    if (answer?.type !== 'tree' || answer.bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('ledger-broken', `${prefix} is not in this clone`, 'fetch the branch again, in full');
    const entries = parseTree(Buffer.from(answer.bytes), tree.length / 2);
    return entries
        .map(({ name, ...entry }) => ({ path: prefix + name, ...entry }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** `MODE NAME\0ID`, one after the other; `idBytes` is 20, or 32 in a SHA-256 repository. */
function parseTree(bytes, idBytes) {
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const [space, end] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
        const sha = (0,_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(bytes.subarray(end + 1, end + 1 + idBytes).toString('hex'));
        if (space < at || end < space || sha === undefined)
            break;
        const mode = bytes.subarray(at, space).toString('latin1');
        const kind = mode === '40000' ? 'folder' : mode.startsWith('100') ? 'file' : 'other';
        entries.push({ name: bytes.subarray(space + 1, end).toString('utf8'), kind, sha });
        at = end + 1 + idBytes;
    }
    return entries;
}
/** A clone has the branch of its own, or as it was fetched; throws `unknown-revision` when it has neither. */
async function resolveBranch(branch, resolve) {
    for (const revision of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
        const found = await resolve(revision).catch((error) => {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D && error.code === 'unknown-revision')
                return undefined;
            throw error;
        });
        if (found !== undefined)
            return found;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('unknown-revision', `there is no branch ${branch}`, `run: git fetch origin ${branch}:${branch}`);
}


/***/ }),

/***/ 15135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bo: () => (/* binding */ ledgerName),
  au: () => (/* binding */ openLedger),
  QB: () => (/* binding */ readCheckpoints),
  yR: () => (/* binding */ readText),
  bn: () => (/* binding */ readTrust),
  xy: () => (/* binding */ readTrustToShow)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/records/checkpoint.js
var checkpoint = __webpack_require__(85012);
// EXTERNAL MODULE: ./lib/evidence/signers/ed25519.js
var ed25519 = __webpack_require__(83780);
;// CONCATENATED MODULE: ./lib/evidence/signers/sigstore.js

/**
 * Signs with a key that lives for one record, certified for the identity of the run (Fulcio) and written to a public
 * log (Rekor). What is stored is a Sigstore bundle, which holds all that checking it needs.
 */
function sigstoreSigner({ identityToken, fulcioUrl, rekorUrl }) {
    return {
        kind: 'bundle',
        async bundle(payload, payloadType) {
            const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness }, { bundleToJSON }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)),
                Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
            ]);
            const signer = new FulcioSigner({
                identityProvider: { getToken: identityToken },
                ...(fulcioUrl === undefined ? {} : { fulcioBaseURL: fulcioUrl }),
            });
            const witness = new RekorWitness({
                entryType: 'dsse',
                ...(rekorUrl === undefined ? {} : { rekorBaseURL: rekorUrl }),
            });
            try {
                const builder = new DSSEBundleBuilder({ signer, witnesses: [witness] });
                return bundleToJSON(await builder.create({ data: payload, type: payloadType }));
            }
            catch (cause) {
                const hint = 'the recording job needs `id-token: write`, and Sigstore must answer: then run it again';
                throw new AimsError('bad-key', `Sigstore did not sign: ${reason(cause)}`, hint, { cause });
            }
        },
    };
}
/** Checks bundles offline. Throws `bad-input` when the trusted root cannot be read. */
async function sigstoreVerifier({ trustedRoot, identity, issuer, }) {
    const [{ toSignedEntity, toTrustMaterial, Verifier }, { bundleFromJSON }, { TrustedRoot }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
    ]);
    const verifiers = roots(trustedRoot).map((root) => {
        try {
            return new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root)));
        }
        catch (cause) {
            throw unreadable(cause);
        }
    });
    return {
        verify(bundle) {
            try {
                const found = firstThat(verifiers, (one) => one.verify(toSignedEntity(bundleFromJSON(bundle)))).identity;
                const [who, by] = [found?.subjectAlternativeName ?? 'nobody', found?.extensions?.issuer ?? 'nobody'];
                // Compared here and exactly: a policy that takes patterns would take more than was meant.
                if (who !== identity)
                    return { ok: false, because: `it is signed by ${who}, not by ${identity}` };
                if (by !== issuer)
                    return { ok: false, because: `its signer was named by ${by}, not by ${issuer}` };
                return { ok: true, identity };
            }
            catch (error) {
                return { ok: false, because: `its Sigstore bundle does not hold: ${reason(error)}` };
            }
        },
    };
}
/** One root, or one a line as `gh attestation trusted-root` prints them. */
function roots(text) {
    const parse = (part) => JSON.parse(part);
    try {
        return [parse(text)];
    }
    catch {
        try {
            return text.trim().split('\n').map(parse);
        }
        catch (cause) {
            throw unreadable(cause);
        }
    }
}
function unreadable(cause) {
    const hint = 'give a trusted_root.json, as `gh attestation trusted-root` or `cosign trusted-root` print it';
    return new errors/* AimsError */.D('bad-input', `the trusted root cannot be read: ${reason(cause)}`, hint, { cause });
}
/** The first answer that is no error; else the error of the last. */
function firstThat(all, ask) {
    let last = new errors/* AimsError */.D('bad-input', 'no trusted root is given', 'give --trusted-root');
    for (const one of all) {
        try {
            return ask(one);
        }
        catch (error) {
            last = error;
        }
    }
    throw last;
}
function reason(error) {
    if (!(error instanceof Error))
        return String(error);
    // Sigstore's errors say in general what failed, and in their cause what it was.
    const inner = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return `${error.message}${inner}`;
}

// EXTERNAL MODULE: ./lib/git/ledger.js
var ledger = __webpack_require__(4915);
;// CONCATENATED MODULE: ./lib/run/evidence/ledger.js








/** What the ledger is called in messages. */
function ledgerName({ dir, branch }) {
    return dir ?? branch;
}
function openLedger({ repo, branch, dir }) {
    return dir === undefined ? (0,ledger/* ledgerFiles */.X)(repo, branch) : directoryFiles(dir);
}
/** Files read at once. */
const BATCH = 64;
/** The records in a folder, in the order of their paths; one part of one of its folders is held at a time. */
async function* directoryFiles(directory) {
    for (const folder of await names(directory, chain/* RECORDS */.ft)) {
        const inside = await names(directory, `${chain/* RECORDS */.ft}${folder}`);
        for (let start = 0; start < inside.length; start += BATCH) {
            const paths = inside.slice(start, start + BATCH).map((name) => `${chain/* RECORDS */.ft}${folder}/${name}`);
            const contents = await Promise.all(paths.map((path) => readBytes((0,external_node_path_.join)(directory, path))));
            for (const [index, path] of paths.entries())
                yield { path, bytes: contents[index] ?? new Uint8Array() };
        }
    }
}
async function names(directory, path) {
    try {
        return (await (0,promises_.readdir)((0,external_node_path_.join)(directory, path))).sort();
    }
    catch (cause) {
        const hint = 'give --dir the folder that holds `records/`';
        throw new errors/* AimsError */.D('bad-input', `cannot list ${(0,external_node_path_.join)(directory, path)}`, hint, { cause });
    }
}
async function readBytes(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (cause) {
        throw new errors/* AimsError */.D('ledger-broken', `cannot read ${file}`, 'give --dir a complete copy of the ledger', {
            cause,
        });
    }
}
/** Throws `bad-input` or `bad-key`. */
async function readTrust(options) {
    const { key = [], identity, issuer, trustedRoot, unsignedUntil } = options;
    const keys = await Promise.all(key.map(async (file) => (0,ed25519/* ed25519Verifier */.e)(await readText(file, 'the key', 'give --key a public key in PEM'))));
    if ((identity === undefined) !== (trustedRoot === undefined)) {
        const hint = 'give both: the workflow that signed, and the trusted_root.json to check it with, offline';
        throw new errors/* AimsError */.D('bad-input', '--identity and --trusted-root belong together', hint);
    }
    const bundles = identity === undefined || trustedRoot === undefined
        ? {}
        : {
            bundles: await sigstoreVerifier({
                identity,
                issuer,
                trustedRoot: await readText(trustedRoot, 'the trusted root', 'give a trusted_root.json'),
            }),
        };
    return { keys, ...bundles, ...(unsignedUntil === undefined ? {} : { unsignedUntil }) };
}
/**
 * As `readTrust`; with no key and no identity given nobody's signature is checked, and that is said.
 *
 * For commands that show what a ledger holds: `verify` never passes a signature over.
 */
async function readTrustToShow(options) {
    const trust = await readTrust(options);
    if (trust.keys.length > 0 || trust.bundles !== undefined)
        return trust;
    process.stderr.write('aims-gate: signatures are NOT checked, only the chain: give --key to check them\n');
    return { ...trust, signatures: 'skip' };
}
/** @param given each a checkpoint line, or a file that holds some */
async function readCheckpoints(given) {
    const all = given.map(async (text) => {
        const direct = (0,checkpoint/* parseCheckpoints */.h3)(text);
        if (direct.length > 0)
            return direct;
        const hint = 'give a line `aims-checkpoint v1 …`, or a file that holds some';
        const found = (0,checkpoint/* parseCheckpoints */.h3)(await readText(text, 'the checkpoint', hint));
        if (found.length > 0)
            return found;
        throw new errors/* AimsError */.D('bad-input', `there is no checkpoint in ${text}`, hint);
    });
    return (await Promise.all(all)).flat();
}
async function readText(file, what, hint) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new errors/* AimsError */.D('bad-input', `cannot read ${what} ${file}`, hint, { cause });
    }
}


/***/ })

};
