import type { Edition } from '../official-form';
import type { Random } from '../random';
import type { ProactiveWording } from './draw-proactive';
import type { ProactiveFigures } from './proactive-figures';

/** A way of writing table 2, and what may truly be said of it beside the figures. */
export interface WrittenProactive {
  readonly name: string;
  readonly wording: ProactiveWording;
  /** Findings that the writing itself brings along; one of them a table at most. */
  readonly allows: (finding: string) => boolean;
}

type Write = (edition: Edition, figures: ProactiveFigures, random: Random) => WrittenProactive;

const nothing = (): boolean => false;
const aboutLabels = (finding: string): boolean => /^structure\/|^table\/unit/.test(finding);

const UNITS = ['（件）', '(项)', '（个）', '（单位：件）', '/件', '【件】', '（单位:项）', '〔件〕'];
const REMARKS = ['（历史累计）', '(截至年底)', '（含街道）', '（含部门联合）', '（累计数）'];
const INSTRUCTIONS = [
  '（填写说明：统计时间以自然年为准，未涉及的填写0）',
  '（指本年度内由本机关制作或者牵头制作的数量，联合制作的由牵头机关填报。）',
  '（以行政机关本年内作出的决定书份数为准，不予受理的不计入。）',
];

const plain = (figures: ProactiveFigures) => (name: string) => String(figures.get(name) ?? '');
/** The label with the form's own bracket kept out of the way of a second one. */
const words = (label: string): string => label.replace(/（单位：万元）$/, '');
const isMoney = (key: string): boolean => key === 'amount';

const unitsInHeads: Write = (_, figures, random) => {
  const unit = random.pick(UNITS);
  return {
    name: `heads with ${unit}`,
    wording: {
      cell: plain(figures),
      column: ({ key, label }) => (isMoney(key) ? label : `${label}${unit}`),
      row: ({ label }) => label,
    },
    allows: nothing,
  };
};

const unitsInRows: Write = (_, figures, random) => {
  const unit = random.pick(UNITS);
  return {
    name: `rows with ${unit}`,
    wording: { cell: plain(figures), row: ({ label }) => `${label}${unit}`, apart: random.chance(0.5) },
    allows: nothing,
  };
};

const remarks: Write = (_, figures, random) => {
  const [one, other] = [random.pick(REMARKS), random.pick(REMARKS)];
  return {
    name: `remarks ${one} ${other}`,
    wording: {
      cell: plain(figures),
      column: ({ key, label }) => (isMoney(key) ? label : `${label}${one}`),
      row: ({ label }) => (random.chance(0.5) ? `${label}${other}` : label),
    },
    allows: aboutLabels,
  };
};

const instructions: Write = (_, figures, random) => {
  const texts = random.some(INSTRUCTIONS, 2);
  return {
    name: 'filling instructions in heads and rows',
    wording: {
      cell: plain(figures),
      column: ({ key, label }) => (isMoney(key) ? label : `${label}${texts[0] ?? ''}`),
      row: ({ label }) => `${label}${texts[1] ?? ''}`,
    },
    allows: aboutLabels,
  };
};

const cutHeads: Write = (edition, figures, random) => {
  const length = random.pick([3, 4]);
  return {
    name: `heads cut to ${length} characters`,
    wording: {
      cell: plain(figures),
      column: ({ key, label }) => (isMoney(key) || edition !== '2019' ? label : label.slice(0, length)),
    },
    allows: aboutLabels,
  };
};

const otherWords: Write = (_, figures, random) => ({
  name: 'words in use for the official ones',
  wording: {
    cell: plain(figures),
    column: ({ label }) =>
      label.replace('上一年', '上年').replace('本年增/减', random.pick(['本年增减', '本年增／减'])),
    caption: (clause) =>
      random.pick([`第二十条 第(${clause})项`, `第二十条第（${clause}）项`, `第二十条第(${clause})项`]),
  },
  allows: aboutLabels,
});

/** An amount of whole yuan as people write it, and whether the unit then stands in the head. */
const AMOUNTS: readonly ((yuan: number) => { readonly cell: string; readonly head?: string })[] = [
  (yuan) => ({ cell: `${yuan}元` }),
  (yuan) => ({ cell: `${yuan.toLocaleString('en-US')}元` }),
  (yuan) => ({ cell: `${yuan / 10_000}万元` }),
  (yuan) => ({ cell: `${yuan / 10_000} 万元` }),
  (yuan) => ({ cell: `${yuan / 10_000}万` }),
  (yuan) => ({ cell: `人民币${yuan / 10_000}万元` }),
  (yuan) => ({ cell: String(yuan / 10_000), head: '（万元）' }),
  (yuan) => ({ cell: String(yuan / 10_000), head: '（单位：万元）' }),
  (yuan) => ({ cell: String(yuan / 10_000), head: '/万元' }),
  (yuan) => ({ cell: String(yuan), head: '（元）' }),
];

const amounts: Write = (_, figures, random) => {
  const write = random.pick(AMOUNTS)(figures.get('procurement/amount') ?? 0);
  const fees = figures.get('fees/amount') ?? 0;
  const feeCell = random.pick([String(fees), `${fees}万元`]);
  return {
    name: `amount ${write.cell} ${write.head ?? ''} ${feeCell}`,
    wording: {
      cell: (name) =>
        name === 'procurement/amount' ? write.cell : name === 'fees/amount' ? feeCell : plain(figures)(name),
      column: ({ key, label }, { clause }) =>
        isMoney(key) && clause === '九' && write.head ? `${words(label)}${write.head}` : label,
    },
    // The form prints the unit of fees: that it is typed once more may be said.
    allows: (finding) => feeCell.endsWith('元') && finding.startsWith('table/unit'),
  };
};

const GREW = ['增', '增加', '新增', '↑', '+', '＋'];
const SHRANK = ['减', '减少', '—', '－', '-', '−', '↓'];
const SAME = ['持平', '不变', '未增未减', '无变化', '无增减', '0'];
const COUNTED = ['批次', '例', '起', '笔', '家', '处', '宗', '件次', '项次', '份', '本', '户'];

function change(value: number, random: Random): string {
  if (value === 0) return random.pick(SAME);
  const after = random.pick(['', '', '项', '件']);
  return `${random.pick(value > 0 ? GREW : SHRANK)}${Math.abs(value)}${after}`;
}

/** Cells that say their figure in words, as a whole table of habits. */
export const writeWords: Write = (_, figures, random) => {
  const unit = random.pick(COUNTED);
  const cells = new Map(
    [...figures].map(([name, value]) => {
      if (name.endsWith('/amount')) return [name, String(value)];
      if (name.endsWith('/change')) return [name, change(value, random)];
      return [name, random.chance(0.5) ? `${value}${unit}` : String(value)];
    }),
  );
  return {
    name: `words in cells ${[...cells.values()].join(' ')}`,
    wording: { cell: (name) => cells.get(name) ?? '' },
    allows: (finding) => finding.startsWith('table/') && !finding.startsWith('table/blank'),
  };
};

/** Every way of writing labels, captions and amounts. */
export const WRITE_HEADS: readonly Write[] = [
  unitsInHeads,
  unitsInRows,
  remarks,
  instructions,
  cutHeads,
  otherWords,
  amounts,
];
