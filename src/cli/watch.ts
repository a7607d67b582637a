import { EventEmitter, once } from 'node:events';
import { watch } from 'node:fs';
import { sep } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/** Milliseconds without a further change before `work` runs again: editors save in several steps. */
const SETTLED = 150;

/**
 * Runs `work` now and after each change below `top`, one run after the other, until `stop` is aborted.
 *
 * @param top root of a work tree: of `.git` only HEAD and the index matter
 */
export async function watchTree(top: string, work: () => Promise<void>, stop: AbortSignal): Promise<void> {
  let changed = false;
  const changes = new EventEmitter();
  const watcher = watch(top, { recursive: true }, (_, name) => {
    if (name !== null && !matters(name)) return;
    changed = true;
    changes.emit('change');
  });
  // A folder that vanishes while it is watched is a change like any other.
  watcher.on('error', () => changes.emit('change'));
  try {
    await work();
    for (;;) {
      if (!changed) await once(changes, 'change', { signal: stop });
      do {
        changed = false;
        await after(SETTLED, undefined, { signal: stop });
      } while (changed);
      await work();
    }
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    watcher.close();
  }
}

function matters(name: string): boolean {
  const [folder, ...rest] = name.split(sep);
  return folder !== '.git' || ['HEAD', 'index'].includes(rest.join('/'));
}
