import { type Hostile, headingAt, inParagraph, paragraph, repeated } from './repeated';

/** Text that is hidden, struck, raised, typed in or drawn; elements and style rules without end. */
export const HOSTILE_HIDDEN: readonly Hostile[] = [
  {
    kind: 'closed folds',
    part: repeated(
      (at) => `<details><summary>${headingAt(at)}</summary><p>全年办结${at}件，均已按时答复。</p></details>`,
    ),
  },
  {
    kind: 'hidden sheets',
    part: repeated(
      (at) => `<div class="tab" style="display:none"><h2>${headingAt(at)}</h2><p>全年办结${at}件，均已答复。</p></div>`,
    ),
  },
  {
    kind: 'hidden lines',
    part: repeated((at) => `<p style="display:none">全年新收申请${at}件，均已按时答复。</p>`),
  },
  { kind: 'struck figures', part: repeated((at) => paragraph(`办结<s>${at}</s>${at + 1}件`)) },
  { kind: 'boxes for figures', part: repeated((at) => paragraph(`办结<input value="${at}">件`)) },
  { kind: 'marks of notes', part: inParagraph((at) => `办结${at}件<sup>[${at}]</sup>`) },
  { kind: 'spans of one character', part: inParagraph((at) => `<span>${at % 10}</span>`) },
  { kind: 'pictures', part: repeated((at) => `<img src="data:," alt="${at}" width="600" height="300">`) },
  { kind: 'empty elements', part: repeated(() => '<b></b>') },
  {
    kind: 'comments',
    part: repeated(() => '<!---->', { around: (comments) => paragraph(`办结${comments}3件`) }),
  },
  {
    kind: 'style rules',
    part: repeated((at) => `<p class="c${at}">办结${at}件</p>`, {
      around: (text, count) =>
        `<style>${Array.from({ length: count }, (_, at) => `.c${at} i,.c${at} b{display:none}`).join('')}</style>${text}`,
      times: 2,
    }),
  },
];
