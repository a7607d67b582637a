import { type Document, isCollection, isScalar, visit, type YAMLParseError } from 'yaml';

/** What is wrong, and what to write instead. */
interface Fault {
  readonly fault?: 'syntax';
  readonly message: string;
  readonly hint: string;
}

const QUOTED = 'put the text in quotation marks';

/** What people do wrong in YAML, in their words, by the code and a part of what the parser says: it speaks of its grammar. */
const FAULTS: readonly (readonly [code: YAMLParseError['code'], says: RegExp, fault: Fault])[] = [
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /./,
    {
      message: 'there is a second ": " in one line',
      hint: 'put a text that holds a colon in quotation marks, or write the second key into a line of its own',
    },
  ],
  [
    'BLOCK_IN_FLOW',
    /./,
    {
      message: 'within brackets there is a list or a ": " too many',
      hint: 'put a text that holds a colon in quotation marks',
    },
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    /./,
    {
      message: 'a line without ": " stands where a key was to come',
      hint: `write ": " after the key, or ${QUOTED}`,
    },
  ],
  ['TAB_AS_INDENT', /./, { message: 'a tab indents this line', hint: 'indent it with blanks' }],
  ['BAD_INDENT', /end with a/i, { message: 'a bracket is not closed', hint: 'close the bracket' }],
  [
    'BAD_INDENT',
    /./,
    { message: 'this line is indented otherwise than its neighbours', hint: 'indent it like its neighbours' },
  ],
  ['MISSING_CHAR', /quote/i, { message: 'a quotation mark is not closed', hint: 'close the quotation mark' }],
  ['MISSING_CHAR', /map values/i, { message: 'a key has no ": "', hint: 'write ": " after the key' }],
  ['BAD_SCALAR_START', /./, { message: 'a text begins with a sign of YAML’s own', hint: QUOTED }],
  [
    'IMPOSSIBLE',
    /unresolved alias/i,
    {
      message: 'a value begins with "*" and names no anchor',
      hint: `${QUOTED}, or write the anchor before it`,
    },
  ],
  ['IMPOSSIBLE', /alias count/i, { message: 'its aliases multiply', hint: 'write the values out' }],
  [
    'UNEXPECTED_TOKEN',
    /same line with key/i,
    { message: 'a list begins in the line of its key', hint: 'begin the list in the next line' },
  ],
  [
    'UNEXPECTED_TOKEN',
    /node end/i,
    {
      message: 'text stands behind the end of a value',
      hint: `${QUOTED} as a whole, or indent the line like its neighbours`,
    },
  ],
];

/**
 * Where a mistake stands, as an offset: what is not closed is told where it is opened, for the parser misses its end only
 * lines later.
 */
export function placeOfFault({ code, message, pos: [at] }: YAMLParseError, document: Document): number {
  const quote = code === 'MISSING_CHAR' && /quote/i.test(message);
  if (!quote && !(code === 'BAD_INDENT' && /end with a/i.test(message))) return at;
  let opened = at;
  visit(document, {
    Node(_key, node) {
      const from = node.range?.[0] ?? at;
      const opens = quote
        ? isScalar(node) && node.type?.startsWith('QUOTE') === true
        : isCollection(node) && node.flow === true;
      // Of several the last that begins before: the innermost one.
      if (opens && from < at) opened = from;
    },
  });
  return opened;
}

/** A mistake of syntax as people are told of it. */
export function yamlFault({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): Fault {
  const known = FAULTS.find(([of, says]) => of === code && says.test(message))?.[2];
  const said = known?.message ?? message.split('\n')[0]?.replace(/[.:]$/, '') ?? '';
  return {
    fault: 'syntax',
    message: `the YAML is broken: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
    hint: known?.hint ?? 'correct the YAML at this place',
  };
}
