import { code, type Prose, prose, words } from '../../../prose.ts';
import { fillOrAllow } from './empty-allowed.ts';
import { defineFindings, type Texts } from './findings.ts';

interface RiskName {
  readonly risk: string;
  readonly title: string;
}

interface Scored extends RiskName {
  readonly likelihood: number;
  readonly impact: number;
  readonly limit: number;
}

function called({ risk, title }: RiskName): Prose {
  return prose`${code(risk)} “${words(title)}”`;
}

function scores({ likelihood, impact, limit }: Scored): string {
  return `${likelihood} × ${impact} = ${likelihood * impact} (limit ${limit})`;
}

export const { make, catalogue } = defineFindings('risk', {
  'no-entries': {
    about: 'A risk assessment lists no risks.',
    words: ({ path }: Texts<'path'>) => ({
      message: prose`${code(path)} lists no risks: there is nothing to judge`,
      remedy: fillOrAllow(prose`write them under ${code('risks')}`),
    }),
  },
  untreated: {
    about: 'A risk above the limit has no treatment.',
    words: (risk: Scored) => ({
      message: prose`${called(risk)} scores ${scores(risk)} and has no treatment`,
      remedy: prose`add ${code('treatment: mitigate')} and the measures, or have somebody accept it`,
    }),
  },
  'residual-missing': {
    about: 'A risk above the limit names no residual risk.',
    words: (risk: Scored) => ({
      message: prose`${called(risk)} scores ${scores(risk)} and names no residual risk`,
      remedy: prose`add ${code('residual')}: likelihood and impact with the measures in place`,
    }),
  },
  'residual-larger': {
    about: 'A risk is larger with its measures than without.',
    words: (risk: RiskName & { readonly residual: number }) => ({
      message: prose`${called(risk)} is larger with its measures (${risk.residual}) than without`,
      remedy: prose`correct one of the two scores: measures cannot make a risk larger`,
    }),
  },
  'not-accepted': {
    about: 'A risk stays above the limit and nobody accepts it.',
    words: (risk: RiskName & { readonly score: number; readonly limit: number }) => ({
      message: prose`${called(risk)} stays at ${risk.score} (limit ${risk.limit}) and nobody accepts it`,
      remedy: prose`add measures until it is at most ${risk.limit}, or ${code('treatment: accept')} with ${code('rationale')} and ${code('accepted-by')}`,
    }),
  },
  'accepted-unsigned': {
    about: 'A risk is accepted without a reason or a name.',
    words: (risk: RiskName) => ({
      message: prose`${called(risk)} is accepted without a reason or a name`,
      remedy: prose`say why in ${code('rationale')} and who in ${code('accepted-by')}`,
    }),
  },
  'no-measures': {
    about: 'A risk is to be mitigated and lists no measures.',
    words: (risk: RiskName) => ({
      message: prose`${called(risk)} is to be mitigated and lists no measures`,
      remedy: prose`list the ${code('measures')}`,
    }),
  },
  'avoided-in-operation': {
    about: 'A risk is to be avoided, and the system is in operation.',
    words: (risk: RiskName) => ({
      message: prose`${called(risk)} is to be avoided, and the system is in operation`,
      remedy: prose`stop what carries the risk, or treat it: ${code('mitigate')}, ${code('transfer')}, or ${code('accept')} it`,
    }),
  },
  'short-form': {
    about: 'The short form of the risk assessment is used above minimal risk.',
    words: ({ registered }: Texts<'registered'>) => ({
      message: prose`the short form is for systems of minimal risk; the register says ${registered}`,
      remedy: prose`answer ${code('threats-considered')} and remove ${code('form')}`,
    }),
  },
  'tier-too-low': {
    about: 'The register claims a lower tier than the risk assessment gives.',
    words: ({
      worst,
      derived,
      registered,
      folder,
    }: {
      readonly worst: number;
      readonly derived: string;
      readonly registered: string;
      readonly folder: string;
    }) => ({
      message: prose`the worst residual risk is ${worst}, which is ${derived} risk; the register says ${registered}`,
      remedy: prose`set ${code(`risk: ${derived}`)} in ${code(`${folder}/system.yml`)}, or lower the risk`,
    }),
  },
});
