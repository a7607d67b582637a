import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // End-to-end tests start whole processes against an embedded GitHub.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
