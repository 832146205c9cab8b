import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The module of that name in a checkout's lib, wherever it stands there; undefined where there is none. */
function findModule(root: string, name: string): string | undefined {
  const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' });
  const found = files.find((file) => file.split(/[\\/]/).at(-1) === name);
  return found === undefined ? undefined : join(root, 'lib', found);
}

const ADDRESS = 'http://www.jinhu.gov.cn/art/2024/3/8/art_1001_100001.html';

/**
 * A module that leaves the check and the detector of a checkout in its world, under a name. Made of nothing but what every
 * state of the engine has: the sight of what is drawn came later, and files moved.
 */
export function engineEntry(root: string, name: string): string {
  const text = JSON.stringify;
  const sight = findModule(root, 'rendered-sight.ts');
  const detect = findModule(root, 'detect.ts');
  if (detect === undefined) throw new Error(`No engine in ${root}.`);
  return `import { checkPage } from ${text(join(root, 'lib', 'check-page'))};
import { detectPage } from ${text(detect)};
${sight === undefined ? '' : `import { renderedSight } from ${text(sight)};`}
const options = { source: ${text(ADDRESS)}, url: ${text(ADDRESS)}, checkedAt: '2026-01-01T00:00:00.000Z' };
globalThis.goujiEngines = { ...globalThis.goujiEngines, ${name}: {
  check: () => checkPage(document, { ...options${sight === undefined ? '' : ', sight: renderedSight(window)'} }),
  detect: () => detectPage(document),
} };
`;
}
