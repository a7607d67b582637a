import { KINDS, reliedDocuments } from '../gates/requirement-kinds.ts';
import type { SystemId } from '../ids.ts';
import { type ReportFacts, recordsFolder } from './facts.ts';

/** Where the policy looks for documents: what kind each is says the schema that a gate reads it by. */
interface DocumentKinds {
  /** Path → schema. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Kind, and the system that a gate was asked of (empty: any, or the organisation) → paths, in the order of the gates. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
}

const KNOWN = new WeakMap<ReportFacts, DocumentKinds>();

function documentKinds(facts: ReportFacts): DocumentKinds {
  const known = KNOWN.get(facts);
  if (known !== undefined) return known;
  const { asked, tree } = facts;
  const trees = { base: tree, mergeBase: tree, head: tree };
  const schemas = new Map<string, string>();
  const paths = new Map<string, Set<string>>();
  for (const { require, subject } of asked)
    for (const leaf of require.flatMap(KINDS.leaves)) {
      if (!('schema' in leaf) || typeof leaf.schema !== 'string') continue;
      const found = reliedDocuments(leaf, subject, trees);
      for (const path of found) schemas.set(path, leaf.schema);
      // A gate that says nothing of when it applies is asked of each system, also about a document of all.
      for (const key of new Set([keyOf(leaf.schema, subject.system?.id), keyOf(leaf.schema, undefined)])) {
        // One list that grows: a copy a gate would cost the square of the systems.
        const own = paths.get(key) ?? new Set();
        paths.set(key, own);
        for (const path of found) own.add(path);
      }
    }
  const kinds = { schemas, paths: new Map([...paths].map(([key, own]) => [key, [...own]])) };
  KNOWN.set(facts, kinds);
  return kinds;
}

function keyOf(kind: string, system: SystemId | undefined): string {
  return `${kind} ${system ?? ''}`;
}

/** Path → the schema that a gate of the policy reads it by. */
export function schemasOfDocuments(facts: ReportFacts): ReadonlyMap<string, string> {
  return documentKinds(facts).schemas;
}

/** Where the policy reads documents of a kind that the organisation has, there or not; undefined: it asks for none. */
export function pathsOfKind(facts: ReportFacts, kind: string): readonly string[] | undefined {
  return documentKinds(facts).paths.get(keyOf(kind, undefined));
}

/** Where the document of a kind is that a system has: where its gates look for it, else where its template says. */
export function systemDocumentPath(facts: ReportFacts, system: SystemId, kind: string): string {
  const [path] = documentKinds(facts).paths.get(keyOf(kind, system)) ?? [];
  return path ?? `${facts.policy.systems}/${system}/${kind}.yml`;
}

/** The same of a document of the organisation. `name`: that of its template, as `objectives.yml`. */
export function organisationDocumentPath(facts: ReportFacts, name: string): string {
  const [path] = pathsOfKind(facts, name.replace(/\.(?:yml|md)$/, '')) ?? [];
  return path ?? `${recordsFolder(facts)}${name}`;
}
