import { code, prose } from '../../prose.ts';
import type { RequirementKind } from './kind.ts';
import { gapAt, openValues, outcome, resolvePath, valueAt } from './paper.ts';

/** A document names a dashboard, a runbook or a process: by an https address, or by a file that exists. */
export const link: RequirementKind<'link'> = {
  documents: ({ path }, subject) => [resolvePath(path, subject) ?? []].flat(),

  judge({ path, field }, asked, context) {
    const opened = openValues(path, asked, context);
    if (!opened.ok) return opened.outcome;
    const said = valueAt(opened.document.value, field);
    const at = opened.document.at(field.split('.'));
    const gap = (message: Parameters<typeof gapAt>[2]) =>
      outcome([gapAt(opened.path, at, message, prose`${asked.gate.remedy}`)], prose``);
    if (typeof said !== 'string' || said.trim() === '')
      return gap(prose`${code(opened.path)} names no ${code(field)}`);
    const target = said.trim();
    if (/^[a-z][a-z0-9+.-]*:/i.test(target))
      return isAddress(target)
        ? outcome([], prose`${code(field)} is named`)
        : gap(prose`${code(field)} is no https address: ${code(target.slice(0, 120))}`);
    const file = target.replace(/^\.?\//, '').replace(/#.*$/, '');
    if (context.trees.head.entries.has(file)) return outcome([], prose`${code(field)} is ${code(file)}`);
    return gap(prose`${code(field)} names a file that does not exist: ${code(file.slice(0, 120))}`);
  },
};

/** A place on the web that a person can open; the gate does not open it. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);

  return protocol === 'https:' && hostname.includes('.') && username + password === '';
}
