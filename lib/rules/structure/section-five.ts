import { bareWords } from '../section-words';

/** Words of section 5 that head its parts and say nothing of their own. */
const PART_HEADINGS =
  /(?:存在的?)?(?:主要)?(?:问题|困难|不足)(?:和不足)?(?:及|和|与)?(?:改进|整改)(?:情况|措施)|(?:存在的)?主要问题|(?:改进|整改)(?:情况|措施)/g;
const EVASIVE =
  /^(?:[一二三四五六七八九十\d]|本(?:年度|单位|机关|部门|局|镇|街道)?|目前|暂时|均|政府信息公开工作|(?:无|没有|暂无|不存在|未发现|未存在)(?:存在|明显|突出|主要|较大)?的?(?:问题|不足|情况)?)+$/;
const LEAST_SUBSTANCE = 10;

/** What section 5 amounts to: `evasive`: no problem is admitted, or nothing said; `thin`: hardly a word. */
export type Substance = 'evasive' | 'thin' | 'told';

/** How much section 5 says beyond the headings of its parts. `text`: as read, gaps of the page included. */
export function substanceOf(text: string): Substance {
  const substance = bareWords(text).slice(0, 400).replace(PART_HEADINGS, '');
  if (substance === '' || (substance.length < 40 && EVASIVE.test(substance))) return 'evasive';
  return substance.length < LEAST_SUBSTANCE ? 'thin' : 'told';
}

/** Whether section 5 has fewer words, headings included, than any sentence needs. */
export function hasNoSentence(text: string): boolean {
  return bareWords(text).length < LEAST_SUBSTANCE;
}
