import { dirname } from 'node:path/posix';
import { dueBecause } from '../../../evaluation/due-again.ts';
import { standingVerdicts } from '../../../github/open-pull-requests.ts';
import { readSetting } from '../../../github/settings/setting.ts';
import { type DoctorFinding, rightFinding, unreadFinding, wrongFinding } from '../row.ts';
import type { DoctorContext } from '../surroundings.ts';

/** Pull requests that are named. */
const MOST = 20;

/** Open pull requests whose verdict is missing, or rests on what has changed since. */
export async function verdictsCheck({ gateContext, page }: DoctorContext): Promise<readonly DoctorFinding[]> {
  const { client, repo, checkName: context, policyPath, now } = gateContext;
  const setting = await readSetting('the open pull requests', 'Pull requests: read', () =>
    standingVerdicts(client, repo, { context, folder: dirname(policyPath) }),
  );
  if (setting.state === 'unread') return [unreadFinding(setting)];
  const open = setting.value;
  const due = open.flatMap((one) => {
    const because = dueBecause(one, now);
    return because === undefined ? [] : [{ number: one.number, because }];
  });
  if (due.length === 0)
    return [rightFinding(open.length === 0 ? 'none is open' : `all ${open.length} have a verdict`)];
  const named = due.slice(0, MOST).map(({ number, because }) =>
    wrongFinding(`#${number}: ${because}`, {
      page: page(`pull/${number}`),
      setting: 'a comment',
      value: '/aims recheck (the scheduled run judges it too)',
    }),
  );
  if (due.length <= MOST) return named;
  const rest = {
    page: page('actions/workflows/aims-gate.yml'),
    setting: 'Run workflow',
    value: 'without a number: it judges all that are due',
  };
  return [...named, wrongFinding(`${due.length - MOST} more`, rest)];
}
