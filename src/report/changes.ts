import { fields, items, numberOf, textOf } from '../documents/fields.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { CONFIDENTIAL } from '../policy/confidential.ts';
import { type Phrase, plain } from '../prose.ts';
import { allGaps } from './exporters/gaps.ts';
import { resolveGapReferences } from './gap-references.ts';
import { STATUSES } from './labels.ts';
import type { ChangesReport, KnownGap, ReportModel, Status } from './model.ts';
import type { Period } from './scope.ts';

/** What an earlier package said, as far as it is compared. */
export interface EarlierPackage {
  readonly repository: string;
  readonly madeAt: string;
  readonly commit: string;
  readonly period: Period;
  readonly controls: ReadonlyMap<string, Status>;
  readonly gaps: readonly KnownGap[];
  /** Path → git's id of the content. */
  readonly documents: ReadonlyMap<string, string>;
  /** Id → tier and stage, in words. */
  readonly systems: ReadonlyMap<string, string>;
  /** Metric → percent or hours. */
  readonly figures: ReadonlyMap<string, number>;
}

type Comparable = Pick<
  ReportModel,
  | 'repository'
  | 'madeAt'
  | 'commit'
  | 'period'
  | 'controls'
  | 'documents'
  | 'systems'
  | 'scorecard'
  | 'otherGaps'
>;

/** What a package says that is compared with others. */
export function earlierOf(model: Comparable): EarlierPackage {
  const { repository, madeAt, commit, period, controls, documents, systems, scorecard } = model;
  return {
    repository: repository.name,
    madeAt,
    commit,
    period,
    controls: new Map(controls.map(({ id, status }) => [id, status])),
    gaps: allGaps(model).map(({ gate, system, message }) => ({
      gate,
      ...omitUndefined({ system }),
      message: plain(message),
    })),
    documents: new Map(documents.map(({ path, blob }) => [path, blob])),
    systems: new Map(
      systems.map(({ id, risk, stage }) => [id, `${risk ?? 'no'} risk, ${stage ?? 'no stage'}`]),
    ),
    figures: new Map(
      scorecard.flatMap(({ metrics }) =>
        metrics.flatMap(({ metric, value }) => (value === undefined ? [] : [[metric, value] as const])),
      ),
    ),
  };
}

export function changesSince(before: EarlierPackage, model: Comparable): ChangesReport {
  const after = earlierOf(model);
  const [was, is] = [new Set(before.gaps.map(keyOf)), new Set(after.gaps.map(keyOf))];
  return {
    since: { madeAt: before.madeAt, commit: before.commit, period: before.period },
    controls: [...after.controls].flatMap(([id, status]) => {
      const earlier = before.controls.get(id);
      return earlier === undefined || earlier === status ? [] : [{ id, before: earlier, after: status }];
    }),
    opened: after.gaps.filter((gap) => !was.has(keyOf(gap))),
    closed: toldAgain(
      before.gaps.filter((gap) => !is.has(keyOf(gap))),
      model,
    ),
    systems: differing(before.systems, after.systems).map(([id, pair]) => ({ id, ...pair })),
    documents: differing(before.documents, after.documents).map(([path, pair]) => ({
      path,
      change: pair.before === undefined ? 'added' : pair.after === undefined ? 'removed' : 'changed',
    })),
    figures: differing(before.figures, after.figures).map(([metric, pair]) => ({ metric, ...pair })),
  };
}

/** Gaps of an earlier package; what it said of a document that the policy keeps confidential by now is not said again. */
function toldAgain(
  gaps: readonly KnownGap[],
  { documents }: Pick<Comparable, 'documents'>,
): readonly KnownGap[] {
  const withheld = new Set(documents.flatMap(({ file, gates }) => (file === undefined ? gates : [])));
  const told = gaps.map((gap) => (withheld.has(gap.gate) ? { ...gap, message: CONFIDENTIAL } : gap));
  return [...new Map(told.map((gap) => [keyOf(gap), gap])).values()];
}

function keyOf({ gate, system, message }: KnownGap): string {
  return JSON.stringify([gate, system, message]);
}

interface RecordPair<Value> {
  readonly before?: Value;
  readonly after?: Value;
}

function differing<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): readonly (readonly [string, RecordPair<Value>])[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was === is) return [];
    const pair = {
      ...omitUndefined({ before: was, after: is }),
    };
    return [[key, pair] as const];
  });
}

/** An earlier package's `report.json`; undefined: it is none. What an older version did not write is empty. */
export function readEarlier(value: unknown): EarlierPackage | undefined {
  const report = fields(resolveGapReferences(value));
  const [name, madeAt, commit] = [
    textOf(fields(report.repository).name),
    textOf(report.madeAt),
    textOf(report.commit),
  ];
  const { from, to } = fields(report.period);
  const period = { from: textOf(from) ?? '', to: textOf(to) ?? '' };
  if (name === undefined || madeAt === undefined || commit === undefined) return undefined;
  const [controls, systems] = [items(report.controls).map(fields), items(report.systems).map(fields)];
  const gaps = [
    ...[...controls, ...systems].flatMap((one) => items(one.gaps)),
    ...items(report.otherGaps),
  ].map(gapOf);
  return {
    repository: name,
    madeAt,
    commit,
    period,
    controls: new Map(
      controls.flatMap(({ id, status }) => {
        const known = STATUSES.find((one) => one === status);
        return known === undefined ? [] : [[textOf(id) ?? '', known] as const];
      }),
    ),
    gaps: [...new Map(gaps.map((gap) => [keyOf(gap), gap])).values()],
    documents: new Map(
      items(report.documents)
        .map(fields)
        .map(({ path, blob }) => [textOf(path) ?? '', textOf(blob) ?? '']),
    ),
    systems: new Map(
      systems.map(({ id, risk, stage }) => [
        textOf(id) ?? '',
        `${textOf(risk) ?? 'no'} risk, ${textOf(stage) ?? 'no stage'}`,
      ]),
    ),
    figures: new Map(
      items(report.scorecard).flatMap((area) =>
        items(fields(area).metrics)
          .map(fields)
          .flatMap(({ metric, value: said }) => {
            const number = numberOf(said);
            return number === undefined ? [] : [[textOf(metric) ?? '', number] as const];
          }),
      ),
    ),
  };
}

function gapOf(value: unknown): KnownGap {
  const { gate, system, message } = fields(value);
  const of = textOf(system);
  const said = plain(items(message).map(phraseOf));
  return { gate: textOf(gate) ?? '', ...omitUndefined({ system: of }), message: said };
}

function phraseOf(value: unknown): Phrase {
  const { kind, text } = fields(value);
  return { kind: kind === 'person' || kind === 'code' ? kind : 'words', text: textOf(text) ?? '' };
}
