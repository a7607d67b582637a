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
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15135);
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
