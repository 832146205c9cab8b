import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { nameLanguage } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { seedLedger } from '../ledger-seed';
import { faultsOf, useBench } from '../workbench-page';

const bench = useBench();
const SOURCE = 'http://www.suqian.gov.cn/2024.htm';
const PROJECT = '2024年度泉州市年报核查';

/** Reports in turn: a total that does not add up, and what real pages have. */
function samples() {
  const suqian = readFileSync('tests/e2e/pages/suqian-2024.html', 'utf8');
  const pages = [
    suqian.replaceAll('<td>121</td>', '<td>122</td>'),
    suqian,
    ...[
      'real-2023-hongze-table-four-totals',
      'made-2022-government-published-late',
      'real-2025-yanghe-opposite-differences',
    ].map((slug) => readFileSync(`tests/corpus/${slug}/page.html`, 'utf8')),
  ];
  return pages.map((html) => {
    const { document } = new JSDOM(html, { url: SOURCE }).window;
    const { evaluation } = checkPage(document, { source: SOURCE, url: SOURCE, checkedAt: '2026-01-01T00:00:00Z' });
    return { evaluation };
  });
}

const units = ['鲤城区', '丰泽区', '洛江区', '泉港区', '石狮市', '晋江市', '南安市', '惠安县', '永春县', '德化县'].map(
  (place) => ({ name: `泉州市${place}统计局`, ...(place === '鲤城区' && { deadline: '2025-01-10' }) }),
);

/** The colour of a picture's corner, and whether something dark is on it. */
async function look(url: string) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
  let isDrawn = false;
  for (let at = 0; at < data.length; at += 4) isDrawn ||= (data[at] ?? 255) < 40 && data[at + 3] === 255;
  return { corner: [...data.slice(0, 3)], isDrawn };
}

it('shows a project at a glance: the same numbers as its chips, and nothing amiss in either light, language or width', async () => {
  await bench.browser().store({
    ...seedLedger(samples(), 24),
    'setting:projects': [{ tag: PROJECT, whole: null, units, year: 2024, absent: ['泉州市德化县统计局'] }],
  });
  const ledger = await bench.open();
  await ledger.locator('.facet button', { hasText: PROJECT }).click();
  for (const language of ['en', 'zh-CN'] as const) {
    const { workbench } = WORDS[language];
    await ledger.getByRole('button', { name: nameLanguage(language).long }).click();
    await ledger.getByRole('button', { name: workbench.problems.views.glance }).click();
    await ledger.locator('.of-problems .glance-picture').waitFor();
    const counted = await ledger.locator('.of-states tbody td').allTextContents();
    expect(await ledger.locator('.strip-tools .chip small').allTextContents()).toEqual(counted);
    for (const colorScheme of ['light', 'dark'] as const) {
      await ledger.emulateMedia({ colorScheme });
      for (const [width, height] of [
        [1280, 800],
        [1920, 1080],
        [853, 533],
      ] as const) {
        await ledger.setViewportSize({ width, height });
        expect(await faultsOf(ledger), `${language} ${colorScheme} ${width}`).toEqual([]);
      }
    }
  }
  // In the dark too, a saved picture is dark on white; it opens as a picture.
  const download = ledger.waitForEvent('download');
  await ledger.locator('.of-sums .save-picture button', { hasText: 'PNG' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/\.png$/);
  const dots = readFileSync(await saved.path()).toString('base64');
  expect(await ledger.evaluate(look, `data:image/png;base64,${dots}`)).toEqual({
    corner: [255, 255, 255],
    isDrawn: true,
  });
  await ledger.reload();
  await ledger.locator('.of-sums .glance-picture').waitFor();
  await ledger.locator('.of-late tbody button').first().click();
  await ledger.locator('.side-view .card').first().waitFor();
  expect(await faultsOf(ledger)).toEqual([]);
  expect(await ledger.locator('.glance-view').count()).toBe(1);
});
