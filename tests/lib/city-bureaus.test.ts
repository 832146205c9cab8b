import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';

const CLEAN = readFileSync(
  fileURLToPath(new URL('../corpus/made-clean-2021-department/page.html', import.meta.url)),
  'utf8',
);
const NAME = '宿迁市宿城区住房和城乡建设局';

/** The clean page as that of a bureau of 晋江; the contact block and the signature may name it otherwise. */
function checkAs({ agency, contact = agency, signature = agency }: Record<'agency', string> & Record<string, string>) {
  const html = CLEAN.replace(`请联系${NAME}`, `请联系${contact}`)
    .replace(`<p>${NAME}</p>`, `<p>${signature}</p>`)
    .replaceAll(NAME, agency)
    .replaceAll('宿迁市宿城区', '晋江市')
    .replaceAll('223800', '362200')
    .replaceAll('0527-', '0595-');
  const { window } = new JSDOM(html);
  const { evaluation } = checkPage(window.document, { source: agency, url: '', checkedAt: '2026-01-20T09:00:00Z' });
  window.close();
  return evaluation;
}

describe('a bureau whose name begins with 城市', () => {
  it.each([
    '晋江市城市管理局',
    '晋江市城市管理和综合执法局',
    '晋江市城市建设管理局',
    '泉州市城市管理局',
    '晋江市城市管理委员会',
  ])('%s: read by its whole name, nothing found', (agency) => {
    const { report, findings } = checkAs({ agency });
    expect(report).toMatchObject({ agency, bodyKind: 'department' });
    expect(findings).toEqual([]);
  });

  it('is the same with its prefecture before it and with its office behind it', () => {
    const names = { contact: '晋江市城市管理局办公室', signature: '泉州市晋江市城市管理局' };
    expect(checkAs({ agency: '晋江市城市管理局', ...names }).findings).toEqual([]);
  });

  it('is never said to be another body by its short name', () => {
    expect(checkAs({ agency: '晋江市城市管理局', contact: '晋江市城管局' }).findings).toMatchObject([
      { rule: 'identity/agency-mismatch', outcome: 'cantTell' },
    ]);
  });

  it('is another body than that of the next city', () => {
    expect(checkAs({ agency: '晋江市城市管理局', signature: '石狮市城市管理局' }).findings).toMatchObject([
      { rule: 'identity/agency-mismatch', outcome: 'failed' },
    ]);
  });
});
