import { browser } from 'wxt/browser';
import { isLanguage, type Language, languageOf } from '../messages/languages';
import { failureOf } from './failure';
import type { WriteResult } from './ledger/ledger-types';

/** What the reader has set once and wants to find again. */
export interface Settings {
  readonly language: Language;
  /** Width of the panel in px, 320 to 720. */
  readonly width: number;
  /** Whether report pages show the small one-click button. Off until switched on. */
  readonly pill: boolean;
  /** The reviewer's name, as decisions and exports bear it; '' when none is set. */
  readonly reviewer: string;
  /** Whether the reader was asked for it, and answered or would not. */
  readonly nameAsked: boolean;
}

/** A name longer than this is none. */
const LONGEST_NAME = 40;

/** Where a setting is stored: under a key of its own, so that two tabs never overwrite each other's. */
export function settingKey(name: keyof Settings): string {
  return `setting:${name}`;
}

const readers: { readonly [K in keyof Settings]: (stored: unknown) => Settings[K] | undefined } = {
  language: (stored) => (isLanguage(stored) ? stored : undefined),
  width: (stored) =>
    typeof stored === 'number' && Number.isFinite(stored)
      ? Math.min(720, Math.max(320, Math.round(stored)))
      : undefined,
  pill: (stored) => (typeof stored === 'boolean' ? stored : undefined),
  reviewer: (stored) => (typeof stored === 'string' ? stored.trim().slice(0, LONGEST_NAME) : undefined),
  nameAsked: (stored) => (typeof stored === 'boolean' ? stored : undefined),
};

const NAMES: readonly (keyof Settings)[] = ['language', 'width', 'pill', 'reviewer', 'nameAsked'];

/** All settings; what is missing, unreadable or out of reach falls back to its default. */
export async function loadSettings(uiLanguage: string): Promise<Settings> {
  const stored = await storedSettings();
  const read = <K extends keyof Settings>(name: K, fallback: Settings[K]): Settings[K] =>
    readers[name](stored[settingKey(name)]) ?? fallback;
  return {
    language: read('language', languageOf(uiLanguage)),
    width: read('width', 420),
    pill: read('pill', false),
    reviewer: read('reviewer', ''),
    nameAsked: read('nameAsked', false),
  };
}

async function storedSettings(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get(NAMES.map(settingKey));
  } catch {
    // Storage that refuses access (a policy, an extension that was just updated) must not keep the check from running.
    return {};
  }
}

/** Remembers one setting; or why the store did not take it. */
export async function saveSetting<K extends keyof Settings>(name: K, value: Settings[K]): Promise<WriteResult> {
  try {
    await browser.storage.local.set({ [settingKey(name)]: value });
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

/** Ms without a further change after which the width is written: dragging the panel's edge is one write, not a hundred. */
const SETTLED = 250;
let settling: ReturnType<typeof setTimeout> | undefined;

/** Remembers the width of the panel once it has settled. */
export function saveWidthSoon(width: number): void {
  clearTimeout(settling);
  settling = setTimeout(() => void saveSetting('width', width), SETTLED);
}
