import { type Command, InvalidArgumentError, Option } from 'commander';
import { RECORD_TYPES } from '../../evidence/generated/record-types.ts';
import { collectOption, trustOptions } from '../ledger-options.ts';

/**
 * `aims-gate evidence …`: everything a reader of a ledger does, and what its keeper does by hand. Each command is loaded
 * when it is asked for.
 */
export function addEvidenceCommands(program: Command): void {
  const evidence = program.command('evidence').description('the ledger of decisions');

  onLedger(evidence.command('verify'))
    .description('check every record of the ledger in a clone, offline')
    .option(
      '--checkpoint <file-or-line>',
      'a checkpoint of this ledger that was kept elsewhere',
      collectOption,
    )
    .option(
      '--repository <owner/name>',
      'the repository whose records it must hold; repeat it for one that was renamed',
      collectOption,
    )
    .option('--proof <file>', 'check only this proof, made by `evidence prove`')
    .action(async (options) => {
      const { verifyEvidence } = await import('./evidence/verify.ts');
      process.exitCode = await verifyEvidence(options);
    });

  filtered(onLedger(evidence.command('log')))
    .description('one line a record, oldest first')
    .action(async (options) => {
      const { logEvidence } = await import('./evidence/log.ts');
      process.exitCode = await logEvidence(options);
    });

  withPeople(onLedger(evidence.command('show')))
    .description('print one record')
    .argument('<record>', 'its number, its path, its decision, or the start of its sha256')
    .action(async (record: string, options) => {
      const { showRecord } = await import('./evidence/show.ts');
      process.exitCode = await showRecord(record, options);
    });

  onLedger(evidence.command('prove'))
    .description('write the proof that one record is in the ledger, to be checked without the others')
    .argument('<record>', 'its number, its path, its decision, or the start of its sha256')
    .option('--out <file>', 'where to write it; left out: standard output')
    .option('--checkpoint <file-or-line>', 'prove it against this one; left out: the last one', collectOption)
    .action(async (record: string, options) => {
      const { proveRecord } = await import('./evidence/prove.ts');
      process.exitCode = await proveRecord(record, options);
    });

  filtered(onLedger(evidence.command('export')))
    .description('write records as JSON Lines, CSV or Parquet, once all of them hold')
    .requiredOption('--format <format>', 'jsonl, csv or parquet')
    .option('--out <file>', 'where to write them; left out: standard output')
    .action(async (options) => {
      const { exportEvidence } = await import('./evidence/export.ts');
      process.exitCode = await exportEvidence(options);
    });

  onLedger(evidence.command('revoke'))
    .description('revoke a key: append to the ledger in a clone that its later signatures do not count')
    .argument('<key>', 'its id, or the first 8 digits of it at least: `evidence verify` prints them')
    .requiredOption('--signing-key <file>', 'the private key (PEM) that signs the ledger now')
    .requiredOption('--reason <text>', 'why')
    .action(async (key: string, options) => {
      const { revokeKey } = await import('./evidence/revoke.ts');
      process.exitCode = await revokeKey(key, options);
    });

  withPeople(evidence.command('people'))
    .description('print the pseudonym of each listed person')
    .action(async (options) => {
      const { tellPeople } = await import('./evidence/people.ts');
      await tellPeople(options);
    });
}

function onLedger(command: Command): Command {
  return trustOptions(
    command
      .option('--repo <dir>', 'the repository, bare or not', '.')
      .option('--branch <name>', 'the branch that holds the ledger', 'aims/evidence')
      .option('--dir <dir>', 'a folder that holds the ledger, in place of a branch'),
  );
}

function filtered(command: Command): Command {
  return command
    .option('--from <date>', 'decided on or after this day or moment (ISO 8601, UTC)', isoText)
    .option('--to <date>', 'decided on or before this day or moment (ISO 8601, UTC)', isoText)
    .option('--system <id>', 'about this AI system')
    .addOption(new Option('--type <type>', 'of this kind').choices(RECORD_TYPES));
}

function withPeople(command: Command): Command {
  return command
    .option('--people <file>', 'logins, one a line, or a table made by `evidence people`')
    .option('--pseudonym-key <file>', 'the key that made the pseudonyms');
}

function isoText(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(text) && !Number.isNaN(Date.parse(text)))
    return text;
  throw new InvalidArgumentError('it must be an ISO date such as 2026-01-31.');
}
