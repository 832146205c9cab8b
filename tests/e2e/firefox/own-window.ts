import type { Marionette } from './marionette';
import { clickElement, type ElementReference, runScript } from './tab';

/** What Firefox's own scripts see; only what is used here. */
declare const CustomizableUI: {
  readonly addWidgetToArea: (id: string, area: string) => void;
  readonly getWidget: (id: string) => { readonly forWindow: (window: unknown) => { readonly node: Element } };
};
declare const WebExtensionPolicy: { readonly getByID: (id: string) => InstalledExtension };
declare const Ci: { readonly nsIScriptError: unknown; readonly nsIConsoleMessage: { readonly error: number } };
declare const Services: {
  readonly prefs: { readonly setBoolPref: (name: string, value: boolean) => void };
  readonly locale: { requestedLocales: readonly string[] };
  readonly console: { readonly getMessageArray: () => readonly ConsoleMessage[]; readonly reset: () => void };
};
interface InstalledExtension {
  /** The host of its own pages, drawn anew on each installation. */
  readonly mozExtensionHostname: string;
  readonly extension: { readonly terminateBackground: () => Promise<void> };
}
interface ConsoleMessage {
  readonly logLevel: number;
  readonly sourceName?: string;
  readonly errorMessage?: string;
}

/** Runs a function in the browser's own window and turns back to the tab. */
async function inOwnWindow<Result>(marionette: Marionette, act: () => Promise<Result>): Promise<Result> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await act();
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Lets pages ask whether to leave them, which a browser that is driven keeps them from. */
export async function letPagesAsk(marionette: Marionette): Promise<void> {
  const script = () => Services.prefs.setBoolPref('dom.disable_beforeunload', false);
  await inOwnWindow(marionette, () => runScript(marionette, script, []));
}

/** Turns the browser's own words to a language, where it has learnt it. */
export async function speak(marionette: Marionette, language: string): Promise<void> {
  const script = (wanted: string) => {
    Services.locale.requestedLocales = [wanted];
  };
  await inOwnWindow(marionette, () => runScript(marionette, script, [language]));
}

/** A picture (PNG) of the browser's own window, toolbar and page, without the stripes of one that is driven. */
export async function takePicture(marionette: Marionette): Promise<Buffer> {
  const taken = await inOwnWindow(marionette, async () => {
    await runScript(marionette, () => document.documentElement.removeAttribute('remotecontrol'), []);
    return marionette.send('WebDriver:TakeScreenshot', { full: false });
  });
  return Buffer.from(String(taken), 'base64');
}

/** The host under which the browser shows an extension's own pages, drawn anew on each installation. */
export function hostOf(marionette: Marionette, extension: string): Promise<string> {
  const script = (id: string) => WebExtensionPolicy.getByID(id).mozExtensionHostname;
  return inOwnWindow(marionette, () => runScript(marionette, script, [extension])) as Promise<string>;
}

/** Runs in the browser's own window: an extension's button, put into the toolbar as its menu does with one that is pinned. */
function pinnedButton(extension: string): Element | null {
  // Firefox's own way from an extension's name to that of its button.
  const id = `${extension.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  CustomizableUI.addWidgetToArea(id, 'nav-bar');
  return CustomizableUI.getWidget(id).forWindow(window).node.querySelector('.unified-extensions-item-action-button');
}

/** Clicks an extension's button in the toolbar: that alone gives the tab in front to the extension. */
export async function pressButton(marionette: Marionette, extension: string): Promise<void> {
  await inOwnWindow(marionette, async () => {
    const button = await runScript(marionette, pinnedButton, [extension]);
    if (button === null) throw new Error('The toolbar has no button of the extension.');
    await clickElement(marionette, button as ElementReference);
  });
}

/** What the badge on an extension's button says for the tab in front. */
export async function readBadge(marionette: Marionette, extension: string): Promise<string> {
  return inOwnWindow(marionette, async () => {
    const button = await runScript(marionette, pinnedButton, [extension]);
    const script = (element: Element) => element.getAttribute('badge') ?? '';
    return (await runScript(marionette, script, [button])) as string;
  });
}

/** Ends an extension's background script, as the browser does with one that has been idle for a while. */
export async function endBackground(marionette: Marionette, extension: string): Promise<void> {
  const script = (id: string) => WebExtensionPolicy.getByID(id).extension.terminateBackground();
  await inOwnWindow(marionette, () => runScript(marionette, script, [extension]));
}

/** What Firefox notes of every extension that was asking it for something as the reader left the page: no error of anybody's. */
const LEFT = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/;

/** The errors that the browser's console has of an extension, by the host of its pages; each is told once. */
export async function takeErrors(marionette: Marionette, host: string): Promise<readonly string[]> {
  const script = (wanted: string) => {
    const own = Services.console.getMessageArray().filter((message) => {
      // Other kinds of messages have no source: asking for it makes a script error of one that is.
      if (!(message instanceof (Ci.nsIScriptError as never))) return false;
      return (
        message.logLevel === Ci.nsIConsoleMessage.error &&
        `${message.sourceName} ${message.errorMessage}`.includes(wanted)
      );
    });
    Services.console.reset();
    return own.map(({ errorMessage, sourceName }) => `${errorMessage} (${sourceName})`);
  };
  const errors = (await inOwnWindow(marionette, () => runScript(marionette, script, [host]))) as readonly string[];
  return errors.filter((error) => !LEFT.test(error));
}
