import type { Marionette, Refusal } from './marionette';

/** WebDriver's key for an element that is handed over. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** An element of a page, or of the browser's own window. */
export type ElementReference = Readonly<Record<typeof ELEMENT, string>>;

/** Ms that things may take which a browser does in its own time, on a computer with other work. */
const PATIENCE = 10_000;
const PAUSE = 50;

/** What a click says that came while the page was still being drawn. */
const TOO_EARLY = ['stale element reference', 'element click intercepted', 'element not interactable'];

/** Where to look: a selector, and a name or text to tell one of several. `host >>> selector` looks into a shadow tree. */
export type Where = readonly [selector: string, text?: string];

/** The tab in front, used as a person does: one looks, clicks, types. */
export interface Tab {
  readonly visit: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs a function in the page, which sees nothing of the test; its result comes as JSON. */
  readonly evaluate: <Result>(script: () => Result | Promise<Result>) => Promise<Result>;
  /** Runs a function beside the page, with the browser's own rights: it sees into closed roots. */
  readonly inspect: <Result>(script: () => Result) => Promise<Result>;
  /** What is written in each place found, at once: waiting is the asker's. */
  readonly texts: (...where: Where) => Promise<readonly string[]>;
  readonly count: (...where: Where) => Promise<number>;
  /** Waits for the first of them; rejects when it does not come. */
  readonly find: (...where: Where) => Promise<ElementReference>;
  /** Waits for the first of them, scrolls to it and clicks where it is, as long as nothing lies over it. */
  readonly click: (...where: Where) => Promise<void>;
  /** Presses a key, wherever the focus is, with another one held down. */
  readonly press: (key: string, held?: string) => Promise<void>;
  /** Drags the first element found from its middle to that of another, with the mouse. */
  readonly drag: (from: string, to: string) => Promise<void>;
  /** Presses the mouse at a point of the window, in px, whatever is there. */
  readonly pressAt: (x: number, y: number) => Promise<void>;
  /** Chooses a file of this computer in a field for files. */
  readonly chooseFile: (path: string, ...where: Where) => Promise<void>;
  /** Types words into a field of a page of the extension. */
  readonly type: (words: string, ...where: Where) => Promise<void>;
}

/** What the browser's own scripts may ask of an element, and no script of a page. */
export type WithRoot = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Runs beside the page, with the browser's own rights: the elements found there, or what is written in them. */
function search(what: 'elements' | 'texts', selector: string, text: string | null): readonly (Element | string)[] {
  const [host, inner] = selector.includes(' >>> ') ? selector.split(' >>> ') : [null, selector];
  const root = host == null ? document : document.querySelector<WithRoot>(host)?.openOrClosedShadowRoot;
  const found = [...(root?.querySelectorAll(inner ?? '') ?? [])].filter(
    (element) =>
      text === null || element.getAttribute('aria-label') === text || (element.textContent ?? '').includes(text),
  );
  return what === 'elements' ? found : found.map((element) => element.textContent ?? '');
}

/**
 * Runs beside the page: the middle of the first element found in a closed root, scrolled to, where nothing lies over it. The
 * driver itself writes a style on what it is to click, and what guards the root would see that.
 */
function middleOf(selector: string, text: string | null): readonly [x: number, y: number] | null {
  const [host, inner] = selector.split(' >>> ');
  const root = document.querySelector<WithRoot>(host ?? '')?.openOrClosedShadowRoot;
  const found = [...(root?.querySelectorAll(inner ?? '') ?? [])].find(
    (element) =>
      text === null || element.getAttribute('aria-label') === text || (element.textContent ?? '').includes(text),
  );
  found?.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'nearest' });
  const box = found?.getClientRects()[0];
  if (box === undefined) return null;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const hit = root?.elementFromPoint(x, y) ?? null;
  return hit !== null && found?.contains(hit) ? [x, y] : null;
}

/** Clicks an element once: rejects when it is gone or covered. */
export async function clickElement({ send }: Marionette, element: ElementReference): Promise<void> {
  await send('WebDriver:ElementClick', { id: element[ELEMENT] });
}

/** Runs a function in what is being driven: the tab in front, or the browser's own window. */
export async function runScript(
  { send }: Marionette,
  script: (...given: never[]) => unknown,
  given: readonly unknown[],
  world: 'page' | 'browser' = 'page',
): Promise<unknown> {
  const sandbox = world === 'browser' ? { sandbox: 'system' } : {};
  return send('WebDriver:ExecuteScript', {
    script: `return (${script}).apply(null, arguments)`,
    args: given,
    ...sandbox,
  });
}

/** Asks until there is an answer; rejects with `what` when there is none in time. */
export async function patiently<Answer>(ask: () => Promise<Answer | undefined>, what: () => string): Promise<Answer> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`${what()} within ${PATIENCE / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The tab in front as something to be used. */
export function useTab(marionette: Marionette): Tab {
  const { send } = marionette;
  // A page that is just giving way to another answers nothing.
  const all = async (what: 'elements' | 'texts', [selector, text]: Where) =>
    (await runScript(marionette, search, [what, selector, text ?? null], 'browser')) ?? [];
  const texts = async (...where: Where) => (await all('texts', where)) as readonly string[];
  const elements = async (...where: Where) => (await all('elements', where)) as readonly ElementReference[];
  const find = (...where: Where) =>
    patiently(
      async () => (await elements(...where))[0],
      () => `No ${where.join(' with ')} was seen`,
    );
  const pressAt = async (x: number, y: number) => {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  };
  const typeInto = async (text: string, ...where: Where) => {
    await send('WebDriver:ElementSendKeys', { id: (await find(...where))[ELEMENT], text });
  };
  const clickInRoot = async ([selector, text]: Where) => {
    const middle = await patiently(
      async () =>
        ((await runScript(marionette, middleOf, [selector, text ?? null], 'browser')) as [number, number] | null) ??
        undefined,
      () => `${selector} with ${text} could not be reached`,
    );
    await pressAt(...middle);
  };
  return {
    visit: async (url) => void (await send('WebDriver:Navigate', { url })),
    reload: async () => void (await send('WebDriver:Refresh')),
    evaluate: (script) => runScript(marionette, script, []) as Promise<never>,
    inspect: (script) => runScript(marionette, script, [], 'browser') as Promise<never>,
    texts,
    count: async (...where) => (await elements(...where)).length,
    find,
    click: (...where) => {
      if (where[0].includes(' >>> ')) return clickInRoot(where);
      let refused = '';
      return patiently(
        async () => {
          try {
            await clickElement(marionette, await find(...where));
            return true;
          } catch (error) {
            refused = (error as Refusal).message;
            if (TOO_EARLY.includes((error as Refusal).code)) return undefined;
            throw error;
          }
        },
        () => `${where.join(' with ')} could not be clicked (${refused})`,
      ).then(() => undefined);
    },
    press: async (key, held) => {
      const stroke = (value: string, inner: readonly object[]) => [
        { type: 'keyDown', value },
        ...inner,
        { type: 'keyUp', value },
      ];
      const actions = held === undefined ? stroke(key, []) : stroke(held, stroke(key, []));
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    drag: async (from, to) => {
      const [first, last] = [await find(from), await find(to)];
      const move = (origin: object, x = 0) => ({ type: 'pointerMove', x, y: 0, origin, duration: 100 });
      const actions = [
        move(first),
        { type: 'pointerDown', button: 0 },
        move(first, 20),
        move(first, 60),
        move(last),
        move(last, 5),
        { type: 'pointerUp', button: 0 },
      ];
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
    },
    pressAt,
    chooseFile: typeInto,
    type: typeInto,
  };
}
