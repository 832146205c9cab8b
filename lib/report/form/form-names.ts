import { FORMS, type NoticeKey } from './editions';

/** How sentences name an edition of the form. */
export interface FormName {
  readonly edition: string;
  /** The first report year that it is for. */
  readonly firstYear: number;
  /** What its notice is called in a finding's data. */
  readonly notice: NoticeKey;
  /** How its notice is cited: 国办公开办函〔2021〕30号. */
  readonly cited: string;
}

/** The names of all editions, the newest first. The build of the words puts this list in the place of the forms it is made of. */
export const FORM_NAMES: readonly FormName[] = FORMS.map(({ edition, firstYear, notice }) => ({
  edition,
  firstYear,
  notice: `notice-${edition}` as const,
  cited: notice.cited,
})).sort((one, other) => other.firstYear - one.firstYear);
