import { figureStyles } from './figure-styles';
import { pageStyles } from './page-styles';
import type { Style } from './style';
import { tableStyles } from './table-styles';
import { textStyles } from './text-styles';

/** The page as the corpus has it. */
export const PLAIN: Style = { name: 'as-published', shows: 'the page of the corpus itself', draw: () => {} };

/** Every style a page is drawn in. */
export const STYLES: readonly Style[] = [...textStyles, ...figureStyles, ...tableStyles, ...pageStyles];
