import { defineConfig } from 'vitest/config';

/** Two projects: the pure core in plain Node, and the edges with a DOM and fakes. */
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'] },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'edge', environment: 'happy-dom', include: ['tests/edge/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
