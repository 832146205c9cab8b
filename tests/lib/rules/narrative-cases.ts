import type { BodyKind } from '../../../lib/report/report';
import { buildSection } from '../report-builder';
import { buildTable, type Figures } from '../table-builder';
import { type RuleCase, wholeReport, wholeSections } from './rule-case';

const TABLE = 'reconciliation/narrative-table';
const SUM = 'reconciliation/narrative-sum';
const CONTRADICTION = 'reconciliation/narrative-contradiction';

const REQUESTS: Figures = {
  'new/natural-person': 16,
  'new/total': 16,
  'carried-in/natural-person': 3,
  'carried-in/total': 3,
  'granted/natural-person': 10,
  'granted/total': 10,
  'other.other/natural-person': 7,
  'other.other/total': 7,
  'handled-total/natural-person': 17,
  'handled-total/total': 17,
  'carried-forward/natural-person': 2,
  'carried-forward/total': 2,
};
const REVIEWS: Figures = {
  'review/upheld': 6,
  'review/pending': 1,
  'review/total': 7,
  'litigation-direct/upheld': 1,
  'litigation-direct/total': 1,
  'litigation-after-review/corrected': 2,
  'litigation-after-review/total': 2,
};

function told(
  lines: readonly string[],
  bodyKind: BodyKind = 'department',
  figures: Figures = REQUESTS,
  without: readonly string[] = [],
) {
  const sections = wholeSections().map((section) =>
    section.key === 'overview' ? buildSection('overview', lines) : section,
  );
  return wholeReport({
    bodyKind,
    agency: bodyKind === 'government' ? '宿迁市宿城区人民政府' : '宿迁市宿城区统计局',
    sections,
    tables: {
      proactive: buildTable('proactive', '2021'),
      requests: buildTable('requests', '2021', figures, { without }),
      'review-litigation': buildTable('review-litigation', '2021', REVIEWS),
    },
  });
}

/** Cases of the rules that hold the text against the tables and against itself. */
export const narrativeCases: readonly RuleCase[] = [
  {
    rule: TABLE,
    shows: 'received as new applications',
    report: told(['全年收到政府信息公开申请 16 件，办结 17 件，结转下年度 2 件。']),
    says: [],
  },
  {
    rule: TABLE,
    shows: 'received with what was carried in',
    report: told(['全年受理政府信息公开申请１９件（含上年结转３件）。']),
    says: [],
  },
  {
    rule: TABLE,
    shows: 'received with what was carried in, whose row is missing',
    report: told(['全年受理政府信息公开申请19件。'], 'department', REQUESTS, ['carried-in']),
    says: [],
    silent: true,
  },
  {
    rule: TABLE,
    shows: 'answered, those otherwise handled not counted',
    report: told(['全年收到依申请公开申请十六件，答复10件。']),
    says: [],
  },
  {
    rule: TABLE,
    shows: 'a figure with thousands that only ends alike (9,016 against 16)',
    report: told(['全年收到政府信息公开申请9,016件。']),
    says: ['failed disagrees error'],
  },
  {
    rule: TABLE,
    shows: "last year's figure in the same paragraph",
    report: told(['2022年共收到政府信息公开申请9件。2023年共收到政府信息公开申请16件。']),
    says: [],
  },
  { rule: TABLE, shows: 'a rough figure', report: told(['全年收到政府信息公开申请20余件。']), says: [], silent: true },
  {
    rule: TABLE,
    shows: "a government's figure, whose scope is unsaid",
    report: told(['全年收到政府信息公开申请12件。'], 'government'),
    says: ['failed disagrees warning'],
  },
  {
    rule: TABLE,
    shows: "a government's figure for the whole region",
    report: told(['全区收到政府信息公开申请12件。'], 'government'),
    says: ['failed disagrees error'],
  },
  {
    rule: TABLE,
    shows: "the office's own figure beside the region's table",
    report: told(['区政府办公室收到政府信息公开申请5件。'], 'government'),
    says: ['failed scope-may-differ warning'],
  },
  {
    rule: TABLE,
    shows: "the office's figure as a part of the whole beside it",
    report: told(['全区收到政府信息公开申请16件，其中区政府收到5件，答复5件。'], 'government'),
    says: [],
  },
  {
    rule: TABLE,
    shows: 'half-years that make the year',
    report: told(['上半年收到政府信息公开申请9件，下半年收到7件。']),
    says: [],
  },
  {
    rule: TABLE,
    shows: 'half-years that make another figure than the year',
    report: told(['上半年收到政府信息公开申请9件，下半年收到8件。']),
    says: ['failed parts-disagree warning'],
  },
  {
    rule: TABLE,
    shows: 'what citizens asked, who are natural persons',
    report: told(['全年收到公民提出的政府信息公开申请14件。'], 'department', {
      ...REQUESTS,
      'new/natural-person': 14,
      'new/other': 2,
    }),
    says: [],
    silent: true,
  },
  {
    rule: TABLE,
    shows: 'what was dealt with, which may be what was handled',
    report: told(['全年办理政府信息公开申请17件。']),
    says: [],
  },
  {
    rule: TABLE,
    shows: 'what was dealt with, which is no figure of the table',
    report: told(['全年办理政府信息公开申请18件。']),
    says: ['failed disagrees error'],
  },
  {
    rule: TABLE,
    shows: 'reviews and lawsuits told together',
    report: told(['全年因政府信息公开引发的复议诉讼案件共9件。']),
    says: ['failed concluded-only warning'],
  },
  {
    rule: TABLE,
    shows: 'reviews and lawsuits as in table 4',
    report: told(['因政府信息公开被申请行政复议7件、提起行政诉讼3件。']),
    says: [],
  },
  {
    rule: TABLE,
    shows: 'concluded reviews only',
    report: told(['因政府信息公开被申请行政复议6件。']),
    says: ['failed concluded-only warning'],
  },
  {
    rule: TABLE,
    shows: 'lawsuits without prior review only',
    report: told(['因政府信息公开被提起行政诉讼1件。']),
    says: ['failed direct-only warning'],
  },
  {
    rule: TABLE,
    shows: 'four normative documents against none',
    report: told(['全年出台四项规范性文件。']),
    says: ['failed disagrees error'],
  },
  {
    rule: TABLE,
    shows: 'a blank total, its parts added up instead',
    report: told(['全年办结的政府信息公开申请中，予以公开10件。'], 'department', { ...REQUESTS, 'granted/total': '' }),
    says: [],
  },
  {
    rule: TABLE,
    shows: 'a cell of the table that holds no number',
    report: told(['全年收到政府信息公开申请16件。'], 'department', { ...REQUESTS, 'new/total': '见附件' }),
    says: [],
    silent: true,
  },
  {
    rule: SUM,
    shows: 'parts that make their total',
    report: told(['全年发布249条，其中：公文9条；人事7条；重点39条；其他194条。']),
    says: [],
  },
  {
    rule: SUM,
    shows: 'parts that exceed their total',
    report: told(['主动公开124条，其中门户网站52条、公众号75条。']),
    says: ['failed beyond'],
  },
  {
    rule: SUM,
    shows: 'parts that fall a little short',
    report: told(['全年发布100条，其中公文40条、人事30条、财政25条。']),
    says: ['failed short'],
  },
  {
    rule: SUM,
    shows: 'a selection',
    report: told(['全年发布100条，其中公文4条、人事3条、财政2条等。']),
    says: [],
    silent: true,
  },
  {
    rule: SUM,
    shows: 'one share that is off',
    report: told(['全年办理200件，公开50件，占25%；不公开40件，占26%；无法提供60件，占30%；其他50件，占25%。']),
    says: ['failed share'],
  },
  {
    rule: SUM,
    shows: 'a share that is off the total stated for it',
    report: told(['收到申请10件，其中网络申请6件，占60%；信函申请4件，占30%。']),
    says: ['failed share-of-total'],
  },
  {
    rule: SUM,
    shows: 'a part that is off, and its share with it: one fault',
    report: told(['收到申请10件，其中网络申请6件，占60%；信函申请5件，占40%。']),
    says: ['failed beyond'],
  },
  {
    rule: SUM,
    shows: 'shares that exceed their whole',
    report: told(['全年申请中，网络申请、信函申请分别占60%、50%。']),
    says: ['failed shares-beyond'],
  },
  {
    rule: SUM,
    shows: 'a growth that is off its change',
    report: told(['收到申请16件，较上年增加4件，增长25%。']),
    says: ['failed growth'],
  },
  {
    rule: SUM,
    shows: "a change that is off both years' figures",
    report: told(['申请由12件增加到16件，增加3件。']),
    says: ['failed change'],
  },
  {
    rule: SUM,
    shows: 'shares and growth that are right',
    report: told(['收到申请16件，较上年增加4件，增长33.3%，其中网络12件，占75%；信函4件，占25%。']),
    says: [],
  },
  {
    rule: CONTRADICTION,
    shows: 'no application received',
    report: told(['全年未收到政府信息公开申请。']),
    says: ['failed none-received'],
  },
  {
    rule: CONTRADICTION,
    shows: 'no application received, and none in the table',
    report: told(['全年未收到政府信息公开申请。'], 'department', {}),
    says: [],
  },
  {
    rule: CONTRADICTION,
    shows: 'all handled, with two carried forward',
    report: told(['所有申请均已按要求办理完成。']),
    says: ['failed all-handled'],
  },
  {
    rule: CONTRADICTION,
    shows: 'nothing carried forward',
    report: told(['无结转下年度办理件。']),
    says: ['failed none-carried-forward'],
  },
  {
    rule: CONTRADICTION,
    shows: 'all handled and nothing carried forward, of one figure',
    report: told(['所有申请均已按要求办理完成，无结转。']),
    says: ['failed all-handled'],
  },
  {
    rule: TABLE,
    shows: 'what was carried in and what is new, both handled, add up',
    report: told(['上年结转3件均已办结，新收政府信息公开申请16件办结14件。']),
    says: [],
  },
  {
    rule: TABLE,
    shows: 'what was carried in and what is new do not add up',
    report: told(['上年结转3件均已办结，新收政府信息公开申请16件办结15件。']),
    says: ['failed parts-disagree warning'],
  },
  {
    rule: CONTRADICTION,
    shows: 'nothing carried in',
    report: told(['（二）依申请公开。无上年结转申请。']),
    says: ['failed none-carried-in'],
  },
  {
    rule: CONTRADICTION,
    shows: 'no case corrected, where lawsuits were',
    report: told(['全年未发生被行政复议纠错或行政诉讼败诉的情形。']),
    says: ['failed none-corrected'],
  },
  {
    rule: CONTRADICTION,
    shows: 'no review corrected, where only lawsuits were',
    report: told(['全年未发生被行政复议纠错的情形。']),
    says: [],
  },
  {
    rule: CONTRADICTION,
    shows: 'no reviews and no lawsuits',
    report: told(['全年未发生因政府信息公开引起的行政复议、行政诉讼。']),
    says: ['failed none-reviewed', 'failed none-litigated'],
  },
  {
    rule: CONTRADICTION,
    shows: 'all upheld, with some pending and corrected',
    report: told(['行政复议7件，行政诉讼3件，均获维持。']),
    says: ['failed all-upheld'],
  },
  {
    rule: CONTRADICTION,
    shows: "last year's silence",
    report: told(['2022年未收到政府信息公开申请。']),
    says: [],
    silent: true,
  },
];
