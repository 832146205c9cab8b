const LINES = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const BRACKETED = '[（(【［〔](?:[^（()）【】［］〔〕]|[（(][^（()）]*[)）])*[)）】］〕]';
/** Parts of a line, whatever stands in brackets kept whole. */
const PARTS = new RegExp(`(?:${BRACKETED}|[^\\t|｜;；,])+`, 'gu');
/** The same for a list that has no lines: its names are parted by other marks too. */
const MORE_PARTS = new RegExp(`(?:${BRACKETED}|[^\\t|｜;；,，、])+`, 'gu');

const QUOTES = '"\'“”‘’「」『』＂＇';
const EDGES = new RegExp(`^[\\s${QUOTES}，,、;；。：:]+|[\\s${QUOTES}，,、;；。：:]+$`, 'gu');
const COUNT = '(?:[\\d０-９]{1,4}|[一二三四五六七八九十百]{1,4})';
/** A number or a bullet before a name, with the mark or the blank that parts it from the name. */
const NUMBERING = new RegExp(
  `^(?:[•·●○■□◆◇▪‣∙*]|[①-⒛㈠-㈩㉑-㉟㊱-㊿❶-❿][、.．]?|[（(]${COUNT}[)）][、.．]?|${COUNT}(?:[、．)）]|\\.(?!\\d{1,3}(?!\\d))|\\s)|\\d{1,4}(?:\\.\\d{1,3}){1,3}(?:[、．.)）]|\\s))`,
  'u',
);

/** A cell of a roster: the column of the table that it stands in, from 0, and its words. */
export interface RosterCell {
  readonly column: number;
  readonly words: string;
}

/** The lines of a pasted roster, without characters that can't be seen. */
export function rosterLines(pasted: string): readonly string[] {
  return pasted.replace(/\p{Cf}/gu, '').split(LINES);
}

/** The cells of a line, blank ones left out: its columns where it has tabs, each parted further by bars and semicolons; `loose`: by commas too. */
export function rosterCells(line: string, loose: boolean): readonly RosterCell[] {
  const columns = line.includes('\t') ? line.split('\t') : (line.match(PARTS) ?? []);
  return columns.flatMap((words, column) =>
    (words.match(loose ? MORE_PARTS : PARTS) ?? []).flatMap((part) =>
      part.trim() === '' ? [] : [{ column, words: part.trim() }],
    ),
  );
}

/** Takes off what stands around a name, one layer after the other: numbering, bullets, quotation marks. */
export function bareName(cell: string): string {
  let name = cell;
  for (;;) {
    const inner = name.replace(EDGES, '').replace(NUMBERING, '');
    if (inner === name) return name;
    name = inner;
  }
}
