/**
 * `text` without anything that an Actions runner takes for a command: it reads `::name::` at the start of a line, and
 * `##[name]` anywhere in one. Every pair of colons is broken, so nothing can grow together when a line is wrapped.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function harmless(text: string): string {
  return text.replace(/:(?=:)/g, ': ').replaceAll('##[', '# #[');
}
