import { describe, expect, it } from 'vitest';
import { normalize, squash } from '../../../lib/text/text';
import { foldTraditional } from '../../../lib/text/traditional';

describe('foldTraditional', () => {
  it.each([
    ['總體情況', '总体情况'],
    ['主動公開政府信息情況', '主动公开政府信息情况'],
    ['收到和處理政府信息公開申請情況', '收到和处理政府信息公开申请情况'],
    ['政府信息公開行政復議、行政訴訟情況', '政府信息公开行政复议、行政诉讼情况'],
    ['存在的主要問題及改進情況', '存在的主要问题及改进情况'],
    ['其他需要報告的事項', '其他需要报告的事项'],
    ['本年新收政府信息公開申請數量', '本年新收政府信息公开申请数量'],
    ['本機關不掌握相關政府信息', '本机关不掌握相关政府信息'],
    ['危及“三安全一穩定”', '危及“三安全一稳定”'],
    ['無正當理由大量反覆申請', '无正当理由大量反复申请'],
    ['結轉下年度繼續辦理', '结转下年度继续办理'],
    ['尚未審結', '尚未审结'],
    ['現行有效件數', '现行有效件数'],
    ['本年收費金額（單位：萬元）', '本年收费金额（单位：万元）'],
    ['政府資訊公開', '政府信息公开'],
    ['發佈日期', '发布日期'],
    ['郵編：362000；電子郵箱', '邮编：362000；电子邮箱'],
    ['龍巖市、廈門市', '龙岩市、厦门市'],
  ])('%s', (traditional, simplified) => {
    expect(foldTraditional(traditional)).toBe(simplified);
    expect(squash(traditional)).toBe(squash(simplified));
  });

  it.each(['总体情况 12', '乾县人民政府', '编著单位', '１２３', ''])('leaves %s as it is', (text) => {
    expect(foldTraditional(text)).toBe(text);
  });

  it('keeps every place', () => {
    const text = '𠀀縣（甲）資訊１２';
    expect(foldTraditional(text)).toHaveLength(text.length);
    expect(normalize(text)).toBe('𠀀县(甲)信息12');
  });
});
