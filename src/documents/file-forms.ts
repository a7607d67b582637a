/** Whether the name of a file says that it is Markdown. */
export function isMarkdownFile(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}

/** Whether the name of a file says that it is YAML, of which JSON is a part. */
export function isYamlFile(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}
