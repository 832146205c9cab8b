import type { Edition } from '../../../lib/report/form/editions';
import type { Report, Section } from '../../../lib/report/report';
import { RULES } from '../../../lib/rules';
import { type Outcome, type Rule, STATUTORY_SETTINGS } from '../../../lib/rules/rule';
import { buildReport, buildSection } from '../report-builder';
import { buildTable } from '../table-builder';

/** A report made for one rule, and what the rule must say of it. */
export interface RuleCase {
  readonly rule: string;
  /** What the report shows, for the test's name. */
  readonly shows: string;
  readonly report: Report;
  /** Every outcome that is not `passed`, as `outcome reason` or `outcome reason severity` where it is not the rule's own; none: all passed. */
  readonly says: readonly string[];
  /** True where the rule has nothing to say at all. */
  readonly silent?: boolean;
}

function ruleById(id: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** What a rule says of a report. */
export function outcomesOf(id: string, report: Report): readonly Outcome[] {
  return [...ruleById(id).evaluate(report, STATUTORY_SETTINGS)];
}

/** An outcome in the words of `RuleCase.says`. */
export function wordsOf({ outcome, reason = '', severity }: Outcome): string {
  return [outcome, reason, severity].filter((word) => word !== undefined).join(' ');
}

const OVERVIEW = [
  '（一）主动公开：通过政府网站发布信息 12 条。（二）依申请公开：全年未收到申请。',
  '（三）政府信息管理：严格审核。（四）平台建设：维护网站。（五）监督保障：开展培训和考核。',
];

/** The six sections of a report in order, each with something in it. */
export function wholeSections(changes: Readonly<Record<string, Partial<Section>>> = {}): readonly Section[] {
  return [
    buildSection('overview', OVERVIEW, changes.overview),
    buildSection('proactive', [], { tables: ['proactive'], ...changes.proactive }),
    buildSection('requests', [], { tables: ['requests'], ...changes.requests }),
    buildSection('review-litigation', [], { tables: ['review-litigation'], ...changes['review-litigation'] }),
    buildSection('improvements', ['主要问题是解读形式单一。下一步将丰富形式。'], changes.improvements),
    buildSection('other-matters', ['本年度没有收取信息处理费。'], changes['other-matters']),
  ];
}

/** A report that no rule of structure, tables or sums has anything against. */
export function wholeReport(overrides: Partial<Report> = {}, edition: Edition = '2021'): Report {
  return buildReport({
    agency: '宿迁市宿城区统计局',
    year: edition === '2021' ? 2023 : 2020,
    edition,
    sections: wholeSections(),
    tables: {
      proactive: buildTable('proactive', edition),
      requests: buildTable('requests', edition),
      'review-litigation': buildTable('review-litigation', edition),
    },
    ...overrides,
  });
}
