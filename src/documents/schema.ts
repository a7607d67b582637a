import type { ErrorObject } from 'ajv';
import { omitUndefined } from '../omit-undefined.ts';
import { inBestBranch } from './best-branch.ts';
import validators from './generated/validators.cjs';
import { nearest } from './nearest.ts';
import type { Problem } from './position.ts';
import { keyForm, shortText, valueForm, valueText } from './written-forms.ts';
import { dottedPath, type LocatedDocument, type Path } from './yaml.ts';

/** What the schema `policies/schema/<name>.schema.json` finds wrong in `document`, each at its key or value, in order. */
export function validate(name: validators.SchemaName, document: LocatedDocument): readonly Problem[] {
  const check = validators[name];
  return check(document.value) ? [] : problemsOf(check.errors ?? [], document);
}

/** Errors of a schema in the words of people, each at its key or value, in order. */
export function problemsOf(found: readonly ErrorObject[], document: LocatedDocument): readonly Problem[] {
  // Each is looked up in the text: anyone who makes more mistakes has made one of another kind.
  const errors = inBestBranch(found.slice(0, MAX_ERRORS));
  const problems = errors.flatMap((error) => problemOf(error, errors, document));
  const unique = new Map(
    problems.map((problem) => [
      `${problem.position.line}:${problem.position.column} ${problem.message}`,
      problem,
    ]),
  );
  return [...unique.values()].sort(
    (a, b) => a.position.line - b.position.line || a.position.column - b.position.column,
  );
}

const MAX_ERRORS = 100;

const ECHOES = new Set(['if', 'oneOf', 'anyOf', 'allOf', 'not', 'propertyNames']);

/** Whether `error` only says that other errors follow. A word that is violated by itself, as `not` is, has none: it is told. */
function isEcho({ keyword, schemaPath, instancePath }: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (!ECHOES.has(keyword)) return false;
  const inside = keyword === 'if' ? schemaPath.replace(/if$/, '') : `${schemaPath}/`;
  return all.some(
    (one) =>
      !ECHOES.has(one.keyword) &&
      one.instancePath.startsWith(instancePath) &&
      // A definition of its own has lost its place in the schema.
      (one.schemaPath.startsWith(inside) || /^$|^#\/(?:\$defs|definitions)\//.test(one.schemaPath)),
  );
}

/**
 * Whether `error` only says that the value is not of the form another branch of a choice reads it in: it fails at once in
 * this branch, and in another only further inside; or it is of the wrong type here, and a word of no meaning there.
 */
function isOtherBranch(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  const [, choice = '', own, keyword] =
    /^(.*\/(?:oneOf|anyOf)\/)(\d+)\/(type|enum|const)$/.exec(error.schemaPath) ?? [];
  if (own === undefined) return false;
  const branches = Map.groupBy(
    all.filter((one) => one.schemaPath.startsWith(choice) && one.instancePath.startsWith(error.instancePath)),
    ({ schemaPath }) => schemaPath.slice(choice.length).split('/')[0],
  );
  return [...branches].some(([index, errors]) => {
    if (index === own) return false;
    const atOnce = errors.filter(({ schemaPath }) =>
      /^\d+\/(?:type|enum|const)$/.test(schemaPath.slice(choice.length)),
    );
    return atOnce.length === 0 || (keyword === 'type' && atOnce.some((one) => one.keyword !== 'type'));
  });
}

/** The keys of which one must be there, when `error` is about an `anyOf` that asks for nothing else. */
function alternatives(error: ErrorObject, all: readonly ErrorObject[]): readonly string[] {
  const [, choice] = /^(.*\/anyOf\/)\d+\/required$/.exec(error.schemaPath) ?? [];
  if (choice === undefined) return [];
  return all.flatMap((one) =>
    one.keyword === 'required' && one.instancePath === error.instancePath && one.schemaPath.startsWith(choice)
      ? [String(one.params.missingProperty)]
      : [],
  );
}

/** In braces a comma ends a value: `{ name: small, with a record }` has two keys. */
const SPLIT_VALUE = 'take it out; is it part of a text with a comma or a colon? Put that text in quotes';

function problemOf(
  error: ErrorObject,
  all: readonly ErrorObject[],
  document: LocatedDocument,
): readonly Problem[] {
  const path = pathOf(error.instancePath, document.value);
  const where = path.length === 0 ? '' : ` in \`${dottedPath(path)}\``;
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      const near = nearest(key, Object.keys(propertiesOf(error)));
      const at = document.keyAt([...path, key]);
      const none = key === '<<' ? MERGE_KEY : / /.test(key) ? SPLIT_VALUE : 'take it out';
      const hint = near === undefined ? none : `did you mean \`${near}\`?`;
      return [
        {
          ...at,
          keys: [...path, key],
          fault: 'unknown-key',
          message: `unknown key \`${dottedPath([...path, key])}\``,
          hint,
        },
      ];
    }
    case 'required':
    case 'dependentRequired': {
      const key = String(params.missingProperty);
      const at = path.length === 0 ? { position: document.at([]), length: 1 } : document.keyAt(path);
      const choice = alternatives(error, all);
      if (choice.length > 1) {
        // Each of them has an error of its own, and the first speaks for all.
        if (key !== choice[0]) return [];
        const names = choice.map((name) => `\`${name}\``).join(' or ');
        return [
          { ...at, keys: [...path, key], message: `${names} is missing${where}`, hint: 'add one of them' },
        ];
      }
      if (isSections(path)) {
        const hint = `add a heading "${key}"${meaning(error, key)}`;
        const lack = { kind: 'section', name: `"${key}"` } as const;
        return [{ ...at, keys: [...path, key], lack, message: `there is no section "${key}"`, hint }];
      }
      return [
        {
          ...at,
          keys: [...path, key],
          fault: 'missing',
          lack: { kind: 'part', name: `\`${key}\`${where}` },
          message: `\`${key}\` is missing${where}`,
          hint: `add \`${key}\`${meaning(error, key)}`,
        },
      ];
    }
    case 'enum':
    case 'const': {
      if (isOtherBranch(error, all)) return [];
      const allowed: readonly unknown[] =
        error.keyword === 'enum' ? params.allowedValues : [params.allowedValue];
      const texts = allowed.map(String);
      const near = nearest(valueText(error.data), texts);
      // `"1"` is not `1`: without its quotes it would read the same.
      const given = texts.includes(valueText(error.data))
        ? JSON.stringify(error.data)
        : shortText(error.data);
      const hint = near === undefined ? `use one of: ${texts.join(', ')}` : `did you mean \`${near}\`?`;
      return [problem(path, document, `cannot be \`${given}\``, hint)];
    }
    case 'type':
      if (isOtherBranch(error, all)) return [];
      // Each form that a value may have says its own type: the first speaks for all.
      if (typesAt(error, all)[0] !== error) return [];
      return [problem(path, document, `must be ${typesOf(error, all)}`, asType(error))];
    case 'format': {
      const [says, hint] = FORMATS[String(params.format)] ?? ['has the wrong format'];
      return [problem(path, document, says, hint)];
    }
    case 'minItems': {
      const least = params.limit === 1 ? 'one' : `${params.limit}`;
      const says =
        params.limit === 1 ? 'is an empty list' : `is too short a list: at least ${least} are required`;
      return [problem(path, document, says, `list at least ${least}`)];
    }
    case 'minProperties':
      return [problem(path, document, 'says nothing', `name at least one key of it`)];
    case 'minLength':
      return [problem(path, document, 'says too little', `write at least ${params.limit} characters`)];
    case 'minimum':
    case 'maximum': {
      const bound = `at ${error.keyword === 'minimum' ? 'least' : 'most'} ${params.limit}`;
      const says = `is ${shortText(error.data)}, and must be ${bound}`;
      return [problem(path, document, says, `give a number of ${bound}`)];
    }
    case 'pattern':
      if (error.propertyName !== undefined) {
        const key = [...path, error.propertyName];
        return [
          {
            ...document.keyAt(key),
            keys: key,
            message: `\`${dottedPath(key)}\` is not a valid name`,
            hint: keyForm(String(params.pattern)),
          },
        ];
      }
      return [problem(path, document, `cannot be \`${shortText(error.data)}\``, valueForm(error, all))];
    default:
      if (isEcho(error, all)) return [];
      return [problem(path, document, error.message ?? 'is not valid')];
  }
}

function problem(path: Path, document: LocatedDocument, says: string, hint?: string): Problem {
  const message = `${nameOf(path)} ${says}`;
  return { position: document.at(path), keys: path, message, ...omitUndefined({ hint }) };
}

function typesAt(error: ErrorObject, all: readonly ErrorObject[]): readonly ErrorObject[] {
  return all.filter(
    (one) => one.keyword === 'type' && one.instancePath === error.instancePath && !isOtherBranch(one, all),
  );
}

function typesOf(error: ErrorObject, all: readonly ErrorObject[]): string {
  const types = typesAt(error, all).flatMap(({ params }) => [params.type].flat().map(String));
  return typeNames([...new Set(types)]);
}

/** How to write the value as what it must be. */
function asType({ params, data, instancePath }: ErrorObject): string | undefined {
  const wanted = [params.type].flat().map(String);
  const scalar = typeof data === 'number' || typeof data === 'boolean';
  if (wanted.includes('string') && scalar) return `put it in quotes: "${String(data)}"`;
  if (wanted.includes('string') && Array.isArray(data)) return 'write one text, not a list';
  if (wanted.includes('object') && instancePath === '') return 'begin with its keys and their values';
  // `none: because …` is read as a map of one key.
  if (wanted.includes('string') && typeof data === 'object' && data !== null)
    return 'put the whole text in quotes: a colon and a blank after it make it a key with a value';
  if (wanted.includes('array') && !Array.isArray(data))
    return 'write a list: one line each, with a dash before it';
  return undefined;
}

function nameOf(path: Path): string {
  if (path.length === 0) return 'the file';
  return isSections(path.slice(0, -1)) ? `the section "${path[1]}"` : `\`${dottedPath(path)}\``;
}

/** Whether `path` is where the view of a Markdown document has its sections. */
function isSections(path: Path): boolean {
  return path.length === 1 && path[0] === 'sections';
}

/** YAML 1.2 has no merge keys any more; anchors it has. */
const MERGE_KEY =
  'merge keys are not read: write its keys out, or give one value an anchor (`&name`, `*name`)';

const FORMATS: Readonly<Record<string, readonly [problem: string, hint?: string]>> = {
  date: ['is not a date', 'write a day such as 2026-01-31'],
  'date-time': ['is not a time', 'write a time such as 2026-01-31T09:00:00Z'],
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping of keys to values',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
};

function typeNames(types: unknown): string {
  const names: readonly unknown[] = Array.isArray(types) ? types : String(types).split(',');
  return names.map((name) => TYPES[String(name)] ?? String(name)).join(' or ');
}

/** `/gates/0/when` as keys; a step into a list becomes a number. */
function pathOf(pointer: string, root: unknown): Path {
  const steps: (string | number)[] = [];
  let value = root;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    steps.push(step);
    value = (value as Record<string | number, unknown> | undefined)?.[step];
  }
  return steps;
}

function propertiesOf(error: ErrorObject): object {
  const parent: unknown = error.parentSchema;
  const properties = (parent as { properties?: unknown } | undefined)?.properties;
  return typeof properties === 'object' && properties !== null ? properties : {};
}

/** What the missing key is for, from its own description in the schema. */
function meaning(error: ErrorObject, key: string): string {
  const property: unknown = (propertiesOf(error) as Record<string, unknown>)[key];
  const description = (property as { description?: unknown } | undefined)?.description;
  return typeof description === 'string' ? `: ${description}` : '';
}
