/** Where signatures of documents are kept; below it the folders and the name of the document. */
export const SIGNATURES = '.aims/signatures';

/** Whether `path` is a signature of some document. */
export function isSignatureFile(path: string): boolean {
  return path.startsWith(`${SIGNATURES}/`) && path.endsWith('.json');
}
