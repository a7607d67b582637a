export const id = 493;
export const ids = [493];
export const modules = {

/***/ 32943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ identityToken)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const HINT = 'give --identity-token FILE or the environment variable SIGSTORE_ID_TOKEN: an OpenID Connect token for the audience `sigstore`; a job on GitHub Actions needs `id-token: write` instead';
/**
 * What Sigstore is shown to certify a key: the token in `file`, that in SIGSTORE_ID_TOKEN, or the job's own.
 *
 * Throws `bad-input` or `bad-key`.
 */
async function identityToken(file, env) {
    const token = file === undefined
        ? (env.SIGSTORE_ID_TOKEN ?? (await tokenOfJob(env)))
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-input', `cannot read the identity token ${file}`, HINT, { cause });
        });
    if (token !== undefined && token.trim() !== '')
        return token.trim();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-key', 'there is no identity token to sign with', HINT);
}
async function tokenOfJob(env) {
    if (env.ACTIONS_ID_TOKEN_REQUEST_URL === undefined)
        return undefined;
    const { getIDToken } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 96421));
    try {
        return await getIDToken('sigstore');
    }
    catch (cause) {
        const said = cause instanceof Error ? cause.message : String(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-key', `GitHub gave the job no identity: ${said}`, HINT, { cause });
    }
}


/***/ }),

/***/ 93493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportApproval: () => (/* binding */ reportApproval)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/period.js
var lib_period = __webpack_require__(79162);
// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(75016);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/approval/content.js
var content = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(96484);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/approval/signed/draft.js


/** The statement a draft becomes; without the two keys that say what kind it is. */
function statementOf(draft) {
    const { system, base, head, content } = draft;
    return {
        subject: content.flatMap((file) => {
            if ('absent' in file)
                return [];
            const { path, entry } = file;
            if ('submodule' in file)
                return [{ name: path, digest: { gitCommit: entry.sha }, annotations: { mode: entry.mode } }];
            const digest = { sha256: file.sha256, gitBlob: entry.sha };
            const lfs = file.lfs === undefined ? {} : { lfs: file.lfs };
            return [{ name: path, digest, annotations: { mode: entry.mode, ...lfs } }];
        }),
        predicate: {
            approver: draft.approver,
            decision: draft.decision,
            conditions: draft.conditions,
            system: { id: system.id, risk: system.risk ?? null, stages: system.stages },
            repository: draft.repository,
            absent: content.flatMap((file) => ('absent' in file ? [file.path] : [])),
            change: { base, head },
            policy: draft.policy,
            decidedAt: draft.decidedAt,
            expiresAt: draft.expiresAt,
            gate: { name: 'aims-gate', version: version/* VERSION */.x },
        },
    };
}
const DECISIONS = {
    approve: 'approve',
    'approve-with-conditions': 'approve, with conditions',
    reject: 'reject',
};
const SIGNS = {
    added: 'A',
    modified: 'M',
    removed: 'D',
    renamed: 'R',
    'type-changed': 'T',
};
/** What is about to be signed, in words: one line each. */
function describeDraft(draft) {
    const { system, approver, conditions, content, base, head, expiresAt } = draft;
    const status = new Map(draft.changes.map((change) => [change.path, SIGNS[change.status]]));
    const changed = content.filter(({ path }) => status.has(path));
    const kept = content.filter(({ path }) => !status.has(path));
    const stages = system.stages.length === 0 ? 'no stage' : system.stages.join(', ');
    return [
        (0,prose/* prose */.CS) `${(0,prose/* person */.MV)(approver.login)}, ${(0,prose/* words */.aL)(approver.capacity)}, decides on ${(0,prose/* words */.aL)(system.name)} (${system.id}, ${system.risk ?? 'no'} risk, ${stages})`,
        (0,prose/* prose */.CS) `  decision    ${DECISIONS[draft.decision]}`,
        ...conditions.map((condition) => (0,prose/* prose */.CS) `  condition   ${(0,prose/* words */.aL)(condition)}`),
        (0,prose/* prose */.CS) `  repository  ${(0,prose/* code */.aY)(draft.repository)}`,
        (0,prose/* prose */.CS) `  change      ${base.slice(0, 7)}..${head.slice(0, 7)}`,
        (0,prose/* prose */.CS) `  policy      ${(0,prose/* words */.aL)(draft.policy.name)}`,
        (0,prose/* prose */.CS) `  holds until ${expiresAt === null ? 'the content changes' : `the content changes, and before ${expiresAt.slice(0, 10)}`}`,
        (0,prose/* prose */.CS) `  changed files that are signed (${changed.length}):`,
        ...changed.map(({ path, ...file }) => (0,prose/* prose */.CS) `    ${status.get(path) ?? 'M'} ${(0,prose/* code */.aY)(path)}${lfsOf(file)}`),
        (0,prose/* prose */.CS) `  documents the gates rely on, signed as they are (${kept.length}):`,
        ...kept.map(({ path, ...file }) => (0,prose/* prose */.CS) `      ${(0,prose/* code */.aY)(path)}${'absent' in file ? ' (does not exist)' : lfsOf(file)}`),
    ];
}
function lfsOf(file) {
    return 'lfs' in file && typeof file.lfs === 'string' ? ` (Git LFS, sha256:${file.lfs.slice(0, 12)}…)` : '';
}

// EXTERNAL MODULE: ./lib/approval/signed/envelope.js
var envelope = __webpack_require__(6562);
// EXTERNAL MODULE: ./lib/approval/signed/place.js
var place = __webpack_require__(9327);
// EXTERNAL MODULE: ./lib/approval/signed/statement.js
var statement = __webpack_require__(49421);
// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var git_repository = __webpack_require__(3607);
// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(15669);
// EXTERNAL MODULE: ./lib/signatures/sigstore.js
var sigstore = __webpack_require__(24637);
// EXTERNAL MODULE: ./lib/signatures/ssh.js + 1 modules
var ssh = __webpack_require__(85126);
// EXTERNAL MODULE: ./lib/signatures/verify.js
var verify = __webpack_require__(78530);
// EXTERNAL MODULE: ./lib/run/check.js + 2 modules
var check = __webpack_require__(30973);
// EXTERNAL MODULE: ./lib/run/evaluate.js + 10 modules
var evaluate = __webpack_require__(71311);
// EXTERNAL MODULE: ./lib/run/identity-token.js
var identity_token = __webpack_require__(32943);
// EXTERNAL MODULE: ./lib/run/repository-name.js
var repository_name = __webpack_require__(67629);
// EXTERNAL MODULE: ./lib/run/signed-approvals.js
var signed_approvals = __webpack_require__(87116);
;// CONCATENATED MODULE: ./lib/run/approve.js




















/**
 * Reads what a signed approval of one system must cover: the same plan that `check` judges by.
 *
 * Throws when there is nothing to decide on, when something of it cannot be read, or when nobody can say who signs.
 */
async function prepareApproval(request, catalog) {
    const repository = await (0,git_repository/* openRepository */.h)(request.repo);
    const [base, head] = await Promise.all([
        repository.resolve(request.base),
        repository.resolve(request.head),
    ]);
    const [mergeBase, { policy }] = await Promise.all([
        repository.mergeBase(base, head),
        (0,check/* localPolicy */.qH)({}, base, repository.objects, catalog),
    ]);
    const question = { policy, mode: 'enforce', base, mergeBase, head, now: request.now };
    const found = await (0,evaluate/* investigate */.as)(question, repository.objects, catalog);
    const [shortfall] = found.shortfalls;
    if (shortfall !== undefined)
        throw new errors/* AimsError */.D('bad-input', (0,prose/* plain */.pj)(shortfall.message), (0,prose/* plain */.pj)(shortfall.remedy));
    const { system, changes, paths } = subjectOf(request.system, found);
    const approver = approverOf(request.as, system, found, policy);
    const draft = {
        system,
        approver,
        ...decisionOf(request),
        repository: await knownRepository(request.repository, repository),
        base,
        head,
        policy: { path: policy.path, name: policy.name, sha256: policy.digest },
        content: await contentAt(paths, await entriesAt(repository.objects, head, paths), repository.objects),
        changes,
        decidedAt: request.now,
        expiresAt: request.expiresAt ?? null,
    };
    const digest = (0,content/* contentDigest */.e)(paths, found.trees.head.entries);
    const name = (0,place/* approvalName */.Td)(request.now, approver.login, digest);
    const path = `${(0,place/* approvalsFolder */.dL)(policy.systems, system.id)}/${name}`;
    const payload = (0,statement/* statementBytes */.Tp)(statementOf(draft));
    return {
        lines: describeDraft(draft).map(prose/* plain */.pj),
        async sign(env) {
            const root = await repository.workTree();
            if (root === undefined)
                throw new errors/* AimsError */.D('bad-input', 'the repository has no work tree to write into', 'run it in a clone');
            const bytes = await sealed(payload, request, repository, env);
            const by = await checked(bytes, question, found, repository.objects);
            await write(root, path, bytes);
            return { path, by };
        },
    };
}
function subjectOf(id, { planned }) {
    const wanted = (0,ids/* parseSystemId */.AH)(id);
    const subject = planned.subjects.find(({ system }) => system !== undefined && system.id === wanted);
    if (subject?.system !== undefined)
        return { system: subject.system, changes: subject.changes, paths: planned.content.get(subject) ?? [] };
    const others = planned.subjects.flatMap(({ system }) => system?.id ?? []);
    const known = planned.systems.some((system) => system.id === wanted);
    throw new errors/* AimsError */.D('bad-input', known
        ? `nothing that the policy governs changes in ${id}`
        : `the register has no system ${JSON.stringify(id)}`, others.length === 0
        ? 'commit the change first, and give --base the branch it will be merged into'
        : `systems that change: ${others.join(', ')}`);
}
function approverOf(as, system, { trees, blobs }, policy) {
    const owner = system.base === undefined ? undefined : system.owner;
    const who = as === undefined ? owner : (0,ids/* login */.iD)(as);
    if (who === undefined)
        throw new errors/* AimsError */.D('bad-input', `${system.id} has no owner on the target branch yet`, 'say who signs: --as LOGIN');
    const capacity = capacityOf(who, system, (0,evaluate/* rolesAt */.P8)(trees.base, policy, blobs).people);
    if (capacity !== undefined)
        return { login: who, capacity };
    throw new errors/* AimsError */.D('bad-input', `@${who} is neither owner nor deputy of ${system.id} on the target branch, and holds no role`, 'let somebody sign whom the policy asks for, or change the register or the roles first');
}
function capacityOf(who, system, roles) {
    if (system.base !== undefined && who === system.owner)
        return 'system owner';
    if (system.deputies.includes(who))
        return 'deputy of the owner';
    const role = [...roles].find(([, people]) => people.includes(who))?.[0];
    return role === undefined ? undefined : `role ${role}`;
}
function decisionOf({ decision, conditions }) {
    const given = conditions.length > 0;
    const meant = decision ?? (given ? 'approve-with-conditions' : 'approve');
    if (given === (meant === 'approve-with-conditions'))
        return { decision: meant, conditions };
    throw new errors/* AimsError */.D('bad-input', given ? `a decision to ${meant} has no conditions` : 'approve-with-conditions needs a condition', given ? 'use --decision approve-with-conditions, or leave --condition out' : 'add --condition TEXT');
}
async function knownRepository(given, repository) {
    const name = await (0,repository_name/* repositoryName */.a)(given, repository);
    if (name !== undefined)
        return name;
    throw new errors/* AimsError */.D('bad-input', 'it is not known which repository this is', 'give --repository OWNER/NAME: an approval holds for one repository');
}
async function entriesAt(source, commit, paths) {
    const entries = await source.entries(commit, paths);
    if (entries !== undefined)
        return entries;
    throw new errors/* AimsError */.D('bad-input', `the files of ${commit.slice(0, 7)} cannot be listed`, 'fetch the whole commit');
}
const LFS = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;
async function contentAt(paths, entries, source) {
    const files = [...entries.values()].filter(({ mode }) => mode !== '160000');
    const blobs = await source.blobs(files.map(({ sha }) => sha));
    return paths.map((path) => {
        const entry = entries.get(path);
        if (entry === undefined)
            return { path, absent: true };
        if (entry.mode === '160000')
            return { path, entry, submodule: true };
        const blob = blobs.get(entry.sha);
        const sha256 = blob?.state === 'read' ? (0,signed_approvals/* sha256Of */.Bj)(blob.bytes) : undefined;
        if (blob?.state !== 'read' || sha256 === undefined) {
            const because = blob?.state === 'unreadable' ? blob.because : 'no answer';
            throw new errors/* AimsError */.D('bad-input', `${path} cannot be read: ${because}`, 'what cannot be read cannot be approved');
        }
        const lfs = lfsOid(blob.bytes);
        return { path, entry, sha256, ...(lfs === undefined ? {} : { lfs }) };
    });
}
/** The SHA-256 of the file that a Git LFS pointer stands for. */
function lfsOid(bytes) {
    if (bytes.byteLength > 1024)
        return undefined;
    const [, oid] = LFS.exec(Buffer.from(bytes).toString('utf8')) ?? [];
    return oid === undefined ? undefined : (0,ids/* parseSha256 */.tz)(oid);
}
async function sealed(payload, request, repository, env) {
    switch (request.method) {
        case 'commit':
            return (0,envelope/* envelopeFile */.NR)(payload, undefined);
        case 'ssh':
            return (0,envelope/* envelopeFile */.NR)(payload, await (0,ssh/* signSsh */.c)((0,envelope/* signedBytes */.Sq)(payload), await keyFile(request.key, repository)));
        case 'sigstore': {
            const bundle = await (0,sigstore/* signSigstore */.Q)(payload, await (0,identity_token/* identityToken */._)(request.identityToken, env), request);
            return Buffer.from(`${JSON.stringify(bundle)}\n`, 'utf8');
        }
    }
}
/** The key that was given, or the one this person signs git commits with. */
async function keyFile(given, repository) {
    if (given !== undefined)
        return (0,external_node_path_.resolve)(given);
    const configured = (await repository.setting('gpg.format')) === 'ssh'
        ? await repository.setting('user.signingkey')
        : undefined;
    // `key::ssh-ed25519 …` is a key itself, not a file.
    if (configured !== undefined && !configured.includes('::') && !configured.startsWith('ssh-'))
        return (0,external_node_path_.resolve)(configured.replace(/^~(?=\/)/, process.env.HOME ?? '~'));
    throw new errors/* AimsError */.D('bad-key', 'it is not known which key signs', 'give --key FILE: a private key, or the public key of one that ssh-agent or a hardware token holds');
}
/** What the gate itself would say of the file. An approval that would be refused is of no use to anybody. */
async function checked(bytes, question, { trees }, source) {
    const opened = (0,envelope/* openApproval */.Yo)(bytes);
    if (!opened.ok)
        throw new errors/* AimsError */.D('internal', `the approval cannot be read back: ${opened.because}`, 'please report this as a bug');
    if (opened.approval.seal.method === 'commit')
        return 'nothing yet: the commit that brings it in must be signed';
    const proof = await (0,verify/* verifyApproval */.N)(opened.approval, await (0,signed_approvals/* readTrust */.bn)(question, trees, source));
    if (proof.state === 'verified')
        return (0,prose/* plain */.pj)(proof.by);
    throw new errors/* AimsError */.D('bad-key', `the gate would refuse this signature: ${(0,prose/* plain */.pj)(proof.because)}`, 'sign with a key or identity that the target branch lists (docs/signing.md), or merge the new one first');
}
/** Writes all of it or nothing, and only below `root`: a link in a hostile repository must not lead elsewhere. */
async function write(root, path, bytes) {
    const steps = path.split('/').slice(0, -1);
    for (const [index] of steps.entries())
        await insistNoLink(root, steps.slice(0, index + 1).join('/'));
    const file = (0,external_node_path_.join)(root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const partial = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_crypto_.randomUUID)()}.partial`);
    try {
        await (0,promises_.writeFile)(partial, bytes, { flag: 'wx' });
        // A link in the file's own place is replaced, not followed.
        await (0,promises_.rename)(partial, file);
    }
    catch (cause) {
        await (0,promises_.rm)(partial, { force: true });
        throw new errors/* AimsError */.D('bad-input', `${path} cannot be written`, 'make the folder writable', { cause });
    }
}
async function insistNoLink(root, folder) {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, folder)).catch(() => undefined);
    if (found === undefined || found.isDirectory())
        return;
    throw new errors/* AimsError */.D('bad-input', `${folder} is no folder of its own`, 'replace the link or file by a folder');
}

;// CONCATENATED MODULE: ./lib/run/report-approval.js




/** Says what will be signed, signs it, and says what to do next. */
async function reportApproval(options, catalog) {
    const { condition = [], expires, dryRun, now = new Date().toISOString(), ...rest } = options;
    const expiresAt = expires === undefined ? {} : { expiresAt: endOf(expires, now) };
    const prepared = await prepareApproval({ ...rest, ...expiresAt, conditions: condition, now }, catalog);
    // Names of files and systems are the repository's: what is not seen in them is shown.
    say([...prepared.lines, '']);
    if (dryRun)
        return say(['nothing was signed (--dry-run)']);
    const { path, by } = await prepared.sign(process.env);
    const commit = options.method === 'commit' ? 'git commit -S' : 'git commit';
    say([
        `${by}`,
        `written to ${path}`,
        `→ git add ${path} && ${commit} -m "Decide on ${options.system}" && git push`,
    ]);
}
function say(lines) {
    process.stdout.write(`${lines.map(visible/* visible */.R).join('\n')}\n`);
}
/** The moment after the last day a decision holds. */
function endOf(when, now) {
    const period = /^\d+ (?:day|month|year)s?$/.test(when);
    const last = period ? (0,lib_period/* after */.P)(now.slice(0, 10), when) : when;
    const day = new Date(`${last}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(last) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(last))
        throw new errors/* AimsError */.D('bad-input', `--expires ${JSON.stringify(when)} is no day and no period`, 'write 2026-12-31 or "90 days"');
    const end = new Date(day.getTime() + 86_400_000).toISOString();
    if (end > now)
        return end;
    throw new errors/* AimsError */.D('bad-input', `--expires ${last} is past`, 'give a day that is still to come');
}


/***/ })

};
