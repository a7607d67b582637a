import type { Command } from 'commander';
import { BAD_INPUT } from './print-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Sends a span and numbers of the command that ran, once it has ended; undefined: the environment names no collector, and
 * nothing is loaded for it.
 */
export async function commandTelemetry(
  program: Command,
  env: Environment,
): Promise<((exitCode: number) => Promise<void>) | undefined> {
  if (!Object.keys(env).some((name) => /^OTEL_EXPORTER_OTLP_(?:[A-Z]+_)?ENDPOINT$/.test(name)))
    return undefined;
  const { RunTelemetry } = await import('../telemetry/run.ts');
  const run = new RunTelemetry(
    env,
    (text) => void process.stderr.write(`aims-gate: no telemetry: ${text}\n`),
  );
  let name = program.name();
  program.hook('preAction', (_, command) => {
    name = nameOf(command);
  });
  return (exitCode) => {
    const attributes = { 'process.exit.code': exitCode, 'aims_gate.outcome': outcomeOf(exitCode) };
    return run.end(name, attributes, exitCode >= BAD_INPUT ? 'bad input' : undefined);
  };
}

/** `aims-gate evidence verify`. */
function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

function outcomeOf(exitCode: number): string {
  if (exitCode === 0) return 'pass';
  return exitCode === 1 ? 'fail' : 'error';
}
