import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What takes seconds by itself: whole accuracy runs, the command line as a process of its own, hundreds of pages, hundreds of drawn texts. */
const SLOW = ['tests/**/*.slow.test.ts', 'tests/fuzz/*.test.ts'];

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

export default defineConfig({
  test: {
    // Without it one core is left to the main process, which has next to nothing to do once the files are transformed.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'engine',
          include: ['tests/lib/**/*.test.ts', 'tests/scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['tests/lib/store/**', 'tests/lib/workbench/**', ...SLOW],
          // The engine is pure: it names no global, and its files may share one process. One environment for them all, as each
          // change of it begins a new process.
          environment: 'node',
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest(), preact()],
        resolve: { alias },
        test: { name: 'slow', include: SLOW, environment: 'node', testTimeout: 60_000 },
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
