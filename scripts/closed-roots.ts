import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';

/** What the extension puts into pages; each has a closed shadow root, which no script of the page can reach. */
const HOSTS = 'gouji-panel, gouji-marks, gouji-pill, gouji-room';

/** Ms between two looks for a host that was put into the page meanwhile. */
const PAUSE = 40;

/** The world in which Playwright looks for elements; the page's scripts run in another. */
const PLAYWRIGHT_WORLD = /^__playwright_utility_world/;

/** Lets `host.shadowRoot` give the closed root of the extension's elements there are, in one world of the frame and in no other. */
export async function reveal(session: CDPSession, contextId: number): Promise<void> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `[...document.querySelectorAll('${HOSTS}')].filter((host) => host.shadowRoot === null)`,
    contextId,
  });
  if (result.objectId === undefined) return;
  const { result: hosts } = await session.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  });
  for (const { name, value } of hosts) {
    if (!/^\d+$/.test(name) || value?.objectId === undefined) continue;
    const { node } = await session.send('DOM.describeNode', { objectId: value.objectId, depth: 1, pierce: true });
    const root = node.shadowRoots?.[0];
    if (root === undefined) continue;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
      executionContextId: contextId,
    });
    await session.send('Runtime.callFunctionOn', {
      objectId: value.objectId,
      functionDeclaration:
        'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }); }',
      arguments: [object.objectId === undefined ? {} : { objectId: object.objectId }],
    });
  }
  await session.send('Runtime.releaseObject', { objectId: result.objectId });
}

/** One process of the page: the frames that it draws, by their worlds. */
interface Watched {
  readonly session: CDPSession;
  readonly worlds: Map<number, string>;
}

async function watch(page: Page, target: Page | Frame): Promise<Watched> {
  const session = await page.context().newCDPSession(target);
  const worlds = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context.name));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  return { session, worlds };
}

/**
 * Lets Playwright's locators see what the extension shows in a page, as long as the page is open: the browser's debugging
 * protocol hands out closed roots, and they are given to Playwright's own world alone. The page learns nothing of it.
 */
export async function seeInside(page: Page): Promise<void> {
  const watched: Watched[] = [];
  // A page that is just being opened or goes elsewhere may refuse; it is asked again then.
  const begin = async (): Promise<void> => {
    const own = watched.length === 0 ? await watch(page, page).catch(() => undefined) : undefined;
    if (own !== undefined) watched.push(own);
  };
  await begin();
  const asked = new WeakMap<Frame, string>();
  const look = async (): Promise<void> => {
    while (!page.isClosed()) {
      await begin();
      for (const frame of page.frames().filter((each) => each !== page.mainFrame() && asked.get(each) !== each.url())) {
        asked.set(frame, frame.url());
        // A frame of the page's own process has no session of its own and is seen through the page's; it may move to another.
        const own = await watch(page, frame).catch(() => undefined);
        if (own !== undefined) watched.push(own);
      }
      for (const { session, worlds } of watched) {
        for (const [id, name] of [...worlds]) {
          // A frame that has just gone to another page answers nothing.
          if (PLAYWRIGHT_WORLD.test(name)) await reveal(session, id).catch(() => {});
        }
      }
      await setTimeout(PAUSE);
    }
  };
  void look().catch(() => {});
}

/** Lets the page's own scripts see them too, for tools that run among them. */
export async function showToPage(page: Page): Promise<void> {
  const { session, worlds } = await watch(page, page);
  for (const [id, name] of [...worlds]) if (name === '') await reveal(session, id);
  await session.detach();
}
