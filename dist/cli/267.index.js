export const id = 267;
export const ids = [267];
export const modules = {

/***/ 93267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   domainChart: () => (/* binding */ domainChart)
/* harmony export */ });
/* harmony import */ var _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56941);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56296);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56430);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34575);





/** What the repository says something about is a full bar; what it says nothing about an outline. */
const FILLED = new Set(['shown', 'part', 'gap']);
const SIZES = {
    wide: { row: 34, left: 330, above: 4, axis: {} },
    narrow: { row: 56, left: 2, above: 24, axis: { axis: null } },
};
/** How the controls of each domain of Annex A stand. */
function domainChart(controls, domains) {
    const rows = domains.map(({ id, title }) => {
        const own = controls.filter((control) => control.id.startsWith(`${id}.`));
        return { domain: `${id} ${title}`, counts: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(own), total: own.length };
    });
    const present = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f.filter((status) => rows.some(({ counts }) => counts[status] > 0));
    const parts = rows.flatMap(({ domain, counts }) => {
        let from = 0;
        return present.map((status) => {
            const start = from;
            from += counts[status];
            return { domain, status, start, end: from, count: counts[status] };
        });
    });
    const marked = parts.filter(({ count }) => count > 0);
    const most = Math.max(1, ...rows.map(({ total }) => total));
    return (0,_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .chart */ .b)((width) => ({
        height: rows.length * SIZES[width].row + 24,
        marginLeft: SIZES[width].left,
        marginRight: width === 'wide' ? 20 : 4,
        marginTop: 4,
        marginBottom: 20,
        x: { axis: null, domain: [0, most] },
        y: { label: null, tickSize: 0, domain: rows.map(({ domain }) => domain), ...SIZES[width].axis },
        marks: [
            // Where there is no room beside the bars, their names stand above them.
            ...(width === 'wide'
                ? []
                : [(0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(rows, { frameAnchor: 'left', y: 'domain', text: 'domain', textAnchor: 'start', dy: -15 })]),
            (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .barX */ .uL)(marked, {
                x1: 'start',
                x2: 'end',
                y: 'domain',
                fill: ({ status }) => (FILLED.has(status) ? `var(--${status})` : 'var(--raised)'),
                stroke: ({ status }) => `var(--${status})`,
                insetLeft: 1.5,
                insetRight: 1.5,
                insetTop: SIZES[width].above,
                insetBottom: 4,
            }),
            (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(marked, {
                x: ({ start, end }) => (start + end) / 2,
                y: 'domain',
                dy: (SIZES[width].above - 4) / 2,
                text: ({ count }) => String(count),
                fill: ({ status }) => (FILLED.has(status) ? 'var(--on-mark)' : `var(--${status})`),
                fontWeight: 600,
            }),
        ],
    }), {
        id: 'chart-domains',
        title: 'Annex A by domain',
        summary: present.map((status) => `${sum(rows, status)} ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_WORDS */ .ly[status]}`).join(', '),
        legend: present.map((status) => (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<span class="key ${status}">${(0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .shape */ .cW)(status)}${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_WORDS */ .ly[status]}</span>`),
        table: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(rows, [
            { head: 'Domain', cell: ({ domain }) => domain, kind: 'name' },
            ...present.map((status) => ({
                head: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_WORDS */ .ly[status],
                cell: ({ counts }) => counts[status],
                kind: 'number',
            })),
        ], {
            caption: 'Controls of Annex A by domain and status',
            id: 'table-domains',
            empty: 'No control.',
            filterFrom: Infinity,
        }),
    });
}
function sum(rows, status) {
    return rows.reduce((total, { counts }) => total + counts[status], 0);
}


/***/ }),

/***/ 34575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chart)
/* harmony export */ });
/* harmony import */ var _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56941);
/* harmony import */ var linkedom__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23543);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56296);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56430);




const PIXELS = { wide: 760, narrow: 350 };
/** Rendered now, so that a page needs no script; colours are the page's own, for light and dark. */
function chart(options, about) {
    const { title, legend, table: rows } = about;
    const key = legend.length === 0
        ? undefined
        : (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<ul class="legend">${legend.map((one) => (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<li>${one}</li>`)}</ul>`;
    const drawn = ['wide', 'narrow'].map((width) => (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<div class="plot ${width}">${drawing(options(width), width, about)}</div>`);
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<figure class="chart"><figcaption>${title}</figcaption>${key}${drawn}<details><summary>The same as a table</summary>${rows}</details></figure>`;
}
function drawing(options, width, { id, title, summary }) {
    const { document } = (0,linkedom__WEBPACK_IMPORTED_MODULE_1__/* .parseHTML */ .BW)('<!doctype html><html><body></body></html>');
    const svg = (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .plot */ .QI)({ document, width: PIXELS[width], ...options });
    // The page's policy allows no other style sheet than its own.
    svg.querySelector('style')?.remove();
    // The library names its groups for no role that may be named.
    for (const group of svg.querySelectorAll('[aria-label]'))
        group.removeAttribute('aria-label');
    for (const name of ['width', 'height', 'class', 'font-family'])
        svg.removeAttribute(name);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-labelledby', `${id}-${width}-title ${id}-${width}-summary`);
    for (const [name, said] of [
        ['desc', summary],
        ['title', title],
    ]) {
        const element = document.createElementNS('http://www.w3.org/2000/svg', name);
        element.setAttribute('id', `${id}-${width}-${name === 'desc' ? 'summary' : 'title'}`);
        element.textContent = said;
        svg.insertBefore(element, svg.firstChild);
    }
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .fromLibrary */ .uQ)(rounded(svg.outerHTML));
}
/** Coordinates to a hundredth of a pixel: smaller, and the same on every machine. */
function rounded(svg) {
    return svg.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}


/***/ })

};
