export const id = 502;
export const ids = [502];
export const modules = {

/***/ 19620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Digests)
/* harmony export */ });
const DIGEST_BYTES = 32;
/** SHA-256 digests of the records of a ledger, thirty-two bytes each. */
class Digests {
    #bytes = Buffer.alloc(DIGEST_BYTES * 1024);
    #length = 0;
    push(digest) {
        if (this.#length === this.#bytes.length)
            this.#bytes = Buffer.concat([this.#bytes], this.#length * 2);
        this.#length += this.#bytes.write(digest, this.#length, 'hex');
    }
    /** @param index from 0 */
    at(index) {
        return this.#bytes.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
    }
}


/***/ }),

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

/***/ 49278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport)
});

// EXTERNAL MODULE: ./lib/gates/reading.js
var reading = __webpack_require__(36900);
// EXTERNAL MODULE: ./lib/policy/weakening.js
var weakening = __webpack_require__(50963);
// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(96484);
// EXTERNAL MODULE: ./lib/report/gates.js
var report_gates = __webpack_require__(33050);
// EXTERNAL MODULE: ./lib/report/proof.js
var proof = __webpack_require__(64644);
// EXTERNAL MODULE: ./lib/report/statement.js
var report_statement = __webpack_require__(81723);
;// CONCATENATED MODULE: ./lib/report/controls.js





/** The Statement of Applicability: every assessable clause and control with how it stands. */
function controlReports(facts, records) {
    const statement = (0,report_statement/* readStatement */.cO)(facts);
    const weakened = weakenedGates(facts);
    return facts.controls
        .filter(({ assessable }) => assessable)
        .map((row) => {
        const own = records.filter(({ gate }) => gate.controls.includes(row.id));
        const gates = own.map(report_gates/* gateProof */.Cm);
        const stated = (0,report_statement/* statedOf */.Nv)(statement, row.id);
        const judged = standing(row, stated, gates);
        const remedy = judged.status === 'not-shown' ? wayOut(row, gates, facts) : judged.remedy;
        return {
            id: row.id,
            title: row.title,
            family: row.id.startsWith('A.') ? 'annex-a' : 'clause',
            provable: row.provable,
            stated,
            status: judged.status,
            because: judged.because,
            gates,
            gaps: judged.status === 'excluded' ? [] : own.flatMap((record) => (0,report_gates/* gateGaps */.Ly)(record, facts)),
            weakened: weakened.filter(({ controls }) => controls.includes(row.id)).map(({ message }) => message),
            proofs: (0,proof/* unique */.Am)([...own.flatMap((record) => (0,report_gates/* gateProofs */.jL)(record, facts)), stated.proof ?? []].flat()),
            ...(remedy === undefined ? {} : { remedy }),
        };
    });
}
function standing(row, stated, gates) {
    if (stated.applicable === 'no') {
        if (stated.justification !== undefined)
            return { status: 'excluded', because: (0,prose/* prose */.CS) `not applicable: ${(0,prose/* words */.aL)(stated.justification)}` };
        return {
            status: 'gap',
            because: (0,prose/* prose */.CS) `the Statement of Applicability leaves it out and does not say why`,
            remedy: (0,prose/* prose */.CS) `give a ${(0,prose/* code */.aY)('justification')} or make it applicable`,
        };
    }
    const gaps = gates.filter(({ status }) => status === 'gap');
    const shown = gates.filter(({ status }) => status === 'shown');
    if (gaps.length > 0)
        return {
            status: 'gap',
            because: (0,prose/* prose */.CS) `${(0,prose/* list */.p_)(gaps.map(({ title }) => (0,prose/* words */.aL)(title)))}: not met`,
            remedy: (0,prose/* prose */.CS) `mend what its gates found`,
        };
    if (row.provable === 'organisation')
        return { status: 'organisation', because: (0,prose/* prose */.CS) `a repository cannot show it: ask the organisation` };
    if (shown.length === 0) {
        if (row.id.startsWith('A.') || gates.some(({ level }) => level !== 'off')) {
            const because = gates.length === 0
                ? (0,prose/* prose */.CS) `no gate of the policy asks for it`
                : (0,prose/* prose */.CS) `${(0,prose/* list */.p_)(gates.map(({ title }) => (0,prose/* words */.aL)(title)))}: ${gates[0]?.because ?? (0,prose/* prose */.CS) ``}`;
            return { status: 'not-shown', because };
        }
        return { status: 'organisation', because: (0,prose/* prose */.CS) `no gate asks for it: ask the organisation` };
    }
    const by = (0,prose/* prose */.CS) `${(0,prose/* list */.p_)(shown.map(({ title }) => (0,prose/* words */.aL)(title)))}`;
    const rest = gates.length - shown.length;
    // A gate that showed nothing keeps the control from being shown in full.
    if (row.provable === 'partly' || rest > 0) {
        const open = rest > 0 ? (0,prose/* prose */.CS) `${rest} of its gates showed nothing` : (0,prose/* prose */.CS) `the rest lies with the organisation`;
        return { status: 'part', because: (0,prose/* prose */.CS) `${by}; ${open}` };
    }
    return { status: 'shown', because: by };
}
/** How a control comes to be shown: a gate that is off, a change that is not recorded, or a gate of the full preset. */
function wayOut(row, gates, { reference, policy }) {
    const off = gates.filter(({ level }) => level === 'off');
    if (off.length > 0 && off.length === gates.length)
        return (0,prose/* prose */.CS) `switch on ${(0,prose/* list */.p_)(off.map(({ gate }) => (0,prose/* code */.aY)(gate)))} in ${(0,prose/* code */.aY)(policy.path)}`;
    if (gates.length > 0)
        return (0,prose/* prose */.CS) `nothing in the repository or the ledger answers yet: record the decisions of merged changes, or widen the period`;
    const asking = reference.gates
        .filter(({ controls }) => controls.includes(row.id))
        .map(({ id }) => (0,prose/* code */.aY)(id));
    if (asking.length > 0)
        return (0,prose/* prose */.CS) `take ${(0,prose/* list */.p_)(asking)} from ${(0,prose/* code */.aY)(`preset:${reference.name}`)}, or write a gate with ${(0,prose/* code */.aY)(`controls: [${row.id}]`)}`;
    return (0,prose/* prose */.CS) `write a gate with ${(0,prose/* code */.aY)(`controls: [${row.id}]`)}, or say in the Statement of Applicability where it is met`;
}
/** Each gate of the preset that the policy asks less of. */
function weakenedGates({ preset, policy }) {
    if (preset === undefined)
        return [];
    return preset.policy.gates.flatMap((gate) => (0,weakening/* weakenings */.r)({ ...policy, gates: [gate] }, policy).map((message) => {
        const reason = policy.gates.find(({ id }) => id === gate.id)?.reason;
        return {
            controls: gate.controls,
            message: reason === undefined ? message : (0,prose/* prose */.CS) `${message} (${(0,prose/* words */.aL)(reason)})`,
        };
    }));
}
/** What the policy as a whole asks less than its preset: the mode, the files, the roles. */
function weakenedBeside(preset, policy) {
    return (0,weakening/* weakenings */.r)({ ...preset, gates: [] }, policy);
}
function policyReport(facts) {
    const { policy, preset, adopted, evaluation, tree } = facts;
    return {
        path: policy.path,
        name: policy.name,
        digest: policy.digest,
        mode: evaluation.mode,
        adopted,
        ...(preset === undefined ? {} : { preset: preset.name }),
        weakened: preset === undefined ? [] : weakenedBeside(preset.policy, policy),
        ...(tree.entries.has(policy.path)
            ? { proof: { kind: 'file', path: policy.path, commit: tree.commit } }
            : {}),
    };
}

// EXTERNAL MODULE: ./lib/report/tables.js
var tables = __webpack_require__(44057);
;// CONCATENATED MODULE: ./lib/report/crosswalk.js

const OTHERS = ['eu-ai-act', 'nist-ai-rmf', 'iso-27001', 'privacy'];
/** What every control answers to in other frameworks, and how each of their references stands by it. */
function crosswalkReports(facts, controls) {
    return OTHERS.map((framework) => {
        const rows = facts.crosswalk.filter((row) => row.framework === framework);
        const references = [...Map.groupBy(rows, ({ reference }) => reference)].map(([reference, own]) => {
            const mapped = controls.flatMap(({ id, status }) => {
                const row = own.find(({ control }) => (0,tables/* within */.ux)(id, control));
                return row === undefined ? [] : [{ id, reading: row.reading, status }];
            });
            return {
                reference,
                topics: [...new Set(own.map(({ topic }) => topic))],
                controls: mapped.map(({ id, reading }) => ({ id, reading })),
                status: mappedStatus(mapped.map(({ status }) => status)),
            };
        });
        return { framework, title: tables/* FRAMEWORKS */.i[framework], references: references.sort(byNumber) };
    });
}
/** Articles in their order, other references as the table has them. */
function byNumber(a, b) {
    const number = (text) => Number(/\d+/.exec(text)?.[0] ?? 0);
    return number(a.reference) - number(b.reference);
}
/** A reference may ask for more than the controls that answer to it: they never show all of it. */
function mappedStatus(statuses) {
    const status = together(statuses);
    return status === 'shown' ? 'part' : status;
}
/** How several controls stand together: as the weakest of them. */
function together(statuses) {
    const counting = statuses.filter((status) => status !== 'excluded');
    if (counting.length === 0)
        return statuses.length === 0 ? 'not-shown' : 'excluded';
    if (counting.includes('gap'))
        return 'gap';
    if (counting.every((status) => status === 'organisation'))
        return 'organisation';
    const shown = counting.filter((status) => status === 'shown' || status === 'part').length;
    if (shown === 0)
        return 'not-shown';
    return counting.every((status) => status === 'shown') ? 'shown' : 'part';
}

// EXTERNAL MODULE: ./lib/report/decisions.js
var report_decisions = __webpack_require__(1962);
// EXTERNAL MODULE: ./lib/report/facts.js
var report_facts = __webpack_require__(85697);
// EXTERNAL MODULE: ./lib/report/overrides.js
var report_overrides = __webpack_require__(35243);
// EXTERNAL MODULE: ./lib/change/register.js
var change_register = __webpack_require__(98255);
// EXTERNAL MODULE: ./lib/documents/fields.js
var documents_fields = __webpack_require__(11189);
// EXTERNAL MODULE: ./lib/gates/exceptions.js + 1 modules
var exceptions = __webpack_require__(50137);
;// CONCATENATED MODULE: ./lib/report/systems.js






/** Every registered system in scope, in the order of its id. */
function systemReports(facts, records, decisions) {
    const register = (0,change_register/* readRegister */.Q)(facts.tree, facts.policy, facts.blobs);
    const gaps = records.flatMap((record) => (0,report_gates/* gateGaps */.Ly)(record, facts));
    const exceptions = exceptionReports(facts);
    const steps = lifecycles(facts);
    const gates = (0,report_gates/* systemGates */.sz)(records);
    const decided = (0,report_decisions/* decisionsBySystem */.Og)(decisions);
    return [...register.values()]
        .filter(({ id }) => (0,report_facts/* inScope */.SB)(facts, id))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((entry) => {
        const { id, name, owner, deputies, risk, stage, path } = entry;
        return {
            id,
            name,
            ...(owner === undefined ? {} : { owner }),
            deputies,
            ...(risk === undefined ? {} : { risk }),
            ...(stage === undefined ? {} : { stage }),
            fields: registerFields(facts, entry),
            proof: (0,report_facts/* fileProof */.Xq)(facts, path),
            lifecycle: steps.get(id) ?? [],
            documents: documentReports(facts, id),
            gates: gates(id),
            gaps: gaps.filter((gap) => gap.system === id),
            decisions: decided.get(id)?.length ?? 0,
            incidents: incidents(facts, id),
            exceptions: exceptions.filter((one) => one.system === id || one.system === 'all'),
        };
    });
}
/** The seed of every register: who, what, why, on which data, with which consequences. */
const FIELDS = [
    ['Name and description', ['name', 'description']],
    ['Owner', ['owner', 'deputies']],
    ['Business purpose', ['purpose']],
    ['AI techniques', ['techniques']],
    ['Training data', ['training-data']],
    ['Input data in production', ['input-data']],
    ['Output', ['output']],
    ['Affected parties', ['affected-parties']],
    ['Risk classification', ['risk']],
    ['Regulations', ['regulations']],
    ['Controls applied', ['controls']],
    ['Review date', ['review-date']],
];
function registerFields(facts, { path }) {
    const entry = (0,report_facts/* documentFields */.pE)(facts, path);
    return FIELDS.map(([name, keys]) => ({
        name,
        values: keys.flatMap((key) => texts(entry[key]).map((value) => (key === 'deputies' ? `deputy: ${value}` : value))),
    }));
}
/** The texts of a value, however it is nested. */
function texts(value) {
    if (typeof value === 'string')
        return value.trim() === '' ? [] : [value.trim()];
    if (typeof value === 'number' || typeof value === 'boolean')
        return [String(value)];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
/** Life-cycle steps by system: the ledger is gone through once, however many systems there are. */
function lifecycles({ events }) {
    const lists = new Map();
    for (const event of events) {
        if (event.kind === 'lifecycle')
            (0,report_gates/* under */.hG)(lists, event.system).push(stepOf(event, event.step));
        if (event.kind === 'verdict' && event.outcome === 'merged')
            for (const system of new Set(event.systems.map(({ id }) => id)))
                (0,report_gates/* under */.hG)(lists, system).push(stepOf(event, 'changed'));
    }
    return new Map([...lists].map(([system, steps]) => [system, saidOnce(steps)]));
}
function stepOf({ at, by, record, pullRequest }, step) {
    const pull = pullRequest === undefined ? [] : [{ kind: 'pull-request', number: pullRequest }];
    return { step, at, ...(by === undefined ? {} : { by }), proofs: [{ kind: 'record', record }, ...pull] };
}
/** By time; a merge that a step of its life speaks of is said once. */
function saidOnce(steps) {
    const named = new Set(steps.filter(({ step }) => step !== 'changed').map(({ at }) => at));
    return steps
        .filter(({ step, at }) => step !== 'changed' || !named.has(at))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
function documentReports(facts, system) {
    const byPath = new Map();
    for (const { path, sha, gate, system: of } of facts.evaluation.documents) {
        if (of !== system)
            continue;
        const known = byPath.get(path);
        const date = (0,report_facts/* documentFields */.pE)(facts, path).date;
        byPath.set(path, {
            path,
            ...(sha === undefined ? {} : { sha }),
            ...(typeof date === 'string' ? { date } : {}),
            gates: [...new Set([...(known?.gates ?? []), gate])],
            proof: (0,report_facts/* fileProof */.Xq)(facts, path),
        });
    }
    return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function incidents(facts, system) {
    const path = `${facts.policy.systems}/${system}/incidents.yml`;
    return (0,documents_fields/* items */.ld)((0,report_facts/* documentFields */.pE)(facts, path).incidents).map((one) => {
        const { title, id, severity, detected, resolved } = (0,documents_fields/* fields */.OA)(one);
        const key = (name, value) => typeof value === 'string' ? { [name]: value } : {};
        return {
            title: texts(title ?? id)[0] ?? 'an incident without a title',
            ...key('severity', severity),
            ...key('detected', detected),
            ...key('resolved', resolved),
            proof: (0,report_facts/* fileProof */.Xq)(facts, path),
        };
    });
}
/** Every exception in scope, also those that except nothing. */
function exceptionReports(facts) {
    const today = facts.now.slice(0, 10);
    const uses = Map.groupBy(facts.events.filter((event) => event.kind === 'exception').filter(({ at }) => (0,report_facts/* inPeriod */.Tu)(facts, at)), ({ exception }) => exception);
    return (0,exceptions/* readExceptions */.rY)(facts.tree, facts.policy.exceptions, facts.blobs)
        .filter(({ system }) => system === 'all' || (0,report_facts/* inScope */.SB)(facts, system))
        .map(({ id, gate, system, reason, requestedBy, approvedBy, expires, path, problem }) => ({
        ...{ id, reason, requestedBy, approvedBy, expires },
        gate: gate ?? 'not said',
        system: system ?? 'all',
        state: problem !== undefined ? 'not-valid' : expires < today ? 'ended' : 'in-force',
        proof: (0,report_facts/* fileProof */.Xq)(facts, path),
        uses: (uses.get(id) ?? []).map(({ record }) => ({ kind: 'record', record })),
    }));
}

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/oversight.js





/** Whether people really decided: how often, how fast, and how often they said no. */
function oversightReport(facts, decisions, systems) {
    const verdicts = facts.events.filter((event) => event.kind === 'verdict' &&
        (0,report_facts/* inPeriod */.Tu)(facts, event.at) &&
        (facts.scope.system === undefined || event.systems.some(({ id }) => (0,report_facts/* inScope */.SB)(facts, id))));
    const merges = { merged: 0, closed: 0, past: 0 };
    for (const event of verdicts)
        if (event.kind === 'verdict') {
            merges[event.outcome] += 1;
            if (event.past)
                merges.past += 1;
        }
    return {
        decisions,
        months: monthsOf(facts, decisions),
        latency: latencyByTier(decisions),
        merges,
        exceptions: exceptionReports(facts),
        suspicions: suspicions(decisions),
        people: peopleOf(facts, decisions, systems),
        roles: [...facts.roles.people].map(([role, people]) => ({ role, people })),
        rolesProof: (0,report_facts/* fileProof */.Xq)(facts, facts.policy.roles),
    };
}
/** Every month of the period, also those in which nobody decided anything. */
function monthsOf({ period }, decisions) {
    const months = new Map();
    const last = period.to.slice(0, 7);
    for (let month = period.from.slice(0, 7); month <= last; month = after(month))
        months.set(month, { month, approved: 0, rejected: 0, overrides: 0 });
    for (const { at, said } of decisions) {
        const month = months.get(at.slice(0, 7));
        if (month === undefined)
            continue;
        if (said === 'approved' || said === 'signed')
            month.approved += 1;
        else if (isRefusal(said))
            month.rejected += 1;
        else if (said === 'overrode')
            month.overrides += 1;
    }
    return [...months.values()];
}
/** By a review, or signed. */
function isRefusal(said) {
    return said === 'changes-requested' || said === 'refused';
}
function after(month) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
const TIERS = ['unacceptable', 'high', 'limited', 'minimal', 'unknown'];
function latencyByTier(decisions) {
    const reviews = decisions.filter(({ said }) => said === 'approved' || said === 'changes-requested');
    return TIERS.flatMap((tier) => {
        const own = reviews.filter((one) => (one.tier ?? 'unknown') === tier);
        if (own.length === 0)
            return [];
        const times = own.flatMap(({ waited }) => waited ?? []).sort((a, b) => a - b);
        const at = (part) => times[Math.round((times.length - 1) * part)] ?? 0;
        const quantiles = times.length === 0
            ? {}
            : {
                quantiles: {
                    least: at(0),
                    quarter: at(0.25),
                    median: at(0.5),
                    threeQuarters: at(0.75),
                    most: at(1),
                },
            };
        return [{ tier, decisions: own.length, known: times.length, ...quantiles }];
    });
}
/** Below this nobody has read a change of a system of the tier, in seconds. Chosen here, not by a standard. */
const TOO_FAST = {
    unacceptable: 300,
    high: 300,
    limited: 120,
    minimal: 30,
};
/** So many approvals within so many seconds look like one decision. */
const BURST = { approvals: 5, seconds: 600 };
/** So many approvals without a single no. */
const NEVER_NO = 20;
/** Signs of reviews that were none. Each is a question to ask, and proves nothing. */
function suspicions(decisions) {
    const byPerson = Map.groupBy(decisions.filter(({ said }) => said === 'approved' || said === 'changes-requested'), ({ who }) => who);
    return [...byPerson]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([who, own]) => {
        const approvals = own.filter(({ said }) => said === 'approved');
        return [tooFast(who, approvals), burst(who, approvals), neverNo(who, approvals, own)].flat();
    });
}
function tooFast(who, approvals) {
    const fast = approvals.filter(({ waited, tier }) => waited !== undefined && waited < (TOO_FAST[tier ?? 'high'] ?? 0));
    if (fast.length === 0)
        return [];
    const message = (0,prose/* prose */.CS) `${(0,words/* account */.ct)(who)} approved ${fast.length} of ${approvals.length} changes faster than they can be read`;
    return [{ kind: 'too-fast', who, message, proofs: fast.slice(0, 10).map(({ proof }) => proof) }];
}
function burst(who, approvals) {
    const sorted = [...approvals].sort((a, b) => (a.at < b.at ? -1 : 1));
    let worst = [];
    let start = 0;
    for (let end = 0; end < sorted.length; end += 1) {
        while (seconds(sorted[start], sorted[end]) > BURST.seconds)
            start += 1;
        if (end - start + 1 > worst.length)
            worst = sorted.slice(start, end + 1);
    }
    if (worst.length < BURST.approvals)
        return [];
    const day = worst[0]?.at.slice(0, 10) ?? '';
    const message = (0,prose/* prose */.CS) `${(0,words/* account */.ct)(who)} approved ${worst.length} changes within ${BURST.seconds / 60} minutes on ${day}`;
    return [{ kind: 'burst', who, message, proofs: worst.slice(0, 10).map(({ proof }) => proof) }];
}
function seconds(from, to) {
    return (Date.parse(to?.at ?? '') - Date.parse(from?.at ?? '')) / 1000;
}
function neverNo(who, approvals, own) {
    if (approvals.length < NEVER_NO || own.length > approvals.length)
        return [];
    const message = (0,prose/* prose */.CS) `${(0,words/* account */.ct)(who)} approved all of ${approvals.length} changes and never asked for one to be changed`;
    return [{ kind: 'never-no', who, message, proofs: approvals.slice(-3).map(({ proof }) => proof) }];
}
function peopleOf({ roles }, decisions, systems) {
    const nameless = new Set(Object.values(report_overrides/* UNNAMED */.rY));
    const names = new Set([
        ...decisions.map(({ who }) => who).filter((who) => !nameless.has(who)),
        ...[...roles.people.values()].flat(),
        ...systems.flatMap(({ owner, deputies }) => [owner ?? [], deputies].flat()),
    ]);
    const by = Map.groupBy(decisions, ({ who }) => who);
    return [...names].sort().map((who) => {
        const own = by.get(who) ?? [];
        return {
            who,
            approved: own.filter(({ said }) => said === 'approved' || said === 'signed').length,
            rejected: own.filter(({ said }) => isRefusal(said)).length,
            counted: own.filter(({ said, counts }) => counts && (said === 'approved' || said === 'signed')).length,
            roles: [...roles.people]
                .filter(([, people]) => people.some((one) => one === who))
                .map(([role]) => role),
            owns: systems.filter(({ owner }) => owner === who).map(({ id }) => id),
        };
    });
}

// EXTERNAL MODULE: ./lib/report/proven.js
var proven = __webpack_require__(46296);
;// CONCATENATED MODULE: ./lib/report/records-of.js



/** The record at `name` in the folder of the management system; undefined when there is none. */
function organisationRecord(facts, name) {
    const path = `${(0,report_facts/* recordsFolder */.RM)(facts)}${name}`;
    return facts.tree.entries.has(path) ? recordAt(facts, path) : undefined;
}
/** Every record in a folder (`audits`), the newest by its own date first. */
function organisationRecords(facts, folder) {
    const prefix = `${(0,report_facts/* recordsFolder */.RM)(facts)}${folder}/`;
    return [...facts.tree.entries.keys()]
        .filter((path) => path.startsWith(prefix) && /\.(?:ya?ml|md)$/.test(path))
        .map((path) => recordAt(facts, path))
        .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
}
function recordAt(facts, path) {
    return { path, fields: (0,report_facts/* documentFields */.pE)(facts, path), proof: (0,report_facts/* fileProof */.Xq)(facts, path) };
}
/** The date a record gives itself, ISO; empty when it gives none. */
function dateOf(record) {
    return (0,documents_fields/* textOf */.b6)(record.fields.date) ?? '';
}
function entries(value) {
    return (0,documents_fields/* items */.ld)(value).map(documents_fields/* fields */.OA);
}
/** `label: what the record says`, or nothing. */
function line(label, value) {
    const said = (0,documents_fields/* textOf */.b6)(value);
    return said === undefined ? [] : [(0,prose/* prose */.CS) `${label}: ${(0,prose/* words */.aL)(said)}`];
}

;// CONCATENATED MODULE: ./lib/report/questions/answer.js

/** The documents are there; whether they are in order is for the gates of these controls to say. */
function graded(question, answer, points, { controls }, ids) {
    const own = controls.filter(({ id }) => ids.includes(id));
    const status = statusOf(own);
    if (status === 'gap')
        return { question, status, answer, points, missing: firstGap(own) };
    if (status === 'shown')
        return { question, status, answer, points };
    const missing = status === 'part'
        ? (0,prose/* prose */.CS) `not every control it is about is shown: see the Statement of Applicability`
        : (0,prose/* prose */.CS) `no gate of the policy judges the document: read it`;
    return { question, status: 'part', answer, points, missing };
}
/** The first thing that is missing, and how much else is. */
function firstGap(controls) {
    const gaps = controls.flatMap((control) => control.gaps);
    const different = new Map(gaps.map((gap) => [JSON.stringify([gap.system, gap.path, gap.message]), gap]));
    const [first] = different.values();
    if (first === undefined)
        return (0,prose/* prose */.CS) `the gap report says what is missing`;
    const others = different.size - 1;
    const { path, message } = first;
    const where = path === undefined || message.some(({ text }) => text === path) ? [] : (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)}: `;
    return (0,prose/* prose */.CS) `${where}${message}${others === 0 ? '' : `, and ${others} more in the gap report`}`;
}
/** How the controls of a question stand together; what a repository cannot show, or is left out, does not count. */
function statusOf(controls) {
    const own = controls
        .filter(({ status }) => status !== 'organisation' && status !== 'excluded')
        .map(({ status }) => status);
    if (own.includes('gap'))
        return 'gap';
    const shown = own.filter((status) => status === 'shown' || status === 'part').length;
    if (shown === 0)
        return 'not-shown';
    return shown === own.length ? 'shown' : 'part';
}
/** More names than these are counted, not listed. */
const FEW = 5;
/** `a, b and 12 more`. */
function some(names) {
    if (names.length <= FEW)
        return (0,prose/* list */.p_)(names);
    return (0,prose/* list */.p_)([...names.slice(0, FEW), (0,prose/* words */.aL)(`${names.length - FEW} more`)]);
}
function notShown(question, answer, missing) {
    return { question, status: 'not-shown', answer, points: [], missing };
}
function point(said, proof) {
    return { text: said, proofs: [proof] };
}

;// CONCATENATED MODULE: ./lib/report/questions/documents.js






function aiPolicy(known) {
    const { facts } = known;
    const question = 'Show me your AI policy and who signed it.';
    const record = organisationRecord(facts, 'ai-policy.md');
    if (record === undefined)
        return notShown(question, (0,prose/* prose */.CS) `the repository holds no AI policy`, (0,prose/* prose */.CS) `keep it as ${(0,prose/* code */.aY)(`${(0,report_facts/* recordsFolder */.RM)(facts)}ai-policy.md`)}`);
    const { fields, proof } = record;
    const signer = (0,documents_fields/* textOf */.b6)(fields['signed-by']);
    const points = [
        ...[
            line('signed by', fields['signed-by']),
            line('position', fields.position),
            line('signed on', fields.signed),
            line('next review', fields['review-date']),
        ]
            .flat()
            .map((said) => point(said, proof)),
    ];
    if (signer === undefined)
        return {
            question,
            status: 'gap',
            answer: (0,prose/* prose */.CS) `there is an AI policy, and it does not say who signed it`,
            points,
            missing: (0,prose/* prose */.CS) `name ${(0,prose/* code */.aY)('signed-by')}, ${(0,prose/* code */.aY)('position')} and ${(0,prose/* code */.aY)('signed')} in its front matter`,
        };
    const answer = (0,prose/* prose */.CS) `signed by ${(0,prose/* words */.aL)(signer)}, as the document says`;
    return graded(question, answer, points, known, ['5.2', 'A.2.2']);
}
function statement({ facts, controls }) {
    const question = 'Show me your Statement of Applicability.';
    const { path, approvedBy, date, controls: stated } = (0,report_statement/* readStatement */.cO)(facts);
    const annex = controls.filter(({ family }) => family === 'annex-a');
    const shown = annex.filter(({ status }) => status === 'shown' || status === 'part').length;
    const computed = (0,prose/* prose */.CS) `this package has one line for each of the ${annex.length} controls: ${shown} shown in full or in part, ${annex.filter(({ status }) => status === 'gap').length} with gaps`;
    if (path === undefined)
        return {
            question,
            status: 'gap',
            answer: computed,
            points: [],
            missing: (0,prose/* prose */.CS) `what the organisation itself says is missing: write ${(0,prose/* code */.aY)(`${(0,report_facts/* recordsFolder */.RM)(facts)}soa.yml`)} with which controls apply, which are in place and why`,
        };
    const proof = { kind: 'file', path, commit: facts.tree.commit };
    const unstated = annex.filter(({ id }) => !stated.has(id));
    const points = [
        point((0,prose/* prose */.CS) `it speaks of ${stated.size} of them`, proof),
        ...[line('approved by', approvedBy), line('reviewed', date)].flat().map((said) => point(said, proof)),
    ];
    if (unstated.length > 0)
        return {
            question,
            status: 'gap',
            answer: computed,
            points,
            missing: (0,prose/* prose */.CS) `it does not speak of ${some(unstated.map(({ id }) => (0,prose/* words */.aL)(id)))}`,
        };
    return { question, status: 'shown', answer: computed, points };
}

;// CONCATENATED MODULE: ./lib/report/questions/oversight.js





/** What happens to a change outside of the decision on it. */
const BESIDE = new Set([
    'overrode',
    'approved-with-conditions',
    'looked-again',
]);
function humanOversight({ oversight, systems }) {
    const question = 'How do you ensure human oversight for high-risk decisions?';
    const { decisions, merges, suspicions } = oversight;
    const high = systems.filter(({ risk = 'high' }) => risk === 'high' || risk === 'unacceptable');
    const ids = new Set(high.map(({ id }) => id));
    const about = ({ systems: of }) => of.some((id) => ids.has(id));
    // Going around the gate, and looking at that later, is no decision on a change before it lands.
    const own = decisions.filter((one) => about(one) && !BESIDE.has(one.said));
    const overrides = (0,report_decisions/* overridesAmong */.cu)(decisions).filter(about);
    const around = overrides.filter(({ said: word }) => word === 'overrode');
    const said = (name) => own.filter((one) => one.said === name).length;
    const plans = high.flatMap(({ documents }) => documents.filter(({ path, sha }) => path.includes('oversight') && sha !== undefined));
    const points = [
        ...plans.map(({ path, proof }) => point((0,prose/* prose */.CS) `oversight plan ${(0,prose/* code */.aY)(path)}`, proof)),
        ...(own.length === 0
            ? []
            : [
                {
                    text: (0,prose/* prose */.CS) `${said('approved')} approvals, ${said('changes-requested') + said('refused')} rejections, ${said('signed')} signed deployment approvals`,
                    proofs: own.slice(-3).map(({ proof }) => proof),
                },
            ]),
        ...overrides.map(({ who, override, note, proof }) => point((0,prose/* prose */.CS) `${(0,words/* account */.ct)(who)} ${report_overrides/* OVERRIDE_WORDS */.nc[override.how]}: ${note}`, proof)),
        ...suspicions.map(({ message, proofs }) => ({ text: (0,prose/* prose */.CS) `question to ask: ${message}`, proofs })),
    ];
    if (high.length === 0)
        return {
            question,
            status: 'organisation',
            answer: (0,prose/* prose */.CS) `no high-risk system is registered`,
            points,
            missing: (0,prose/* prose */.CS) `that none is missing from the register only the organisation can say`,
        };
    if (merges.past > 0)
        return {
            question,
            status: 'gap',
            answer: (0,prose/* prose */.CS) `${(0,words/* count */.U9)(merges.past, 'change')} landed although the gate said no`,
            points,
            missing: (0,prose/* prose */.CS) `have a second person look at each: closing its issue records that`,
        };
    if (own.length === 0)
        return {
            ...notShown(question, (0,prose/* prose */.CS) `no decision on a high-risk system is recorded in the period`, (0,prose/* prose */.CS) `record the decisions of closed pull requests`),
            points,
        };
    const answer = (0,prose/* prose */.CS) `${(0,words/* count */.U9)(own.length, 'decision')} on changes of ${high.length > FEW ? (0,words/* count */.U9)(high.length, 'high-risk system') : (0,prose/* list */.p_)(high.map(({ name }) => (0,prose/* words */.aL)(name)))} recorded in the period; none was merged past the gate${around.length === 0 ? '' : (0,prose/* prose */.CS) `, ${around.length} went around it`}`;
    return {
        question,
        status: 'part',
        answer,
        points,
        missing: (0,prose/* prose */.CS) `decisions people take while the systems run are not in the repository`,
    };
}

;// CONCATENATED MODULE: ./lib/report/questions/reviews.js






function internalAudit(known) {
    const { facts } = known;
    const question = 'What did your last internal audit find, and how did you address it?';
    const [last] = organisationRecords(facts, 'audits').filter((one) => dateOf(one) !== '');
    if (last === undefined)
        return notShown(question, (0,prose/* prose */.CS) `the repository holds no record of an internal audit`, (0,prose/* prose */.CS) `keep each as ${(0,prose/* code */.aY)(`${(0,report_facts/* recordsFolder */.RM)(facts)}audits/<date>.yml`)}`);
    const found = entries(last.fields.findings);
    const nonconformities = found.filter(({ kind }) => kind === 'nonconformity');
    const followed = nonconformities.map((one) => ({ one, record: followUp(facts, one.nonconformity) }));
    const points = [
        ...[line('auditor', last.fields.auditor), line('conclusion', last.fields.conclusion)]
            .flat()
            .map((said) => point(said, last.proof)),
        ...followed.map(({ one, record }) => {
            const closed = (0,documents_fields/* textOf */.b6)(record?.fields.closed);
            const state = record === undefined ? 'not followed up' : closed === undefined ? 'open' : `closed on ${closed}`;
            return {
                text: (0,prose/* prose */.CS) `${(0,prose/* words */.aL)((0,documents_fields/* textOf */.b6)(one.id) ?? 'a nonconformity')} ${(0,prose/* words */.aL)((0,documents_fields/* textOf */.b6)(one.finding) ?? '')}: ${(0,prose/* words */.aL)(state)}`,
                proofs: record === undefined ? [last.proof] : [record.proof],
            };
        }),
    ];
    const answer = (0,prose/* prose */.CS) `the audit of ${(0,prose/* words */.aL)(dateOf(last))} found ${(0,words/* count */.U9)(found.length, 'point')}, ${nonconformities.length} of them nonconformities`;
    const lost = followed.filter(({ record }) => record === undefined);
    if (lost.length > 0)
        return {
            question,
            status: 'gap',
            answer,
            points,
            missing: (0,prose/* prose */.CS) `follow up ${(0,words/* count */.U9)(lost.length, 'nonconformity record')}`,
        };
    return graded(question, answer, points, known, ['9.2.1', '9.2.2']);
}
/** The nonconformity a finding names, by path or by the name of its file. */
function followUp(facts, reference) {
    const name = (0,documents_fields/* textOf */.b6)(reference);
    if (name === undefined)
        return undefined;
    const all = organisationRecords(facts, 'nonconformities');
    return all.find(({ path }) => path === name || path.endsWith(`/${name}`) || path.endsWith(`/${name}.yml`));
}
function managementReview(known) {
    const { facts } = known;
    const question = 'Show me your most recent management review minutes.';
    const [last] = organisationRecords(facts, 'reviews').filter((one) => dateOf(one) !== '');
    if (last === undefined)
        return notShown(question, (0,prose/* prose */.CS) `the repository holds no minutes of a management review`, (0,prose/* prose */.CS) `keep each as ${(0,prose/* code */.aY)(`${(0,report_facts/* recordsFolder */.RM)(facts)}reviews/<date>.yml`)}`);
    const inputs = Object.values((0,documents_fields/* fields */.OA)(last.fields.inputs)).filter((one) => (0,documents_fields/* textOf */.b6)(one) !== undefined).length;
    const actions = entries(last.fields.actions);
    const open = actions.filter(({ done }) => (0,documents_fields/* textOf */.b6)(done) === undefined).length;
    const points = [
        ...line('chair', last.fields.chair).map((said) => point(said, last.proof)),
        point((0,prose/* prose */.CS) `${inputs} of 7 inputs considered; ${(0,words/* count */.U9)(actions.length, 'action')}, ${open} open`, last.proof),
    ];
    const answer = (0,prose/* prose */.CS) `held on ${(0,prose/* words */.aL)(dateOf(last))}`;
    return graded(question, answer, points, known, ['9.3.1', '9.3.2', '9.3.3']);
}

;// CONCATENATED MODULE: ./lib/report/questions/suppliers.js






function thirdParties(known) {
    const { facts, systems } = known;
    const question = 'How do you manage AI systems from third parties?';
    const suppliers = organisationRecords(facts, 'suppliers');
    const today = facts.now.slice(0, 10);
    const judged = suppliers.map((record) => {
        const { decision, name } = record.fields;
        const until = (0,documents_fields/* textOf */.b6)(record.fields['valid-until']) ?? '';
        const holds = (decision === 'approved' || decision === 'conditional') && until >= today;
        return { record, name: (0,documents_fields/* textOf */.b6)(name) ?? record.path, decision: (0,documents_fields/* textOf */.b6)(decision) ?? 'undecided', until, holds };
    });
    const points = judged.map(({ record, name, decision, until }) => point((0,prose/* prose */.CS) `${(0,prose/* words */.aL)(name)}: ${(0,prose/* words */.aL)(decision)}${until === '' ? '' : (0,prose/* prose */.CS) `, valid until ${(0,prose/* words */.aL)(until)}`}`, record.proof));
    const used = new Set(systems.flatMap(({ id }) => usedSuppliers(facts, id)));
    const assessed = new Set(judged.filter(({ holds }) => holds).map(({ record }) => fileName(record.path)));
    const unassessed = [...used].filter((id) => !assessed.has(id)).sort();
    if (unassessed.length > 0)
        return {
            question,
            status: 'gap',
            answer: (0,prose/* prose */.CS) `no valid assessment of ${some(unassessed.map(prose/* code */.aY))}, which systems in the register use`,
            points,
            missing: (0,prose/* prose */.CS) `assess each in ${(0,prose/* code */.aY)(`${(0,report_facts/* recordsFolder */.RM)(facts)}suppliers/<id>.yml`)}`,
        };
    if (suppliers.length === 0)
        return notShown(question, (0,prose/* prose */.CS) `no supplier is assessed, and no register entry names one`, (0,prose/* prose */.CS) `name the ${(0,prose/* code */.aY)('suppliers')} of each system and assess them`);
    const answer = (0,prose/* prose */.CS) `${(0,words/* count */.U9)(judged.length, 'supplier')} assessed; every one that the register names has a valid assessment`;
    return graded(question, answer, points, known, ['A.10.3']);
}
function usedSuppliers(facts, system) {
    const record = organisationRecord(facts, `${facts.policy.systems.slice((0,report_facts/* recordsFolder */.RM)(facts).length)}/${system}/system.yml`);
    const named = record?.fields.suppliers;
    return (0,documents_fields/* items */.ld)(named).flatMap((id) => (0,documents_fields/* textOf */.b6)(id) ?? []);
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}

;// CONCATENATED MODULE: ./lib/report/questions/systems.js



function register({ facts, systems }) {
    const question = 'Show me your AI system register.';
    if (systems.length === 0)
        return notShown(question, (0,prose/* prose */.CS) `no system is registered`, (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(`aims-gate template system > ${facts.policy.systems}/my-system/system.yml`)}`);
    const incomplete = systems.filter(({ gates }) => gates.some(({ gate, status }) => gate === 'register-entry' && status === 'gap'));
    const points = systems.map(({ name, fields, owner, risk, stage, proof }) => {
        const filled = fields.filter(({ values }) => values.length > 0).length;
        const owned = owner === undefined ? (0,prose/* prose */.CS) `no owner` : (0,prose/* prose */.CS) `owner ${(0,prose/* person */.MV)(owner)}`;
        return point((0,prose/* prose */.CS) `${(0,prose/* words */.aL)(name)}: ${owned}, ${risk ?? 'no tier'}, ${stage ?? 'no stage'}; ${filled} of 12 fields`, proof);
    });
    const empty = systems.filter(({ fields }) => fields.some(({ values }) => values.length === 0));
    if (incomplete.length + empty.length > 0) {
        const names = [...new Set([...incomplete, ...empty])].map(({ name }) => (0,prose/* words */.aL)(name));
        return {
            question,
            status: 'gap',
            answer: (0,prose/* prose */.CS) `${(0,words/* count */.U9)(systems.length, 'system')} registered; not complete or overdue: ${some(names)}`,
            points,
            missing: (0,prose/* prose */.CS) `fill in these entries and review them`,
        };
    }
    return {
        question,
        status: 'shown',
        answer: (0,prose/* prose */.CS) `${(0,words/* count */.U9)(systems.length, 'system')} registered, every entry complete`,
        points,
    };
}
function assessments({ systems }) {
    const question = 'Show me your risk and impact assessment for this AI system.';
    if (systems.length === 0)
        return notShown(question, (0,prose/* prose */.CS) `no system is registered`, (0,prose/* prose */.CS) `register the systems, then assess them`);
    const rows = systems.map((system) => {
        const there = system.documents.filter(({ path, sha }) => sha !== undefined && KINDS.some((kind) => path.includes(kind)));
        const asked = system.gates.filter(({ gate }) => KINDS.some((kind) => kind === gate));
        const shown = KINDS.filter((kind) => asked.some(({ gate, status }) => gate === kind && status === 'shown'));
        return { system, there, asked, shown, missing: asked.some(({ status }) => status === 'gap') };
    });
    const points = [...rows]
        .sort((a, b) => Number(b.missing) - Number(a.missing))
        .map((row) => ({
        text: (0,prose/* prose */.CS) `${(0,prose/* words */.aL)(row.system.name)} (${row.system.risk ?? 'no tier'}): ${stateOf(row)}`,
        proofs: row.there.map(({ proof }) => proof),
    }));
    const gaps = rows.filter(({ missing }) => missing);
    if (gaps.length > 0)
        return {
            question,
            status: 'gap',
            answer: (0,prose/* prose */.CS) `with gaps: ${some(gaps.map(({ system }) => (0,prose/* words */.aL)(system.name)))}`,
            points,
            missing: (0,prose/* prose */.CS) `mend what the page of each of these systems names under its open gaps`,
        };
    const shown = rows.filter((row) => row.shown.length > 0);
    if (shown.length === 0)
        return {
            ...notShown(question, (0,prose/* prose */.CS) `no assessment is asked for or kept`, (0,prose/* prose */.CS) `switch on the gates ${(0,prose/* code */.aY)('risk-assessment')} and ${(0,prose/* code */.aY)('impact-assessment')}`),
            points,
        };
    const full = rows.filter((row) => row.shown.length === KINDS.length);
    const answer = (0,prose/* prose */.CS) `${full.length} of ${(0,words/* count */.U9)(systems.length, 'system')} with both assessments in order, none with gaps`;
    if (full.length === rows.length)
        return { question, status: 'shown', answer, points };
    const missing = (0,prose/* prose */.CS) `the policy does not ask every system for both, at its tier and stage`;
    return { question, status: 'part', answer, points, missing };
}
/** The gates that ask for assessments, by their ids in the presets. */
const KINDS = ['risk-assessment', 'impact-assessment'];
function stateOf(row) {
    if (row.missing)
        return (0,prose/* prose */.CS) `with gaps`;
    if (row.shown.length === KINDS.length)
        return (0,prose/* prose */.CS) `in order`;
    if (row.shown.length > 0)
        return (0,prose/* prose */.CS) `only its ${(0,prose/* list */.p_)(row.shown.map(prose/* code */.aY))} is asked for, and in order`;
    return row.asked.length === 0 ? (0,prose/* prose */.CS) `not asked for at its tier and stage` : (0,prose/* prose */.CS) `not shown`;
}

;// CONCATENATED MODULE: ./lib/report/questions/index.js





/** The eight questions of an ISO/IEC 42001 auditor, each answered from the repository and the ledger alone. */
function answers(known) {
    return [
        register(known),
        aiPolicy(known),
        assessments(known),
        statement(known),
        humanOversight(known),
        internalAudit(known),
        managementReview(known),
        thirdParties(known),
    ];
}

;// CONCATENATED MODULE: ./lib/report/readiness.js





/** The three checklists of readiness. None of their boxes can be ticked by hand. */
const CHECKLISTS = [
    {
        title: 'Pre-implementation',
        items: [
            {
                item: 'Organisational context documented (internal and external factors)',
                controls: ['4.1'],
                records: ['context.yml'],
            },
            {
                item: 'Interested parties identified and their requirements documented',
                controls: ['4.2'],
                records: ['context.yml'],
            },
            {
                item: 'Scope of the management system defined and documented',
                controls: ['4.3'],
                records: ['context.yml'],
            },
            { item: 'AI policy established and signed by top management', controls: ['5.2', 'A.2.2'], question: 1 },
            {
                item: 'Roles and responsibilities for AI governance assigned',
                controls: ['5.3', 'A.3.2'],
                records: ['roles.yml'],
            },
            { item: 'AI system register created and populated', controls: ['A.4.2'], question: 0 },
            { item: 'Risk and impact assessment methodology established', controls: ['6.1', 'A.5.2'], question: 2 },
        ],
    },
    {
        title: 'Implementation',
        items: [
            {
                item: 'Risk and impact assessments completed for all systems in scope',
                controls: ['8.2', '8.4', 'A.5.3'],
                question: 2,
            },
            { item: 'Statement of Applicability documented', controls: ['6.1'], question: 3 },
            { item: 'Controls selected and implemented', controls: ['8.1', '8.3', 'A.6.2.4', 'A.6.2.5'] },
            {
                item: 'Life cycle controls operational for all systems in scope',
                controls: ['A.6.1.3', 'A.6.2.3', 'A.6.2.4', 'A.6.2.5', 'A.6.2.6'],
            },
            { item: 'Human oversight mechanisms in place', controls: ['A.9.2', 'A.9.3'], question: 4 },
            {
                item: 'Transparency and disclosure requirements met',
                controls: ['A.8.2', 'A.8.5'],
                records: ['transparency.yml'],
            },
            {
                item: 'Third-party AI management processes established',
                controls: ['A.10.2', 'A.10.3'],
                question: 7,
            },
        ],
    },
    {
        title: 'Ongoing operations',
        items: [
            { item: 'Monitoring and measurement programme operational', controls: ['9.1', 'A.6.2.6'] },
            { item: 'AI objectives tracked and reviewed', controls: ['6.2'], records: ['objectives.yml'] },
            {
                item: 'Internal audit programme established and conducted',
                controls: ['9.2.1', '9.2.2'],
                question: 5,
            },
            {
                item: 'Management review conducted at planned intervals',
                controls: ['9.3.1', '9.3.2', '9.3.3'],
                question: 6,
            },
            { item: 'Nonconformities documented and addressed', controls: ['10.2'], records: ['nonconformities/'] },
            {
                item: 'Continual improvement actions documented',
                controls: ['10.1'],
                records: ['nonconformities/', 'reviews/'],
            },
        ],
    },
];
function checklists(known, answers) {
    return CHECKLISTS.map(({ title, items }) => ({
        title,
        items: items.map((item) => computed(item, known, answers)),
    }));
}
function computed(item, known, answers) {
    const answer = item.question === undefined ? undefined : answers[item.question];
    const base = { item: item.item, controls: item.controls };
    if (answer !== undefined)
        return {
            ...base,
            status: answer.status,
            because: answer.status === 'gap' && answer.missing !== undefined
                ? (0,prose/* prose */.CS) `${answer.answer}; ${answer.missing}`
                : answer.answer,
            proofs: (0,proof/* unique */.Am)(answer.points.flatMap(({ proofs }) => proofs)).slice(0, 5),
        };
    const controls = known.controls.filter(({ id }) => item.controls.includes(id));
    const status = together(controls.map((control) => control.status));
    const records = (item.records ?? []).flatMap((name) => recordsAt(name, known));
    const proofs = (0,proof/* unique */.Am)([
        ...records.map(({ proof }) => proof),
        ...controls.flatMap((control) => control.proofs),
    ]).slice(0, 5);
    if (item.records !== undefined && status !== 'gap') {
        if (records.length === 0)
            return {
                ...base,
                status: 'not-shown',
                because: (0,prose/* prose */.CS) `there is no ${(0,prose/* list */.p_)(item.records.map((name) => (0,prose/* code */.aY)(`${(0,report_facts/* recordsFolder */.RM)(known.facts)}${name}`)), 'or')}`,
                proofs: [],
            };
        if (status !== 'shown' && status !== 'part')
            return {
                ...base,
                status: 'part',
                because: (0,prose/* prose */.CS) `${(0,prose/* list */.p_)(records.map(({ path }) => (0,prose/* code */.aY)(path)))}: there, and judged by no gate`,
                proofs,
            };
    }
    return { ...base, status, because: said(controls), proofs };
}
function recordsAt(name, { facts }) {
    if (name === 'roles.yml') {
        const { roles, tree } = facts;
        return roles.people.size === 0
            ? []
            : [{ path: roles.path, proof: { kind: 'file', path: roles.path, commit: tree.commit } }];
    }
    if (name.endsWith('/'))
        return organisationRecords(facts, name.slice(0, -1));
    return [organisationRecord(facts, name) ?? []].flat();
}
function said(controls) {
    return controls.flatMap(({ id, because }, index) => (0,prose/* prose */.CS) `${index === 0 ? '' : '; '}${id} ${because}`);
}

;// CONCATENATED MODULE: ./lib/report/build.js











/** The evidence package as values. Pure: the same facts give the same model. */
function buildReport(facts) {
    const { now, version, scope, period, repository, tree, ledger, evaluation } = facts;
    const records = (0,report_gates/* gateRecords */._)(facts);
    const decisions = (0,report_decisions/* decisionReports */.KV)(facts);
    const systems = systemReports(facts, records, decisions);
    const controls = controlReports(facts, records);
    const oversight = oversightReport(facts, decisions, systems);
    const known = { facts, systems, controls, oversight };
    const questions = answers(known);
    const model = {
        madeAt: now,
        version,
        scope,
        period,
        repository,
        commit: tree.commit,
        policy: policyReport(facts),
        ledger,
        shortfalls: evaluation.findings.filter(({ gate }) => gate === reading/* READING */.rq.gate).map(({ message }) => message),
        systems,
        ...(0,report_statement/* statementReport */.mW)(facts),
        domains: facts.controls.filter(({ id }) => /^A\.\d+$/.test(id)).map(({ id, title }) => ({ id, title })),
        controls,
        oversight,
        questions,
        readiness: checklists(known, questions),
        crosswalk: crosswalkReports(facts, controls),
    };
    return { ...model, proven: (0,proven/* provenRecords */.DX)(model) };
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ decisionReports),
/* harmony export */   Og: () => (/* binding */ decisionsBySystem),
/* harmony export */   cu: () => (/* binding */ overridesAmong)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96484);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85697);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33050);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35243);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58191);





/** Decisions of the ledger in the period, as lines of a table. */
function decisionReports(facts) {
    const systemsOf = new Map();
    for (const event of facts.events)
        if (event.kind === 'verdict' && event.pullRequest !== undefined) {
            const tiers = event.systems.flatMap(({ risk }) => risk ?? []);
            const tier = TIERS.find((one) => tiers.includes(one));
            const systems = event.systems.map(({ id }) => id);
            systemsOf.set(event.pullRequest, { systems, ...(tier === undefined ? {} : { tier }) });
        }
    const overrides = new Map(facts.events.flatMap((event) => (event.kind === 'override' ? [[event.decision, event]] : [])));
    const looks = Map.groupBy(facts.events.filter((event) => event.kind === 'override-review'), ({ override }) => override);
    const today = facts.now.slice(0, 10);
    return facts.events
        .filter(({ at }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .inPeriod */ .Tu)(facts, at))
        .flatMap((event) => {
        const of = (event.pullRequest === undefined ? undefined : systemsOf.get(event.pullRequest)) ?? {
            systems: [],
        };
        const shared = {
            at: event.at,
            ...of,
            ...(event.pullRequest === undefined ? {} : { pullRequest: event.pullRequest }),
            proof: { kind: 'record', record: event.record },
        };
        switch (event.kind) {
            case 'review': {
                const said = SAID.find((one) => one === event.decision);
                if (said === undefined)
                    return [];
                const counting = event.counted.find(({ counts }) => counts) ?? event.counted[0];
                return [
                    {
                        ...shared,
                        who: event.who,
                        said,
                        counts: counting?.counts === true,
                        ...(counting === undefined ? {} : { capacity: counting.capacity }),
                        ...(event.waited === undefined ? {} : { waited: event.waited }),
                        note: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `${counting?.because ?? 'the policy asked for nobody’s word in this capacity'}`,
                    },
                ];
            }
            case 'deployment-approval':
                return [
                    {
                        ...shared,
                        systems: [event.system],
                        who: event.by,
                        said: event.decision === 'reject' ? 'refused' : 'signed',
                        counts: event.decision !== 'reject',
                        note: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `deployment ${SIGNED.get(event.decision) ?? event.decision}, ${METHODS.get(event.method) ?? `signed (${event.method})`}`,
                    },
                ];
            case 'override': {
                const override = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideReport */ .B9)(event, looks.get(event.decision) ?? [], today);
                return [
                    {
                        ...shared,
                        systems: event.systems.length > 0 ? event.systems : shared.systems,
                        who: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .overrider */ .fR)(event),
                        said: event.how === 'approved-with-conditions' ? event.how : 'overrode',
                        counts: false,
                        note: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideNote */ .V4)(override),
                        override,
                    },
                ];
            }
            case 'override-review': {
                const seen = overrides.get(event.override);
                return [
                    {
                        ...shared,
                        systems: seen?.systems ?? shared.systems,
                        who: event.by ?? _overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .UNNAMED */ .rY.unknown,
                        said: 'looked-again',
                        counts: event.independent === 'yes',
                        note: seen === undefined
                            ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `at ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(event.override)}`
                            : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `at what ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .account */ .ct)((0,_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .overrider */ .fR)(seen))} ${_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .OVERRIDE_WORDS */ .nc[seen.how]} on ${seen.at.slice(0, 10)}`,
                    },
                ];
            }
            default:
                return [];
        }
    })
        .filter(({ systems }) => facts.scope.system === undefined || systems.includes(facts.scope.system));
}
/** Decisions that speak of each system, in their order. */
function decisionsBySystem(decisions) {
    return (0,_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(decisions, ({ systems }) => systems);
}
/** Those that ask for a second person. */
function overridesAmong(decisions) {
    return decisions.filter((one) => one.override !== undefined);
}
const TIERS = ['unacceptable', 'high', 'limited', 'minimal'];
const SIGNED = new Map([
    ['approve', 'approved'],
    ['approve-with-conditions', 'approved with conditions'],
    ['reject', 'refused'],
]);
const METHODS = new Map([
    ['ssh', 'signed with an SSH key'],
    ['sigstore', 'signed with Sigstore'],
    ['commit', 'in a signed commit'],
]);
const SAID = ['approved', 'changes-requested', 'dismissed'];


/***/ }),

/***/ 64606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ allGaps)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96484);

/** Every gap of the package, each once: one gap stands under each of its controls, and under its system. */
function allGaps({ controls, systems }) {
    const gaps = [...controls.flatMap((one) => one.gaps), ...systems.flatMap((one) => one.gaps)];
    const known = new Map(gaps.map((gap) => [gapKey(gap), gap]));
    return [...known.values()];
}
function gapKey({ gate, system, path, line, message }) {
    return JSON.stringify([gate, system, path, line, (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message)]);
}


/***/ }),

/***/ 85697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ recordsFolder),
/* harmony export */   SB: () => (/* binding */ inScope),
/* harmony export */   Tu: () => (/* binding */ inPeriod),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   Xq: () => (/* binding */ fileProof),
/* harmony export */   pE: () => (/* binding */ documentFields)
/* harmony export */ });
/* harmony import */ var _documents_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11189);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27347);
/* harmony import */ var _gates_requirements_paper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22327);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96484);




/** Whether something of `day` or time `at` lies in the period. */
function inPeriod({ period }, at) {
    const day = at.slice(0, 10);
    return day >= period.from && day <= period.to;
}
/** Whether a system belongs into this report. */
function inScope({ scope }, system) {
    return scope.system === undefined || system === undefined || system === scope.system;
}
function fileProof({ tree }, path, line) {
    return { kind: 'file', path, commit: tree.commit, ...(line === undefined ? {} : { line }) };
}
/** The text of the document at `path`; undefined when it is missing or cannot be read. */
function documentText({ tree, blobs }, path) {
    const entry = tree.entries.get(path);
    const read = entry === undefined ? undefined : (0,_gates_requirements_paper_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry, blobs);
    return read?.ok === true ? read.text : undefined;
}
/** The keys of the YAML document at `path`, or of a Markdown file's front matter; empty when it says nothing. */
function documentFields(facts, path) {
    const text = documentText(facts, path);
    if (text === undefined)
        return {};
    const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
    const parsed = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(path.endsWith('.md') ? (front ?? '{}') : text);
    return parsed.ok ? (0,_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(parsed.document.value) : {};
}
/**
 * The findings of a gate that this report is about. Two requirements that miss the same document say so once, with the
 * remedy of the first.
 */
function findingsOf(facts, gate) {
    const own = facts.evaluation.findings.filter((one) => one.gate === gate && inScope(facts, one.system));
    const said = own.map((one) => [JSON.stringify([one.system, one.path, (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(one.message)]), one]);
    return [...new Map([...said].reverse()).values()].reverse();
}
/** Folder of the management system's own records: where the register lies. */
function recordsFolder({ policy }) {
    const slash = policy.systems.lastIndexOf('/');
    return slash === -1 ? '' : policy.systems.slice(0, slash + 1);
}


/***/ }),

/***/ 33050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ gateProof),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ly: () => (/* binding */ gateGaps),
/* harmony export */   _: () => (/* binding */ gateRecords),
/* harmony export */   hG: () => (/* binding */ under),
/* harmony export */   jL: () => (/* binding */ gateProofs),
/* harmony export */   sz: () => (/* binding */ systemGates)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96484);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85697);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);



/** Requirements that a branch as it stands cannot answer: only decisions on changes can. */
const BY_DECISION = new Set([
    'approval',
    'review',
    'guardrails',
    // With no change that brings anything in, it holds of itself and shows nothing.
    'supplier',
]);
/** The record of every gate of the policy, in its order. */
function gateRecords(facts) {
    const verdicts = facts.events.filter((event) => event.kind === 'verdict');
    const merged = verdicts.filter((event) => event.outcome === 'merged' && (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .inPeriod */ .Tu)(facts, event.at) && concerns(facts, event));
    const byGate = new Map();
    for (const event of merged)
        for (const { id, verdict } of event.gates)
            if (verdict !== 'not-applicable')
                under(byGate, id).push(event);
    return facts.policy.gates.map((gate) => {
        const decided = byGate.get(gate.id) ?? [];
        const asked = facts.asked
            .filter((one) => one.gate.id === gate.id)
            .map(({ subject }) => subject.system?.id);
        return {
            gate,
            asked: asked.filter((system) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .inScope */ .SB)(facts, system)),
            findings: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(facts, gate.id),
            documents: facts.evaluation.documents.filter((one) => one.gate === gate.id && one.sha !== undefined && (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .inScope */ .SB)(facts, one.system)),
            passed: decided.filter((event) => said(event, gate.id) === 'pass'),
            failed: unmended(decided, gate.id),
        };
    });
}
/** The list of `key`, which may grow: a copy an event would cost the square of their number. */
function under(lists, key) {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
}
function concerns({ scope }, event) {
    return scope.system === undefined || event.systems.some(({ id }) => id === scope.system);
}
function said(event, gate) {
    return event.gates.find(({ id }) => id === gate)?.verdict;
}
/** Of each set of systems the last word counts: a later change that met the gate mends an earlier one that did not. */
function unmended(events, gate) {
    const last = new Map();
    for (const event of events) {
        const systems = event.systems.length === 0 ? [''] : event.systems.map(({ id }) => id);
        for (const id of systems)
            if (last.get(id) === undefined || event.at >= (last.get(id)?.at ?? ''))
                last.set(id, event);
    }
    return [...new Set(last.values())].filter((event) => ['fail', 'waiting'].includes(said(event, gate) ?? ''));
}
/** What the record of a gate comes to. */
function gateProof(record) {
    const { gate, asked, findings, documents, passed, failed } = record;
    const base = { gate: gate.id, title: gate.title, level: gate.level };
    const say = (status, because) => ({
        ...base,
        status,
        because,
    });
    if (gate.level === 'off')
        return say('not-shown', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `switched off by the policy: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(gate.reason ?? 'no reason given')}`);
    const [first] = findings;
    if (first !== undefined)
        return say('gap', findings.length === 1 ? first.message : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${findings.length} findings`);
    const [past] = failed;
    if (past !== undefined)
        return say('gap', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `merged without it: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(failed.length, 'pull request')}`);
    // A gate that found nothing missing because it found nothing has shown nothing.
    const standing = documents.length > 0 && showsStanding(gate);
    const decisions = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `met by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(passed.length, 'merged change')} in the period`;
    if (needsDecisions(gate)) {
        if (passed.length > 0)
            return say('shown', standing ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `documents in order; ${decisions}` : decisions);
        return say('not-shown', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `no change that it asks about is recorded in the period`);
    }
    if (standing)
        return say('shown', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `in order for ${systemsOf(asked)}${passed.length === 0 ? '' : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `; ${decisions}`}`);
    return say('not-shown', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `nothing here calls for it`);
}
function systemsOf(asked) {
    const systems = asked.filter((one) => one !== undefined).length;
    return systems === 0 ? 'the organisation' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(systems, 'system');
}
/** Where a gate's proof lies: the documents it read, and the last record that met it. */
function gateProofs(record, facts) {
    const paths = new Set(record.documents.map(({ path }) => path));
    const last = record.passed.at(-1);
    return [
        ...[...paths].map((path) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProof */ .Xq)(facts, path)),
        ...(last === undefined ? [] : [{ kind: 'record', record: last.record }]),
        ...record.failed.map(({ record: one }) => ({ kind: 'record', record: one })),
    ];
}
/** What is missing by a gate: its findings, and what was merged without it. */
function gateGaps({ gate, findings, failed }, facts) {
    const base = { gate: gate.id, title: gate.title, controls: gate.controls, why: gate.why };
    const merged = failed.map((event) => {
        const [system] = event.systems;
        const number = event.pullRequest === undefined ? 'a change' : `#${event.pullRequest}`;
        return {
            ...base,
            level: gate.level === 'off' ? 'notice' : gate.level,
            ...(system === undefined ? {} : { system: system.id }),
            message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${number} was merged on ${event.at.slice(0, 10)} without it`,
            remedy: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `meet it with the next change of the system: ${gate.remedy}`,
            proof: { kind: 'record', record: event.record },
        };
    });
    const standing = findings.map(({ level, system, path, line, message, remedy }) => {
        const exists = path !== undefined && facts.tree.entries.has(path);
        return {
            ...base,
            level,
            ...(system === undefined ? {} : { system }),
            ...(path === undefined ? {} : { path }),
            ...(line === undefined || !exists ? {} : { line }),
            message,
            remedy,
            ...(exists ? { proof: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProof */ .Xq)(facts, path, line) } : {}),
        };
    });
    return [...standing, ...merged];
}
/**
 * Tells of each system every gate that was asked of it, and what it showed. The decisions are gone through once, however
 * many systems there are.
 */
function systemGates(records) {
    const indexed = records.map((record) => ({
        record,
        passed: listed(record.passed, idsIn),
        failed: listed(record.failed, idsIn),
    }));
    return (system) => indexed.flatMap(({ record, passed, failed }) => {
        const narrowed = {
            gate: record.gate,
            asked: record.asked.filter((one) => one === system),
            findings: record.findings.filter((one) => one.system === system),
            documents: record.documents.filter((one) => one.system === system),
            passed: passed.get(system) ?? [],
            failed: failed.get(system) ?? [],
        };
        const { asked, findings } = narrowed;
        if (asked.length + findings.length + narrowed.passed.length + narrowed.failed.length === 0)
            return [];
        const { gate, title, status, because } = gateProof(narrowed);
        return [{ gate, title, controls: record.gate.controls, status, because }];
    });
}
function showsStanding({ require }) {
    return flat(require).some(({ kind }) => !BY_DECISION.has(kind));
}
function needsDecisions({ require }) {
    return flat(require).some(({ kind }) => BY_DECISION.has(kind));
}
function flat(requirements) {
    return requirements.flatMap((one) => {
        if (one.kind === 'all' || one.kind === 'any')
            return flat(one.of);
        return one.kind === 'not' ? flat([one.of]) : [one];
    });
}
function idsIn({ systems }) {
    return systems.map(({ id }) => id);
}
/** Items under each of their keys, in their order; one that names a key twice stands there once. */
function listed(items, keysOf) {
    const lists = new Map();
    for (const item of items)
        for (const key of new Set(keysOf(item)))
            under(lists, key).push(item);
    return lists;
}


/***/ }),

/***/ 36999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ documentOf),
  Q: () => (/* binding */ framed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/report/html/parts.js
var parts = __webpack_require__(56296);
;// CONCATENATED MODULE: ./lib/report/html/script.js
/**
 * Search and filter of tables, an addition: without it every page is there in full. Runs in the reader's browser
 * under a policy that allows this very text and nothing else.
 */
const SCRIPT = `
for (const form of document.querySelectorAll('form.filter')) {
  const rows = [...document.getElementById(form.dataset.for).querySelectorAll('[data-row], tbody tr')];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const find = form.querySelector('input');
  const status = form.querySelector('select');
  const said = form.querySelector('output');
  const apply = () => {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = status ? status.value : '';
    let seen = 0;
    rows.forEach((row, index) => {
      const fits = words.every((word) => texts[index].includes(word)) && (!wanted || row.dataset.status === wanted);
      row.hidden = !fits;
      if (fits) seen += 1;
    });
    said.value = seen === rows.length ? rows.length + ' rows' : seen + ' of ' + rows.length + ' rows';
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
}
`;

;// CONCATENATED MODULE: ./lib/report/html/style.js
/** The one style sheet, in every page: the folder opens from disk, and each page can be sent alone. */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --raised: #f4f3ee; --ink: #1b2126; --soft: #525b63; --line: #d8d6cd; --accent: #1c5a66;
  --shown: #1f6b47; --part: #2b6a8a; --gap: #a7331f; --not-shown: #7a5c12; --organisation: #5b5f7a; --excluded: #626a70;
  --bar: #7fa9b2; --on-mark: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --raised: #1d2327; --ink: #e8e6df; --soft: #a9b1b6; --line: #363e43; --accent: #7cc4d1;
    --shown: #6fca9c; --part: #7dbde0; --gap: #f49280; --not-shown: #dcb65c; --organisation: #b0b4d6; --excluded: #a5adb3;
    --bar: #3f6f7a; --on-mark: #14181b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: lining-nums;
}
h1, h2, h3, .cover p.subject {
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif;
  font-weight: 600; line-height: 1.2; text-wrap: balance;
}
h1 { font-size: 2.1rem; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.4rem; margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .4rem; }
p, ul, dl { margin: 0 0 1rem; max-width: 44rem; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code { font: .86em/1.4 ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
.frame { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); min-height: 100vh; }
.side { border-right: 1px solid var(--line); background: var(--raised); padding: 2rem 1.5rem; }
.side .inner { position: sticky; top: 2rem; }
.side .name { font-weight: 650; overflow-wrap: anywhere; margin: 0; }
.side .kind { color: var(--soft); font-size: .85rem; margin: .1rem 0 1.5rem; }
.side ul { list-style: none; margin: 0; padding: 0; }
.side li a { display: block; padding: .32rem .75rem; margin: 0 -.75rem; color: inherit; text-decoration: none; border-left: 3px solid transparent; font-size: .94rem; }
.side li a:hover { text-decoration: underline; }
.side li a[aria-current] { border-left-color: var(--accent); font-weight: 650; }
main { container-type: inline-size; padding: 2.75rem clamp(1.1rem, 3vw, 3.5rem) 4rem; max-width: 78rem; }
main > header { margin-bottom: 1.75rem; }
.lead { font-size: 1.1rem; color: var(--soft); max-width: 44rem; }
.alarm { border: 2px solid var(--gap); border-left-width: .6rem; padding: .9rem 1.1rem; margin: 0 0 1.5rem; max-width: 60rem; }
.alarm p { margin: .2rem 0 0; } .alarm strong { color: var(--gap); }
.cover { padding: 0 0 2rem; border-bottom: 1px solid var(--line); margin-bottom: 2rem; }
.cover .eyebrow { font-size: .85rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin: 0 0 1rem; }
.cover h1 { font-size: clamp(2rem, 5vw, 3.1rem); overflow-wrap: anywhere; }
.cover p.subject { font-size: 1.25rem; font-weight: 400; color: var(--soft); margin: 0 0 1.75rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .9rem 2rem; max-width: none; margin: 0; }
.facts .wide { grid-column: 1 / -1; }
.facts dt { font-size: .8rem; color: var(--soft); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1px; padding: 1px; max-width: none; }
.figure { box-shadow: 0 0 0 1px var(--line); padding: .9rem 1.1rem; display: flex; flex-direction: column; }
.figure dt { font-size: .85rem; color: var(--soft); order: 2; } .figure dd { margin: 0; display: contents; }
.figure strong { font: 600 2rem/1.15 "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif; order: 1; }
.figure .note { font-size: .82rem; color: var(--soft); order: 3; }
.badge, .key { display: inline-flex; align-items: baseline; gap: .38em; font-weight: 600; font-size: .88rem; white-space: nowrap; }
.shape, .key i { align-self: center; }
.shape { width: .95em; height: .95em; flex: none; fill: currentColor; }
.shape .line { fill: none; stroke: currentColor; stroke-width: 1.8; }
.shape .dash { stroke-dasharray: 3 2.2; }
.shape .cut { fill: none; stroke: var(--paper); stroke-width: 1.7; stroke-linecap: round; }
.shown, .approved { color: var(--shown); } .part { color: var(--part); } .gap, .overrides { color: var(--gap); }
.not-shown { color: var(--not-shown); } .organisation, .rejected { color: var(--organisation); } .excluded { color: var(--excluded); }
.legend, .stack, .proofs, .words { list-style: none; padding: 0; margin: 0; }
.legend li { display: inline-flex; align-items: baseline; gap: .35em; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; font-size: .88rem; margin-bottom: .5rem; max-width: none; color: var(--soft); }
.key i { width: .8em; height: .8em; background: currentColor; display: inline-block; }
.words { display: grid; gap: .5rem 2rem; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); max-width: none; font-size: .92rem; }
.proofs { font-size: .88rem; } .proofs li + li, .stack > li + li { margin-top: .2rem; }
.gap-group { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.5rem; }
.gap-group + .gap-group { border-top: 1px solid var(--line); }
.gate { font-weight: 600; font-size: .93rem; margin: 0; padding: .45rem 0; } .gate .soft { display: block; font-size: .82rem; }
.gaps { list-style: none; padding: 0; margin: 0; max-width: none; font-size: .93rem; }
.gaps > li { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 0 2rem; padding: .45rem 0; overflow-wrap: anywhere; }
.gaps > li + li { border-top: 1px dotted var(--line); }
.points { padding-left: 1.15rem; max-width: none; } .points > li { margin-top: .2rem; } .points > li::marker { color: var(--soft); } .entry > .missing { margin-bottom: 1rem; }
.none, .empty { color: var(--soft); font-style: italic; }
.none { white-space: nowrap; }
.soft { color: var(--soft); font-size: .9rem; font-weight: 400; }
.mend { display: block; margin-top: .15rem; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; margin: 0 0 1.5rem; }
caption.heard { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding: 0 0 .45rem; }
thead th { text-align: left; font-size: .8rem; font-weight: 600; color: var(--soft); border-bottom: 1.5px solid var(--ink); padding: .3rem 1rem .3rem 0; vertical-align: bottom; }
tbody th, td { text-align: left; font-weight: 400; vertical-align: top; padding: .6rem 1rem .6rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; min-width: 5.75rem; }
tbody th { font-weight: 600; min-width: 8.5rem; }
.short, .record { white-space: nowrap; } .short, td.number { min-width: 0; } tr > :last-child { padding-right: 0; }
.said { min-width: 11.5rem; } .evidence { min-width: 11.5rem; }
.number { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
.name { white-space: normal; }
tr:target, article:target { background: var(--raised); box-shadow: -.75rem 0 0 var(--raised), .75rem 0 0 var(--raised); }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: 0 0 .9rem; font-size: .9rem; }
.filter[hidden], tr[hidden], article[hidden] { display: none; }
.filter input, .filter select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: .3rem .5rem; }
.filter output { color: var(--soft); }
.chart { margin: 0 0 2rem; max-width: 50rem; }
.chart figcaption { font-weight: 650; margin-bottom: .35rem; }
.plot svg { display: block; width: 100%; height: auto; font-size: 12px; } .plot.narrow { display: none; max-width: 26rem; }
.plot svg text { white-space: pre; font-family: inherit; }
details { margin: .5rem 0 1rem; } summary { cursor: pointer; color: var(--accent); font-size: .9rem; }
.entry { border-top: 1px solid var(--line); padding: 1.1rem 0 .6rem; }
.entry h2 { font-size: 1.08rem; border: 0; padding: 0; margin: 0 0 .35rem; display: flex; flex-wrap: wrap; gap: .3rem .9rem; align-items: baseline; }
.entry h2 .badge { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
div.missing { max-width: none; } .entry .missing { border-left: 3px solid var(--line); padding-left: .9rem; }
.pair { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .15rem 1.5rem; max-width: 60rem; }
.pair dt { color: var(--soft); font-size: .9rem; padding-top: .05rem; } .pair dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.timeline { list-style: none; padding: 0 0 0 1.2rem; border-left: 2px solid var(--line); max-width: 50rem; }
.timeline > li { position: relative; margin-bottom: .8rem; }
.timeline > li::before { content: ""; position: absolute; left: -1.62rem; top: .45em; width: .7rem; height: .7rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--accent); }
.timeline .proofs, .timeline .proofs li { display: inline; } .timeline .proofs li::before { content: " · "; }
time, .badge { white-space: nowrap; }
.timeline time { font-variant-numeric: tabular-nums; color: var(--soft); margin-right: .6rem; }
.pager { display: flex; flex-wrap: wrap; gap: .35rem .8rem; margin: 0 0 1rem; padding: 0; list-style: none; max-width: none; }
footer { border-top: 1px solid var(--line); margin-top: 3.5rem; padding-top: 1rem; color: var(--soft); font-size: .85rem; }
footer p { max-width: 56rem; }
@media (max-width: 60rem) {
  .frame { display: block; }
  .side { border-right: 0; border-bottom: 1px solid var(--line); padding: 1.1rem 1.1rem .9rem; }
  .side .inner { position: static; } .side .kind { margin-bottom: .6rem; }
  .side ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
  .side li a { padding: .25rem 0; margin: 0; border-left: 0; border-bottom: 2px solid transparent; }
  .side li a[aria-current] { border-bottom-color: var(--accent); }
  main { padding-top: 1.75rem; } h1 { font-size: 1.7rem; }
}
@media screen {
  @container (max-width: 22rem) { .short, .record { white-space: normal; } }
  @container (max-width: 34rem) { .plot.wide { display: none; } .plot.narrow { display: block; } }
  @container (max-width: 50rem) {
    table, caption, tbody, tr, td, tbody th { display: block; width: 100%; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tbody tr { border-bottom: 1px solid var(--line); padding: .75rem 0; }
    tbody th, td { border: 0; padding: .12rem 0; text-align: left; min-width: 0; }
    td[data-head] { display: flow-root; padding-left: 8.25rem; } td.number { text-align: left; }
    td[data-head]::before { content: attr(data-head); float: left; width: 7.5rem; margin-left: -8.25rem; color: var(--soft); font-size: .82rem; padding-top: .1rem; white-space: normal; }
    td:empty { display: none; }
    .said, .evidence { min-width: 0; }
    .pair, .gap-group { display: block; } .gate .soft { display: inline; margin-left: .5rem; } .gate { padding-bottom: 0; }
  }
}
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; --on-mark: #fff;
    --shown: #1f6b47; --part: #2b6a8a; --gap: #a7331f; --not-shown: #7a5c12; --organisation: #5b5f7a; --excluded: #555; --bar: #9db8be; }
  @page { size: A4; margin: 18mm 16mm 20mm; }
  html { font-size: 9pt; } td { min-width: 5rem; } .said { min-width: 8rem; } .evidence { min-width: 8.5rem; } .record { white-space: normal; }
  .mend, .side, .skip, .filter, .pager, details:not([open]) > :not(summary), details > summary { display: none !important; }
  .frame { display: block; } main { padding: 0; max-width: none; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; break-after: avoid; } h3 { break-after: avoid; }
  thead { display: table-header-group; } tr, .entry, .figure, .chart, .timeline > li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  tr[hidden] { display: table-row; } article[hidden] { display: block; }
  * { print-color-adjust: exact; }
}
`;

// EXTERNAL MODULE: ./lib/report/html/template.js
var template = __webpack_require__(56430);
;// CONCATENATED MODULE: ./lib/report/html/layout.js






const NAVIGATION = [
    ['index.html', 'Overview'],
    ['statement-of-applicability.html', 'Statement of Applicability'],
    ['gaps.html', 'Gap report'],
    ['systems.html', 'AI systems'],
    ['oversight.html', 'Human oversight'],
    ['questions.html', 'Auditor’s questions'],
    ['readiness.html', 'Readiness'],
    ['crosswalk.html', 'Other frameworks'],
];
/** What a page may load and run: its own style and its own script, by their digests, and nothing else. */
const POLICY = [
    "default-src 'none'",
    `style-src '${digest(STYLE)}'`,
    `script-src '${digest(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function digest(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}`;
}
/** The whole page. */
function framed(page, model) {
    const { repository, ledger, commit, madeAt, version, shortfalls } = model;
    return documentOf(page, {
        name: repository.name,
        kind: (0,words/* reportTitle */.r4)(model),
        label: 'Evidence package',
        navigation: NAVIGATION,
        version,
        alarm: alarm(ledger, shortfalls),
        footer: (0,template/* html */.qy) `Made by aims-gate ${version} at ${(0,words/* moment */.n$)(madeAt)} UTC from commit <code>${commit}</code>. A file named here is shown by <code>git show ${commit.slice(0, 12)}:PATH</code>.${ledgerLine(model)}`,
    });
}
/** How a record is seen, how its proof is checked, and how another one is made. */
function ledgerLine({ ledger, proven }) {
    if (ledger.state !== 'whole')
        return undefined;
    const whole = (0,template/* html */.qy) ` A record is shown by <code>aims-gate evidence show NUMBER</code> in a clone with the branch <code>${ledger.branch}</code>; <code>aims-gate evidence verify</code> checks the whole ledger.`;
    if (proven.size === 0)
        return whole;
    return (0,template/* html */.qy) `${whole} A proof beside a record is checked away from the repository by <code>aims-gate evidence verify --proof proofs/NUMBER.json --key KEY.pem</code>; that of any other record is made by <code>aims-gate evidence prove NUMBER</code>.`;
}
/** `page` in its frame, as the text of a file. */
function documentOf({ path, title, body, under }, frame) {
    const { name, kind, label, navigation, version, alarm: said, footer } = frame;
    const up = (0,parts/* upFrom */.c9)(path);
    const links = navigation.map(([to, text]) => (0,template/* html */.qy) `<li><a href="${up}${to}"${to === under ? (0,template/* html */.qy) ` aria-current="page"` : undefined}>${text}</a></li>`);
    const page = (0,template/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="aims-gate ${version}">
<title>${title} · ${name}</title>
<style>${new template/* Html */.Ed(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<div class="frame">
<nav class="side" aria-label="${label}"><div class="inner"><p class="name">${name}</p><p class="kind">${kind}</p><ul>${links}</ul></div></nav>
<main id="content">
${said}
${body}
<footer><p>${footer}</p></footer>
</main>
</div>
<script>${new template/* Html */.Ed(SCRIPT)}</script>
</body>
</html>
`;
    return page.text;
}
/** What a reader must know before anything else, on every page. */
function alarm(ledger, shortfalls) {
    const broken = ledger.state === 'broken'
        ? (0,template/* html */.qy) `<div class="alarm" role="note"><strong>The evidence ledger cannot be relied on.</strong><p><code>${ledger.record}</code>: ${ledger.because}. Nothing in this package rests on the ledger: no decision, no approval, no life cycle. Find out who changed <code>${ledger.branch}</code>, then make the report again.</p></div>`
        : undefined;
    const unread = shortfalls.length === 0
        ? undefined
        : (0,template/* html */.qy) `<div class="alarm" role="note"><strong>The repository could not be read in full.</strong>${shortfalls.map((one) => (0,template/* html */.qy) `<p>${(0,template/* say */.cv)(one)}</p>`)}</div>`;
    return [broken ?? [], unread ?? []].flat();
}


/***/ }),

/***/ 56296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ fromLedger),
/* harmony export */   F6: () => (/* binding */ citing),
/* harmony export */   RA: () => (/* binding */ systemLinks),
/* harmony export */   Z1: () => (/* binding */ noneRecorded),
/* harmony export */   c9: () => (/* binding */ upFrom),
/* harmony export */   cW: () => (/* binding */ shape),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   g_: () => (/* binding */ proofs),
/* harmony export */   n1: () => (/* binding */ proof),
/* harmony export */   pb: () => (/* binding */ filter),
/* harmony export */   qS: () => (/* binding */ badge),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uQ: () => (/* binding */ fromLibrary),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75016);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64644);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56430);




/** A status by shape and word; colour only helps. */
function badge(status) {
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="badge ${status}">${shape(status)}${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_WORDS */ .ly[status]}</span>`;
}
function shape(status) {
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[status]}</svg>`;
}
/** Each of another outline, so that they are told apart on a copy without colours. */
const SHAPES = {
    shown: (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<circle cx="8" cy="8" r="7" /><path class="cut" d="M4.6 8.3 7 10.7 11.6 5.6" />`,
    part: (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<circle class="line" cx="8" cy="8" r="6.2" /><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" />`,
    gap: (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<path d="M8 1 15.4 14.5H.6z" /><path class="cut" d="M8 5.6v4.6M8 12v.6" />`,
    'not-shown': (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<circle class="line dash" cx="8" cy="8" r="6.2" />`,
    organisation: (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<path class="line" d="M8 1.4 14.6 8 8 14.6 1.4 8z" />`,
    excluded: (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<path class="line" d="M2 8h12" />`,
};
/** Links to what a statement rests on; where nothing can be linked, its name is said. */
function proofs(list, from, most = 6) {
    if (list.length === 0)
        return undefined;
    const more = list.length > most ? (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<li>and ${list.length - most} more</li>` : undefined;
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<ul class="proofs">${list.slice(0, most).map((one) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<li>${proof(one, from)}</li>`)}${more}</ul>`;
}
function proof(one, { site, proven, up }) {
    const name = proofName(one);
    const url = (0,_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .proofUrl */ .e3)(one, site);
    const said = url === undefined ? name : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<a href="${url}">${name}</a>`;
    if (one.kind !== 'record' || !proven.has(one.record.sequence))
        return said;
    const { sequence } = one.record;
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="record">${said} <a href="${up}${(0,_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .proofPath */ .yv)(sequence)}" aria-label="proof of record ${sequence}">proof</a></span>`;
}
/** @param page its path in the package */
function citing({ repository, proven }, page) {
    const { site } = repository;
    return { ...(site === undefined ? {} : { site }), proven, up: upFrom(page) };
}
/** The way from a page to the folder's root: `../` or nothing. */
function upFrom(page) {
    return '../'.repeat(page.split('/').length - 1);
}
function proofName(one) {
    switch (one.kind) {
        case 'file':
            return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<code>${broken((0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(one.path, 80))}${one.line === undefined ? '' : `:${one.line}`}</code>`;
        case 'commit':
            return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `commit <code>${one.commit.slice(0, 7)}</code>`;
        case 'pull-request':
            return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `pull request #${one.number}`;
        case 'record':
            return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `record ${one.record.sequence} <code>${one.record.digest.slice(0, 8)}</code>`;
    }
}
/** A path that is broken at its folders, when it must be. */
function broken(path) {
    return path.split(/(?<=\/)/).map((part, index) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${index === 0 ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<wbr>`}${part}`);
}
/**
 * A table that a narrow page shows row by row: the roles are written out because laying cells out as blocks
 * takes them away.
 */
function table(rows, columns, options) {
    const { caption, headed, id, status, anchor, empty, filterFrom = 8 } = options;
    if (rows.length === 0)
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<p class="empty">${empty}</p>`;
    const heads = columns.map(({ head, kind }) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<th scope="col" role="columnheader" class="${kind ?? ''}">${head}</th>`);
    const body = rows.map((row) => {
        const state = status === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) ` data-status="${status(row)}"`;
        const name = anchor === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) ` id="${anchor(row)}"`;
        const cells = columns.map(({ head, cell, kind }, index) => index === 0
            ? (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<th scope="row" role="rowheader" class="${kind ?? ''}">${cell(row)}</th>`
            : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<td role="cell" class="${kind ?? ''}" data-head="${head}">${cell(row)}</td>`);
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<tr role="row"${name}${state}>${cells}</tr>\n`;
    });
    const search = rows.length < filterFrom ? undefined : filter(id, rows, status);
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${search}<table role="table" id="${id}"><caption${headed === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) ` class="heard"`}>${caption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">\n${body}</tbody></table>`;
}
/** Hidden until the script runs: without it the table is there in full. */
function filter(id, rows, status) {
    const states = status === undefined ? [] : [...new Set(rows.map(status))];
    const choice = states.length < 2
        ? undefined
        : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<label>Status <select><option value="">all</option>${states.map((one) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<option value="${one}">${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_WORDS */ .ly[one]}</option>`)}</select></label>`;
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<form class="filter" data-for="${id}" hidden><label>Find <input type="search" autocomplete="off"></label>${choice}<output aria-live="polite">${rows.length} rows</output></form>`;
}
function none(value) {
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
        ? (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="none">not given</span>`
        : value;
}
/** Several short texts, one below the other. */
function stack(values) {
    return values.length < 2
        ? values
        : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<ul class="stack">${values.map((value) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<li>${value}</li>`)}</ul>`;
}
/** A figure of the overview. */
function figure(number, label, note) {
    const said = note === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="note">${note}</span>`;
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<div class="figure"><dt>${label}</dt><dd><strong>${number}</strong>${said}</dd></div>`;
}
/** A figure that the ledger alone can tell: without one nothing is known, and zero would say that all is well. */
function fromLedger({ ledger }, number, label, note) {
    if (ledger.state === 'whole')
        return figure(number, label, note);
    return figure('–', label, ledger.state === 'absent' ? 'not known: there is no ledger' : 'not known: the ledger is broken');
}
/** Why a list from the ledger is empty. */
function noneRecorded({ ledger }, whole) {
    if (ledger.state === 'whole')
        return whole;
    return ledger.state === 'absent' ? 'Not known: there is no ledger.' : 'Not known: the ledger is broken.';
}
/** Markup of a chart: made by the chart library from numbers and our own words alone. */
function fromLibrary(svg) {
    return new _template_js__WEBPACK_IMPORTED_MODULE_1__/* .Html */ .Ed(svg);
}
/** Systems by id; those in the package lead to their pages. */
function systemLinks(ids, { systems }, { up }) {
    return ids.map((one, index) => {
        const known = systems.some(({ id }) => id === one);
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${index === 0 ? '' : ', '}${known ? (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<a href="${up}systems/${one}.html">${one}</a>` : one}`;
    });
}
/** An id for a text of ours. */
function slug(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}


/***/ }),

/***/ 56430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ Html),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75016);

/** Markup that is safe to put into a page: only the templates of this folder make it. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Markup with values in it. Everything that is not itself markup is escaped: there is no way around. */
function html(literals, ...values) {
    let text = literals[0] ?? '';
    values.forEach((value, index) => {
        text += rendered(value) + (literals[index + 1] ?? '');
    });
    return new Html(text);
}
function rendered(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'string')
        return escaped(value);
    if (typeof value === 'number')
        return String(value);
    return value.map(rendered).join('');
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Characters that are not seen are shown as such: two names that differ never look the same. */
function escaped(text) {
    return (0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
/** Prose as markup; a person is named, never linked. */
function say(text) {
    return html `${text.map((phrase) => {
        if (phrase.kind === 'code')
            return html `<code>${phrase.text}</code>`;
        return phrase.kind === 'person' ? `@${phrase.text}` : withCode(phrase.text);
    })}`;
}
/** Messages about documents name their keys between backticks. */
function withCode(text) {
    return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html `<code>${part}</code>` : part));
}
/** Prose as a sentence of its own. */
function sentence([first, ...rest]) {
    if (first?.kind !== 'words')
        return say(first === undefined ? [] : [first, ...rest]);
    return say([{ ...first, text: first.text.replace(/^[a-z]/, (letter) => letter.toUpperCase()) }, ...rest]);
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

/***/ 35243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ overrideReport),
/* harmony export */   EK: () => (/* binding */ lookedBy),
/* harmony export */   V4: () => (/* binding */ overrideNote),
/* harmony export */   fR: () => (/* binding */ overrider),
/* harmony export */   nc: () => (/* binding */ OVERRIDE_WORDS),
/* harmony export */   rY: () => (/* binding */ UNNAMED)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96484);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);


/** Nobody the ledger names: a person could be called that by no login. */
const UNNAMED = { unknown: 'an unknown person', several: 'several people' };
/** What somebody did: "@dana approved with conditions". */
const OVERRIDE_WORDS = {
    'merged-past-gate': 'merged past the gate',
    'approved-with-conditions': 'approved with conditions',
    'direct-push': 'pushed past the gate',
    'force-push': 'force-pushed past the gate',
    unknown: 'went around the gate',
};
/** Who is said to have done it: a record of several people's conditions names none of them as the one. */
function overrider({ by, how }) {
    return by ?? (how === 'approved-with-conditions' ? UNNAMED.several : UNNAMED.unknown);
}
/** An override, and whether a second person has looked at it by `today`, an ISO date. */
function overrideReport({ how, paths, open, due }, reviews, today) {
    const looks = reviews.map(({ at, by, independent, record }) => {
        const proof = { kind: 'record', record };
        return { at, who: by ?? UNNAMED.unknown, independent: answer(independent), proof };
    });
    const waiting = due === undefined ? 'not-asked' : due < today ? 'overdue' : 'due';
    const reviewed = looks.some(({ independent }) => independent === 'yes');
    return {
        how,
        files: paths.length,
        open,
        ...(due === undefined ? {} : { due }),
        state: reviewed ? 'reviewed' : waiting,
        looks,
    };
}
function answer(independent) {
    return independent === 'yes' || independent === 'no' ? independent : 'unknown';
}
/** "2 governed files, review due 2026-10-01, reviewed by @gail on 2026-09-28". */
function overrideNote({ files, due = '', state, looks }) {
    const asked = {
        reviewed: due === '' ? 'no review asked for' : `review due ${due}`,
        due: `review due ${due}`,
        overdue: `review overdue since ${due}`,
        'not-asked': 'no review asked for',
    };
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'governed file'), asked[state], ...looks.map((look) => `${lookedBy(look)} on ${look.at.slice(0, 10)}`)].join(', ')}`;
}
/** "reviewed by @gail". */
function lookedBy({ who, independent }) {
    if (independent === 'yes')
        return `reviewed by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct)(who)}`;
    return `looked at by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct)(who)}, ${independent === 'no' ? 'the same person' : 'perhaps the same person'},`;
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

/***/ 46296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ provenRecords),
/* harmony export */   kC: () => (/* binding */ SHOWN),
/* harmony export */   nl: () => (/* binding */ shownSteps)
/* harmony export */ });
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1962);

/** How much of the ledger a page lists: what is shown has its proof beside it. */
const SHOWN = {
    /** Changes and decisions on the page of a system, the latest. */
    ofSystem: 20,
    /** Decisions and overrides on the page about oversight, the latest. */
    ofOversight: 30,
    /** Gates that passed on the word of one exception, the latest. */
    ofException: 3,
};
/** Its birth, deployment and retirement, however long ago, and the latest of what happens often. */
function shownSteps(lifecycle) {
    const often = lifecycle.filter(({ step }) => step === 'changed' || step === 'updated');
    const passedOver = new Set(often.slice(0, -SHOWN.ofSystem));
    return lifecycle.filter((one) => !passedOver.has(one));
}
/** A list of more decisions than this is one to look things up in: a proof is some kilobytes. */
const MOST_LISTED = 1000;
/**
 * The records whose proof belongs into the package: those that a statement rests on. Of those that only the list of all
 * decisions names, when it is no longer than `MOST_LISTED`.
 *
 * A record after the last checkpoint has none.
 */
function provenRecords(model) {
    const { ledger } = model;
    const counted = ledger.state === 'whole' ? (ledger.checkpoint?.count ?? 0) : 0;
    const numbers = new Set();
    for (const proof of citations(model))
        if (proof.kind === 'record' && proof.record.sequence <= counted)
            numbers.add(proof.record.sequence);
    return numbers;
}
function* citations(model) {
    const { controls, questions, readiness, systems, oversight } = model;
    const { decisions, exceptions, suspicions } = oversight;
    const decided = (0,_decisions_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionsBySystem */ .Og)(decisions);
    for (const { proofs, gaps } of controls) {
        yield* proofs;
        yield* ofGaps(gaps);
    }
    for (const { points } of questions)
        for (const { proofs } of points)
            yield* proofs;
    for (const { items } of readiness)
        for (const { proofs } of items)
            yield* proofs;
    for (const { id, gaps, lifecycle } of systems) {
        yield* ofGaps(gaps);
        for (const { proofs } of shownSteps(lifecycle))
            yield* proofs;
        yield* ofDecisions((decided.get(id) ?? []).slice(-SHOWN.ofSystem));
    }
    for (const { proofs } of suspicions)
        yield* proofs;
    for (const { uses } of exceptions)
        yield* uses.slice(-SHOWN.ofException);
    yield* ofDecisions((0,_decisions_js__WEBPACK_IMPORTED_MODULE_0__/* .overridesAmong */ .cu)(decisions).slice(-SHOWN.ofOversight));
    yield* ofDecisions(decisions.length <= MOST_LISTED ? decisions : decisions.slice(-SHOWN.ofOversight));
}
function* ofDecisions(decisions) {
    for (const { proof, override } of decisions) {
        yield proof;
        for (const look of override?.looks ?? [])
            yield look.proof;
    }
}
function* ofGaps(gaps) {
    for (const { proof } of gaps)
        if (proof !== undefined)
            yield proof;
}


/***/ }),

/***/ 81723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ statedOf),
/* harmony export */   U$: () => (/* binding */ overclaimed),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   mW: () => (/* binding */ statementReport)
/* harmony export */ });
/* harmony import */ var _documents_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11189);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85697);


const NOT_STATED = { applicable: 'not-stated', implemented: 'not-stated', sources: [] };
function readStatement(facts) {
    const path = `${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsFolder */ .RM)(facts)}soa.yml`;
    if (!facts.tree.entries.has(path))
        return { controls: new Map() };
    const file = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .documentFields */ .pE)(facts, path);
    const proof = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProof */ .Xq)(facts, path);
    const stated = Object.entries((0,_documents_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(file.controls)).map(([id, value]) => {
        const { applicable, implemented, justification, source, where, plan } = (0,_documents_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value);
        const control = {
            applicable: applicable === true ? 'yes' : applicable === false ? 'no' : 'not-stated',
            implemented: IMPLEMENTED.find((word) => word === implemented) ?? 'not-stated',
            sources: [source].flat().filter((one) => typeof one === 'string'),
            ...textKey('justification', justification),
            ...textKey('where', where),
            ...textKey('plan', plan),
            proof,
        };
        return [id, control];
    });
    return {
        path,
        ...textKey('approvedBy', file['approved-by']),
        ...textKey('date', file.date),
        controls: new Map(stated),
    };
}
function statedOf(statement, id) {
    return statement.controls.get(id) ?? NOT_STATED;
}
/** Where the organisation's own statement is, and whose word it is. */
function statementReport(facts) {
    const { path, approvedBy, date } = readStatement(facts);
    if (path === undefined)
        return {};
    const proof = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProof */ .Xq)(facts, path);
    return { statement: { ...textKey('approvedBy', approvedBy), ...textKey('date', date), proof } };
}
/** Whether the organisation claims more than the repository shows. */
function overclaimed({ stated, status }) {
    return stated.implemented === 'yes' && (status === 'gap' || status === 'not-shown');
}
const IMPLEMENTED = ['yes', 'partly', 'no'];
function textKey(key, value) {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? {} : { [key]: text };
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

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pc: () => (/* binding */ gatherFacts),
  Hv: () => (/* binding */ openSources),
  jH: () => (/* binding */ periodOf)
});

// EXTERNAL MODULE: ./lib/change/register.js
var register = __webpack_require__(98255);
// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/documents/yaml.js
var yaml = __webpack_require__(27347);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/gates/exceptions.js + 1 modules
var exceptions = __webpack_require__(50137);
// EXTERNAL MODULE: ./lib/gates/plan.js
var plan = __webpack_require__(64761);
// EXTERNAL MODULE: ./lib/git/run.js
var run = __webpack_require__(82893);
;// CONCATENATED MODULE: ./lib/git/remote.js

/** The page of the repository that a clone's `origin` names; undefined when it names none. */
async function originSite(directory) {
    const answer = await (0,run/* git */.$Y)(directory, ['config', '--get', 'remote.origin.url']);
    return answer.code === 0 ? siteOf(answer.stdout.toString('utf8').trim()) : undefined;
}
/** `https://host/owner/name.git`, `git@host:owner/name.git` and `ssh://git@host/owner/name` are one site. */
function siteOf(url) {
    const found = /^(?:https:\/\/(?:[^@/\s]+@)?|ssh:\/\/git@|git@)([A-Za-z0-9.-]+(?::\d+)?)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url);
    const [, host, repository] = found ?? [];
    return host === undefined || repository === undefined
        ? undefined
        : { serverUrl: `https://${host}`, repository };
}

// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var git_repository = __webpack_require__(3607);
// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(15669);
// EXTERNAL MODULE: ./lib/policy/load.js + 2 modules
var load = __webpack_require__(85528);
// EXTERNAL MODULE: ./lib/policy/pinned.js
var policy_pinned = __webpack_require__(43866);
// EXTERNAL MODULE: ./lib/report/facts.js
var facts = __webpack_require__(85697);
// EXTERNAL MODULE: ./lib/report/tables.js
var tables = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/run/check.js + 2 modules
var check = __webpack_require__(30973);
// EXTERNAL MODULE: ./lib/run/evaluate.js + 10 modules
var evaluate = __webpack_require__(71311);
// EXTERNAL MODULE: ./lib/run/policy.js
var run_policy = __webpack_require__(22831);
// EXTERNAL MODULE: ./lib/evidence/digests.js
var evidence_digests = __webpack_require__(19620);
// EXTERNAL MODULE: ./lib/evidence/reader.js + 1 modules
var evidence_reader = __webpack_require__(92936);
// EXTERNAL MODULE: ./lib/git/ledger.js
var ledger = __webpack_require__(4915);
// EXTERNAL MODULE: ./lib/documents/fields.js
var documents_fields = __webpack_require__(11189);
// EXTERNAL MODULE: ./lib/evidence/names.js
var names = __webpack_require__(26133);
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
        predicateType: PREDICATE_TYPES.override,
        subject: [commitSubject(recording.repository, tip)],
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

;// CONCATENATED MODULE: ./lib/report/read-record.js


/**
 * A statement of the ledger as the report uses it; undefined: one about the ledger itself, a checkpoint or a key.
 *
 * Kinds that this version does not know are no concern of it: a ledger that holds one is refused as a whole. Tolerant: ledgers outlive versions, so what a record does not say is left out, never guessed.
 */
function readRecord({ predicateType, predicate }, record) {
    const kind = /\/evidence\/([a-z-]+)\/v1$/.exec(predicateType)?.[1] ?? '';
    const read = READERS[kind];
    if (read === undefined)
        return undefined;
    const fields = predicate;
    const at = [fields.decidedAt, fields.submittedAt, fields.closedAt, fields.recordedAt].find(isDate);
    const number = (0,documents_fields/* fields */.OA)(fields.pullRequest).number ?? fields.pullRequest;
    const shared = {
        record,
        at: at === undefined ? '' : new Date(at).toISOString(),
        ...(typeof number === 'number' ? { pullRequest: number } : {}),
    };
    return read(fields, shared);
}
/** One line a kind of record; undefined: it lacks what makes it one. */
const READERS = {
    review(fields, shared) {
        const decision = (0,documents_fields/* textOf */.b6)(fields.decision);
        if (decision === undefined)
            return undefined;
        const counted = objects(fields.counted).map((one) => ({
            gate: (0,documents_fields/* textOf */.b6)(one.gate) ?? '',
            ...optional('system', (0,documents_fields/* textOf */.b6)(one.system)),
            capacity: (0,documents_fields/* textOf */.b6)(one.capacity) ?? '',
            counts: one.counts === true,
            because: (0,documents_fields/* textOf */.b6)(one.because) ?? '',
        }));
        const who = personOf(fields.reviewer) ?? 'an account that is gone';
        return { kind: 'review', ...shared, who, decision, counted, ...optional('waited', waited(fields)) };
    },
    verdict(fields, shared) {
        const outcome = fields.outcome === 'merged' ? 'merged' : 'closed';
        return {
            kind: 'verdict',
            ...shared,
            outcome,
            verdict: (0,documents_fields/* textOf */.b6)(fields.verdict) ?? 'unknown',
            past: fields.mergedPastTheGate === true,
            ...optional('by', personOf(fields.mergedBy)),
            ...optional('author', personOf((0,documents_fields/* fields */.OA)(fields.pullRequest).author)),
            systems: objects(fields.systems).flatMap((one) => {
                const id = (0,documents_fields/* textOf */.b6)(one.id);
                return id === undefined ? [] : [{ id, ...optional('risk', tier(one.risk)) }];
            }),
            gates: objects(fields.gates).flatMap((one) => {
                const id = (0,documents_fields/* textOf */.b6)(one.id);
                return id === undefined
                    ? []
                    : [{ id, verdict: (0,documents_fields/* textOf */.b6)(one.verdict) ?? '', because: (0,documents_fields/* textOf */.b6)(one.because) ?? '' }];
            }),
            findings: objects(fields.findings).map((one) => ({
                gate: (0,documents_fields/* textOf */.b6)(one.gate) ?? '',
                ...optional('system', (0,documents_fields/* textOf */.b6)(one.system)),
                message: (0,documents_fields/* textOf */.b6)(one.message) ?? '',
            })),
        };
    },
    lifecycle(fields, shared) {
        const step = STEPS.find((name) => name === fields.step);
        const system = (0,documents_fields/* textOf */.b6)((0,documents_fields/* fields */.OA)(fields.system).id) ?? (0,documents_fields/* textOf */.b6)(fields.system);
        if (step === undefined || system === undefined)
            return undefined;
        return { kind: 'lifecycle', ...shared, system, step, ...optional('by', personOf(fields.mergedBy)) };
    },
    override(fields, shared) {
        const decision = (0,documents_fields/* textOf */.b6)((0,documents_fields/* fields */.OA)(fields.ledger).decision) ?? '';
        const how = OVERRIDE_WAYS.find((way) => way === fields.how) ?? 'unknown';
        const gaps = objects(fields.gaps);
        const systems = new Set(gaps.flatMap(({ system }) => (0,documents_fields/* textOf */.b6)(system) ?? []));
        return {
            kind: 'override',
            ...shared,
            decision,
            how,
            systems: [...systems],
            paths: (0,documents_fields/* items */.ld)(fields.paths).flatMap((path) => (0,documents_fields/* textOf */.b6)(path) ?? []),
            open: gaps.flatMap(({ message }) => (0,documents_fields/* textOf */.b6)(message) ?? []),
            ...optional('due', (0,documents_fields/* textOf */.b6)(fields.reviewDue)),
            ...optional('by', personOf(fields.actor)),
        };
    },
    'override-review'(fields, shared) {
        const override = (0,documents_fields/* textOf */.b6)(fields.override);
        if (override === undefined)
            return undefined;
        const independent = (0,documents_fields/* textOf */.b6)(fields.independent) ?? 'unknown';
        return {
            kind: 'override-review',
            ...shared,
            override,
            independent,
            ...optional('by', personOf(fields.reviewer)),
        };
    },
    exception(fields, shared) {
        const exception = (0,documents_fields/* textOf */.b6)(fields.exception);
        if (exception === undefined)
            return undefined;
        const gate = (0,documents_fields/* textOf */.b6)(fields.exceptedGate) ?? '';
        return { kind: 'exception', ...shared, exception, gate, ...optional('system', (0,documents_fields/* textOf */.b6)(fields.system)) };
    },
    'deployment-approval-record'(fields, shared) {
        const system = (0,documents_fields/* textOf */.b6)(fields.system);
        const decision = (0,documents_fields/* textOf */.b6)(fields.decision);
        if (system === undefined || decision === undefined)
            return undefined;
        const by = personOf(fields.approver) ?? 'an unknown person';
        return {
            kind: 'deployment-approval',
            ...shared,
            system,
            by,
            decision,
            method: (0,documents_fields/* textOf */.b6)(fields.method) ?? 'unknown',
        };
    },
};
const STEPS = ['registered', 'deployed', 'updated', 'retired'];
const TIERS = ['minimal', 'limited', 'high', 'unacceptable'];
function tier(value) {
    return TIERS.find((name) => name === value);
}
/** Seconds from the content becoming available to the decision; a negative time is no time. */
function waited({ available }) {
    const { seconds } = (0,documents_fields/* fields */.OA)(available);
    return typeof seconds === 'number' && seconds >= 0 ? seconds : undefined;
}
/** A login, or `{ login, id }` with null for what GitHub does not know any more. */
function personOf(value) {
    const { login, id } = (0,documents_fields/* fields */.OA)(value);
    return (0,documents_fields/* textOf */.b6)(value) ?? (0,documents_fields/* textOf */.b6)(login) ?? (typeof id === 'number' ? `account ${id}` : (0,documents_fields/* textOf */.b6)(id));
}
function isDate(value) {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
function objects(value) {
    return (0,documents_fields/* items */.ld)(value).map(documents_fields/* fields */.OA);
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}

;// CONCATENATED MODULE: ./lib/run/report-ledger.js






/**
 * Verifies the ledger and reads it on the way: nothing is taken from one that is not whole.
 *
 * @param each is shown every record that holds, before it is known whether all do
 */
async function readLedger(directory, branch, trust, each = () => { }) {
    const nothing = (summary) => ({ summary, events: [] });
    try {
        const repository = await (0,git_repository/* openRepository */.h)(directory);
        const commit = await (0,ledger/* resolveBranch */.pd)(branch, (revision) => repository.resolve(revision));
        const reader = new evidence_reader/* LedgerReader */.B(trust);
        const events = [];
        const signedBy = new Map();
        const digests = new evidence_digests/* Digests */.o();
        let unsigned = 0;
        let last;
        let head;
        let name;
        for await (const file of (0,ledger/* recordsAt */.KA)(directory, commit)) {
            const answer = reader.read(file);
            if (!answer.ok)
                return nothing({ state: 'broken', branch, record: file.path, because: answer.because });
            each(answer.record);
            const { statement, signature, sequence, path, digest, checkpoint } = answer.record;
            if (checkpoint !== undefined)
                last = { ...answer.record, checkpoint };
            digests.push(digest);
            if (signature.state === 'none')
                unsigned += 1;
            else
                signedBy.set(signature.by, (signedBy.get(signature.by) ?? 0) + 1);
            name ??= statement.predicate.repository;
            head = digest;
            const read = readRecord(statement, { sequence, path, digest, commit });
            if (read !== undefined)
                events.push(read);
        }
        const summary = {
            state: 'whole',
            branch,
            commit,
            records: reader.count,
            unsigned,
            signedBy,
            ...(head === undefined ? {} : { head }),
            ...(last === undefined ? {} : { checkpoint: last.checkpoint }),
        };
        return {
            summary,
            events,
            ...(last === undefined ? {} : { proving: { checkpoint: last, digests } }),
            ...(name === undefined ? {} : { repository: name }),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* AimsError */.D))
            throw error;
        if (error.code === 'unknown-revision')
            return nothing({ state: 'absent', branch, because: `this clone has no branch ${branch}` });
        if (error.code === 'ledger-broken')
            return nothing({ state: 'broken', branch, record: branch, because: error.message });
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/run/standing.js + 1 modules
var run_standing = __webpack_require__(56577);
;// CONCATENATED MODULE: ./lib/run/report-facts.js



















/** The preset that asks for most. */
const FULLEST = 'iso-42001';
/**
 * Opens the clone that `request` names; it is only read.
 *
 * @param each as for `readLedger`
 */
async function openSources({ repo, rev, ledger, trust }, each) {
    const { objects, resolve } = await (0,git_repository/* openRepository */.h)(repo);
    const [commit, read, site] = await Promise.all([
        resolve(rev),
        readLedger(repo, ledger, trust, each),
        originSite(repo),
    ]);
    return { objects, commit, ledger: read, ...(site === undefined ? {} : { site }) };
}
/** Reads everything the report is made of. */
async function gatherFacts(request, { objects, commit, ledger, site }, catalog) {
    const { now, framework } = request;
    const period = periodOf(request);
    const { policy, adopted } = await (0,check/* localPolicy */.qH)({}, commit, objects, catalog);
    const mode = adopted ? 'audit' : (policy.mode ?? 'enforce');
    const [standing, preset, reference, trees] = await Promise.all([
        (0,run_standing/* evaluateStanding */.y)({ policy, mode, commit, now, ahead: 0 }, objects),
        extended(policy, commit, objects, catalog),
        (0,run_policy/* presetPolicy */.W)(FULLEST, catalog),
        objects.trees([commit], ['']),
    ]);
    const tree = trees.get(commit) ?? {
        commit,
        entries: new Map(),
        unread: [{ path: '', because: 'no answer' }],
    };
    const relied = new Set(standing.evaluation.documents.map(({ path }) => path));
    const blobs = await objects.blobs(documentBlobs(tree, policy, relied));
    return {
        scope: { ...scopeOf(request.system, tree, policy), framework },
        period,
        now,
        version: version/* VERSION */.x,
        repository: {
            name: site?.repository ?? ledger.repository ?? 'this repository',
            ...(site === undefined ? {} : { site }),
        },
        policy,
        adopted,
        ...(preset === undefined ? {} : { preset }),
        reference,
        tree,
        blobs,
        roles: (0,evaluate/* rolesAt */.P8)(tree, policy, blobs),
        evaluation: standing.evaluation,
        asked: standing.asked,
        ledger: ledger.summary,
        events: ledger.events,
        controls: (0,tables/* controlRows */.L_)(catalog.table('iso-42001')),
        crosswalk: (0,tables/* crosswalkRows */.nE)(catalog.table('crosswalk')),
    };
}
/** The year that ends today when nothing else is asked. */
function periodOf({ from, to, now, }) {
    const last = (to ?? now).slice(0, 10);
    const year = new Date(`${last}T00:00:00Z`);
    year.setUTCFullYear(year.getUTCFullYear() - 1);
    year.setUTCDate(year.getUTCDate() + 1);
    const first = (from ?? year.toISOString()).slice(0, 10);
    if (first > last)
        throw new errors/* AimsError */.D('bad-input', `the period starts on ${first}, after its end on ${last}`, 'exchange --from and --to');
    return { from: first, to: last };
}
function scopeOf(system, tree, policy) {
    if (system === undefined)
        return {};
    const known = (0,register/* registerFiles */.J)(tree, policy).map(({ folder }) => folder);
    const id = (0,ids/* parseSystemId */.AH)(system);
    if (id !== undefined && known.includes(id))
        return { system: id };
    const near = (0,nearest/* nearest */.p)(system, known);
    const hint = near === undefined ? `the register is in ${policy.systems}` : `did you mean ${near}?`;
    throw new errors/* AimsError */.D('bad-input', `no system ${system} is registered`, hint);
}
/** The documents: what gates rely on, and what lies beside the register. */
function documentBlobs(tree, policy, relied) {
    const folder = (0,facts/* recordsFolder */.RM)({ policy });
    const beside = folder === '' ? `${policy.systems}/` : folder;
    const entries = [...tree.entries.values()].filter(({ path }) => relied.has(path) || (path.startsWith(beside) && /\.(?:ya?ml|md|json)$/.test(path)));
    const roles = tree.entries.get(policy.roles);
    return (0,plan/* blobsOf */.OR)([
        ...entries,
        ...(0,exceptions/* exceptionFiles */.Ng)(tree, policy.exceptions),
        ...(roles === undefined ? [] : [roles]),
    ]);
}
/** The preset at the root of what the policy extends. */
async function extended(policy, commit, objects, catalog) {
    const inCommit = (0,check/* fromCommit */.IB)(commit, objects);
    const readAny = async (ref) => {
        const pinned = (0,policy_pinned/* parsePinned */.A)(ref);
        return pinned === undefined ? inCommit(ref) : catalog.elsewhere?.(pinned);
    };
    // The policy itself was loaded, so what it extends is there and goes in no circle.
    let path = policy.path;
    while (path !== undefined && !path.startsWith('preset:'))
        path = parentOf(path, await readAny(path));
    const name = path?.slice('preset:'.length);
    return name === undefined ? undefined : { name, policy: await (0,run_policy/* presetPolicy */.W)(name, catalog) };
}
function parentOf(path, blob) {
    const text = blob?.state === 'read' ? (0,yaml/* decodeText */.g7)(blob.bytes) : undefined;
    return text?.ok === true ? (0,load/* extendsOf */.n)({ path, text: text.text }) : undefined;
}


/***/ }),

/***/ 78628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writePackage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95105);
/* harmony import */ var _report_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(850);








/** A file of every package: a folder that has it is ours to replace. */
const MARK = 'aims-report.json';
const KIND = 'aims-gate evidence package';
/**
 * Writes a package into `folder`, whole or not at all: into a new folder beside it, which then takes its place.
 * Its last file is the manifest of all others, and with a signer that manifest signed.
 *
 * Throws `bad-input` when something is in the way that is no package.
 *
 * @returns how many files, and their bytes
 */
async function writePackage(folder, files, about, signer) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);
    await refuseForeign(target, folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    const fresh = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)}-`));
    try {
        const written = [];
        const made = new Set();
        const put = async ({ path, content }) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(fresh, ...path.split('/'));
            if (!made.has((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file)))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
            made.add((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
            const whole = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
            const measured = whole instanceof Uint8Array ? await putWhole(file, whole) : await putParts(file, whole);
            written.push({ path, ...measured });
        };
        for await (const file of files)
            await put(file);
        await put({ path: MARK, content: `${JSON.stringify({ kind: KIND, ...about }, undefined, 2)}\n` });
        const manifest = (0,_report_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestOf */ .$V)(written, about);
        await put({ path: _report_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST */ .e0, content: (0,_report_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestBytes */ .T8)(manifest) });
        if (signer !== undefined)
            await put({ path: _report_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .SIGNED_MANIFEST */ .$4, content: await (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_6__/* .seal */ .od)(manifest, signer) });
        // `mkdtemp` keeps others out; a package is there to be read.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(fresh, 0o755);
        await takePlace(fresh, target);
        return { files: written.length, bytes: written.reduce((sum, { size }) => sum + size, 0) };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(fresh, { recursive: true, force: true });
    }
}
/** A stream costs more than the whole of a small file, and of those there are thousands. */
async function putWhole(file, bytes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, bytes);
    return { size: bytes.byteLength, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex') };
}
async function putParts(file, parts) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(parts, async function* (chunks) {
        for await (const chunk of chunks) {
            digest.update(chunk);
            size += chunk.byteLength;
            yield chunk;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file));
    return { size, sha256: digest.digest('hex') };
}
/** Only an empty folder or an earlier package makes way. */
async function refuseForeign(target, folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(target).catch((error) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AimsError */ .D('bad-input', `${folder} cannot be written to`, 'give --out a folder', {
            cause: error,
        });
    });
    if (names.length === 0 || (await isPackage(target)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AimsError */ .D('bad-input', `${folder} is not empty and holds no evidence package`, 'give --out a new folder: what is there is never overwritten');
}
async function isPackage(target) {
    try {
        const mark = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target, MARK), 'utf8'));
        return typeof mark === 'object' && mark !== null && 'kind' in mark && mark.kind === KIND;
    }
    catch {
        return false;
    }
}
async function takePlace(fresh, target) {
    const old = `${fresh}-old`;
    const had = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(target, old).then(() => true, () => false);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(fresh, target);
    if (had)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(old, { recursive: true });
}


/***/ }),

/***/ 98610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSigner)
/* harmony export */ });
/* harmony import */ var _evidence_signers_ed25519_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83780);
/* harmony import */ var _evidence_signers_sigstore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28507);
/* harmony import */ var _evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68482);
/* harmony import */ var _identity_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32943);




/** Undefined: nobody signs. Throws `bad-input` or `bad-key`, before anything is computed. */
async function readSigner(options) {
    const { signingKey, sigstore, fulcio, rekor } = options;
    if (signingKey !== undefined) {
        const hint = 'give --signing-key an Ed25519 private key in PEM';
        return (0,_evidence_signers_ed25519_js__WEBPACK_IMPORTED_MODULE_0__/* .ed25519Signer */ .k)(await (0,_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(signingKey, 'the signing key', hint));
    }
    if (sigstore !== true)
        return undefined;
    const token = await (0,_identity_token_js__WEBPACK_IMPORTED_MODULE_3__/* .identityToken */ ._)(options.identityToken, process.env);
    return (0,_evidence_signers_sigstore_js__WEBPACK_IMPORTED_MODULE_1__/* .sigstoreSigner */ .J)({
        identityToken: async () => token,
        ...(fulcio === undefined ? {} : { fulcioUrl: fulcio }),
        ...(rekor === undefined ? {} : { rekorUrl: rekor }),
    });
}


/***/ }),

/***/ 63502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report),
  $: () => (/* binding */ sizeOf)
});

// EXTERNAL MODULE: ./lib/evidence/records/checkpoint.js
var checkpoint = __webpack_require__(85012);
// EXTERNAL MODULE: ./lib/report/build.js + 13 modules
var build = __webpack_require__(49278);
// EXTERNAL MODULE: ./lib/report/decisions.js
var report_decisions = __webpack_require__(1962);
// EXTERNAL MODULE: ./lib/report/html/layout.js + 2 modules
var layout = __webpack_require__(36999);
// EXTERNAL MODULE: ./lib/report/statement.js
var statement = __webpack_require__(81723);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/report/html/parts.js
var parts = __webpack_require__(56296);
// EXTERNAL MODULE: ./lib/report/html/template.js
var template = __webpack_require__(56430);
;// CONCATENATED MODULE: ./lib/report/html/pages/applicability.js




/** Every control and clause: whether it applies, whether it is in place, and what shows it. */
function applicabilityPage(model) {
    const { controls, policy } = model;
    const path = 'statement-of-applicability.html';
    const from = (0,parts/* citing */.F6)(model, path);
    const annex = controls.filter(({ family }) => family === 'annex-a');
    const clauses = controls.filter(({ family }) => family === 'clause');
    const body = (0,template/* html */.qy) `
<header><h1>Statement of Applicability</h1>
<p class="lead">What the organisation says of each control stands beside what the repository and its ledger show. The status is computed; nobody can set it.</p></header>
<p>${stated(model, from)}</p>
<h2>Annex A controls</h2>
${tallied(annex)}
${controlTable(annex, policy, from, 'annex-a', 'The 38 controls of Annex A')}
<h2>Clauses 4 to 10</h2>
${tallied(clauses)}
${controlTable(clauses, policy, from, 'clauses', 'The clauses of the management system')}
${weakened(policy, from)}
`;
    return { path, title: 'Statement of Applicability', body, under: path };
}
/** What the policy as a whole asks less than its preset, and where it says so. */
function weakened({ weakened: list, proof: file }, from) {
    if (list.length === 0)
        return undefined;
    const where = file === undefined ? undefined : (0,template/* html */.qy) `<p class="soft">In ${(0,parts/* proof */.n1)(file, from)}.</p>`;
    return (0,template/* html */.qy) `<h2>Where the policy asks less than its preset</h2><ul>${list.map((one) => (0,template/* html */.qy) `<li>${(0,template/* say */.cv)(one)}</li>`)}</ul>${where}`;
}
/** Whose word the columns of the organisation are. */
function stated({ statement }, from) {
    if (statement === undefined)
        return 'The organisation keeps no statement of its own in the repository: what applies and is in place is not stated.';
    const { approvedBy, date, proof: file } = statement;
    const by = approvedBy === undefined ? ', approved by nobody it names' : `, approved by ${approvedBy}`;
    return (0,template/* html */.qy) `What the organisation says is in ${(0,parts/* proof */.n1)(file, from)}${by}${date === undefined ? '' : ` on ${date}`}.`;
}
/** "2 shown in part · 25 gap · 11 not shown". */
function tallied(rows) {
    const counts = (0,words/* tally */.N4)(rows);
    const present = words/* STATUSES */.f.filter((status) => counts[status] > 0);
    return (0,template/* html */.qy) `<ul class="legend">${present.map((status) => (0,template/* html */.qy) `<li><strong>${counts[status]}</strong> ${(0,parts/* badge */.qS)(status)}</li>`)}</ul>`;
}
function controlTable(rows, policy, from, id, caption) {
    return (0,parts/* table */.tp)(rows, [
        {
            head: 'Control',
            cell: ({ id: name, title }) => (0,template/* html */.qy) `${name}<br><span class="soft">${title}</span>`,
            kind: 'name',
        },
        { head: 'Status', cell: ({ status }) => (0,parts/* badge */.qS)(status), kind: 'short' },
        { head: 'Applicable', cell: applicable },
        { head: 'Implemented', cell: implemented },
        { head: 'How it is shown', cell: (control) => how(control, policy, from), kind: 'said' },
        { head: 'Evidence', cell: (control) => (0,parts/* proofs */.g_)(control.proofs, from, 3), kind: 'evidence' },
    ], { caption, id, status: ({ status }) => status, anchor: ({ id: name }) => name, empty: 'No control.' });
}
function applicable({ stated }) {
    const { applicable: word, justification, sources } = stated;
    if (word === 'not-stated')
        return (0,template/* html */.qy) `<span class="none">not stated</span>`;
    return (0,parts/* stack */.t$)([
        word,
        ...(justification === undefined ? [] : [(0,template/* html */.qy) `<span class="soft">${justification}</span>`]),
        ...(sources.length === 0 ? [] : [(0,template/* html */.qy) `<span class="soft">asked for by ${sources.join(', ')}</span>`]),
    ]);
}
function implemented(control) {
    const { implemented: word, where, plan } = control.stated;
    if (word === 'not-stated')
        return (0,template/* html */.qy) `<span class="none">not stated</span>`;
    return (0,parts/* stack */.t$)([
        word,
        ...((0,statement/* overclaimed */.U$)(control)
            ? [(0,template/* html */.qy) `<strong class="gap">the repository does not bear this out</strong>`]
            : []),
        ...(where === undefined ? [] : [(0,template/* html */.qy) `<span class="soft">see ${where}</span>`]),
        ...(plan === undefined ? [] : [(0,template/* html */.qy) `<span class="soft">plan: ${plan}</span>`]),
    ]);
}
function how({ because, gates, weakened, gaps, id, remedy, status }, policy, from) {
    const detail = gates.length === 0
        ? undefined
        : (0,template/* html */.qy) `<details><summary>${gates.length === 1 ? 'The gate' : `${gates.length} gates`}</summary><ul class="stack">${gates.map((gate) => (0,template/* html */.qy) `<li>${(0,parts/* badge */.qS)(gate.status)} <code>${gate.gate}</code> (${gate.level}): ${(0,template/* say */.cv)(gate.because)}</li>`)}</ul></details>`;
    return [
        (0,template/* say */.cv)(because),
        ...(gaps.length > 0 || (remedy !== undefined && status !== 'excluded')
            ? [(0,template/* html */.qy) `<a class="mend" href="gaps.html#gap-${id}">How to mend it</a>`]
            : []),
        ...weakened.map((one) => (0,template/* html */.qy) `<br><span class="not-shown">weaker than the preset: ${(0,template/* say */.cv)(one)}</span>${policy.proof === undefined ? undefined : (0,template/* html */.qy) ` ${(0,parts/* proof */.n1)(policy.proof, from)}`}`),
        ...(detail === undefined ? [] : [detail]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/html/pages/crosswalk.js


/** What each control answers to in other frameworks, both ways. */
function crosswalkPage(model) {
    const { crosswalk, controls, scope } = model;
    const ordered = [...crosswalk].sort((a, b) => Number(b.framework === scope.framework) - Number(a.framework === scope.framework));
    const body = (0,template/* html */.qy) `
<header><h1>Other frameworks</h1>
<p class="lead">Which ISO/IEC 42001 controls answer to which part of other frameworks, and how these stand. A mapping is no proof of conformity: the reference itself may ask for more.</p>
<p class="soft">A control marked with * is mapped by this project’s own reading; the others follow a published mapping.</p></header>
${ordered.map((one) => (0,template/* html */.qy) `<h2>${one.title}</h2>${referenceTable(one, controls, one.framework)}`)}
<h2>By control</h2>
${(0,parts/* table */.tp)(controls, [
        {
            head: 'Control',
            cell: ({ id, title }) => (0,template/* html */.qy) `<a href="statement-of-applicability.html#${id}">${id}</a> <span class="soft">${title}</span>`,
            kind: 'name',
        },
        { head: 'Status', cell: ({ status }) => (0,parts/* badge */.qS)(status), kind: 'short' },
        ...crosswalk.map((framework) => ({
            head: framework.title,
            cell: ({ id }) => referencesOf(id, framework),
        })),
    ], {
        caption: 'Every control with what it answers to',
        id: 'by-control',
        status: ({ status }) => status,
        empty: 'No control.',
    })}
`;
    return { path: 'crosswalk.html', title: 'Other frameworks', body, under: 'crosswalk.html' };
}
function referencesOf(id, { references }) {
    const own = references.flatMap(({ reference, controls }) => {
        const mapped = controls.find((one) => one.id === id);
        return mapped === undefined ? [] : [`${reference}${mapped.reading === 'ours' ? '*' : ''}`];
    });
    return own.length === 0 ? (0,template/* html */.qy) `<span class="none">no mapping</span>` : (0,parts/* stack */.t$)(own);
}
function referenceTable(framework, controls, id) {
    const statuses = new Map(controls.map((control) => [control.id, control.status]));
    return (0,parts/* table */.tp)(framework.references, [
        { head: 'Reference', cell: ({ reference }) => reference, kind: 'name' },
        { head: 'Status', cell: ({ status }) => (0,parts/* badge */.qS)(status), kind: 'short' },
        { head: 'About', cell: ({ topics }) => (0,parts/* stack */.t$)(topics), kind: 'said' },
        {
            head: 'Controls',
            cell: ({ controls: mapped }) => mapped.map(({ id: control, reading }, index) => {
                const gap = statuses.get(control) === 'gap' ? ' (gap)' : '';
                return (0,template/* html */.qy) `${index === 0 ? '' : ', '}<a href="statement-of-applicability.html#${control}">${control}</a>${reading === 'ours' ? '*' : ''}${gap}`;
            }),
        },
    ], {
        caption: framework.title,
        headed: true,
        id,
        status: ({ status }) => status,
        empty: 'No reference is mapped.',
    });
}

// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(96484);
// EXTERNAL MODULE: ./lib/report/overrides.js
var report_overrides = __webpack_require__(35243);
;// CONCATENATED MODULE: ./lib/report/html/pages/decisions.js





/** Rows of one page: still quick to open and to search. */
const ROWS = 500;
const SAID = {
    approved: 'approved',
    'changes-requested': 'asked for changes',
    dismissed: 'was dismissed',
    signed: 'signed',
    refused: 'refused, signed',
    'approved-with-conditions': report_overrides/* OVERRIDE_WORDS */.nc['approved-with-conditions'],
    overrode: report_overrides/* OVERRIDE_WORDS */.nc.unknown,
    'looked-again': 'looked again',
};
/** Only of a review it can be said after how long. */
const REVIEWS = new Set(['approved', 'changes-requested', 'dismissed']);
function decisionPages({ oversight }) {
    return Math.ceil(oversight.decisions.length / ROWS);
}
/** Every decision of the period, some hundred a page. */
function* decisionsPages(model) {
    const { decisions } = model.oversight;
    const pages = decisionPages(model);
    for (let page = 1; page <= pages; page += 1) {
        const part = decisions.slice((page - 1) * ROWS, page * ROWS);
        const first = part[0]?.at.slice(0, 10) ?? '';
        const path = `decisions/${page}.html`;
        const last = part.at(-1)?.at.slice(0, 10) ?? '';
        const body = (0,template/* html */.qy) `<header><h1>Decisions</h1><p class="lead">${first} to ${last}, page ${page} of ${pages}</p></header>
${pager(page, pages)}${decisionTable(part, model, 'decisions', path)}`;
        yield { path, title: `Decisions, page ${page}`, body, under: 'oversight.html' };
    }
}
function pager(page, pages) {
    if (pages < 2)
        return undefined;
    const near = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter((one) => one >= 1 && one <= pages);
    return (0,template/* html */.qy) `<nav aria-label="Pages of decisions"><ul class="pager">${near.map((one) => (0,template/* html */.qy) `<li><a href="${one}.html"${one === page ? (0,template/* html */.qy) ` aria-current="page"` : undefined}>${one}</a></li>`)}</ul></nav>`;
}
function saidIn({ said, override }) {
    const word = override === undefined ? SAID[said] : report_overrides/* OVERRIDE_WORDS */.nc[override.how];
    return said === 'overrode' ? (0,template/* html */.qy) `<strong class="gap">${word}</strong>` : word;
}
/** Whether it counted, and why; an override is no voice that could. */
function counted({ said, counts, capacity = '', note, override }) {
    if (override !== undefined)
        return (0,template/* say */.cv)(note);
    const word = counts ? `yes${capacity === '' ? '' : `, as ${capacity}`}` : 'no';
    return (0,prose/* plain */.pj)(note) === SAID[said] ? word : [word, (0,template/* html */.qy) `<br><span class="soft">${(0,template/* say */.cv)(note)}</span>`];
}
/** The first columns of every table of decisions. */
const WHEN_AND_WHO = [
    { head: 'When (UTC)', cell: ({ at }) => (0,template/* html */.qy) `<time datetime="${at}">${(0,words/* moment */.n$)(at)}</time>`, kind: 'name' },
    { head: 'Who', cell: ({ who }) => (0,words/* account */.ct)(who), kind: 'short' },
];
/** @param page the path of the page it is on */
function decisionTable(decisions, model, id, page) {
    const from = (0,parts/* citing */.F6)(model, page);
    return (0,parts/* table */.tp)(decisions, [
        ...WHEN_AND_WHO,
        { head: 'Said', cell: saidIn },
        { head: 'Counts', cell: counted, kind: 'said' },
        {
            head: 'After',
            cell: ({ waited, said }) => {
                if (waited !== undefined)
                    return (0,words/* duration */.p0)(waited);
                return REVIEWS.has(said) ? (0,template/* html */.qy) `<span class="none">not recorded</span>` : undefined;
            },
            kind: 'short',
        },
        {
            head: 'Systems',
            cell: ({ systems }) => (0,parts/* systemLinks */.RA)(systems, model, from),
        },
        {
            head: 'Evidence',
            cell: ({ proof: record, pullRequest }) => pullRequest === undefined
                ? (0,parts/* proof */.n1)(record, from)
                : (0,parts/* proofs */.g_)([record, { kind: 'pull-request', number: pullRequest }], from),
            kind: 'evidence',
        },
    ], {
        caption: 'Decisions of people, oldest first',
        id,
        empty: (0,parts/* noneRecorded */.Z1)(model, 'No decision is recorded.'),
    });
}

;// CONCATENATED MODULE: ./lib/report/html/pages/gaps.js



/** A control of many systems says their first gaps; each system's own page says all. */
const MOST = 12;
/** Control by control: what is missing, and the shortest way to mend it. */
function gapsPage(model) {
    const open = model.controls.filter(({ status }) => status === 'gap' || status === 'not-shown');
    const elsewhere = model.controls.filter(({ status }) => status === 'organisation');
    const counts = (0,words/* tally */.N4)(model.controls);
    const path = 'gaps.html';
    const from = (0,parts/* citing */.F6)(model, path);
    const body = (0,template/* html */.qy) `
<header><h1>Gap report</h1>
<p class="lead">${counts.gap} ${counts.gap === 1 ? 'control or clause has' : 'controls and clauses have'} gaps, ${counts['not-shown']} ${counts['not-shown'] === 1 ? 'is' : 'are'} not shown. Each says what to do next.</p></header>
${open.length === 0 ? (0,template/* html */.qy) `<p>Nothing is missing that the repository can show.</p>` : (0,parts/* filter */.pb)('entries', open, ({ status }) => status)}
<div id="entries">${open.map((control) => entry(control, from))}</div>
${elsewhere.length === 0 ? undefined : (0,template/* html */.qy) `<h2>What only the organisation can show</h2><p>A repository holds no proof of these. Ask for the organisation’s own records.</p><ul>${elsewhere.map(({ id, title }) => (0,template/* html */.qy) `<li>${id} ${title}</li>`)}</ul>`}
`;
    return { path, title: 'Gap report', body, under: path };
}
function entry(control, from) {
    const { id, title, status, because, gaps, remedy } = control;
    const [ofSystems = [], ofAll = []] = [true, false].map((one) => gaps.filter(({ system }) => (system !== undefined) === one));
    const list = gaps.length === 0
        ? (0,template/* html */.qy) `<p class="missing">${(0,template/* say */.cv)(because)}.${remedy === undefined ? undefined : (0,template/* html */.qy) `<br>→ ${(0,template/* say */.cv)(remedy)}`}</p>`
        : (0,template/* html */.qy) `<div class="missing">${gapList([...ofAll, ...ofSystems.slice(0, MOST)], from)}${ofSystems.length > MOST
            ? (0,template/* html */.qy) `<p class="soft">and ${ofSystems.length - MOST} more: see the pages of the <a href="systems.html">systems</a></p>`
            : undefined}</div>`;
    return (0,template/* html */.qy) `<article class="entry" id="gap-${id}" data-row data-status="${status}"><h2>${id} ${title} ${(0,parts/* badge */.qS)(status)}</h2>${list}</article>\n`;
}
/** By gate: whose gap, what and where, and beside it the way out. */
function gapList(gaps, from) {
    return [...Map.groupBy(gaps, ({ gate, level }) => `${gate} ${level}`).values()].map((own) => {
        const lines = own.map((gap) => (0,template/* html */.qy) `<li>${gapLine(gap, from)}</li>`);
        return (0,template/* html */.qy) `<div class="gap-group"><p class="gate">${own[0]?.title}<span class="soft">${own[0]?.level}</span></p><ul class="gaps">${lines}</ul></div>`;
    });
}
function gapLine(gap, from) {
    const { system, message, remedy } = gap;
    const whose = system === undefined ? undefined : (0,template/* html */.qy) `<strong>${system}</strong>: `;
    return (0,template/* html */.qy) `<span>${whose}${(0,template/* say */.cv)(message)}${place(gap, from)}</span><span>→ ${(0,template/* say */.cv)(remedy)}</span>`;
}
/** Where it is, unless the message says it and nothing is there to be opened. */
function place({ path, line, message, proof: shown }, from) {
    if (shown !== undefined)
        return (0,template/* html */.qy) ` (${(0,parts/* proof */.n1)(shown, from)})`;
    if (path === undefined || message.some(({ text }) => text === path))
        return undefined;
    return (0,template/* html */.qy) ` (<code>${path}${line === undefined ? '' : `:${line}`}</code>)`;
}

// EXTERNAL MODULE: ./lib/report/proven.js
var proven = __webpack_require__(46296);
;// CONCATENATED MODULE: ./lib/report/html/pages/exceptions.js



/** Gaps that somebody allowed for a time, and until when. */
function exceptionTable(exceptions, model, caption, empty, from) {
    return (0,parts/* table */.tp)(exceptions, [
        { head: 'Exception', cell: (one) => (0,parts/* proof */.n1)(one.proof, from), kind: 'name' },
        { head: 'Of', cell: ({ gate, system }) => (0,template/* html */.qy) `${gate}<br><span class="soft">${system}</span>` },
        { head: 'State', cell: state },
        { head: 'Reason', cell: ({ reason }) => reason, kind: 'said' },
        {
            head: 'By',
            cell: ({ requestedBy, approvedBy }) => (0,parts/* stack */.t$)([`asked by @${requestedBy}`, `allowed by @${approvedBy}`]),
        },
        ...(model.ledger.state === 'whole'
            ? [
                {
                    head: 'Let through',
                    cell: (one) => letThrough(one, from),
                    kind: 'evidence',
                },
            ]
            : []),
    ], { caption, id: 'exceptions', empty });
}
/** How often a gate passed on its word. */
function letThrough({ uses }, from) {
    if (uses.length === 0)
        return (0,template/* html */.qy) `<span class="soft">nothing in the period</span>`;
    const few = uses.slice(-proven/* SHOWN */.kC.ofException);
    return [few.length < uses.length ? `${uses.length} times, lately` : [], (0,parts/* proofs */.g_)(few, from)].flat();
}
function state({ state: word, expires }) {
    if (word === 'not-valid')
        return (0,template/* html */.qy) `<strong class="gap">not valid: excepts nothing</strong>`;
    return (0,template/* html */.qy) `${word === 'ended' ? 'ended on' : 'in force until'} <time>${expires}</time>`;
}

;// CONCATENATED MODULE: ./lib/report/html/pages/overrides.js





/** What asked for a second person, and whether one has looked. */
function overrideTable(overrides, model, from) {
    return (0,parts/* table */.tp)(overrides, [
        ...WHEN_AND_WHO,
        {
            head: 'How',
            cell: ({ said, override }) => {
                const word = report_overrides/* OVERRIDE_WORDS */.nc[override.how];
                return [
                    said === 'overrode' ? (0,template/* html */.qy) `<strong class="gap">${word}</strong>` : word,
                    (0,template/* html */.qy) `<br><span class="soft">${(0,words/* count */.U9)(override.files, 'governed file')}</span>`,
                ];
            },
        },
        { head: 'Systems', cell: ({ systems }) => (0,parts/* systemLinks */.RA)(systems, model, from) },
        { head: 'What was open', cell: ({ override }) => (0,parts/* stack */.t$)(override.open), kind: 'said' },
        { head: 'Second look', cell: ({ override }) => secondLook(override) },
        {
            head: 'Evidence',
            cell: ({ proof, pullRequest, override }) => (0,parts/* proofs */.g_)([
                proof,
                ...(pullRequest === undefined ? [] : [{ kind: 'pull-request', number: pullRequest }]),
                ...override.looks.map((look) => look.proof),
            ], from),
            kind: 'evidence',
        },
    ], {
        caption: 'Overrides and approvals with conditions, oldest first',
        id: 'overrides',
        empty: (0,parts/* noneRecorded */.Z1)(model, 'Nothing went around the gate, and nothing was approved with conditions.'),
    });
}
function secondLook({ state, due, looks }) {
    const waiting = {
        reviewed: due === undefined ? undefined : (0,template/* html */.qy) `<span class="soft">due by <time>${due}</time></span>`,
        due: (0,template/* html */.qy) `due by <time>${due}</time>`,
        overdue: (0,template/* html */.qy) `<strong class="gap">overdue since <time>${due}</time></strong>`,
        'not-asked': (0,template/* html */.qy) `<span class="none">not asked for</span>`,
    };
    return (0,parts/* stack */.t$)([
        ...looks.map((look) => (0,template/* html */.qy) `${(0,report_overrides/* lookedBy */.EK)(look)} on <time>${look.at.slice(0, 10)}</time>`),
        ...[waiting[state] ?? []].flat(),
    ]);
}
/** "3 reviewed, 1 overdue". */
function secondPerson(overrides) {
    const states = overrides.map(({ override }) => override.state);
    const number = (state) => states.filter((one) => one === state).length;
    const said = [`${number('reviewed')} reviewed`];
    if (number('due') > 0)
        said.push(`${number('due')} due`);
    if (number('overdue') > 0)
        said.push(`${number('overdue')} overdue`);
    return states.length === 0 ? undefined : said.join(', ');
}

;// CONCATENATED MODULE: ./lib/report/html/pages/oversight.js








const SIGNS = {
    'too-fast': 'Faster than reading',
    burst: 'Many at once',
    'never-no': 'Never a no',
};
const OF_LEDGER = [
    { head: 'Approved', cell: ({ approved }) => approved, kind: 'number' },
    { head: 'Of these counted', cell: ({ counted }) => counted, kind: 'number' },
    { head: 'Asked for changes', cell: ({ rejected }) => rejected, kind: 'number' },
];
/** Whether oversight is real: figures first, then what to ask about, then every decision. */
function oversightPage(model, months, latency) {
    const path = 'oversight.html';
    const from = (0,parts/* citing */.F6)(model, path);
    const { oversight } = model;
    const { decisions, exceptions, merges, suspicions, people, roles } = oversight;
    const overrides = (0,report_decisions/* overridesAmong */.cu)(decisions);
    const said = (word) => decisions.filter((one) => one.said === word).length;
    const rejected = said('changes-requested') + said('refused');
    const approved = said('approved') + said('signed');
    const share = approved + rejected === 0
        ? undefined
        : `${Math.round((100 * rejected) / (approved + rejected))} % of all`;
    const pages = decisionPages(model);
    const unknown = oversight.latency.reduce((sum, { decisions: all, known }) => sum + all - known, 0);
    const body = (0,template/* html */.qy) `
<header><h1>Human oversight</h1>
<p class="lead">Who decided on governed changes, how often the answer was no, and how long people took. From the ledger alone.</p></header>
<dl class="figures">
${(0,parts/* fromLedger */.CS)(model, approved, 'approvals', said('signed') > 0 ? `${said('signed')} signed` : undefined)}
${(0,parts/* fromLedger */.CS)(model, rejected, 'asked for changes', share)}
${(0,parts/* fromLedger */.CS)(model, merges.closed, 'closed unmerged')}
${(0,parts/* fromLedger */.CS)(model, merges.past, 'merged past the gate', `of ${merges.merged} merged`)}
${(0,parts/* fromLedger */.CS)(model, overrides.length, 'overrides and conditions', secondPerson(overrides))}
</dl>
<h2>Over time</h2>
${decisions.length === 0 ? (0,template/* html */.qy) `<p class="empty">${(0,parts/* noneRecorded */.Z1)(model, 'No decision is recorded in the period.')}</p>` : months}
<h2>Time to decide</h2>
${latency ?? (0,template/* html */.qy) `<p class="empty">${(0,parts/* noneRecorded */.Z1)(model, 'No record says how long the content had been available.')}</p>`}
${unknown > 0 && latency !== undefined ? (0,template/* html */.qy) `<p class="soft">${unknown} decisions do not say how long the content had been available.</p>` : undefined}
<h2>Questions to ask about reviews</h2>
<p>Signs that a review may not have been one. None of them proves anything; each is worth a question.</p>
${(0,parts/* table */.tp)(suspicions, [
        { head: 'Sign', cell: ({ kind }) => SIGNS[kind], kind: 'name' },
        { head: 'What', cell: ({ message }) => (0,template/* say */.cv)(message) },
        { head: 'Evidence', cell: (one) => (0,parts/* proofs */.g_)(one.proofs, from, 5), kind: 'evidence' },
    ], {
        caption: 'Signs of rubber-stamping',
        id: 'signs',
        empty: (0,parts/* noneRecorded */.Z1)(model, 'No such sign in the period.'),
    })}
<h2>Overrides and conditions</h2>
<p>What landed past the gate, or was approved with conditions that are left to be met. Each asks for a second person.</p>
${overrideTable(overrides.slice(-proven/* SHOWN */.kC.ofOversight), model, from)}
${overrides.length > proven/* SHOWN */.kC.ofOversight ? (0,template/* html */.qy) `<p class="soft">The last ${proven/* SHOWN */.kC.ofOversight} of ${overrides.length}; the others are among all decisions.</p>` : undefined}
<h2>Exceptions</h2>
<p>Gaps that the target branch allows for a time, each approved by somebody. A gap stays a gap in this package.</p>
${exceptionTable(exceptions, model, 'Exceptions, as they stand at the commit', 'No exception is in the repository.', from)}
<h2>People and roles</h2>
${(0,parts/* table */.tp)(people, [
        { head: 'Person', cell: ({ who }) => (0,words/* account */.ct)(who), kind: 'name' },
        { head: 'Roles', cell: ({ roles: held }) => held.join(', ') },
        { head: 'Owns', cell: ({ owns }) => ownership(owns) },
        ...(model.ledger.state === 'whole' ? OF_LEDGER : []),
    ], {
        caption: 'Everybody who decided, holds a role or owns a system',
        id: 'people',
        empty: 'Nobody decided, and no role is filled.',
    })}
${(0,parts/* table */.tp)(roles, [
        { head: 'Role', cell: ({ role }) => role, kind: 'name' },
        { head: 'People', cell: ({ people: held }) => (0,parts/* none */.dv)(held.map((one) => `@${one}`).join(', ')) },
    ], { caption: 'Roles of the policy', id: 'roles', empty: 'No role is defined.' })}
<p class="soft">Roles are in ${(0,parts/* proof */.n1)(oversight.rolesProof, from)}.</p>
<h2>Decisions</h2>
${decisionTable(decisions.slice(-proven/* SHOWN */.kC.ofOversight), model, 'decisions', path)}
${pages === 0 ? undefined : (0,template/* html */.qy) `<p>The last ${Math.min(proven/* SHOWN */.kC.ofOversight, decisions.length)} of ${decisions.length}. All of them: ${pageLinks(pages)}</p>`}
`;
    return { path, title: 'Human oversight', body, under: path };
}
function pageLinks(pages) {
    const shown = Array.from({ length: Math.min(pages, 10) }, (_, index) => index + 1);
    const last = pages > 10 ? (0,template/* html */.qy) ` … <a href="decisions/${pages}.html">${pages}</a>` : undefined;
    return (0,template/* html */.qy) `${shown.map((one) => (0,template/* html */.qy) `${one === 1 ? '' : ' · '}<a href="decisions/${one}.html">page ${one}</a>`)}${last}`;
}
function ownership(owns) {
    const few = owns
        .slice(0, 5)
        .map((id, index) => (0,template/* html */.qy) `${index === 0 ? '' : ', '}<a href="systems/${id}.html">${id}</a>`);
    return owns.length > 5 ? [...few, ` and ${owns.length - 5} more`] : few;
}

;// CONCATENATED MODULE: ./lib/report/html/pages/systems.js







function systemsPage(model) {
    const body = (0,template/* html */.qy) `<header><h1>AI systems</h1><p class="lead">The register: every AI system of this repository, with who answers for it.</p></header>
${systemTable(model.systems, model, 'systems')}`;
    return { path: 'systems.html', title: 'AI systems', body, under: 'systems.html' };
}
function systemTable(systems, { ledger }, id) {
    return (0,parts/* table */.tp)(systems, [
        {
            head: 'System',
            cell: ({ id: name, name: title }) => (0,template/* html */.qy) `<a href="systems/${name}.html">${title}</a>`,
            kind: 'name',
        },
        { head: 'Open gaps', cell: gapCount, kind: 'short' },
        { head: 'Risk', cell: ({ risk }) => (0,parts/* none */.dv)(risk), kind: 'short' },
        { head: 'Stage', cell: ({ stage }) => (0,parts/* none */.dv)(stage), kind: 'short' },
        {
            head: 'Owner',
            cell: ({ owner }) => (0,parts/* none */.dv)(owner === undefined ? undefined : `@${owner}`),
            kind: 'short',
        },
        ...(ledger.state === 'whole'
            ? [
                {
                    head: 'Decisions',
                    cell: ({ decisions }) => decisions,
                    kind: 'number',
                },
            ]
            : []),
    ], {
        caption: 'Registered AI systems',
        id,
        empty: 'No AI system is registered.',
        status: systemStatus,
    });
}
/** Without gaps it is shown only when some gate showed something. */
function systemStatus({ gaps, gates }) {
    if (gaps.length > 0)
        return 'gap';
    return gates.some(({ status }) => status === 'shown') ? 'shown' : 'not-shown';
}
function gapCount({ gaps }) {
    return gaps.length === 0
        ? (0,template/* html */.qy) `<span class="soft">none</span>`
        : (0,template/* html */.qy) `<span class="badge gap">${gaps.length}</span>`;
}
/** On the page of a system nobody has to be told whose gap it is. */
function ownGap({ system: _, ...gap }) {
    return gap;
}
/** Everything about one system on one page. */
function systemPage(system, decisions, model) {
    const path = `systems/${system.id}.html`;
    const from = (0,parts/* citing */.F6)(model, path);
    const { name, owner, risk, stage, fields, gaps, gates, documents, lifecycle, incidents, exceptions } = system;
    const steps = (0,proven/* shownSteps */.nl)(lifecycle);
    const body = (0,template/* html */.qy) `
<header><h1>${name}</h1>
<p class="lead">${risk === undefined ? 'no risk tier' : `${risk} risk`} · ${stage ?? 'no stage'} · ${owner === undefined ? 'no owner' : `owner @${owner}`} · ${(0,parts/* proof */.n1)(system.proof, from)}</p></header>
<h2>Open gaps</h2>
${gaps.length === 0 ? (0,template/* html */.qy) `<p>None of the gates asked of it finds anything missing.</p>` : gapList(gaps.map(ownGap), from)}
<h2>Register entry</h2>
<dl class="pair">${fields.map(({ name: field, values }) => (0,template/* html */.qy) `<dt>${field}</dt><dd>${values.length === 0 ? (0,parts/* none */.dv)(undefined) : (0,parts/* stack */.t$)(values)}</dd>`)}</dl>
<h2>Gates</h2>
${(0,parts/* table */.tp)(gates, [
        { head: 'Gate', cell: ({ title }) => title, kind: 'name' },
        { head: 'Status', cell: ({ status }) => (0,parts/* badge */.qS)(status) },
        { head: 'Because', cell: ({ because }) => (0,template/* say */.cv)(because), kind: 'said' },
        {
            head: 'Controls',
            cell: ({ controls }) => controls.map((one, index) => (0,template/* html */.qy) `${index === 0 ? '' : ', '}<a href="../statement-of-applicability.html#${one}">${one}</a>`),
        },
    ], {
        caption: 'What the policy asks of it, and what was shown',
        id: 'gates',
        status: ({ status }) => status,
        empty: 'The policy asks nothing of it at its tier and stage.',
    })}
<h2>Assessments, cards and other documents</h2>
${(0,parts/* table */.tp)(documents, [
        {
            head: 'Document',
            cell: (one) => (one.sha === undefined ? (0,template/* html */.qy) `<code>${one.path}</code>` : (0,parts/* proof */.n1)(one.proof, from)),
            kind: 'name',
        },
        {
            head: 'There',
            cell: ({ sha }) => (sha === undefined ? (0,template/* html */.qy) `<strong class="gap badge">missing</strong>` : 'yes'),
            kind: 'short',
        },
        { head: 'Dated', cell: ({ date }) => (0,parts/* none */.dv)(date), kind: 'short' },
        {
            head: 'Content',
            cell: ({ sha }) => (sha === undefined ? undefined : (0,template/* html */.qy) `<code>${sha.slice(0, 12)}</code>`),
            kind: 'short',
        },
        { head: 'Read by', cell: ({ gates: by }) => by.join(', ') },
    ], { caption: 'Documents its gates rely on', id: 'documents', empty: 'No gate reads a document of it.' })}
<h2>Life cycle</h2>
${lifecycle.length === 0
        ? (0,template/* html */.qy) `<p class="empty">${(0,parts/* noneRecorded */.Z1)(model, 'The ledger holds no step of its life.')}</p>`
        : (0,template/* html */.qy) `<ol class="timeline">${steps.map(({ step, at, by, proofs: list }) => (0,template/* html */.qy) `<li><time>${(0,words/* moment */.n$)(at)}</time><strong>${step}</strong>${by === undefined ? '' : ` by ${(0,words/* account */.ct)(by)}`}${(0,parts/* proofs */.g_)(list, from)}</li>`)}</ol>${steps.length < lifecycle.length ? (0,template/* html */.qy) `<p class="soft">${lifecycle.length - steps.length} earlier changes are not listed here.</p>` : undefined}`}
<h2>Decisions</h2>
${decisionTable(decisions.slice(-proven/* SHOWN */.kC.ofSystem), model, 'decisions', path)}
${decisions.length > proven/* SHOWN */.kC.ofSystem ? (0,template/* html */.qy) `<p class="soft">The last ${proven/* SHOWN */.kC.ofSystem} of ${decisions.length}; the others are under <a href="../oversight.html">Human oversight</a>.</p>` : undefined}
<h2>Incidents</h2>
${(0,parts/* table */.tp)(incidents, [
        { head: 'Incident', cell: ({ title }) => title, kind: 'name' },
        { head: 'Severity', cell: ({ severity }) => (0,parts/* none */.dv)(severity), kind: 'short' },
        { head: 'Detected (UTC)', cell: ({ detected }) => (0,parts/* none */.dv)(detected && (0,words/* moment */.n$)(detected)), kind: 'short' },
        { head: 'Resolved (UTC)', cell: ({ resolved }) => (0,parts/* none */.dv)(resolved && (0,words/* moment */.n$)(resolved)), kind: 'short' },
        { head: 'Evidence', cell: (one) => (0,parts/* proof */.n1)(one.proof, from), kind: 'evidence' },
    ], {
        caption: 'Incidents in its log',
        id: 'incidents',
        empty: 'No incident is logged beside its register entry.',
    })}
<h2>Exceptions</h2>
${exceptionTable(exceptions, model, 'Deviations that speak of it', 'No exception speaks of it.', from)}
`;
    return { path, title: name, body, under: 'systems.html' };
}

;// CONCATENATED MODULE: ./lib/report/html/pages/overview.js









/** The cover: what this is about, whether it can be relied on, and where to look first. */
function overviewPage(model, chart) {
    const { repository, period, policy, commit, scope, systems, controls, oversight } = model;
    const annex = controls.filter(({ family }) => family === 'annex-a');
    const overrides = (0,report_decisions/* overridesAmong */.cu)(oversight.decisions);
    const counts = (0,words/* tally */.N4)(annex);
    const gaps = controls.filter(({ status }) => status === 'gap');
    const path = 'index.html';
    const from = (0,parts/* citing */.F6)(model, path);
    const focus = model.crosswalk.find(({ framework }) => framework === scope.framework);
    const body = (0,template/* html */.qy) `
<header class="cover">
<p class="eyebrow">${(0,words/* reportTitle */.r4)(model)}</p>
<h1>${subject(model)}</h1>
<p class="subject">${period.from} to ${period.to}</p>
<dl class="facts">
<div><dt>Repository</dt><dd>${repository.name}</dd></div>
<div><dt>As of commit</dt><dd>${(0,parts/* proof */.n1)({ kind: 'commit', commit }, from)}</dd></div>
<div><dt>Policy</dt><dd>${policy.proof === undefined ? policy.name : (0,parts/* proof */.n1)(policy.proof, from)}${policy.preset === undefined ? undefined : (0,template/* html */.qy) `, over preset ${policy.preset}`}${policy.mode === 'audit' ? ' (audit mode: blocks nothing)' : ''}${policy.adopted ? ' (the repository has none of its own)' : ''}</dd></div>
<div><dt>Evidence ledger</dt><dd>${ledgerLine(model)}</dd></div>
${checkpointFact(model)}
</dl>
</header>
<section aria-label="Key figures"><dl class="figures">
${(0,parts/* figure */.vP)(systems.length, systems.length === 1 ? 'AI system' : 'AI systems', (0,template/* html */.qy) `${tiers(systems)}<br>${stages(systems)}`)}
${(0,parts/* figure */.vP)(`${counts.shown + counts.part}`, `of ${annex.length} Annex A controls shown`, `${counts.shown} in full, ${counts.part} in part`)}
${(0,parts/* figure */.vP)(gaps.length, gaps.length === 1 ? 'control with gaps' : 'controls and clauses with gaps', (0,template/* html */.qy) `<a href="gaps.html">gap report</a>`)}
${(0,parts/* fromLedger */.CS)(model, oversight.decisions.length, 'decisions by people', `${rejections(model)} asked for changes`)}
${(0,parts/* fromLedger */.CS)(model, oversight.merges.past, 'merged past the gate', `of ${oversight.merges.merged} merged`)}
${(0,parts/* fromLedger */.CS)(model, overrides.length, 'overrides and conditions', secondPerson(overrides))}
</dl></section>
${focus === undefined ? undefined : focusSection(focus, model)}
<h2>Controls</h2>
${chart}
<ul class="words">${words/* STATUSES */.f.map((status) => (0,template/* html */.qy) `<li>${(0,parts/* badge */.qS)(status)} <span class="soft">${words/* STATUS_MEANINGS */.Yx[status]}</span></li>`)}</ul>
<h2>AI systems</h2>
${systemTable(systems.slice(0, FEW), model, 'systems-overview')}
${systems.length > FEW ? (0,template/* html */.qy) `<p><a href="systems.html">All ${systems.length} systems</a></p>` : undefined}
<h2>The auditor’s questions</h2>
${(0,parts/* table */.tp)(model.questions, [
        {
            head: 'Question',
            cell: ({ question }) => (0,template/* html */.qy) `<a href="questions.html#${(0,parts/* slug */.yR)(question)}">${question}</a>`,
            kind: 'name',
        },
        { head: 'Status', cell: ({ status }) => (0,parts/* badge */.qS)(status), kind: 'short' },
        { head: 'In short', cell: inShort },
    ], {
        caption: 'What an ISO/IEC 42001 auditor asks first',
        id: 'questions',
        empty: 'No question.',
        filterFrom: Infinity,
    })}
${weakened(policy, from)}
`;
    return { path, title: 'Overview', body, under: path };
}
const FEW = 25;
function subject({ scope, systems, repository }) {
    return ((scope.system === undefined ? undefined : systems.find(({ id }) => id === scope.system)?.name) ??
        repository.name);
}
function ledgerLine({ ledger }) {
    switch (ledger.state) {
        case 'broken':
            return (0,template/* html */.qy) `<strong class="gap">broken</strong> at <code>${ledger.record}</code>`;
        case 'absent':
            return (0,template/* html */.qy) `none: ${ledger.because}`;
        case 'whole': {
            const signed = ledger.records - ledger.unsigned;
            const records = `${ledger.records} ${ledger.records === 1 ? 'record' : 'records'}, one unbroken chain`;
            const signatures = ledger.unsigned === 0
                ? (0,template/* html */.qy) `, every one signed by ${signers(ledger.signedBy)}`
                : (0,template/* html */.qy) `; <strong class="gap">${signed === 0 ? 'none' : `only ${signed}`} of them signed</strong>`;
            return (0,template/* html */.qy) `${records}${signatures}`;
        }
    }
}
/** Keys by the start of their id, Sigstore's signers by their identity. */
function signers(signedBy) {
    return [...signedBy.keys()].map((by, index) => {
        const name = /^[0-9a-f]{64}$/.test(by)
            ? (0,template/* html */.qy) `key <code>${by.slice(0, 16)}</code>`
            : (0,template/* html */.qy) `<code>${by}</code>`;
        return (0,template/* html */.qy) `${index === 0 ? '' : ', '}${name}`;
    });
}
/** Whoever kept a checkpoint can tell whether the ledger was cut off or rewritten since. */
function checkpointFact({ ledger }) {
    if (ledger.state !== 'whole' || ledger.checkpoint === undefined)
        return undefined;
    return (0,template/* html */.qy) `<div class="wide"><dt>Up to checkpoint (keep it: it shows whether the ledger is cut off or rewritten later)</dt><dd><code>${(0,checkpoint/* checkpointLine */.T$)(ledger.checkpoint)}</code></dd></div>`;
}
function tiers(systems) {
    return ['unacceptable', 'high', 'limited', 'minimal']
        .flatMap((tier) => {
        const number = systems.filter(({ risk }) => risk === tier).length;
        return number === 0 ? [] : [`${number} ${tier}`];
    })
        .join(', ');
}
function inShort({ status, answer, missing }) {
    if (status !== 'gap' || missing === undefined)
        return (0,template/* sentence */.em)(answer);
    return [(0,template/* sentence */.em)(answer), (0,template/* html */.qy) `<br><span class="soft">→ ${(0,template/* say */.cv)(missing)}</span>`];
}
const STAGES = [
    ['design', 'in design'],
    ['data', 'collecting data'],
    ['development', 'in development'],
    ['deployment', 'in deployment'],
    ['operation', 'in operation'],
    ['retired', 'retired'],
];
function stages(systems) {
    return STAGES.flatMap(([stage, said]) => {
        const number = systems.filter((one) => one.stage === stage).length;
        return number === 0 ? [] : [`${number} ${said}`];
    }).join(', ');
}
function rejections({ oversight }) {
    return oversight.decisions.filter(({ said }) => said === 'changes-requested').length;
}
function focusSection(focus, model) {
    return (0,template/* html */.qy) `<h2>${focus.title}</h2>
<p>How each reference stands, by the ISO/IEC 42001 controls that answer to it. A mapping is no proof of conformity: the reference itself may ask for more.</p>
${referenceTable(focus, model.controls, `focus-${focus.framework}`)}`;
}

;// CONCATENATED MODULE: ./lib/report/html/pages/questions.js


/** Points of one answer: the first are enough to follow it, the pages of the systems hold the rest. */
const questions_MOST = 40;
function questionsPage(model) {
    const path = 'questions.html';
    const from = (0,parts/* citing */.F6)(model, path);
    const body = (0,template/* html */.qy) `
<header><h1>The auditor’s questions</h1>
<p class="lead">The eight questions an ISO/IEC 42001 auditor asks first, each answered from the repository and its ledger, or said to be not shown.</p></header>
${model.questions.map((one, index) => answered(one, index + 1, from))}
`;
    return { path, title: 'The auditor’s questions', body, under: path };
}
function answered({ question, status, answer, points, missing }, number, from) {
    const list = points.length === 0
        ? undefined
        : (0,template/* html */.qy) `<ul class="points">${points
            .slice(0, questions_MOST)
            .map(({ text, proofs }) => (0,template/* html */.qy) `<li>${(0,template/* say */.cv)(text)}${proofs.slice(0, 4).map((one) => (0,template/* html */.qy) ` <span class="soft">${(0,parts/* proof */.n1)(one, from)}</span>`)}</li>`)}${points.length > questions_MOST ? (0,template/* html */.qy) `<li>and ${points.length - questions_MOST} more</li>` : undefined}</ul>`;
    return (0,template/* html */.qy) `<article class="entry" id="${(0,parts/* slug */.yR)(question)}"><h2>${number}. ${question} ${(0,parts/* badge */.qS)(status)}</h2>
<p>${(0,template/* sentence */.em)(answer)}.</p>${list}${missing === undefined ? undefined : (0,template/* html */.qy) `<p class="missing">→ ${(0,template/* sentence */.em)(missing)}</p>`}</article>`;
}

;// CONCATENATED MODULE: ./lib/report/html/pages/readiness.js



function readinessPage(model) {
    const path = 'readiness.html';
    const from = (0,parts/* citing */.F6)(model, path);
    const body = (0,template/* html */.qy) `
<header><h1>Readiness</h1>
<p class="lead">Three checklists, computed from the repository and its ledger. No box can be ticked by hand.</p></header>
${model.readiness.map((list) => checklist(list, from))}
`;
    return { path, title: 'Readiness', body, under: path };
}
function checklist({ title, items }, from) {
    const counts = (0,words/* tally */.N4)(items);
    return (0,template/* html */.qy) `<h2>${title}</h2>
<p>${counts.shown + counts.part} of ${items.length} shown in full or in part, ${counts.gap} with gaps.</p>
${(0,parts/* table */.tp)(items, [
        { head: 'Item', cell: ({ item }) => item, kind: 'name' },
        { head: 'Status', cell: ({ status }) => (0,parts/* badge */.qS)(status), kind: 'short' },
        { head: 'Because', cell: ({ because }) => (0,template/* say */.cv)(because), kind: 'said' },
        {
            head: 'Controls',
            cell: ({ controls }) => controls.map((id, index) => (0,template/* html */.qy) `${index === 0 ? '' : ', '}<a href="statement-of-applicability.html#${id}">${id}</a>`),
        },
        { head: 'Evidence', cell: (one) => (0,parts/* proofs */.g_)(one.proofs, from, 3), kind: 'evidence' },
    ], {
        caption: title,
        headed: true,
        id: `list-${items.length}-${title.toLowerCase().replaceAll(' ', '-')}`,
        status: ({ status }) => status,
        empty: 'No item.',
    })}`;
}

;// CONCATENATED MODULE: ./lib/report/html/render.js











/** The package for people: pages that open from disk, print, and need no script. One at a time is held. */
const html = async function* (model) {
    // The chart library is only needed here, and slow to load.
    const { domainChart } = await Promise.all(/* import() */[__webpack_require__.e(907), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 93267));
    const { latencyChart } = await Promise.all(/* import() */[__webpack_require__.e(907), __webpack_require__.e(928)]).then(__webpack_require__.bind(__webpack_require__, 30928));
    const { monthChart } = await Promise.all(/* import() */[__webpack_require__.e(907), __webpack_require__.e(275)]).then(__webpack_require__.bind(__webpack_require__, 61275));
    const { months, latency, decisions } = model.oversight;
    const decided = (0,report_decisions/* decisionsBySystem */.Og)(decisions);
    const first = [
        overviewPage(model, domainChart(model.controls, model.domains)),
        applicabilityPage(model),
        gapsPage(model),
        systemsPage(model),
        oversightPage(model, monthChart(months), latencyChart(latency)),
        questionsPage(model),
        readinessPage(model),
        crosswalkPage(model),
    ];
    for (const page of first)
        yield file(page, model);
    for (const system of model.systems)
        yield file(systemPage(system, decided.get(system.id) ?? [], model), model);
    for (const page of decisionsPages(model))
        yield file(page, model);
};
function file(page, model) {
    return { path: page.path, content: (0,layout/* framed */.Q)(page, model) };
}

// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(75016);
// EXTERNAL MODULE: ./lib/report/proof.js
var report_proof = __webpack_require__(64644);
// EXTERNAL MODULE: ./lib/report/exporters/gaps.js
var gaps = __webpack_require__(64606);
;// CONCATENATED MODULE: ./lib/report/exporters/csv.js





/**
 * RFC 4180. A cell that begins as a formula would be run by a spreadsheet that opens the file, and what it names
 * comes from users: such cells get a `'` in front, as OWASP recommends.
 */
const STYLE = { header: true, escape_formulas: true, record_delimiter: 'windows' };
/** The Statement of Applicability and the gaps as tables. */
const csv = async function* (model) {
    const { stringify } = await Promise.all(/* import() */[__webpack_require__.e(812), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 3898));
    const table = (columns, rows) => stringify(rows.map((row) => Object.fromEntries(columns.map((name) => [name, (0,visible/* visible */.R)(row[name] ?? '')]))), { ...STYLE, columns: [...columns] });
    yield {
        path: 'statement-of-applicability.csv',
        content: table(APPLICABILITY, model.controls.map((control) => applicability(control, model))),
    };
    yield {
        path: 'gaps.csv',
        content: table(GAPS, (0,gaps/* allGaps */.h)(model).map((gap) => gapRow(gap, model))),
    };
};
const APPLICABILITY = [
    'control',
    'title',
    'applicable',
    'implemented',
    'status',
    'because',
    'justification',
    'sources',
    'where',
    'gates',
    'gaps',
    'weakened',
    'evidence',
    'remedy',
];
function applicability(control, model) {
    const { id, title, stated, status, because, gates, gaps, weakened, proofs, remedy } = control;
    const links = proofs.flatMap((proof) => (0,report_proof/* proofLinks */.Ei)(proof, model));
    return {
        control: id,
        title,
        applicable: stated.applicable,
        implemented: stated.implemented,
        status: words/* STATUS_WORDS */.ly[status],
        because: (0,prose/* plain */.pj)(because),
        justification: stated.justification ?? '',
        sources: stated.sources.join('; '),
        where: stated.where ?? '',
        gates: gates.map(({ gate }) => gate).join(' '),
        gaps: String(gaps.length),
        weakened: weakened.map(prose/* plain */.pj).join('; '),
        evidence: links.join(' '),
        remedy: remedy === undefined ? '' : (0,prose/* plain */.pj)(remedy),
    };
}
const GAPS = ['gate', 'level', 'system', 'controls', 'path', 'line', 'missing', 'why', 'remedy', 'evidence'];
function gapRow(gap, model) {
    const { gate, level, system, controls, path, line, message, why, remedy, proof } = gap;
    return {
        gate,
        level,
        system: system ?? '',
        controls: controls.join(' '),
        path: path ?? '',
        line: line === undefined ? '' : String(line),
        missing: (0,prose/* plain */.pj)(message),
        why,
        remedy: (0,prose/* plain */.pj)(remedy),
        evidence: proof === undefined ? '' : (0,report_proof/* proofLinks */.Ei)(proof, model).join(' '),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/report/exporters/uuid.js

/** Of this project's ids: drawn once, never changed. */
const NAMESPACE = Buffer.from('5b0f6a1c6d1f4c0e9d5f0a3c7e2b8d41', 'hex');
/** A UUID of version 5 (RFC 9562, 5.5): the same words always have the same id, so that documents can be compared. */
function uuidOf(...name) {
    const bytes = (0,external_node_crypto_.createHash)('sha1').update(NAMESPACE).update(JSON.stringify(name), 'utf8').digest();
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

;// CONCATENATED MODULE: ./lib/report/exporters/cyclonedx.js





const STANDARD = 'iso-42001';
/**
 * A CycloneDX 1.6 ML-BOM (https://cyclonedx.org/docs/1.6/json/): every AI system with its model card, and what is
 * claimed of each control. Its serial number follows from its content: the same bill has the same one.
 */
const cyclonedx = async function* (model) {
    const bill = billOf(model);
    const serialNumber = `urn:uuid:${uuidOf('bill', JSON.stringify(bill))}`;
    const content = { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber, version: 1, ...bill };
    yield { path: 'ml-bom.cdx.json', content: `${JSON.stringify(content, undefined, 2)}\n` };
};
function billOf(model) {
    const { repository, commit, version, madeAt, systems, controls } = model;
    return {
        metadata: {
            timestamp: madeAt,
            tools: { components: [{ type: 'application', name: 'aims-gate', version }] },
            component: {
                'bom-ref': 'repository',
                type: 'application',
                name: (0,visible/* visible */.R)(repository.name),
                version: commit,
            },
        },
        components: systems.map((system) => component(system, model)),
        definitions: {
            standards: [
                {
                    'bom-ref': STANDARD,
                    name: 'ISO/IEC 42001',
                    version: '2023',
                    requirements: controls.map(({ id, title }) => ({
                        'bom-ref': requirementRef(id),
                        identifier: id,
                        title,
                    })),
                },
            ],
        },
        declarations: declarations(model),
    };
}
function component(system, { repository }) {
    const { id, name, owner, risk, stage, proof } = system;
    const values = (field) => (system.fields.find((one) => one.name === field)?.values ?? []).map(visible/* visible */.R);
    const url = (0,report_proof/* proofUrl */.e3)(proof, repository.site);
    const facts = [
        ['risk', risk],
        ['stage', stage],
        ['owner', owner],
        ...values('AI techniques').map((value) => ['technique', value]),
        ...values('Regulations').map((value) => ['regulation', value]),
        ...values('Controls applied').map((value) => ['control', value]),
        ...values('Review date').map((value) => ['review-date', value]),
    ];
    return {
        'bom-ref': systemRef(id),
        type: 'machine-learning-model',
        name: (0,visible/* visible */.R)(name),
        ...(url === undefined ? {} : { externalReferences: [{ type: 'documentation', url }] }),
        modelCard: {
            modelParameters: {
                datasets: values('Training data').map((value) => ({ type: 'dataset', name: value })),
                inputs: values('Input data in production').map((format) => ({ format })),
                outputs: values('Output').map((format) => ({ format })),
            },
            considerations: {
                users: [...new Set(values('Affected parties'))],
                useCases: [...new Set(values('Business purpose'))],
            },
        },
        properties: facts.flatMap(([key, value]) => value === undefined ? [] : [{ name: `aims-gate:${key}`, value }]),
    };
}
/** What is shown is a claim with its evidence, a gap a counter-claim; of the rest nothing is claimed. */
function declarations(model) {
    const claims = model.controls.filter(({ status }) => CLAIMED.has(status));
    return {
        assessors: [
            { 'bom-ref': 'assessor', thirdParty: false, organization: { name: 'aims-gate (automated)' } },
        ],
        attestations: [
            {
                summary: `What the repository and its evidence ledger show, ${model.period.from} to ${model.period.to}`,
                assessor: 'assessor',
                map: model.controls.map(mapped),
            },
        ],
        claims: claims.map(claimOf),
        evidence: claims.flatMap((control) => evidenceOf(control, model)),
        targets: {
            components: [{ 'bom-ref': 'target', type: 'application', name: (0,visible/* visible */.R)(model.repository.name) }],
        },
    };
}
const CLAIMED = new Set(['shown', 'part', 'gap']);
function mapped({ id, status, because }) {
    const ref = [claimRef(id)];
    return {
        requirement: requirementRef(id),
        ...(status === 'shown' || status === 'part' ? { claims: ref } : {}),
        ...(status === 'gap' ? { counterClaims: ref } : {}),
        conformance: {
            // Only these two have a number that is not made up.
            ...(status === 'shown' ? { score: 1 } : {}),
            ...(status === 'gap' ? { score: 0 } : {}),
            rationale: `${words/* STATUS_WORDS */.ly[status]}: ${(0,prose/* plain */.pj)(because)}`,
        },
    };
}
function claimOf({ id, title, status, because }) {
    return {
        'bom-ref': claimRef(id),
        target: 'target',
        predicate: `${id} ${title}: ${words/* STATUS_WORDS */.ly[status]}`,
        reasoning: (0,prose/* plain */.pj)(because),
        evidence: [evidenceRef(id)],
    };
}
function evidenceOf({ id, proofs, gates }, model) {
    const links = [...new Set(proofs.flatMap((proof) => (0,report_proof/* proofLinks */.Ei)(proof, model)))];
    return {
        'bom-ref': evidenceRef(id),
        description: gates.map(({ title, because }) => (0,visible/* visible */.R)(`${title}: ${(0,prose/* plain */.pj)(because)}`)).join('; '),
        created: model.madeAt,
        data: links.map((url) => ({ name: 'proof', contents: { url } })),
    };
}
function requirementRef(id) {
    return `${STANDARD}/${id}`;
}
function systemRef(id) {
    return `system/${id}`;
}
function claimRef(id) {
    return `claim/${id}`;
}
function evidenceRef(id) {
    return `evidence/${id}`;
}

;// CONCATENATED MODULE: ./lib/report/exporters/json.js
const SCHEMA = 'https://github.com/aims-gate/aims-gate/policies/schema/report.schema.json';
/** The whole model, for machines: `policies/schema/report.schema.json`. Prose stays in phrases, so nothing is lost. */
const json = async function* (model) {
    const text = JSON.stringify({ $schema: SCHEMA, ...model }, plainValue);
    yield { path: 'report.json', content: `${text}\n` };
};
function plainValue(_key, value) {
    if (value instanceof Set)
        return [...value].sort((a, b) => a - b);
    return value instanceof Map ? Object.fromEntries(value) : value;
}

// EXTERNAL MODULE: ./lib/reporters/markdown.js
var markdown = __webpack_require__(20333);
;// CONCATENATED MODULE: ./lib/report/exporters/oscal.js






/** The version whose official schema the output is checked by. */
const OSCAL = '1.0.6';
const oscal_NAMESPACE = 'https://github.com/aims-gate/aims-gate/oscal';
/** OSCAL assessment results: https://pages.nist.gov/OSCAL/resources/concepts/layer/assessment/assessment-results/ */
const oscal = async function* (model) {
    const content = `${JSON.stringify({ 'assessment-results': assessmentResults(model) }, undefined, 2)}\n`;
    yield { path: 'oscal-assessment-results.json', content };
};
function assessmentResults(model) {
    const { repository, commit, policy, version, madeAt, period, scope, controls } = model;
    const about = [repository.name, commit, period.from, period.to, scope.system ?? '', madeAt];
    const plan = uuidOf('policy', policy.digest);
    const assessed = controls.filter(({ status }) => verdictOf(status) !== undefined);
    const others = controls.filter(({ status }) => verdictOf(status) === undefined);
    const observations = assessed.flatMap((control) => observationsOf(control, model, about));
    return {
        uuid: uuidOf('assessment-results', ...about),
        metadata: {
            title: `${(0,words/* reportTitle */.r4)(model)} · ${oscal_text(repository.name)}`,
            'last-modified': madeAt,
            version: commit,
            'oscal-version': OSCAL,
            remarks: `Made by aims-gate ${version}. A control that only the organisation can show is not assessed.`,
        },
        // There is no assessment plan: what was asked is the policy.
        'import-ap': { href: `#${plan}` },
        results: [
            {
                uuid: uuidOf('result', ...about),
                title: `${period.from} to ${period.to}`,
                description: `What the repository ${oscal_text(repository.name)} and its evidence ledger show.`,
                start: `${period.from}T00:00:00Z`,
                end: `${period.to}T23:59:59Z`,
                'reviewed-controls': {
                    'control-selections': [
                        {
                            ...listed('include-controls', assessed.map(reference)),
                            ...listed('exclude-controls', others.map(reference)),
                            remarks: 'Left out: what the Statement of Applicability excludes, or only the organisation shows.',
                        },
                    ],
                },
                ...listed('observations', observations.map(({ observation }) => observation)),
                ...listed('findings', assessed.map((control) => findingOf(control, about, observations))),
            },
        ],
        'back-matter': {
            resources: [
                {
                    uuid: plan,
                    title: `The policy ${oscal_text(policy.name)}`,
                    description: 'What was asked of each AI system.',
                    rlinks: [
                        {
                            href: linkOf(policy.proof, model) ?? encodeURI(policy.path.toWellFormed()),
                            hashes: [{ algorithm: 'SHA-256', value: policy.digest }],
                        },
                    ],
                },
            ],
        },
    };
}
/** A control shown in part is not satisfied by this assessment alone; undefined: it was not assessed. */
function verdictOf(status) {
    if (status === 'organisation' || status === 'excluded')
        return undefined;
    return status === 'shown' ? 'satisfied' : 'not-satisfied';
}
/** Ids in OSCAL are tokens, which begin with a letter; clauses are numbers. */
function controlId({ id, family }) {
    return family === 'clause' ? `clause-${id}` : id;
}
function reference(control) {
    return { 'control-id': controlId(control) };
}
/** One for each gap; of a control without any, one that names what was looked at. */
function observationsOf(control, model, about) {
    const { id, because, gaps, proofs } = control;
    const observed = (name, description, shown) => {
        const uuid = uuidOf('observation', ...about, id, name);
        const evidence = [...new Set(shown.flatMap((one) => (0,report_proof/* proofLinks */.Ei)(one, model)))];
        const observation = {
            uuid,
            description,
            methods: ['EXAMINE'],
            ...listed('relevant-evidence', evidence.map((href) => ({ href, description: 'What was looked at.' }))),
            collected: model.madeAt,
        };
        return { control: id, uuid, observation };
    };
    if (gaps.length === 0)
        return [observed('looked at', (0,markdown/* inline */.mG)(because), proofs)];
    return gaps.map((gap, index) => observed(String(index), gapText(gap), gap.proof === undefined ? [] : [gap.proof]));
}
function gapText({ gate, system, message, remedy }) {
    const whose = system === undefined ? gate : `${gate}, ${system}`;
    return `${(0,markdown/* inline */.mG)((0,prose/* prose */.CS) `${(0,prose/* words */.aL)(whose)}: ${message}.`)} ${(0,markdown/* inline */.mG)((0,prose/* prose */.CS) `To mend it: ${remedy}.`)}`;
}
function findingOf(control, about, observations) {
    const { id, title, status, because, remedy } = control;
    const state = verdictOf(status);
    const related = observations.filter((one) => one.control === id);
    return {
        uuid: uuidOf('finding', ...about, id),
        title: `${id} ${title}`,
        description: (0,markdown/* inline */.mG)(because),
        props: [{ name: 'status', ns: oscal_NAMESPACE, value: status }],
        target: {
            type: 'objective-id',
            'target-id': controlId(control),
            status: {
                state,
                reason: state === 'satisfied' ? 'pass' : status === 'gap' ? 'fail' : 'other',
                remarks: words/* STATUS_MEANINGS */.Yx[status],
            },
        },
        ...listed('related-observations', related.map(({ uuid }) => ({ 'observation-uuid': uuid }))),
        ...(remedy === undefined ? {} : { remarks: (0,markdown/* inline */.mG)(remedy) }),
    };
}
/** OSCAL allows no empty lists. */
function listed(key, values) {
    return values.length === 0 ? {} : { [key]: values };
}
/** Markup of users would be rendered. */
function oscal_text(value) {
    return (0,markdown/* inline */.mG)([(0,prose/* words */.aL)((0,visible/* visible */.R)(value))]);
}
function linkOf(proof, { repository }) {
    return proof === undefined ? undefined : (0,report_proof/* proofUrl */.e3)(proof, repository.site);
}

// EXTERNAL MODULE: ./lib/reporters/sarif.js
var sarif = __webpack_require__(38011);
;// CONCATENATED MODULE: ./lib/report/exporters/sarif.js


/** The gaps as SARIF 2.1.0, in the words of the check: a gap of no file is a notification of the run. */
const sarif_sarif = async function* (model) {
    const findings = (0,gaps/* allGaps */.h)(model).map(({ proof: _, ...gap }) => ({ ...gap, kind: 'gap' }));
    const gates = [...new Map(findings.map((one) => [one.gate, one])).values()].map(({ gate, title, level, controls }) => ({ id: gate, title, level, controls }));
    const { commit: head, madeAt: judgedAt } = model;
    const content = (0,sarif/* sarif */.I)({ findings, gates, changes: [], head, judgedAt }, model.repository.site);
    yield { path: 'gaps.sarif', content };
};

;// CONCATENATED MODULE: ./lib/report/exporters/index.js






/** The formats of the package, in the order they are written. */
const EXPORTERS = new Map([
    ['html', html],
    ['json', json],
    ['csv', csv],
    ['oscal', oscal],
    ['cyclonedx', cyclonedx],
    ['sarif', sarif_sarif],
]);

// EXTERNAL MODULE: ./lib/run/evidence/ledger.js
var ledger = __webpack_require__(68482);
// EXTERNAL MODULE: ./lib/run/local-catalog.js + 1 modules
var local_catalog = __webpack_require__(41445);
// EXTERNAL MODULE: ./lib/run/report-facts.js + 4 modules
var report_facts = __webpack_require__(708);
// EXTERNAL MODULE: ./lib/run/report-folder.js
var report_folder = __webpack_require__(78628);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/merkle.js
var merkle = __webpack_require__(87495);
// EXTERNAL MODULE: ./lib/evidence/proof.js
var proof = __webpack_require__(83599);
// EXTERNAL MODULE: ./lib/git/ledger.js
var git_ledger = __webpack_require__(4915);
;// CONCATENATED MODULE: ./lib/run/report-proofs.js







/**
 * The proofs of the records `wanted`, by number, as `aims-gate evidence prove` writes them: one file each.
 *
 * The records are read again, and none is taken that differs from what was verified: the first reading keeps thirty-two
 * bytes of each, so that memory does not grow with what they say.
 */
async function* proofFiles(directory, { summary, proving }, wanted) {
    if (summary.state !== 'whole' || proving === undefined || wanted.size === 0)
        return;
    const { checkpoint, digests } = proving;
    const path = (0,merkle/* inclusionPaths */.hP)(checkpoint.checkpoint.count, (index) => digests.at(index));
    const isWanted = (name) => wanted.has((0,chain/* parseRecordPath */.OT)(name)?.sequence ?? 0);
    for await (const { path: name, bytes } of (0,git_ledger/* recordsAt */.KA)(directory, summary.commit, isWanted)) {
        const sequence = (0,chain/* parseRecordPath */.OT)(name)?.sequence ?? 0;
        if (Buffer.compare(Buffer.from((0,envelope/* recordDigest */.kd)(bytes), 'hex'), digests.at(sequence - 1)) !== 0)
            throw new errors/* AimsError */.D('ledger-broken', `${name} changed while it was read`, 'make the report again');
        yield { path: (0,report_proof/* proofPath */.yv)(sequence), content: (0,proof/* proofText */.Qw)((0,proof/* prove */.zn)({ bytes, sequence }, checkpoint, path)) };
    }
}

// EXTERNAL MODULE: ./lib/run/report-signer.js
var report_signer = __webpack_require__(98610);
;// CONCATENATED MODULE: ./lib/run/report.js











/** Writes the package, prints what is in it, and returns the exit code: 1 when the ledger is broken. */
async function report({ out, now, extendsFrom, ...options }) {
    const trust = await (0,ledger/* readTrust */.bn)(options);
    const signer = await (0,report_signer/* readSigner */.$)(options);
    const request = { ...options, trust, now: now ?? new Date().toISOString() };
    const sources = await (0,report_facts/* openSources */.Hv)(request);
    const model = (0,build/* buildReport */.F)(await (0,report_facts/* gatherFacts */.pc)(request, sources, (0,local_catalog/* localCatalog */.f)(extendsFrom)));
    const { period, commit, version, madeAt, repository } = model;
    const about = { repository: repository.name, commit, period, version, madeAt, ...checkpointIn(model) };
    const files = packageFiles(model, options.repo, sources.ledger);
    const written = await (0,report_folder/* writePackage */.E)(out, files, about, signer);
    process.stdout.write(`${described(model, out, written).map(visible/* visible */.R).join('\n')}\n`);
    return model.ledger.state === 'broken' ? 1 : 0;
}
/** "12 files, 340 kB". */
function sizeOf({ files, bytes }) {
    const size = bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
    return `${(0,words/* count */.U9)(files, 'file')}, ${size}`;
}
async function* packageFiles(model, repo, ledger) {
    for (const exporter of EXPORTERS.values())
        yield* exporter(model);
    yield* proofFiles(repo, ledger, model.proven);
}
/** The checkpoint that the proofs of the package are made against, for its manifest. */
function checkpointIn({ ledger }) {
    if (ledger.state !== 'whole' || ledger.checkpoint === undefined)
        return {};
    return { checkpoint: (0,checkpoint/* checkpointLine */.T$)(ledger.checkpoint) };
}
function described({ systems, controls, oversight, ledger, period, repository }, out, written) {
    const counts = (0,words/* tally */.N4)(controls);
    const shown = `${counts.shown + counts.part} shown, ${counts.gap} with gaps, ${counts['not-shown']} not shown, ${counts.organisation} with the organisation`;
    return [
        `${repository.name}, ${period.from} to ${period.to}`,
        `  ${(0,words/* count */.U9)(systems.length, 'AI system')} · ${(0,words/* count */.U9)(oversight.decisions.length, 'decision')} · ${controls.length} controls and clauses: ${shown}`,
        ...(ledger.state === 'broken'
            ? [`  ✗ the ledger is broken at ${ledger.record}: ${ledger.because}; nothing rests on it`]
            : []),
        ...(ledger.state === 'absent' ? [`  no ledger: ${ledger.because}`] : []),
        `  ${sizeOf(written)}: open ${out}/index.html`,
    ];
}


/***/ }),

/***/ 56577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ evaluateStanding)
});

// EXTERNAL MODULE: ./lib/approval/signed/facts.js
var signed_facts = __webpack_require__(27095);
// EXTERNAL MODULE: ./lib/change/register.js
var change_register = __webpack_require__(98255);
// EXTERNAL MODULE: ./lib/gates/exceptions.js + 1 modules
var exceptions = __webpack_require__(50137);
// EXTERNAL MODULE: ./lib/gates/judge.js
var judge = __webpack_require__(31663);
// EXTERNAL MODULE: ./lib/gates/plan.js
var gates_plan = __webpack_require__(64761);
// EXTERNAL MODULE: ./lib/gates/reading.js
var reading = __webpack_require__(36900);
// EXTERNAL MODULE: ./lib/change/classify.js
var classify = __webpack_require__(82892);
// EXTERNAL MODULE: ./lib/change/systems.js
var change_systems = __webpack_require__(41758);
// EXTERNAL MODULE: ./lib/gates/requirements/index.js + 40 modules
var requirements = __webpack_require__(3386);
;// CONCATENATED MODULE: ./lib/gates/standing.js





/** Requirements that speak of a change and its reviewers: a branch as it stands has neither. */
const OF_CHANGES = new Set(['approval', 'review', 'guardrails']);
/** `policy` without what only a change can be asked. A gate that asks nothing else is left out. */
function standingPolicy(policy) {
    const gates = policy.gates.flatMap((gate) => {
        const require = gate.require.filter(({ kind }) => !OF_CHANGES.has(kind));
        return require.length === 0 ? [] : [{ ...gate, require }];
    });
    return { ...policy, gates };
}
/**
 * Which gates a branch as it stands is asked: each gate of each registered system that its tier, its stage and the
 * classes of its files call for, and each gate of the organisation.
 *
 * Classes come from paths alone. A model id or a prompt inside code is not seen that way, so a system whose paths show
 * none of the three counts as having both: every AI system has something that answers.
 *
 * @param policy as `standingPolicy` gives it
 */
function planStanding(policy, tree, blobs) {
    const register = (0,change_register/* readRegister */.Q)(tree, policy, blobs);
    const systems = (0,change_systems/* joinRegisters */.D)(register, register, policy);
    const by = (0,classify/* classifier */.kd)(policy);
    const trees = { base: tree, mergeBase: tree, head: tree };
    const organisation = { changes: [] };
    const subjects = [...systems.map((system) => ({ system, changes: [] })), organisation];
    const asked = subjects.flatMap((subject) => {
        const kinds = subject.system === undefined ? undefined : classesIn(subject.system, tree, by);
        return policy.gates
            .filter((gate) => gate.level !== 'off' && (kinds === undefined) === (gate.scope === 'organisation'))
            .filter((gate) => kinds === undefined || ((0,gates_plan/* suits */.Fk)(gate, subject) && speaksOf(gate, kinds)))
            .map((gate) => ({ gate, subject, changes: [] }));
    });
    const content = new Map();
    const needed = [];
    for (const subject of subjects) {
        const paths = asked
            .filter((one) => one.subject === subject)
            .flatMap(({ gate }) => gate.require.flatMap((one) => (0,requirements/* documentsOf */.u)(one, subject, trees)));
        content.set(subject, [...new Set(paths)].sort());
        needed.push(...paths.flatMap((path) => tree.entries.get(path) ?? []));
    }
    return { governed: [], systems, subjects, asked, content, needed: (0,gates_plan/* blobsOf */.OR)(needed) };
}
/** Something of a system that answers: one of these is always there. */
const ANSWERING = ['model', 'model-id', 'prompt'];
function classesIn(system, tree, by) {
    const found = new Set(['governance']);
    for (const path of tree.entries.keys())
        if (system.claims(path))
            for (const { class: kind } of by.classes(path))
                found.add(kind);
    if (!ANSWERING.some((kind) => found.has(kind)))
        found.add('model-id').add('prompt');
    return found;
}
function speaksOf({ when }, kinds) {
    return when.changes === undefined || when.changes.some((kind) => kinds.has(kind));
}

// EXTERNAL MODULE: ./lib/run/evaluate.js + 10 modules
var evaluate = __webpack_require__(71311);
;// CONCATENATED MODULE: ./lib/run/standing.js








/**
 * Judges every registered system, and the organisation's records, as a commit has them.
 *
 * The judge is a function of the facts and the time: asked again as of a later day, it says what expires by then.
 */
async function evaluateStanding(question, source) {
    const { commit, mode, now } = question;
    const policy = standingPolicy(question.policy);
    // Every folder counts: what a system claims may lie anywhere.
    const listed = (await source.trees([commit], ['']))?.get(commit);
    const tree = listed ?? { commit, entries: new Map(), unread: [{ path: '', because: 'no answer' }] };
    const first = [
        ...(0,change_register/* registerFiles */.J)(tree, policy).map(({ entry }) => entry),
        ...(0,exceptions/* exceptionFiles */.Ng)(tree, policy.exceptions),
        ...[tree.entries.get(policy.roles) ?? []].flat(),
    ];
    const blobs = new Map(await source.blobs((0,gates_plan/* blobsOf */.OR)(first)));
    const plan = planStanding(policy, tree, blobs);
    for (const [sha, blob] of await source.blobs(plan.needed))
        blobs.set(sha, blob);
    const facts = {
        policy,
        mode,
        trees: { base: tree, mergeBase: tree, head: tree },
        blobs,
        roles: (0,evaluate/* rolesAt */.P8)(tree, policy, blobs),
        oversight: { known: false },
        signed: signed_facts/* NOTHING_SIGNED */.D,
        weakenings: [],
        unseen: [],
        shortfalls: (0,reading/* unreadFolders */.PC)(tree),
    };
    const evaluation = (0,judge/* judge */.S)(plan, facts, now);
    const later = new Date(Date.parse(now) + question.ahead * 86_400_000).toISOString();
    const today = new Set(evaluation.findings.filter(({ level }) => level !== 'notice').map(place));
    const soon = (0,judge/* judge */.S)(plan, facts, later).findings.filter((finding) => !today.has(place(finding)));
    return { evaluation, soon: soon.filter(({ level }) => level !== 'notice'), asked: plan.asked };
}
/** Where a finding stands: its words hold dates and days, which move. */
function place({ gate, system, path, line, column }) {
    return JSON.stringify([gate, system, path, line, column]);
}


/***/ })

};
