/** What a column of a roster holds, as its head says; `aside`: nothing of a roster. */
export type RosterColumn = 'number' | 'name' | 'kind' | 'day' | 'aside';

const HEADS: Readonly<Record<RosterColumn, string>> = {
  number: '序号 编号 序 号',
  name: '名称 单位 单位名称 单位全称 部门 部门名称 部门单位 机构 机构名称 行政机关 行政机关名称 报送单位 应报送单位 填报单位 责任单位 发布单位 发布机构 公开主体 主管部门',
  kind: '类型 类别 单位类型 单位类别 机构类型 机构类别 单位性质 性质 分类 所属类别',
  day: '期限 时限 截止日期 截止时间 截止日 报送期限 报送时限 发布期限 发布时限 完成期限 完成时限 最后期限 公布期限 应发布日期 应报送日期',
  aside:
    '备注 说明 联系人 联系电话 电话 手机 手机号 手机号码 办公电话 联系方式 传真 邮箱 电子邮箱 地址 办公地址 负责人 分管领导 经办人 网址 链接 栏目 公开栏目 年度报告栏目 年报栏目 状态 完成情况 统一社会信用代码 邮编',
};
const COLUMNS = new Map(
  Object.entries(HEADS).flatMap(([column, heads]) =>
    heads.split(' ').map((head): [string, RosterColumn] => [head, column as RosterColumn]),
  ),
);

const areSeveral = (words: string): boolean =>
  /\s/.test(words) && words.split(/\s+/).every((word) => COLUMNS.has(word));

/** Whether words are a head of a column, or several that are parted by blanks. */
export function isHead(words: string): boolean {
  return areSeveral(words) || readHead(words) !== undefined;
}

/** What a column holds whose head this is; undefined where the words are no head, or several. */
export function readHead(words: string): RosterColumn | undefined {
  return areSeveral(words) ? undefined : COLUMNS.get(words.replace(/\s|[(（][^（()）]*[)）]$/gu, ''));
}
