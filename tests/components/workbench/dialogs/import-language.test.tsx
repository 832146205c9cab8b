import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import type { Importing } from '@/lib/workbench/views/importing';
import type { Returning } from '@/lib/workbench/views/returning';
import { WORDS } from '../../../words';
import { renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const MATCH = { one: 'https://a.gov.cn/', other: 'https://b.gov.cn/', same: true };
const READY: Importing = {
  kind: 'ready',
  file: 'a.json',
  reports: 1,
  added: 0,
  updated: 1,
  matches: 0,
  projects: 0,
  conflicts: [{ kind: 'match', mine: MATCH, theirs: { ...MATCH, same: false }, kept: 'mine' }],
  named: new Map([[MATCH.one, { agency: 'A', year: 2020 }]]),
};
const REFUSED: Importing = { kind: 'refused', file: 'a.json', problem: { reason: 'not-json' } };
const RETURNED: Returning = { kind: 'refused', file: 'a.xlsx', problem: { reason: 'damaged' } };

const dialogs = [
  ['an import with conflicts', { importing: READY }],
  ['an import that is refused', { importing: REFUSED }],
  ['a returned workbook that is refused', { returning: RETURNED }],
] as const;

describe('what was read before the language was changed', () => {
  it.each(dialogs)('is told in the language of the moment: %s', (_, given) => {
    const told = LANGUAGES.map((language) => {
      const { container } = renderWorkbench([], { ...given, words: WORDS[language] });
      const words = container.querySelector('.modal')?.textContent ?? '';
      cleanup();
      return words;
    });
    expect(told[0]).toMatch(/[\u4e00-\u9fff]/);
    expect(told[1]).not.toMatch(/[\u4e00-\u9fff]/);
    expect(told[1]?.length).toBeGreaterThan(20);
  });
});
