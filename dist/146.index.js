export const id = 146;
export const ids = [146];
export const modules = {

/***/ 98146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFrontMatter: () => (/* binding */ readFrontMatter),
/* harmony export */   readJson: () => (/* binding */ readJson),
/* harmony export */   readToml: () => (/* binding */ readToml),
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37031);




const MAX_DEPTH = 200;
const TOOL_LIST = /^(?:allowed_?|enabled_?)?(?:tools?|handoffs|mcp_?servers|toolsets?|skills)$/i;
const NONE = new Map();
/** Collects the literals of nested mappings and lists, whatever format they stand in. */
class Collector {
    literals = [];
    lists = [];
    scalar(value, line, chain, siblings) {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        if (text === undefined)
            return;
        // An argument of a command: `--model=…` binds a value as a key does.
        const [, name, rest] = text.length < 1000 ? (/^--?([A-Za-z][\w-]*)=(.+)$/s.exec(text) ?? []) : [];
        if (name === undefined || rest === undefined)
            this.literals.push({ text, line, chain, siblings });
        else
            this.literals.push({ text: rest, line, chain: under(chain, name), siblings });
    }
    list(name, items, line) {
        if (name === undefined || !TOOL_LIST.test(name))
            return;
        this.lists.push({
            name,
            line,
            items: items.map((item) => (typeof item === 'string' ? item : nameOf(item))),
        });
    }
    facts() {
        return { literals: this.literals, imports: [], lists: this.lists };
    }
}
/** A tool given as an object is known by its name. */
function nameOf(item) {
    if (typeof item !== 'object' || item === null)
        return String(item);
    const { name, type, function: of, } = item;
    const [found] = [name, of?.name, type].filter((value) => typeof value === 'string');
    return found ?? JSON.stringify(item).slice(0, 80);
}
function under(chain, name) {
    return [{ kind: 'key', name }, ...chain];
}
/** The chain of a list's item, which `--model` just before it names. */
function flagged(chain, before) {
    const name = typeof before === 'string' ? /^--([A-Za-z][\w-]*)$/.exec(before)?.[1] : undefined;
    return name === undefined ? chain : under(chain, name);
}
function nearestKey(chain) {
    return chain[0]?.name;
}
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const collector = new Collector();
    for (const document of (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseAllDocuments */ .hR)(text, {
        lineCounter: lines,
        logLevel: 'silent',
        uniqueKeys: false,
    })) {
        if (document.errors.length > 0)
            throw new SyntaxError(document.errors[0]?.message);
        walkYaml(document.contents, [], NONE, collector, (node) => lines.linePos(node.range?.[0] ?? 0).line);
    }
    return collector.facts();
}
function walkYaml(node, chain, siblings, to, line) {
    if (chain.length > MAX_DEPTH || (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isAlias */ .Vj)(node))
        return;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node)) {
        if (node.value !== null)
            to.scalar(node.value, line(node), chain, siblings);
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node)) {
        to.list(nearestKey(chain), node.items.map((item) => ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(item) ? item.value : plain(item))), line(node));
        for (const [index, item] of node.items.entries()) {
            const before = node.items[index - 1];
            walkYaml(item, flagged(chain, (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(before) ? before.value : undefined), NONE, to, line);
        }
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node)) {
        const pairs = node.items.map(({ key, value }) => ({
            key: (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) ? String(key.value) : '',
            value,
        }));
        const own = new Map(pairs.map(({ key, value }) => [key, (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(value) ? String(value.value) : '']));
        for (const { key, value } of pairs)
            walkYaml(value, under(chain, key), own, to, line);
    }
}
/** Only the names of a tool object, without following aliases. */
function plain(item) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(item))
        return '';
    return Object.fromEntries(item.items.flatMap(({ key, value }) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) && (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(value) ? [[String(key.value), value.value]] : []));
}
/** The YAML between two `---` at the start of a file; the rest is the prompt itself. */
function readFrontMatter(text) {
    const match = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(text.replaceAll('\r\n', '\n'));
    // The line of the opening dashes stays, empty, so that every place is the file's own.
    return match === null ? { literals: [], imports: [], lists: [] } : readYaml(`\n${match[1]}`);
}
function readJson(text) {
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true });
    if (root === undefined || errors.length > 0)
        throw new SyntaxError('not JSON');
    const collector = new Collector();
    walkJson(root, [], NONE, collector, (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .lineFinder */ .ze)(text));
    return collector.facts();
}
function walkJson(node, chain, siblings, to, line) {
    if (chain.length > MAX_DEPTH)
        return;
    const children = node.children ?? [];
    if (node.type === 'array') {
        to.list(nearestKey(chain), children.map(itemOf), line(node.offset));
        for (const [index, child] of children.entries())
            walkJson(child, flagged(chain, children[index - 1]?.value), NONE, to, line);
    }
    else if (node.type === 'object') {
        const pairs = children.flatMap(({ children: [key, value] = [] }) => key === undefined || value === undefined ? [] : [{ key: String(key.value), value }]);
        const own = new Map(pairs.map(({ key, value }) => [key, value.children ? '' : String(value.value)]));
        for (const { key, value } of pairs)
            walkJson(value, under(chain, key), own, to, line);
    }
    else if (node.value !== null && node.value !== undefined) {
        to.scalar(node.value, line(node.offset), chain, siblings);
    }
}
function itemOf(node) {
    if (node.type !== 'object')
        return node.value ?? '';
    return Object.fromEntries((node.children ?? []).flatMap(({ children: [key, value] = [] }) => key === undefined ? [] : [[String(key.value), value?.type === 'object' ? itemOf(value) : value?.value]]));
}
/** TOML, read by a parser that keeps no places: a value's line is the first, from there on, that holds its key. */
function readToml(text) {
    const collector = new Collector();
    const lines = text.split('\n');
    let from = 0;
    const lineOf = (key) => {
        const holds = (line) => new RegExp(`(^|[\\s.{,"'[])${literal(key)}["']?\\s*[=.\\]]`).test(line);
        const after = lines.findIndex((line, index) => index >= from && holds(line));
        const found = after === -1 ? lines.findIndex(holds) : after;
        if (found !== -1)
            from = found;
        return Math.max(found, 0) + 1;
    };
    const walk = (value, chain, siblings) => {
        if (chain.length > MAX_DEPTH)
            return;
        if (Array.isArray(value)) {
            const key = nearestKey(chain);
            to.list(key, value, key === undefined ? 1 : lineOf(key));
            for (const item of value)
                walk(item, chain, NONE);
        }
        else if (isTable(value)) {
            const own = new Map(Object.entries(value).map(([key, one]) => [key, typeof one === 'object' ? '' : String(one)]));
            for (const [key, one] of Object.entries(value))
                walk(one, under(chain, key), own);
        }
        else
            to.scalar(value, lineOf(nearestKey(chain) ?? ''), chain, siblings);
    };
    const to = collector;
    walk((0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text), [], NONE);
    return collector.facts();
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}


/***/ })

};
