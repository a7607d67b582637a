export const id = 937;
export const ids = [937];
export const modules = {

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
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40636);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15669);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96484);





/** The manifest as it is read, and the envelope with the same bytes signed; neither is listed in itself. */
const MANIFEST = 'manifest.json';
const SIGNED_MANIFEST = 'manifest.dsse.json';
const PREDICATE_TYPE = 'https://github.com/aims-gate/aims-gate/report-manifest/v1';
/** An in-toto statement about every file of a package. */
function manifestOf(files, about) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return {
        _type: _evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG,
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
    if (!(0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || value._type !== _evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG || value.predicateType !== PREDICATE_TYPE)
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
/** "1 system", "2 systems". */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 76937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyPackage: () => (/* binding */ verifyPackage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95105);
/* harmony import */ var _evidence_signers_ed25519_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83780);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96484);
/* harmony import */ var _report_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(850);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58191);
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(75016);
/* harmony import */ var _evidence_ledger_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15135);













/**
 * Checks a package against its manifest, prints what was checked, and returns the exit code: 1 when a file is not as
 * it was, or the manifest is not signed as asked.
 *
 * @param keyFiles with any the manifest must be signed by one of them: whoever alters a package can leave a signature out
 */
async function verifyPackage(folder, keyFiles) {
    const keys = await Promise.all(keyFiles.map(async (file) => (0,_evidence_signers_ed25519_js__WEBPACK_IMPORTED_MODULE_7__/* .ed25519Verifier */ .e)(await (0,_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)(file, 'the key', 'give --key a public key in PEM'))));
    const listing = await listFiles(folder);
    if ('link' in listing)
        return altered(listing.link, 'it is no plain file: a package holds only those');
    if (!listing.paths.includes(_report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST */ .e0)) {
        const hint = 'give the folder that `aims-gate report --out` wrote';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AimsError */ .D('bad-input', `${folder} holds no ${_report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST */ .e0}`, hint);
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST */ .e0));
    const manifest = (0,_report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(bytes);
    if (manifest === undefined)
        return altered(_report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST */ .e0, 'it is not written as manifests are');
    const signed = listing.paths.includes(_report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .SIGNED_MANIFEST */ .$4)
        ? checkSignature(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .SIGNED_MANIFEST */ .$4)), bytes, keys)
        : { state: 'none' };
    if (signed.state === 'wrong')
        return altered(_report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .SIGNED_MANIFEST */ .$4, signed.because);
    if (signed.state === 'none' && keys.length > 0)
        return altered(_report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST */ .e0, 'it is NOT SIGNED: there is nothing that the key could check');
    const found = [];
    for (const path of listing.paths)
        found.push(await digestOf(folder, path));
    const wrong = (0,_report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .firstAlteration */ .iI)(manifest, found);
    if (wrong !== undefined)
        return altered(wrong.path, (0,_prose_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(wrong.because));
    print([
        `✓ ${folder}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(manifest.subject.length, 'file')}, every one as it was when the package was made`,
        ...about(manifest),
        signed.state === 'none'
            ? '  NOT SIGNED: whoever changed a file could have written the manifest anew'
            : `  signed by key ${signed.keyId.slice(0, 16)}`,
    ]);
    return 0;
}
function checkSignature(envelope, manifest, keys) {
    const opened = (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_6__/* .openAs */ .TP)(envelope, _report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng);
    const wrong = (because) => ({ state: 'wrong', because });
    if (!opened.ok)
        return wrong(opened.because);
    const { signed, statement } = opened;
    if (signed.kind !== 'key')
        return wrong(signed.kind === 'none' ? 'it is not signed' : 'it is not signed by a key');
    const key = keys.find(({ keyId }) => keyId === signed.keyId);
    if (key === undefined)
        return wrong(`it is signed by key ${signed.keyId.slice(0, 16)}, which was not given: give --key`);
    if (!key.verify(signed.bytes, signed.signature))
        return wrong('its signature is wrong');
    if (Buffer.compare((0,_report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestBytes */ .T8)(statement), manifest) !== 0)
        return wrong(`it signs another manifest than ${_report_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST */ .e0}`);
    return { state: 'valid', keyId: key.keyId };
}
/** Every file below `folder`, sorted; or the first entry that is neither file nor folder, which is never followed. */
async function listFiles(folder) {
    const paths = [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AimsError */ .D('bad-input', `cannot list ${folder}`, 'give the folder of a package', { cause });
    });
    const named = entries.map((entry) => ({
        entry,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name).slice((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, node_path__WEBPACK_IMPORTED_MODULE_3__.sep).length).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep, '/'),
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)), async (chunks) => {
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
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)((0,_prose_js__WEBPACK_IMPORTED_MODULE_11__/* .prose */ .CS) `  ${repository} at ${commit.slice(0, 12)}, made ${madeAt}`)];
}
function altered(path, because) {
    print([`✗ ${path}: ${because}`]);
    return 1;
}
function print(lines) {
    process.stdout.write(`${lines.map(_reporters_visible_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .R).join('\n')}\n`);
}


/***/ })

};
