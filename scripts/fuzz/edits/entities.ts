/** Elements whose text is no place for entities. */
const RAW =
  /(<(script|style|noscript|template|iframe|xmp|noembed|noframes|plaintext)\b[\s\S]*?<\/\2>|<!--[\s\S]*?-->|<[^>]*>)/gi;
const FORMS = [
  (code: number) => `&#${code};`,
  (code: number) => `&#x${code.toString(16)};`,
  (code: number) => `&#X${code.toString(16).toUpperCase()};`,
];
/** One sign in so many is written as an entity. */
const EVERY = 5;

/** The same page with many of its signs written as entities. */
export function withEntities(html: string): string {
  const pieces = html.split(RAW);
  let at = 0;
  // Every second and third piece is what the pattern caught: the tag, and the name in it.
  return pieces
    .map((piece, index) => {
      if (index % 3 !== 0) return index % 3 === 1 ? piece : '';
      return piece.replace(/[\p{Script=Han}\d](?![^&]{0,8};)/gu, (sign) => {
        at += 1;
        const write = FORMS[at % FORMS.length];
        return at % EVERY === 0 && write ? write(sign.codePointAt(0) ?? 0) : sign;
      });
    })
    .join('');
}
