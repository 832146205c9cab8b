import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Checked, Contender } from './in-page';

/** A freshly loaded page with the bundle in an isolated world of it, as a content script's. */
export interface World {
  readonly page: Page;
  readonly measure: (contender: Contender, least: number) => Promise<number>;
  readonly checked: () => Promise<Checked>;
  readonly close: () => Promise<void>;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Opens the page and puts the scripts into a world of their own, where nothing of theirs has run yet. */
export async function openWorld(context: BrowserContext, url: string, scripts: readonly string[]): Promise<World> {
  const page = await context.newPage();
  await page.goto(url);
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  // The bundle keeps its result to itself: what a script evaluates to would have to be copied out.
  for (const script of scripts) await evaluate(session, executionContextId, `${script}\n;undefined`);
  return {
    page,
    measure: async (contender, least) =>
      Number(await evaluate(session, executionContextId, `goujiBench.measure('${contender}', ${least})`)),
    checked: async () => (await evaluate(session, executionContextId, 'goujiBench.checked()')) as Checked,
    close: () => page.close(),
  };
}
