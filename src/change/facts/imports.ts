const IMPORT =
  /^\s*(?:[({]?\s*)?(?:(?:pub|public|global|private|static|@|#)\s*){0,2}(?:import|using|use|require|require_relative|require_once|include|open|from|library|alias|gem|source)\b[\s("'<]{1,4}(?:static |const |function )?([^\s"'>;(){}][^"'>;(){}\n]{0,160})/;

/** Libraries that are loaded elsewhere, by the constants that only they have. */
const USED =
  /(?<![\w."'])(RubyLLM|OpenAI(?=::(?:Client|chat|client|responses|embeddings))|Anthropic(?=::Client)|Langchain(?=::)|LangChain(?=\.)|Instructor(?=\.chat_completion)|Bumblebee(?=\.)|LLM(?=::|\.new)|Prism(?=::(?:text|structured|embeddings|image))|GenerativeModel(?=\())/;

/** Modules, packages and namespaces that a file imports, in whatever language, by its lines. */
export function importsOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    if (line.length > 400 || line.length < 6) continue;
    const name = IMPORT.exec(line)?.[1];
    if (name === undefined) {
      const used = USED.exec(line)?.[1];
      if (used !== undefined && found.at(-1) !== used) found.push(used);
      continue;
    }
    // `X = Some.Name`, `some::name as other`, `a, b`: the module is the part that says where from.
    const from = / from ["']?([^"']+)/.exec(line)?.[1];
    const module = (from ?? (name.includes(' = ') ? name.slice(name.indexOf(' = ') + 3) : name)).trim();
    found.push(module.split(/[\s,]/)[0]?.replaceAll('\\', '.') ?? module);
  }
  return found;
}
