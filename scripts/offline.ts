import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../.output', import.meta.url));
const TARGETS = ['chrome-mv3', 'firefox-mv3'];

/** Every way a script has of reaching the network by itself. */
const CALLS =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bnew\s+WebSocket\b|\bWebSocketStream\b|\bWebTransport\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bimportScripts\b/g;
/** Addresses a page, a style sheet or a script could load something from; names of XML vocabularies load nothing. */
const LOADS = /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import\s+["'](?:https?:)?\/\//g;

function faultsOf(target: string): readonly string[] {
  const folder = join(BUILT, target);
  if (!existsSync(folder)) return [`${target} is not built`];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|html|css)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const found = [...text.matchAll(CALLS), ...text.matchAll(LOADS)].map(([match]) => match);
      return [...new Set(found)].map((match) => `${relative(BUILT, join(folder, file))}: ${match}`);
    });
}

const faults = TARGETS.flatMap(faultsOf);
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error('The extension promises to stay off the network: nothing in it may be able to call it.');
  process.exitCode = 1;
} else console.log(`No network call in ${TARGETS.join(', ')}.`);
