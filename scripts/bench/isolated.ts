import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** A world of its own in a page, as a content script's. */
export interface IsolatedWorld {
  readonly session: CDPSession;
  readonly contextId: number;
}

/** Opens a world in which nothing has run yet. */
export async function openIsolated(context: BrowserContext, page: Page): Promise<IsolatedWorld> {
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return { session, contextId: executionContextId };
}

/** What an expression comes to in the world; rejects with what it throws. */
export async function evaluateIn({ session, contextId }: IsolatedWorld, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
