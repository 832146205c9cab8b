import { stop } from './returned-bounds';

/** A piece of an XML text: where an element begins or ends, or words. Names are without their prefix. */
export type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'words'; readonly words: string };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Words with their character references made out; one that is none stays as it is. */
function plainWords(words: string): string {
  return words.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** An attribute of an element; undefined where it has none of that name, whatever its prefix. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, own = '', double, single] of attributes.matchAll(
    /([^\s="'/]{1,100})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (own === name || own.endsWith(`:${name}`)) return plainWords(double ?? single ?? '');
  return undefined;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The pieces of an XML text in their order, with no more work than reading it once; a document type, which could blow words up, is refused. */
export function* xmlPieces(text: string): Generator<XmlPiece, void, void> {
  const find = (end: string, from: number): number => {
    const at = text.indexOf(end, from);
    if (at < 0) throw stop({ reason: 'damaged' });
    return at;
  };
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (words !== '') yield { kind: 'words', words: plainWords(words) };
    if (next < 0) return;
    if (text.startsWith('<!--', next)) at = find('-->', next) + 3;
    else if (text.startsWith('<![CDATA[', next)) {
      const end = find(']]>', next);
      yield { kind: 'words', words: text.slice(next + 9, end) };
      at = end + 3;
    } else if (text.startsWith('<?', next)) at = find('?>', next) + 2;
    else if (text.startsWith('<!', next)) throw stop({ reason: 'damaged' });
    else {
      const end = find('>', next);
      const inside = text.slice(next + 1, end);
      at = end + 1;
      if (inside.startsWith('/')) yield { kind: 'close', name: localName(inside.slice(1).trim()) };
      else {
        const isEmpty = inside.endsWith('/');
        const [name = ''] = /^[^\s/]{0,200}/.exec(inside) ?? [];
        yield { kind: 'open', name: localName(name), attributes: inside.slice(name.length) };
        if (isEmpty) yield { kind: 'close', name: localName(name) };
      }
    }
  }
}
