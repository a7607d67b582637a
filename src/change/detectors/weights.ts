import type { Detection, Detector, ParsedVersion } from './detector.ts';

/** Endings that weights share with other files: only the content tells. */
const SHARED =
  /\.(?:bin|pkl|pickle|joblib|model|pb|h5|hdf5|pt|pth|ckpt|npz|msgpack|weights|params|zip|mar|dat|data|engine|trt|xgb|ubj|cbm|lgbm?|pt2|mlpackage|bin\.\d+|part-?\d*|onnx_data|npy|txt)$/i;

/** Weight files whose ending could be anything's, recognised by what they hold. */
export const weights: Detector = {
  id: 'weights',
  about: 'Model weights recognised by their content.',
  reads: 'bytes',
  wants: (path) => SHARED.test(path) || !/\.[^/]*$/.test(path.slice(path.lastIndexOf('/') + 1)),
  detect: ({ path, before, after }): readonly Detection[] => {
    const format = [after, before]
      .map((side) => (side === undefined ? undefined : formatOf(side)))
      .find(Boolean);
    if (format === undefined && after?.tooLarge === true && SHARED.test(path))
      return [
        {
          class: 'model',
          line: 1,
          why: 'too large to look into, and its name can be that of weights',
          certainty: 'possible',
        },
      ];
    return format === undefined
      ? []
      : [{ class: 'model', line: 1, why: `holds weights: ${format}`, certainty: 'certain' }];
  },
};

const latin = new TextDecoder('latin1');

/** How far into a file the names of its parts are looked for, bytes. */
const LOOK = 256 * 1024;

/** The format of model weights that the bytes are in; undefined when they are something else. */
function formatOf({ bytes }: Pick<ParsedVersion, 'bytes'>): string | undefined {
  const start = latin.decode(bytes.subarray(0, 16));
  if (start.startsWith('GGUF') || start.startsWith('ggjt') || start.startsWith('ggml')) return 'GGUF';
  if (start.slice(4, 8) === 'TFL3') return 'TensorFlow Lite';
  if (start.startsWith('CBM1')) return 'CatBoost';
  if (/^tree\r?\nversion=v\d/.test(start)) return 'LightGBM';
  if (/^\{L.{0,9}learner/s.test(latin.decode(bytes.subarray(0, 40)))) return 'XGBoost';
  if (isSafetensors(bytes)) return 'safetensors';
  const body = latin.decode(bytes.subarray(0, LOOK));
  if (start.startsWith('\x89HDF\r\n\x1a\n'))
    return /keras_version|model_weights|layer_names|optimizer_weights/.test(body) ? 'Keras HDF5' : undefined;
  if (start.startsWith('PK\x03\x04')) return zipFormat(body + latin.decode(bytes.subarray(-LOOK)));
  const [first = 0, second = 0, third = 0] = bytes;
  // A pickle opens with its protocol's number.
  if (first === 0x80 && second >= 2 && second <= 5) return pickleFormat(body);
  // ONNX and TensorFlow graphs are protocol buffers: the first field, then the name of who wrote it.
  if (first === 0x08 && second < 0x10 && third === 0x12 && /pytorch|onnx|keras/i.test(body.slice(0, 256)))
    return 'ONNX';
  if ((first === 0x08 || first === 0x0a) && /saved_model|serving_default|NoOp/.test(body))
    return 'TensorFlow graph';
  return undefined;
}

/** A length in eight bytes, then a JSON object of that length. */
function isSafetensors(bytes: Uint8Array): boolean {
  if (bytes.length < 16) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getBigUint64(0, true);
  return length > 2n && length < 100_000_000n && latin.decode(bytes.subarray(8, 10)) === '{"';
}

function zipFormat(names: string): string | undefined {
  if (/\/data\.pkl|\/constants\.pkl/.test(names)) return 'PyTorch';
  if (/model\.weights\.h5/.test(names)) return 'Keras';
  if (/saved_model\.pb/.test(names)) return 'TensorFlow SavedModel';
  return /pytorch_model\.bin|model\.safetensors/.test(names) ? 'a packed model' : undefined;
}

/** A pickle names the classes it builds: those of a machine-learning library make it a model. */
function pickleFormat(body: string): string | undefined {
  const library =
    /(sklearn|xgboost|lightgbm|catboost|torch|keras|tensorflow|transformers|statsmodels|joblib\.numpy_pickle|spacy|gensim|prophet)[._\n\w]/.exec(
      body,
    )?.[1];
  return library === undefined ? undefined : `pickled ${library.split('.')[0]}`;
}
