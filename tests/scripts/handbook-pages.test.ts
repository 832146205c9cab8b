import { describe, expect, it } from 'vitest';
import { handbookPath } from '../../lib/messages/handbook-path';
import { LANGUAGES } from '../../lib/messages/languages';
import { handbookFiles, handbookPage } from '../../scripts/handbook-pages';
import { parseHtml } from '../lib/parse-html';

describe('the handbook in the package', () => {
  const files = handbookFiles('.');

  it.each(LANGUAGES)('is a page that needs nothing else, with links that lead somewhere in it: %s', (language) => {
    const file = files.find(({ relativeDest }) => `/${relativeDest}` === handbookPath(language));
    const page = parseHtml(file?.contents ?? '');
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelectorAll('script, img, iframe, link, [src], [onclick]')).toHaveLength(0);
    expect(page.querySelectorAll('h2').length).toBeGreaterThan(10);
    expect(page.querySelectorAll('table').length).toBeGreaterThan(1);
    expect([...page.querySelectorAll('th')].filter((cell) => cell.textContent === '')).toEqual([]);
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(10);
    const pages: readonly string[] = LANGUAGES.map(handbookPath);
    const astray = links.filter((link) =>
      link.startsWith('#') ? page.getElementById(link.slice(1)) === null : !pages.includes(link),
    );
    expect(astray).toEqual([]);
  });

  it('has no markup but that of Markdown, and keeps the words of what it leaves out', () => {
    const page = parseHtml(
      handbookPage('# A <b>\n\n[words](https://example.com/) <script>x</script>\n\n![picture](a.png)\n', 'en'),
    );
    expect(page.querySelectorAll('b, script, a, img')).toHaveLength(0);
    expect(page.body.textContent).toContain('words <script>x</script>');
    expect(page.title).toBe('A <b>');
    expect(page.body.textContent).not.toContain('picture');
  });
});
