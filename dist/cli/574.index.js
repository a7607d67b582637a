export const id = 574;
export const ids = [574];
export const modules = {

/***/ 28360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fields),
/* harmony export */   Z: () => (/* binding */ field)
/* harmony export */ });
/** A value of a parsed record: its schema was checked, its type is not known to the compiler. */
function at(value, keys) {
    return keys.reduce((inner, key) => {
        if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key))
            return undefined;
        return inner[key];
    }, value);
}
/** The text or number at `keys`; undefined when there is none. */
function field(value, ...keys) {
    const found = at(value, keys);
    return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
        ? String(found)
        : undefined;
}
/** The list at `keys`; empty when there is none. */
function fields(value, ...keys) {
    const found = at(value, keys);
    return Array.isArray(found) ? found : [];
}


/***/ }),

/***/ 32792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gist)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28360);

const TABLE = {
    review: (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'decision')} ${pull(predicate)}`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'reviewer', 'login'),
        systems: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O)(predicate, 'counted').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(one, 'system')),
    }),
    verdict: (predicate) => {
        const past = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'mergedPastTheGate') === 'true' ? ', PAST THE GATE' : '';
        return {
            what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'verdict')}, ${pull(predicate)} ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'outcome')}${past}`,
            who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'mergedBy', 'login'),
            systems: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O)(predicate, 'systems').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(one, 'id')),
        };
    },
    'deployment-approval': (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'decision')} ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'system')}, signed, in ${pull(predicate)}`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'approver', 'login'),
        systems: [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'system')],
    }),
    exception: (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'exception')} opened ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'exceptedGate')} for ${pull(predicate)}`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'approvedBy', 'login'),
        systems: [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'system')],
    }),
    override: (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'how')} to ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'ref')}, ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O)(predicate, 'paths').length} governed files, ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'verdict')}`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'actor', 'login'),
        systems: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O)(predicate, 'gaps').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(one, 'system')),
    }),
    'override-review': (predicate) => ({
        what: `looked at ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'override')} (independent: ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'independent')})`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'reviewer', 'login'),
        systems: [],
    }),
    lifecycle: (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'system', 'id')} ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'step')} by ${pull(predicate)}`,
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'mergedBy', 'login'),
        systems: [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'system', 'id')],
    }),
    checkpoint: (predicate) => ({
        what: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'count')} records`,
        who: undefined,
        systems: [],
    }),
    key: (predicate) => {
        const introduced = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'introduces', 'keyId')?.slice(0, 16);
        const revoked = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O)(predicate, 'revokes').map((one) => String(one).slice(0, 16));
        const steps = [
            ...(introduced === undefined ? [] : [`introduces ${introduced}`]),
            ...(revoked.length === 0 ? [] : [`revokes ${revoked.join(', ')}`]),
        ];
        return { what: steps.join(', '), who: undefined, systems: [] };
    },
};
function pull(predicate) {
    return `#${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(predicate, 'pullRequest', 'number')}`;
}
function gist(type, predicate) {
    const { what, who, systems } = TABLE[type](predicate);
    const known = [...new Set(systems.filter((system) => system !== undefined))].sort();
    return { what, ...(who === undefined ? {} : { who }), systems: known };
}


/***/ }),

/***/ 96757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28360);
/* harmony import */ var _records_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32792);


const COLUMNS = [
    'sequence',
    'type',
    'decidedAt',
    'recordedAt',
    'availableSeconds',
    'repository',
    'pullRequest',
    'systems',
    'who',
    'what',
    'commit',
    'policy',
    'content',
    'gate',
    'run',
    'signedBy',
    'digest',
    'decision',
];
function row({ statement, sequence, type, digest, signature }) {
    const { predicate, subject } = statement;
    const { what, who, systems } = (0,_records_index_js__WEBPACK_IMPORTED_MODULE_0__/* .gist */ .g)(type, predicate);
    const text = (...keys) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(predicate, ...keys) ?? '';
    return {
        sequence,
        type,
        decidedAt: text('decidedAt'),
        recordedAt: text('recordedAt'),
        availableSeconds: text('available', 'seconds'),
        repository: text('repository'),
        pullRequest: text('pullRequest', 'number') || text('pullRequest'),
        systems: systems.join(' '),
        who: who ?? '',
        what,
        commit: subject.map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(one, 'digest', 'gitCommit')).find((id) => id !== undefined) ?? '',
        policy: text('policy', 'sha256'),
        content: text('content', 'sha256'),
        gate: text('gate', 'version'),
        run: text('run'),
        signedBy: signature.state === 'none' ? '' : signature.by,
        digest,
        decision: text('ledger', 'decision'),
    };
}
/** A record without a time of its decision is dated by when it was recorded. */
function isAskedFor({ decidedAt, recordedAt, systems, type }, filter) {
    const { from, to } = filter;
    const at = instant(decidedAt || recordedAt);
    if (from !== undefined && at < instant(from))
        return false;
    if (to !== undefined && at > instant(/^\d{4}-\d{2}-\d{2}$/.test(to) ? `${to}T23:59:59.999Z` : to))
        return false;
    if (filter.type !== undefined && filter.type !== type)
        return false;
    return filter.system === undefined || systems.split(' ').includes(filter.system);
}
function instant(text) {
    return new Date(text).getTime();
}


/***/ }),

/***/ 3574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportOrganisation: () => (/* binding */ reportOrganisation)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/frame.js
var documents_frame = __webpack_require__(75647);
// EXTERNAL MODULE: ./lib/documents/schema.js
var schema = __webpack_require__(85283);
// EXTERNAL MODULE: ./lib/documents/yaml.js
var yaml = __webpack_require__(27347);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/report/organisation/rows.js
function parseRows(rows) {
    return rows.filter((row) => typeof row === 'object' && row !== null);
}
function numberIn(row, key) {
    const value = Number(row[key]);
    return Number.isFinite(value) ? value : 0;
}
function textIn(row, key) {
    const value = row[key];
    return typeof value === 'string' ? value : undefined;
}
function numbersIn(row, key) {
    const value = row[key];
    return Array.isArray(value) ? value.map(Number) : [];
}

;// CONCATENATED MODULE: ./lib/report/organisation/columns.js
/**
 * The columns that the report reads of a ledger's table, as `aims-gate evidence export` writes them. A column that an
 * older export lacks is read as empty; columns not named here are passed over.
 */
const READ = [
    'sequence',
    'type',
    'decidedAt',
    'recordedAt',
    'availableSeconds',
    'pullRequest',
    'systems',
    'who',
    'what',
    'signedBy',
    'digest',
];

;// CONCATENATED MODULE: ./lib/report/organisation/sql.js

/** `text` as a string of SQL. */
function quoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** `file` as a name that is read as it is: DuckDB takes `*`, `?` and `[` for patterns. */
function path(file) {
    return quoted(file.replace(/[*?[]/g, '[$&]'));
}
/** Where the records of one table are read from. */
function source({ file, format }) {
    if (format === 'parquet')
        return `read_parquet(${path(file)}, hive_partitioning = false)`;
    const columns = READ.map((name) => `${quoted(name)}: 'VARCHAR'`).join(', ');
    return `read_json(${path(file)}, format = 'newline_delimited', columns = {${columns}})`;
}
/**
 * Writes the records of all `tables` into one Parquet file, in their order: what every figure is computed from, and
 * what a warehouse reads. The same records give the same file.
 */
function gather(tables, out) {
    const parts = tables.map(selectOf);
    const all = parts.length === 0 ? `${selectOf(NOTHING)} WHERE false` : parts.join('\nUNION ALL\n');
    return `COPY (\n${all}\n) TO ${quoted(out)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 50000)`;
}
const NOTHING = { team: '', repository: '', file: '', format: 'jsonl', columns: [] };
function selectOf(table) {
    const has = new Set(table.columns);
    const column = (name) => has.has(name) ? `NULLIF(CAST("${name}" AS VARCHAR), '')` : 'CAST(NULL AS VARCHAR)';
    const time = (name) => `TRY_CAST(${column(name)} AS TIMESTAMP)`;
    const from = table === NOTHING ? '(SELECT 1)' : source(table);
    return `SELECT ${quoted(table.team)} AS team, ${quoted(table.repository)} AS repository,
  TRY_CAST(${column('sequence')} AS BIGINT) AS sequence, ${column('type')} AS type,
  COALESCE(${time('decidedAt')}, ${time('recordedAt')}) AS decided_at,
  CASE WHEN ${column('type')} = 'review' THEN TRY_CAST(${column('availableSeconds')} AS DOUBLE) END AS waited,
  ${column('who')} AS who, ${column('what')} AS what,
  ${column('pullRequest')} AS pull_request, ${column('systems')} AS systems,
  ${column('signedBy')} AS signed_by, ${column('digest')} AS digest
FROM ${from}`;
}
/**
 * Of a verdict's words only their end says how the change ended: "pass, #7 merged, PAST THE GATE". What was approved with conditions went around nothing.
 */
const FIGURES = `
  count(*) FILTER (WHERE type = 'review' AND starts_with(what, 'approved ')) AS approved,
  count(*) FILTER (WHERE type = 'review' AND starts_with(what, 'changes-requested ')) AS rejected,
  count(*) FILTER (WHERE type = 'override' AND starts_with(what, 'approved-with-conditions ') IS NOT TRUE) AS overrides,
  count(*) FILTER (WHERE type = 'verdict' AND (ends_with(what, ' merged') OR ends_with(what, ' merged, PAST THE GATE'))) AS merged,
  count(*) FILTER (WHERE type = 'verdict' AND ends_with(what, ' merged, PAST THE GATE')) AS past,
  count(DISTINCT who) FILTER (WHERE type = 'review') AS people,
  count(waited) FILTER (WHERE waited >= 0) AS known,
  quantile_cont(waited, [0, 0.25, 0.5, 0.75, 1]) FILTER (WHERE waited >= 0) AS waited`;
/** Figures of the period: by team, or with `team` null of all. */
function figures(records, period) {
    return `SELECT team, ${FIGURES}
FROM ${inPeriod(records, period)} GROUP BY GROUPING SETS ((team), ()) ORDER BY team NULLS FIRST`;
}
function months(records, period) {
    return `SELECT strftime(decided_at, '%Y-%m') AS month, ${FIGURES}
FROM ${inPeriod(records, period)} GROUP BY month ORDER BY month`;
}
/** Both days are included. */
function inPeriod(records, { from, to }) {
    return `(SELECT * FROM read_parquet(${path(records)}, hive_partitioning = false)
  WHERE decided_at >= TIMESTAMP ${quoted(from)} AND decided_at < TIMESTAMP ${quoted(to)} + INTERVAL 1 DAY)`;
}
/** Writes a table of ours, one JSON value a line, as Parquet. */
function toParquet(lines, columns, out) {
    const types = Object.entries(columns).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
    return `COPY (SELECT * FROM read_json(${path(lines)}, format = 'newline_delimited', columns = {${types.join(', ')}}))
TO ${quoted(out)} (FORMAT parquet, COMPRESSION zstd)`;
}

;// CONCATENATED MODULE: ./lib/report/organisation/figures.js


const NO_OVERSIGHT = {
    approved: 0,
    rejected: 0,
    overrides: 0,
    merged: 0,
    past: 0,
    people: 0,
    known: 0,
};
/** The columns of an export; throws DuckDB's own error when the file is none. */
async function columnsOf(database, table) {
    const described = await database.rows(`DESCRIBE SELECT * FROM ${source(table)}`);
    return described.flatMap((row) => textIn(row, 'column_name') ?? []);
}
/** Gathers the records of all tables in the Parquet file `out`, and computes what the report says of them. */
async function computeFigures(database, tables, period, out) {
    await database.run(gather(tables, out));
    const byTeam = new Map();
    let all = NO_OVERSIGHT;
    for (const row of await database.rows(figures(out, period))) {
        const team = textIn(row, 'team');
        if (team === undefined)
            all = oversight(row);
        else
            byTeam.set(team, oversight(row));
    }
    const monthly = await database.rows(months(out, period));
    return {
        all,
        byTeam,
        months: monthly.map((row) => ({
            month: textIn(row, 'month') ?? '',
            approved: numberIn(row, 'approved'),
            rejected: numberIn(row, 'rejected'),
            overrides: numberIn(row, 'overrides'),
        })),
    };
}
function oversight(row) {
    const [least, quarter, median, threeQuarters, most] = numbersIn(row, 'waited');
    const known = least === undefined ||
        quarter === undefined ||
        median === undefined ||
        threeQuarters === undefined ||
        most === undefined
        ? {}
        : { waited: { least, quarter, median, threeQuarters, most } };
    return {
        approved: numberIn(row, 'approved'),
        rejected: numberIn(row, 'rejected'),
        overrides: numberIn(row, 'overrides'),
        merged: numberIn(row, 'merged'),
        past: numberIn(row, 'past'),
        people: numberIn(row, 'people'),
        known: numberIn(row, 'known'),
        ...known,
    };
}

;// CONCATENATED MODULE: ./lib/report/organisation/build.js

function buildOrganisation(facts) {
    const { name, madeAt, version, period, repositories, figures } = facts;
    const teams = [...Map.groupBy(repositories, ({ team }) => team)].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        name,
        madeAt,
        version,
        period,
        repositories: repositories.map(({ team, register: { repository, commit }, ledger }) => ({
            team,
            repository,
            commit,
            ledger,
        })),
        teams: teams.map(([team, own]) => {
            const systems = own.flatMap(({ register }) => register.systems);
            const gaps = own.flatMap(({ register }) => register.gaps);
            return {
                team,
                repositories: own.length,
                systems: systems.length,
                systemsWithGaps: systems.filter((one) => one.gaps > 0).length,
                gaps: gaps.length,
                failures: gaps.filter(({ level }) => level === 'failure').length,
                oversight: figures.byTeam.get(team) ?? NO_OVERSIGHT,
            };
        }),
        systems: repositories.flatMap(({ register }) => register.systems),
        gaps: repositories.flatMap(({ register }) => register.gaps),
        oversight: figures.all,
        months: everyMonth(period, figures.months),
    };
}
/** Also those in which nobody decided anything. */
function everyMonth({ from, to }, known) {
    const by = new Map(known.map((one) => [one.month, one]));
    const all = [];
    for (let date = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);; date.setUTCMonth(date.getUTCMonth() + 1)) {
        const month = date.toISOString().slice(0, 7);
        if (month > to.slice(0, 7))
            return all;
        all.push(by.get(month) ?? { month, approved: 0, rejected: 0, overrides: 0 });
    }
}

;// CONCATENATED MODULE: ./lib/report/organisation/database.js


/**
 * DuckDB: an optional package of tens of megabytes, so it is loaded only here. It goes over no network and loads no
 * extension. Throws `bad-input` when it is not installed.
 */
async function openDatabase({ memory, spill }) {
    const { DuckDBInstance } = await load();
    const instance = await DuckDBInstance.create(':memory:', {
        memory_limit: memory,
        temp_directory: spill,
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
    }).catch((cause) => {
        const hint = 'give --memory a size such as 512MB or 4GB';
        throw new errors/* AimsError */.D('bad-input', `DuckDB does not start with ${memory} of memory`, hint, { cause });
    });
    const connection = await instance.connect();
    return {
        run: async (sql) => {
            await connection.run(sql).catch(outOfMemory(memory));
        },
        rows: async (sql) => {
            const answer = await connection.runAndReadAll(sql).catch(outOfMemory(memory));
            return parseRows(answer.getRowObjectsJson());
        },
        close: () => {
            connection.closeSync();
            instance.closeSync();
        },
    };
}
/** What cannot spill did not fit; every other error is passed on. */
function outOfMemory(memory) {
    return (cause) => {
        if (!(cause instanceof Error) || !cause.message.startsWith('Out of Memory'))
            throw cause;
        throw new errors/* AimsError */.D('bad-input', `the queries need more than ${memory} of memory`, 'give --memory more', {
            cause,
        });
    };
}
async function load() {
    try {
        // The bundler must leave it outside, and it must not be looked for before it is needed.
        return await import(/* webpackIgnore: true */ '@duckdb/node-api');
    }
    catch (cause) {
        const hint = 'run `npm install @duckdb/node-api` where aims-gate is installed';
        throw new errors/* AimsError */.D('bad-input', '`report --org` needs DuckDB, which is not installed', hint, { cause });
    }
}

// EXTERNAL MODULE: ./lib/report/html/layout.js + 2 modules
var layout = __webpack_require__(36999);
// EXTERNAL MODULE: ./lib/report/html/parts.js
var parts = __webpack_require__(56296);
// EXTERNAL MODULE: ./lib/report/html/template.js
var template = __webpack_require__(56430);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/organisation/pages.js




const KIND = 'Organisation report · ISO/IEC 42001:2023';
/** The pages: an overview, and one a team with its systems and gaps. One at a time is held. */
async function* organisationPages(report) {
    // The chart library is only needed here, and slow to load.
    const { monthChart } = await Promise.all(/* import() */[__webpack_require__.e(907), __webpack_require__.e(275)]).then(__webpack_require__.bind(__webpack_require__, 61275));
    const frame = frameOf(report);
    const file = (page) => ({ path: page.path, content: (0,layout/* documentOf */.l)(page, frame) });
    yield file(overview(report, monthChart(report.months)));
    for (const [index, team] of report.teams.entries())
        yield file(teamPage(report, team, index));
}
function teamPath(index) {
    return `teams/${index + 1}.html`;
}
function frameOf({ name, teams, version, madeAt, repositories }) {
    const broken = repositories.filter(({ ledger }) => ledger.state === 'broken');
    return {
        name,
        kind: KIND,
        label: 'Organisation report',
        navigation: [
            ['index.html', 'Overview'],
            ...teams.map(({ team }, index) => [teamPath(index), team]),
        ],
        version,
        alarm: broken.length === 0
            ? undefined
            : (0,template/* html */.qy) `<div class="alarm" role="note"><strong>Not every evidence ledger can be relied on.</strong>${broken.map(({ repository, ledger }) => (0,template/* html */.qy) `<p>${repository}: ${ledgerLine(ledger)}. Nothing of it is counted.</p>`)}</div>`,
        footer: (0,template/* html */.qy) `Made by aims-gate ${version} at ${(0,words/* moment */.n$)(madeAt)} UTC. Figures are computed from <code>decisions.parquet</code>, <code>systems.parquet</code> and <code>gaps.parquet</code> beside this page.`,
    };
}
function overview(report, chart) {
    const { name, period, teams, systems, gaps, repositories, oversight, months } = report;
    const body = (0,template/* html */.qy) `
<header class="cover"><p class="eyebrow">${KIND}</p><h1>${name}</h1><p class="subject">${period.from} to ${period.to}</p></header>
<section aria-label="Key figures"><dl class="figures">
${(0,parts/* figure */.vP)(teams.length, teams.length === 1 ? 'team' : 'teams', `${repositories.length} repositories`)}
${(0,parts/* figure */.vP)(systems.length, systems.length === 1 ? 'AI system' : 'AI systems', tiers(report))}
${(0,parts/* figure */.vP)(systems.filter((one) => one.gaps > 0).length, 'systems with gaps', `${gaps.length} gaps`)}
${oversightFigures(oversight)}
</dl></section>
<h2>Teams</h2>
${(0,parts/* table */.tp)(teams, TEAMS(teams), { caption: 'Where to look first', id: 'teams', empty: 'No team.' })}
<h2>Decisions over time</h2>
${months.every((one) => one.approved + one.rejected + one.overrides === 0) ? (0,template/* html */.qy) `<p class="empty">No decision is recorded in the period.</p>` : chart}
<h2>Repositories</h2>
${(0,parts/* table */.tp)(repositories, [{ head: 'Repository', cell: ({ repository }) => repository, kind: 'name' }, { head: 'Team', cell: ({ team }) => team }, ...REPOSITORY], { caption: 'Where everything was read', id: 'repositories', empty: 'No repository.' })}
`;
    return { path: 'index.html', title: 'Overview', body, under: 'index.html' };
}
const TEAMS = (teams) => [
    {
        head: 'Team',
        cell: (one) => (0,template/* html */.qy) `<a href="${teamPath(teams.indexOf(one))}">${one.team}</a>`,
        kind: 'name',
    },
    { head: 'Systems', cell: ({ systems }) => systems, kind: 'number' },
    { head: 'With gaps', cell: ({ systemsWithGaps }) => systemsWithGaps, kind: 'number' },
    { head: 'Gaps', cell: ({ gaps }) => gaps, kind: 'number' },
    { head: 'That block', cell: ({ failures }) => failures, kind: 'number' },
    { head: 'Approved', cell: ({ oversight }) => oversight.approved, kind: 'number' },
    { head: 'Asked for changes', cell: ({ oversight }) => oversight.rejected, kind: 'number' },
    { head: 'Merged past', cell: ({ oversight }) => oversight.past, kind: 'number' },
    { head: 'Time to decide', cell: ({ oversight }) => (0,parts/* none */.dv)(median(oversight)) },
];
const REPOSITORY = [
    { head: 'Commit', cell: ({ commit }) => (0,template/* html */.qy) `<code>${commit.slice(0, 12)}</code>` },
    { head: 'Evidence ledger', cell: ({ ledger }) => ledgerLine(ledger) },
];
function teamPage(report, team, index) {
    const own = (all) => all.filter((one) => one.team === team.team);
    const path = teamPath(index);
    const body = (0,template/* html */.qy) `
<header><h1>${team.team}</h1><p class="lead">${report.period.from} to ${report.period.to}</p></header>
<section aria-label="Key figures"><dl class="figures">
${(0,parts/* figure */.vP)(team.systems, team.systems === 1 ? 'AI system' : 'AI systems', `${team.systemsWithGaps} with gaps`)}
${(0,parts/* figure */.vP)(team.gaps, 'gaps', `${team.failures} that block`)}
${oversightFigures(team.oversight)}
</dl></section>
<h2>AI systems</h2>
${(0,parts/* table */.tp)(own(report.systems), [
        { head: 'System', cell: ({ name }) => name, kind: 'name' },
        { head: 'Repository', cell: ({ repository }) => repository },
        { head: 'Open gaps', cell: ({ gaps }) => gaps, kind: 'number' },
        { head: 'Risk', cell: ({ risk }) => (0,parts/* none */.dv)(risk) },
        { head: 'Stage', cell: ({ stage }) => (0,parts/* none */.dv)(stage) },
        { head: 'Owner', cell: ({ owner }) => (0,parts/* none */.dv)(owner === undefined ? undefined : `@${owner}`) },
    ], { caption: 'Registered AI systems', id: 'systems', empty: 'No AI system is registered.' })}
<h2>Gaps</h2>
${(0,parts/* table */.tp)(own(report.gaps), [
        {
            head: 'Gate',
            cell: ({ gate, level }) => (0,template/* html */.qy) `${gate} <span class="soft">${level}</span>`,
            kind: 'name',
        },
        { head: 'Repository', cell: ({ repository }) => repository },
        { head: 'System', cell: ({ system }) => (0,parts/* none */.dv)(system) },
        { head: 'What is missing', cell: ({ message, remedy }) => (0,template/* html */.qy) `${message}<br>→ ${remedy}` },
        { head: 'Where', cell: (one) => (0,parts/* none */.dv)(placeOf(one)) },
    ], {
        caption: 'What is missing, and how to mend it',
        id: 'gaps',
        empty: 'Nothing is missing that a repository can show.',
    })}
<h2>Repositories</h2>
${(0,parts/* table */.tp)(own(report.repositories), [{ head: 'Repository', cell: ({ repository }) => repository, kind: 'name' }, ...REPOSITORY], { caption: 'Where everything was read', id: 'repositories', empty: 'No repository.' })}
`;
    return { path, title: team.team, body, under: path };
}
function placeOf({ path, line }) {
    return path === undefined ? undefined : (0,template/* html */.qy) `<code>${path}${line === undefined ? '' : `:${line}`}</code>`;
}
function oversightFigures(oversight) {
    const { approved, rejected, overrides, merged, past, people } = oversight;
    return [
        (0,parts/* figure */.vP)(approved + rejected, 'reviews', `${rejected} asked for changes; ${people} reviewers`),
        (0,parts/* figure */.vP)(past, 'merged past the gate', `of ${merged} merged; ${overrides} overrides on record`),
        (0,parts/* figure */.vP)(median(oversight) ?? 'not known', 'time to decide, median', `${oversight.known} reviews say it`),
    ];
}
function median({ waited }) {
    return waited === undefined ? undefined : (0,words/* duration */.p0)(waited.median);
}
function tiers({ systems }) {
    const by = Map.groupBy(systems, ({ risk }) => risk ?? 'not classified');
    return [...by]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([tier, own]) => `${own.length} ${tier}`)
        .join(', ');
}
function ledgerLine(ledger) {
    switch (ledger.state) {
        case 'whole':
            return `${ledger.records} records, one unbroken chain${ledger.unsigned > 0 ? `, ${ledger.unsigned} NOT SIGNED` : ''}`;
        case 'broken':
            return `broken: ${ledger.because}`;
        case 'absent':
            return 'none';
        case 'not-verified':
            return `${ledger.records} records, exported: not verified here`;
    }
}

// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(75016);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/run/report.js + 20 modules
var report = __webpack_require__(63502);
// EXTERNAL MODULE: ./lib/run/report-facts.js + 4 modules
var report_facts = __webpack_require__(708);
// EXTERNAL MODULE: ./lib/run/report-folder.js
var report_folder = __webpack_require__(78628);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/row.js
var row = __webpack_require__(96757);
// EXTERNAL MODULE: ./lib/evidence/statement.js
var evidence_statement = __webpack_require__(40636);
// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(15669);
// EXTERNAL MODULE: ./lib/report/build.js + 13 modules
var build = __webpack_require__(49278);
// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(96484);
// EXTERNAL MODULE: ./lib/report/exporters/gaps.js
var gaps = __webpack_require__(64606);
;// CONCATENATED MODULE: ./lib/report/organisation/register.js



function registerOf(model, team) {
    const repository = model.repository.name;
    return {
        repository,
        commit: model.commit,
        systems: model.systems.map(({ id, name, owner, risk, stage, gaps }) => ({
            team,
            repository,
            system: id,
            name,
            ...(owner === undefined ? {} : { owner }),
            ...(risk === undefined ? {} : { risk }),
            ...(stage === undefined ? {} : { stage }),
            gaps: gaps.length,
        })),
        gaps: (0,gaps/* allGaps */.h)(model).map(({ system, gate, level, path, line, message, remedy }) => ({
            team,
            repository,
            ...(system === undefined ? {} : { system }),
            gate,
            level,
            ...(path === undefined ? {} : { path }),
            ...(line === undefined ? {} : { line }),
            message: (0,prose/* plain */.pj)(message),
            remedy: (0,prose/* plain */.pj)(remedy),
        })),
    };
}
/** Whether `value` is a `report.json` as far as a register is read from it: other versions may hold more. */
function isReport(value) {
    if (!(0,envelope/* isRecord */.u4)(value) || !(0,envelope/* isRecord */.u4)(value.repository) || typeof value.repository.name !== 'string')
        return false;
    const { commit, systems, controls } = value;
    return (typeof commit === 'string' &&
        Array.isArray(systems) &&
        systems.every(isSystem) &&
        Array.isArray(controls) &&
        controls.every((one) => (0,envelope/* isRecord */.u4)(one) && isGaps(one.gaps)));
}
function isSystem(value) {
    if (!(0,envelope/* isRecord */.u4)(value) || typeof value.id !== 'string' || typeof value.name !== 'string')
        return false;
    const { owner, risk, stage, gaps } = value;
    return [owner, risk, stage].every((one) => one === undefined || typeof one === 'string') && isGaps(gaps);
}
const LEVELS = ['failure', 'warning', 'notice'];
function isGaps(value) {
    return (Array.isArray(value) &&
        value.every((one) => (0,envelope/* isRecord */.u4)(one) &&
            typeof one.gate === 'string' &&
            LEVELS.some((level) => level === one.level) &&
            isProse(one.message) &&
            isProse(one.remedy) &&
            ['system', 'path'].every((key) => one[key] === undefined || typeof one[key] === 'string') &&
            (one.line === undefined || typeof one.line === 'number')));
}
function isProse(value) {
    return (Array.isArray(value) &&
        value.every((one) => (0,envelope/* isRecord */.u4)(one) && typeof one.kind === 'string' && typeof one.text === 'string'));
}

// EXTERNAL MODULE: ./lib/run/evidence/ledger.js
var ledger = __webpack_require__(68482);
// EXTERNAL MODULE: ./lib/run/local-catalog.js + 1 modules
var local_catalog = __webpack_require__(41445);
;// CONCATENATED MODULE: ./lib/run/report-repository.js


















async function readRepository(entry, place) {
    if (entry.clone !== undefined)
        return readClone(entry, entry.clone, place);
    return readExport(entry, entry.report ?? '', place);
}
/** Judges a clone, and verifies its ledger on the way. */
async function readClone(entry, clone, place) {
    const { base, scratch, index, madeAt, period, extendsFrom } = place;
    const file = (0,external_node_path_.join)(scratch, `${index}.jsonl`);
    const lines = new Lines(file);
    const trust = await (0,ledger/* readTrust */.bn)({
        key: (entry.keys ?? []).map((key) => (0,external_node_path_.resolve)(base, key)),
        ...(entry.issuer === undefined ? {} : { issuer: entry.issuer }),
        ...(entry.identity === undefined ? {} : { identity: entry.identity }),
        ...(entry['trusted-root'] === undefined ? {} : { trustedRoot: (0,external_node_path_.resolve)(base, entry['trusted-root']) }),
    });
    const request = {
        repo: (0,external_node_path_.resolve)(base, clone),
        rev: entry.rev ?? 'HEAD',
        ledger: entry.branch ?? 'aims/evidence',
        trust,
        ...period,
        framework: 'iso-42001',
        now: madeAt,
    };
    try {
        const sources = await (0,report_facts/* openSources */.Hv)(request, (record) => lines.add((0,row/* row */.nM)(record)));
        const register = registerOf((0,build/* buildReport */.F)(await (0,report_facts/* gatherFacts */.pc)(request, sources, (0,local_catalog/* localCatalog */.f)([...(extendsFrom ?? [])]))), entry.team);
        const { summary } = sources.ledger;
        if (summary.state !== 'whole')
            return { register, ledger: stateOf(summary) };
        const table = { ...tableOf(entry.team, register, file, 'jsonl'), columns: READ };
        return { register, ledger: stateOf(summary), table };
    }
    finally {
        lines.close();
    }
}
function stateOf(summary) {
    switch (summary.state) {
        case 'whole':
            return { state: 'whole', records: summary.records, unsigned: summary.unsigned };
        case 'broken':
            return { state: 'broken', because: `${summary.record}: ${summary.because}` };
        case 'absent':
            return { state: 'absent' };
    }
}
async function readExport(entry, report, place) {
    const { base, scratch, database, index } = place;
    const hint = 'name a report.json that `aims-gate report` wrote';
    const path = (0,external_node_path_.resolve)(base, report);
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw new errors/* AimsError */.D('bad-input', `cannot read ${path}`, hint, { cause });
    });
    const value = (0,envelope/* parseJson */.qF)(bytes);
    if (!isReport(value))
        throw new errors/* AimsError */.D('bad-input', `${path} is no report.json`, hint);
    const register = registerOf(value, entry.team);
    if (entry.ledger === undefined)
        return { register, ledger: { state: 'absent' } };
    const file = (0,external_node_path_.resolve)(base, entry.ledger);
    const table = file.endsWith('.parquet')
        ? await parquetTable(entry.team, register, file, database)
        : await jsonLinesTable(entry.team, register, file, (0,external_node_path_.join)(scratch, `${index}.jsonl`));
    const [counted = {}] = await database.rows(`SELECT count(*) AS records FROM ${source(table)}`);
    return { register, ledger: { state: 'not-verified', records: numberIn(counted, 'records') }, table };
}
function tableOf(team, { repository }, file, format) {
    return { team, repository, file, format };
}
async function parquetTable(team, register, file, database) {
    const table = tableOf(team, register, file, 'parquet');
    const columns = await columnsOf(database, table).catch((cause) => {
        throw new errors/* AimsError */.D('bad-input', `${file} cannot be read as Parquet`, EXPORT, { cause });
    });
    if (!columns.includes('type') || !columns.includes('what'))
        throw new errors/* AimsError */.D('bad-input', `${file} holds no records of a ledger`, EXPORT);
    return { ...table, columns };
}
const EXPORT = 'make it with `aims-gate evidence export --format parquet --out FILE`';
/** JSON Lines hold whole statements: their rows are made here as an export to Parquet would make them. */
async function jsonLinesTable(team, register, file, out) {
    const lines = new Lines(out);
    let number = 0;
    try {
        for await (const text of (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(file), crlfDelay: Infinity })) {
            number += 1;
            const record = parseLine(text);
            if (record === undefined) {
                const hint = 'make it with `aims-gate evidence export --format jsonl --out FILE`';
                throw new errors/* AimsError */.D('bad-input', `${file}:${number} is no record of a ledger`, hint);
            }
            lines.add((0,row/* row */.nM)(record));
        }
    }
    catch (cause) {
        if (cause instanceof errors/* AimsError */.D)
            throw cause;
        throw new errors/* AimsError */.D('bad-input', `cannot read ${file}`, 'name a file that is there', { cause });
    }
    finally {
        lines.close();
    }
    return { ...tableOf(team, register, out, 'jsonl'), columns: READ };
}
function parseLine(text) {
    const value = (0,envelope/* parseJson */.qF)(Buffer.from(text, 'utf8'));
    if (!(0,envelope/* isRecord */.u4)(value) || !(0,envelope/* isRecord */.u4)(value.statement) || !(0,envelope/* isRecord */.u4)(value.signature))
        return undefined;
    const { statement, signature } = value;
    const digest = typeof value.sha256 === 'string' ? (0,ids/* parseSha256 */.tz)(value.sha256) : undefined;
    const type = typeof statement.predicateType === 'string' ? (0,evidence_statement/* recordType */.io)(statement.predicateType) : undefined;
    if (digest === undefined || type === undefined || !(0,envelope/* isRecord */.u4)(statement.predicate))
        return undefined;
    const { ledger } = statement.predicate;
    if (!Array.isArray(statement.subject) || !(0,envelope/* isRecord */.u4)(ledger) || typeof ledger.sequence !== 'number')
        return undefined;
    const by = typeof signature.by === 'string' ? { state: 'unchecked', by: signature.by } : { state: 'none' };
    return {
        statement: statement,
        sequence: ledger.sequence,
        type,
        digest,
        signature: by,
    };
}
const COLUMNS = [...READ];
/** Rows on disk, one JSON value a line: a ledger may be larger than memory. */
class Lines {
    #file;
    #pending = [];
    constructor(file) {
        this.#file = (0,external_node_fs_.openSync)(file, 'w', 0o600);
    }
    add(record) {
        this.#pending.push(JSON.stringify(record, COLUMNS));
        if (this.#pending.length >= 1000)
            this.#flush();
    }
    close() {
        this.#flush();
        (0,external_node_fs_.closeSync)(this.#file);
    }
    #flush() {
        if (this.#pending.length > 0)
            (0,external_node_fs_.writeSync)(this.#file, `${this.#pending.join('\n')}\n`);
        this.#pending = [];
    }
}

// EXTERNAL MODULE: ./lib/run/report-signer.js
var report_signer = __webpack_require__(98610);
;// CONCATENATED MODULE: ./lib/run/report-org.js





















/** Writes the report over many repositories, prints what is in it; exit code 1 when a ledger is broken. */
async function reportOrganisation(options) {
    const { org, out, memory, extendsFrom } = options;
    const signer = await (0,report_signer/* readSigner */.$)(options);
    const file = await readOrganisation(org);
    const madeAt = options.now ?? new Date().toISOString();
    const period = (0,report_facts/* periodOf */.jH)({ ...options, now: madeAt });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aims-gate-org-'));
    let database;
    try {
        const spill = (0,external_node_path_.join)(scratch, 'spill');
        await (0,promises_.mkdir)(spill);
        database = await openDatabase({ memory, spill });
        const place = { base: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(org)), scratch, database, extendsFrom, madeAt, period };
        const repositories = [];
        const tables = [];
        for (const [index, entry] of file.repositories.entries()) {
            const { table, ...read } = await readRepository(entry, { ...place, index });
            refuseTwice(repositories, read.register.repository, org);
            repositories.push({ team: entry.team, ...read });
            if (table !== undefined)
                tables.push(table);
        }
        const decisions = (0,external_node_path_.join)(scratch, 'decisions.parquet');
        const figures = await computeFigures(database, tables, period, decisions);
        const { name } = file;
        const report = buildOrganisation({ name, madeAt, version: version/* VERSION */.x, period, repositories, figures });
        const files = organisationFiles(report, database, scratch, decisions);
        const about = { organisation: name, period, version: version/* VERSION */.x, madeAt };
        const written = await (0,report_folder/* writePackage */.E)(out, files, about, signer);
        process.stdout.write(`${described(report, out, written).map(visible/* visible */.R).join('\n')}\n`);
        return repositories.some(({ ledger }) => ledger.state === 'broken') ? 1 : 0;
    }
    finally {
        database?.close();
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function readOrganisation(file) {
    const hint = 'list `version: 1`, `name` and `repositories`, each with its `team` and `clone` or `report`';
    const bytes = await (0,promises_.readFile)(file).catch((cause) => {
        throw new errors/* AimsError */.D('bad-input', `cannot read ${file}`, hint, { cause });
    });
    const text = (0,yaml/* decodeText */.g7)(bytes);
    if (!text.ok)
        throw new errors/* AimsError */.D('bad-input', `${file}: ${text.because}`, hint);
    const parsed = (0,yaml/* parseYaml */.hN)(text.text);
    const problems = parsed.ok ? (0,schema/* validate */.t)('organisation-report', parsed.document) : parsed.problems;
    if (!parsed.ok || problems.length > 0) {
        const frames = problems.map((problem) => (0,documents_frame/* codeFrame */.l)(file, text.text, problem));
        throw new errors/* AimsError */.D('bad-input', `the file has mistakes\n\n${frames.join('\n\n')}\n`, hint);
    }
    return parsed.document.value;
}
/** A repository that stands there twice would be counted twice. */
function refuseTwice(known, repository, file) {
    if (!known.some(({ register }) => register.repository === repository))
        return;
    const hint = `leave it in ${file} once; a clone is named after its remote \`origin\``;
    throw new errors/* AimsError */.D('bad-input', `the repository ${repository} is listed twice`, hint);
}
const TABLES = {
    systems: {
        team: 'VARCHAR',
        repository: 'VARCHAR',
        system: 'VARCHAR',
        name: 'VARCHAR',
        owner: 'VARCHAR',
        risk: 'VARCHAR',
        stage: 'VARCHAR',
        gaps: 'INTEGER',
    },
    gaps: {
        team: 'VARCHAR',
        repository: 'VARCHAR',
        system: 'VARCHAR',
        gate: 'VARCHAR',
        level: 'VARCHAR',
        path: 'VARCHAR',
        line: 'INTEGER',
        message: 'VARCHAR',
        remedy: 'VARCHAR',
    },
};
async function* organisationFiles(report, database, scratch, decisions) {
    yield* organisationPages(report);
    yield { path: 'organisation.json', content: `${JSON.stringify(report)}\n` };
    yield { path: 'decisions.parquet', content: (0,external_node_fs_.createReadStream)(decisions) };
    for (const name of ['systems', 'gaps']) {
        const [lines, parquet] = [(0,external_node_path_.join)(scratch, `${name}.jsonl`), (0,external_node_path_.join)(scratch, `${name}.parquet`)];
        await (0,promises_.writeFile)(lines, report[name].map((one) => `${JSON.stringify(one)}\n`).join(''));
        await database.run(toParquet(lines, TABLES[name], parquet));
        yield { path: `${name}.parquet`, content: (0,external_node_fs_.createReadStream)(parquet) };
    }
}
function described({ name, period, teams, repositories, systems, gaps, oversight }, out, written) {
    const broken = repositories.flatMap(({ repository, ledger }) => ledger.state === 'broken'
        ? [`  ✗ ${repository}: the ledger is broken: ${ledger.because}; nothing of it is counted`]
        : []);
    return [
        `${name}, ${period.from} to ${period.to}`,
        `  ${(0,words/* count */.U9)(teams.length, 'team')} · ${repositories.length} repositories · ${(0,words/* count */.U9)(systems.length, 'AI system')} · ${(0,words/* count */.U9)(gaps.length, 'gap')} · ${(0,words/* count */.U9)(oversight.approved + oversight.rejected, 'review')}`,
        ...broken,
        `  ${(0,report/* sizeOf */.$)(written)}: open ${out}/index.html`,
    ];
}


/***/ })

};
