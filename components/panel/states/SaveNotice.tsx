import type { ComparedCounts } from '@/lib/ledger/review/beside-earlier';
import { formatTime } from '../../shared/format';
import { Glyph } from '../../shared/Glyph';
import { useReportTools } from '../../shared/report-tools';
import type { PanelState } from '../panel-props';

export interface SaveNoticeProps {
  readonly state: Extract<PanelState, { readonly kind: 'done' }>;
  /** There are findings, on which a reader would decide were the check stored. */
  readonly canBeDecided: boolean;
}

/** Whether the check was kept, and whether the page was checked before: a quiet line, or a strip when it was not kept. */
export function SaveNotice({ state: { save, before }, canBeDecided }: SaveNoticeProps) {
  const { text } = useReportTools();
  const compared = before?.compared && isOther(before.compared) ? before.compared : null;
  const time = (moment: string) => formatTime(moment, text.report.locale);
  return (
    <>
      <p class="facts kept">
        {save.kind === 'saving' && <span>{text.save.saving}</span>}
        {save.kind === 'not-saved' && save.reason === 'no-report' && <span>{text.save['no-report']}</span>}
        {save.kind === 'saved' && <span>{text.save.saved(time(save.at))}</span>}
        {before !== null && (
          <span class={before.sameText ? undefined : 'tone-warning'}>
            {!before.sameText && <Glyph name="warning" size={12} />}
            {text.report.before(time(before.checkedAt), before.sameText)}
          </span>
        )}
        {compared !== null && <span>{text.report.compared(time(compared.since), compared)}</span>}
      </p>
      {save.kind === 'saved' && save.setAside === true && <Strip words={text.save.setAside} />}
      {save.kind === 'saved' && save.withoutText === true && <Strip words={text.save.withoutText} />}
      {save.kind === 'not-saved' && save.reason !== 'no-report' && (
        <Strip words={`${text.save[save.reason]}${canBeDecided ? text.decisions.notHere : ''}`} />
      )}
    </>
  );
}

const isOther = ({ fresh, gone, changed }: ComparedCounts): boolean => fresh + gone + changed > 0;

function Strip({ words }: { readonly words: string }) {
  return (
    <p class="strip tone-warning">
      <Glyph name="warning" />
      <span>{words}</span>
    </p>
  );
}
