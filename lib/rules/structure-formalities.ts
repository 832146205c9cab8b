import { squash } from '../page/text';
import type { Report } from '../report/report';
import type { Outcome, Rule } from './rule';

type Citation = Report['basis'][number];

function judgeCitation(citation: Citation, year: number, citesNew: boolean): Outcome | undefined {
  const { known, text, quote } = citation;
  const told = { subject: { field: text }, data: { text, year }, evidence: [quote] };
  if (known === 'malformed') return { ...told, outcome: 'failed', reason: 'malformed' };
  if (known === 'unreadable') return { ...told, outcome: 'cantTell', reason: 'unreadable' };
  if (known === 'regulation-2007' && year >= 2019) return { ...told, outcome: 'failed', reason: 'regulation-2007' };
  if (known === 'notice-2019' && year >= 2021) {
    return citesNew
      ? { ...told, outcome: 'failed', reason: 'both-notices', severity: 'notice' }
      : { ...told, outcome: 'failed', reason: 'notice-2019' };
  }
  return undefined;
}

/** Subject: `field` is the number as cited; the report where all that it cites is in order. Silent where nothing is cited. */
const outdatedBasis: Rule = {
  id: 'structure/outdated-basis',
  severity: 'warning',
  head: 'inaccurate-incomplete',
  basis: ['notice-2021', 'regulation-711'],
  reasons: ['notice-2019', 'both-notices', 'regulation-2007', 'malformed', 'unreadable'],
  *evaluate({ basis, year }) {
    if (basis.length === 0 || year === null) return;
    const citesNew = basis.some(({ known }) => known === 'notice-2021');
    const seen = new Map(basis.map((citation) => [citation.text, citation]));
    const outcomes = [...seen.values()].flatMap((citation) => judgeCitation(citation, year, citesNew) ?? []);
    yield* outcomes.length > 0 ? outcomes : [{ outcome: 'passed' as const, subject: {} }];
  },
};

const COPIES = /^(?:抄送|主送|抄报|分送):/;
const PRINTED = /日印发$/;
const INTENDED_FOR = /^\(?此件(?:主动公开|公开发布|依申请公开)\)?$/;
const INSTRUCTIONS =
  /填(?:写|表|报)说明|请(?:在此|按实际)?填写|此处填写|(?:请)?根据实际情况(?:填写|删减|增减)|[×XＸ]{2,}(?=年|月|日|件|条|局|镇|单位)/;
const LONGEST_LINE = 120;

/** Subject: the report. A lone （此件主动公开） is no residue; with copies or a printing line it is part of it. */
const transmittalResidue: Rule = {
  id: 'structure/transmittal-residue',
  severity: 'notice',
  head: 'form-contact',
  basis: ['custom'],
  reasons: ['transmittal', 'instructions'],
  *evaluate({ blocks }) {
    const lines = blocks.filter(({ text }) => text.length <= LONGEST_LINE);
    const matching = (...patterns: readonly RegExp[]) =>
      lines.filter(({ text }) => patterns.some((pattern) => pattern.test(squash(text))));
    const transmittal = matching(COPIES, PRINTED).length > 0 ? matching(COPIES, PRINTED, INTENDED_FOR) : [];
    const told = (reason: string, evidence: typeof lines): Outcome => ({
      outcome: 'failed',
      subject: { field: reason },
      reason,
      data: { quotes: evidence.map(({ text }) => text) },
      evidence,
    });
    const instructions = matching(INSTRUCTIONS);
    if (transmittal.length > 0) yield told('transmittal', transmittal);
    if (instructions.length > 0) yield told('instructions', instructions);
    if (transmittal.length + instructions.length === 0) yield { outcome: 'passed', subject: {} };
  },
};

/** Rules of what the report rests on, and of what should have been taken out before it was published. */
export const formalityRules: readonly Rule[] = [outdatedBasis, transmittalResidue];
