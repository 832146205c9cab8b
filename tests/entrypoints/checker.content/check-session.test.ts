import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PanelState } from '@/components/panel/panel-props';
import { runCheck } from '@/entrypoints/checker.content/check-session';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';

const PAGE = 'http://www.example.gov.cn/report.htm';

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = '<p>本页不是年度报告。</p>';
});

/** A background that answers each question by its type. */
function answer(given: (type: string) => Promise<unknown>): void {
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => given((message as { readonly type: string }).type));
}

async function saves(): Promise<readonly string[]> {
  const shown: PanelState[] = [];
  await runCheck(document, PAGE, {
    show: (state) => shown.push(state),
    isClosed: () => false,
    isStopped: () => false,
  });
  return shown.flatMap((state) =>
    state.kind !== 'done' ? [] : state.save.kind === 'not-saved' ? [state.save.reason] : [state.save.kind],
  );
}

describe('a check', () => {
  it('says that it followed the law alone where nobody tells the settings, and has nothing saved', async () => {
    const asked: unknown[] = [];
    answer(async (type) => {
      asked.push(type);
      if (type === 'check/earlier') return null;
      if (type === 'check/begun') throw new Error('The message port closed before a response was received.');
      return { kind: 'saved', at: '2026-02-01T00:00:00Z' };
    });
    expect(await saves()).toEqual(['unanswered']);
    expect(asked).not.toContain('check/made');
  });

  it('asks once more for the settings where the first question was lost', async () => {
    let questions = 0;
    answer(async (type) => {
      if (type === 'check/earlier') return null;
      if (type !== 'check/begun') return { kind: 'saved', at: '2026-02-01T00:00:00Z' };
      questions += 1;
      if (questions === 1) throw new Error('The message port closed before a response was received.');
      return { settings: STATUTORY_SETTINGS, last: null };
    });
    expect(await saves()).toEqual(['saving', 'saved']);
  });
});
