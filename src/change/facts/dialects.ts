/** How one language writes comments and strings: all that the token reader must know of it. */
export interface Dialect {
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
  /** What `'` opens: a string, one character, or nothing (lifetimes, apostrophes). */
  readonly single: 'string' | 'character' | 'sign';
  readonly backtick: 'string' | 'sign';
  /** `"""` and, where `single` is a string, `'''`. */
  readonly triple: boolean;
  /** A string in plain quotes may hold line breaks. */
  readonly multiline: boolean;
  /** A quote inside is written twice, and a backslash is only a backslash. */
  readonly doubled: boolean;
  /** What escapes inside of `"`, where a backslash is only a backslash. */
  readonly escapedBy?: string;
  /** What opens an expression inside a string. */
  readonly holes: readonly string[];
  /** What puts a variable into a string that is only named. */
  readonly names?: RegExp;
  /** The quotes around such a string; absent: only `"`. */
  readonly namesBetween?: string;
  /** Long strings of other forms. */
  readonly forms: readonly Form[];
  /** What a name right before a string is: the method it is given to (`model "x"`), or the key it is the value of. */
  readonly bare?: 'call' | 'key';
  /** A function ends with a word, not with a brace. */
  readonly ends?: true;
  /** What stands between a property and its value, and says nothing of either: `{ get; set; }`, `get()`. */
  readonly accessors?: RegExp;
  /** The text as the reader takes it, sign by sign as long as it was written. */
  readonly rewritten?: (text: string) => string;
  /** Whether `.` adds one text to another. */
  readonly dot?: 'joins';
  /** `{"key", value}` is an entry. */
  readonly pairs?: true;
}

/** `heredoc`: `<<~X`, `<<<X`; `raw`: `r#"…"#`, `R"x(…)x"`, `#"…"#`, `@"…"`; `percent`: `%q(…)`; `bracket`: `[[…]]`; `dollar`: `$$…$$`. */
export type Form = 'heredoc' | 'raw' | 'percent' | 'bracket' | 'dollar';

/** `$claim`, `$claim->text`. */
const DOLLAR_NAME = /\$([A-Za-z_]\w{0,60}(?:->\w{1,60})?)/y;
/** `{claim}`, `{claim:?}`. */
const BRACED_NAME = /\{([A-Za-z_]\w{0,60})(?::[^{}"\n]{0,20})?\}/y;

const C: Dialect = {
  line: ['//'],
  block: [['/*', '*/']],
  single: 'character',
  backtick: 'sign',
  triple: true,
  multiline: false,
  doubled: false,
  holes: ['${'],
  forms: [],
};
const HASH: Dialect = { ...C, line: ['#'], block: [], single: 'string', multiline: true, forms: ['heredoc'] };

/** Where nothing is known of the language: strings of every usual form, and the comments nobody writes otherwise. */
const ANY: Dialect = { ...C, line: ['//', '# '], single: 'string', forms: ['heredoc', 'raw'] };

const DIALECTS = {
  any: ANY,
  c: { ...C, holes: [], forms: ['raw'], pairs: true },
  csharp: {
    ...C,
    forms: ['raw'],
    holes: ['{'],
    accessors:
      /\{\s{0,40}(?:(?:private|protected|internal)\s)?get;\s{0,40}(?:(?:(?:private|protected|internal)\s)?(?:set|init);\s{0,40})?\}(?=\s{0,4}=)/g,
  },
  kotlin: { ...C, names: DOLLAR_NAME, accessors: /\bget\(\)(?=\s{0,4}=)/g },
  scala: { ...C, names: DOLLAR_NAME },
  groovy: { ...C, names: DOLLAR_NAME, bare: 'call', single: 'string' },
  dart: { ...C, names: DOLLAR_NAME, namesBetween: `"'`, single: 'string', forms: ['raw'] },
  rust: { ...C, holes: [], names: BRACED_NAME, multiline: true, forms: ['raw'] },
  swift: { ...C, single: 'sign', holes: ['\\('], forms: ['raw'] },
  php: {
    ...C,
    line: ['//', '#'],
    dot: 'joins',
    single: 'string',
    multiline: true,
    holes: ['{$', '${'],
    names: DOLLAR_NAME,
    forms: ['heredoc'],
  },
  ruby: {
    ...HASH,
    ends: true,
    bare: 'call',
    block: [['\n=begin', '\n=end']],
    holes: ['#{'],
    forms: ['heredoc', 'percent'],
  },
  elixir: { ...HASH, ends: true, bare: 'call', single: 'character', holes: ['#{'], forms: [] },
  shell: { ...HASH, ends: true, triple: false, holes: [], names: DOLLAR_NAME },
  perl: {
    ...HASH,
    dot: 'joins',
    triple: false,
    holes: [],
    names: DOLLAR_NAME,
    forms: ['heredoc', 'percent'],
  },
  powershell: {
    ...HASH,
    block: [['<#', '#>']],
    triple: false,
    escapedBy: '`',
    holes: ['$('],
    names: DOLLAR_NAME,
    forms: ['raw'],
  },
  r: { ...HASH, holes: [], forms: [] },
  julia: {
    ...HASH,
    ends: true,
    block: [['#=', '=#']],
    single: 'character',
    holes: ['$('],
    names: DOLLAR_NAME,
    forms: [],
  },
  lua: {
    ...HASH,
    ends: true,
    line: ['--'],
    block: [['--[[', ']]']],
    triple: false,
    multiline: false,
    holes: [],
    forms: ['bracket'],
  },
  sql: {
    ...C,
    line: ['--'],
    single: 'string',
    triple: false,
    multiline: true,
    doubled: true,
    holes: [],
    forms: ['dollar'],
  },
  basic: {
    ...C,
    line: ["'"],
    block: [],
    single: 'sign',
    triple: false,
    doubled: true,
    holes: ['{'],
    forms: [],
  },
  lisp: {
    ...C,
    rewritten: withKeys,
    line: [';'],
    block: [],
    single: 'sign',
    multiline: true,
    holes: [],
    triple: false,
  },
  haskell: { ...C, line: ['--'], block: [['{-', '-}']], holes: [] },
  erlang: { ...C, line: ['%'], block: [], single: 'string', multiline: true, holes: [] },
  fsharp: { ...C, block: [['(*', '*)']], multiline: true, holes: ['{'], forms: ['raw'] },
  hcl: { ...C, line: ['#', '//'], single: 'sign', triple: false, forms: ['heredoc'] },
  bicep: { ...C, single: 'string' },
  baml: { ...C, bare: 'key', line: ['//'], forms: ['raw'], single: 'sign', holes: [] },
} as const satisfies Readonly<Record<string, Dialect>>;

/** `:role "system"` as `,role="system"`, `(def model "x")` as `(def model="x")`. */
function withKeys(text: string): string {
  const name = (written: string): string => written.replaceAll('-', '_');
  return text
    .replace(
      /(?<![\w:]):([A-Za-z][\w-]{0,60})[ \t](?=\s{0,80}["'\d[{(:-])/g,
      (_, key: string) => `,${name(key)}=`,
    )
    .replace(
      /(\((?:def|defonce|define|setq|defvar|defparameter|defconst)\s{1,4})([A-Za-z][\w-]{0,60})(\s{0,80})[ \t](?=["\d[{])/g,
      (_, keyword: string, key: string, blank: string) => `${keyword}${name(key)}${blank}=`,
    );
}

export type DialectName = keyof typeof DIALECTS;

export function dialectOf(name: DialectName): Dialect {
  return DIALECTS[name];
}
