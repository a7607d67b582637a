export const id = 900;
export const ids = [900];
export const modules = {

/***/ 7900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyEvidence: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/evidence/signers/ed25519.js


const HINT = 'make one with `openssl genpkey -algorithm ed25519` and store all of its text as the secret';
/** A signer from a PKCS #8 private key in PEM, or that in base64 (secrets that lose line breaks). */
function ed25519Signer(secret) {
    const key = privateKey(secret);
    return { keyId: keyIdOf(createPublicKey(key)), sign: (bytes) => sign(null, bytes, key) };
}
/** A verifier from a public key in PEM (SPKI). */
function ed25519Verifier(pem) {
    const key = parse(() => (0,external_node_crypto_.createPublicKey)(pem), 'the public key cannot be read');
    return { keyId: keyIdOf(key), verify: (bytes, signature) => (0,external_node_crypto_.verify)(null, bytes, key, signature) };
}
function privateKey(secret) {
    const text = secret.includes('-----BEGIN') ? secret : Buffer.from(secret, 'base64').toString('utf8');
    // A PEM whose line breaks became spaces in a secret store is still whole.
    const pem = text.replace(/-----BEGIN PRIVATE KEY-----\s*([\s\S]*?)\s*-----END PRIVATE KEY-----/, (_, body) => {
        return `-----BEGIN PRIVATE KEY-----\n${body.replace(/\s+/g, '\n')}\n-----END PRIVATE KEY-----`;
    });
    return parse(() => createPrivateKey(pem), 'the signing key cannot be read');
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

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/evidence/statement.js
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const statement_STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPES = {
    review: 'https://github.com/aims-gate/aims-gate/evidence/review/v1',
    verdict: 'https://github.com/aims-gate/aims-gate/evidence/verdict/v1',
};
function commitSubject(repository, commit) {
    return { name: `git+https://github.com/${repository}`, digest: { gitCommit: commit } };
}

;// CONCATENATED MODULE: ./lib/evidence/envelope.js



/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** A statement as the bytes that are stored: canonical JSON and a line break. Without a signer it is not signed. */
function envelope_seal(statement, signer) {
    const payload = Buffer.from(json.canonicalize(statement), 'utf8');
    const signatures = signer === undefined
        ? []
        : [{ keyid: signer.keyId, sig: Buffer.from(signer.sign(signedBytes(payload))).toString('base64') }];
    const envelope = { payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures };
    return Buffer.from(`${json.canonicalize(envelope)}\n`, 'utf8');
}
function envelope_recordDigest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** Opens a stored record and checks its signature against `keys`. */
function envelope_open(bytes, keys) {
    const envelope = envelope_parse(bytes);
    if (envelope === undefined)
        return { ok: false, because: 'it is not a DSSE envelope' };
    if (envelope.payloadType !== PAYLOAD_TYPE)
        return { ok: false, because: `its payload is ${envelope.payloadType}` };
    const payload = Buffer.from(envelope.payload, 'base64');
    const statement = parseStatement(payload);
    if (statement === undefined)
        return { ok: false, because: 'its payload is not an in-toto statement of this ledger' };
    const [signature, ...more] = envelope.signatures;
    if (signature === undefined)
        return { ok: true, statement, signature: { state: 'none' } };
    if (more.length > 0)
        return { ok: false, because: 'it has more than one signature' };
    const { keyid, sig } = signature;
    const key = keys.find(({ keyId }) => keyId === keyid);
    if (key === undefined)
        return { ok: true, statement, signature: { state: 'unknown', keyId: keyid } };
    const valid = key.verify(signedBytes(payload), Buffer.from(sig, 'base64'));
    if (!valid)
        return { ok: false, because: 'its signature is wrong' };
    return { ok: true, statement, signature: { state: 'valid', keyId: key.keyId } };
}
function signedBytes(payload) {
    return dist.dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
}
function envelope_parse(bytes) {
    const value = parseJson(bytes);
    if (!isRecord(value) || typeof value.payload !== 'string' || typeof value.payloadType !== 'string')
        return undefined;
    const { payload, payloadType, signatures } = value;
    if (!Array.isArray(signatures))
        return undefined;
    const read = signatures.flatMap((one) => {
        return isRecord(one) && typeof one.keyid === 'string' && typeof one.sig === 'string'
            ? [{ keyid: one.keyid, sig: one.sig }]
            : [];
    });
    return read.length === signatures.length ? { payload, payloadType, signatures: read } : undefined;
}
function parseStatement(payload) {
    const value = parseJson(payload);
    if (!isRecord(value) || value._type !== statement_STATEMENT_TYPE || !isRecord(value.predicate))
        return undefined;
    const { ledger } = value.predicate;
    const placed = isRecord(ledger) &&
        typeof ledger.decision === 'string' &&
        Number.isSafeInteger(ledger.sequence) &&
        (ledger.previous === null || typeof ledger.previous === 'string');
    return placed ? value : undefined;
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/evidence/chain.js



const RECORDS = 'records/';
/** The records of `decisions`, chained to `end` (undefined = an empty ledger), in order. */
function chain(end, decisions, signer) {
    const records = [];
    let last = end;
    for (const { id, predicate, ...decision } of decisions) {
        const sequence = (last?.sequence ?? 0) + 1;
        const ledger = { decision: id, sequence, previous: last?.digest ?? null };
        const bytes = seal({ _type: STATEMENT_TYPE, ...decision, predicate: { ...predicate, ledger } }, signer);
        const digest = recordDigest(bytes);
        records.push({ path: recordPath(sequence, id), bytes, digest, sequence, decision: id });
        last = { sequence, digest };
    }
    return records;
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
    return (0,external_node_crypto_.createHash)('sha256').update(decision).digest('hex').slice(0, 32);
}
/** The sequence and decision hash in a record's path; undefined when it is none. */
function parseRecordPath(path) {
    const found = /^records\/\d{4,}\/(\d{8,})-([0-9a-f]{32})\.json$/.exec(path);
    return found?.[1] === undefined || found[2] === undefined
        ? undefined
        : { sequence: Number(found[1]), hash: found[2] };
}

;// CONCATENATED MODULE: ./lib/evidence/verify.js


/**
 * Checks a whole ledger: every signature, the order, and that each record continues the one before it.
 *
 * @param files of the ledger in the order of their paths; one at a time is held
 */
async function verifyLedger(files, keys) {
    const signedBy = new Map();
    const decisions = new Set();
    let previous = null;
    let records = 0;
    let unsigned = 0;
    for await (const { path, bytes } of files) {
        const broken = (because) => ({ ok: false, record: path, because });
        if (parseRecordPath(path) === undefined)
            return broken('it does not belong into a ledger');
        const opened = envelope_open(bytes, keys);
        if (!opened.ok)
            return broken(opened.because);
        const { signature } = opened;
        // A signature nobody can check is no signature: else anybody could sign.
        if (signature.state === 'unknown')
            return broken(`it is signed by an unknown key ${signature.keyId.slice(0, 16)}`);
        const { decision, sequence, previous: before } = opened.statement.predicate.ledger;
        if (sequence !== records + 1)
            return broken(`it is number ${sequence}, expected ${records + 1}`);
        if (before !== previous)
            return broken('it does not continue the record before it');
        if (path !== recordPath(sequence, decision))
            return broken('its name does not fit its content');
        if (decisions.has(decision))
            return broken('its decision is recorded twice');
        decisions.add(decision);
        records += 1;
        previous = envelope_recordDigest(bytes);
        if (signature.state === 'none')
            unsigned += 1;
        else
            signedBy.set(signature.keyId, (signedBy.get(signature.keyId) ?? 0) + 1);
    }
    return { ok: true, records, unsigned, signedBy, ...(previous === null ? {} : { head: previous }) };
}

// EXTERNAL MODULE: ./lib/git/repository.js + 3 modules
var git_repository = __webpack_require__(8112);
;// CONCATENATED MODULE: ./lib/git/ledger.js



/** Records read at once: memory stays flat however long the ledger is. */
const BATCH = 500;
/** The records on a branch of a clone, in the order of their paths. */
async function* ledgerFiles(directory, branch) {
    const repository = await (0,git_repository/* openRepository */.h)(directory);
    const commit = await resolveBranch(branch, (revision) => repository.resolve(revision));
    const tree = (await repository.objects.trees([commit], [])).get(commit);
    if (tree === undefined || tree.unread.length > 0) {
        throw new errors/* AimsError */.D('ledger-broken', `${branch} cannot be listed`, 'fetch the branch again');
    }
    const entries = [...tree.entries.values()]
        .filter(({ path }) => path.startsWith(RECORDS))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (let start = 0; start < entries.length; start += BATCH) {
        const part = entries.slice(start, start + BATCH);
        const blobs = await repository.objects.blobs(part.map(({ sha }) => sha));
        for (const { path, sha } of part) {
            const blob = blobs.get(sha);
            if (blob?.state !== 'read')
                throw new errors/* AimsError */.D('ledger-broken', `${path} cannot be read`, 'fetch the branch again');
            yield { path, bytes: blob.bytes };
        }
    }
}
/** A clone has the branch of its own, or as it was fetched. */
async function resolveBranch(branch, resolve) {
    for (const revision of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
        const found = await resolve(revision).catch((error) => {
            if (error instanceof errors/* AimsError */.D && error.code === 'unknown-revision')
                return undefined;
            throw error;
        });
        if (found !== undefined)
            return found;
    }
    throw new errors/* AimsError */.D('unknown-revision', `there is no branch ${branch}`, `run: git fetch origin ${branch}:${branch}`);
}

;// CONCATENATED MODULE: ./lib/run/verify-evidence.js





/** Checks a ledger in a clone, prints what was checked, and returns the exit code: 1 when it is broken. */
async function verifyEvidence(request) {
    const keys = await Promise.all((request.key ?? []).map(async (file) => ed25519Verifier(await readKey(file))));
    const verification = await verifyLedger(ledgerFiles(request.repo, request.branch), keys);
    process.stdout.write(`${describe(verification, request.branch).join('\n')}\n`);
    return verification.ok ? 0 : 1;
}
async function readKey(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new errors/* AimsError */.D('bad-input', `cannot read the key ${file}`, 'give --key a public key in PEM', {
            cause,
        });
    }
}
function describe(verification, branch) {
    if (!verification.ok)
        return [`✗ ${branch} is broken at ${verification.record}`, `  ${verification.because}`];
    const { records, unsigned, signedBy, head } = verification;
    return [
        `✓ ${branch}: ${records} record${records === 1 ? '' : 's'}, one unbroken chain`,
        ...[...signedBy].map(([key, count]) => `  ${count} signed by key ${key.slice(0, 16)}`),
        ...(unsigned > 0
            ? [`  ${unsigned} NOT SIGNED: the chain shows changes in the middle, not who wrote it`]
            : []),
        ...(head === undefined ? [] : [`  last record ${head}: keep it to notice records cut off the end`]),
    ];
}


/***/ })

};
