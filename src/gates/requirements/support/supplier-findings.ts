import { code, type Prose, prose } from '../../../prose.ts';
import { defineFindings, type Texts } from './findings.ts';

interface NamedMissing {
  readonly supplier: string;
  readonly file: string;
  readonly way: Prose;
}

interface Used {
  readonly used: string;
  readonly assessment: string;
}

export const { make, catalogue } = defineFindings('supplier', {
  'not-assessed': {
    about: 'A change adds a model or a package whose supplier is not assessed.',
    words: ({ used, folder }: Texts<'used' | 'folder'>) => ({
      message: prose`${code(used)} has no assessed supplier`,
      remedy: prose`assess its supplier and merge the assessment before this change: ${code(`aims-gate template supplier > ${folder}/NAME.yml`)}`,
    }),
  },
  'assessment-not-in-force': {
    about: 'The assessment of a supplier rejects it, has expired, or was reviewed too long ago.',
    words: ({ used, because }: Used & { readonly because: Prose }) => ({
      message: prose`${code(used)}: ${because}`,
      defaultRemedy: prose`assess the supplier again, and merge that before this change`,
    }),
  },
  'assessment-invalid': {
    about: 'The assessment of a supplier does not fit its schema.',
    words: ({
      used,
      assessment,
      problem,
      hint,
    }: Used & { readonly problem: string; readonly hint: string }) => ({
      message: prose`${code(assessment)} does not count for ${code(used)}: ${problem}`,
      remedy: prose`${hint.replace(/\.$/, '')}; merge it before this change`,
    }),
  },
  'named-missing': {
    about: 'The register entry names a supplier that has no assessment.',
    words: ({ supplier: id, file, way }: NamedMissing) => ({
      message: prose`the register names the supplier ${code(id)}, and ${code(file)} does not exist`,
      remedy: way,
    }),
  },
  'named-not-in-force': {
    about:
      'The register entry names a supplier whose assessment rejects it, has ended, or is overdue for review.',
    words: ({ because }: { readonly supplier: string; readonly because: Prose }) => ({
      message: prose`${because}`,
      defaultRemedy: prose`assess the supplier again, and merge that before this change`,
    }),
  },
  'named-invalid': {
    about: 'The assessment of a supplier that the register entry names does not fit its schema.',
    words: ({ supplier: id, problem, hint }: Texts<'supplier' | 'problem' | 'hint'>) => ({
      message: prose`the assessment of the supplier ${code(id)}: ${problem}`,
      remedy: prose`${hint}`,
    }),
  },
  'not-registered': {
    about: 'The register entry does not name the supplier of a model or package that a change adds.',
    words: ({ used, supplier: id, path }: Texts<'used' | 'supplier' | 'path'>) => ({
      message: prose`${code(used)} is supplied by ${code(id)}, which the register entry does not name`,
      remedy: prose`add ${code(id)} to ${code('suppliers')} in ${code(path)}`,
    }),
  },
});
