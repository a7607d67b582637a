/** What loads the chunks of `dist/`, from `src/load-chunk.ts`. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Writes `load-chunk.js`.
 * @param build tells this build's chunks from those of any other
 * @param folder where the chunks are
 * @returns its path
 */
export async function writeLoader(build: string, folder: string): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, '..', 'src', 'load-chunk.ts'),
    platform: 'node',
    transform: { define: { BUILD: JSON.stringify(build) } },
  });
  const file = join(folder, 'load-chunk.js');
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}
