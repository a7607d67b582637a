import { fields, items, textOf } from '../documents/fields.ts';
import { parseYaml } from '../documents/yaml.ts';
import type { FrameworkId } from './scope.ts';

/** A row of `policies/controls/iso-42001.csv`. */
export interface ControlRow {
  readonly id: string;
  readonly title: string;
  /** Headings are not. */
  readonly assessable: boolean;
  readonly provable: 'repository' | 'partly' | 'organisation';
}

/** A row of `policies/controls/crosswalk.csv`: what a clause or control, and all below it, answers to elsewhere. */
export interface CrosswalkRow {
  readonly control: string;
  readonly framework: FrameworkId;
  readonly reference: string;
  readonly topic: string;
  /** `ours`: this project's own reading. */
  readonly reading: 'published' | 'ours';
}

export const FRAMEWORKS: Readonly<Record<FrameworkId, string>> = {
  'iso-42001': 'ISO/IEC 42001:2023',
  'eu-ai-act': 'EU AI Act: Regulation (EU) 2024/1689, as amended by (EU) 2026/1744',
  'nist-ai-rmf': 'NIST AI RMF 1.0',
  'iso-27001': 'ISO/IEC 27001:2022',
  gdpr: 'GDPR: Regulation (EU) 2016/679',
  hipaa: 'HIPAA: 45 CFR Part 164',
};

/** An article of `policies/law/eu-ai-act.yml`. */
export interface LawArticle {
  readonly article: string;
  readonly title: string;
  /** ISO date. */
  readonly appliesFrom: string;
  readonly addressed: readonly string[];
  /** Of which systems it speaks: those of Annex III are high-risk, those of Article 50 owe transparency. */
  readonly about: 'all' | 'high-risk' | 'transparency' | 'general-purpose';
  /** How far the presets ask for it. */
  readonly covers: 'in-part' | 'not';
  readonly missing: string;
}

/** Since when an article applies (ISO date), whom it binds, of which systems it speaks, and what the presets do not ask for. */
export type LawReading = Pick<LawArticle, 'appliesFrom' | 'addressed' | 'about' | 'covers' | 'missing'>;

const ABOUT = ['all', 'high-risk', 'transparency', 'general-purpose'] as const;

/** The law read last: it ships with the gate, and each report of a run asks for the same. */
let lastLaw: { readonly yaml: string; readonly articles: readonly LawArticle[] } | undefined;

export function lawArticles(yaml: string): readonly LawArticle[] {
  if (lastLaw?.yaml !== yaml) lastLaw = { yaml, articles: articlesIn(yaml) };
  return lastLaw.articles;
}

function articlesIn(yaml: string): readonly LawArticle[] {
  const parsed = parseYaml(yaml);
  const articles = parsed.ok ? items(fields(parsed.document.value).articles).map(fields) : [];
  return articles.map(
    (one): LawArticle => ({
      article: textOf(one.article) ?? '',
      title: textOf(one.title) ?? '',
      appliesFrom: textOf(one['applies-from']) ?? '',
      addressed: items(one.addressed).flatMap((who) => textOf(who) ?? []),
      about: ABOUT.find((about) => about === one.about) ?? 'all',
      covers: one.covers === 'in-part' ? 'in-part' : 'not',
      missing: textOf(one.missing) ?? '',
    }),
  );
}

export function controlRows(csv: string): readonly ControlRow[] {
  return rows(csv).map(([id = '', title = '', assessable = '', from = '']) => ({
    id,
    title,
    assessable: assessable === 'yes',
    // Of a clause nobody says how far a repository shows it: its share, never all.
    provable: from === 'repository' || from === 'organisation' ? from : 'partly',
  }));
}

export function crosswalkRows(csv: string): readonly CrosswalkRow[] {
  return rows(csv).flatMap(([control = '', framework = '', reference = '', topic = '', reading = '']) =>
    isFramework(framework)
      ? [{ control, framework, reference, topic, reading: reading === 'published' ? 'published' : 'ours' }]
      : [],
  );
}

function isFramework(text: string): text is FrameworkId {
  return Object.hasOwn(FRAMEWORKS, text);
}

/** Whether `id` is `heading` or stands below it: `A.6.2.4` below `A.6`. */
export function isWithinHeading(id: string, heading: string): boolean {
  return id === heading || id.startsWith(`${heading}.`);
}

/** The fields of each row but the first; both files ship with the gate, and no field of theirs holds a quote. */
function rows(csv: string): readonly (readonly string[])[] {
  return csv
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, a, b]) => a ?? b ?? ''));
}
