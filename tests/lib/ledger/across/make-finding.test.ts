import { expect, it } from 'vitest';
import { askAcross, joinResults, type RuleAcross, ruleAcross } from '../../../../lib/ledger/across/make-finding';

const URL = 'https://www.qzlc.gov.cn/2024.htm';
const broken: RuleAcross<number> = ruleAcross('reconciliation/cumulative', function* () {
  yield { outcome: 'failed' as const, subject: {}, reason: 'falls' };
  throw new Error('no such cell');
});
const whole: RuleAcross<number> = ruleAcross('reconciliation/carry-over', (given) => [
  given > 0 ? { outcome: 'passed', subject: {} } : { outcome: 'failed', subject: {}, reason: 'differs' },
]);

it('names a rule that throws, keeps nothing of what it had said, and asks the others', () => {
  const { findings, passes, errors } = askAcross(URL, 0, [broken, whole]);
  expect(errors).toEqual([{ rule: 'reconciliation/cumulative', error: 'no such cell' }]);
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['reconciliation/carry-over', 'error']]);
  expect(passes).toEqual([]);
});

it('keeps what was broken when results are joined, and says nothing of it where nothing was', () => {
  const [bad, good] = [askAcross(URL, 1, [broken]), askAcross(URL, 1, [whole])];
  expect(joinResults([bad, good]).errors).toHaveLength(1);
  expect(joinResults([good])).toEqual({ findings: [], passes: [{ rule: whole.id, subject: {}, equation: null }] });
});
