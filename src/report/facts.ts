import type { Roles } from '../approval/roles.ts';
import type { RegisterEntry } from '../change/register.ts';
import type { Documents } from '../documents/documents.ts';
import { type Fields, fields, textOf } from '../documents/fields.ts';
import type { TextDocument } from '../documents/text-document.ts';
import type { LedgerEvent } from '../evidence/records/index.ts';
import { outsideFinding } from '../gates/confidential.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { GateApplication } from '../gates/subject.ts';
import type { GateId, SystemId } from '../ids.ts';
import type { FileVersion, Tree } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isConfidential } from '../policy/confidential.ts';
import type { Policy } from '../policy/policy.ts';
import { plain } from '../prose.ts';
import { type JoinedFinding, joinByDocument } from '../reporters/causes.ts';
import type { Site } from '../reporters/links.ts';
import type { LedgerSummary } from './ledger.ts';
import type { ReportProof } from './proof.ts';
import type { FrameworkId, Period } from './scope.ts';
import type { ControlRow, CrosswalkRow, LawArticle } from './tables.ts';
import { withheldValue } from './withheld.ts';

/** Everything the report is made of. */
export interface ReportFacts {
  readonly scope: { readonly system?: SystemId; readonly framework: FrameworkId };
  readonly period: Period;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** ISO day on which it is judged: the last of the period, or today when that is earlier. */
  readonly asOf: string;
  /** Versions of each document up to the commit, the newest first; empty: its history is not known. */
  readonly history: ReadonlyMap<string, readonly FileVersion[]>;
  /** Of those below the register, the ones that set the next date of review; empty: its history is not known. */
  readonly reviews: ReadonlyMap<string, readonly FileVersion[]>;
  readonly version: string;
  readonly repository: { readonly name: string; readonly site?: Site };
  readonly policy: Policy;
  readonly adopted: boolean;
  /** What the policy extends. */
  readonly preset?: { readonly name: string; readonly policy: Policy };
  /** The preset that asks for most: where a remedy for "nobody asks" comes from. */
  readonly reference: Policy;
  /** The commit's files, and the content of those that are documents. */
  readonly tree: Tree;
  readonly documents: Documents;
  readonly roles: Roles;
  /** Every registered system, by its id. */
  readonly register: ReadonlyMap<SystemId, RegisterEntry>;
  /** The commit judged as it stands. */
  readonly evaluation: Evaluation;
  /** Which gates were asked of which systems for it. */
  readonly asked: readonly GateApplication[];
  readonly ledger: LedgerSummary;
  /** In the order of the ledger; empty unless it is whole. */
  readonly events: readonly LedgerEvent[];
  readonly controls: readonly ControlRow[];
  readonly crosswalk: readonly CrosswalkRow[];
  readonly law: readonly LawArticle[];
}

/** Whether something of `day` or time `at` lies in the period. */
export function inPeriod({ period }: Pick<ReportFacts, 'period'>, at: string): boolean {
  const day = at.slice(0, 10);
  return day >= period.from && day <= period.to;
}

/** Whether a system belongs into this report. */
export function inScope({ scope }: Pick<ReportFacts, 'scope'>, system: string | undefined): boolean {
  return scope.system === undefined || system === undefined || system === scope.system;
}

export function fileProof({ tree }: Pick<ReportFacts, 'tree'>, path: string, line?: number): ReportProof {
  return { kind: 'file', path, commit: tree.commit, ...omitUndefined({ line }) };
}

/** The text of the document at `path`; undefined when it is missing or cannot be read. */
export function documentText(facts: ReportFacts, path: string): string | undefined {
  return documentAt(facts, path)?.text;
}

function documentAt({ tree, documents }: ReportFacts, path: string): TextDocument | undefined {
  const entry = tree.entries.get(path);
  const opened = entry === undefined ? undefined : documents.open(entry);
  return opened?.ok === true ? opened.document : undefined;
}

/**
 * What the YAML document at `path` says, or a Markdown file's front matter; undefined when it cannot be read. Of a confidential
 * one only what figures are computed from.
 */
export function documentValues(facts: ReportFacts, path: string): unknown {
  const value = plainValues(facts, path);
  return isConfidential(facts.policy, path) ? withheldValue(value) : value;
}

/** What a document calls itself, also a confidential one. */
export function documentTitle(facts: ReportFacts, path: string): string | undefined {
  const { title, name } = fields(plainValues(facts, path));
  return textOf(title) ?? textOf(name);
}

function plainValues(facts: ReportFacts, path: string): unknown {
  const document = documentAt(facts, path);
  if (document === undefined) return undefined;
  const parsed = document.values(path);
  if (parsed === undefined) return {};
  return parsed.ok ? parsed.document.value : undefined;
}

/** The keys of the YAML document at `path`, or of a Markdown file's front matter; empty when it says nothing. */
export function documentFields(facts: ReportFacts, path: string): Fields {
  return fields(documentValues(facts, path));
}

/** The same of a confidential one too: to look something up by what it says, and never to say it. */
export function unwithheldFields(facts: ReportFacts, path: string): Fields {
  return fields(plainValues(facts, path));
}

/**
 * The findings of a gate that this report is about. Two requirements that miss the same document say so once, with the
 * remedy of the first, and what is wrong in many places of one document is one finding.
 */
export function reportFindings(facts: ReportFacts, gate: GateId): readonly JoinedFinding[] {
  const own = facts.evaluation.findings
    .filter((one) => one.gate === gate && inScope(facts, one.system))
    .map(outsideFinding);
  const said = own.map((one) => [JSON.stringify([one.system, one.path, plain(one.message)]), one] as const);
  return joinByDocument([...new Map([...said].reverse()).values()].reverse());
}

/** Folder of the management system's own records: where the register lies. */
export function recordsFolder({ policy }: Pick<ReportFacts, 'policy'>): string {
  const slash = policy.systems.lastIndexOf('/');
  return slash === -1 ? '' : policy.systems.slice(0, slash + 1);
}
