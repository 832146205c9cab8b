import { FORMS, type KnownForm } from '../form/editions';
import { NEWEST_FORM } from '../form/form-of';
import { ofEveryEdition } from '../form/labels';
import type { OfficialLabel } from '../form/official';
import { labelMatcher } from './match-label';

type LabelsOf = (tables: KnownForm['tables']) => readonly OfficialLabel[];

const rowsOf: LabelsOf = (tables) => tables['review-litigation'].rows;
const columnsOf: LabelsOf = (tables) => tables['review-litigation'].columns;

/** Labels whose keys every edition has, as the newest words them: table 4 does not tell which edition it follows. */
const inAll = (of: LabelsOf): readonly OfficialLabel[] =>
  of(NEWEST_FORM.tables).filter(({ key }) => FORMS.every(({ tables }) => of(tables).some((own) => own.key === key)));

/** The groups of table 4 that every edition has, in order. */
export const REVIEW_GROUPS = inAll(rowsOf);

/** The outcomes of table 4 that every edition has, in order. */
export const REVIEW_OUTCOMES = inAll(columnsOf);

/** Recognises the label of a group of any edition by its words alone. */
export const matchGroupLabel = labelMatcher(ofEveryEdition(rowsOf));

/** Recognises the label of an outcome of any edition: 结果维持, 尚未审结, 总计 … */
export const matchOutcome = labelMatcher(ofEveryEdition(columnsOf));
