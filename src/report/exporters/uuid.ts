import { hash } from 'node:crypto';

/** Of this project's ids: drawn once, never changed. */
const NAMESPACE = Buffer.from('5b0f6a1c6d1f4c0e9d5f0a3c7e2b8d41', 'hex');

/** A UUID of version 5 (RFC 9562, 5.5): the same words always have the same id, so that documents can be compared. */
export function uuidOf(...name: readonly string[]): string {
  const named = Buffer.from(JSON.stringify(name), 'utf8');
  const bytes = hash('sha1', Buffer.concat([NAMESPACE, named]), 'buffer');
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
