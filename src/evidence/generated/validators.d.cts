/* Generated from policies/schema by `npm run generate`: edit the schema, not this file. */
import type { ValidateFunction } from 'ajv';
declare namespace validators {
  type SchemaName =
    | 'evidence-checkpoint'
    | 'evidence-deployment-approval'
    | 'evidence-exception'
    | 'evidence-key'
    | 'evidence-lifecycle'
    | 'evidence-monitoring'
    | 'evidence-override'
    | 'evidence-override-review'
    | 'evidence-oversight'
    | 'evidence-repair'
    | 'evidence-review'
    | 'evidence-verdict';
}
declare const validators: Readonly<Record<validators.SchemaName, ValidateFunction>>;
export = validators;
