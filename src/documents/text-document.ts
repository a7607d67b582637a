import { isMarkdownFile } from './file-forms.ts';
import { runsOf } from './likeness.ts';
import { type MarkdownDocument, parseMarkdown } from './markdown.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/**
 * A text with what it says, located. It is parsed when it is first looked at, and once, however many ask: anyone who needs
 * the values of a document takes this and never a string.
 */
export class TextDocument {
  readonly text: string;
  #yaml: ParsedYaml | undefined;
  #markdown: MarkdownDocument | undefined;
  #runs: ReadonlySet<string> | undefined;

  /** @param yaml what it says, where that is known already */
  constructor(text: string, yaml?: ParsedYaml) {
    this.text = text;
    this.#yaml = yaml;
  }

  get yaml(): ParsedYaml {
    this.#yaml ??= parseYaml(this.text);
    return this.#yaml;
  }

  get markdown(): MarkdownDocument {
    this.#markdown ??= parseMarkdown(this.text);
    return this.#markdown;
  }

  /** What its values are compared by; none where it is no YAML. */
  get runs(): ReadonlySet<string> {
    this.#runs ??= this.yaml.ok ? runsOf(this.yaml.document.value) : new Set();
    return this.#runs;
  }

  /** As YAML, or the front matter of Markdown; undefined: Markdown without any. */
  values(path: string): ParsedYaml | undefined {
    return isMarkdownFile(path) ? this.markdown.front : this.yaml;
  }
}
