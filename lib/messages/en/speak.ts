import { speaker } from '../speak';
import { labels } from './labels';

/** How things are named and lists are told in this language. */
export const speak = speaker(labels);
