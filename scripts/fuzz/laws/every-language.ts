import { loadAllWords } from '../../../lib/messages/load-words';

/** The words of every language: what is told has to be told in each. */
export const EVERY_LANGUAGE = Object.values(await loadAllWords());
