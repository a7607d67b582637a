import { isDeepStrictEqual } from 'node:util';
import type { ErrorObject } from 'ajv';
import { compact } from '../../compact.ts';
import { fields, mappingOf, textItems } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
import { problemsOf } from '../../documents/schema.ts';
import type { LocatedDocument } from '../../documents/yaml.ts';
import { FORMATS } from './formats.ts';
import type { OwnSchema, OwnSchemaNode } from './read.ts';

/** Schemas that a value is held against, of the whole document: a schema whose ways multiply is not followed for ever. */
const MAX_STEPS = 100_000;

/** What a schema of the policy's own finds wrong in `document`, each at its key or value, in order. */
export function checkDocument(schema: OwnSchema, document: LocatedDocument): readonly Problem[] {
  const run = new SchemaRun(schema);
  const errors = run.check(schema.root, document.value, '', '#');
  if (run.exhausted)
    return [
      {
        position: document.at([]),
        message: 'its schema has too many ways to be checked',
        hint: 'write the schema with fewer choices',
      },
    ];
  return problemsOf(errors, document);
}

class SchemaRun {
  private steps = 0;
  private readonly schema: OwnSchema;

  constructor(schema: OwnSchema) {
    this.schema = schema;
  }

  get exhausted(): boolean {
    return this.steps > MAX_STEPS;
  }

  check(schema: OwnSchemaNode, data: unknown, at: string, path: string): readonly ErrorObject[] {
    this.steps += 1;
    if (this.exhausted || schema === true) return [];
    const error: Report = (keyword, params = {}) => ({
      keyword,
      params,
      data,
      instancePath: at,
      schemaPath: `${path}/${keyword}`,
      parentSchema: schema === false ? {} : schema,
      message: 'is not what the schema says',
    });
    if (schema === false) return [error('not')];
    return [
      ...scalars(schema, data, error),
      ...this.texts(schema, data, error),
      ...this.combined(schema, data, { at, path, error }),
      ...(Array.isArray(data) ? this.list(schema, data, { at, path, error }) : []),
      ...(mappingOf(data) === undefined ? [] : this.map(schema, fields(data), { at, path, error })),
    ];
  }

  private texts(
    schema: Exclude<OwnSchemaNode, boolean>,
    data: unknown,
    error: Report,
  ): readonly ErrorObject[] {
    if (typeof data !== 'string') return [];
    const { pattern, format, minLength, maxLength } = schema;
    const length = [...data].length;
    const known = typeof format === 'string' ? FORMATS[format] : undefined;
    return compact([
      typeof pattern === 'string' &&
        this.schema.patterns.get(pattern)?.(data) !== true &&
        error('pattern', { pattern }),
      known?.(data) === false && error('format', { format }),
      typeof minLength === 'number' && length < minLength && error('minLength', { limit: minLength }),
      typeof maxLength === 'number' && length > maxLength && error('maxLength', { limit: maxLength }),
    ]);
  }

  private combined(
    schema: Exclude<OwnSchemaNode, boolean>,
    data: unknown,
    { at, path, error }: Where,
  ): readonly ErrorObject[] {
    const each = (key: string): readonly (readonly ErrorObject[])[] =>
      list(schema[key]).map((one, index) => this.check(one, data, at, `${path}/${key}/${index}`));
    const [any, one] = [each('anyOf'), each('oneOf')];
    const fits = one.filter((errors) => errors.length === 0).length;
    const holds = (key: string): boolean => this.check(part(schema[key]), data, at, path).length === 0;
    const branch = schema.if === undefined ? undefined : holds('if') ? 'then' : 'else';
    return [
      ...each('allOf').flat(),
      ...(any.length === 0 || any.some((errors) => errors.length === 0)
        ? []
        : [...any.flat(), error('anyOf')]),
      ...(one.length === 0 || fits === 1 ? [] : [...(fits === 0 ? one.flat() : []), error('oneOf')]),
      ...(schema.not !== undefined && holds('not') ? [error('not')] : []),
      ...(branch === undefined || schema[branch] === undefined
        ? []
        : this.check(part(schema[branch]), data, at, `${path}/${branch}`)),
      ...(typeof schema.$ref === 'string'
        ? this.check(this.schema.definitions.get(schema.$ref) ?? false, data, at, schema.$ref)
        : []),
    ];
  }

  private list(
    schema: Exclude<OwnSchemaNode, boolean>,
    data: readonly unknown[],
    { at, path, error }: Where,
  ): readonly ErrorObject[] {
    const { items, minItems, maxItems, uniqueItems } = schema;
    const twice =
      uniqueItems === true && data.length < 1000
        ? data.some((one, index) => data.slice(0, index).some((other) => isDeepStrictEqual(one, other)))
        : false;
    return compact([
      typeof minItems === 'number' && data.length < minItems && error('minItems', { limit: minItems }),
      typeof maxItems === 'number' && data.length > maxItems && error('maxItems', { limit: maxItems }),
      ...(twice ? [error('uniqueItems')] : []),
      ...(items === undefined
        ? []
        : data.flatMap((one, index) => this.check(part(items), one, `${at}/${index}`, `${path}/items`))),
    ]);
  }

  private map(
    schema: Exclude<OwnSchemaNode, boolean>,
    data: Readonly<Record<string, unknown>>,
    { at, path, error }: Where,
  ): readonly ErrorObject[] {
    const properties = fields(schema.properties);
    const keys = Object.keys(data);
    const missing = textItems(schema.required).filter((key) => !Object.hasOwn(data, key));
    const dependent = Object.entries(fields(schema.dependentRequired)).flatMap(([key, needs]) =>
      Object.hasOwn(data, key) ? textItems(needs).filter((one) => !Object.hasOwn(data, one)) : [],
    );
    const { additionalProperties: rest, propertyNames, minProperties, maxProperties } = schema;
    return [
      ...missing.map((missingProperty) => error('required', { missingProperty })),
      ...dependent.map((missingProperty) => error('dependentRequired', { missingProperty })),
      ...(typeof minProperties === 'number' && keys.length < minProperties ? [error('minProperties')] : []),
      ...(typeof maxProperties === 'number' && keys.length > maxProperties ? [error('maxProperties')] : []),
      ...keys.flatMap((key): readonly ErrorObject[] => {
        const inside = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        const named =
          propertyNames === undefined
            ? []
            : this.check(part(propertyNames), key, at, `${path}/propertyNames`).map((one) => ({
                ...one,
                propertyName: key,
              }));
        const ways = [
          ...(Object.hasOwn(properties, key) ? [['properties', key, properties[key]] as const] : []),
          ...Object.entries(fields(schema.patternProperties))
            .filter(([pattern]) => this.schema.patterns.get(pattern)?.(key) === true)
            .map(([pattern, one]) => ['patternProperties', pattern, one] as const),
        ];
        if (ways.length > 0)
          return [
            ...named,
            ...ways.flatMap(([word, name, one]) =>
              this.check(part(one), data[key], inside, `${path}/${word}/${name}`),
            ),
          ];
        if (rest === false) return [...named, error('additionalProperties', { additionalProperty: key })];
        return rest === undefined
          ? named
          : [...named, ...this.check(part(rest), data[key], inside, `${path}/additionalProperties`)];
      }),
    ];
  }
}

type Report = (keyword: string, params?: Readonly<Record<string, unknown>>) => ErrorObject;

interface Where {
  readonly at: string;
  readonly path: string;
  readonly error: Report;
}

function scalars(
  schema: Exclude<OwnSchemaNode, boolean>,
  data: unknown,
  error: Report,
): readonly ErrorObject[] {
  const types = [schema.type ?? []].flat().filter((one) => typeof one === 'string');
  const allowed: readonly unknown[] | undefined = Array.isArray(schema.enum) ? schema.enum : undefined;
  const number = typeof data === 'number' ? data : undefined;
  const bound = (key: string): number | undefined => {
    const limit = schema[key];
    return typeof limit === 'number' && number !== undefined ? limit : undefined;
  };
  const [least, most, above, below, step] = [
    bound('minimum'),
    bound('maximum'),
    bound('exclusiveMinimum'),
    bound('exclusiveMaximum'),
    bound('multipleOf'),
  ];
  return compact([
    types.length > 0 && !types.some((type) => isOf(type, data)) && error('type', { type: schema.type }),
    allowed !== undefined &&
      !allowed.some((one) => isDeepStrictEqual(one, data)) &&
      error('enum', { allowedValues: allowed }),
    'const' in schema &&
      !isDeepStrictEqual(schema.const, data) &&
      error('const', { allowedValue: schema.const }),
    least !== undefined && (number ?? 0) < least && error('minimum', { limit: least }),
    most !== undefined && (number ?? 0) > most && error('maximum', { limit: most }),
    above !== undefined && (number ?? 0) <= above && error('exclusiveMinimum', { limit: above }),
    below !== undefined && (number ?? 0) >= below && error('exclusiveMaximum', { limit: below }),
    step !== undefined && !Number.isInteger((number ?? 0) / step) && error('multipleOf'),
  ]);
}

function isOf(type: string, data: unknown): boolean {
  switch (type) {
    case 'null':
      return data === null;
    case 'array':
      return Array.isArray(data);
    case 'object':
      return mappingOf(data) !== undefined;
    case 'integer':
      return Number.isInteger(data);
    case 'number':
      // YAML has `.nan` and `.inf`, which no bound compares.
      return Number.isFinite(data);
    default:
      return typeof data === type;
  }
}

function part(value: unknown): OwnSchemaNode {
  return typeof value === 'boolean' ? value : (mappingOf(value) ?? false);
}

function list(value: unknown): readonly OwnSchemaNode[] {
  return Array.isArray(value) ? value.map(part) : [];
}
