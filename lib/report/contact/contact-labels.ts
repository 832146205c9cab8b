/** What a label of the contact block announces. `other`: a number that is not the contact's (监督电话, 举报电话). `person`: a name. */
export type ContactLabelKind =
  | 'phone'
  | 'fax'
  | 'phone-fax'
  | 'postcode'
  | 'email'
  | 'address'
  | 'website'
  | 'office'
  | 'person'
  | 'other';

/** A label found in a traced text. */
export interface ContactLabel {
  readonly kind: ContactLabelKind;
  readonly from: number;
  /** Where the value begins, behind the colon where there is one. */
  readonly to: number;
}

/** Behind a label stands a colon, or, where it is missing, the value itself. */
const COLON = '(?:为|是)?:';
const BEFORE_DIGITS = `(?:${COLON}|(?=[(+]?\\d))`;
const BEFORE_WORD = `(?:${COLON}|(?=[A-Za-z0-9]))`;
/** Where a label without colon may begin. */
const EDGE = '(?<=^|[,;。(、:\\s])';

/** In the order they are tried: the longer label first. */
const LABELS: readonly (readonly [ContactLabelKind, string])[] = [
  ['other', `(?:监督|举报|投诉|报警|应急|热线|值班|维权|纪检|客服)[^\\d:,。;()、]{0,6}(?:电话|热线)${BEFORE_DIGITS}`],
  [
    'phone-fax',
    `(?:联系|办公|咨询)?(?:电话(?:号码)?\\(?[/、和及兼与,(]\\(?传真|传真\\(?[/、和及兼与(]\\(?(?:联系)?电话)(?:号码)?\\)?${BEFORE_DIGITS}`,
  ],
  ['fax', `(?:传真(?:号码|电话|号)?|[Ff](?:ax|AX))${BEFORE_DIGITS}`],
  ['phone', `(?:联系|办公|咨询|公开|服务|固定)?(?:电话|热线|手机|座机|[Tt](?:el|EL))(?:号码)?${BEFORE_DIGITS}`],
  ['phone', `(?:联系|咨询)方式(?=:?[(+]?0?\\d{3})${BEFORE_DIGITS}`],
  ['postcode', `(?:邮政编码|邮政编号|邮编|邮码)${BEFORE_DIGITS}`],
  [
    'email',
    `(?:(?:电子|联系|办公|公开)?邮箱(?:地址)?|电子信箱|电子邮件(?:地址)?|[Ee]-?[Mm][Aa][Ii][Ll])${BEFORE_WORD}`,
  ],
  ['website', `(?:网站地址|网站网址|官方网站|门户网站|官网|网址|网站)${BEFORE_WORD}`],
  ['address', `(?:联系|办公|通讯|通信|单位|邮寄|办公室|机构)?地址(?:${COLON}|(?=[\\u4e00-\\u9fff]))`],
  ['address', `${EDGE}(?:办公)?地点${COLON}`],
  [
    'office',
    `${EDGE}(?:政府)?(?:信息公开|政务公开)?(?:工作)?(?:联系|受理|咨询|承办|办理|责任|负责|编制)?(?:单位|机构|部门|科室|处室|股室)(?:名称)?${COLON}`,
  ],
  ['person', `${EDGE}(?:联系人|负责人|经办人|工作人员)${COLON}`],
];
const PATTERN = new RegExp(LABELS.map(([, source]) => `(${source})`).join('|'), 'g');
/** An address label without colon counts at an edge only: 地址及联系电话 in a sentence announces nothing. */
const ADDRESS_AT_EDGE = /(?:^|[,;。(、:\s])(?:联系|办公|通讯|通信|单位|邮寄|办公室|机构)?$/;

/** The labels in a traced text, in order: 地址：, 电话0356-…, 邮编251500, 电话/传真：. A word with neither colon nor value behind it is none. */
export function findLabels(text: string): readonly ContactLabel[] {
  return [...text.matchAll(PATTERN)].flatMap((match): readonly ContactLabel[] => {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const kind = LABELS[index]?.[0];
    const from = match.index ?? 0;
    if (kind === undefined) return [];
    const bare = !match[0].endsWith(':');
    if (kind === 'address' && bare) {
      const announces = ADDRESS_AT_EDGE.test(text.slice(Math.max(0, from - 4), from));
      if (!announces || /^(?:及|和|或|与|等|变更|信息|栏)/.test(text.slice(from + match[0].length))) return [];
    }
    return [{ kind, from, to: from + match[0].length }];
  });
}
