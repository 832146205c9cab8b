import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The rooms of the picture in docs/architecture.md, upper ones first. */
function roomsOfPicture(): readonly string[] {
  const picture = /<!-- picture:[^>]*-->\n```\n([\s\S]*?)```/.exec(read('docs/architecture.md'))?.[1] ?? '';
  return picture
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .filter((room) => room !== '');
}

const ROOMS = roomsOfPicture();

const FILES = ['lib', 'components', 'entrypoints', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  )
  .filter((file) => /\.tsx?$/.test(file));

function roomOf(path: string): string | undefined {
  return ROOMS.find((room) => path === room || path === room.replace(/\.ts$/, '') || path.startsWith(`${room}/`));
}

/** What a file imports of the project, types too, as paths from its root. */
function importsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm)].flatMap((match) => {
    const from = match[1] ?? match[2] ?? match[3] ?? '';
    if (from.startsWith('@/')) return [from.slice(2)];
    return from.startsWith('.') ? [relative(ROOT, join(ROOT, dirname(file), from)).replaceAll('\\', '/')] : [];
  });
}

describe('the picture of the house', () => {
  it('has every file of the sources in a room, and no room without a file', () => {
    expect(FILES.filter((file) => roomOf(file) === undefined)).toEqual([]);
    expect(ROOMS.filter((room) => !FILES.some((file) => roomOf(file) === room))).toEqual([]);
  });

  it('stands: no room imports what stands above it', () => {
    const upward = FILES.flatMap((file) => {
      const own = ROOMS.indexOf(roomOf(file) ?? '');
      return importsOf(file)
        .filter((to) => {
          const room = roomOf(to);
          return room !== undefined && ROOMS.indexOf(room) < own;
        })
        .map((to) => `${file} → ${to}`);
    });
    expect(upward).toEqual([]);
  });
});
