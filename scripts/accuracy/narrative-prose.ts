import { APPLICANTS, cellName, type Edition, GROUPS, OUTCOMES, resultRows, type Values } from './official-form';
import type { Random } from './random';

/** A figure that the text tells, and what it may lawfully be. */
export interface Claim {
  /** Id of the finding when it is none of its lawful readings. */
  readonly id: string;
  readonly told: number;
  readonly lawful: (values: Values) => readonly number[];
}

/** A paragraph on applications and reviews with the figures it tells. */
export interface Paragraph {
  readonly text: string;
  readonly claims: readonly Claim[];
}

export type Kind = 'received' | 'handled' | 'carried-in' | 'carried-forward' | 'granted' | 'refused' | 'review';

/** A row's figure: its total, or the sum of its parts where the total was left blank. */
function figure(values: Values, row: string): number {
  const total = values.get(cellName('requests', row, 'total'));
  if (typeof total === 'number') return total;
  return APPLICANTS.reduce((all, column) => all + (values.get(cellName('requests', row, column)) ?? 0), 0);
}

function groupFigure(values: Values, edition: Edition, prefix: string): number {
  return resultRows(edition)
    .filter(({ key }) => key === prefix || key.startsWith(`${prefix}.`))
    .reduce((all, { key }) => all + figure(values, key), 0);
}

function reviewFigure(values: Values): number {
  const [group] = GROUPS;
  const total = values.get(cellName('review-litigation', group, 'total'));
  if (typeof total === 'number') return total;
  return OUTCOMES.slice(0, 4).reduce(
    (all, outcome) => all + (values.get(cellName('review-litigation', group, outcome)) ?? 0),
    0,
  );
}

/** The lawful readings of a figure of the text (FORMAT, narrative against table 3), the plain one first. */
function lawfulReadings(kind: Kind, edition: Edition, values: Values): readonly number[] {
  if (kind === 'received') return [figure(values, 'new'), figure(values, 'new') + figure(values, 'carried-in')];
  // Withdrawn and lapsed applications are closed without an answer, so that 答复 may leave 其他处理 out.
  if (kind === 'handled') {
    const handled = figure(values, 'handled-total');
    return [handled, handled - groupFigure(values, edition, 'other')];
  }
  if (kind === 'refused') return [groupFigure(values, edition, 'refused')];
  if (kind === 'review') return [reviewFigure(values)];
  return [figure(values, kind)];
}

const SUBJECTS: Readonly<Record<Kind, string>> = {
  received: 'requests/new/received',
  handled: 'requests/handled-total/handled',
  'carried-in': 'requests/carried-in/carried-in',
  'carried-forward': 'requests/carried-forward/carried-forward',
  granted: 'requests/granted/granted',
  refused: 'requests/refused',
  review: 'review-litigation/review/review',
};

/** Words around `{kind}` for the figure; `{received+}` tells new and carried-in together. */
export const PHRASINGS: readonly string[] = [
  '（二）依申请公开情况。全年共受理依申请公开{received}件。',
  '（二）依申请公开情况。收到政府信息公开申请{received}件，均按期答复。',
  '（二）依申请公开情况。受理申请{received+}件（含上年度结转{carried-in}件），办结{handled}件，结转下年度{carried-forward}件。',
  '（二）依申请公开情况。受理申请{received}件，上年结转{carried-in}件，办结{handled}件，另{carried-forward}件结转下年度。',
  '（二）依申请公开情况。收到和办理政府信息公开申请{received+}件，结转至下一年度{carried-forward}件。',
  '（二）依申请公开情况。新收到政府信息公开申请{received}件，答复{handled}件，结转下年度继续办理{carried-forward}件。',
  '（二）依申请公开情况。新收到申请{received}件，上年结转{carried-in}件，结转{carried-forward}件。',
  '（二）依申请公开情况。{year}年收到政府信息公开申请{received}件，上年度结转{carried-in}件，共办结{handled}件，结转到{next}年办理{carried-forward}件。',
  '（二）依申请公开情况。{year}年度共新收公民、法人和其他组织提出的政府信息公开申请{received}件，加上{last}年度结转{carried-in}件，全部依法办理，已办结{handled}件，{carried-forward}件结转下一年处理。',
  '（二）依申请公开情况。全年接收政府信息公开申请{received}份，办理完毕{handled}份，顺延到下年度答复{carried-forward}份。',
  '（二）依申请公开情况。本年度新收申请数{received}宗，办结{handled}宗，其中予以公开{granted}宗、不予公开{refused}宗。',
  '（二）依申请公开情况。全年收到政府信息公开申请{received}件，较上年增加3件；办结{handled}件，其中同意公开{granted}件；因政府信息公开申请行政复议{review}件。',
  '（二）依申请公开情况。上年度收到申请9件；{year}年收到政府信息公开申请{received}件，答复{handled}件，正在办理{carried-forward}件。',
  '（二）依申请公开情况。全年办结网民留言37件。共收到政府信息公开申请{received}件，已答复{handled}件，{carried-forward}件正在办理中。',
  '（二）依申请公开情况。收办政府信息公开申请{received+}件，办结{handled}件。公布监督电话2个。',
  '（二）依申请公开情况。共收到网上申请较多，合计收到政府信息公开申请{received}件，上年结转{carried-in}件，已回复{handled}件，{carried-forward}件正在办理中。',
  '（二）依申请公开情况。收到{received}份政府信息公开申请，其中申请人自行撤销1份，答复处理{handled}份。',
  '（二）依申请公开情况。共收到政府信息公开申请{received}件，其中网上申请2件、信函申请1件，均在法定期限内办理；答复{handled}件，结转下年{carried-forward}件。',
  '（二）依申请公开情况。{year}年，受理政府信息公开申请{received}件，同比增长12%；加上年结转的{carried-in}件，共办结{handled}件，其中予以公开{granted}件。',
  '（二）依申请公开情况。受理政府信息公开申请{received}项，其中网上申请占多数；办结{handled}项；结转下一年度继续办理{carried-forward}项。',
];

/** Writes one phrasing with the figures of a table; `change` alters what one kind of figure says. */
export function tellFigures(
  phrasing: string,
  edition: Edition,
  values: Values,
  year: number,
  change: { readonly kind: Kind; readonly told: number } | null = null,
): Paragraph {
  const claims: Claim[] = [];
  const text = phrasing
    .replace('{year}', String(year))
    .replace('{last}', String(year - 1))
    .replace('{next}', String(year + 1))
    .replace(/\{([a-z-]+)(\+?)\}/g, (_, name: string, both: string) => {
      const kind = name as Kind;
      const lawful = lawfulReadings(kind, edition, values);
      const told = change?.kind === kind ? change.told : ((both ? lawful[1] : lawful[0]) ?? 0);
      claims.push({
        id: `reconciliation/narrative-table:${SUBJECTS[kind]}`,
        told,
        lawful: (now) => lawfulReadings(kind, edition, now),
      });
      return String(told);
    });
  return { text, claims };
}

/** The kinds of figure that a phrasing tells. */
export function kindsIn(phrasing: string): readonly Kind[] {
  return [...phrasing.matchAll(/\{([a-z-]+)\+?\}/g)]
    .map((match) => match[1] as Kind)
    .filter((kind) => kind in SUBJECTS);
}

/** A figure near the right one that no lawful reading gives. */
export function wrongFigure(kind: Kind, edition: Edition, values: Values, random: Random): number {
  const lawful = lawfulReadings(kind, edition, values);
  const right = lawful[0] ?? 0;
  for (let step = random.int(1, 9); ; step += 1) {
    const told = random.chance(0.5) && right >= step ? right - step : right + step;
    if (!lawful.includes(told)) return told;
  }
}
