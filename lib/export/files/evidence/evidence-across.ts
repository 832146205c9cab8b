import { readComparisons } from '../../../judge/sums';
import type { ChildrenSum } from '../../../ledger/across/children-sum';
import type { Previous } from '../../../ledger/bodies/previous-report';
import type { Project } from '../../../ledger/bodies/project';
import { readAlike } from '../../../ledger/copies/alike-reports';
import type { FoundEntry } from '../../../ledger/record/entry';
import { describePass } from '../../../messages';
import type { Words } from '../../../messages/words';
import { writeMoment } from '../../rows/moment';
import type { ReviewedCheck } from '../../rows/reviewed-check';
import { equationTables } from './evidence-equations';
import { fromPage, type Html, html, NOTHING } from './html';

/** What a report was compared with, or why it was not. */
export interface ComparedWith {
  readonly previous: Previous;
  /** The projects that it sums up, with their other reports. */
  readonly sums: readonly { readonly project: Project; readonly sum: ChildrenSum }[];
}

/** Another report, as what it was compared with. */
interface Other {
  readonly as: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly url: string;
  /** ISO 8601, UTC; null where it stands in another report's figures only. */
  readonly checkedAt: string | null;
}

function toOther(as: string, { url, evaluation }: FoundEntry): Other {
  const { report, checkedAt } = evaluation;
  return { as, agency: report.agency, year: report.year, url, checkedAt };
}

function previousOnes(previous: Previous, words: Words): readonly Other[] {
  const { found, unconfirmed, several } = words.evidence.against;
  switch (previous.kind) {
    case 'found':
      return [toOther(found, previous.entry)];
    case 'unconfirmed':
      return [toOther(unconfirmed, previous.entry)];
    case 'several':
      return previous.entries.map((entry) => toOther(several, entry));
    case 'missing':
    case 'none':
      return [];
  }
}

/** Why there is no report of the year before to hold it against; '' where there is one. */
function whyNone(previous: Previous, words: Words): string {
  const { missing, none } = words.evidence.against;
  if (previous.kind === 'missing') return missing(previous.year);
  return previous.kind === 'none' ? none : '';
}

function otherTable(others: readonly Other[], words: Words): Html {
  if (others.length === 0) return NOTHING;
  const { unknown, fields, against } = words.evidence;
  const known = (words: string | null) => (words === null ? unknown : fromPage(words));
  const row = ({ as, agency, year, url, checkedAt }: Other) =>
    html`<tr><td>${as}</td><td>${known(agency)}</td><td>${year ?? unknown}</td><td>${url}</td><td>${checkedAt === null ? '' : writeMoment(checkedAt)}</td></tr>`;
  return html`<table class="against"><thead><tr><th>${against.as}</th><th>${fields.agency}</th><th>${fields.year}</th><th>${fields.url}</th><th>${fields.checkedAt}</th></tr></thead><tbody>${others.map(row)}</tbody></table>`;
}

/** 与其他报告核对: which reports it was compared with, every figure compared, and what else was found in order. */
export function acrossPart(report: ReviewedCheck, { previous, sums }: ComparedWith, words: Words): Html {
  const { parts, against } = words.evidence;
  const { across } = report;
  const units = sums.flatMap(({ project, sum }) =>
    sum.units.map(
      ({ name, url }): Other => ({ as: against.unit(project.tag), agency: name, year: sum.year, url, checkedAt: null }),
    ),
  );
  const copied = across.findings.flatMap(({ rule, data }) =>
    rule !== 'identity/copied-text'
      ? []
      : readAlike(data).map(
          ({ agency, year, url, share }): Other => ({
            as: against.copied(share),
            agency: agency === '' ? null : agency,
            year: year === '' ? null : Number(year),
            url,
            checkedAt: null,
          }),
        ),
  );
  const why = whyNone(previous, words);
  const passes = across.passes.filter(({ equation }) => equation === null);
  return html`<h2>${parts.across(across.findings.length + across.passes.length)}</h2>
${why === '' ? NOTHING : html`<p>${why}</p>`}
${otherTable([...previousOnes(previous, words), ...units, ...copied], words)}
${equationTables(report, readComparisons(across), words)}
${passes.length === 0 ? NOTHING : html`<ol>${passes.map((pass) => html`<li>${describePass(pass, words)}</li>`)}</ol>`}`;
}
