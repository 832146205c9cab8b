import type { AppliedSettings } from '../../judge/evaluation';
import { nameRule } from '../../messages';
import type { Words } from '../../messages/words';

/**
 * What of the reports was not looked at, or was judged otherwise, because the reviewer's settings say so; nothing where
 * all rules were asked. `reports`: the settings that each was checked with, undefined where the catalogue's held.
 */
export function describeSettings(reports: readonly (AppliedSettings | undefined)[], words: Words): readonly string[] {
  const { settings: text } = words.exported;
  const { kinds } = words.panel;
  const nameOf = (rule: string) => nameRule(rule, words);
  const applied = reports.flatMap((settings) => settings ?? []);
  const off = applied.filter(({ disabled }) => disabled.length > 0);
  const regraded = applied.filter(({ regraded: rules }) => rules.length > 0);
  const disabledNames = off.flatMap(({ disabled }) => disabled.map(nameOf));
  const regradedNames = regraded.flatMap(({ regraded: rules }) =>
    rules.map(({ rule, severity }) => text.regrade(nameOf(rule), kinds[severity])),
  );
  return [
    ...(off.length > 0 ? [text.disabled([...new Set(disabledNames)], off.length, reports.length)] : []),
    ...(regraded.length > 0 ? [text.regraded([...new Set(regradedNames)], regraded.length, reports.length)] : []),
  ];
}
