import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { DETECTED_PAIRS, foldDetected } from '@/lib/detect/detect-fold';
import { PAIRS } from '@/lib/text/traditional';

const SOURCE = fileURLToPath(new URL('../../../lib/detect/detect.ts', import.meta.url));

const pairsOf = (text: string): readonly string[] => text.match(/../gu) ?? [];

it('folds every character that the words of the detector are made of, and no other', () => {
  const written = readFileSync(SOURCE, 'utf8');
  const needed = pairsOf(PAIRS).filter((pair) => written.includes(pair.charAt(1)));
  expect(pairsOf(DETECTED_PAIRS)).toEqual(needed);
});

it('keeps the length of what it folds', () => {
  expect(foldDetected('市水利局2024年政府資訊公開工作年度報告')).toBe('市水利局2024年政府信息公开工作年度报告');
});
