export const id = 275;
export const ids = [275];
export const modules = {

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


/***/ }),

/***/ 61275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   monthChart: () => (/* binding */ monthChart)
/* harmony export */ });
/* harmony import */ var _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56941);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56296);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56430);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34575);




const KINDS = [
    { key: 'approved', word: 'approved', color: 'var(--shown)' },
    { key: 'rejected', word: 'changes requested', color: 'var(--organisation)' },
    { key: 'overrides', word: 'overrides', color: 'var(--gap)' },
];
/** Decisions over time, stacked by what was said. */
function monthChart(months) {
    const parts = months.flatMap((month) => {
        let from = 0;
        return KINDS.map(({ key, color }) => {
            const start = from;
            from += month[key];
            return { month: month.month, start, end: from, color };
        });
    });
    const most = Math.max(4, ...months.map(({ approved, rejected, overrides }) => approved + rejected + overrides));
    return (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .chart */ .b)((width) => ({
        height: 240,
        marginLeft: width === 'wide' ? 44 : 30,
        marginBottom: 38,
        x: {
            type: 'band',
            label: null,
            tickSize: 0,
            padding: 0.25,
            domain: months.map(({ month }) => month),
            ticks: months
                .filter((_, index) => index % Math.ceil(months.length / MOST_TICKS[width]) === 0)
                .map(({ month }) => month),
            tickFormat: (month) => MONTHS[Number(month.slice(5)) - 1] +
                (month.endsWith('-01') || month === months[0]?.month ? `\n${month.slice(0, 4)}` : ''),
        },
        y: {
            label: null,
            grid: true,
            domain: [0, most],
            nice: true,
            ticks: 4,
            tickFormat: String,
            tickSize: 0,
        },
        marks: [
            (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .barY */ .n9)(parts, { x: 'month', y1: 'start', y2: 'end', fill: 'color', insetTop: 1 }),
            (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .ruleY */ .OJ)([0], { stroke: 'currentColor' }),
        ],
    }), {
        id: 'chart-months',
        title: 'Decisions by month',
        summary: KINDS.map(({ key, word }) => `${months.reduce((total, month) => total + month[key], 0)} ${word}`).join(', '),
        legend: KINDS.map(({ key, word }) => (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<span class="key ${key}"><i aria-hidden="true"></i>${word}</span>`),
        table: (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(months, [
            { head: 'Month', cell: ({ month }) => month, kind: 'name' },
            ...KINDS.map(({ key, word }) => ({
                head: word,
                cell: (month) => month[key],
                kind: 'number',
            })),
        ], { caption: 'Decisions by month', id: 'table-months', empty: 'No month.', filterFrom: Infinity }),
    });
}
const MOST_TICKS = { wide: 13, narrow: 5 };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];


/***/ })

};
