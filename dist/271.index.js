export const id = 271;
export const ids = [271];
export const modules = {

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ft: () => (/* binding */ RECORDS),
  cy: () => (/* binding */ chain),
  ET: () => (/* binding */ closing),
  n6: () => (/* binding */ decisionHash),
  VE: () => (/* binding */ ledgerEnd),
  OT: () => (/* binding */ parseRecordPath),
  lX: () => (/* binding */ recordPath)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/in-toto.js
var in_toto = __webpack_require__(46849);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/merkle.js
var merkle = __webpack_require__(87495);
// EXTERNAL MODULE: ./lib/evidence/records/checkpoint.js
var records_checkpoint = __webpack_require__(85012);
// EXTERNAL MODULE: ./lib/evidence/statement.js
var evidence_statement = __webpack_require__(40636);
;// CONCATENATED MODULE: ./lib/evidence/records/key.js

function keyDecision(change, from) {
    const { introduces, revokes, reason } = change;
    return {
        id: `key ${introduces?.keyId ?? '-'} ${revokes.join(',')}`,
        predicateType: evidence_statement/* PREDICATE_TYPES */.Cs.key,
        subject: [introduces?.keyId ?? [], revokes]
            .flat()
            .map((keyId) => ({ name: 'signing-key', digest: { sha256: keyId } })),
        predicate: { ...from, introduces: introduces ?? null, revokes, reason },
    };
}
/** What a `key` record changes; undefined when `statement` is none. */
function keyChangeOf(statement) {
    if (statement.predicateType !== evidence_statement/* PREDICATE_TYPES */.Cs.key)
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

;// CONCATENATED MODULE: ./lib/evidence/chain.js







const RECORDS = 'records/';
/**
 * The records of `decisions`, chained to `end` (undefined = an empty ledger), in order, and a checkpoint over all.
 *
 * When the signer is not the one that signed before, its predecessor introduces it first. Throws `bad-key` when the
 * signer may not continue this ledger: its records would not be believed.
 */
async function chain(end, decisions, signer) {
    const tree = merkle/* MerkleTree */.vU.of(end?.sequence ?? 0, end?.peaks ?? []);
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
        throw new errors/* AimsError */.D('internal', 'nothing to record', 'please report this as a bug');
    const checkpoint = { count: tree.size, head, root: tree.root() };
    const { sequence, digest } = await add((0,records_checkpoint/* checkpointDecision */.Pj)(tree, head, (decisions.at(-1) ?? decisions[0]).predicate), signer);
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
    const bytes = await (0,envelope/* seal */.od)({ _type: in_toto/* STATEMENT_TYPE */.z, ...decision, predicate: { ...predicate, ledger } }, signer);
    return { path: recordPath(sequence, id), bytes, digest: (0,envelope/* recordDigest */.kd)(bytes), sequence, decision: id };
}
/**
 * A checkpoint of its own: nothing was decided, and at this moment the ledger holds all there is.
 *
 * Undefined when another key than the one at the end would sign it: a key is only introduced with a decision.
 */
async function closing(end, origin, signer) {
    const tree = merkle/* MerkleTree */.vU.of(end.sequence, end.peaks);
    if (tree === undefined)
        throw broken('its last checkpoint does not fit');
    if (introducer(end, signer) !== undefined)
        return undefined;
    return sealed((0,records_checkpoint/* checkpointDecision */.Pj)(tree, end.digest, origin), end, signer);
}
/** The key that has to introduce `signer` to the ledger; undefined when the signer needs no introduction. */
function introducer(end, signer) {
    if (end === undefined || end.signer.kind === 'none')
        return undefined;
    if (signer === undefined) {
        const hint = 'give the action the `signing-key` again, or start a new ledger with another `evidence-branch`';
        throw new errors/* AimsError */.D('bad-key', 'the ledger is signed, and no signing key is given', hint);
    }
    if (signer.kind !== 'key' || end.signer.kind !== 'key' || end.signer.keyId === signer.keyId)
        return undefined;
    if (signer.predecessor?.keyId === end.signer.keyId)
        return signer.predecessor;
    const hint = 'give that key as `previous-signing-key` once: it introduces the new one to the ledger';
    const before = end.signer.keyId.slice(0, 16);
    throw new errors/* AimsError */.D('bad-key', `the ledger is signed by another key, ${before}…`, hint);
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
        const opened = (0,envelope/* open */.ho)(bytes);
        if (!opened.ok)
            throw broken(`record ${sequence}: ${opened.because}`);
        const digest = (0,envelope/* recordDigest */.kd)(bytes);
        const { ledger } = opened.statement.predicate;
        const follows = expected === undefined || expected === digest;
        if (ledger.sequence !== sequence || !follows)
            throw broken(`record ${sequence} is not the one its neighbours name`);
        expected = ledger.previous;
        signer ??= endSigner(opened.statement, opened.signed);
        since.push(digest);
        found = (0,records_checkpoint/* checkpointOf */.S$)(opened.statement);
        if (found !== undefined && found.checkpoint.count !== sequence - 1)
            throw broken(`record ${sequence} is a checkpoint of another ledger`);
    }
    const tree = found?.tree ?? new merkle/* MerkleTree */.vU();
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
    return new errors/* AimsError */.D('ledger-broken', `the ledger is not whole: ${because}`, hint);
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
    return (0,external_node_crypto_.hash)('sha256', decision, 'hex').slice(0, 32);
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
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   kd: () => (/* binding */ recordDigest),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* unused harmony exports openAs, parseJson, isRecord */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83917);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46849);




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
    if (!isRecord(value) || value._type !== _in_toto_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .z || typeof value.predicateType !== 'string')
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

/***/ 45074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ recordFrom),
/* harmony export */   r: () => (/* binding */ copyTo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4100);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95105);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('ledger-broken', message, 'records were cut off: restore them from the mirror');
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('ledger-conflict', message, 'the next recording run carries them over');
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('ledger-broken', message, hint);
}
async function storedRecord(sequence, source) {
    return recordFrom(await source.read(sequence), sequence);
}
/** The record that `bytes` are, at its place. Throws `ledger-broken` when they are none, or another number. */
function recordFrom(bytes, sequence) {
    const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .open */ .ho)(bytes);
    const ledger = opened.ok ? opened.statement.predicate.ledger : undefined;
    const path = ledger?.sequence === sequence ? (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPath */ .lX)(sequence, ledger.decision) : undefined;
    if (path !== undefined && (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecordPath */ .OT)(path) !== undefined)
        return { path, bytes, sequence };
    const hint = 'find out who changed it with `aims-gate evidence verify` before anything is appended';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('ledger-broken', `the ledger is not whole: record ${sequence} is none`, hint);
}


/***/ }),

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defaultBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15669);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70636);



/** The default branch with its tip, at this moment. */
async function defaultBranch(client, repo) {
    try {
        const { default_branch: name } = (await client.rest.repos.get({ ...repo })).data;
        const tip = (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)((await client.rest.git.getRef({ ...repo, ref: `heads/${name}` })).data.object.sha);
        if (tip !== undefined)
            return { name, tip };
    }
    catch (error) {
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .apiError */ .pb)(error, 'read the default branch', 'contents: read');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('api-unexpected', 'the default branch has no commit', 'push a first commit');
}


/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ reopenOverrideIssue),
/* harmony export */   S0: () => (/* binding */ openOverrideIssue),
/* harmony export */   WC: () => (/* binding */ closedOverrideIssue),
/* harmony export */   tI: () => (/* binding */ pendingOverrides)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15669);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70636);


const LABEL = 'aims-override';
const MARK = /<!-- aims-gate:override:v1:([a-z-]+):([0-9a-f]{40,64})(?::(\d{4}-\d{2}-\d{2}))? -->\s*$/;
/** Only who works in the repository can put the label on an issue; a mark of anybody else is not believed. */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Opens one issue about an override, unless there is one, open or closed. */
async function openOverrideIssue(client, repo, issue) {
    try {
        const ask = { ...repo, labels: LABEL, state: 'all', per_page: 100 };
        const known = (await client.rest.paginate(client.rest.issues.listForRepo, ask)).find((one) => {
            const about = aboutOverride(one);
            return about?.how === issue.how && about.commit === issue.commit;
        });
        if (known !== undefined)
            return { state: 'published', url: known.html_url };
        const due = issue.due === undefined ? '' : `:${issue.due}`;
        const body = `${issue.body}\n\n<!-- aims-gate:override:v1:${issue.how}:${issue.commit}${due} -->`;
        const made = await client.rest.issues.create({ ...repo, title: issue.title, body, labels: [LABEL] });
        return { state: 'published', url: made.data.html_url };
    }
    catch (error) {
        return { state: 'failed', error: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .pb)(error, 'open an issue about the override', 'issues: write') };
    }
}
/** Overrides that wait for a second person, the oldest first. Throws when GitHub does not list the issues. */
async function pendingOverrides(client, repo) {
    try {
        const ask = { ...repo, labels: LABEL, state: 'open', per_page: 100 };
        const open = await client.rest.paginate(client.rest.issues.listForRepo, ask);
        return open
            .flatMap((one) => {
            const about = aboutOverride(one);
            return about === undefined ? [] : [{ ...about, issue: one.number, url: one.html_url }];
        })
            .toSorted((a, b) => a.issue - b.issue);
    }
    catch (error) {
        // Issues are switched off.
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 410)
            return [];
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .pb)(error, 'list the overrides that wait for a review', 'issues: read');
    }
}
/** The override that a closed issue is about; undefined: it is about something else, or open. */
async function closedOverrideIssue(client, repo, number) {
    try {
        const { data } = await client.rest.issues.get({ ...repo, issue_number: number });
        const about = aboutOverride(data);
        if (about === undefined || data.state !== 'closed')
            return undefined;
        const { closed_by: by, closed_at: at } = data;
        // A bot that tidies up has not looked at it.
        const person = by?.type === 'User' && !by.login.endsWith('[bot]') && data.state_reason !== 'not_planned';
        return {
            ...about,
            ...(person ? { closedBy: (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(by.login), closedById: by.id } : {}),
            ...(at === null ? {} : { closedAt: at }),
        };
    }
    catch (error) {
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .pb)(error, `read issue #${number}`, 'issues: read');
    }
}
/** Opens the issue of an override again, and says why: what closed it was no review by a second person. */
async function reopenOverrideIssue(client, repo, number, because) {
    try {
        const issue = { ...repo, issue_number: number };
        await client.rest.issues.update({ ...issue, state: 'open' });
        await client.rest.issues.createComment({ ...issue, body: because });
        return { state: 'published' };
    }
    catch (error) {
        return { state: 'failed', error: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .pb)(error, `open #${number} again`, 'issues: write') };
    }
}
function aboutOverride({ body, user, author_association: is, }) {
    const [, how, id, due] = MARK.exec(body ?? '') ?? [];
    const commit = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(id);
    const insider = user?.type === 'Bot' || INSIDERS.has(is ?? '');
    if (how === undefined || commit === undefined || !insider)
        return undefined;
    return { how, commit, ...(due === undefined ? {} : { due }) };
}


/***/ }),

/***/ 46849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';


/***/ }),

/***/ 59271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRecording: () => (/* binding */ runRecording)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/evidence/records/checkpoint.js
var records_checkpoint = __webpack_require__(85012);
// EXTERNAL MODULE: ./lib/github/publish/override-issue.js
var override_issue = __webpack_require__(86925);
// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(96484);
// EXTERNAL MODULE: ./lib/reporters/markdown.js
var markdown = __webpack_require__(20333);
;// CONCATENATED MODULE: ./lib/reporters/override-issue.js


/** Lists are cut here, and say so: the record holds all of it. */
const MOST = 20;
const DONE = {
    'merged-past-gate': 'merged a pull request past the gate',
    'approved-with-conditions': 'approved, with conditions, what was merged',
    'direct-push': 'pushed without a pull request',
    'force-push': 'force-pushed, which rewrites what was there',
};
const LEDGER = {
    kept: 'It is recorded as evidence.',
    'not-kept': 'It could NOT be recorded: run the recording job again, its log says why.',
};
/**
 * What an issue says of an override.
 *
 * @param owners of the systems whose content changed: they are notified
 * @param kept whether the ledger has it
 */
function overrideIssue(override, owners, kept) {
    const { how, commits, actor, paths, gaps, pullRequest, ref, reviewDue } = override;
    const tip = (commits.at(-1) ?? commits[0]).slice(0, 12);
    const options = { notify: new Set(owners) };
    const line = (text) => (0,markdown/* inline */.mG)(text, options);
    const who = actor === undefined ? (0,prose/* prose */.CS) `somebody` : (0,prose/* prose */.CS) `${(0,prose/* person */.MV)(actor)}`;
    const where = (0,prose/* prose */.CS) `to ${(0,prose/* code */.aY)(ref)} at ${(0,prose/* code */.aY)(tip)}`;
    const of = pullRequest === undefined ? (0,prose/* prose */.CS) `` : (0,prose/* prose */.CS) ` (pull request ${(0,prose/* code */.aY)(`#${pullRequest}`)})`;
    const asked = (0,prose/* prose */.CS) `${(0,prose/* list */.p_)(owners.map(prose/* person */.MV))}: governed content of yours changed.`;
    const task = how === 'approved-with-conditions'
        ? 'sees that the conditions are met'
        : 'mends or reverts what is wrong';
    const due = (0,prose/* prose */.CS) `A second person looks at it by ${(0,prose/* code */.aY)(reviewDue ?? 'soon')}, ${task}, and closes this issue as completed. That is recorded as the review; who is named above cannot review it.`;
    const sections = [
        line((0,prose/* prose */.CS) `${who} ${DONE[how]} ${where}${of}. ${LEDGER[kept]}`),
        ...(owners.length === 0 ? [] : [line(asked)]),
        bullets('Governed files', paths.map((path) => line((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)}`))),
        bullets(heading(override), gaps.map(({ gate, message }) => line((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(gate)}: ${message}`))),
        line(due),
    ];
    return {
        title: how === 'approved-with-conditions'
            ? `Approved with conditions, to be looked at again: ${tip}`
            : `Governed content landed past the gate: ${tip}`,
        body: sections.filter(Boolean).join('\n\n'),
    };
}
function heading({ how, verdict }) {
    if (how === 'approved-with-conditions')
        return 'The conditions';
    return verdict === 'pass' ? 'The gate finds no gap in it' : 'What the gate says of it';
}
function bullets(title, lines) {
    if (lines.length === 0)
        return title.startsWith('The gate') ? `${title}.` : '';
    const shown = lines.slice(0, MOST).map((one) => `- ${one}`);
    const rest = lines.length > MOST ? [`- and ${lines.length - MOST} more`] : [];
    return [`**${title}**`, '', ...shown, ...rest].join('\n');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/chain.js + 1 modules
var chain = __webpack_require__(4100);
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
    const end = await (0,chain/* ledgerEnd */.VE)(now.count, (sequence) => now.read(sequence));
    const record = end === undefined ? undefined : await (0,chain/* closing */.ET)(end, origin, signer);
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

// EXTERNAL MODULE: ./lib/evidence/mirror.js
var evidence_mirror = __webpack_require__(45074);
;// CONCATENATED MODULE: ./lib/evidence/names.js

const REAL_NAMES = { login: (login) => login, account: (id) => id };
function person(names, login, id) {
    return {
        login: login === undefined ? null : names.login(login),
        id: id === undefined ? null : names.account(id),
    };
}
/** Plain text of `text`, with the people in it named as `names` does. */
function spoken(text, names) {
    return (0,prose/* plain */.pj)(text.map((phrase) => phrase.kind === 'person' ? { ...phrase, text: names.login(phrase.text) } : phrase));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(15669);
;// CONCATENATED MODULE: ./lib/evidence/pseudonyms.js



/** 32 bytes: fewer could be tried out. */
const MIN_KEY_BYTES = 32;
const PSEUDONYM = /\bp-[0-9a-f]{32}\b/g;
/**
 * Names that only the holder of `key` can trace back: an HMAC of the login or the account id.
 *
 * The key stays outside of the ledger. Once it is destroyed the records still verify, and nobody can tell any more
 * whom they are about. Logins are few and guessable, so a hash without a key would hide nothing.
 *
 * @param key text of the key file; throws `bad-key` when it is too short
 */
function pseudonyms(key) {
    const secret = Buffer.from(key.trim(), 'utf8');
    if (secret.length < MIN_KEY_BYTES) {
        const hint = 'make one with `openssl rand -hex 32`';
        throw new errors/* AimsError */.D('bad-key', 'the pseudonym key is shorter than 32 characters', hint);
    }
    const name = (text) => `p-${(0,external_node_crypto_.createHmac)('sha256', secret).update(text).digest('hex').slice(0, 32)}`;
    return { login: (who) => name(`login:${(0,ids/* login */.iD)(who)}`), account: (id) => name(`id:${id}`) };
}
/** Pseudonym → the person it stands for, of each of `people`: one a line, `login` or `login id`. */
function resolution(people, names) {
    const lines = people.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim());
    return new Map(lines.flatMap((line) => {
        const [who, id] = line.split(/[\s,]+/);
        if (who === undefined || who === '')
            return [];
        const known = login(who);
        const byLogin = [names.login(known), known];
        const account = id !== undefined && /^\d+$/.test(id) ? String(names.account(Number(id))) : undefined;
        return account === undefined ? [byLogin] : [byLogin, [account, `${known} (${id})`]];
    }));
}
/** `text` with every pseudonym that `known` has an answer for replaced. */
function resolve(text, known) {
    return text.replace(PSEUDONYM, (pseudonym) => known.get(pseudonym) ?? pseudonym);
}
/** A table of who is who, to be kept in place of the key: whoever is not in it is erased when the key is destroyed. */
function peopleTable(known) {
    return [...known].map(([pseudonym, who]) => `${pseudonym} = ${who}\n`).join('');
}
/** The table that `peopleTable` wrote. */
function readPeopleTable(text) {
    const rows = text.matchAll(/^(p-[0-9a-f]{32}) = (.+)$/gm);
    return new Map([...rows].map(([, pseudonym = '', who = '']) => [pseudonym, who]));
}

;// CONCATENATED MODULE: ./lib/evidence/signers/ed25519.js


const HINT = 'make one with `openssl genpkey -algorithm ed25519` and store all of its text as the secret';
/** A signer from a PKCS #8 private key in PEM, or that in base64 (secrets that lose line breaks). */
function ed25519Signer(secret) {
    const key = privateKey(secret);
    const open = (0,external_node_crypto_.createPublicKey)(key);
    return {
        kind: 'key',
        keyId: keyIdOf(open),
        publicKey: open.export({ type: 'spki', format: 'pem' }).toString(),
        sign: (bytes) => (0,external_node_crypto_.sign)(null, bytes, key),
    };
}
/** A verifier from a public key in PEM (SPKI). */
function ed25519Verifier(pem) {
    const key = parse(() => createPublicKey(pem), 'the public key cannot be read');
    return { keyId: keyIdOf(key), verify: (bytes, signature) => verify(null, bytes, key, signature) };
}
function privateKey(secret) {
    const text = secret.includes('-----BEGIN') ? secret : Buffer.from(secret, 'base64').toString('utf8');
    // A PEM whose line breaks became spaces in a secret store is still whole.
    const pem = text.replace(/-----BEGIN PRIVATE KEY-----\s*([\s\S]*?)\s*-----END PRIVATE KEY-----/, (_, body) => {
        return `-----BEGIN PRIVATE KEY-----\n${body.replace(/\s+/g, '\n')}\n-----END PRIVATE KEY-----`;
    });
    return parse(() => (0,external_node_crypto_.createPrivateKey)(pem), 'the signing key cannot be read');
}
function parse(read, message) {
    let key;
    try {
        key = read();
    }
    catch {
        // The cause is left out on purpose: it may quote the key.
        throw new errors/* AimsError */.D('bad-key', message, HINT);
    }
    if (key.asymmetricKeyType === 'ed25519')
        return key;
    throw new errors/* AimsError */.D('bad-key', `the key is ${key.asymmetricKeyType ?? 'of another kind'}, not Ed25519`, HINT);
}
function keyIdOf(key) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(key.export({ type: 'spki', format: 'der' }))
        .digest('hex');
}

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
                const hint = 'the job needs `id-token: write`, and Sigstore must answer: then run it again';
                throw new errors/* AimsError */.D('bad-key', `Sigstore did not sign: ${reason(cause)}`, hint, { cause });
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
    return new AimsError('bad-input', `the trusted root cannot be read: ${reason(cause)}`, hint, { cause });
}
/** The first answer that is no error; else the error of the last. */
function firstThat(all, ask) {
    let last = new AimsError('bad-input', 'no trusted root is given', 'give --trusted-root');
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

;// CONCATENATED MODULE: ./lib/run/evidence/recording.js





/** What the records of this run share. */
function recordingOf(inputs, repository, run, recordedAt) {
    const names = inputs.pseudonymKey === undefined ? REAL_NAMES : pseudonyms(inputs.pseudonymKey);
    return { repository, run, recordedAt, names, reviewText: inputs.reviewText };
}
/** Who signs the records of this run; undefined: nobody, which is said loudly. */
function signerOf({ signer, signingKey, previousSigningKey, fulcioUrl, rekorUrl, }) {
    if (signer === 'sigstore')
        return sigstoreSigner({
            identityToken: () => (0,core/* getIDToken */.V9)('sigstore'),
            ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
            ...(rekorUrl === undefined ? {} : { rekorUrl }),
        });
    if (signer === 'none' || signingKey === undefined)
        return undefined;
    const current = ed25519Signer(signingKey);
    if (previousSigningKey === undefined)
        return current;
    return { ...current, predecessor: ed25519Signer(previousSigningKey) };
}

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

;// CONCATENATED MODULE: ./lib/run/keep.js







/** Appends decisions to the first store and brings the others up to date with it. */
async function keep(decisions, stores, { inputs, run, closing, seen }) {
    const [primary, ...others] = stores;
    try {
        const writer = writerOf(signerOf(inputs));
        const appended = await append(primary, decisions, writer, seen);
        if (closing !== undefined)
            await append_close(primary, closing, writer);
        const mirrors = await Promise.all(others.map((mirror) => mirrored(mirror, primary)));
        const attested = inputs.attestations && appended.written.length > 0
            ? await attestedBy(inputs.token, appended.written)
            : undefined;
        return { state: 'kept', appended, mirrors, ...(attested === undefined ? {} : { attested }) };
    }
    catch (cause) {
        // Whatever went wrong, a mistake of ours too: what people decided is not lost with it.
        const error = cause instanceof errors/* AimsError */.D ? cause : unforeseen(cause);
        const file = (0,external_node_path_.join)(run.temp, `aims-unrecorded-${run.id}-${run.attempt}.json`);
        (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(decisions, null, 2)}\n`);
        return { state: 'not-kept', error, decisions, file };
    }
}
function unforeseen(cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return new errors/* AimsError */.D('internal', said, 'please report this as a bug', { cause });
}
/** A mirror that fails is said and caught up by the next run: the evidence itself is in the first store. */
async function mirrored(mirror, primary) {
    try {
        return { name: mirror.name, copied: await (0,evidence_mirror/* copyTo */.r)(mirror, primary) };
    }
    catch (error) {
        if (error instanceof errors/* AimsError */.D)
            return { name: mirror.name, error };
        throw error;
    }
}
async function attestedBy(token, written) {
    const { attestRecords } = await __webpack_require__.e(/* import() */ 708).then(__webpack_require__.bind(__webpack_require__, 69708));
    try {
        return { id: await attestRecords(written, token) };
    }
    catch (error) {
        if (error instanceof errors/* AimsError */.D)
            return { error };
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(70636);
;// CONCATENATED MODULE: ./lib/github/git-data.js



/** Appends to a branch through the Git Data API, without a clone. */
function gitHubData(client, repo, objects) {
    const { git } = client.rest;
    const read = async (branch) => {
        try {
            return (0,ids/* parseSha */.qL)((await git.getRef({ ...repo, ref: `heads/${branch}` })).data.object.sha);
        }
        catch (error) {
            // A repository without any commit answers 409.
            if ((0,github_client/* statusOf */.c2)(error) === 404 || (0,github_client/* statusOf */.c2)(error) === 409)
                return undefined;
            throw (0,github_client/* apiError */.pb)(error, `read the branch ${branch}`, 'contents: write');
        }
    };
    return {
        head: read,
        async list(commit, prefix) {
            const folder = prefix.replace(/\/$/, '');
            const tree = (await objects.trees([commit], [folder])).get(commit);
            if (tree === undefined || tree.unread.length > 0) {
                const because = tree?.unread[0]?.because ?? 'no answer';
                throw new errors/* AimsError */.D('api-unavailable', `could not list the ledger: ${because}`, 'run the job again');
            }
            return new Map([...tree.entries.values()]
                .filter(({ path }) => path.startsWith(prefix))
                .map(({ path, sha }) => [path, sha]));
        },
        async read(sha) {
            const blob = (await objects.blobs([sha])).get(sha);
            if (blob?.state === 'read')
                return blob.bytes;
            throw new errors/* AimsError */.D('api-unavailable', `could not read a record: ${blob?.because ?? 'no answer'}`, 'run the job again');
        },
        async commit(parent, files, message) {
            try {
                // The files travel inside the tree: as many requests for ten records as for one.
                const tree = [...files].map(([path, bytes]) => {
                    return { path, mode: '100644', type: 'blob', content: textOf(path, bytes) };
                });
                const base = parent === undefined
                    ? {}
                    : { base_tree: (await git.getCommit({ ...repo, commit_sha: parent })).data.tree.sha };
                const { sha } = (await git.createTree({ ...repo, ...base, tree })).data;
                const parents = parent === undefined ? [] : [parent];
                const made = (0,ids/* parseSha */.qL)((await git.createCommit({ ...repo, message, tree: sha, parents })).data.sha);
                if (made !== undefined)
                    return made;
                throw new errors/* AimsError */.D('api-unexpected', 'GitHub made a commit without an id', 'run the job again');
            }
            catch (error) {
                throw (0,github_client/* apiError */.pb)(error, 'write the evidence commit', 'contents: write');
            }
        },
        async advance(branch, from, to) {
            try {
                if (from === undefined)
                    await git.createRef({ ...repo, ref: `refs/heads/${branch}`, sha: to });
                else
                    await git.updateRef({ ...repo, ref: `heads/${branch}`, sha: to, force: false });
                return 'advanced';
            }
            catch (error) {
                const status = (0,github_client/* statusOf */.c2)(error);
                // 409: somebody writes at this moment. 422: not a fast-forward, or the branch exists by now; but also: a rule
                // of the repository forbids it, and no other try would change that.
                if (status === 409 || (status === 422 && (raced(error) || (await read(branch)) !== from)))
                    return 'moved';
                if (status === 422)
                    throw forbidden(branch, error);
                throw (0,github_client/* apiError */.pb)(error, `move the branch ${branch}`, 'contents: write');
            }
        },
    };
}
/** GitHub takes the content of a file in a tree as text only. */
function textOf(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* AimsError */.D('internal', `${path} is not UTF-8`, 'please report this as a bug', { cause });
    }
}
function raced(error) {
    return error instanceof Error && /fast.forward|reference already exists/i.test(error.message);
}
function forbidden(branch, cause) {
    const [said = ''] = cause instanceof Error ? cause.message.split('\n') : [];
    const hint = `let the gate's token push to ${branch}: exempt the branch from the ruleset that forbids it, or add the app to its bypass list`;
    return new errors/* AimsError */.D('api-forbidden', `GitHub does not let the branch ${branch} move: ${said}`, hint, {
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/run/open-stores.js


/** One line for each kind of store. Each is loaded only where it is used. */
const OPENERS = {
    branch: async (_, { bench: { client, repo, objects }, inputs }) => {
        const { branchStore } = await __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 65578));
        return branchStore({ git: gitHubData(client, repo, objects), branch: inputs.evidenceBranch });
    },
    git: async ({ directory, remote, branch }, { inputs, workspace }) => {
        const { branchStore } = await __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 65578));
        const { localGitData } = await __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 48435));
        const at = { directory: (0,external_node_path_.resolve)(workspace, directory), ...(remote === undefined ? {} : { remote }) };
        return branchStore({ git: localGitData(at), branch: branch ?? inputs.evidenceBranch });
    },
    dir: async ({ directory }, { workspace }) => {
        const { shelfStore } = await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 40620));
        const { directoryShelf } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 64955));
        return shelfStore(directoryShelf((0,external_node_path_.resolve)(workspace, directory)));
    },
    s3: async (place) => {
        const { shelfStore } = await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 40620));
        const { s3Shelf } = await __webpack_require__.e(/* import() */ 868).then(__webpack_require__.bind(__webpack_require__, 55868));
        return shelfStore(s3Shelf(place, Date.now));
    },
};
function openStore(address, world) {
    switch (address.kind) {
        case 'branch':
            return OPENERS.branch(address, world);
        case 'git':
            return OPENERS.git(address, world);
        case 'dir':
            return OPENERS.dir(address, world);
        case 's3':
            return OPENERS.s3(address, world);
    }
}

;// CONCATENATED MODULE: ./lib/evidence/look-up.js

/** What is recorded of a decision; undefined: nothing. Signatures are left to auditors, who hold the keys. */
async function recordOf(store, decision) {
    const now = await store.open();
    const sequence = now.sequenceOf(decision);
    return sequence === undefined ? undefined : statementAt(now, sequence);
}
/** The last record; undefined: the ledger is empty. */
async function lastRecord(now) {
    return now.count === 0 ? undefined : statementAt(now, now.count);
}
async function statementAt(now, sequence) {
    const opened = (0,envelope/* open */.ho)(await now.read(sequence));
    return opened.ok ? opened.statement : undefined;
}

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

// EXTERNAL MODULE: ./lib/evidence/statement.js
var statement = __webpack_require__(40636);
;// CONCATENATED MODULE: ./lib/evidence/records/override.js



/** How governed content landed that a second person has to look at: past the gate, or with conditions left to be met. */
const OVERRIDE_WAYS = [
    'merged-past-gate',
    'approved-with-conditions',
    'direct-push',
    'force-push',
];
/** Governed content landed without the gate's consent. */
function overrideDecision(override, recording) {
    const { how, ref, commits, before, pullRequest, paths, verdict, gaps, reviewDue } = override;
    const tip = commits.at(-1) ?? commits[0];
    return {
        id: overrideId(recording.repository, how, tip),
        predicateType: statement/* PREDICATE_TYPES */.Cs.override,
        subject: [(0,statement/* commitSubject */.sF)(recording.repository, tip)],
        predicate: {
            ...origin(recording, override.at, override.timeSource),
            how,
            ref,
            actor: person(recording.names, override.actor, override.actorId),
            before: before ?? null,
            commits,
            pullRequest: pullRequest ?? null,
            paths,
            verdict,
            gaps: gaps.map(({ gate, system, message }) => {
                return { gate, system: system ?? null, message: spoken(message, recording.names) };
            }),
            reviewDue: reviewDue ?? null,
        },
    };
}
/** The id of the decision to override; `tip` is the last commit that landed. */
function overrideId(repository, how, tip) {
    return `override ${repository} ${how} ${tip}`;
}

;// CONCATENATED MODULE: ./lib/evidence/records/override-review.js




function overrideReviewDecision(review, recording) {
    const { how, commit, issue, reviewer, reviewerId, independent, at } = review;
    const override = overrideId(recording.repository, how, commit);
    return {
        // An issue may be opened again and closed by somebody else: that is another look.
        id: `override-review ${override} #${issue} ${at ?? ''}`,
        predicateType: statement/* PREDICATE_TYPES */.Cs['override-review'],
        subject: [(0,statement/* commitSubject */.sF)(recording.repository, commit)],
        predicate: {
            ...origin(recording, at),
            override,
            issue,
            reviewer: person(recording.names, reviewer, reviewerId),
            independent,
        },
    };
}

// EXTERNAL MODULE: ./lib/approval/count.js
var count = __webpack_require__(87064);
;// CONCATENATED MODULE: ./lib/evidence/circumstances.js

/** Which pull request, which content, by which rules: the same in all records of one pull request. */
function circumstances({ number, author, authorId, head, evaluation }, { names }) {
    const { base, content, policy, judgedAt } = evaluation;
    return {
        pullRequest: { number, author: person(names, author, authorId), head, base },
        content: { sha256: content },
        policy: { path: policy.path, name: policy.name, sha256: policy.digest },
        judgedAsOf: judgedAt,
    };
}

;// CONCATENATED MODULE: ./lib/evidence/records/deployment-approval.js





/** A signed deployment approval was found, and verified, when the pull request merged. */
function deploymentApprovalDecision(found, commit, pull, recording) {
    const { system, approver, decision, conditions, method, signedBy, signedAt, path, sha, envelope } = found;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(envelope).digest('hex');
    return {
        id: `deployment-approval ${recording.repository} ${digest} ${commit}`,
        predicateType: statement/* PREDICATE_TYPES */.Cs['deployment-approval'],
        subject: [
            (0,statement/* commitSubject */.sF)(recording.repository, commit),
            { name: path, digest: { gitBlob: sha, sha256: digest } },
        ],
        predicate: {
            ...origin(recording, pull.closedAt),
            ...circumstances(pull, recording),
            system,
            approver: person(recording.names, approver),
            decision,
            conditions,
            method,
            signedBy: spoken(signedBy, recording.names),
            signedAt,
            path,
            envelope,
        },
    };
}

;// CONCATENATED MODULE: ./lib/evidence/records/exception.js




/** A gate was passed on the word of a time-boxed exception. */
function exceptionDecision({ id, path, sha, gate, system, reason, requestedBy, approvedBy, expires }, commit, pull, recording) {
    const { repository, names } = recording;
    return {
        id: `exception ${repository}#${pull.number} ${id} ${gate} ${system ?? '-'} ${commit}`,
        predicateType: statement/* PREDICATE_TYPES */.Cs.exception,
        subject: [(0,statement/* commitSubject */.sF)(repository, commit), { name: path, digest: { gitBlob: sha } }],
        predicate: {
            ...origin(recording, pull.closedAt),
            ...circumstances(pull, recording),
            exception: id,
            path,
            exceptedGate: gate,
            system: system ?? null,
            reason,
            requestedBy: person(names, requestedBy),
            approvedBy: person(names, approvedBy),
            expires,
        },
    };
}

;// CONCATENATED MODULE: ./lib/evidence/records/lifecycle.js




const DEPLOYED = new Set(['deployment', 'operation']);
/** The steps that a merged pull request took a system through, in the order of its life. */
function lifecycleSteps({ system: id, before, after }, { evaluation }) {
    const own = evaluation.changes.filter((change) => change.system === id);
    // An entry that the pull request does not touch may differ from the base only because the branch is old.
    const entryChanged = own.some(({ path }) => path.endsWith(`/${id}/system.yml`));
    const content = own.some(({ class: kind }) => kind !== 'governance');
    const steps = [];
    if (entryChanged && before === 'absent' && after !== 'absent')
        steps.push('registered');
    if (entryChanged && !DEPLOYED.has(before) && DEPLOYED.has(after))
        steps.push('deployed');
    else if (content && DEPLOYED.has(before))
        steps.push('updated');
    const ended = (stage) => stage === 'absent' || stage === 'retired';
    if (entryChanged && !ended(before) && ended(after))
        steps.push('retired');
    return steps;
}
function lifecycleDecision(step, { system: id, before, after }, commit, pull, recording) {
    const { repository, names } = recording;
    const system = pull.evaluation.systems.find((one) => one.id === id);
    const owner = system?.owner;
    return {
        id: `lifecycle ${repository} ${id} ${step} ${commit}`,
        predicateType: statement/* PREDICATE_TYPES */.Cs.lifecycle,
        subject: [(0,statement/* commitSubject */.sF)(repository, commit)],
        predicate: {
            ...origin(recording, pull.closedAt),
            ...circumstances(pull, recording),
            step,
            system: {
                id,
                name: system?.name ?? id,
                owner: owner === undefined ? null : names.login(owner),
                risk: system?.risk ?? null,
            },
            stage: { before, after },
            mergedBy: person(names, pull.merged?.by, pull.merged?.byId),
        },
    };
}

;// CONCATENATED MODULE: ./lib/evidence/records/review.js




/** What one person said of a pull request: approved, asked for changes, was dismissed, or is asked again. */
function reviewDecision(review, pull, recording) {
    const { repository, names } = recording;
    const { number, evaluation } = pull;
    // GitHub gives the time of the review, not that of its dismissal or of the new request.
    const decidedAt = review.state === 'dismissed' ? undefined : review.submittedAt;
    return {
        // A dismissal later on is another decision about the same review.
        id: `review ${repository}#${number} ${review.id} ${review.state}`,
        predicateType: statement/* PREDICATE_TYPES */.Cs.review,
        subject: [(0,statement/* commitSubject */.sF)(repository, review.commit ?? pull.head)],
        predicate: {
            ...origin(recording, decidedAt),
            ...circumstances(pull, recording),
            ...said(review, pull, recording),
            decision: review.state,
            rationale: rationale(review, recording),
            counted: evaluation.approvals
                .filter((approval) => approval.review === review.id)
                .map(({ gate, system, capacity, counts, because }) => {
                return { gate, system: system ?? null, capacity, counts, because: spoken(because, names) };
            }),
        },
    };
}
/** An earlier word that no longer counts because the reviewer was asked again and had not answered at the close. */
function rerequestDecision(review, pull, recording) {
    return {
        id: `review ${recording.repository}#${pull.number} ${review.id} re-requested`,
        predicateType: statement/* PREDICATE_TYPES */.Cs.review,
        subject: [(0,statement/* commitSubject */.sF)(recording.repository, review.commit ?? pull.head)],
        predicate: {
            ...origin(recording, undefined),
            ...circumstances(pull, recording),
            ...said(review, pull, recording),
            decision: 're-requested',
            rationale: null,
            counted: [],
        },
    };
}
function said(review, { evaluation }, { names }) {
    const { login } = review;
    const people = evaluation.oversight;
    const reviewed = people?.reviewed.find(({ commit }) => commit === review.commit);
    return {
        reviewer: {
            ...person(names, login, review.accountId),
            account: review.account,
            association: review.association,
        },
        submittedAt: review.submittedAt ?? null,
        reviewedCommit: review.commit ?? null,
        available: availableFor(review, people?.available?.get(review.id)),
        independence: {
            isAuthor: login === undefined || people === undefined ? null : login === people.author,
            isCommitter: login === undefined || people === undefined ? null : people.committers.includes(login),
        },
        // What the reviewer could see: the documents of the gates as they stood at the commit they reviewed.
        visible: reviewed?.documents === undefined
            ? null
            : reviewed.documents.map(({ path, sha }) => ({ path, gitBlob: sha ?? null })),
    };
}
/** How long the content could be read before it was decided on; null: nobody looked, or nobody knows. */
function availableFor({ submittedAt }, since) {
    if (since === undefined || submittedAt === undefined)
        return null;
    return { since, seconds: Math.round((Date.parse(submittedAt) - Date.parse(since)) / 1000) };
}
function rationale({ bodyDigest, body }, { reviewText }) {
    if (bodyDigest === undefined)
        return null;
    const text = reviewText === 'full' && body !== undefined ? { text: body } : {};
    return { sha256: bodyDigest, ...text };
}

;// CONCATENATED MODULE: ./lib/evidence/records/verdict.js




/** How a pull request closed, with every gate and what it said. */
function verdictDecision(pull, recording) {
    const { repository, names } = recording;
    const { number, head, merged, evaluation } = pull;
    return {
        id: verdictId(repository, number, head, merged?.commit),
        predicateType: statement/* PREDICATE_TYPES */.Cs.verdict,
        subject: [(0,statement/* commitSubject */.sF)(repository, merged?.commit ?? head), ...artefacts(evaluation)],
        predicate: {
            ...origin(recording, pull.closedAt),
            ...circumstances(pull, recording),
            outcome: merged === undefined ? 'closed' : 'merged',
            mergedBy: merged === undefined ? null : person(names, merged.by, merged.byId),
            verdict: evaluation.verdict,
            mode: evaluation.mode,
            // The loudest fact of the ledger: it landed although the gate said no.
            mergedPastTheGate: merged !== undefined && evaluation.verdict === 'fail',
            committers: evaluation.oversight?.committers.map((login) => names.login(login)) ?? null,
            systems: evaluation.systems.map(({ id, name, owner, risk, stage }) => {
                return {
                    id,
                    name,
                    owner: owner === undefined ? null : names.login(owner),
                    risk: risk ?? null,
                    stage: stage ?? null,
                };
            }),
            changes: evaluation.changes.map(({ path, previousPath, status, class: kind, system }) => {
                return { path, previousPath: previousPath ?? null, status, class: kind, system: system ?? null };
            }),
            gates: evaluation.gates.map(({ id, verdict, level, controls, because }) => {
                return { id, verdict, level, controls, because: spoken(because, names) };
            }),
            findings: evaluation.findings.map(({ gate, system, level, kind, path, message }) => {
                const text = spoken(message, names);
                return { gate, system: system ?? null, level, kind, path: path ?? null, message: text };
            }),
            approvals: evaluation.approvals.map(({ login, capacity, said, at, counts, because, gate, system }) => ({
                login: names.login(login),
                capacity,
                said,
                at: at ?? null,
                counts,
                because: spoken(because, names),
                gate,
                system: system ?? null,
            })),
            documents: evaluation.documents.map(({ path, sha, gate, system }) => {
                return { path, gitBlob: sha ?? null, gate, system: system ?? null };
            }),
        },
    };
}
/** The id of the decision with which a pull request closed; `merge`: the commit that landed it, if one did. */
function verdictId(repository, number, head, merge) {
    return `verdict ${repository}#${number} ${head} ${merge ?? 'closed'}`;
}
/** The governed files as they stand at the head, and the documents relied on, each once. */
function artefacts({ changes, documents }) {
    const blobs = new Map();
    for (const { path, head } of changes)
        if (head !== undefined)
            blobs.set(path, head.sha);
    for (const { path, sha } of documents)
        if (sha !== undefined)
            blobs.set(path, sha);
    return [...blobs]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, gitBlob]) => ({ name, digest: { gitBlob } }));
}

;// CONCATENATED MODULE: ./lib/evidence/record.js






/**
 * Every decision people took on a closed pull request, oldest first, the verdict it closed with, and what follows
 * from its merge: exceptions used, signed approvals found, steps in the life of its systems.
 *
 * A refused pull request keeps its rejections too. Only what GitHub's API says; no e-mail addresses.
 */
function decisionsOf(pull, recording) {
    const { evaluation, merged } = pull;
    if (evaluation.verdict === 'not-applicable')
        return [];
    const reviews = pull.reviews.filter(({ state }) => state !== 'pending' && state !== 'commented');
    const asked = new Set(evaluation.oversight?.requested ?? []);
    const again = [...(0,count/* lastWords */.aN)(reviews)].flatMap(([login, review]) => (asked.has(login) ? [review] : []));
    return [
        ...reviews.map((review) => reviewDecision(review, pull, recording)),
        ...again.map((review) => rerequestDecision(review, pull, recording)),
        verdictDecision(pull, recording),
        ...(merged === undefined ? [] : atMerge(pull, merged.commit, recording)),
    ];
}
function atMerge(pull, commit, recording) {
    const { evaluation } = pull;
    return [
        ...evaluation.signed.map((found) => deploymentApprovalDecision(found, commit, pull, recording)),
        ...evaluation.exceptions.map((used) => exceptionDecision(used, commit, pull, recording)),
        ...evaluation.stages.flatMap((stages) => lifecycleSteps(stages, pull).map((step) => lifecycleDecision(step, stages, commit, pull, recording))),
    ];
}

// EXTERNAL MODULE: ./lib/github/checkpoints.js
var checkpoints = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/github/default-branch.js
var default_branch = __webpack_require__(9375);
// EXTERNAL MODULE: ./lib/github/pull-request.js + 1 modules
var pull_request = __webpack_require__(8284);
// EXTERNAL MODULE: ./lib/run/evaluate.js + 23 modules
var evaluate = __webpack_require__(68060);
// EXTERNAL MODULE: ./lib/period.js
var period = __webpack_require__(79162);
;// CONCATENATED MODULE: ./lib/run/overrides.js


/** Within which a second person has to look at an override, where the policy says nothing. */
const REVIEW_WITHIN = '7 days';
/** ISO date: the last day to review what was done at `at`. */
function dueAfter(at, within) {
    return (0,period/* after */.P)(at.slice(0, 10), within ?? REVIEW_WITHIN);
}
/** What a merged pull request asks a second person to look at. */
function overridesOf(pull, evaluation, now) {
    const { mergeCommit, mergedBy, mergedById, closedAt, number, baseRef } = pull;
    if (mergeCommit === undefined)
        return [];
    const landed = {
        ref: `refs/heads/${baseRef}`,
        before: evaluation.base,
        commits: [mergeCommit],
        pullRequest: number,
        ...contentOf(evaluation),
        reviewDue: dueAfter(closedAt ?? now, evaluation.policy.overrideReview),
        at: closedAt ?? now,
        timeSource: closedAt === undefined ? 'runner' : 'github',
    };
    // Only where the gate may say no was anything overridden by not listening to it.
    const past = evaluation.verdict === 'fail' && evaluation.mode === 'enforce';
    const actor = {
        ...(mergedBy === undefined ? {} : { actor: mergedBy }),
        ...(mergedById === undefined ? {} : { actorId: mergedById }),
    };
    const conditions = conditionsOf(evaluation);
    return [
        ...(past ? [{ override: { ...landed, ...actor, how: 'merged-past-gate' }, evaluation }] : []),
        ...(conditions.length > 0 ? [{ override: conditional(landed, conditions), evaluation }] : []),
    ];
}
/** Somebody has to see that they are met. */
function conditionsOf({ approvals }) {
    const counted = approvals.filter(({ counts, signed }) => counts && signed !== undefined);
    const unique = new Map(counted.map((approval) => [approval.signed?.path, approval]));
    return [...unique.values()].flatMap(({ signed, login, gate, system }) => (signed?.conditions ?? []).map((condition) => {
        const message = (0,prose/* prose */.CS) `${(0,prose/* person */.MV)(login)} approved on condition: ${(0,prose/* words */.aL)(condition)}`;
        return { by: login, gap: { gate, ...(system === undefined ? {} : { system }), message } };
    }));
}
/** Whoever set the conditions cannot be the second person; who merged did nothing but merge. */
function conditional(landed, conditions) {
    const [first, ...others] = new Set(conditions.map(({ by }) => by));
    return {
        ...landed,
        how: 'approved-with-conditions',
        ...(first === undefined || others.length > 0 ? {} : { actor: first }),
        gaps: conditions.map(({ gap }) => gap),
    };
}
function contentOf({ changes, findings, verdict, }) {
    return {
        paths: [...new Set(changes.map(({ path }) => path))].sort(),
        verdict: verdict === 'fail' ? 'fail' : 'pass',
        gaps: findings
            .filter(({ level }) => level === 'failure')
            .map(({ gate, system, message }) => ({ gate, ...(system === undefined ? {} : { system }), message })),
    };
}

// EXTERNAL MODULE: ./lib/run/pull-requests.js + 1 modules
var pull_requests = __webpack_require__(87509);
;// CONCATENATED MODULE: ./lib/run/bypass.js






/** Commits whose pull requests are asked for, one request each; a longer push counts as one without. */
const LONGEST_LINE = 250;
/**
 * Finds how a push arrived: each commit on the branch's own line must have come with a pull request that was merged
 * into this very branch. Everything else is judged by the policy that held before the push.
 */
async function arrivalOf(push, bench) {
    const { client, repo } = bench;
    const { before, after, branch } = push;
    const comparison = await (0,pull_request/* compare */.UD)(client, repo, before, after).catch((error) => {
        // What was before is gone, or shares no history with what is there now.
        if (error instanceof errors/* AimsError */.D && error.code === 'api-not-found')
            return undefined;
        throw error;
    });
    if (comparison === undefined) {
        const message = (0,prose/* prose */.CS) `what the branch held before cannot be read any more, so nobody can say what changed`;
        return { pullRequests: [], bypass: unknown(push, 'force-push', message) };
    }
    const rewritten = comparison.mergeBase !== before;
    const line = ownLine(comparison, after);
    const found = await Promise.all(line.slice(0, LONGEST_LINE).map((commit) => (0,pull_request/* pullRequestsWith */.aK)(client, repo, commit)));
    const merged = found.map((pulls) => pulls.filter((pull) => pull.merged && pull.baseRef === branch));
    const pullRequests = [...new Map(merged.flat().map((pull) => [pull.number, pull])).values()];
    const looked = comparison.commitsComplete && line.length <= LONGEST_LINE;
    const whole = looked && merged.every((pulls) => pulls.length > 0);
    if (!rewritten && whole)
        return { pullRequests };
    const bypass = await judgePush(push, comparison, rewritten ? 'force-push' : 'direct-push', bench);
    return { pullRequests, ...(bypass === undefined ? {} : { bypass }) };
}
/** The commits from the tip back along first parents, within the push: what others merged stands behind them. */
function ownLine({ commits }, after) {
    const parents = new Map(commits.map(({ sha, parents: [first] }) => [sha, first]));
    const line = [];
    for (let commit = after; commit !== undefined && parents.has(commit);)
        [commit] = [parents.get(commit), line.push(commit)];
    return line;
}
async function judgePush(push, comparison, how, bench) {
    const { before, after, actor } = push;
    const trusted = await policyBefore(push, how, bench);
    if (trusted === undefined || 'override' in trusted)
        return trusted;
    const { policy, mode } = trusted;
    const people = comparison.commits.flatMap((commit) => commit.people);
    const evaluation = await (0,evaluate/* evaluate */._3)({
        policy,
        mode,
        base: before,
        // What the branch holds now against what it held: for a rewritten branch too.
        mergeBase: before,
        head: after,
        now: bench.now,
        // Nobody reviewed it, which is known: approvals are missing, not unknown.
        people: Promise.resolve({
            ...(actor === undefined ? {} : { author: actor }),
            committers: new Set(people),
            requested: new Set(),
            reviews: [],
        }),
        ...(bench.workflow === undefined ? {} : { workflow: bench.workflow }),
    }, bench.objects, bench.catalog);
    if (evaluation.verdict === 'not-applicable')
        return undefined;
    const landed = comparison.commits.map(({ sha }) => sha).filter((sha) => sha !== after);
    const override = overrideOf(push, how, evaluation, [...landed, after]);
    return { override, evaluation };
}
/** Undefined: there was no policy yet, so nothing was governed. */
async function policyBefore(push, how, bench) {
    try {
        return await (0,pull_requests/* trustedPolicy */.UM)(push.before, bench);
    }
    catch (error) {
        if (!(error instanceof errors/* AimsError */.D))
            throw error;
        if (error.code === 'policy-missing')
            return undefined;
        if (error.code !== 'bad-policy')
            throw error;
        return unknown(push, how, (0,prose/* prose */.CS) `the policy that held before the push cannot be read`);
    }
}
function overrideOf(push, how, evaluation, commits) {
    const [first = push.after, ...more] = commits;
    const reviewDue = dueAfter(push.at, evaluation.policy.overrideReview);
    return { ...pushed(push, how), commits: [first, ...more], ...contentOf(evaluation), reviewDue };
}
/** Nobody can say whether governed content changed: that is not taken for a no. */
function unknown(push, how, message) {
    const gaps = [{ gate: 'aims-gate', message }];
    const nothing = { commits: [push.after], paths: [], verdict: 'unknown', gaps };
    return { override: { ...pushed(push, how), ...nothing, reviewDue: dueAfter(push.at, undefined) } };
}
function pushed({ branch, actor, actorId, before, at, timeSource }, how) {
    return {
        how,
        ref: `refs/heads/${branch}`,
        ...(actor === undefined ? {} : { actor }),
        ...(actorId === undefined ? {} : { actorId }),
        before,
        at,
        timeSource,
    };
}

;// CONCATENATED MODULE: ./lib/run/catch-up.js



/** Runs that record at the same time may finish in another order than their pull requests closed. */
const OVERLAP_MS = 2 * 60 * 60 * 1000;
/**
 * The pull requests that closed since the last record and have no verdict in the ledger, oldest first.
 *
 * The ledger is the only memory: one without records has no gap, it begins now.
 *
 * @param known numbers this run records anyway
 */
async function missed(store, known, { client, repo }) {
    const now = await store.open();
    const last = await lastRecord(now);
    if (last === undefined)
        return { pullRequests: [], complete: true };
    const since = new Date(Date.parse(last.predicate.recordedAt) - OVERLAP_MS).toISOString();
    const closed = await (0,pull_request/* closedSince */.z9)(client, repo, since);
    const repository = `${repo.owner}/${repo.repo}`;
    const pullRequests = closed.filter(({ number, headSha, mergeCommit }) => {
        const verdict = verdictId(repository, number, headSha, mergeCommit);
        return !known.has(number) && now.sequenceOf(verdict) === undefined;
    });
    return { pullRequests, complete: closed.length < pull_request/* MOST_CLOSED */.XO };
}

// EXTERNAL MODULE: ./lib/run/ledger-look.js
var ledger_look = __webpack_require__(44182);
;// CONCATENATED MODULE: ./lib/run/record.js














/** Keeps the decisions taken on one closed pull request. */
async function recordPullRequest(number, recorder) {
    const pull = await (0,pull_request/* pullRequest */.VV)(recorder.bench.client, recorder.bench.repo, number);
    return record(pull.state === 'closed' ? [pull] : [], undefined, recorder);
}
/** Keeps the decisions of every pull request that a push to the default branch brought in, and what came past them. */
async function recordPush(push, recorder) {
    const { client, repo } = recorder.bench;
    const { pullRequests, bypass } = await arrivalOf(push, recorder.bench);
    // A list of pull requests does not tell who merged.
    const pulls = pullRequests.map(({ number }) => (0,pull_request/* pullRequest */.VV)(client, repo, number));
    return record(await Promise.all(pulls), bypass, recorder);
}
function recordingBy({ bench: { repo, now }, inputs, run }) {
    return recordingOf(inputs, `${repo.owner}/${repo.repo}`, run.url, now);
}
/** Fewer pull requests without decisions are looked at once more by the next run: that is cheaper than a record. */
const WORTH_A_CHECKPOINT = 10;
async function record(pulls, bypass, recorder) {
    const { bench, inputs, run, stores } = recorder;
    const recording = recordingBy(recorder);
    const [own, { seen, unseen }] = await Promise.all([
        Promise.all(pulls.map((pull) => caseOf(pull, bench, recording))),
        seenByChecks(pulls, recorder),
    ]);
    const numbers = pulls.map(({ number }) => number);
    const late = await catchUp(stores[0], new Set(numbers), bench, recording);
    const cases = [...late.cases, ...own];
    const past = await onDefaultBranch(cases.flatMap(({ overrides: own }) => own), bench);
    const overrides = [...past, ...(bypass === undefined ? [] : [bypass])];
    const decisions = [
        ...cases.flatMap((one) => one.decisions),
        ...overrides.map(({ override }) => overrideDecision(override, recording)),
    ];
    const looked = late.warnings.length === 0 && late.cases.length >= WORTH_A_CHECKPOINT;
    const closing = decisions.length === 0 && looked ? origin(recording, bench.now, 'runner') : undefined;
    const idle = decisions.length === 0 && closing === undefined && stores.length === 1;
    const evaluations = [...cases, ...overrides].flatMap(({ evaluation }) => evaluation ?? []);
    return {
        pullRequests: numbers,
        caughtUp: late.cases.filter((one) => one.decisions.length > 0).map(({ pull }) => pull.number),
        overrides,
        warnings: [...late.warnings, ...unseen],
        ...(idle
            ? {}
            : { kept: await keep(decisions, stores, { inputs, run, seen, ...(closing ? { closing } : {}) }) }),
        mode: evaluations.length > 0 && evaluations.every(({ mode }) => mode === 'audit') ? 'audit' : 'enforce',
    };
}
/** How the ledger stood when these pull requests were judged: what the checks on their heads carry. */
async function seenByChecks(pulls, { bench: { client, repo }, inputs }) {
    const branch = (0,ledger_look/* ledgerBranch */.c)(inputs);
    if (branch === undefined)
        return { seen: [], unseen: [] };
    try {
        const ask = { checkName: inputs.checkName, branch };
        const seen = pulls.map(({ headSha }) => (0,checkpoints/* checkpointsSeen */.X)(client, repo, headSha, ask));
        return { seen: (await Promise.all(seen)).flat(), unseen: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* AimsError */.D))
            throw error;
        const because = `${error.message}. ${error.hint}`;
        return { seen: [], unseen: [`the ledger was not compared with what checks saw of it: ${because}`] };
    }
}
/** Merges into other branches are on their way to it still: their verdicts are kept, and nobody is called. */
async function onDefaultBranch(overrides, { client, repo }) {
    if (overrides.length === 0)
        return [];
    const { name } = await (0,default_branch/* defaultBranch */.O)(client, repo);
    const ref = `refs/heads/${name}`;
    return overrides.filter(({ override }) => override.ref === ref);
}
/** What earlier runs left undone. Whatever fails here is said, and never keeps this run's own decisions from the ledger. */
async function catchUp(store, known, bench, recording) {
    try {
        const { pullRequests, complete } = await missed(store, known, bench);
        const cases = [];
        const warnings = complete
            ? []
            : [
                'more pull requests closed since the last record than GitHub lists at once: the oldest were not looked at',
            ];
        for (const { number } of pullRequests) {
            try {
                cases.push(await caseOf(await (0,pull_request/* pullRequest */.VV)(bench.client, bench.repo, number), bench, recording));
            }
            catch (error) {
                if (!(error instanceof errors/* AimsError */.D))
                    throw error;
                // Without a policy nothing was governed.
                if (error.code !== 'policy-missing')
                    warnings.push(`#${number} could not be judged: ${error.message}`);
            }
        }
        return { cases, warnings };
    }
    catch (error) {
        if (!(error instanceof errors/* AimsError */.D))
            throw error;
        return { cases: [], warnings: [`could not look for what earlier runs missed: ${error.message}`] };
    }
}
/** Judges a closed pull request as it stood when it closed, by the policy of that moment. */
async function caseOf(pull, bench, recording) {
    const { client, repo } = bench;
    const { mergeCommit, mergedBy, mergedById, author, authorId, closedAt } = pull;
    const base = mergeCommit === undefined ? pull.baseRef : await baseBefore(mergeCommit, pull.number, bench);
    const [comparison, given] = await Promise.all([
        (0,pull_request/* compare */.UD)(client, repo, base, pull.headSha),
        (0,pull_request/* reviews */.Yq)(client, repo, pull.number),
    ]);
    // As of the moment it closed: a review date that passed since does not make yesterday's verdict wrong.
    const then = { ...bench, now: closedAt ?? bench.now };
    const evaluation = await (0,pull_requests/* judgeOne */.yG)(pull, comparison, then, mergeCommit);
    const by = mergedBy === undefined ? {} : { by: mergedBy };
    const byId = mergedById === undefined ? {} : { byId: mergedById };
    const closed = {
        number: pull.number,
        ...(author === undefined ? {} : { author }),
        ...(authorId === undefined ? {} : { authorId }),
        head: pull.headSha,
        ...(mergeCommit === undefined ? {} : { merged: { commit: mergeCommit, ...by, ...byId } }),
        ...(closedAt === undefined ? {} : { closedAt }),
        reviews: given,
        evaluation,
    };
    const decisions = decisionsOf(closed, recording);
    return { pull, evaluation, decisions, overrides: overridesOf(pull, evaluation, bench.now) };
}
/** A rebase merge lands at most this many commits that the walk back to the base goes over. */
const MAX_STEPS = 100;
/**
 * The tip of the target branch just before the pull request landed: the policy that held then.
 *
 * The first parent of a merge or squash commit; of a rebase merge the first ancestor that did not come with
 * this pull request.
 */
async function baseBefore(mergeCommit, number, { client, repo }) {
    let commit = mergeCommit;
    for (let step = 0; step < MAX_STEPS; step += 1) {
        const [parent, second] = await (0,pull_request/* parentsOf */.fY)(client, repo, commit);
        if (parent === undefined)
            break;
        if (second !== undefined)
            return parent;
        const pulls = await (0,pull_request/* pullRequestsWith */.aK)(client, repo, parent);
        if (!pulls.some((pull) => pull.number === number && pull.merged))
            return parent;
        commit = parent;
    }
    const hint = 'record it by hand: the base of a pull request with this many commits cannot be found';
    throw new errors/* AimsError */.D('api-unexpected', `the base of #${number} was not found`, hint);
}

;// CONCATENATED MODULE: ./lib/run/override-review.js





/**
 * What closing an issue says of the override it is about, when there is one in the ledger.
 *
 * Who overrode is read from the ledger, not from the issue, which people can edit.
 */
async function overrideReview(issue, recorder) {
    const { bench, stores } = recorder;
    const closed = await (0,override_issue/* closedOverrideIssue */.WC)(bench.client, bench.repo, issue);
    const how = OVERRIDE_WAYS.find((way) => way === closed?.how);
    if (closed === undefined || how === undefined)
        return { about: 'nothing' };
    const recording = recordingBy(recorder);
    const override = await recordOf(stores[0], overrideId(recording.repository, how, closed.commit));
    if (override === undefined)
        return { about: 'nothing' };
    const { closedBy, closedById, closedAt, commit } = closed;
    if (closedBy === undefined)
        return { about: 'override', independent: false };
    const reviewer = { reviewer: closedBy, ...(closedById === undefined ? {} : { reviewerId: closedById }) };
    const at = closedAt === undefined ? {} : { at: closedAt };
    const actor = loginIn(override.predicate.actor);
    const same = actor === recording.names.login(closedBy);
    const independent = actor === undefined ? 'unknown' : same ? 'no' : 'yes';
    const review = { how, commit, issue, ...reviewer, independent, ...at };
    return {
        about: 'override',
        decision: overrideReviewDecision(review, recording),
        independent: independent !== 'no',
    };
}
function loginIn(person) {
    const found = typeof person === 'object' && person !== null && 'login' in person ? person.login : undefined;
    return typeof found === 'string' ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/run/recording.js









/** Records what a task asks for, says what became of it, and fails the job when evidence could not be kept. */
async function runRecording(task, addresses, { bench, inputs, run }) {
    const world = { bench, inputs, workspace: run.workspace };
    const [first, ...more] = addresses;
    const [primary, ...mirrors] = await Promise.all([
        openStore(first, world),
        ...more.map((address) => openStore(address, world)),
    ]);
    const recorder = { bench, inputs, run, stores: [primary, ...mirrors] };
    if (task.kind === 'record-override-review')
        return runReview(task.issue, recorder);
    const recorded = task.kind === 'record'
        ? await recordPullRequest(task.pullRequest, recorder)
        : await recordPush(pushOf(task, bench.now), recorder);
    const { pullRequests, caughtUp, warnings, overrides, kept, mode } = recorded;
    for (const warning of warnings)
        warn(warning);
    if (caughtUp.length > 0)
        say(`${numbers(caughtUp)}: not recorded by an earlier run, found now`);
    tell(`${numbers(pullRequests)}: `, kept, primary, inputs.signer);
    for (const found of overrides)
        await announce(found, kept?.state ?? 'kept', recorder);
    fail(kept, mode);
    say(`${bench.client.requests()} requests`);
}
async function runReview(issue, recorder) {
    const closing = await overrideReview(issue, recorder);
    if (closing.about === 'nothing')
        return say(`nothing to do, #${issue} is not about an override in the ledger`);
    const { bench, inputs, run, stores } = recorder;
    if (!closing.independent) {
        const reopened = await (0,override_issue/* reopenOverrideIssue */.H8)(bench.client, bench.repo, issue, NO_REVIEW);
        if (reopened.state === 'failed')
            warn(`${reopened.error.message}. ${reopened.error.hint}`);
        else
            say(`#${issue} is open again: no second person looked at it`);
    }
    if (closing.decision === undefined)
        return;
    const kept = await keep([closing.decision], stores, { inputs, run });
    tell(`review of an override, #${issue}: `, kept, stores[0], inputs.signer);
    fail(kept, 'enforce');
}
const NO_REVIEW = 'Open again: this waits for a second person, who looks at it and closes it as completed. Whoever did the override, a bot, or closing it as not planned does not count.';
function pushOf({ branch, before, after, actor, at }, now) {
    return {
        branch,
        before,
        after,
        ...(actor === undefined ? {} : { actor: actor.login }),
        ...(actor?.id === undefined ? {} : { actorId: actor.id }),
        ...(at === undefined
            ? { at: now, timeSource: 'runner' }
            : { at, timeSource: 'github' }),
    };
}
function tell(what, kept, { name }, signer) {
    if (kept?.state === 'not-kept') {
        tellUnkept(kept);
        return;
    }
    const { recorded, known, checkpoint } = kept?.appended ?? { recorded: [], known: 0 };
    (0,core/* setOutput */.uH)('evidence', JSON.stringify(recorded.map(({ digest }) => digest)));
    say(`${what}${recorded.length} decisions recorded on ${name}, ${known} known before`);
    for (const { path, digest } of recorded)
        process.stdout.write(`  ${path} sha256:${digest}\n`);
    if (checkpoint !== undefined) {
        const line = (0,records_checkpoint/* checkpointLine */.T$)(checkpoint);
        (0,core/* setOutput */.uH)('checkpoint', line);
        say(`keep this where the ledger's writers cannot change it: ${line}`);
    }
    if (recorded.length > 0 && signer === 'none')
        warn('the records are NOT SIGNED: give the action a `signing-key`, or set `signer: sigstore`');
    if (kept?.attested !== undefined)
        tellAttested(kept.attested);
    for (const mirror of kept?.mirrors ?? []) {
        if ('copied' in mirror)
            say(`${mirror.name}: ${mirror.copied} records carried over`);
        else
            warn(`${mirror.name} lags behind, the next run carries over: ${mirror.error.message}. ${mirror.error.hint}`);
    }
}
function tellAttested(attested) {
    if ('id' in attested)
        say(`GitHub attested these records: attestation ${attested.id}`);
    else
        warn(`${attested.error.message}. ${attested.error.hint}`);
}
/** The log and the output keep what the store would not take. */
function tellUnkept({ error, file, decisions }) {
    (0,core/* setOutput */.uH)('unrecorded', file);
    say(`${decisions.length} decisions could NOT be recorded. They are in ${file}, and here, one a line:`);
    // JSON begins with a brace: no text in it can be taken for a command to the runner.
    for (const decision of decisions)
        process.stdout.write(`${JSON.stringify(decision)}\n`);
    warn(`${error.message}. ${error.hint}. Run this job again; what pull requests decided is also found by the next recording run`);
}
function fail(kept, mode) {
    if (kept?.state !== 'not-kept')
        return;
    if (mode === 'enforce')
        (0,core/* setFailed */.C1)(`evidence was not kept: ${kept.error.message}\n→ ${kept.error.hint}`);
}
/** One issue for each override. Without it the record stands all the same. */
async function announce({ override, evaluation }, kept, { bench }) {
    const { how, commits, actor, reviewDue } = override;
    const commit = commits.at(-1) ?? commits[0];
    warn(`${how} at ${commit.slice(0, 12)} by ${actor === undefined ? 'somebody' : `@${actor}`}: a second person has to look at it`);
    const text = overrideIssue(override, ownersOf(evaluation), kept);
    const issue = await (0,override_issue/* openOverrideIssue */.S0)(bench.client, bench.repo, {
        how,
        commit,
        ...text,
        ...(reviewDue === undefined ? {} : { due: reviewDue }),
    });
    if (issue.state === 'published')
        say(`issue: ${issue.url}`);
    if (issue.state === 'failed')
        warn(`no issue: ${issue.error.message}. ${issue.error.hint}`);
}
function ownersOf(evaluation) {
    return [...new Set(evaluation?.systems.flatMap(({ owner }) => owner ?? []))];
}
function numbers(pulls) {
    return pulls.length === 0 ? 'no pull request' : pulls.map((number) => `#${number}`).join(', ');
}
function say(text) {
    process.stdout.write(`aims-gate: ${oneLine(text)}\n`);
}
function warn(text) {
    process.stdout.write(`::warning title=aims-gate::${oneLine(text).replaceAll('%', '%25')}\n`);
}
function oneLine(text) {
    return (0,prose/* plain */.pj)((0,prose/* prose */.CS) `${(0,prose/* words */.aL)(text)}`);
}


/***/ })

};
