import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/read-page';
import { reportText } from '@/lib/report/report-text';
import { drawRequests } from '../official-html';
import { parseHtml } from '../parse-html';

function text(line: string, received: number): string {
  const figures = { new: { total: received } };
  const html = `<title>某县甲局2023年政府信息公开工作年度报告</title><p>${line}</p><p>一、总体情况</p><p>全年收到申请 ${received} 件。</p>${drawRequests('2021', figures)}`;
  return reportText(readPage(parseHtml(html), '').report);
}

describe('reportText', () => {
  it('is the same whatever the counters and tools of the portal say', () => {
    expect(text('时间：2024-01-18 浏览量：35 字号：大 中 小', 5)).toBe(
      text('时间：2024-01-18 浏览量：1036 字号：大 中 小', 5),
    );
  });

  it('changes with the report: a line, a cell', () => {
    expect(text('', 5)).not.toBe(text('', 6));
    expect(text('', 5)).toContain('requests/new/total=5');
  });
});
