import { foldSpace } from '../../text/text';
import { traceBlock } from '../../text/traced-text';
import type { AgencyClaim, TextBlock } from '../report';
import { cleanName, namesBody } from './body-name';
import { partTitle, withoutYears } from './report-name';

/** What a sentence says of the report: whose it is, or who compiled it. */
export type PrefaceClaim = AgencyClaim & { readonly source: 'preface' | 'compiler' };

/** A clause that publishes or compiles a report: the verb, then whose report it is. */
const VERB =
  /(?:编制|编写|撰写|制作|制定|起草|形成|公布|发布|公示)(?:完成)?(?:(?:并|和|、)(?:向社会)?(?:公布|发布|公开))?了?/;
const LEAD = '(?:[现特兹谨]予?以?|并|予以|依法|统一|集中|向社会(?:公众|各界)?|[,。;:)]|^)';
const PUBLISHED = new RegExp(
  `${LEAD}(?:${VERB.source}|(?<=[现特兹谨](?:面?向社会(?:公众|各界)?)?)(?:[将就]|公开))[《<"“]?([^,。;:、]{2,80})`,
  'g',
);
/** 本报告为某局…年度报告, 某局…年度报告现予公布: the report's name before the verb or behind 为. */
const NAMED = /(?:^|[,。;:])(?:本(?:年度)?报告[为是系])?[《<"“]?([^,。;:、]{4,80})/g;
const MADE_PUBLIC = /^[》>"”]?(?:已编制完成,?)?[现特兹]?(?:已|予以?|向社会(?:公众)?){0,2}(?:公布|发布|公开|公示)/;
const IS_THE_REPORT = /本(?:年度)?报告[为是系]/;
/** 某局编制了…年度报告, 某局现公布…年度报告: the body before the verb. */
const PUBLISHER = new RegExp(
  `(?:^|[,。;:])([^,。;:、《》]{3,40}?)(?:现|特|兹|组织|认真|依法|结合实际|及时){0,3}(?:向社会)?${VERB.source}([^,。;:]{0,60})`,
  'g',
);
/** 本报告由某局按照…要求编制. */
const COMPILED =
  /由([^,。;:、《》]{3,40}?)(?=负责|统一|具体|按照|根据|依据|依照|遵照|结合|组织|牵头|会同|汇总|编制|编写|撰写|制作|起草)([^。]{0,200})/g;
const COMPILES = /(?:编制|编写|撰写|制作|起草|汇总)(?!.{0,20}(?:指南|目录|清单|方案|手册|规划))/;
const OF_A_REPORT = /报告|年报/;
/** What follows the name of a report in that of a notice about reports. */
const OF_A_NOTICE = /^》?的?(?:格式|编制|编写|编纂|撰写|报送|填报|通知|有关|统一|模板|要求|指引|规范|工作)/;
/** Words of several bodies behind the one that reports: 某局及所属单位. */
const AND_OTHERS = /(?:及|和|与)(?:其|各)?(?:所属|下属|直属|各)?.{0,12}(?:单位|部门|机构|科室|站所)$/;
/** 我县水利局: the body's place without its name. */
const OWN_PLACE = /^[我本](?=[省市县区州旗盟镇乡])/;

/** The bodies whose report these blocks say they publish or who is said to have compiled it. The names of notices about reports count for nothing. */
export function readPrefaceBodies(blocks: readonly TextBlock[]): readonly PrefaceClaim[] {
  return blocks.flatMap((block): readonly PrefaceClaim[] => {
    const { text, at } = block;
    if (!/公布|发布|公示|编制|编写|撰写|制作|起草|形成|制定|公开|[将就]/.test(text)) return [];
    const traced = traceBlock(block);
    // A short name in brackets stands between the body and the year: blanks keep every place where it was.
    const plain = traced.text.replace(/\([^()]{0,40}(?:简称|下称)[^()]{0,40}\)/g, (bracket) =>
      ' '.repeat(bracket.length),
    );
    const claims: PrefaceClaim[] = [];
    const claim = (source: PrefaceClaim['source'], words: string, from: number): void => {
      const name = bodyIn(words);
      if (name === null) return;
      const quote = { text: foldSpace(traced.written(from, from + words.length)), at };
      claims.push({ source, name, quote });
    };
    for (const match of plain.matchAll(PUBLISHED)) {
      const words = match[1] ?? '';
      claim('preface', ownerIn(words), (match.index ?? 0) + match[0].length - words.length);
    }
    for (const match of plain.matchAll(NAMED)) {
      const [whole, words = ''] = match;
      const parts = partTitle(words);
      const end = (match.index ?? 0) + whole.length;
      // 》已编制完成，现予公布: the verb may stand in the next clause.
      const behind = (parts?.behind ?? '') + plain.slice(end, end + 20);
      if (!parts || !(MADE_PUBLIC.test(behind) || IS_THE_REPORT.test(whole))) continue;
      claim('preface', ownerIn(words), end - words.length);
    }
    for (const match of plain.matchAll(PUBLISHER)) {
      const [whole, words = '', behind = ''] = match;
      if (isOfReport(behind)) claim('preface', words, (match.index ?? 0) + whole.indexOf(words));
    }
    for (const match of plain.matchAll(COMPILED)) {
      const [, words = '', behind = ''] = match;
      const from = (match.index ?? 0) + 1;
      const sentence = plain.slice(plain.lastIndexOf('。', from) + 1, from) + behind;
      if (COMPILES.test(behind) && OF_A_REPORT.test(sentence)) claim('compiler', words, from);
    }
    return claims;
  });
}

/** The words before a report's own name, the year included; '' where no report is named, or only a notice about one. */
function ownerIn(words: string): string {
  const parts = partTitle(words.replace(/ /g, ''));
  if (!parts || OF_A_NOTICE.test(parts.behind) || /关于/.test(parts.before)) return '';
  return parts.before;
}

/** Whether the words behind the verb are a report's name and no more of a name than its year. */
function isOfReport(words: string): boolean {
  if (/^本(?:年度)?报告/.test(words)) return true;
  const parts = partTitle(words);
  return parts !== null && !OF_A_NOTICE.test(parts.behind) && !namesBody(withoutYears(parts.before));
}

/** The one body that the words name; null for 我局, 全县各部门 and parts of a sentence. */
function bodyIn(words: string): string | null {
  const name = cleanName(withoutYears(words))
    .replace(/[《<]$/, '')
    .replace(AND_OTHERS, '')
    .replace(/^(?:本|该)?年度|(?:本|该)?年度$|的$/g, '')
    .replace(OWN_PLACE, '');
  return namesBody(name) && !/^[我本]/.test(name) ? name : null;
}
