/** A policy that ships with the gate has `preset:NAME` in place of a path. */
const PREFIX = 'preset:';

export function isPreset(path: string): boolean {
  return path.startsWith(PREFIX);
}

/** Its NAME; undefined: this is the path of a file. */
export function presetName(path: string): string | undefined {
  return isPreset(path) ? path.slice(PREFIX.length) : undefined;
}

export function presetPath(name: string): string {
  return `${PREFIX}${name}`;
}
