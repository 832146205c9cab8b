import type { Style } from './style';

const nothing = (): void => {};

const fullWidth = (text: string): string =>
  text.replace(/[\d.]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

function grouped(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? withCommas : `${withCommas}.${decimals}`;
}

/** Styles that rewrite the figures. */
export const figureStyles: readonly Style[] = [
  {
    name: 'blanks-for-zeros',
    shows: 'empty cells, &nbsp;, — and / for 0',
    draw: nothing,
    blanks: true,
    // Blanks are truly there and truly told, once a report.
    causes: (id) => /^table\/cell-blank(?::(?:proactive|requests|review-litigation))? failed$/.test(id),
  },
  { name: 'full-width-digits', shows: '１２３ for 123', draw: nothing, figure: fullWidth },
  { name: 'grouped-thousands', shows: '1,234 for 1234', draw: nothing, figure: grouped },
  {
    name: 'spans-in-numbers',
    shows: 'each digit in a span of its own, blanks and zero-width spaces around',
    draw: nothing,
    figure: (text) => `\n ${[...text].map((digit) => `<span lang="EN-US">${digit}</span>`).join('\u200b')} \u00a0`,
  },
];
