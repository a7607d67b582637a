/** GitHub's concurrency groups: one runs, one waits, and who waits is cancelled by whoever comes next. */

export interface Place {
  readonly group: string;
  readonly cancelInProgress: boolean;
  readonly queue: 'single' | 'max';
}

/** Something that runs in a group, and can be told that it will not. */
export interface Member {
  cancel(): void;
}

/** At most this many wait with `queue: max`. */
const MOST = 100;

export class Groups {
  readonly #running = new Map<string, Member>();
  readonly #waiting = new Map<string, Member[]>();

  /** `member` comes: whoever has to go is cancelled. */
  enter(place: Place, member: Member): void {
    const running = this.#running.get(place.group);
    if (running === undefined) {
      this.#running.set(place.group, member);
      return;
    }
    const waiting = this.#waiting.get(place.group) ?? [];
    this.#waiting.set(place.group, waiting);
    if (place.cancelInProgress) {
      running.cancel();
      for (const one of waiting.splice(0)) one.cancel();
      this.#running.set(place.group, member);
      return;
    }
    if (place.queue === 'single') for (const one of waiting.splice(0)) one.cancel();
    if (waiting.length < MOST) waiting.push(member);
    else member.cancel();
  }

  /** Nothing runs any more. */
  clear(): void {
    this.#running.clear();
    this.#waiting.clear();
  }
}
