import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';

/** Ms that a program may take to tell its version. */
const ANSWER = 20_000;

/** True for a file that may be started. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Where PATH has a command. */
export function inPath(command: string): string | undefined {
  const separator = process.platform === 'win32' ? ';' : ':';
  return (process.env.PATH ?? '')
    .split(separator)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, command))
    .find(canRun);
}

/** Where Windows may have a program, in each of the folders that hold programs. */
export function inProgramFolders(place: string): readonly string[] {
  return ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, place));
}

/** The first of the variables that is set and names a program. */
export function namedBy(variables: readonly string[]): string | undefined {
  return variables.map((variable) => process.env[variable]).find((path) => path !== undefined && canRun(path));
}

/** A variable that is set but names no program, as a sentence. */
export function wrongVariable(variables: readonly string[]): string | undefined {
  const wrong = variables.find((variable) => process.env[variable] && !canRun(process.env[variable] ?? ''));
  return wrong && `${wrong} is set to ${process.env[wrong]}, which is no program that can be run.`;
}

/**
 * What a program says to `--version`; undefined when it cannot tell. Ubuntu has stubs in the place of its browsers that
 * only ask for a snap: what cannot tell its version is no browser.
 */
export function versionOf(path: string): string | undefined {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: ANSWER });
  return status === 0 ? stdout.trim() : undefined;
}
