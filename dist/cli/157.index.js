export const id = 157;
export const ids = [157];
export const modules = {

/***/ 83599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ verifyProof),
/* harmony export */   Qw: () => (/* binding */ proofText),
/* harmony export */   zn: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15669);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95105);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87495);
/* harmony import */ var _records_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85012);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35498);
/* harmony import */ var _signers_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52034);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40636);







const PROOF_TYPE = 'https://github.com/aims-gate/aims-gate/evidence/inclusion-proof/v1';
/**
 * The proof that `record` is among the records that `checkpoint` counts.
 *
 * @param path of `inclusionPaths` over the digests of these records
 */
function prove(record, checkpoint, path) {
    return {
        type: PROOF_TYPE,
        record: Buffer.from(record.bytes).toString('utf8'),
        checkpoint: Buffer.from(checkpoint.bytes).toString('utf8'),
        hashes: path(record.sequence - 1),
    };
}
/** A proof as the text of a file. */
function proofText(proof) {
    return `${JSON.stringify(proof, undefined, 2)}\n`;
}
/**
 * Checks a proof with nothing but the keys.
 *
 * @param kept checkpoints that were kept elsewhere: then the proof has to be one for one of them
 */
function verifyProof(text, trust, kept) {
    const proof = parseProof(text);
    if (proof === undefined)
        return no('it is not an inclusion proof');
    const record = signedRecord(proof.record, trust);
    if (!record.ok)
        return no(`the record: ${record.because}`);
    const vouching = signedRecord(proof.checkpoint, trust);
    if (!vouching.ok)
        return no(`the checkpoint: ${vouching.because}`);
    const checkpoint = (0,_records_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointOf */ .S$)(vouching.statement)?.checkpoint;
    if (checkpoint === undefined)
        return no('the checkpoint is none');
    const known = kept.length === 0 || kept.some((one) => (0,_records_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointLine */ .T$)(one) === (0,_records_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointLine */ .T$)(checkpoint));
    if (!known)
        return no('its checkpoint is not one of those you kept');
    const { count, root } = checkpoint;
    const index = record.statement.predicate.ledger.sequence - 1;
    if (!(0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .isIncluded */ .R4)(Buffer.from(record.digest, 'hex'), index, count, proof.hashes, root))
        return no(`the record is not number ${index + 1} of the ${count} that the checkpoint counts`);
    const { type, statement, digest, signature } = record;
    return {
        ok: true,
        type,
        statement,
        digest,
        signature,
        checkpoint,
        checkpointSignature: vouching.signature,
    };
}
function signedRecord(text, trust) {
    const bytes = Buffer.from(text, 'utf8');
    const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)(bytes);
    if (!opened.ok)
        return opened;
    const { statement, signed } = opened;
    const checked = new _signers_known_js__WEBPACK_IMPORTED_MODULE_4__/* .KnownSigners */ .V(trust).check(signed, statement.predicate.ledger.sequence);
    if (!checked.ok)
        return checked;
    const type = (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .recordType */ .io)(statement.predicateType);
    if (type === undefined)
        return { ok: false, because: 'this version does not know its type' };
    const problem = (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaProblem */ .Z)(type, statement.predicate);
    if (problem !== undefined)
        return { ok: false, because: `it is not a ${type} record: ${problem}` };
    return { ok: true, type, statement, digest: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(bytes), signature: checked.signature };
}
function no(because) {
    return { ok: false, because };
}
function parseProof(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { type, record, checkpoint, hashes } = value;
    if (type !== PROOF_TYPE || typeof record !== 'string' || typeof checkpoint !== 'string')
        return undefined;
    if (!Array.isArray(hashes))
        return undefined;
    const digests = hashes.flatMap((hash) => typeof hash === 'string' ? ((0,_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha256 */ .tz)(hash) ?? []) : []);
    return digests.length === hashes.length ? { type, record, checkpoint, hashes: digests } : undefined;
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ SIGNED_MANIFEST),
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   iI: () => (/* binding */ firstAlteration)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95105);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15669);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46849);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96484);





/** The manifest as it is read, and the envelope with the same bytes signed; neither is listed in itself. */
const MANIFEST = 'manifest.json';
const SIGNED_MANIFEST = 'manifest.dsse.json';
const PREDICATE_TYPE = 'https://github.com/aims-gate/aims-gate/report-manifest/v1';
/** An in-toto statement about every file of a package. */
function manifestOf(files, about) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return {
        _type: _in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .z,
        predicateType: PREDICATE_TYPE,
        subject: sorted.map(({ path, size, sha256 }) => ({
            name: path,
            digest: { sha256 },
            annotations: { size },
        })),
        predicate: about,
    };
}
/** The bytes that are signed. */
function manifestBytes(manifest) {
    return Buffer.from(_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.json.canonicalize(manifest), 'utf8');
}
/** The manifest in `bytes`; undefined when they are none, or spell one otherwise than `manifestBytes`. */
function parseManifest(bytes) {
    const value = (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
    if (!(0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || value._type !== _in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .z || value.predicateType !== PREDICATE_TYPE)
        return undefined;
    const { subject, predicate } = value;
    if (!Array.isArray(subject) || !(0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(predicate))
        return undefined;
    const files = subject.flatMap((one) => manifestFile(one) ?? []);
    if (files.length !== subject.length || new Set(files.map(({ path }) => path)).size !== files.length)
        return undefined;
    const manifest = manifestOf(files, predicate);
    return Buffer.compare(manifestBytes(manifest), bytes) === 0 ? manifest : undefined;
}
function manifestFile(value) {
    if (!(0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || !(0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value.digest) || !(0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value.annotations))
        return undefined;
    const { name, digest, annotations } = value;
    const sha256 = typeof digest.sha256 === 'string' ? (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha256 */ .tz)(digest.sha256) : undefined;
    const { size } = annotations;
    if (typeof name !== 'string' || sha256 === undefined || typeof size !== 'number')
        return undefined;
    return { path: name, size, sha256 };
}
/** The first file, by path, that is not as `manifest` says; undefined: every one is. The manifest's own files are left out. */
function firstAlteration(manifest, found) {
    const here = found.filter(({ path }) => path !== MANIFEST && path !== SIGNED_MANIFEST);
    const listed = new Map(manifest.subject.map((one) => [one.name, one]));
    const present = new Map(here.map((one) => [one.path, one]));
    const added = here.filter(({ path }) => !listed.has(path));
    for (const path of [...new Set([...listed.keys(), ...present.keys()])].sort()) {
        const [told, file] = [listed.get(path), present.get(path)];
        if (told === undefined) {
            const from = manifest.subject.find(({ name, digest }) => !present.has(name) && digest.sha256 === file?.sha256);
            if (from === undefined)
                return { path, because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `it was added` };
            return { path, because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `it was renamed: it was ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(from.name)}` };
        }
        if (file === undefined) {
            const to = added.find(({ sha256 }) => sha256 === told.digest.sha256);
            return {
                path,
                because: to === undefined ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `it is missing` : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `it was renamed to ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(to.path)}`,
            };
        }
        const { size } = told.annotations;
        if (file.size !== size)
            return { path, because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `it has ${file.size} bytes, and had ${size}` };
        if (file.sha256 !== told.digest.sha256)
            return { path, because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `its content was changed` };
    }
    return undefined;
}


/***/ }),

/***/ 64644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   Ei: () => (/* binding */ proofLinks),
/* harmony export */   WT: () => (/* binding */ provenIn),
/* harmony export */   e3: () => (/* binding */ proofUrl),
/* harmony export */   yv: () => (/* binding */ proofPath)
/* harmony export */ });
/* harmony import */ var _reporters_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82391);

/** Each of them once. */
function unique(proofs) {
    return [...new Map(proofs.map((proof) => [JSON.stringify(proof), proof])).values()];
}
/** Path in the package of the proof that a record is in the ledger. */
function proofPath(sequence) {
    return `proofs/${sequence}.json`;
}
/** Number of the record whose proof lies at `path` in the package; undefined: that is no place of a proof. */
function provenIn(path) {
    const number = /^proofs\/([1-9]\d{0,14})\.json$/.exec(path)?.[1];
    return number === undefined ? undefined : Number(number);
}
/** Where a machine finds it: its page, and for a record its proof, relative to the root of the package. */
function proofLinks(proof, { repository, proven, }) {
    const url = proofUrl(proof, repository.site);
    const included = proof.kind === 'record' && proven.has(proof.record.sequence);
    return [...(url === undefined ? [] : [url]), ...(included ? [proofPath(proof.record.sequence)] : [])];
}
/** Page that shows it; undefined when the repository has no known site, or the name cannot be linked. */
function proofUrl(proof, site) {
    if (site === undefined)
        return undefined;
    switch (proof.kind) {
        case 'file':
            return (0,_reporters_links_js__WEBPACK_IMPORTED_MODULE_0__/* .fileUrl */ .iw)(site, proof.commit, proof.path, proof.line);
        case 'commit':
            return (0,_reporters_links_js__WEBPACK_IMPORTED_MODULE_0__/* .commitUrl */ .Bg)(site, proof.commit);
        case 'pull-request':
            return `${(0,_reporters_links_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(site)}/pull/${proof.number}`;
        case 'record':
            return (0,_reporters_links_js__WEBPACK_IMPORTED_MODULE_0__/* .fileUrl */ .iw)(site, proof.record.commit, proof.record.path);
    }
}


/***/ }),

/***/ 44057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ controlRows),
/* harmony export */   i: () => (/* binding */ FRAMEWORKS),
/* harmony export */   nE: () => (/* binding */ crosswalkRows),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
const FRAMEWORKS = {
    'iso-42001': 'ISO/IEC 42001:2023',
    'eu-ai-act': 'EU AI Act (Regulation 2024/1689)',
    'nist-ai-rmf': 'NIST AI RMF 1.0',
    'iso-27001': 'ISO/IEC 27001',
    privacy: 'GDPR / HIPAA',
};
function controlRows(csv) {
    return rows(csv).map(([id = '', title = '', assessable = '', from = '']) => ({
        id,
        title,
        assessable: assessable === 'yes',
        // Of a clause nobody says how far a repository shows it: its share, never all.
        provable: from === 'repository' || from === 'organisation' ? from : 'partly',
    }));
}
function crosswalkRows(csv) {
    return rows(csv).flatMap(([control = '', framework = '', reference = '', topic = '', reading = '']) => isFramework(framework)
        ? [{ control, framework, reference, topic, reading: reading === 'published' ? 'published' : 'ours' }]
        : []);
}
function isFramework(text) {
    return Object.hasOwn(FRAMEWORKS, text);
}
/** Whether `id` is `heading` or stands below it: `A.6.2.4` below `A.6`. */
function within(id, heading) {
    return id === heading || id.startsWith(`${heading}.`);
}
/** The fields of each row but the first; both files ship with the gate, and no field of theirs holds a quote. */
function rows(csv) {
    return csv
        .split(/\r?\n/)
        .slice(1)
        .filter((line) => line !== '')
        .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, a, b]) => a ?? b ?? ''));
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yx: () => (/* binding */ STATUS_MEANINGS),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   r4: () => (/* binding */ reportTitle)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44057);

/** The word for each status: the same on every page and in every format. */
const STATUS_WORDS = {
    shown: 'shown',
    part: 'shown in part',
    gap: 'gap',
    'not-shown': 'not shown',
    organisation: 'organisation',
    excluded: 'excluded',
};
/** What each word means. */
const STATUS_MEANINGS = {
    shown: 'The repository and its ledger show it.',
    part: 'They show their share; the rest lies with the organisation, or not every gate showed something.',
    gap: 'They show that something is missing.',
    'not-shown': 'Nothing in them speaks of it.',
    organisation: 'A repository cannot show it: ask the organisation.',
    excluded: 'The Statement of Applicability leaves it out and says why.',
};
const STATUSES = ['shown', 'part', 'gap', 'not-shown', 'organisation', 'excluded'];
function tally(rows) {
    const counts = { shown: 0, part: 0, gap: 0, 'not-shown': 0, organisation: 0, excluded: 0 };
    for (const { status } of rows)
        counts[status] += 1;
    return counts;
}
/** "Evidence package · ISO/IEC 42001:2023". */
function reportTitle({ scope }) {
    return `Evidence package · ${_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAMEWORKS */ .i[scope.framework]}`;
}
/** A time of so many seconds, as people say it: "4 min", "2 h 30 min", "3 d". */
function duration(seconds) {
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
    return `${Math.round(hours / 24)} d`;
}
/** An ISO time to the minute, UTC: "2026-11-20 09:00". */
function moment(at) {
    return at.slice(0, 16).replace('T', ' ');
}
/** Somebody as the ledger names them: `@login`, or in words when it knows no login. */
function account(who) {
    return who.includes(' ') ? who : `@${who}`;
}
/** "1 system", "2 systems". */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 52157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyPackage: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var evidence_envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(96484);
// EXTERNAL MODULE: ./lib/report/manifest.js
var report_manifest = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(75016);
// EXTERNAL MODULE: ./lib/run/evidence/ledger.js
var evidence_ledger = __webpack_require__(68482);
// EXTERNAL MODULE: ./lib/evidence/proof.js
var proof = __webpack_require__(83599);
// EXTERNAL MODULE: ./lib/evidence/records/checkpoint.js
var records_checkpoint = __webpack_require__(85012);
// EXTERNAL MODULE: ./lib/report/proof.js
var report_proof = __webpack_require__(64644);
;// CONCATENATED MODULE: ./lib/run/report-verify-proofs.js






/**
 * Checks that every proof of a package is one for the checkpoint that its manifest names, and for the record that its
 * file is called after.
 *
 * @param trust whose signatures count; with none given only the hashes are checked, which is said
 */
async function checkProofs(folder, manifest, trust) {
    const { checkpoint: line } = { checkpoint: '', ...manifest.predicate };
    const [checkpoint] = (0,records_checkpoint/* parseCheckpoints */.h3)(String(line));
    const numbers = manifest.subject.flatMap(({ name }) => (0,report_proof/* provenIn */.WT)(name) ?? []).sort((a, b) => a - b);
    if (numbers.length === 0)
        return { ok: true, lines: [] };
    const wrong = (sequence, because) => ({
        ok: false,
        path: (0,report_proof/* proofPath */.yv)(sequence),
        because,
    });
    const [first = 0] = numbers;
    if (checkpoint === undefined)
        return wrong(first, 'the manifest names no checkpoint to check it against');
    const checked = trust.keys.length > 0 || trust.bundles !== undefined;
    const believed = checked ? trust : { ...trust, signatures: 'skip' };
    for (const sequence of numbers) {
        const verdict = (0,proof/* verifyProof */.Gr)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, (0,report_proof/* proofPath */.yv)(sequence)), 'utf8'), believed, [
            checkpoint,
        ]);
        if (!verdict.ok)
            return wrong(sequence, `it proves nothing: ${verdict.because}`);
        const { sequence: proven } = verdict.statement.predicate.ledger;
        if (proven !== sequence)
            return wrong(sequence, `it is the proof of record ${proven}`);
    }
    const signatures = checked ? 'signatures checked' : 'signatures NOT checked: give --ledger-key';
    return {
        ok: true,
        lines: [
            `  ${(0,words/* count */.U9)(numbers.length, 'proof')}, each of a record that this checkpoint counts; ${signatures}`,
            `  ${(0,records_checkpoint/* checkpointLine */.T$)(checkpoint)}`,
        ],
    };
}

;// CONCATENATED MODULE: ./lib/run/report-verify.js













/**
 * Checks a package against its manifest and every proof in it, prints what was checked, and returns the exit code: 1
 * when a file is not as it was, a proof proves nothing, or the manifest is not signed as asked.
 *
 * @param makers who may have signed the manifest. With any it must be signed by one of them: whoever alters a package can
 *   leave a signature out
 * @param ledger who may have signed the records that are proven
 */
async function verifyPackage(folder, makers, ledger = {}) {
    const [believed, trust] = await Promise.all([(0,evidence_ledger/* readTrust */.bn)(makers), (0,evidence_ledger/* readTrust */.bn)(ledger)]);
    const listing = await listFiles(folder);
    if ('link' in listing)
        return altered(listing.link, 'it is no plain file: a package holds only those');
    if (!listing.paths.includes(report_manifest/* MANIFEST */.e0)) {
        const hint = 'give the folder that `aims-gate report --out` wrote';
        throw new errors/* AimsError */.D('bad-input', `${folder} holds no ${report_manifest/* MANIFEST */.e0}`, hint);
    }
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, report_manifest/* MANIFEST */.e0));
    const manifest = (0,report_manifest/* parseManifest */.Ng)(bytes);
    if (manifest === undefined)
        return altered(report_manifest/* MANIFEST */.e0, 'it is not written as manifests are');
    const signed = listing.paths.includes(report_manifest/* SIGNED_MANIFEST */.$4)
        ? checkSignature(await (0,promises_.readFile)((0,external_node_path_.join)(folder, report_manifest/* SIGNED_MANIFEST */.$4)), bytes, believed)
        : { state: 'none' };
    if (signed.state === 'wrong')
        return altered(report_manifest/* SIGNED_MANIFEST */.$4, signed.because);
    if (signed.state === 'none' && (believed.keys.length > 0 || believed.bundles !== undefined))
        return altered(report_manifest/* MANIFEST */.e0, 'it is NOT SIGNED: there is nothing to check');
    const found = [];
    for (const path of listing.paths)
        found.push(await digestOf(folder, path));
    const wrong = (0,report_manifest/* firstAlteration */.iI)(manifest, found);
    if (wrong !== undefined)
        return altered(wrong.path, (0,prose/* plain */.pj)(wrong.because));
    const proofs = await checkProofs(folder, manifest, trust);
    if (!proofs.ok)
        return altered(proofs.path, proofs.because);
    print([
        `✓ ${folder}: ${(0,words/* count */.U9)(manifest.subject.length, 'file')}, every one as it was when the package was made`,
        ...about(manifest),
        signed.state === 'none'
            ? '  NOT SIGNED: whoever changed a file could have written the manifest anew'
            : `  signed by ${signed.by}`,
        ...proofs.lines,
    ]);
    return 0;
}
function checkSignature(envelope, manifest, believed) {
    const opened = (0,evidence_envelope/* openAs */.TP)(envelope, report_manifest/* parseManifest */.Ng);
    const wrong = (because) => ({ state: 'wrong', because });
    if (!opened.ok)
        return wrong(opened.because);
    const { signed, statement } = opened;
    if (signed.kind === 'none')
        return wrong('it is not signed');
    if (Buffer.compare((0,report_manifest/* manifestBytes */.T8)(statement), manifest) !== 0)
        return wrong(`it signs another manifest than ${report_manifest/* MANIFEST */.e0}`);
    if (signed.kind === 'bundle') {
        if (believed.bundles === undefined)
            return wrong('it is signed with Sigstore: give --signer and --trusted-root');
        const answer = believed.bundles.verify(signed.bundle);
        return answer.ok ? { state: 'valid', by: answer.identity } : wrong(answer.because);
    }
    const short = signed.keyId.slice(0, 16);
    const key = believed.keys.find(({ keyId }) => keyId === signed.keyId);
    if (key === undefined)
        return wrong(`it is signed by key ${short}, which was not given: give --key`);
    if (!key.verify(signed.bytes, signed.signature))
        return wrong('its signature is wrong');
    return { state: 'valid', by: `key ${short}` };
}
/** Every file below `folder`, sorted; or the first entry that is neither file nor folder, which is never followed. */
async function listFiles(folder) {
    const paths = [];
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
        throw new errors/* AimsError */.D('bad-input', `cannot list ${folder}`, 'give the folder of a package', { cause });
    });
    const named = entries.map((entry) => ({
        entry,
        path: (0,external_node_path_.join)(entry.parentPath, entry.name).slice((0,external_node_path_.join)(folder, external_node_path_.sep).length).replaceAll(external_node_path_.sep, '/'),
    }));
    for (const { entry, path } of named.sort((a, b) => (a.path < b.path ? -1 : 1))) {
        if (entry.isDirectory())
            continue;
        if (!entry.isFile())
            return { link: path };
        paths.push(path);
    }
    return { paths };
}
async function digestOf(folder, path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, path)), async (chunks) => {
        for await (const chunk of chunks) {
            size += chunk.byteLength;
            hash.update(chunk);
        }
    });
    return { path, size, sha256: hash.digest('hex') };
}
/** Of which repository, commit and time, as the manifest says. */
function about({ predicate }) {
    const { repository, commit, madeAt } = { repository: '', commit: '', madeAt: '', ...predicate };
    if (typeof repository !== 'string' || typeof commit !== 'string' || typeof madeAt !== 'string')
        return [];
    return [(0,prose/* plain */.pj)((0,prose/* prose */.CS) `  ${repository} at ${commit.slice(0, 12)}, made ${madeAt}`)];
}
function altered(path, because) {
    print([`✗ ${path}: ${because}`]);
    return 1;
}
function print(lines) {
    process.stdout.write(`${lines.map(visible/* visible */.R).join('\n')}\n`);
}


/***/ })

};
