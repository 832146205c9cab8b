import { traceBlock } from '../../text/traced-text';
import type { TextBlock } from '../report';

/** A name that the report shortens, with the short one: 示例自治旗民族事务委员会（以下简称旗民委）. */
export interface ShortName {
  readonly short: string;
  /** The words before the bracket; what stands before the name in its clause may still be part of them. */
  readonly full: string;
}

const DEFINITION =
  /([^,。;:、()《》"“”]{2,60})\((?:以下|下文|下|后文|文中)?(?:统一|均|统)?(?:简称|称)(?:为|作)?[:"“'‘]{0,2}([^"”'’()《》]{2,20})["”'’]{0,2}\)/g;
/** Short names of documents, not of bodies. */
const DOCUMENT = /条例|报告|规定|格式|通知|办法|要点|意见|年报/;
/** How the clause begins that the name stands in. */
const LEAD = /^(?:现|特|兹)?(?:将|就|公布|发布|编制|由|请与|向|对)/;

/** The short names that the report gives to bodies, wherever in its text. */
export function readShortNames(blocks: readonly TextBlock[]): readonly ShortName[] {
  return blocks.flatMap((block) => {
    if (!/[简下统]称|以下称|后文称|文中称|统一称/.test(block.text)) return [];
    return [...traceBlock(block).text.matchAll(DEFINITION)].flatMap((match): readonly ShortName[] => {
      const [, full = '', short = ''] = match;
      return DOCUMENT.test(short) ? [] : [{ short, full: full.replace(LEAD, '') }];
    });
  });
}

/** A name with its short beginning written out; undefined where the report defines none for it. */
export function expandName(name: string, shortNames: readonly ShortName[]): string | undefined {
  const found = shortNames.find(({ short, full }) => name.startsWith(short) && !name.startsWith(full));
  return found && found.full + name.slice(found.short.length);
}
