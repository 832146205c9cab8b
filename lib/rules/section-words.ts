import type { SectionKey } from '../report/form/keys';
import type { Report, Section } from '../report/report';
import { squash } from '../text/text';

/** Marks of text that was left out of the page on purpose or lost: nothing may be said of what is not there. */
const ELIDED = /\[(?:…|\.\.\.)\]|原文[^。]{0,12}(?:丢失|缺失)/;

/** Whether the text has visible gaps, so that what it lacks can't be told. */
export function isElided(text: string): boolean {
  return ELIDED.test(text);
}

/** The statutory section of a report, or undefined. */
export function sectionOf(key: SectionKey, report: Report): Section | undefined {
  return report.sections.find((section) => section.key === key);
}

/** A text without white space, punctuation and symbols: what is left has substance. */
export function bareWords(text: string): string {
  return squash(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Titles of level one that belong to the aspects of section 1, raised a level; annexes. */
const NO_SECTION_OF_ITS_OWN =
  /主动公开|依申请|公开申请|信息管理|平台|监督|保障|管理情况|^附[件表]|^相关附件|主要问题|改进(?:情况|措施)|整改措施/;

/** Whether a heading beyond the six is one that the report's own parts account for. */
export function isPartOfSix(title: string): boolean {
  return NO_SECTION_OF_ITS_OWN.test(squash(title));
}
