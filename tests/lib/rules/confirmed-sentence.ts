import type { Language } from '../../../lib/messages/languages';
import type { Data } from '../../../lib/rules/rule';

/** Words of a suspicion, and of somebody who asks for something. */
export const DOUBT: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /疑|(?<!申)请|可能|似|不判为|如非|从名称看/,
  en: /\b(?:may|might|perhaps|please|Please|seems?|looks? like|yourself|by its name)\b/,
};

/**
 * What is wrong with how a sentence speaks of what a person confirmed, in words: confirmed, it doubts and asks for nothing, is
 * whole, and has all that it says of the page as a suspicion but its body and address.
 */
export function faultsOfConfirmed(
  language: Language,
  suspected: string,
  confirmed: string,
  data: Data,
): readonly string[] {
  const before = suspected.replace(/https?:[^）)]*/g, '');
  const own = confirmed.replace(/“[^”]*”/g, '“”');
  const values = Object.entries(data)
    .filter(([key]) => !/agenc(?:y|ies)$|urls?$|^pages$/i.test(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .map(String);
  const figures = (text: string) => new Set(text.match(/\d+(?:\.\d+)?/g));
  const lost = [...figures(before)].filter((figure) => !figures(confirmed).has(figure));
  return [
    ...(DOUBT[language].test(own) ? [`doubts: ${confirmed}`] : []),
    ...((language === 'en' ? /[^\s.,;:]\.$/ : /[^。，；：]。$/).test(confirmed) ? [] : [`does not end: ${confirmed}`]),
    ...(/undefined|NaN|[，；：,;:] ?[，；：。,;:.]|^[a-z]/.test(own) ? [`is broken: ${confirmed}`] : []),
    ...values
      .filter((value) => before.includes(value) && !confirmed.includes(value))
      .map((value) => `lacks ${value}: ${confirmed}`),
    ...lost.filter((figure) => figures(values.join(' ')).has(figure)).map((figure) => `lacks ${figure}: ${confirmed}`),
  ];
}
