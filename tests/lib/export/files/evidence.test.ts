import { describe, expect, it } from 'vitest';
import { writeEvidence } from '@/lib/export/files/evidence/evidence';
import type { ComparedWith } from '@/lib/export/files/evidence/evidence-across';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import { checkAgainstPrevious } from '@/lib/ledger/across/history';
import { type HistoryResult, NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { toCopyResult } from '@/lib/ledger/copies/copy-finding';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import type { Language } from '@/lib/messages/languages';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { parseHtml } from '../../parse-html';
import { checkedEntry, decideOn, entryOf, HOSTILE } from '../ledger-builder';

const ALONE: ComparedWith = { previous: { kind: 'none' }, sums: [] };

function open(
  entry: LedgerEntry,
  language: Language = 'zh-CN',
  across: HistoryResult = NOTHING_ACROSS,
  against: ComparedWith = ALONE,
): Document {
  const options = { words: WORDS[language], reviewer: '陈晓', exportedAt: '2026-01-22T01:00:00Z', against };
  return parseHtml(writeEvidence(reviewCheck(entry, across), options));
}

const textOf = (document: Document) => document.body.textContent ?? '';

describe('writeEvidence', () => {
  const hongze = checkedEntry('real-2023-hongze-table-four-totals');
  const clean = checkedEntry('made-clean-2021-department');

  it('names report, time, versions and checksum, and lets two people sign', () => {
    const words = textOf(open({ ...hongze, tags: ['年报核查'] }));
    const { report, engine, textHash } = hongze.evaluation;
    for (const part of [
      report.title,
      report.agency,
      hongze.url,
      '2026-01-20 17:00（北京时间）',
      engine.version,
      engine.rules,
      textHash,
    ]) {
      expect(words).toContain(part);
    }
    expect(words).toContain('年报核查');
    expect(words).toMatch(/核查人.*复核人/s);
    expect(words).toContain('2 个等式不成立');
  });

  it.each(LANGUAGES)('is one main part, whole, in %s', (language) => {
    const { body } = open(hongze, language);
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['MAIN']);
    expect(body.querySelectorAll('main h1, main h2, main table.facts')).toHaveLength(
      body.querySelectorAll('h1, h2, table.facts').length,
    );
  });

  it('shows every finding with its figures, clauses, advice and decision', () => {
    const broken = hongze.evaluation.findings.find(({ subject }) => subject.row === 'review');
    if (!broken) throw new Error('the corpus has changed');
    const document = open(decideOn(hongze, broken, { state: 'dismissed', reason: '纸质件无误' }));
    expect(document.querySelectorAll('.finding')).toHaveLength(hongze.evaluation.findings.length);
    const words = [...document.querySelectorAll('.finding')].map((one) => one.textContent ?? '');
    const own = words.find((one) => one.includes('10＋1＝11'));
    expect(own).toMatch(/应为 10＋1＝11；实为 0；差额 −11.*依据.*整改建议.*不属实（理由：纸质件无误/s);
    expect(textOf(document)).toContain('1 个等式不成立');
    const off = [...document.querySelectorAll('table.equations .off')].map((row) => row.textContent ?? '');
    expect(off.filter((row) => row.endsWith('不成立（疑点经人工核实不属实）'))).toHaveLength(1);
  });

  it.each([
    ['2019', hongze, 40],
    ['2021', clean, 42],
  ])('lists every equation of the %s form, also where all hold', (_, entry, count) => {
    const document = open(entry);
    expect(document.querySelectorAll('table.equations tbody tr')).toHaveLength(count);
    expect(textOf(document)).toContain(`三、等式核对（${count} 个）`);
  });

  const SUQIAN = 'real-2023-suqian-city-kangxi-radicals';
  const suqian = checkedEntry(SUQIAN);
  const earlier = checkedEntry(SUQIAN, 'http://www.example.gov.cn/last.htm');
  const previous: LedgerEntry = {
    ...earlier,
    evaluation: { ...earlier.evaluation, report: { ...earlier.evaluation.report, year: 2022 } },
  };
  const found = { kind: 'found', entry: previous } as const;
  /** The words of the part about other reports. */
  const acrossOf = (document: Document) => /四、与其他报告核对.*?(?=五、)/s.exec(textOf(document))?.[0] ?? '';

  it('holds what was compared with other reports in a part of its own: which report, its year and address', () => {
    const across = checkAgainstPrevious(suqian, found);
    const document = open(suqian, 'zh-CN', across, { previous: found, sums: [] });
    expect(across.findings.length).toBeGreaterThan(0);
    expect(across.passes.length).toBeGreaterThan(0);
    const words = acrossOf(document);
    expect(words).toContain(`四、与其他报告核对（${across.findings.length + across.passes.length} 项）`);
    expect(words).toMatch(/上年报告宿迁市2022http:\/\/www\.example\.gov\.cn\/last\.htm2026-01-20 17:00/);
    expect(words).toMatch(/上年结转衔接.*部分数据取自宿迁市 2022 年度报告[^、]/s);
    const rows = [...document.querySelectorAll('table.equations tr')].map((row) => row.textContent ?? '');
    const equations = [...across.findings, ...across.passes].filter(({ equation }) => equation !== null);
    expect(rows.filter((row) => row.includes('部分数据取自'))).toHaveLength(equations.length);
  });

  it('counts findings and points in order across reports with those of the page', () => {
    const across = checkAgainstPrevious(suqian, found);
    const { tally } = suqian.evaluation;
    const failed = across.findings.filter(({ outcome }) => outcome === 'failed').length;
    const undecided = across.findings.length - failed;
    expect(failed).toBeGreaterThan(0);
    const words = textOf(open(suqian, 'zh-CN', across, { previous: found, sums: [] }));
    expect(words).toContain(
      `疑点 ${tally.failed + failed} 条，无法判断 ${tally.cantTell + undecided} 项，核查未见异常 ${tally.passed + across.passes.length} 项`,
    );
    expect(words).toContain(`一、疑点（${tally.failed + failed} 条）`);
  });

  it('lists what was found in order across reports without figures, too', () => {
    const across = { findings: [], passes: [{ rule: 'identity/copied-text', subject: {}, equation: null }] };
    expect(acrossOf(open(suqian, 'zh-CN', across))).toContain('未见与其他已存报告成段雷同');
  });

  it('lists every report that shares its text, with body, year and address, however few the sentence names', () => {
    const { agency, year } = suqian.evaluation.report;
    const alike = ['泗阳县', '沭阳县', '泗洪县', '宿城区', '宿豫区'].map((name, at) => ({
      other: { agency: name, year: 2023, url: `http://www.example.gov.cn/${at}.htm` },
      percent: 95 - at,
    }));
    const likest = { kind: 'other-body' as const, passages: 4, longest: 260, beyond: false, alike };
    const across = toCopyResult({ agency, year, url: suqian.url }, [likest], true);
    const document = open(suqian, 'zh-CN', across);
    expect(textOf(document)).toContain('另有沭阳县、泗洪县、宿城区等 4 份报告情形类似');
    const rows = [...document.querySelectorAll('table.against tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(5);
    expect(rows[4]).toContain('成段相同，占较短一份的 91%宿豫区2023http://www.example.gov.cn/4.htm');
    expect(open(suqian, 'en', across).querySelectorAll('table.against tbody tr')).toHaveLength(5);
  });

  it('says why it was not compared with last year, and names pages that only may be it', () => {
    const words = (against: ComparedWith['previous']) =>
      acrossOf(open(suqian, 'zh-CN', NOTHING_ACROSS, { previous: against, sums: [] }));
    expect(words({ kind: 'missing', year: 2022 })).toContain('台账中没有该单位 2022 年度报告');
    expect(words({ kind: 'none' })).toContain('未与上年报告核对');
    expect(words({ kind: 'unconfirmed', entry: previous })).toMatch(/未经确认，未作比较.*last\.htm/s);
    expect(words({ kind: 'several', entries: [previous, suqian] })).toMatch(/数据不一.*last\.htm.*数据不一/s);
  });

  it('names the units whose figures it was compared with', () => {
    const sum = {
      year: 2023,
      units: [{ name: '宿迁市民政局', url: 'http://www.example.gov.cn/unit.htm' }],
      missing: [],
      absent: [],
      setAside: [],
      unlisted: [],
      doubled: [],
      listed: true,
      lines: [],
    };
    const project = { tag: '核查', whole: suqian.url, units: null };
    const words = acrossOf(open(suqian, 'zh-CN', NOTHING_ACROSS, { previous: found, sums: [{ project, sum }] }));
    expect(words).toContain('“核查”所属单位宿迁市民政局2023http://www.example.gov.cn/unit.htm');
  });

  it('says that nothing was found, and what was looked at', () => {
    const words = textOf(open(clean));
    expect(clean.evaluation.findings).toEqual([]);
    expect(words).toContain('未发现问题');
    expect(words).toContain('本次核查未发现疑点。');
    expect(words).toContain('核对的 42 个等式均成立');
    const others = clean.evaluation.passes.filter(({ equation }) => equation === null);
    expect(open(clean).querySelectorAll('ol > li')).toHaveLength(others.length);
  });

  it('says what could not be decided and why, and which rules broke off or were off', () => {
    const entry = checkedEntry('real-2025-suqian-city-incomplete-tables');
    const settings = {
      disabled: ['contact/missing'],
      regraded: [{ rule: 'table/cell-blank', severity: 'error' as const }],
    };
    const evaluation = { ...entry.evaluation, ruleErrors: [{ rule: 'table/x', error: 'oops' }], settings };
    const words = textOf(open({ ...entry, evaluation }));
    expect(words).toMatch(/二、无法判断、需人工核对的事项（[1-9]\d* 项）/);
    expect(words).toContain('下列规则运行出错，未能核查，与页面无关：table/x。');
    expect(words).toMatch(/规则设置\s*核查时未启用下列规则，其结果不含这些事项：未见联系方式.*（错误）/);
  });

  it('says of a page that is not checked that it was not', () => {
    const words = textOf(open(entryOf('某校', { kind: 'not-a-report', why: ['university-report'], findings: [] })));
    expect(words).toContain('未逐项核查');
    expect(words).not.toContain('未发现疑点');
  });

  it.each(LANGUAGES)('loads nothing, runs nothing, whatever pages say, in %s', (language) => {
    for (const words of HOSTILE) {
      const document = open({ ...entryOf(words), url: words }, language);
      expect(document.querySelectorAll('script, img, svg, iframe, link, a, form, object')).toHaveLength(0);
      for (const element of document.querySelectorAll('*')) {
        const given = element.getAttributeNames().filter((name) => /^on|^src$|^href$|^style$/.test(name));
        expect(given).toEqual([]);
      }
      expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
      expect(document.querySelectorAll('body')).toHaveLength(1);
    }
  });

  it.each(LANGUAGES)('has words for everything in %s', (language) => {
    for (const entry of [hongze, clean, checkedEntry('real-2019-shanghai-office-blank-totals')]) {
      expect(textOf(open(entry, language))).not.toMatch(/undefined|null|NaN|\[object|〔？〕/);
    }
  });
});
