import { isCancel, multiselect, select, text } from '@clack/prompts';
import { daysOf } from '../adoption/dates.ts';
import type { Proposal } from '../adoption/propose.ts';
import { countOf } from '../count-of.ts';
import { type AimsError, badInput } from '../errors.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { visible } from '../reporters/visible.ts';
import type { Answers, InitRequest } from './commands/init.ts';

const PRESETS = [
  { value: 'baseline', label: 'baseline', hint: 'register, risk, impact, model card, approval' },
  {
    value: 'llm-application',
    label: 'llm-application',
    hint: 'the baseline, and tests of prompts and models',
  },
  { value: 'iso-42001', label: 'iso-42001', hint: 'the whole life cycle of ISO/IEC 42001' },
  {
    value: 'eu-ai-act-high-risk',
    label: 'eu-ai-act-high-risk',
    hint: 'high-risk systems under the EU AI Act',
  },
];

const STAGES = ['design', 'data', 'development', 'deployment', 'operation'];

/** At most so many questions; what the command line already says is not asked. */
const QUESTIONS = 5;

/** Asks what cannot be read; what is left over stays a question in the documents. */
export async function askAtTerminal(proposal: Proposal, request: InitRequest): Promise<Answers> {
  const systems = await chooseSystems(proposal);
  const known = systems.find(({ owner }) => owner !== undefined)?.owner?.value;
  const needsOwner = known === undefined && systems.length > 0;
  const owner = needsOwner ? await askLogin('Who is accountable for these systems?') : undefined;
  const governance =
    request.governance ??
    (await askLogin('Who approves changes to the policy and the register?', known ?? owner));
  const preset = request.preset ?? (await askPreset());
  const stage = request.stage ?? (systems.length === 0 ? undefined : await askStage());
  const asked = [
    systems.length > 1 || systems.length < proposal.systems.length,
    needsOwner,
    request.governance === undefined,
    request.preset === undefined,
    request.stage === undefined,
  ];
  const risk =
    request.risk ??
    (systems.length === 1 && asked.filter(Boolean).length < QUESTIONS ? await askRisk() : undefined);
  const owned = systems.map((system) =>
    system.owner !== undefined || owner === undefined ? system : { ...system, owner: { value: owner } },
  );
  return {
    proposal: { ...proposal, systems: owned },
    choices: {
      preset,
      days: daysOf(request.now),
      ...omitUndefined({
        risk,
        governance: governance === undefined ? undefined : { value: governance },
        stage,
      }),
    },
  };
}

async function chooseSystems({ systems }: Proposal): Promise<Proposal['systems']> {
  if (systems.length < 2) return systems;
  const chosen = await multiselect({
    message: 'Which of these are AI systems of yours?',
    options: systems.map(({ id, prompts, models }) => ({
      value: id,
      label: visible(id),
      hint: `${countOf(prompts.length, 'prompt')}, ${countOf(models.length, 'model id')}`,
    })),
    initialValues: systems.map(({ id }) => id),
  });
  if (isCancel(chosen)) throw cancelled();
  return systems.filter(({ id }) => chosen.includes(id));
}

async function askPreset(): Promise<string> {
  const said = await select({
    message: 'Which policy do you start from?',
    options: PRESETS,
    initialValue: 'baseline',
  });
  if (isCancel(said)) throw cancelled();
  return said;
}

/** Undefined = not known yet, so the documents keep their question. */
async function askRisk(): Promise<string | undefined> {
  const said = await select({
    message: 'What can it do to people when it is wrong?',
    options: [
      { value: 'minimal', label: 'minimal', hint: 'nothing that anybody would notice' },
      { value: 'limited', label: 'limited', hint: 'it talks to people, or writes what they read' },
      { value: 'high', label: 'high', hint: 'it decides about work, credit, health, education, rights' },
      { value: undefined, label: 'not known yet', hint: 'the documents ask' },
    ],
    initialValue: 'limited',
  });
  if (isCancel(said)) throw cancelled();
  return said;
}

async function askStage(): Promise<string> {
  const said = await select({
    message: 'Where do the systems stand in their life cycle?',
    options: STAGES.map((value) => ({ value, label: value })),
    initialValue: 'operation',
  });
  if (isCancel(said)) throw cancelled();
  return said;
}

/** A GitHub login; undefined = not known yet, so the document keeps its question. */
async function askLogin(message: string, initial?: string): Promise<string | undefined> {
  const said = await text({
    message: `${message} (GitHub login)`,
    placeholder: 'leave it empty to decide later',
    ...omitUndefined({ initialValue: initial }),
    validate: (value = '') =>
      /^@?[A-Za-z0-9_-]{0,60}$/.test(value) ? undefined : 'a login has letters, digits and dashes',
  });
  if (isCancel(said)) throw cancelled();
  const name = said.replace(/^@/, '').trim();
  return name === '' ? undefined : name;
}

function cancelled(): AimsError {
  const hint = 'run `aims-gate init` again, or `aims-gate init --yes`';
  return badInput('nothing was written', hint);
}
