import { code, type Prose, prose, words } from '../../../prose.ts';
import { defineFindings, type Texts } from './findings.ts';

/** What an incident is called in a finding. */
export interface IncidentName {
  readonly incident: string;
  readonly title: string;
}

interface Late extends IncidentName {
  readonly severity: string;
  readonly after: string;
  readonly within: string;
}

function called({ incident, title }: IncidentName): Prose {
  return title === '' ? prose`${code(incident)}` : prose`${code(incident)} “${words(title)}”`;
}

const SAY_WHY = prose`say why in ${code('late-because')}`;
const CORRECT_TIMES = prose`correct the times: started, detected, resolved`;

export const { make, catalogue } = defineFindings('incident', {
  'no-log': {
    about: 'A log of incidents has no list of them.',
    words: ({ path }: Texts<'path'>) => ({
      message: prose`${code(path)} has no list ${code('incidents')}: there is nothing to judge`,
      remedy: prose`list the incidents under ${code('incidents')}; where there were none, write ${code('incidents: []')}`,
    }),
  },
  unrated: {
    about: 'An incident has no known severity.',
    words: (of: IncidentName & { readonly severities: readonly string[] }) => ({
      message: prose`${called(of)} has no known severity`,
      remedy: prose`set ${code('severity')} to one of: ${of.severities.join(', ')}`,
    }),
  },
  'time-missing': {
    about: 'An incident does not say when it started or was noticed.',
    words: (of: IncidentName & { readonly key: string }) => ({
      message: prose`${called(of)}: ${code(of.key)} is not a time`,
      remedy: prose`set ${code(of.key)} to a time such as 2026-01-31T09:00:00Z`,
    }),
  },
  'times-out-of-order': {
    about: 'An incident was noticed before it started, or resolved before it was noticed.',
    words: (of: IncidentName & { readonly key: string }) => ({
      message: prose`${called(of)}: ${code(of.key)} is earlier than the time that precedes it`,
      remedy: CORRECT_TIMES,
    }),
  },
  'time-in-future': {
    about: 'A time of an incident is in the future.',
    words: (of: IncidentName & { readonly key: string }) => ({
      message: prose`${called(of)}: ${code(of.key)} is in the future`,
      remedy: CORRECT_TIMES,
    }),
  },
  'noticed-late': {
    about: 'An incident was noticed too late, and does not say why.',
    words: (of: Late) => ({
      message: prose`${called(of)} was noticed after ${of.after}; the limit for ${of.severity} incidents is ${of.within}`,
      remedy: SAY_WHY,
    }),
  },
  overdue: {
    about: 'An incident is open for longer than its severity allows.',
    words: (of: Late) => ({
      message: prose`${called(of)} has been open for ${of.after}; the limit for ${of.severity} incidents is ${of.within}`,
      remedy: prose`resolve it and set ${code('resolved')}`,
    }),
  },
  'resolved-late': {
    about: 'An incident was resolved too late, and does not say why.',
    words: (of: Late) => ({
      message: prose`${called(of)} was resolved after ${of.after}; the limit for ${of.severity} incidents is ${of.within}`,
      remedy: SAY_WHY,
    }),
  },
  'not-learned-from': {
    about: 'A resolved incident names no cause or no action.',
    words: (of: IncidentName & { readonly lacks: 'cause' | 'action' }) => ({
      message: prose`${called(of)} is resolved and names no ${of.lacks}`,
      remedy: prose`add ${code(of.lacks)}: ${of.lacks === 'cause' ? 'why it happened' : 'what keeps it from happening again'}`,
    }),
  },
});
