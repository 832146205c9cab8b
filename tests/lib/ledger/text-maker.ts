/** Words of this trade, to make sentences of that no report has. */
const WORDS = [
  '主动回应',
  '群众关切',
  '政策解读',
  '会议开放',
  '目录动态',
  '完善机制',
  '专题栏目',
  '业务培训',
  '信息审核',
  '留言办理',
  '窗口服务',
  '便民事项',
  '基层试点',
  '领导重视',
  '数据共享',
  '平台整合',
  '内容更新',
  '专人负责',
  '流程优化',
  '监督检查',
  '查阅场所',
  '新闻发布',
  '走访企业',
  '重点领域',
  '惠民资金',
  '项目建设',
  '民生实事',
  '营商环境',
  '社区宣讲',
  '热线接听',
] as const;

/** A small generator of numbers, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A sentence of `words` pairs of words with some single characters between; other seeds give others. */
export function makeSentence(seed: number, words = 8): string {
  const next = numbersFrom(seed * 7_919 + 17);
  const pick = () => WORDS[Math.floor(next() * WORDS.length)] ?? '';
  const glue = () => '和与在对把将及因为以从向由'.charAt(Math.floor(next() * 13));
  return `${Array.from({ length: words }, () => pick() + glue() + String.fromCharCode(0x4e00 + Math.floor(next() * 3000))).join('')}。`;
}

/** Paragraphs of about `bytes` bytes of UTF-8, made of sentences with seeds from `seed` on. */
export function makeText(seed: number, bytes: number): readonly string[] {
  const paragraphs: string[] = [];
  for (let size = 0, at = 0; size < bytes; at += 1) {
    const paragraph = [0, 1, 2, 3].map((index) => makeSentence(seed * 100_003 + at * 4 + index)).join('');
    paragraphs.push(paragraph);
    size += paragraph.length * 3;
  }
  return paragraphs;
}
