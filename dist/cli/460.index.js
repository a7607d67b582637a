export const id = 460;
export const ids = [460];
export const modules = {

/***/ 19460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTokens: () => (/* binding */ readTokens)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37031);

/**
 * Facts from languages with C-like strings and brackets that no grammar is loaded for (C#, Kotlin, Rust, Swift, PHP,
 * Ruby, Terraform, Bicep): comments and strings are told apart, brackets are followed, nothing else is understood.
 */
function readTokens(text) {
    return new TokenReading(text).read();
}
const MAX_DEPTH = 400;
/** One token at a time: comment, string (also triple, raw and verbatim), name, or one sign. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|#(?![[{"'])[^\n]*|<<[-~]?\w+\n[\s\S]*?\n[ \t]*\w+(?=\n|$)|[$@]{0,2}"""[\s\S]*?"""|'''[\s\S]*?'''|[$@]{0,2}@[$@]{0,2}"(?:[^"]|"")*"|[$@]{0,2}"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|[\p{L}_$][\p{L}\p{N}_$-]*|=>|:=|->|\S/gsu;
class TokenReading {
    #text;
    #line;
    #literals = [];
    #imports = [];
    #lists = [];
    #stack = [{ sign: '', links: [], keys: new Map(), index: 0 }];
    /** The last signs and names, newest first. */
    #before = [];
    constructor(text) {
        this.#text = text;
        this.#line = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFinder */ .ze)(text);
    }
    read() {
        for (const { 0: token, index } of this.#text.matchAll(TOKEN)) {
            if (token.startsWith('//') || token.startsWith('/*') || (token.startsWith('#') && token.length > 1))
                continue;
            if (/^(?:[$@]{0,2}["'`]|<<)/.test(token))
                this.#string(token, index);
            else if (/^[([{]$/.test(token))
                this.#open(token, index);
            else if (/^[)\]}]$/.test(token))
                this.#close();
            else
                this.#sign(token);
        }
        return { literals: this.#literals, imports: this.#imports, lists: this.#lists };
    }
    get #top() {
        return this.#stack.at(-1) ?? { sign: '', links: [], keys: new Map(), index: 0 };
    }
    #string(token, offset) {
        const text = unquote(token);
        const top = this.#top;
        const name = this.#boundName();
        const links = [...(name === undefined ? [] : [{ kind: 'key', name }]), ...this.#outer()];
        if (name !== undefined)
            top.keys.set(name, text);
        top.list?.items.push(text);
        if (/^(?:import|using|use|require|from)$/.test(this.#before[0] ?? ''))
            this.#imports.push(text);
        this.#literals.push({ text, line: this.#line(offset), chain: links, siblings: top.keys });
        this.#remember(token);
    }
    /** The links of every open bracket; the argument's position is only known now. */
    #outer() {
        return this.#stack
            .toReversed()
            .flatMap(({ links, index }) => links.map((link) => (link.kind === 'call' ? { ...link, index } : link)));
    }
    #open(sign, offset) {
        const [first = ''] = this.#before;
        const callee = sign === '(' && isName(first) ? first : undefined;
        if (callee !== undefined)
            this.#before.shift();
        const name = this.#boundName() ?? (sign === '{' ? blockName(first) : undefined);
        const links = [
            ...(callee === undefined ? [] : [{ kind: 'call', name: callee, index: 0 }]),
            ...(name === undefined ? [] : [{ kind: 'key', name }]),
        ];
        const list = sign === '[' && name !== undefined ? { list: { name, items: [], line: this.#line(offset) } } : {};
        if (this.#stack.length < MAX_DEPTH)
            this.#stack.push({ sign, links, keys: new Map(), index: 0, ...list });
        this.#before = [];
    }
    #close() {
        if (this.#stack.length > 1) {
            const { list } = this.#stack.pop() ?? {};
            if (list !== undefined)
                this.#lists.push(list);
        }
        this.#before = [];
    }
    #sign(token) {
        if (token === ',')
            this.#top.index += 1;
        if (token === ',' || token === ';')
            this.#before = [];
        else if (isName(token) && /^(?:using|import|use)$/.test(this.#before[0] ?? '')) {
            this.#imports.push(token);
            this.#remember(token);
        }
        else
            this.#remember(token);
    }
    #remember(token) {
        this.#before = [token, ...this.#before].slice(0, 6);
    }
    /** `name =`, `name:`, `"name" =>` or `name := ` just before. */
    #boundName() {
        const [sign = '', name = '', ...rest] = this.#before;
        if (!/^(?:=|:|=>|:=)$/.test(sign))
            return undefined;
        // `name: Type = …`: the type stands between.
        if (rest[0] === ':' && rest[1] !== undefined && isName(rest[1]))
            return rest[1];
        // Bicep: `param name type = …`.
        if (rest[0] !== undefined && /^(?:param|output)$/.test(rest[1] ?? ''))
            return rest[0];
        return isName(name) ? name : /^["']/.test(name) ? unquote(name) : undefined;
    }
}
/** `resource "type" "name" {` and `class Name {` open a block of that name. */
function blockName(before) {
    if (/^["']/.test(before))
        return unquote(before);
    return isName(before) ? before : undefined;
}
function isName(token) {
    return /^[\p{L}_$]/u.test(token);
}
function unquote(token) {
    const heredoc = /^<<[-~]?\w+\n([\s\S]*)\n[ \t]*\w+$/.exec(token)?.[1];
    const inner = heredoc ?? /^[$@]{0,2}("""|'''|["'`])([\s\S]*)\1$/.exec(token)?.[2] ?? token;
    return inner.replace(/\\(["'\\])/g, '$1').replaceAll('\\n', '\n');
}


/***/ })

};
