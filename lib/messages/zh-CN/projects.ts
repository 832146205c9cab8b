import type { RowTiming } from '../../ledger/list/row-timing';
import type { UnitDue } from '../../ledger/list/unit-due';

/** The words of projects and their rosters, in Chinese. */
export const projects = {
  make: '新建项目',
  edit: '名册',
  copy: '复制到下一年',
  makeTitle: '新建核查项目',
  editTitle: (name: string) => `名册：${name}`,
  name: '项目名称',
  nameHint: '如 2025年度鲤城区年报核查',
  year: '报告年度',
  roster: '应报送单位',
  rosterHint:
    '每行一个单位，可从 Excel 或文字中粘贴；类型（部门、政府、乡镇街道、其他）和单独的期限可以各占一列，也可以不写',
  /** The sorts of bodies, as far as their deadlines go. */
  kinds: { department: '部门', government: '政府', township: '乡镇街道', other: '其他' },
  /** Last days by kind of body. */
  deadlines: '按类型的发布期限',
  deadlineHint: '可不填，如 2026-01-20；不填的按设置中该类型的期限，单位在名册中单独定了期限的从其期限',
  deadlineWrong: (kind: string) => `${kind}的期限不是报告年度次年的一天`,
  lateBy: (days: number) => `晚 ${days} 天`,
  /** Whether a unit's report came in time, by which last day and why; the same words wherever it is told. `project`: whose place it is, where that is not the project that is shown alone. */
  timing: (
    {
      onTime,
      days,
      deadline,
      from,
      kind,
      by,
      published,
      checked,
    }: {
      readonly onTime: 'yes' | 'no' | 'unknown';
      readonly days: number | null;
      readonly deadline: string | null;
      readonly from: 'unit' | 'project' | 'settings' | 'law' | 'check';
      readonly kind: 'department' | 'government' | 'township' | 'other' | null;
      readonly by: 'day' | 'no-day' | 'person';
      readonly published: string | null;
      readonly checked: { readonly onTime: 'yes' | 'no' | 'unknown'; readonly deadline: string | null };
    },
    project: string | null = null,
  ): string => {
    const said = projects.timeliness;
    const named = kind === null ? '' : projects.kinds[kind];
    const whose = {
      unit: project === null ? '该单位单独的期限' : `“${project}”名册中该单位的期限`,
      project: `${project === null ? '本项目' : `“${project}”中`}“${named}”的期限`,
      settings: `设置中“${named}”的期限`,
      law: `“${named}”的法定期限`,
      check: '核查时的期限',
    };
    const parts = [
      `${whose[from]} ${deadline ?? '不明'}`,
      published === null ? '网页上没有读到发布日期' : `${published} 发布`,
      ...(by === 'person' ? ['核查人认定不逾期'] : []),
      ...(from === 'settings' && onTime === 'unknown' && by === 'day' ? ['法定期限未过'] : []),
    ];
    const verdict = onTime === 'no' && days !== null ? projects.lateBy(days) : said[onTime];
    const told =
      from === 'check' || (deadline === checked.deadline && onTime === checked.onTime)
        ? []
        : [`核查时按${checked.deadline === null ? '法定期限' : ` ${checked.deadline} `}判为${said[checked.onTime]}`];
    return [
      `${verdict}：${parts.join('，')}`,
      ...told,
      ...(from !== 'check' && onTime !== checked.onTime ? ['疑点仍以核查为准'] : []),
    ].join('；');
  },
  timeliness: { yes: '按时', no: '逾期', unknown: '不明' },
  /** The same of a report in all projects that name it: each that has another last day, or by which it comes to something else, is named. */
  rowTiming: ({ isShown, beside, ...timing }: RowTiming): string =>
    [
      projects.timing(timing, isShown && beside.length === 0 ? null : timing.project),
      ...beside.map(
        ({ project, deadline, onTime, days }) =>
          `另在“${project}”中：期限 ${deadline ?? '不明'}，${onTime === 'no' && days !== null ? projects.lateBy(days) : projects.timeliness[onTime]}`,
      ),
    ].join('；'),
  /** What is said, and why. */
  because: (words: string, why: string) => `${words}：${why}`,
  /** A narrow cell that says whether a report came in time, where its projects have different last days: it is said in full beside, and on paper. */
  daysDiffer: (words: string) => `${words}*`,
  /** A unit with its kind and its own last day; null where the roster does not say. */
  unitSaid: (name: string, kind: string | null, deadline: string | null) =>
    `${name}（${[kind ?? '未注明类型', ...(deadline === null ? [] : [`期限 ${deadline}`])].join('，')}）`,
  /** `dated`: units with a last day of their own. */
  counted: (
    units: number,
    kinds: readonly {
      readonly kind: 'department' | 'government' | 'township' | 'other';
      readonly count: number;
    }[] = [],
    dated = 0,
  ): string => {
    const told = kinds.filter(({ count }) => count > 0);
    const rest = units - told.reduce((sum, { count }) => sum + count, 0);
    const parts = [
      ...told.map(({ kind, count }) => `${projects.kinds[kind]} ${count}`),
      ...(told.length > 0 && rest > 0 ? [`未注明类型 ${rest}`] : []),
    ];
    return [
      `识别出 ${units} 个单位`,
      ...(parts.length > 0 ? [`（${parts.join('，')}）`] : []),
      ...(dated > 0 ? [`，其中 ${dated} 个单独定了期限`] : []),
    ].join('');
  },
  /** Of a text that is too long; `first`: the first line that does not go in. */
  cut: (lines: number, first: string) =>
    `最多读入 10 万字：超出的 ${lines} 行没有读入，从“${first.slice(0, 30)}”起，请分成几个项目`,
  unread: (places: number) => `${places} 处没有采用，保存后不再保留：`,
  unreadLine: (line: number, words: string, why: string) =>
    `第 ${line} 行“${words.length > 40 ? `${words.slice(0, 40)}…` : words}”：${why}`,
  moreUnread: (places: number) => `另有 ${places} 处`,
  /** Why words of a pasted roster are not taken. */
  why: {
    'no-such-day': '没有这一天，期限未采用',
    'no-year': '还没有报告年度，不知是哪一年，期限未采用',
    'other-year': '不在报告年度的次年，期限未采用',
    'no-day': '看不出是哪一天，期限未采用',
    'no-kind': '不是认得的类型，未采用',
    two: '类型或期限写了两个，未采用',
    twice: '前面已有这个单位，类型或期限与前面不同，以前面的为准',
    'no-name': '没有单位名称，未采用',
    'not-a-name': '不像单位名称、类型或期限，未采用',
    'too-long': '超过 100 字，不像单位名称，未采用',
    column: '这一列与名册无关，未采用',
  },
  noName: '请填写项目名称',
  taken: (name: string) => `已有名为“${name}”的项目`,
  notYear: '请填写四位数的报告年度',
  noUnits: '请粘贴应报送单位',
  failed: '未能保存，填写的内容仍在，请重试',
  drop: '删除名册',
  dropped: (name: string) => `项目“${name}”的名册已删除；报告和处理记录不受影响`,
  /** The line over the table, of a project with a roster. */
  label: (name: string, units: number) => `${name}：${units} 个单位`,
  states: {
    missing: '未见报告',
    absent: '未报送',
    open: '有待处理',
    checked: '已检查，无疑点',
    done: '已完成',
    late: '逾期',
    overdue: '期限已过、无报告',
  },
  /** In the line of a unit of which no report was checked. */
  missing: '未见报告：尚未检查，或者尚未报送',
  /** In its line once the reviewer found that it handed none in. */
  absent: '未报送',
  /** The last day of a unit without a report, whose it is, and whether it has passed. */
  due: ({ deadline, from, kind, passed }: UnitDue): string => {
    const named = kind === null ? '' : projects.kinds[kind];
    if (deadline === null)
      return {
        yes: '期限不明，各类机关的法定期限都已过',
        no: '期限不明，各类机关的法定期限都未到',
        unknown: '期限不明',
      }[passed];
    const whose = {
      unit: '该单位单独的期限',
      project: `本项目“${named}”的期限`,
      settings: `设置中“${named}”的期限`,
      law: `“${named}”的法定期限`,
    };
    return `${whose[from]} ${deadline}，${passed === 'yes' ? '已过' : '未到'}`;
  },
  /** That of a unit no report was seen, or none handed in, and by when it had to. */
  unreported: (what: string, due: UnitDue): string => `${what}；${projects.due(due)}`,
  semicolon: '；',
  sayAbsent: '记为未报送',
  unsayAbsent: '撤回',
  saidAbsent: (unit: string) => `“${unit}”已记为未报送`,
  saidUnseen: (unit: string) => `“${unit}”不再记为未报送`,
  /** A project of before, whose year was not asked for. */
  /** The bar of its states and what is done with it. */
  bar: '单位的进展与名册',
  noRoster: '还没有名册：粘贴应报送单位后，未见报告的单位也列在表中',
};
