import type { Rule } from './rule';
import { contentRules } from './structure-contents';
import { labelRules } from './structure-labels';
import { numberRules } from './structure-numbers';
import { sectionRules } from './structure-sections';
import { tablePresenceRules } from './structure-tables';

/** Rules of the report's structure: sections, their contents, and the tables as such. */
export const structureRules: readonly Rule[] = [
  ...sectionRules,
  ...numberRules,
  ...contentRules,
  ...tablePresenceRules,
  ...labelRules,
];
