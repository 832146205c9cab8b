import type { Locator, Page } from 'playwright-core';
import { faultsOf } from '../workbench-page';
import { cutOff, LOOKS, lookAt, WINDOWS } from './looks';

/** Looks at states of a page, and keeps what is wrong with them. */
export interface States {
  /** What was wrong with a state, in which look. */
  readonly found: string[];
  /** Looks at what the workbench shows in each of the looks, and leaves it in the first. */
  readonly look: (page: Page, state: string) => Promise<void>;
  /** Looks at each dialog that a button opens, and leaves it. */
  readonly lookAtDialogs: (ledger: Page, dialogs: Readonly<Record<string, Locator>>) => Promise<void>;
}

/** Turns to the language as its switch does, which a dialog lies over. */
async function speak(page: Page, language: string): Promise<void> {
  const other = page.locator(`.languages [lang="${language}"]`);
  await other.evaluate((button) => (button as HTMLElement).click());
  await page.locator(`.workbench[lang="${language}"]`).waitFor();
}

/** What is wrong with a page as it stands: by axe, cut off, or wider than its window. */
export async function faultsNow(page: Page): Promise<readonly string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const wide = width > 0 ? [`wider than the window by ${width}`] : [];
  return [...(await faultsOf(page)), ...(await cutOff(page.locator('body'))), ...wide];
}

/** A look at states of the workbench. */
export function lookAtStates(): States {
  const found: string[] = [];
  const look: States['look'] = async (page, state) => {
    for (const each of LOOKS) {
      await lookAt(page, each);
      await speak(page, each.language);
      for (const fault of await faultsNow(page)) found.push(`${state}, ${Object.values(each).join(' ')}: ${fault}`);
    }
    await speak(page, 'zh-CN');
    await page.setViewportSize(WINDOWS[1280]);
  };
  return {
    found,
    look,
    async lookAtDialogs(ledger, dialogs) {
      const modal = ledger.locator('.modal');
      for (const [state, opener] of Object.entries(dialogs)) {
        await opener.click();
        await modal.waitFor();
        await look(ledger, state);
        await ledger.keyboard.press('Escape');
        await modal.waitFor({ state: 'detached' });
      }
    },
  };
}
