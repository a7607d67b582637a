import { items, fields as members, textOf as text } from '../documents/fields.ts';
import { code, list, type Prose, person, prose, words } from '../prose.ts';
import { type ReportFacts, recordsFolder } from './facts.ts';
import type { Answer, ControlReport, OversightReport, SystemReport } from './model.ts';
import type { Proof } from './proof.ts';
import {
  dateOf,
  entries,
  line,
  named,
  type OrganisationRecord,
  organisationRecord,
  organisationRecords,
} from './records-of.ts';
import { readStatement } from './statement.ts';
import { count } from './words.ts';

/** What the answers are made of. */
export interface Known {
  readonly facts: ReportFacts;
  readonly systems: readonly SystemReport[];
  readonly controls: readonly ControlReport[];
  readonly oversight: OversightReport;
}

type Point = Answer['points'][number];

/** The eight questions of an ISO/IEC 42001 auditor, each answered from the repository and the ledger alone. */
export function answers(known: Known): readonly Answer[] {
  return [
    register(known),
    aiPolicy(known),
    assessments(known),
    statement(known),
    humanOversight(known),
    internalAudit(known),
    managementReview(known),
    thirdParties(known),
  ];
}

function register({ facts, systems }: Known): Answer {
  const question = 'Show me your AI system register.';
  if (systems.length === 0)
    return notShown(
      question,
      prose`no system is registered`,
      prose`${code(`aims-gate template system > ${facts.policy.systems}/my-system/system.yml`)}`,
    );
  const incomplete = systems.filter(({ gates }) =>
    gates.some(({ gate, status }) => gate === 'register-entry' && status === 'gap'),
  );
  const points = systems.map(({ name, fields, owner, risk, stage, proof }): Point => {
    const filled = fields.filter(({ values }) => values.length > 0).length;
    const owned = owner === undefined ? prose`no owner` : prose`owner ${person(owner)}`;
    return point(
      prose`${words(name)}: ${owned}, ${risk ?? 'no tier'}, ${stage ?? 'no stage'}; ${filled} of 12 fields`,
      proof,
    );
  });
  const empty = systems.filter(({ fields }) => fields.some(({ values }) => values.length === 0));
  if (incomplete.length + empty.length > 0) {
    const names = [...new Set([...incomplete, ...empty])].map(({ name }) => words(name));
    return {
      question,
      status: 'gap',
      answer: prose`${count(systems.length, 'system')} registered; not complete or overdue: ${list(names)}`,
      points,
      missing: prose`fill in these entries and review them`,
    };
  }
  return {
    question,
    status: 'shown',
    answer: prose`${count(systems.length, 'system')} registered, every entry complete`,
    points,
  };
}

function aiPolicy({ facts, controls }: Known): Answer {
  const question = 'Show me your AI policy and who signed it.';
  const record = organisationRecord(facts, 'ai-policy.md');
  if (record === undefined)
    return notShown(
      question,
      prose`the repository holds no AI policy`,
      prose`keep it as ${code(`${recordsFolder(facts)}ai-policy.md`)}`,
    );
  const { fields, proof } = record;
  const signer = text(fields['signed-by']);
  const points = [
    point(named(record), proof),
    ...[
      line('position', fields.position),
      line('signed on', fields.signed),
      line('next review', fields['review-date']),
    ]
      .flat()
      .map((said) => point(said, proof)),
  ];
  if (signer === undefined)
    return {
      question,
      status: 'gap',
      answer: prose`there is an AI policy, and it does not say who signed it`,
      points,
      missing: prose`name ${code('signed-by')}, ${code('position')} and ${code('signed')} in its front matter`,
    };
  const answer = prose`signed by ${words(signer)}, as the document says`;
  return graded(question, answer, points, statusOf(controls, ['5.2', 'A.2.2']));
}

function assessments({ systems }: Known): Answer {
  const question = 'Show me your risk and impact assessment for this AI system.';
  if (systems.length === 0)
    return notShown(question, prose`no system is registered`, prose`register the systems, then assess them`);
  const kinds = ['risk-assessment', 'impact-assessment'];
  const rows = systems.map((system) => {
    const papers = system.documents.filter(({ path }) => kinds.some((kind) => path.includes(kind)));
    const there = papers.filter(({ sha }) => sha !== undefined);
    const asked = system.gates.filter(({ gate }) => kinds.includes(gate));
    return { system, there, asked, missing: asked.some(({ status }) => status === 'gap') };
  });
  const points = rows.map(({ system, there, asked, missing }): Point => {
    const state = missing
      ? 'with gaps'
      : there.length > 0
        ? 'in order'
        : asked.length === 0
          ? 'not asked for at its tier and stage'
          : 'not shown';
    return {
      text: prose`${words(system.name)} (${system.risk ?? 'no tier'}): ${state}`,
      proofs: there.map(({ proof }) => proof),
    };
  });
  const gaps = rows.filter(({ missing }) => missing);
  if (gaps.length > 0)
    return {
      question,
      status: 'gap',
      answer: prose`with gaps: ${list(gaps.map(({ system }) => words(system.name)))}`,
      points,
      missing: prose`the page of each system says what`,
    };
  const shown = rows.filter(({ there }) => there.length > 0);
  if (shown.length === 0)
    return {
      ...notShown(
        question,
        prose`no assessment is asked for or kept`,
        prose`switch on the gates ${code('risk-assessment')} and ${code('impact-assessment')}`,
      ),
      points,
    };
  return {
    question,
    status: shown.length === rows.length ? 'shown' : 'part',
    answer: prose`${shown.length} of ${count(systems.length, 'system')} assessed, none with gaps`,
    points,
  };
}

function statement({ facts, controls }: Known): Answer {
  const question = 'Show me your Statement of Applicability.';
  const { path, approvedBy, date, controls: stated } = readStatement(facts);
  const annex = controls.filter(({ family }) => family === 'annex-a');
  const shown = annex.filter(({ status }) => status === 'shown' || status === 'part').length;
  const computed = prose`this package has one line for each of the ${annex.length} controls: ${shown} shown in full or in part, ${annex.filter(({ status }) => status === 'gap').length} with gaps`;
  if (path === undefined)
    return {
      question,
      status: 'gap',
      answer: computed,
      points: [],
      missing: prose`what the organisation itself says is missing: write ${code(`${recordsFolder(facts)}soa.yml`)} with which controls apply, which are in place and why`,
    };
  const proof: Proof = { kind: 'file', path, commit: facts.tree.commit };
  const unstated = annex.filter(({ id }) => !stated.has(id));
  const points = [
    point(prose`${code(path)}: ${stated.size} controls`, proof),
    ...[line('approved by', approvedBy), line('reviewed', date)].flat().map((said) => point(said, proof)),
  ];
  if (unstated.length > 0)
    return {
      question,
      status: 'gap',
      answer: computed,
      points,
      missing: prose`it does not speak of ${list(unstated.map(({ id }) => words(id)))}`,
    };
  return { question, status: 'shown', answer: computed, points };
}

function humanOversight({ oversight, systems }: Known): Answer {
  const question = 'How do you ensure human oversight for high-risk decisions?';
  const { decisions, merges, overrides, suspicions } = oversight;
  const high = systems.filter(({ risk = 'high' }) => risk === 'high' || risk === 'unacceptable');
  const ids = new Set<string>(high.map(({ id }) => id));
  const own = decisions.filter((one) => one.systems.some((id) => ids.has(id)));
  const said = (name: string) => own.filter((one) => one.said === name).length;
  const plans = high.flatMap(({ documents }) =>
    documents.filter(({ path, sha }) => path.includes('oversight') && sha !== undefined),
  );
  const points: Point[] = [
    ...plans.map(({ path, proof }) => point(prose`oversight plan ${code(path)}`, proof)),
    ...(own.length === 0
      ? []
      : [
          {
            text: prose`${said('approved')} approvals, ${said('changes-requested')} rejections, ${said('signed')} signed deployment approvals`,
            proofs: own.slice(-3).map(({ proof }) => proof),
          },
        ]),
    ...overrides
      .filter((one) => one.systems.some((id) => ids.has(id)))
      .map(({ note, proof }) => point(prose`override: ${note}`, proof)),
    ...suspicions.map(({ message, proofs }) => ({ text: prose`question to ask: ${message}`, proofs })),
  ];
  if (high.length === 0)
    return {
      question,
      status: 'organisation',
      answer: prose`no high-risk system is registered`,
      points,
      missing: prose`that none is missing from the register only the organisation can say`,
    };
  if (merges.past > 0)
    return {
      question,
      status: 'gap',
      answer: prose`${count(merges.past, 'change')} landed although the gate said no`,
      points,
      missing: prose`have a second person look at each and record it`,
    };
  if (own.length === 0)
    return {
      ...notShown(
        question,
        prose`no decision on a high-risk system is recorded in the period`,
        prose`record the decisions of closed pull requests`,
      ),
      points,
    };
  const answer = prose`every governed change of ${list(high.map(({ name }) => words(name)))} is decided by people before it lands: ${count(own.length, 'decision')} recorded in the period`;
  return {
    question,
    status: 'part',
    answer,
    points,
    missing: prose`decisions people take while the systems run are not in the repository`,
  };
}

function internalAudit({ facts, controls }: Known): Answer {
  const question = 'What did your last internal audit find, and how did you address it?';
  const [last] = organisationRecords(facts, 'audits').filter((one) => dateOf(one) !== '');
  if (last === undefined)
    return notShown(
      question,
      prose`the repository holds no record of an internal audit`,
      prose`keep each as ${code(`${recordsFolder(facts)}audits/<date>.yml`)}`,
    );
  const found = entries(last.fields.findings);
  const nonconformities = found.filter(({ kind }) => kind === 'nonconformity');
  const followed = nonconformities.map((one) => ({ one, record: followUp(facts, one.nonconformity) }));
  const points: Point[] = [
    point(named(last), last.proof),
    ...[line('auditor', last.fields.auditor), line('conclusion', last.fields.conclusion)]
      .flat()
      .map((said) => point(said, last.proof)),
    ...followed.map(({ one, record }) => {
      const closed = text(record?.fields.closed);
      const state =
        record === undefined ? 'not followed up' : closed === undefined ? 'open' : `closed on ${closed}`;
      return {
        text: prose`${words(text(one.id) ?? 'a nonconformity')} ${words(text(one.finding) ?? '')}: ${words(state)}`,
        proofs: record === undefined ? [last.proof] : [record.proof],
      };
    }),
  ];
  const answer = prose`the audit of ${words(dateOf(last))} found ${count(found.length, 'point')}, ${nonconformities.length} of them nonconformities`;
  const lost = followed.filter(({ record }) => record === undefined);
  if (lost.length > 0)
    return {
      question,
      status: 'gap',
      answer,
      points,
      missing: prose`follow up ${count(lost.length, 'nonconformity record')}`,
    };
  return graded(question, answer, points, statusOf(controls, ['9.2.1', '9.2.2']));
}

/** The nonconformity a finding names, by path or by the name of its file. */
function followUp(facts: ReportFacts, reference: unknown): OrganisationRecord | undefined {
  const name = text(reference);
  if (name === undefined) return undefined;
  const all = organisationRecords(facts, 'nonconformities');
  return all.find(({ path }) => path === name || path.endsWith(`/${name}`) || path.endsWith(`/${name}.yml`));
}

function managementReview({ facts, controls }: Known): Answer {
  const question = 'Show me your most recent management review minutes.';
  const [last] = organisationRecords(facts, 'reviews').filter((one) => dateOf(one) !== '');
  if (last === undefined)
    return notShown(
      question,
      prose`the repository holds no minutes of a management review`,
      prose`keep each as ${code(`${recordsFolder(facts)}reviews/<date>.yml`)}`,
    );
  const inputs = Object.values(members(last.fields.inputs)).filter((one) => text(one) !== undefined).length;
  const actions = entries(last.fields.actions);
  const open = actions.filter(({ done }) => text(done) === undefined).length;
  const points = [
    point(named(last), last.proof),
    ...line('chair', last.fields.chair).map((said) => point(said, last.proof)),
    point(
      prose`${inputs} of 7 inputs considered; ${count(actions.length, 'action')}, ${open} open`,
      last.proof,
    ),
  ];
  const answer = prose`held on ${words(dateOf(last))}`;
  return graded(question, answer, points, statusOf(controls, ['9.3.1', '9.3.2', '9.3.3']));
}

function thirdParties({ facts, systems, controls }: Known): Answer {
  const question = 'How do you manage AI systems from third parties?';
  const suppliers = organisationRecords(facts, 'suppliers');
  const today = facts.now.slice(0, 10);
  const judged = suppliers.map((record) => {
    const { decision, name } = record.fields;
    const until = text(record.fields['valid-until']) ?? '';
    const holds = (decision === 'approved' || decision === 'conditional') && until >= today;
    return { record, name: text(name) ?? record.path, decision: text(decision) ?? 'undecided', until, holds };
  });
  const points = judged.map(
    ({ record, name, decision, until }): Point =>
      point(
        prose`${words(name)}: ${words(decision)}${until === '' ? '' : prose`, valid until ${words(until)}`}`,
        record.proof,
      ),
  );
  const used = new Set(systems.flatMap(({ id }) => usedSuppliers(facts, id)));
  const known = new Set(judged.filter(({ holds }) => holds).map(({ record }) => fileName(record.path)));
  const unassessed = [...used].filter((id) => !known.has(id)).sort();
  if (unassessed.length > 0)
    return {
      question,
      status: 'gap',
      answer: prose`no valid assessment of ${list(unassessed.map(code))}, which systems in the register use`,
      points,
      missing: prose`assess each in ${code(`${recordsFolder(facts)}suppliers/<id>.yml`)}`,
    };
  if (suppliers.length === 0)
    return notShown(
      question,
      prose`no supplier is assessed, and no register entry names one`,
      prose`name the ${code('suppliers')} of each system and assess them`,
    );
  const answer = prose`${count(judged.length, 'supplier')} assessed; every one that the register names has a valid assessment`;
  return graded(question, answer, points, statusOf(controls, ['A.10.3']));
}

function usedSuppliers(facts: ReportFacts, system: string): readonly string[] {
  const record = organisationRecord(
    facts,
    `${facts.policy.systems.slice(recordsFolder(facts).length)}/${system}/system.yml`,
  );
  const named = record?.fields.suppliers;
  return items(named).flatMap((id) => text(id) ?? []);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}

/** The documents are there; whether they are in order is for the gates to say. */
function graded(
  question: string,
  answer: Prose,
  points: readonly Point[],
  status: ControlReport['status'],
): Answer {
  if (status === 'gap')
    return { question, status, answer, points, missing: prose`the gap report says what its gates found` };
  if (status === 'shown' || status === 'part') return { question, status: 'shown', answer, points };
  return {
    question,
    status: 'part',
    answer,
    points,
    missing: prose`no gate of the policy judges the document: read it`,
  };
}

/** The weakest of the controls a question is about. */
function statusOf(controls: readonly ControlReport[], ids: readonly string[]): ControlReport['status'] {
  const own = controls.filter(({ id }) => ids.includes(id)).map(({ status }) => status);
  return (
    own.find((status) => status === 'gap') ??
    own.find((status) => status === 'shown' || status === 'part') ??
    'not-shown'
  );
}

function notShown(question: string, answer: Prose, missing: Prose): Answer {
  return { question, status: 'not-shown', answer, points: [], missing };
}

function point(said: Prose, proof: Proof): Point {
  return { text: said, proofs: [proof] };
}
