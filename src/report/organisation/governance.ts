import { textOf } from '../../documents/fields.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { plain } from '../../prose.ts';
import { fileUrl } from '../../reporters/links.ts';
import { allGaps } from '../exporters/gaps.ts';
import type { ReportFacts } from '../facts.ts';
import type { ReportModel } from '../model.ts';
import type { ReportProof } from '../proof.ts';
import { organisationAnswers } from '../questions/index.ts';
import { type OrganisationRecord, organisationRecord, organisationRecords } from '../records-of.ts';
import type { Governance, OrganisationDocument } from './model.ts';

/** Of each kind: its file or folder beside the register, and the keys that say when it is of and whose word it is. */
const KINDS = [
  ['AI policy', 'ai-policy.md', 'signed', 'signed-by'],
  ['AI objectives', 'objectives.yml', 'reviewed', ''],
  ['Statement of Applicability', 'soa.yml', 'date', 'approved-by'],
  ['Internal audit', 'audits', 'date', 'auditor'],
  ['Management review', 'reviews', 'date', 'chair'],
] as const;

/** What the report of one repository says of the organisation's own documents. */
export function governanceOf(facts: ReportFacts, model: ReportModel): Governance {
  const found = documentsOf(facts, model);
  const answers = organisationAnswers({ facts, ...model });
  const { site } = model.repository;
  const cited = [
    ...answers.flatMap(({ points }) => points.flatMap(({ proofs }) => proofs)),
    ...model.objectives.flatMap(({ computed }) => computed?.proofs ?? []),
  ];
  return {
    ...omitUndefined({ site }),
    documents: found,
    copies: copiesOf(model, [
      ...found.map(({ path }) => path),
      ...cited.flatMap((one) => (one.kind === 'file' ? [one.path] : [])),
    ]),
    proven: provenOf(model, cited),
    missing: KINDS.flatMap(([kind]) => (found.some((one) => one.kind === kind) ? [] : [kind])),
    objectives: model.objectives,
    answers,
    stated: new Map(
      model.controls.map(({ id, because, stated: { applicable, implemented, justification } }) => [
        id,
        { applicable, implemented, ...omitUndefined({ justification }), because: plain(because) },
      ]),
    ),
  };
}

function copiesOf({ documents }: ReportModel, paths: readonly string[]): Governance['copies'] {
  const cited = new Set(paths);
  return documents.flatMap(({ path, file }) =>
    file === undefined || !cited.has(path) ? [] : [{ path, file }],
  );
}

/** A record after the last checkpoint has no proof. */
function provenOf({ ledger }: ReportModel, cited: readonly ReportProof[]): readonly number[] {
  const counted = ledger.state === 'whole' ? (ledger.checkpoint?.count ?? 0) : 0;
  const numbers = cited.flatMap((one) => (one.kind === 'record' ? [one.record.sequence] : []));
  return [...new Set(numbers)].filter((number) => number <= counted).sort((a, b) => a - b);
}

function documentsOf(facts: ReportFacts, model: ReportModel): readonly OrganisationDocument[] {
  const gaps = Map.groupBy(allGaps(model), ({ path }) => path);
  const { site } = model.repository;
  return KINDS.flatMap(([kind, place, date, by]) =>
    recordsAt(facts, place).map(({ path, fields }): OrganisationDocument => {
      const document = model.documents.find((one) => one.path === path);
      const confidential = document !== undefined && document.file === undefined;
      const said = confidential ? {} : { date: textOf(fields[date]), by: textOf(fields[by]) };
      return {
        kind,
        title: document?.title ?? path,
        path,
        ...omitUndefined({ blob: document?.blob, file: document?.file, ...said }),
        confidential,
        gaps: gaps.get(path)?.length ?? 0,
        ...omitUndefined({ url: site === undefined ? undefined : fileUrl(site, model.commit, path) }),
      };
    }),
  );
}

function recordsAt(facts: ReportFacts, place: string): readonly OrganisationRecord[] {
  if (!place.includes('.')) return organisationRecords(facts, place);
  return [organisationRecord(facts, place) ?? []].flat();
}
