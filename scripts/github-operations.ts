/**
 * Writes `test/fixtures/github-operations.json`: the part of GitHub's OpenAPI description that the embedded GitHub of
 * the tests is held to. The whole description is 400 MB on disk and is not installed with the project:
 *
 *     npm install --no-save @octokit/openapi
 *     node scripts/github-operations.ts node_modules/@octokit/openapi/generated/api.github.com.json
 *
 * A test that says "not among the extracted operations" wants a line more in `WANTED`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Templates of paths. */
const WANTED: readonly RegExp[] = [
  /^\/repos\/\{owner\}\/\{repo\}(?:$|\/(?!codespaces|dependabot|copilot|migrations|import|pages|security|secret|traffic|actions))/,
  /^\/repos\/\{owner\}\/\{repo\}\/actions\/(?:runs|workflows|variables)(?:$|\/\{[a-z_]+\}$)/,
  /^\/repos\/\{owner\}\/\{repo\}\/actions\/(?:permissions(?:$|\/workflow$|\/selected-actions$)|secrets$)/,
  /^\/orgs\/\{org\}\/(?:teams|members|memberships|rulesets)(?:$|\/)/,
  /^\/(?:users\/\{username\}|user|rate_limit|search\/issues|app|apps\/\{app_slug\}|meta)$/,
];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

const [from] = process.argv.slice(2);
if (from === undefined) throw new TypeError('give the path of api.github.com.json');
const description = JSON.parse(readFileSync(from, 'utf8')) as Fields;

function fields(value: Json | undefined): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** What a `$ref` leads to; anything else as it is. */
function resolved(value: Json | undefined): Fields {
  const { $ref } = fields(value);
  if (typeof $ref !== 'string') return fields(value);
  return resolved(
    $ref
      .split('/')
      .slice(1)
      .reduce<Json | undefined>((at, key) => fields(at)[key], description),
  );
}

const used = new Set<string>();
/** Without what only people read; notes the schemas that it refers to. */
function bare(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const all = schema as Fields;
  if (typeof all.$ref === 'string') used.add(all.$ref.split('/').at(-1) ?? '');
  const kept = Object.entries(all).flatMap(([key, value]): [string, Json][] => {
    if (key === 'properties') {
      const named = Object.entries(fields(value)).map(([name, one]): [string, Json] => [name, bare(one)]);
      return [[key, Object.fromEntries(named)]];
    }
    const isText = key === 'description' || key === 'title' || key === 'externalDocs';
    return isText || key.startsWith('example') || key.startsWith('x-') ? [] : [[key, bare(value)]];
  });
  return Object.fromEntries(kept);
}

function bodyOf(value: Json | undefined): Json {
  const schema = fields(fields(resolved(value).content)['application/json']).schema;
  return schema === undefined ? {} : { content: { 'application/json': { schema: bare(schema) } } };
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const paths = Object.entries(fields(description.paths)).flatMap(([template, methods]): [string, Json][] => {
  if (!WANTED.some((pattern) => pattern.test(template))) return [];
  const operations = Object.entries(fields(methods)).flatMap(([method, operation]): [string, Json][] => {
    if (!METHODS.includes(method)) return [];
    const { operationId = '', requestBody, responses } = fields(operation);
    const answers = Object.entries(fields(responses)).filter(([status]) => Number(status) < 400);
    const described = answers.map(([status, answer]): [string, Json] => [status, bodyOf(answer)]);
    const request = requestBody === undefined ? {} : { requestBody: bodyOf(requestBody) };
    return [[method, { operationId, ...request, responses: Object.fromEntries(described) }]];
  });
  return [[template, Object.fromEntries(operations)]];
});

/**
 * What the published description does not have yet.
 *
 * @see https://docs.github.com/en/rest/actions/policies
 */
const POLICY = {
  type: 'object',
  required: ['id', 'name', 'target', 'source_type', 'source', 'enforcement'],
  properties: {
    id: { type: 'integer' },
    name: { type: 'string' },
    target: { type: 'string', enum: ['actions'] },
    source_type: { type: 'string', enum: ['Repository', 'Organization', 'Enterprise'] },
    source: { type: 'string' },
    enforcement: { type: 'string', enum: ['active', 'evaluate', 'disabled'] },
    conditions: { type: 'object' },
    rules: {
      type: 'array',
      items: { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
    },
  },
};
const answer = (operationId: string, schema: Json): Json => ({
  get: { operationId, responses: { 200: { content: { 'application/json': { schema } } } } },
});
const LATER: readonly (readonly [string, Json])[] = [
  [
    '/repos/{owner}/{repo}/actions/policies',
    answer('actions/list-repo-policies', {
      type: 'object',
      required: ['total_count', 'policies'],
      properties: { total_count: { type: 'integer' }, policies: { type: 'array', items: POLICY } },
    }),
  ],
  ['/repos/{owner}/{repo}/actions/policies/{policy_id}', answer('actions/get-repo-policy', POLICY)],
];
for (const [template, operations] of LATER)
  if (!paths.some(([one]) => one === template)) paths.push([template, operations]);

const known = fields(fields(description.components).schemas);
const schemas = new Map<string, Json>();
for (;;) {
  const name = [...used].find((one) => !schemas.has(one));
  if (name === undefined) break;
  schemas.set(name, bare(known[name] ?? {}));
}

/** One entry a line, so that a newer description shows what is new. */
function lines(entries: readonly (readonly [string, Json])[]): string {
  return `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}`;
}

const { version = '' } = fields(description.info);
const sorted = [...schemas].sort(([a], [b]) => (a < b ? -1 : 1));
const to = join(import.meta.dirname, '..', 'test', 'fixtures', 'github-operations.json');
writeFileSync(
  to,
  `{"info":{"version":${JSON.stringify(version)}},\n"paths":${lines(paths)},\n"schemas":${lines(sorted)}}\n`,
);
process.stdout.write(`${paths.length} paths, ${schemas.size} schemas: ${to}\n`);
