import type { Voice } from '../catalogue';
import { speaker } from '../speak';
import { labels } from './labels';

/** How things are named and lists are told in this language. */
export const speak = speaker(labels);

/** How a sentence ends that is asked to be checked: with what is suspected, and nothing of it where it is confirmed. */
export const check = (say: Voice, doubt = '') => say(`${doubt === '' ? '' : `; ${doubt}`}, please check.`, '.');
/** The same of what a person has to look at. */
export const look = (say: Voice) => say('; please look at it yourself.', '.');
