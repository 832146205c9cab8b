import type { Rule } from './rule';
import { contentRules } from './structure-contents';
import { drawingRules } from './structure-drawing';
import { formalityRules } from './structure-formalities';
import { headingRules } from './structure-headings';
import { labelRules } from './structure-labels';
import { numberRules } from './structure-numbers';
import { sectionRules } from './structure-sections';
import { statedPartsRules } from './structure-stated-parts';
import { tablePresenceRules } from './structure-tables';

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
