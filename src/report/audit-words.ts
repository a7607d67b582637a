import { code, type Phrase, type Prose, prose, words } from '../prose.ts';

/**
 * A finding in the words of an audit report: an auditor counts entries from one, and reads what is to be written and not
 * which command writes it. A pull request keeps the developer's form.
 */
export function auditWords(text: Prose): Prose {
  return text.flatMap((phrase) => {
    if (phrase.kind === 'code') {
      if (DECISION.test(phrase.text)) return [words(phrase.text.replaceAll('-', ' '))];
      return written(phrase) ?? placed(phrase.text) ?? [phrase];
    }
    return phrase.kind === 'words' ? quotedPlaces(phrase) : [phrase];
  });
}

/** Places that stand in a sentence between backquotes. */
function quotedPlaces(phrase: Phrase): Prose {
  const parts = phrase.text.split('`');
  if (parts.length < 3) return [phrase];
  return parts.flatMap((part, index): Prose => {
    const inside = index % 2 === 1 && index < parts.length - 1;
    const said = inside ? placed(part) : undefined;
    return said ?? [words(inside ? `\`${part}\`` : part)];
  });
}

/** `aims-gate template soa > .aims/soa.yml` → write `.aims/soa.yml` by the template `soa`. */
function written({ text }: Phrase): Prose | undefined {
  if (!text.startsWith(TEMPLATE)) return undefined;
  const [name = '', file, ...more] = text.slice(TEMPLATE.length).split(' > ');
  if (name === '' || /\s/.test(name) || more.length > 0) return undefined;
  return file === undefined
    ? prose`by the template ${code(name)}`
    : prose`write ${code(file)} by the template ${code(name)}`;
}

const TEMPLATE = 'aims-gate template ';
/** What an impact assessment decided, in the closed words of its schema. */
const DECISION = /^(?:release-with-conditions|do-not-release)$/;
/** A longer path is no place in a document that anybody wrote. */
const LONGEST = 200;
const STEP = /^([^[\].\s]+)((?:\[\d{1,6}\])*)$/;

/** `risks[0].measures[1].owner` → `owner` in entry 2 of `measures` in entry 1 of `risks`. */
function placed(text: string): Prose | undefined {
  if (text.length > LONGEST || !text.includes('[')) return undefined;
  const steps = text.split('.').map((step) => STEP.exec(step));
  const said: Prose[] = [];
  for (const step of steps) {
    if (step === null) return undefined;
    const [, name = '', indexes = ''] = step;
    const numbers = indexes.split(/[[\]]+/).filter((one) => one !== '');
    const entries = numbers.map((number) => words(`entry ${Number(number) + 1} of `)).reverse();
    said.push([...entries, code(name)]);
  }
  return said.reverse().flatMap((one, index) => (index === 0 ? one : [words(' in '), ...one]));
}
