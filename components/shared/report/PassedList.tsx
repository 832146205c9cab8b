import type { Evaluation, Pass } from '@/lib/judge/evaluation';
import { EQUATION_FAMILIES, familyOf } from '@/lib/judge/sums';
import { describePass } from '@/lib/messages';
import { Disclosure } from '../Disclosure';
import { useReportTools } from '../report-tools';
import { PassedSums } from './PassedSums';

export interface PassedListProps {
  readonly evaluation: Evaluation;
}

/** Everything that was asked and found in order: the equations by relation, each with its figures, then the other rules by family. */
export function PassedList({ evaluation }: PassedListProps) {
  const { words, text } = useReportTools();
  const { passes } = evaluation;
  const others = groupByFamily(passes.filter(({ rule }) => familyOf(rule) === undefined));
  return (
    <section class="passed" data-part="passed">
      <h3>
        {text.passed.title}
        <em>{text.passed.count(passes.length)}</em>
      </h3>
      {passes.length === 0 && <p class="quiet">{text.passed.none}</p>}
      {EQUATION_FAMILIES.map((family) => {
        const held = passes.filter(({ rule }) => familyOf(rule) === family);
        return (
          held.length > 0 && (
            <Disclosure key={family} title={words.relations[family].brief} count={text.passed.count(held.length)}>
              <PassedSums passes={held} family={family} />
            </Disclosure>
          )
        );
      })}
      {[...others].map(([family, group]) => (
        <Disclosure key={family} title={text.passed.families[family] ?? family} count={text.passed.count(group.length)}>
          <ul class="passes">
            {group.map((pass) => (
              <li key={passKey(pass)}>{describePass(pass, words)}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

function passKey({ rule, subject }: Pass): string {
  return [rule, ...Object.values(subject)].join('/');
}

function groupByFamily(passes: readonly Pass[]): ReadonlyMap<string, readonly Pass[]> {
  const groups = new Map<string, Pass[]>();
  for (const pass of passes) {
    const family = pass.rule.slice(0, pass.rule.indexOf('/'));
    groups.set(family, [...(groups.get(family) ?? []), pass]);
  }
  return groups;
}
