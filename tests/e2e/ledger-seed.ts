import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { toIndexRecord, writeIndexRecord } from '@/lib/store/ledger/index-record';
import { packRecord } from '@/lib/store/ledger/packed-record';

const DISTRICTS = ['鲤城区', '丰泽区', '洛江区', '泉港区', '石狮市', '晋江市', '南安市', '惠安县'];
const BODIES = [
  '统计局',
  '教育局',
  '财政局',
  '民政局',
  '自然资源局',
  '卫生健康局',
  '市场监督管理局',
  '文化体育和旅游局',
];
const HOUR = 3_600_000;
const FIRST = Date.parse('2026-02-01T00:00:00Z');

/** A check that reports of a ledger are made of; with its facts they can be judged again. */
type Sample = Pick<LedgerEntry, 'evaluation' | 'facts'>;

/** `count` reports in the form in which they are stored, made of these checks in turn: bodies of their own, over three years. */
export function seedLedger(samples: readonly Sample[], count: number): Readonly<Record<string, unknown>> {
  const stored: Record<string, unknown> = {};
  for (let index = 0; index < count; index += 1) {
    const sample = samples[index % samples.length];
    if (sample === undefined) throw new Error('There is no check to make reports of.');
    const { evaluation, facts } = sample;
    const body = Math.floor(index / 3);
    const year = 2022 + (index % 3);
    const place = DISTRICTS[body % DISTRICTS.length];
    const name = BODIES[Math.floor(body / DISTRICTS.length) % BODIES.length];
    const round = Math.floor(body / (DISTRICTS.length * BODIES.length));
    const agency = `泉州市${place}${round === 0 ? '' : `第${round}`}${name}`;
    const url = `http://www.qz.gov.cn/${body}/${year}.htm`;
    const checkedAt = new Date(FIRST + index * HOUR).toISOString();
    const entry: LedgerEntry = {
      url,
      savedAt: checkedAt,
      evaluation: {
        ...evaluation,
        source: url,
        checkedAt,
        report: { ...evaluation.report, agency, year, title: `${agency}${year}年政府信息公开工作年度报告` },
      },
      decisions: [],
      tags: index % 4 === 0 ? ['2025年度泉州市年报核查'] : [],
      text: null,
      before: null,
      ...(facts && { facts: { ...facts, report: { ...facts.report, agency, year } } }),
    };
    const key = `${year}:${url}`;
    stored[`check:${key}`] = packRecord({ ...entry, before: null });
    stored[`row:${key}`] = writeIndexRecord(toIndexRecord(entry, 0));
    stored[`last:${url}`] = `check:${key}`;
  }
  return stored;
}
