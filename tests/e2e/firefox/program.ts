import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ms that Firefox may take to start, on a computer with other work. */
const START = 60_000;
/** Ms that it may take to end by itself. */
const END = 10_000;

/** A running Firefox that waits for commands. */
export interface Program {
  readonly port: number;
  /** The folder that downloads go to. */
  readonly downloads: string;
  /** All that it has printed so far. */
  readonly printed: () => string;
  /** Resolves when it has ended; one that was told to and does not is killed. */
  readonly end: () => Promise<void>;
}

/** Every host is the local server at `port`, and nothing else is reached; downloads are not asked about. */
function settings(port: number, downloads: string): Readonly<Record<string, string | number | boolean>> {
  return {
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    // What scripts write to their console is printed, too.
    'browser.dom.window.dump.enabled': true,
    'devtools.console.stdout.content': true,
  };
}

/**
 * Starts Firefox without a window on a fresh profile in `folder`, where it also keeps whatever else it writes. Throws with
 * a sentence when it does not start.
 */
export async function startProgram(
  path: string,
  folder: string,
  port: number,
  switches: readonly string[],
): Promise<Program> {
  const downloads = join(folder, 'downloads');
  const temporary = join(folder, 'temporary');
  for (const each of [downloads, temporary]) mkdirSync(each);
  const lines = Object.entries(settings(port, downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  // Pressing the toolbar's button is done in the browser's own window, which the last of our own switches opens to commands.
  const program = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      folder,
      '--marionette',
      '--remote-allow-system-access',
      ...switches,
      'about:blank',
    ],
    {
      env: { ...process.env, HOME: folder, XDG_CACHE_HOME: folder, TMPDIR: temporary, MOZ_CRASHREPORTER_DISABLE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const kill = () => void program.kill('SIGKILL');
  // Where the tests themselves are broken off, nobody else sees to it.
  const clear = () => {
    kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', clear);
  program.once('exit', () => process.off('exit', clear));
  const fault = await listening(program, join(folder, 'MarionetteActivePort'));
  if (fault !== undefined) {
    kill();
    throw new Error(
      `${path} ${fault}: set GOUJI_FIREFOX to a Firefox that starts (Debian: apt-get install firefox-esr). It said:\n${printed.slice(-1000)}`,
    );
  }
  return {
    port: Number(readFileSync(join(folder, 'MarionetteActivePort'), 'utf8')),
    downloads,
    printed: () => printed,
    end: async () => {
      if (program.exitCode !== null || program.signalCode !== null) return;
      const late = setTimeout(kill, END);
      await once(program, 'exit');
      clearTimeout(late);
    },
  };
}

/** Waits until the file with the port is written; what went wrong, when it is not. */
async function listening(program: ChildProcess, file: string): Promise<string | undefined> {
  let failed: Error | undefined;
  program.on('error', (error) => {
    failed = error;
  });
  const end = performance.now() + START;
  for (;;) {
    if (existsSync(file) && readFileSync(file, 'utf8').trim() !== '') return undefined;
    if (failed !== undefined) return `cannot be run (${failed.message})`;
    if (program.exitCode !== null || program.signalCode !== null)
      return `ended (${program.exitCode ?? program.signalCode}) before it could be driven`;
    if (performance.now() > end) return `did not start within ${START / 1000} s`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
