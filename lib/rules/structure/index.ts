import type { Rule } from '../rule';
import { contentRules } from './contents';
import { drawingRules } from './drawing';
import { formalityRules } from './formalities';
import { headingRules } from './headings';
import { labelRules } from './labels';
import { numberRules } from './numbers';
import { sectionRules } from './sections';
import { statedPartsRules } from './stated-parts';
import { tablePresenceRules } from './tables';

/** Rules of the report's structure: sections, their contents, and the tables as such. */
export const structureRules: readonly Rule[] = [
  ...sectionRules,
  ...headingRules,
  ...numberRules,
  ...statedPartsRules,
  ...contentRules,
  ...formalityRules,
  ...tablePresenceRules,
  ...labelRules,
  ...drawingRules,
];
