export const id = 698;
export const ids = [698];
export const modules = {

/***/ 93242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ resolution),
/* harmony export */   YW: () => (/* binding */ pseudonyms),
/* harmony export */   el: () => (/* binding */ peopleTable),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   qP: () => (/* binding */ readPeopleTable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15669);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AimsError */ .D('bad-key', 'the pseudonym key is shorter than 32 characters', hint);
    }
    const name = (text) => `p-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex').slice(0, 32)}`;
    return { login: (who) => name(`login:${(0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .iD)(who)}`), account: (id) => name(`id:${id}`) };
}
/** Pseudonym → the person it stands for, of each of `people`: one a line, `login` or `login id`. */
function resolution(people, names) {
    const lines = people.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim());
    return new Map(lines.flatMap((line) => {
        const [who, id] = line.split(/[\s,]+/);
        if (who === undefined || who === '')
            return [];
        const known = (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .iD)(who);
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

/***/ 40088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNamed),
/* harmony export */   m: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Whether `record` is the one that `wanted` names: its number, its path, its decision, or the start of its digest. */
function isNamed({ sequence, path, digest, statement }, wanted) {
    if (/^\d{1,9}$/.test(wanted))
        return sequence === Number(wanted);
    if (/^[0-9a-f]{10,64}$/.test(wanted))
        return digest.startsWith(wanted);
    return path === wanted || statement.predicate.ledger.decision === wanted;
}
function notFound(wanted) {
    const hint = 'name it by its number, its path, its decision, or the first ten digits of its sha256: see `evidence log`';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('bad-input', `the ledger holds no record ${wanted}`, hint);
}


/***/ }),

/***/ 29532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ printBroken),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75016);

/** Lines on standard output. What records hold was written by others: nothing of it steers the terminal. */
function print(lines) {
    process.stdout.write(lines.map((line) => `${(0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line)}\n`).join(''));
}
/** Says where a ledger breaks; the exit code. */
function printBroken(name, record, because) {
    print([`✗ ${name} is broken at ${record}`, `  ${because}`]);
    return 1;
}


/***/ }),

/***/ 85698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPeople),
/* harmony export */   showRecord: () => (/* binding */ showRecord)
/* harmony export */ });
/* harmony import */ var _evidence_pseudonyms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93242);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92936);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40088);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68482);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29532);





/** Prints one record, once everything up to it holds; the exit code. */
async function showRecord(wanted, options) {
    const [trust, known] = await Promise.all([(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustToShow */ .xy)(options), readPeople(options)]);
    let found;
    const through = await (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readThrough */ .i)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .au)(options), trust, (record) => {
        if (!(0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .e)(record, wanted))
            return 'go on';
        found = record;
        return 'stop';
    });
    if (!through.ok)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printBroken */ .F)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerName */ .bo)(options), through.record, through.because);
    if (found === undefined)
        throw (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .m)(wanted);
    const { path, digest, signature, statement } = found;
    const shown = { path, sha256: digest, signature, statement };
    (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)((0,_evidence_pseudonyms_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(JSON.stringify(shown, undefined, 2), known).split('\n'));
    return 0;
}
async function readPeople({ pseudonymKey, people, }) {
    if (people === undefined)
        return new Map();
    const text = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(people, 'the people', 'give --people a list of logins, or a table of `evidence people`');
    if (pseudonymKey === undefined)
        return (0,_evidence_pseudonyms_js__WEBPACK_IMPORTED_MODULE_0__/* .readPeopleTable */ .qP)(text);
    const key = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(pseudonymKey, 'the pseudonym key', 'give --pseudonym-key the file that holds it');
    return (0,_evidence_pseudonyms_js__WEBPACK_IMPORTED_MODULE_0__/* .resolution */ .PM)(text, (0,_evidence_pseudonyms_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudonyms */ .YW)(key));
}


/***/ })

};
