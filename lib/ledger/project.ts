/** What a reviewer says of a project (a tag that reports bear): which report sums up the others, and who has to report. */
export interface Project {
  readonly tag: string;
  /** The page whose report sums up those of the project's units (a district's own); null where none does. */
  readonly whole: string | null;
  /** The names of all units that have to report; null where no list was given. */
  readonly units: readonly string[] | null;
}

/** A list of names as it is pasted: one a line, or parted by commas, semicolons or tabs; numbers before names and repeats fall away. */
export function readUnitNames(pasted: string): readonly string[] {
  const names = pasted
    .split(/[\n\r\t,，;；、]+/)
    .map((line) =>
      line
        .trim()
        .replace(/^[（(]?\d{1,4}[)）.．、]?\s*/, '')
        .trim(),
    )
    .filter((name) => name !== '');
  return [...new Set(names)];
}
