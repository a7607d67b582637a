import type { ChangeClass } from '../../policy/vocabulary.ts';
import type { Detection, Detector, Side } from './detector.ts';
import { type Item, pairs, sides } from './pairs.ts';

const WEIGHTS =
  /\.(?:safetensors|gguf|ggml|onnx|ckpt|pth?|bin|h5|hdf5|keras|tflite|mlmodel|pkl|pickle|joblib|model|pb|nemo|engine)$/i;
const DATA = /\.(?:csv|tsv|jsonl|ndjson|parquet|arrow|feather|npy|npz|tar|gz|zip|xml)$/i;
const MODELISH =
  /(?:^|[/_.-])(?:models?|weights?|checkpoints?|ckpts?|classifier|embeddings?|tokenizer)(?:[/_.-]|$)/i;
const DATAISH =
  /(?:^|[/_.-])(?:data|datasets?|corpus|corpora|train(?:ing)?|features?|prepared|raw|processed)(?:[/_.-]|$)/i;
const LFS = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;

/** Files that stand for others kept elsewhere: Git LFS pointers, DVC's `.dvc` and `dvc.lock`. */
export const pointer: Detector = {
  id: 'pointer',
  reads: 'facts',
  wants: (path) =>
    path.endsWith('.dvc') || /(?:^|\/)dvc\.lock$/.test(path) || WEIGHTS.test(path) || DATA.test(path),
  detect: ({ path, before, after }): readonly Detection[] =>
    pairs(targets(path, before), targets(path, after)).flatMap((pair) => {
      const target = (pair.after ?? pair.before).name;
      const kind = classOf(target);
      return kind === undefined
        ? []
        : [
            {
              class: kind,
              ...sides(pair, short),
              why: `points to \`${target}\``,
              certainty: 'certain' as const,
            },
          ];
    }),
};

/** Path kept elsewhere → its digest. */
function targets(path: string, side: Side | undefined): readonly Item[] {
  const text = side?.text;
  if (text === undefined) return [];
  if (LFS.test(text)) {
    const oid = /^oid (sha256:[0-9a-f]{64})$/m.exec(text)?.[1];
    return oid === undefined ? [] : [{ name: path, value: oid, line: 2 }];
  }
  if (!path.endsWith('.dvc') && !path.endsWith('dvc.lock')) return [];
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  return (side?.facts?.literals ?? []).flatMap(({ text: digest, line, chain, siblings }) => {
    const out = chain.some(({ name }) => name === 'outs');
    const target = siblings.get('path');
    const isDigest = /^(?:md5|etag|checksum|hash)$/.test(chain[0]?.name ?? '') && digest !== 'md5';
    return out && isDigest && target !== undefined ? [{ name: folder + target, value: digest, line }] : [];
  });
}

function classOf(target: string): ChangeClass | undefined {
  if (MODELISH.test(target) && !DATA.test(target)) return 'model';
  if (WEIGHTS.test(target)) return DATAISH.test(target) && !MODELISH.test(target) ? 'dataset' : 'model';
  return DATAISH.test(target) || DATA.test(target) ? 'dataset' : undefined;
}

function short(digest: string): string {
  return digest.replace(/^(sha256:)?([0-9a-f]{12})[0-9a-f]+(\.dir)?$/, '$1$2');
}
