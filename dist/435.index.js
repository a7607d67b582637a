export const id = 435;
export const ids = [435];
export const modules = {

/***/ 48435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localGitData: () => (/* binding */ localGitData)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(15669);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/git/run.js


/**
 * A repository may be hostile: its own configuration must start no program (fsmonitor, hooks, pagers, the checker
 * of signatures), nothing goes to the network, and no replacement object stands in for the real one.
 */
const ENVIRONMENT = {
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_PAGER: '',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
};
const SAFE = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'log.showSignature=false',
    '-c',
    'protocol.allow=never',
];
const PROTOCOLS = 'file:https:ssh';
/** Starts git in `directory`, with all streams piped. */
function startGit(directory, args, reach = 'nothing') {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const network = reach === 'nothing' ? {} : { GIT_ALLOW_PROTOCOL: PROTOCOLS };
    return (0,external_node_child_process_.spawn)('git', [...SAFE, '-C', directory, ...args], {
        env: { ...Object.fromEntries(inherited), ...ENVIRONMENT, ...network },
        stdio: ['pipe', 'pipe', 'pipe'],
    });
}
function notStarted(cause) {
    return new errors/* AimsError */.D('bad-input', 'git could not be started', 'install git 2.36 or newer', { cause });
}
/** Runs git in `directory`; `input` goes to its standard input. Never throws for git's own failures. */
function git(directory, args, input, reach) {
    return new Promise((resolve, reject) => {
        const child = startGit(directory, args, reach);
        const out = [];
        const err = [];
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        child.on('error', (cause) => reject(notStarted(cause)));
        child.on('close', (code) => {
            resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
        });
        // A git that ends early closes its input: the exit code tells, not the broken pipe.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}

;// CONCATENATED MODULE: ./lib/git/git-data.js




/** Appends to a branch with git itself: in a local repository, or through one to its remote. */
function localGitData({ directory, remote }) {
    const run = (args, input) => git(directory, args, input);
    const far = (args) => git(directory, args, undefined, REMOTES);
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


/***/ })

};
