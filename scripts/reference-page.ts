import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { parse } from 'yaml';
import { program } from '../src/cli/program.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** `docs/reference.md` with its tables as action.yml and the commands have them. */
export function referencePage(page: string): string {
  const action = parse(readFileSync(join(import.meta.dirname, '..', 'action.yml'), 'utf8')) as ActionFile;
  const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) =>
    row(`\`${name}\``, value === undefined ? '' : `\`${value}\``, description),
  );
  const outputs = Object.entries(action.outputs).map(([name, { description }]) =>
    row(`\`${name}\``, description),
  );
  const commands = visible(program).flatMap((command) => [command, ...visible(command)]);
  return [
    ['inputs', table(['input', 'default', ''], inputs)],
    ['outputs', table(['output', ''], outputs)],
    ['commands', commands.map(section).join('\n\n')],
  ].reduce((text, [name = '', content = '']) => replaced(text, name, content), page);
}

function section(command: Command): string {
  const names = [command.parent === program ? '' : `${command.parent?.name()} `, command.name()].join('');
  const args = command.registeredArguments.map(
    (one) => ` ${one.required ? `<${one.name()}${one.variadic ? '...' : ''}>` : `[${one.name()}]`}`,
  );
  const options = command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long }) => long !== '--help');
  const rows = options.map((one) => row(`\`${one.flags}\``, describe(one)));
  return [
    `### \`aims-gate ${names}${args.join('')}\``,
    '',
    `${capital(command.description())}.`,
    ...(rows.length === 0 ? [] : ['', table(['option', ''], rows)]),
  ].join('\n');
}

function describe(option: Command['options'][number]): string {
  const { description, argChoices, defaultValue, mandatory } = option;
  return [
    description,
    ...(argChoices === undefined ? [] : [`one of: ${argChoices.map((one) => `\`${one}\``).join(', ')}`]),
    ...(mandatory ? ['required'] : []),
    ...(defaultValue === undefined ? [] : [`default: \`${defaultValue}\``]),
  ].join('; ');
}

function visible(command: Command): readonly Command[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => one.name() !== 'help');
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function replaced(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before = '', rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new TypeError(`docs/reference.md has no ${start} … ${end}`);
  return `${before}${start}\n${content}\n${end}${after}`;
}
