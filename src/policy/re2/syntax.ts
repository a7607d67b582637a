import { CLASSES, CONTROLS, codePoint, POSIX, pointOf, propertyOf } from './classes.ts';
import { type Assertion, type Part, PatternError } from './part.ts';

interface Flags {
  /** Capitals do not matter. */
  readonly i: boolean;
  /** `^` and `$` stand for each line. */
  readonly m: boolean;
  /** `.` takes line breaks too. */
  readonly s: boolean;
}

/** RE2's own limit on `{n,m}`. */
const MAX_REPEAT = 1000;

const MAX_DEPTH = 100;

/** Reads a pattern; throws `PatternError`. */
export function parsePattern(pattern: string): Part {
  return new Reader([...pattern]).whole();
}

class Reader {
  private readonly text: readonly string[];
  private at = 0;
  private depth = 0;
  private flags: Flags = { i: false, m: false, s: false };

  constructor(text: readonly string[]) {
    this.text = text;
  }

  whole(): Part {
    const part = this.choice();
    if (this.at < this.text.length) this.fail('a `)` closes nothing');
    return part;
  }

  private choice(): Part {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) this.fail('it is nested too deeply');
    const before = this.flags;
    const ways = [this.sequence()];
    while (this.take('|')) ways.push(this.sequence());
    this.flags = before;
    this.depth -= 1;
    const [only] = ways;
    return ways.length === 1 && only !== undefined ? only : { kind: 'choice', ways };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.text.length && this.peek() !== '|' && this.peek() !== ')')
      parts.push(...this.repeated());
    return { kind: 'sequence', parts };
  }

  private repeated(): readonly Part[] {
    const atoms = this.atom();
    const last = atoms.at(-1);
    let part = last;
    let repeats = 0;
    for (;;) {
      const start = this.at;
      const range = this.range();
      if (range === undefined) break;
      repeats += 1;
      if (part === undefined || repeats > 1) {
        this.at = start;
        this.fail('a repetition of nothing');
      }
      part = { kind: 'repeat', part, ...range };
    }
    return part === undefined ? [] : [...atoms.slice(0, -1), part];
  }

  private range(): { readonly min: number; readonly max: number | undefined } | undefined {
    const range = this.bare();
    // Whether it takes as few or as many as it can is of no matter to whether it matches.
    if (range !== undefined) this.take('?');
    return range;
  }

  private bare(): { readonly min: number; readonly max: number | undefined } | undefined {
    if (this.take('*')) return { min: 0, max: undefined };
    if (this.take('+')) return { min: 1, max: undefined };
    if (this.take('?')) return { min: 0, max: 1 };
    const [counted = '', low = '', comma, high = ''] =
      /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(this.text.slice(this.at, this.at + 14).join('')) ?? [];
    if (counted === '') return undefined;
    const min = Number(low);
    const max = comma === undefined ? min : high === '' || comma === ',' ? undefined : Number(comma.slice(1));
    if (min > MAX_REPEAT || (max ?? 0) > MAX_REPEAT) this.fail(`it repeats more than ${MAX_REPEAT} times`);
    if (max !== undefined && max < min) this.fail('a repetition ends before it starts');
    this.at += counted.length;
    return { min, max };
  }

  private atom(): readonly Part[] {
    const character = this.text[this.at] ?? '';
    this.at += 1;
    switch (character) {
      case '(':
        return this.group();
      case '[':
        return [this.set()];
      case '.':
        return [{ kind: 'character', matches: this.flags.s ? () => true : (one: string) => one !== '\n' }];
      case '^':
        return [{ kind: 'assertion', of: this.flags.m ? 'line-start' : 'text-start' }];
      case '$':
        return [{ kind: 'assertion', of: this.flags.m ? 'line-end' : 'text-end' }];
      case '\\':
        return this.escape();
      case '*':
      case '+':
      case '?':
        this.at -= 1;
        return this.fail('a repetition of nothing');
      default:
        return [this.literal(character)];
    }
  }

  private group(): readonly Part[] {
    if (this.take('?')) {
      const rest = this.text.slice(this.at, this.at + 60).join('');
      if (/^(?:<?[=!]|>)/.test(rest)) this.fail('RE2 does not look around: write it as two conditions');
      const [named = ''] = /^P?<[A-Za-z_]\w{0,40}>/.exec(rest) ?? [];
      const [, on = '', off, end = ''] = /^([imsU]*)(-[imsU]+)?([:)])/.exec(rest) ?? [];
      if (named !== '') this.at += named.length;
      else if (end === '') this.fail('RE2 has no such group');
      else {
        this.at += on.length + (off?.length ?? 0) + 1;
        const flags = withFlags(this.flags, on, off ?? '');
        if (end === ')') {
          this.flags = flags;
          return [];
        }
        return [this.closed(flags)];
      }
    }
    return [this.closed(this.flags)];
  }

  private closed(flags: Flags): Part {
    const [outer, start] = [this.flags, this.at];
    this.flags = flags;
    const part = this.choice();
    if (!this.take(')')) {
      this.at = start - 1;
      this.fail('a `(` is not closed');
    }
    this.flags = outer;
    return part;
  }

  private escape(): readonly Part[] {
    const character = this.text[this.at] ?? this.fail('it ends with a `\\`');
    const assertion = ASSERTIONS[character];
    if (assertion !== undefined) {
      this.at += 1;
      return [{ kind: 'assertion', of: assertion }];
    }
    if (character === 'Q') {
      this.at += 1;
      const rest = this.text.slice(this.at).join('');
      const quoted = [...(rest.split('\\E', 1)[0] ?? '')];
      this.at += quoted.length + 2;
      if (this.at > this.text.length) this.at = this.text.length;
      return quoted.map((one) => this.literal(one));
    }
    if (/[1-9]/.test(character)) this.fail('RE2 has no references to groups');
    return [{ kind: 'character', matches: this.matcher(`[${this.escaped()}]`) }];
  }

  /** What follows a `\`, as part of a set of JavaScript. */
  private escaped(): string {
    const character = this.text[this.at] ?? this.fail('it ends with a `\\`');
    const rest = this.text.slice(this.at, this.at + 60).join('');
    const [property = '', sign = '', , name = ''] = /^([pP])(\{(\^?\w{1,40})\}|[A-Z])/.exec(rest) ?? [];
    if (property !== '') {
      this.at += property.length;
      return propertyOf(sign, name || property.slice(1)) ?? this.fail('there is no such class of characters');
    }
    const [coded = '', hex, short, octal] =
      /^(?:x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|(0[0-7]{0,2}))/.exec(rest) ?? [];
    if (coded !== '') {
      this.at += coded.length;
      const point =
        octal === undefined ? Number.parseInt(hex ?? short ?? '0', 16) : Number.parseInt(octal, 8);
      if (point > 0x10ffff) this.fail('there is no such character');
      return codePoint(point);
    }
    this.at += 1;
    const known = CLASSES[character] ?? CONTROLS[character];
    if (known !== undefined) return known;
    if (/[A-Za-z0-9]/.test(character)) {
      this.at -= 1;
      this.fail(`RE2 has no \`\\${character}\``);
    }
    return codePoint(character.codePointAt(0) ?? 0);
  }

  private set(): Part {
    const start = this.at - 1;
    const negated = this.take('^');
    const members: string[] = [];
    for (let first = true; first || this.peek() !== ']'; first = false) {
      if (this.at >= this.text.length) {
        this.at = start;
        this.fail('a `[` is not closed');
      }
      members.push(this.member());
    }
    this.at += 1;
    return { kind: 'character', matches: this.matcher(`[${negated ? '^' : ''}${members.join('')}]`) };
  }

  private member(): string {
    const rest = this.text.slice(this.at, this.at + 20).join('');
    const [posix = '', not = '', name = ''] = /^\[:(\^?)([a-z]{1,10}):\]/.exec(rest) ?? [];
    if (posix !== '') {
      const known = POSIX[name] ?? this.fail(`there is no class \`[:${name}:]\``);
      this.at += posix.length;
      return not === '' ? known : this.fail('write a class of its own with `[^…]`');
    }
    const from = this.endpoint();
    if (this.peek() !== '-' || (this.text[this.at + 1] ?? ']') === ']') return from;
    this.at += 1;
    const to = this.endpoint();
    if (!from.startsWith('\\u{') || !to.startsWith('\\u{') || pointOf(to) < pointOf(from))
      this.fail('a range of characters ends before it starts');
    return `${from}-${to}`;
  }

  private endpoint(): string {
    const character = this.text[this.at] ?? this.fail('a `[` is not closed');
    this.at += 1;
    return character === '\\' ? this.escaped() : codePoint(character.codePointAt(0) ?? 0);
  }

  private literal(character: string): Part {
    if (!this.flags.i) return { kind: 'character', matches: (one) => one === character };
    return { kind: 'character', matches: this.matcher(`[${codePoint(character.codePointAt(0) ?? 0)}]`) };
  }

  /** One set of JavaScript, asked of one character: that takes no time to speak of. */
  private matcher(set: string): (character: string) => boolean {
    const expression = new RegExp(set, this.flags.i ? 'iu' : 'u');
    return (character) => expression.test(character);
  }

  private peek(): string | undefined {
    return this.text[this.at];
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at += 1;
    return true;
  }

  private fail(message: string): never {
    throw new PatternError(message, this.at);
  }
}

function withFlags(flags: Flags, on: string, off: string): Flags {
  const set = (flag: 'i' | 'm' | 's') => (flags[flag] || on.includes(flag)) && !off.includes(flag);
  return { i: set('i'), m: set('m'), s: set('s') };
}

const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  A: 'text-start',
  z: 'text-end',
  b: 'word-boundary',
  B: 'no-word-boundary',
};
