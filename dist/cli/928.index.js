export const id = 928;
export const ids = [928];
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

/***/ 30928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   latencyChart: () => (/* binding */ latencyChart)
/* harmony export */ });
/* harmony import */ var _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56941);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56296);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34575);




/** Where ticks of time read well, in seconds. */
const TICKS = [10, 60, 600, 3_600, 21_600, 86_400, 604_800, 2_592_000];
/** How long content had been there before people decided: the middle half as a bar, the median as a tick. */
function latencyChart(latency) {
    const known = latency.flatMap(({ tier, quantiles }) => quantiles === undefined ? [] : [{ tier, ...positive(quantiles) }]);
    if (known.length === 0)
        return undefined;
    const least = Math.min(...known.map((one) => one.least));
    const most = Math.max(...known.map((one) => one.most));
    const domain = [Math.min(least, 60), Math.max(most * 1.5, 3_600)];
    const ticks = TICKS.filter((tick) => tick >= (domain[0] ?? 0) && tick <= (domain[1] ?? 0));
    return (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .chart */ .b)((width) => ({
        height: known.length * 40 + 40,
        marginLeft: width === 'wide' ? 110 : 62,
        marginRight: 24,
        // The library writes only some of the ticks of a logarithm: these are ours.
        x: { type: 'log', domain, axis: null },
        marginBottom: 30,
        y: { label: null, tickSize: 0, domain: known.map(({ tier }) => tier) },
        marks: [
            (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .ruleX */ .hI)(ticks, { stroke: 'currentColor', strokeOpacity: 0.15 }),
            (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ticks, { x: (tick) => tick, text: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, frameAnchor: 'bottom', dy: 18 }),
            (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .ruleY */ .OJ)(known, { x1: 'least', x2: 'most', y: 'tier', stroke: 'var(--organisation)', strokeWidth: 1.5 }),
            (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .barX */ .uL)(known, {
                x1: 'quarter',
                x2: 'threeQuarters',
                y: 'tier',
                fill: 'var(--bar)',
                insetTop: 9,
                insetBottom: 9,
            }),
            (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .tickX */ .SW)(known, {
                x: 'median',
                y: 'tier',
                stroke: 'currentColor',
                strokeWidth: 3,
                insetTop: 5,
                insetBottom: 5,
            }),
            (0,_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .ruleX */ .hI)([domain[0] ?? 1], { stroke: 'currentColor', strokeOpacity: 0.4 }),
        ],
    }), {
        id: 'chart-latency',
        title: 'Time to decide, by risk tier',
        summary: known.map(({ tier, median }) => `${tier}: median ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(median)}`).join(', '),
        legend: ['line: fastest to slowest', 'bar: the middle half', 'tick: the median'],
        table: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(known, [
            { head: 'Tier', cell: ({ tier }) => tier, kind: 'name' },
            ...['least', 'quarter', 'median', 'threeQuarters', 'most'].map((key) => ({
                head: QUANTILES[key],
                cell: (row) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(row[key]),
                kind: 'number',
            })),
        ], {
            caption: 'Time to decide by risk tier',
            id: 'table-latency',
            empty: 'No time.',
            filterFrom: Infinity,
        }),
    });
}
const QUANTILES = {
    least: 'fastest',
    quarter: 'a quarter within',
    median: 'half within',
    threeQuarters: 'three quarters within',
    most: 'slowest',
};
/** A logarithm knows no zero. */
function positive(quantiles) {
    const { least, quarter, median, threeQuarters, most } = quantiles;
    const at = (seconds) => Math.max(1, seconds);
    return {
        least: at(least),
        quarter: at(quarter),
        median: at(median),
        threeQuarters: at(threeQuarters),
        most: at(most),
    };
}


/***/ })

};
