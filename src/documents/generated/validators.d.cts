/* Generated from policies/schema by `npm run generate`: edit the schema, not this file. */
import type { ValidateFunction } from 'ajv';
declare namespace validators {
  type SchemaName =
    | 'impact-assessment'
    | 'model-card'
    | 'policy'
    | 'policy-test'
    | 'reviews'
    | 'risk-assessment'
    | 'roles'
    | 'system';
}
declare const validators: Readonly<Record<validators.SchemaName, ValidateFunction>>;
export = validators;
