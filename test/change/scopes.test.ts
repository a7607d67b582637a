import { expect, test } from 'vitest';
import { scopesOf } from '../../src/change/lexicon/scopes.ts';

test.each([
  ['get_order_status', ['read']],
  ['search_orders', ['read']],
  ['issue_refund', ['pay', 'write']],
  ['createTicket', ['write']],
  ['delete-user', ['delete']],
  ['sendEmail', ['send']],
  ['get_email', ['read']],
  ['email', ['send']],
  ['python_interpreter', ['execute']],
  ['repo:write', ['write']],
  ['gmail.readonly', ['read']],
  ['npx docs-server --read-only', ['read']],
  ['npx docs-server --allow-write', ['read', 'write']],
  ['npx @modelcontextprotocol/server-filesystem /', ['write']],
  ['read_write_file', ['read', 'write']],
  ['find_and_delete', ['delete', 'read']],
  ['frobnicate', ['unknown']],
  ['', ['unknown']],
])('%s', (text, expected) => {
  expect(scopesOf(text)).toEqual(expected);
});
