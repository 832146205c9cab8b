import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { handbookPath } from '../lib/messages/handbook-path';
import { LANGUAGES, type Language } from '../lib/messages/languages';
import type { BuiltFile } from './words-files';

const SOURCES: Readonly<Record<Language, string>> = { 'zh-CN': 'handbook.zh-CN.md', en: 'handbook.md' };

const STYLE = `:root{color-scheme:light dark;background:#fff;color:#1a1f24}a{color:#0f5c4d}body{max-width:46em;margin:2em auto;padding:0 1.2em;font:16px/1.7 system-ui,sans-serif}
h2{margin-top:2em;border-bottom:1px solid #8886}table{border-collapse:collapse}th,td{border:1px solid #8886;padding:.3em .6em;text-align:left}
code{background:#eef1f1;padding:.1em .3em;border-radius:3px;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){:root{background:#14181b;color:#e4e8eb}a{color:#6fd0b5}code{background:#262c31}}`;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The name under which links lead to a heading, as where the source is read online. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');

/** Where a link of the handbook leads within the extension; undefined for what is not in it. */
function targetOf(href: string): string | undefined {
  if (href.startsWith('#')) return href;
  const language = LANGUAGES.find((each) => SOURCES[each] === href);
  return language && handbookPath(language);
}

/** The handbook as a page that needs nothing else: no pictures, no scripts, and links that stay in the extension. */
export function handbookPage(source: string, language: Language): string {
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        return `<h${depth} id="${escaped(anchor(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      tablecell({ tokens, header }: Tokens.TableCell) {
        const words = this.parser.parseInline(tokens);
        const name = header && words !== '' ? 'th' : 'td';
        return `<${name}>${words}</${name}>\n`;
      },
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
      image: () => '',
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        const target = targetOf(href);
        return target === undefined ? words : `<a href="${escaped(target)}">${words}</a>`;
      },
    },
  });
  const body = marked.parse(source, { async: false }).replaceAll('<p></p>\n', '');
  const title = /^# (.*)$/m.exec(source)?.[1] ?? '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>
${body}</main></body></html>
`;
}

/** The handbook of every language, for the package. `root`: the folder of package.json. */
export function handbookFiles(root: string): readonly BuiltFile[] {
  return LANGUAGES.map((language) => ({
    relativeDest: handbookPath(language).slice(1),
    contents: handbookPage(readFileSync(join(root, 'docs', SOURCES[language]), 'utf8'), language),
  }));
}
