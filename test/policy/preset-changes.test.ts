import { beforeAll, describe, expect, test } from 'vitest';
import { type Classifier, classifier } from '../../src/change/classify.ts';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';

describe('a path is of the class', () => {
  let by: Classifier;
  beforeAll(async () => {
    by = classifier(await presetPolicy('baseline', openCatalog()));
  });

  const of: Readonly<Record<string, readonly string[]>> = {
    model: [
      'vendor/models/net.onnx',
      'model.safetensors',
      'ml/weights/model-00001-of-00002.safetensors',
      'models/phi.gguf',
      'export/net.onnx',
      'runs/last.ckpt',
      'best.pt',
      'vision/yolo.pth',
      'net.h5',
      'net.keras',
      'app/assets/detect.tflite',
      'ios/Face.mlmodel',
      'lora/adapter_config.json',
      'generation_config.json',
      'models/credit/MLmodel',
      'models/fraud/model.bin.dvc',
      'bert/pytorch_model.bin',
      'bert/tokenizer.json',
      'params.yaml',
    ],
    'model-id': [
      'llms.yaml',
      'litellm_config.yaml',
      'src/llm.toml',
      'config/model_config.json',
      'model-config.yml',
    ],
    prompt: [
      'prompts/system.md',
      'src/app/prompts/refunds/tone.txt',
      'prompts/en/greeting.j2',
      'support.prompty',
      'chat.prompt',
      'chat.prompt.yml',
      'agents/triage_prompt.md',
      'agents/triage-prompt.txt',
      'app/system_prompt.py',
      'prompt_templates/sum.jinja2',
      'docs/prompts/example.md',
    ],
    dataset: [
      'data/train.csv',
      'data/raw/calls.csv',
      'finetune.jsonl',
      'data/knowledge/faq.txt',
      'ml/datasets/v2/questions.jsonl',
      'dataset/a.parquet',
      'data/raw.csv.dvc',
    ],
    evaluation: [
      'evals/questions.jsonl',
      'src/evals/refusals.py',
      '.eval_results/bench.json',
      'promptfooconfig.yaml',
      'promptfoo/red-team.yml',
      'evaluation/golden.jsonl',
    ],
    'agent-config': ['mcp.json', '.mcp.json', 'agents/mcp.yml', 'config/mcp_servers.json'],
    governance: [
      '.github/workflows/aims-gate.yml',
      '.aims/roles.yml',
      '.aims/systems/support-bot/system.yml',
      '.aims/systems/support-bot/model-card.md',
      '.aims/suppliers/example-ai.yml',
      '.aims/exceptions/2026-01.yml',
    ],
    nothing: [
      'README.md',
      'package.json',
      'src/index.ts',
      'src/model.ts',
      'src/models/user.py',
      'app/models/user.rb',
      'src/prompts/index.ts',
      'lib/prompt.js',
      'prompts/README.md',
      '.github/prompts/review.prompt.md',
      '.vscode/mcp.json',
      '.cursor/mcp.json',
      'templates/page.jinja',
      'test/data/users.csv',
      'src/__tests__/data/users.jsonl',
      'data/fixtures/orders.csv',
      'docs/prompting.md',
      'sales.csv',
      'src/data/store.ts',
      'docs/evals.md',
      'evals/README.md',
      'firmware.bin',
      'cache.pkl',
      'domain.model',
      'component.ptx',
      '.github/workflows/ci.yml',
      'poetry.lock',
      'config/modeling.yml',
      // What their text says is for the detectors.
      'config/model.yml',
      'models.json',
      'data/countries.csv',
      'data/seed.json',
      'test/prompts/system.md',
      'src/fixtures/prompts/a.txt',
      'node_modules/lib/prompts/a.md',
      'tests/fixtures/tiny.safetensors',
      'test/mcp.json',
      '.claude/prompts/review.md',
      'src/evaluation/engine.ts',
      'training/README.md',
    ],
  };
  const rows = Object.entries(of).flatMap(([name, paths]) => paths.map((path) => [path, name] as const));
  test.each(rows)('%s: %s', (path, name) => {
    expect(by.classes(path).map((found) => found.class)).toEqual(name === 'nothing' ? [] : [name]);
  });
});
