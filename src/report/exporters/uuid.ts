import { hash } from 'node:crypto';

/** Of this project's ids: drawn once, never changed. */
const NAMESPACE = Buffer.from('5b0f6a1c6d1f4c0e9d5f0a3c7e2b8d41', 'hex');

/** A UUID of version 5 (RFC 9562, 5.5): the same words always have the same id, so that documents can be compared. */
export function uuidOf(...name: readonly string[]): string {
  const named = Buffer.from(JSON.stringify(name), 'utf8');
  const hex = hash('sha1', Buffer.concat([NAMESPACE, named]), 'hex');
  const variant = VARIANTS.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The first two bits of the ninth byte are 10. */
const VARIANTS = '89ab';
