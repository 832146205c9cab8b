import type { Ref } from 'preact';
import type { Evaluation } from '@/lib/judge/evaluation';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { Brand } from '../shared/Brand';
import { IconButton } from '../shared/IconButton';
import { useReportTools } from '../shared/report-tools';

export interface PanelBarProps {
  /** Null while there is no result: then the panel says its own name. */
  readonly evaluation: Evaluation | null;
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
  readonly onRecheck: () => void;
  readonly onClose: () => void;
  readonly menuRef: Ref<HTMLButtonElement>;
}

/** The bar at the top: whose report it is, check again, more, close. */
export function PanelBar({ evaluation, menuOpen, onMenu, onRecheck, onClose, menuRef }: PanelBarProps) {
  const { text } = useReportTools();
  const isReport = evaluation !== null && evaluation.kind !== 'not-a-report';
  const agency = isReport ? evaluation.report.agency : null;
  const title = isReport ? (agency ?? text.report.noAgency) : text.brand;
  return (
    <div class="bar">
      <Brand />
      <h2 class={isReport ? undefined : 'brand'} lang={agency === null ? undefined : REPORT_LANGUAGE} title={title}>
        {title}
      </h2>
      <IconButton glyph="recheck" label={text.bar.recheck} onClick={onRecheck} />
      <IconButton glyph="more" label={text.bar.more} onClick={onMenu} expanded={menuOpen} buttonRef={menuRef} />
      <IconButton glyph="close" label={text.bar.close} onClick={onClose} />
    </div>
  );
}
