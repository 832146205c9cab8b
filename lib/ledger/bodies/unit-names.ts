const LINES = /[\n\r\v\f\u0085\u2028\u2029]+/u;
const BRACKETED = '[（(【［〔](?:[^（()）【】［］〔〕]|[（(][^（()）]*[)）])*[)）】］〕]';
/** Parts of a line, whatever stands in brackets kept whole. */
const CELLS = new RegExp(`(?:${BRACKETED}|[^\\t|｜;；,])+`, 'gu');
/** The same for a list that has no lines: its names are parted by other marks too. */
const PARTS = new RegExp(`(?:${BRACKETED}|[^\\t|｜;；,，、])+`, 'gu');

const QUOTES = '"\'“”‘’「」『』＂＇';
const EDGES = new RegExp(`^[\\s${QUOTES}，,、;；。：:]+|[\\s${QUOTES}，,、;；。：:]+$`, 'gu');
const COUNT = '(?:[\\d０-９]{1,4}|[一二三四五六七八九十百]{1,4})';
/** A number or a bullet before a name, with the mark or the blank that parts it from the name. */
const NUMBERING = new RegExp(
  `^(?:[•·●○■□◆◇▪‣∙*]|[①-⒛㈠-㈩㉑-㉟㊱-㊿❶-❿][、.．]?|[（(]${COUNT}[)）][、.．]?|${COUNT}(?:[、．)）]|\\.(?!\\d{1,3}(?!\\d))|\\s)|\\d{1,4}(?:\\.\\d{1,3}){1,3}(?:[、．.)）]|\\s))`,
  'u',
);
const NUMBER_ONLY = new RegExp(`^(?:[\\d０-９.．]+|${COUNT})$`, 'u');

const HEADS = new Set(
  '序号 编号 备注 名称 单位 单位名称 单位全称 部门 部门名称 部门单位 机构 机构名称 行政机关 行政机关名称 报送单位 应报送单位 填报单位 责任单位 发布单位 发布机构 公开主体 主管部门'.split(
    ' ',
  ),
);

/**
 * The names of a list as it is pasted, each once: one a line, or parted by tabs, bars, semicolons, and, where it is one
 * line, by commas. Numbering, bullets, quotation marks, heads of columns and cells of nothing but digits fall away; digits
 * of a name and all that stands in brackets stay. A list that is written back a name a line is read as the same list.
 */
export function readUnitNames(pasted: string): readonly string[] {
  const lines = pasted.replace(/\p{Cf}/gu, '').split(LINES);
  const named = lines.filter((line) => line.trim() !== '').length > 1 ? namesIn(lines, CELLS) : [];
  return named.length > 1 ? named : namesIn(lines, PARTS);
}

function namesIn(lines: readonly string[], parts: RegExp): readonly string[] {
  const names = lines.flatMap((line) => line.match(parts) ?? []).map(toName);
  return [...new Set(names)].filter((name) => name !== '' && !NUMBER_ONLY.test(name) && !HEADS.has(bare(name)));
}

const bare = (name: string): string => name.replace(/\s/g, '');

/** Takes off what stands around a name, one layer after the other. */
function toName(cell: string): string {
  let name = cell;
  for (;;) {
    const inner = name.replace(EDGES, '').replace(NUMBERING, '');
    if (inner === name) return name;
    name = inner;
  }
}
