import { omitUndefined } from '../../../omit-undefined.ts';
import { code, type Prose, prose } from '../../../prose.ts';
import { defineFindings, type Texts } from './findings.ts';

interface InDocument {
  readonly path: string;
  readonly problem: string;
  readonly hint: string;
}

interface EmptyDocument {
  readonly path: string;
  readonly schema?: string;
  /** The command that gets back what the change takes away; absent: there was nothing before. */
  readonly restore?: string;
}

interface Described {
  readonly path: string;
  readonly changed: string;
  readonly what: Prose;
}

export const { make, catalogue } = defineFindings('document', {
  placeholder: {
    about: 'A document still holds the placeholder text of its template, or text without content.',
    words: ({ problem, hint }: InDocument) => ({
      message: prose`${problem}`,
      ...omitUndefined({ remedy: hint === '' ? undefined : prose`${hint}` }),
      defaultRemedy: prose`write what is true for this system`,
    }),
  },
  empty: {
    about: 'A document has no visible text.',
    words: ({ path, schema, restore }: EmptyDocument) => ({
      message: prose`${code(path)} is empty`,
      ...omitUndefined({
        remedy:
          restore !== undefined
            ? prose`restore it: ${code(restore)}`
            : schema === undefined
              ? undefined
              : prose`${code(`aims-gate template ${schema} > ${path}`)}, then fill it in`,
      }),
      defaultRemedy: prose`write what is true for this system`,
    }),
  },
  'field-missing': {
    about: 'A document lacks a part that the policy names.',
    words: ({ path, field }: Texts<'path' | 'field'>) => ({
      message: prose`${code(field)} is missing in ${code(path)}`,
      defaultRemedy: prose`add ${code(field)} to ${code(path)}`,
    }),
  },
  'section-missing': {
    about: 'A Markdown document lacks a heading that the policy names.',
    words: ({ section }: Texts<'path' | 'section'>) => ({
      message: prose`there is no section "${section}"`,
      remedy: prose`add a heading "${section}" with text under it`,
    }),
  },
  'section-empty': {
    about: 'A Markdown document has a heading with nothing under it.',
    words: ({ section }: Texts<'path' | 'section'>) => ({
      message: prose`the section "${section}" is empty`,
      remedy: prose`write text under "${section}"`,
    }),
  },
  unchanged: {
    about: 'What the document describes changed and the document did not.',
    words: ({ path, what: changed }: Described) => ({
      message: prose`${changed}; ${code(path)} did not`,
      defaultRemedy: prose`say in ${code(path)} what is different now`,
    }),
  },
  'card-not-accepted': {
    about: 'The author says why the model card need not change, and the system owner has not accepted it.',
    words: ({
      what: unchanged,
      because,
    }: {
      readonly path: string;
      readonly what: Prose;
      readonly because: Prose;
    }) => ({
      message: prose`${unchanged}; ${because}`,
      remedy: prose`ask the system owner to approve this content after the explanation was written, or change the card`,
    }),
  },
  'unchanged-in-substance': {
    about: 'What the document describes changed; the document changed only in white space, layout or dates.',
    words: ({ path, what: changed }: Described) => ({
      message: prose`${changed}; ${code(path)} only changed in white space, layout or dates`,
      defaultRemedy: prose`say in ${code(path)} what is different now`,
    }),
  },
});
