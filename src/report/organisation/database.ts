import { badInput } from '../../errors.ts';
import { parseRows, type SqlRow } from './rows.ts';

/** Runs SQL over files on disk. */
export interface Database {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly SqlRow[]>;
  close(): void;
}

export interface Limits {
  /** How much memory it may take, as DuckDB says it: `1GB`. */
  readonly memory: string;
  /** Where what does not fit goes. */
  readonly spill: string;
}

/**
 * DuckDB: an optional package of tens of megabytes, so it is loaded only here. It goes over no network and loads no
 * extension. Throws `bad-input` when it is not installed.
 */
export async function openDatabase({ memory, spill }: Limits): Promise<Database> {
  const { DuckDBInstance } = await load();
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    temp_directory: spill,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  }).catch((cause: unknown) => {
    const hint = 'give --memory a size such as 512MB or 4GB';
    throw badInput(`DuckDB does not start with ${memory} of memory`, hint, { cause });
  });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql).catch(outOfMemory(memory));
    },
    rows: async (sql) => {
      const answer = await connection.runAndReadAll(sql).catch(outOfMemory(memory));
      return parseRows(answer.getRowObjectsJson());
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** What cannot spill did not fit; every other error is passed on. */
function outOfMemory(memory: string): (error: unknown) => never {
  return (cause) => {
    if (!(cause instanceof Error) || !cause.message.startsWith('Out of Memory')) throw cause;
    throw badInput(`the queries need more than ${memory} of memory`, 'give --memory more', { cause });
  };
}

async function load(): Promise<typeof import('@duckdb/node-api')> {
  try {
    // The bundler must leave it outside, and it must not be looked for before it is needed.
    return await import(/* webpackIgnore: true */ '@duckdb/node-api');
  } catch (cause) {
    const hint = 'run `npm install @duckdb/node-api` where aims-gate is installed';
    throw badInput('`report --org` needs DuckDB, which is not installed', hint, { cause });
  }
}
