import type { ComponentChildren } from 'preact';
import { IconButton } from '../../shared/IconButton';
import { useWorkbench } from '../workbench-context';

export interface SideBarProps {
  readonly onVisit: () => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
  /** More that can be done with the report. */
  readonly children?: ComponentChildren;
}

/** The bar over an open report: to its page, the reports before and after it in the list, close. */
export function SideBar({ onVisit, onStep, onClose, children }: SideBarProps) {
  const { text } = useWorkbench();
  return (
    <div class="side-bar">
      <button type="button" class="plain" onClick={onVisit}>
        {text.actions.openPage}
      </button>
      {children}
      <span class="gap" />
      <IconButton glyph="up" label={text.actions.previous} onClick={() => onStep(-1)} />
      <IconButton glyph="down" label={text.actions.next} onClick={() => onStep(1)} />
      <IconButton glyph="close" label={text.actions.close} onClick={onClose} />
    </div>
  );
}
