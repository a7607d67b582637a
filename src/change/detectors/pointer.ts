import type { ChangeClass } from '../../policy/vocabulary.ts';
import { languageOf } from '../facts/languages.ts';
import type { Detection, Detector, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';

const WEIGHTS =
  /\.(?:safetensors|gguf|ggml|onnx|ckpt|pth?|bin|h5|hdf5|keras|tflite|mlmodel|pkl|pickle|joblib|model|pb|nemo|engine)$/i;
const DATA = /\.(?:csv|tsv|jsonl|ndjson|parquet|arrow|feather|npy|npz|tar|gz|zip|xml)$/i;
const MODELISH =
  /(?:^|[/_.-])(?:models?|weights?|checkpoints?|ckpts?|classifier|embeddings?|tokenizer)(?:[/_.-]|$)/i;
const DATAISH =
  /(?:^|[/_.-])(?:data|datasets?|corpus|corpora|train(?:ing)?|features?|prepared|raw|processed)(?:[/_.-]|$)/i;
const LFS = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
/** What BFG leaves in place of a large file. */
const REMOVED = '.REMOVED.git-id';
const ANNEX = /^\/annex\/objects\/\S{10,400}\s*$/;
/** Nothing that a model is made of or learns from. */
const MEDIA =
  /\.(?:png|jpe?g|gif|webp|svg|ico|bmp|tiff?|psd|ai|woff2?|ttf|otf|eot|pdf|mp[34]|m4a|wav|ogg|mov|avi|webm|docx?|xlsx?|pptx?)$/i;

/** Files that stand for others kept elsewhere: pointers of Git LFS, git-annex and BFG, DVC's `.dvc` and `dvc.lock`. */
export const pointer: Detector = {
  id: 'pointer',
  about: 'Git LFS pointers and DVC files that stand for models and data.',
  reads: 'facts',
  wants: (path) =>
    path.endsWith('.dvc') ||
    path.endsWith(REMOVED) ||
    /(?:^|\/)dvc\.(?:lock|ya?ml)$/.test(path) ||
    WEIGHTS.test(path) ||
    DATA.test(path) ||
    // Git LFS keeps files of any name.
    (!MEDIA.test(path) && (MODELISH.test(path) || DATAISH.test(path)) && languageOf(path)?.kind !== 'code'),
  detect: ({ path, before, after }): readonly Detection[] => {
    if (DVC_PIPELINE.test(path))
      return pairs(artifacts(before), artifacts(after)).map((pair) => ({
        class: (pair.after ?? pair.before).value.startsWith('dataset') ? 'dataset' : 'model',
        ...sides(pair),
        why: `the artifact \`${(pair.after ?? pair.before).name}\``,
        certainty: 'certain',
      }));
    return pairs(targets(path, before), targets(path, after)).flatMap((pair) => {
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
    });
  },
};

const DVC_PIPELINE = /(?:^|\/)dvc\.ya?ml$/;

/** `artifacts: { name: { type: model, path: model.pkl } }` of a DVC pipeline: its data sets and models. */
function artifacts(side: ParsedVersion | undefined): readonly DetectedItem[] {
  return (side?.facts?.literals ?? []).flatMap(({ text, line, chain: [own, name, list], siblings }) =>
    own?.name === 'type' && list?.name === 'artifacts' && /^(?:dataset|model)$/.test(text)
      ? [{ name: name?.name ?? '', value: `${text} ${siblings.get('path') ?? ''}`.trim(), line }]
      : [],
  );
}

/** Path kept elsewhere → its digest. */
function targets(path: string, side: ParsedVersion | undefined): readonly DetectedItem[] {
  const text = side?.text;
  if (text === undefined) return [];
  if (LFS.test(text)) {
    const oid = /^oid (sha256:[0-9a-f]{64})\r?$/m.exec(text)?.[1];
    return oid === undefined ? [] : [{ name: path, value: oid, line: 2 }];
  }
  if (path.endsWith(REMOVED)) return [{ name: path.slice(0, -REMOVED.length), value: text.trim(), line: 1 }];
  if (ANNEX.test(text)) return [{ name: path, value: text.trim().slice(-200), line: 1 }];
  if (!path.endsWith('.dvc') && !path.endsWith('dvc.lock')) return [];
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  return (side?.facts?.literals ?? []).flatMap(({ text: digest, line, chain, siblings }) => {
    const out = chain.some(({ name }) => name === 'outs');
    // A remote with versions of its own keeps ids instead of digests, and lists the files of a folder.
    const target = siblings.get('path') ?? siblings.get('relpath');
    const isDigest = /^(?:md5|etag|checksum|hash|version_id)$/.test(chain[0]?.name ?? '') && digest !== 'md5';
    if (!out || !isDigest || target === undefined) return [];
    const trained = chain.some(({ name }) => /train|fit|model|tune/i.test(name));
    const known = classOf(folder + target) !== undefined || !trained;
    return [{ name: folder + (known ? target : `model/${target}`), value: digest, line }];
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
