import { browser } from 'wxt/browser';
import { type FrameKind, tellTab } from '@/lib/store/messages';

const LOOKS = {
  'annual-report': { message: 'badgeReport', title: 'actionTitleReport', colour: '#0f5c4d' },
  'older-annual-report': { message: 'badgeOlder', title: 'actionTitleOlder', colour: '#5b6470' },
} as const;

/**
 * Shows on the tab's badge what one of its frames turned out to be; the browser itself forgets it when the tab goes to another page.
 * The best frame wins: an older report never takes the place of one that can be checked, and when a frame ceases to be
 * a report the others are asked again. The badge is the only memory, so a restarted worker knows as much as before.
 */
export async function showFound(tabId: number, frame: FrameKind): Promise<void> {
  const shown = await badgeText(tabId);
  if (frame.kind === 'not-a-report') {
    if (shown === '') return;
    await setBadge(tabId, '', null, browser.i18n.getMessage('actionTitle'));
    await tellTab(tabId, { type: 'detector/repeat' });
    return;
  }
  const look = LOOKS[frame.kind];
  if (frame.kind === 'older-annual-report' && shown === browser.i18n.getMessage(LOOKS['annual-report'].message)) return;
  await setBadge(tabId, browser.i18n.getMessage(look.message), look.colour, browser.i18n.getMessage(look.title));
}

/** Marks a tab whose page cannot be checked. */
export async function showRefused(tabId: number): Promise<void> {
  await setBadge(tabId, '!', '#9a6200', browser.i18n.getMessage('actionTitle'));
}

async function badgeText(tabId: number): Promise<string> {
  try {
    return await browser.action.getBadgeText({ tabId });
  } catch {
    // The tab was closed meanwhile.
    return '';
  }
}

async function setBadge(tabId: number, text: string, colour: string | null, title: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
    if (colour === null) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    // Chromium before 110 chooses the text's colour itself.
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile: there is no badge to set.
  }
}
