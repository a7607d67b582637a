import type { Login } from '../ids.ts';
import { agentAccount } from './agents.ts';

/** `@claude` or `/codex`, wherever it stands: agents take a mention in the middle of a sentence, a quotation or a comment. */
const CALLED = /(?<![\p{L}\p{N}_./-])[@＠/]([a-z0-9][a-z0-9_-]{0,98})/giu;

/** Longer texts are none of GitHub's, characters. */
const MAX_TEXT = 300_000;

/**
 * Whether a text that somebody wrote under a pull request tells a coding agent what to do.
 *
 * @param own accounts that the policy names as agents
 */
export function callsAgent(text: string, own: readonly Login[]): boolean {
  for (const [, name] of text.slice(0, MAX_TEXT).matchAll(CALLED)) {
    const called = name?.toLowerCase().replace(/[_-]+$/u, '');
    if (
      called !== undefined &&
      (agentAccount(called) !== undefined || own.some((one) => isCalled(one, called)))
    )
      return true;
  }
  return false;
}

function isCalled(own: Login, called: string): boolean {
  return own.replace(/\[bot\]$/u, '') === called;
}
