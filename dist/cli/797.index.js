export const id = 797;
export const ids = [797];
export const modules = {

/***/ 44797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  domainChart: () => (/* binding */ domainChart),
  latencyChart: () => (/* binding */ latencyChart),
  monthChart: () => (/* binding */ monthChart)
});

// EXTERNAL MODULE: ./node_modules/@observablehq/plot/src/index.js + 62 modules
var src = __webpack_require__(56941);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./node_modules/linkedom/esm/index.js + 184 modules
var esm = __webpack_require__(23543);
// EXTERNAL MODULE: ./lib/report/html/parts.js
var html_parts = __webpack_require__(56296);
// EXTERNAL MODULE: ./lib/report/html/template.js
var template = __webpack_require__(56430);
;// CONCATENATED MODULE: ./lib/report/html/chart-frame.js




const WIDTH = 760;
/** Rendered now, so that a page needs no script; colours are the page's own, for light and dark. */
function chart(options, { id, title, summary, legend, table: rows }) {
    const { document } = (0,esm/* parseHTML */.BW)('<!doctype html><html><body></body></html>');
    const svg = (0,src/* plot */.QI)({ document, width: WIDTH, ...options });
    // The page's policy allows no other style sheet than its own.
    svg.querySelector('style')?.remove();
    // The library names its groups for no role that may be named.
    for (const group of svg.querySelectorAll('[aria-label]'))
        group.removeAttribute('aria-label');
    for (const name of ['width', 'height', 'class', 'font-family'])
        svg.removeAttribute(name);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-labelledby', `${id}-title ${id}-summary`);
    for (const [name, said] of [
        ['desc', summary],
        ['title', title],
    ]) {
        const element = document.createElementNS('http://www.w3.org/2000/svg', name);
        element.setAttribute('id', `${id}-${name === 'desc' ? 'summary' : 'title'}`);
        element.textContent = said;
        svg.insertBefore(element, svg.firstChild);
    }
    const key = legend.length === 0
        ? undefined
        : (0,template/* html */.qy) `<ul class="legend">${legend.map((one) => (0,template/* html */.qy) `<li>${one}</li>`)}</ul>`;
    return (0,template/* html */.qy) `<figure class="chart"><figcaption>${title}</figcaption>${key}<div class="plot" role="region" tabindex="0" aria-label="${title}">${(0,html_parts/* fromLibrary */.uQ)(rounded(svg.outerHTML))}</div><details><summary>The same as a table</summary>${rows}</details></figure>`;
}
/** Coordinates to a hundredth of a pixel: smaller, and the same on every machine. */
function rounded(svg) {
    return svg.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

;// CONCATENATED MODULE: ./lib/report/html/charts.js





/** What the repository says something about is a full bar; what it says nothing about an outline. */
const FILLED = new Set(['shown', 'part', 'gap']);
/** How the controls of each domain of Annex A stand. */
function domainChart(controls, domains) {
    const rows = domains.map(({ id, title }) => {
        const own = controls.filter((control) => control.id.startsWith(`${id}.`));
        return { domain: `${id} ${title}`, counts: (0,words/* tally */.N4)(own), total: own.length };
    });
    const present = words/* STATUSES */.f.filter((status) => rows.some(({ counts }) => counts[status] > 0));
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
    return chart({
        height: rows.length * 34 + 24,
        marginLeft: 330,
        marginTop: 4,
        marginBottom: 20,
        x: { axis: null, domain: [0, most] },
        y: { label: null, tickSize: 0, domain: rows.map(({ domain }) => domain) },
        marks: [
            (0,src/* barX */.uL)(marked, {
                x1: 'start',
                x2: 'end',
                y: 'domain',
                fill: ({ status }) => (FILLED.has(status) ? `var(--${status})` : 'var(--raised)'),
                stroke: ({ status }) => `var(--${status})`,
                insetLeft: 1.5,
                insetRight: 1.5,
                insetTop: 4,
                insetBottom: 4,
            }),
            (0,src/* text */.Qq)(marked, {
                x: ({ start, end }) => (start + end) / 2,
                y: 'domain',
                text: ({ count }) => String(count),
                fill: ({ status }) => (FILLED.has(status) ? 'var(--on-mark)' : `var(--${status})`),
                fontWeight: 600,
            }),
        ],
    }, {
        id: 'chart-domains',
        title: 'Annex A by domain',
        summary: present.map((status) => `${sum(rows, status)} ${words/* STATUS_WORDS */.ly[status]}`).join(', '),
        legend: present.map((status) => (0,template/* html */.qy) `<span class="key ${status}">${(0,html_parts/* shape */.cW)(status)}${words/* STATUS_WORDS */.ly[status]}</span>`),
        table: (0,html_parts/* table */.tp)(rows, [
            { head: 'Domain', cell: ({ domain }) => domain, kind: 'name' },
            ...present.map((status) => ({
                head: words/* STATUS_WORDS */.ly[status],
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
    const every = Math.ceil(months.length / 13);
    return chart({
        height: 240,
        marginLeft: 44,
        marginBottom: 38,
        x: {
            type: 'band',
            label: null,
            tickSize: 0,
            padding: 0.25,
            domain: months.map(({ month }) => month),
            ticks: months.filter((_, index) => index % every === 0).map(({ month }) => month),
            tickFormat: (month) => MONTHS[Number(month.slice(5)) - 1] + (month.endsWith('-01') ? `\n${month.slice(0, 4)}` : ''),
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
            (0,src/* barY */.n9)(parts, { x: 'month', y1: 'start', y2: 'end', fill: 'color', insetTop: 1 }),
            (0,src/* ruleY */.OJ)([0], { stroke: 'currentColor' }),
        ],
    }, {
        id: 'chart-months',
        title: 'Decisions by month',
        summary: KINDS.map(({ key, word }) => `${months.reduce((total, month) => total + month[key], 0)} ${word}`).join(', '),
        legend: KINDS.map(({ key, word }) => (0,template/* html */.qy) `<span class="key ${key}"><i aria-hidden="true"></i>${word}</span>`),
        table: (0,html_parts/* table */.tp)(months, [
            { head: 'Month', cell: ({ month }) => month, kind: 'name' },
            ...KINDS.map(({ key, word }) => ({
                head: word,
                cell: (month) => month[key],
                kind: 'number',
            })),
        ], { caption: 'Decisions by month', id: 'table-months', empty: 'No month.', filterFrom: Infinity }),
    });
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
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
    return chart({
        height: known.length * 40 + 40,
        marginLeft: 110,
        marginRight: 24,
        // The library writes only some of the ticks of a logarithm: these are ours.
        x: { type: 'log', domain, axis: null },
        marginBottom: 30,
        y: { label: null, tickSize: 0, domain: known.map(({ tier }) => tier) },
        marks: [
            (0,src/* ruleX */.hI)(ticks, { stroke: 'currentColor', strokeOpacity: 0.15 }),
            (0,src/* text */.Qq)(ticks, { x: (tick) => tick, text: words/* duration */.p0, frameAnchor: 'bottom', dy: 18 }),
            (0,src/* ruleY */.OJ)(known, { x1: 'least', x2: 'most', y: 'tier', stroke: 'var(--organisation)', strokeWidth: 1.5 }),
            (0,src/* barX */.uL)(known, {
                x1: 'quarter',
                x2: 'threeQuarters',
                y: 'tier',
                fill: 'var(--bar)',
                insetTop: 9,
                insetBottom: 9,
            }),
            (0,src/* tickX */.SW)(known, {
                x: 'median',
                y: 'tier',
                stroke: 'currentColor',
                strokeWidth: 3,
                insetTop: 5,
                insetBottom: 5,
            }),
            (0,src/* ruleX */.hI)([domain[0] ?? 1], { stroke: 'currentColor', strokeOpacity: 0.4 }),
        ],
    }, {
        id: 'chart-latency',
        title: 'Time to decide, by risk tier',
        summary: known.map(({ tier, median }) => `${tier}: median ${(0,words/* duration */.p0)(median)}`).join(', '),
        legend: ['line: fastest to slowest', 'bar: the middle half', 'tick: the median'],
        table: (0,html_parts/* table */.tp)(known, [
            { head: 'Tier', cell: ({ tier }) => tier, kind: 'name' },
            ...['least', 'quarter', 'median', 'threeQuarters', 'most'].map((key) => ({
                head: QUANTILES[key],
                cell: (row) => (0,words/* duration */.p0)(row[key]),
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
