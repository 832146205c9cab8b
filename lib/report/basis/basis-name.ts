import { FORMS, type NoticeKey } from '../form/editions';

/** A notice or the Regulations cited by name, found in a traced text. */
export interface FoundName {
  /** `format`: the form of annual reports, of which edition its name does not say. */
  readonly known: NoticeKey | 'regulation-2007' | 'format';
  readonly from: number;
  readonly to: number;
}

const OPEN = '[《〈<“"「『]{0,2}';
const CLOSE = '[》〉>”"」』]{0,2}';
const FORMAT = '政府信息公开工作年度报告格式';
/** The names of the notices behind 关于. */
const NOTICES: readonly (readonly [FoundName['known'], RegExp])[] = FORMS.map(({ edition, notice }) => [
  `notice-${edition}`,
  new RegExp(notice.name.replace(/《/g, OPEN).replace(/》/g, CLOSE), 'g'),
]);
/** Whose notice it is, right before 关于. */
const ISSUER = new RegExp(`((?:国务院办公厅|国办)[\\u4e00-\\u9fff]{0,14})[》]?${OPEN}$`);
/** Another body before 关于: its own notice of a like name. */
const OTHER_ISSUER = new RegExp(`[厅室局府办委会院部]${OPEN}$`);
/** The form of 2019 was called 格式（试行）; the form without that word may be either. */
const FORMAT_NAME = new RegExp(`(?<=[《〈“"国])${FORMAT}(${CLOSE}\\(试行\\))?${CLOSE}`, 'g');
/** The Regulations as they were before 2019. */
const OLD_REGULATIONS = [
  /(?:根据|依据|按照|依照)[^。;,]{0,12}?((?:2007年(?:4月5日)?(?:公布|颁布|通过|版)?|2008年(?:5月1日)?起?(?:施行|实施|版)?|修订前|原|旧)的?[《〈“"]?(?:中华人民共和国)?政府信息公开条例[》〉”"]?)/g,
  /([《〈“"]?(?:中华人民共和国)?政府信息公开条例[》〉”"]?\(200[78]年?[^()]{0,12}\))/g,
] as const;

/** The notices and the Regulations that a traced text cites by name, in its order. A local body's notice of a like name is none of them. */
export function findNames(text: string): readonly FoundName[] {
  const notices = NOTICES.flatMap(([known, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match): readonly FoundName[] => {
      const before = text.slice(Math.max(0, match.index - 28), match.index);
      const issuer = ISSUER.exec(before)?.[0] ?? '';
      if (issuer === '' && OTHER_ISSUER.test(before)) return [];
      return [{ known, from: match.index - issuer.length, to: match.index + match[0].length }];
    }),
  );
  const formats = [...text.matchAll(FORMAT_NAME)].map((match): FoundName => {
    const known = match[1] === undefined ? 'format' : 'notice-2019';
    return { known, from: match.index, to: match.index + match[0].length };
  });
  const old = OLD_REGULATIONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): FoundName => {
      const to = match.index + match[0].length;
      return { known: 'regulation-2007', from: to - (match[1] ?? '').length, to };
    }),
  );
  const all = [...notices, ...old].sort((one, other) => one.from - other.from);
  // Of the names that begin before a form's, the one that ends last tells whether any reaches around it.
  let begun = 0;
  let end = 0;
  const apart = formats.filter(({ from, to }) => {
    for (let name = all[begun]; name && name.from <= from; name = all[begun]) {
      end = Math.max(end, name.to);
      begun += 1;
    }
    return end < to;
  });
  return [...all, ...apart].sort((one, other) => one.from - other.from);
}
