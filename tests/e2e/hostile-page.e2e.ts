import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { apart, ownAddress } from './extension';
import { emptyStore, eventually, openPanel, panelOn, useBrowser, words } from './panel';
import { corpusPage } from './portal';

const REPORT = 'http://www.qzlc.gov.cn/report.htm';

let page: Page;

const bench = useBrowser({ '/report.htm': 'real-2020-licheng-statistics' });
afterEach(async () => {
  await page?.close();
  await emptyStore(bench.browser());
});

async function visit(): Promise<Page> {
  page = await bench.browser().context.newPage();
  await page.goto(ownAddress(REPORT));
  return page;
}

/** Addresses of the stored checks. */
async function savedAddresses(): Promise<readonly string[]> {
  const stored = await bench.browser().stored();
  return Object.keys(stored).filter((key) => key.startsWith('check:'));
}

/** Runs in the page: presses, in every way that a script has, whatever of the extension it can find. */
async function pressByScript(): Promise<number> {
  let pressed = 0;
  const hosts = () => [...document.querySelectorAll('gouji-panel, gouji-pill, gouji-marks, gouji-room')];
  const forge = (target: EventTarget, x: number, y: number) => {
    const place = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, button: 0, detail: 1 };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      target.dispatchEvent(new MouseEvent(type, place));
    for (const key of ['Enter', ' ', 'Escape', 'Tab', '2', '3']) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
    }
    pressed += 1;
  };
  for (const host of hosts()) {
    for (const inner of host.shadowRoot?.querySelectorAll('button, input, a') ?? []) {
      forge(inner, 0, 0);
      (inner as HTMLElement).click();
    }
    (host as HTMLElement).click();
    (host as HTMLElement).focus();
    forge(host, 0, 0);
  }
  for (let x = innerWidth - 400; x < innerWidth; x += 40) {
    for (let y = 10; y < innerHeight; y += 40) {
      for (const target of document.elementsFromPoint(x, y)) if (hosts().includes(target)) forge(target, x, y);
      const caret = document.caretRangeFromPoint(x, y)?.startContainer;
      if (caret && !document.contains(caret)) forge(caret, x, y);
    }
  }
  window.postMessage({ type: 'checker/open' }, '*');
  window.postMessage({ type: 'workbench/open', page: location.href }, '*');
  window.postMessage({ type: 'handbook/open', language: 'en' }, '*');
  document.dispatchEvent(new CustomEvent('checker/open'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return pressed;
}

describe('a page that would drive the extension', () => {
  it('sees no more of the panel than that it is there', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    await panel.locator('.verdict').waitFor();
    const seen = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('gouji-panel, gouji-marks, gouji-room')];
      const found: unknown[] = hosts.map((host) => [host.shadowRoot, host.textContent?.replace(/@media.*/s, '')]);
      document.addEventListener('click', (event) => found.push(event.composedPath().length), true);
      const selection = getSelection();
      selection?.selectAllChildren(hosts[0] as Element);
      return { found, selected: selection?.toString() ?? '', windows: [...document.querySelectorAll('*')].length > 0 };
    });
    expect(seen).toEqual({
      found: [
        [null, ''],
        [null, ''],
        [null, ''],
      ],
      selected: '',
      windows: true,
    });
  });

  it('saves nothing, changes no setting and opens nothing, however it presses', async () => {
    await openPanel(bench.browser(), await visit());
    const before = await bench.browser().stored();
    const pages = bench.browser().context.pages().length;
    for (let round = 0; round < 6; round += 1) {
      await page.evaluate((visited) => {
        history.pushState(null, '', `/invented-${visited}.htm`);
        const cell = document.querySelector('.TRS_Editor td:last-child');
        if (cell !== null) cell.textContent = String(visited);
      }, round);
      expect(await page.evaluate(pressByScript)).toBeGreaterThan(0);
    }
    expect(await bench.browser().stored()).toEqual(before);
    expect(bench.browser().context.pages().length).toBe(pages);
    expect(await panelOn(page).locator('.verdict').count()).toBe(1);
  });

  it('gains nothing by answering a real press, key or drag of the reader', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    const before = await bench.browser().stored();
    const pages = bench.browser().context.pages().length;
    await page.evaluate(() => {
      const host = () => document.querySelector<HTMLElement>('gouji-panel') as HTMLElement;
      const answer = (event: Event) => {
        if (!event.isTrusted) return;
        for (const each of [host(), document.querySelector('label'), ...document.querySelectorAll('[accesskey]')])
          (each as HTMLElement | null)?.click();
        const { clientX = 0, clientY = 0 } = event as MouseEvent;
        const place = { bubbles: true, composed: true, cancelable: true, clientX, clientY };
        for (const made of [
          new PointerEvent('click', place),
          new KeyboardEvent('keydown', { ...place, key: 'Enter', code: 'Enter' }),
          new DragEvent('drop', { ...place, dataTransfer: new DataTransfer() }),
          new ClipboardEvent('paste', { ...place, clipboardData: new DataTransfer() }),
          new InputEvent('input', { ...place, data: 'x' }),
          new SubmitEvent('submit', place),
        ])
          host().dispatchEvent(made);
      };
      for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup', 'dragstart', 'drop'])
        window.addEventListener(type, answer, true);
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: true, hasBeenActive: true } });
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true });
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<label for="pill" form="settings">x</label><button accesskey="g" form="settings" autofocus>y</button>',
      );
      for (const name of ['pill', 'settings', 'aside'])
        host().setAttribute(name === 'pill' ? 'id' : `data-${name}`, name);
      host().setAttribute('accesskey', 'g');
      host().setAttribute('autofocus', '');
      host().tabIndex = 0;
    });
    await page.locator('label').click();
    await page.locator('button[accesskey]').click();
    await page.keyboard.press('Alt+g');
    await page.keyboard.press('Enter');
    await page
      .locator('label')
      .dragTo(page.locator('gouji-panel aside'), { force: true })
      .catch(() => {});
    await page.evaluate(() => window.stop());
    expect(await bench.browser().stored()).toEqual(before);
    expect(bench.browser().context.pages().length).toBe(pages);
    expect(await panel.locator('.verdict').count()).toBe(1);
  });

  it('has nobody to send a message to', async () => {
    await openPanel(bench.browser(), await visit());
    const before = await bench.browser().stored();
    const answered = await page.evaluate(async (id) => {
      type Runtime = Record<'sendMessage' | 'connect', undefined | ((to: string, message: object) => unknown)>;
      const { runtime } = (globalThis as unknown as { chrome?: { runtime?: Runtime } }).chrome ?? {};
      const message = { type: 'workbench/open', page: 'http://a.example/' };
      const answers: string[] = [];
      for (const name of ['sendMessage', 'connect'] as const) {
        try {
          const answer = await runtime?.[name]?.(id, message);
          answers.push(answer === undefined ? 'nobody' : 'somebody');
        } catch {
          answers.push('nobody');
        }
      }
      new BroadcastChannel(id).postMessage(message);
      for (const frame of [window, ...Array.from({ length: length }, (_, at) => window[at] as Window)])
        frame.postMessage(message, '*');
      return answers;
    }, bench.browser().id);
    expect(answered).toEqual(['nobody', 'nobody']);
    expect(await bench.browser().stored()).toEqual(before);
    expect(
      bench
        .browser()
        .context.pages()
        .filter((each) => each.url().includes('workbench')),
    ).toEqual([]);
  });

  it('does not start a check by the small button', async () => {
    await bench.browser().store({ 'setting:pill': true });
    await visit();
    await page.locator('gouji-pill button').first().waitFor();
    expect(await page.evaluate(pressByScript)).toBeGreaterThan(0);
    expect(await page.locator('gouji-panel').count()).toBe(0);
    expect(await savedAddresses()).toEqual([]);
    // The same button under the reader's own hand.
    await page.locator('gouji-pill button').first().click();
    await panelOn(page).locator('.verdict').waitFor();
  });

  it('cannot have the check filed under an address that it gives itself meanwhile', async () => {
    await visit();
    const address = page.url();
    await page.evaluate(() => {
      new MutationObserver(() => history.replaceState(null, '', `/invented-${Math.random()}.htm`)).observe(
        document.documentElement,
        { childList: true },
      );
    });
    await openPanel(bench.browser(), page);
    expect(page.url()).toContain('/invented-');
    expect(await savedAddresses()).toEqual([`check:2020:${address}`]);
  });

  it('cannot file text of its own frame under the address of a base', async () => {
    await visit();
    const report = corpusPage('real-2020-licheng-statistics')
      .toString('utf8')
      .replace('<head>', '<head><base href="http://www.fuzhou.gov.cn/report.htm">');
    await page.evaluate((html) => {
      document.body.textContent = '';
      const frame = document.createElement('iframe');
      frame.srcdoc = html;
      frame.style.cssText = 'width:1000px;height:4000px';
      document.body.append(frame);
    }, report);
    await page.frameLocator('iframe').getByText('一、总体情况').first().waitFor();
    await openPanel(bench.browser(), page);
    expect(await savedAddresses()).toEqual([`check:2020:${page.url()}`]);
  });

  it.each(['removed', 'asked to go'])('is told of when the panel was %s', async (way) => {
    await openPanel(bench.browser(), await visit());
    await page.evaluate((how) => {
      const host = document.querySelector('gouji-panel');
      if (how === 'removed') host?.remove();
      else host?.dispatchEvent(new CustomEvent('gouji-remove'));
    }, way);
    await eventually(() => page.locator('gouji-panel').count(), 0);
    const panel = await openPanel(bench.browser(), page);
    await panel.getByText(words.states.interference['thrown-out']).waitFor();
  });

  it('is told of when it lies over the panel, which a press raises again', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:#fff';
      cover.setAttribute('popover', 'manual');
      document.body.append(cover);
      cover.showPopover();
    });
    await bench.browser().click(page);
    await panel.getByText(words.states.interference['was-covered']).waitFor();
    await panel.getByRole('button', { name: words.bar.close }).click();
    await panel.waitFor({ state: 'detached' });
  });

  it('is told of when its dialog keeps the panel from being used', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<p>温馨提示</p><form method="dialog"><button>知道了</button></form>';
      document.body.append(dialog);
      dialog.showModal();
    });
    const told = panel.getByText(words.states.interference['behind-dialog']);
    await told.waitFor();
    await page.getByRole('button', { name: '知道了' }).click();
    await told.waitFor({ state: 'detached' });
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await told.waitFor();
    await apart();
    await bench.browser().click(page);
    await panel.waitFor({ state: 'detached' });
  });
});
