import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectPage } from '@/lib/detect/detect';
import { HOSTILE, hostilePage } from '@/scripts/bench/growth/hostile-page';

describe('hostile pages', () => {
  it.each(HOSTILE.map((hostile) => [hostile.kind, hostile] as const))(
    '%s: a report around some bytes',
    (_, hostile) => {
      const plain = hostilePage(hostile, 0);
      const page = hostilePage(hostile, 6000);
      const taller = hostilePage(hostile, 12_000);
      const added = Buffer.byteLength(page) - Buffer.byteLength(plain);
      const addedTaller = Buffer.byteLength(taller) - Buffer.byteLength(plain);
      // Closing tags come on top; a script builds the rest in the page.
      if (hostile.kind.endsWith('by a script')) expect(page).toMatch(/level < (?:80|20);/);
      else {
        expect(added).toBeGreaterThan(5000);
        expect(addedTaller / added).toBeCloseTo(2, 0);
      }
      expect(detectPage(new JSDOM(page).window.document).kind).toBe('annual-report');
    },
  );
});
