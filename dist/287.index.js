export const id = 287;
export const ids = [287];
export const modules = {

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordPullRequest: () => (/* binding */ recordPullRequest),
  recordPush: () => (/* binding */ recordPush)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(6484);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/evidence/statement.js
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPES = {
    review: 'https://github.com/aims-gate/aims-gate/evidence/review/v1',
    verdict: 'https://github.com/aims-gate/aims-gate/evidence/verdict/v1',
};
function commitSubject(repository, commit) {
    return { name: `git+https://github.com/${repository}`, digest: { gitCommit: commit } };
}

;// CONCATENATED MODULE: ./lib/evidence/record.js



/**
 * Every decision people took on a closed pull request, oldest first, and the verdict it closed with.
 *
 * Only what GitHub's API says; no e-mail addresses, and of a review's text only the digest.
 */
function decisionsOf(pull) {
    if (pull.evaluation.verdict === 'not-applicable')
        return [];
    const reviews = pull.reviews.filter(({ state }) => state !== 'pending' && state !== 'commented');
    return [...reviews.map((review) => reviewDecision(review, pull)), verdictDecision(pull)];
}
function reviewDecision(review, pull) {
    const { repository, number, evaluation } = pull;
    const counted = evaluation.approvals.filter((approval) => approval.review === review.id);
    return {
        // A dismissal later on is another decision about the same review.
        id: `review ${repository}#${number} ${review.id} ${review.state}`,
        predicateType: PREDICATE_TYPES.review,
        subject: [commitSubject(repository, review.commit ?? pull.head)],
        predicate: {
            ...circumstances(pull),
            reviewer: {
                login: review.login ?? null,
                id: review.accountId ?? null,
                account: review.account,
                association: review.association,
            },
            decision: review.state,
            submittedAt: review.submittedAt ?? null,
            reviewedCommit: review.commit ?? null,
            rationale: review.bodyDigest === undefined ? null : { sha256: review.bodyDigest },
            counted: counted.map(({ gate, system, capacity, counts, because }) => {
                return { gate, system: system ?? null, capacity, counts, because: (0,prose/* plain */.pj)(because) };
            }),
            documents: evaluation.documents,
        },
    };
}
function verdictDecision(pull) {
    const { repository, number, head, merged, evaluation } = pull;
    const outcome = merged === undefined ? 'closed' : 'merged';
    return {
        id: `verdict ${repository}#${number} ${head} ${merged?.commit ?? 'closed'}`,
        predicateType: PREDICATE_TYPES.verdict,
        subject: [commitSubject(repository, merged?.commit ?? head), ...artefacts(evaluation)],
        predicate: {
            ...circumstances(pull),
            outcome,
            closedAt: pull.closedAt ?? null,
            mergedBy: merged?.by ?? null,
            verdict: evaluation.verdict,
            mode: evaluation.mode,
            // The loudest fact of the ledger: it landed although the gate said no.
            mergedPastTheGate: merged !== undefined && evaluation.verdict === 'fail',
            systems: evaluation.systems,
            changes: evaluation.changes.map(({ path, previousPath, status, class: kind, system }) => {
                return { path, previousPath: previousPath ?? null, status, class: kind, system: system ?? null };
            }),
            gates: evaluation.gates.map(({ id, verdict, level, controls, because }) => {
                return { id, verdict, level, controls, because: (0,prose/* plain */.pj)(because) };
            }),
            findings: evaluation.findings.map(({ gate, system, level, kind, path, message }) => {
                return { gate, system: system ?? null, level, kind, path: path ?? null, message: (0,prose/* plain */.pj)(message) };
            }),
            approvals: evaluation.approvals.map(({ login, capacity, said, at, counts, because, gate, system }) => {
                return {
                    login,
                    capacity,
                    said,
                    at: at ?? null,
                    counts,
                    because: (0,prose/* plain */.pj)(because),
                    gate,
                    system: system ?? null,
                };
            }),
            documents: evaluation.documents,
        },
    };
}
/** What every record says of where and by which rules it was made. */
function circumstances({ repository, number, author, head, evaluation, recordedAt, run }) {
    return {
        repository,
        pullRequest: { number, author: author ?? null, head, base: evaluation.base },
        content: { sha256: evaluation.content },
        policy: { path: evaluation.policy.path, name: evaluation.policy.name, sha256: evaluation.policy.digest },
        gate: { name: 'aims-gate', version: version/* VERSION */.x },
        run,
        judgedAsOf: evaluation.judgedAt,
        recordedAt,
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/evidence/signers/ed25519.js


const HINT = 'make one with `openssl genpkey -algorithm ed25519` and store all of its text as the secret';
/** A signer from a PKCS #8 private key in PEM, or that in base64 (secrets that lose line breaks). */
function ed25519Signer(secret) {
    const key = privateKey(secret);
    return { keyId: keyIdOf((0,external_node_crypto_.createPublicKey)(key)), sign: (bytes) => (0,external_node_crypto_.sign)(null, bytes, key) };
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

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/evidence/envelope.js



/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** A statement as the bytes that are stored: canonical JSON and a line break. Without a signer it is not signed. */
function seal(statement, signer) {
    const payload = Buffer.from(dist.json.canonicalize(statement), 'utf8');
    const signatures = signer === undefined
        ? []
        : [{ keyid: signer.keyId, sig: Buffer.from(signer.sign(signedBytes(payload))).toString('base64') }];
    const envelope = { payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures };
    return Buffer.from(`${dist.json.canonicalize(envelope)}\n`, 'utf8');
}
function recordDigest(bytes) {
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
    if (!isRecord(value) || value._type !== STATEMENT_TYPE || !isRecord(value.predicate))
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
        if (fresh.length === 0)
            return { recorded: [], known: decisions.length };
        const records = chain(await ledgerEnd(files, git), fresh, signer);
        const commit = await git.commit(head, contents(records, head), message(records));
        if ((await git.advance(branch, head, commit)) === 'advanced') {
            await readBack(records, options);
            const recorded = records.map(({ decision, digest, path }) => ({ decision, digest, path }));
            return { recorded, known: decisions.length - fresh.length };
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
/** The last record, opened: nothing is chained to a record that is broken itself. */
async function ledgerEnd(files, git) {
    let last;
    for (const [path, blob] of files) {
        const sequence = parseRecordPath(path)?.sequence;
        if (sequence !== undefined && sequence > (last?.sequence ?? 0))
            last = { path, blob, sequence };
    }
    if (last === undefined)
        return undefined;
    const bytes = await git.read(last.blob);
    // Without keys: signatures are checked by auditors, who hold them.
    if (!envelope_open(bytes, []).ok || last.sequence !== files.size) {
        const hint = 'find out who changed it with `aims-gate evidence verify` before anything is appended';
        throw new errors/* AimsError */.D('ledger-broken', `the ledger is not whole: ${last.path}`, hint);
    }
    return { sequence: last.sequence, digest: recordDigest(bytes) };
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

// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(5669);
// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(636);
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
var pull_request = __webpack_require__(3056);
// EXTERNAL MODULE: ./lib/run/pull-requests.js
var pull_requests = __webpack_require__(6185);
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
    const decisions = (await Promise.all(pulls.map((pull) => decisionsAtClose(pull, bench, run)))).flat();
    const numbers = pulls.map(({ number }) => number);
    if (decisions.length === 0)
        return { recorded: [], known: 0, pullRequests: numbers };
    const store = branchStore({
        git: gitHubData(client, repo, objects),
        branch: inputs.evidenceBranch,
        ...(inputs.signingKey === undefined ? {} : { signer: ed25519Signer(inputs.signingKey) }),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: Math.random,
    });
    return { ...(await store.append(decisions)), pullRequests: numbers };
}
/** Judges a closed pull request as it stood when it closed, by the policy of that moment. */
async function decisionsAtClose(pull, bench, run) {
    const { client, repo } = bench;
    const { mergeCommit, mergedBy, author, closedAt } = pull;
    const base = mergeCommit === undefined ? pull.baseRef : await baseBefore(mergeCommit, pull.number, bench);
    const [comparison, given] = await Promise.all([
        (0,pull_request/* compare */.UD)(client, repo, base, pull.headSha),
        (0,pull_request/* reviews */.Yq)(client, repo, pull.number),
    ]);
    // As of the moment it closed: a review date that passed since does not make yesterday's verdict wrong.
    const then = { ...bench, now: closedAt ?? bench.now };
    const evaluation = await (0,pull_requests/* judgeOne */.yG)(pull, comparison, then, mergeCommit);
    const by = mergedBy === undefined ? {} : { by: mergedBy };
    return decisionsOf({
        repository: `${repo.owner}/${repo.repo}`,
        number: pull.number,
        ...(author === undefined ? {} : { author }),
        head: pull.headSha,
        ...(mergeCommit === undefined ? {} : { merged: { commit: mergeCommit, ...by } }),
        ...(closedAt === undefined ? {} : { closedAt }),
        reviews: given,
        evaluation,
        recordedAt: bench.now,
        run,
    });
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
