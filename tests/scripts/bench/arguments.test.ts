import { describe, expect, it } from 'vitest';
import { PARTS, readArguments } from '@/scripts/bench/arguments';

const parts = (...given: string[]): readonly string[] | undefined => {
  const asked = readArguments(given);
  return asked && [...asked.parts];
};

describe('readArguments', () => {
  it('measures everything nine times where nothing is said, against nothing', () => {
    expect(readArguments([])).toMatchObject({ rounds: 9, json: false, against: null, pages: null });
    expect(parts()).toEqual(PARTS.filter((part) => part !== 'against'));
  });

  it('takes the parts asked for, in the order of the run', () => {
    expect(parts('--only', 'halts,growth')).toEqual(['growth', 'halts']);
    expect(parts('--only', 'ledger', '--rounds', '2')).toEqual(['ledger']);
  });

  it('compares only where it is said with what', () => {
    expect(parts('--against', 'HEAD~1')).toEqual([...PARTS]);
    expect(parts('--only', 'against', '--against', 'HEAD~1')).toEqual(['against']);
    expect(parts('--only', 'against')).toBeUndefined();
    expect(parts('--only', 'check', '--against', 'HEAD~1')).toBeUndefined();
    expect(readArguments(['--pages', 'folder'])).toBeUndefined();
    expect(readArguments(['--against', 'HEAD~1', '--pages', 'folder'])?.pages).toBe('folder');
  });

  it('narrows the hostile kinds by a pattern', () => {
    const kinds = readArguments(['--kinds', 'nested|days'])?.kinds;
    expect(kinds?.test('nested lists')).toBe(true);
    expect(kinds?.test('one wide row')).toBe(false);
    expect(readArguments([])?.kinds.test('anything')).toBe(true);
  });

  it.each([
    [['--rounds']],
    [['--rounds', '0']],
    [['--rounds', '1.5']],
    [['--only', 'speed']],
    [['--only', 'growth,speed']],
    [['--only', '']],
    [['--kinds', '(']],
    [['--fast', 'yes']],
    [['growth']],
  ])('does not guess at %j', (given) => {
    expect(readArguments(given)).toBeUndefined();
  });

  it('takes --json anywhere', () => {
    expect(readArguments(['--rounds', '3', '--json'])).toMatchObject({ rounds: 3, json: true });
    expect(readArguments(['--json', '--rounds', '3'])).toMatchObject({ rounds: 3, json: true });
  });
});
