import { useMemo } from 'preact/hooks';
import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { kindOf } from '@/lib/judge/result-kinds';
import { CHANGED_SINCE } from '@/lib/ledger/review/asked-change';
import { compareEvaluations } from '@/lib/ledger/review/compare';
import { describeFinding, nameCell, nameSubject } from '@/lib/messages';
import { writeChange } from '@/lib/messages/write-change';
import { formatNumber } from '../../shared/format';
import { Glyph } from '../../shared/Glyph';
import { PlaceButton } from '../../shared/PlaceButton';
import { useReportTools } from '../../shared/report-tools';
import { longTime } from '../long-time';
import { useWorkbench } from '../workbench-context';

export interface ChangesTabProps {
  readonly evaluation: Evaluation;
  /** The findings of its review: without a change that was asked for. */
  readonly reviewed: readonly Finding[];
  /** The check that it is compared with; null for a first check. */
  readonly before: Evaluation | null;
}

/** What a re-check shows: figures that changed, findings that are new, gone, or have other figures. */
export function ChangesTab({ evaluation, reviewed, before }: ChangesTabProps) {
  const { words, text, panel } = useWorkbench();
  const compared = useMemo(() => {
    if (before === null) return null;
    // 发布后有变动 is what its own sentence says, so it is no change among the others.
    const own = (each: Evaluation) => ({
      ...each,
      findings: each.findings.filter(({ rule }) => rule !== CHANGED_SINCE),
    });
    return compareEvaluations(own(before), own(evaluation));
  }, [evaluation, before]);
  if (compared === null || before === null) return <p class="quiet nothing-here">{text.changes.first}</p>;
  const { fresh, gone, changed, stayed, cells } = compared;
  const isSince = ({ rule }: Finding) => rule === CHANGED_SINCE;
  const since = reviewed.find(isSince);
  const isAsked = since === undefined && evaluation.findings.some(isSince);
  return (
    <div class="changes-tab">
      <p class="progress">
        <b>{text.changes.since(longTime(before.checkedAt, panel))}</b>
        <span class="quiet">{text.changes.counts(fresh.length, gone.length, changed.length, stayed.length)}</span>
      </p>
      {since !== undefined && (
        <p class="strip tone-warning">
          <Glyph name="warning" />
          <span>{describeFinding(since, words).message}</span>
        </p>
      )}
      {isAsked && (
        <p class="strip tone-passed">
          <Glyph name="rectified" />
          <span>{text.changes.asked}</span>
        </p>
      )}
      {cells.length > 0 && (
        <section>
          <h3>
            {text.changes.cells}
            <em>{text.changes.cellCount(cells.length)}</em>
          </h3>
          <table class="sheet">
            <thead>
              <tr>
                <th scope="col">{text.changes.cell}</th>
                <th scope="col" class="figure">
                  {text.changes.was}
                </th>
                <th scope="col" class="figure">
                  {text.changes.is}
                </th>
              </tr>
            </thead>
            <tbody>
              {cells.map(({ cell, before: was, after }) => (
                <tr key={`${cell.table}/${cell.row}/${cell.column}`}>
                  <th scope="row">
                    <PlaceButton target={{ kind: 'cell', cell }} class="link">
                      {nameCell(cell, words)}
                    </PlaceButton>
                  </th>
                  <td class="figure">{was === null ? text.decisions.blank : formatNumber(was)}</td>
                  <td class="figure">
                    <b>{after === null ? text.decisions.blank : formatNumber(after)}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <ChangeList title={text.changes.changed} findings={changed.map(({ after }) => after)} linked={true}>
        {(finding) =>
          changed
            .find(({ after }) => after === finding)
            ?.changes.map((change) => <li key={change.name}>{writeChange(change, words, formatNumber)}</li>)
        }
      </ChangeList>
      <ChangeList title={text.changes.fresh} findings={fresh} linked={true} />
      <ChangeList title={text.changes.gone} findings={gone} linked={false} />
    </div>
  );
}

interface ChangeListProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** Whether the finding is there to be gone to. */
  readonly linked: boolean;
  readonly children?: (finding: Finding) => preact.ComponentChildren;
}

function ChangeList({ title, findings, linked, children }: ChangeListProps) {
  const { words, panel } = useWorkbench();
  const { showFinding } = useReportTools();
  if (findings.length === 0) return null;
  return (
    <section class={linked ? 'change-list' : 'change-list was-there'}>
      <h3>
        {title}
        <em>{panel.findings.count(findings.length)}</em>
      </h3>
      <ul>
        {findings.map((finding) => {
          const { name, message } = describeFinding(finding, words);
          const kind = kindOf(finding);
          const subject = Object.keys(finding.subject).length > 0 ? nameSubject(finding.subject, words) : '';
          return (
            <li key={finding.id}>
              <span class={`tone-${kind}`}>
                <Glyph name={kind} />
              </span>
              <div>
                {linked ? (
                  <button type="button" class="name" onClick={() => showFinding(finding.id)}>
                    {name}
                  </button>
                ) : (
                  <s>{name}</s>
                )}
                {subject !== '' && <span class="quiet">{subject}</span>}
                <p class="quiet">{message}</p>
                {children !== undefined && <ul class="values">{children(finding)}</ul>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
