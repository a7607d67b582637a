/** Checks requests and answers against GitHub's own OpenAPI description. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content?: { readonly 'application/json'?: { readonly schema: object } } };
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json'?: { readonly schema: object } } }>
  >;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly schemas: object;
}

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** GitHub's own description, as far as `scripts/github-operations.ts` extracts it. */
const FILE = join(import.meta.dirname, '..', 'fixtures', 'github-operations.json');
/** The schemas of the description as one schema, which those of the operations refer to. */
const SCHEMAS = 'https://api.github.com/schemas';

let description: Description | undefined;
let routes: readonly { readonly pattern: RegExp; readonly template: string }[] = [];
const compiled = new Map<string, ValidateFunction>();
const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
addFormats.default(ajv);

function load(): Description {
  if (description !== undefined) return description;
  const loaded = JSON.parse(readFileSync(FILE, 'utf8')) as Description;
  ajv.addSchema({ $id: SCHEMAS, $defs: jsonSchema(loaded.schemas) });
  routes = Object.keys(loaded.paths)
    .map((template) => ({ template, pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`) }))
    // The route with the fewest placeholders is the one GitHub takes: pulls/comments before pulls/{number}.
    .sort((a, b) => a.template.split('{').length - b.template.split('{').length);
  description = loaded;
  return loaded;
}

/** Paths whose last part may hold slashes. */
const OPEN_ENDED: readonly [RegExp, string][] = [
  [/^\/repos\/[^/]+\/[^/]+\/branches\/.+\/protection$/, '/repos/{owner}/{repo}/branches/{branch}/protection'],
  [/^\/repos\/[^/]+\/[^/]+\/rules\/branches\/.+$/, '/repos/{owner}/{repo}/rules/branches/{branch}'],
  [/^(\/repos\/[^/]+\/[^/]+\/contents)\/.+$/, '/repos/{owner}/{repo}/contents/{path}'],
  [/^(\/repos\/[^/]+\/[^/]+\/compare)\/.+$/, '/repos/{owner}/{repo}/compare/{basehead}'],
  [/^(\/repos\/[^/]+\/[^/]+\/branches)\/.+$/, '/repos/{owner}/{repo}/branches/{branch}'],
  [/^(\/repos\/[^/]+\/[^/]+\/git\/ref)\/.+$/, '/repos/{owner}/{repo}/git/ref/{ref}'],
  [/^(\/repos\/[^/]+\/[^/]+\/git\/refs)\/.+$/, '/repos/{owner}/{repo}/git/refs/{ref}'],
];

/** What GitHub's description says against this exchange; empty = it keeps the contract. */
export function violations(exchange: Exchange): readonly string[] {
  const { paths } = load();
  const template =
    OPEN_ENDED.find(([pattern]) => pattern.test(exchange.path))?.[1] ??
    routes.find(({ pattern }) => pattern.test(exchange.path))?.template;
  const operation = template === undefined ? undefined : paths[template]?.[exchange.method.toLowerCase()];
  if (operation === undefined)
    return [`${exchange.method} ${exchange.path}: not among the extracted operations of GitHub`];
  const found: string[] = [];
  const bodySchema = operation.requestBody?.content?.['application/json']?.schema;
  if (bodySchema !== undefined && exchange.body !== undefined) {
    found.push(...check(`${operation.operationId} request`, bodySchema, exchange.body));
  }
  // Errors are described loosely and answered by the fault injection itself.
  if (exchange.status < 400) {
    const response = operation.responses[String(exchange.status)];
    if (response === undefined) found.push(`${operation.operationId}: never answers ${exchange.status}`);
    const schema = response?.content?.['application/json']?.schema;
    if (schema !== undefined)
      found.push(...check(`${operation.operationId} ${exchange.status}`, schema, exchange.answer));
  }
  return found;
}

function check(name: string, schema: object, value: unknown): readonly string[] {
  const validate = compiled.get(name) ?? ajv.compile(jsonSchema(schema) as object);
  compiled.set(name, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${name}: ${error.instancePath || '/'} ${error.message}`);
}

/** OpenAPI 3.0 as JSON Schema: `nullable` stands beside any keyword there, and draft 7 does not know it. */
function jsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(jsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, $ref, ...rest } = schema as Readonly<Record<string, unknown>>;
  if (typeof $ref === 'string') return { $ref: `${SCHEMAS}#/$defs/${$ref.split('/').at(-1)}` };
  const plain = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, jsonSchema(value)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain;
}
