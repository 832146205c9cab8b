import { describe, expect, it } from 'vitest';
import { openPanel, useBrowser } from './panel';

const bench = useBrowser({ '/report.htm': 'real-2020-licheng-statistics' });

describe('a background that went to sleep', () => {
  it('opens and closes the panel as before', async () => {
    const page = await bench.browser().context.newPage();
    await page.goto('http://www.qzlc.gov.cn/report.htm');
    await bench.browser().putToSleep();
    const panel = await openPanel(bench.browser(), page);
    await bench.browser().putToSleep();
    await bench.browser().click(page);
    await panel.waitFor({ state: 'detached' });
    expect(await page.locator('gouji-panel, gouji-marks, gouji-room').count()).toBe(0);
  });
});
