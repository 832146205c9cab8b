import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { showFound } from '@/entrypoints/background/badge';
import type { PageKind } from '@/lib/detect/page-kind';

let badge = '';
const sendMessage = vi.fn(async () => undefined);

beforeEach(() => {
  badge = '';
  sendMessage.mockClear();
  Object.assign(browser, {
    action: {
      getBadgeText: async () => badge,
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
      setTitle: async () => {},
      setBadgeBackgroundColor: async () => {},
    },
    i18n: { getMessage: (key: string) => key },
  });
  Object.assign(browser.tabs, { sendMessage });
});

const found = (kind: PageKind) => showFound(1, { kind, score: 1, year: null });

describe('badge', () => {
  it('shows the best of what the frames are', async () => {
    await found('older-annual-report');
    expect(badge).toBe('badgeOlder');
    await found('annual-report');
    expect(badge).toBe('badgeReport');
    await found('older-annual-report');
    expect(badge).toBe('badgeReport');
  });

  it('asks the other frames again when one ceases to be a report', async () => {
    await found('annual-report');
    await found('not-a-report');
    expect(badge).toBe('');
    expect(sendMessage).toHaveBeenCalledWith(1, { type: 'detector/repeat' }, {});
  });

  it('leaves a page alone that has none', async () => {
    await found('not-a-report');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('survives a tab that was closed', async () => {
    const gone = async () => {
      throw new Error('No tab with id: 1');
    };
    Object.assign(browser.action, { getBadgeText: gone, setBadgeText: gone });
    await expect(found('annual-report')).resolves.toBeUndefined();
    await expect(found('not-a-report')).resolves.toBeUndefined();
  });
});
