import type { TableKey } from '../report/form/keys';
import type { Report } from '../report/report';
import { squash } from '../text/text';

/**
 * Why an official table was not read, or that it was. `section-missing`: its section is not there either;
 * `unrecognised`: a table stands there and is none of the official ones; `prose`: its values are told in words.
 */
export type Absence = 'present' | 'section-missing' | 'image' | 'prose' | 'unrecognised' | 'attachment' | 'absent';

/** A table's values told in words: a row's name with a figure, or with none, behind it. Bounded. */
const PROSE: Readonly<Record<TableKey, RegExp>> = {
  proactive: /(?:制发|废止|现行有效|新制作|行政许可|行政处罚|行政强制|行政事业性收费).{0,30}?(?:\d|[零〇]|无)/,
  requests: /(?:新收|收到|受理|结转|予以公开|办结).{0,30}?(?:\d|[零〇])|(?:未|没有|无).{0,12}申请/,
  'review-litigation': /(?:复议|诉讼|起诉).{0,30}?(?:\d|[零〇])|(?:未|没有|无).{0,24}(?:复议|诉讼)/,
};

/** A page with less text than this holds no report: it presents the document that does. */
const LEAST_REPORT_TEXT = 600;

/** Whether the page only links a document: no official table, hardly a section, little text. */
export function isAttachmentOnly(report: Report): boolean {
  const statutory = report.sections.filter(({ key }) => key !== null).length;
  const length = report.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return (
    report.attachments.length > 0 &&
    Object.keys(report.tables).length === 0 &&
    statutory < 2 &&
    length < LEAST_REPORT_TEXT
  );
}

/** Whether an official table is there, and if not, what stands in its place. */
export function absenceOf(key: TableKey, report: Report): Absence {
  if (report.tables[key]) return 'present';
  if (isAttachmentOnly(report)) return 'attachment';
  const section = report.sections.find((candidate) => candidate.key === key);
  if (!section) return 'section-missing';
  if (section.images.length > 0) return 'image';
  if (PROSE[key].test(squash(section.text))) return 'prose';
  if (section.unmatchedTables.length > 0) return 'unrecognised';
  return report.attachments.length > 0 ? 'attachment' : 'absent';
}
