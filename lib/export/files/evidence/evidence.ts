import { unknownEditions } from '../../../judge/saved-edition';
import { familyOf, readComparisons } from '../../../judge/sums';
import { saysMore } from '../../../ledger/list/row-timing';
import { describePass, nameTable } from '../../../messages';
import type { Words } from '../../../messages/words';
import { explainScore, writeScore } from '../../../messages/write-score';
import { TABLE_KEYS } from '../../../report/form/keys';
import { writeMoment } from '../../rows/moment';
import { describeScoring, scoreOf } from '../../rows/points-off';
import type { ExportOptions, ReviewedCheck } from '../../rows/reviewed-check';
import { describeSettings } from '../../rows/settings-notes';
import { writeVerdict } from '../../rows/verdict';
import { acrossPart, type ComparedWith } from './evidence-across';
import { equationTables } from './evidence-equations';
import { faultBlock } from './evidence-findings';
import { EVIDENCE_STYLE } from './evidence-style';
import { fromPage, type Html, html, NOTHING } from './html';

/** How a record is to be written. */
export interface EvidenceOptions extends Pick<ExportOptions, 'words' | 'reviewer' | 'scoring' | 'timingOf'> {
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly against: ComparedWith;
}

/** How many faults and points in order there are, within the report and across reports; what was dismissed is counted by itself. */
function countsOf({ entry, review: { listed, counts } }: ReviewedCheck, words: Words): string {
  const { inapplicable } = entry.evaluation.tally;
  return words.evidence.counts({ ...listed, passed: counts.passed, inapplicable });
}

/** 得分 and why, by which sheet; nothing where reports are not scored, or this is none that can be. */
function worth(reviewed: ReviewedCheck, options: EvidenceOptions): Html {
  const { words } = options;
  const score = scoreOf(reviewed, options);
  if (score === null) return NOTHING;
  const why = [...explainScore(score, words), ...describeScoring(options)];
  return html`<tr><th scope="row">${words.scoring.score}</th><td>${String(writeScore(score, words))}<small>${why.map((line) => html`<br>${line}`)}</small></td></tr>`;
}

/** The last day that it was judged by, and whether it came in time by its places in rosters where that is more. */
function writeDeadline({ entry, review }: ReviewedCheck, { words, timingOf }: EvidenceOptions): string {
  const { deadline } = entry.evaluation.report;
  const { report: said } = words.panel;
  const { projects } = words.workbench;
  const checked = deadline === null ? said.noDeadline : said.date(deadline);
  const timing = timingOf?.(entry, review.summary);
  return timing !== undefined && saysMore(timing) ? checked + projects.semicolon + projects.rowTiming(timing) : checked;
}

/** What is known of the report, and what the check came to. */
function facts(reviewed: ReviewedCheck, options: EvidenceOptions): Html {
  const { words } = options;
  const { entry } = reviewed;
  const text = words.evidence;
  const { report: said, list } = words.panel;
  const { report, engine, checkedAt, edition, textHash } = entry.evaluation;
  const known = (value: string | null): Html | string => (value === null ? text.unknown : fromPage(value));
  const { headline, progress, details } = writeVerdict(reviewed, words);
  const counts = countsOf(reviewed, words);
  const settings = describeSettings([entry.evaluation.settings], words);
  const others = TABLE_KEYS.flatMap((table) => {
    const own = report.tableEditions[table] ?? edition;
    return own === null || own === edition ? [] : [said.tableEdition(nameTable(table, words), own)];
  });
  const later = unknownEditions(entry.evaluation).map(said.laterEdition);
  const rows: readonly (readonly [string, Html | string, string])[] = [
    [text.fields.agency, known(report.agency), ''],
    [text.fields.title, known(report.title), ''],
    [text.fields.url, entry.url, ''],
    [text.fields.year, report.year === null ? said.noYear : String(report.year), ''],
    [text.fields.published, report.published === null ? said.unpublished : said.date(report.published), ''],
    [text.fields.deadline, writeDeadline(reviewed, options), ''],
    [text.fields.edition, edition === null ? text.unknown : list([said.edition(edition), ...others, ...later]), ''],
    [text.fields.checkedAt, text.beijing(writeMoment(checkedAt)), ''],
    [text.fields.engine, text.versions(engine.version, engine.rules), ''],
    [text.fields.hash, `SHA-256 ${textHash}`, 'hash'],
    ...(entry.tags.length > 0 ? [[text.fields.projects, entry.tags.join(' · '), ''] as const] : []),
    ...(settings.length > 0 ? [[text.fields.settings, settings.join(' · '), ''] as const] : []),
  ];
  return html`<table class="facts"><tbody>${rows.map(([label, value, kind]) => html`<tr><th scope="row">${label}</th><td class="${kind}">${value}</td></tr>`)}<tr class="verdict"><th scope="row">${text.fields.verdict}</th><td>${headline}<small>${[...progress, ...details, counts].map((line) => html`${line}<br>`)}</small></td></tr>${worth(reviewed, options)}</tbody></table>`;
}

function signatures(words: Words): Html {
  const { signatures: all, day } = words.evidence;
  return html`<div class="signatures">${all.map((name) => html`<div><span>${name}</span><i></i><span>${day}</span><i></i></div>`)}</div>`;
}

/**
 * The evidence record (核查记录) of one report as a whole HTML page that needs nothing else: it loads nothing, runs
 * nothing, and is made to be printed. Every equation compared stands in it, also where all hold.
 */
export function writeEvidence(report: ReviewedCheck, options: EvidenceOptions): string {
  const { words, exportedAt, against } = options;
  const text = words.evidence;
  const { entry, faults } = report;
  const { evaluation } = entry;
  const failed = faults.filter(({ kind }) => kind !== 'cantTell');
  const undecided = faults.filter(({ kind }) => kind === 'cantTell');
  const compared = readComparisons(evaluation);
  const others = evaluation.passes.filter(({ rule, equation }) => equation === null && familyOf(rule) === undefined);
  const blocks = (list: typeof faults) => list.map((one, index) => faultBlock(evaluation, one, index, words));
  const headed = (heading: typeof text.parts.findings, list: typeof faults) => {
    const dismissed = list.filter(({ state }) => state === 'dismissed').length;
    return heading(list.length - dismissed, dismissed);
  };
  const broken = evaluation.ruleErrors.map(({ rule }) => rule);
  const title = [text.title, evaluation.report.agency, evaluation.report.year]
    .filter((part) => part !== null)
    .join(' · ');

  const page = html`<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${{ html: EVIDENCE_STYLE }}</style>
</head>
<body>
<main>
<h1>${text.title}</h1>
${facts(report, options)}
<h2>${headed(text.parts.findings, failed)}</h2>
${failed.length === 0 ? html`<p>${evaluation.kind === 'annual-report' ? text.noFindings : text.notChecked}</p>` : blocks(failed)}
<h2>${headed(text.parts.undecided, undecided)}</h2>
${undecided.length === 0 ? html`<p>${text.noUndecided}</p>` : html`<p class="note">${text.undecidedNote}</p>${blocks(undecided)}`}
${broken.length === 0 ? NOTHING : html`<p>${text.ruleErrors(broken)}</p>`}
<h2>${text.parts.equations(compared.filter(({ equation }) => equation !== null).length)}</h2>
${compared.length === 0 ? html`<p>${text.noEquations}</p>` : equationTables(report, compared, words)}
${acrossPart(report, against, words)}
<h2>${text.parts.passed(others.length)}</h2>
<ol>${others.map((pass) => html`<li>${describePass(pass, words)}</li>`)}</ol>
${signatures(words)}
<p class="note">${text.caution}</p>
<p class="note">${text.exported(writeMoment(exportedAt))}</p>
</main>
</body>
</html>
`;
  return `<!doctype html>\n${page.html}`;
}
