/* Generated from policies/schema by `npm run generate`: edit the schema, not this file. */
import type { ValidateFunction } from 'ajv';
declare namespace validators {
  type SchemaName =
    | 'ai-policy'
    | 'audit'
    | 'competence'
    | 'context'
    | 'data'
    | 'decommission'
    | 'deployment-approval'
    | 'disclosure'
    | 'document-approval'
    | 'evaluation'
    | 'exception'
    | 'identities'
    | 'impact-assessment'
    | 'incident-response'
    | 'incidents'
    | 'infrastructure'
    | 'management-review'
    | 'methodology'
    | 'model-card'
    | 'monitoring'
    | 'nonconformity'
    | 'objectives'
    | 'organisation-report'
    | 'oversight'
    | 'policy'
    | 'policy-test'
    | 'pre-deployment'
    | 'privacy'
    | 'regulatory'
    | 'reviews'
    | 'risk-assessment'
    | 'roles'
    | 'soa'
    | 'supplier'
    | 'system'
    | 'testing'
    | 'transparency';
}
declare const validators: Readonly<Record<validators.SchemaName, ValidateFunction>>;
export = validators;
