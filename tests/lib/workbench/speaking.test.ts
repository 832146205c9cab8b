import { describe, expect, it } from 'vitest';
import { startSpeaking } from '@/lib/workbench/speaking';
import { WORDS } from '../../words';

describe('the language of the workbench', () => {
  it('changes once the other one was loaded, and back', async () => {
    const speaking = await startSpeaking('zh-CN');
    speaking.speak('en');
    expect(speaking.words()).toBe(WORDS['zh-CN']);
    await speaking.prepare('en');
    expect(speaking.words()).toBe(WORDS['zh-CN']);
    speaking.speak('en');
    expect(speaking.words()).toBe(WORDS.en);
    speaking.speak('zh-CN');
    expect(speaking.words()).toBe(WORDS['zh-CN']);
  });
});
