/** Pieces of a portal's page that are no report: what a check has to read past. Made of counters, so always the same. */

/** A menu of `groups` groups with `links` links each. */
export function megaMenu(groups: number, links: number): string {
  const group = (at: number): string => {
    const items = Array.from(
      { length: links },
      (_, index) =>
        `<li class="sub"><a href="/col/c${at}_${index}/" target="_blank">栏目${at * links + index}</a></li>`,
    );
    return `<li class="nav"><a href="/col/c${at}/">频道${at + 1}</a><div class="drop"><ul>${items.join('')}</ul></div></li>`;
  };
  return `<ul class="menu">${Array.from({ length: groups }, (_, at) => group(at)).join('\n')}</ul>`;
}

/** A list of `length` links with a day each, as every column of a portal has. */
export function linkList(name: string, length: number): string {
  const items = Array.from({ length }, (_, index) => {
    const day = `2024-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    const title = `关于公布第${index + 1}批惠民实事项目进展的公告（${(index % 9) + 1}号）`;
    return `<li><a href="/art/${day.replaceAll('-', '/')}/art_7_${index}.html" title="${title}">${title}</a><span class="date">${day}</span></li>`;
  });
  return `<div class="list"><h3>${name}</h3><ul>${items.join('\n')}</ul></div>`;
}

/** A data table that has nothing to do with a report: 44 rows of 8 columns, a header with spans. */
export function foreignTable(seed: number): string {
  const row = (at: number): string => {
    const figures = Array.from(
      { length: 6 },
      (_, column) => `<td align="right">${(seed * 37 + at * 11 + column * 101) % 9973}.${(at + column) % 10}</td>`,
    );
    return `<tr><td>${at + 1}</td><td class="name">工程${seed + 1}标段${at + 1}</td>${figures.join('')}</tr>`;
  };
  return `<table class="data" width="100%"><caption>表${seed + 1} 重点工程投资完成情况</caption><tbody>
<tr><th rowspan="2">序号</th><th rowspan="2">工程名称</th><th colspan="3">计划投资（万元）</th><th colspan="3">完成投资（万元）</th></tr>
<tr><th>一季度</th><th>二季度</th><th>三季度</th><th>一季度</th><th>二季度</th><th>三季度</th></tr>
${Array.from({ length: 42 }, (_, at) => row(at)).join('\n')}</tbody></table>`;
}

/** A script with data in it, as portals write it into their pages. */
export function portalScript(entries: number): string {
  const data = Array.from({ length: entries }, (_, index) => ({
    id: index,
    name: `栏目${index}`,
    url: `/col/${index}/`,
  }));
  return `<script>var columns = ${JSON.stringify(data)};</script>`;
}
