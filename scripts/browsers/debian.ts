import { spawnSync } from 'node:child_process';
import { inPath } from './programs';

type Say = (line: string) => void;

/** apt-get and root: then Debian's own packages can be installed without asking anyone. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && inPath('apt-get') !== undefined;
}

/** Installs packages; says what it does, and that it could not. */
export function installPackages(packages: readonly string[], say: Say): void {
  say(`Installing ${packages.join(', ')} with apt-get (about a minute) …`);
  if (!run('apt-get', ['update', '-qq']))
    say('apt-get update reported errors; going on with the lists that are there.');
  if (!run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]))
    say(`apt-get could not install ${packages.join(', ')}.`);
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
