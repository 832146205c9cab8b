import { browser } from 'wxt/browser';
import type { PageKind } from '../detect/page-kind';
import { isLanguage, type Language } from '../messages/languages';

/** What a frame's page is taken to be. */
export interface FrameKind {
  readonly kind: PageKind;
  readonly score: number;
  readonly year: number | null;
}

/** What the survey at a press says of a frame, before anything is shown. */
export interface FrameReport extends FrameKind {
  /** The browser's PDF viewer: there is no text to read. */
  readonly pdf: boolean;
  /** Addresses of large frames of other sites, into which nothing could be injected. */
  readonly closedFrames: readonly string[];
}

/** Everything that the parts of the extension say to each other. */
export type Message =
  /** Detector → background: what this frame is; sent when it is a report, and when it has ceased to be one. */
  | { readonly type: 'detector/found'; readonly frame: FrameKind }
  /** Background → detectors: say again what you found. */
  | { readonly type: 'detector/repeat' }
  /** Background → detectors: if your frame holds a report, load the checker and open it. Only such a detector answers (true). */
  | { readonly type: 'detector/open' }
  /** Background → panel of one frame: check and show. */
  | { readonly type: 'checker/open' }
  /** Background → panels: close, if open. Only a panel that was open answers (true). */
  | { readonly type: 'checker/close' }
  /** Panel → background: bring the words of a language into this frame. Answered (true) once they are there, or false. */
  | { readonly type: 'words/wanted'; readonly language: Language }
  /** Panel → background: open the ledger, at the report of this page. */
  | { readonly type: 'workbench/open'; readonly page: string }
  /** Panel → background: open the handbook of a language. */
  | { readonly type: 'handbook/open'; readonly language: Language };

const KINDS: readonly unknown[] = ['annual-report', 'older-annual-report', 'not-a-report'] satisfies PageKind[];
/** An address longer than this is none that a browser shows. */
const LONGEST_ADDRESS = 8192;

/** What else a message of each type must hold. */
const SHAPES: Readonly<Record<Message['type'], (message: Readonly<Record<string, unknown>>) => boolean>> = {
  'detector/found': ({ frame }) => isFrameKind(frame),
  'detector/repeat': () => true,
  'detector/open': () => true,
  'checker/open': () => true,
  'checker/close': () => true,
  'words/wanted': ({ language }) => isLanguage(language),
  'handbook/open': ({ language }) => isLanguage(language),
  'workbench/open': ({ page }) => typeof page === 'string' && page.length <= LONGEST_ADDRESS,
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isFrameKind(value: unknown): boolean {
  return (
    isRecord(value) &&
    KINDS.includes(value.kind) &&
    Number.isFinite(value.score) &&
    (value.year === null || Number.isInteger(value.year))
  );
}

/** Whether a value that arrived is one of ours, whole. */
export function isMessage(value: unknown): value is Message {
  if (!isRecord(value) || typeof value.type !== 'string' || !Object.hasOwn(SHAPES, value.type)) return false;
  return SHAPES[value.type as Message['type']](value);
}

/** Whether a message comes from a part of this extension; `sender` as the browser gives it. */
export function isOwn(sender: { readonly id?: string | undefined }): boolean {
  return sender.id === browser.runtime.id;
}

/** Whether this script still belongs to a running extension: an update leaves it behind, unable to send or store. */
export function isConnected(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

/** Tells the background; its answer, or undefined when the extension was updated or is asleep for good. */
export async function tell(message: Message): Promise<unknown> {
  if (!isConnected()) return undefined;
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // No listener, or an extension updated in between: there is nobody to tell.
    return undefined;
  }
}

/** Tells a tab's frames, or one of them; the first answer, or undefined when nobody answers. */
export async function tellTab(tabId: number, message: Message, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  } catch {
    // A tab without our scripts has no receiving end.
    return undefined;
  }
}
