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
  rosterHint: '每行一个单位，可从 Excel 或文字中整列粘贴',
  counted: (units: number) => `识别出 ${units} 个单位`,
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
  },
  /** In the line of a unit of which no report was checked. */
  missing: '未见报告：尚未检查，或者尚未报送',
  /** In its line once the reviewer found that it handed none in. */
  absent: '未报送',
  sayAbsent: '记为未报送',
  unsayAbsent: '撤回',
  saidAbsent: (unit: string) => `“${unit}”已记为未报送`,
  saidUnseen: (unit: string) => `“${unit}”不再记为未报送`,
  /** A project of before, whose year was not asked for. */
  /** The bar of its states and what is done with it. */
  bar: '单位的进展与名册',
  noRoster: '还没有名册：粘贴应报送单位后，未见报告的单位也列在表中',
};
