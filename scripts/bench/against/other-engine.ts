import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleScript } from '../bundle';
import { engineEntry } from './engine-entry';

/** Two engines as scripts, bundled alike. */
export interface TwoEngines {
  /** What the other one is: a folder as it was named, or a commit with its subject. */
  readonly before: string;
  readonly scripts: readonly string[];
}

function git(root: string, words: readonly string[], index?: string): string {
  const env = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  const { status, stdout, stderr } = spawnSync('git', ['-C', root, ...words], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${words[0]}: ${stderr.trim() || 'no such commit'}`);
  return stdout.trim();
}

/** Lays the engine out that a folder has, or a commit of the project; gives what it is called. Nothing but lib/: what else a checkout has would have to be installed. */
function layOut(root: string, named: string, place: string): string {
  const given = resolve(named);
  if (existsSync(join(given, 'lib', 'check-page.ts'))) {
    cpSync(join(given, 'lib'), join(place, 'lib'), { recursive: true });
    return named;
  }
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${named}^{commit}`]);
  const index = `${place}-index`;
  git(root, ['read-tree', '--prefix=lib/', `${commit}:lib`], index);
  git(root, ['checkout-index', '--all', `--prefix=${place}/`], index);
  return git(root, ['log', '-1', '--format=%h (%s)', commit]);
}

async function bundleAs(name: string, place: string): Promise<string> {
  const entry = join(place, 'entry.ts');
  writeFileSync(entry, engineEntry(place, name));
  return bundleScript(place, entry);
}

/** The project's engine and another: that of a checkout's folder as it stands, or of a commit; both laid out in `folder`. Throws when it is neither. */
export async function bundleTwo(root: string, named: string, folder: string): Promise<TwoEngines> {
  const [before, now] = [join(folder, 'before'), join(folder, 'now')];
  const called = layOut(root, named, before);
  layOut(root, root, now);
  return { before: called, scripts: [await bundleAs('before', before), await bundleAs('now', now)] };
}
