export const id = 620;
export const ids = [620];
export const modules = {

/***/ 65441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ recordIndex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4100);


/** Throws `ledger-broken` when the records are not numbered from 1 without a gap. */
function recordIndex(paths) {
    const bySequence = new Map();
    const byHash = new Map();
    let count = 0;
    for (const path of paths) {
        const place = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecordPath */ .OT)(path);
        if (place === undefined)
            throw notWhole(`${path} does not belong into it`);
        if (bySequence.has(place.sequence))
            throw notWhole(`it has two records number ${place.sequence}`);
        bySequence.set(place.sequence, path);
        byHash.set(place.hash, place.sequence);
        count = Math.max(count, place.sequence);
    }
    const pathOf = (sequence) => {
        const path = bySequence.get(sequence);
        if (path === undefined)
            throw notWhole(`it has no record number ${sequence}`);
        return path;
    };
    for (let sequence = 1; bySequence.size < count && sequence <= count; sequence += 1)
        pathOf(sequence);
    return { count, pathOf, sequenceOf: (decision) => byHash.get((0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionHash */ .n6)(decision)) };
}
function notWhole(because) {
    const hint = 'find out who changed it with `aims-gate evidence verify` before anything is appended';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('ledger-broken', `the ledger is not whole: ${because}`, hint);
}


/***/ }),

/***/ 40620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shelfStore: () => (/* binding */ shelfStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4100);
/* harmony import */ var _mirror_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45074);
/* harmony import */ var _record_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65441);




const MARK = 'ledger.txt';
const DESCRIPTION = Buffer.from('An evidence ledger of aims-gate. Check it with `aims-gate evidence verify`.\n');
/**
 * A ledger on a shelf. A record is first created under its number alone (`chain/…`), which only one writer can do:
 * that is the append. Then it is created under its full name (`records/…`) too, so that the ledger reads as it does on a
 * branch. A writer that dies between the two leaves that to the next one.
 */
function shelfStore(shelf) {
    return { name: shelf.name, open: () => openShelf(shelf) };
}
async function openShelf(shelf) {
    const paths = [...(await shelf.names(_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORDS */ .ft))];
    if (paths.length === 0)
        await begin(shelf);
    let count = paths.length;
    for (;;) {
        const bytes = await shelf.read(claim(count + 1));
        if (bytes === undefined)
            break;
        const record = (0,_mirror_js__WEBPACK_IMPORTED_MODULE_2__/* .recordFrom */ .Q)(bytes, count + 1);
        await shelf.create(record.path, record.bytes);
        paths.push(record.path);
        count += 1;
    }
    const index = (0,_record_index_js__WEBPACK_IMPORTED_MODULE_3__/* .recordIndex */ .C)(paths);
    return {
        count: index.count,
        sequenceOf: index.sequenceOf,
        read: async (sequence) => insist(await shelf.read(index.pathOf(sequence)), index.pathOf(sequence)),
        holds: async ({ path, sequence, bytes }) => {
            const [published, claimed] = await Promise.all([shelf.read(path), shelf.read(claim(sequence))]);
            return same(published, bytes) && same(claimed, bytes);
        },
        add: async (records) => {
            for (const record of records)
                if (!(await addOne(record, shelf)))
                    return 'moved';
            return 'added';
        },
    };
}
async function addOne({ sequence, path, bytes }, shelf) {
    // Taken by these very bytes: the answer to an earlier try was lost.
    if ((await shelf.create(claim(sequence), bytes)) === 'taken')
        if (!same(await shelf.read(claim(sequence)), bytes))
            return false;
    await shelf.create(path, bytes);
    return true;
}
/** A shelf that overwrites would lose records without a word: it is asked once, before the first of them. */
async function begin(shelf) {
    await shelf.create(MARK, DESCRIPTION);
    if ((await shelf.create(MARK, DESCRIPTION)) === 'taken')
        return;
    const message = `${shelf.name} overwrites what is there although it is told not to`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('bad-input', message, 'use storage that supports conditional writes');
}
function claim(sequence) {
    const folder = String(Math.floor(sequence / 1000)).padStart(4, '0');
    return `chain/${folder}/${String(sequence).padStart(8, '0')}.json`;
}
function same(a, b) {
    return a !== undefined && Buffer.from(a).equals(b);
}
function insist(bytes, path) {
    if (bytes !== undefined)
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('ledger-broken', `${path} is gone`, 'restore it from a mirror or a copy');
}


/***/ })

};
