import * as z from 'zod/mini';
import type { Edition, NoticeKey } from '../../report/form/editions';

const YEAR = /^20\d{2}$/;
const NOTICE = /^notice-20\d{2}$/;

/**
 * An edition of the form, by its year. One that this version does not know (`isEdition`) was saved by a later one: it is kept
 * as it is, so that the record stays readable and is saved again without loss.
 */
export const storedEdition = z.custom<Edition>((value) => typeof value === 'string' && YEAR.test(value));

/** The notice of an edition, known or not. */
export const storedNotice = z.custom<NoticeKey>((value) => typeof value === 'string' && NOTICE.test(value));
