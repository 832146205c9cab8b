/** The words for a 整改台账 that comes back from a body, in Chinese. */
export const returning = {
  open: '导入整改台账',
  title: (file: string) => `导入整改台账 ${file}`,
  reading: '正在读取文件，与台账核对…',
  /** `fields`: cells that would be filled. */
  brings: (items: number, filled: number, fields: number) =>
    `文件含有编号的整改事项 ${items} 个；其中 ${filled} 个可填入 ${fields} 格。确认之前不会写入，空格不会清除本机已有的内容。`,
  nothingNew: (items: number) => `文件含有编号的整改事项 ${items} 个，没有可填入的新内容。`,
  filled: '将填入',
  fields: (names: readonly string[]) => names.join('、'),
  conflicts: (count: number) => `${count} 格两边不一致，选用哪一边`,
  columns: { number: '编号', agency: '单位', field: '事项', mine: '本机', theirs: '文件' },
  /** Names a choice for whoever hears it alone. */
  choose: (side: string, number: string, field: string) => `${number} ${field}：用${side}的`,
  all: { mine: '全部用本机的', theirs: '全部用文件的' },
  leftOut: (count: number) => `${count} 行没有采用`,
  why: {
    unknown: '台账里没有这个编号的事项',
    'other-agency': '单位与台账中这个编号的单位不同',
    'other-problem': '问题摘要与台账中这个编号的问题不同',
    twice: '编号在文件里重复，以前一行为准',
  },
  row: (place: string, number: string, why: string) => `${place}（${number}）：${why}`,
  unreadable: (count: number) => `${count} 格读不出来，没有采用`,
  unreadableWhy: {
    formula: '是公式，本工具不计算公式',
    error: '是错误值',
    'no-day': '不是日期（应如 2026-03-31）',
    'too-long': '超过 2000 字',
  },
  cell: (sheet: string, place: string, why: string) => `“${sheet}”${place}：${why}`,
  more: (count: number) => `另有 ${count} 处没有列出`,
  take: '确认导入',
  /** `left`: cells in which something else stands by now. */
  taken: (items: number, fields: number, left: number) =>
    `已导入：${items} 个整改事项，填入 ${fields} 格${left > 0 ? `；另有 ${left} 格在此期间已有改动，没有写入` : ''}`,
  problems: {
    'too-large': (most: number) => `这个文件超过 ${most} MB，没有读取。`,
    'too-large-unpacked': (most: number) => `这个文件解开后超过 ${most} MB，没有继续读取。没有导入任何内容。`,
    'too-many': (most: number) => `这个文件的行、格或部件超过 ${most} 个，没有继续读取。没有导入任何内容。`,
    'old-or-locked': () => '这个文件设有密码，或者是旧版 .xls。请另存为不设密码的 .xlsx 再导入。没有导入任何内容。',
    'no-workbook': () => '这个文件既不是 Excel 工作簿（.xlsx），也不是 CSV。没有导入任何内容。',
    damaged: () => '这个文件已损坏，读不出来。没有导入任何内容。',
    'no-columns': () => '这个文件里没有整改台账：找不到“编号”“问题摘要”和由单位填写的各列。没有导入任何内容。',
    'out-of-reach': () => '读不到这个文件或者本机存储，请重新选择文件再试。没有导入任何内容。',
  },
};
