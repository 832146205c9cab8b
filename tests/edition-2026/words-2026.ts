import type { RuleText } from '@/lib/messages/catalogue';
import { wordsOf } from '@/lib/messages/data';
import type { Words } from '@/lib/messages/words';

const undecided = (): string => '无法核对，请人工核对。';

const documentsTotal: RuleText = {
  name: '文件件数合计',
  passed: '规章与行政规范性文件之和等于合计',
  reasons: {
    differs: (data) => `表二文件件数之和为 ${wordsOf(data, 'computed')}，合计填 ${wordsOf(data, 'reported')}，请核对。`,
    'cell-missing': undecided,
  },
  advice: '核对后更正。',
};

const licencesValid: RuleText = {
  name: '有效许可件数衔接',
  passed: '上年末有效许可加本年决定等于本年末有效许可',
  reasons: {
    differs: (data) => `有效许可应为 ${wordsOf(data, 'expected')}，填 ${wordsOf(data, 'stated')}，请核对。`,
    'cell-missing': undecided,
    'cell-unreadable': undecided,
  },
  advice: '核对后更正。',
};

/** Words in which those of the invented edition are, each where a language has its words of the editions. */
export function withEdition2026(words: Words): Words {
  const { labels, panel } = words;
  const { rows, columns } = labels;
  return {
    ...words,
    labels: {
      ...labels,
      rows: {
        ...rows,
        proactive: { ...rows.proactive, 'all-documents': '文件合计' },
        requests: { ...rows.requests, 'other.withdrawn': '（六）4.撤回申请' },
      },
      columns: { ...columns, proactive: { ...columns.proactive, valid: '年末有效许可' } },
    },
    rules: {
      ...words.rules,
      'reconciliation/documents-total': documentsTotal,
      'reconciliation/licences-valid': licencesValid,
    },
    bases: { ...words.bases, 'notice-2026': '国办公开办函〔2026〕18号', 'form-licences-valid': '表格自身的含义' },
    relations: {
      ...words.relations,
      'documents-total': {
        brief: '表二每列：文件之和＝合计',
        full: '表二每列：文件之和＝合计',
        left: '文件之和',
        right: '文件合计',
        short: '文件＝合计',
        broken: (column: string) => `“${column}”列的文件合计`,
      },
    },
    panel: { ...panel, map: { ...panel.map, rows: { ...panel.map.rows, 'other.withdrawn': '4.撤回' } } },
  } as Words;
}
