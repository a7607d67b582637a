import { isDeepStrictEqual } from 'node:util';
import { compact } from '../../compact.ts';
import { countOf } from '../../count-of.ts';
import { fields } from '../../documents/fields.ts';
import { nearest } from '../../documents/nearest.ts';
import { decodeText } from '../../documents/yaml.ts';
import { badInput } from '../../errors.ts';
import { presetPolicy, readPolicy, requirePolicy } from '../../evaluation/load-policy.ts';
import { fromDisk } from '../../evaluation/local-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { KINDS } from '../../gates/requirement-kinds.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { ROLES_PATH, UNREAD_LEVELS } from '../../policy/assemble.ts';
import type { Calendar } from '../../policy/calendar.ts';
import { mentions, mentionsKey } from '../../policy/cel.ts';
import { describeExceptions } from '../../policy/exception-rules.ts';
import type { PolicyProblem } from '../../policy/layer.ts';
import { lint } from '../../policy/lint/lint.ts';
import { type KnownRoles, rolesAsWritten } from '../../policy/lint/unknown-roles.ts';
import { isByTier } from '../../policy/names.ts';
import type { Bounds, Gate, GateCondition, Policy } from '../../policy/policy.ts';
import { type PolicyText, policyText } from '../../policy/policy-text.ts';
import { isPreset, presetName } from '../../policy/preset-path.ts';
import { type ByTier, omitNone, sayTiers } from '../../policy/tiers.ts';
import { plain } from '../../prose.ts';
import { visible } from '../../reporters/visible.ts';

/** A policy file on disk, or `preset:NAME`; throws `bad-policy` with each mistake at its place. */
export async function openPolicy(file: string, catalog: Catalog): Promise<Policy> {
  const name = presetName(file);
  if (name !== undefined) {
    if (catalog.preset(name) === undefined)
      throw badInput(`there is no ${file}`, 'the presets are in the folder `policies`');
    return presetPolicy(name, catalog);
  }
  const loaded = await readPolicy(file, fromDisk, catalog);
  if (loaded.ok === 'missing')
    throw badInput(`there is no policy file ${file}`, 'give the path of one, or `preset:baseline`');
  return requirePolicy(loaded, 'correct it');
}

export async function lintPolicy(file: string, catalog: Catalog): Promise<string> {
  await requireLoadable(file, catalog);
  const policy = await openPolicy(file, catalog);
  const files = (await Promise.all([file, ...policy.files].map(textOf))).flatMap((one) => one ?? []);
  const roles = await rolesOnDisk(policy.roles);
  const problems = lint(policy, files, KINDS, { now: new Date().toISOString(), ...omitUndefined({ roles }) });
  if (problems.length > 0) requirePolicy({ ok: false, problems }, 'correct it');
  const { gates, name } = policy;
  const off = gates.filter(({ level }) => level === 'off').length;
  const said = off === 0 ? '' : `, ${off} of them switched off`;
  return `${visible(file)}: no mistakes; ${visible(name)} has ${countOf(gates.length, 'gate')}${said}\n`;
}

/** What lint finds beside the mistakes for which a policy cannot be loaded: all are told at once. */
async function requireLoadable(file: string, catalog: Catalog): Promise<void> {
  const loaded = isPreset(file) ? undefined : await readPolicy(file, fromDisk, catalog);
  const written = loaded?.ok === false ? await textOf(file) : undefined;
  if (loaded?.ok !== false || written?.parsed.ok !== true) return;
  const { rest, problems } = loaded;
  const { document } = written.parsed;
  const named = fields(document.value).roles;
  const roles = await rolesOnDisk(typeof named === 'string' ? named : ROLES_PATH);
  const { path, text } = written;
  const ofRoles = roles === undefined ? [] : rolesAsWritten(document, roles);
  const more = [
    ...ofRoles.map((one) => ({ path, text, ...one })),
    ...(rest === undefined ? [] : await lintRest(rest, written, roles)),
  ];
  const place = ({ path: at, position }: PolicyProblem) => `${at}:${position.line}:${position.column}`;
  const places = problems.map(place);
  const besides = more.filter(
    (one, index) => ![...places, ...more.slice(0, index).map(place)].includes(place(one)),
  );
  requirePolicy({ ok: false, problems: [...problems, ...besides] }, 'correct it');
}

async function lintRest(
  rest: Policy,
  own: PolicyText,
  roles: KnownRoles | undefined,
): Promise<readonly PolicyProblem[]> {
  const others = rest.files.filter((path) => path !== own.path);
  const files = (await Promise.all(others.map(textOf))).flatMap((one) => one ?? []);
  const now = new Date().toISOString();
  return lint(rest, [own, ...files], KINDS, { now, partial: true, ...omitUndefined({ roles }) });
}

async function textOf(path: string): Promise<PolicyText | undefined> {
  const blob = isPreset(path) ? undefined : await fromDisk(path);
  const decoded = blob?.state === 'read' ? decodeText(blob.bytes) : undefined;
  return decoded?.ok === true ? policyText(path, decoded.text) : undefined;
}

/** Roles of the folder the command runs in; undefined: it has no roles file, as the policy of an organisation has none. */
async function rolesOnDisk(path: string): Promise<KnownRoles | undefined> {
  const file = await textOf(path);
  const parsed = file?.parsed;
  if (parsed?.ok !== true) return undefined;
  const held = fields(fields(parsed.document.value).roles);
  return new Map(
    Object.entries(held).map(([role, one]) => {
      const { people, teams } = fields(one);
      return [role, teams === undefined && Array.isArray(people) ? people.length : undefined] as const;
    }),
  );
}

export async function showPolicy(file: string, catalog: Catalog): Promise<string> {
  const policy = await openPolicy(file, catalog);
  const width = Math.max(...policy.gates.map(({ id }) => id.length));
  const rows = policy.gates.map((gate) => {
    const reason = gate.level === 'off' ? ` (${gate.reason ?? 'no reason given'})` : '';
    const level = `${sayTiers(levelsOf(gate))}${gate.locked ? ' locked' : ''}`;
    const line = `${gate.id.padEnd(width)}  ${level.padEnd(14)} ${requires(gate).join('; ')}${reason}`;
    return [line, ...below(gate).map((text) => `${' '.repeat(width)}  ${text}`)];
  });
  const head = `${policy.name} (sha256:${policy.digest.slice(0, 12)}) · register ${policy.systems} · roles ${policy.roles}`;
  const set = Object.entries(policy.parameters).map(([name, { value, bounds, about }]) => {
    const said = bounds.map(boundsInWords).filter((text) => text !== '');
    return `${name} = ${isByTier(value) ? sayTiers(value) : JSON.stringify(value)}${said.length === 0 ? '' : `, may be ${said.join(', ')}`}${about === undefined ? '' : `: ${about}`}`;
  });
  const parameters = set.length === 0 ? [] : ['', 'parameters', ...set.map((line) => `  ${line}`)];
  const rules =
    policy.exceptionRules === undefined
      ? []
      : ['', `exceptions ${plain(describeExceptions(policy.exceptionRules))}`];
  return `${[head, '', ...rows.flat(), ...parameters, ...rules, ...besides(policy)].map(visible).join('\n')}\n`;
}

/** When the gate is asked, what stands behind its words, and who may grant an exception. */
function below(gate: Gate): readonly string[] {
  const asked = conditions(gate.when).map((text) => text.trim().replace(/ {2,}/, ' '));
  return [
    ...(asked.length === 0 ? [] : [asked.join('; ')]),
    ...(gate.scope === 'organisation' ? ['asked of the organisation, once'] : []),
    ...details(gate),
    ...exceptionsOf(gate).map((text) => `exceptions ${text}`),
  ];
}

/** Nothing opens a gate that is locked, whatever is said of exceptions beside it. */
function exceptionsOf({ exceptions, locked }: Gate): readonly string[] {
  if (locked) return ['none: the gate is locked'];
  return exceptions === undefined ? [] : [plain(describeExceptions(exceptions))];
}

/** What else the policy sets, where it is not as it is without a word. */
function besides({ mode, overrideReview, agents, unread, calendars }: Policy): readonly string[] {
  const set = compact([
    mode === 'audit' && 'mode audit: nothing is blocked',
    overrideReview !== undefined && `overrides reviewed within ${overrideReview}`,
    agents.humans !== 1 && `${agents.humans} people review what a coding agent wrote`,
    !isDeepStrictEqual(unread, UNREAD_LEVELS) && `files that nothing could read: ${sayTiers(unread)}`,
    ...Object.entries(calendars).map((one) => `calendar ${calendarInWords(one)}`),
  ]);
  return set.length === 0 ? [] : ['', ...set];
}

function calendarInWords([name, { zone, windows }]: readonly [string, Calendar]): string {
  return `${name} (${zone}): ${windows.map(windowInWords).join('; ')}`;
}

/** Whether an expression of the gate asks about the calendar, or about all of them. */
function asksAbout({ when, require }: Gate, calendar: string): boolean {
  const all = [...(when.condition === undefined ? [] : [when.condition]), ...require];
  return all
    .flatMap(KINDS.expressions)
    .some(({ cel }) => mentions(cel, 'calendars') && mentionsKey(cel, 'calendars', [calendar]));
}

function windowInWords(window: Calendar['windows'][number]): string {
  const days = 'days' in window ? `${window.days.join(', ')} ` : '';
  const [first, last] = 'days' in window ? (window.between ?? []) : [];
  return `${days}${window.from} to ${window.to}${first === undefined ? '' : `, from ${first} to ${last}`}`;
}

function boundsInWords({ min, max, oneOf }: Bounds): string {
  return [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(oneOf === undefined ? [] : [`one of ${oneOf.map((one) => JSON.stringify(one)).join(' ')}`]),
  ].join(' and ');
}

/** Where each tier has a level of its own, those that are asked. */
function levelsOf({ level, levels }: Gate): ByTier<string> {
  return levels === undefined ? level : omitNone(levels, 'off');
}

export async function explainGate(id: string, file: string, catalog: Catalog): Promise<string> {
  const { gates, calendars } = await openPolicy(file, catalog);
  const gate = gates.find((one) => one.id === id);
  if (gate === undefined) {
    const near = nearest(
      id,
      gates.map((one) => one.id),
    );
    const hint = near === undefined ? '`aims-gate policy show` lists them' : `did you mean \`${near}\`?`;
    throw badInput(`${file} has no gate ${id}`, hint);
  }
  const lines = compact([
    `${gate.title} (${gate.id})`,
    `  ${gate.why}`,
    '',
    row(
      'level',
      `${sayTiers(levelsOf(gate))}${gate.locked ? ', locked: other policies may only tighten it' : ''}`,
    ),
    gate.controls.length !== 0 && row('controls', gate.controls.join(', ')),
    gate.references.length !== 0 && row('references', gate.references.join('; ')),
    gate.scope === 'organisation' && row('asked of', 'the organisation, once'),
    ...conditions(gate.when),
    ...requires(gate).map((text, index) => row(index === 0 ? 'requires' : '', text)),
    ...details(gate).map((text, index) => row(index === 0 ? 'in detail' : '', text)),
    ...Object.entries(calendars)
      .filter(([name]) => asksAbout(gate, name))
      .map((one) => row('calendar', calendarInWords(one))),
    gate.decisive.length !== 0 &&
      row('guarded', `who changes ${[...new Set(gate.decisive)].join(', ')} needs the governance role`),
    ...exceptionsOf(gate).map((text) => row('exceptions', text)),
    ...remediesOf(gate).map((text, index) => row(index === 0 ? 'to fix it' : '', text)),
  ]);
  return `${lines.map(visible).join('\n')}\n`;
}

function requires(gate: Gate): readonly string[] {
  return gate.require.map((requirement) => plain(KINDS.describe(requirement)));
}

/** The words of the gate, and of each requirement that has some, with what it asks for. */
function remediesOf({ remedy, require }: Gate): readonly string[] {
  const own = require.flatMap((one) =>
    one.remedy === undefined ? [] : [`${one.remedy} (of: ${plain(KINDS.describe(one))})`],
  );
  return [...(remedy === undefined ? [] : [remedy]), ...own];
}

/** What the words of the requirements, and of the condition, stand for. */
function details({ when, require }: Gate): readonly string[] {
  const all = [...(when.condition === undefined ? [] : [when.condition]), ...require];
  const told = all.map((one) => plain(KINDS.describe(one)));
  const more = all.flatMap((one) => KINDS.details(one)).map((one) => plain(one));
  return [...new Set(more)].filter((text) => !told.some((line) => line.includes(text)));
}

function conditions(when: GateCondition): readonly string[] {
  return compact([
    when.changes !== undefined && row('on changes of', when.changes.join(', ')),
    when.risk !== undefined && row('at risk', when.risk.join(', ')),
    when.stage !== undefined && row('in stage', when.stage.join(', ')),
    when.transitions !== undefined &&
      row(when.changes === undefined ? 'when it is' : 'or when it is', when.transitions.join(', ')),
    when.condition !== undefined && row('where', plain(KINDS.condition(when.condition))),
    when.files === 'trusted' && row('on files', 'that the gate itself trusts'),
  ]);
}

function row(name: string, text: string): string {
  return `  ${name.padEnd(14)} ${text}`;
}
