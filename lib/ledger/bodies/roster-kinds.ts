import { squash } from '../../text/text';
import type { UnitKind } from './project';

/** The word by which a roster is written with the kind of a unit. */
export const KIND_WORDS: Readonly<Record<UnitKind, string>> = {
  department: '部门',
  government: '政府',
  township: '乡镇街道',
  other: '其他',
};

const RANK = '(?:各|本|省|市|州|县|区|旗){0,3}(?:级|直|属)?';
const PATTERNS: readonly (readonly [UnitKind, RegExp])[] = [
  ['department', new RegExp(`^${RANK}(?:人民)?(?:政府)?(?:工作|组成|职能)?部门(?:单位)?$`, 'u')],
  ['department', /^(?:省|市|州|县|区|旗)直(?:单位|机关|属部门)$|^委办局$/u],
  ['government', /^(?:本级|各级|下级|县级|县区|县市区|市县|市县区|区县)?(?:人民)?政府$/u],
  ['township', /^各?(?:乡镇街道?|镇街道?|街镇|乡镇|镇乡|乡|镇|街道|乡镇办)(?:单位|办|办事处|(?:人民)?政府)?$/u],
  ['department', /^departments?$/iu],
  ['government', /^governments?$/iu],
  ['township', /^(?:towns?|townships?|streets?|towns?andstreets?)$/iu],
  ['other', /^others?$/iu],
  ['other', /^其[他它](?:单位|机构|机关|部门)?$|^(?:公共)?(?:企事业|事业|企业)单位$/u],
];

/** The kind of bodies that a cell or a heading says in the field's words (区直部门, 乡镇（街道）, 其他单位); undefined where it says none. */
export function readKind(words: string): UnitKind | undefined {
  const plain = squash(words)
    .replace(/[(（]\d{1,4}[个家][)）]$/u, '')
    .replace(/[(（）)、和及/]/gu, '')
    .replace(/类$/u, '');
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0];
}
