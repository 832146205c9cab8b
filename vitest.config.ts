import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'engine',
          include: ['tests/lib/**/*.test.ts', 'tests/scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['tests/lib/store/**'],
          environment: 'jsdom',
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest(), preact()],
        resolve: { alias },
        test: {
          name: 'components',
          include: [
            'tests/components/**/*.test.tsx',
            'tests/entrypoints/**/*.test.ts',
            'tests/lib/store/**/*.test.ts',
            'tests/fuzz/*.test.ts',
          ],
          environment: 'jsdom',
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
          // After the others: a browser that shares two cores with them is slow for no fault of its own.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
