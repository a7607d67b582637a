export const id = 955;
export const ids = [955];
export const modules = {

/***/ 64955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   directoryShelf: () => (/* binding */ directoryShelf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** A folder of a file system that has hard links. */
function directoryShelf(directory) {
    return {
        name: `the folder ${directory}`,
        names: (prefix) => doing('list', directory, () => names(directory, prefix)),
        read: (name) => doing('read', directory, () => read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))),
        create: (name, bytes) => doing('write to', directory, () => create(directory, name, bytes)),
    };
}
async function names(directory, prefix) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, prefix), { recursive: true, withFileTypes: true });
        return found
            .filter((one) => !one.isDirectory())
            .map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(one.parentPath, one.name)))
            .map((name) => name.replaceAll('\\', '/'));
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw error;
    }
}
async function read(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Written and flushed under another name first: a process that is killed leaves a whole file or none. */
async function create(directory, name, bytes) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx');
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    try {
        // A link is made whole or not at all, and never over a file that is there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, file);
        await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
        return 'created';
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return 'taken';
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
}
async function flushFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function doing(what, directory, act) {
    try {
        return await act();
    }
    catch (cause) {
        const code = codeOf(cause);
        if (code === undefined)
            throw cause;
        const hint = 'choose a folder on a file system with hard links that this user may write to';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AimsError */ .D('bad-input', `could not ${what} the ledger in ${directory}: ${code}`, hint, {
            cause,
        });
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ })

};
