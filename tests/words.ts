import { loadAllWords } from '../lib/messages/load-words';

/** The words of every language. */
export const WORDS = await loadAllWords();
