import type { Random } from '../random';

/** A sentence with a total and a list of its parts. */
export interface SumList {
  readonly text: string;
  /** `wrong`: the list reads as complete and does not add up; `open`: too short, and a reader can't tell whether it is all. */
  readonly truth: 'right' | 'wrong' | 'open';
}

interface Form {
  readonly text: (total: number, parts: readonly number[]) => string;
  readonly parts: number;
  /** Whether the words close the list: 其他, 分别为, or a full bracket. */
  readonly closed: boolean;
}

const FORMS: readonly Form[] = [
  {
    parts: 3,
    closed: true,
    text: (t, [a, b, c]) =>
      `（一）主动公开情况。全年公开各类政府信息${t}条，其中房屋征收公告${a}条、工程许可${b}条、其他${c}条。`,
  },
  {
    parts: 4,
    closed: false,
    text: (t, [a, b, c, d]) =>
      `（一）主动公开情况。主动公开政府信息${t}条，其中机构职能类${a}条，政策文件类${b}条，规划计划类${c}条，工作动态类${d}条。`,
  },
  {
    parts: 3,
    closed: true,
    text: (t, [a, b, c]) => `（一）主动公开情况。发布信息${t}篇，分别为微信${a}篇、微博${b}篇、网站${c}篇。`,
  },
  {
    parts: 2,
    closed: false,
    text: (t, [a, b]) => `（一）主动公开情况。通过门户网站公开信息${t}条，其中机构职能类${a}条、工作动态类${b}条。`,
  },
  {
    parts: 5,
    closed: false,
    text: (t, [a, b, c, d, e]) =>
      `（一）主动公开情况。公开政府信息${t}条（政策文件${a}条，行政许可${b}条，行政处罚${c}条，财政信息${d}条，人事信息${e}条）。`,
  },
  {
    parts: 3,
    closed: true,
    text: (t, [a, b, c]) =>
      `（一）主动公开情况。各渠道公开信息共${t}条，包括网站${a}条、新媒体${b}条和其他渠道${c}条，另有政务公开栏6处。`,
  },
  {
    parts: 2,
    closed: true,
    text: (t, [a, b]) => `（一）主动公开情况。制作解读材料${t}份，其中文字解读${a}份，其余${b}份为图文解读。`,
  },
  {
    parts: 4,
    closed: false,
    text: (t, [a, b, c, d]) =>
      `（一）主动公开情况。全年主动公开${t}条信息。按类别分，信息总数${t}条，其中：概况类${a}条，法规类${b}条，计划类${c}条，业务类${d}条，历年累计9120条。`,
  },
];

/** Sentences that hold a total and figures which are no list of its parts. */
export const NO_SUMS: readonly string[] = [
  '（一）主动公开情况。全年公开信息318条，其中行政处罚等重点信息52条、政策解读17条。',
  '（一）主动公开情况。发布信息约400条，其中动态类210条、文件类95条。',
  '（一）主动公开情况。公开政府信息124条，较上年增加31条，其中文件类52条。',
  '（一）主动公开情况。公开政府信息206条，召开新闻发布会4场，办理提案17件，回复留言95条。',
  '（一）主动公开情况。发布微信136条，其中原创88条，阅读量超过1000次的20条。',
  '（一）主动公开情况。公开信息90条（网站60条、公众号30条），其中政策文件40条、工作动态50条。',
];

/** A list of parts; `wrong` lets one figure of it slip. */
export function makeList(random: Random, wrong: boolean): SumList {
  const form = random.pick(FORMS);
  const parts = Array.from({ length: form.parts }, () => random.int(1, 160));
  const sum = parts.reduce((all, part) => all + part, 0);
  if (!wrong) return { text: form.text(sum, parts), truth: 'right' };
  const by = random.int(1, 9) * random.pick([1, 10]) * random.pick([-1, 1]);
  const total = Math.max(1, sum + by);
  const truth = total < sum || form.closed ? 'wrong' : 'open';
  return { text: form.text(total, parts), truth: total === sum ? 'right' : truth };
}
