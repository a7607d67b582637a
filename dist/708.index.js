export const id = 708;
export const ids = [708];
export const modules = {

/***/ 69708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestRecords: () => (/* binding */ attestRecords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95105);
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40636);



/** GitHub takes this many subjects in one attestation. */
const MOST_SUBJECTS = 1024;
/**
 * Has GitHub attest records that were just appended: a statement about the digest of each, with the checkpoint that
 * closes them as its predicate, signed through Sigstore for this workflow and kept where no writer of the ledger can
 * change it. An append that was not attested is covered by the next attestation: its checkpoint counts those records too.
 *
 * @returns the id of the attestation, as GitHub's pages name it
 * Throws `api-unavailable`.
 * @see https://docs.github.com/actions/concepts/security/artifact-attestations
 */
async function attestRecords(records, token) {
    const last = records.at(-1);
    const closing = last === undefined ? undefined : (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(last.bytes);
    if (!closing?.ok || closing.statement.predicateType !== _evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPES */ .Cs.checkpoint)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('internal', 'an append without a checkpoint', 'please report this as a bug');
    const { attest } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(251), __webpack_require__.e(179), __webpack_require__.e(439), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 11177));
    try {
        const { attestationID } = await attest({
            subjects: records.slice(-MOST_SUBJECTS).map(({ path, digest }) => {
                return { name: path, digest: { sha256: digest } };
            }),
            predicateType: _evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPES */ .Cs.checkpoint,
            predicate: closing.statement.predicate,
            token,
        });
        return attestationID ?? 'without an id';
    }
    catch (cause) {
        const said = cause instanceof Error ? cause.message : String(cause);
        const hint = 'the recording job needs `attestations: write` and `id-token: write`, and a private repository a plan with artifact attestations. The next attestation covers these records too';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('api-unavailable', `GitHub did not attest the records: ${said}`, hint, { cause });
    }
}


/***/ })

};
