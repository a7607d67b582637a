/**
 * Text that is said to people, kept in pieces so that each reporter escapes the pieces that come from
 * users in its own way. A plain string could not tell our words from a hostile file name.
 */
export type Phrase =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'person'; readonly text: string };

export type Prose = readonly Phrase[];

/** A file name, key, command or value: shown as code. */
export function code(text: string): Phrase {
  return { kind: 'code', text };
}

/** A GitHub login: shown with `@`; whether it notifies is the reporter's decision. */
export function person(login: string): Phrase {
  return { kind: 'person', text: login };
}

/** Words of a user (a title, a name): shown as they are, escaped. */
export function words(text: string): Phrase {
  return { kind: 'words', text };
}

/** `` prose`${code(path)} changed` ``: our words around the users'. Bare strings, numbers and prose may be put in too. */
export function prose(
  literals: TemplateStringsArray,
  ...values: readonly (Phrase | Prose | string | number)[]
): Prose {
  const phrases: Phrase[] = [];
  literals.forEach((literal, index) => {
    if (literal !== '') phrases.push(words(literal));
    const value = values[index];
    if (value === undefined) return;
    if (typeof value === 'string' || typeof value === 'number') phrases.push(words(String(value)));
    else if ('kind' in value) phrases.push(value);
    else phrases.push(...value);
  });
  return phrases;
}

/**
 * Plain text of `text`, on one line: for JSON, SARIF and annotations. Line breaks and tabs become spaces, other
 * characters that are not seen become `\ufffd`, so that no two names read the same.
 */
export function plain(text: Prose): string {
  let line = '';
  for (const phrase of text) line += phrase.kind === 'person' ? `@${phrase.text}` : phrase.text;
  if (PRINTABLE.test(line)) return line;
  return line.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(UNSEEN, '\ufffd');
}

/** Most texts are nothing else, and are looked at once. */
const PRINTABLE = /^[ -~]*$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly Phrase[], joint: 'and' | 'or' = 'and'): Prose {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [words(index === items.length - 1 ? ` ${joint} ` : ', '), item];
  });
}

/** `a, b and c`, of whole clauses. */
export function joinClauses(clauses: readonly Prose[]): Prose {
  return clauses.flatMap((clause, index) => {
    if (index === 0) return clause;
    return [words(index === clauses.length - 1 ? ' and ' : ', '), ...clause];
  });
}
