import type { FamilyText } from '../../catalogue';
import { structureDrawingText } from './structure-drawing';
import { structureLabelText } from './structure-labels';
import { structureSectionText } from './structure-sections';
import { structureTableText } from './structure-tables';

/** Prose of the rules of structure. */
export const structureText = {
  ...structureSectionText,
  ...structureTableText,
  ...structureLabelText,
  ...structureDrawingText,
} satisfies FamilyText;
