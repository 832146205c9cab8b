import { useState } from 'preact/hooks';
import type { Finding } from '@/lib/judge/evaluation';

/** More alike than this are shown two at first. */
const MANY = 4;
export const FIRST = 2;

/** A run of findings as far as it is shown. */
export interface FirstFindings {
  readonly shown: readonly Finding[];
  readonly hidden: number;
  readonly showAll: () => void;
}

/** Of a long run only the first findings and those lit up, until the reader asks for all. */
export function useFirstFindings(findings: readonly Finding[], lit: ReadonlySet<string>): FirstFindings {
  const [all, setAll] = useState(false);
  const shown =
    all || findings.length <= MANY ? findings : findings.filter(({ id }, index) => index < FIRST || lit.has(id));
  return { shown, hidden: findings.length - shown.length, showAll: () => setAll(true) };
}
