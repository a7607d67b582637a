import type { Literal } from '../facts/facts.ts';
import { sourceOf } from './context.ts';
import type { OpenFile, ParsedVersion } from './detector.ts';
import type { DetectedItem } from './pairs.ts';

/** Longer lines are data, characters. */
const MAX_LINE = 3000;
/** Commands that fetch a file. */
const FETCHES =
  /\b(?:wget2?|curl|aria2c|gdown|axel|azcopy|rclone|gsutil|s3\s{1,4}(?:cp|sync)|s5cmd|gcloud\s{1,4}storage|mc\s{1,4}cp|urlretrieve|download_url_to_file|iwr|Invoke-WebRequest)\b|^\s{0,20}ADD\s/m;
const ADDRESS = /(?:\b(?:https?|s3|gs|hf|abfss?):\/\/|\$\{?\w{1,60}\}?\/)[^\s"'`|;<>(),\\]{2,500}/g;
/** What `gdown` calls a file. */
const DRIVE_ID = /(?<![\w/-])[\w-]{20,44}(?![\w-])/g;
/** A path that ends as only weights do, or as weights and others do where a word says so. */
const FILE =
  /[\w}-]\.(?:safetensors|gguf|ggml|onnx|ckpt|pth?|keras|tflite|mlmodel|nemo|pdparams|caffemodel|h5|hdf5|pkl|joblib)(?![\w.-])/i;
const SHARED =
  /(?:model|weight|checkpoint|ckpt|pretrain|ggml|whisper|bert)[\w.~$}{%/:-]{0,200}\.(?:bin|pb|mar|zip|tar\.gz|tgz)(?![\w.-])/i;

/** `wget https://…/sam.pt`, `ADD https://…/model.onnx /models/`, `gdown 1aBc… -O pose.pth`: weights that a command fetches. */
export function fetchedWeights(
  { path, language }: OpenFile,
  side: ParsedVersion | undefined,
): readonly DetectedItem[] {
  if (side?.facts === undefined) return [];
  if (language?.name === 'shell' || path.endsWith('.ipynb'))
    return fetchedIn(sourceOf(path, side).replace(/^(\s{0,40})#(?= [!%])/gm, '$1'), 1);
  return side.facts.literals.flatMap(({ text, line, as }: Literal) =>
    as !== undefined || text.length > MAX_LINE || !/\s/.test(text) ? [] : fetchedIn(text, line),
  );
}

function fetchedIn(text: string, first: number): readonly DetectedItem[] {
  if (!FETCHES.test(text)) return [];
  let fetching = false;
  return text.split('\n').flatMap((line, at) => {
    if (line.length > MAX_LINE || /^\s{0,80}#/.test(line)) return [];
    // A command may go on in the next line.
    const fetches = fetching || FETCHES.test(line);
    fetching = fetches && /\\\s{0,4}$/.test(line);
    return fetches
      ? line
          .split(/&&|\|\||;/)
          .flatMap((one) => weightsIn(one).map((value) => ({ name: 'fetched', value, line: first + at })))
      : [];
  });
}

/** The addresses of one command that fetches weights: by their own ending, or by that of the file which they become. */
function weightsIn(command: string): readonly string[] {
  const found = [
    ...command.matchAll(ADDRESS),
    ...(/\bgdown\s/.test(command) ? command.matchAll(DRIVE_ID) : []),
  ].map(([one]) => one);
  const isWeights = (text: string): boolean => FILE.test(text) || SHARED.test(text);
  const own = found.filter((one) => isWeights(pathOf(one)));
  return own.length > 0 || !isWeights(found.reduce((rest, one) => rest.replace(one, ' '), command))
    ? own
    : found;
}

/** Behind the host: `https://www.acme.pt` is none. */
function pathOf(address: string): string {
  return address.replace(/^\w{2,8}:\/\/[^/]{0,200}/, '').split(/[?#]/, 1)[0] ?? '';
}
