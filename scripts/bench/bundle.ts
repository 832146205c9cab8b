import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = fileURLToPath(new URL('in-page.ts', import.meta.url));

/** The engine and what measures it as one script. */
export function bundleEngine(): Promise<string> {
  return bundleScript(ROOT, ENTRY);
}

/** A module of a checkout and all it imports as one script, made by the extension's own bundler for the same browsers, minified alike. */
export async function bundleScript(root: string, entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: ['chrome102', 'firefox142'],
      lib: { entry, formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The engine could not be bundled.');
  return chunk.code;
}

/** axe-core as it is published for pages. */
export function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}
