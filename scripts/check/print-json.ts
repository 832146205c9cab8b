import type { ContractEquation } from '../../lib/export/files/json';
import { toContract } from '../../lib/export/files/json';
import type { Evaluation, SavedEquation, TermSource } from '../../lib/judge/evaluation';
import { describeFinding } from '../../lib/messages/index';
import type { Words } from '../../lib/messages/words';

/** An equation of the contract whose figures of another page say which: the page before, with its year and body. */
type SourcedEquation = Omit<ContractEquation, 'terms'> & {
  readonly terms: readonly (ContractEquation['terms'][number] & { readonly source?: TermSource })[];
};

function withSources(
  equation: ContractEquation | null,
  saved: SavedEquation | null | undefined,
  page: string,
): SourcedEquation | null {
  if (equation === null) return null;
  const terms = equation.terms.map((term, index) => {
    const source = saved?.terms[index]?.source;
    return source === undefined || source.url === page ? term : { ...term, source };
  });
  return { ...equation, terms };
}

/** The result of one page in one line of JSON: the contract, and of each figure taken from another page that page. */
export function printJson(evaluation: Evaluation, words: Words): string {
  const contract = toContract(evaluation, (finding) => describeFinding(finding, words).message);
  const { source, findings, passes } = evaluation;
  return JSON.stringify({
    ...contract,
    findings: contract.findings.map((finding, index) => ({
      ...finding,
      equation: withSources(finding.equation, findings[index]?.equation, source),
    })),
    passed: contract.passed.map((pass, index) => ({
      ...pass,
      equation: withSources(pass.equation, passes[index]?.equation, source),
    })),
  });
}
