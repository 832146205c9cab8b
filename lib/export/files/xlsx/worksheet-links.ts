import { inGroups } from '../../rows/in-groups';
import { opensOnClick } from '../../rows/sheet';
import type { Relationship } from './workbook-parts';

/** Spreadsheets open no sheet with more links than this (limits of the office formats). */
const MOST = 65_530;
/** Links that are written at once. */
const AT_ONCE = 500;

/** The cells of one sheet whose address opens on a click. */
export interface SheetLinks {
  /** Notes an address in a cell; one that may not open on a click is left words. */
  readonly add: (reference: string, url: string) => void;
  readonly relationships: () => readonly Relationship[];
  /** The part of a worksheet that tells which cells are links, piece by piece. */
  readonly write: () => Generator<string, void, void>;
}

/** A new and empty collection. */
export function sheetLinks(): SheetLinks {
  const links: (Relationship & { readonly reference: string })[] = [];
  return {
    add(reference, url) {
      if (links.length < MOST && opensOnClick(url))
        links.push({ id: `rId${links.length + 1}`, type: 'hyperlink', target: url, reference });
    },
    relationships: () => links,
    *write() {
      if (links.length === 0) return;
      yield '<hyperlinks>';
      for (const some of inGroups(links, AT_ONCE))
        yield some.map(({ reference, id }) => `<hyperlink ref="${reference}" r:id="${id}"/>`).join('');
      yield '</hyperlinks>';
    },
  };
}
