import { describe, expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { seen } from '../support/corpus.ts';

const policy = await presetPolicy('baseline', openCatalog());

/** A value stands in the code, then behind a name; `@` is where the name is defined, `#` where it is used. */
const LANGUAGES: readonly (readonly [path: string, code: string, definition: string, name: string])[] = [
  [
    'src/openai.rs',
    'use async_openai::Client;\n@fn ask(client: &Client) {\n    let url = #;\n    client.post(url, body());\n}\n',
    'const OPENAI_URL: &str = "gpt-4o";\n',
    'OPENAI_URL',
  ],
  [
    'ask.go',
    'package ask\n\nimport "github.com/sashabaranov/go-openai"\n\n@var request = openai.ChatCompletionRequest{\n\tModel: #,\n}\n',
    'const chatModel = "gpt-4o"\n',
    'chatModel',
  ],
  [
    'src/ask.ts',
    "import OpenAI from 'openai';\n@export const ask = (q: string) =>\n  client.chat.completions.create({\n    model: #,\n    messages: q,\n  });\n",
    "const CHAT_MODEL = 'gpt-4o';\n",
    'CHAT_MODEL',
  ],
  [
    'src/Ask.java',
    'import dev.langchain4j.model.openai.OpenAiChatModel;\nclass Ask {\n@    Object model() {\n        return OpenAiChatModel.builder()\n            .modelName(#)\n            .build();\n    }\n}\n',
    '    private static final String CHAT_MODEL = "gpt-4o";\n',
    'CHAT_MODEL',
  ],
  [
    'src/Ask.kt',
    'import com.aallam.openai.client.OpenAI\n@val request = ChatCompletionRequest(\n    model = ModelId(#),\n)\n',
    'const val CHAT_MODEL = "gpt-4o"\n',
    'CHAT_MODEL',
  ],
  [
    'src/Ask.cs',
    'using OpenAI.Chat;\nclass Ask\n{\n@    object Client() {\n        return new ChatClient(model: #, key);\n    }\n}\n',
    '    private const string ChatModel = "gpt-4o";\n',
    'ChatModel',
  ],
  [
    'lib/ask.rb',
    'require "ruby_llm"\n@def ask(q)\n  RubyLLM.chat(model: #).ask(q)\nend\n',
    'CHAT_MODEL = "gpt-4o"\n',
    'CHAT_MODEL',
  ],
  [
    'lib/ask.dart',
    "import 'package:openai_dart/openai_dart.dart';\n@final request = CreateChatCompletionRequest(\n  model: #,\n);\n",
    "const chatModel = 'gpt-4o';\n",
    'chatModel',
  ],
  [
    'Sources/Ask.swift',
    'import OpenAI\n@let query = ChatQuery(\n    model: #\n)\n',
    'let chatModel = "gpt-4o"\n',
    'chatModel',
  ],
  [
    'src/Ask.php',
    "<?php\nuse OpenAI\\Client;\nclass Ask {\n@    function ask($q) {\n        return $this->client->chat()->create([\n            'model' => #,\n        ]);\n    }\n}\n",
    "    private const CHAT_MODEL = 'gpt-4o';\n",
    'self::CHAT_MODEL',
  ],
];

async function classes(path: string, before: string, after: string): Promise<readonly string[]> {
  const found = await seen({ file: '', path, name: path, before, after, expect: [] }, policy);
  return [...new Set(found.map((change) => change.class))];
}

describe('a model that the code names by a constant of its own', () => {
  test.each(LANGUAGES)('%s', async (path, code, definition, name) => {
    const quote = definition.includes('"') ? '"' : "'";
    const plain = code.replace('@', '').replace('#', `${quote}gpt-4o${quote}`);
    const named = code.replace('@', definition).replace('#', name);
    expect(await classes(path, plain, named)).toEqual([]);
    expect(await classes(path, named, plain)).toEqual([]);
    expect(await classes(path, plain, named.replaceAll('gpt-4o', 'gpt-4.1'))).toEqual(['model-id']);
  });
});
