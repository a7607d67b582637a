import { expect, test } from 'vitest';
import { apiUrlOf, serverUrlOf } from '../../src/github/server.ts';

test.each([
  ['https://github.com', 'https://api.github.com'],
  ['https://acme.ghe.com', 'https://api.acme.ghe.com'],
  ['https://github.acme.example', 'https://github.acme.example/api/v3'],
  ['http://localhost:8080', 'http://localhost:8080/api/v3'],
])('%s answers at %s', (server, api) => {
  expect(apiUrlOf(server)).toBe(api);
  expect(serverUrlOf(api)).toBe(server);
});
