import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What takes many seconds by itself: whole accuracy runs, the command line as a process of its own, hundreds of pages. */
const SLOW = ['tests/**/*.slow.test.ts', 'tests/fuzz/*.test.ts'];

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'engine',
          include: ['tests/lib/**/*.test.ts', 'tests/scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['tests/lib/store/**', 'tests/lib/workbench/**', ...SLOW],
          environment: 'jsdom',
          // The engine is pure: its files may share one process, which halves the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest(), preact()],
        resolve: { alias },
        test: { name: 'slow', include: SLOW, environment: 'jsdom', testTimeout: 60_000 },
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
            'tests/lib/workbench/**/*.test.ts',
          ],
          exclude: SLOW,
          environment: 'jsdom',
          setupFiles: ['tests/components/clean-up.ts'],
          isolate: false,
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
