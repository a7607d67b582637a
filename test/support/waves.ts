/**
 * Counts how often requests had to wait for answers to earlier ones: every answer is held until whoever asks can do nothing
 * without one, then all are let go at once. What is sent until the next time is one wave.
 *
 * No clock takes part, so a busy machine changes nothing. Whoever asks runs in this process: then what it still does is seen.
 */
export class Waves {
  #held: (() => void)[] = [];
  #count = 0;
  /** Requests and answers that moved so far. */
  #moved = 0;
  /** Answers that were let go and are not sent yet. */
  #sending = 0;

  /** To be awaited before a request is answered; the number of its wave, from 1. */
  async hold(): Promise<number> {
    const wave = this.#count + 1;
    this.#moved += 1;
    await new Promise<void>((go) => this.#held.push(go));
    this.#sending += 1;
    return wave;
  }

  /** Its answer has been sent. */
  sent(): void {
    this.#moved += 1;
    this.#sending -= 1;
  }

  /** Lets answers go, wave by wave, until `work` has ended. */
  async until(work: Promise<unknown>): Promise<void> {
    let ended = false;
    const end = work.finally(() => {
      ended = true;
    });
    end.catch(() => undefined);
    while (!ended) {
      await this.#quiet();
      if (this.#held.length === 0) continue;
      const held = this.#held;
      this.#held = [];
      this.#count += 1;
      for (const go of held) go();
    }
    await end;
  }

  /** Ends when nothing has moved, and nothing in this process could, for some turns of its loop. */
  async #quiet(): Promise<void> {
    let before = this.#moved;
    let busy = false;
    for (let turns = 0; turns < QUIET_TURNS; turns += 1) {
      // While a child process or a file works, this one leaves the processor to it.
      await new Promise((next) => (busy ? setTimeout(next, 1) : setImmediate(next)));
      busy = isBusy();
      if (this.#moved !== before || this.#sending > 0 || busy) turns = 0;
      before = this.#moved;
    }
  }
}

/** From a socket's one end to its other it takes a few. */
const QUIET_TURNS = 20;

/** What is waited for beside answers: files, timers, connections that are being made. */
const BUSY = /^(?:FSReq|Immediate|Timeout|.*(?:Connect|Write|Shutdown|AddrInfo)|Process|Worker|Zlib)/;

function isBusy(): boolean {
  return process.getActiveResourcesInfo().some((kind) => BUSY.test(kind));
}
