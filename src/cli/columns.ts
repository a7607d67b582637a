/** Columns to wrap at: of the terminal, or as `COLUMNS` says; output in a pipe is not wrapped, so that paths stay whole. */
export function columns(stream: NodeJS.WriteStream = process.stdout): number {
  const stated = Number(process.env.COLUMNS);
  if (Number.isInteger(stated) && stated >= 20) return stated;
  return stream.columns ?? (stream.isTTY ? 100 : Number.POSITIVE_INFINITY);
}
