import type { Edition } from '../../lib/report/form/editions';
import { formOf } from '../../lib/report/form/form-of';

/** What a family of relations of an edition adds up: keys of columns, or of rows where it runs along columns. */
export function partsOf(family: string, edition: Edition): readonly string[] {
  return formOf(edition).sums.find((relation) => relation.family === family)?.left ?? [];
}
