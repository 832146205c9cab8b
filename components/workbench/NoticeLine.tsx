import { Glyph } from '../panel/Glyph';
import { IconButton } from '../panel/IconButton';
import { useWorkbench } from './workbench-context';
import type { Notice } from './workbench-props';

export interface NoticeLineProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** What came of the last action, at the foot of the window; read out once, and with the way back where there is one. */
export function NoticeLine({ notice, onDismiss }: NoticeLineProps) {
  const { text } = useWorkbench();
  return (
    <div class="notice-place" role="status" aria-live="polite">
      {notice !== null && (
        <p key={notice.id} class={`notice-line tone-${notice.tone}`}>
          <Glyph name={notice.tone} />
          <span>{notice.words}</span>
          {notice.onUndo !== undefined && (
            <button type="button" class="link" onClick={notice.onUndo}>
              {text.actions.undo}
            </button>
          )}
          <IconButton glyph="close" label={text.actions.dismiss} onClick={onDismiss} />
        </p>
      )}
    </div>
  );
}
