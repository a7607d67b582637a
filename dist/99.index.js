export const id = 99;
export const ids = [99];
export const modules = {

/***/ 7099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordPullRequest: () => (/* binding */ recordPullRequest),
  recordPush: () => (/* binding */ recordPush)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/approval/count.js
var count = __webpack_require__(87064);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(96484);
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
var evidence_statement = __webpack_require__(40636);
;// CONCATENATED MODULE: ./lib/evidence/records/deployment-approval.js





/** A signed deployment approval was found, and verified, when the pull request merged. */
function deploymentApprovalDecision(found, commit, pull, recording) {
    const { system, approver, decision, conditions, method, signedBy, signedAt, path, sha, envelope } = found;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(envelope).digest('hex');
    return {
        id: `deployment-approval ${recording.repository} ${digest} ${commit}`,
        predicateType: evidence_statement/* PREDICATE_TYPES */.Cs['deployment-approval'],
        subject: [
            (0,evidence_statement/* commitSubject */.sF)(recording.repository, commit),
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
        predicateType: evidence_statement/* PREDICATE_TYPES */.Cs.exception,
        subject: [(0,evidence_statement/* commitSubject */.sF)(repository, commit), { name: path, digest: { gitBlob: sha } }],
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
        predicateType: evidence_statement/* PREDICATE_TYPES */.Cs.lifecycle,
        subject: [(0,evidence_statement/* commitSubject */.sF)(repository, commit)],
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
        predicateType: evidence_statement/* PREDICATE_TYPES */.Cs.review,
        subject: [(0,evidence_statement/* commitSubject */.sF)(repository, review.commit ?? pull.head)],
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
        predicateType: evidence_statement/* PREDICATE_TYPES */.Cs.review,
        subject: [(0,evidence_statement/* commitSubject */.sF)(recording.repository, review.commit ?? pull.head)],
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
        id: `verdict ${repository}#${number} ${head} ${merged?.commit ?? 'closed'}`,
        predicateType: evidence_statement/* PREDICATE_TYPES */.Cs.verdict,
        subject: [(0,evidence_statement/* commitSubject */.sF)(repository, merged?.commit ?? head), ...artefacts(evaluation)],
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
        ...(evaluation.signed ?? []).map((found) => deploymentApprovalDecision(found, commit, pull, recording)),
        ...evaluation.exceptions.map((used) => exceptionDecision(used, commit, pull, recording)),
        ...evaluation.stages.flatMap((stages) => lifecycleSteps(stages, pull).map((step) => lifecycleDecision(step, stages, commit, pull, recording))),
    ];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./lib/evidence/envelope.js




/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/**
 * A statement as the bytes that are stored: a DSSE envelope, or a Sigstore bundle around one, as canonical JSON and
 * a line break. Without a signer it is not signed.
 */
async function seal(statement, signer) {
    const payload = Buffer.from(dist.json.canonicalize(statement), 'utf8');
    if (signer?.kind === 'bundle')
        return canonical(await signer.bundle(payload, PAYLOAD_TYPE));
    const signed = signer === undefined ? [] : [{ keyid: signer.keyId, sig: await signer.sign(signedBytes(payload)) }];
    const signatures = signed.map(({ keyid, sig }) => ({ keyid, sig: Buffer.from(sig).toString('base64') }));
    return canonical({ payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures });
}
function canonical(value) {
    return Buffer.from(`${dist.json.canonicalize(value)}\n`, 'utf8');
}
function recordDigest(bytes) {
    return (0,external_node_crypto_.hash)('sha256', bytes, 'hex');
}
/**
 * Reads a stored record. Its signature is only handed on.
 *
 * There is one way to write a record: any other spelling of the same JSON or base64 is refused, so that no byte can
 * be changed unseen, not even one that no signature covers.
 */
function envelope_open(bytes) {
    const envelope = ENVELOPE.exec(latin1(bytes));
    if (envelope === null)
        return openBundle(bytes);
    const [, text = '', keyId, sig = ''] = envelope;
    const payload = Buffer.from(text, 'base64');
    const signature = Buffer.from(sig, 'base64');
    if (!isCanonical(text) || !isCanonical(sig))
        return RESPELLED;
    const statement = parseStatement(payload);
    if (statement === undefined)
        return NO_STATEMENT;
    if (keyId === undefined)
        return { ok: true, statement, signed: { kind: 'none' } };
    return { ok: true, statement, signed: { kind: 'key', keyId, bytes: signedBytes(payload), signature } };
}
/** An envelope as `seal` writes it. */
const ENVELOPE = /^\{"payload":"([A-Za-z0-9+/]*={0,2})","payloadType":"application\/vnd\.in-toto\+json","signatures":\[(?:\{"keyid":"([0-9a-f]{64})","sig":"([A-Za-z0-9+/]*={0,2})"\})?\]\}\n$/;
const RESPELLED = { ok: false, because: 'it is not written as records are' };
const NO_STATEMENT = { ok: false, because: 'its payload is not an in-toto statement of this ledger' };
/** A record that is a Sigstore bundle, or the reason why the bytes are no record. */
function openBundle(bytes) {
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
    const statement = parseStatement(payload);
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
    return dist.dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
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
    if (!isRecord(value) || value._type !== evidence_statement/* STATEMENT_TYPE */.zG || typeof value.predicateType !== 'string')
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
function parseJson(bytes) {
    // Bytes that are not UTF-8 would all read as the same replacement character.
    if (!(0,external_node_buffer_.isUtf8)(bytes))
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

;// CONCATENATED MODULE: ./lib/evidence/merkle.js
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
        return (0,external_node_crypto_.hash)('sha256', Buffer.concat([Buffer.of(0), leaf]), 'buffer');
    LEAF.set(leaf, 1);
    return (0,external_node_crypto_.hash)('sha256', LEAF, 'buffer');
}
function nodeHash(left, right) {
    NODE.set(left, 1);
    NODE.set(right, 1 + DIGEST_BYTES);
    return (0,external_node_crypto_.hash)('sha256', NODE, 'buffer');
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
        return (root ?? (0,external_node_crypto_.hash)('sha256', Buffer.alloc(0), 'buffer')).toString('hex');
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

// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(15669);
;// CONCATENATED MODULE: ./lib/evidence/records/checkpoint.js



/** The record that closes every append: it vouches for all records before it. */
function checkpointDecision(tree, head, last) {
    const { repository, run, gate, recordedAt } = last.predicate;
    const root = tree.root();
    return {
        id: `checkpoint ${tree.size} ${root}`,
        predicateType: evidence_statement/* PREDICATE_TYPES */.Cs.checkpoint,
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
    if (statement.predicateType !== evidence_statement/* PREDICATE_TYPES */.Cs.checkpoint)
        return undefined;
    const { count, head, root, peaks } = statement.predicate;
    if (typeof count !== 'number' || !Array.isArray(peaks))
        return undefined;
    const hashes = peaks.flatMap((peak) => sha256(peak) ?? []);
    const [parsedHead, parsedRoot] = [sha256(head), sha256(root)];
    const tree = hashes.length === peaks.length ? MerkleTree.of(count, hashes) : undefined;
    if (tree === undefined || parsedHead === undefined || parsedRoot === undefined)
        return undefined;
    if (tree.root() !== parsedRoot)
        return undefined;
    return { checkpoint: { count, head: parsedHead, root: parsedRoot }, tree };
}
function sha256(value) {
    return typeof value === 'string' ? (0,ids/* parseSha256 */.tz)(value) : undefined;
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
        throw new errors/* AimsError */.D('internal', 'nothing to record', 'please report this as a bug');
    const checkpoint = { count: tree.size, head, root: tree.root() };
    const { sequence, digest } = await add(checkpointDecision(tree, head, decisions.at(-1) ?? decisions[0]), signer);
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
    const bytes = await seal({ _type: evidence_statement/* STATEMENT_TYPE */.zG, ...decision, predicate: { ...predicate, ledger } }, signer);
    return { path: recordPath(sequence, id), bytes, digest: recordDigest(bytes), sequence, decision: id };
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
        const opened = envelope_open(bytes);
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

;// CONCATENATED MODULE: ./lib/evidence/stores/branch.js



const MAX_TRIES = 20;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
const README = `# Evidence

Every human decision about governed AI changes in this repository, as recorded by aims-gate: one file a decision,
each an in-toto statement in a DSSE envelope that names the digest of the record before it.

Check all of it with \`aims-gate evidence verify --key public-key.pem\`. Never edit, rebase or force-push this branch.
`;
/** A ledger on a branch that shares no history with the code. */
function branchStore(options) {
    return { append: (decisions) => append(decisions, options) };
}
async function append(decisions, options) {
    const { git, branch, signer } = options;
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
        const head = await git.head(branch);
        const files = head === undefined ? new Map() : await git.list(head, RECORDS);
        if (head !== undefined && files.size === 0)
            throw notALedger(branch);
        const known = new Set([...files.keys()].map((path) => parseRecordPath(path)?.hash));
        const fresh = decisions.filter(({ id }) => !known.has(decisionHash(id)));
        const [first, ...more] = fresh;
        if (first === undefined)
            return { recorded: [], known: decisions.length };
        const end = await endOf(files, git);
        const { records, decisions: stored, checkpoint } = await chain(end, [first, ...more], signer);
        const commit = await git.commit(head, contents(records, head), message(records));
        if ((await git.advance(branch, head, commit)) === 'advanced') {
            await readBack(records, options);
            const recorded = stored.map(({ decision, digest, path }) => ({ decision, digest, path }));
            return { recorded, known: decisions.length - fresh.length, checkpoint };
        }
        const wait = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);
        await options.sleep(wait * (0.5 + options.random()));
    }
    const hint = 'run the recording job again: nothing was lost, the decisions are still on the pull request';
    throw new errors/* AimsError */.D('ledger-conflict', `${branch} moved ${MAX_TRIES} times while records were appended`, hint);
}
function contents(records, head) {
    const files = new Map(records.map(({ path, bytes }) => [path, bytes]));
    if (head === undefined)
        files.set('README.md', Buffer.from(README, 'utf8'));
    return files;
}
function message(records) {
    const [first] = records;
    return records.length === 1
        ? `Record ${first?.sequence}`
        : `Records ${first?.sequence}–${records.at(-1)?.sequence}`;
}
async function endOf(files, git) {
    const bySequence = new Map([...files].map(([path, blob]) => [parseRecordPath(path)?.sequence, blob]));
    return ledgerEnd(files.size, async (sequence) => {
        const blob = bySequence.get(sequence);
        if (blob !== undefined)
            return git.read(blob);
        const hint = 'find out who changed it with `aims-gate evidence verify` before anything is appended';
        throw new errors/* AimsError */.D('ledger-broken', `the ledger has no record number ${sequence}`, hint);
    });
}
/** "Recorded" is only said of bytes that were read back from the branch. */
async function readBack(records, { git, branch }) {
    const head = await git.head(branch);
    const files = head === undefined ? new Map() : await git.list(head, RECORDS);
    for (const { path, digest } of records) {
        const blob = files.get(path);
        if (blob === undefined || recordDigest(await git.read(blob)) !== digest) {
            const hint = 'somebody rewrote the branch: protect it against force pushes, then run the job again';
            throw new errors/* AimsError */.D('ledger-broken', `${path} is not on ${branch} after it was written`, hint);
        }
    }
}
function notALedger(branch) {
    return new errors/* AimsError */.D('ledger-broken', `the branch ${branch} exists and holds no ledger`, 'choose another `evidence-branch`');
}

// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(70636);
;// CONCATENATED MODULE: ./lib/github/git-data.js



/** Appends to a branch through the Git Data API, without a clone. */
function gitHubData(client, repo, objects) {
    const { git } = client.rest;
    return {
        async head(branch) {
            try {
                return (0,ids/* parseSha */.qL)((await git.getRef({ ...repo, ref: `heads/${branch}` })).data.object.sha);
            }
            catch (error) {
                // A repository without any commit answers 409.
                if ((0,github_client/* statusOf */.c2)(error) === 404 || (0,github_client/* statusOf */.c2)(error) === 409)
                    return undefined;
                throw (0,github_client/* apiError */.pb)(error, `read the branch ${branch}`, 'contents: write');
            }
        },
        async list(commit, prefix) {
            const tree = (await objects.trees([commit], [prefix])).get(commit);
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
                const entries = await Promise.all([...files].map(async ([path, bytes]) => {
                    const content = Buffer.from(bytes).toString('base64');
                    const { sha } = (await git.createBlob({ ...repo, content, encoding: 'base64' })).data;
                    return { path, mode: '100644', type: 'blob', sha };
                }));
                const base = parent === undefined
                    ? {}
                    : { base_tree: (await git.getCommit({ ...repo, commit_sha: parent })).data.tree.sha };
                const tree = await git.createTree({ ...repo, ...base, tree: entries });
                const parents = parent === undefined ? [] : [parent];
                const made = (0,ids/* parseSha */.qL)((await git.createCommit({ ...repo, message, tree: tree.data.sha, parents })).data.sha);
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
                // 422: not a fast-forward, or the branch exists by now; 409: somebody writes at this moment.
                if ((0,github_client/* statusOf */.c2)(error) === 422 || (0,github_client/* statusOf */.c2)(error) === 409)
                    return 'moved';
                throw (0,github_client/* apiError */.pb)(error, `move the branch ${branch}`, 'contents: write');
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/github/pull-request.js
var pull_request = __webpack_require__(53056);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
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
                const hint = 'the recording job needs `id-token: write`, and Sigstore must answer: then run it again';
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

// EXTERNAL MODULE: ./lib/run/pull-requests.js
var pull_requests = __webpack_require__(46185);
;// CONCATENATED MODULE: ./lib/run/record.js







/** Keeps the decisions taken on one closed pull request. */
async function recordPullRequest(number, bench, inputs, run) {
    const pull = await (0,pull_request/* pullRequest */.VV)(bench.client, bench.repo, number);
    if (pull.state !== 'closed')
        return { recorded: [], known: 0, pullRequests: [] };
    return keep([pull], bench, inputs, run);
}
/** Keeps the decisions of every pull request that a push to the default branch brought in. */
async function recordPush(before, after, bench, inputs, run) {
    const { client, repo } = bench;
    const { commits } = await (0,pull_request/* compare */.UD)(client, repo, before, after);
    const found = await Promise.all(commits.map(({ sha }) => (0,pull_request/* pullRequestsWith */.aK)(client, repo, sha)));
    const numbers = new Set(found
        .flat()
        .filter(({ merged }) => merged)
        .map(({ number }) => number));
    const pulls = await Promise.all([...numbers].map((number) => (0,pull_request/* pullRequest */.VV)(client, repo, number)));
    return keep(pulls, bench, inputs, run);
}
async function keep(pulls, bench, inputs, run) {
    const { client, repo, objects } = bench;
    const recording = recordingOf(inputs, `${repo.owner}/${repo.repo}`, run, bench.now);
    const decisions = (await Promise.all(pulls.map((pull) => decisionsAtClose(pull, bench, recording)))).flat();
    const numbers = pulls.map(({ number }) => number);
    if (decisions.length === 0)
        return { recorded: [], known: 0, pullRequests: numbers };
    const signer = signerOf(inputs);
    const store = branchStore({
        git: gitHubData(client, repo, objects),
        branch: inputs.evidenceBranch,
        ...(signer === undefined ? {} : { signer }),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: Math.random,
    });
    return { ...(await store.append(decisions)), pullRequests: numbers };
}
/** Judges a closed pull request as it stood when it closed, by the policy of that moment. */
async function decisionsAtClose(pull, bench, recording) {
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
    return decisionsOf({
        number: pull.number,
        ...(author === undefined ? {} : { author }),
        ...(authorId === undefined ? {} : { authorId }),
        head: pull.headSha,
        ...(mergeCommit === undefined ? {} : { merged: { commit: mergeCommit, ...by, ...byId } }),
        ...(closedAt === undefined ? {} : { closedAt }),
        reviews: given,
        evaluation,
    }, recording);
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


/***/ })

};
