import type { CleanPage } from '../clean-pages';
import type { Run } from '../families/cell-families';
import { makePage } from '../made-page';
import type { Random } from '../random';
import { figuresToTell } from './figures-to-tell';
import { HIDINGS, hideCopies, hideDigits, INLINE_HIDINGS, markNotes, noteMark } from './hidden-text';
import { openAgain } from './open-again';
import { compareFigures, figuresIn, findingsOf, record } from './record';

/** A page to which something is done that no reader sees: nothing of it may be read. */
function measureUnseen(
  page: CleanPage,
  change: (document: Document) => string,
  { family, allows }: { readonly family: string; readonly allows: (finding: string) => boolean },
  random: Random,
  run: Run,
): void {
  const { values, total } = figuresToTell(page, random);
  const text = `（二）依申请公开情况。全年收到政府信息公开申请${total}件。`;
  const made = makePage(page, values, '', { text, claims: [] });
  const name = change(made.document);
  const opened = openAgain(made.document);
  const checked = run.check(opened.document, page.url);
  opened.close();
  record(
    {
      family,
      where: `${page.slug} ${name}`,
      asked: compareFigures(values, figuresIn(checked.evaluation.report.tables)),
      beyond: findingsOf(checked).filter((finding) => !allows(finding)),
    },
    run,
  );
}

const never = (): boolean => false;
/** That a figure bears a mark or was struck out may be said. */
const remark = (finding: string): boolean => /^(?:table|text|structure)\//.test(finding);

/** Copies and digits that no reader sees, or sees struck out. */
export function measureHidden(page: CleanPage, random: Random, run: Run): void {
  const block = random.pick(HIDINGS);
  const hide = (document: Document): string => {
    hideCopies(document, block, random);
    return block.name;
  };
  measureUnseen(page, hide, { family: 'hidden text', allows: never }, random, run);
  const inline = random.pick(INLINE_HIDINGS);
  const digits = (document: Document): string => {
    hideDigits(document, inline, random);
    return inline.name;
  };
  measureUnseen(page, digits, { family: 'hidden text', allows: inline.shown ? remark : never }, random, run);
}

/** Note marks behind figures. */
export function measureMarks(page: CleanPage, random: Random, run: Run): void {
  const marks = (document: Document): string => markNotes(document, random);
  measureUnseen(page, marks, { family: 'note marks', allows: remark }, random, run);
  const prose = (document: Document): string => {
    const mark = noteMark(random);
    for (const paragraph of document.querySelectorAll('p')) {
      if (/^（二）依申请公开情况。/.test(paragraph.textContent ?? '')) {
        paragraph.innerHTML = paragraph.innerHTML.replace(/(\d+)件/, `$1${mark}件`);
      }
    }
    return `prose ${mark}`;
  };
  measureUnseen(page, prose, { family: 'note marks', allows: remark }, random, run);
}
